// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"

#include "app/cli/help_formatter.h"
#include "app/cli/loaded_problem.h"
#include "app/cli/named_rows.h"
#include "app/cli/telling.h"
#include "app/cli/text_table.h"
#include "app/cli/told_words.h"
#include "core/export/analysis_export.h"
#include "core/model/quantity_text.h"
#include "core/partition/analysis/sensitivity.h"

#include <CLI/CLI.hpp>
#include <cmath>
#include <fmt/format.h>
#include <memory>

namespace cutpoint {
namespace {

/// Loads the problem, runs `analyse` on the job's thread and hands both to `print`; answers the exit code.
template <class Answer, class Analyse, class Print>
int analysed(const QuestionOptions& options, const Sentence& what, Analyse analyse, Print print) {
    return withLoadedProblem(options, [&](Job& job, const LoadedProblem& loaded) -> int {
        const auto answer =
            job.run<Result<Answer>>(told(what), [problem = loaded.problem, analyse](std::stop_token stop) {
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
    return toldFigure(fmt::format("{:+.3g} %", 100 * relative));
}

struct SensitivityAnswer {
    Sensitivity sensitivity;
    std::vector<Seconds> flipCosts;
};

/// Past which errors another plan is better: "-3.4 % or +12 %".
std::string limitsText(const CommonFlip& flip) {
    const bool down = std::isfinite(flip.down), up = std::isfinite(flip.up);
    if (down && up)
        return told(say("%1 or %2", errorText(flip.down), errorText(flip.up)));
    return down ? errorText(flip.down) : up ? errorText(flip.up) : told(say("never"));
}

void printSensitivity(const Problem& problem, const SensitivityAnswer& answer, int most) {
    using enum TextTable::Align;
    const LayerGraph& graph = *problem.graph;
    const Sensitivity& s = answer.sensitivity;
    NamedRows plan;
    plan.addText(say("cut after"), cutText(graph, s.plan.cut));
    plan.addText(say("latency"), toldQuantity(s.plan.times.latency()));
    fmt::print("{}\n{}{}\n", told(headingSentence(problem)), plan.text(),
               told(say("The plan stays the best while every number is within %1 % of the profile.",
                        100 * s.radius)));
    TextTable all(
        {{told(say("all layers at once")), Left}, {told(say("another plan is better past")), Left}});
    for (const CommonFlip& flip : s.common)
        all.addRow({told(profileNumberSentence(flip.number)), limitsText(flip)});
    fmt::print("\n{}", all.text());
    const std::size_t shown = std::min(s.layers.size(), static_cast<std::size_t>(most));
    if (shown > 0) {
        TextTable alone({{told(say("one layer alone")), Left},
                         {told(say("another plan is better past")), Left},
                         {told(say("layer")), Left}});
        for (std::size_t i = 0; i < shown; ++i)
            alone.addRow({told(profileNumberSentence(s.layers[i].number)), errorText(s.layers[i].relative),
                          graph.layer(s.layers[i].layer).name});
        fmt::print("\n{}", alone.text());
    }
    if (s.layers.size() > shown)
        fmt::print("{}\n", told(say("and %1 more; --most shows them", s.layers.size() - shown)));
}

void printLiteral(const Problem& problem, const LiteralCut& cut) {
    const LayerGraph& graph = *problem.graph;
    TextTable table({{"", TextTable::Align::Left}, {"T_e"}, {"T_t"}, {"T_c"}, {told(say("latency"))}});
    const auto row = [&](const Sentence& what, const StageTimes& t) {
        table.addRow({told(what), toldQuantity(t.edge), toldQuantity(t.transfer), toldQuantity(t.cloud),
                      toldQuantity(t.latency())});
    };
    row(say("Eq. 4 as printed, believed"), cut.believed);
    row(say("the same, really"), cut.real);
    row(say("corrected"), cut.corrected.times);
    fmt::print("{}\n{}", told(headingSentence(problem)), table.text());
    if (!cut.isFlawed())
        fmt::print("{}\n", told(say("Nothing is uncharged here.")));
    if (!cut.freeUploads.empty())
        fmt::print("{}\n",
                   told(say("free upload of: %1 (%2)", cutText(graph, cut.freeUploads), cut.uploadTransfer)));
    if (!cut.returned.empty())
        fmt::print("{}\n", told(say("uncharged way back of: %1 (%2)", cutText(graph, cut.returned),
                                    cut.returnTransfer)));
}

struct SensitivityOptions : QuestionOptions {
    int most = 15;
};

int sensitivity(const SensitivityOptions& options) {
    return analysed<SensitivityAnswer>(
        options, say("analysing the profile's errors"),
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
        options, say("cutting Eq. 4 as printed"),
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
        "sensitivity", say("Say which errors in the profile would make another plan the fastest"));
    const auto options = std::make_shared<SensitivityOptions>();
    addLatencyQuestion(*command, *options);
    command->add_option("--most", options->most, say("Layers to show in the table; JSON has all"))
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
        "literal", say("Price the plan that the paper's Eq. 4 gives when it is read as printed"));
    const auto options = std::make_shared<QuestionOptions>();
    addLatencyQuestion(*command, *options);
    command->footer(
        helpNote(
            say("Eq. 4 as printed lets a layer return from the cloud to the edge for free, and raw inputs "
                "move to the cloud without an upload. This shows what its plan believes and what it "
                "costs.")) +
        helpFooter({"literal net.onnx --bandwidth 4mbit"}));
    command->callback([options, &exitCode] { exitCode = literal(*options); });
}

} // namespace cutpoint
