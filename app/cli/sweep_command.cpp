// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"

#include "app/cli/help_formatter.h"
#include "app/cli/loaded_problem.h"
#include "app/cli/telling.h"
#include "core/export/sweep_export.h"
#include "core/import/near_miss.h"

#include <CLI/CLI.hpp>
#include <algorithm>
#include <array>
#include <fmt/format.h>
#include <memory>
#include <set>

namespace cutpoint {
namespace {

struct SweepOptions : QuestionOptions {
    std::string over, from, to;
    std::vector<std::string> algorithms{"exact"};
    int steps = 50;
    bool linear = false;
};

/// What is swept, and the query with the axis at the range's end.
struct SweepQuestion {
    SweepRange range;
    Query query;
};

constexpr int mostSteps = 100'000;

Issue wrongOption(std::string where, Sentence message, Sentence fix) {
    return {Severity::Error, code::BadOption, "", 0, std::move(where), std::move(message), std::move(fix)};
}

Result<SweepAxis> readAxis(const std::string& word) {
    std::vector<std::string> known;
    for (const SweepAxis axis : {SweepAxis::Bandwidth, SweepAxis::SamplingRate, SweepAxis::CloudBudget}) {
        if (word == sweepAxisWord(axis))
            return axis;
        known.emplace_back(sweepAxisWord(axis));
    }
    const std::string near = nearestName(word, known);
    return wrongOption("--over", say("\"%1\" cannot be swept.", word),
                       near.empty() ? say("Use bandwidth, fps or cloud-budget.")
                                    : say("Did you mean \"%1\"?", near));
}

/// The query with the axis' option set to `text`; errors about that option name `option`.
Result<Query> queryAt(const SweepOptions& options, SweepAxis axis, const std::string& text,
                      const char* option) {
    ProblemOptions at = options;
    (axis == SweepAxis::Bandwidth      ? at.bandwidth
     : axis == SweepAxis::SamplingRate ? at.fps
                                       : at.cloudBudget) = text;
    auto query = readQuery(at);
    if (query || query.error().node != std::string("--") + sweepAxisWord(axis))
        return query;
    Issue issue = query.error();
    issue.node = option;
    return issue;
}

double axisValue(const Query& query, SweepAxis axis) {
    return axis == SweepAxis::Bandwidth      ? query.network.bandwidth.value
           : axis == SweepAxis::SamplingRate ? query.limits.samplingRate->value
                                             : query.limits.cloudBudget->value;
}

Result<SweepQuestion> readRange(const SweepOptions& options) {
    const auto axis = readAxis(options.over);
    if (!axis)
        return axis.error();
    const bool fixed = *axis == SweepAxis::Bandwidth      ? !options.bandwidth.empty()
                       : *axis == SweepAxis::SamplingRate ? !options.fps.empty()
                                                          : !options.cloudBudget.empty();
    if (fixed)
        return wrongOption("--" + options.over, say("It is what the sweep moves."),
                           say("Give --from and --to instead."));
    if (*axis != SweepAxis::Bandwidth && options.bandwidth.empty())
        return wrongOption("--bandwidth", say("It is needed when something else is swept."),
                           say("Add e.g. 4mbit."));
    if (options.steps < 2 || options.steps > mostSteps)
        return wrongOption("--steps", say("%1 steps cannot be made.", options.steps),
                           say("Use 2 to %1.", mostSteps));
    SweepQuestion question;
    SweepRange& range = question.range;
    range.axis = *axis;
    range.steps = options.steps;
    range.linear = options.linear;
    for (const bool first : {false, true}) {
        const auto query =
            queryAt(options, *axis, first ? options.from : options.to, first ? "--from" : "--to");
        if (!query)
            return query.error();
        (first ? range.from : range.to) = axisValue(*query, *axis);
        question.query = *query;
        const double x = axisValue(*query, *axis);
        if (!std::isfinite(x) || (x <= 0 && !options.linear))
            return wrongOption(first ? "--from" : "--to", say("A logarithmic sweep needs ends above zero."),
                               say("Use --linear to start at zero."));
    }
    const Objective objective = question.query.objective;
    const bool matters = *axis == SweepAxis::Bandwidth || objective == Objective::KeepUp ||
                         (*axis == SweepAxis::CloudBudget && objective == Objective::Budget);
    if (!matters)
        return wrongOption(
            "--objective", say("%1 does not depend on %2.", objectiveWord(objective), options.over),
            *axis == SweepAxis::SamplingRate ? say("Use keep-up.") : say("Use budget or keep-up."));
    return question;
}

Result<std::vector<Algorithm>> readAlgorithms(const std::vector<std::string>& words) {
    std::vector<Algorithm> algorithms;
    for (const std::string& word : words) {
        const auto algorithm = algorithmFromWord(word);
        if (!algorithm)
            return algorithm.error();
        algorithms.push_back(*algorithm);
    }
    return algorithms;
}

/// The frontier for all exact answers of the sweep; nothing when the net is too wide for one, which is told.
Result<std::optional<BuiltFrontier>> sweepFrontier(Job& job, const LoadedProblem& loaded) {
    const auto built = frontierInJob(job, loaded.problem);
    if (built)
        return std::optional(*built);
    if (built.error().code != code::FrontierTooLarge)
        return built.error();
    if (!job.quiet())
        printIssue({Severity::Info,
                    code::FrontierTooLarge,
                    "",
                    0,
                    loaded.model.graph->name(),
                    say("This net is too wide for one frontier; every step is solved by itself."),
                    {}});
    return std::optional<BuiltFrontier>();
}

/// Why rows have no answer, each reason once, where the first such row is.
void printReasons(const Sweep& sweep) {
    std::set<std::pair<Algorithm, std::string>> told;
    for (const SweepRow& row : sweep.rows) {
        if (row.hasAnswer() ||
            !told.insert({row.solution.algorithm, row.solution.issues.front().code.word()}).second)
            continue;
        Issue issue = row.solution.issues.front();
        issue.severity = Severity::Warning;
        issue.node = fmt::format("{} at {} {}", algorithmWord(row.solution.algorithm),
                                 sweepAxisField(sweep.axis), row.x);
        printIssue(issue);
    }
}

int sweep(const SweepOptions& options) {
    const auto limit = readTimeLimit(options.job);
    if (!limit)
        return fail(limit.error());
    const auto question = readRange(options);
    if (!question)
        return fail(question.error());
    SweepRange range = question->range;
    const auto algorithms = readAlgorithms(options.algorithms);
    if (!algorithms)
        return fail(algorithms.error());
    range.algorithms = *algorithms;

    Job job(*limit, options.job.quiet);
    SweepOptions first = options;
    (range.axis == SweepAxis::Bandwidth      ? first.bandwidth
     : range.axis == SweepAxis::SamplingRate ? first.fps
                                             : first.cloudBudget) = options.from;
    const auto loaded = loadProblem(job, first);
    if (!loaded)
        return fail(loaded.error());
    if (!job.quiet())
        printIssues(loaded->model.issues);

    Sweep result;
    result.axis = range.axis;
    result.objective = question->query.objective;
    std::optional<BuiltFrontier> frontier;
    if (std::find(algorithms->begin(), algorithms->end(), Algorithm::Exact) != algorithms->end()) {
        const auto built = sweepFrontier(job, *loaded);
        if (!built)
            return fail(built.error());
        frontier = *built;
        if (frontier)
            result.frontier = frontier->build;
    }
    if (!options.json)
        fmt::print("{}", sweepCsvHeader(result));
    SweepRun run;
    run.answer = [&](const Problem& at, Algorithm algorithm) {
        return algorithm == Algorithm::Exact ? exactInJob(job, frontier, at, result.objective)
                                             : solveInJob(job, at, result.objective, algorithm);
    };
    run.goesOn = [&](int step) { return job.goesOn(told(say("step %1 of %2", step, range.steps))); };
    run.onRow = [&](const SweepRow& row) {
        job.clearProgress();
        if (!options.json)
            fmt::print("{}", sweepCsvRow(row, *loaded->problem.graph));
    };
    fillSweep(result, loaded->problem, range, run);
    if (!job.quiet())
        printReasons(result);
    if (job.end() != Job::End::Finished && !job.quiet())
        printIssue({Severity::Warning,
                    code::Cancelled,
                    "",
                    0,
                    "",
                    say("Stopped after %1 rows.", result.rows.size()),
                    {}});
    if (options.json)
        fmt::print("{}\n", sweepJson(loaded->problem, result, loaded->model.issues));
    if (job.end() != Job::End::Finished)
        return badInput;
    const auto answered = std::any_of(result.rows.begin(), result.rows.end(),
                                      [](const SweepRow& row) { return row.hasAnswer(); });
    return answered ? done : badInput;
}

} // namespace

void addSweepCommand(CLI::App& program, int& exitCode) {
    auto* command = program.add_subcommand(
        "sweep", say("Answer one question over a range of bandwidths, rates or budgets"));
    const auto options = std::make_shared<SweepOptions>();
    options->addTo(*command);
    command->get_option("--json")->description(say("Print JSON instead of CSV"));
    command->add_option("--over", options->over, say("What moves: bandwidth, fps or cloud-budget"))
        ->required()
        ->type_name("AXIS")
        ->group("Sweep");
    command->add_option("--from", options->from, say("First value with its unit, e.g. 100kbit"))
        ->required()
        ->type_name("VALUE")
        ->group("Sweep");
    command->add_option("--to", options->to, say("Last value with its unit, e.g. 100mbit"))
        ->required()
        ->type_name("VALUE")
        ->group("Sweep");
    command->add_option("--steps", options->steps, say("Number of values, both ends included"))
        ->type_name("N")
        ->capture_default_str()
        ->group("Sweep");
    command->add_flag("--linear", options->linear, say("Even steps instead of even ratios"))->group("Sweep");
    command
        ->add_option(
            "--algorithm", options->algorithms,
            say("One or several, with commas between: exact, dsl, dsh, dsccs, neurosurgeon, edge-only, "
                "cloud-only"))
        ->delimiter(',')
        ->allow_extra_args(false)
        ->type_name("LIST")
        ->default_str("exact")
        ->group("Sweep");
    command->footer(
        helpFooter({"sweep net.onnx --over bandwidth --from 100kbit --to 100mbit",
                    "sweep net.onnx --over fps --from 1 --to 30 --bandwidth 4mbit --objective keep-up",
                    "sweep net.onnx --over cloud-budget --from 0s --to 1s --linear --bandwidth 4mbit "
                    "--objective budget --algorithm exact,dsccs"}));
    command->callback([options, &exitCode] { exitCode = sweep(*options); });
}

} // namespace cutpoint
