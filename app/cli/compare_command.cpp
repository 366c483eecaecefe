// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"

#include "app/cli/comparison.h"
#include "app/cli/help_formatter.h"
#include "app/cli/loaded_problem.h"
#include "app/cli/text_table.h"
#include "core/model/quantity_text.h"

#include <CLI/CLI.hpp>
#include <algorithm>
#include <fmt/format.h>
#include <memory>

namespace cutpoint {
namespace {

const char* objectiveTitle(Objective objective) {
    switch (objective) {
    case Objective::Latency:
        return "Lowest latency";
    case Objective::Throughput:
        return "Highest throughput (value: the slowest stage)";
    case Objective::Budget:
        return "Cloud budget (value: the edge time)";
    case Objective::KeepUp:
        return "Lowest latency that keeps up";
    case Objective::Energy:
        break;
    }
    return "Lowest edge energy";
}

std::string valueText(Objective objective, double value) {
    return objective == Objective::Energy ? energyText(value) : durationText(Seconds(value));
}

std::string aboveText(const ComparedAnswer& answer) {
    if (!answer.aboveExact)
        return answer.certificate.status == Certificate::Status::Infeasible ? "over limit" : "";
    const double above = *answer.aboveExact;
    return std::abs(above) <= 1e-9 ? "="
           : above < 9.995         ? fmt::format("+{:.1f} %", 100 * above)
                                   : fmt::format("x {:.3g}", above + 1);
}

std::string certificateText(const Certificate& certificate) {
    std::string text = certificateWord(certificate.status);
    if (certificate.status == Certificate::Status::Bounded)
        text += fmt::format(" {:.2g} %", 100 * certificate.gap);
    return text;
}

Seconds secondsOf(std::chrono::nanoseconds time) {
    return Seconds(std::chrono::duration<double>(time).count());
}

std::string shortCut(const LayerGraph& graph, const std::vector<LayerId>& cut) {
    constexpr std::size_t most = 3;
    if (cut.size() <= most)
        return cutText(graph, cut);
    return cutText(graph, {cut.begin(), cut.begin() + most}) + fmt::format(" and {} more", cut.size() - most);
}

void printTable(const Problem& problem, const Comparison& comparison) {
    const LayerGraph& graph = *problem.graph;
    fmt::print("{}: {} layers, {}\n", printable(graph.name()), graph.size(),
               bandwidthText(problem.network.bandwidth));
    using enum TextTable::Align;
    TextTable table({{"method", Left},
                     {"value"},
                     {"to exact"},
                     {"T_e"},
                     {"T_t"},
                     {"T_c"},
                     {"latency"},
                     {"max stage"},
                     {"sent"},
                     {"certificate", Left},
                     {"solved in"},
                     {"cut after", Left}},
                    2);
    std::optional<Objective> block;
    for (const ComparedAnswer& a : comparison.answers) {
        if (block != a.objective)
            table.addLine(objectiveTitle(a.objective));
        block = a.objective;
        if (!a.hasAnswer()) {
            table.addRow({a.method, "-"}, a.issues.front().message);
            continue;
        }
        table.addRow({a.method, valueText(a.objective, a.value), aboveText(a), durationText(a.times.edge),
                      durationText(a.times.transfer), durationText(a.times.cloud),
                      durationText(a.times.latency()), durationText(a.times.maxStage()),
                      bytesText(a.transferBytes), certificateText(a.certificate),
                      durationText(secondsOf(a.solveTime)), shortCut(graph, a.cut)});
    }
    fmt::print("{}", table.text());
    if (const auto& frontier = comparison.frontier)
        fmt::print("Exact answers are scans of one frontier of {} {}, built in {}.\n", frontier->points,
                   frontier->points == 1 ? "point" : "points", durationText(secondsOf(frontier->time)));
}

/// `fastest` is the exact highest throughput, when it was asked.
void printHeavyMode(const HeavyModeLoss& loss, FramesPerSecond rate, const ComparedAnswer* fastest) {
    if (!loss.canKeepUp) {
        fmt::print("It is open whether a plan keeps up with {} frames/s.\n", rate.value);
        return;
    }
    if (!*loss.canKeepUp) {
        fmt::print("No plan keeps up with {} frames/s", rate.value);
        if (fastest && fastest->certificate.status == Certificate::Status::Optimal && fastest->value > 0)
            fmt::print("; {:.3g} is the most that any does, budgets aside", 1 / fastest->value);
        fmt::print(".\n");
        return;
    }
    if (!loss.isHeavy)
        fmt::print("The lowest-latency plan keeps up with {} frames/s: DADS stays in light mode.\n",
                   rate.value);
    else if (!loss.dadsKeepsUp)
        fmt::print("DADS turns to heavy mode and does not keep up with {} frames/s; a plan with {} does.\n",
                   rate.value, durationText(loss.keepUpLatency));
    else
        fmt::print("DADS turns to heavy mode: {} latency where {} keeps up as well ({:.3g} times).\n",
                   durationText(loss.dadsLatency), durationText(loss.keepUpLatency), loss.factor());
}

void printFindings(const Problem& problem, const Comparison& comparison) {
    using enum Objective;
    const auto above = [&](const char* method, Objective objective) {
        const ComparedAnswer* answer = comparison.find(method, objective);
        return answer ? answer->aboveExact : std::nullopt;
    };
    if (const auto dsh = above("dsh", Throughput)) {
        const auto limit = above("dsh-limit", Throughput);
        if (*dsh <= 1e-9)
            fmt::print("DSH finds the exact optimum");
        else
            fmt::print("DSH's slowest stage is {:.2f} % above the exact optimum", 100 * *dsh);
        if (limit && *limit > 1e-9)
            fmt::print("; no weights alpha, gamma could bring it below {:.2f} %", 100 * *limit);
        fmt::print(".\n");
    }
    if (const auto dsccs = above("dsccs", Budget))
        fmt::print("{}\n",
                   std::abs(*dsccs) <= 1e-9
                       ? "DSCCS equals the exact answer."
                       : fmt::format("DSCCS differs from the exact answer by {:.3g} %.", 100 * *dsccs));
    if (comparison.heavyMode && problem.limits.samplingRate)
        printHeavyMode(*comparison.heavyMode, *problem.limits.samplingRate,
                       comparison.find("exact", Throughput));
    if (const auto& literal = comparison.literal) {
        if (literal->backLinks + literal->freeUploads == 0)
            fmt::print("Eq. 4 as printed finds the same latency here.\n");
        else
            fmt::print(
                "Eq. 4 as printed believes in {}, which really takes {} ({} uncharged back {}, {} free {}); "
                "corrected: {}.\n",
                durationText(literal->believed), durationText(literal->real), literal->backLinks,
                literal->backLinks == 1 ? "link" : "links", literal->freeUploads,
                literal->freeUploads == 1 ? "upload" : "uploads", durationText(literal->corrected));
    }
}

struct CompareOptions : QuestionOptions {
    bool csv = false;
};

int compare(const CompareOptions& options, bool objectiveGiven) {
    return withLoadedProblem(options, [&](Job& job, const LoadedProblem& loaded) -> int {
        const Problem& problem = loaded.problem;
        std::vector<Objective> objectives{Objective::Latency, Objective::Throughput};
        if (problem.limits.cloudBudget)
            objectives.push_back(Objective::Budget);
        if (problem.limits.samplingRate)
            objectives.push_back(Objective::KeepUp);
        if (objectiveGiven)
            objectives = {loaded.query.objective};
        const Comparison comparison = compareMethods(job, problem, objectives);
        if (options.json)
            fmt::print("{}\n", comparisonJson(problem, comparison, loaded.model.issues));
        else if (options.csv)
            fmt::print("{}", comparisonCsv(problem, comparison));
        else {
            printTable(problem, comparison);
            printFindings(problem, comparison);
        }
        if (job.end() != Job::End::Finished && !job.quiet())
            printIssue({Severity::Warning,
                        code::Cancelled,
                        "",
                        0,
                        "",
                        say("Stopped before every method had its turn."),
                        {}});
        return job.end() == Job::End::Interrupted ? badInput : done;
    });
}

} // namespace

void addCompareCommand(CLI::App& program, int& exitCode) {
    auto* command = program.add_subcommand("compare", "Put every algorithm's answer side by side");
    const auto options = std::make_shared<CompareOptions>();
    options->addTo(*command);
    command->add_flag("--csv", options->csv, "Print the table as CSV, without the findings")
        ->excludes(command->get_option("--json"));
    requireBandwidth(*command, *options);
    command->get_option("--objective")
        ->description(
            "One objective only: latency, throughput, budget, keep-up or energy; without it latency, "
            "throughput, and what --cloud-budget and --fps allow")
        ->default_str("");
    command->footer(
        helpFooter({"compare sample_models/alexnet.json --bandwidth 5.85mbit --fps 3 --cloud-budget 300ms",
                    "compare net.onnx --bandwidth 20mbit --objective energy --json",
                    "compare net.onnx --bandwidth 20mbit --csv > methods.csv"}));
    command->callback(
        [options, command, &exitCode] { exitCode = compare(*options, command->count("--objective") > 0); });
}

} // namespace cutpoint
