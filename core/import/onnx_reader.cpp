// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/onnx_reader.h"

#include "core/import/onnx_order.h"

#include <onnx/defs/schema.h>

#include <algorithm>
#include <limits>

namespace cutpoint::onnx_import {
namespace {

constexpr int oldestTested = 7, newestTested = 23;

} // namespace

OnnxReader::OnnxReader(const onnx::ModelProto& model, const ImportOptions& options)
    : graph_(model.graph()), options_(options) {
    for (const auto& opset : model.opset_import()) {
        const std::string domain = opset.domain() == "ai.onnx" ? "" : opset.domain();
        opsets_[domain] =
            static_cast<int>(std::clamp<std::int64_t>(opset.version(), 1, std::numeric_limits<int>::max()));
    }
    for (const auto& info : graph_.value_info())
        declared_.emplace(info.name(), &info.type());
    for (const auto& info : graph_.output())
        declared_.emplace(info.name(), &info.type());
    analysis_.graph = &graph_;
}

Result<Analysis> OnnxReader::read() {
    if (graph_.node_size() == 0)
        return error(code::EmptyGraph, "", say("The model has no nodes."),
                     say("Check that this is a complete ONNX model."));
    readWeights();
    if (auto issue = readInputs())
        return *issue;
    std::unordered_set<std::string> given(analysis_.inputs.begin(), analysis_.inputs.end());
    for (const auto& [name, tensor] : analysis_.tensors)
        given.insert(name);
    auto order = nodeOrder(graph_, given, options_.file);
    if (!order)
        return order.error();
    for (const int i : *order)
        for (std::string& name : tensorsRead(graph_.node(i)))
            read_.insert(std::move(name));
    checkOpset();
    ShapeInference inference(opsets_);
    for (const int i : *order)
        visit(i, inference);
    if (inference.processMissing())
        warn(code::NoShapeInference, "",
             say("The program cutpoint-onnx-shapes is not beside this one: only sizes stated in the "
                 "model are known."),
             say("Install Cutpoint whole, or build the target cutpoint-onnx-shapes."));
    if (analysis_.nodes.empty())
        return error(code::EmptyGraph, "",
                     say("Everything in the model is constant: nothing depends on an input."),
                     say("Export the model with its inputs."));
    if (auto issue = askForTime())
        return *issue;
    dropUnusedInputs();
    return std::move(analysis_);
}

Issue OnnxReader::error(IssueCode code, std::string node, Sentence message, Sentence fix) const {
    return {Severity::Error, std::move(code),    options_.file, 0,
            std::move(node), std::move(message), std::move(fix)};
}

void OnnxReader::warn(IssueCode code, std::string node, Sentence message, Sentence fix, Severity severity) {
    analysis_.issues.push_back(
        {severity, std::move(code), options_.file, 0, std::move(node), std::move(message), std::move(fix)});
}

void OnnxReader::checkOpset() {
    const auto& known = onnx::OpSchemaRegistry::DomainToVersionRange::Instance().Map();
    const auto range = known.find("");
    const int newest = range == known.end() ? oldestTested : range->second.second;
    const auto set = opsets_.find("");
    const bool usesDefault = std::ranges::any_of(graph_.node(), [](const onnx::NodeProto& node) {
        return node.domain().empty() || node.domain() == "ai.onnx";
    });
    if (set == opsets_.end() && usesDefault)
        warn(code::NoOpset, "",
             say("The model does not name an operator set of ONNX itself (ai.onnx); opset %1 is assumed.",
                 newest),
             say("Export the model again, or check the layers' shapes."));
    else if (set != opsets_.end() && set->second < oldestTested)
        warn(code::OldOpset, "",
             say("The model uses opset %1; opsets below %2 describe some operators differently.", set->second,
                 oldestTested),
             say("Check the shapes, or convert the model with onnx.version_converter to opset 13."));
    else if (set != opsets_.end() && set->second > newestTested)
        warn(code::NewOpset, "",
             say("The model uses opset %1; operators are read as in opset %2, the newest known here.",
                 set->second, newestTested),
             say("Check the shapes, or export the model with opset %1 or lower.", newestTested));
}

void OnnxReader::readWeights() {
    for (const auto& weight : graph_.initializer())
        if (!weight.name().empty())
            analysis_.tensors[weight.name()] = constantTensor(weight);
    for (const auto& sparse : graph_.sparse_initializer()) {
        if (sparse.values().name().empty())
            continue;
        Tensor tensor;
        tensor.constant = true;
        tensor.elementType = sparse.values().data_type();
        tensor.shape = Shape(sparse.dims().begin(), sparse.dims().end());
        analysis_.tensors[sparse.values().name()] = tensor;
    }
}

bool OnnxReader::isSettled(const std::string& name) const {
    const auto it = analysis_.tensors.find(name);
    return name.empty() || (it != analysis_.tensors.end() && isSized(it->second));
}

bool OnnxReader::isConstant(const onnx::NodeProto& node, bool known) const {
    const auto input = [&](int i) { return analysis_.tensors.find(node.input(i)); };
    if ((node.op_type() == "Shape" || node.op_type() == "Size") && node.input_size() == 1) {
        const auto it = input(0);
        return it != analysis_.tensors.end() && isSized(it->second);
    }
    if (!known && node.input_size() == 0)
        return false;
    for (const std::string& name : tensorsRead(node)) {
        const auto it = analysis_.tensors.find(name);
        if (it == analysis_.tensors.end() || !it->second.constant)
            return false;
    }
    return true;
}

void OnnxReader::visit(int index, ShapeInference& inference) {
    const onnx::NodeProto& node = graph_.node(index);
    const std::string name = nodeName(node, index);
    const bool inputsKnown =
        std::ranges::all_of(node.input(), [&](const std::string& input) { return isSettled(input); });
    Sentence why;
    const Inference outcome = inference.run(node, analysis_.tensors, why);
    std::optional<BodyWork> work;
    if (hasBody(node)) {
        work = inferBodies(node, inference, analysis_.tensors);
        analysis_.bodyFlops[index] = work->flops;
    }
    noteImpossible(node, name, inputsKnown);
    for (const std::string& output : node.output())
        if (!output.empty())
            useDeclared(output);
    if (isConstant(node, outcome != Inference::UnknownOperator)) {
        for (const std::string& output : node.output())
            if (!output.empty())
                analysis_.tensors[output].constant = true;
        evaluateValues(node, analysis_.tensors);
        return;
    }
    analysis_.nodes.push_back(index);
    report(node, name, outcome, why, inputsKnown, work);
}

void OnnxReader::noteImpossible(const onnx::NodeProto& node, const std::string& name, bool inputsKnown) {
    if (assumedBatch_.empty() || !impossible_.empty())
        return;
    // A window that fits nowhere leaves the definitions without a size.
    const std::string& op = node.op_type();
    const bool slides = op.find("Conv") != std::string::npos || op.ends_with("Pool");
    if (slides && inputsKnown && node.output_size() > 0 && !isSettled(node.output(0)) &&
        analysis_.tensors[node.output(0)].shape) {
        impossible_ = name;
        return;
    }
    for (const std::string& read : node.input())
        if (const auto it = analysis_.tensors.find(read);
            it != analysis_.tensors.end() && it->second.shape && std::ranges::count(*it->second.shape, 0) > 0)
            return;
    for (const std::string& output : node.output())
        if (const auto it = analysis_.tensors.find(output);
            it != analysis_.tensors.end() && it->second.shape && !it->second.constant &&
            std::ranges::any_of(*it->second.shape, [](auto d) { return d == 0 || d < -1; }))
            impossible_ = name;
}

std::string OnnxReader::operatorText(const onnx::NodeProto& node) {
    return node.op_type() + (node.domain().empty() ? "" : " of " + node.domain());
}

void OnnxReader::report(const onnx::NodeProto& node, const std::string& name, Inference outcome,
                        const Sentence& why, bool inputsKnown, const std::optional<BodyWork>& work) {
    // Outputs nobody reads, such as the mask of Dropout, need no size.
    bool sized = node.output_size() > 0 && isSettled(node.output(0));
    for (const std::string& output : node.output())
        sized = sized && (isSettled(output) || !read_.contains(output));
    const Sentence zero = say("It is never sent; give its size with --output-bytes LAYER=320KiB.");
    if (outcome == Inference::UnknownOperator)
        warn(code::UnknownOperator, name,
             sized ? say("The operator \"%1\" is not known: its FLOPs count as 0.", operatorText(node))
                   : say("The operator \"%1\" is not known: its FLOPs count as 0 and its output size is "
                         "unknown.",
                         operatorText(node)),
             sized ? say("Give a profile with its times.") : zero);
    else if (work && node.op_type() == "If")
        warn(code::ControlFlow, name,
             say("The condition is not known: the work of the costlier branch counts."),
             say("Give a profile with its time."), Severity::Info);
    else if (work && work->turnsKnown)
        warn(
            code::ControlFlow, name,
            say("\"%1\" is kept as one layer; the work of its %2 turns counts.", node.op_type(), work->turns),
            say("Nothing needs to be done."), Severity::Info);
    else if (work)
        warn(code::ControlFlow, name,
             say("How often \"%1\" turns is not stated: the work of one turn counts.", node.op_type()),
             say("Give a profile with its time."));
    else if (outcome == Inference::Failed)
        warn(code::ShapeInference, name, say("The output shape cannot be worked out: %1.", why),
             sized ? say("The shape stated in the model is used.") : zero);
    else if (!sized && inputsKnown)
        warn(code::UnknownSize, name, say("The output size depends on the data."), zero);
}

void OnnxReader::useDeclared(const std::string& name) {
    const auto it = declared_.find(name);
    Tensor& tensor = analysis_.tensors[name];
    if (it == declared_.end() || isSized(tensor))
        return;
    Tensor stated = declared(*it->second);
    if (tensor.elementType == 0)
        tensor.elementType = stated.elementType;
    if (options_.inputShapes.empty() && stated.shape) {
        const bool rankFits = !tensor.shape || tensor.shape->size() == stated.shape->size();
        if (rankFits && !tensor.shape)
            tensor.shape = stated.shape;
        else if (rankFits)
            for (std::size_t i = 0; i < stated.shape->size(); ++i)
                if ((*tensor.shape)[i] < 0)
                    (*tensor.shape)[i] = (*stated.shape)[i];
    }
}

} // namespace cutpoint::onnx_import
