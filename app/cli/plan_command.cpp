// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"

#include "app/cli/problem_options.h"
#include "core/export/plan_json.h"
#include "core/model/quantity_text.h"
#include "core/partition/frontier.h"
#include "core/partition/solve.h"

#include <CLI/CLI.hpp>
#include <fmt/format.h>
#include <memory>

namespace cutpoint {
namespace {

struct PlanOptions : ProblemOptions {
    bool json = false;
};

/// Model and problem of one call; the error has been printed when there is none.
struct Loaded {
    ImportedModel model;
    Query query;
    Problem problem;
};

Result<Loaded> load(const ProblemOptions& options) {
    const auto query = readQuery(options);
    if (!query)
        return query.error();
    auto model = readModel(options);
    if (!model)
        return model.error();
    auto problem = makeProblem(*model, *query, options.pins);
    if (!problem)
        return problem.error();
    return Loaded{*std::move(model), *query, *std::move(problem)};
}

std::string namesOf(const LayerGraph& graph, const std::vector<LayerId>& layers) {
    std::string text;
    for (LayerId v : layers)
        text += (text.empty() ? "" : ", ") + graph.layer(v).name;
    return text;
}

void printPlan(const Problem& problem, const Solution& solution) {
    const LayerGraph& graph = *problem.graph;
    const Plan& plan = solution.plan;
    const auto onEdge = std::count(plan.sides.begin(), plan.sides.end(), Side::Edge);
    fmt::print("{}: {} layers, {} on the edge, {} in the cloud\n", graph.name(), graph.size(), onEdge,
               graph.size() - onEdge);
    fmt::print("{:<16}{}\n", "cut after", plan.cut.empty() ? "(nothing is sent)" : namesOf(graph, plan.cut));
    const auto row = [](const char* what, const std::string& value) {
        fmt::print("{:<16}{:>12}\n", what, value);
    };
    row("edge time", durationText(plan.times.edge));
    row("transfer time", durationText(plan.times.transfer));
    row("cloud time", durationText(plan.times.cloud));
    row("latency", durationText(plan.times.latency()));
    row("max stage time", durationText(plan.times.maxStage()));
    row("sent", bytesText(plan.transferBytes));
    fmt::print("{:<16}{} by {}", "certificate", certificateWord(solution.certificate.status),
               algorithmWord(solution.algorithm));
    if (solution.certificate.status == Certificate::Status::Bounded)
        fmt::print(", at most {:.2f} % from optimal", 100 * solution.certificate.gap);
    fmt::print("\n");
}

int plan(const PlanOptions& options) {
    const auto loaded = load(options);
    if (!loaded)
        return fail(loaded.error());
    const auto solution = solve(loaded->problem, loaded->query.objective, loaded->query.algorithm);
    if (!solution)
        return fail(solution.error());
    printIssues(loaded->model.issues);
    printIssues(solution->issues);
    if (options.json)
        fmt::print("{}\n", planJson(loaded->problem, *solution, loaded->model.issues));
    else
        printPlan(loaded->problem, *solution);
    return done;
}

int compare(const PlanOptions& options) {
    const auto loaded = load(options);
    if (!loaded)
        return fail(loaded.error());
    printIssues(loaded->model.issues);
    using enum Algorithm;
    std::string rows;
    if (!options.json)
        fmt::print("{:<14}{:>11}{:>11}{:>11}{:>11}{:>11}{:>11}  {}\n", "algorithm", "edge", "transfer",
                   "cloud", "latency", "max stage", "sent", "certificate");
    for (const Algorithm algorithm : {Exact, Dsl, Dsh, Dsccs, Neurosurgeon, EdgeOnly, CloudOnly}) {
        const auto solution = solve(loaded->problem, loaded->query.objective, algorithm);
        if (!solution) {
            fmt::print(stderr, "{}: {}\n", algorithmWord(algorithm), solution.error().message);
            continue;
        }
        if (options.json) {
            rows += (rows.empty() ? "" : ",\n") + planJson(loaded->problem, *solution, {});
            continue;
        }
        const Plan& p = solution->plan;
        fmt::print("{:<14}{:>11}{:>11}{:>11}{:>11}{:>11}{:>11}  {}\n", algorithmWord(algorithm),
                   durationText(p.times.edge), durationText(p.times.transfer), durationText(p.times.cloud),
                   durationText(p.times.latency()), durationText(p.times.maxStage()),
                   bytesText(p.transferBytes), certificateWord(solution->certificate.status));
    }
    if (options.json)
        fmt::print("[{}]\n", rows);
    return done;
}

/// A plan that the frontier proves to have the lowest latency.
Solution latencySolution(const Plan& plan) {
    Solution solution;
    solution.plan = plan;
    solution.value = plan.times.latency().value;
    solution.certificate = {Certificate::Status::Optimal, solution.value, 0};
    return solution;
}

int breakpoints(const PlanOptions& options) {
    const auto loaded = load(options);
    if (!loaded)
        return fail(loaded.error());
    printIssues(loaded->model.issues);
    Frontier::Options frontierOptions;
    frontierOptions.countTransfers = loaded->problem.network.rtt.value > 0;
    const auto frontier = Frontier::build(loaded->problem, frontierOptions);
    if (!frontier)
        return fail(frontier.error());
    Problem problem = loaded->problem;
    std::string rows;
    for (const Breakpoint& b : frontier->breakpoints(problem)) {
        problem.network.bandwidth = b.bandwidth;
        const Plan below = frontier->plan(b.pointBelow, problem),
                   above = frontier->plan(b.pointAbove, problem);
        const auto cut = [&](const Plan& p) {
            return p.cut.empty() ? std::string("edge only") : namesOf(*problem.graph, p.cut);
        };
        if (options.json)
            rows += fmt::format("{}{{\"bandwidth_bit_s\": {}, \"below\": {}, \"above\": {}}}",
                                rows.empty() ? "" : ",\n ", b.bandwidth.value,
                                planJson(problem, latencySolution(below), {}),
                                planJson(problem, latencySolution(above), {}));
        else
            fmt::print("{:>14}   below: {}   above: {}\n", bandwidthText(b.bandwidth), cut(below),
                       cut(above));
    }
    if (options.json)
        fmt::print("[{}]\n", rows);
    return done;
}

void addQueryCommand(CLI::App& program, int& exitCode, const char* name, const char* what,
                     int (*run)(const PlanOptions&), bool needsBandwidth) {
    auto* command = program.add_subcommand(name, what);
    const auto options = std::make_shared<PlanOptions>();
    options->addModelTo(*command, true);
    options->addQueryTo(*command);
    if (needsBandwidth)
        command->get_option("--bandwidth")->required();
    command->add_flag("--json", options->json, "Print JSON instead of a table");
    if (std::string_view(name) == "plan")
        command
            ->add_option("--algorithm", options->algorithm,
                         "exact, dsl, dsh, dsccs, neurosurgeon, edge-only or cloud-only")
            ->capture_default_str();
    command->callback([options, run, &exitCode] { exitCode = run(*options); });
}

} // namespace

void addPlanCommand(CLI::App& program, int& exitCode) {
    addQueryCommand(program, exitCode, "plan", "Find the best split for one bandwidth and objective", plan,
                    true);
}

void addCompareCommand(CLI::App& program, int& exitCode) {
    addQueryCommand(program, exitCode, "compare", "Put every algorithm's answer side by side", compare, true);
}

void addBreakpointsCommand(CLI::App& program, int& exitCode) {
    addQueryCommand(program, exitCode, "breakpoints",
                    "List every bandwidth at which the lowest-latency plan changes", breakpoints, false);
}

} // namespace cutpoint
