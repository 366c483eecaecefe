// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/runtime/edge/cloud_attendance.h"
#include "core/runtime/edge/cloud_halves.h"
#include "core/runtime/edge/cloud_watch.h"
#include "core/runtime/edge/edge_model.h"
#include "core/runtime/edge/edge_profiler.h"
#include "core/runtime/edge/frame_deadline.h"
#include "core/runtime/edge/link_estimate.h"
#include "core/runtime/edge/pipeline.h"
#include "core/runtime/edge/plan_check.h"
#include "core/runtime/edge/watch_hub.h"

#include <atomic>
#include <map>

namespace grpc {
class Channel;
}

namespace cutpoint {

struct EdgeOptions {
    std::string modelFile;
    std::string source = "synthetic";    ///< see openFrameSource
    std::uint64_t seed = 1;              ///< of the synthetic source
    WhenFull whenFull = WhenFull::Block; ///< where a stream does not say
    EngineOptions engine;
    EngineFactory engines = makeEngine; ///< of whatever the edge computes
    double slowdown = 1;
    /// For the models held by the edge together: the whole model, which is always kept, and the edge halves.
    /// Weights only, counted as bytes of ONNX; activations and the engine's own copies come on top, so give
    /// what is left beside them. Unset: no limit.
    std::optional<Bytes> edgeMemory;
    /// After a loss of the cloud, stay on the edge until the next deploy() rather than return to the plan:
    /// whoever adapts decides anew.
    bool stayAloneAfterLoss = false;
    Seconds frameDeadline{10}; ///< the most a frame may spend in transfer and cloud
    /// Of loading a model in the cloud; longer where the link is known to need it for the model's bytes.
    Seconds deployDeadline{60};
    CloudAttendance::Options attendance; ///< how the cloud is told that this edge is there
};

/// What a deployment did.
struct Deployment {
    Seconds switchTime; ///< from the call to the first frame under the new plan, or to its being ready
                        ///< without a stream
    std::vector<std::string> cutTensors;
    bool paused =
        false; ///< the memory could not hold both plans, so the stream stood still while the new one loaded
};

/// Medians over the last frames. T_c is the time there and the answer's way back; 0 where the cloud told no
/// times.
struct RecentStages {
    StageTimes times;
    Seconds compute; ///< of T_c
};

/// The edge side: owns the whole model and the stream, runs one plan at a time and replaces it between two
/// frames. Every record and event goes to the hub. Thread-safe.
///
/// A frame that the cloud does not answer is done on the edge. What follows depends on why:
/// - the cloud is gone: "link-lost", the edge goes on alone and returns to the plan when the cloud is back
///   ("link-back"), loading the half again if the cloud restarted;
/// - it was late: "link-slow" while the cloud lives, and lost when two in a row are late;
/// - it has no room now: "cloud-busy", once until it answers again;
/// - it has forgotten the half: "half-lost", the half is loaded again;
/// - it refuses the frame: "frame-refused", and after three in a row "plan-failed": the edge goes on alone
/// until
///   the next deploy().
class EdgeAgent {
public:
    /// Errors: the model's, the engine's, "edge-memory" when not even the whole model fits, growingState()'s.
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
    bool cloudReachable() const { return cloud_.live(Seconds(1)); }
    /// False from the first lost frame until the cloud has answered again.
    bool cloudUp() const { return cloudUp_; }
    bool streaming() const { return pipeline_->streaming(); }
    double framesPerSecond() const { return pipeline_->framesPerSecond(); }
    /// The plan that was asked for, whether the cloud is there or not.
    std::vector<std::string> wantedEdgeLayers() const;
    /// As it was deployed with.
    Sentence planLabel() const;
    /// The plan that was asked for needs the cloud, and the cloud is away.
    bool isAlone() const;
    /// Of the plan that the next frame runs under.
    std::vector<std::string> runningEdgeLayers() const { return pipeline_->plan()->edgeLayers; }
    /// Of the last plan whose frames the cloud refused ("plan-failed"); empty when there is none.
    std::vector<std::string> refusedEdgeLayers() const;

    /// Errors: "unknown-layer", "not-a-downset", "bad-plan" (a layer on both sides or on none),
    /// splitRunnable's, the engine's, "edge-memory", CloudClient::load()'s, "cancelled". After an error the
    /// running plan goes on; where it had to make room, and cannot be loaded again, "plan-failed" says so.
    Result<Deployment> deploy(const std::vector<std::string>& edgeLayers,
                              const std::vector<std::string>& cloudLayers, const std::string& label,
                              const std::stop_token& stop = {});
    /// The same of a downset.
    Result<Deployment> deploy(const PerLayer<Side>& sides, const Sentence& label,
                              const std::stop_token& stop = {});
    /// Finds out whether deploy() would succeed and the halves run, and touches neither the plan that runs
    /// nor the stream. `spareCloud`: loads nothing there. Errors: those of deploy() that name a layer or a
    /// side, splitRunnable's, "busy" while another check runs, "cancelled".
    Result<PlanCheck> check(const std::vector<std::string>& edgeLayers,
                            const std::vector<std::string>& cloudLayers, bool spareCloud,
                            const ProfileProgress& progress, const std::stop_token& stop);
    /// Errors: "already-streaming", openFrameSource's.
    std::optional<Issue> startStream(double fps, std::int64_t frames, WhenFull whenFull);
    /// As the options say.
    std::optional<Issue> startStream(double fps, std::int64_t frames) {
        return startStream(fps, frames, options_.whenFull);
    }
    Pipeline::Counts stopStream();
    /// Errors: "streaming" while frames run, which would be measured along; measureProfile's; "busy".
    Result<ProfileRun> profile(int repeats, const ProfileProgress& progress, const std::stop_token& stop);
    /// One at a time; others wait for their turn. Errors: probeBandwidth's.
    Result<BandwidthEstimate> probe(int rounds, const std::stop_token& stop);
    /// The same for whoever decides by it: one that contradicts what was believed is made once more, and the
    /// second one counts. A failed probe leaves link() as it is.
    void probeCarefully(int rounds, const std::stop_token& stop);

    const LinkEstimate& link() const { return link_; }
    /// What a frame takes on the edge alone, by which a frame on the uplink is judged: one that takes longer,
    /// and twice as long as the link was thought to need, is done on the edge ("frame-late"), and the link is
    /// thought slower. Without it frames are given up by their deadline alone.
    void setEdgeAlone(Seconds time) { edgeAlone_ = time.value; }
    /// Of the running plan's frames that were answered under it; nothing before the first.
    std::optional<RecentStages> recentStages() const;
    std::optional<Pipeline::InFlight> inFlight() const { return pipeline_->inFlight(); }
    /// What this edge could do with the cloud's time, for a cloud that several edges share; empty while it
    /// streams nothing with a sampling rate.
    void setChoices(std::vector<LoadChoice> choices) { attendance_->setChoices(std::move(choices)); }
    /// Of the cloud's time; none as long as no other edge streams there, or the cloud tells none.
    std::optional<ServerShare> serverShare() const { return attendance_->share(); }
    /// To all watchers. What may happen with every frame is told a few times a second at most, and then how
    /// often it has happened besides.
    void publishEvent(const std::string& kind, const Sentence& text, double sustainableFps = 0);

private:
    EdgeAgent(EdgeOptions options, std::shared_ptr<grpc::Channel> frames,
              std::shared_ptr<grpc::Channel> control, EdgeModel model);
    Result<std::shared_ptr<DeployedPlan>> prepare(const PerLayer<Side>& sides, const Sentence& label,
                                                  const std::stop_token& stop);
    Result<std::shared_ptr<InferenceEngine>> loadEngine(const std::string& onnx);
    Result<std::shared_ptr<InferenceEngine>> loadEdgeHalf(const std::string& onnx, bool& paused,
                                                          const std::stop_token& stop);
    std::shared_ptr<DeployedPlan> edgeOnlyPlan(const Sentence& label);
    std::shared_ptr<const DeployedPlan> wantedPlan() const;
    void publishShare(const ServerShare& share, int edges);
    void makeRoom(const std::stop_token& stop);
    void takeBack(const DeployedPlan& earlier);
    void frameDone(const FrameResult& frame);
    void cloudAnswered(const FrameResult& frame);
    void cloudFailed(const Issue& issue, const FrameResult& frame, const DeployedPlan& plan);
    void cloudLate(const Issue& issue, const FrameResult& frame, const DeployedPlan& plan);
    void frameRefused(const Issue& issue, const DeployedPlan& plan);
    void planFailed(const Issue& issue, const DeployedPlan& plan);
    void leaveCloud(const DeployedPlan& plan, const char* kind, const Sentence& text);
    bool tooSlow(const DeployedPlan& plan, Bytes bytes, Seconds elapsed);
    void linkAtMost(Bytes bytes, Seconds elapsed);
    Seconds deadlineFor(const DeployedPlan& plan, Bytes bytes) const;
    Seconds loadDeadline(Bytes model) const;
    Result<BandwidthEstimate> measureLink(int rounds, const std::stop_token& stop);
    bool returnToCloud(const std::stop_token& stop);

    const EdgeOptions options_;
    const std::shared_ptr<grpc::Channel> controlChannel_;
    const EdgeModel model_;
    CloudClient frames_, cloud_;
    CloudHalves halves_;
    WatchHub hub_;
    std::string engineDescription_;
    std::shared_ptr<InferenceEngine> whole_;

    std::timed_mutex probing_; ///< one probe at a time
    std::mutex checking_;      ///< one check at a time
    std::mutex control_;       ///< one deployment, stream start or profile at a time
    mutable std::mutex
        mutex_; ///< guards what follows; may be held while the pipeline's own is taken, never the reverse
    std::shared_ptr<const DeployedPlan> wanted_;
    std::atomic<std::int64_t> planNumber_ = 0;
    std::atomic<bool> cloudUp_ = true;
    std::atomic<double> edgeAlone_ = 0;   ///< seconds; 0: not known
    std::atomic<bool> earlyWord_ = false; ///< the cloud says when it has a frame, as far as is known
    std::deque<FrameResult> recent_;
    /// Since the plan's last answer.
    struct Trouble {
        std::int64_t plan = -1;
        int refused = 0, late = 0;
        bool busy = false;
    } trouble_;
    std::shared_ptr<const DeployedPlan> refused_;
    /// Of a kind that comes with frames.
    struct Folded {
        Seconds begin;          ///< of the present second
        int told = 0, left = 0; ///< in it
    };
    std::map<std::string, Folded> folded_;
    LinkEstimate link_;
    FrameDeadline deadline_;

    std::unique_ptr<CloudAttendance> attendance_;
    std::unique_ptr<CloudWatch> watch_; ///< the pipeline's threads tell it of losses until they end
    std::unique_ptr<Pipeline> pipeline_;
};

} // namespace cutpoint
