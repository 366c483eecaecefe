// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/runtime/service/resident_memory.h"

#include "core/model/quantity_text.h"

#include <fstream>
#include <string>
#include <unistd.h>

namespace cutpoint {

Bytes residentMemory() {
    std::ifstream in("/proc/self/statm");
    std::string total, resident;
    if (!(in >> total >> resident))
        return Bytes(0);
    return Bytes(parseNumber(resident).value_or(0) * static_cast<double>(sysconf(_SC_PAGESIZE)));
}

} // namespace cutpoint
