// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/fold.h"

namespace cutpoint {

/// Tells for every box of a fold its operators, how often it repeats one sequence, and which boxes are alike:
/// what operators their layers are and how these read each other, in whatever order they are listed. Kinds
/// are numbered in the order of the boxes' stretches. O(V log V + L) but for the repeats, which are
/// O(n * divisors of n) for a box of n layers.
void compareBoxes(Fold& fold);

} // namespace cutpoint
