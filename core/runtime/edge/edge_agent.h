// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/runtime/edge/cloud_halves.h"
#include "core/runtime/edge/cloud_watch.h"
#include "core/runtime/edge/edge_model.h"
#include "core/runtime/edge/edge_profiler.h"
#include "core/runtime/edge/link_estimate.h"
#include "core/runtime/edge/pipeline.h"
#include "core/runtime/edge/plan_check.h"
#include "core/runtime/edge/watch_hub.h"

#include <atomic>

namespace grpc {
class Channel;
}

namespace cutpoint {

struct EdgeOptions {
    std::string modelFile;
    std::string source = "synthetic"; ///< see openFrameSource
    std::uint64_t seed = 1;           ///< of the synthetic source
    EngineOptions engine;
    double slowdown = 1;
    /// For the models held by the edge together: the whole model, which is always kept, and the edge halves.
    /// Weights only, counted as bytes of ONNX; activations and the engine's own copies come on top, so give
    /// what is left beside them. Unset: no limit.
    std::optional<Bytes> edgeMemory;
    /// After a loss of the cloud, stay on the edge until the next deploy() rather than return to the plan:
    /// whoever adapts decides anew.
    bool stayAloneAfterLoss = false;
    Seconds frameDeadline{10};  ///< the most a frame may spend in transfer and cloud
    Seconds deployDeadline{60}; ///< of loading the cloud half
};

/// What a deployment did.
struct Deployment {
    Seconds switchTime; ///< from the call to the first frame under the new plan, or to its being ready
                        ///< without a stream
    std::vector<std::string> cutTensors;
    bool paused =
        false; ///< the memory could not hold both plans, so the stream stood still while the new one loaded
};

/// The edge side: owns the whole model and the stream, runs one plan at a time and replaces it between two
/// frames. When the cloud is lost it goes on alone at once and returns to the plan when the cloud is back,
/// loading the cloud half again if the cloud restarted. Every record and event goes to the hub. Thread-safe.
class EdgeAgent {
public:
    /// Errors: the model's, the engine's, "edge-memory" when not even the whole model fits.
    /// Frames and everything else go by channels of their own, so that a frame stuck on a slow link holds up
    /// neither the question whether the cloud lives nor a probe.
    static Result<std::unique_ptr<EdgeAgent>> make(EdgeOptions options, std::shared_ptr<grpc::Channel> frames,
                                                   std::shared_ptr<grpc::Channel> control);
    ~EdgeAgent();

    const EdgeModel& model() const { return model_; }
    const EdgeOptions& options() const { return options_; }
    const std::string& engineDescription() const { return engineDescription_; }
    WatchHub& hub() { return hub_; }
    /// Asks the cloud; within a second.
    bool cloudReachable() const { return cloud_.ready(Seconds(1)); }
    /// False from the first lost frame until the cloud has answered again.
    bool cloudUp() const { return cloudUp_; }
    bool streaming() const { return pipeline_->streaming(); }
    double framesPerSecond() const { return pipeline_->framesPerSecond(); }
    /// The plan that was asked for, whether the cloud is there or not.
    std::vector<std::string> wantedEdgeLayers() const;

    /// Errors: "unknown-layer", "not-a-downset", "bad-plan" (a layer on both sides or on none),
    /// splitRunnable's, the engine's, "edge-memory", CloudClient::load()'s. After an error the running plan
    /// goes on.
    Result<Deployment> deploy(const std::vector<std::string>& edgeLayers,
                              const std::vector<std::string>& cloudLayers, const std::string& label);
    /// Finds out whether deploy() would succeed and the halves run, and touches neither the plan that runs
    /// nor the stream. `spareCloud`: loads nothing there. Errors: those of deploy() that name a layer or a
    /// side, splitRunnable's, "busy" while another check runs, "cancelled".
    Result<PlanCheck> check(const std::vector<std::string>& edgeLayers,
                            const std::vector<std::string>& cloudLayers, bool spareCloud,
                            const ProfileProgress& progress, const std::stop_token& stop);
    /// Errors: "already-streaming", openFrameSource's.
    std::optional<Issue> startStream(double fps, std::int64_t frames);
    Pipeline::Counts stopStream();
    /// Errors: "streaming" while frames run, which would be measured along; measureProfile's; "busy".
    Result<MeasuredProfile> profile(int repeats, const ProfileProgress& progress,
                                    const std::stop_token& stop);
    /// Errors: probeBandwidth's.
    Result<BandwidthEstimate> probe(int rounds, const std::stop_token& stop);

    const LinkEstimate& link() const { return link_; }
    /// Medians over the last frames of the running plan; nothing before the first.
    std::optional<StageTimes> recentStages() const;
    std::optional<Pipeline::InFlight> inFlight() const { return pipeline_->inFlight(); }
    void publishEvent(const std::string& kind, const std::string& text, double sustainableFps = 0);

private:
    EdgeAgent(EdgeOptions options, std::shared_ptr<grpc::Channel> frames,
              std::shared_ptr<grpc::Channel> control, EdgeModel model);
    Result<std::shared_ptr<DeployedPlan>> prepare(const std::vector<Side>& sides, const std::string& label);
    Result<std::shared_ptr<InferenceEngine>> loadEngine(const std::string& onnx);
    Result<std::shared_ptr<InferenceEngine>> loadEdgeHalf(const std::string& onnx, bool& paused);
    std::shared_ptr<DeployedPlan> edgeOnlyPlan(const std::string& label);
    void makeRoom();
    void frameDone(const FrameResult& frame);
    void cloudFailed(const Issue& issue, const DeployedPlan& plan);
    Seconds deadlineFor(Bytes bytes) const;
    bool returnToCloud();

    const EdgeOptions options_;
    const std::shared_ptr<grpc::Channel> controlChannel_;
    const EdgeModel model_;
    CloudClient frames_, cloud_;
    CloudHalves halves_;
    WatchHub hub_;
    std::string engineDescription_;
    std::shared_ptr<InferenceEngine> whole_;

    std::mutex checking_; ///< one check at a time
    std::mutex control_;  ///< one deployment, stream start or profile at a time
    mutable std::mutex
        mutex_; ///< guards what follows; may be held while the pipeline's own is taken, never the reverse
    std::shared_ptr<const DeployedPlan> wanted_;
    std::atomic<std::int64_t> planNumber_ = 0;
    std::atomic<bool> cloudUp_ = true;
    std::deque<FrameResult> recent_;
    LinkEstimate link_;

    std::unique_ptr<CloudWatch> watch_; ///< the pipeline's threads tell it of losses until they end
    std::unique_ptr<Pipeline> pipeline_;
};

} // namespace cutpoint
