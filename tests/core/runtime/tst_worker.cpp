// SPDX-License-Identifier: GPL-3.0-or-later
// Models in processes of their own: what is too much for one ends it, and nothing else.
#include "core/runtime/worker/worker_engine.h"
#include "tests/support/bomb_models.h"
#include "tests/support/cloud_fixture.h"
#include "tests/support/worker_processes.h"

using namespace cutpoint;
using namespace cutpoint::test;

namespace {

/// The worker processes of this test.
std::vector<pid_t> workers() {
    return workersOf(getpid());
}

/// Waits until the worker is another one than `before`, at most 20 s.
bool another(const std::vector<pid_t>& before) {
    for (int i = 0; i < 2000; ++i) {
        const auto now = workers();
        if (!now.empty() && now != before)
            return true;
        std::this_thread::sleep_for(std::chrono::milliseconds(10));
    }
    return false;
}

WorkerOptions small() {
    setLogLevel(LogLevel::Off);
    WorkerOptions options;
    options.limits.memory = Bytes(512.0 * 1024 * 1024);
    return options;
}

std::unique_ptr<InferenceEngine> engineOf(EngineKind kind, const WorkerOptions& options = small()) {
    EngineOptions engine;
    engine.kind = kind;
    engine.threads = 1;
    auto made = workerFactory(options)(engine);
    return made ? std::move(made).value() : nullptr;
}

class WorkerEngines : public ::testing::TestWithParam<EngineKind> {
protected:
    void SetUp() override {
        engine = engineOf(GetParam());
        if (!engine && GetParam() == EngineKind::OnnxRuntime)
            GTEST_SKIP() << "ONNX Runtime is not installed";
        ASSERT_TRUE(engine);
    }
    /// What comes of a model, whether it shows while it is loaded or when it runs.
    std::string outcome(const std::string& model, const Shape& shape) {
        for (const Issue& issue : engine->load(model))
            return issue.code.word();
        const auto answer = engine->run({tensorOf(
            "x", shape,
            std::vector<float>(static_cast<std::size_t>(*bytesOf({"x", TensorType::Fp32, shape}) / 4)))});
        return answer ? "answer" : answer.error().code.word();
    }
    void expectAlive() { EXPECT_EQ(outcome(reluModel(), {1, 4}), "answer"); }
    std::unique_ptr<InferenceEngine> engine;
};

const auto name = [](const auto& info) {
    return info.param == EngineKind::OpenCv ? "OpenCv" : "OnnxRuntime";
};
INSTANTIATE_TEST_SUITE_P(Both, WorkerEngines, ::testing::Values(EngineKind::OpenCv, EngineKind::OnnxRuntime),
                         name);

TEST_P(WorkerEngines, AnswerAsEnginesDo) {
    ASSERT_TRUE(engine->load(reluModel()).empty());
    EXPECT_FALSE(engine->description().empty());
    ASSERT_EQ(engine->inputs().size(), 1U);
    EXPECT_EQ(engine->inputs()[0].shape, (Shape{1, 4}));
    for (int i = 0; i < 3; ++i) {
        const auto answer = engine->run({tensorOf("x", {1, 4}, {-1, 2, -3, 4})});
        ASSERT_TRUE(answer) << answer.error().text();
        EXPECT_EQ(floatsOf((*answer)[0]), (std::vector<float>{0, 2, 0, 4}));
        EXPECT_EQ((*answer)[0].spec.name, "y");
    }
    const auto profile = engine->profile(madeUpFrame(engine->inputs()), 2);
    ASSERT_TRUE(profile) << profile.error().text();
    EXPECT_EQ(profile->nodes.size(), 1U);
    const auto twin = engine->twin();
    ASSERT_TRUE(twin);
    EXPECT_TRUE(twin->run({tensorOf("x", {1, 4}, {1, 2, 3, 4})}));
    const auto issues = engine->load("no model");
    ASSERT_EQ(issues.size(), 1U);
    EXPECT_EQ(issues[0].code, "bad-model");
    expectAlive();
}

TEST_P(WorkerEngines, OfAModelThatTakesTooMuchMemorySayIt) {
    for (const std::string& bomb : {expandBomb(), tileBomb(), lstmBomb()}) {
        const Shape shape = bomb == lstmBomb() ? Shape{1, 1, 4} : Shape{1, 4};
        const std::string code = outcome(bomb, shape);
        // An engine that does not know the operator refuses it, and libraries find many words for no memory.
        EXPECT_TRUE(code == "no-memory" || code == "unsupported-operator" || code == "engine-failed" ||
                    code == "engine-ended" || code == "bad-model")
            << code;
        engine = engineOf(GetParam());
        expectAlive();
    }
    if (GetParam() == EngineKind::OnnxRuntime) {
        EXPECT_EQ(outcome(constantBomb(), {1, 4}), "no-memory") << "and no bad model";
    }
}

TEST_P(WorkerEngines, EndALoopAtTheDeadline) {
    for (const Issue& issue : engine->load(loopBomb()))
        GTEST_SKIP() << issue.text();
    engine->endBy(InferenceEngine::Clock::now() + std::chrono::milliseconds(100));
    const auto answer = engine->run({tensorOf("x", {1}, {0})});
    ASSERT_FALSE(answer);
    EXPECT_EQ(answer.error().code, "engine-late");
    engine->endBy(InferenceEngine::Clock::time_point::max());
    std::thread other([this] {
        std::this_thread::sleep_for(std::chrono::milliseconds(200));
        engine->interrupt();
    });
    EXPECT_EQ(engine->run({tensorOf("x", {1}, {0})}).error().code, "stopping");
    other.join();
}

TEST_P(WorkerEngines, ComeBackAfterTheyWereKilled) {
    ASSERT_TRUE(engine->load(reluModel()).empty());
    const auto before = workers();
    ASSERT_EQ(before.size(), 1U);
    kill(before[0], SIGKILL);
    while (workers() == before)
        std::this_thread::yield();
    EXPECT_TRUE(engine->run({tensorOf("x", {1, 4}, {1, 2, 3, 4})}));
    const auto after = workers();
    ASSERT_EQ(after.size(), 1U);
    EXPECT_NE(after, before);
    engine.reset();
    EXPECT_TRUE(workers().empty());
}

/// A cloud agent whose engines are workers.
class WorkerCloud : public CloudTest {
protected:
    void SetUp() override {
        CloudTest::SetUp();
        options.workers.memory = Bytes(512.0 * 1024 * 1024);
        options.engine.threads = 1;
    }
    void startWorkers() {
        auto started = CloudAgent::start(options);
        ASSERT_TRUE(started) << started.error().message;
        agent = std::move(started).value();
        connect();
    }
    grpc::Status relu(const std::string& model, double deadline = 120) {
        inference::ModelInferRequest request;
        request.set_model_name(model);
        auto* x = request.add_inputs();
        x->set_name("x");
        x->set_datatype("FP32");
        x->add_shape(1);
        x->add_shape(4);
        const float values[] = {-1, 2, -3, 4};
        request.add_raw_input_contents(std::string(reinterpret_cast<const char*>(values), sizeof values));
        inference::ModelInferResponse response;
        const grpc::Status status = infer(request, response, deadline);
        if (status.ok()) {
            float answer[4];
            EXPECT_EQ(response.raw_output_contents(0).size(), sizeof answer);
            std::memcpy(answer, response.raw_output_contents(0).data(), sizeof answer);
            EXPECT_EQ(answer[0], 0);
            EXPECT_EQ(answer[3], 4);
        }
        return status;
    }
};

TEST_F(WorkerCloud, OutlivesAModelThatTakesAllMemory) {
    startWorkers();
    ASSERT_TRUE(load("good", reluModel()).ok());
    for (const std::string& bomb : {expandBomb(), tileBomb(), lstmBomb()}) {
        EXPECT_FALSE(load("bomb", bomb).ok());
        EXPECT_TRUE(relu("good").ok());
    }
}

TEST_F(WorkerCloud, LosesOneCallAtMostWhenAWorkerIsKilled) {
    startWorkers();
    ASSERT_TRUE(load("good", reluModel()).ok());
    for (int i = 0; i < 3; ++i) {
        const auto before = workers();
        ASSERT_EQ(before.size(), 1U);
        kill(before[0], SIGKILL);
        // Started again, though nobody calls.
        ASSERT_TRUE(another(before));
        EXPECT_TRUE(relu("good").ok());
    }
    ASSERT_TRUE(unload("good").ok());
    EXPECT_TRUE(workers().empty());
}

TEST_F(WorkerCloud, RunsAsManyWorkersAsAskedFor) {
    options.store.workers = 3;
    startWorkers();
    ASSERT_TRUE(load("good", reluModel()).ok());
    EXPECT_EQ(workers().size(), 3U);
    std::vector<std::thread> clients;
    std::atomic<int> answers{0};
    for (int client = 0; client < 4; ++client)
        clients.emplace_back([&] {
            for (int i = 0; i < 25; ++i)
                answers += relu("good").ok() ? 1 : 0;
        });
    for (std::thread& client : clients)
        client.join();
    EXPECT_EQ(answers, 100);
    agent->stop(Seconds(1));
    EXPECT_TRUE(workers().empty());
}

TEST_F(WorkerCloud, AnswersEveryCallWhileWorkersAreKilledAndModelsComeAndGo) {
    options.store.workers = 2;
    startWorkers();
    ASSERT_TRUE(load("good", reluModel()).ok());
    std::atomic<bool> over{false};
    std::thread killer([&] {
        while (!over) {
            if (const auto alive = workers(); !alive.empty())
                kill(alive[static_cast<std::size_t>(std::rand()) % alive.size()], SIGKILL);
            std::this_thread::sleep_for(std::chrono::milliseconds(50));
        }
    });
    std::thread loader([&] {
        while (!over) {
            load("other", reluModel());
            unload("other");
        }
    });
    std::atomic<int> answers{0}, refusals{0};
    std::vector<std::thread> clients;
    for (int client = 0; client < 6; ++client)
        clients.emplace_back([&] {
            for (int i = 0; i < 100; ++i) {
                const grpc::Status status = relu("good"); // checks the answer
                EXPECT_NE(status.error_code(), grpc::StatusCode::DEADLINE_EXCEEDED)
                    << "a call without a status";
                ++(status.ok() ? answers : refusals);
            }
        });
    for (std::thread& client : clients)
        client.join();
    over = true;
    killer.join();
    loader.join();
    EXPECT_EQ(answers + refusals, 600);
    EXPECT_GT(answers, 0);
    // What was killed last comes back by itself.
    grpc::Status status;
    for (int i = 0; i < 400 && !(status = relu("good")).ok(); ++i)
        std::this_thread::sleep_for(std::chrono::milliseconds(50));
    EXPECT_TRUE(status.ok()) << status.error_message();
}

/// x of so many rows of four, each `value`.
inference::ModelInferRequest rows(int count, float value) {
    inference::ModelInferRequest request;
    request.set_model_name("net");
    auto* x = request.add_inputs();
    x->set_name("x");
    x->set_datatype("FP32");
    x->add_shape(count);
    x->add_shape(4);
    const std::vector<float> values(static_cast<std::size_t>(4 * count), value);
    request.add_raw_input_contents(
        std::string(reinterpret_cast<const char*>(values.data()), values.size() * sizeof(float)));
    return request;
}

TEST_F(WorkerCloud, ComputesCallsTogetherWhereTheConfigurationAsks) {
    startWorkers();
    const std::string open = onnxText(11, {{"x", {-1, 4}}}, {{"y", {-1, 4}}}, {{"Relu", {"x"}, {"y"}}});
    const std::string config = R"({"max_batch_size": 4, "input": [{"name": "x", "dims": [4]}],
        "dynamic_batching": {"preferred_batch_size": [4], "max_queue_delay_microseconds": 10000000}})";
    const grpc::Status loaded = load("net", open, config);
    ASSERT_TRUE(loaded.ok()) << loaded.error_message();
    std::vector<std::thread> clients;
    for (int i = 1; i <= 4; ++i)
        clients.emplace_back([&, i] {
            inference::ModelInferResponse response;
            const grpc::Status status = infer(rows(1, static_cast<float>(i)), response);
            ASSERT_TRUE(status.ok()) << status.error_message();
            ASSERT_EQ(response.raw_output_contents(0).size(), 4 * sizeof(float));
            float y;
            std::memcpy(&y, response.raw_output_contents(0).data(), sizeof y);
            EXPECT_EQ(y, static_cast<float>(i)) << "each gets its own rows";
        });
    for (std::thread& client : clients)
        client.join();
    inference::ModelInferResponse response;
    ASSERT_TRUE(infer(rows(4, -1), response).ok());
    EXPECT_EQ(response.outputs(0).shape(0), 4);
    EXPECT_EQ(infer(rows(5, 1), response).error_code(), grpc::StatusCode::INVALID_ARGUMENT);
    grpc::ClientContext context;
    bound(context);
    inference::ModelStatisticsRequest asked;
    asked.set_name("net");
    inference::ModelStatisticsResponse told;
    ASSERT_TRUE(stub->ModelStatistics(&context, asked, &told).ok());
    EXPECT_EQ(told.model_stats(0).inference_count(), 8U);
    EXPECT_EQ(told.model_stats(0).execution_count(), 2U);
    EXPECT_EQ(told.model_stats(0).batch_stats(0).batch_size(), 4U);
}

TEST_F(WorkerCloud, RefusesABatchThatTheModelCannotTake) {
    startWorkers();
    const std::string config = R"({"max_batch_size": 4})";
    EXPECT_NE(load("net", reluModel(), config).error_message().find("batch"), std::string::npos);
    OnnxText mixed(11, {{"x", {-1, 4}}}, {{"y", {-1, 4}}});
    mixed.node({"ReduceSum",
                {"x"},
                {"sum"},
                {{"axes", std::vector<std::int64_t>{0}}, {"keepdims", std::int64_t{1}}}});
    mixed.node({"Add", {"x", "sum"}, {"y"}});
    const grpc::Status status = load("net", mixed.bytes(), config);
    EXPECT_FALSE(status.ok()) << "frames would change each other's answers";
}

TEST_F(WorkerCloud, EndsALoopThatOutlivesItsCall) {
    options.engine.kind = EngineKind::OnnxRuntime;
    options.store.unloading = Seconds(0);
    startWorkers();
    if (const grpc::Status status = load("loop", loopBomb()); !status.ok())
        GTEST_SKIP() << status.error_message();
    inference::ModelInferRequest request;
    request.set_model_name("loop");
    auto* x = request.add_inputs();
    x->set_name("x");
    x->set_datatype("FP32");
    x->add_shape(1);
    request.add_raw_input_contents(std::string(4, '\0'));
    inference::ModelInferResponse response;
    EXPECT_EQ(infer(request, response, 0.5).error_code(), grpc::StatusCode::DEADLINE_EXCEEDED);
    // One without a deadline in sight is ended by an unload.
    std::thread hanging([&] {
        inference::ModelInferResponse none;
        const grpc::Status status = infer(request, none, 20);
        EXPECT_FALSE(status.ok());
        EXPECT_NE(status.error_code(), grpc::StatusCode::DEADLINE_EXCEEDED) << status.error_message();
    });
    while (agent->activeCalls() == 0)
        std::this_thread::yield();
    EXPECT_TRUE(unload("loop").ok());
    hanging.join();
    EXPECT_TRUE(workers().empty());
}

} // namespace
