// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/partition/frontier/frontier.h"
#include "core/study/effort.h"

namespace cutpoint {

/// The best plan for the objective: a scan of the frontier, null where the net is too wide for one; then one
/// min cut or the search for a single question, which ends with the effort's deadline, or after two seconds,
/// with what it has. Errors: what checkProblem finds, "cancelled".
Result<Solution> exactAnswer(const Problem& problem, const Frontier* frontier, Objective objective,
                             const Effort& effort);

/// What is left until the effort's deadline, between zero and `most`.
std::chrono::milliseconds timeLeft(const Effort& effort, std::chrono::milliseconds most);

/// The error of a study that had to end before it had something to say.
Issue studyCancelled();

} // namespace cutpoint
