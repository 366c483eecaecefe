// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/runtime/cloud/attendance.h"
#include "core/runtime/cloud/model_store.h"
#include "core/runtime/service/call_board.h"
#include "core/runtime/service/server_host.h"
#include "core/runtime/worker/worker_engine.h"

#include <memory>
#include <string>

namespace cutpoint {

/// The cloud side as one piece.
struct CloudOptions {
    ServerOptions server; ///< server.maxMessage is set from the two largest messages below
    CallLimits calls;
    StoreLimits store;
    Bytes largestTensors{64.0 * 1024 * 1024}; ///< of one ModelInfer or Echo message
    EngineOptions engine;
    WorkerLimits workers;       ///< of each engine's process
    ShareOptions shares;        ///< of the edges that stream
    double slowdown = 1;        ///< 1 to 1000: computations take so many times their own time
    std::string modelFolder;    ///< empty: only pushed models
    std::string metricsAddress; ///< empty: no metrics page
    std::string restAddress;    ///< empty: no REST
    std::string version;        ///< as ServerMetadata tells it
};

/// Runs until it is stopped or destroyed: the gRPC server with both services, the models, and the metrics
/// page.
class CloudAgent {
public:
    /// Listens, then loads the folder's models in the background. Without a `factory` every engine runs in a
    /// process of its own. Errors: ServerHost's, MetricsPage's, "bad-limit", "no-folder".
    static Result<std::unique_ptr<CloudAgent>> start(const CloudOptions& options, EngineFactory factory = {});
    ~CloudAgent(); ///< as stop without grace
    CloudAgent(const CloudAgent&) = delete;
    CloudAgent& operator=(const CloudAgent&) = delete;

    const Endpoint& endpoint() const;
    /// Of the metrics page; empty host when there is none.
    Endpoint metricsEndpoint() const;
    /// Of REST; empty host when there is none.
    Endpoint restEndpoint() const;
    /// Calls that wait or run, for tests.
    int activeCalls() const;
    /// Finishes the running calls for up to `grace`, then turns them away and ends what computes where its
    /// engine can be ended. Safe to call twice.
    void stop(Seconds grace);

private:
    CloudAgent() = default;
    struct Parts;
    std::unique_ptr<Parts> parts_;
};

} // namespace cutpoint
