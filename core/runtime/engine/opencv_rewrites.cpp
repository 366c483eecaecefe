// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/runtime/engine/opencv_rewrites.h"

#include "core/import/onnx_order.h"

#include <cstring>
#include <unordered_map>
#include <unordered_set>

namespace cutpoint {

namespace {

using onnx_import::findAttribute;

class Adapter {
public:
    explicit Adapter(CheckedModel& model) : model_(model), graph_(*model.proto.mutable_graph()) {
        for (const auto& weight : graph_.initializer())
            constants_[weight.name()] = &weight;
        for (const auto& node : graph_.node())
            if (node.op_type() == "Constant" && node.output_size() == 1)
                if (const auto* value = findAttribute(node, "value"); value && value->has_t())
                    constants_[node.output(0)] = &value->t();
    }

    Issues run() {
        std::unordered_set<std::string> read;
        for (const auto& node : graph_.node())
            for (std::string& name : onnx_import::tensorsRead(node))
                read.insert(std::move(name));
        for (const auto& output : graph_.output())
            read.insert(output.name());
        for (int i = 0; i < graph_.node_size(); ++i) {
            onnx::NodeProto& node = *graph_.mutable_node(i);
            name_ = onnx_import::nodeName(node, i);
            adapt(node);
            if (isConstantResult(node) && !computesConstants(node.op_type()))
                refuseOperator(node, "on weights alone");
            for (const std::string& output : node.output())
                if (!output.empty() && read.contains(output))
                    checkTensor(node, output);
        }
        for (const TensorSpec& input : model_.inputs)
            if (input.type != TensorType::Fp32)
                refuse(input.name, "The input \"" + input.name + "\" is " + tensorTypeWord(input.type) +
                                       "; this engine takes FP32 only.");
        return std::move(issues_);
    }

private:
    void refuse(const std::string& node, std::string message) {
        issues_.push_back({Severity::Error, "unsupported-operator", "", 0, node, std::move(message),
                           "Use the ONNX Runtime engine, or keep this layer where that engine runs."});
    }
    void refuseOperator(const onnx::NodeProto& node, const std::string& why) {
        refuse(name_, "OpenCV DNN does not run " + node.op_type() + " " + why + ".");
    }

    bool isConstantResult(const onnx::NodeProto& node) const {
        if (node.output_size() == 0)
            return false;
        const auto it = model_.tensors.find(node.output(0));
        return it != model_.tensors.end() && it->second.constant;
    }
    /// OpenCV's importer computes these on constants; others it would read as layers without an input.
    static bool computesConstants(const std::string& op) {
        static const std::unordered_set<std::string> known{
            "Constant", "ConstantOfShape", "Identity", "Cast",    "Shape", "Gather", "Unsqueeze", "Squeeze",
            "Concat",   "Reshape",         "Slice",    "Flatten", "Add",   "Sub",    "Mul",       "Div",
            "Neg",      "Expand",          "Transpose"};
        return known.contains(op);
    }

    bool has(const onnx::NodeProto& node, int i) const {
        return i < node.input_size() && !node.input(i).empty();
    }

    std::optional<float> floatConstant(const std::string& name) const {
        const auto it = constants_.find(name);
        if (it == constants_.end() || it->second->data_type() != onnx::TensorProto::FLOAT)
            return std::nullopt;
        const onnx::TensorProto& tensor = *it->second;
        if (tensor.float_data_size() == 1)
            return tensor.float_data(0);
        float value = 0;
        if (tensor.raw_data().size() != sizeof value)
            return std::nullopt;
        std::memcpy(&value, tensor.raw_data().data(), sizeof value);
        return value;
    }
    std::optional<std::vector<std::int64_t>> integerConstant(const std::string& name) const {
        const auto it = model_.tensors.find(name);
        return it == model_.tensors.end() || !it->second.constant ? std::nullopt : it->second.values;
    }

    static void keepInputs(onnx::NodeProto& node, int count) {
        while (node.input_size() > count)
            node.mutable_input()->RemoveLast();
    }

    void adapt(onnx::NodeProto& node) {
        const std::string& op = node.op_type();
        if (!node.domain().empty() && node.domain() != "ai.onnx")
            refuseOperator(node, "of the domain \"" + node.domain() + "\"");
        else if (op == "Clip" && node.input_size() > 1)
            clipBounds(node);
        else if (op == "Split" && has(node, 1))
            moveIntegers(node, 1, "split");
        else if (op.starts_with("Reduce") && has(node, 1))
            moveIntegers(node, 1, "axes");
        else if (op == "InstanceNormalization" && !findAttribute(node, "epsilon")) {
            auto& epsilon = *node.add_attribute();
            epsilon.set_name("epsilon");
            epsilon.set_type(onnx::AttributeProto::FLOAT);
            epsilon.set_f(1e-5F);
        } else if (op == "LayerNormalization")
            refuseOperator(node, "(from operator set 17 on)");
        else if (op == "If" || op == "Loop" || op == "Scan")
            refuseOperator(node, "(control flow)");
    }

    void clipBounds(onnx::NodeProto& node) {
        std::optional<float> bounds[2];
        for (int i = 1; i <= 2; ++i)
            if (has(node, i)) {
                bounds[i - 1] = floatConstant(node.input(i));
                if (!bounds[i - 1])
                    return refuseOperator(node, "with bounds that are computed");
            }
        keepInputs(node, 1);
        for (int i = 0; i < 2; ++i)
            if (bounds[i]) {
                auto& attribute = *node.add_attribute();
                attribute.set_name(i == 0 ? "min" : "max");
                attribute.set_type(onnx::AttributeProto::FLOAT);
                attribute.set_f(*bounds[i]);
            }
    }

    void moveIntegers(onnx::NodeProto& node, int input, const char* attributeName) {
        const auto values = integerConstant(node.input(input));
        if (!values)
            return refuseOperator(node, std::string("with computed ") + attributeName);
        keepInputs(node, input);
        if (values->empty())
            return;
        auto& attribute = *node.add_attribute();
        attribute.set_name(attributeName);
        attribute.set_type(onnx::AttributeProto::INTS);
        for (const std::int64_t value : *values)
            attribute.add_ints(value);
    }

    void checkTensor(const onnx::NodeProto& node, const std::string& name) {
        const auto it = model_.tensors.find(name);
        if (it == model_.tensors.end() || it->second.constant)
            return;
        if (it->second.elementType != onnx::TensorProto::FLOAT)
            refuseOperator(node, "on tensors that are not FP32 (\"" + name + "\")");
        else if (!onnx_import::isSized(it->second))
            refuseOperator(node, "when the shape of its result depends on the data");
    }

    CheckedModel& model_;
    onnx::GraphProto& graph_;
    std::unordered_map<std::string, const onnx::TensorProto*> constants_;
    std::string name_;
    Issues issues_;
};

} // namespace

Issues adaptToOpenCv(CheckedModel& model) {
    return Adapter(model).run();
}

} // namespace cutpoint
