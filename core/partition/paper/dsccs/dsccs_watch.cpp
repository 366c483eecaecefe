// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/partition/paper/dsccs/dsccs_watch.h"

#include <cmath>

namespace cutpoint {
namespace {

using std::chrono::milliseconds;

/// No clock overflows by it.
constexpr milliseconds longest = std::chrono::hours(100 * 365 * 24);

} // namespace

DsccsWatch::DsccsWatch(const Problem& problem, const DsccsParameters& parameters, std::stop_token stop)
    : problem_(problem), parameters_(parameters), query_(problem, Objective::Budget),
      incumbent_(problem, Objective::Budget, query_, {}), reported_(incumbent_.value()) {
    effort_.deadline = start_ + std::min(parameters.timeLimit, longest);
    effort_.stop = std::move(stop);
}

bool DsccsWatch::hasPlan() const {
    return std::isfinite(incumbent_.value());
}

void DsccsWatch::offer(PerLayer<Side> sides) {
    if (auto plan = evaluatePlan(problem_, std::move(sides)))
        incumbent_.offer(*std::move(plan));
}

Solution DsccsWatch::solution() const {
    Solution solution = incumbent_.solution();
    solution.algorithm = Algorithm::Dsccs;
    return solution;
}

int DsccsWatch::milliseconds() const {
    constexpr std::int64_t most = 1'000'000'000;
    const auto left = std::chrono::duration_cast<std::chrono::milliseconds>(*effort_.deadline - Clock::now());
    return static_cast<int>(std::clamp<std::int64_t>(left.count(), 0, most));
}

void DsccsWatch::report(int openNodes, int nodes, bool always) {
    const auto now = Clock::now();
    const bool isBetter = incumbent_.value() < reported_;
    if (!parameters_.onProgress ||
        (!always && !isBetter && now - lastReport_ < std::chrono::milliseconds(20)))
        return;
    lastReport_ = now;
    reported_ = incumbent_.value();
    DsccsProgress progress;
    if (hasPlan())
        progress.incumbent = solution();
    progress.bound = Seconds(std::min(incumbent_.bound(), incumbent_.value()));
    progress.openNodes = openNodes;
    progress.nodes = nodes;
    progress.elapsed = std::chrono::duration_cast<std::chrono::milliseconds>(now - start_);
    parameters_.onProgress(progress);
}

} // namespace cutpoint
