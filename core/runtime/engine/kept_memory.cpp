// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/runtime/engine/kept_memory.h"

#include <malloc.h>

namespace cutpoint {

void keepTensorMemory() {
    static const bool once = [] {
        mallopt(M_MMAP_THRESHOLD, 32 << 20);
        mallopt(M_TRIM_THRESHOLD, 256 << 20);
        return true;
    }();
    static_cast<void>(once);
}

} // namespace cutpoint
