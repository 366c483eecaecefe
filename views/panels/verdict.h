// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// The plan in words. Pure functions: same input and language, same text.
#pragma once

#include "core/partition/analysis/analysis.h"

#include <QString>

#include <optional>
#include <vector>

namespace cutpoint {

/// What is known about the current plan.
struct VerdictData {
    Problem problem;
    Solution solution;
    std::optional<Solution> best;               ///< beside a manual cut: the plan that it is measured against
    std::vector<Solution> baselines;            ///< edge-only, cloud-only, Neurosurgeon, in any order
    std::optional<Margin> margin;               ///< to the next best plan
    std::optional<FramesPerSecond> sustainable; ///< 1 / least T_max of any plan
    std::size_t frontierPoints = 0;             ///< 0 when no frontier was built
};

/// Where the plan cuts: "Split after pool5", "Split after a, b and 2 more", "Do not split: run everything on
/// the edge", "Send the raw input, run everything in the cloud".
QString placementText(const Problem& problem, const Plan& plan);
/// For a manual cut: "Your cut after pool5: 0.9 s, 12 % more than the best plan (Split after ...)". Otherwise
/// placementText with the objective's value, the gain over cloud-only (the part of its time that is saved)
/// and the margin; or that no plan meets the limit and what would.
QString verdictSentence(const VerdictData& data);
/// Light, heavy or congested load against Q, with the largest sustainable Q.
QString loadText(const VerdictData& data);
/// How sure the answer is: "Optimal, proved by the frontier (222 points) in 12.0 µs".
QString certificateText(const VerdictData& data);
/// "Edge only", "Neurosurgeon", ... for people.
QString algorithmTitle(Algorithm algorithm);

} // namespace cutpoint
