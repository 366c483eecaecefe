// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/runtime/engine/inference_engine.h"

#include <cstdint>
#include <string>
#include <string_view>

namespace cutpoint {

/// SHA-256 (FIPS 180-4) in lower-case hexadecimal: names a model's bytes. O(size).
std::string sha256(std::string_view bytes);

/// FNV-1a, 64 bits: tells answers apart cheaply. `seed` continues an earlier hash.
std::uint64_t fnv1a(std::string_view bytes, std::uint64_t seed = 14695981039346656037u);

/// Of a model's outputs in the order of their names: the same however the model was cut.
std::uint64_t answerHash(const std::vector<Tensor>& outputs);

} // namespace cutpoint
