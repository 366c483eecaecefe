// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/unknown_sizes.h"

#include "core/import/near_miss.h"
#include "core/model/arithmetic.h"
#include "core/model/sentence.h"

#include <algorithm>
#include <set>

namespace cutpoint {
namespace {

bool statesZero(const Layer& layer) {
    return std::ranges::find(layer.outputShape, 0) != layer.outputShape.end();
}

bool isUnknown(const LayerGraph& graph, const Profile& profile, LayerId v) {
    const Layer& layer = graph.layer(v);
    const LayerProfile& row = profile.layers[at(v)];
    if (row.output.value > 0 || row.outputFrom == Provenance::Edited)
        return false;
    const bool isRead = !graph.successors(v).empty();
    return (isRead || layer.size == Certainty::Unknown) && !statesZero(layer) && layer.stateOf.empty();
}

/// Puts one size that the user gave on its layer.
std::optional<Issue> give(std::vector<Layer>& layers, Profile& profile, const std::string& name, Bytes size,
                          bool ofInput, const ImportOptions& options) {
    std::vector<std::string> names;
    for (std::size_t v = 0; v < layers.size(); ++v) {
        if (ofInput && !layers[v].isInput)
            continue;
        names.push_back(layers[v].name);
        if (layers[v].name != name)
            continue;
        layers[v].outputBytes = profile.layers[v].output = size;
        layers[v].size = Certainty::Known;
        profile.layers[v].outputFrom = Provenance::Edited;
        return std::nullopt;
    }
    const std::string near = nearestName(name, names);
    return Issue{Severity::Error,
                 code::NoSuchLayer,
                 options.file,
                 0,
                 name,
                 ofInput ? say("The model has no raw input of this name.")
                         : say("The model has no layer of this name."),
                 near.empty() ? say("`cutpoint-cli info` lists the layers.")
                              : say("Did you mean \"%1\"?", near)};
}

void tell(const ImportedModel& model, const std::vector<LayerId>& unknown, Issues& issues,
          const std::string& file) {
    std::string first;
    std::size_t computed = 0;
    // A reader may have told it with its reason.
    std::set<std::string> told;
    for (const Issue& issue : issues)
        if (issue.code == code::UnknownSize || issue.code == code::UnknownOperator ||
            issue.code == code::ShapeInference)
            told.insert(issue.node);
    for (const LayerId v : unknown) {
        const Layer& layer = model.graph->layer(v);
        if (told.contains(layer.name))
            continue;
        if (layer.isInput) {
            issues.push_back({Severity::Warning, code::UnknownSize, file, 0, layer.name,
                              say("The size of this raw input is not known, so it is never sent and all that "
                                  "read it stay on the edge."),
                              say("Give its size, such as --input-bytes NAME=588KiB.")});
            continue;
        }
        constexpr std::size_t few = 3;
        if (computed++ < few)
            first += (first.empty() ? "" : ", ") + layer.name;
    }
    if (computed > 0)
        issues.push_back(
            {Severity::Warning, code::UnknownSize, file, 0, first + (computed > 3 ? ", ..." : ""),
             computed == 1 ? say("One output has no known size; it stays on the side of all that read it.")
                           : say("%1 outputs have no known size; each stays on the side of all that read "
                                 "it.",
                                 static_cast<long long>(computed)),
             say("Give a size, such as --output-bytes LAYER=320KiB.")});
    for (const Layer& layer : model.graph->layers())
        if (layer.size == Certainty::Assumed)
            issues.push_back({Severity::Info, code::AssumedSize, file, 0, layer.name, layer.assumption,
                              say("Give the size if it is another, such as --output-bytes LAYER=320KiB.")});
}

} // namespace

std::vector<LayerId> markUnknownSizes(const LayerGraph& graph, Profile& profile) {
    std::vector<LayerId> unknown;
    for (LayerId v = 0; v < graph.size(); ++v) {
        LayerProfile& row = profile.layers[at(v)];
        if (isUnknown(graph, profile, v)) {
            row.output = Bytes(0);
            row.outputFrom = Provenance::Unknown;
            unknown.push_back(v);
        } else if (row.outputFrom == Provenance::Unknown) {
            row.outputFrom = Provenance::Computed;
        }
    }
    return unknown;
}

Result<ImportedModel> settleSizes(ImportedModel model, const ImportOptions& options) {
    std::vector<Layer> layers = model.graph->layers();
    for (const auto& [name, size] : options.inputBytesOf)
        if (auto issue = give(layers, model.profile, name, size, true, options))
            return *std::move(issue);
    for (const auto& [name, size] : options.outputBytesOf)
        if (auto issue = give(layers, model.profile, name, size, false, options))
            return *std::move(issue);
    if (options.inputBytes)
        for (std::size_t v = 0; v < layers.size(); ++v)
            if (layers[v].isInput && !options.inputBytesOf.contains(layers[v].name)) {
                layers[v].outputBytes = model.profile.layers[v].output = *options.inputBytes;
                layers[v].size = Certainty::Known;
                model.profile.layers[v].outputFrom = Provenance::Edited;
            }
    const std::vector<LayerId> unknown = markUnknownSizes(*model.graph, model.profile);
    for (const LayerId v : unknown) {
        layers[at(v)].outputBytes = Bytes(0);
        layers[at(v)].size = Certainty::Unknown;
    }
    auto graph = LayerGraph::make(model.graph->name(), std::move(layers), model.graph->links());
    if (!graph)
        return graph.error();
    model.graph = std::make_shared<const LayerGraph>(*std::move(graph));
    tell(model, unknown, model.issues, options.file);
    return model;
}

} // namespace cutpoint
