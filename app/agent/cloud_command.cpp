// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/agent/commands.h"
#include "app/agent/engine_options.h"
#include "app/agent/service_options.h"
#include "app/cli/help_formatter.h"
#include "core/model/quantity_text.h"
#include "core/runtime/cloud/cloud_agent.h"
#include "core/runtime/service/event_log.h"
#include "core/runtime/service/stop_signal.h"
#include "core/runtime/service/text_file.h"
#include "core/study/fleet/fleet_file.h"

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
    std::string models, http, fleet;
    std::string maxMessage = "64MiB", maxModel = "768MiB", modelMemory = "2GiB", allModels = "4GiB";
    std::string receiveMemory = "1GiB", loadLimit = "2min", runLimit = "1min";
    int workers = 1, maxModels = 64, maxCalls = 1024, maxQueue = 128;
    bool equalShares = false;
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
        {words.allModels, options.store.allModels},
        {words.modelMemory, options.workers.memory},
        {words.receiveMemory, options.server.receiveMemory}};
    for (const auto& [text, size] : sizes) {
        const auto parsed = parseBytes(text);
        if (!parsed)
            return parsed.error();
        size = *parsed;
    }
    const std::pair<const std::string&, Seconds&> times[] = {{words.loadLimit, options.workers.load},
                                                             {words.runLimit, options.workers.run}};
    for (const auto& [text, time] : times) {
        const auto parsed = parseDuration(text);
        if (!parsed)
            return parsed.error();
        time = *parsed;
    }
    options.shares.workers = words.workers;
    if (!words.fleet.empty()) {
        auto text = readTextFile(words.fleet);
        if (!text)
            return text.error();
        const auto fleet = readFleetFile(*text, words.fleet);
        if (!fleet)
            return fleet.error();
        options.shares = {fleet->server.workers, fleet->server.utilisation, !words.equalShares};
    }
    options.workers.tensors = options.largestTensors;
    options.store.workers = words.workers;
    options.store.models = static_cast<std::size_t>(words.maxModels);
    options.store.queue = static_cast<std::size_t>(words.maxQueue);
    options.calls.activeCalls = words.maxCalls;
    options.engine = words.engine.options();
    options.slowdown = words.engine.slowdown;
    options.modelFolder = words.models;
    options.metricsAddress = words.engine.metrics;
    options.restAddress = words.http;
    options.version = CUTPOINT_VERSION;
    return options;
}

int runCloud(const CloudWords& words) {
    StopSignal stop;
    const auto options = readOptions(words);
    if (!options)
        return refuseService(options.error());
    if (const auto issue = engineTrouble(options->engine))
        return refuseService(*issue);
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
    if (!options->restAddress.empty())
        fmt::print("http http://{}/v2\n", agent.restEndpoint().text());
    fmt::print("listening {}\n", address);
    std::fflush(stdout);
    const int signal = stop.wait(readTrustAgain);
    logEvent(LogLevel::Info, "stopping", {{"signal", signal}, {"active", agent.activeCalls()}});
    // A model that is being loaded is waited for; the alarm ends the process when that takes for ever.
    alarm(2 * kGraceSeconds);
    agent.stop(Seconds(kGraceSeconds));
    logEvent(LogLevel::Info, "stopped");
    return agentDone;
}

} // namespace

void addCloudCommand(CLI::App& program, int& exitCode) {
    auto* command =
        program.add_subcommand("cloud", say("Run the cloud's half: an Open Inference Protocol server"));
    const auto words = std::make_shared<CloudWords>();
    words->service.listen = "127.0.0.1:8001";
    addServiceOptions(*command, words->service);
    command->add_option("--models", words->models,
                        say("Folder of models to serve, laid out as NAME/VERSION/model.onnx"));
    addEngineOptions(*command, words->engine);
    command->add_option("--max-message", words->maxMessage, say("Largest tensors of one call, both ways"))
        ->capture_default_str();
    command->add_option("--max-model", words->maxModel, say("Largest model; a message of gRPC ends at 2 GiB"))
        ->capture_default_str();
    command->add_option("--http", words->http, say("HOST:PORT of the same protocol as REST, in the clear"));
    command
        ->add_option("--workers", words->workers,
                     say("Processes for each model, that compute calls beside each other"))
        ->check(CLI::Range(1, 256))
        ->capture_default_str();
    auto* fleet = command->add_option(
        "--fleet", words->fleet,
        say("Fleet file whose server part tells how many workers there are, and which share of them is used: "
            "the "
            "edges that stream get it by the price that clears them; without it in equal shares"));
    command
        ->add_flag("--equal-shares", words->equalShares, say("Divide --fleet's server equally all the same"))
        ->needs(fleet);
    command
        ->add_option("--model-memory", words->modelMemory,
                     say("What such a process may take, weights and activations; 0B: no limit"))
        ->capture_default_str();
    command->add_option("--load-limit", words->loadLimit, say("How long a model may take to load"))
        ->capture_default_str();
    command
        ->add_option("--run-limit", words->runLimit,
                     say("How long a call without a deadline may compute; a deadline ends it sooner"))
        ->capture_default_str();
    command->add_option("--all-models", words->allModels, say("Largest sum of the sizes of all models"))
        ->capture_default_str();
    command
        ->add_option("--receive-memory", words->receiveMemory,
                     say("Bound for what all clients have sent and nobody has read yet"))
        ->capture_default_str();
    command->add_option("--max-models", words->maxModels, say("Loaded at once"))
        ->check(CLI::Range(1, 10000))
        ->capture_default_str();
    command
        ->add_option("--max-calls", words->maxCalls, say("Calls in hand at once; further ones are refused"))
        ->check(CLI::Range(1, 100000))
        ->capture_default_str();
    command->add_option("--max-queue", words->maxQueue, say("Calls that may wait for one model"))
        ->check(CLI::Range(1, 100000))
        ->capture_default_str();
    command->footer(
        helpNote(say("SIGINT and SIGTERM finish the running calls within five seconds; a second one ends at "
                     "once.")) +
        helpUnits());
    command->callback([words, &exitCode] { exitCode = runCloud(*words); });
}

} // namespace cutpoint
