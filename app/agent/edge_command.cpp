// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/agent/commands.h"
#include "app/agent/engine_options.h"
#include "app/agent/service_options.h"
#include "app/cli/help_formatter.h"
#include "core/model/quantity_text.h"
#include "core/runtime/edge/adaptation.h"
#include "core/runtime/edge/edge_observer.h"
#include "core/runtime/edge/edge_service.h"
#include "core/runtime/service/channel.h"
#include "core/runtime/service/event_log.h"
#include "core/runtime/service/metrics_page.h"
#include "core/runtime/service/stop_signal.h"
#include "core/runtime/worker/worker_engine.h"

#include <CLI/CLI.hpp>
#include <algorithm>
#include <fmt/format.h>
#include <memory>

namespace cutpoint {
namespace {

struct EdgeWords {
    ServiceWords service;
    EngineWords engine;
    std::string cloud = "127.0.0.1:8001", cloudAuthority, cloudName, cloudToken;
    std::string model, source = "synthetic", memory;
    std::string deadline = "10s", deployDeadline = "1min", lease = "1min", budget, policy = "recommended",
                whenFull = "block";
    std::uint64_t seed = 1;
    int repeats = 10;
    double hysteresis = 0.1;
    bool cloudTls = false, adaptive = false;
};

struct EdgeSetup {
    ServerOptions server;
    ChannelOptions cloud;
    EdgeOptions edge;
    AdaptationOptions adaptation;
};

Result<EdgeSetup> readOptions(const EdgeWords& words) {
    auto server = readServiceOptions(words.service);
    if (!server)
        return server.error();
    EdgeSetup setup;
    setup.server = *std::move(server);
    setup.cloud.target = words.cloud;
    setup.cloud.tls = words.cloudTls;
    setup.cloud.tlsAuthority = words.cloudAuthority;
    setup.cloud.tlsName = words.cloudName;
    setup.cloud.tokenFile = words.cloudToken;
    setup.cloud.insecure = words.service.insecure;
    setup.edge.modelFile = words.model;
    setup.edge.source = words.source;
    setup.edge.seed = words.seed;
    const auto whenFull = whenFullFromWord(words.whenFull);
    if (!whenFull)
        return whenFull.error();
    setup.edge.whenFull = *whenFull;
    setup.edge.engine = words.engine.options();
    setup.edge.engine.label = "edge";
    WorkerOptions workers;
    workers.limits.memory = Bytes(0); // the model is the edge's own
    setup.edge.engines = workerFactory(workers);
    setup.edge.slowdown = words.engine.slowdown;
    setup.edge.stayAloneAfterLoss = words.adaptive;
    const auto deadline = parseDuration(words.deadline), deploying = parseDuration(words.deployDeadline),
               lease = parseDuration(words.lease);
    if (!deadline || !deploying || !lease)
        return !deadline ? deadline.error() : !deploying ? deploying.error() : lease.error();
    CloudAttendance::Options& attendance = setup.edge.attendance;
    attendance.lease = std::clamp(*lease, Seconds(1), Seconds(3600));
    attendance.idle = std::min(attendance.idle, attendance.lease / 3);
    attendance.streaming = std::min(attendance.streaming, attendance.lease / 3);
    setup.edge.frameDeadline = *deadline;
    setup.edge.deployDeadline = *deploying;
    if (!words.memory.empty()) {
        const auto memory = parseBytes(words.memory);
        if (!memory)
            return memory.error();
        setup.edge.edgeMemory = *memory;
    }
    if (!words.budget.empty()) {
        const auto budget = parseDuration(words.budget);
        if (!budget)
            return budget.error();
        setup.adaptation.cloudBudget = *budget;
    }
    const auto policy = policyFromWord(words.policy);
    if (!policy)
        return policy.error();
    setup.adaptation.policy = *policy;
    setup.adaptation.hysteresis = words.hysteresis;
    setup.adaptation.profileRepeats = words.repeats;
    return setup;
}

int runEdge(const EdgeWords& words) {
    StopSignal stop;
    const auto setup = readOptions(words);
    if (!setup)
        return refuseService(setup.error());
    const auto trust = checkTrust(setup->server);
    if (!trust)
        return refuseService(trust.error());
    auto frames = openChannel(setup->cloud), control = openChannel(setup->cloud);
    if (!frames || !control)
        return refuseService(!frames ? frames.error() : control.error());
    const auto made = EdgeAgent::make(setup->edge, *std::move(frames), *std::move(control));
    if (!made)
        return refuseService(made.error());
    EdgeAgent& agent = **made;
    for (const Issue& note : agent.model().notes)
        logEvent(LogLevel::Info, "model-note", {{"where", note.where()}, {"text", note.message.text()}});
    if (agent.model().runnable.syntheticWeights)
        logEvent(LogLevel::Warning, "synthetic-weights",
                 {{"text", "the model has no weights: times are real, answers are not"}});
    EdgeObserver observer(agent.hub());
    EdgeService service(agent, CallGuard(*trust), words.cloud, CUTPOINT_VERSION, words.adaptive);
    const auto host = ServerHost::start(setup->server, {&service});
    if (!host)
        return refuseService(host.error());
    std::unique_ptr<MetricsPage> page;
    if (!words.engine.metrics.empty()) {
        auto served = MetricsPage::start(words.engine.metrics, words.service.insecure,
                                         [&observer] { return observer.page(); });
        if (!served)
            return refuseService(served.error());
        page = *std::move(served);
        fmt::print("metrics http://{}/metrics\n", page->endpoint().text());
    }
    std::optional<Adaptation> adaptation;
    if (words.adaptive && words.policy != "fixed")
        adaptation.emplace(agent, setup->adaptation);
    logEvent(LogLevel::Info, "listening",
             {{"address", (*host)->endpoint().text()},
              {"model", agent.model().graph->name()},
              {"digest", agent.model().digest},
              {"engine", agent.engineDescription()}});
    fmt::print("listening {}\n", (*host)->endpoint().text());
    std::fflush(stdout);
    const int signal = stop.wait(readTrustAgain);
    logEvent(LogLevel::Info, "stopping", {{"signal", signal}});
    adaptation.reset();
    service.endWatches();
    (*host)->stop(Seconds(2));
    return agentDone;
}

} // namespace

void addEdgeCommand(CLI::App& program, int& exitCode) {
    auto* command = program.add_subcommand(
        "edge", say("Own a model and a stream of frames; run the edge's half of a plan"));
    const auto words = std::make_shared<EdgeWords>();
    words->service.listen = "127.0.0.1:8101";
    addServiceOptions(*command, words->service);
    command->add_option("--model", words->model, say("ONNX, Caffe, Darknet or native JSON"))->required();
    command->add_option("--cloud", words->cloud, say("HOST:PORT of the cloud, or of a link to it"))
        ->capture_default_str();
    command->add_flag("--cloud-tls", words->cloudTls,
                      say("Reach the cloud by TLS, trusting the system's certificates"));
    command->add_option("--cloud-ca", words->cloudAuthority,
                        say("Reach the cloud by TLS, trusting this PEM file"));
    command->add_option("--cloud-name", words->cloudName,
                        say("Name in the cloud's certificate, when not its host"));
    command->add_option("--cloud-token-file", words->cloudToken,
                        say("File whose first line is the cloud's bearer token"));
    command->add_option("--source", words->source, say("synthetic, a folder of pictures, or a video"))
        ->capture_default_str();
    command
        ->add_option(
            "--when-full", words->whenFull,
            say("When frames come faster than the plan carries: block (the source waits), drop-oldest, "
                "drop-newest or lower-rate"))
        ->capture_default_str();
    command->add_option("--seed", words->seed, say("Of the synthetic frames"))->capture_default_str();
    addEngineOptions(*command, words->engine);
    command->add_option(
        "--edge-memory", words->memory,
        say("For the weights of the whole model and of the edge halves together, such as 64MiB; activations "
            "come on top"));
    command
        ->add_option("--deadline", words->deadline, say("The most a frame may spend in transfer and cloud"))
        ->capture_default_str();
    command
        ->add_option(
            "--deploy-deadline", words->deployDeadline,
            say("The most that loading a half in the cloud may take; longer where the link is known to "
                "need it for the half's bytes"))
        ->capture_default_str();
    command
        ->add_option("--lease", words->lease,
                     say("How long the cloud keeps the halves of this edge without hearing of it, 1s to 1h"))
        ->capture_default_str();
    command->add_flag("--adaptive", words->adaptive,
                      say("Profile at the start, then change the plan as the link changes"));
    command
        ->add_option("--policy", words->policy,
                     say("Of --adaptive: recommended, dads, neurosurgeon, edge-only, cloud-only"))
        ->capture_default_str();
    command
        ->add_option("--hysteresis", words->hysteresis,
                     say("Share by which a plan must be better to replace another"))
        ->check(CLI::Range(0.0, 0.9))
        ->capture_default_str();
    command->add_option("--cloud-budget", words->budget,
                        say("T0 of --adaptive: at most this long in transfer and cloud"));
    command->add_option("--profile-repeats", words->repeats, say("Measured runs of each part for --adaptive"))
        ->check(CLI::Range(1, 1000))
        ->capture_default_str();
    command->footer(
        helpNote(
            say("The whole model stays on the edge: when the cloud is lost, frames are finished there.")) +
        helpUnits());
    command->callback([words, &exitCode] { exitCode = runEdge(*words); });
}

} // namespace cutpoint
