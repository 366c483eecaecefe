// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <limits>

namespace cutpoint {

/// The value of what is not there: a plan over a dead link, a bound that nobody knows.
inline constexpr double infinity = std::numeric_limits<double>::infinity();

/// An index that is known not to be negative: of a layer, a box, an arc.
constexpr std::size_t at(int index) {
    return static_cast<std::size_t>(index);
}

} // namespace cutpoint
