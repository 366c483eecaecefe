// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/partition/paper/literal.h"

#include "core/partition/cut/min_cut.h"
#include "core/partition/solve.h"

#include <algorithm>
#include <limits>

namespace cutpoint {
namespace {

double ratio(Seconds a, Seconds b) {
    if (a == b)
        return 1;
    return b.value > 0 ? a / b : std::numeric_limits<double>::infinity();
}

} // namespace

double LiteralCut::underestimate() const {
    return ratio(real.latency(), believed.latency());
}

double LiteralCut::excess() const {
    return ratio(real.latency(), corrected.times.latency());
}

Result<LiteralCut> solveLiteral(const Problem& problem) {
    auto exact = solveDsl(problem);
    if (!exact)
        return exact.error();
    const LayerGraph& graph = *problem.graph;
    const MinCut cut = minCut(makeCutNetwork(problem, {}, CutModel::Literal));

    LiteralCut literal;
    literal.corrected = (*std::move(exact)).plan;
    for (LayerId v = 0; v < graph.size(); ++v)
        literal.sides.push_back(cut.edgeSide[static_cast<std::size_t>(v)] ? Side::Edge : Side::Cloud);
    // Eq. 4 knows no unknown sizes: where its cut sends one, nobody can say what that costs.
    const auto sideOf = [&](LayerId v) { return literal.sides[v]; };
    for (LayerId v = 0; v < graph.size(); ++v) {
        if (!problem.isUnknownSize(v))
            continue;
        for (LayerId u : graph.successors(v))
            if (sideOf(v) != sideOf(u) || (graph.layer(v).isInput && sideOf(u) == Side::Cloud))
                return Issue{Severity::Error,
                             code::UnknownSize,
                             "",
                             0,
                             graph.layer(v).name,
                             say("The cut of Eq. 4 as printed sends this output, whose size is not known."),
                             say("Give the size, such as --output-bytes LAYER=320KiB.")};
    }
    FixedShare fixed;
    const auto onEdge = [&](LayerId v) { return literal.sides[v] == Side::Edge; };
    for (LayerId v = 0; v < graph.size(); ++v) {
        const auto successors = graph.successors(v);
        const bool feedsCloud = !std::ranges::all_of(successors, onEdge);
        if (onEdge(v)) {
            literal.believed.edge += problem.edgeTime(v);
            if (feedsCloud)
                literal.believed.transfer += problem.transferTime(v);
            continue;
        }
        literal.believed.cloud += problem.cloudCost(v);
        if (graph.layer(v).isInput) {
            // A raw input is on the edge whatever the cut says: layers there read it for free, layers in the
            // cloud after an upload.
            if (feedsCloud) {
                literal.freeUploads.push_back(v);
                literal.uploadTransfer += problem.transferTime(v);
            }
            continue;
        }
        const std::size_t before = literal.backLinks.size();
        for (LayerId u : successors)
            if (onEdge(u))
                literal.backLinks.push_back({v, u});
        if (literal.backLinks.size() > before) {
            literal.returned.push_back(v);
            literal.returnTransfer += problem.transferTime(v);
        }
    }
    for (LayerId v = 0; v < graph.size(); ++v)
        if (!graph.layer(v).isInput) {
            if (onEdge(v))
                fixed.edge = problem.fixed.edge;
            else
                fixed = {fixed.edge, problem.network.rtt, problem.fixed.cloud};
        }
    literal.believed.edge += fixed.edge;
    literal.believed.transfer += fixed.transfer;
    literal.believed.call = fixed.transfer;
    literal.believed.cloud += fixed.cloud;
    literal.real = literal.believed;
    literal.real.transfer += literal.returnTransfer;
    literal.real.transfer += literal.uploadTransfer;
    return literal;
}

} // namespace cutpoint
