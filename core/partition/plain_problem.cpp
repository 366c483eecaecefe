// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/partition/plain_problem.h"

#include "core/model/arithmetic.h"
#include "core/model/ties.h"

#include <algorithm>
#include <cmath>

namespace cutpoint {
namespace {

/// Layers and links of the plain problem as they come.
struct PlainNet {
    std::vector<Layer> layers;
    PerLayer<LayerProfile> rows;
    PerLayer<Pin> pins;
    std::vector<Link> links;
    std::vector<LayerId> origin;

    LayerId add(LayerId of, Pin pin) {
        Layer layer;
        layer.name = std::to_string(layers.size());
        layers.push_back(std::move(layer));
        LayerProfile row;
        row.edgeFrom = row.cloudFrom = row.outputFrom = Provenance::Computed;
        rows.push_back(row);
        pins.push_back(pin);
        origin.push_back(of);
        return static_cast<LayerId>(layers.size()) - 1;
    }

    /// The fixed costs as layers; `call` is in the output's unit.
    void addFixed(Seconds edge, Seconds cloud, Bytes call) {
        const auto count = static_cast<LayerId>(layers.size());
        std::vector<bool> isFirst(layers.size()), isLast(layers.size());
        for (LayerId v = 0; v < count; ++v)
            isFirst[at(v)] = isLast[at(v)] = !layers[at(v)].isInput;
        for (const Link& link : links) {
            if (!layers[at(link.producer)].isInput)
                isFirst[at(link.consumer)] = false;
            isLast[at(link.producer)] = false;
        }
        if (std::ranges::find(isFirst, true) == isFirst.end())
            return;
        if (edge.value > 0) {
            const LayerId starts = add(-1, Pin::Free);
            rows[at(starts)].edge = edge;
            for (LayerId v = 0; v < count; ++v)
                if (isFirst[at(v)])
                    links.push_back({starts, v});
        }
        if (cloud.value > 0 || call.value > 0) {
            const LayerId ends = add(-1, Pin::Free);
            rows[at(ends)].cloud = cloud;
            for (LayerId v = 0; v < count; ++v)
                if (isLast[at(v)]) {
                    rows[at(v)].output = Bytes(0);
                    links.push_back({v, ends});
                }
            if (call.value > 0) {
                const LayerId message = add(-1, Pin::Edge);
                layers[at(message)].isInput = true;
                rows[at(message)].output = call;
                links.push_back({message, ends});
            }
        }
    }
};

/// A link that carries nothing ties what has bytes to those that read it.
std::optional<Problem> deadLinkAsTies(const Problem& problem) {
    Problem tied = problem;
    for (LayerId v = 0; v < problem.graph->size(); ++v)
        if (problem.outputBytes(v).value > 0)
            tied.profile.layers[at(v)].outputFrom = Provenance::Unknown;
    tied.network.downlink.reset(); // only what goes up is meant
    return checkProblem(tied).empty() ? std::optional(std::move(tied)) : std::nullopt;
}

} // namespace

bool PlainProblem::isPlain(const Problem& problem) {
    return problem.ties.empty() && !problem.hasFixedCosts() && unknownSizes(problem).empty();
}

PlainProblem::PlainProblem(const Problem& problem, Constants constants) {
    const LayerGraph& graph = *problem.graph;
    const bool isDead = problem.network.bandwidth.value <= 0;
    bool inSeconds = constants == Constants::CallOnLink && problem.network.rtt.value > 0;
    std::optional<Problem> withoutLink;
    if (inSeconds && isDead) {
        withoutLink = deadLinkAsTies(problem);
        inSeconds = withoutLink.has_value();
    }
    const Problem& tied = withoutLink ? *withoutLink : problem;
    PerLayer<Pin> pins = closedPins(tied);
    if (withoutLink) { // the downlink's own pins count all the same
        Problem pinned = *withoutLink;
        pinned.pins = closedPins(problem);
        pins = checkProblem(pinned).empty() ? closedPins(pinned) : pins;
    }
    const SideClasses classes = sideClasses(tied);

    PlainNet net;
    std::vector<LayerId> carrier(graph.layers().size(), -1); ///< whose output is that of a layer
    stand_.assign(graph.layers().size(), -1);
    const auto output = [&](LayerId v) {
        if (problem.isUnknownSize(v))
            return Bytes(0);
        if (!inSeconds)
            return problem.outputBytes(v);
        const double seconds = problem.transferTime(v).value;
        return Bytes(std::isfinite(seconds) ? seconds : 0);
    };
    const auto isReadOutside = [&](LayerId v) {
        return std::ranges::any_of(
            graph.successors(v), [&](LayerId u) { return classes.classOf[at(u)] != classes.classOf[at(v)]; });
    };
    for (LayerId first = 0; first < graph.size(); ++first) {
        if (stand_[at(first)] >= 0)
            continue;
        const auto& members = classes.members[at(classes.classOf[at(first)])];
        if (members.size() == 1 || pins[at(first)] != Pin::Free) {
            const LayerId own = net.add(first, pins[at(first)]);
            net.layers[at(own)].isInput = graph.layer(first).isInput;
            net.layers[at(own)].isOutput = graph.layer(first).isOutput;
            net.layers[at(own)].parameterBytes = graph.layer(first).parameterBytes;
            net.rows[at(own)].edge = problem.edgeTime(first);
            net.rows[at(own)].cloud = problem.cloudCost(first);
            net.rows[at(own)].output = output(first);
            stand_[at(first)] = carrier[at(first)] = own;
            continue;
        }
        const LayerId whole = net.add(first, Pin::Free);
        std::vector<LayerId> exits;
        for (const LayerId v : members) {
            net.layers[at(whole)].isOutput |= graph.layer(v).isOutput;
            net.layers[at(whole)].parameterBytes += graph.layer(v).parameterBytes;
            net.rows[at(whole)].edge += problem.edgeTime(v);
            net.rows[at(whole)].cloud += problem.cloudCost(v);
            stand_[at(v)] = carrier[at(v)] = whole;
            if (isReadOutside(v)) {
                net.rows[at(whole)].output += output(v);
                exits.push_back(v);
            }
        }
        if (exits.size() > 1)
            for (const LayerId v : exits) {
                carrier[at(v)] = net.add(v, Pin::Free);
                net.rows[at(carrier[at(v)])].output = output(v);
                net.links.push_back({whole, carrier[at(v)]});
            }
    }
    for (const Link& link : graph.links())
        if (stand_[at(link.producer)] != stand_[at(link.consumer)])
            net.links.push_back({carrier[at(link.producer)], stand_[at(link.consumer)]});
    if (constants != Constants::LeftOut) {
        const Seconds call = problem.network.rtt;
        net.addFixed(problem.fixed.edge, inSeconds ? problem.fixed.cloud : problem.fixed.cloud + call,
                     Bytes(inSeconds ? call.value : 0));
    }

    plain_.network = problem.network;
    plain_.network.rtt = Seconds(0);
    plain_.network.downlink.reset();
    if (inSeconds) {
        plain_.network.bandwidth = BitsPerSecond(8); // a byte takes a second
        plain_.network.overhead = 1;
    }
    plain_.limits = problem.limits;
    plain_.power = problem.power;
    for (std::size_t i = 0; i < net.layers.size(); ++i)
        net.layers[i].outputBytes = net.rows[i].output;
    if (std::ranges::none_of(net.layers, &Layer::isOutput))
        net.layers.back().isOutput = true;
    plain_.graph = std::make_shared<const LayerGraph>(
        *LayerGraph::make(graph.name(), std::move(net.layers), std::move(net.links)));
    plain_.profile.layers = std::move(net.rows);
    plain_.pins = std::move(net.pins);
    origin_ = std::move(net.origin);
}

PerLayer<Side> PlainProblem::expand(const PerLayer<Side>& plain) const {
    PerLayer<Side> sides;
    sides.reserve(stand_.size());
    for (const LayerId stand : stand_)
        sides.push_back(plain[at(stand)]);
    return sides;
}

} // namespace cutpoint
