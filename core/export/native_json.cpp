// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/native_json.h"

#include <nlohmann/json.hpp>

namespace cutpoint {

std::string writeNative(const LayerGraph& graph, const Profile& profile) {
    using nlohmann::ordered_json;
    ordered_json document{{"format", "cutpoint-model"},
                          {"version", 1},
                          {"name", graph.name()},
                          {"edge_device", profile.edgeDevice},
                          {"cloud_device", profile.cloudDevice},
                          {"batch", profile.batch}};
    ordered_json layers = ordered_json::array();
    for (LayerId v = 0; v < graph.size(); ++v) {
        const Layer& layer = graph.layer(v);
        const auto index = static_cast<std::size_t>(v);
        const LayerProfile numbers = index < profile.layers.size() ? profile.layers[index] : LayerProfile{};
        ordered_json entry{{"name", layer.name}, {"type", layer.type}};
        ordered_json inputs = ordered_json::array();
        for (const LayerId u : graph.predecessors(v))
            inputs.push_back(graph.layer(u).name);
        entry["inputs"] = std::move(inputs);
        if (!layer.outputShape.empty())
            entry["output_shape"] = layer.outputShape;
        const bool hasOwn = numbers.outputFrom != Provenance::Missing;
        entry["output_bytes"] = hasOwn ? numbers.output.value : layer.outputBytes.value;
        entry["flops"] = layer.flops;
        entry["parameter_bytes"] = layer.parameterBytes.value;
        ordered_json from = ordered_json::object();
        if (hasOwn)
            from["output_bytes"] = provenanceWord(numbers.outputFrom);
        if (numbers.edgeFrom != Provenance::Missing) {
            entry["edge_s"] = numbers.edge.value;
            from["edge_s"] = provenanceWord(numbers.edgeFrom);
        }
        if (numbers.cloudFrom != Provenance::Missing) {
            entry["cloud_s"] = numbers.cloud.value;
            from["cloud_s"] = provenanceWord(numbers.cloudFrom);
        }
        if (!from.empty())
            entry["provenance"] = std::move(from);
        if (layer.isInput)
            entry["input"] = true;
        if (layer.isOutput)
            entry["output"] = true;
        if (!layer.block.empty())
            entry["block"] = layer.block;
        if (!layer.group.empty())
            entry["group"] = layer.group;
        if (!layer.stateOf.empty())
            entry["state_of"] = layer.stateOf;
        for (const Attribute& attribute : layer.attributes)
            entry["attributes"][attribute.name] = attribute.value;
        layers.push_back(std::move(entry));
    }
    document["layers"] = std::move(layers);
    return document.dump(1, ' ', false, ordered_json::error_handler_t::replace) + "\n";
}

} // namespace cutpoint
