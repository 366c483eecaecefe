// SPDX-License-Identifier: GPL-3.0-or-later
// What agent and worker tell each other, and what each does about another side that lies.
#include "core/runtime/service/event_log.h"
#include "tests/support/hostile_worker.h"
#include "tests/support/onnx_text.h"

#include <csignal>
#include <gtest/gtest.h>
#include <sys/mman.h>
#include <sys/socket.h>
#include <thread>

using namespace cutpoint;
using namespace cutpoint::test;

namespace {

const std::vector<TensorSpec> kSpecs{{"x", TensorType::Fp32, {1, 3, 2}}, {"", TensorType::Bool, {}}};

template <class Decode>
void expectOnlyWhole(const std::string& body, Decode decode) {
    EXPECT_TRUE(decode(body));
    for (std::size_t size = 0; size < body.size(); ++size)
        EXPECT_FALSE(decode(body.substr(0, size))) << size << " of " << body.size();
    EXPECT_FALSE(decode(body + "x"));
}

std::unique_ptr<InferenceEngine> engineOf(WorkerLauncher launcher, WorkerLimits limits = {}) {
    setLogLevel(LogLevel::Off);
    WorkerOptions options;
    options.launch = std::move(launcher);
    options.limits = limits;
    auto made = workerFactory(options)({});
    EXPECT_TRUE(made) << made.error().text();
    auto engine = std::move(made).value();
    EXPECT_TRUE(engine->load("a model").empty());
    return engine;
}

Result<std::vector<Tensor>> call(InferenceEngine& engine) {
    return engine.run({tensorOf("x", {1, 4}, {1, 2, 3, 4})});
}

std::string codeOf(const Result<std::vector<Tensor>>& answer) {
    return answer ? "answer" : answer.error().code.word();
}

} // namespace

TEST(WorkerMessages, ArriveAsTheyWereSent) {
    const auto model = decodeLoadedModel(encode(LoadedModel{"engine", kSpecs, {kSpecs[0]}}));
    ASSERT_TRUE(model);
    EXPECT_EQ(model->description, "engine");
    ASSERT_EQ(model->inputs.size(), 2U);
    EXPECT_EQ(model->inputs[0].name, "x");
    EXPECT_EQ(model->inputs[0].shape, (Shape{1, 3, 2}));
    EXPECT_EQ(model->inputs[1].type, TensorType::Bool);
    Issue issue;
    issue.code = code::BadModel;
    issue.node = "conv";
    issue.message = say("The layer \"%1\" has no shape.", "conv");
    issue.fix = say("Export it again.");
    const auto told = decodeIssue(encode(issue));
    ASSERT_TRUE(told);
    EXPECT_EQ(told->text(), issue.text());
    EXPECT_EQ(told->message.pattern(), issue.message.pattern());
    EngineProfile profile;
    profile.nodes = {{"conv", Seconds(0.25), Seconds(0.5)}};
    profile.whole = Seconds(1.5);
    const auto measured = decodeEngineProfile(encode(profile));
    ASSERT_TRUE(measured);
    EXPECT_EQ(measured->nodes[0].node, "conv");
    EXPECT_EQ(measured->whole.value, 1.5);
}

TEST(WorkerMessages, AreNothingUnlessTheyAreWhole) {
    expectOnlyWhole(encode(LoadRequest{12}), decodeLoadRequest);
    expectOnlyWhole(encode(RunRequest{{{1, 2}, {}}, 128, 64, 3}), decodeRunRequest);
    expectOnlyWhole(encode(LoadedModel{"engine", kSpecs, kSpecs}), decodeLoadedModel);
    expectOnlyWhole(encode(RunReport{kSpecs, Seconds(0.5)}), decodeRunReport);
    EngineProfile profile;
    profile.nodes = {{"conv", Seconds(0.25), Seconds(0.5)}};
    expectOnlyWhole(encode(profile), decodeEngineProfile);
    expectOnlyWhole(encode(Issue{}), decodeIssue);
}

TEST(WorkerMessages, WithHugeCountsAreNothing) {
    std::string body = encode(RunReport{kSpecs, Seconds(0)});
    for (std::size_t at = 0; at + 4 <= body.size(); ++at) {
        std::string changed = body;
        changed.replace(at, 4, "\xff\xff\xff\x7f");
        const auto report = decodeRunReport(changed); // an answer or nothing, and no exception
        if (report) {
            EXPECT_LE(report->answers.size(), mostTensors);
        }
    }
    EXPECT_FALSE(layoutOf({{"x", TensorType::Fp64, {std::int64_t{1} << 40, 2}}}));
    EXPECT_FALSE(layoutOf({{"x", TensorType::Fp64, {std::int64_t{1} << 62, 8}}}));
    EXPECT_FALSE(layoutOf({{"x", TensorType::Fp64, {-1}}}));
}

TEST(WorkerMemory, KeepsItsSizeAndItsInputs) {
    const auto made = SharedMemory::make(100, SharedMemory::Others::Read);
    ASSERT_TRUE(made);
    made->data()[99] = 'z';
    EXPECT_NE(ftruncate(made->descriptor(), 10), 0);
    EXPECT_NE(ftruncate(made->descriptor(), 1000), 0);
    EXPECT_EQ(mmap(nullptr, 100, PROT_READ | PROT_WRITE, MAP_SHARED, made->descriptor(), 0), MAP_FAILED);
    const auto seen =
        SharedMemory::open(Descriptor(dup(made->descriptor())), 100, SharedMemory::Others::Read);
    ASSERT_TRUE(seen);
    EXPECT_EQ(seen->view()[99], 'z');
    EXPECT_FALSE(SharedMemory::open(Descriptor(dup(made->descriptor())), 101, SharedMemory::Others::Read));
    // Memory that could be shortened under its reader is not taken.
    const int loose = memfd_create("loose", MFD_CLOEXEC);
    ASSERT_EQ(ftruncate(loose, 100), 0);
    EXPECT_FALSE(SharedMemory::open(Descriptor(loose), 100, SharedMemory::Others::Read));
}

TEST(WorkerMemory, OfNoBytesIsSomewhereAllTheSame) {
    const auto made = SharedMemory::make(0, SharedMemory::Others::Write);
    ASSERT_TRUE(made);
    EXPECT_NE(made->data(), nullptr);
    EXPECT_TRUE(made->view().empty());
    EXPECT_NE(SharedMemory().data(), nullptr);
}

/// A model without bytes, and tensors without elements: there is nothing to copy, and nothing is.
TEST(WorkerMemory, IsNotTouchedForNothing) {
    setLogLevel(LogLevel::Off);
    const std::vector<TensorSpec> empty{{"x", TensorType::Fp32, {0, 4}}};
    WorkerOptions options;
    options.launch = forked([&empty](WorkerChannel& channel) {
        channel.send(WorkerMessage::Ready, 0, "engine");
        WorkerChannel::Message request;
        while (channel.receive(request) == WorkerChannel::Outcome::Received)
            if (request.kind == WorkerMessage::Load)
                channel.send(WorkerMessage::Loaded, request.number, encode(LoadedModel{"", empty, empty}));
            else
                channel.send(WorkerMessage::Ran, request.number, encode(RunReport{empty, Seconds(0)}));
    });
    auto engine = *workerFactory(options)({});
    ASSERT_TRUE(engine->load("").empty());
    const auto answer = engine->run({Tensor{empty[0], ""}});
    ASSERT_TRUE(answer) << answer.error().text();
    EXPECT_EQ(answer->at(0).data, "");
}

TEST(HostileWorker, ThatAnswersInOrderIsTaken) {
    const auto engine =
        engineOf(hostile([](WorkerChannel& channel, auto& run) { answerRight(channel, run.number); }));
    EXPECT_EQ(codeOf(call(*engine)), "answer");
    EXPECT_EQ(codeOf(engine->run({})), "wrong-tensor");
    EXPECT_EQ(codeOf(engine->run({tensorOf("x", {1, 3}, {1, 2, 3}), tensorOf("z", {1}, {1})})),
              "wrong-tensor");
    EXPECT_EQ(codeOf(call(*engine)), "answer");
}

TEST(HostileWorker, ThatNeverAnswersIsEndedAtTheDeadline) {
    const auto engine = engineOf(hostile([](WorkerChannel&, auto&) { pause(); }));
    engine->endBy(InferenceEngine::Clock::now());
    EXPECT_EQ(codeOf(call(*engine)), "engine-late");
    // It is there again for the next call, and gone again.
    engine->endBy(InferenceEngine::Clock::now());
    EXPECT_EQ(codeOf(call(*engine)), "engine-late");
    // From the second time on it rests, longer each time.
    EXPECT_GT(engine->restsUntil(), InferenceEngine::Clock::time_point());
    const std::string code = codeOf(call(*engine));
    EXPECT_TRUE(code == "engine-resting" || code == "engine-late") << code;
}

TEST(HostileWorker, ThatAnswersTwiceCostsNoCall) {
    const auto engine = engineOf(hostile([](WorkerChannel& channel, auto& run) {
        answerRight(channel, run.number);
        answerRight(channel, run.number);
    }));
    for (int i = 0; i < 3; ++i) {
        const auto answer = call(*engine);
        // The second answer is found before the next run, or comes so late that it is taken for the run's.
        EXPECT_TRUE(answer || answer.error().code == "engine-broken" ||
                    answer.error().code == "engine-resting")
            << answer.error().text();
    }
    EXPECT_EQ(codeOf(engineOf(hostile([](WorkerChannel& channel, auto& run) {
                         answerRight(channel, run.number + 1);
                     }))->run({tensorOf("x", {1, 4}, {1, 2, 3, 4})})),
              "engine-broken");
}

TEST(HostileWorker, ThatClaimsWhatCannotBeIsEnded) {
    const auto claims = [](const std::vector<TensorSpec>& answers) {
        return hostile([answers](WorkerChannel& channel, auto& run) {
            channel.send(WorkerMessage::Ran, run.number, encode(RunReport{answers, Seconds(0)}));
        });
    };
    for (const std::vector<TensorSpec>& answers : std::vector<std::vector<TensorSpec>>{
             {},
             {{"y", TensorType::Fp32, {1, 4}}, {"y", TensorType::Fp32, {1, 4}}},
             {{"y", TensorType::Fp32, {1, 1 << 20}}},
             {{"y", TensorType::Fp32, {std::int64_t{1} << 61, 4}}},
             {{"y", TensorType::Fp32, {-1, 4}}},
             {{"y", TensorType::Int64, {1, 4}}}})
        EXPECT_EQ(codeOf(call(*engineOf(claims(answers)))), "engine-broken");
}

TEST(HostileWorker, ThatSendsNoMessageIsEnded) {
    for (const std::string& bytes :
         {std::string(64, '\xff'), std::string("CPW1\x0d\0\0\0\1\0\0\0\xff\xff\xff\xff", 16),
          std::string("GET /")}) {
        const auto engine = engineOf(hostile([&](WorkerChannel& channel, auto&) {
            send(channel.descriptor(), bytes.data(), bytes.size(), MSG_NOSIGNAL);
            if (bytes.size() > 10)
                pause();
            _exit(0);
        }));
        engine->endBy(InferenceEngine::Clock::now() + std::chrono::seconds(20));
        const std::string code = codeOf(call(*engine));
        EXPECT_TRUE(code == "engine-broken" || code == "engine-ended") << code;
    }
}

TEST(HostileWorker, CanNeitherShortenNorWriteWhatIsNotItsOwn) {
    const auto engine = engineOf(hostile([](WorkerChannel& channel, auto& run) {
        float found = 0;
        const int inputs = run.descriptors[0].get(), answers = run.descriptors[1].get();
        found += ftruncate(inputs, 0) == 0 ? 1 : 0;
        found += ftruncate(answers, 0) == 0 ? 2 : 0;
        found += ftruncate(answers, 1 << 20) == 0 ? 4 : 0;
        found += mmap(nullptr, 64, PROT_READ | PROT_WRITE, MAP_SHARED, inputs, 0) != MAP_FAILED ? 8 : 0;
        auto* y = static_cast<float*>(mmap(nullptr, 64, PROT_READ | PROT_WRITE, MAP_SHARED, answers, 0));
        for (int i = 0; i < 16; ++i) // beyond its tensor, to the end of its memory
            y[i] = found;
        answerRight(channel, run.number);
    }));
    const auto answer = call(*engine);
    ASSERT_TRUE(answer) << answer.error().text();
    EXPECT_EQ(floatsOf((*answer)[0]), (std::vector<float>{0, 0, 0, 0}));
}

TEST(HostileWorker, ThatWritesBeyondItsMemoryEndsAlone) {
    const auto engine = engineOf(hostile([](WorkerChannel&, auto& run) {
        auto* y = static_cast<volatile char*>(
            mmap(nullptr, 4096, PROT_READ | PROT_WRITE, MAP_SHARED, run.descriptors[1].get(), 0));
        munmap(const_cast<char*>(y), 4096);
        signal(SIGSEGV, SIG_DFL); // without a page of the address sanitizer's
        y[0] = 1;
    }));
    EXPECT_EQ(codeOf(call(*engine)), "engine-ended");
}

TEST(HostileWorker, ThatDiesWhileItStartsOrLoadsIsTold) {
    setLogLevel(LogLevel::Off);
    WorkerOptions options;
    options.launch = forked([](WorkerChannel&) { _exit(workerOutOfMemory); });
    const auto dead = workerFactory(options)({});
    ASSERT_FALSE(dead);
    EXPECT_EQ(dead.error().code, "no-memory");
    options.launch = forked([](WorkerChannel& channel) {
        channel.send(WorkerMessage::Ready, 0, "engine");
        WorkerChannel::Message load;
        static_cast<void>(channel.receive(load));
        raise(SIGKILL);
    });
    auto made = workerFactory(options)({});
    ASSERT_TRUE(made);
    const auto issues = (*std::move(made))->load("a model");
    ASSERT_EQ(issues.size(), 1U);
    EXPECT_EQ(issues[0].code, "engine-ended");
    EXPECT_NE(issues[0].text().find("signal 9"), std::string::npos) << issues[0].text();
}

/// Whoever kills workers at random meets those that have just come back most often: rests that doubled for
/// each kill kept a model away for good.
TEST(HostileWorker, ThatSomebodyKillsAgainAndAgainRestsForAMomentOnly) {
    const auto engine = engineOf(hostile([](WorkerChannel&, auto&) { raise(SIGKILL); }));
    for (int i = 0; i < 8; ++i) {
        std::this_thread::sleep_until(engine->restsUntil());
        EXPECT_EQ(codeOf(call(*engine)), "engine-ended");
        EXPECT_LE(engine->restsUntil() - InferenceEngine::Clock::now(), std::chrono::milliseconds(500));
    }
}

TEST(HostileWorker, ThatComesBackWithoutItsModelIsReplaced) {
    setLogLevel(LogLevel::Off);
    int started = 0;
    WorkerOptions options;
    options.launch = [&started](const EngineOptions& engine, Bytes memory) {
        const WorkerLauncher ends = hostile([](WorkerChannel&, auto&) { _exit(1); });
        const WorkerLauncher cannotLoad = forked([](WorkerChannel& channel) {
            channel.send(WorkerMessage::Ready, 0, "engine");
            WorkerChannel::Message request;
            while (channel.receive(request) == WorkerChannel::Outcome::Received) {
                Issue issue;
                issue.code = code::NoMemory;
                issue.message = say("The model takes more memory than it may.");
                channel.send(WorkerMessage::Failed, request.number, encode(issue));
            }
        });
        const WorkerLauncher good =
            hostile([](WorkerChannel& channel, auto& run) { answerRight(channel, run.number); });
        return (++started == 1 ? ends : started == 2 ? cannotLoad : good)(engine, memory);
    };
    auto engine = *workerFactory(options)({});
    ASSERT_TRUE(engine->load("a model").empty());
    EXPECT_EQ(codeOf(call(*engine)), "engine-ended");
    EXPECT_EQ(codeOf(call(*engine)), "no-memory");
    std::this_thread::sleep_until(engine->restsUntil());
    EXPECT_EQ(codeOf(call(*engine)), "answer");
    EXPECT_EQ(started, 3);
}

TEST(WorkerService, RefusesWhatItCannotRead) {
    setLogLevel(LogLevel::Off);
    auto ends = WorkerChannel::pair();
    ASSERT_TRUE(ends);
    const pid_t child = fork();
    if (child == 0) {
        ends->first.close();
        WorkerSetup setup;
        _exit(serveAgent(ends->second, setup));
    }
    ends->second.close();
    WorkerChannel& agent = ends->first;
    WorkerChannel::Message message;
    ASSERT_EQ(agent.receive(message), WorkerChannel::Outcome::Received);
    EXPECT_EQ(message.kind, WorkerMessage::Ready);
    std::uint32_t number = 0;
    for (const auto kind : {WorkerMessage::Load, WorkerMessage::Run, WorkerMessage::Profile,
                            WorkerMessage::Ready, static_cast<WorkerMessage>(4711)})
        for (const std::string& body :
             {std::string(), std::string("nonsense"), encode(LoadRequest{std::uint64_t{1} << 60}),
              encode(RunRequest{{{1, 4}}, 64, 64, 1})}) {
            ASSERT_TRUE(agent.send(kind, ++number, body));
            ASSERT_EQ(agent.receive(message), WorkerChannel::Outcome::Received);
            EXPECT_EQ(message.kind, WorkerMessage::Failed);
            EXPECT_EQ(message.number, number);
            EXPECT_TRUE(decodeIssue(message.body));
        }
    agent.close();
    int status = 0;
    waitpid(child, &status, 0);
    EXPECT_TRUE(WIFEXITED(status));
}
