// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/partition/search/contraction.h"
#include "core/partition/search/cut_search.h"

#include <chrono>
#include <optional>
#include <stop_token>

namespace cutpoint {

/// Branch and bound over min cuts, for nets whose state graph is too large. A node is a set of pins. What the
/// pins and the thresholds decide is fixed and contracted; weighted min cuts bound the rest; where few enough
/// layers are left the state graph is searched, elsewhere a layer is tried on both sides. The open node with
/// the least bound comes first, so the least open bound holds for the whole question.
class CutBranching {
public:
    struct Options {
        double relativeGap = 0; ///< stop once proved this close
        std::size_t mostStates = 700'000;
        std::size_t mostBytes = std::size_t(1) << 30; ///< a quarter of it for open nodes
        Effort effort{};
        std::vector<double> multipliers; ///< known to bound well; may be empty
    };

    CutBranching(const Problem& problem, Objective objective, const BoundedQuery& query, Incumbent& incumbent,
                 Options options);

    /// Improves the incumbent until its gap is closed, time is out, or it is stopped.
    void run();

private:
    struct Node {
        PerLayer<Pin> pins;
        double bound = 0;
        std::vector<double> multipliers; ///< the best of its parent
        LayerId triedStates = -1;        ///< free layers when the state graph was last too large
        int depth = 0;

        std::size_t bytes() const {
            return sizeof(Node) + pins.capacity() * sizeof(Pin) + multipliers.capacity() * sizeof(double);
        }
    };
    /// A node's small problem while it is worked on.
    struct Work;

    bool over() const { return options_.effort.mustEnd(); }
    bool done(double gap) const;
    double threshold(double gap) const;
    void close(double gap);
    std::vector<Node> process(Node node, double gap, double others);
    bool fixBySums(Node& node, double gap);
    bool fixByCutSums(Work& work, Node& node, double gap, bool transfersAlone);
    bool bound(Work& work, Node& node, double gap);
    void polish(const Contraction& small, const BoundedQuery& query, const BoundedQuery::Vector& weight,
                std::size_t moves);
    bool searchStates(Work& work, Node& node, double gap);
    std::optional<LayerId> branchLayer(const Work& work) const;
    void offer(const Contraction& small, const PerLayer<Side>& sides);

    const Problem& problem_;
    Objective objective_;
    const BoundedQuery& query_;
    Incumbent& incumbent_;
    Options options_;
    double most_ = 0;         ///< no plan's value is above
    PerLayer<Side> polished_; ///< the best sides so far, where the next polishing starts
};

} // namespace cutpoint
