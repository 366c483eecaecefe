// SPDX-License-Identifier: GPL-3.0-or-later
// Any bytes as a profile, then laid over a small net: every reader and the matcher.
#include "core/import/profiles/apply_profile.h"
#include "core/import/profiles/read_profile.h"
#include "tests/fuzz/fuzzed_net.h"

#include <cmath>
#include <cstdint>
#include <cstdlib>

using namespace cutpoint;
using cutpoint::fuzz::net;
using cutpoint::fuzz::origins;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const std::string_view content(reinterpret_cast<const char*>(data), size);
    for (const ProfileRole role : {ProfileRole::Edge, ProfileRole::Both}) {
        const auto applied =
            applyProfile(net(), emptyProfile(net()), content, role, "fuzz.batch2", origins());
        if (!applied)
            continue;
        for (const LayerProfile& times : applied->profile.layers)
            if (!(times.edge.value >= 0) || !(times.cloud.value >= 0) || !std::isfinite(times.edge.value) ||
                !std::isfinite(times.cloud.value))
                std::abort();
    }
    return 0;
}
