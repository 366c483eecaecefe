// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/plan.h"
#include "core/model/sentence.h"
#include "core/process/child_process.h"
#include "core/runtime/edge/edge_client.h"
#include "core/runtime/link/shaped_link.h"

#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace cutpoint {

/// Of a home's links, where only the way up is given.
inline constexpr double downOverUp = 5;

struct DemoOptions {
    std::string model;
    BitsPerSecond bandwidth{4e6};
    std::optional<BitsPerSecond> downlink; ///< unset: five times the bandwidth
    std::string engine = "opencv";         ///< of both sides, as the agents' --engine
    double slowdown = 8;
    int threads = 1;
    int frames = 100;                   ///< per plan
    int repeats = 15;                   ///< of the profile
    std::optional<Seconds> cloudBudget; ///< T0 of DSCCS; unset: half of cloud-only's transfer and cloud time
};

/// What a plan was predicted to take, and what its frames took. T_c includes the answer's way back.
struct DemoRow {
    Algorithm algorithm = Algorithm::Exact;
    std::size_t onEdge = 0; ///< layers, raw inputs included
    std::vector<std::string> cut;
    StageTimes predicted, measured; ///< measured: medians of frames that met no queue
    Seconds measuredLatency;        ///< the same
    double measuredFps = 0;         ///< frames as fast as the pipeline takes them
    bool sameAsEarlier = false;     ///< the plan of an earlier row, measured once
    double predictedFps() const { return 1 / predicted.maxStage().value; }
};

struct DemoReport {
    std::string modelName, edgeEngine, cloudEngine;
    BitsPerSecond probed, probedDown;
    double probeSpread = 0, profileResidual = 0;
    double transferOverhead = 1; ///< Network::overhead, as probed
    Seconds rtt, cloudBudget;
    FixedCosts fixed; ///< as profiled
    std::vector<DemoRow> rows;
};

/// Cloud and edge agent as child processes on loopback with a shaped link between them. Halves are loaded at
/// full speed; the link has its rate while the bandwidth is probed and frames run.
class Demo {
public:
    using Progress = std::function<void(const Sentence&)>;

    /// Errors: "cannot-start", "agent-failed", the model's.
    static Result<std::unique_ptr<Demo>> start(DemoOptions options, Progress progress);
    /// Profiles, plans by every algorithm, deploys, streams and measures.
    Result<DemoReport> run();

private:
    Demo(DemoOptions options, Progress progress)
        : options_(std::move(options)), progress_(std::move(progress)) {}
    std::optional<Issue> startAgents();
    void setRate(bool limited);
    Result<Problem> profile(DemoReport& report);
    std::optional<Issue> measure(const Problem& problem, const Plan& plan, DemoRow& row);
    Result<std::vector<edge::v1::FrameRecord>> stream(double fps, int frames, Seconds patience);

    const DemoOptions options_;
    const Progress progress_;
    std::unique_ptr<ChildProcess> cloud_;
    std::unique_ptr<ShapedLink> link_;
    std::unique_ptr<ChildProcess> edge_; ///< ends before the link and the cloud
    std::unique_ptr<EdgeClient> client_;
};

} // namespace cutpoint
