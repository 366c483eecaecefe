// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// What a check of a plan finds, and that it leaves alone what runs.
#include "tests/support/edge_fixture.h"

#include "core/runtime/edge/answer_difference.h"
#include "core/runtime/edge/check_issues.h"
#include "core/runtime/edge/edge_client.h"
#include "core/runtime/edge/edge_service.h"

#include <cmath>
#include <cstring>

namespace cutpoint {
namespace {

/// The real engine, but it refuses every model, naming a node, or answers a little more than it should.
class OddEngine final : public InferenceEngine {
public:
    OddEngine(std::unique_ptr<InferenceEngine> engine, std::string refused, float more)
        : engine_(std::move(engine)), refused_(std::move(refused)), more_(more) {}
    std::string description() const override { return engine_->description(); }
    std::vector<Issue> load(std::string_view onnx) override {
        if (refused_.empty())
            return engine_->load(onnx);
        return {{Severity::Error, code::UnsupportedOperator, "", 0, refused_, say("Clip is not known here."),
                 say("Use another engine.")}};
    }
    const std::vector<TensorSpec>& inputs() const override { return engine_->inputs(); }
    const std::vector<TensorSpec>& outputs() const override { return engine_->outputs(); }
    Result<std::vector<Tensor>> run(const std::vector<Tensor>& inputs) override {
        auto outputs = engine_->run(inputs);
        if (!outputs || more_ == 0)
            return outputs;
        std::vector<Tensor> changed = *std::move(outputs);
        float first = 0;
        std::memcpy(&first, changed.front().data.data(), sizeof first);
        first += more_;
        std::memcpy(changed.front().data.data(), &first, sizeof first);
        return changed;
    }
    Result<EngineProfile> profile(const std::vector<Tensor>& inputs, int repeats) override {
        return engine_->profile(inputs, repeats);
    }

private:
    std::unique_ptr<InferenceEngine> engine_;
    const std::string refused_;
    const float more_;
};

class PlanCheckTest : public EdgeWorld {
protected:
    Result<PlanCheck> check(std::size_t onEdge, bool spareCloud = false, const std::stop_token& stop = {}) {
        return agent->check(edgeLayers(onEdge), {}, spareCloud, {}, stop);
    }
    /// Another cloud than the one of the fixture.
    void startCloud(const std::string& refused, float more) {
        CloudOptions options;
        options.engine.threads = 1;
        options.server.listen = "127.0.0.1:0";
        auto started = CloudAgent::start(
            options,
            [refused, more](const EngineOptions& engine) -> Result<std::unique_ptr<InferenceEngine>> {
                auto made = makeEngine(engine);
                if (!made)
                    return made.error();
                return std::unique_ptr<InferenceEngine>(
                    std::make_unique<OddEngine>(*std::move(made), refused, more));
            });
        ASSERT_TRUE(started.ok());
        cloud = *std::move(started);
        const BandwidthTrace rate(BitsPerSecond(1e9));
        auto shaped = ShapedLink::start({"127.0.0.1:0", cloud->endpoint().text(), rate, rate, Seconds(0)});
        ASSERT_TRUE(shaped.ok());
        link = *std::move(shaped);
    }
};

TEST_F(PlanCheckTest, FindsThatBothHalvesRunAndAnswerAsTheWhole) {
    startEdge();
    ASSERT_TRUE(agent->probe(1, {}).ok());
    const auto found = check(2);
    ASSERT_TRUE(found.ok()) << found.error().message;
    EXPECT_TRUE(found->runs());
    EXPECT_EQ(found->edge.layers, 3u) << "the raw input and two layers";
    EXPECT_EQ(found->edge.layers + found->cloud.layers,
              static_cast<std::size_t>(agent->model().graph->size()));
    for (const HalfCheck* half : {&found->edge, &found->cloud}) {
        EXPECT_TRUE(half->loaded);
        EXPECT_FALSE(half->resident);
        EXPECT_GT(half->size.value, 0);
        EXPECT_GT(half->loadTime.value, 0);
        EXPECT_TRUE(half->issues.empty());
    }
    ASSERT_EQ(found->cutTensors.size(), 1u);
    EXPECT_EQ(found->cut.value, 4.0 * 16 * 12 * 12) << "the second convolution's output";
    ASSERT_TRUE(found->upload);
    EXPECT_GT(found->upload->value, 0);
    ASSERT_TRUE(found->answerDifference);
    EXPECT_LE(*found->answerDifference, 1e-4);
}

TEST_F(PlanCheckTest, TheNextDeploymentFindsTheCloudHalfThere) {
    startEdge();
    ASSERT_TRUE(check(2).ok());
    EXPECT_TRUE(check(2)->cloud.resident);
    EXPECT_FALSE(check(3)->cloud.resident) << "another half";
    ASSERT_TRUE(agent->deploy(edgeLayers(2), {}, "checked").ok());
}

TEST_F(PlanCheckTest, SparesTheCloudWhenAskedTo) {
    startEdge();
    const auto quick = check(2, true);
    ASSERT_TRUE(quick.ok());
    EXPECT_TRUE(quick->runs());
    EXPECT_TRUE(quick->edge.loaded);
    EXPECT_FALSE(quick->cloud.loaded);
    EXPECT_FALSE(quick->answerDifference);
    EXPECT_FALSE(check(2)->cloud.resident) << "the quick check has loaded nothing there";
}

TEST_F(PlanCheckTest, LeavesThePlanThatRunsAndItsStreamAlone) {
    startEdge();
    ASSERT_TRUE(agent->deploy(edgeLayers(1), {}, "first").ok());
    const auto running = agent->wantedEdgeLayers();
    ASSERT_FALSE(agent->startStream(0, 0));
    // More halves than are kept: the running one must not be among those let go.
    for (int round = 0; round < 3; ++round)
        for (const std::size_t onEdge : {std::size_t(0), std::size_t(2), std::size_t(3), std::size_t(4)})
            ASSERT_TRUE(check(onEdge)->runs()) << onEdge;
    const std::size_t before = records->frames().size();
    EXPECT_TRUE(eventually([&] { return records->frames().size() > before + 20; }));
    agent->stopStream();
    EXPECT_EQ(agent->wantedEdgeLayers(), running);
    EXPECT_EQ(records->count("plan-changed"), 1u) << records->text();
    EXPECT_EQ(records->count("link-lost"), 0u) << records->text();
    for (const auto& frame : records->frames())
        EXPECT_FALSE(frame.finished_on_edge());
}

TEST_F(PlanCheckTest, EdgeOnlyRunsOnWhatIsThere) {
    startEdge();
    const auto found = check(100);
    ASSERT_TRUE(found.ok());
    EXPECT_TRUE(found->runs());
    EXPECT_TRUE(found->edge.resident);
    EXPECT_EQ(found->cloud.layers, 0u);
    EXPECT_TRUE(found->cutTensors.empty());
}

TEST_F(PlanCheckTest, RefusesAPlanOfAnotherModel) {
    startEdge();
    EXPECT_EQ(agent->check({"nobody"}, {}, false, {}, {}).error().code, "unknown-layer");
    EXPECT_EQ(agent->check(edgeLayers(1), edgeLayers(1), false, {}, {}).error().code, "bad-plan");
}

TEST_F(PlanCheckTest, TellsOfMemoryBeforeLoading) {
    double whole = 0, half = 0;
    startEdge();
    whole = static_cast<double>(agent->model().runnable.onnx.size());
    half = check(4)->edge.size.value;
    startEdge([&](EdgeOptions& options) { options.edgeMemory = Bytes(whole + half / 2); });
    const auto tooMuch = check(4);
    ASSERT_TRUE(tooMuch.ok());
    EXPECT_FALSE(tooMuch->runs());
    ASSERT_EQ(tooMuch->edge.issues.size(), 1u);
    EXPECT_EQ(tooMuch->edge.issues.front().code, "edge-memory");
    startEdge([&](EdgeOptions& options) { options.edgeMemory = Bytes(whole + half * 1.2); });
    EXPECT_FALSE(check(4)->willPause);
    ASSERT_TRUE(agent->deploy(edgeLayers(4), {}, "large").ok());
    const auto pausing = check(3);
    ASSERT_TRUE(pausing.ok());
    EXPECT_TRUE(pausing->willPause);
    EXPECT_TRUE(pausing->runs());
    EXPECT_FALSE(pausing->edge.loaded);
}

TEST_F(PlanCheckTest, NamesTheLayerThatTheCloudCannotRun) {
    startEdge();
    const std::string layer = agent->model().graph->layer(4).name;
    startCloud(layer, 0);
    startEdge();
    const auto found = check(2);
    ASSERT_TRUE(found.ok());
    EXPECT_FALSE(found->runs());
    EXPECT_TRUE(found->edge.runs());
    ASSERT_EQ(found->cloud.issues.size(), 1u);
    EXPECT_EQ(found->cloud.issues.front().node, layer) << found->cloud.issues.front().message.text();
    EXPECT_NE(found->cloud.issues.front().message.text().find("Clip"), std::string::npos);
    EXPECT_EQ(agent->wantedEdgeLayers().size(), static_cast<std::size_t>(agent->model().graph->size()));
}

TEST_F(PlanCheckTest, WarnsOfAnotherAnswer) {
    startCloud("", 0.5F);
    startEdge();
    const auto found = check(2);
    ASSERT_TRUE(found.ok());
    ASSERT_EQ(found->cloud.issues.size(), 1u);
    EXPECT_EQ(found->cloud.issues.front().code, "other-answer");
    EXPECT_GT(*found->answerDifference, 1e-4);
    EXPECT_TRUE(found->runs()) << "it runs, whatever it answers";
}

TEST_F(PlanCheckTest, TellsOfACloudThatIsAway) {
    startEdge();
    cloud->stop(Seconds(0));
    const auto found = check(2);
    ASSERT_TRUE(found.ok());
    EXPECT_FALSE(found->runs());
    EXPECT_EQ(found->cloud.issues.front().code, "cloud-unreachable");
}

TEST_F(PlanCheckTest, CanBeCancelled) {
    startEdge();
    std::stop_source stop;
    const auto found = agent->check(
        edgeLayers(2), {}, false, [&](const std::string&, int, int) { stop.request_stop(); },
        stop.get_token());
    EXPECT_EQ(found.error().code, "cancelled");
    EXPECT_TRUE(check(2).ok()) << "and the next one is not refused";
}

TEST_F(PlanCheckTest, TravelsToTheClient) {
    startEdge();
    EdgeService service(*agent, CallGuard(AccessToken()), "cloud:1", "1.0", false);
    ServerOptions options;
    options.listen = "127.0.0.1:0";
    auto started = ServerHost::start(options, {&service});
    ASSERT_TRUE(started.ok());
    const EdgeClient client(channelOn((*started)->endpoint().port));
    edge::v1::CheckRequest request;
    for (const std::string& name : edgeLayers(2))
        request.add_edge_layers(name);
    std::vector<std::string> stages;
    const auto report = client.check(
        request, [&](const edge::v1::CheckProgress& progress) { stages.push_back(progress.stage()); });
    ASSERT_TRUE(report.ok()) << report.error().message;
    EXPECT_EQ(stages.size(), 4u);
    EXPECT_TRUE(report->runs());
    EXPECT_TRUE(report->edge().loaded());
    EXPECT_TRUE(report->cloud().loaded());
    EXPECT_EQ(report->cut_tensors_size(), 1);
    EXPECT_LE(report->answer_difference(), 1e-4);
    request.set_model_digest(std::string(64, '0'));
    EXPECT_EQ(client.check(request).error().code, "other-model");
    service.endWatches();
    (*started)->stop(Seconds(1));
}

TEST(CheckIssues, ComeBackAsTheyWent) {
    for (const Severity severity : {Severity::Info, Severity::Warning, Severity::Error}) {
        const Issue issue{severity,       IssueCode(std::string("bad")), "", 0, "conv1", say("It is bad."),
                          say("Mend it.")};
        const Issue back = issueOf(halfIssue(issue));
        EXPECT_EQ(back.severity, severity);
        EXPECT_EQ(back.code.word() + back.node + back.message.text() + back.fix.text(),
                  "badconv1It is bad.Mend it.");
    }
}

Tensor floats(const std::vector<float>& values) {
    return {{"y", TensorType::Fp32, {static_cast<std::int64_t>(values.size())}},
            std::string(reinterpret_cast<const char*>(values.data()), values.size() * 4)};
}

TEST(AnswerDifference, IsRelativeToTheLargestNumber) {
    EXPECT_EQ(answerDifference({floats({1, -2})}, {floats({1, -2})}), 0);
    EXPECT_DOUBLE_EQ(answerDifference({floats({1, -8})}, {floats({1.5F, -8})}), 0.5 / 8);
    EXPECT_TRUE(std::isinf(answerDifference({floats({1})}, {})));
    EXPECT_TRUE(std::isinf(answerDifference({floats({1})}, {floats({1, 1})})));
    EXPECT_TRUE(std::isinf(answerDifference({floats({1})}, {floats({NAN})})));
    EXPECT_TRUE(std::isinf(answerDifference({floats({0})}, {floats({1})})));
    EXPECT_EQ(answerDifference({floats({1, NAN})}, {floats({1, NAN})}), 0);
    EXPECT_EQ(answerDifference({}, {floats({1})}), 0) << "what nobody expects does not count";
    Tensor whole{{"y", TensorType::Int64, {1}}, std::string(8, '\0')}, other = whole;
    other.data[0] = 1;
    EXPECT_TRUE(std::isinf(answerDifference({whole}, {other})));
}

} // namespace
} // namespace cutpoint
