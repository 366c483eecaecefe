// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/partition/frontier.h"
#include "core/partition/pareto_set.h"

#include <map>
#include <string>

namespace cutpoint {

/// The dynamic program behind Frontier::build (formulation: state per open layer on-edge, on-edge-and-charged
/// or in-cloud). Costs are those of the profile at speed 1.
class FrontierBuilder {
public:
    FrontierBuilder(const Problem& problem, const Frontier::Options& options, std::stop_token stop);

    /// Places every layer. An issue when it was cancelled, grew past the cap, or no plan fits the edge
    /// memory.
    std::optional<Issue> run();

    /// The Pareto-minimal labels of all plans, ascending by edge time. Only after a successful run().
    const std::vector<FrontierLabel>& labels() const { return final_; }
    /// The sides behind a label. O(V).
    std::vector<Side> sides(const FrontierLabel& label) const;

private:
    enum Status : char { Uncharged, Charged, InCloud };
    struct Decision {
        std::int32_t previous;
        LayerId layer;
        Side side;
    };
    struct Trace {
        std::int32_t parent;
        std::int32_t decisions;
    };
    /// Sets that reach one state, in the order they were found; merged before the next layer.
    struct State {
        std::string key;
        std::vector<ParetoSet> sets;
    };

    bool place(LayerId v);
    void extend(const State& from, LayerId v, Side side);
    bool merge(State& state);
    void trace(std::vector<FrontierLabel>& labels, const std::vector<ParetoSet>& sets);
    std::vector<FrontierLabel> gathered(const std::vector<ParetoSet>& sets) const;

    const Problem& problem_;
    Frontier::Options options_;
    std::stop_token stop_;
    std::vector<Pin> pins_;
    std::vector<LayerId> open_; ///< placed layers with an unplaced successor; a key has one Status for each
    std::vector<LayerId> nextOpen_;
    std::vector<int> unplacedSuccessors_;
    std::vector<State> states_, nextStates_;
    std::map<std::string, std::size_t> nextIndex_;
    std::vector<Decision> decisions_;
    std::vector<Trace> traces_;
    std::vector<FrontierLabel> final_;
    std::size_t liveLabels_ = 0;
};

} // namespace cutpoint
