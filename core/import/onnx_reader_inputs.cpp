// SPDX-License-Identifier: GPL-3.0-or-later
// What an ONNX model's inputs are, and what must be asked about them.
#include "core/import/onnx_reader.h"

#include "core/import/onnx_order.h"

#include <algorithm>

namespace cutpoint::onnx_import {

std::optional<Issue> OnnxReader::readInputs() {
    std::string names;
    for (const auto& input : graph_.input()) {
        if (analysis_.tensors.contains(input.name()) || input.name().empty())
            continue;
        analysis_.inputs.push_back(input.name());
        names += (names.empty() ? "" : ", ") + input.name();
        Tensor tensor = declared(input.type());
        if (auto issue = settleShape(input, tensor))
            return issue;
        analysis_.tensors[input.name()] = std::move(tensor);
    }
    for (const auto& [name, shape] : options_.inputShapes)
        if (std::ranges::count(analysis_.inputs, name) == 0)
            return error(code::UnknownInput, name,
                         say("A shape is given for \"%1\", but the model's inputs are: %2.", name, names),
                         say("Use one of these names with --input-shape."));
    if (auto issue = checkDims())
        return issue;
    if (!open_.empty())
        return askForAxes(open_, options_.file);
    if (analysis_.inputs.empty())
        return error(code::NoInput, "", say("The model has no input that is not a weight."),
                     say("Export the model with its inputs."));
    return std::nullopt;
}

std::optional<Issue> OnnxReader::settleShape(const onnx::ValueInfoProto& input, Tensor& tensor) {
    if (const auto given = options_.inputShapes.find(input.name()); given != options_.inputShapes.end()) {
        const bool positive = std::ranges::all_of(given->second, [](auto d) { return d > 0; });
        if (!positive || (tensor.shape && tensor.shape->size() != given->second.size()))
            return error(code::BadInputShape, input.name(),
                         tensor.shape ? say("The given shape %1 does not fit the model's %2.",
                                            shapeText(given->second), shapeText(*tensor.shape))
                                      : say("The given shape %1 does not fit the model's, which is unknown.",
                                            shapeText(given->second)),
                         say("Give as many positive dimensions as the model's input has."));
        tensor.shape = given->second;
    } else if (!input.type().has_tensor_type()) {
        warn(code::UnknownSize, input.name(), say("This input is not a plain tensor; its size is unknown."),
             say("It is never sent; give its size with --input-bytes NAME=588KiB."));
        return std::nullopt;
    } else if (!tensor.shape) {
        open_.push_back({input.name(), false, {}, {}});
        return std::nullopt;
    } else if (!tensor.shape->empty()) {
        const std::vector<std::string> axes = axisNames(input.type());
        if (tensor.shape->front() < 0 && !canBeBatch(axes.front(), tensor.shape->size())) {
            open_.push_back({input.name(), true, *tensor.shape, axes});
            return std::nullopt;
        }
        const bool isOpen =
            std::any_of(tensor.shape->begin() + 1, tensor.shape->end(), [](auto d) { return d < 0; });
        if (isOpen) {
            // The batch is asked with the rest, so that one line answers all.
            open_.push_back({input.name(), true, *tensor.shape, axes});
            return std::nullopt;
        }
        if (tensor.shape->front() < 0) {
            tensor.shape->front() = 1;
            assumedBatch_.push_back(input.name());
            warn(code::DynamicBatch, input.name(), say("The batch size is left open; it is taken as 1."),
                 say("Use --input-shape %1=%2 to set it.", input.name(), shapeText(*tensor.shape)),
                 Severity::Info);
        }
    }
    const bool isGiven = options_.inputBytes || options_.inputBytesOf.contains(input.name());
    if (!isSized(tensor) && !isGiven)
        warn(code::UnknownSize, input.name(),
             tensor.shape ? say("The size of this input cannot be told (element type %1, shape %2).",
                                tensor.elementType, shapeText(*tensor.shape))
                          : say("The size of this input cannot be told (element type %1, shape unknown).",
                                tensor.elementType),
             say("It is never sent; give its size with --input-bytes NAME=588KiB."));
    return std::nullopt;
}

Tensor OnnxReader::declared(const onnx::TypeProto& type) const {
    Tensor tensor = declaredTensor(type);
    if (options_.dims.empty() || !tensor.shape)
        return tensor;
    const std::vector<std::string> axes = axisNames(type);
    for (std::size_t i = 0; i < tensor.shape->size() && i < axes.size(); ++i)
        if (const auto given = options_.dims.find(axes[i]);
            (*tensor.shape)[i] < 0 && given != options_.dims.end())
            (*tensor.shape)[i] = given->second;
    return tensor;
}

std::optional<Issue> OnnxReader::checkDims() const {
    std::unordered_set<std::string> known;
    std::string names;
    for (const auto& input : graph_.input())
        for (const std::string& axis : axisNames(input.type()))
            if (!axis.empty() && known.insert(axis).second)
                names += (names.empty() ? "" : ", ") + axis;
    for (const auto& [name, size] : options_.dims)
        if (!known.contains(name))
            return error(code::UnknownDim, name,
                         names.empty()
                             ? say("No axis of the model's inputs has a name.")
                             : say("No axis is called \"%1\"; the inputs' open axes are: %2.", name, names),
                         names.empty() ? say("Give the whole shape with --input-shape NAME=1x3x224x224.")
                                       : say("Use one of these names with --dim."));
    return std::nullopt;
}

std::optional<Issue> OnnxReader::askForTime() const {
    if (assumedBatch_.empty() || impossible_.empty())
        return std::nullopt;
    std::vector<OpenInput> inputs;
    for (const auto& input : graph_.input())
        if (std::ranges::count(assumedBatch_, input.name()) > 0)
            inputs.push_back({input.name(), true, *declared(input.type()).shape, axisNames(input.type())});
    constexpr std::int64_t someFrames = 100;
    Issue issue = askForAxes(inputs, options_.file, someFrames);
    issue.message =
        say("With 1 for the first, open axis of %1 nothing is left at \"%2\": the axis may be time.",
            issue.node, impossible_);
    return issue;
}

void OnnxReader::dropUnusedInputs() {
    std::unordered_set<std::string> read;
    for (const int i : analysis_.nodes)
        for (std::string& name : tensorsRead(graph_.node(i)))
            read.insert(std::move(name));
    const auto unused = [&](const std::string& name) { return !read.contains(name); };
    if (std::ranges::all_of(analysis_.inputs, unused))
        return;
    for (const std::string& name : analysis_.inputs)
        if (unused(name))
            warn(code::UnusedInput, name, say("No layer reads this input; it is left out."),
                 say("Nothing to do, unless the input should matter."), Severity::Info);
    std::erase_if(analysis_.inputs, unused);
}

} // namespace cutpoint::onnx_import
