// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/plan.h"

#include <vector>

namespace cutpoint {

/// What the paper's Eq. 4, read literally, answers, and what that answer really costs. Its network lacks two
/// things (see CutModel::Literal): a layer may return from the cloud to the edge for free, and a raw input is
/// free to "move" to the cloud, so that cloud-only seems to need no upload.
struct LiteralCut {
    /// By LayerId, as the cut drew them. Raw inputs may be in the cloud, and the edge side need not be a
    /// downset.
    PerLayer<Side> sides;
    StageTimes believed; ///< what the literal cut counts; `believed.latency()` is the value of its cut

    std::vector<Link> backLinks;      ///< cloud to edge, uncharged; raw inputs are not among the producers
    std::vector<LayerId> returned;    ///< the producers of backLinks, each once, ascending
    std::vector<LayerId> freeUploads; ///< raw inputs "in the cloud" that a layer in the cloud reads

    Seconds returnTransfer; ///< sum of t^t over `returned`: the way back at the uplink's bandwidth
    Seconds uploadTransfer; ///< sum of t^t over `freeUploads`
    StageTimes real;        ///< `believed` with both transfers charged to T_t

    Plan corrected; ///< the lowest-latency plan of the corrected network

    /// Real latency of the literal plan over what it believed; 1 when nothing was uncharged. Infinite when a
    /// plan believed to be free is not.
    double underestimate() const;
    /// Real latency of the literal plan over the corrected optimum's; at least 1 without pins.
    double excess() const;
    bool isFlawed() const { return !backLinks.empty() || !freeUploads.empty(); }
};

/// Cuts the literal network and prices it. Pins do not exist in the paper: the literal cut ignores them, the
/// corrected plan honours them. Two min cuts. Errors: what checkProblem finds, "no-memory-limit" with an edge
/// memory limit, "unknown-size" when its cut would send what nobody knows the size of.
Result<LiteralCut> solveLiteral(const Problem& problem);

} // namespace cutpoint
