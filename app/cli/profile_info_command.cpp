// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"

#include "app/cli/help_formatter.h"
#include "app/cli/loaded_problem.h"
#include "app/cli/telling.h"
#include "app/cli/text_table.h"
#include "core/cost/scaled_estimate.h"
#include "core/export/profile_json.h"
#include "core/import/profiles/matcher.h"
#include "core/import/profiles/read_profile.h"
#include "core/model/quantity_text.h"

#include <CLI/CLI.hpp>
#include <fmt/format.h>
#include <memory>

namespace cutpoint {
namespace {

struct ProfileInfoOptions : ProblemOptions {
    JobOptions job;
    std::string file;
    bool json = false;
};

/// What is told about a profile, and the model it was laid over, if any.
struct ProfileInfo {
    MeasuredProfile profile;
    MatchedProfile matched;
    std::shared_ptr<const LayerGraph> graph;
    double measuredShare = 0;
    Issues issues;
};

Result<ProfileInfo> readInfo(const ProfileInfoOptions& options) {
    const auto content = readProfileFile(options.file);
    if (!content)
        return content.error();
    auto profile = readMeasuredProfile(*content, options.file);
    if (!profile)
        return profile.error();
    ProfileInfo info;
    info.profile = *std::move(profile);
    info.issues = info.profile.issues;
    if (options.model.empty()) {
        info.matched = measuredSums(info.profile);
        return info;
    }
    const auto model = importModel(options);
    if (!model)
        return model.error();
    auto matched = matchProfile(*model->graph, model->origins, info.profile, options.file);
    if (!matched)
        return matched.error();
    info.matched = *std::move(matched);
    info.graph = model->graph;
    Profile timed = emptyProfile(*info.graph);
    for (std::size_t v = 0; v < timed.layers.size(); ++v)
        if (info.matched.timed[v])
            timed.layers[v].edgeFrom = Provenance::Measured;
    info.measuredShare = measuredShare(*info.graph, timed, ProfileSide::Edge);
    info.issues.insert(info.issues.end(), info.matched.issues.begin(), info.matched.issues.end());
    return info;
}

/// What became of a row: its layers, or why it has none.
std::string fateOf(const ProfileInfo& info, std::size_t row) {
    const RowMatch& match = info.matched.rows[row];
    if (!match.layers.empty())
        return cutText(*info.graph, match.layers);
    switch (info.profile.rows[row].kind) {
    case RowKind::Overhead:
        return told(say("(overhead)"));
    case RowKind::Dropped:
        return told(say("(optimised out)"));
    case RowKind::Free:
        return told(say("(not run)"));
    default:
        return told(match.by == MatchedBy::Nothing ? say("(no layer)") : say("(left out)"));
    }
}

void printInfo(const ProfileInfo& info) {
    using enum TextTable::Align;
    const bool hasModel = info.graph != nullptr;
    TextTable table({{told(say("row")), Left},
                     {told(say("type")), Left},
                     {told(say("median"))},
                     {told(say("spread"))},
                     {hasModel ? told(say("layers")) : "", Left}});
    for (std::size_t i = 0; i < info.profile.rows.size(); ++i) {
        const MeasuredRow& row = info.profile.rows[i];
        table.addRow({row.name, row.type, toldQuantity(row.timing.time),
                      row.timing.runs > 1 ? toldQuantity(row.timing.spread) : "",
                      hasModel ? fateOf(info, i) : ""});
    }
    fmt::print("{}", table.text());
    const std::string tool = printable(info.profile.tool);
    fmt::print("{}\n", told(info.profile.runs > 0
                                ? say("%1: %2 rows, %3 together, %4 beyond them, %5 runs", tool,
                                      info.profile.rows.size(), info.matched.sum, info.matched.overhead,
                                      info.profile.runs)
                                : say("%1: %2 rows, %3 together, %4 beyond them, runs not told", tool,
                                      info.profile.rows.size(), info.matched.sum, info.matched.overhead)));
    if (!hasModel)
        return;
    fmt::print(
        "{}\n",
        told(say("%1 of %2 layers timed (%3 % of the work), %4 groups, %5 rows without a layer, batch %6",
                 info.matched.timedLayers,
                 static_cast<std::size_t>(info.graph->size()) - info.graph->inputs().size(),
                 toldFigure(fmt::format("{:.1f}", 100 * info.measuredShare)), info.matched.groups.size(),
                 info.matched.unmatchedRows.size(), info.matched.batch)));
}

int profileInfo(const ProfileInfoOptions& options) {
    const auto limit = readTimeLimit(options.job);
    if (!limit)
        return fail(limit.error());
    Job job(*limit, options.job.quiet);
    const auto info = job.run<Result<ProfileInfo>>(told(say("reading %1", options.file)),
                                                   [&options](std::stop_token) { return readInfo(options); });
    if (!info || job.end() != Job::End::Finished)
        return fail(stoppedIssue(job));
    if (!*info)
        return fail(info->error());
    if (!job.quiet())
        printIssues((*info)->issues);
    if (options.json)
        fmt::print("{}\n", profileInfoJson((*info)->profile, (*info)->matched, (*info)->graph.get(),
                                           (*info)->measuredShare, (*info)->issues));
    else
        printInfo(**info);
    return done;
}

} // namespace

void addProfileInfoCommand(CLI::App& program, int& exitCode) {
    auto* command = program.add_subcommand(
        "profile-info",
        say("Show what a profiler's file holds and which layers of a model its rows are about"));
    const auto options = std::make_shared<ProfileInfoOptions>();
    command
        ->add_option(
            "FILE", options->file,
            say("Profile as ONNX Runtime, OpenVINO, TensorRT, TFLite, PyTorch, caffe time or ncnn wrote it, "
                "CSV or native JSON; recognised by its content"))
        ->required();
    options->addModelTo(*command, false);
    withoutOptions(*command, {"--profile", "--edge-profile", "--cloud-profile", "--accept-partial",
                              "--edge-device", "--cloud-device", "--edge-total", "--cloud-total"});
    command->add_flag("--json", options->json, say("Print JSON instead of a table"))->group("Output");
    options->job.addTo(*command);
    command->footer(
        helpFooter({"profile-info onnxruntime_profile.json net.onnx",
                    "profile-info benchmark_average_counters_report.csv deploy.prototxt --json"}));
    command->callback([options, &exitCode] { exitCode = profileInfo(*options); });
}

} // namespace cutpoint
