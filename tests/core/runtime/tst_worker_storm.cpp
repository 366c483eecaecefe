// SPDX-License-Identifier: GPL-3.0-or-later
// Twenty clients of one cloud agent at once, models that come and go, and workers that are killed at random:
// every call gets a status, no answer is wrong, everything comes back and the agent's memory stays.
#include "core/runtime/service/channel.h"
#include "proto/open_inference.grpc.pb.h"
#include "tests/support/agent_process.h"
#include "tests/support/onnx_text.h"
#include "tests/support/seeds.h"
#include "tests/support/worker_processes.h"

#include <atomic>
#include <cstring>
#include <grpcpp/grpcpp.h>
#include <gtest/gtest.h>
#include <map>
#include <mutex>
#include <random>

using namespace cutpoint;
using namespace cutpoint::test;

namespace {

using Stub = inference::GRPCInferenceService::Stub;
constexpr int kWidth = 1024, kShared = 4, kInferring = 14, kComing = 4, kReplacing = 2;
/// Of each call; none may ever reach it.
constexpr std::chrono::seconds kDeadline(120);

/// y = max(0, x) of so many numbers, or of their negatives: the two are told apart by any answer.
std::string model(bool negative) {
    OnnxText text(11, {{"x", {1, kWidth}}}, {{"y", {1, kWidth}}});
    if (negative)
        text.node({"Neg", {"x"}, {"h"}});
    text.node({"Relu", {negative ? "h" : "x"}, {"y"}});
    return text.bytes();
}

class Storm {
public:
    explicit Storm(int port) {
        ChannelOptions options;
        options.target = "127.0.0.1:" + std::to_string(port);
        stub_ = inference::GRPCInferenceService::NewStub(*openChannel(options));
    }

    grpc::Status load(const std::string& name, bool negative) {
        grpc::ClientContext context;
        inference::RepositoryModelLoadRequest request;
        request.set_model_name(name);
        (*request.mutable_parameters())["file:1/model.onnx"].set_bytes_param(model(negative));
        inference::RepositoryModelLoadResponse response;
        return called(context, [&] { return stub_->RepositoryModelLoad(&context, request, &response); });
    }
    grpc::Status unload(const std::string& name) {
        grpc::ClientContext context;
        inference::RepositoryModelUnloadRequest request;
        request.set_model_name(name);
        inference::RepositoryModelUnloadResponse response;
        return called(context, [&] { return stub_->RepositoryModelUnload(&context, request, &response); });
    }
    grpc::Status infer(const std::string& name, bool negative, std::minstd_rand& random) {
        std::uniform_real_distribution<float> any(-1, 1);
        std::vector<float> x(kWidth), y(kWidth);
        for (float& value : x)
            value = any(random);
        inference::ModelInferRequest request;
        request.set_model_name(name);
        auto& input = *request.add_inputs();
        input.set_name("x");
        input.set_datatype("FP32");
        input.add_shape(1);
        input.add_shape(kWidth);
        const std::size_t bytes = x.size() * sizeof(float);
        request.add_raw_input_contents(std::string(reinterpret_cast<const char*>(x.data()), bytes));
        grpc::ClientContext context;
        inference::ModelInferResponse response;
        const auto status = called(context, [&] { return stub_->ModelInfer(&context, request, &response); });
        if (!status.ok())
            return status;
        bool right =
            response.raw_output_contents_size() == 1 && response.raw_output_contents(0).size() == bytes;
        if (right)
            std::memcpy(y.data(), response.raw_output_contents(0).data(), bytes);
        for (std::size_t i = 0; i < y.size() && right; ++i)
            right = y[i] == std::max(0.0F, negative ? -x[i] : x[i]);
        wrong += right ? 0 : 1;
        return status;
    }

    /// "OK 812, INTERNAL 3"
    std::string statuses() {
        const std::lock_guard lock(mutex_);
        std::string text;
        for (const auto& [code, count] : counts_)
            text += (text.empty() ? "" : ", ") + std::to_string(code) + ": " + std::to_string(count);
        return text;
    }
    int count(grpc::StatusCode code) {
        const std::lock_guard lock(mutex_);
        return counts_[code];
    }
    std::atomic<int> wrong{0};

private:
    template <class Call>
    grpc::Status called(grpc::ClientContext& context, const Call& call) {
        context.set_deadline(std::chrono::system_clock::now() + kDeadline);
        const grpc::Status status = call();
        const std::lock_guard lock(mutex_);
        ++counts_[status.error_code()];
        return status;
    }

    std::unique_ptr<Stub> stub_;
    std::mutex mutex_;
    std::map<int, int> counts_;
};

std::string sharedModel(int i) {
    return "shared" + std::to_string(i);
}

TEST(WorkerStorm, LosesNoCallAndComesBack) {
    // So many calls of each client, or so many seconds (the full run).
    const auto calls = setting("CUTPOINT_STORM_CALLS", 60), seconds = setting("CUTPOINT_STORM_SECONDS", 0);
    const std::chrono::milliseconds between(setting("CUTPOINT_STORM_KILL_MS", 100));
    AgentProcess agent(
        {"cloud", "--listen", "127.0.0.1:0", "--workers", "2", "--threads", "1", "--log-level", "error"});
    const int port = agent.port();
    ASSERT_GT(port, 0) << agent.log();
    Storm storm(port);
    for (int i = 0; i < kShared; ++i)
        ASSERT_TRUE(storm.load(sharedModel(i), i % 2 == 1).ok());
    const auto end = std::chrono::steady_clock::now() + std::chrono::seconds(seconds);
    const auto goesOn = [&](std::uint32_t i) {
        return seconds > 0 ? std::chrono::steady_clock::now() < end : i < calls;
    };
    std::atomic<bool> over{false};
    std::atomic<int> kills{0};
    std::thread killer([&] {
        std::minstd_rand random(7);
        while (!over) {
            if (const auto alive = workersOf(agent.id()); !alive.empty()) {
                kill(alive[random() % alive.size()], SIGKILL);
                ++kills;
            }
            std::this_thread::sleep_for(between);
        }
    });
    std::vector<double> memory;
    std::thread watcher([&] {
        while (!over) {
            memory.push_back(agent.memory());
            std::this_thread::sleep_for(std::chrono::milliseconds(500));
        }
    });
    std::vector<std::thread> clients;
    for (int c = 0; c < kInferring + kComing + kReplacing; ++c)
        clients.emplace_back([&, c] {
            std::minstd_rand random(static_cast<unsigned>(100 + c));
            for (std::uint32_t i = 0; goesOn(i); ++i) {
                const int which = static_cast<int>(random() % kShared);
                if (c < kInferring) {
                    storm.infer(sharedModel(which), which % 2 == 1, random);
                } else if (c < kInferring + kComing) {
                    const std::string own = "own" + std::to_string(c);
                    storm.load(own, i % 2 == 0);
                    storm.infer(own, i % 2 == 0, random);
                    storm.unload(own);
                } else {
                    storm.load(sharedModel(which), which % 2 == 1);
                }
            }
        });
    for (std::thread& client : clients)
        client.join();
    over = true;
    killer.join();
    watcher.join();
    ASSERT_FALSE(agent.ended()) << agent.log();
    EXPECT_EQ(storm.wrong, 0);
    EXPECT_GT(storm.count(grpc::StatusCode::OK), 0);
    EXPECT_EQ(storm.count(grpc::StatusCode::DEADLINE_EXCEEDED), 0) << "a call without a status";
    const std::string statuses = storm.statuses();
    // What was killed last comes back by itself.
    std::minstd_rand random(1);
    for (int i = 0; i < kShared; ++i) {
        grpc::Status status;
        for (int attempt = 0;
             attempt < 1200 && !(status = storm.infer(sharedModel(i), i % 2 == 1, random)).ok(); ++attempt)
            std::this_thread::sleep_for(std::chrono::milliseconds(100));
        EXPECT_TRUE(status.ok()) << sharedModel(i) << ": " << status.error_message();
    }
    ASSERT_GT(memory.size(), 0U);
    const double early = memory[memory.size() / 5], late = memory.back();
    std::printf("kills %d; statuses %s; memory %.1f MB after a fifth, %.1f MB at the end\n", kills.load(),
                statuses.c_str(), early / 1e6, late / 1e6);
    if (seconds >= 60) {
        EXPECT_LT(late, 1.25 * early + 16e6);
    }
}

} // namespace
