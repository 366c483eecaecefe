// SPDX-License-Identifier: GPL-3.0-or-later
// The cloud half on somebody else's server: one that has the Open Inference Protocol and its repository
// extension and nothing of Cutpoint's - no times in its answers, no early metadata, no profile, no echo, and
// gRPC's own limit of 4 MiB.
#include "edge_fixture.h"

#include "core/runtime/cloud/tensor_codec.h"
#include "core/runtime/edge/bandwidth_probe.h"
#include "core/runtime/edge/edge_profiler.h"
#include "proto/open_inference.grpc.pb.h"

#include <map>

namespace cutpoint {
namespace {

class PlainServer final : public inference::GRPCInferenceService::Service {
public:
    PlainServer() {
        grpc::ServerBuilder builder;
        builder.AddListeningPort("127.0.0.1:0", grpc::InsecureServerCredentials(), &port_);
        builder.RegisterService(this);
        server_ = builder.BuildAndStart();
    }
    ~PlainServer() override {
        server_->Shutdown(std::chrono::system_clock::now());
        server_->Wait();
    }
    int port() const { return port_; }
    std::size_t models() {
        const std::lock_guard lock(mutex_);
        return engines_.size();
    }

private:
    grpc::Status ServerLive(grpc::ServerContext*, const inference::ServerLiveRequest*,
                            inference::ServerLiveResponse* response) override {
        response->set_live(true);
        return grpc::Status::OK;
    }
    grpc::Status ServerReady(grpc::ServerContext*, const inference::ServerReadyRequest*,
                             inference::ServerReadyResponse* response) override {
        response->set_ready(true);
        return grpc::Status::OK;
    }
    grpc::Status ModelReady(grpc::ServerContext*, const inference::ModelReadyRequest* request,
                            inference::ModelReadyResponse* response) override {
        const std::lock_guard lock(mutex_);
        response->set_ready(engines_.contains(request->name()));
        return grpc::Status::OK;
    }
    grpc::Status ModelMetadata(grpc::ServerContext*, const inference::ModelMetadataRequest* request,
                               inference::ModelMetadataResponse* response) override {
        const std::lock_guard lock(mutex_);
        const auto engine = engines_.find(request->name());
        if (engine == engines_.end())
            return {grpc::StatusCode::NOT_FOUND, "unknown model"};
        for (const TensorSpec& spec : engine->second->inputs()) {
            auto* input = response->add_inputs();
            input->set_name(spec.name);
            input->set_datatype(tensorTypeWord(spec.type));
            for (const std::int64_t size : spec.shape)
                input->add_shape(size);
        }
        return grpc::Status::OK;
    }
    grpc::Status ModelInfer(grpc::ServerContext*, const inference::ModelInferRequest* request,
                            inference::ModelInferResponse* response) override {
        const std::lock_guard lock(mutex_);
        const auto engine = engines_.find(request->model_name());
        if (engine == engines_.end())
            return {grpc::StatusCode::NOT_FOUND, "unknown model"};
        inference::ModelInferRequest copy = *request;
        std::vector<Tensor> inputs;
        if (auto status = decodeInputs(copy, engine->second->inputs(), inputs); !status.ok())
            return status;
        auto outputs = engine->second->run(inputs);
        if (!outputs)
            return {grpc::StatusCode::INTERNAL, outputs.error().message};
        auto tensors = std::move(outputs).value();
        encodeOutputs(copy, tensors, *response);
        return grpc::Status::OK;
    }
    grpc::Status RepositoryModelLoad(grpc::ServerContext*,
                                     const inference::RepositoryModelLoadRequest* request,
                                     inference::RepositoryModelLoadResponse*) override {
        const auto& parameters = request->parameters();
        const auto file = parameters.find("file:1/model.onnx");
        if (!parameters.contains("config") || file == parameters.end())
            return {grpc::StatusCode::INVALID_ARGUMENT, "a model by value needs its configuration"};
        EngineOptions options;
        options.threads = 1;
        options.fusion = false;
        auto engine = makeEngine(options);
        if (!engine || !(*engine)->load(file->second.bytes_param()).empty())
            return {grpc::StatusCode::INVALID_ARGUMENT, "not a model"};
        const std::lock_guard lock(mutex_);
        engines_[request->model_name()] = std::move(engine).value();
        return grpc::Status::OK;
    }
    grpc::Status RepositoryModelUnload(grpc::ServerContext*,
                                       const inference::RepositoryModelUnloadRequest* request,
                                       inference::RepositoryModelUnloadResponse*) override {
        const std::lock_guard lock(mutex_);
        engines_.erase(request->model_name());
        return grpc::Status::OK;
    }

    int port_ = 0;
    std::mutex mutex_;
    std::map<std::string, std::unique_ptr<InferenceEngine>> engines_;
    std::unique_ptr<grpc::Server> server_;
};

class RepositoryServer : public EdgeWorld {
protected:
    RepositoryServer() {
        const BandwidthTrace rate(BitsPerSecond(1e9));
        auto shaped = ShapedLink::start(
            {"127.0.0.1:0", "127.0.0.1:" + std::to_string(server.port()), rate, rate, Seconds(0)});
        EXPECT_TRUE(shaped.ok());
        link = *std::move(shaped);
    }

    PlainServer server;
};

} // namespace

TEST_F(RepositoryServer, RunsTheCloudHalfOfEveryCut) {
    startEdge();
    std::map<std::int64_t, std::set<std::uint64_t>> answers;
    const std::size_t layers = static_cast<std::size_t>(agent->model().graph->size()) - 1;
    std::size_t before = 0;
    for (std::size_t n = 0; n <= layers; ++n) {
        const auto deployed = agent->deploy(edgeLayers(n), {}, "cut after " + std::to_string(n));
        ASSERT_TRUE(deployed.ok()) << deployed.error().message;
        ASSERT_FALSE(agent->startStream(0, 3));
        ASSERT_TRUE(eventually([&] { return !agent->streaming(); }));
        ASSERT_TRUE(eventually([&] { return records->frames().size() == before + 3; }));
        for (const auto& frame : records->frames())
            answers[frame.frame()].insert(frame.answer_hash());
        const auto last = records->frames().back();
        EXPECT_FALSE(last.finished_on_edge()) << records->text();
        // Without the server's word the whole call counts as transfer.
        EXPECT_EQ(last.cloud_seconds(), 0);
        EXPECT_EQ(last.transfer_seconds() > 0, n < layers);
        before += 3;
    }
    ASSERT_EQ(answers.size(), 3u);
    for (const auto& [frame, hashes] : answers)
        EXPECT_EQ(hashes.size(), 1u) << "frame " << frame << " depends on the cut";
    EXPECT_EQ(records->count("link-lost"), 0u);
    EXPECT_GT(server.models(), 0u);
}

TEST_F(RepositoryServer, IsProfiledByItsAnswers) {
    startEdge();
    const CloudClient client(channelOn(link->port()));
    ProfilerOptions options;
    options.engine.threads = 1;
    options.repeats = 3;
    options.cuts = 2;
    const auto measured = measureProfile(agent->model(), client, options, {});
    ASSERT_TRUE(measured.ok()) << measured.error().message;
    EXPECT_NE(measured->cloudEngine.find("timed by its answers"), std::string::npos);
    EXPECT_EQ(measured->layers.size(), static_cast<std::size_t>(agent->model().graph->size()));
    double edge = 0, cloudTime = 0;
    for (const auto& row : measured->layers) {
        EXPECT_GE(row.cloud.value, 0);
        edge += row.edge.value;
        cloudTime += row.cloud.value;
    }
    EXPECT_GT(edge, 0);
    EXPECT_NEAR(cloudTime, measured->cloudWhole.value, 1e-9 + 1e-6 * measured->cloudWhole.value);
    EXPECT_EQ(server.models(), 0u) << "the profiled models are unloaded again";
}

TEST_F(RepositoryServer, IsProbedThroughItsOwnProtocolAndItsMessageLimit) {
    // Fast enough that the probe would like messages beyond 4 MiB, which this server refuses.
    const auto echo = grpcEcho(channelOn(server.port()));
    ASSERT_TRUE(echo(1000, Seconds(20)).ok());
    const auto tooLarge = echo(5 << 20, Seconds(20));
    ASSERT_FALSE(tooLarge.ok());
    EXPECT_EQ(tooLarge.error().code, "too-large");
    const auto fast = probeBandwidth(echo, {});
    ASSERT_TRUE(fast.ok()) << fast.error().message;
    EXPECT_LE(fast->largeBytes, 4 << 20);

    const BandwidthTrace slow(BitsPerSecond(20e6));
    const auto shaped = ShapedLink::start(
        {"127.0.0.1:0", "127.0.0.1:" + std::to_string(server.port()), slow, slow, Seconds(0)});
    ASSERT_TRUE(shaped.ok());
    const auto found = probeBandwidth(grpcEcho(channelOn((*shaped)->port())), {});
    ASSERT_TRUE(found.ok()) << found.error().message;
    EXPECT_NEAR(found->bandwidth.value / 20e6, 1, 0.15);
}

} // namespace cutpoint
