// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// Nets of any size with irregular costs, the same on every run, so that growth can be read off.
#pragma once

#include "core/model/problem.h"

namespace cutpoint::bench {

/// `blocks` blocks of `width` parallel two-layer branches between a split and a join; width 1 is a chain.
Problem ladder(int blocks, int width);

/// About `layers` layers composed at random in series and in parallel, to any depth.
Problem seriesParallel(int layers);

/// Rows of `width` layers; each reads one to three of the row before. Wide everywhere: its frontier explodes.
Problem layered(int layers, int width);

} // namespace cutpoint::bench
