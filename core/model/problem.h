// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/profile.h"

#include <memory>
#include <optional>

namespace cutpoint {

enum class Pin : std::uint8_t { Free, Edge, Cloud };

/// The link. `rtt` is charged once for every layer whose output is sent; a round trip, it covers the way back
/// too.
struct Network {
    BitsPerSecond bandwidth{4e6}; ///< uplink
    Seconds rtt{0};
    /// When set, results go back to the edge: a model output that is computed in the cloud costs 8 d /
    /// downlink, charged to the cloud stage, which ends when the answer has arrived (the uplink is free
    /// meanwhile).
    std::optional<BitsPerSecond> downlink{};
    /// What a message really takes over 8 d / B, rtt apart: framing and flow control, measured; 1 for none.
    /// Of the uplink.
    double overhead = 1;

    /// At which a layer's output passes up the link: B / overhead.
    BitsPerSecond payloadRate() const { return bandwidth / overhead; }
};

/// What a plan must respect; unset means no limit.
struct Limits {
    std::optional<FramesPerSecond> samplingRate; ///< Q: T_max <= 1/Q
    std::optional<Seconds> cloudBudget;          ///< T0: T_t + T_c <= T0 (Eq. 6)
    std::optional<Bytes> edgeMemory;             ///< sum of parameter bytes over V_E
};

/// What the edge draws while it computes, sends, and waits for the cloud: the energy objective's powers.
struct EdgePower {
    Watts compute{5.0}, transmit{2.5}, idle{1.5};

    bool operator==(const EdgePower&) const = default;
};

/// Everything a solver needs: G, F_e, F_c, D_t, B, pins and limits. A value; copies share the graph.
struct Problem {
    std::shared_ptr<const LayerGraph> graph;
    Profile profile;
    Network network;
    Limits limits;
    std::vector<Pin> pins; ///< by LayerId; empty means all free
    EdgePower power;
    double edgeSpeed = 1;  ///< what-if: edge times are divided by this
    double cloudSpeed = 1; ///< what-if: cloud times are divided by this
    double inputEncoding =
        1; ///< what-if: raw inputs' bytes are multiplied by this (0.25 for float32 -> uint8)

    Pin pin(LayerId v) const { return pins.empty() ? Pin::Free : pins[static_cast<std::size_t>(v)]; }
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
    /// t_i^t = overhead 8 d_i / B + rtt.
    Seconds transferTime(LayerId v) const {
        return cutpoint::transferTime(outputBytes(v), network.payloadRate()) + network.rtt;
    }

private:
    const LayerProfile& at(LayerId v) const { return profile.layers[static_cast<std::size_t>(v)]; }
};

/// A problem over the graph's own sizes with defaults for everything else.
Problem makeProblem(std::shared_ptr<const LayerGraph> graph, Profile profile);

/// What a solver would refuse: bad profile, B < 0 or NaN, overhead or speeds <= 0, T0 < 0, powers that are
/// negative or not finite, pins that contradict each
/// other (a layer pinned to the edge below one pinned to the cloud, a raw input pinned to the cloud). Empty
/// when fine.
Issues checkProblem(const Problem& problem);

/// Where the pins leave no choice: pins closed under predecessors (Edge) and successors (Cloud), raw inputs
/// on the edge. Call only on a checked problem. O(V + L).
std::vector<Pin> closedPins(const Problem& problem);

} // namespace cutpoint
