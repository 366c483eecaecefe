// SPDX-License-Identifier: GPL-3.0-or-later
// Any bytes as a profile with corrections, laid over a small net as its page shows it: matcher, lints, near
// misses. The first byte chooses the corrections.
#include "core/import/profiles/profile_match.h"
#include "tests/fuzz/fuzzed_net.h"

#include <cmath>
#include <cstdint>
#include <cstdlib>

using namespace cutpoint;
using cutpoint::fuzz::net;
using cutpoint::fuzz::origins;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    if (size < 1)
        return 0;
    const std::string_view content(reinterpret_cast<const char*>(data) + 1, size - 1);
    ProfileFixes fixes;
    if (data[0] & 1)
        fixes.times = 1e-3;
    if (data[0] & 2)
        fixes.batch = 3;
    fixes.cumulative = (data[0] & 4) != 0;
    fixes.zerosMissing = (data[0] & 8) != 0;
    if (data[0] & 16)
        fixes.layerOf = {{"a", "b"}, {"conv1", "fc"}, {"x", "prob"}};
    if (data[0] & 32)
        fixes.leftOut = {"a", "c"};
    for (const ProfileRole role : {ProfileRole::Edge, ProfileRole::Cloud}) {
        const auto match = matchFile(net(), origins(), content, "fuzz", role, fixes);
        if (!match)
            continue;
        const std::size_t rows = match->measured.rows.size();
        if (match->fates.size() != rows || match->near.size() != rows || !(match->measuredShare >= 0) ||
            !(match->measuredShare <= 1 + 1e-9))
            std::abort();
        for (const ProfileLint& lint : match->lints)
            for (const std::size_t row : lint.rows)
                if (row >= rows)
                    std::abort();
    }
    return 0;
}
