// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// The Lagrangian of a share program. Internal to core/study/fleet.
#pragma once

#include "core/study/fleet/share_program.h"

namespace cutpoint {

inline constexpr double withinLimit = 1 + 1e-9; ///< of a limit, as everywhere
inline constexpr double sameValue = 1e-9;       ///< relative

/// What the cameras take in all; in the dual each group as a whole, or a mix of two such.
struct ShareUse {
    double cost = 0, work = 0, bits = 0;
};

/// The dual at its kink.
struct ShareDual {
    bool isFeasible = true; ///< false: even fractions of cameras cannot keep the limits
    double bound = 0;
    SharePrices prices;
};

/// Of the program: the highest lower bound that prices give. Exact for one row, to 1e-12 relative for two.
ShareDual solveDual(const ShareProgram& program);

/// Each group's cheapest choice at the prices; of equals the one that takes less.
std::vector<std::size_t> cheapestChoices(const ShareProgram& program, const SharePrices& prices);

} // namespace cutpoint
