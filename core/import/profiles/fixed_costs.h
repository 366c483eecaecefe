// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/query.h"

#include <optional>
#include <string>
#include <string_view>

namespace cutpoint {

/// The comment of a profile's CSV that tells what a frame pays on either side beyond its layers: "# fixed
/// costs: edge 0.0012 s, cloud 0.0003 s" and a line's end.
std::string fixedCostsComment(const FixedCosts& fixed);
/// The costs in such a comment within the first lines of a file; none where there is none, or numbers are
/// negative or not finite.
std::optional<FixedCosts> fixedCostsIn(std::string_view content);

/// How much of a file is enough for it, in bytes.
constexpr std::size_t kFixedCostsWithin = 4096;

} // namespace cutpoint
