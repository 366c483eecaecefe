// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/runtime/edge/answer_difference.h"

#include "core/model/arithmetic.h"
#include "core/runtime/edge/named_tensor.h"

#include <algorithm>
#include <cmath>
#include <cstring>

namespace cutpoint {
namespace {

template <class Number>
double elementsDifference(const std::string& expected, const std::string& answer) {
    double worst = 0, largest = 0;
    for (std::size_t at = 0; at + sizeof(Number) <= expected.size(); at += sizeof(Number)) {
        Number x = 0, y = 0;
        std::memcpy(&x, expected.data() + at, sizeof(Number));
        std::memcpy(&y, answer.data() + at, sizeof(Number));
        if (std::isfinite(x))
            largest = std::max(largest, std::abs(static_cast<double>(x)));
        if (x == y || (std::isnan(x) && std::isnan(y)))
            continue;
        if (!std::isfinite(x) || !std::isfinite(y))
            return infinity;
        worst = std::max(worst, std::abs(static_cast<double>(x) - static_cast<double>(y)));
    }
    return worst > 0 ? worst / largest : 0; // infinite where nothing but zeros was expected
}

double tensorDifference(const Tensor& expected, const Tensor& answer) {
    if (expected.spec.type != answer.spec.type || expected.spec.shape != answer.spec.shape ||
        expected.data.size() != answer.data.size())
        return infinity;
    if (expected.data == answer.data)
        return 0;
    switch (expected.spec.type) {
    case TensorType::Fp32:
        return elementsDifference<float>(expected.data, answer.data);
    case TensorType::Fp64:
        return elementsDifference<double>(expected.data, answer.data);
    default:
        return infinity;
    }
}

} // namespace

double answerDifference(const std::vector<Tensor>& expected, const std::vector<Tensor>& answer) {
    double worst = 0;
    for (const Tensor& tensor : expected) {
        const Tensor* other = findTensor(answer, tensor.spec.name);
        worst = std::max(worst, other == nullptr ? infinity : tensorDifference(tensor, *other));
    }
    return worst;
}

} // namespace cutpoint
