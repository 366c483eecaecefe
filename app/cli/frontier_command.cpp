// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"

#include "app/cli/help_formatter.h"
#include "app/cli/loaded_problem.h"
#include "app/cli/telling.h"
#include "app/cli/text_table.h"
#include "core/export/frontier_export.h"
#include "core/model/quantity_text.h"

#include <CLI/CLI.hpp>
#include <fmt/format.h>
#include <memory>

namespace cutpoint {
namespace {

/// Loads, builds the frontier and hands what there is to `print`; answers the exit code.
template <class Print>
int withFrontier(const QuestionOptions& options, Print print) {
    return withLoadedProblem(options, [&](Job& job, const LoadedProblem& loaded) -> int {
        const auto built = frontierInJob(job, loaded.problem);
        if (!built) {
            Issue issue = built.error();
            if (issue.code == code::FrontierTooLarge)
                issue.fix = say(
                    "Ask single questions instead: plan, compare and sweep answer them with a certificate.");
            return fail(issue);
        }
        print(loaded, *built);
        return done;
    });
}

int frontier(const QuestionOptions& options) {
    return withFrontier(options, [&](const LoadedProblem& loaded, const BuiltFrontier& built) {
        const bool withTimes = !options.bandwidth.empty();
        const std::string text = options.json ? frontierJson(loaded.problem, built.frontier, withTimes,
                                                             built.build.time, loaded.model.issues) +
                                                    '\n'
                                              : frontierCsv(loaded.problem, built.frontier, withTimes);
        fmt::print("{}", text);
    });
}

void printBreakpoints(const Problem& problem, const std::vector<BestFrom>& best) {
    const auto cut = [&](const BestFrom& range) {
        return cutText(*problem.graph, evaluatePlan(problem, range.sides)->cut);
    };
    if (best.size() == 1) {
        fmt::print("{}\n", told(say("The same plan is best at every bandwidth: %1", cut(best.front()))));
        return;
    }
    TextTable table({{told(say("from"))}, {told(say("best cut after")), TextTable::Align::Left}});
    for (const BestFrom& range : best)
        table.addRow({toldQuantity(range.from), cut(range)});
    fmt::print("{}", table.text());
}

int printBreakpoints(const QuestionOptions& options, const LoadedProblem& loaded,
                     const std::vector<BestFrom>& best) {
    if (options.json)
        fmt::print("{}\n", breakpointsJson(loaded.problem, best, loaded.model.issues));
    else
        printBreakpoints(loaded.problem, best);
    return done;
}

int breakpoints(const QuestionOptions& options) {
    if (!options.edgeMemory.empty()) // no min cut can carry that limit
        return withFrontier(options, [&](const LoadedProblem& loaded, const BuiltFrontier& built) {
            printBreakpoints(options, loaded, bestByBandwidth(built.frontier, loaded.problem));
        });
    return withLoadedProblem(options, [&](Job& job, const LoadedProblem& loaded) -> int {
        const auto best = job.run<Result<std::vector<BestFrom>>>(
            told(say("looking for the bandwidths at which the plan changes")),
            [problem = loaded.problem](const std::stop_token& stop) {
                return bestByBandwidth(problem, stop);
            });
        if (!best || (!*best && best->error().code == code::Cancelled))
            return fail(stoppedIssue(job));
        return *best ? printBreakpoints(options, loaded, **best) : fail(best->error());
    });
}

CLI::App* addFrontierQuestion(CLI::App& program, int& exitCode, const char* name, const std::string& what,
                              int (*run)(const QuestionOptions&), const std::string& footer) {
    auto* command = program.add_subcommand(name, what);
    const auto options = std::make_shared<QuestionOptions>();
    options->addTo(*command);
    // A frontier serves every objective and limit; only what makes other plans possible or dearer counts.
    withoutOptions(*command, {"--objective", "--fps", "--cloud-budget", "--edge-power", "--transmit-power",
                              "--idle-power"});
    command->footer(footer);
    command->callback([options, run, &exitCode] { exitCode = run(*options); });
    return command;
}

} // namespace

void addFrontierCommand(CLI::App& program, int& exitCode) {
    auto* command = addFrontierQuestion(
        program, exitCode, "frontier",
        say("List every combination of edge time, bytes sent and cloud time that no plan beats"), frontier,
        helpFooter({"frontier net.onnx", "frontier net.onnx --bandwidth 4mbit --json"}));
    command->get_option("--bandwidth")
        ->description(
            say("Add transfer time, latency and slowest stage at this uplink bandwidth, e.g. 4mbit"));
    command->get_option("--json")->description(say("Print JSON instead of CSV"));
}

void addBreakpointsCommand(CLI::App& program, int& exitCode) {
    auto* command =
        addFrontierQuestion(program, exitCode, "breakpoints",
                            say("List every bandwidth at which the lowest-latency plan changes"), breakpoints,
                            helpFooter({"breakpoints net.onnx", "breakpoints net.onnx --rtt 20ms --json"}));
    withoutOptions(*command, {"--bandwidth"});
}

} // namespace cutpoint
