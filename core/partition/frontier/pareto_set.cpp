// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/partition/frontier/pareto_set.h"

#include "core/partition/frontier/dominance.h"

#include <algorithm>
#include <tuple>

namespace cutpoint {

std::vector<FrontierLabel> paretoMinimal(std::vector<FrontierLabel> labels, const std::stop_token& stop) {
    const auto key = [](const FrontierLabel& l) { return std::tie(l.edge, l.bytes, l.cloud, l.memory); };
    const auto before = [&](const FrontierLabel& a, const FrontierLabel& b) { return key(a) < key(b); };
    if (!std::is_sorted(labels.begin(), labels.end(), before))
        std::stable_sort(labels.begin(), labels.end(), before);
    removeDominated(
        labels,
        [](const FrontierLabel& l) {
            return DominanceCoordinates{l.bytes, l.cloud, l.memory};
        },
        [&] { return stop.stop_requested(); });
    return labels;
}

} // namespace cutpoint
