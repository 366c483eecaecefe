// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/partition/frontier/frontier.h"
#include "core/study/effort.h"

#include <optional>
#include <string>
#include <vector>

namespace cutpoint {

/// A wireless network by its average uplink (paper, Table I).
struct NamedNetwork {
    const char* name;
    BitsPerSecond bandwidth;
};
/// CAT1, 3G, 4G, WiFi.
const std::vector<NamedNetwork>& paperNetworks();

/// One model to compare on.
struct SpeedUpModel {
    std::string name;
    Problem problem; ///< its B is that of the networks
};

/// An algorithm against edge-only on one model and network (paper, Figs. 12 to 16).
struct SpeedUp {
    std::string model, network;
    /// "dsl" is DNN Surgery under light load, "dsh" under heavy load; "exact" is the highest throughput there
    /// is, where a frontier tells.
    std::string algorithm;
    double latency = 0;    ///< latency of edge-only / its latency
    double throughput = 0; ///< T_max of edge-only / its T_max
    StageTimes times;
    std::vector<LayerId> cut;
    PerLayer<Side> sides;
};

struct SpeedUps {
    std::vector<SpeedUp> rows; ///< by model, network, algorithm, as given
    bool isComplete = true;    ///< false when the effort ended first
};

/// dsl, dsh, exact, neurosurgeon, cloud-only for every model and network. DSH is a search of milliseconds for
/// each. Errors: what checkProblem finds, with the model's name; "cancelled".
Result<SpeedUps> speedUps(const std::vector<SpeedUpModel>& models, const std::vector<NamedNetwork>& networks,
                          const Effort& effort = {});

/// One given plan against edge-only on each network, its algorithm called "given". O((V + L) networks).
/// Errors: those of solveEdgeOnly; "not-a-downset" and what else evaluatePlan refuses.
Result<std::vector<SpeedUp>> speedUpsOf(const Problem& problem, const PerLayer<Side>& sides,
                                        const std::vector<NamedNetwork>& networks);

/// A number that the paper's text gives for one of these bars.
struct PaperMark {
    std::string network, algorithm;
    std::optional<double> latency, throughput;
};
/// ResNet-18's (Section VI-C, light load): DNN Surgery as printed, cloud-only from the reductions that are
/// printed against it.
const std::vector<PaperMark>& paperMarks();

} // namespace cutpoint
