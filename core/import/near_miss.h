// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/sentence.h"

#include <span>
#include <string>
#include <string_view>

namespace cutpoint {

/// The candidate nearest to `word` by edit distance, ignoring case; empty when none is near (more than two
/// letters and a third of the word away). O(candidates * length^2), on at most 5,000 candidates of 64
/// characters.
std::string nearestName(std::string_view word, std::span<const std::string> candidates);

/// The fix for an unknown word: the nearest of the known ones, and all of them.
Sentence chooseOneOf(std::string_view word, std::span<const std::string> known);

} // namespace cutpoint
