// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/study/profile_comparison.h"

#include "core/study/exact_answer.h"

#include <cmath>

namespace cutpoint {

double comparedRatio(std::span<const ComparedTime> compared, std::span<const LayerId> layers) {
    Seconds now, other;
    for (const LayerId v : layers) {
        const auto at = static_cast<std::size_t>(v);
        if (at >= compared.size() || !std::isfinite(compared[at].now.value) ||
            !std::isfinite(compared[at].other.value))
            continue;
        now += compared[at].now;
        other += compared[at].other;
    }
    return now.value > 0 ? other / now : 0;
}

Result<ProfileComparison> compareProfiles(const Problem& a, const Problem& b, Objective objective,
                                          const Effort& effort) {
    if (a.graph->size() != b.graph->size() || a.graph->links() != b.graph->links())
        return Issue{Severity::Error,
                     code::OtherGraph,
                     "",
                     0,
                     "",
                     say("The two profiles are of different models."),
                     say("Compare profiles of one model.")};
    ProfileComparison found;
    found.objective = objective;
    for (LayerId v = 0; v < a.graph->size(); ++v) {
        if (a.graph->layer(v).isInput)
            continue;
        found.edge.a += a.edgeTime(v);
        found.edge.b += b.edgeTime(v);
        found.cloud.a += a.cloudTime(v);
        found.cloud.b += b.cloudTime(v);
    }
    const auto bestA = exactAnswer(a, nullptr, objective, effort);
    if (!bestA)
        return bestA.error();
    const auto bestB = exactAnswer(b, nullptr, objective, effort);
    if (!bestB)
        return bestB.error();
    found.planA = bestA->plan;
    found.planB = bestB->plan;
    found.valueA = bestA->value;
    found.valueB = bestB->value;
    found.samePlan = found.planA.sides == found.planB.sides;
    if (const auto moved = evaluatePlan(b, found.planA.sides)) {
        found.aUnderB = moved->times;
        found.aValueUnderB = objectiveValue(objective, b, moved->times);
    }
    return found;
}

} // namespace cutpoint
