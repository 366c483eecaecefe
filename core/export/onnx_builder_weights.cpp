// SPDX-License-Identifier: GPL-3.0-or-later
// The synthetic weights of OnnxBuilder.
#include "core/cost/operator_cost.h"
#include "core/export/onnx_builder.h"

#include <algorithm>
#include <cmath>
#include <functional>
#include <numeric>

namespace cutpoint {

namespace {

/// Weights of more elements than this are stored as rows to repeat.
constexpr std::int64_t kLargestPlain = 16384;
/// Elements of the rows that are stored of one weight.
constexpr double kLargestRows = 1 << 25;

std::int64_t elementsOf(const Shape& shape) {
    return std::accumulate(shape.begin(), shape.end(), std::int64_t{1}, std::multiplies<>());
}

} // namespace

/// SplitMix64, and the top 24 bits of it between -1 and 1: exact in float.
float OnnxBuilder::nextValue() {
    state_ += 0x9E3779B97F4A7C15ULL;
    std::uint64_t z = state_;
    z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9ULL;
    z = (z ^ (z >> 27)) * 0x94D049BB133111EBULL;
    z ^= z >> 31;
    return static_cast<float>(static_cast<std::int64_t>(z >> 40) - (1 << 23)) / static_cast<float>(1 << 23);
}

void OnnxBuilder::addWeight(const std::string& name, const Shape& shape, const std::vector<float>& values) {
    auto& tensor = *graph_.add_initializer();
    tensor.set_name(name);
    tensor.set_data_type(onnx::TensorProto::FLOAT);
    for (const std::int64_t d : shape)
        tensor.add_dims(d);
    tensor.set_raw_data(values.data(), values.size() * sizeof(float));
    tensors_[name] = {shape, onnx::TensorProto::FLOAT, true, std::nullopt};
}

std::string OnnxBuilder::weight(const Shape& shape, double fanIn) {
    if (const double count = elementCount(shape); !(count >= 1) || count > kLargestTensor) {
        fail(say("its weights of the shape %1 are too large or empty", shapeText(shape)));
        return {};
    }
    Shape rows = shape;
    if (elementsOf(shape) > kLargestPlain)
        for (std::int64_t d = std::min<std::int64_t>(4, shape[0]); d <= shape[0]; ++d)
            if (shape[0] % d == 0) {
                rows[0] = d;
                break;
            }
    if (elementCount(rows) > kLargestRows) {
        fail(say("its weights of the shape %1 are too large", shapeText(shape)));
        return {};
    }
    const auto bound = static_cast<float>(std::sqrt(6 / std::max(fanIn, 1.0)));
    std::vector<float> values(static_cast<std::size_t>(elementsOf(rows)));
    for (float& value : values)
        value = nextValue() * bound;
    const std::string name = unique(layer_ + ".weight");
    if (rows == shape) {
        addWeight(name, shape, values);
        return name;
    }
    const std::string part = unique(name + ".rows");
    addWeight(part, rows, values);
    std::vector<std::int64_t> repeats(shape.size(), 1);
    repeats[0] = shape[0] / rows[0];
    onnx::NodeProto& tile = *graph_.add_node();
    tile.set_op_type("Tile");
    tile.add_input(part);
    tile.add_input(integers(repeats));
    tile.add_output(name);
    tensors_[name] = {shape, onnx::TensorProto::FLOAT, true, std::nullopt};
    return name;
}

std::string OnnxBuilder::vector(std::int64_t size, float centre, float width) {
    if (size < 1 || static_cast<double>(size) > kLargestRows) {
        fail(say("%1 channels are too many or none", size));
        return {};
    }
    std::vector<float> values(static_cast<std::size_t>(size));
    for (float& value : values)
        value = centre + nextValue() * width;
    const std::string name = unique(layer_ + ".bias");
    addWeight(name, {size}, values);
    return name;
}

std::string OnnxBuilder::integers(const std::vector<std::int64_t>& values) {
    const std::string name = unique(layer_ + ".const");
    auto& tensor = *graph_.add_initializer();
    tensor.set_name(name);
    tensor.set_data_type(onnx::TensorProto::INT64);
    tensor.add_dims(static_cast<std::int64_t>(values.size()));
    for (const std::int64_t value : values)
        tensor.add_int64_data(value);
    tensors_[name] = {Shape{static_cast<std::int64_t>(values.size())}, onnx::TensorProto::INT64, true,
                      values};
    return name;
}

} // namespace cutpoint
