// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/ties.h"
#include "core/partition/analysis/breakpoints.h"
#include "core/partition/cut/augmenting_paths.h"
#include "core/partition/frontier/frontier.h"
#include "core/study/effort.h"
#include "core/study/lesson/step.h"

#include <memory>
#include <string>

namespace cutpoint::lesson {

/// Nets up to this size are shown whole.
inline constexpr LayerId largestWhole = 40;

/// Of a net too large to be shown whole, in topological order: these layers and those near them, or those
/// near the end where none is given. O(V + L).
std::vector<LayerId> windowAround(const LayerGraph& graph, const std::vector<LayerId>& focus);

/// What all chapters know of one model.
struct Material {
    Problem problem;           ///< without pins and memory limit
    bool isSimplified = false; ///< it had some
    Plan best;                 ///< of lowest latency
    Plan edgeOnly, cloudOnly;
    Plan example; ///< another plan, to begin with; the best where there is no other split
    std::shared_ptr<const CutNetwork> network;
    RecordedFlow flow; ///< through `network`; its paths may be the first ones only
    std::vector<BestFrom> bands;
    std::optional<Frontier> frontier; ///< none where the net is too wide
    /// Layers shown, in topological order: all of them, or those around the cut.
    std::vector<LayerId> window;
    SideClasses classes; ///< layers that share a side

    const LayerGraph& graph() const { return *problem.graph; }
    const std::string& name(LayerId v) const { return graph().layer(v).name; }
    bool isWhole() const { return window.size() == graph().layers().size(); }
    bool inWindow(LayerId v) const;
    /// Where a step's cut, lit or split layers lie outside the window, the layers around those; else
    /// `window`.
    std::vector<LayerId> windowOf(const Scene& scene) const;
    /// The problem at another bandwidth.
    Problem at(BitsPerSecond bandwidth) const;
    /// These layers on the edge with the raw inputs and all that they need: what comes before and what is
    /// tied to it. O(V + L) but for the ties.
    PerLayer<Side> needed(const std::vector<LayerId>& layers) const;
    /// The plan that puts `sides` there; they must be a downset that tears no tie.
    Plan planOf(const PerLayer<Side>& sides) const;
};

/// Errors: what checkProblem finds, "dead-link" when nothing can be sent, "cancelled". Linear in the net but
/// for the paths (recordAugmentingPaths) and the frontier.
Result<std::shared_ptr<const Material>> gather(Problem problem, const Effort& effort = {});

/// "{v3, v5}": layers as a set; of one that is too long for a line the first and the last with their number,
/// "{v1, v2, …, v9} (7)". The same in every language.
std::string setText(const LayerGraph& graph, const std::vector<LayerId>& layers);
/// The layers that these sides put there, ascending in topological order.
std::vector<LayerId> layersOn(const LayerGraph& graph, const PerLayer<Side>& sides, Side side);
/// "v3", "v3'", "e", "c"; the vertices of fixed costs are "a_e" and "a_c".
std::string vertexName(const CutNetwork& network, const LayerGraph& graph, int vertex);
/// "(e, v3)".
std::string linkName(const CutNetwork& network, const LayerGraph& graph, int link);
/// Whether a capacity stands for infinity.
bool isInfinite(const CutNetwork& network, int link);
/// Links from the edge's side to the cloud's side, by vertex of the network.
std::vector<int> crossingLinks(const CutNetwork& network, const std::vector<bool>& edgeSide);
/// The sides of all vertices of G' under a plan: v' is beside v when v is not sent, and beside its readers in
/// the cloud when it is; the vertices of fixed costs as their links force them.
std::vector<bool> vertexSides(const CutNetwork& network, const LayerGraph& graph,
                              const PerLayer<Side>& sides);

} // namespace cutpoint::lesson
