// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/profiles/layer_names.h"

#include "core/model/quantity_text.h"

namespace cutpoint {

namespace {

std::string plainName(std::string name) {
    for (char& c : name)
        if (c == '/' || c == '-' || c == '.' || c == ':')
            c = '_';
        else if (c >= 'A' && c <= 'Z')
            c = static_cast<char>(c - 'A' + 'a');
    return name;
}

LayerId found(const std::unordered_map<std::string, LayerId>& map, const std::string& name) {
    const auto at = map.find(name);
    return at == map.end() ? -1 : at->second;
}

} // namespace

LayerNameIndex::LayerNameIndex(const LayerGraph& graph, const LayerOrigins& origins)
    : graph_(graph), origins_(origins) {
    const bool hasOrigins = origins.layers.size() == graph.layers().size();
    for (LayerId v = 0; v < graph.size(); ++v) {
        names_.emplace(graph.layer(v).name, v);
        plain_.emplace(plainName(graph.layer(v).name), v);
        if (!hasOrigins)
            continue;
        const LayerOrigin& origin = origins.layers[static_cast<std::size_t>(v)];
        if (!origin.node.empty())
            names_.emplace(origin.node, v);
        for (const std::string& tensor : origin.tensors)
            if (!tensor.empty())
                tensors_.emplace(tensor, v);
        if (origin.position >= 0)
            places_.emplace(origin.position, v);
    }
}

LayerId LayerNameIndex::named(const std::string& name) const {
    const LayerId exact = found(names_, name);
    return exact >= 0 ? exact : found(plain_, plainName(name));
}

LayerId LayerNameIndex::writing(const std::string& tensor) const {
    return found(tensors_, tensor);
}

LayerId LayerNameIndex::placed(const std::string& name, const std::string& type) const {
    const std::size_t at = name.rfind('_');
    if (at == std::string::npos || at == 0 || (!type.empty() && name.compare(0, at, type) != 0))
        return -1;
    const std::string_view digits = std::string_view(name).substr(at + 1);
    const auto place = digits.find_first_not_of("0123456789") == std::string_view::npos && digits.size() < 9
                           ? parseNumber(digits)
                           : std::nullopt;
    const auto layer = place ? places_.find(static_cast<int>(*place)) : places_.end();
    return layer != places_.end() && graph_.layer(layer->second).type == std::string_view(name).substr(0, at)
               ? layer->second
               : -1;
}

LayerId LayerNameIndex::beginning(std::string_view prefix) const {
    LayerId only = -1;
    for (LayerId v = 0; v < graph_.size(); ++v)
        if (graph_.layer(v).name.starts_with(prefix)) {
            if (only >= 0)
                return -1;
            only = v;
        }
    return only;
}

} // namespace cutpoint
