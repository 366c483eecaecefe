// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/halves_check.h"
#include "tests/support/onnx_text.h"

#include "core/runtime/engine/engines.h"

#include <gmock/gmock.h>

#include <new>
#include <stdexcept>
#include <sys/resource.h>
#include <thread>

namespace cutpoint {
namespace {

std::unique_ptr<InferenceEngine> engineOf(EngineKind kind, bool fusion) {
    EngineOptions options;
    options.kind = kind;
    options.threads = 2;
    options.fusion = fusion;
    auto made = makeEngine(options);
    return made.ok() ? *std::move(made) : nullptr;
}

class Engine : public testing::TestWithParam<EngineKind> {
protected:
    void SetUp() override {
        EngineOptions options;
        options.kind = GetParam();
        options.threads = 2;
        options.fusion = false;
        auto made = makeEngine(options);
        if (!made.ok())
            GTEST_SKIP() << made.error().message;
        engine_ = *std::move(made);
    }
    std::unique_ptr<InferenceEngine> engine_;
};

TEST_P(Engine, SaysWhatItIs) {
    EXPECT_THAT(engine_->description(), testing::EndsWith(", 2 threads, fusion off"));
}

TEST_P(Engine, RunsSeveralInputsAndOutputsByName) {
    const auto issues =
        engine_->load(onnxText(13, {{"a", {1, 4}}, {"b", {1, 4}}}, {{"sum", {1, 4}}, {"top", {1, 4}}},
                               {{"Add", {"a", "b"}, {"sum"}}, {"Relu", {"sum"}, {"top"}}}));
    ASSERT_TRUE(issues.empty()) << issueText(issues.front());
    ASSERT_EQ(engine_->inputs().size(), 2U);
    const Tensor a = tensorOf("a", {1, 4}, {1, -2, 3, -4}), b = tensorOf("b", {1, 4}, {1, 1, 1, 1});
    const auto answer = engine_->run({b, a});
    ASSERT_TRUE(answer.ok()) << issueText(answer.error());
    EXPECT_EQ(floatsOf(answer->at(0)), (std::vector<float>{2, -1, 4, -3}));
    EXPECT_EQ(floatsOf(answer->at(1)), (std::vector<float>{2, 0, 4, 0}));
    EXPECT_EQ(answer->at(1).spec.name, "top");
    EXPECT_EQ(answer->at(1).spec.shape, (Shape{1, 4}));
}

TEST_P(Engine, RefusesWrongTensors) {
    EXPECT_EQ(engine_->run({}).error().code, "no-model");
    ASSERT_TRUE(
        engine_->load(onnxText(13, {{"a", {1, 4}}}, {{"y", {1, 4}}}, {{"Relu", {"a"}, {"y"}}})).empty());
    const Tensor right = tensorOf("a", {1, 4}, {1, 2, 3, 4});
    ASSERT_TRUE(engine_->run({right}).ok());
    Tensor wrong = right;
    wrong.spec.name = "b";
    EXPECT_EQ(engine_->run({wrong}).error().code, "wrong-tensor");
    wrong = right;
    wrong.spec.shape = {2, 2};
    EXPECT_EQ(engine_->run({wrong}).error().code, "wrong-tensor");
    wrong = right;
    wrong.spec.type = TensorType::Int32;
    EXPECT_EQ(engine_->run({wrong}).error().code, "wrong-tensor");
    wrong = right;
    wrong.data.pop_back();
    EXPECT_EQ(engine_->run({wrong}).error().code, "wrong-tensor");
    EXPECT_EQ(engine_->run({right, right}).error().code, "wrong-tensor");
    EXPECT_EQ(engine_->run({}).error().code, "wrong-tensor");
    EXPECT_TRUE(engine_->run({right}).ok()) << "a refused run must not spoil the next";
}

TEST_P(Engine, RefusesBadModels) {
    const std::string good = onnxText(13, {{"a", {1, 4}}}, {{"y", {1, 4}}}, {{"Relu", {"a"}, {"y"}}});
    for (const std::string& bad : {std::string(), std::string("text"), good.substr(0, good.size() / 2)}) {
        const auto issues = engine_->load(bad);
        ASSERT_FALSE(issues.empty());
        EXPECT_EQ(issues.front().code, "bad-model");
        EXPECT_EQ(engine_->run({}).error().code, "no-model");
    }
    // A few bytes that ask for 64 GiB.
    OnnxText bomb(13, {{"a", {1, 4}}}, {{"y", {1, 4}}});
    bomb.integers("shape", {1 << 17, 1 << 17});
    bomb.node({"ConstantOfShape", {"shape"}, {"w"}});
    bomb.node({"Relu", {"a"}, {"y"}});
    const auto issues = engine_->load(bomb.bytes());
    ASSERT_FALSE(issues.empty());
    EXPECT_EQ(issues.front().code, "bad-model");
    // An input that must be there, left out by an empty name.
    OnnxText missing(13, {{"a", {1, 4}}}, {{"y", {1, 4}}});
    missing.node({"Add", {"", "a"}, {"y"}});
    const auto noInput = engine_->load(missing.bytes());
    ASSERT_FALSE(noInput.empty());
    EXPECT_EQ(noInput.front().code, "bad-model");
    EXPECT_EQ(noInput.front().node, "y");
    // A weight whose data are shorter than its shape.
    OnnxText cut(13, {{"a", {1, 4}}}, {{"y", {1, 4}}});
    cut.weight("w", {1, 4}, {1, 2});
    cut.node({"Add", {"a", "w"}, {"y"}});
    const auto shortWeight = engine_->load(cut.bytes());
    ASSERT_FALSE(shortWeight.empty());
    EXPECT_EQ(shortWeight.front().code, "bad-model");
    EXPECT_EQ(shortWeight.front().node, "w");
}

TEST_P(Engine, RefusesTensorsWithoutASizeThatCanBeCounted) {
    constexpr std::int64_t many = (std::int64_t{1} << 32) + 1, more = std::int64_t{1} << 29;
    const std::vector<Shape> shapes{{1, many, more},           // more elements than a double counts exactly
                                    {many, many, many},        // more than an integer counts
                                    {1, 1 << 15, 1 << 15, 2}}; // 8 GiB
    for (const Shape& shape : shapes) {
        const auto input =
            engine_->load(onnxText(13, {{"a", shape}}, {{"y", {1, 1, 1}}},
                                   {{"ReduceMean", {"a"}, {"y"}, {{"keepdims", std::int64_t{1}}}}}));
        ASSERT_FALSE(input.empty());
        EXPECT_EQ(input.front().code, "bad-model") << input.front().message;
        EXPECT_EQ(input.front().node, "a");
        // In the middle of the model, where nobody has to send it.
        OnnxText text(13, {{"a", {1}}}, {{"y", {1}}});
        text.integers("shape", shape);
        text.node({"Expand", {"a", "shape"}, {"wide"}});
        text.node({"ReduceMean", {"wide"}, {"y"}, {{"keepdims", std::int64_t{0}}}});
        const auto middle = engine_->load(text.bytes());
        ASSERT_FALSE(middle.empty());
        EXPECT_EQ(middle.front().code, "bad-model") << middle.front().message;
    }
    EXPECT_EQ(engine_->run({}).error().code, "no-model");
}

/// One to three senseless changes to nodes and weights.
std::string broken(const std::string& onnx, unsigned seed) {
    std::mt19937 random(seed);
    onnx::ModelProto model;
    model.ParseFromString(onnx);
    auto& graph = *model.mutable_graph();
    const auto below = [&](int n) {
        return static_cast<int>(random() % static_cast<unsigned>(std::max(n, 1)));
    };
    for (int change = 0, changes = 1 + below(3); change < changes; ++change) {
        auto& node = *graph.mutable_node(below(graph.node_size()));
        auto& weight = *graph.mutable_initializer(below(graph.initializer_size()));
        auto* attribute =
            node.attribute_size() > 0 ? node.mutable_attribute(below(node.attribute_size())) : nullptr;
        switch (below(7)) {
        case 0:
            if (attribute && attribute->ints_size() > 0)
                attribute->set_ints(below(attribute->ints_size()), below(20) - 5);
            break;
        case 1:
            if (attribute && attribute->ints_size() > 0)
                attribute->mutable_ints()->RemoveLast();
            break;
        case 2:
            if (node.input_size() > 0)
                node.set_input(below(node.input_size()), "");
            break;
        case 3:
            node.set_op_type(graph.node(below(graph.node_size())).op_type());
            break;
        case 4:
            if (weight.dims_size() > 0)
                weight.set_dims(below(weight.dims_size()), below(10) - 1);
            break;
        case 5:
            if (node.input_size() > 0)
                node.set_input(below(node.input_size()), weight.name());
            break;
        default:
            if (node.input_size() > 0)
                node.mutable_input()->RemoveLast();
        }
    }
    return model.SerializeAsString();
}

TEST_P(Engine, SurvivesSenselessModels) {
    const auto model = makeRunnable(fileContent(CUTPOINT_SAMPLE_MODELS "/googlenet.json"), "googlenet.json");
    ASSERT_TRUE(model.ok()) << issueText(model.error());
    int refused = 0;
    for (unsigned seed = 0; seed < 30; ++seed) {
        const auto issues = engine_->load(broken(model->onnx, seed));
        if (issues.empty())
            continue;
        ++refused;
        EXPECT_TRUE(issues.front().code == "bad-model" || issues.front().code == "unsupported-operator")
            << issueText(issues.front());
        EXPECT_FALSE(issues.front().message.empty());
    }
    EXPECT_GT(refused, 10);
    EXPECT_TRUE(engine_->load(model->onnx).empty()) << "a refused model must not spoil the next";
}

TEST_P(Engine, ReadsBoundsSizesAndAxesThatAreInputs) {
    OnnxText text(13, {{"x", {1, 4, 2, 2}}}, {{"mean", {1, 4}}, {"low", {1, 1, 2, 2}}});
    text.weight("zero", {}, {0}).weight("six", {}, {6}).integers("sizes", {1, 3}).integers("axes", {2, 3});
    text.node({"Clip", {"x", "zero", "six"}, {"c"}});
    text.node({"Split", {"c", "sizes"}, {"low", "rest"}, {{"axis", 1}}});
    if (GetParam() == EngineKind::OpenCv)
        text.node({"ReduceMean", {"c", "axes"}, {"mean"}, {{"keepdims", 0}}});
    else
        text.node({"ReduceSum", {"c", "axes"}, {"mean"}, {{"keepdims", 0}}});
    const auto issues = engine_->load(text.bytes());
    if (GetParam() == EngineKind::OpenCv && !issues.empty())
        FAIL() << issueText(issues.front());
    ASSERT_TRUE(issues.empty()) << issueText(issues.front());
    const auto answer =
        engine_->run({tensorOf("x", {1, 4, 2, 2}, {-1, 1, 2, 9, 4, 4, 4, 4, 0, 0, 0, 0, 8, 8, 8, 8})});
    ASSERT_TRUE(answer.ok()) << issueText(answer.error());
    const float scale = GetParam() == EngineKind::OpenCv ? 1 : 4;
    EXPECT_EQ(floatsOf(answer->at(0)), (std::vector<float>{2.25F * scale, 4 * scale, 0, 6 * scale}));
    EXPECT_EQ(floatsOf(answer->at(1)), (std::vector<float>{0, 1, 2, 6}));
}

/// Libraries give no address for them, which is not to be copied from.
TEST_P(Engine, AnswersWithoutElements) {
    const std::vector<std::int64_t> none{0};
    const auto issues =
        engine_->load(onnxText(9, {{"x", {2, 4}}}, {{"y", {0, 4}}, {"z", {2, 4}}},
                               {{"Slice", {"x"}, {"y"}, {{"axes", none}, {"starts", none}, {"ends", none}}},
                                {"Relu", {"x"}, {"z"}}}));
    if (!issues.empty())
        GTEST_SKIP() << issueText(issues.front());
    const std::vector<Tensor> frame{tensorOf("x", {2, 4}, {1, 2, 3, 4, 5, 6, 7, 8})};
    const auto answer = engine_->run(frame);
    ASSERT_TRUE(answer.ok()) << issueText(answer.error());
    EXPECT_EQ(answer->at(0).data, "");
    EXPECT_EQ(answer->at(1).data.size(), 32U);
    std::string room(32, '\0');
    EXPECT_FALSE(
        engine_->runInto(viewsOf(frame), [&](std::size_t, const TensorSpec&) { return room.data(); }));
}

#ifndef __SANITIZE_ADDRESS__ // has an allocator of its own
/// Fresh pages cost more than many a layer, and a half that hands out a large cut would pay them every frame.
TEST_P(Engine, RunsInTheMemoryOfTheLastFrame) {
    const Shape shape{1, 64, 64, 64}; // 1 MiB: 256 pages
    OnnxText::Ports outputs;
    std::vector<OnnxText::Node> nodes;
    for (const char* name : {"a", "b", "c", "d", "e", "f"}) {
        outputs.push_back({name, shape});
        nodes.push_back({"Relu", {"in"}, {name}});
    }
    const auto issues = engine_->load(onnxText(13, {{"in", shape}}, outputs, nodes));
    ASSERT_TRUE(issues.empty()) << issueText(issues.front());
    const std::vector<Tensor> frame{tensorOf("in", shape, std::vector<float>(64 * 64 * 64, 0.5F))};
    std::jthread([&] { // a stage's thread, as in the pipeline
        const auto freshPages = [] {
            rusage usage{};
            getrusage(RUSAGE_THREAD, &usage);
            return usage.ru_minflt;
        };
        for (int i = 0; i < 5; ++i)
            ASSERT_TRUE(engine_->run(frame).ok());
        const long before = freshPages();
        for (int i = 0; i < 20; ++i)
            ASSERT_TRUE(engine_->run(frame).ok());
        EXPECT_LT(freshPages() - before, 20 * 64);
    });
}
#endif

TEST_P(Engine, TimesEveryNode) {
    const auto model =
        makeRunnable(fileContent(CUTPOINT_SAMPLE_MODELS "/tiny_yolov2.json"), "tiny_yolov2.json");
    ASSERT_TRUE(model.ok()) << issueText(model.error());
    const auto issues = engine_->load(model->onnx);
    ASSERT_TRUE(issues.empty()) << issueText(issues.front());
    const auto profile = engine_->profile(randomInputs(engine_->inputs(), 1), 3);
    ASSERT_TRUE(profile.ok()) << issueText(profile.error());
    EXPECT_GT(profile->whole.value, 0);
    double sum = 0;
    std::size_t timed = 0;
    for (const auto& [node, layer] : model->layerOfNode) {
        const auto it = std::ranges::find(profile->nodes, node, &NodeTime::node);
        ASSERT_NE(it, profile->nodes.end()) << node;
        sum += it->median.value;
        timed += it->median.value > 0 ? 1 : 0;
    }
    EXPECT_GT(timed, model->layerOfNode.size() * 3 / 4);
    EXPECT_GT(sum, 0);
}

INSTANTIATE_TEST_SUITE_P(Kinds, Engine, testing::Values(EngineKind::OpenCv, EngineKind::OnnxRuntime),
                         [](const auto& kind) {
                             return kind.param == EngineKind::OpenCv ? "OpenCv" : "OnnxRuntime";
                         });

/// Throws whatever it is asked to do.
class ThrowingEngine final : public InferenceEngine {
public:
    std::string description() const override { return "throwing"; }
    std::vector<Issue> load(std::string_view model) override {
        if (model == "large")
            throw std::bad_alloc();
        throw std::length_error("basic_string");
    }
    const std::vector<TensorSpec>& inputs() const override { return none_; }
    const std::vector<TensorSpec>& outputs() const override { return none_; }
    Result<std::vector<Tensor>> run(const std::vector<Tensor>&) override { throw std::runtime_error("lost"); }
    Result<EngineProfile> profile(const std::vector<Tensor>&, int) override { throw 1; }

private:
    std::vector<TensorSpec> none_;
};

TEST(Engines, NothingThrowsAcross) {
    const auto engine = withoutThrowing(std::make_unique<ThrowingEngine>());
    ASSERT_EQ(engine->load("large").size(), 1U);
    EXPECT_EQ(engine->load("large").front().code, "no-memory");
    EXPECT_EQ(engine->load("odd").front().code, "engine-failed");
    EXPECT_THAT(engine->load("odd").front().message, testing::HasSubstr("basic_string"));
    EXPECT_EQ(engine->run({}).error().code, "engine-failed");
    EXPECT_EQ(engine->profile({}, 1).error().code, "engine-failed");
    EXPECT_EQ(engine->description(), "throwing");
}

TEST(Engines, RunSideBySideWithDifferentThreadCounts) {
    const auto model = makeRunnable(fileContent(CUTPOINT_SAMPLE_MODELS "/nin.json"), "nin.json");
    ASSERT_TRUE(model.ok()) << issueText(model.error());
    std::vector<std::thread> threads;
    std::vector<std::string> answers(4);
    for (std::size_t t = 0; t < answers.size(); ++t)
        threads.emplace_back([&, t] {
            EngineOptions options;
            options.threads = 1 + static_cast<int>(t) % 2;
            options.fusion = false;
            auto engine = makeEngine(options);
            if (!engine.ok() || !(*engine)->load(model->onnx).empty())
                return;
            for (int frame = 0; frame < 6; ++frame)
                if (const auto answer = (*engine)->run(randomInputs((*engine)->inputs(), 1)); answer.ok())
                    answers[t] = answer->at(0).data;
        });
    for (std::thread& thread : threads)
        thread.join();
    for (const std::string& answer : answers) {
        EXPECT_FALSE(answer.empty());
        EXPECT_EQ(answer, answers[0]);
    }
}

TEST(OpenCvEngine, ReportsWhatItCannotRun) {
    const auto engine = engineOf(EngineKind::OpenCv, true);
    const auto refused = [&](OnnxText& text, const std::string& node) {
        const auto issues = engine->load(text.bytes());
        ASSERT_FALSE(issues.empty()) << node;
        EXPECT_EQ(issues.front().code, "unsupported-operator");
        EXPECT_EQ(issues.front().node, node);
    };
    OnnxText norm(17, {{"x", {1, 4, 8}}}, {{"y", {1, 4, 8}}});
    norm.weight("scale", {8}, std::vector<float>(8, 1));
    norm.node({"LayerNormalization", {"x", "scale"}, {"y"}});
    refused(norm, "y");
    OnnxText integers(13, {{"x", {1, 4}}}, {{"y", {1, 1}}});
    integers.node({"ArgMax", {"x"}, {"y"}, {{"axis", 1}}});
    refused(integers, "y");
    OnnxText computed(13, {{"x", {1, 4}}, {"bound", {}}}, {{"y", {1, 4}}});
    computed.node({"Clip", {"x", "bound"}, {"y"}});
    refused(computed, "y");
}

TEST(Engines, AgreeOnRealModels) {
    const auto opencv = engineOf(EngineKind::OpenCv, true), runtime = engineOf(EngineKind::OnnxRuntime, true);
    if (!runtime)
        GTEST_SKIP() << "ONNX Runtime is not installed (app/get-onnxruntime)";
    auto files = filesIn(CUTPOINT_SHARED_DATA "/models/onnx", ".onnx");
    std::erase_if(files,
                  [](const auto& file) { return file.filename().string().find("vgg") != std::string::npos; });
    for (const char* sample : {"resnet18", "googlenet", "nin", "tiny_yolov2"})
        files.push_back(std::string(CUTPOINT_SAMPLE_MODELS) + "/" + sample + ".json");
    for (const auto& file : files) {
        SCOPED_TRACE(file.filename().string());
        const auto model = makeRunnable(fileContent(file), file.filename().string());
        ASSERT_TRUE(model.ok()) << issueText(model.error());
        for (InferenceEngine* engine : {opencv.get(), runtime.get()}) {
            const auto issues = engine->load(model->onnx);
            ASSERT_TRUE(issues.empty()) << issueText(issues.front());
        }
        const auto inputs = randomInputs(opencv->inputs(), 3);
        const auto a = opencv->run(inputs), b = runtime->run(inputs);
        ASSERT_TRUE(a.ok()) << issueText(a.error());
        ASSERT_TRUE(b.ok()) << issueText(b.error());
        ASSERT_EQ(a->size(), b->size());
        for (std::size_t i = 0; i < a->size(); ++i)
            EXPECT_LE(relativeDifference((*a)[i], (*b)[i]), 1e-3) << (*a)[i].spec.name;
    }
}

TEST(OnnxRuntime, HalvesAnswerAsTheWhole) {
    if (!engineOf(EngineKind::OnnxRuntime, true))
        GTEST_SKIP() << "ONNX Runtime is not installed (app/get-onnxruntime)";
    for (const char* sample : {"resnet18", "googlenet", "tiny_yolov2"}) {
        SCOPED_TRACE(sample);
        const std::string content = fileContent(std::string(CUTPOINT_SAMPLE_MODELS) + "/" + sample + ".json");
        const auto source = importModel(content, {});
        const auto model = makeRunnable(content, sample);
        ASSERT_TRUE(model.ok()) << issueText(model.error());
        EngineOptions options;
        options.kind = EngineKind::OnnxRuntime;
        options.threads = 2;
        options.fusion = false;
        expectHalvesEqualWhole(*model, *source->graph, options, 5, 0);
        options.fusion = true;
        expectHalvesEqualWhole(*model, *source->graph, options, 5, 1e-4);
    }
}

} // namespace
} // namespace cutpoint
