// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/runtime/cloud/cloud_agent.h"
#include "core/runtime/service/channel.h"
#include "core/runtime/service/event_log.h"
#include "proto/cutpoint_cloud.grpc.pb.h"
#include "proto/open_inference.grpc.pb.h"
#include "tests/support/fake_engine.h"

#include <grpcpp/grpcpp.h>
#include <gtest/gtest.h>

namespace cutpoint::test {

using Stub = inference::GRPCInferenceService::Stub;
using ExtensionStub = cloud::v1::CloudExtension::Stub;

/// A cloud agent with the fake engine on a free port, and calls to it with a deadline of 20 s, so that a
/// fault fails a test and never hangs it.
class CloudTest : public ::testing::Test {
protected:
    CloudOptions options;
    ChannelOptions channelOptions;
    std::unique_ptr<CloudAgent> agent;
    std::shared_ptr<grpc::Channel> channel;
    std::unique_ptr<Stub> stub;
    std::unique_ptr<ExtensionStub> extension;

    void SetUp() override { setLogLevel(LogLevel::Off); }
    void TearDown() override {
        if (agent)
            agent->stop(Seconds(1));
    }

    void start() {
        auto started = CloudAgent::start(options, makeFakeEngine);
        ASSERT_TRUE(started) << started.error().message;
        agent = std::move(started).value();
        connect();
    }
    void connect() {
        channelOptions.target = "127.0.0.1:" + std::to_string(agent->endpoint().port);
        const auto opened = openChannel(channelOptions);
        ASSERT_TRUE(opened) << opened.error().message;
        channel = *opened;
        stub = inference::GRPCInferenceService::NewStub(channel);
        extension = cloud::v1::CloudExtension::NewStub(channel);
    }

    static void bound(grpc::ClientContext& context, double seconds = 20) {
        context.set_deadline(std::chrono::system_clock::now() +
                             std::chrono::milliseconds(static_cast<int>(seconds * 1000)));
    }
    grpc::Status live(Stub& to) {
        grpc::ClientContext context;
        bound(context);
        inference::ServerLiveResponse response;
        return to.ServerLive(&context, {}, &response);
    }
    grpc::Status load(const std::string& name, const std::string& model, const std::string& config = "") {
        grpc::ClientContext context;
        bound(context);
        inference::RepositoryModelLoadRequest request;
        request.set_model_name(name);
        (*request.mutable_parameters())["file:1/model.onnx"].set_bytes_param(model);
        if (!config.empty())
            (*request.mutable_parameters())["config"].set_string_param(config);
        inference::RepositoryModelLoadResponse response;
        return stub->RepositoryModelLoad(&context, request, &response);
    }
    grpc::Status unload(const std::string& name) {
        grpc::ClientContext context;
        bound(context);
        inference::RepositoryModelUnloadRequest request;
        request.set_model_name(name);
        inference::RepositoryModelUnloadResponse response;
        return stub->RepositoryModelUnload(&context, request, &response);
    }
    grpc::Status infer(const inference::ModelInferRequest& request, inference::ModelInferResponse& response,
                       double seconds = 20) {
        grpc::ClientContext context;
        bound(context, seconds);
        return stub->ModelInfer(&context, request, &response);
    }

    /// x = {1, 2, 3, 4} and n = {7}, raw.
    static inference::ModelInferRequest frame(const std::string& model) {
        inference::ModelInferRequest request;
        request.set_model_name(model);
        request.set_id("frame 1");
        auto* x = request.add_inputs();
        x->set_name("x");
        x->set_datatype("FP32");
        x->add_shape(1);
        x->add_shape(4);
        auto* n = request.add_inputs();
        n->set_name("n");
        n->set_datatype("INT64");
        n->add_shape(1);
        const float values[] = {1, 2, 3, 4};
        const std::int64_t seven = 7;
        request.add_raw_input_contents(std::string(reinterpret_cast<const char*>(values), sizeof values));
        request.add_raw_input_contents(std::string(reinterpret_cast<const char*>(&seven), sizeof seven));
        return request;
    }
    static inference::ModelInferRequest typedFrame(const std::string& model) {
        auto request = frame(model);
        request.clear_raw_input_contents();
        for (const float value : {1.0f, 2.0f, 3.0f, 4.0f})
            request.mutable_inputs(0)->mutable_contents()->add_fp32_contents(value);
        request.mutable_inputs(1)->mutable_contents()->add_int64_contents(7);
        return request;
    }
};

} // namespace cutpoint::test
