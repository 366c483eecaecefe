// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// What is asked about a model: the values a user sets, apart from graph, profile and pins. A new one is a
/// member of Settings and a line in query_json.cpp; nothing copies them one by one.
#pragma once

// First: the moc of Qt 6.4 cannot read a file that begins with <compare>.
#include <optional>

#include "core/model/units.h"

namespace cutpoint {

/// The link. `rtt` is paid once a frame when anything runs in the cloud: all that is sent travels in one
/// message, and the call is made even if it carries nothing. It covers the way back and what a call costs
/// beside it (c_t of formulation, Section 7).
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

    bool operator==(const Network&) const = default;
    /// At which a layer's output passes up the link: B / overhead.
    BitsPerSecond payloadRate() const { return bandwidth / overhead; }
};

/// What a plan must respect; unset means no limit.
struct Limits {
    std::optional<FramesPerSecond> samplingRate; ///< Q: T_max <= 1/Q
    std::optional<Seconds> cloudBudget;          ///< T0: T_t + T_c <= T0 (Eq. 6)
    std::optional<Bytes> edgeMemory;             ///< sum of parameter bytes over V_E

    bool operator==(const Limits&) const = default;
};

/// What the edge draws while it computes, sends, and waits for the cloud: the energy objective's powers.
struct EdgePower {
    Watts compute{5.0}, transmit{2.5}, idle{1.5};

    bool operator==(const EdgePower&) const = default;
};

/// What a frame pays once on a side that does anything for it (formulation, Section 7), whatever the speed
/// factors: c_e when any layer but raw inputs runs on the edge, c_c when anything runs in the cloud. Parts of
/// T_e and T_c. The third constant, c_t, is Network::rtt.
struct FixedCosts {
    Seconds edge, cloud;

    bool operator==(const FixedCosts&) const = default;
};

enum class Objective { Latency, Throughput, Budget, KeepUp, Energy };
/// Manual is a cut chosen by a person; no solver answers it.
enum class Algorithm { Exact, Dsl, Dsh, Dsccs, Neurosurgeon, EdgeOnly, CloudOnly, Manual };

/// "latency", "throughput", "budget", "keep-up", "energy".
const char* objectiveWord(Objective objective);
/// "exact", "dsl", "dsh", "dsccs", "neurosurgeon", "edge-only", "cloud-only", "manual".
const char* algorithmWord(Algorithm algorithm);

/// Under which a plan costs what it costs. A Problem has them beside its graph, profile and pins.
struct Settings {
    Network network;
    Limits limits;
    EdgePower power;
    FixedCosts fixed;
    double edgeSpeed = 1;  ///< what-if: edge times are divided by this
    double cloudSpeed = 1; ///< what-if: cloud times are divided by this
    double inputEncoding =
        1; ///< what-if: raw inputs' bytes are multiplied by this (0.25 for float32 -> uint8)

    bool operator==(const Settings&) const = default;
    /// The part of a Problem or a Query that these are: `problem.settings() = query.settings()` asks the
    /// query of the problem.
    Settings& settings() { return *this; }
    const Settings& settings() const { return *this; }
};

/// The whole question about a model: its settings, what is wanted, and who is to find it.
struct Query : Settings {
    Objective objective = Objective::Latency;
    Algorithm algorithm = Algorithm::Exact;

    bool operator==(const Query&) const = default;
};

} // namespace cutpoint
