// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/export/onnx_value_info.h"
#include "core/runtime/engine/inference_engine.h"

#include <cstring>
#include <map>
#include <variant>

namespace cutpoint {

/// Writes small ONNX models for tests.
class OnnxText {
public:
    using Attribute = std::variant<std::int64_t, float, std::string, std::vector<std::int64_t>>;
    struct Node {
        std::string op;
        std::vector<std::string> inputs, outputs;
        std::map<std::string, Attribute> attributes = {};
    };
    using Ports = std::vector<std::pair<std::string, Shape>>;

    OnnxText(int opset, const Ports& inputs, const Ports& outputs) {
        model_.set_ir_version(7);
        model_.add_opset_import()->set_version(opset);
        auto& graph = *model_.mutable_graph();
        graph.set_name("test");
        for (const auto& [name, shape] : inputs)
            declareTensor(*graph.add_input(), name, onnx::TensorProto::FLOAT, shape);
        for (const auto& [name, shape] : outputs)
            declareTensor(*graph.add_output(), name, onnx::TensorProto::FLOAT, shape);
    }
    OnnxText& node(const Node& node) {
        auto& made = *model_.mutable_graph()->add_node();
        made.set_op_type(node.op);
        for (const std::string& name : node.inputs)
            made.add_input(name);
        for (const std::string& name : node.outputs)
            made.add_output(name);
        for (const auto& [name, value] : node.attributes) {
            auto& attribute = *made.add_attribute();
            attribute.set_name(name);
            if (const auto* number = std::get_if<std::int64_t>(&value)) {
                attribute.set_type(onnx::AttributeProto::INT);
                attribute.set_i(*number);
            } else if (const auto* real = std::get_if<float>(&value)) {
                attribute.set_type(onnx::AttributeProto::FLOAT);
                attribute.set_f(*real);
            } else if (const auto* text = std::get_if<std::string>(&value)) {
                attribute.set_type(onnx::AttributeProto::STRING);
                attribute.set_s(*text);
            } else {
                attribute.set_type(onnx::AttributeProto::INTS);
                for (const std::int64_t v : std::get<std::vector<std::int64_t>>(value))
                    attribute.add_ints(v);
            }
        }
        return *this;
    }
    OnnxText& weight(const std::string& name, const Shape& shape, const std::vector<float>& values) {
        auto& tensor = *model_.mutable_graph()->add_initializer();
        tensor.set_name(name);
        tensor.set_data_type(onnx::TensorProto::FLOAT);
        for (const std::int64_t d : shape)
            tensor.add_dims(d);
        for (const float value : values)
            tensor.add_float_data(value);
        return *this;
    }
    OnnxText& integers(const std::string& name, const std::vector<std::int64_t>& values) {
        auto& tensor = *model_.mutable_graph()->add_initializer();
        tensor.set_name(name);
        tensor.set_data_type(onnx::TensorProto::INT64);
        tensor.add_dims(static_cast<std::int64_t>(values.size()));
        for (const std::int64_t value : values)
            tensor.add_int64_data(value);
        return *this;
    }
    std::string bytes() const { return model_.SerializeAsString(); }

private:
    onnx::ModelProto model_;
};

inline std::string onnxText(int opset, const OnnxText::Ports& inputs, const OnnxText::Ports& outputs,
                            const std::vector<OnnxText::Node>& nodes) {
    OnnxText text(opset, inputs, outputs);
    for (const auto& node : nodes)
        text.node(node);
    return text.bytes();
}

inline Tensor tensorOf(const std::string& name, const Shape& shape, const std::vector<float>& values) {
    return {{name, TensorType::Fp32, shape},
            std::string(reinterpret_cast<const char*>(values.data()), values.size() * sizeof(float))};
}

inline std::vector<float> floatsOf(const Tensor& tensor) {
    std::vector<float> values(tensor.data.size() / sizeof(float));
    std::memcpy(values.data(), tensor.data.data(), tensor.data.size());
    return values;
}

} // namespace cutpoint
