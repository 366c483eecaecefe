// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"

#include "app/cli/help_formatter.h"
#include "app/cli/loaded_problem.h"
#include "app/cli/named_rows.h"
#include "app/cli/telling.h"
#include "app/cli/text_table.h"
#include "app/cli/told_words.h"
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
        told(say("looking for the next best cut")),
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

/// What the plan is certain to be, by which algorithm, and among which plans.
Sentence proofSentence(const Problem& problem, const Solution& solution) {
    const bool isBounded = solution.certificate.status == Certificate::Status::Bounded;
    Sentence text = say("%1 by %2", isBounded ? say("bounded") : certificateSentence(solution.certificate),
                        algorithmWord(solution.algorithm));
    if (isBounded)
        text = say("%1, at most %2 % from optimal", std::move(text),
                   toldFigure(fmt::format("{:.2f}", 100 * solution.certificate.gap)));
    Sentence respected = restrictionSentence(problem);
    return respected.empty() ? text
                             : say("%1, among plans that respect %2", std::move(text), std::move(respected));
}

/// "+0.72 %", "+340 %".
std::string moreText(double relative) {
    return toldFigure(100 * relative < 100 ? fmt::format("+{:.2g} %", 100 * relative)
                                           : fmt::format("+{:.0f} %", 100 * relative));
}

void printPlan(const Problem& problem, const Solution& solution, const std::optional<NextCut>& next,
               const std::optional<DshGrid>& grid) {
    const LayerGraph& graph = *problem.graph;
    const Plan& plan = solution.plan;
    const auto onEdge = std::count(plan.sides.begin(), plan.sides.end(), Side::Edge);
    fmt::print("{}\n", told(say("%1: %2 layers, %3 on the edge, %4 in the cloud", printable(graph.name()),
                                graph.size(), onEdge, graph.size() - onEdge)));
    NamedRows rows;
    rows.addText(say("cut after"), cutText(graph, plan.cut));
    rows.addNumber(say("edge time"), toldQuantity(plan.times.edge));
    rows.addNumber(say("transfer time"), toldQuantity(plan.times.transfer));
    rows.addNumber(say("cloud time"), toldQuantity(plan.times.cloud));
    rows.addNumber(say("latency"), toldQuantity(plan.times.latency()));
    rows.addNumber(say("max stage time"), toldQuantity(plan.times.maxStage()));
    rows.addNumber(say("sent"), toldQuantity(plan.transferBytes));
    if (solution.objective == Objective::Energy)
        rows.addNumber(say("energy"), toldFigure(energyText(solution.value)));
    if (grid)
        rows.addNumber(say("weights"), std::to_string(grid->cellsVisited),
                       told(grid->rounds == 1
                                ? say("visited in 1 grid, of %1 in the paper's first grid", grid->cellsAsked)
                                : say("visited in %1 grids, of %2 in the paper's first grid", grid->rounds,
                                      grid->cellsAsked)));
    if (next)
        rows.addNumber(say("next best cut"), moreText(next->relative),
                       told(next->plan.cut.empty() ? say("edge only")
                                                   : say("after %1", cutText(graph, next->plan.cut))));
    rows.addText(say("certificate"), told(proofSentence(problem, solution)));
    fmt::print("{}", rows.text());
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
    auto* command =
        program.add_subcommand("plan", say("Find the best split for one bandwidth and objective"));
    const auto options = std::make_shared<PlanOptions>();
    options->addTo(*command);
    requireBandwidth(*command, *options);
    command
        ->add_option("--algorithm", options->algorithm,
                     say("exact, dsl, dsh, dsccs, neurosurgeon, edge-only or cloud-only"))
        ->type_name("WORD")
        ->default_str("exact")
        ->group("Question");
    const char* group = "DSH";
    command
        ->add_option("--dsh-epsilon", options->dshEpsilon,
                     say("Stop when a finer grid gains no more than this share (default: 0.001)"))
        ->check(CLI::Range(0.0, 1.0))
        ->type_name("SHARE")
        ->group(group);
    command
        ->add_option("--dsh-refinement", options->dshRefinement,
                     say("K: each finer grid divides the step by it (default: 4)"))
        ->check(CLI::Range(2, 100))
        ->type_name("K")
        ->group(group);
    command
        ->add_option(
            "--dsh-grid", options->dshGrid,
            say("Most cells of the first grid; the paper's grid where it is no larger, a geometric one "
                "otherwise (default: 576)"))
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
