// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/quantity_text.h"

#include <cstdint>
#include <cstdlib>

namespace cutpoint::test {

/// How many random nets a test draws: CUTPOINT_SEEDS when set (the full run), else `usual`.
inline std::uint32_t seeds(std::uint32_t usual) {
    const char* text = std::getenv("CUTPOINT_SEEDS");
    const auto value = text ? parseNumber(text) : std::nullopt;
    return value ? static_cast<std::uint32_t>(*value) : usual;
}

} // namespace cutpoint::test
