// SPDX-License-Identifier: GPL-3.0-or-later
// Clients that are many, greedy, silent, gone or malicious: the others are served, and nothing crashes or
// hangs.
#include "core/runtime/link/shaped_link.h"
#include "core/runtime/service/resident_memory.h"
#include "tests/support/cloud_fixture.h"
#include "tests/support/raw_http2.h"

#include <atomic>
#include <future>
#include <grpcpp/generic/generic_stub.h>
#include <set>

using namespace cutpoint;
using namespace cutpoint::test;
using grpc::StatusCode;

namespace {

constexpr const char* kInfer = "/inference.GRPCInferenceService/ModelInfer";

class CloudFaults : public CloudTest {
protected:
    /// The answer of "wide": 4 MB.
    static inference::ModelInferRequest wideFrame() {
        auto request = frame("wide");
        request.mutable_inputs(0)->set_shape(1, 1000000);
        request.set_raw_input_contents(0, std::string(4000000, '\0'));
        return request;
    }
    /// Waits until the server has that many calls in hand, for at most 20 s.
    void waitForActive(int wanted) {
        for (int i = 0; i < 20000 && agent->activeCalls() != wanted; ++i)
            std::this_thread::sleep_for(std::chrono::milliseconds(1));
        ASSERT_EQ(agent->activeCalls(), wanted);
    }
};

} // namespace

TEST_F(CloudFaults, AHundredClientsAtOnceAreAllAnswered) {
    start();
    ASSERT_TRUE(load("net", "double").ok());
    std::atomic<int> answered = 0;
    std::mutex mutex;
    std::set<std::string> faults;
    std::vector<std::thread> clients;
    for (int i = 0; i < 100; ++i)
        clients.emplace_back([&, i] {
            const auto own = openChannel(channelOptions);
            const auto client = inference::GRPCInferenceService::NewStub(*own);
            for (int k = 0; k < 3; ++k) {
                auto request = frame("net");
                const float mine[] = {static_cast<float>(i), static_cast<float>(k), 0, 0};
                request.set_raw_input_contents(0,
                                               std::string(reinterpret_cast<const char*>(mine), sizeof mine));
                grpc::ClientContext context;
                bound(context);
                // A connection that does not come about at once on a busy machine is tried again.
                context.set_wait_for_ready(true);
                inference::ModelInferResponse response;
                const auto status = client->ModelInfer(&context, request, &response);
                float first = -1;
                if (status.ok())
                    std::memcpy(&first, response.raw_output_contents(0).data(), sizeof first);
                if (!status.ok()) {
                    const std::lock_guard lock(mutex);
                    faults.insert(std::to_string(status.error_code()) + " " + status.error_message());
                }
                answered += first == 2.0f * static_cast<float>(i) ? 1 : 0; // never another client's data
            }
        });
    for (std::thread& client : clients)
        client.join();
    EXPECT_EQ(answered, 300);
    EXPECT_EQ(faults, std::set<std::string>());
}

TEST_F(CloudFaults, ALinkWithALongDelayIsConnectedOver) {
    start();
    const BandwidthTrace rate(BitsPerSecond(1e9));
    const auto slow = ShapedLink::start({"127.0.0.1:0", agent->endpoint().text(), rate, rate, Seconds(0.3)});
    ASSERT_TRUE(slow.ok());
    channelOptions.target = "127.0.0.1:" + std::to_string((*slow)->port());
    const auto far = openChannel(channelOptions);
    ASSERT_TRUE(far.ok());
    const auto status = live(*inference::GRPCInferenceService::NewStub(*far));
    EXPECT_TRUE(status.ok()) << status.error_message();
}

TEST_F(CloudFaults, ManyLoadUnloadAndInferAtOnce) {
    start();
    std::vector<std::thread> clients;
    std::atomic<int> strange = 0;
    for (int i = 0; i < 8; ++i)
        clients.emplace_back([&, i] {
            for (int k = 0; k < 30; ++k) {
                grpc::Status status;
                inference::ModelInferResponse response;
                if (i < 2)
                    status = load("net", "double");
                else if (i < 4)
                    status = unload("net");
                else
                    status = infer(frame("net"), response);
                if (!status.ok() && status.error_code() != StatusCode::NOT_FOUND)
                    ++strange;
            }
        });
    for (std::thread& client : clients)
        client.join();
    EXPECT_EQ(strange, 0);
}

TEST_F(CloudFaults, AFullQueueSaysSoAndSparesOtherModels) {
    options.store.queue = 1;
    start();
    ASSERT_TRUE(load("slow", "slow").ok());
    ASSERT_TRUE(load("net", "double").ok());
    std::vector<std::future<StatusCode>> calls;
    for (int i = 0; i < 6; ++i)
        calls.push_back(std::async(std::launch::async, [&] {
            inference::ModelInferResponse response;
            return infer(frame("slow"), response).error_code();
        }));
    inference::ModelInferResponse response;
    EXPECT_TRUE(infer(frame("net"), response).ok());
    int ok = 0, exhausted = 0;
    for (auto& call : calls) {
        const StatusCode code = call.get();
        ok += code == StatusCode::OK;
        exhausted += code == StatusCode::RESOURCE_EXHAUSTED;
    }
    EXPECT_EQ(ok + exhausted, 6);
    EXPECT_GE(ok, 1);
    EXPECT_GE(exhausted, 1);
}

namespace {

/// An engine that rests for ever.
class RestingEngine final : public InferenceEngine {
public:
    std::string description() const override { return "resting"; }
    std::vector<Issue> load(std::string_view) override { return {}; }
    const std::vector<TensorSpec>& inputs() const override { return none_; }
    const std::vector<TensorSpec>& outputs() const override { return none_; }
    Result<std::vector<Tensor>> run(const std::vector<Tensor>&) override { return resting(); }
    Result<EngineProfile> profile(const std::vector<Tensor>&, int) override { return resting(); }
    Clock::time_point restsUntil() const override { return Clock::time_point::max(); }

private:
    static Issue resting() {
        return {Severity::Error, code::EngineResting, "", 0, "", say("The model's process rests."), {}};
    }
    std::vector<TensorSpec> none_;
};

} // namespace

/// A call waits for an engine that runs, and for none that does not: those would fill the queue.
TEST(EngineLanesAtRest, TellAJobAtOnceWhenAllOfThemRest) {
    std::vector<std::unique_ptr<InferenceEngine>> engines;
    for (int i = 0; i < 3; ++i)
        engines.push_back(std::make_unique<RestingEngine>());
    EngineLanes lanes(std::move(engines), 100);
    std::promise<void> told[20];
    for (auto& one : told)
        ASSERT_EQ(lanes.post([&one](InferenceEngine* engine) {
            EXPECT_TRUE(engine && !engine->run({}));
            one.set_value();
        }),
                  EngineLanes::Posted::Yes);
    for (auto& one : told)
        EXPECT_EQ(one.get_future().wait_for(std::chrono::seconds(120)), std::future_status::ready);
}

TEST_F(CloudFaults, WhateverAnEngineThrowsEndsItsOwnCallOnly) {
    start();
    EXPECT_EQ(load("bad", "no memory").error_code(), StatusCode::RESOURCE_EXHAUSTED);
    EXPECT_EQ(load("bad", "odd load").error_code(), StatusCode::INTERNAL);
    ASSERT_TRUE(load("odd", "odd").ok());
    inference::ModelInferResponse response;
    for (int i = 0; i < 3; ++i)
        EXPECT_EQ(infer(frame("odd"), response).error_code(), StatusCode::INTERNAL);
    grpc::ClientContext context;
    bound(context);
    cloud::v1::ProfileRequest request;
    request.set_model_name("odd");
    const auto reader = extension->Profile(&context, request);
    cloud::v1::ProfileProgress progress;
    EXPECT_FALSE(reader->Read(&progress));
    EXPECT_EQ(reader->Finish().error_code(), StatusCode::INTERNAL);
    ASSERT_TRUE(load("net", "double").ok());
    EXPECT_TRUE(infer(frame("net"), response).ok());
}

TEST_F(CloudFaults, CallsAndBytesInHandAreBounded) {
    options.calls.pendingBytes = Bytes(5e6);
    start();
    ASSERT_TRUE(load("slow", "slow").ok());
    ASSERT_TRUE(load("wide", "wide").ok());
    waitForActive(0);
    auto padded = frame("slow");
    padded.set_id(std::string(3000000, 'x'));
    auto first = std::async(std::launch::async, [&] {
        inference::ModelInferResponse response;
        return infer(padded, response).ok();
    });
    waitForActive(1);
    inference::ModelInferResponse response;
    EXPECT_EQ(infer(wideFrame(), response).error_code(), StatusCode::RESOURCE_EXHAUSTED);
    EXPECT_TRUE(first.get());
    waitForActive(0);
    EXPECT_TRUE(infer(wideFrame(), response).ok());
}

TEST_F(CloudFaults, AnswersInHandAreBoundedToo) {
    constexpr int mebibyte = 1 << 20;
    options.calls.pendingBytes = Bytes(32.5 * mebibyte);
    start();
    ASSERT_TRUE(load("net", "double").ok());
    cloud::v1::EchoRequest large;
    large.set_reply_bytes(mebibyte);
    const std::string question = large.SerializeAsString();
    const double before = residentMemory().value;
    {
        // A thousand small questions for large answers that nobody reads.
        const RawHttp2 first(agent->endpoint().port, 4096), second(agent->endpoint().port, 4096),
            third(agent->endpoint().port, 4096), fourth(agent->endpoint().port, 4096);
        for (const RawHttp2* silent : {&first, &second, &third, &fourth})
            for (std::uint32_t i = 0; i < 250; ++i) {
                silent->call(1 + 2 * i, "/cutpoint.cloud.v1.CloudExtension/Echo");
                silent->message(1 + 2 * i, static_cast<std::uint32_t>(question.size()), question, true);
            }
        waitForActive(32);
        grpc::ClientContext context;
        bound(context);
        cloud::v1::EchoResponse response;
        EXPECT_EQ(extension->Echo(&context, large, &response).error_code(), StatusCode::RESOURCE_EXHAUSTED);
        inference::ModelInferResponse answer;
        EXPECT_TRUE(infer(frame("net"), answer).ok()) << "small calls still fit";
        EXPECT_LT(residentMemory().value - before, 4e8);
    }
    waitForActive(0);
}

TEST_F(CloudFaults, AnswersBeyondTheLimitAreRefused) {
    options.largestTensors = Bytes(1e6);
    start();
    ASSERT_TRUE(load("swollen", "swollen").ok());
    inference::ModelInferResponse response;
    EXPECT_EQ(infer(frame("swollen"), response).error_code(), StatusCode::RESOURCE_EXHAUSTED);
}

TEST_F(CloudFaults, AModelThatFinishesDelaysNoLoad) {
    start();
    ASSERT_TRUE(load("slow", "slow").ok());
    grpc::ClientContext context;
    cloud::v1::ProfileRequest request;
    request.set_model_name("slow");
    request.set_repeats(1000); // more than three minutes
    const auto stream = extension->Profile(&context, request);
    cloud::v1::ProfileProgress progress;
    ASSERT_TRUE(stream->Read(&progress));
    EXPECT_TRUE(load("slow", "double").ok());
    EXPECT_TRUE(load("net", "double").ok());
    EXPECT_TRUE(unload("net").ok());
    inference::ModelInferResponse response;
    EXPECT_TRUE(infer(frame("slow"), response).ok()) << "the new one answers";
    EXPECT_TRUE(stream->Read(&progress)) << "the old one goes on";
    context.TryCancel();
    while (stream->Read(&progress)) {
    }
    EXPECT_EQ(stream->Finish().error_code(), StatusCode::CANCELLED);
}

TEST_F(CloudFaults, AModelThatIsReplacedIsNeverMissing) {
    start();
    ASSERT_TRUE(load("net", "double").ok());
    std::atomic<bool> over = false;
    std::atomic<int> lost = 0;
    std::vector<std::thread> clients;
    for (int i = 0; i < 4; ++i)
        clients.emplace_back([&] {
            while (!over) {
                inference::ModelInferResponse response;
                lost += infer(frame("net"), response).ok() ? 0 : 1;
            }
        });
    for (int k = 0; k < 60; ++k)
        EXPECT_TRUE(load("net", "double").ok());
    over = true;
    for (std::thread& client : clients)
        client.join();
    EXPECT_EQ(lost, 0);
}

TEST_F(CloudFaults, DeadlinesAreKeptAndDeadCallsNotComputed) {
    start();
    ASSERT_TRUE(load("slow", "slow").ok());
    std::vector<std::future<StatusCode>> calls;
    for (int i = 0; i < 20; ++i)
        calls.push_back(std::async(std::launch::async, [&] {
            inference::ModelInferResponse response;
            return infer(frame("slow"), response, 0.3).error_code();
        }));
    int late = 0;
    for (auto& call : calls)
        late += call.get() == StatusCode::DEADLINE_EXCEEDED;
    EXPECT_GE(late, 18);
    // Twenty computations would take four seconds: the abandoned ones make way at once.
    inference::ModelInferResponse response;
    EXPECT_TRUE(infer(frame("slow"), response, 2).ok());
}

TEST_F(CloudFaults, AClientThatNeverReadsIsDroppedAndBlocksNobody) {
    options.calls.answerPatience = Seconds(1);
    start();
    ASSERT_TRUE(load("wide", "wide").ok());
    ASSERT_TRUE(load("net", "double").ok());
    auto request = wideFrame();
    std::string message;
    ASSERT_TRUE(request.SerializeToString(&message));
    // The request is too large for the first window of a raw client; an echo asks for as much with few bytes.
    cloud::v1::EchoRequest echo;
    echo.set_reply_bytes(4000000);
    const std::string question = echo.SerializeAsString();
    const RawHttp2 silent(agent->endpoint().port, 4096);
    ASSERT_TRUE(silent.connected());
    for (std::uint32_t i = 0; i < 50; ++i) {
        silent.call(1 + 2 * i, "/cutpoint.cloud.v1.CloudExtension/Echo");
        silent.message(1 + 2 * i, static_cast<std::uint32_t>(question.size()), question, true);
    }
    waitForActive(50);
    inference::ModelInferResponse response;
    EXPECT_TRUE(infer(frame("net"), response, 5).ok());
    EXPECT_TRUE(infer(request, response, 5).ok());
    waitForActive(0);
}

TEST_F(CloudFaults, AClaimOfAGigabyteTakesNoMemory) {
    start();
    ASSERT_TRUE(live(*stub).ok());
    const double before = residentMemory().value;
    const RawHttp2 liar(agent->endpoint().port);
    for (std::uint32_t i = 0; i < 10; ++i) {
        liar.call(1 + 2 * i, kInfer);
        liar.message(1 + 2 * i, 1u << 30, "x", false);
    }
    for (int i = 0; i < 20; ++i)
        EXPECT_TRUE(live(*stub).ok());
    EXPECT_LT(residentMemory().value - before, 1e8);
    waitForActive(0); // the lies are no calls: no message of theirs is whole
}

TEST_F(CloudFaults, TensorsBeyondTheLimitAreRefused) {
    options.largestTensors = Bytes(1e6);
    start();
    ASSERT_TRUE(load("wide", "wide").ok()) << "models have their own limit";
    inference::ModelInferResponse response;
    EXPECT_EQ(infer(wideFrame(), response).error_code(), StatusCode::RESOURCE_EXHAUSTED);
    agent->stop(Seconds(1));
    options.store.oneModel = Bytes(1e6);
    start();
    EXPECT_EQ(load("wide", std::string(3000000, 'x')).error_code(), StatusCode::RESOURCE_EXHAUSTED);
    EXPECT_TRUE(live(*stub).ok());
}

TEST_F(CloudFaults, HalfMessagesAndNonsenseEndTheirOwnCallOnly) {
    start();
    ASSERT_TRUE(load("net", "double").ok());
    for (const char* method : {"/inference.GRPCInferenceService/ModelInfer",
                               "/inference.GRPCInferenceService/RepositoryModelLoad"}) {
        grpc::ClientContext context;
        bound(context);
        grpc::GenericStub generic(channel);
        const grpc::Slice nonsense("\xff\xff\xff\xff");
        const grpc::ByteBuffer message(&nonsense, 1);
        grpc::ByteBuffer answer;
        std::promise<grpc::Status> status;
        generic.UnaryCall(&context, method, {}, &message, &answer,
                          [&](grpc::Status s) { status.set_value(s); });
        EXPECT_EQ(status.get_future().get().error_code(), StatusCode::INVALID_ARGUMENT) << method;
    }
    {
        const RawHttp2 half(agent->endpoint().port);
        half.call(1, kInfer);
        half.message(1, 1000, "half of it", true);
        EXPECT_NE(half.readUntil("grpc-status").find("grpc-status"), std::string::npos);
        const RawHttp2 nonsense(agent->endpoint().port);
        nonsense.call(1, kInfer);
        nonsense.message(1, 8, "\xff\xff\xff\xff\xff\xff\xff\xff", true);
        EXPECT_NE(nonsense.readUntil("grpc-status").find("grpc-status"), std::string::npos);
        const RawHttp2 noGrpc(agent->endpoint().port);
        noGrpc.write("GET / HTTP/1.1\r\n\r\n");
        const RawHttp2 gone(agent->endpoint().port);
        gone.call(1, kInfer);
        gone.message(1, 1000, "and away", false);
    }
    inference::ModelInferResponse response;
    EXPECT_TRUE(infer(frame("net"), response).ok());
}

TEST_F(CloudFaults, PackedMessagesAreUnpackedUpToTheLimit) {
    options.largestTensors = Bytes(1 << 20);
    start();
    ASSERT_TRUE(load("net", "double").ok());
    grpc::ClientContext context;
    bound(context);
    context.set_compression_algorithm(GRPC_COMPRESS_GZIP);
    inference::ModelInferResponse response;
    auto request = frame("net");
    request.set_id(std::string(100000000, 'x'));
    EXPECT_EQ(stub->ModelInfer(&context, request, &response).error_code(), StatusCode::RESOURCE_EXHAUSTED);
    EXPECT_TRUE(infer(frame("net"), response).ok());
}

TEST_F(CloudFaults, StopsWithinItsGraceWhateverWaits) {
    options.slowdown = 1000; // a run of 200 ms becomes one of 200 s, unless the stop wakes it
    start();
    ASSERT_TRUE(load("slow", "slow").ok());
    std::vector<std::future<StatusCode>> calls;
    for (int i = 0; i < 5; ++i)
        calls.push_back(std::async(std::launch::async, [&] {
            inference::ModelInferResponse response;
            return infer(frame("slow"), response, 100).error_code();
        }));
    waitForActive(5);
    agent->stop(Seconds(0.3));
    for (auto& call : calls)
        EXPECT_NE(call.get(), StatusCode::DEADLINE_EXCEEDED);
    EXPECT_FALSE(live(*stub).ok());
}

TEST_F(CloudFaults, AClientThatLeavesItsProfileFreesTheModel) {
    start();
    ASSERT_TRUE(load("slow", "slow").ok());
    {
        grpc::ClientContext context;
        cloud::v1::ProfileRequest request;
        request.set_model_name("slow");
        request.set_repeats(1000);
        const auto stream = extension->Profile(&context, request);
        cloud::v1::ProfileProgress progress;
        ASSERT_TRUE(stream->Read(&progress));
        context.TryCancel();
        while (stream->Read(&progress)) {
        }
        EXPECT_EQ(stream->Finish().error_code(), StatusCode::CANCELLED);
    }
    inference::ModelInferResponse response;
    EXPECT_TRUE(infer(frame("slow"), response, 5).ok());
}
