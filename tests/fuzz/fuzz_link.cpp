// SPDX-License-Identifier: GPL-3.0-or-later
// Any bytes as a measurement of a link.
#include "core/adapt/link/link_file.h"

#include <cmath>
#include <cstdint>
#include <cstdlib>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    using namespace cutpoint;
    const std::string_view content(reinterpret_cast<const char*>(data), size);
    const auto link = readLink(content, "fuzz");
    if (!link)
        return 0;
    if (const auto rate = link->bestRate(); rate && (!(rate->value >= 0) || !std::isfinite(rate->value)))
        std::abort();
    if (link->rtt && (!(link->rtt->value >= 0) || !std::isfinite(link->rtt->value)))
        std::abort();
    if (link->trace)
        (void)link->trace->transferEnd(Seconds(0.5), Bytes(1000));
    return 0;
}
