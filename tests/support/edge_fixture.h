// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/runtime/cloud/cloud_agent.h"
#include "core/runtime/edge/edge_agent.h"
#include "core/runtime/link/shaped_link.h"
#include "core/runtime/service/channel.h"
#include "tests/support/eventually.h"

#include <atomic>
#include <chrono>
#include <fstream>
#include <functional>
#include <gmock/gmock.h>
#include <grpcpp/grpcpp.h>
#include <mutex>
#include <set>
#include <thread>
#include <unistd.h>

namespace cutpoint {

/// A chain of small convolutions, in the native format: quick to run, with a cut after every layer.
inline std::string smallNet() {
    const std::string path = testing::TempDir() + "cutpoint_small_net_" + std::to_string(getpid()) + ".cfg";
    std::ofstream file(path);
    file << "[net]\nwidth=48\nheight=48\nchannels=3\n\n";
    for (const int filters : {8, 16, 16, 8})
        file << "[convolutional]\nfilters=" << filters << "\nsize=3\nstride=2\npad=1\nactivation=relu\n\n";
    file << "[connected]\noutput=10\nactivation=linear\n";
    return path;
}

/// Everything that a hub says, collected until the test asks.
class Records {
public:
    explicit Records(EdgeAgent& agent)
        : thread_([this, watcher = agent.hub().subscribe()](const std::stop_token& stop) {
              while (!stop.stop_requested())
                  if (auto update = watcher->next(Seconds(0.05))) {
                      const std::lock_guard lock(mutex_);
                      (update->has_frame() ? frames_ : events_).push_back(*update);
                  }
          }) {}

    std::vector<edge::v1::FrameRecord> frames() const {
        const std::lock_guard lock(mutex_);
        std::vector<edge::v1::FrameRecord> frames;
        for (const WatchUpdate& update : frames_)
            frames.push_back(update.frame());
        return frames;
    }
    std::size_t count(const std::string& kind) const {
        const std::lock_guard lock(mutex_);
        return static_cast<std::size_t>(
            std::count_if(events_.begin(), events_.end(),
                          [&](const WatchUpdate& update) { return update.event().kind() == kind; }));
    }
    std::string text() const {
        const std::lock_guard lock(mutex_);
        std::string text;
        for (const WatchUpdate& update : events_)
            text += update.event().kind() + ": " + update.event().text() + "\n";
        return text;
    }

private:
    mutable std::mutex mutex_;
    std::vector<WatchUpdate> frames_, events_;
    std::jthread thread_;
};

/// Every frame from 0 on, each once.
inline void expectEachFrameOnce(const std::vector<edge::v1::FrameRecord>& frames, std::size_t wanted) {
    std::set<std::int64_t> numbers;
    for (const auto& frame : frames)
        EXPECT_TRUE(numbers.insert(frame.frame()).second)
            << "frame " << frame.frame() << " was answered twice";
    EXPECT_EQ(numbers.size(), wanted);
    if (!numbers.empty()) {
        EXPECT_EQ(*numbers.begin(), 0);
        EXPECT_EQ(*numbers.rbegin(), static_cast<std::int64_t>(wanted) - 1);
    }
}

inline std::shared_ptr<grpc::Channel> channelOn(int port) {
    ChannelOptions options;
    options.target = "127.0.0.1:" + std::to_string(port);
    options.reconnect = Seconds(0.2);
    auto channel = openChannel(options);
    EXPECT_TRUE(channel.ok());
    return *channel;
}

/// An engine that takes longer by as many milliseconds as the number says at the moment.
class DelayedEngine final : public InferenceEngine {
public:
    DelayedEngine(std::unique_ptr<InferenceEngine> engine, std::shared_ptr<std::atomic<int>> delay)
        : engine_(std::move(engine)), delay_(std::move(delay)) {}
    std::string description() const override { return engine_->description(); }
    std::vector<Issue> load(std::string_view onnx) override { return engine_->load(onnx); }
    const std::vector<TensorSpec>& inputs() const override { return engine_->inputs(); }
    const std::vector<TensorSpec>& outputs() const override { return engine_->outputs(); }
    Result<std::vector<Tensor>> run(const std::vector<Tensor>& inputs) override {
        std::this_thread::sleep_for(std::chrono::milliseconds(*delay_));
        return engine_->run(inputs);
    }
    Result<EngineProfile> profile(const std::vector<Tensor>& inputs, int repeats) override {
        return engine_->profile(inputs, repeats);
    }

private:
    std::unique_ptr<InferenceEngine> engine_;
    std::shared_ptr<std::atomic<int>> delay_;
};

/// Cloud, link and edge in one process.
class EdgeWorld : public testing::Test {
protected:
    explicit EdgeWorld(double mbit = 1000) {
        CloudOptions cloudOptions;
        cloudOptions.engine.threads = 1;
        cloudOptions.server.listen = "127.0.0.1:0";
        auto started = CloudAgent::start(cloudOptions, [delay = cloudDelay](const EngineOptions& options) {
            auto engine = makeEngine(options);
            if (!engine)
                return engine;
            return Result<std::unique_ptr<InferenceEngine>>(
                std::make_unique<DelayedEngine>(*std::move(engine), delay));
        });
        EXPECT_TRUE(started.ok());
        cloud = *std::move(started);
        const BandwidthTrace rate(BitsPerSecond(mbit * 1e6));
        auto shaped = ShapedLink::start({"127.0.0.1:0", cloud->endpoint().text(), rate, rate, Seconds(0)});
        EXPECT_TRUE(shaped.ok());
        link = *std::move(shaped);
    }
    void startEdge(const std::function<void(EdgeOptions&)>& change = {}) {
        EdgeOptions options;
        options.modelFile = smallNet();
        options.engine.threads = 1;
        options.engine.fusion = false; // bit-equal however the net is cut
        options.frameDeadline = Seconds(5);
        if (change)
            change(options);
        auto made = EdgeAgent::make(options, channelOn(link->port()), channelOn(link->port()));
        ASSERT_TRUE(made.ok()) << made.error().message;
        agent = *std::move(made);
        records = std::make_unique<Records>(*agent);
    }
    /// The first `n` layers after the raw inputs on the edge.
    std::vector<std::string> edgeLayers(std::size_t n) const {
        std::vector<std::string> names;
        for (const LayerId v : agent->model().graph->topologicalOrder())
            if (agent->model().graph->layer(v).isInput || n-- > 0)
                names.push_back(agent->model().graph->layer(v).name);
            else
                break;
        return names;
    }

    /// Milliseconds that every inference in the cloud takes on top.
    const std::shared_ptr<std::atomic<int>> cloudDelay = std::make_shared<std::atomic<int>>(0);
    std::unique_ptr<CloudAgent> cloud;
    std::unique_ptr<ShapedLink> link;
    std::unique_ptr<EdgeAgent> agent;
    std::unique_ptr<Records> records;
};

} // namespace cutpoint
