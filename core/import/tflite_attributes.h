// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/import/flat_buffer.h"
#include "core/model/attributes.h"

#include <string_view>

namespace cutpoint {

/// What a built-in operator's table of options sets, named as the schema names it; nothing for operators
/// whose table is not known here. O(1).
Attributes tfliteAttributes(std::string_view type, const FlatTable& options);

} // namespace cutpoint
