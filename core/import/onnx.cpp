// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/import.h"
#include "core/import/onnx_layers.h"
#include "core/import/onnx_order.h"

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
            return error("empty-graph", "", "The model has no nodes.",
                         "Check that this is a complete ONNX model.");
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
            warn(
                "no-shape-inference", "",
                "The program cutpoint-onnx-shapes is not beside this one: only sizes stated in the model are "
                "known.",
                "Install Cutpoint whole, or build the target cutpoint-onnx-shapes.");
        if (analysis_.nodes.empty())
            return error("empty-graph", "",
                         "Everything in the model is constant: nothing depends on an input.",
                         "Export the model with its inputs.");
        if (followers_ > 0)
            warn("unknown-size", "",
                 std::to_string(followers_) + " layers after those have unknown output sizes as well.",
                 "Their outputs count as 0 bytes; give a profile with sizes.");
        dropUnusedInputs();
        return std::move(analysis_);
    }

private:
    Issue error(std::string code, std::string node, std::string message, std::string fix) const {
        return {Severity::Error, std::move(code),    options_.file, 0,
                std::move(node), std::move(message), std::move(fix)};
    }
    void warn(std::string code, std::string node, std::string message, std::string fix,
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
            warn("no-opset", "",
                 "The model does not name an operator set of ONNX itself (ai.onnx); opset " +
                     std::to_string(newest) + " is assumed.",
                 "Export the model again, or check the layers' shapes.");
        else if (set != opsets_.end() && set->second < oldestTested)
            warn("old-opset", "",
                 "The model uses opset " + std::to_string(set->second) + "; opsets below " +
                     std::to_string(oldestTested) + " describe some operators differently.",
                 "Check the shapes, or convert the model with onnx.version_converter to opset 13.");
        else if (set != opsets_.end() && set->second > newest)
            warn("new-opset", "",
                 "The model uses opset " + std::to_string(set->second) + "; operators are read as in opset " +
                     std::to_string(newest) + ", the newest known here.",
                 "Check the shapes, or export the model with opset " + std::to_string(newest) + " or lower.");
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
            Tensor tensor = declaredTensor(input.type());
            if (auto issue = settleShape(input, tensor))
                return issue;
            analysis_.tensors[input.name()] = std::move(tensor);
        }
        for (const auto& [name, shape] : options_.inputShapes)
            if (std::ranges::count(analysis_.inputs, name) == 0)
                return error("unknown-input", name,
                             "A shape is given for \"" + name + "\", but the model's inputs are: " + names +
                                 ".",
                             "Use one of these names with --input-shape.");
        if (analysis_.inputs.empty())
            return error("no-input", "", "The model has no input that is not a weight.",
                         "Export the model with its inputs.");
        return std::nullopt;
    }

    /// Makes every dimension of an input known, or says what to give.
    std::optional<Issue> settleShape(const onnx::ValueInfoProto& input, Tensor& tensor) {
        if (const auto given = options_.inputShapes.find(input.name()); given != options_.inputShapes.end()) {
            const bool positive = std::ranges::all_of(given->second, [](auto d) { return d > 0; });
            if (!positive || (tensor.shape && tensor.shape->size() != given->second.size()))
                return error("bad-input-shape", input.name(),
                             "The given shape " + shapeText(given->second) + " does not fit the model's " +
                                 (tensor.shape ? shapeText(*tensor.shape) : std::string("unknown shape")) +
                                 ".",
                             "Give as many positive dimensions as the model's input has.");
            tensor.shape = given->second;
        } else if (!input.type().has_tensor_type()) {
            warn("unknown-size", input.name(), "This input is not a plain tensor; its size is unknown.",
                 "It counts as 0 bytes; give a profile with sizes.");
            return std::nullopt;
        } else if (!tensor.shape) {
            return error("dynamic-shape", input.name(), "The model does not say the shape of this input.",
                         "Give it with --input-shape " + input.name() + "=1x3x224x224 (with your numbers).");
        } else if (!tensor.shape->empty()) {
            if (tensor.shape->front() <= 0) {
                tensor.shape->front() = 1;
                warn("dynamic-batch", input.name(), "The batch size is left open; it is taken as 1.",
                     "Use --input-shape " + input.name() + "=" + shapeText(*tensor.shape) + " to set it.",
                     Severity::Info);
            }
            if (std::ranges::any_of(*tensor.shape, [](auto d) { return d <= 0; })) {
                for (std::int64_t& d : *tensor.shape)
                    d = d <= 0 ? -1 : d;
                return error(
                    "dynamic-shape", input.name(),
                    "The model leaves dimensions of this input open: " + shapeText(*tensor.shape) + ".",
                    "Give them with --input-shape " + input.name() + "=1x3x224x224 (with your numbers).");
            }
        }
        if (!isSized(tensor))
            warn("unknown-size", input.name(),
                 "The size of this input cannot be told (element type " + std::to_string(tensor.elementType) +
                     ", shape " + (tensor.shape ? shapeText(*tensor.shape) : "unknown") + ").",
                 "It counts as 0 bytes; give a profile with sizes.");
        return std::nullopt;
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
        std::string why;
        const Inference outcome = inference.run(node, analysis_.tensors, why);
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
        report(node, name, outcome, why, inputsKnown);
    }

    void report(const onnx::NodeProto& node, const std::string& name, Inference outcome,
                const std::string& why, bool inputsKnown) {
        // Outputs nobody reads, such as the mask of Dropout, need no size.
        bool sized = node.output_size() > 0 && isSettled(node.output(0));
        for (const std::string& output : node.output())
            sized = sized && (isSettled(output) || !read_.contains(output));
        const std::string zero = "Its output counts as 0 bytes; give a profile with sizes.";
        if (outcome == Inference::UnknownOperator)
            warn("unknown-operator", name,
                 "The operator \"" + node.op_type() + "\"" +
                     (node.domain().empty() ? "" : " of the domain \"" + node.domain() + "\"") +
                     " is not known: its FLOPs count as 0" +
                     (sized ? "." : " and its output size is unknown."),
                 sized ? "Give a profile with its times." : zero);
        else if (node.op_type() == "If" || node.op_type() == "Loop" || node.op_type() == "Scan")
            warn("control-flow", name,
                 "\"" + node.op_type() + "\" is kept as one layer; what runs inside it is not counted.",
                 "Give a profile with its times and sizes.");
        else if (outcome == Inference::Failed)
            warn("shape-inference", name, "The output shape cannot be worked out: " + why + ".",
                 sized ? "The shape stated in the model is used." : zero);
        else if (!sized && inputsKnown)
            warn("unknown-size", name, "The output size depends on the data.", zero);
        else if (!sized)
            ++followers_;
    }

    /// What the model states about a tensor, where inference found nothing. Not after the user changed an
    /// input: the statements are about the old shape.
    void useDeclared(const std::string& name) {
        const auto it = declared_.find(name);
        Tensor& tensor = analysis_.tensors[name];
        if (it == declared_.end() || isSized(tensor))
            return;
        Tensor stated = declaredTensor(*it->second);
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
                warn("unused-input", name, "No layer reads this input; it is left out.",
                     "Nothing to do, unless the input should matter.", Severity::Info);
        std::erase_if(analysis_.inputs, unused);
    }

    const onnx::GraphProto& graph_;
    const ImportOptions& options_;
    Opsets opsets_;
    std::unordered_map<std::string, const onnx::TypeProto*> declared_;
    Analysis analysis_;
    std::unordered_set<std::string> read_; ///< by some node
    int followers_ = 0;
};

} // namespace

namespace onnx_import {

Result<onnx::ModelProto> parseModel(std::string_view content, const std::string& file) {
    const auto fail = [&](const char* code, std::string message, const char* fix) {
        return Issue{Severity::Error, code, file, 0, "", std::move(message), fix};
    };
    if (content.empty())
        return fail("empty-file", "The file is empty.", "Choose an ONNX model.");
    if (content.size() > static_cast<std::size_t>(std::numeric_limits<int>::max()))
        return fail("too-large", "The file is larger than 2 GiB.",
                    "Save the model with external data and open the small .onnx file.");
    onnx::ModelProto model;
    try {
        if (!model.ParseFromArray(content.data(), static_cast<int>(content.size())))
            return fail("bad-onnx", "This is not an ONNX model, or it is cut short or damaged.",
                        "Download or export the model again.");
    } catch (const std::exception& e) {
        return fail("bad-onnx", std::string("The model cannot be read: ") + e.what() + ".",
                    "Export the model again.");
    }
    if (!model.has_graph())
        return fail("bad-onnx", "This is not an ONNX model: it contains no graph.",
                    "Choose the .onnx file of the model, not its data or a text file.");
    return model;
}

Result<Analysis> analyse(const onnx::ModelProto& model, const ImportOptions& options) {
    try {
        return OnnxReader(model, options).read();
    } catch (const std::exception& e) {
        return Issue{Severity::Error,
                     "bad-onnx",
                     options.file,
                     0,
                     "",
                     std::string("The model cannot be read: ") + e.what() + ".",
                     "Export the model again."};
    }
}

} // namespace onnx_import

Result<ImportedModel> importOnnx(std::string_view content, const ImportOptions& options) {
    const auto model = parseModel(content, options.file);
    if (!model)
        return model.error();
    auto analysis = analyse(*model, options);
    if (!analysis)
        return analysis.error();
    return makeModel(std::move(analysis).value(), options);
}

} // namespace cutpoint
