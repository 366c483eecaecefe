// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"

#include "app/cli/help_formatter.h"
#include "app/cli/loaded_problem.h"
#include "app/cli/text_table.h"
#include "core/export/plan_json.h"
#include "core/model/quantity_text.h"
#include "core/model/sentence.h"
#include "core/model/ties.h"
#include "core/partition/solve.h"

#include <CLI/CLI.hpp>
#include <cmath>
#include <fmt/format.h>
#include <memory>

namespace cutpoint {
namespace {

/// How far the next best cut is, for an answer that is the lowest latency; quiet when there is no time for
/// it.
std::optional<NextCut> nextCut(Job& job, const Problem& problem, const Solution& solution) {
    if (solution.objective != Objective::Latency || job.end() != Job::End::Finished ||
        solution.certificate.status != Certificate::Status::Optimal)
        return std::nullopt;
    const auto next = job.run<Result<std::optional<NextCut>>>(
        "looking for the next best cut",
        [problem](const std::stop_token& stop) { return nextLatencyCut(problem, stop); });
    return next && next->ok() ? **next : std::nullopt;
}

struct PlanOptions : QuestionOptions {
    std::optional<double> dshEpsilon, dshGrid;
    std::optional<int> dshRefinement;

    std::optional<Issue> readInto(DshParameters& parameters) const {
        const bool given = dshEpsilon || dshGrid || dshRefinement;
        for (const auto& [name, value] : {std::pair("--dsh-epsilon", dshEpsilon), {"--dsh-grid", dshGrid}})
            if (value && std::isnan(*value)) // passes every check of a range
                return Issue{
                    Severity::Error,       code::BadOption, "", 0, name, say("This is not a number."),
                    say("Write a number.")};
        if (given && algorithm != algorithmWord(Algorithm::Dsh))
            return Issue{Severity::Error,
                         code::BadOption,
                         "",
                         0,
                         dshEpsilon ? "--dsh-epsilon"
                         : dshGrid  ? "--dsh-grid"
                                    : "--dsh-refinement",
                         say("Only DSH searches a grid."),
                         say("Add --algorithm dsh, or leave the option out.")};
        parameters.epsilon = dshEpsilon.value_or(parameters.epsilon);
        parameters.firstGridBound = dshGrid.value_or(parameters.firstGridBound);
        parameters.refinement = dshRefinement.value_or(parameters.refinement);
        return std::nullopt;
    }
};

/// The budget objective looks at the edge's time alone, so its plan may take longer than doing without a
/// cloud.
std::optional<Issue> slowerThanEdgeOnly(const Problem& problem, const Solution& solution) {
    const auto edge = solveEdgeOnly(problem, Objective::Latency);
    if (solution.objective != Objective::Budget || !edge ||
        !(solution.plan.times.latency() > edge->plan.times.latency()))
        return std::nullopt;
    return Issue{
        Severity::Info,
        code::SlowerThanEdgeOnly,
        "",
        0,
        "",
        say("This plan's latency is %1; everything on the edge would take %2.", solution.plan.times.latency(),
            edge->plan.times.latency()),
        say("The objective budget relieves the edge; --objective latency asks for the fastest plan.")};
}

void printPlan(const Problem& problem, const Solution& solution, const std::optional<NextCut>& next,
               const std::optional<DshGrid>& grid) {
    const LayerGraph& graph = *problem.graph;
    const Plan& plan = solution.plan;
    const auto onEdge = std::count(plan.sides.begin(), plan.sides.end(), Side::Edge);
    fmt::print("{}: {} layers, {} on the edge, {} in the cloud\n", printable(graph.name()), graph.size(),
               onEdge, graph.size() - onEdge);
    // A wide cut has hundreds of names.
    fmt::print("{:<16}{}\n", "cut after", wrapped(cutText(graph, plan.cut), 16, 16, 80));
    const auto row = [](const char* what, const std::string& value) {
        fmt::print("{:<16}{:>12}\n", what, value);
    };
    row("edge time", durationText(plan.times.edge));
    row("transfer time", durationText(plan.times.transfer));
    row("cloud time", durationText(plan.times.cloud));
    row("latency", durationText(plan.times.latency()));
    row("max stage time", durationText(plan.times.maxStage()));
    row("sent", bytesText(plan.transferBytes));
    if (solution.objective == Objective::Energy)
        row("energy", energyText(solution.value));
    if (grid)
        fmt::print("{:<16}{:>12}   visited in {} {}, of {:.3g} in the paper's first grid\n", "weights",
                   grid->cellsVisited, grid->rounds, grid->rounds == 1 ? "grid" : "grids", grid->cellsAsked);
    if (next)
        fmt::print("{:<16}{:>12}   {}\n", "next best cut", fmt::format("+{:.2g} %", 100 * next->relative),
                   next->plan.cut.empty() ? "edge only"
                                          : wrapped("after " + cutText(graph, next->plan.cut), 31, 31, 80));
    fmt::print("{:<16}{} by {}", "certificate", certificateWord(solution.certificate.status),
               algorithmWord(solution.algorithm));
    if (solution.certificate.status == Certificate::Status::Bounded)
        fmt::print(", at most {:.2f} % from optimal", 100 * solution.certificate.gap);
    std::string among;
    for (const std::string& word : restrictionWords(problem))
        among += (among.empty() ? ", among plans that respect " : ", ") + word;
    fmt::print("{}\n", among);
}

int plan(const PlanOptions& options) {
    HeavySearch heavy;
    if (const auto issue = options.readInto(heavy.parameters))
        return fail(*issue);
    const auto limit = readTimeLimit(options.job);
    if (!limit)
        return fail(limit.error());
    Job job(*limit, options.job.quiet);
    const auto loaded = loadProblem(job, options);
    if (!loaded)
        return fail(loaded.error());
    auto solution =
        solveInJob(job, loaded->problem, loaded->query.objective, loaded->query.algorithm, &heavy);
    if (!solution)
        return fail(solution.error());
    if (const auto slower = slowerThanEdgeOnly(loaded->problem, *solution)) {
        Solution told = *solution;
        told.issues.push_back(*slower);
        solution = told;
    }
    if (!job.quiet()) {
        printIssues(loaded->model.issues);
        printIssues(solution->issues);
    }
    const auto next = nextCut(job, loaded->problem, *solution);
    if (options.json)
        fmt::print("{}\n", planJson(loaded->problem, *solution, loaded->model.issues, next, heavy.grid));
    else
        printPlan(loaded->problem, *solution, next, heavy.grid);
    return job.end() == Job::End::Interrupted ? badInput : done;
}

} // namespace

void addPlanCommand(CLI::App& program, int& exitCode) {
    auto* command = program.add_subcommand("plan", "Find the best split for one bandwidth and objective");
    const auto options = std::make_shared<PlanOptions>();
    options->addTo(*command);
    requireBandwidth(*command, *options);
    command
        ->add_option("--algorithm", options->algorithm,
                     "exact, dsl, dsh, dsccs, neurosurgeon, edge-only or cloud-only")
        ->type_name("WORD")
        ->default_str("exact")
        ->group("Question");
    const char* group = "DSH";
    command
        ->add_option("--dsh-epsilon", options->dshEpsilon,
                     "Stop when a finer grid gains no more than this share (default: 0.001)")
        ->check(CLI::Range(0.0, 1.0))
        ->type_name("SHARE")
        ->group(group);
    command
        ->add_option("--dsh-refinement", options->dshRefinement,
                     "K: each finer grid divides the step by it (default: 4)")
        ->check(CLI::Range(2, 100))
        ->type_name("K")
        ->group(group);
    command
        ->add_option("--dsh-grid", options->dshGrid,
                     "Most cells of the first grid; the paper's grid where it is no larger, a geometric one "
                     "otherwise (default: 576)")
        ->check(CLI::Range(25.0, 1e6))
        ->type_name("CELLS")
        ->group(group);
    command->footer(helpFooter(
        {"plan sample_models/tiny_yolov2.json --bandwidth 4mbit",
         "plan net.onnx --edge-device raspberry-pi-4 --bandwidth 20mbit --objective keep-up --fps 10 --json",
         "plan deploy.prototxt --edge-profile arm.csv --cloud-profile gpu.csv --bandwidth 4mbit --pin "
         "conv1=edge"}));
    command->callback([options, &exitCode] { exitCode = plan(*options); });
}

} // namespace cutpoint
