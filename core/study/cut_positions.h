// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/partition/frontier/frontier.h"
#include "core/study/effort.h"

#include <optional>
#include <vector>

namespace cutpoint {

/// The first layers of the topological order on the edge.
struct CutPosition {
    LayerId last = 0;         ///< the last one on the edge, raw inputs first
    std::size_t length = 0;   ///< how many are
    std::vector<LayerId> cut; ///< V_S, ascending; empty when nothing is sent
    StageTimes times;
};

/// What every place to cut costs (paper, Fig. 2): of a chain all its plans, of a DAG those that are a prefix
/// of its topological order, every crossing tensor charged.
struct CutPositions {
    bool isChain = false;
    std::vector<CutPosition> positions;   ///< along the order; those that obey the pins, which may be none
    std::optional<std::size_t> best;      ///< position of least objective value within the limits
    Solution optimum;                     ///< over all plans
    std::optional<std::size_t> optimumAt; ///< nothing when the optimum is no prefix
};

/// O(V (1 + width) + L) and one exact answer. Errors: what exactAnswer says.
Result<CutPositions> cutPositions(const Problem& problem, const Frontier* frontier, Objective objective,
                                  const Effort& effort = {});

/// The plan of a position: its sides by LayerId.
PerLayer<Side> sidesOf(const Problem& problem, const CutPosition& position);

} // namespace cutpoint
