// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/layer_graph.h"
#include "core/model/plan.h"
#include "core/model/profile.h"
#include "views/panels/runtime_panel.h"

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

#include <deque>
#include <functional>
#include <memory>
#include <stop_token>
#include <string>
#include <vector>

namespace cutpoint {

class EdgeClient;
class RepositoryClient;
namespace edge::v1 {
class FrameRecord;
}

/// What a probe found; none where the agent did not measure it.
struct MeasuredLink {
    BitsPerSecond bandwidth;
    Seconds roundTrip;
    std::optional<double> overhead;        ///< Network::overhead
    std::optional<BitsPerSecond> downlink; ///< at which answers come back
};

/// The desktop's side of a running edge agent. Every call to the agent runs on a thread of its own and its
/// result comes home to the GUI thread; what was asked before a disconnect is dropped.
class RuntimeSession : public QObject {
    Q_OBJECT

public:
    /// One layer as both sides ran it.
    struct MeasuredLayer {
        std::string name;
        Seconds edge, cloud;
        Bytes output;
        bool outputMeasured = false; ///< of the real tensors; of the model's shapes otherwise
    };
    /// What a profile run found.
    struct MeasuredProfile {
        std::vector<MeasuredLayer> layers;
        std::string edgeDevice, cloudDevice; ///< the engines' names
        FixedCosts fixed;                    ///< what a half costs beyond its layers
    };

    explicit RuntimeSession(QObject* parent = nullptr);
    /// Waits at most 0.2 s for calls under way; leavesWork() tells whether some outlive it.
    ~RuntimeSession() override;

    void connectTo(const RuntimeAddress& address);
    void disconnectFrom();
    void profile();
    void probe();
    /// Finds out whether both halves would run; `checked` tells. It is refused when the agent's model has
    /// other layers, links or shapes than the one that the plan is for.
    void check(const LayerGraph& open, const PerLayer<Side>& sides);
    /// Checks a plan and deploys it if it would run.
    void push(const LayerGraph& open, const PerLayer<Side>& sides, const Sentence& label);
    /// What answers is no edge agent but a plain server of the Open Inference Protocol: it measures nothing
    /// and streams nothing, and takes the cloud half of a plan.
    bool isPlainServer() const { return server_ != nullptr; }
    /// Loads the cloud half of the model in that file under a plan with these layers on the edge.
    void pushHalf(const QString& model, const std::vector<std::string>& edge);
    /// 0: as fast as the pipeline takes them.
    void start(double framesPerSecond);
    void stop();
    /// Stops the profile, probe, check or push under way.
    void cancel();

    const RuntimeState& state() const { return state_; }
    /// What the running plan should take by the open document, and what the edge alone should; none when its
    /// model is another one.
    void setPredicted(std::optional<StageTimes> times, std::optional<StageTimes> alone);
    /// In what the agent's model differs from the open one: what it measures says nothing of that then. None
    /// when it runs the same, and while apart. Agents of before tell layers' names only.
    std::optional<RuntimeState::OtherModel> otherModel(const LayerGraph& open) const;
    /// Shows it for as long as it holds.
    void setOtherModel(const std::optional<RuntimeState::OtherModel>& other);
    const std::optional<MeasuredProfile>& measuredProfile() const { return profile_; }
    /// The agent's layers; empty while apart.
    const std::vector<std::string>& layers() const { return layers_; }
    /// V_E of the plan that runs; empty while none does.
    const std::vector<std::string>& edgeLayers() const { return edgeLayers_; }
    bool leavesWork() const;

signals:
    /// The state is another one.
    void changed();
    /// `sinceConnected`: streams come and go, and each begins at 0.
    void eventHappened(cutpoint::Seconds sinceConnected, const cutpoint::Sentence& kind,
                       const cutpoint::Sentence& text);
    /// Another plan runs, or another agent: predict anew.
    void planRuns();
    void profiled();
    void probed(const cutpoint::MeasuredLink& link);
    /// What the last check has found, each with its half named; empty when a new one begins.
    void checked(const cutpoint::Issues& issues);

private:
    struct Home;
    struct Frame {
        qint64 plan = 0;
        StageTimes times;
        Seconds latency, done;
        qint64 dropped = 0;
        bool finishedOnEdge = false, sent = false;
    };
    struct Plan {
        std::vector<std::string> edge, cloud;
        std::string graphDigest;
        Sentence label;
        bool deploy = false; ///< once it is checked
    };
    using Answer = std::function<void(RuntimeSession&)>;
    using Work = std::function<Answer(const EdgeClient&, const std::stop_token&)>;

    /// Runs work beside the GUI; its answer is applied unless the connection has changed meanwhile.
    void run(Work work);
    /// As run(), shown as a job that can be cancelled; only one at a time.
    void runJob(RuntimeState::Job::Kind job, Work work);
    /// Fetches the agent's own account of itself.
    void describe();
    /// In what these, all layers of a model, differ from the agent's.
    std::optional<RuntimeState::OtherModel> otherModel(std::vector<std::string> open) const;
    void checkFirst(const LayerGraph& open, const PerLayer<Side>& sides, const Sentence& label, bool deploy);
    /// The job goes on, and this is how far it is; for the threads.
    static Answer progressOf(RuntimeState::Job job);
    void watch();
    /// Frames and events that came since the last time.
    void takeHome();
    void takeFrame(const edge::v1::FrameRecord& frame);
    void forgetFrames();
    void measure();
    void greetServer();
    bool lacks();
    void endJob(RuntimeState::Trouble trouble);
    void lose(RuntimeState::Trouble trouble);

    std::shared_ptr<Home> home_;
    std::shared_ptr<const EdgeClient> client_;
    std::shared_ptr<const RepositoryClient> reached_, server_; ///< server_: once it has said that it is one
    std::stop_source connection_, job_;
    quint64 generation_ = 0;
    RuntimeState state_;
    std::vector<std::string> layers_, edgeLayers_;
    std::string model_;       ///< the agent's
    std::string graphDigest_; ///< of the agent's model; empty when it does not tell
    std::optional<MeasuredProfile> profile_;
    std::deque<Frame> frames_; ///< the newest of `answered_`, which the edge did `redone_` of after a loss
    qint64 answered_ = 0, redone_ = 0;
    std::optional<double> askedRate_; ///< Q of the stream that is being started
    QTimer drain_;
    QElapsedTimer connectedFor_;
};

} // namespace cutpoint
