// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/ties.h"
#include "core/partition/cut/cut_network.h"
#include "core/partition/cut/residual_graph.h"

#include <limits>
#include <memory>
#include <span>
#include <stop_token>

namespace cutpoint {

/// Lowest-latency plans of one graph, again and again: while only numbers change (B, rtt, speeds, profile,
/// pins, weights), each solve() starts from the flow of the last one, clipped to the new capacities. Gives
/// the same plan as minCutPlan(): of several optimal plans the one with the fewest layers on the edge (up to
/// the rounding of equal sums). Ties and fixed costs are links and vertices of G' here, so every sum of
/// weights counts them. Not for several threads at once; copies are independent.
class MinCutSolver {
public:
    explicit MinCutSolver(std::shared_ptr<const LayerGraph> graph);

    /// Solves the corrected network of a problem over the same graph that has passed checkProblem. Worst case
    /// as a cold solve; near the last answer close to O(V + L). Least to 1e-14 of the sum of all finite
    /// capacities. False when a stop was requested: only solve() may then be called, which goes on from the
    /// flow so far.
    bool solve(const Problem& problem, const CutWeights& weights = {}, const std::stop_token& stop = {});
    /// Arcs that the last solve() looked at or pushed flow over: what it cost, on any machine.
    std::size_t work() const { return residual_.work(); }
    /// Makes the next solve() a cold one.
    void forget();

    bool onEdge(LayerId v) const { return sides_[v] == Side::Edge; }
    const PerLayer<Side>& sides() const { return sides_; }
    /// The plan of the last solve(). O(V + L).
    Plan plan(const Problem& problem) const;

    /// How much the cut of the last solve() grows, in weighted seconds, when these layers must be on the edge
    /// and those in the cloud: by augmenting a copy of its residual network, so small differences keep their
    /// digits. Infinite when impossible or when only a dead link is left. Past `enough` any number above it
    /// may come back; otherwise `sides` gets a plan that costs this much more.
    double increaseWhen(std::span<const LayerId> onEdge, std::span<const LayerId> inCloud,
                        double enough = std::numeric_limits<double>::infinity(),
                        PerLayer<Side>* sides = nullptr) const;
    /// The layers that `moved` with v to the other side in a plan that costs so much more; for those that
    /// want to know nothing else of it. Cheaper than increaseWhen() with sides: looks only at what the move
    /// reaches.
    double increaseWhenMoved(LayerId v, double enough, std::vector<LayerId>& moved) const;
    /// How much it grows when v must be on the edge and its output must be sent. A plan that does not send v
    /// is counted with v's transfer added, so the answer is exact whenever it is less than that transfer and
    /// never less than it otherwise. Infinite when v has no successor or it is impossible.
    double increaseWhenSent(LayerId v, double enough = std::numeric_limits<double>::infinity()) const;
    /// increaseWhen() for every layer moved to the other side alone, by LayerId. Layers whose moves imply one
    /// another share an augmentation: a chain costs about one solve. Empty when a stop was requested.
    PerLayer<double> increases(const std::stop_token& stop = {}) const;

private:
    double tieClosure(ResidualGraph& residual, LayerId v, bool toEdge, std::vector<int>& tied) const;
    void pourFlow(const std::vector<double>& fromE, const std::vector<double>& toC);
    void fit(const Problem& problem);
    template <class Reached>
    void readSides(Reached reached, PerLayer<Side>& sides) const;
    double orInfinite(double increase) const;

    std::shared_ptr<const LayerGraph> graph_;
    PerLayer<int> collector_;              ///< by layer: v' or the one successor; -1 without successors
    PerLayer<std::size_t> blackLink_;      ///< by layer with successors: index of its black arc
    PerLayer<double> need_;                ///< by layer, of pourFlow()
    std::vector<Tie> ties_;                ///< that the arcs were made for
    SideClasses classes_;                  ///< empty without ties
    int edgeFixed_ = -1, cloudFixed_ = -1; ///< a_e and a_c, where there are such costs
    ResidualGraph residual_;
    mutable ResidualGraph forced_; ///< where moves are tried
    PerLayer<Side> sides_;
    double leastDead_; ///< what no increase over working links alone reaches; infinite without a dead one
    double scale_ = 0; ///< the largest sum of finite capacities since the last cold solve
    std::size_t coldWork_ = 0;
    int coldSolvesLeft_ = 1; ///< before the next warm one is tried
};

} // namespace cutpoint
