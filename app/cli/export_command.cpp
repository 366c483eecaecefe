// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"

#include "app/cli/help_formatter.h"
#include "app/cli/loaded_problem.h"
#include "app/cli/telling.h"
#include "core/export/plan_files.h"
#include "core/export/write_files.h"
#include "core/import/json_reader.h"

#include <CLI/CLI.hpp>
#include <filesystem>
#include <fmt/format.h>
#include <fstream>
#include <memory>
#include <sstream>

namespace cutpoint {
namespace {

struct ExportOptions : QuestionOptions {
    std::string kind, plan, folder = ".", name;
    std::uint64_t seed = 1;
};

Result<std::string> readWhole(const std::string& path) {
    std::ifstream stream(path, std::ios::binary);
    std::ostringstream content;
    if (stream)
        content << stream.rdbuf();
    if (!stream)
        return Issue{Severity::Error,
                     code::CannotRead,
                     path,
                     0,
                     "",
                     say("The file cannot be read."),
                     say("Check the path and its permissions.")};
    return std::move(content).str();
}

/// "edge" of a plan as `cutpoint-cli plan --json` and the desktop write it.
Result<std::vector<std::string>> edgeOfPlan(const std::string& path) {
    const auto content = readWhole(path);
    if (!content)
        return content.error();
    const auto document = parseJson(*content, path);
    if (!document)
        return document.error();
    const Issue notAPlan{Severity::Error,
                         code::NotAPlan,
                         path,
                         0,
                         "",
                         say("The JSON has no list \"edge\" of layer names."),
                         say("Give a plan written by cutpoint-cli plan --json or by the desktop.")};
    if (!document->is_object() || !document->contains("edge") || !(*document)["edge"].is_array())
        return notAPlan;
    std::vector<std::string> names;
    for (const auto& name : (*document)["edge"]) {
        if (!name.is_string())
            return notAPlan;
        names.push_back(name.get<std::string>());
    }
    return names;
}

/// The edge's layers: the given plan's, or those of the best plan for the query.
Result<std::vector<std::string>> edgeLayers(Job& job, const ExportOptions& options) {
    if (!options.plan.empty())
        return edgeOfPlan(options.plan);
    if (options.bandwidth.empty())
        return Issue{Severity::Error,
                     code::BadOption,
                     "",
                     0,
                     "",
                     say("Neither a plan nor a bandwidth is given."),
                     say("Use --plan FILE, or --bandwidth 4mbit to make the plan now.")};
    const auto loaded = loadProblem(job, options);
    if (!loaded)
        return loaded.error();
    const auto solution = solveInJob(job, loaded->problem, loaded->query.objective, loaded->query.algorithm);
    if (!solution)
        return solution.error();
    if (!job.quiet()) {
        printIssues(loaded->model.issues);
        printIssues(solution->issues);
    }
    std::vector<std::string> names;
    const LayerGraph& graph = *loaded->problem.graph;
    for (LayerId v = 0; v < graph.size(); ++v)
        if (solution->plan.onEdge(v))
            names.push_back(graph.layer(v).name);
    return names;
}

/// The files of an export, and what to know about them.
struct Export {
    ExportedFiles files;
    Issues issues;
};

Result<Export> exportOf(const ExportOptions& options, const std::vector<std::string>& edge) {
    const auto content = readWhole(options.model);
    if (!content)
        return content.error();
    if (options.kind == "caffe") {
        auto files = caffeFiles(*content, options.model, edge);
        return files ? Result<Export>(Export{*std::move(files), {}}) : files.error();
    }
    const auto model = makeRunnable(*content, options.model, options.seed);
    if (!model)
        return model.error();
    Export result;
    result.issues = model->issues;
    if (model->syntheticWeights)
        result.issues.push_back(
            {Severity::Warning, code::SyntheticWeights, options.model, 0, "",
             say("The model has no weights; synthetic ones stand in: times are real, answers are not."),
             say("Use an ONNX file with weights for real answers.")});
    const std::string name =
        options.name.empty() ? std::filesystem::path(options.model).stem().string() + "_cloud" : options.name;
    auto files = options.kind == "triton" ? tritonFiles(*model, edge, name) : halvesFiles(*model, edge);
    if (!files)
        return files.error();
    result.files = *std::move(files);
    return result;
}

int exportPlan(const ExportOptions& options) {
    const auto limit = readTimeLimit(options.job);
    if (!limit)
        return fail(limit.error());
    Job job(*limit, options.job.quiet);
    const auto edge = edgeLayers(job, options);
    if (!edge)
        return fail(edge.error());
    const auto made =
        job.run<Result<Export>>(told(say("making the halves")),
                                [options, edge = *edge](std::stop_token) { return exportOf(options, edge); });
    if (!made || job.end() != Job::End::Finished)
        return fail(stoppedIssue(job));
    if (!*made)
        return fail(made->error());
    if (!job.quiet())
        printIssues((*made)->issues);
    const std::filesystem::path folder = options.folder;
    const auto fault = job.run<std::optional<Issue>>(told(say("writing to %1", options.folder)),
                                                     [files = (*made)->files, folder](std::stop_token stop) {
                                                         return writeFilesWhole(files, folder, stop);
                                                     });
    if (!fault)
        return fail(stoppedIssue(job));
    if (*fault)
        return fail(**fault);
    for (const ExportedFile& file : (*made)->files)
        fmt::print("{}\n", (folder / file.path).string());
    return done;
}

} // namespace

void addExportCommand(CLI::App& program, int& exitCode) {
    auto* command = program.add_subcommand(
        "export", say("Write the two halves of a plan for other runtimes; prints the files"));
    const auto options = std::make_shared<ExportOptions>();
    command
        ->add_option(
            "kind", options->kind,
            say("halves: edge.onnx and cloud.onnx; triton: a model repository with the cloud half; caffe: "
                "prototxts with stop layers and cut blobs"))
        ->required()
        ->check(CLI::IsMember({"halves", "triton", "caffe"}));
    options->addTo(*command);
    withoutOptions(*command, {"--json"});
    command
        ->add_option("--plan", options->plan,
                     say("Plan as JSON; without it the best plan for the query is made"))
        ->type_name("FILE");
    command->add_option("-o,--output", options->folder, say("Folder to write to"))->type_name("FOLDER");
    command->add_option("--name", options->name, say("Name of the Triton model"))->type_name("NAME");
    command->add_option("--seed", options->seed, say("Seed of synthetic weights"))->capture_default_str();
    command->footer(helpFooter({"export halves net.onnx --bandwidth 4mbit -o halves",
                                "export triton net.onnx --plan plan.json -o repository",
                                "export caffe deploy.prototxt --bandwidth 4mbit"}));
    command->callback([options, &exitCode] { exitCode = exportPlan(*options); });
}

} // namespace cutpoint
