// SPDX-License-Identifier: GPL-3.0-or-later
// The Open Inference Protocol as clients see it: every call, both forms of contents, and exact status codes.
#include "tests/support/cloud_fixture.h"
#include "tests/support/eventually.h"

#include <filesystem>
#include <fstream>
#include <future>

using namespace cutpoint;
using namespace cutpoint::test;
using grpc::StatusCode;

using CloudProtocol = CloudTest;

TEST_F(CloudProtocol, TellsWhatItIs) {
    options.version = "1.2.3";
    start();
    EXPECT_TRUE(live(*stub).ok());
    grpc::ClientContext ready, metadata;
    inference::ServerReadyResponse isReady;
    EXPECT_TRUE(stub->ServerReady(&ready, {}, &isReady).ok());
    EXPECT_TRUE(isReady.ready());
    inference::ServerMetadataResponse server;
    EXPECT_TRUE(stub->ServerMetadata(&metadata, {}, &server).ok());
    EXPECT_EQ(server.name(), "cutpoint-agent");
    EXPECT_EQ(server.version(), "1.2.3");
    EXPECT_EQ(server.extensions_size(), 6);
}

TEST_F(CloudProtocol, LoadsListsDescribesAndUnloads) {
    start();
    ASSERT_TRUE(load("net", "double").ok());
    grpc::ClientContext index, metadata, ready, after;
    inference::RepositoryIndexResponse models;
    ASSERT_TRUE(stub->RepositoryIndex(&index, {}, &models).ok());
    ASSERT_EQ(models.models_size(), 1);
    EXPECT_EQ(models.models(0).name(), "net");
    EXPECT_EQ(models.models(0).version(), "1");
    EXPECT_EQ(models.models(0).state(), "READY");

    inference::ModelMetadataRequest asked;
    asked.set_name("net");
    inference::ModelMetadataResponse model;
    ASSERT_TRUE(stub->ModelMetadata(&metadata, asked, &model).ok());
    EXPECT_EQ(model.platform(), "onnxruntime_onnx");
    ASSERT_EQ(model.inputs_size(), 2);
    EXPECT_EQ(model.inputs(0).name(), "x");
    EXPECT_EQ(model.inputs(0).datatype(), "FP32");
    EXPECT_EQ(model.inputs(0).shape(1), 4);
    EXPECT_EQ(model.inputs(1).shape(0), -1);
    EXPECT_EQ(model.outputs(0).name(), "y");

    inference::ModelReadyRequest question;
    question.set_name("net");
    inference::ModelReadyResponse answer;
    ASSERT_TRUE(stub->ModelReady(&ready, question, &answer).ok());
    EXPECT_TRUE(answer.ready());
    ASSERT_TRUE(unload("net").ok());
    ASSERT_TRUE(stub->ModelReady(&after, question, &answer).ok());
    EXPECT_FALSE(answer.ready());
    EXPECT_EQ(unload("net").error_code(), StatusCode::NOT_FOUND);
    inference::ModelInferResponse response;
    EXPECT_EQ(infer(frame("net"), response).error_code(), StatusCode::NOT_FOUND);
}

TEST_F(CloudProtocol, InfersRawContents) {
    start();
    ASSERT_TRUE(load("net", "double").ok());
    inference::ModelInferResponse response;
    const auto status = infer(frame("net"), response);
    ASSERT_TRUE(status.ok()) << status.error_message();
    EXPECT_EQ(response.model_name(), "net");
    EXPECT_EQ(response.model_version(), "1");
    EXPECT_EQ(response.id(), "frame 1");
    ASSERT_EQ(response.raw_output_contents_size(), 2);
    float y[4];
    ASSERT_EQ(response.raw_output_contents(0).size(), sizeof y);
    std::memcpy(y, response.raw_output_contents(0).data(), sizeof y);
    EXPECT_EQ(y[3], 8);
    EXPECT_GE(response.parameters().at("compute_seconds").double_param(), 0);
    EXPECT_GE(response.parameters().at("queue_seconds").double_param(), 0);
}

TEST_F(CloudProtocol, InfersTypedContentsAndAnswersRaw) {
    start();
    ASSERT_TRUE(load("net", "double").ok());
    inference::ModelInferResponse response;
    const auto status = infer(typedFrame("net"), response);
    ASSERT_TRUE(status.ok()) << status.error_message();
    ASSERT_EQ(response.raw_output_contents_size(), 2);
    ASSERT_EQ(response.outputs_size(), 2);
    float y[4];
    std::memcpy(y, response.raw_output_contents(0).data(), sizeof y);
    EXPECT_EQ(y[2], 6);
    std::int64_t n = 0;
    std::memcpy(&n, response.raw_output_contents(1).data(), sizeof n);
    EXPECT_EQ(n, 7);
}

TEST_F(CloudProtocol, AnswersOnlyTheOutputsAskedFor) {
    start();
    ASSERT_TRUE(load("net", "double").ok());
    auto request = frame("net");
    request.add_outputs()->set_name("n");
    inference::ModelInferResponse response;
    ASSERT_TRUE(infer(request, response).ok());
    ASSERT_EQ(response.outputs_size(), 1);
    EXPECT_EQ(response.outputs(0).name(), "n");
    request.add_outputs()->set_name("nobody");
    const auto status = infer(request, response);
    EXPECT_EQ(status.error_code(), StatusCode::INVALID_ARGUMENT);
    EXPECT_NE(status.error_message().find("nobody"), std::string::npos);
}

TEST_F(CloudProtocol, NamesTheTensorThatIsWrong) {
    start();
    ASSERT_TRUE(load("net", "double").ok());
    struct Case {
        const char* what;
        std::function<void(inference::ModelInferRequest&)> spoil;
        const char* said;
    };
    const Case cases[] = {
        {"unknown name", [](auto& r) { r.mutable_inputs(0)->set_name("z"); }, "\"z\""},
        {"missing",
         [](auto& r) { r.mutable_inputs()->RemoveLast(), r.mutable_raw_input_contents()->RemoveLast(); },
         "\"n\": missing"},
        {"twice",
         [](auto& r) { r.mutable_inputs(1)->set_name("x"), r.mutable_inputs(1)->set_datatype("FP32"); },
         "\"x\": given twice"},
        {"type", [](auto& r) { r.mutable_inputs(0)->set_datatype("FP64"); },
         "type FP32 is wanted, got \"FP64\""},
        {"no type", [](auto& r) { r.mutable_inputs(0)->set_datatype("BYTES"); }, "got \"BYTES\""},
        {"shape", [](auto& r) { r.mutable_inputs(0)->set_shape(1, 5); }, "shape [1,4] is wanted, got [1,5]"},
        {"rank", [](auto& r) { r.mutable_inputs(0)->add_shape(1); }, "got [1,4,1]"},
        {"negative", [](auto& r) { r.mutable_inputs(1)->set_shape(0, -1); },
         "shape [-1] is wanted, got [-1]"},
        {"empty", [](auto& r) { r.mutable_inputs(1)->set_shape(0, 0); }, "got [0]"},
        {"overflow", [](auto& r) { r.mutable_inputs(1)->set_shape(0, INT64_MAX); }, "too large"},
        {"size", [](auto& r) { r.mutable_raw_input_contents(0)->pop_back(); },
         "16 bytes of FP32 [1,4] are wanted, got 15"},
        {"too many raw", [](auto& r) { r.add_raw_input_contents("x"); }, "2 raw contents are wanted"},
        {"mixed", [](auto& r) { r.mutable_inputs(0)->mutable_contents(); }, "mixed"},
        {"shared memory",
         [](auto& r) {
             (*r.mutable_inputs(0)->mutable_parameters())["shared_memory_region"].set_string_param("a");
         },
         "not supported"}};
    for (const Case& one : cases) {
        auto request = frame("net");
        one.spoil(request);
        inference::ModelInferResponse response;
        const auto status = infer(request, response);
        EXPECT_EQ(status.error_code(), StatusCode::INVALID_ARGUMENT)
            << one.what << ": " << status.error_message();
        EXPECT_NE(status.error_message().find(one.said), std::string::npos) << status.error_message();
    }
    auto typed = typedFrame("net");
    typed.mutable_inputs(0)->mutable_contents()->add_fp32_contents(5);
    inference::ModelInferResponse response;
    EXPECT_EQ(infer(typed, response).error_code(), StatusCode::INVALID_ARGUMENT);
    EXPECT_TRUE(infer(frame("net"), response).ok()) << "the server answers on";
}

TEST_F(CloudProtocol, RefusesBadLoads) {
    start();
    EXPECT_EQ(load("net", "doub").error_code(), StatusCode::INVALID_ARGUMENT);
    EXPECT_EQ(load("net", "").error_code(), StatusCode::INVALID_ARGUMENT);
    EXPECT_EQ(load("net", "no memory").error_code(), StatusCode::RESOURCE_EXHAUSTED);
    EXPECT_EQ(load("net", "double", R"({"backend": "python"})").error_code(), StatusCode::INVALID_ARGUMENT);
    EXPECT_EQ(load("net", "double", R"({"name": "other"})").error_code(), StatusCode::INVALID_ARGUMENT);
    EXPECT_EQ(load("net", "double", "{").error_code(), StatusCode::INVALID_ARGUMENT);
    EXPECT_EQ(load("net", "double", "{\"a\":" + std::string(100000, '[')).error_code(),
              StatusCode::INVALID_ARGUMENT);
    for (const char* name : {"", "..", "../../etc/passwd", "a/b", "a\nb"})
        EXPECT_EQ(load(name, "double").error_code(), StatusCode::INVALID_ARGUMENT) << name;
    EXPECT_TRUE(load("net", "double", R"({"backend": "onnxruntime", "max_batch_size": 0})").ok());
    EXPECT_TRUE(load("net", "double", "name: \"net\" platform: \"onnxruntime_onnx\"").ok());

    grpc::ClientContext context;
    inference::RepositoryModelLoadRequest request;
    request.set_model_name("other");
    (*request.mutable_parameters())["file:1/weights.bin"].set_bytes_param("double");
    inference::RepositoryModelLoadResponse response;
    EXPECT_EQ(stub->RepositoryModelLoad(&context, request, &response).error_code(),
              StatusCode::INVALID_ARGUMENT);
}

TEST_F(CloudProtocol, KeepsTheRunningModelWhenItsSuccessorFails) {
    start();
    ASSERT_TRUE(load("net", "double").ok());
    ASSERT_FALSE(load("net", "truncat").ok());
    inference::ModelInferResponse response;
    EXPECT_TRUE(infer(frame("net"), response).ok());
}

TEST_F(CloudProtocol, BoundsModelsAndMemory) {
    options.store.models = 2;
    options.store.allModels = Bytes(16);
    start();
    ASSERT_TRUE(load("a", "double").ok());
    EXPECT_TRUE(load("a", "slow").ok()) << "a successor needs no second place";
    ASSERT_TRUE(load("b", "double").ok());
    EXPECT_EQ(load("c", "slow").error_code(), StatusCode::RESOURCE_EXHAUSTED);
    EXPECT_EQ(load("b", "a model of 18 byte").error_code(), StatusCode::RESOURCE_EXHAUSTED);
    ASSERT_TRUE(unload("a").ok());
    EXPECT_TRUE(load("c", "slow").ok());
}

TEST_F(CloudProtocol, ServesAFolderOfModels) {
    const auto folder =
        std::filesystem::temp_directory_path() / ("cutpoint-models-" + std::to_string(getpid()));
    std::filesystem::create_directories(folder / "net" / "1");
    std::filesystem::create_directories(folder / "net" / "12");
    std::filesystem::create_directories(folder / "broken" / "1");
    std::ofstream(folder / "net" / "1" / "model.onnx") << "slow";
    std::ofstream(folder / "net" / "12" / "model.onnx") << "double";
    std::ofstream(folder / "broken" / "1" / "model.onnx") << "half";
    options.modelFolder = folder.string();
    start();
    // Models are loaded beside each other: all of the folder have been tried when the server says so.
    ASSERT_TRUE(eventually([&] {
        grpc::ClientContext asks;
        bound(asks);
        inference::ServerReadyResponse ready;
        return stub->ServerReady(&asks, {}, &ready).ok() && ready.ready();
    }));
    grpc::ClientContext context, index;
    inference::RepositoryModelLoadRequest request;
    request.set_model_name("net");
    inference::RepositoryModelLoadResponse loaded;
    EXPECT_TRUE(stub->RepositoryModelLoad(&context, request, &loaded).ok());
    inference::RepositoryIndexResponse models;
    ASSERT_TRUE(stub->RepositoryIndex(&index, {}, &models).ok());
    ASSERT_EQ(models.models_size(), 2);
    EXPECT_EQ(models.models(0).name(), "broken");
    EXPECT_EQ(models.models(0).state(), "UNAVAILABLE");
    EXPECT_EQ(models.models(0).reason(), "The model is truncated.");
    EXPECT_EQ(models.models(1).state(), "READY");
    EXPECT_EQ(models.models(1).version(), "12");
    inference::ModelInferResponse response;
    auto other = frame("net");
    other.set_model_version("1");
    EXPECT_EQ(infer(other, response).error_code(), StatusCode::NOT_FOUND);
    other.set_model_version("12");
    EXPECT_TRUE(infer(other, response).ok());
    std::filesystem::remove_all(folder);
}

TEST_F(CloudProtocol, LoadsALargeFolderAndIsReadyAfterwards) {
    const auto folder =
        std::filesystem::temp_directory_path() / ("cutpoint-many-models-" + std::to_string(getpid()));
    for (int i = 0; i < 50; ++i) {
        std::filesystem::create_directories(folder / ("net" + std::to_string(i)) / "1");
        std::ofstream(folder / ("net" + std::to_string(i)) / "1" / "model.onnx") << "double";
    }
    options.modelFolder = folder.string();
    start();
    inference::ServerReadyResponse ready;
    for (int i = 0; i < 20000 && !ready.ready(); ++i) {
        grpc::ClientContext context;
        bound(context);
        ASSERT_TRUE(stub->ServerReady(&context, {}, &ready).ok());
    }
    EXPECT_TRUE(ready.ready());
    grpc::ClientContext index;
    inference::RepositoryIndexRequest request;
    request.set_ready(true);
    inference::RepositoryIndexResponse models;
    ASSERT_TRUE(stub->RepositoryIndex(&index, request, &models).ok());
    EXPECT_EQ(models.models_size(), 50);
    std::filesystem::remove_all(folder);
}

TEST_F(CloudProtocol, ModelsRunBesideEachOther) {
    start();
    ASSERT_TRUE(load("one", "meet").ok());
    ASSERT_TRUE(load("other", "meet").ok());
    const auto call = [&](const char* model) {
        return std::async(std::launch::async, [&, model] {
            inference::ModelInferResponse response;
            return infer(frame(model), response).error_message();
        });
    };
    auto first = call("one"), second = call("other");
    EXPECT_EQ(first.get(), "");
    EXPECT_EQ(second.get(), "");
}

TEST_F(CloudProtocol, StreamsAProfile) {
    options.slowdown = 2;
    start();
    ASSERT_TRUE(load("net", "double").ok());
    grpc::ClientContext context, unknown;
    bound(context);
    bound(unknown);
    cloud::v1::ProfileRequest request;
    request.set_model_name("net");
    request.set_repeats(5);
    const auto stream = extension->Profile(&context, request);
    cloud::v1::ProfileProgress progress;
    int messages = 0, done = 0;
    while (stream->Read(&progress)) {
        ++messages;
        EXPECT_GT(progress.done(), done);
        done = progress.done();
        EXPECT_EQ(progress.total(), 10);
    }
    EXPECT_TRUE(stream->Finish().ok());
    EXPECT_EQ(messages, 8) << "five whole runs, the layers in three parts";
    EXPECT_EQ(progress.engine(), "fake") << "as the model will run";
    ASSERT_EQ(progress.layers_size(), 1);
    EXPECT_EQ(progress.layers(0).median_seconds(), 0.25 * 2 * 2) << "the engine's time, slowed down";
    EXPECT_GT(progress.whole_seconds(), 0);

    request.set_model_name("nobody");
    EXPECT_EQ(extension->Profile(&unknown, request)->Finish().error_code(), StatusCode::NOT_FOUND);
}

TEST_F(CloudProtocol, EchoesAndTellsItsLoad) {
    start();
    grpc::ClientContext echo, large, load;
    cloud::v1::EchoRequest request;
    request.set_payload(std::string(100000, 'x'));
    request.set_reply_bytes(5000);
    cloud::v1::EchoResponse response;
    ASSERT_TRUE(extension->Echo(&echo, request, &response).ok());
    EXPECT_EQ(response.payload().size(), 5000u);
    request.set_reply_bytes(INT32_MAX);
    EXPECT_EQ(extension->Echo(&large, request, &response).error_code(), StatusCode::RESOURCE_EXHAUSTED);
    cloud::v1::LoadResponse busy;
    ASSERT_TRUE(extension->Load(&load, {}, &busy).ok());
    EXPECT_EQ(busy.active_requests(), 0);
    EXPECT_EQ(busy.busy_fraction(), 0);
    EXPECT_GT(busy.resident_bytes(), 1 << 20);
    ASSERT_TRUE(this->load("net", "slow").ok());
    inference::ModelInferResponse answer;
    ASSERT_TRUE(infer(frame("net"), answer).ok());
    grpc::ClientContext again;
    ASSERT_TRUE(extension->Load(&again, {}, &busy).ok());
    EXPECT_GT(busy.busy_fraction(), 0);
    EXPECT_LE(busy.busy_fraction(), 1);
}
