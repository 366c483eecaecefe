// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// The plan in words. Pure functions: same input and language, same text.
#pragma once

#include "core/model/sentence.h"
#include "core/study/answer.h"

#include <QString>

namespace cutpoint {

/// Where the plan cuts: "Split after pool5", "Split after a, b and 2 more", "Do not split: run everything on
/// the edge", "Send the raw input, run everything in the cloud".
QString placementText(const Problem& problem, const Plan& plan);
/// The same, to be told later or elsewhere.
Sentence placementSentence(const Problem& problem, const Plan& plan);
/// What the objective asks for, of a plan of these times: "790 ms", "4.2 frames/s", "1.3 J per frame".
QString planValueText(const Problem& problem, Objective objective, const StageTimes& times);
/// For a manual cut: "Your cut after pool5: 0.9 s, 12 % more than the best plan (Split after ...)". Otherwise
/// placementText with the objective's value, the gain over the better of the two ends (the part of its time
/// that is saved) and the margin; or that no plan meets the limit and what would.
QString verdictSentence(const Problem& problem, const Answer& answer);
/// How a plan differs from plan A, with signs: "Plan A: 912 ms. Beside it this plan: -120 ms latency, ...".
QString comparisonText(const Problem& problem, Objective objective, const Plan& plan, const Plan& frozen);
/// Light, heavy or congested load against Q, with the largest sustainable Q.
QString loadText(const Problem& problem, const Answer& answer);
/// How sure the answer is: "Optimal, proved by the frontier (222 points) in 12.0 µs".
QString certificateText(const Answer& answer);
/// The same with what it holds among where something restricts the plans: "..., among plans that cut at known
/// sizes and respect fused groups".
QString certificateText(const Answer& answer, const Problem& problem);
/// "Edge only", "Neurosurgeon", ... for people.
QString algorithmTitle(Algorithm algorithm);
/// The same, with "Cloud only, as pinned" where pins or ties keep layers on the other side.
QString algorithmTitle(Algorithm algorithm, const Problem& problem);

} // namespace cutpoint
