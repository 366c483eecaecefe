// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/onnx_attributes.h"

#include "core/model/layer_graph.h"

#include <fmt/format.h>

#include <algorithm>

namespace cutpoint::onnx_import {

namespace {

template <class Numbers>
std::string listText(const Numbers& numbers) {
    std::string text;
    for (const auto& number : numbers) {
        text += fmt::format("{}{}", text.empty() ? "" : ", ", number);
        if (text.size() > longestAttributeValue)
            break;
    }
    return text;
}

/// Files of the first versions do not say an attribute's type: its values do.
onnx::AttributeProto::AttributeType typeOf(const onnx::AttributeProto& attribute) {
    using onnx::AttributeProto;
    if (attribute.type() != AttributeProto::UNDEFINED)
        return attribute.type();
    if (attribute.ints_size() > 0)
        return AttributeProto::INTS;
    if (attribute.floats_size() > 0)
        return AttributeProto::FLOATS;
    if (attribute.has_f())
        return AttributeProto::FLOAT;
    if (attribute.has_s())
        return AttributeProto::STRING;
    if (attribute.has_t())
        return AttributeProto::TENSOR;
    return attribute.has_i() ? AttributeProto::INT : AttributeProto::UNDEFINED;
}

std::string valueText(const onnx::AttributeProto& attribute) {
    using onnx::AttributeProto;
    switch (typeOf(attribute)) {
    case AttributeProto::INT:
        return fmt::format("{}", attribute.i());
    case AttributeProto::FLOAT:
        return fmt::format("{}", attribute.f());
    case AttributeProto::STRING:
        return attribute.s();
    case AttributeProto::INTS:
        return listText(attribute.ints());
    case AttributeProto::FLOATS:
        return listText(attribute.floats());
    case AttributeProto::STRINGS:
        return listText(attribute.strings());
    case AttributeProto::TENSOR: {
        const auto& dims = attribute.t().dims();
        constexpr int most = 16;
        const Shape shape(dims.begin(), dims.begin() + std::min(dims.size(), most));
        return shape.empty() ? "tensor" : "tensor " + shapeText(shape);
    }
    case AttributeProto::GRAPH:
        return fmt::format("graph of {} nodes", attribute.g().node_size());
    default:
        return {};
    }
}

} // namespace

Attributes nodeAttributes(const onnx::NodeProto& node) {
    Attributes attributes;
    for (const onnx::AttributeProto& attribute : node.attribute())
        if (attributes.size() < mostAttributes)
            addAttribute(attributes, attribute.name(), valueText(attribute));
    return attributes;
}

} // namespace cutpoint::onnx_import
