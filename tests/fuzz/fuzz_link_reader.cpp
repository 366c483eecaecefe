// SPDX-License-Identifier: GPL-3.0-or-later
// Any bytes given to each reader of a link's measurement in turn, past the detection by content.
#include "core/adapt/link/link_readers.h"
#include "core/import/json_reader.h"

#include <cmath>
#include <cstdint>
#include <cstdlib>

using namespace cutpoint;

namespace {

void check(const BandwidthTrace& trace) {
    if (!std::isfinite(trace.transferEnd(Seconds(0.5), Bytes(1000)).value) && trace.mean().value > 0)
        std::abort();
}

void check(const Result<LinkMeasurement>& link) {
    if (!link)
        return;
    for (const auto& rate : {link->bestRate(), link->downlink})
        if (rate && (!(rate->value >= 0) || !std::isfinite(rate->value)))
            std::abort();
    if (link->rtt && (!(link->rtt->value >= 0) || !std::isfinite(link->rtt->value)))
        std::abort();
}

void check(const Result<BandwidthTrace>& trace) {
    if (trace)
        check(*trace);
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    using namespace link_readers;
    const std::string_view content(reinterpret_cast<const char*>(data), size);
    for (auto* read : {readIperfStream, readIperfText, readIperfCsv, readPing, readCellularLog})
        check(read(content, "fuzz"));
    check(readRateTable(content, "fuzz", {}));
    for (auto* read : {readMahimahi, readColumns})
        check(read(content, "fuzz"));
    if (const auto document = parseJson(content, "fuzz")) {
        check(readIperfJson(*document, "fuzz"));
        check(readSpeedtest(*document, "fuzz"));
        check(readSabre(*document, "fuzz"));
    }
    (void)secondsOf(content);
    return 0;
}
