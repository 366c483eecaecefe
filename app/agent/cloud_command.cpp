// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/agent/commands.h"
#include "app/agent/engine_options.h"
#include "app/agent/service_options.h"
#include "core/model/quantity_text.h"
#include "core/runtime/cloud/cloud_agent.h"
#include "core/runtime/service/event_log.h"
#include "core/runtime/service/stop_signal.h"

#include <CLI/CLI.hpp>
#include <fmt/format.h>
#include <memory>
#include <unistd.h>

namespace cutpoint {
namespace {

constexpr unsigned kGraceSeconds = 5;

struct CloudWords {
    ServiceWords service;
    EngineWords engine;
    std::string models;
    std::string maxMessage = "64MiB", maxModel = "768MiB", modelMemory = "4GiB", receiveMemory = "1GiB";
    int maxModels = 64, maxCalls = 1024, maxQueue = 128;
};

Result<CloudOptions> readOptions(const CloudWords& words) {
    auto server = readServiceOptions(words.service);
    if (!server)
        return server.error();
    CloudOptions options;
    options.server = std::move(server).value();
    const std::pair<const std::string&, Bytes&> sizes[] = {
        {words.maxMessage, options.largestTensors},
        {words.maxModel, options.store.oneModel},
        {words.modelMemory, options.store.allModels},
        {words.receiveMemory, options.server.receiveMemory}};
    for (const auto& [text, size] : sizes) {
        const auto parsed = parseBytes(text);
        if (!parsed)
            return parsed.error();
        size = *parsed;
    }
    options.store.models = static_cast<std::size_t>(words.maxModels);
    options.store.queue = static_cast<std::size_t>(words.maxQueue);
    options.calls.activeCalls = words.maxCalls;
    options.engine = words.engine.options();
    options.slowdown = words.engine.slowdown;
    options.modelFolder = words.models;
    options.metricsAddress = words.engine.metrics;
    options.version = CUTPOINT_VERSION;
    return options;
}

int runCloud(const CloudWords& words) {
    StopSignal stop;
    const auto options = readOptions(words);
    if (!options)
        return refuseService(options.error());
    const auto started = CloudAgent::start(*options);
    if (!started)
        return refuseService(started.error());
    CloudAgent& agent = **started;
    const std::string address = agent.endpoint().text(), page = agent.metricsEndpoint().text();
    const bool tls = !options->server.tlsCertificate.empty();
    logEvent(LogLevel::Info, "listening",
             {{"address", address},
              {"tls", tls ? "yes" : "no"},
              {"token", options->server.tokenFile.empty() ? "no" : "yes"},
              {"metrics", options->metricsAddress.empty() ? "none" : page}});
    if (!options->metricsAddress.empty())
        fmt::print("metrics http://{}/metrics\n", page);
    fmt::print("listening {}\n", address);
    std::fflush(stdout);
    const int signal = stop.wait();
    logEvent(LogLevel::Info, "stopping", {{"signal", signal}, {"active", agent.activeCalls()}});
    // An engine cannot be interrupted in a run; the alarm ends the process when one takes for ever.
    alarm(2 * kGraceSeconds);
    agent.stop(Seconds(kGraceSeconds));
    logEvent(LogLevel::Info, "stopped");
    return agentDone;
}

} // namespace

void addCloudCommand(CLI::App& program, int& exitCode) {
    auto* command =
        program.add_subcommand("cloud", "Run the cloud's half: an Open Inference Protocol server");
    const auto words = std::make_shared<CloudWords>();
    words->service.listen = "127.0.0.1:8001";
    addServiceOptions(*command, words->service);
    command->add_option("--models", words->models,
                        "Folder of models to serve, laid out as NAME/VERSION/model.onnx");
    addEngineOptions(*command, words->engine);
    command->add_option("--max-message", words->maxMessage, "Largest tensors of one call, both ways")
        ->capture_default_str();
    command->add_option("--max-model", words->maxModel, "Largest model; a message of gRPC ends at 2 GiB")
        ->capture_default_str();
    command->add_option("--model-memory", words->modelMemory, "Of all models together")
        ->capture_default_str();
    command
        ->add_option("--receive-memory", words->receiveMemory,
                     "Bound for what all clients have sent and nobody has read yet")
        ->capture_default_str();
    command->add_option("--max-models", words->maxModels, "Loaded at once")
        ->check(CLI::Range(1, 10000))
        ->capture_default_str();
    command->add_option("--max-calls", words->maxCalls, "Calls in hand at once; further ones are refused")
        ->check(CLI::Range(1, 100000))
        ->capture_default_str();
    command->add_option("--max-queue", words->maxQueue, "Calls that may wait for one model")
        ->check(CLI::Range(1, 100000))
        ->capture_default_str();
    command->footer(
        "SIGINT and SIGTERM finish the running calls within five seconds; a second one ends at once.");
    command->callback([words, &exitCode] { exitCode = runCloud(*words); });
}

} // namespace cutpoint
