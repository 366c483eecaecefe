// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <cstddef>
#include <numeric>
#include <utility>
#include <vector>

namespace cutpoint {

/// Values this close count as equal (1e-13 relative), so that different orders of the same sum do not survive
/// as different plans.
inline constexpr double dominanceSlack = 1 + 1e-13;

/// What labels that ascend by a first coordinate are compared in.
struct DominanceCoordinates {
    double second = 0;
    double third = 0;
    double memory = 0;
};

/// The (second, third) pairs that no other pair dominates: second ascending, third descending.
class Staircase {
public:
    /// Some pair is as good in both. O(log pairs).
    bool dominates(double second, double third) const {
        // The last step with at most this second has the least third of all of them.
        const auto it = std::upper_bound(steps_.begin(), steps_.end(), second * dominanceSlack,
                                         [](double v, const Step& s) { return v < s.first; });
        return it != steps_.begin() && (it - 1)->second <= third * dominanceSlack;
    }

    void insert(double second, double third) {
        const auto first = std::lower_bound(steps_.begin(), steps_.end(), second,
                                            [](const Step& s, double v) { return s.first < v; });
        auto last = first;
        while (last != steps_.end() && last->second >= third)
            ++last;
        if (first == last) {
            steps_.insert(first, {second, third});
            return;
        }
        *first = {second, third};
        steps_.erase(first + 1, last);
    }

private:
    using Step = std::pair<double, double>;
    std::vector<Step> steps_;
};

/// The labels that differ in memory, too: halves by the first coordinate, where the first half's survivors,
/// in the order of their memory, rule out labels of the second half.
template <class At, class Late>
class MemoryDominance {
public:
    /// `at(i)` gives the coordinates of label i of `count`; `late()` says when to give up.
    MemoryDominance(std::size_t count, At at, Late late)
        : at_(std::move(at)), late_(std::move(late)), gone_(count, 0) {
        std::vector<std::size_t> order(count);
        std::iota(order.begin(), order.end(), std::size_t(0));
        std::stable_sort(order.begin(), order.end(),
                         [&](std::size_t a, std::size_t b) { return at_(a).memory < at_(b).memory; });
        halve(std::move(order), 0, count);
    }

    bool isDominated(std::size_t label) const { return gone_[label] != 0; }

private:
    void compareAll(std::size_t first, std::size_t last) {
        for (std::size_t i = first; i < last; ++i) {
            const DominanceCoordinates c = at_(i);
            for (std::size_t j = first; j < i && !gone_[i]; ++j)
                if (!gone_[j]) {
                    const DominanceCoordinates a = at_(j);
                    gone_[i] = a.second <= c.second * dominanceSlack && a.third <= c.third * dominanceSlack &&
                               a.memory <= c.memory * dominanceSlack;
                }
        }
    }

    /// Labels from `first` to `last`; `byMemory` lists those not ruled out yet.
    void halve(std::vector<std::size_t> byMemory, std::size_t first, std::size_t last) {
        constexpr std::size_t few = 24;
        if (last - first <= few) {
            compareAll(first, last);
            return;
        }
        const std::size_t middle = first + (last - first) / 2;
        std::vector<std::size_t> left, right, rest;
        for (const std::size_t i : byMemory)
            (i < middle ? left : right).push_back(i);
        byMemory = {};
        halve(left, first, middle);
        if (late_())
            return;
        Staircase stairs;
        std::size_t next = 0;
        for (const std::size_t i : right) {
            const DominanceCoordinates c = at_(i);
            for (; next < left.size() && at_(left[next]).memory <= c.memory * dominanceSlack; ++next)
                if (!gone_[left[next]])
                    stairs.insert(at_(left[next]).second, at_(left[next]).third);
            if (stairs.dominates(c.second, c.third))
                gone_[i] = 1;
            else
                rest.push_back(i);
        }
        left = right = {};
        halve(std::move(rest), middle, last);
    }

    At at_;
    Late late_;
    std::vector<char> gone_;
};

/// Removes from labels that ascend by a first coordinate those that an earlier one is as good as in all the
/// others. `of` gives a label's coordinates. Ties keep the earlier label. O(n log n) while all labels have
/// the same memory, O(n log^2 n) otherwise. Gives up when `late()`; then
/// labels may be left that should have gone, or be there twice.
template <class Label, class Of, class Late>
void removeDominated(std::vector<Label>& labels, Of of, Late late) {
    constexpr std::size_t checkEvery = 4096;
    const bool memoryCounts = std::any_of(labels.begin(), labels.end(), [&](const Label& label) {
        return of(label).memory != of(labels.front()).memory;
    });
    std::size_t kept = 0;
    if (memoryCounts) {
        const auto at = [&](std::size_t i) { return of(labels[i]); };
        const MemoryDominance<decltype(at), Late> dominance(labels.size(), at, late);
        for (std::size_t i = 0; i < labels.size(); ++i)
            if (!dominance.isDominated(i)) {
                const Label label = labels[i];
                labels[kept++] = label;
            }
    } else {
        Staircase stairs;
        for (std::size_t i = 0; i < labels.size(); ++i) {
            if (i % checkEvery == checkEvery - 1 && late())
                return;
            const Label label = labels[i];
            const DominanceCoordinates c = of(label);
            if (stairs.dominates(c.second, c.third))
                continue;
            stairs.insert(c.second, c.third);
            labels[kept++] = label;
        }
    }
    labels.resize(kept);
}

} // namespace cutpoint
