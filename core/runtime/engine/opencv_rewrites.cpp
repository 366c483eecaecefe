// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/runtime/engine/opencv_rewrites.h"

#include "core/import/onnx_order.h"

#include <algorithm>
#include <cstring>
#include <map>
#include <unordered_map>
#include <unordered_set>

namespace cutpoint {

namespace {

using onnx_import::findAttribute;

class Adapter {
public:
    explicit Adapter(CheckedModel& model) : model_(model), graph_(*model.proto.mutable_graph()) {
        for (const auto& opset : model.proto.opset_import())
            if (opset.domain().empty() || opset.domain() == "ai.onnx")
                opset_ = static_cast<int>(std::clamp<std::int64_t>(opset.version(), 1, 1000));
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
            index_ = i;
            const std::vector<std::string> outputs(node.output().begin(), node.output().end());
            adapt(node);
            if (isConstantResult(node) && !computesConstants(node.op_type()))
                refuseOperator(node, say("on weights alone"));
            for (const std::string& output : outputs)
                if (!output.empty() && read.contains(output))
                    checkTensor(node, output);
        }
        place();
        model_.proto.clear_producer_name();
        for (const TensorSpec& input : model_.inputs)
            if (input.type != TensorType::Fp32)
                refuse(input.name, say("The input \"%1\" is %2; this engine takes FP32 only.", input.name,
                                       tensorTypeWord(input.type)));
        return std::move(issues_);
    }

private:
    void refuse(const std::string& node, Sentence message) {
        issues_.push_back({Severity::Error, code::UnsupportedOperator, "", 0, node, std::move(message),
                           say("Use the ONNX Runtime engine, or keep this layer where that engine runs.")});
    }
    void refuseOperator(const onnx::NodeProto& node, Sentence why) {
        refuse(name_, say("OpenCV DNN does not run %1 %2.", node.op_type(), std::move(why)));
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
            refuseOperator(node, say("of the domain \"%1\"", node.domain()));
        else if (op == "Clip" && node.input_size() > 1)
            clipBounds(node);
        else if (op == "Split" && has(node, 1))
            moveIntegers(node, 1, "split");
        else if (op == "Squeeze" && has(node, 1))
            moveIntegers(node, 1, "axes");
        else if ((op == "Conv" || op == "ConvTranspose") && !findAttribute(node, "kernel_shape"))
            stateKernel(node);
        else if (op == "AveragePool" && onnx_import::intAttribute(node, "count_include_pad", 0) != 0)
            padApart(node);
        else if (op == "Softmax" || op == "LogSoftmax")
            stateAxis(node);
        else if (op == "Div" && has(node, 0) && isConstant(node.input(0)))
            refuseOperator(node, say("of a constant by a tensor"));
        else if (op.starts_with("Reduce") && has(node, 1))
            moveIntegers(node, 1, "axes");
        else if (op == "InstanceNormalization" && !findAttribute(node, "epsilon")) {
            auto& epsilon = *node.add_attribute();
            epsilon.set_name("epsilon");
            epsilon.set_type(onnx::AttributeProto::FLOAT);
            epsilon.set_f(1e-5F);
        } else if (op == "LayerNormalization")
            refuseOperator(node, say("(from operator set 17 on)"));
        else if (op == "If" || op == "Loop" || op == "Scan")
            refuseOperator(node, say("(control flow)"));
    }

    void clipBounds(onnx::NodeProto& node) {
        std::optional<float> bounds[2];
        for (int i = 1; i <= 2; ++i)
            if (has(node, i)) {
                bounds[i - 1] = floatConstant(node.input(i));
                if (!bounds[i - 1])
                    return refuseOperator(node, say("with bounds that are computed"));
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
            return refuseOperator(node, say("with computed %1", attributeName));
        keepInputs(node, input);
        if (!values->empty())
            addInts(node, attributeName, *values);
    }

    bool isConstant(const std::string& name) const {
        const auto it = model_.tensors.find(name);
        return it != model_.tensors.end() && it->second.constant;
    }
    const Shape* shapeOf(const std::string& name) const {
        const auto it = model_.tensors.find(name);
        return it == model_.tensors.end() || !onnx_import::isSized(it->second) ? nullptr : &*it->second.shape;
    }
    static void addInts(onnx::NodeProto& node, const char* name, const std::vector<std::int64_t>& values) {
        auto& attribute = *node.add_attribute();
        attribute.set_name(name);
        attribute.set_type(onnx::AttributeProto::INTS);
        for (const std::int64_t value : values)
            attribute.add_ints(value);
    }
    static void dropAttribute(onnx::NodeProto& node, const std::string& name) {
        for (int i = node.attribute_size(); i-- > 0;)
            if (node.attribute(i).name() == name)
                node.mutable_attribute()->DeleteSubrange(i, 1);
    }
    /// A constant of integers under a name that the graph does not use.
    std::string addIntegers(const std::vector<std::int64_t>& values) {
        const std::string name = freshName();
        auto& tensor = *graph_.add_initializer();
        tensor.set_name(name);
        tensor.set_data_type(onnx::TensorProto::INT64);
        tensor.add_dims(static_cast<std::int64_t>(values.size()));
        for (const std::int64_t value : values)
            tensor.add_int64_data(value);
        return name;
    }
    std::string freshName() {
        std::string name;
        do
            name = name_ + ":" + std::to_string(++made_);
        while (model_.tensors.contains(name));
        return name;
    }
    /// A node of our own, put before or after the one that is looked at.
    onnx::NodeProto& insert(std::map<int, std::vector<onnx::NodeProto>>& where, const char* op,
                            const std::vector<std::string>& inputs, const std::string& output) {
        onnx::NodeProto& node = where[index_].emplace_back();
        node.set_op_type(op);
        node.set_name(freshName());
        model_.addedFor[node.name()] = name_;
        for (const std::string& input : inputs)
            node.add_input(input);
        node.add_output(output);
        return node;
    }

    void stateKernel(onnx::NodeProto& node) {
        const Shape* weight = has(node, 1) ? shapeOf(node.input(1)) : nullptr;
        if (weight && weight->size() > 2)
            addInts(node, "kernel_shape", {weight->begin() + 2, weight->end()});
        else
            refuseOperator(node, say("without a kernel size"));
    }

    /// OpenCV counts padding into the average or not by the name of the model's producer; padding apart means
    /// the same whoever made it.
    void padApart(onnx::NodeProto& node) {
        const auto* pads = findAttribute(node, "pads");
        const Shape* shape = has(node, 0) ? shapeOf(node.input(0)) : nullptr;
        dropAttribute(node, "count_include_pad");
        if (!pads || std::ranges::all_of(pads->ints(), [](std::int64_t p) { return p == 0; }))
            return;
        const int spatial = pads->ints_size() / 2;
        if (!shape || static_cast<int>(shape->size()) != spatial + 2 ||
            onnx_import::intAttribute(node, "ceil_mode", 0) != 0)
            return refuseOperator(node, say("with padding that counts"));
        std::vector<std::int64_t> all(2, 0);
        all.insert(all.end(), pads->ints().begin(), pads->ints().begin() + spatial);
        all.insert(all.end(), 2, 0);
        all.insert(all.end(), pads->ints().begin() + spatial, pads->ints().end());
        const std::string padded = freshName();
        insert(before_, "Pad", {node.input(0), addIntegers(all)}, padded);
        node.set_input(0, padded);
        dropAttribute(node, "pads");
    }

    /// OpenCV takes the axis as operator set 13 means it, with 1 as the default.
    void stateAxis(onnx::NodeProto& node) {
        const Shape* shape = has(node, 0) ? shapeOf(node.input(0)) : nullptr;
        if (!shape || shape->empty())
            return refuseOperator(node, say("of an unknown shape"));
        const auto rank = static_cast<std::int64_t>(shape->size());
        std::int64_t axis = onnx_import::intAttribute(node, "axis", opset_ >= 13 ? -1 : 1);
        axis += axis < 0 ? rank : 0;
        if (axis < 0 || axis >= rank)
            return refuseOperator(node, say("over an axis that is not there"));
        dropAttribute(node, "axis");
        auto& attribute = *node.add_attribute();
        attribute.set_name("axis");
        attribute.set_type(onnx::AttributeProto::INT);
        attribute.set_i(axis);
        std::int64_t rows = 1, columns = 1;
        for (std::int64_t d = 0; d < rank; ++d)
            (d < axis ? rows : columns) *= (*shape)[static_cast<std::size_t>(d)];
        if (opset_ >= 13 || columns == (*shape)[static_cast<std::size_t>(axis)])
            return;
        // Before that, everything from the axis on is one row.
        attribute.set_i(1);
        const std::string flat = freshName(), result = freshName();
        insert(before_, "Reshape", {node.input(0), addIntegers({rows, columns})}, flat);
        insert(after_, "Reshape", {result, addIntegers(*shape)}, node.output(0));
        node.set_input(0, flat);
        node.set_output(0, result);
    }

    /// Puts the inserted nodes in their places.
    void place() {
        if (before_.empty() && after_.empty())
            return;
        onnx::GraphProto placed;
        for (int i = 0; i < graph_.node_size(); ++i) {
            for (onnx::NodeProto& node : before_[i])
                placed.add_node()->Swap(&node);
            placed.add_node()->Swap(graph_.mutable_node(i));
            for (onnx::NodeProto& node : after_[i])
                placed.add_node()->Swap(&node);
        }
        graph_.mutable_node()->Swap(placed.mutable_node());
    }

    void checkTensor(const onnx::NodeProto& node, const std::string& name) {
        const auto it = model_.tensors.find(name);
        if (it == model_.tensors.end() || it->second.constant)
            return;
        if (it->second.elementType != onnx::TensorProto::FLOAT)
            refuseOperator(node, say("on tensors that are not FP32 (\"%1\")", name));
        else if (!onnx_import::isSized(it->second))
            refuseOperator(node, say("when the shape of its result depends on the data"));
    }

    CheckedModel& model_;
    onnx::GraphProto& graph_;
    std::unordered_map<std::string, const onnx::TensorProto*> constants_;
    std::map<int, std::vector<onnx::NodeProto>> before_, after_;
    std::string name_; ///< of the node that is looked at
    int index_ = 0, made_ = 0, opset_ = 1;
    Issues issues_;
};

} // namespace

Issues adaptToOpenCv(CheckedModel& model) {
    return Adapter(model).run();
}

} // namespace cutpoint
