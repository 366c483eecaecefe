// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/profile.h"
#include "views/panels/runtime_panel.h"

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
    };
    /// What a profile run found.
    struct MeasuredProfile {
        std::vector<MeasuredLayer> layers;
        std::string edgeDevice, cloudDevice; ///< the engines' names
    };

    explicit RuntimeSession(QObject* parent = nullptr);
    /// Waits at most 0.2 s for calls under way; leavesWork() tells whether some outlive it.
    ~RuntimeSession() override;

    /// Empty files: no token, no TLS.
    void connectTo(const QString& address, const QString& tokenFile, const QString& authorityFile);
    void disconnectFrom();
    void profile();
    void probe();
    /// Deploys a plan; it is refused when the agent's model has other layers.
    void push(const std::vector<std::string>& edgeLayers, const std::vector<std::string>& cloudLayers,
              const QString& label);
    /// 0: as fast as the pipeline takes them.
    void start(double framesPerSecond);
    void stop();
    /// Stops the profile, probe or push under way.
    void cancel();

    const RuntimeState& state() const { return state_; }
    /// What the running plan should take by the open document; none when its model is another one.
    void setPredicted(std::optional<StageTimes> times);
    const std::optional<MeasuredProfile>& measuredProfile() const { return profile_; }
    /// The agent's layers; empty while apart.
    const std::vector<std::string>& layers() const { return layers_; }
    /// V_E of the plan that runs; empty while none does.
    const std::vector<std::string>& edgeLayers() const { return edgeLayers_; }
    bool leavesWork() const;

signals:
    /// The state is another one.
    void changed();
    void eventHappened(cutpoint::Seconds sinceStart, const QString& kind, const QString& text);
    /// Another plan runs, or another agent: predict anew.
    void planRuns();
    void profiled();
    void probed(cutpoint::BitsPerSecond bandwidth, cutpoint::Seconds roundTrip);

private:
    struct Home;
    struct Frame {
        qint64 plan = 0;
        StageTimes times;
        Seconds latency, done;
        bool finishedOnEdge = false;
    };
    using Answer = std::function<void(RuntimeSession&)>;
    using Work = std::function<Answer(const EdgeClient&, const std::stop_token&)>;

    /// Runs work beside the GUI; its answer is applied unless the connection has changed meanwhile.
    void run(Work work);
    /// As run(), shown as a job that can be cancelled; only one at a time.
    void runJob(const QString& job, Work work);
    /// The agent's own account of itself; `andThen` runs after it has arrived.
    void describe();
    void watch();
    /// Frames and events that came since the last time.
    void takeHome();
    void measure();
    void endJob(const QString& trouble);
    void lose(const QString& trouble);

    std::shared_ptr<Home> home_;
    std::shared_ptr<const EdgeClient> client_;
    std::stop_source connection_, job_;
    quint64 generation_ = 0;
    RuntimeState state_;
    std::vector<std::string> layers_, edgeLayers_;
    std::optional<MeasuredProfile> profile_;
    std::deque<Frame> frames_;
    QTimer drain_;
};

} // namespace cutpoint
