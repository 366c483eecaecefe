// SPDX-License-Identifier: GPL-3.0-or-later
// The arithmetic models do on shapes (Shape -> Gather -> Mul -> Concat -> Reshape), on small integers only.
#include "core/import/onnx_tensors.h"

#include <algorithm>

namespace cutpoint::onnx_import {

namespace {

using Values = std::vector<std::int64_t>;
using Maybe = std::optional<Values>;
constexpr std::size_t mostValues = 4096;

class Evaluator {
public:
    Evaluator(const onnx::NodeProto& node, const Tensors& tensors) : node_(node), tensors_(tensors) {}

    Maybe result() const {
        const std::string& op = node_.op_type();
        if (op == "Shape")
            return shapeOf();
        if (op == "Size")
            return sizeOf();
        if (op == "Constant")
            return constant();
        if (op == "ConstantOfShape")
            return filled();
        if (op == "Identity" || op == "Cast" || op == "Unsqueeze" || op == "Squeeze" || op == "Reshape" ||
            op == "Flatten" || op == "Floor" || op == "Ceil")
            return copy(0);
        if (op == "Concat")
            return concatenated();
        if (op == "Gather")
            return gathered();
        if (op == "Slice")
            return sliced();
        if (op == "Add" || op == "Sub" || op == "Mul" || op == "Div")
            return arithmetic(op);
        return std::nullopt;
    }

private:
    const Tensor* input(int i) const {
        if (i >= node_.input_size() || node_.input(i).empty())
            return nullptr;
        const auto it = tensors_.find(node_.input(i));
        return it == tensors_.end() ? nullptr : &it->second;
    }
    Maybe copy(int i) const {
        const Tensor* t = input(i);
        return t ? t->values : std::nullopt;
    }
    Maybe flat(int i) const {
        const Tensor* t = input(i);
        return t && t->shape && t->shape->size() <= 1 ? t->values : std::nullopt;
    }
    static std::int64_t wrapped(std::int64_t index, std::int64_t size) {
        return index < 0 ? index + size : index;
    }

    Maybe shapeOf() const {
        const Tensor* t = input(0);
        if (!t || !t->shape || std::ranges::count(*t->shape, -1) > 0)
            return std::nullopt;
        const auto rank = static_cast<std::int64_t>(t->shape->size());
        const auto at = [&](const char* name, std::int64_t fallback) {
            const std::int64_t given = intAttribute(node_, name, fallback);
            return given < -rank ? 0 : std::clamp<std::int64_t>(wrapped(given, rank), 0, rank);
        };
        const std::int64_t start = at("start", 0), end = at("end", rank);
        return start < end ? Values(t->shape->begin() + start, t->shape->begin() + end) : Values{};
    }
    Maybe sizeOf() const {
        const Tensor* t = input(0);
        if (!t || !isSized(*t))
            return std::nullopt;
        std::int64_t size = 1;
        for (const std::int64_t d : *t->shape)
            size *= d;
        return Values{size};
    }
    Maybe constant() const {
        if (const auto* a = findAttribute(node_, "value"); a && a->has_t())
            return constantTensor(a->t()).values;
        if (const auto* a = findAttribute(node_, "value_int"))
            return Values{a->i()};
        if (const auto* a = findAttribute(node_, "value_ints"); a && a->ints_size() <= int(mostValues))
            return Values(a->ints().begin(), a->ints().end());
        return std::nullopt;
    }
    Maybe filled() const {
        const Maybe dims = flat(0);
        const auto* a = findAttribute(node_, "value");
        if (!dims || !a || !a->has_t())
            return std::nullopt;
        const Maybe value = constantTensor(a->t()).values;
        std::size_t count = 1;
        for (const std::int64_t d : *dims) {
            if (d < 0 || d > std::int64_t(mostValues))
                return std::nullopt;
            count *= static_cast<std::size_t>(d);
            if (count > mostValues)
                return std::nullopt;
        }
        return value && value->size() == 1 ? Maybe(Values(count, value->front())) : std::nullopt;
    }
    Maybe concatenated() const {
        Values all;
        for (int i = 0; i < node_.input_size(); ++i) {
            const Maybe part = flat(i);
            if (!part || all.size() + part->size() > mostValues)
                return std::nullopt;
            all.insert(all.end(), part->begin(), part->end());
        }
        return all;
    }
    Maybe gathered() const {
        const Maybe data = flat(0), indices = copy(1);
        if (!data || !indices)
            return std::nullopt;
        const auto n = static_cast<std::int64_t>(data->size());
        Values picked;
        for (const std::int64_t index : *indices) {
            if (index < -n || index >= n)
                return std::nullopt;
            picked.push_back((*data)[static_cast<std::size_t>(wrapped(index, n))]);
        }
        return picked;
    }
    Maybe bound(int i, const char* attribute, std::int64_t fallback) const {
        if (i < node_.input_size() && !node_.input(i).empty())
            return copy(i);
        const auto* a = findAttribute(node_, attribute);
        if (a && a->ints_size() == 1)
            return Values{a->ints(0)};
        return node_.input_size() > 1 || attribute == std::string("steps") ? Maybe(Values{fallback})
                                                                           : std::nullopt;
    }
    Maybe sliced() const {
        const Maybe data = flat(0), starts = bound(1, "starts", 0), ends = bound(2, "ends", 0),
                    steps = bound(4, "steps", 1);
        if (!data || !starts || !ends || !steps || starts->size() != 1 || ends->size() != 1 ||
            *steps != Values{1})
            return std::nullopt;
        const auto n = static_cast<std::int64_t>(data->size());
        const auto place = [n](std::int64_t v) {
            return v < -n ? 0 : std::clamp<std::int64_t>(wrapped(v, n), 0, n);
        };
        const std::int64_t start = place(starts->front()), end = place(ends->front());
        return start < end ? Values(data->begin() + start, data->begin() + end) : Values{};
    }
    Maybe arithmetic(const std::string& op) const {
        const Maybe a = flat(0), b = flat(1);
        if (!a || !b || a->empty() || b->empty() ||
            (a->size() != b->size() && a->size() != 1 && b->size() != 1))
            return std::nullopt;
        Values result(std::max(a->size(), b->size()));
        for (std::size_t i = 0; i < result.size(); ++i) {
            const std::int64_t x = (*a)[a->size() == 1 ? 0 : i], y = (*b)[b->size() == 1 ? 0 : i];
            bool overflow = false;
            if (op == "Add")
                overflow = __builtin_add_overflow(x, y, &result[i]);
            else if (op == "Sub")
                overflow = __builtin_sub_overflow(x, y, &result[i]);
            else if (op == "Mul")
                overflow = __builtin_mul_overflow(x, y, &result[i]);
            else if (y == 0 || y == -1)
                overflow = true;
            else
                result[i] = x / y;
            if (overflow)
                return std::nullopt;
        }
        return result;
    }

    const onnx::NodeProto& node_;
    const Tensors& tensors_;
};

} // namespace

void evaluateValues(const onnx::NodeProto& node, Tensors& tensors) {
    if (node.output_size() < 1 || node.output(0).empty() ||
        !(node.domain().empty() || node.domain() == "ai.onnx"))
        return;
    auto values = Evaluator(node, tensors).result();
    Tensor& output = tensors[node.output(0)];
    if (const auto* a = findAttribute(node, "value"); node.op_type() == "Constant" && a && a->has_t())
        output.stored = constantTensor(a->t()).stored;
    if (node.op_type() == "Identity" && node.input_size() == 1)
        output.stored = tensors[node.input(0)].stored;
    const bool integer =
        output.elementType == onnx::TensorProto::INT64 || output.elementType == onnx::TensorProto::INT32;
    if (!values || !integer || !isSized(output))
        return;
    double count = 1;
    for (const std::int64_t d : *output.shape)
        count *= static_cast<double>(d);
    if (count == static_cast<double>(values->size()))
        output.values = std::move(values);
}

} // namespace cutpoint::onnx_import
