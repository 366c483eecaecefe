// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/profile.h"
#include "core/model/query.h"

#include <memory>
#include <optional>

namespace cutpoint {

enum class Pin : std::uint8_t { Free, Edge, Cloud };

/// Why layers must share a side.
enum class TieReason : std::uint8_t {
    UnknownSize,    ///< of the first layer; the others read it
    FusedGroup,     ///< one kernel computes them: a restriction, not a fact, which may be released
    RecurrentState, ///< what one frame leaves for the next
};

/// Layers on one side, whatever the weights. Only the side is shared: each is sent by itself.
struct Tie {
    std::vector<LayerId> layers;
    TieReason reason = TieReason::FusedGroup;
    std::string name; ///< as shown

    bool operator==(const Tie&) const = default;
};

/// Everything a solver needs: G, F_e, F_c, D_t, B, pins and limits. A value; copies share the graph.
struct Problem : Settings {
    std::shared_ptr<const LayerGraph> graph;
    Profile profile;
    PerLayer<Pin> pins; ///< by LayerId; empty means all free
    /// Fused groups and recurrent state. Unknown sizes tie, too, without being listed: see allTies().
    std::vector<Tie> ties;

    Pin pin(LayerId v) const { return pins.empty() ? Pin::Free : pins[v]; }
    /// t_i^e after the what-if factor; 0 for raw inputs.
    Seconds edgeTime(LayerId v) const { return at(v).edge / edgeSpeed; }
    /// t_i^c after the what-if factor; 0 for raw inputs.
    Seconds cloudTime(LayerId v) const { return at(v).cloud / cloudSpeed; }
    /// What the way back costs if v is in the cloud: 0 unless v is an output of the model and a downlink is
    /// set.
    Seconds returnTime(LayerId v) const {
        const Layer& layer = graph->layer(v);
        return network.downlink && layer.isOutput && !layer.isInput
                   ? cutpoint::transferTime(outputBytes(v), *network.downlink)
                   : Seconds(0);
    }
    /// What v adds to T_c if it is in the cloud: t_i^c and the way back.
    Seconds cloudCost(LayerId v) const { return cloudTime(v) + returnTime(v); }
    /// d_i after the what-if encoding.
    Bytes outputBytes(LayerId v) const {
        return at(v).output * (graph->layer(v).isInput ? inputEncoding : 1.0);
    }
    /// t_i^t = overhead 8 d_i / B.
    Seconds transferTime(LayerId v) const {
        return cutpoint::transferTime(outputBytes(v), network.payloadRate());
    }
    /// Nobody knows d_i: v is never sent, up or back.
    bool isUnknownSize(LayerId v) const { return at(v).outputFrom == Provenance::Unknown; }
    /// Any of the three constants is above zero.
    bool hasFixedCosts() const {
        return fixed.edge.value > 0 || network.rtt.value > 0 || fixed.cloud.value > 0;
    }

private:
    const LayerProfile& at(LayerId v) const { return profile.layers[v]; }
};

/// A problem with the ties of the graph and the profile and defaults for everything else.
Problem makeProblem(std::shared_ptr<const LayerGraph> graph, Profile profile);

/// What a solver would refuse: bad profile, B < 0 or NaN, overhead or speeds <= 0, T0 < 0, powers or fixed
/// costs that are negative or not finite, ties of layers that do not exist, pins that contradict each other
/// (a layer pinned to the edge below one pinned to the cloud, a raw input pinned to the cloud, two sides in
/// one tie, a layer in the cloud that would need a raw input of unknown size). Empty when fine.
Issues checkProblem(const Problem& problem);

/// Where the pins leave no choice: pins closed under predecessors (Edge), successors (Cloud) and ties, raw
/// inputs on the edge. Call only on a checked problem. O(V + L).
PerLayer<Pin> closedPins(const Problem& problem);

} // namespace cutpoint
