// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/study/exact_answer.h"

#include "core/model/sentence.h"
#include "core/partition/search/bounded.h"

#include <algorithm>

namespace cutpoint {

Result<Solution> exactAnswer(const Problem& problem, const Frontier* frontier, Objective objective,
                             const Effort& effort) {
    if (const Issues issues = checkProblem(problem); !issues.empty())
        return issues.front();
    if (frontier)
        return frontier->answer(objective, problem);
    BoundedOptions options;
    options.timeLimit = timeLeft(effort, options.timeLimit);
    return solveBounded(problem, objective, options, effort.stop);
}

std::chrono::milliseconds timeLeft(const Effort& effort, std::chrono::milliseconds most) {
    if (!effort.deadline)
        return most;
    const auto left = std::chrono::duration_cast<std::chrono::milliseconds>(*effort.deadline -
                                                                            std::chrono::steady_clock::now());
    return std::clamp(left, std::chrono::milliseconds(0), most);
}

Issue studyCancelled() {
    return {Severity::Error, code::Cancelled, "", 0, "", say("The computation was cancelled."), {}};
}

} // namespace cutpoint
