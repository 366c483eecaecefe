// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/study/lesson/material.h"

namespace cutpoint::lesson {

/// "e → v1 → v1' → c"; of long paths the beginning and the end.
std::string pathText(const Material& material, const AugmentingPath& path);

/// Of the recorded paths those worth a look, ascending, at most `most` (at least 2): of a large net those
/// within its window where there are some; the first two, some that take earlier flow back, those that fill a
/// link of the final cut. (All paths cross the final cut.)
std::vector<std::size_t> interestingPaths(const Material& material, std::size_t most);

} // namespace cutpoint::lesson
