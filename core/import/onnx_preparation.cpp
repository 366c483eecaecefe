// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/onnx_preparation.h"

#include "core/model/quantity_text.h"
#include "core/model/sentence.h"

#include <algorithm>
#include <cstdint>
#include <filesystem>
#include <fstream>
#include <map>
#include <set>

namespace cutpoint::onnx_import {

namespace {

constexpr std::int64_t kMostElements = 1024; ///< shapes and axes are tiny
constexpr int kMostNodes = 200'000;
constexpr int kDeepest = 32;

/// Bytes of a small integer tensor; 0 for all others.
std::int64_t bytesWanted(const onnx::TensorProto& tensor) {
    const bool isLong = tensor.data_type() == onnx::TensorProto::INT64;
    if (!isLong && tensor.data_type() != onnx::TensorProto::INT32)
        return 0;
    std::int64_t count = 1;
    for (const std::int64_t size : tensor.dims()) {
        if (size < 1 || size > kMostElements || count > kMostElements)
            return 0;
        count *= size;
    }
    return count <= kMostElements ? count * (isLong ? 8 : 4) : 0;
}

class ExternalReader {
public:
    ExternalReader(const std::string& file, Issues& issues)
        : folder_(std::filesystem::path(file).parent_path()), file_(file), issues_(issues) {}

    void read(onnx::TensorProto& tensor) {
        const std::int64_t wanted = bytesWanted(tensor);
        if (tensor.data_location() != onnx::TensorProto::EXTERNAL || wanted == 0)
            return;
        std::string location;
        double offset = 0;
        for (const auto& entry : tensor.external_data()) {
            if (entry.key() == "location")
                location = entry.value();
            if (entry.key() == "offset")
                offset = parseNumber(entry.value()).value_or(-1);
        }
        const std::filesystem::path path(location);
        bool stays = !location.empty() && path.is_relative();
        for (const auto& part : path)
            stays = stays && part != "..";
        std::ifstream stream;
        std::error_code failure;
        if (stays && offset >= 0 && offset < 1e15 &&
            std::filesystem::is_regular_file(folder_ / path, failure) && !failure)
            stream.open(folder_ / path, std::ios::binary);
        std::string bytes(static_cast<std::size_t>(wanted), '\0');
        if (stream && stream.seekg(static_cast<std::streamoff>(offset)) &&
            stream.read(bytes.data(), static_cast<std::streamsize>(wanted))) {
            tensor.set_raw_data(bytes);
            tensor.clear_data_location();
            tensor.clear_external_data();
            return;
        }
        if (told_.insert(location).second)
            issues_.push_back({Severity::Warning, code::MissingDataFile, file_, 0, tensor.name(),
                               say("The model keeps sizes in the file \"%1\", which is not beside it, too "
                                   "short, or outside "
                                   "its folder.",
                                   location),
                               say("Put the file beside the model; without it some shapes stay unknown.")});
    }

private:
    std::filesystem::path folder_;
    const std::string& file_;
    Issues& issues_;
    std::set<std::string> told_;
};

using FunctionKey = std::pair<std::string, std::string>;

std::string plainDomain(const std::string& domain) {
    return domain == "ai.onnx" ? "" : domain;
}

class Inliner {
public:
    Inliner(onnx::ModelProto& model, const std::string& file, Issues& issues)
        : model_(model), file_(file), issues_(issues) {
        for (const auto& function : model.functions())
            functions_.emplace(FunctionKey{plainDomain(function.domain()), function.name()}, &function);
    }

    void run() {
        const auto calls = [&](const onnx::NodeProto& node) { return functionOf(node) != nullptr; };
        if (functions_.empty() ||
            std::none_of(model_.graph().node().begin(), model_.graph().node().end(), calls))
            return;
        google::protobuf::RepeatedPtrField<onnx::NodeProto> nodes;
        for (const onnx::NodeProto& node : model_.graph().node())
            if (!expand(node, 0, nodes)) {
                issues_.push_back({Severity::Warning, code::RecursiveFunction, file_, 0, node.name(),
                                   say("The functions that the file defines call themselves or grow beyond "
                                       "200,000 nodes; they are left as single layers."),
                                   say("Export the model again with its functions inlined.")});
                return;
            }
        for (const auto& function : model_.functions())
            for (const auto& opset : function.opset_import())
                addOpset(opset);
        model_.mutable_graph()->mutable_node()->Swap(&nodes);
    }

private:
    const onnx::FunctionProto* functionOf(const onnx::NodeProto& node) const {
        const auto found = functions_.find({plainDomain(node.domain()), node.op_type()});
        return found == functions_.end() ? nullptr : found->second;
    }

    void addOpset(const onnx::OperatorSetIdProto& opset) {
        for (const auto& known : model_.opset_import())
            if (plainDomain(known.domain()) == plainDomain(opset.domain()))
                return;
        *model_.add_opset_import() = opset;
    }

    /// Appends the node, or the nodes of the function it calls.
    bool expand(const onnx::NodeProto& node, int depth,
                google::protobuf::RepeatedPtrField<onnx::NodeProto>& nodes) {
        const onnx::FunctionProto* function = functionOf(node);
        if (!function) {
            if (nodes.size() >= kMostNodes)
                return false;
            *nodes.Add() = node;
            return true;
        }
        if (depth >= kDeepest)
            return false;
        // The caller's tensors by the function's names; all others are the call's own.
        std::string prefix = node.name();
        if (prefix.empty())
            prefix = node.output_size() > 0 ? node.output(0) : node.op_type();
        prefix += "/";
        std::map<std::string, std::string> tensors;
        for (int i = 0; i < function->input_size(); ++i)
            tensors[function->input(i)] = i < node.input_size() ? node.input(i) : "";
        for (int i = 0; i < function->output_size(); ++i)
            if (i < node.output_size() && !node.output(i).empty())
                tensors[function->output(i)] = node.output(i);
        int unnamed = 0;
        for (const onnx::NodeProto& inner : function->node()) {
            onnx::NodeProto copy = inner;
            copy.set_name(prefix + (inner.name().empty() ? inner.op_type() + "_" + std::to_string(unnamed)
                                                         : inner.name()));
            ++unnamed;
            rename(copy, tensors, prefix, 0);
            fillAttributes(copy, node);
            if (!expand(copy, depth + 1, nodes))
                return false;
        }
        return true;
    }

    static void rename(onnx::NodeProto& node, const std::map<std::string, std::string>& tensors,
                       const std::string& prefix, int depth) {
        const auto renamed = [&](const std::string& name) {
            const auto found = tensors.find(name);
            return found != tensors.end() ? found->second : name.empty() ? name : prefix + name;
        };
        for (auto& name : *node.mutable_input())
            name = renamed(name);
        for (auto& name : *node.mutable_output())
            name = renamed(name);
        if (depth >= kDeepest)
            return;
        // Bodies of If and Loop see the function's tensors; their own keep their names in front of which the
        // same prefix stands.
        for (auto& attribute : *node.mutable_attribute())
            if (attribute.has_g()) {
                for (auto& inner : *attribute.mutable_g()->mutable_node())
                    rename(inner, tensors, prefix, depth + 1);
                for (auto* list :
                     {attribute.mutable_g()->mutable_input(), attribute.mutable_g()->mutable_output()})
                    for (auto& info : *list)
                        info.set_name(renamed(info.name()));
                for (auto& weight : *attribute.mutable_g()->mutable_initializer())
                    weight.set_name(renamed(weight.name()));
            }
    }

    /// "alpha = @alpha" takes what the call gives; without that the attribute is left out.
    static void fillAttributes(onnx::NodeProto& node, const onnx::NodeProto& call) {
        auto* attributes = node.mutable_attribute();
        for (int i = attributes->size() - 1; i >= 0; --i) {
            onnx::AttributeProto& attribute = *attributes->Mutable(i);
            if (attribute.ref_attr_name().empty())
                continue;
            const onnx::AttributeProto* given = nullptr;
            for (const auto& one : call.attribute())
                if (one.name() == attribute.ref_attr_name())
                    given = &one;
            if (!given) {
                attributes->DeleteSubrange(i, 1);
                continue;
            }
            const std::string name = attribute.name();
            attribute = *given;
            attribute.set_name(name);
        }
    }

    onnx::ModelProto& model_;
    const std::string& file_;
    Issues& issues_;
    std::map<FunctionKey, const onnx::FunctionProto*> functions_;
};

} // namespace

void readExternalIntegers(onnx::ModelProto& model, const std::string& file, Issues& issues) {
    ExternalReader reader(file, issues);
    onnx::GraphProto& graph = *model.mutable_graph();
    for (auto& weight : *graph.mutable_initializer())
        reader.read(weight);
    for (auto& node : *graph.mutable_node())
        if (node.op_type() == "Constant")
            for (auto& attribute : *node.mutable_attribute())
                if (attribute.has_t())
                    reader.read(*attribute.mutable_t());
}

void inlineFunctions(onnx::ModelProto& model, const std::string& file, Issues& issues) {
    Inliner(model, file, issues).run();
}

} // namespace cutpoint::onnx_import
