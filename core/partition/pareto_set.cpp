// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/partition/pareto_set.h"

#include <algorithm>
#include <tuple>

namespace cutpoint {
namespace {

constexpr double slack = 1 + 1e-13;

/// The (bytes, cloud) pairs that no other pair dominates: bytes ascending, cloud descending.
class Staircase {
public:
    bool dominates(double bytes, double cloud) const {
        // The last step with at most these bytes has the least cloud time of all of them.
        const auto it = std::upper_bound(steps_.begin(), steps_.end(), bytes * slack,
                                         [](double b, const Step& s) { return b < s.bytes; });
        return it != steps_.begin() && (it - 1)->cloud <= cloud * slack;
    }

    void insert(double bytes, double cloud) {
        const auto first = std::lower_bound(steps_.begin(), steps_.end(), bytes,
                                            [](const Step& s, double b) { return s.bytes < b; });
        auto last = first;
        while (last != steps_.end() && last->cloud >= cloud)
            ++last;
        if (first == last) {
            steps_.insert(first, {bytes, cloud});
            return;
        }
        *first = {bytes, cloud};
        steps_.erase(first + 1, last);
    }

private:
    struct Step {
        double bytes, cloud;
    };
    std::vector<Step> steps_;
};

bool dominates(const FrontierLabel& a, const FrontierLabel& b) {
    return a.bytes <= b.bytes * slack && a.cloud <= b.cloud * slack && a.transfers <= b.transfers &&
           a.memory <= b.memory * slack;
}

} // namespace

std::vector<FrontierLabel> paretoMinimal(std::vector<FrontierLabel> labels, bool memoryCounts) {
    const auto key = [](const FrontierLabel& l) {
        return std::tie(l.edge, l.bytes, l.cloud, l.transfers, l.memory);
    };
    const auto before = [&](const FrontierLabel& a, const FrontierLabel& b) { return key(a) < key(b); };
    if (!std::is_sorted(labels.begin(), labels.end(), before))
        std::stable_sort(labels.begin(), labels.end(), before);

    // Everything kept so far has no more edge time than the next label, so only the rest must be compared.
    std::size_t kept = 0;
    std::vector<Staircase> byTransfers(1);
    for (std::size_t i = 0; i < labels.size(); ++i) {
        const FrontierLabel label = labels[i];
        if (memoryCounts) {
            if (std::any_of(labels.begin(), labels.begin() + static_cast<std::ptrdiff_t>(kept),
                            [&](const FrontierLabel& a) { return dominates(a, label); }))
                continue;
        } else {
            const auto transfers = static_cast<std::size_t>(label.transfers);
            if (byTransfers.size() <= transfers)
                byTransfers.resize(transfers + 1);
            if (std::any_of(byTransfers.begin(),
                            byTransfers.begin() + static_cast<std::ptrdiff_t>(transfers) + 1,
                            [&](const Staircase& s) { return s.dominates(label.bytes, label.cloud); }))
                continue;
            byTransfers[transfers].insert(label.bytes, label.cloud);
        }
        labels[kept++] = label;
    }
    labels.resize(kept);
    return labels;
}

} // namespace cutpoint
