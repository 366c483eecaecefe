// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/units.h"

namespace cutpoint {

/// Memory this process holds in RAM; 0 when the system does not tell.
Bytes residentMemory();

} // namespace cutpoint
