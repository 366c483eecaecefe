// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/runtime/edge/plan_check.h"

#include "core/runtime/edge/answer_difference.h"
#include "core/runtime/edge/frame_source.h"
#include "core/runtime/edge/named_tensor.h"

#include <algorithm>
#include <chrono>
#include <fmt/format.h>
#include <limits>

namespace cutpoint {
namespace {

/// Fused halves round otherwise than the fused whole.
constexpr double kSameAnswer = 1e-4;
constexpr Seconds kReadyCall(2);

Issue checkIssue(Severity severity, IssueCode code, Sentence message, Sentence fix) {
    return {severity, code, "", 0, "", std::move(message), std::move(fix)};
}

double sizeOf(const std::string& onnx) {
    return static_cast<double>(onnx.size());
}

/// Those that the engine reads.
std::vector<Tensor> inputsFor(const InferenceEngine& engine, const std::vector<Tensor>& frame) {
    std::vector<Tensor> inputs;
    for (const TensorSpec& spec : engine.inputs())
        if (const Tensor* tensor = findTensor(frame, spec.name))
            inputs.push_back(*tensor);
    return inputs;
}

class PlanChecker {
public:
    PlanChecker(const PlanCheckParts& parts, const PlanHalves& halves, const ProfileProgress& progress,
                const std::stop_token& stop)
        : parts_(parts), halves_(halves), progress_(progress), stop_(stop) {}

    Result<PlanCheck> run() {
        describe();
        for (const auto step : {&PlanChecker::loadEdge, &PlanChecker::loadCloud, &PlanChecker::tryFrame}) {
            if (stop_.stop_requested())
                return cancelled();
            (this->*step)();
        }
        if (stop_.stop_requested())
            return cancelled();
        return check_;
    }

private:
    static Issue cancelled() {
        return checkIssue(Severity::Error, code::Cancelled, say("The check was cancelled."), {});
    }
    void report(const Sentence& stage) {
        if (progress_)
            progress_(stage, done_++, 3);
    }
    double limit() const {
        return parts_.memory ? parts_.memory->value : std::numeric_limits<double>::infinity();
    }
    /// What the edge holds whatever is checked.
    double held() const { return sizeOf(parts_.model.runnable.onnx) + parts_.runningHalf.value; }

    void describe() {
        const auto layers = static_cast<std::size_t>(parts_.model.graph->size());
        check_.edge.layers = halves_.edgeLayers.size();
        check_.cloud.layers = layers - halves_.edgeLayers.size();
        check_.edge.size = Bytes(sizeOf(halves_.edgeOnly() ? parts_.model.runnable.onnx : halves_.edge));
        check_.cloud.size = Bytes(sizeOf(halves_.cloud));
        check_.cutTensors = halves_.cutTensors;
        // The agent runs the whole model already, and raw inputs need no engine.
        check_.edge.loaded = check_.edge.resident = halves_.edgeOnly() || halves_.edge.empty();
        if (halves_.edgeOnly())
            check_.edge.engine = parts_.wholeEngine;
    }

    /// Engines tell of nodes; people know layers.
    Issue aboutLayer(Issue issue) const {
        const auto layer = parts_.model.layerOfNode.find(issue.node);
        if (layer != parts_.model.layerOfNode.end())
            issue.node = layer->second;
        return issue;
    }

    /// The engine with the model; null when there is none, and the issues say why.
    std::unique_ptr<InferenceEngine> engineWith(const std::string& onnx, Issues& issues) const {
        auto engine = parts_.engines(parts_.engine);
        if (!engine) {
            issues.push_back(engine.error());
            return nullptr;
        }
        bool runs = true;
        for (Issue& issue : (*engine)->load(onnx)) {
            runs = runs && issue.severity != Severity::Error;
            issues.push_back(aboutLayer(std::move(issue)));
        }
        return runs ? *std::move(engine) : nullptr;
    }

    void loadEdge() {
        report(say("the edge half"));
        if (check_.edge.loaded)
            return;
        const double half = sizeOf(halves_.edge);
        if (held() - parts_.runningHalf.value + half > limit()) {
            check_.edge.issues.push_back(
                checkIssue(Severity::Error, code::EdgeMemory,
                           say("The whole model and the plan's edge half exceed the edge's memory."),
                           say("Choose a plan with fewer layers on the edge, or raise --edge-memory.")));
            return;
        }
        check_.willPause = held() + half > limit();
        if (check_.willPause)
            return;
        const auto begin = std::chrono::steady_clock::now();
        engine_ = engineWith(halves_.edge, check_.edge.issues);
        const std::chrono::duration<double> took = std::chrono::steady_clock::now() - begin;
        check_.edge.loadTime = Seconds(took.count());
        check_.edge.loaded = engine_ != nullptr;
        if (engine_)
            check_.edge.engine = engine_->description();
    }

    /// "conv1: why not" as the cloud says it, with the layer taken out where it is one.
    Issue fromCloud(Issue issue) const {
        const std::string text = issue.message.text();
        constexpr std::string_view said = "The cloud answered: ";
        std::string_view words = text;
        if (!words.starts_with(said))
            return issue;
        words.remove_prefix(said.size());
        const std::string node(words.substr(0, words.find(": ")));
        const bool known = parts_.model.layerOfNode.contains(node) || parts_.model.graph->find(node) >= 0;
        if (known && node.size() < words.size()) {
            issue.node = node;
            issue.message = std::string(words.substr(node.size() + 2));
        }
        return aboutLayer(std::move(issue));
    }

    void loadCloud() {
        report(say("the cloud half"));
        HalfCheck& cloud = check_.cloud;
        if (halves_.edgeOnly())
            return;
        cloud.resident = cloud.loaded = parts_.cloud.modelReady(halves_.cloudModel, kReadyCall);
        if (parts_.bandwidth && parts_.bandwidth->value > 0)
            check_.upload = cloud.resident ? Seconds(0) : transferTime(cloud.size, *parts_.bandwidth);
        if (parts_.spareCloud)
            return;
        const auto begin = std::chrono::steady_clock::now();
        const auto issue = parts_.halves.keep(halves_.cloudModel, halves_.cloud, parts_.runningCloudModel,
                                              parts_.loadDeadline, stop_);
        const std::chrono::duration<double> took = std::chrono::steady_clock::now() - begin;
        cloud.loaded = !issue;
        if (issue)
            cloud.issues.push_back(fromCloud(*issue));
        else if (!cloud.resident)
            cloud.loadTime = Seconds(took.count());
    }

    void tryFrame() {
        report(say("a trial frame"));
        if (parts_.spareCloud || halves_.edgeOnly() || !check_.edge.loaded || !check_.cloud.loaded)
            return;
        auto answer = throughHalves();
        if (!answer)
            return;
        // Beside what runs there must be room for the whole model once more.
        if (held() + sizeOf(parts_.model.runnable.onnx) > limit())
            return;
        Issues issues;
        const auto whole = engineWith(parts_.model.runnable.onnx, issues);
        const auto expected =
            whole ? whole->run(inputsFor(*whole, frame_)) : Result<std::vector<Tensor>>(issues.front());
        if (!expected)
            return; // the agent runs the whole model already; this says nothing about the plan
        check_.answerDifference = answerDifference(*expected, *answer);
        if (*check_.answerDifference > kSameAnswer)
            check_.cloud.issues.push_back(
                checkIssue(Severity::Warning, code::OtherAnswer,
                           say("Both halves together answer otherwise than the whole model: %1 of the "
                               "largest number apart.",
                               *check_.answerDifference),
                           say("Use the same engine on both sides, or cut elsewhere.")));
    }

    /// All that both halves answer to one frame; nothing when one of them failed, which it is charged with.
    std::optional<std::vector<Tensor>> throughHalves() {
        const auto failed = [](HalfCheck& half, Issue issue) {
            half.issues.push_back(std::move(issue));
            return std::nullopt;
        };
        auto source = openFrameSource("synthetic", parts_.inputs);
        auto frame = source ? (*source)->next() : Result<std::vector<Tensor>>(source.error());
        if (!frame)
            return failed(check_.edge, frame.error());
        frame_ = *std::move(frame);
        std::vector<Tensor> answer;
        if (engine_) {
            auto outputs = engine_->run(inputsFor(*engine_, frame_));
            if (!outputs)
                return failed(check_.edge, aboutLayer(outputs.error()));
            answer = *std::move(outputs);
            engine_.reset();
        }
        std::vector<const Tensor*> sent;
        for (const std::string& name : halves_.cutTensors) {
            const Tensor* tensor = findTensor(answer, name);
            tensor = tensor != nullptr ? tensor : findTensor(frame_, name);
            if (tensor == nullptr)
                return failed(check_.edge, {Severity::Error, code::BadHalf, "", 0, name,
                                            say("The edge half does not give this cut tensor."),
                                            say("Cut the model elsewhere.")});
            sent.push_back(tensor);
            check_.cut += Bytes(static_cast<double>(tensor->data.size()));
        }
        const auto call = parts_.cloud.infer(halves_.cloudModel, sent, parts_.frameDeadline);
        const std::stop_callback giveUp(stop_, [&] { call->cancel(); });
        auto fromThere = call->answer();
        if (!fromThere)
            return failed(check_.cloud, fromCloud(fromThere.error()));
        std::ranges::move(fromThere->outputs, std::back_inserter(answer));
        return answer;
    }

    const PlanCheckParts& parts_;
    const PlanHalves& halves_;
    const ProfileProgress& progress_;
    const std::stop_token& stop_;
    PlanCheck check_;
    std::unique_ptr<InferenceEngine> engine_; ///< of the edge half, until its frame has run
    std::vector<Tensor> frame_;
    int done_ = 0;
};

} // namespace

bool HalfCheck::runs() const {
    return std::ranges::none_of(issues, [](const Issue& issue) { return issue.severity == Severity::Error; });
}

Result<PlanCheck> checkPlan(const PlanCheckParts& parts, const PlanHalves& halves,
                            const ProfileProgress& progress, const std::stop_token& stop) {
    return PlanChecker(parts, halves, progress, stop).run();
}

} // namespace cutpoint
