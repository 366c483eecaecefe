// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/quantity_text.h"

#include <cstdint>
#include <cstdlib>

namespace cutpoint::test {

/// A whole number from the environment, else `usual`.
inline std::uint32_t setting(const char* variable, std::uint32_t usual) {
    const char* text = std::getenv(variable);
    const auto value = text ? parseNumber(text) : std::nullopt;
    return value ? static_cast<std::uint32_t>(*value) : usual;
}

/// How many random nets a test draws: CUTPOINT_SEEDS when set (the full run), else `usual`.
inline std::uint32_t seeds(std::uint32_t usual) {
    return setting("CUTPOINT_SEEDS", usual);
}

/// How large they are at most where all their plans are counted: CUTPOINT_LAYERS when set, else `usual`.
inline int mostLayers(int usual) {
    return static_cast<int>(setting("CUTPOINT_LAYERS", static_cast<std::uint32_t>(usual)));
}

} // namespace cutpoint::test
