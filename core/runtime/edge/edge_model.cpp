// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/runtime/edge/edge_model.h"

#include "core/adapt/bandwidth_estimate.h"
#include "core/import/import.h"
#include "core/model/statistics.h"
#include "core/runtime/edge/digest.h"

#include <algorithm>
#include <fstream>

namespace cutpoint {
namespace {

Result<std::string> readWhole(const std::filesystem::path& file) {
    std::ifstream stream(file, std::ios::binary | std::ios::ate);
    const auto size = stream ? static_cast<std::streamoff>(stream.tellg()) : std::streamoff(-1);
    std::string content(size > 0 ? static_cast<std::size_t>(size) : 0, '\0');
    stream.seekg(0);
    if (size < 0 || !stream.read(content.data(), size))
        return Issue{Severity::Error,
                     code::CannotRead,
                     file.string(),
                     0,
                     "",
                     say("The model cannot be read."),
                     say("Check the file's name.")};
    return content;
}

} // namespace

Result<EdgeModel> EdgeModel::read(const std::filesystem::path& file) {
    // The import checks the size before anything is read.
    auto imported = importModelFile(file, {});
    if (!imported)
        return imported.error();
    auto content = readWhole(file);
    if (!content)
        return content.error();
    auto runnable = makeRunnable(*content, file.string());
    if (!runnable)
        return runnable.error();
    EdgeModel model;
    model.graph = imported->graph;
    model.notes = imported->issues;
    model.runnable = *std::move(runnable);
    model.digest = sha256(model.runnable.onnx);
    for (const auto& [node, layer] : model.runnable.layerOfNode)
        model.layerOfNode[node] = layer;
    return model;
}

Result<PerLayer<Side>> EdgeModel::sidesOf(const std::vector<std::string>& edgeLayers) const {
    PerLayer<Side> sides(static_cast<std::size_t>(graph->size()), Side::Cloud);
    for (const LayerId input : graph->inputs())
        sides[static_cast<std::size_t>(input)] = Side::Edge;
    for (const std::string& name : edgeLayers) {
        const LayerId v = graph->find(name);
        if (v < 0)
            return Issue{Severity::Error,
                         code::UnknownLayer,
                         "",
                         0,
                         name,
                         say("The plan names a layer that the edge's model does not have."),
                         say("Make the plan for the model that runs on the edge.")};
        sides[static_cast<std::size_t>(v)] = Side::Edge;
    }
    for (const Link& link : graph->links())
        if (sides[static_cast<std::size_t>(link.consumer)] == Side::Edge &&
            sides[static_cast<std::size_t>(link.producer)] == Side::Cloud)
            return Issue{Severity::Error,
                         code::NotADownset,
                         "",
                         0,
                         graph->layer(link.consumer).name,
                         say("This layer is on the edge but reads \"%1\", which is in the cloud.",
                             graph->layer(link.producer).name),
                         say("Put every predecessor of an edge layer on the edge.")};
    return sides;
}

Result<PerLayer<Side>> EdgeModel::sidesOf(const std::vector<std::string>& edgeLayers,
                                          const std::vector<std::string>& cloudLayers) const {
    auto sides = sidesOf(edgeLayers);
    if (!sides || cloudLayers.empty())
        return sides;
    const auto bad = [](IssueCode code, const std::string& node, Sentence message) {
        return Issue{Severity::Error,
                     code,
                     "",
                     0,
                     node,
                     message,
                     say("Make the plan for the model that runs on the edge.")};
    };
    for (const std::string& name : cloudLayers) {
        const LayerId v = graph->find(name);
        if (v < 0)
            return bad(code::UnknownLayer, name,
                       say("The plan names a layer that the edge's model does not have."));
        if ((*sides)[static_cast<std::size_t>(v)] == Side::Edge)
            return bad(code::BadPlan, name, say("The plan has this layer on both sides."));
    }
    if (static_cast<std::size_t>(std::count(sides->begin(), sides->end(), Side::Cloud)) != cloudLayers.size())
        return bad(code::BadPlan, "", say("The plan has a layer on neither side, or one twice."));
    return sides;
}

std::vector<std::string> EdgeModel::edgeNames(const PerLayer<Side>& sides) const {
    std::vector<std::string> names;
    for (LayerId v = 0; v < graph->size(); ++v)
        if (sides[static_cast<std::size_t>(v)] == Side::Edge)
            names.push_back(graph->layer(v).name);
    return names;
}

Bytes EdgeModel::typicalTransfer(const std::vector<std::string>& edgeLayers) const {
    const auto sides = sidesOf(edgeLayers);
    double cut = 0;
    std::vector<double> sizes;
    for (LayerId v = 0; v < graph->size(); ++v) {
        if (graph->successors(v).empty())
            continue;
        sizes.push_back(graph->layer(v).outputBytes.value);
        const auto inCloud = [&](LayerId reader) {
            return (*sides)[static_cast<std::size_t>(reader)] == Side::Cloud;
        };
        if (sides && !inCloud(v) && std::ranges::any_of(graph->successors(v), inCloud))
            cut += sizes.back();
    }
    return Bytes(cut > 0 ? cut : medianOf(std::move(sizes)));
}

bool EdgeModel::isEdgeOnly(const PerLayer<Side>& sides) const {
    return std::count(sides.begin(), sides.end(), Side::Cloud) == 0;
}

} // namespace cutpoint
