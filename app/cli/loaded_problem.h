// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/job.h"
#include "app/options/problem_options.h"
#include "core/export/answer_facts.h"
#include "core/partition/frontier/frontier.h"
#include "core/partition/paper/dsh.h"

#include <functional>
#include <initializer_list>

namespace cutpoint {

/// Options that every subcommand with a question has.
struct QuestionOptions : ProblemOptions {
    JobOptions job;
    bool json = false;

    /// Adds model, query, --json, --time-limit and --quiet.
    void addTo(CLI::App& app);
};

/// Takes options away that would change nothing, so that they are refused like any unknown word.
void withoutOptions(CLI::App& app, std::initializer_list<const char*> names);

/// Makes --bandwidth required, except with a project, which has its own. `options` lives as long as the
/// command.
void requireBandwidth(CLI::App& app, const ProblemOptions& options);

/// The time limit as typed; errors mean wrong usage.
Result<std::optional<std::chrono::nanoseconds>> readTimeLimit(const JobOptions& options);

/// The error of a job that was stopped before there was an answer.
Issue stoppedIssue(const Job& job);

/// What `read` (readModel, importModel) answers, on the job's thread; "cancelled" when the job was stopped.
Result<ImportedModel> modelInJob(Job& job, const ProblemOptions& options,
                                 Result<ImportedModel> (*read)(const ModelSource&));

/// Reads and checks everything on the job's thread; "cancelled" when the job was stopped.
Result<LoadedProblem> loadProblem(Job& job, const ProblemOptions& options);

/// What most subcommands begin with: reads the time limit and the problem, and tells what reading found.
/// Answers the exit code of `run`, or that of the error.
int withLoadedProblem(const QuestionOptions& options,
                      const std::function<int(Job& job, const LoadedProblem& loaded)>& run);

/// How DSH is to search, and what it looked at once it has.
struct HeavySearch {
    DshParameters parameters;
    std::optional<DshGrid> grid;
};

/// solve() on the job's thread, its incumbent and bound shown with the progress. When the job is stopped
/// first: the best answer known by then, or else the best of the quick methods (min cut, Neurosurgeon, both
/// ends), marked heuristic; with the issue "time-limit" or "interrupted". `heavy` is for Dsh alone.
Result<Solution> solveInJob(Job& job, const Problem& problem, Objective objective, Algorithm algorithm,
                            HeavySearch* heavy = nullptr);

/// A frontier and what it cost.
struct BuiltFrontier {
    Frontier frontier;
    FrontierBuild build;
};

/// Frontier::build on the job's thread, counting transfers when rtt > 0; "cancelled" when the job was
/// stopped.
Result<BuiltFrontier> frontierInJob(Job& job, const Problem& problem);

/// The exact answer: from the frontier when there is one, otherwise by the single-question search for wide
/// nets.
Result<Solution> exactInJob(Job& job, const std::optional<BuiltFrontier>& built, const Problem& problem,
                            Objective objective);

/// Names with commas between; "(nothing is sent)" for none.
std::string cutText(const LayerGraph& graph, const std::vector<LayerId>& layers);

} // namespace cutpoint
