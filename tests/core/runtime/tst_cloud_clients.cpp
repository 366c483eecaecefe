// SPDX-License-Identifier: GPL-3.0-or-later
// What clients of other servers of the protocol ask for: configuration, statistics, streams, health,
// reflection and packed messages.
#include "tests/support/cloud_fixture.h"

#include <grpcpp/impl/codegen/client_unary_call.h>
#include <set>
#include <thread>

using namespace cutpoint;
using namespace cutpoint::test;
using grpc::StatusCode;

namespace {

grpc::ByteBuffer bytesOf(const std::string& text) {
    const grpc::Slice slice(text);
    return {&slice, 1};
}

std::string textOf(const grpc::ByteBuffer& bytes) {
    std::vector<grpc::Slice> slices;
    std::string text;
    if (bytes.Dump(&slices).ok())
        for (const grpc::Slice& slice : slices)
            text.append(reinterpret_cast<const char*>(slice.begin()), slice.size());
    return text;
}

class CloudClients : public CloudTest {
protected:
    /// A method by its name, as bytes.
    grpc::Status call(const char* method, const std::string& request, std::string& response) {
        grpc::ClientContext context;
        bound(context);
        grpc::ByteBuffer answer;
        const grpc::internal::RpcMethod rpc(method, grpc::internal::RpcMethod::NORMAL_RPC);
        const grpc::Status status = grpc::internal::BlockingUnaryCallImpl<grpc::ByteBuffer, grpc::ByteBuffer>(
                                        channel.get(), rpc, &context, bytesOf(request), &answer)
                                        .status();
        response = textOf(answer);
        return status;
    }
    inference::ModelStatistics statistics(const std::string& model) {
        grpc::ClientContext context;
        bound(context);
        inference::ModelStatisticsRequest request;
        request.set_name(model);
        inference::ModelStatisticsResponse response;
        const grpc::Status status = stub->ModelStatistics(&context, request, &response);
        EXPECT_TRUE(status.ok()) << status.error_message();
        return response.model_stats_size() > 0 ? response.model_stats(0) : inference::ModelStatistics();
    }
};

TEST_F(CloudClients, ReadTheConfiguration) {
    start();
    ASSERT_TRUE(load("net", "double",
                     R"({"backend": "onnxruntime", "max_batch_size": 0,
                         "version_policy": {"latest": {"num_versions": 1}},
                         "optimization": {"priority": "PRIORITY_DEFAULT"}, "model_warmup": [],
                         "input": [{"name": "x", "data_type": "TYPE_FP32", "dims": [1, 4], "format": "FORMAT_NONE"}],
                         "output": [{"name": "y", "data_type": "TYPE_FP32", "dims": ["-1", 4]}],
                         "instance_group": [{"kind": "KIND_CPU", "count": 2, "gpus": []}]})")
                    .ok());
    grpc::ClientContext context, missing;
    bound(context);
    bound(missing);
    inference::ModelConfigRequest request;
    request.set_name("net");
    inference::ModelConfigResponse response;
    ASSERT_TRUE(stub->ModelConfig(&context, request, &response).ok());
    const inference::ModelConfig& config = response.config();
    EXPECT_EQ(config.name(), "net");
    EXPECT_EQ(config.max_batch_size(), 0);
    EXPECT_EQ(config.backend(), "onnxruntime");
    ASSERT_EQ(config.input_size(), 2) << "completed by what the model has";
    EXPECT_EQ(config.input(0).data_type(), inference::TYPE_FP32);
    EXPECT_EQ(config.input(1).name(), "n");
    EXPECT_EQ(config.input(1).data_type(), inference::TYPE_INT64);
    EXPECT_EQ(config.output(0).dims(1), 4);
    ASSERT_EQ(config.instance_group_size(), 1);
    EXPECT_EQ(config.instance_group(0).count(), 2);
    request.set_name("nobody");
    EXPECT_EQ(stub->ModelConfig(&missing, request, &response).error_code(), StatusCode::NOT_FOUND);
}

TEST_F(CloudClients, AreToldWhichPartOfAConfigurationIsNotSupported) {
    start();
    const auto refused = [&](const std::string& config) {
        const grpc::Status status = load("net", "double", config);
        EXPECT_EQ(status.error_code(), StatusCode::INVALID_ARGUMENT) << config;
        return status.error_message();
    };
    const std::pair<const char*, const char*> rows[] = {
        {R"({"max_batch_size": 1000})", "max_batch_size: 1000"},
        {"max_batch_size: -3", "max_batch_size: -3"},
        {"dynamic_batching { }", "max_batch_size"},
        {R"({"sequence_batching": {"direct": {"max_queue_delay_microseconds": 5}}})", "sequence_batching"},
        {"ensemble_scheduling { step { model_name: \"other\" } }", "ensemble_scheduling"},
        {R"({"instance_group": [{"kind": "KIND_GPU"}]})", "KIND_GPU"},
        {R"({"instance_group": [{"count": 100000}]})", "instance_group.count"},
        {R"({"model_transaction_policy": {"decoupled": true}})", "decoupled"},
        {R"({"backend": "python"})", "python"},
        {R"({"platform": "tensorflow_savedmodel"})", "tensorflow_savedmodel"},
        {R"({"input": [{"name": "pixels"}]})", "pixels"},
        {"input { name: \"x\" data_type: TYPE_INT8 }", "TYPE_INT8"},
        {R"({"input": [{"name": "x", "dims": [3, 224, 224]}]})", "3x224x224"},
        {R"({"output": [{"name": "labels"}]})", "labels"},
        {R"({"input": [{"name": "x", "reshape": {"shape": [4]}}]})", "reshape"},
        {R"({"batching": true})", "batching"},
        {R"({"sequence_batching": {}})", "sequence_batching"},
        {R"({"version_policy": {"specific": {"versions": [3]}}})", "version_policy"},
        {"nonsense", "nonsense"},
        {R"({"name": 3})", "cannot be read"}};
    for (const auto& [config, word] : rows)
        EXPECT_NE(refused(config).find(word), std::string::npos) << refused(config);
}

TEST_F(CloudClients, ReadTheStatistics) {
    start();
    ASSERT_TRUE(load("net", "double").ok());
    EXPECT_EQ(statistics("net").inference_count(), 0U);
    inference::ModelInferResponse response;
    for (int i = 0; i < 3; ++i)
        ASSERT_TRUE(infer(frame("net"), response).ok());
    auto wrong = frame("net");
    wrong.mutable_inputs(0)->set_name("z");
    EXPECT_FALSE(infer(wrong, response).ok());
    const auto told = statistics("net");
    EXPECT_EQ(told.name(), "net");
    EXPECT_EQ(told.version(), "1");
    EXPECT_EQ(told.inference_count(), 3U);
    EXPECT_EQ(told.execution_count(), 3U);
    EXPECT_GT(told.last_inference(), 0U);
    const auto& stages = told.inference_stats();
    EXPECT_EQ(stages.success().count(), 3U);
    EXPECT_EQ(stages.fail().count(), 1U);
    EXPECT_EQ(stages.queue().count(), 3U);
    EXPECT_GT(stages.compute_infer().ns(), 0U);
    EXPECT_GE(stages.success().ns(), stages.compute_infer().ns());
    ASSERT_EQ(told.batch_stats_size(), 1);
    EXPECT_EQ(told.batch_stats(0).batch_size(), 1U);
    EXPECT_EQ(told.batch_stats(0).compute_infer().count(), 3U);
    EXPECT_EQ(statistics("").name(), "net") << "of all models when none is named";
}

TEST_F(CloudClients, StreamRequestsAndGetAnAnswerForEach) {
    start();
    ASSERT_TRUE(load("net", "double").ok());
    grpc::ClientContext context;
    bound(context);
    const auto stream = stub->ModelStreamInfer(&context);
    constexpr int requests = 4000; // reading, computing and writing meet in every order
    std::thread writer([&] {
        for (int i = 0; i < requests; ++i) {
            auto request = frame(i == 7 ? "nobody" : "net");
            request.set_id(std::to_string(i));
            EXPECT_TRUE(stream->Write(request));
        }
        stream->WritesDone();
    });
    std::set<std::string> ids;
    inference::ModelStreamInferResponse response;
    int failures = 0;
    while (stream->Read(&response)) {
        ids.insert(response.infer_response().id());
        if (!response.error_message().empty()) {
            ++failures;
            EXPECT_EQ(response.infer_response().id(), "7");
            EXPECT_NE(response.error_message().find("nobody"), std::string::npos);
        } else {
            EXPECT_EQ(response.infer_response().outputs(0).name(), "y");
            EXPECT_EQ(response.infer_response().raw_output_contents(0).size(), 16U);
            EXPECT_TRUE(response.infer_response().parameters().at("triton_final_response").bool_param());
        }
        response.Clear();
    }
    writer.join();
    EXPECT_TRUE(stream->Finish().ok());
    EXPECT_EQ(ids.size(), static_cast<std::size_t>(requests));
    EXPECT_EQ(failures, 1);
}

TEST_F(CloudClients, MayLeaveAStreamInTheMiddle) {
    start();
    ASSERT_TRUE(load("net", "slow").ok());
    for (int i = 0; i < 3; ++i) {
        grpc::ClientContext context;
        bound(context);
        const auto stream = stub->ModelStreamInfer(&context);
        for (int k = 0; k < 5; ++k)
            stream->Write(frame("net"));
        context.TryCancel();
        inference::ModelStreamInferResponse response;
        while (stream->Read(&response)) {
        }
        EXPECT_EQ(stream->Finish().error_code(), StatusCode::CANCELLED);
    }
    EXPECT_TRUE(live(*stub).ok());
}

TEST_F(CloudClients, FindHealthAndReflection) {
    start();
    std::string response;
    EXPECT_TRUE(call("/grpc.health.v1.Health/Check", "", response).ok());
    EXPECT_EQ(response, "\x08\x01") << "SERVING";
    const std::string service = "inference.GRPCInferenceService";
    EXPECT_TRUE(call("/grpc.health.v1.Health/Check",
                     "\x0a" + std::string(1, static_cast<char>(service.size())) + service, response)
                    .ok());
    EXPECT_EQ(response, "\x08\x01");
    EXPECT_EQ(call("/grpc.health.v1.Health/Check", "\x0a\x06nobody", response).error_code(),
              StatusCode::NOT_FOUND);

    grpc::ClientContext context;
    bound(context);
    const grpc::internal::RpcMethod method("/grpc.reflection.v1alpha.ServerReflection/ServerReflectionInfo",
                                           grpc::internal::RpcMethod::BIDI_STREAMING);
    const std::unique_ptr<grpc::ClientReaderWriter<grpc::ByteBuffer, grpc::ByteBuffer>> stream(
        grpc::internal::ClientReaderWriterFactory<grpc::ByteBuffer, grpc::ByteBuffer>::Create(
            channel.get(), method, &context));
    ASSERT_TRUE(stream->Write(bytesOf(std::string("\x3a\0", 2)))); // list_services
    grpc::ByteBuffer answer;
    ASSERT_TRUE(stream->Read(&answer));
    EXPECT_NE(textOf(answer).find(service), std::string::npos);
    EXPECT_NE(textOf(answer).find("cutpoint.cloud.v1.CloudExtension"), std::string::npos);
    stream->WritesDone();
    EXPECT_TRUE(stream->Finish().ok());
}

TEST_F(CloudClients, AreToldWhatIsNotServed) {
    start();
    std::string response;
    for (const char* method : {"/inference.GRPCInferenceService/LogSettings",
                               "/inference.GRPCInferenceService/TraceSetting", "/other.Service/Call"}) {
        const grpc::Status status = call(method, "", response);
        EXPECT_EQ(status.error_code(), StatusCode::UNIMPLEMENTED);
        EXPECT_NE(status.error_message().find(method), std::string::npos) << status.error_message();
    }
}

TEST_F(CloudClients, ClearUpSharedMemoryBeforeTheyBegin) {
    start();
    ASSERT_TRUE(load("net", "double").ok());
    std::string response;
    for (const std::string kind : {"System", "Cuda"}) {
        const std::string method = "/inference.GRPCInferenceService/" + kind + "SharedMemory";
        const std::string region("\x0a\x01r");
        EXPECT_TRUE(call((method + "Status").c_str(), "", response).ok());
        EXPECT_TRUE(response.empty()) << "no regions";
        EXPECT_TRUE(call((method + "Unregister").c_str(), "", response).ok());
        EXPECT_TRUE(call((method + "Unregister").c_str(), region, response).ok());
        EXPECT_EQ(call((method + "Status").c_str(), region, response).error_code(), StatusCode::NOT_FOUND);
        const grpc::Status refused = call((method + "Register").c_str(), region, response);
        EXPECT_EQ(refused.error_code(), StatusCode::UNIMPLEMENTED);
        EXPECT_NE(refused.error_message().find("shared memory"), std::string::npos);
    }
    // A client that puts one tensor there and the other into the message.
    auto request = frame("net");
    (*request.mutable_inputs(1)->mutable_parameters())["shared_memory_region"].set_string_param("r");
    request.mutable_raw_input_contents()->RemoveLast();
    inference::ModelInferResponse answer;
    EXPECT_NE(infer(request, answer).error_message().find("shared_memory_region"), std::string::npos);
}

TEST_F(CloudClients, GetClasses) {
    start();
    std::string config = R"({"output": [{"name": "y", "label_filename": "labels.txt"}]})";
    EXPECT_NE(load("net", "double", config).error_message().find("labels.txt"), std::string::npos)
        << "no such file was sent";
    inference::RepositoryModelLoadRequest request;
    request.set_model_name("net");
    auto& parameters = *request.mutable_parameters();
    parameters["file:1/model.onnx"].set_bytes_param("double");
    parameters["file:labels.txt"].set_bytes_param("hen\r\nduck\ngoose\n");
    inference::RepositoryModelLoadResponse loaded;
    const auto loads = [&] {
        grpc::ClientContext context;
        bound(context);
        return stub->RepositoryModelLoad(&context, request, &loaded);
    };
    EXPECT_NE(loads().error_message().find("labels.txt"), std::string::npos) << "no configuration names it";
    parameters["config"].set_string_param(config);
    const grpc::Status status = loads();
    ASSERT_TRUE(status.ok()) << status.error_message();

    auto asked = frame("net");
    asked.add_outputs()->set_name("n");
    auto* y = asked.add_outputs();
    y->set_name("y");
    (*y->mutable_parameters())["classification"].set_int64_param(3);
    const float values[] = {1, 4, 2, 4};
    asked.set_raw_input_contents(0, std::string(reinterpret_cast<const char*>(values), sizeof values));
    inference::ModelInferResponse response;
    const grpc::Status answered = infer(asked, response);
    ASSERT_TRUE(answered.ok()) << answered.error_message();
    EXPECT_EQ(response.outputs(0).datatype(), "INT64");
    EXPECT_EQ(response.outputs(1).datatype(), "BYTES");
    ASSERT_EQ(response.outputs(1).shape_size(), 1);
    EXPECT_EQ(response.outputs(1).shape(0), 3);
    EXPECT_EQ(response.raw_output_contents(1), std::string("\x0f\0\0\0"
                                                           "8.000000:1:duck"
                                                           "\x0a\0\0\0"
                                                           "8.000000:3"
                                                           "\x10\0\0\0"
                                                           "4.000000:2:goose",
                                                           4 + 15 + 4 + 10 + 4 + 16));
    (*asked.mutable_outputs(1)->mutable_parameters())["classification"].set_int64_param(1000000000);
    ASSERT_TRUE(infer(asked, response).ok());
    EXPECT_EQ(response.outputs(1).shape(0), 4) << "as many as there are";
    (*asked.mutable_outputs(1)->mutable_parameters())["classification"].set_int64_param(-1);
    EXPECT_NE(infer(asked, response).error_message().find("classification"), std::string::npos);
}

TEST_F(CloudClients, ReadWhatIsWrongInWordsThatTheyKnow) {
    start();
    EXPECT_NE(load("net", "bad").error_message().find("failed to load net: "), std::string::npos);
    ASSERT_TRUE(load("net", "double", R"({"input": [{"name": "x", "format": "FORMAT_NCHW"}]})").ok());
    auto request = frame("net");
    request.set_model_version("9");
    inference::ModelInferResponse response;
    const grpc::Status status = infer(request, response);
    EXPECT_EQ(status.error_code(), StatusCode::NOT_FOUND);
    EXPECT_NE(status.error_message().find("version 1, not in version \"9\""), std::string::npos)
        << status.error_message();
    grpc::ClientContext context;
    bound(context);
    inference::ModelConfigRequest asked;
    asked.set_name("net");
    inference::ModelConfigResponse told;
    ASSERT_TRUE(stub->ModelConfig(&context, asked, &told).ok());
    EXPECT_EQ(told.config().input(0).format(), inference::ModelInput::FORMAT_NCHW);
}

TEST_F(CloudClients, SendPackedMessages) {
    options.largestTensors = Bytes(8.0 * 1024 * 1024);
    start();
    ASSERT_TRUE(load("net", "wide").ok());
    for (const auto algorithm : {GRPC_COMPRESS_GZIP, GRPC_COMPRESS_DEFLATE}) {
        auto request = frame("net");
        request.mutable_inputs(0)->set_shape(1, 1000000);
        request.set_raw_input_contents(0, std::string(4000000, '\0'));
        grpc::ClientContext context, names, bomb;
        for (grpc::ClientContext* one : {&context, &names, &bomb}) {
            bound(*one);
            one->set_compression_algorithm(algorithm);
        }
        inference::ModelInferResponse response;
        const grpc::Status status = stub->ModelInfer(&context, request, &response);
        EXPECT_TRUE(status.ok()) << status.error_message();
        EXPECT_EQ(response.raw_output_contents(0).size(), 4000000U);
        inference::ModelMetadataRequest asked;
        asked.set_name("net");
        asked.set_version(std::string(1000, '0') + "1");
        inference::ModelMetadataResponse metadata;
        EXPECT_EQ(stub->ModelMetadata(&names, asked, &metadata).error_code(), StatusCode::NOT_FOUND);
        // A few kilobytes that would unpack to more than is taken.
        request.set_raw_input_contents(0, std::string(100000000, '\0'));
        EXPECT_EQ(stub->ModelInfer(&bomb, request, &response).error_code(), StatusCode::RESOURCE_EXHAUSTED);
    }
    EXPECT_TRUE(live(*stub).ok());
}

TEST_F(CloudClients, GetRawAnswersToTypedRequests) {
    start();
    ASSERT_TRUE(load("net", "double").ok());
    inference::ModelInferResponse response;
    ASSERT_TRUE(infer(typedFrame("net"), response).ok());
    ASSERT_EQ(response.raw_output_contents_size(), 2);
    EXPECT_FALSE(response.outputs(0).has_contents());
    float y[4];
    ASSERT_EQ(response.raw_output_contents(0).size(), sizeof y);
    std::memcpy(y, response.raw_output_contents(0).data(), sizeof y);
    EXPECT_EQ(y[3], 8);
}

} // namespace
