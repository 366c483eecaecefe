// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"

#include "app/cli/help_formatter.h"
#include "app/cli/loaded_problem.h"
#include "app/cli/telling.h"
#include "app/cli/text_table.h"
#include "core/cost/device.h"
#include "core/export/native_json.h"
#include "core/export/plan_json.h"
#include "core/export/write_files.h"
#include "core/model/quantity_text.h"

#include <CLI/CLI.hpp>
#include <fmt/format.h>
#include <memory>

namespace cutpoint {
namespace {

struct InfoOptions : ProblemOptions {
    JobOptions job;
    bool json = false;
    std::string output;
};

/// The sides whose times are asked for: those that a profile or a device is named for.
ShownTimes shownTimes(const ModelSource& source) {
    return {!source.profile.empty() || !source.edgeProfile.empty() || !source.edgeDevice.empty(),
            !source.profile.empty() || !source.cloudProfile.empty() || !source.cloudDevice.empty()};
}

void printInfo(const LayerGraph& graph, const Profile& profile, const ShownTimes& shown) {
    double flops = 0, parameters = 0;
    Seconds edge, cloud;
    using enum TextTable::Align;
    std::vector<TextTable::Column> columns{{told(say("layer")), Left},
                                           {told(say("type")), Left},
                                           {told(say("output shape")), Left},
                                           {told(say("output"))},
                                           {"MFLOP"},
                                           {told(say("parameters"))}};
    if (shown.edge)
        columns.push_back({told(say("edge"))});
    if (shown.cloud)
        columns.push_back({told(say("cloud"))});
    TextTable table(columns);
    for (LayerId v : graph.topologicalOrder()) {
        const Layer& layer = graph.layer(v);
        flops += layer.flops;
        parameters += layer.parameterBytes.value;
        std::vector<std::string> row{layer.name,
                                     layer.type,
                                     shapeText(layer.outputShape),
                                     toldQuantity(layer.outputBytes),
                                     toldFigure(fmt::format("{:.3f}", layer.flops / 1e6)),
                                     toldQuantity(layer.parameterBytes)};
        const LayerProfile& times = profile.layers[static_cast<std::size_t>(v)];
        if (shown.edge)
            row.push_back(toldQuantity(times.edge));
        if (shown.cloud)
            row.push_back(toldQuantity(times.cloud));
        table.addRow(std::move(row));
        edge += times.edge;
        cloud += times.cloud;
    }
    fmt::print(
        "{}{}\n", table.text(),
        told(say("%1: %2 layers, %3 links, %4 GFLOP, %5 of parameters", printable(graph.name()), graph.size(),
                 graph.links().size(), toldFigure(fmt::format("{:.3f}", flops / 1e9)), Bytes(parameters))));
    if (shown.edge)
        fmt::print("{}\n", told(say("edge: %1 (%2)", edge, printable(profile.edgeDevice))));
    if (shown.cloud)
        fmt::print("{}\n", told(say("cloud: %1 (%2)", cloud, printable(profile.cloudDevice))));
}

/// Reads in a job and hands what was read to `print`; answers the exit code.
int withModel(const InfoOptions& options, Result<ImportedModel> (*read)(const ModelSource&),
              const std::function<int(Job& job, const ImportedModel& model)>& print) {
    const auto limit = readTimeLimit(options.job);
    if (!limit)
        return fail(limit.error());
    Job job(*limit, options.job.quiet);
    const auto model = modelInJob(job, options, read);
    if (!model)
        return fail(model.error());
    if (!job.quiet())
        printIssues(model->issues);
    return print(job, *model);
}

int info(const InfoOptions& options) {
    const ShownTimes shown = shownTimes(options);
    const auto read = [](const ModelSource& source) {
        const ShownTimes asked = shownTimes(source);
        return asked.edge || asked.cloud ? readModel(source) : importModel(source);
    };
    return withModel(options, +read, [&](Job&, const ImportedModel& model) -> int {
        if (options.json)
            fmt::print("{}\n", infoJson(*model.graph, model.issues, model.profile, shown));
        else
            printInfo(*model.graph, model.profile, shown);
        return done;
    });
}

int writeConverted(Job& job, const InfoOptions& options, const ImportedModel& model) {
    const auto text = job.run<std::string>(told(say("writing the model")), [model](std::stop_token) {
        return writeNative(*model.graph, model.profile);
    });
    if (!text)
        return fail(stoppedIssue(job));
    if (options.output.empty() || options.output == "-") {
        fmt::print("{}\n", *text);
        return done;
    }
    if (const auto issue = writeFileWhole(options.output, *text + '\n'))
        return fail(*issue);
    if (options.json)
        fmt::print("{}\n", convertedJson(*model.graph, options.output, model.issues));
    return done;
}

int convert(const InfoOptions& options) {
    return withModel(options, readModelOfBatch, [&](Job& job, const ImportedModel& model) {
        return writeConverted(job, options, model);
    });
}

int listDevices(bool json) {
    if (json) {
        fmt::print("{}\n", devicesJson());
        return done;
    }
    using enum TextTable::Align;
    TextTable table({{told(say("name")), Left},
                     {told(say("device")), Left},
                     {"GFLOP/s"},
                     {"GB/s"},
                     {told(say("numbers from")), Left}});
    for (const Device& d : devices())
        table.addRow({std::string(d.name), std::string(d.title),
                      toldFigure(fmt::format("{:.1f}", d.flopsPerSecond / 1e9)),
                      toldFigure(fmt::format("{:.1f}", d.bytesPerSecond / 1e9)), std::string(d.calibration)});
    fmt::print("{}", table.text());
    return done;
}

} // namespace

void addInfoCommand(CLI::App& program, int& exitCode) {
    auto* command =
        program.add_subcommand("info", say("List the layers of a model with shapes, sizes and FLOPs"));
    const auto options = std::make_shared<InfoOptions>();
    options->addModelTo(*command, true);
    command->add_flag("--json", options->json, say("Print JSON instead of a table"))->group("Output");
    options->job.addTo(*command);
    command->footer(helpFooter({"info net.onnx", "info net.onnx --edge-device raspberry-pi-4",
                                "info net.onnx --input-shape data=1x3x224x224 --json"}));
    command->callback([options, &exitCode] { exitCode = info(*options); });
}

void addConvertCommand(CLI::App& program, int& exitCode) {
    auto* command = program.add_subcommand("convert", say("Write model and profile as native JSON"));
    const auto options = std::make_shared<InfoOptions>();
    options->addModelTo(*command, true);
    command->add_option("-o,--output", options->output, say("File to write; standard output when left out"))
        ->type_name("FILE")
        ->group("Output");
    command
        ->add_flag(
            "--json", options->json,
            say("With --output: print a summary of what was written (the model itself is JSON already)"))
        ->group("Output");
    options->job.addTo(*command);
    command->footer(
        helpFooter({"convert deploy.prototxt --edge-profile arm.csv --cloud-profile gpu.csv -o net.json",
                    "convert net.onnx --edge-device raspberry-pi-4 --cloud-device gtx-1080 -o net.json"}));
    command->callback([options, &exitCode] { exitCode = convert(*options); });
}

void addDevicesCommand(CLI::App& program, int& exitCode) {
    auto* command = program.add_subcommand("devices", say("List the device presets for estimates"));
    const auto json = std::make_shared<bool>(false);
    command->add_flag("--json", *json, say("Print JSON instead of a table"))->group("Output");
    command->footer(helpFooter({"devices", "devices --json"}));
    command->callback([json, &exitCode] { exitCode = listDevices(*json); });
}

} // namespace cutpoint
