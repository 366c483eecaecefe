// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/effort.h"
#include "core/partition/search/search_graph.h"

#include <optional>

namespace cutpoint {

/// Forward search over a SearchGraph for plans below a target, keeping at each node the costs so far that no
/// other dominates and that some bound does not rule out.
class LabelSearch {
public:
    using Vector = BoundedQuery::Vector;
    static constexpr std::size_t defaultBytes = std::size_t(384) << 20;

    /// A plan survives at a node when weight . x + completion <= threshold.
    struct Bound {
        Vector weight{};
        double threshold = 0;
        std::vector<double> completion; ///< by node
    };

    /// What happens when a node has more labels than `labelsPerNode`.
    enum class Overflow {
        Restrict, ///< of close ones the least promising go: finds plans, proves nothing
        Relax,    ///< the closest are replaced by their coordinatewise least: proves a bound
    };

    struct Options {
        Overflow overflow = Overflow::Relax;
        std::size_t labelsPerNode = 1000;
        std::size_t mostBytes = defaultBytes; ///< labels and traces; past it the search gives up
        Effort effort{};
    };

    struct Outcome {
        bool finished = false; ///< false: stopped, out of time or of memory; nothing is proved
        bool exact = true;     ///< no node overflowed
        /// The least value of a label at the end; infinite when none arrived. A lower bound on every plan
        /// that the bounds let through, unless the search restricted.
        double least = 0;
        std::vector<std::vector<std::size_t>> paths; ///< the most promising arrivals, best first
        std::size_t labels = 0;                      ///< made in all
    };

    /// `floors`, by coordinate then node, say below which value a coordinate no longer matters; empty: none.
    LabelSearch(const SearchGraph& graph, const BoundedQuery& query, std::vector<Bound> bounds,
                std::array<std::vector<double>, BoundedQuery::dimensions> floors);

    Outcome run(const Options& options);

private:
    struct Label {
        Vector x{};
        std::int32_t trace = -1;
    };
    struct Trace {
        std::int32_t parent, step;
    };
    struct Inbox {
        std::vector<Label> labels;
        std::size_t runs = 0;    ///< steps that brought some
        std::size_t settled = 0; ///< left when it was last settled
    };

    void expand(std::int32_t node, std::vector<Label>& labels);
    bool survives(const Vector& x, std::size_t node);
    double promise(const Vector& x, std::size_t node) const;
    bool full() const;
    void keepBest(std::vector<Label>& labels) const;
    void settle(Inbox& inbox, std::size_t node) const;
    bool sortFrom(std::vector<Label>& labels, std::size_t sorted) const;
    void prune(std::vector<Label>& labels) const;
    void reduce(std::vector<Label>& labels, std::size_t node, const Options& options) const;
    std::vector<std::size_t> pathOf(std::int32_t trace) const;

    const SearchGraph& graph_;
    const BoundedQuery& query_;
    std::vector<Bound> bounds_;
    std::array<std::vector<double>, BoundedQuery::dimensions> floors_;
    std::vector<double> completions_; ///< by node, then bound: together in memory
    std::vector<std::size_t> order_;  ///< bounds, those that ruled something out lately first
    Vector scale_{};                  ///< by coordinate: what counts as far apart
    std::vector<Inbox> inboxes_;
    std::vector<Trace> traces_;
    std::size_t held_ = 0;             ///< labels that the inboxes have room for
    const Options* options_ = nullptr; ///< while running
};

} // namespace cutpoint
