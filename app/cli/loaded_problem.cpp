// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/loaded_problem.h"

#include "app/cli/commands.h"
#include "app/cli/telling.h"
#include "app/cli/text_table.h"
#include "core/model/quantity_text.h"
#include "core/partition/paper/dsccs/dsccs.h"
#include "core/partition/paper/dsh.h"
#include "core/partition/search/bounded.h"
#include "core/partition/solve.h"

#include <CLI/CLI.hpp>
#include <fmt/format.h>

namespace cutpoint {
namespace {

/// The best plan of the quick methods. None proves anything about the objective.
std::optional<Solution> quickAnswer(const Problem& problem, Objective objective) {
    std::optional<Solution> best;
    const auto rank = [](const Solution& s) {
        return std::pair(s.certificate.status == Certificate::Status::Infeasible, s.value);
    };
    using enum Algorithm;
    for (const Algorithm algorithm : {Dsl, Neurosurgeon, EdgeOnly, CloudOnly})
        if (auto answer = solve(problem, objective, algorithm);
            answer && (!best || rank(*answer) < rank(*best)))
            best = *std::move(answer);
    return best;
}

/// The best answer of a worker so far.
struct Latest {
    std::mutex mutex;
    std::optional<Solution> solution;
    std::optional<DshGrid> grid;
};

std::string valueText(Objective objective, double value) {
    return objective == Objective::Energy ? toldFigure(energyText(value)) : toldQuantity(Seconds(value));
}

using Work = std::function<Result<Solution>(std::stop_token)>;

/// A search without the frontier that tells what it knows. Its own time limit is the job's, or its default.
Work boundedSearch(const Job& job, const Problem& problem, Objective objective,
                   const std::shared_ptr<Latest>& latest) {
    BoundedOptions options;
    if (const auto left = job.remaining())
        options.timeLimit = std::chrono::duration_cast<std::chrono::milliseconds>(*left);
    options.progress = [latest, news = job.news(), objective](const Solution& incumbent) {
        news->report(told(say("best %1, at least %2", valueText(objective, incumbent.value),
                              valueText(objective, incumbent.certificate.lowerBound))));
        const std::lock_guard lock(latest->mutex);
        latest->solution = incumbent;
    };
    return [=](std::stop_token stop) { return solveBounded(problem, objective, options, std::move(stop)); };
}

Work integerProgram(const Job& job, const Problem& problem, const std::shared_ptr<Latest>& latest) {
    DsccsParameters parameters;
    if (const auto left = job.remaining())
        parameters.timeLimit = std::chrono::duration_cast<std::chrono::milliseconds>(*left);
    parameters.onProgress = [latest, news = job.news()](const DsccsProgress& progress) {
        const auto& best = progress.incumbent;
        news->report(told(
            best ? say("best %1, at least %2, %3 nodes", Seconds(best->value), progress.bound, progress.nodes)
                 : say("at least %1, %2 nodes", progress.bound, progress.nodes)));
        const std::lock_guard lock(latest->mutex);
        latest->solution = best;
    };
    return [=](std::stop_token stop) { return solveDsccs(problem, parameters, std::move(stop)); };
}

/// Asked to stop, it answers what it has.
Work heavySearch(const Job& job, const Problem& problem, Objective objective, DshParameters parameters,
                 const std::shared_ptr<Latest>& latest) {
    parameters.keepsBest = true;
    if (const auto left = job.remaining())
        parameters.timeLimit = std::chrono::duration_cast<std::chrono::milliseconds>(*left);
    return [=](std::stop_token stop) -> Result<Solution> {
        const auto answer = solveDsh(problem, parameters, std::move(stop));
        if (!answer)
            return answer.error();
        const std::lock_guard lock(latest->mutex);
        latest->grid = answer->grid;
        return inUnitOf(objective, problem, *answer);
    };
}

} // namespace

void QuestionOptions::addTo(CLI::App& app) {
    addModelTo(app, true);
    addQueryTo(app);
    app.add_flag("--json", json, say("Print JSON instead of a table"))->group("Output");
    job.addTo(app);
}

void withoutOptions(CLI::App& app, std::initializer_list<const char*> names) {
    for (const char* name : names)
        app.remove_option(app.get_option(name));
}

void requireBandwidth(CLI::App& app, const ProblemOptions& options) {
    app.get_option("--bandwidth")
        ->description(say("Uplink bandwidth B, e.g. 4mbit; required unless MODEL is a project"));
    app.parse_complete_callback([&options] {
        if (options.bandwidth.empty() && !options.model.ends_with(".cutpoint"))
            throw CLI::RequiredError("--bandwidth");
    });
}

Result<std::optional<std::chrono::nanoseconds>> readTimeLimit(const JobOptions& options) {
    if (options.timeLimit.empty())
        return std::optional<std::chrono::nanoseconds>();
    const auto limit = parseDuration(options.timeLimit);
    if (!limit) {
        Issue issue = limit.error();
        issue.node = "--time-limit";
        return issue;
    }
    constexpr double longest = 1e9; // about 30 years, within the range of nanoseconds
    return std::optional(std::chrono::duration_cast<std::chrono::nanoseconds>(
        std::chrono::duration<double>(std::min(limit->value, longest))));
}

Issue stoppedIssue(const Job& job) {
    return job.end() == Job::End::Interrupted ? Issue{Severity::Error,
                                                      code::Cancelled,
                                                      "",
                                                      0,
                                                      "",
                                                      say("Interrupted; there is no answer yet."),
                                                      {}}
                                              : Issue{Severity::Error,
                                                      code::Cancelled,
                                                      "",
                                                      0,
                                                      "--time-limit",
                                                      say("The time is over; there is no answer yet."),
                                                      say("Allow more time.")};
}

Result<ImportedModel> modelInJob(Job& job, const ProblemOptions& options,
                                 Result<ImportedModel> (*read)(const ModelSource&)) {
    auto model = job.run<Result<ImportedModel>>(told(say("reading %1", options.model)),
                                                [options, read](std::stop_token) { return read(options); });
    if (!model || job.end() != Job::End::Finished)
        return stoppedIssue(job);
    return *std::move(model);
}

Result<LoadedProblem> loadProblem(Job& job, const ProblemOptions& options) {
    // What was called wrongly is said before anything is read.
    if (const auto query = readQuery(options); !query && !options.model.ends_with(".cutpoint"))
        return query.error();
    auto loaded = job.run<Result<LoadedProblem>>(told(say("reading %1", options.model)),
                                                 [options](std::stop_token) { return readProblem(options); });
    if (!loaded || job.end() != Job::End::Finished)
        return stoppedIssue(job);
    return *std::move(loaded);
}

int withLoadedProblem(const QuestionOptions& options,
                      const std::function<int(Job& job, const LoadedProblem& loaded)>& run) {
    const auto limit = readTimeLimit(options.job);
    if (!limit)
        return fail(limit.error());
    Job job(*limit, options.job.quiet);
    const auto loaded = loadProblem(job, options);
    if (!loaded)
        return fail(loaded.error());
    if (!job.quiet())
        printIssues(loaded->model.issues);
    return run(job, *loaded);
}

Result<Solution> solveInJob(Job& job, const Problem& problem, Objective objective, Algorithm algorithm,
                            HeavySearch* heavy) {
    const auto latest = std::make_shared<Latest>();
    const bool oneCut = objective == Objective::Latency && !problem.limits.edgeMemory;
    Work work = [=](std::stop_token stop) { return solve(problem, objective, algorithm, std::move(stop)); };
    if (algorithm == Algorithm::Exact && !oneCut)
        work = boundedSearch(job, problem, objective, latest);
    else if (algorithm == Algorithm::Dsccs && objective == Objective::Budget)
        work = integerProgram(job, problem, latest);
    else if (algorithm == Algorithm::Dsh)
        work = heavySearch(job, problem, objective, heavy ? heavy->parameters : DshParameters(), latest);
    auto answer =
        job.run<Result<Solution>>(told(say("solving by %1", algorithmWord(algorithm))), std::move(work));
    std::optional<Solution> best;
    {
        const std::lock_guard lock(latest->mutex);
        best = latest->solution;
        if (heavy)
            heavy->grid = latest->grid;
    }
    if (answer && (*answer || answer->error().code != code::Cancelled))
        return *std::move(answer);
    if (!best)
        best = quickAnswer(problem, objective);
    if (!best)
        return stoppedIssue(job);
    const bool interrupted = job.end() == Job::End::Interrupted;
    best->issues.push_back(
        {Severity::Warning, interrupted ? code::Interrupted : code::TimeLimit, "", 0, "",
         interrupted ? say("Interrupted before %1 was done; this is the best plan known by then.",
                           algorithmWord(algorithm))
                     : say("The time was over before %1 was done; this is the best plan known by then.",
                           algorithmWord(algorithm)),
         say("Allow more time for a certified one.")});
    return *std::move(best);
}

Result<Solution> exactInJob(Job& job, const std::optional<BuiltFrontier>& built, const Problem& problem,
                            Objective objective) {
    return built ? built->frontier.answer(objective, problem)
                 : solveInJob(job, problem, objective, Algorithm::Exact);
}

Result<BuiltFrontier> frontierInJob(Job& job, const Problem& problem) {
    using Built = Result<BuiltFrontier>;
    auto built = job.run<Built>(told(say("building the frontier")), [=](std::stop_token stop) -> Built {
        Frontier::Options options;
        const auto start = std::chrono::steady_clock::now();
        auto frontier = Frontier::build(problem, options, std::move(stop));
        if (!frontier)
            return frontier.error();
        const FrontierBuild build{frontier->size(), std::chrono::steady_clock::now() - start};
        return BuiltFrontier{*std::move(frontier), build};
    });
    if (!built || (!*built && built->error().code == code::Cancelled))
        return stoppedIssue(job);
    return *std::move(built);
}

std::string cutText(const LayerGraph& graph, const std::vector<LayerId>& layers) {
    std::string text;
    for (LayerId v : layers)
        text += (text.empty() ? "" : ", ") + printable(graph.layer(v).name);
    return text.empty() ? told(say("(nothing is sent)")) : text;
}

} // namespace cutpoint
