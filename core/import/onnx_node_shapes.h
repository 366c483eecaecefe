// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// What the rules of our own for shapes of operators share. Internal to core/import.
#pragma once

#include "core/import/onnx_tensors.h"

#include <algorithm>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace cutpoint::onnx_import {

/// Larger sizes of an axis are refused.
constexpr std::int64_t largestAxis = std::int64_t{1} << 40;

/// The node's input number `i`; null when it is not given or has no shape.
inline const Tensor* inputOf(const onnx::NodeProto& node, const Tensors& tensors, int i) {
    if (i >= node.input_size() || node.input(i).empty())
        return nullptr;
    const auto it = tensors.find(node.input(i));
    return it == tensors.end() || !it->second.shape ? nullptr : &it->second;
}

/// False when there is no first output; further ones may be left out.
inline bool setOutput(const onnx::NodeProto& node, Tensors& tensors, int i, int type, Shape shape) {
    if (i >= node.output_size() || node.output(i).empty())
        return i > 0;
    Tensor& output = tensors[node.output(i)];
    output.elementType = type;
    output.shape = std::move(shape);
    return true;
}

inline std::vector<std::int64_t> intsOf(const onnx::NodeProto& node, const std::string& name) {
    const auto* attribute = findAttribute(node, name);
    return attribute ? std::vector<std::int64_t>(attribute->ints().begin(), attribute->ints().end())
                     : std::vector<std::int64_t>();
}

/// Axes counted from the front; nothing when one does not exist.
inline std::optional<std::vector<std::size_t>> settledAxes(const std::vector<std::int64_t>& axes,
                                                           std::size_t rank) {
    std::vector<std::size_t> result;
    for (std::int64_t axis : axes) {
        axis = axis < 0 ? axis + static_cast<std::int64_t>(rank) : axis;
        if (axis < 0 || axis >= static_cast<std::int64_t>(rank))
            return std::nullopt;
        result.push_back(static_cast<std::size_t>(axis));
    }
    return result;
}

inline std::vector<std::size_t> allAxes(std::size_t rank) {
    std::vector<std::size_t> axes(rank);
    for (std::size_t i = 0; i < rank; ++i)
        axes[i] = i;
    return axes;
}

} // namespace cutpoint::onnx_import
