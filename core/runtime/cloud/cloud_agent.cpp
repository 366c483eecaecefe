// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/runtime/cloud/cloud_agent.h"

#include "core/runtime/cloud/busy_meter.h"
#include "core/runtime/cloud/extension_service.h"
#include "core/runtime/cloud/inference_service.h"
#include "core/runtime/cloud/rest_service.h"
#include "core/runtime/service/event_log.h"
#include "core/runtime/service/metrics.h"
#include "core/runtime/service/metrics_page.h"
#include "core/runtime/service/resident_memory.h"
#include "core/runtime/service/stranger_log.h"

#include <algorithm>
#include <filesystem>

namespace cutpoint {

namespace {

/// A load's message carries a little more than the model.
Bytes messageOf(Bytes model) {
    return model + Bytes(1 << 20);
}

} // namespace

/// In the order of their needs: what stands below uses what stands above.
struct CloudAgent::Parts {
    Metrics metrics;
    BusyMeter meter;
    CallBoard board;
    ModelStore store;
    Attendance attendance;
    InferenceCalls calls;
    InferenceService inference;
    ExtensionService extension;
    std::unique_ptr<MetricsPage> page;
    std::unique_ptr<RestService> rest;
    std::unique_ptr<ServerHost> host;

    Parts(const CloudOptions& options, AccessToken token, EngineFactory factory)
        : meter(options.slowdown), board(std::move(token), options.calls, metrics),
          store(factory ? std::move(factory) : workers(options.workers), options.engine, options.store,
                options.modelFolder),
          attendance(options.shares,
                     [this](const std::string& edge, const std::string& model) { reclaim(edge, model); }),
          calls(store, meter, metrics, options.version, options.largestTensors),
          inference(board, calls, attendance, options.largestTensors, messageOf(options.store.oneModel)),
          extension(board, store, meter, attendance, options.largestTensors) {
        metrics.declareGauge("cutpoint_models_loaded", "Models that answer.");
        metrics.declareGauge("cutpoint_busy_fraction",
                             "Share of the last five seconds in which an engine ran.");
        metrics.declareCounter("cutpoint_refused_tokens_total", "Calls refused for want of the right token.");
        metrics.declareGauge("cutpoint_edges", "Edges that have said that they are there.");
        metrics.declareCounter("cutpoint_halves_reclaimed_total",
                               "Models unloaded because their edge was not heard of.");
        metrics.declareGauge("cutpoint_resident_bytes", "Memory of the process.");
        metrics.declareCounter("cutpoint_workers_started_total", "Processes started to run models.");
        metrics.declareCounter("cutpoint_workers_lost_total",
                               "Such processes that crashed, or were ended for what they took.");
    }

    void reclaim(const std::string& edge, const std::string& model) {
        metrics.add("cutpoint_halves_reclaimed_total", 1);
        logEvent(LogLevel::Info, "half-reclaimed", {{"model", model}, {"edge", edge}});
        store.unload(model, [](const std::optional<Issue>&) {});
    }

    EngineFactory workers(const WorkerLimits& limits) {
        WorkerOptions workers;
        workers.limits = limits;
        workers.started = [this] { metrics.add("cutpoint_workers_started_total", 1); };
        workers.lost = [this] { metrics.add("cutpoint_workers_lost_total", 1); };
        return workerFactory(std::move(workers));
    }

    std::string metricsText() {
        metrics.set("cutpoint_models_loaded", static_cast<double>(store.loaded()));
        metrics.set("cutpoint_busy_fraction", meter.fraction());
        metrics.set("cutpoint_edges", static_cast<double>(attendance.edges()));
        metrics.set("cutpoint_resident_bytes", residentMemory().value);
        metrics.set("cutpoint_refused_tokens_total", static_cast<double>(strangers()));
        return metrics.text();
    }
};

Result<std::unique_ptr<CloudAgent>> CloudAgent::start(const CloudOptions& options, EngineFactory factory) {
    Issue issue;
    if (!(options.slowdown >= 1 && options.slowdown <= 1000) ||
        !(options.largestTensors.value >= 1024 && options.store.oneModel.value >= 1024) ||
        options.store.models < 1 || options.store.queue < 1 || options.calls.activeCalls < 1) {
        issue.code = code::BadLimit;
        issue.message = say("A limit of the cloud agent is out of its range.");
        issue.fix = say("A slowdown is 1 to 1000; messages and models take at least 1 KiB.");
        return issue;
    }
    std::error_code error;
    if (!options.modelFolder.empty() && !std::filesystem::is_directory(options.modelFolder, error)) {
        issue.code = code::NoFolder;
        issue.file = options.modelFolder;
        issue.message = say("The models' folder cannot be read.");
        issue.fix = say("It holds NAME/VERSION/model.onnx.");
        return issue;
    }
    auto token = checkTrust(options.server);
    if (!token)
        return token.error();
    std::unique_ptr<CloudAgent> agent(new CloudAgent);
    agent->parts_ = std::make_unique<Parts>(options, *token, std::move(factory));
    Parts& parts = *agent->parts_;
    if (!options.metricsAddress.empty()) {
        auto page = MetricsPage::start(options.metricsAddress, options.server.insecure,
                                       [&parts] { return parts.metricsText(); });
        if (!page)
            return page.error();
        parts.page = std::move(page).value();
    }
    if (!options.restAddress.empty()) {
        auto rest = RestService::start({options.restAddress, options.server.insecure}, *token, parts.calls,
                                       parts.metrics);
        if (!rest)
            return rest.error();
        parts.rest = std::move(rest).value();
    }
    ServerOptions server = options.server;
    server.unpacks = true;
    server.healthNames = {"inference.GRPCInferenceService"};
    server.maxMessage =
        std::min(Bytes(2147483647.0), std::max(messageOf(options.store.oneModel), options.largestTensors));
    auto host = ServerHost::start(server, {&parts.inference, &parts.extension});
    if (!host)
        return host.error();
    parts.host = std::move(host).value();
    if (!options.modelFolder.empty())
        parts.store.loadFolder();
    return agent;
}

CloudAgent::~CloudAgent() {
    stop(Seconds(0));
}

const Endpoint& CloudAgent::endpoint() const {
    return parts_->host->endpoint();
}

Endpoint CloudAgent::metricsEndpoint() const {
    return parts_->page ? parts_->page->endpoint() : Endpoint();
}

Endpoint CloudAgent::restEndpoint() const {
    return parts_->rest ? parts_->rest->endpoint() : Endpoint();
}

int CloudAgent::activeCalls() const {
    return parts_->board.active();
}

void CloudAgent::stop(Seconds grace) {
    // A start that failed has no server yet.
    if (!parts_ || !parts_->host)
        return;
    parts_->meter.stop();
    // gRPC's own shutdown would wait the whole grace for idle connections too.
    parts_->board.close();
    parts_->board.waitUntilIdle(grace);
    parts_->store.stop();
    if (parts_->rest)
        parts_->rest->stop();
    parts_->host->stop(Seconds(0.1));
    parts_->board.waitUntilIdle(Seconds(3600));
}

} // namespace cutpoint
