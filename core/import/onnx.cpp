// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/import.h"
#include "core/import/onnx_bodies.h"
#include "core/import/onnx_inputs.h"
#include "core/import/onnx_layers.h"
#include "core/import/onnx_order.h"
#include "core/import/onnx_preparation.h"

#include <onnx/defs/schema.h>

#include <algorithm>
#include <exception>
#include <limits>
#include <unordered_set>

namespace cutpoint {

namespace {

using namespace onnx_import;

constexpr int oldestTested = 7;

class OnnxReader {
public:
    OnnxReader(const onnx::ModelProto& model, const ImportOptions& options)
        : graph_(model.graph()), options_(options) {
        for (const auto& opset : model.opset_import()) {
            const std::string domain = opset.domain() == "ai.onnx" ? "" : opset.domain();
            opsets_[domain] = static_cast<int>(
                std::clamp<std::int64_t>(opset.version(), 1, std::numeric_limits<int>::max()));
        }
        for (const auto& info : graph_.value_info())
            declared_.emplace(info.name(), &info.type());
        for (const auto& info : graph_.output())
            declared_.emplace(info.name(), &info.type());
        analysis_.graph = &graph_;
    }

    Result<Analysis> read() {
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

private:
    Issue error(IssueCode code, std::string node, Sentence message, Sentence fix) const {
        return {Severity::Error, std::move(code),    options_.file, 0,
                std::move(node), std::move(message), std::move(fix)};
    }
    void warn(IssueCode code, std::string node, Sentence message, Sentence fix,
              Severity severity = Severity::Warning) {
        analysis_.issues.push_back({severity, std::move(code), options_.file, 0, std::move(node),
                                    std::move(message), std::move(fix)});
    }

    /// Operators changed their meaning between operator sets; what cannot be relied on is said.
    void checkOpset() {
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
                 say("The model uses opset %1; opsets below %2 describe some operators differently.",
                     set->second, oldestTested),
                 say("Check the shapes, or convert the model with onnx.version_converter to opset 13."));
        else if (set != opsets_.end() && set->second > newest)
            warn(code::NewOpset, "",
                 say("The model uses opset %1; operators are read as in opset %2, the newest known here.",
                     set->second, newest),
                 say("Check the shapes, or export the model with opset %1 or lower.", newest));
    }

    void readWeights() {
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

    std::optional<Issue> readInputs() {
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

    /// Makes every dimension of an input known, or says what to give.
    std::optional<Issue> settleShape(const onnx::ValueInfoProto& input, Tensor& tensor) {
        if (const auto given = options_.inputShapes.find(input.name()); given != options_.inputShapes.end()) {
            const bool positive = std::ranges::all_of(given->second, [](auto d) { return d > 0; });
            if (!positive || (tensor.shape && tensor.shape->size() != given->second.size()))
                return error(code::BadInputShape, input.name(),
                             tensor.shape
                                 ? say("The given shape %1 does not fit the model's %2.",
                                       shapeText(given->second), shapeText(*tensor.shape))
                                 : say("The given shape %1 does not fit the model's, which is unknown.",
                                       shapeText(given->second)),
                             say("Give as many positive dimensions as the model's input has."));
            tensor.shape = given->second;
        } else if (!input.type().has_tensor_type()) {
            warn(code::UnknownSize, input.name(),
                 say("This input is not a plain tensor; its size is unknown."),
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
        if (!isSized(tensor))
            warn(code::UnknownSize, input.name(),
                 tensor.shape ? say("The size of this input cannot be told (element type %1, shape %2).",
                                    tensor.elementType, shapeText(*tensor.shape))
                              : say("The size of this input cannot be told (element type %1, shape unknown).",
                                    tensor.elementType),
                 say("It is never sent; give its size with --input-bytes NAME=588KiB."));
        return std::nullopt;
    }

    /// What the file declares, with the sizes that were given for its named axes.
    Tensor declared(const onnx::TypeProto& type) const {
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

    /// A size was given for an axis that no input has.
    std::optional<Issue> checkDims() const {
        std::unordered_set<std::string> known;
        std::string names;
        for (const auto& input : graph_.input())
            for (const std::string& axis : axisNames(input.type()))
                if (!axis.empty() && known.insert(axis).second)
                    names += (names.empty() ? "" : ", ") + axis;
        for (const auto& [name, size] : options_.dims)
            if (!known.contains(name))
                return error(code::UnknownDim, name,
                             names.empty() ? say("No axis of the model's inputs has a name.")
                                           : say("No axis is called \"%1\"; the inputs' open axes are: %2.",
                                                 name, names),
                             names.empty() ? say("Give the whole shape with --input-shape NAME=1x3x224x224.")
                                           : say("Use one of these names with --dim."));
        return std::nullopt;
    }

    /// A first axis that was taken for a batch of 1, and a layer that 1 does not fit: the axis may be time.
    std::optional<Issue> askForTime() const {
        if (assumedBatch_.empty() || impossible_.empty())
            return std::nullopt;
        std::vector<OpenInput> inputs;
        for (const auto& input : graph_.input())
            if (std::ranges::count(assumedBatch_, input.name()) > 0)
                inputs.push_back(
                    {input.name(), true, *declared(input.type()).shape, axisNames(input.type())});
        constexpr std::int64_t someFrames = 100;
        Issue issue = askForAxes(inputs, options_.file, someFrames);
        issue.message =
            say("With 1 for the first, open axis of %1 nothing is left at \"%2\": the axis may be time.",
                issue.node, impossible_);
        return issue;
    }

    bool isSettled(const std::string& name) const {
        const auto it = analysis_.tensors.find(name);
        return name.empty() || (it != analysis_.tensors.end() && isSized(it->second));
    }

    bool isConstant(const onnx::NodeProto& node, bool known) const {
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

    void visit(int index, ShapeInference& inference) {
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

    /// Nothing is left of an axis that the model did not state as 0.
    void noteImpossible(const onnx::NodeProto& node, const std::string& name, bool inputsKnown) {
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
            if (const auto it = analysis_.tensors.find(read); it != analysis_.tensors.end() &&
                                                              it->second.shape &&
                                                              std::ranges::count(*it->second.shape, 0) > 0)
                return;
        for (const std::string& output : node.output())
            if (const auto it = analysis_.tensors.find(output);
                it != analysis_.tensors.end() && it->second.shape && !it->second.constant &&
                std::ranges::any_of(*it->second.shape, [](auto d) { return d == 0 || d < -1; }))
                impossible_ = name;
    }

    /// "Gelu", or "Gelu of com.microsoft" where the operator is not one of ONNX itself.
    static std::string operatorText(const onnx::NodeProto& node) {
        return node.op_type() + (node.domain().empty() ? "" : " of " + node.domain());
    }

    void report(const onnx::NodeProto& node, const std::string& name, Inference outcome, const Sentence& why,
                bool inputsKnown, const std::optional<BodyWork>& work) {
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
            warn(code::ControlFlow, name,
                 say("\"%1\" is kept as one layer; the work of its %2 turns counts.", node.op_type(),
                     work->turns),
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

    /// What the model states about a tensor, where inference found nothing. Not after the user changed an
    /// input: the statements are about the old shape.
    void useDeclared(const std::string& name) {
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

    void dropUnusedInputs() {
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

    const onnx::GraphProto& graph_;
    const ImportOptions& options_;
    Opsets opsets_;
    std::unordered_map<std::string, const onnx::TypeProto*> declared_;
    Analysis analysis_;
    std::unordered_set<std::string> read_;  ///< by some node
    std::vector<OpenInput> open_;           ///< to be asked for
    std::vector<std::string> assumedBatch_; ///< inputs whose first axis was taken as 1
    std::string impossible_;                ///< the first node that 1 does not fit
};

} // namespace

namespace onnx_import {

Result<onnx::ModelProto> parseModel(std::string_view content, const std::string& file, Issues* issues) {
    const auto fail = [&](IssueCode code, Sentence message, Sentence fix) {
        return Issue{Severity::Error, code, file, 0, "", std::move(message), std::move(fix)};
    };
    if (content.empty())
        return fail(code::EmptyFile, say("The file is empty."), say("Choose an ONNX model."));
    if (content.size() > static_cast<std::size_t>(std::numeric_limits<int>::max()))
        return fail(code::TooLarge, say("The file is larger than 2 GiB."),
                    say("Save the model with external data and open the small .onnx file."));
    onnx::ModelProto model;
    try {
        if (!model.ParseFromArray(content.data(), static_cast<int>(content.size())))
            return fail(code::BadOnnx, say("This is not an ONNX model, or it is cut short or damaged."),
                        say("Download or export the model again."));
    } catch (const std::exception& e) {
        return fail(code::BadOnnx, say("The model cannot be read: %1.", e.what()),
                    say("Export the model again."));
    }
    if (!model.has_graph())
        return fail(code::BadOnnx, say("This is not an ONNX model: it contains no graph."),
                    say("Choose the .onnx file of the model, not its data or a text file."));
    Issues untold;
    Issues& told = issues ? *issues : untold;
    if (!file.empty())
        readExternalIntegers(model, file, told);
    inlineFunctions(model, file, told);
    return model;
}

Result<Analysis> analyse(const onnx::ModelProto& model, const ImportOptions& options) {
    try {
        return OnnxReader(model, options).read();
    } catch (const std::exception& e) {
        return Issue{Severity::Error,
                     code::BadOnnx,
                     options.file,
                     0,
                     "",
                     say("The model cannot be read: %1.", e.what()),
                     say("Export the model again.")};
    }
}

} // namespace onnx_import

Result<ImportedModel> importOnnx(std::string_view content, const ImportOptions& options) {
    Issues prepared;
    const auto model = parseModel(content, options.file, &prepared);
    if (!model)
        return model.error();
    auto analysis = analyse(*model, options);
    if (!analysis)
        return analysis.error();
    Analysis found = std::move(analysis).value();
    found.issues.insert(found.issues.begin(), prepared.begin(), prepared.end());
    return makeModel(std::move(found), options);
}

} // namespace cutpoint
