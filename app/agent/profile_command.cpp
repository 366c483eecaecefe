// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/agent/commands.h"
#include "app/cli/telling.h"
#include "core/export/native_json.h"
#include "core/export/write_files.h"
#include "core/import/import.h"
#include "core/runtime/engine/layer_profile.h"

#include <CLI/CLI.hpp>
#include <fmt/format.h>
#include <fstream>
#include <memory>
#include <sstream>

namespace cutpoint {
namespace {

struct ProfileWords {
    std::string model, output, engine = "opencv", fusion = "on", side = "edge";
    std::uint64_t seed = 1;
    int threads = 0, repeats = 10, cuts = 5;
    bool native = false, quiet = false;
};

int failed(const Issue& issue) {
    fmt::print(stderr, "{}\n", told(issue));
    return agentFailed;
}

int profile(const ProfileWords& words) {
    std::ifstream stream(words.model, std::ios::binary);
    std::ostringstream content;
    if (stream)
        content << stream.rdbuf();
    if (!stream)
        return failed({Severity::Error, code::CannotRead, words.model, 0, "", say("The file cannot be read."),
                       say("Check the path and its permissions.")});
    ImportOptions import;
    import.file = words.model;
    const auto source = importModel(content.str(), import);
    if (!source)
        return failed(source.error());
    const auto model = makeRunnable(content.str(), words.model, words.seed);
    if (!model)
        return failed(model.error());
    MeasureOptions options;
    options.engine.kind = words.engine == "onnxruntime" ? EngineKind::OnnxRuntime : EngineKind::OpenCv;
    options.engine.threads = words.threads;
    options.engine.fusion = words.fusion == "on";
    options.side = words.side == "edge" ? Side::Edge : Side::Cloud;
    options.repeats = words.repeats;
    options.cuts = words.cuts;
    const auto measured =
        measureLayers(*model, *source->graph, options, [&](const Sentence& stage, int done, int total) {
            if (!words.quiet)
                fmt::print(stderr, "{}/{} {}\n", done + 1, total, told(stage));
            return true;
        });
    if (!measured)
        return failed(measured.error());
    const std::string text =
        words.native ? writeNative(*source->graph, measuredProfile(*source->graph, *measured, options.side))
                     : measuredCsv(*source->graph, *measured);
    if (words.output.empty()) {
        fmt::print("{}", text);
        return agentDone;
    }
    const auto issue = writeFileWhole(words.output, text);
    return issue ? failed(*issue) : agentDone;
}

} // namespace

void addProfileCommand(CLI::App& program, int& exitCode) {
    auto* command = program.add_subcommand(
        "profile",
        say("Time every layer on this machine and write a profile for --edge-profile or --cloud-profile"));
    const auto words = std::make_shared<ProfileWords>();
    command->add_option("model", words->model, say("Model file"))->required()->type_name("FILE");
    command->add_option("-o,--output", words->output, say("File to write; standard output when left out"))
        ->type_name("FILE");
    command->add_flag("--native", words->native,
                      say("Write model and profile as native JSON instead of CSV"));
    command->add_option("--engine", words->engine, say("opencv or onnxruntime"))
        ->check(CLI::IsMember({"opencv", "onnxruntime"}))
        ->capture_default_str();
    command->add_option("--fusion", words->fusion, say("How the halves will run"))
        ->check(CLI::IsMember({"on", "off"}))
        ->capture_default_str();
    command->add_option("--side", words->side, say("Which halves this machine will run: edge or cloud"))
        ->check(CLI::IsMember({"edge", "cloud"}))
        ->capture_default_str();
    command->add_option("--threads", words->threads, say("0: one per core"))
        ->check(CLI::Range(0, 1024))
        ->capture_default_str();
    command->add_option("--repeats", words->repeats, say("Measured runs after the warm-up"))
        ->check(CLI::Range(1, 100000))
        ->capture_default_str();
    command->add_option("--cuts", words->cuts, say("Halves measured to scale the layers"))
        ->check(CLI::Range(0, 1000))
        ->capture_default_str();
    command->add_option("--seed", words->seed, say("Seed of synthetic weights"))->capture_default_str();
    command->add_flag("-q,--quiet", words->quiet, say("No progress on standard error"));
    command->callback([words, &exitCode] { exitCode = profile(*words); });
}

} // namespace cutpoint
