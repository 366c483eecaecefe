// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/issue.h"
#include "core/model/plan.h"

#include <cstdint>
#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace cutpoint {

/// What is known of a running edge agent: facts. The sentences about them are runtime_text.h's, made when
/// they are shown, in the language of that moment.
struct RuntimeState {
    enum class Link { Apart, Connecting, Connected };

    /// What answers: an edge agent, or a plain server of the Open Inference Protocol, which has a name only.
    struct Agent {
        bool isPlainServer = false;
        std::string name;          ///< of the server
        std::string model, engine; ///< "ResNet-18", "OpenCV DNN 4.6.0"
        double slowdown = 1;       ///< times slower than it could
        std::string cloud;         ///< "127.0.0.1:9001"; empty when it has none
        bool isCloudReachable = false;
    };
    /// What the agent is doing for us.
    struct Job {
        enum class Kind { Profiling, Probing, Checking, Loading, LoadingCloudHalf };
        Kind kind = Kind::Profiling;
        Sentence stage;          ///< in the agent's words; empty when it has not said
        int done = 0, total = 0; ///< total 0: unknown
    };
    /// The plan that runs.
    struct Plan {
        Sentence label; ///< as it was pushed with; may be empty
        std::size_t edgeLayers = 0;
    };
    /// Medians over the last frames of the plan that runs. Frames that lost their cloud on the way are
    /// counted and otherwise left out: no plan predicts them.
    struct Measured {
        StageTimes times;
        Seconds waiting;                 ///< of a frame, before and between the stages
        Seconds latency;                 ///< arrival to answer, waiting included
        double framesPerSecond = 0;      ///< answers per second
        std::int64_t frames = 0;         ///< answered under this plan
        std::int64_t finishedOnEdge = 0; ///< of these: lost their cloud on the way
        std::int64_t dropped = 0;        ///< by the stream so far: they came too fast
        bool alone = false;              ///< nothing is sent: what ran is the edge alone
    };
    /// How far a profile can be trusted.
    struct ProfileQuality {
        double residual = 0; ///< at cuts that were not measured, relative to the whole
        double spread = 0;   ///< of the layers' times, relative: the spreads' sum over the times' sum
    };
    /// The agent's model is not the open one.
    struct OtherModel {
        std::string model;     ///< the agent's
        std::string layer;     ///< one that only one of them has; empty: links or shapes differ
        bool isTheirs = false; ///< it is the agent's model that has it
        bool operator==(const OtherModel&) const = default;
    };

    /// A plan that was checked and would run.
    struct Checked {
        bool hasBothHalves = false;
        Bytes sent;                             ///< by a frame
        std::optional<double> answerDifference; ///< of a trial frame, relative to the whole model's
        bool willPause = false;                 ///< the stream would stand still while it loads
    };
    /// A plan's cloud half on a plain server.
    struct LoadedHalf {
        std::string name;
        std::vector<std::string> tensors; ///< what a frame sends it
    };
    enum class Note { StreamGoesOn, ServerLacks };
    using News = std::variant<std::monostate, Note, Checked, LoadedHalf>;

    /// A plan that was checked and would not run.
    struct CannotRun {
        struct Half {
            std::string engine; ///< may be empty
            Issue first;
            int more = 0; ///< issues beside it
        };
        std::optional<Half> edge, cloud;
    };
    enum class Refusal { ConnectionEnded, ServerLacks, NoCloudLayer };
    using Trouble = std::variant<std::monostate, Refusal, Issue, OtherModel, CannotRun>;

    Link link = Link::Apart;
    Agent agent;
    bool streaming = false;
    bool adaptive = false;         ///< the agent changes the plan by itself
    bool syntheticWeights = false; ///< times are real, answers are not
    std::optional<Job> job;
    std::optional<BitsPerSecond> bandwidth;   ///< as probed
    double bandwidthSpread = 0;               ///< relative
    std::optional<double> transferOverhead;   ///< Network::overhead, as probed
    std::optional<BitsPerSecond> downlink;    ///< as probed
    bool alone = false;                       ///< the plan waits for its cloud: the edge goes on alone
    std::optional<Plan> plan;                 ///< none before the first push
    std::optional<StageTimes> predicted;      ///< of the plan
    std::optional<StageTimes> predictedAlone; ///< of the edge without a cloud
    std::optional<double> sourceRate;         ///< Q of the stream; none for as fast as frames are taken
    std::optional<Measured> measured;
    std::optional<ProfileQuality> profile; ///< of measured layer times, when they are at hand
    std::optional<OtherModel> otherModel;
    News news;       ///< what the last job has found
    Trouble trouble; ///< the last refusal

    bool hasNews() const { return news.index() != 0; }
    bool hasTrouble() const { return trouble.index() != 0; }
};

} // namespace cutpoint
