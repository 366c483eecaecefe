// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/partition/search/contraction.h"

#include "core/model/arithmetic.h"

#include <algorithm>

namespace cutpoint {
namespace {

/// Layers and links of the small problem as they come.
struct SmallNet {
    std::vector<Layer> layers;
    PerLayer<LayerProfile> rows;
    PerLayer<Pin> pins;
    std::vector<Link> links;

    LayerId add(const LayerProfile& row, Pin pin) {
        Layer layer;
        layer.name = std::to_string(layers.size());
        layer.outputBytes = row.output;
        layers.push_back(std::move(layer));
        rows.push_back(row);
        pins.push_back(pin);
        return static_cast<LayerId>(layers.size()) - 1;
    }
};

} // namespace

Contraction::Contraction(const Problem& problem, const PerLayer<Pin>& pins) : pins_(pins) {
    const LayerGraph& graph = *problem.graph;
    SmallNet net;
    LayerProfile onEdge, inCloud;
    Bytes edgeParameters(0);
    std::vector<LayerId> number(pins.size(), -1);
    for (LayerId v = 0; v < graph.size(); ++v) {
        if (pins[at(v)] != Pin::Free)
            continue;
        LayerProfile row;
        row.edge = problem.edgeTime(v);
        row.cloud = problem.cloudTime(v);
        row.output = problem.outputBytes(v);
        number[at(v)] = net.add(row, Pin::Free);
        net.layers.back().isOutput = graph.layer(v).isOutput;
        net.layers.back().parameterBytes = graph.layer(v).parameterBytes;
        free_.push_back(v);
    }
    LayerId sink = -1;
    for (LayerId v = 0; v < graph.size(); ++v) {
        if (pins[at(v)] == Pin::Edge) {
            onEdge.edge += problem.edgeTime(v);
            edgeParameters += graph.layer(v).parameterBytes;
        } else if (pins[at(v)] == Pin::Cloud) {
            inCloud.cloud += problem.cloudCost(v);
            sink = 0;
        }
    }
    if (sink == 0)
        sink = net.add(inCloud, Pin::Cloud);
    // An output, so that no free layer is taken for one.
    net.add(onEdge, Pin::Edge);
    net.layers.back().isOutput = true;
    net.layers.back().parameterBytes = edgeParameters;
    bool anyInput = false;
    for (LayerId v = 0; v < graph.size(); ++v) {
        const auto successors = graph.successors(v);
        if (pins[at(v)] == Pin::Cloud)
            continue;
        if (pins[at(v)] == Pin::Edge) {
            if (std::all_of(successors.begin(), successors.end(),
                            [&](LayerId u) { return pins[at(u)] == Pin::Edge; }))
                continue;
            LayerProfile row;
            row.output = problem.outputBytes(v);
            number[at(v)] = net.add(row, Pin::Edge);
            net.layers.back().isInput = anyInput = true;
        }
        for (LayerId u : successors)
            if (pins[at(u)] != Pin::Edge)
                net.links.push_back({number[at(v)], pins[at(u)] == Pin::Cloud ? sink : number[at(u)]});
    }
    if (!anyInput) {
        net.add({}, Pin::Edge);
        net.layers.back().isInput = true;
    }
    small_ = problem;
    small_.graph = std::make_shared<const LayerGraph>(
        *LayerGraph::make("contracted", std::move(net.layers), std::move(net.links)));
    small_.profile.layers = std::move(net.rows);
    small_.pins = std::move(net.pins);
    small_.edgeSpeed = small_.cloudSpeed = small_.inputEncoding = 1;
}

PerLayer<Side> Contraction::expand(const PerLayer<Side>& small) const {
    PerLayer<Side> sides;
    for (const Pin pin : pins_)
        sides.push_back(pin == Pin::Cloud ? Side::Cloud : Side::Edge);
    for (std::size_t i = 0; i < free_.size(); ++i)
        sides[at(free_[i])] = small[i];
    return sides;
}

PerLayer<Pin> Contraction::expand(const PerLayer<Pin>& small) const {
    PerLayer<Pin> pins = pins_;
    for (std::size_t i = 0; i < free_.size(); ++i)
        pins[at(free_[i])] = small[i];
    return pins;
}

} // namespace cutpoint
