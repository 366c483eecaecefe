// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/partition/search/incumbent.h"
#include "core/partition/search/label_search.h"

namespace cutpoint {

/// Exact search for one question on the state graph: Lagrangian bounds rule steps of the graph
/// out, then labels below a target are enumerated. "None below the target" is the proof (formulation, section
/// 4).
class StateSearch {
public:
    struct Options {
        double relativeGap = 0;                            ///< stop once proved this close
        std::size_t mostBytes = LabelSearch::defaultBytes; ///< for labels
        Effort effort{};
        std::vector<BoundWeight> weights; ///< known to bound well, the best last
    };

    StateSearch(const Problem& problem, const BoundedQuery& query, const StateGraph& states,
                Incumbent& incumbent, Options options);

    /// Improves the incumbent until its gap is closed, time or memory is out, or it is stopped.
    void run();

private:
    bool over() const { return options_.effort.mustEnd(); }
    bool done(double gap) const;
    double threshold(double gap) const;
    void offer(const SearchGraph& graph, const std::vector<std::size_t>& path);
    void boundRoot(SearchGraph& graph);
    bool apply(SearchGraph& graph, const BoundWeight& weight, double gap);
    void prove(double bound);
    void narrow(SearchGraph& graph, double gap);
    void close(SearchGraph& graph, double gap);
    LabelSearch::Outcome search(const SearchGraph& graph, double gap, LabelSearch::Options options);
    std::vector<LabelSearch::Bound> bounds(const SearchGraph& graph, double gap) const;

    const Problem& problem_;
    const BoundedQuery& query_;
    const StateGraph& states_;
    Incumbent& incumbent_;
    Options options_;
    double most_ = 0; ///< no plan's value is above
    std::vector<BoundWeight> weights_;
    // Of the last apply().
    SearchGraph::Completion completion_;
    std::vector<double> reach_, score_;
    std::vector<std::int32_t> lastStep_;
};

} // namespace cutpoint
