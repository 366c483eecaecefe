// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"

#include "app/cli/comparison.h"
#include "app/cli/help_formatter.h"
#include "app/cli/loaded_problem.h"
#include "app/cli/telling.h"
#include "app/cli/text_table.h"
#include "app/cli/told_words.h"
#include "core/model/quantity_text.h"

#include <CLI/CLI.hpp>
#include <algorithm>
#include <fmt/format.h>
#include <memory>

namespace cutpoint {
namespace {

Sentence objectiveTitle(Objective objective) {
    switch (objective) {
    case Objective::Latency:
        return say("Lowest latency");
    case Objective::Throughput:
        return say("Highest throughput (value: the slowest stage)");
    case Objective::Budget:
        return say("Cloud budget (value: the edge time)");
    case Objective::KeepUp:
        return say("Lowest latency that keeps up");
    case Objective::Energy:
        break;
    }
    return say("Lowest edge energy");
}

std::string valueText(Objective objective, double value) {
    return objective == Objective::Energy ? toldFigure(energyText(value)) : toldQuantity(Seconds(value));
}

std::string aboveText(const ComparedAnswer& answer) {
    if (!answer.aboveExact)
        return answer.certificate.status == Certificate::Status::Infeasible ? told(say("over limit")) : "";
    const double above = *answer.aboveExact;
    return std::abs(above) <= 1e-9 ? "="
                                   : toldFigure(above < 9.995 ? fmt::format("+{:.1f} %", 100 * above)
                                                              : fmt::format("x {:.3g}", above + 1));
}

Seconds secondsOf(std::chrono::nanoseconds time) {
    return Seconds(std::chrono::duration<double>(time).count());
}

std::string shortCut(const LayerGraph& graph, const std::vector<LayerId>& cut) {
    constexpr std::size_t most = 3;
    if (cut.size() <= most)
        return cutText(graph, cut);
    return told(say("%1 and %2 more", cutText(graph, {cut.begin(), cut.begin() + most}), cut.size() - most));
}

void printTable(const Problem& problem, const Comparison& comparison) {
    const LayerGraph& graph = *problem.graph;
    fmt::print("{}\n", told(headingSentence(problem)));
    using enum TextTable::Align;
    TextTable table({{told(say("method")), Left},
                     {told(say("value"))},
                     {told(say("to exact"))},
                     {"T_e"},
                     {"T_t"},
                     {"T_c"},
                     {told(say("latency"))},
                     {told(say("max stage"))},
                     {told(say("sent"))},
                     {told(say("certificate")), Left},
                     {told(say("solved in"))},
                     {told(say("cut after")), Left}},
                    2);
    std::optional<Objective> block;
    for (const ComparedAnswer& a : comparison.answers) {
        if (block != a.objective)
            table.addLine(told(objectiveTitle(a.objective)));
        block = a.objective;
        if (!a.hasAnswer()) {
            table.addRow({a.method, "-"}, told(a.issues.front().message));
            continue;
        }
        table.addRow({a.method, valueText(a.objective, a.value), aboveText(a), toldQuantity(a.times.edge),
                      toldQuantity(a.times.transfer), toldQuantity(a.times.cloud),
                      toldQuantity(a.times.latency()), toldQuantity(a.times.maxStage()),
                      toldQuantity(a.transferBytes), told(certificateSentence(a.certificate)),
                      toldQuantity(secondsOf(a.solveTime)), shortCut(graph, a.cut)});
    }
    fmt::print("{}", table.text());
    if (const auto& frontier = comparison.frontier)
        fmt::print("{}\n",
                   told(frontier->points == 1
                            ? say("Exact answers are scans of one frontier of 1 point, built in %1.",
                                  secondsOf(frontier->time))
                            : say("Exact answers are scans of one frontier of %1 points, built in %2.",
                                  frontier->points, secondsOf(frontier->time))));
}

/// `fastest` is the exact highest throughput, when it was asked.
Sentence heavyModeSentence(const HeavyModeLoss& loss, FramesPerSecond asked, const ComparedAnswer* fastest) {
    const std::string rate = toldFigure(fmt::format("{}", asked.value));
    if (!loss.canKeepUp)
        return say("It is open whether a plan keeps up with %1 frames/s.", rate);
    if (!*loss.canKeepUp) {
        const bool isKnown =
            fastest && fastest->certificate.status == Certificate::Status::Optimal && fastest->value > 0;
        return isKnown
                   ? say("No plan keeps up with %1 frames/s; %2 is the most that any does, budgets aside.",
                         rate, 1 / fastest->value)
                   : say("No plan keeps up with %1 frames/s.", rate);
    }
    if (!loss.isHeavy)
        return say("The lowest-latency plan keeps up with %1 frames/s: DADS stays in light mode.", rate);
    if (!loss.dadsKeepsUp)
        return say("DADS turns to heavy mode and does not keep up with %1 frames/s; a plan with %2 does.",
                   rate, loss.keepUpLatency);
    return say("DADS turns to heavy mode: %1 latency where %2 keeps up as well (%3 times).", loss.dadsLatency,
               loss.keepUpLatency, loss.factor());
}

Sentence heuristicSentence(double above, std::optional<double> limit) {
    const auto percent = [](double share) { return toldFigure(fmt::format("{:.2f}", 100 * share)); };
    if (above <= 1e-9)
        return say("DSH finds the exact optimum.");
    return limit && *limit > 1e-9
               ? say("DSH's slowest stage is %1 % above the exact optimum; no weights alpha, gamma could "
                     "bring "
                     "it below %2 %.",
                     percent(above), percent(*limit))
               : say("DSH's slowest stage is %1 % above the exact optimum.", percent(above));
}

Sentence literalSentence(const LiteralFinding& literal) {
    if (literal.backLinks + literal.freeUploads == 0)
        return say("Eq. 4 as printed finds the same latency here.");
    return say(
        "Eq. 4 as printed believes in %1, which really takes %2 (links back without a charge: %3, free "
        "uploads: %4); corrected: %5.",
        literal.believed, literal.real, literal.backLinks, literal.freeUploads, literal.corrected);
}

void printFindings(const Problem& problem, const Comparison& comparison) {
    using enum Objective;
    const auto above = [&](const char* method, Objective objective) {
        const ComparedAnswer* answer = comparison.find(method, objective);
        return answer ? answer->aboveExact : std::nullopt;
    };
    std::vector<Sentence> findings;
    if (const auto dsh = above("dsh", Throughput))
        findings.push_back(heuristicSentence(*dsh, above("dsh-limit", Throughput)));
    if (const auto dsccs = above("dsccs", Budget))
        findings.push_back(std::abs(*dsccs) <= 1e-9
                               ? say("DSCCS equals the exact answer.")
                               : say("DSCCS differs from the exact answer by %1 %.", 100 * *dsccs));
    if (comparison.heavyMode && problem.limits.samplingRate)
        findings.push_back(heavyModeSentence(*comparison.heavyMode, *problem.limits.samplingRate,
                                             comparison.find("exact", Throughput)));
    if (const auto& literal = comparison.literal)
        findings.push_back(literalSentence(*literal));
    for (const Sentence& finding : findings)
        fmt::print("{}\n", told(finding));
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
    auto* command = program.add_subcommand("compare", say("Put every algorithm's answer side by side"));
    const auto options = std::make_shared<CompareOptions>();
    options->addTo(*command);
    command->add_flag("--csv", options->csv, say("Print the table as CSV, without the findings"))
        ->excludes(command->get_option("--json"));
    requireBandwidth(*command, *options);
    command->get_option("--objective")
        ->description(
            say("One objective only: latency, throughput, budget, keep-up or energy; without it latency, "
                "throughput, and what --cloud-budget and --fps allow"))
        ->default_str("");
    command->footer(
        helpFooter({"compare sample_models/alexnet.json --bandwidth 5.85mbit --fps 3 --cloud-budget 300ms",
                    "compare net.onnx --bandwidth 20mbit --objective energy --json",
                    "compare net.onnx --bandwidth 20mbit --csv > methods.csv"}));
    command->callback(
        [options, command, &exitCode] { exitCode = compare(*options, command->count("--objective") > 0); });
}

} // namespace cutpoint
