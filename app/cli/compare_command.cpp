// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"

#include "app/cli/loaded_problem.h"
#include "core/export/plan_json.h"
#include "core/model/quantity_text.h"

#include <CLI/CLI.hpp>
#include <fmt/format.h>
#include <memory>

namespace cutpoint {
namespace {

int compare(const QuestionOptions& options) {
    const auto limit = readTimeLimit(options.job);
    if (!limit)
        return fail(limit.error());
    Job job(*limit, options.job.quiet);
    const auto loaded = loadProblem(job, options);
    if (!loaded)
        return fail(loaded.error());
    printIssues(loaded->model.issues);
    using enum Algorithm;
    std::string rows;
    if (!options.json)
        fmt::print("{:<14}{:>11}{:>11}{:>11}{:>11}{:>11}{:>11}  {}\n", "algorithm", "edge", "transfer",
                   "cloud", "latency", "max stage", "sent", "certificate");
    for (const Algorithm algorithm : {Exact, Dsl, Dsh, Dsccs, Neurosurgeon, EdgeOnly, CloudOnly}) {
        const auto solution = solveInJob(job, loaded->problem, loaded->query.objective, algorithm);
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

} // namespace

void addCompareCommand(CLI::App& program, int& exitCode) {
    auto* command = program.add_subcommand("compare", "Put every algorithm's answer side by side");
    const auto options = std::make_shared<QuestionOptions>();
    options->addTo(*command);
    command->get_option("--bandwidth")->required();
    command->callback([options, &exitCode] { exitCode = compare(*options); });
}

} // namespace cutpoint
