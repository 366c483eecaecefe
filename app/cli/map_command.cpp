// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"

#include "app/cli/help_formatter.h"
#include "app/cli/loaded_problem.h"
#include "app/cli/telling.h"
#include "core/export/analysis_export.h"

#include <CLI/CLI.hpp>
#include <fmt/format.h>
#include <memory>

namespace cutpoint {
namespace {

struct MapOptions : QuestionOptions {
    std::string fromBandwidth = "100kbit", toBandwidth = "1gbit", against = "fps", fromRow, toRow,
                policy = "keep-up";
    int columns = 50, rows = 30;
};

/// The grid as typed. Errors mean wrong usage.
Result<PlanMapGrid> readGrid(const MapOptions& options) {
    PlanMapGrid grid;
    grid.columns = options.columns;
    grid.rows = options.rows;
    grid.axis = options.against == "fps" ? PlanMapAxis::SamplingRate : PlanMapAxis::CloudBudget;
    grid.policy = options.policy == "keep-up" ? PlanMapPolicy::KeepUp
                  : options.policy == "dads"  ? PlanMapPolicy::Dads
                                              : PlanMapPolicy::Budget;
    const bool rate = grid.axis == PlanMapAxis::SamplingRate;
    if (!(rate ? options.fps : options.cloudBudget).empty())
        return Issue{Severity::Error,
                     code::BadOption,
                     "",
                     0,
                     rate ? "--fps" : "--cloud-budget",
                     say("It is what the map moves."),
                     say("Give --from and --to instead.")};
    for (const bool first : {true, false}) {
        // The same words as everywhere, read by the same reader.
        ProblemOptions end;
        end.bandwidth = first ? options.fromBandwidth : options.toBandwidth;
        const std::string& row = first ? options.fromRow : options.toRow;
        (rate ? end.fps : end.cloudBudget) = !row.empty() ? row
                                             : rate       ? (first ? "0.1" : "100")
                                                          : (first ? "1ms" : "10s");
        const auto query = readQuery(end);
        if (!query) {
            Issue issue = query.error();
            const std::string side = first ? "--from" : "--to";
            issue.node = issue.node == "--bandwidth" ? side + "-bandwidth" : side;
            return issue;
        }
        (first ? grid.fromBandwidth : grid.toBandwidth) = query->network.bandwidth;
        (first ? grid.fromRow : grid.toRow) =
            rate ? query->limits.samplingRate->value : query->limits.cloudBudget->value;
    }
    return grid;
}

int map(const MapOptions& options) {
    const auto grid = readGrid(options);
    if (!grid)
        return fail(grid.error());
    return withLoadedProblem(options, [&](Job& job, const LoadedProblem& loaded) -> int {
        const auto built = frontierInJob(job, loaded.problem);
        if (!built)
            return fail(built.error());
        const auto drawn = job.run<Result<PlanMap>>(
            told(say("drawing the map")),
            [frontier = built->frontier, problem = loaded.problem, grid = *grid](std::stop_token stop) {
                return makePlanMap(frontier, problem, grid, std::move(stop));
            });
        if (!drawn)
            return fail(stoppedIssue(job));
        if (!*drawn) {
            Issue issue = drawn->error();
            if (issue.code == code::BadGrid)
                issue.code = code::BadOption;
            return fail(issue);
        }
        if (options.json)
            fmt::print("{}\n", planMapJson(loaded.problem, **drawn, grid->axis, loaded.model.issues));
        else
            fmt::print("{}", planMapCsv(loaded.problem, **drawn, grid->axis));
        return done;
    });
}

} // namespace

void addMapCommand(CLI::App& program, int& exitCode) {
    auto* command = program.add_subcommand(
        "map", say("Map the best plan over bandwidth and sampling rate, or bandwidth and cloud budget"));
    const auto options = std::make_shared<MapOptions>();
    options->addTo(*command);
    withoutOptions(*command,
                   {"--objective", "--bandwidth", "--edge-power", "--transmit-power", "--idle-power"});
    command->get_option("--json")->description(say("Print JSON instead of CSV"));
    constexpr const char* group = "Map";
    command->add_option("--against", options->against, say("The second axis: fps or cloud-budget"))
        ->check(CLI::IsMember({"fps", "cloud-budget"}))
        ->type_name("AXIS")
        ->capture_default_str()
        ->group(group);
    command
        ->add_option(
            "--policy", options->policy,
            say("keep-up (lowest latency within the limits), dads (Algorithm 3, its heavy mode exact) or "
                "budget (least edge time within the cloud budget)"))
        ->check(CLI::IsMember({"keep-up", "dads", "budget"}))
        ->type_name("WORD")
        ->capture_default_str()
        ->group(group);
    command->add_option("--from-bandwidth", options->fromBandwidth, say("First bandwidth"))
        ->type_name("RATE")
        ->capture_default_str()
        ->group(group);
    command->add_option("--to-bandwidth", options->toBandwidth, say("Last bandwidth"))
        ->type_name("RATE")
        ->capture_default_str()
        ->group(group);
    command
        ->add_option("--from", options->fromRow,
                     say("First value of the second axis (0.1 fps or 1ms without it)"))
        ->type_name("VALUE")
        ->group(group);
    command
        ->add_option("--to", options->toRow, say("Last value of the second axis (100 fps or 10s without it)"))
        ->type_name("VALUE")
        ->group(group);
    command
        ->add_option("--columns", options->columns,
                     say("Number of bandwidths, evenly spaced in the logarithm"))
        ->type_name("N")
        ->capture_default_str()
        ->group(group);
    command->add_option("--rows", options->rows, say("Number of values of the second axis"))
        ->type_name("N")
        ->capture_default_str()
        ->group(group);
    command->footer(
        helpFooter({"map net.onnx", "map net.onnx --against cloud-budget --policy budget --from 10ms "
                                    "--to 2s --columns 200 --rows 120 --json"}));
    command->callback([options, &exitCode] { exitCode = map(*options); });
}

} // namespace cutpoint
