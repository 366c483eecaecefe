// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/partition/cut/min_cut.h"

namespace cutpoint {

/// G' of a problem with a maximum flow through it, for the latency of one frame (Eq. 4).
struct NetworkFlow {
    CutNetwork network;
    MinCut cut;
    std::vector<int> red, blue, black; ///< by LayerId: the link's index in the network, or -1

    /// One maximum flow: close to linear on real nets.
    explicit NetworkFlow(const Problem& problem);
    /// A flow of one's own, by link of the network, which is one of the problem's graph; empty for none.
    NetworkFlow(const Problem& problem, CutNetwork ofProblem, std::vector<double> flow);

    double flow(int link) const { return cut.flow[static_cast<std::size_t>(link)]; }
    double capacity(int link) const { return network.links[static_cast<std::size_t>(link)].capacity; }
    /// True for what the paper draws as infinite, and for a transfer over a dead link.
    bool infinite(int link) const { return capacity(link) >= leastInfinite_; }
    /// Nothing more fits; a link of capacity 0 is full as soon as anything flows at all.
    bool saturated(int link) const {
        return !infinite(link) &&
               (capacity(link) > 0 ? flow(link) >= capacity(link) * (1 - 1e-9) : cut.value > 0);
    }

private:
    void indexLinks(const Problem& problem);

    double leastInfinite_ = 0;
};

} // namespace cutpoint
