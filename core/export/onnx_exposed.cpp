// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/onnx_exposed.h"

#include "core/export/onnx_value_info.h"
#include "core/import/onnx_layers.h"
#include "core/import/onnx_order.h"

#include <unordered_map>
#include <unordered_set>

namespace cutpoint {

Result<ExposedModel> exposeLayers(const RunnableModel& model) {
    using namespace onnx_import;
    const auto bad = [](const Issue& why) {
        return Issue{Severity::Error, code::BadModel, "", 0, why.node, why.message, why.fix};
    };
    auto parsed = parseModel(model.onnx, "");
    if (!parsed)
        return bad(parsed.error());
    onnx::ModelProto proto = *std::move(parsed);
    const auto analysis = analyse(proto, {});
    if (!analysis)
        return bad(analysis.error());
    const std::unordered_map<std::string, std::string> layerOf(model.layerOfNode.begin(),
                                                               model.layerOfNode.end());
    std::unordered_map<std::string, std::string> maker; ///< of each tensor: its layer
    std::vector<std::string> tensors;                   ///< in order of production
    for (const int i : analysis->nodes) {
        const onnx::NodeProto& node = proto.graph().node(i);
        const auto layer = layerOf.find(nodeName(node, i));
        for (const std::string& output : node.output())
            if (!output.empty() && layer != layerOf.end()) {
                maker[output] = layer->second;
                tensors.push_back(output);
            }
    }
    std::unordered_set<std::string> travels, answers;
    for (const auto& output : proto.graph().output())
        answers.insert(output.name());
    for (const int i : analysis->nodes) {
        const onnx::NodeProto& node = proto.graph().node(i);
        const auto reader = layerOf.find(nodeName(node, i));
        for (const std::string& name : tensorsRead(node))
            if (const auto made = maker.find(name);
                made != maker.end() && reader != layerOf.end() && made->second != reader->second)
                travels.insert(name);
    }
    ExposedModel exposed;
    for (const std::string& name : tensors) {
        const Tensor& tensor = analysis->tensors.at(name);
        const bool answer = answers.contains(name);
        if (!isSized(tensor) || (!answer && !travels.contains(name)))
            continue;
        if (!answer)
            declareTensor(*proto.mutable_graph()->add_output(), name, tensor.elementType, *tensor.shape);
        exposed.layerOfTensor.emplace_back(name, maker.at(name));
    }
    if (!proto.SerializeToString(&exposed.onnx))
        return Issue{Severity::Error,
                     code::BadModel,
                     "",
                     0,
                     "",
                     say("The model is larger than 2 GiB."),
                     say("Use a smaller model.")};
    return exposed;
}

} // namespace cutpoint
