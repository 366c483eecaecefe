// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"

#include "app/cli/help_formatter.h"
#include "app/cli/loaded_problem.h"
#include "app/cli/text_table.h"
#include "core/export/analysis_export.h"
#include "core/model/quantity_text.h"

#include <CLI/CLI.hpp>
#include <cmath>
#include <fmt/format.h>
#include <memory>

namespace cutpoint {
namespace {

/// Loads the problem, runs `analyse` on the job's thread and hands both to `print`; answers the exit code.
template <class Answer, class Analyse, class Print>
int analysed(const QuestionOptions& options, const char* what, Analyse analyse, Print print) {
    return withLoadedProblem(options, [&](Job& job, const LoadedProblem& loaded) -> int {
        const auto answer =
            job.run<Result<Answer>>(what, [problem = loaded.problem, analyse](std::stop_token stop) {
                return analyse(problem, std::move(stop));
            });
        if (!answer || !*answer)
            return fail(answer && answer->error().code != code::Cancelled ? answer->error()
                                                                          : stoppedIssue(job));
        print(loaded, **answer);
        return done;
    });
}

/// "+12 %", "-3.4 %".
std::string errorText(double relative) {
    return fmt::format("{:+.3g} %", 100 * relative);
}

struct SensitivityAnswer {
    Sensitivity sensitivity;
    std::vector<Seconds> flipCosts;
};

void printSensitivity(const Problem& problem, const SensitivityAnswer& answer, int most) {
    const LayerGraph& graph = *problem.graph;
    const Sensitivity& s = answer.sensitivity;
    fmt::print("{}: {} layers, {}\n", printable(graph.name()), graph.size(),
               bandwidthText(problem.network.bandwidth));
    fmt::print("cut after       {}\nlatency         {}\n", cutText(graph, s.plan.cut),
               durationText(s.plan.times.latency()));
    fmt::print("The plan stays the best while every number is within {:.3g} % of the profile.\n",
               100 * s.radius);
    fmt::print("\nall layers at once   another plan is better past\n");
    for (const CommonFlip& flip : s.common) {
        std::string limits;
        if (std::isfinite(flip.down))
            limits += errorText(flip.down);
        if (std::isfinite(flip.up))
            limits += (limits.empty() ? "" : " or ") + errorText(flip.up);
        fmt::print("  {:<19}{}\n", profileNumberWord(flip.number), limits.empty() ? "(never)" : limits);
    }
    if (!s.layers.empty())
        fmt::print("\none layer alone      another plan is better past\n");
    for (std::size_t i = 0; i < s.layers.size() && i < static_cast<std::size_t>(most); ++i)
        fmt::print("  {:<19}{:<12}{}\n", profileNumberWord(s.layers[i].number),
                   errorText(s.layers[i].relative), printable(graph.layer(s.layers[i].layer).name));
    if (s.layers.size() > static_cast<std::size_t>(most))
        fmt::print("  and {} more; --most shows them\n", s.layers.size() - static_cast<std::size_t>(most));
}

void printLiteral(const Problem& problem, const LiteralCut& cut) {
    const LayerGraph& graph = *problem.graph;
    fmt::print("{}: {} layers, {}\n", printable(graph.name()), graph.size(),
               bandwidthText(problem.network.bandwidth));
    fmt::print("{:<26}{:>10}{:>11}{:>10}{:>10}\n", "", "T_e", "T_t", "T_c", "latency");
    const auto row = [](const char* what, const StageTimes& t) {
        fmt::print("{:<26}{:>10}{:>11}{:>10}{:>10}\n", what, durationText(t.edge), durationText(t.transfer),
                   durationText(t.cloud), durationText(t.latency()));
    };
    row("Eq. 4 as printed, believed", cut.believed);
    row("the same, really", cut.real);
    row("corrected", cut.corrected.times);
    if (!cut.isFlawed()) {
        fmt::print("Nothing is uncharged here.\n");
        return;
    }
    if (!cut.freeUploads.empty())
        fmt::print("free upload of: {} ({})\n", cutText(graph, cut.freeUploads),
                   durationText(cut.uploadTransfer));
    if (!cut.returned.empty())
        fmt::print("uncharged way back of: {} ({})\n", cutText(graph, cut.returned),
                   durationText(cut.returnTransfer));
}

struct SensitivityOptions : QuestionOptions {
    int most = 15;
};

int sensitivity(const SensitivityOptions& options) {
    return analysed<SensitivityAnswer>(
        options, "analysing the profile's errors",
        [](const Problem& problem, std::stop_token stop) -> Result<SensitivityAnswer> {
            const auto answer = analyseSensitivity(problem, stop);
            if (!answer)
                return answer.error();
            const auto costs = flipCosts(problem, std::move(stop));
            if (!costs)
                return costs.error();
            return SensitivityAnswer{*answer, *costs};
        },
        [&](const LoadedProblem& loaded, const SensitivityAnswer& answer) {
            if (options.json)
                fmt::print("{}\n", sensitivityJson(loaded.problem, answer.sensitivity, answer.flipCosts,
                                                   loaded.model.issues));
            else
                printSensitivity(loaded.problem, answer, options.most);
        });
}

int literal(const QuestionOptions& options) {
    return analysed<LiteralCut>(
        options, "cutting Eq. 4 as printed",
        [](const Problem& problem, std::stop_token) { return solveLiteral(problem); },
        [&](const LoadedProblem& loaded, const LiteralCut& cut) {
            if (options.json)
                fmt::print("{}\n", literalJson(loaded.problem, cut, loaded.model.issues));
            else
                printLiteral(loaded.problem, cut);
        });
}

/// The options of a question whose answer is always about the latency.
void addLatencyQuestion(CLI::App& command, QuestionOptions& options) {
    options.addTo(command);
    withoutOptions(command, {"--objective", "--fps", "--cloud-budget", "--edge-power", "--transmit-power",
                             "--idle-power"});
    requireBandwidth(command, options);
}

} // namespace

void addSensitivityCommand(CLI::App& program, int& exitCode) {
    auto* command = program.add_subcommand(
        "sensitivity", "Say which errors in the profile would make another plan the fastest");
    const auto options = std::make_shared<SensitivityOptions>();
    addLatencyQuestion(*command, *options);
    command->add_option("--most", options->most, "Layers to show in the table; JSON has all")
        ->type_name("N")
        ->check(CLI::Range(0, 1'000'000))
        ->type_name("N")
        ->capture_default_str()
        ->group("Output");
    command->footer(helpFooter({"sensitivity net.onnx --bandwidth 4mbit",
                                "sensitivity net.onnx --bandwidth 4mbit --most 100 --json"}));
    command->callback([options, &exitCode] { exitCode = sensitivity(*options); });
}

void addLiteralCommand(CLI::App& program, int& exitCode) {
    auto* command = program.add_subcommand(
        "literal", "Price the plan that the paper's Eq. 4 gives when it is read as printed");
    const auto options = std::make_shared<QuestionOptions>();
    addLatencyQuestion(*command, *options);
    command->footer(
        "Eq. 4 as printed lets a layer return from the cloud to the edge for free, and raw inputs "
        "move\nto the cloud without an upload. This shows what its plan believes and what it "
        "costs.\n\n" +
        helpFooter({"literal net.onnx --bandwidth 4mbit"}));
    command->callback([options, &exitCode] { exitCode = literal(*options); });
}

} // namespace cutpoint
