// SPDX-License-Identifier: GPL-3.0-or-later
// The real cutpoint-agent cloud with its real engine, seen from outside the process.
#include "core/runtime/service/channel.h"
#include "proto/cutpoint_cloud.grpc.pb.h"
#include "proto/open_inference.grpc.pb.h"
#include "tests/support/agent_process.h"
#include "tests/support/eventually.h"
#include "tests/support/raw_http2.h"
#include "tests/support/test_certificate.h"

#include <algorithm>
#include <cmath>
#include <grpcpp/grpcpp.h>
#include <gtest/gtest.h>
#include <regex>

using namespace cutpoint;
using namespace cutpoint::test;
using grpc::StatusCode;

namespace {

class Client {
public:
    explicit Client(int port, ChannelOptions options = {}) {
        options.target = "127.0.0.1:" + std::to_string(port);
        auto opened = openChannel(options);
        EXPECT_TRUE(opened);
        channel = std::move(opened).value();
        stub = inference::GRPCInferenceService::NewStub(channel);
    }
    static void bound(grpc::ClientContext& context) {
        context.set_deadline(std::chrono::system_clock::now() + std::chrono::seconds(60));
    }
    grpc::Status live(bool wait = false) const {
        grpc::ClientContext context;
        bound(context);
        context.set_wait_for_ready(wait);
        inference::ServerLiveResponse response;
        return stub->ServerLive(&context, {}, &response);
    }
    grpc::Status load(const std::string& name, const std::string& onnx) const {
        grpc::ClientContext context;
        bound(context);
        inference::RepositoryModelLoadRequest request;
        request.set_model_name(name);
        (*request.mutable_parameters())["file:1/model.onnx"].set_bytes_param(onnx);
        inference::RepositoryModelLoadResponse response;
        return stub->RepositoryModelLoad(&context, request, &response);
    }
    /// One frame of zeros.
    grpc::Status infer(const std::string& name, inference::ModelInferResponse& response) const {
        grpc::ClientContext asking, context;
        bound(asking);
        bound(context);
        inference::ModelMetadataRequest question;
        question.set_name(name);
        inference::ModelMetadataResponse model;
        if (const auto status = stub->ModelMetadata(&asking, question, &model); !status.ok())
            return status;
        inference::ModelInferRequest request;
        request.set_model_name(name);
        for (const auto& input : model.inputs()) {
            auto* tensor = request.add_inputs();
            tensor->set_name(input.name());
            tensor->set_datatype(input.datatype());
            std::size_t elements = 1;
            for (const auto size : input.shape()) {
                tensor->add_shape(size);
                elements *= static_cast<std::size_t>(size);
            }
            request.add_raw_input_contents(std::string(4 * elements, '\0'));
        }
        return stub->ModelInfer(&context, request, &response);
    }

    std::shared_ptr<grpc::Channel> channel;
    std::unique_ptr<inference::GRPCInferenceService::Stub> stub;
};

std::string realModel(const char* name) {
    std::ifstream in(std::string(CUTPOINT_SHARED_DATA) + "/models/onnx/" + name, std::ios::binary);
    return {std::istreambuf_iterator<char>(in), {}};
}

#define NEED_MODEL(variable, name)                                                                           \
    const std::string variable = realModel(name);                                                            \
    if (variable.empty())                                                                                    \
    GTEST_SKIP() << "the real model is missing: " << name

} // namespace

TEST(CloudAgent, WrongUsageIsExitCodeTwoAndABusyPortOne) {
    const TestCertificate files;
    for (const std::vector<std::string>& words : {std::vector<std::string>{"cloud", "--listen", "0.0.0.0:0"},
                                                  {"cloud", "--listen", "here"},
                                                  {"cloud", "--max-message", "64"},
                                                  {"cloud", "--slowdown", "0"},
                                                  {"cloud", "--log-level", "loud"},
                                                  {"cloud", "--metrics", "0.0.0.0:0"},
                                                  {"cloud", "--nonsense"},
                                                  {}}) {
        AgentProcess agent(words);
        EXPECT_EQ(agent.wait(), 2) << agent.log();
        EXPECT_FALSE(agent.log().empty());
    }
    AgentProcess first({"cloud", "--listen", "127.0.0.1:0"});
    const int port = first.port();
    ASSERT_NE(port, 0);
    AgentProcess second({"cloud", "--listen", "127.0.0.1:" + std::to_string(port)});
    EXPECT_EQ(second.wait(), 1);
    EXPECT_NE(second.log().find("cannot listen on 127.0.0.1:" + std::to_string(port)), std::string::npos);
    AgentProcess unreadable({"cloud", "--listen", "127.0.0.1:0", "--token-file", files.file("missing")});
    EXPECT_EQ(unreadable.wait(), 1);
}

TEST(CloudAgent, StopsCleanlyOnBothSignals) {
    for (const int signal : {SIGTERM, SIGINT}) {
        AgentProcess agent({"cloud", "--listen", "127.0.0.1:0"});
        ASSERT_NE(agent.port(), 0);
        Client client(agent.port());
        EXPECT_TRUE(client.live().ok());
        agent.signal(signal);
        EXPECT_EQ(agent.wait(), 0);
        EXPECT_NE(agent.log().find("event=stopped"), std::string::npos);
    }
}

TEST(CloudAgent, ServesOverTlsWithAToken) {
    const TestCertificate files;
    if (!files.made())
        GTEST_SKIP() << "the openssl program is missing";
    AgentProcess agent({"cloud", "--listen", "0.0.0.0:0", "--tls-cert", files.certificate(), "--tls-key",
                        files.key(), "--token-file", files.token()});
    const int port = agent.port();
    ASSERT_NE(port, 0) << agent.log();
    ChannelOptions options;
    options.tlsAuthority = files.certificate();
    EXPECT_EQ(Client(port, options).live().error_code(), StatusCode::UNAUTHENTICATED);
    options.tokenFile = files.token();
    EXPECT_TRUE(Client(port, options).live().ok());
    EXPECT_FALSE(Client(port).live().ok()) << "in the clear";
    EXPECT_EQ(agent.log().find("correct-horse"), std::string::npos) << "the token is no one's business";
}

TEST(CloudAgent, ReadsItsTokenAgainOnSighup) {
    const TestCertificate files;
    AgentProcess agent({"cloud", "--listen", "127.0.0.1:0", "--token-file", files.token()});
    const int port = agent.port();
    ASSERT_NE(port, 0) << agent.log();
    ChannelOptions today, tomorrow;
    std::filesystem::copy(files.token(), files.file("today"));
    today.tokenFile = files.file("today");
    tomorrow.tokenFile = files.otherToken();
    const Client old(port, today), fresh(port, tomorrow);
    EXPECT_TRUE(old.live().ok());
    EXPECT_EQ(fresh.live().error_code(), StatusCode::UNAUTHENTICATED);
    std::filesystem::copy(files.otherToken(), files.token(),
                          std::filesystem::copy_options::overwrite_existing);
    agent.signal(SIGHUP);
    EXPECT_TRUE(eventually([&] { return fresh.live().ok(); })) << agent.log();
    EXPECT_EQ(old.live().error_code(), StatusCode::UNAUTHENTICATED);
    // A file that cannot be read leaves the token as it was, and the agent running.
    std::filesystem::remove(files.token());
    agent.signal(SIGHUP);
    EXPECT_TRUE(eventually([&] { return agent.log().find("token-not-read") != std::string::npos; }))
        << agent.log();
    EXPECT_TRUE(fresh.live().ok());
    agent.signal(SIGTERM);
    EXPECT_EQ(agent.wait(), 0);
}

TEST(CloudAgent, AnEngineThatIsNotThereIsToldAtTheStart) {
    ASSERT_EQ(setenv("CUTPOINT_ONNXRUNTIME", "/nowhere/libonnxruntime.so", 1), 0);
    for (const std::vector<std::string>& words :
         {std::vector<std::string>{"cloud", "--listen", "127.0.0.1:0", "--engine", "onnxruntime"},
          {"edge", "--listen", "127.0.0.1:0", "--engine", "onnxruntime", "--model",
           CUTPOINT_SAMPLE_MODELS "/resnet18.json"}}) {
        AgentProcess agent(words);
        EXPECT_EQ(agent.wait(), 1);
        EXPECT_NE(agent.log().find("ONNX Runtime is not there"), std::string::npos) << agent.log();
        EXPECT_EQ(agent.output().find("listening"), std::string::npos);
    }
    unsetenv("CUTPOINT_ONNXRUNTIME");
}

TEST(CloudAgent, ComesBackAfterKill) {
    NEED_MODEL(squeezenet, "light_squeezenet.onnx");
    auto agent = std::make_unique<AgentProcess>(std::vector<std::string>{"cloud", "--listen", "127.0.0.1:0"});
    const int port = agent->port();
    const Client client(port);
    ASSERT_TRUE(client.load("net", squeezenet).ok());
    inference::ModelInferResponse before, after;
    ASSERT_TRUE(client.infer("net", before).ok());
    agent->signal(SIGKILL);
    EXPECT_EQ(agent->wait(), -SIGKILL);
    EXPECT_EQ(client.live().error_code(), StatusCode::UNAVAILABLE);
    agent = std::make_unique<AgentProcess>(
        std::vector<std::string>{"cloud", "--listen", "127.0.0.1:" + std::to_string(port)});
    ASSERT_EQ(agent->port(), port) << agent->log();
    EXPECT_TRUE(client.live(true).ok()) << "the channel finds it again";
    EXPECT_EQ(client.infer("net", after).error_code(), StatusCode::NOT_FOUND);
    ASSERT_TRUE(client.load("net", squeezenet).ok());
    ASSERT_TRUE(client.infer("net", after).ok());
    EXPECT_EQ(after.raw_output_contents(0), before.raw_output_contents(0));
}

TEST(CloudAgent, SurvivesTruncatedAndBentModels) {
    NEED_MODEL(squeezenet, "light_squeezenet.onnx");
    AgentProcess agent({"cloud", "--listen", "127.0.0.1:0", "--log-level", "error"});
    const Client client(agent.port());
    for (int eighth = 0; eighth < 8; ++eighth) {
        const auto status =
            client.load("net", squeezenet.substr(0, squeezenet.size() * static_cast<unsigned>(eighth) / 8));
        EXPECT_EQ(status.error_code(), StatusCode::INVALID_ARGUMENT)
            << eighth << ": " << status.error_message();
    }
    std::uint32_t state = 7;
    int refused = 0;
    for (int round = 0; round < 60; ++round) {
        std::string bent = squeezenet;
        for (int i = 0; i < 8; ++i) {
            state = state * 1664525u + 1013904223u;
            bent[(state >> 8) % bent.size()] = static_cast<char>(state >> 3);
        }
        refused += !client.load("net", bent).ok();
        ASSERT_FALSE(agent.ended()) << "round " << round;
    }
    EXPECT_GT(refused, 0);
    inference::ModelInferResponse response;
    EXPECT_TRUE(client.load("net", squeezenet).ok());
    EXPECT_TRUE(client.infer("net", response).ok());
}

TEST(CloudAgent, AMessageBeyondItsMemoryEndsEarly) {
    AgentProcess agent(
        {"cloud", "--listen", "127.0.0.1:0", "--max-model", "64MiB", "--receive-memory", "128MiB"});
    const Client client(agent.port());
    ASSERT_TRUE(client.live().ok());
    const double before = agent.peakMemory();
    EXPECT_EQ(client.load("net", std::string(600'000'000, 'x')).error_code(), StatusCode::RESOURCE_EXHAUSTED);
    EXPECT_LT(agent.peakMemory() - before, 3e8);
    EXPECT_TRUE(client.live().ok());
}

TEST(CloudAgent, LogsALineForEachEventAndShowsMetrics) {
    NEED_MODEL(squeezenet, "light_squeezenet.onnx");
    AgentProcess agent(
        {"cloud", "--listen", "127.0.0.1:0", "--metrics", "127.0.0.1:0", "--log-level", "debug"});
    const Client client(agent.port());
    ASSERT_TRUE(client.load("net", squeezenet).ok());
    ASSERT_FALSE(client.load("bad\nevent=forged", squeezenet).ok());
    inference::ModelInferResponse response;
    ASSERT_TRUE(client.infer("net", response).ok());
    ASSERT_TRUE(client.infer("net", response).ok());

    const int page = agent.port("metrics ");
    const int connection = socket(AF_INET, SOCK_STREAM, 0);
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_port = htons(static_cast<std::uint16_t>(page));
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    ASSERT_EQ(connect(connection, reinterpret_cast<const sockaddr*>(&address), sizeof address), 0);
    const std::string_view request = "GET /metrics HTTP/1.1\r\n\r\n";
    send(connection, request.data(), request.size(), MSG_NOSIGNAL);
    std::string text;
    char buffer[4096];
    for (ssize_t got; (got = recv(connection, buffer, sizeof buffer, 0)) > 0;)
        text.append(buffer, static_cast<std::size_t>(got));
    close(connection);
    for (const char* line :
         {"cutpoint_requests_total{method=\"ModelInfer\",code=\"OK\"} 2\n",
          "cutpoint_requests_total{method=\"RepositoryModelLoad\",code=\"INVALID_ARGUMENT\"} 1\n",
          "cutpoint_models_loaded 1\n", "cutpoint_compute_seconds_count 2\n", "cutpoint_active_requests 0\n"})
        EXPECT_NE(text.find(line), std::string::npos) << line << text;
    agent.signal(SIGTERM);
    EXPECT_EQ(agent.wait(), 0);

    const std::regex shape(
        "time=[0-9T:.-]+Z level=[a-z]+ event=[a-z-]+( [a-z_]+=(\"[^\"\\\\]*(\\\\.[^\"\\\\]*)*\"|[^ \"]+))*");
    std::istringstream lines(agent.log());
    for (std::string line; std::getline(lines, line);)
        EXPECT_TRUE(std::regex_match(line, shape)) << line;
    EXPECT_EQ(agent.log().find("\nevent=forged"), std::string::npos);
    EXPECT_NE(agent.log().find("event=model-loaded model=net"), std::string::npos);
    EXPECT_NE(agent.log().find("event=call method=ModelInfer code=OK"), std::string::npos);
}

TEST(CloudAgent, ProfilesEveryLayerOfARealNet) {
    NEED_MODEL(squeezenet, "light_squeezenet.onnx");
    AgentProcess agent({"cloud", "--listen", "127.0.0.1:0"});
    const Client client(agent.port());
    ASSERT_TRUE(client.load("net", squeezenet).ok());
    const auto extension = cloud::v1::CloudExtension::NewStub(client.channel);
    grpc::ClientContext context;
    Client::bound(context);
    cloud::v1::ProfileRequest request;
    request.set_model_name("net");
    request.set_repeats(3);
    const auto stream = extension->Profile(&context, request);
    cloud::v1::ProfileProgress last;
    while (stream->Read(&last)) {
    }
    const auto status = stream->Finish();
    ASSERT_TRUE(status.ok()) << status.error_message();
    EXPECT_EQ(last.done(), last.total());
    EXPECT_NE(last.engine().find("fusion on"), std::string::npos) << "as it will run";
    EXPECT_GT(last.whole_seconds(), 0);
    double sum = 0;
    int sized = 0, convolutions = 0;
    for (const auto& layer : last.layers()) {
        sum += layer.median_seconds();
        sized += layer.output_bytes() > 0;
        convolutions += layer.median_seconds() > 0;
    }
    EXPECT_GT(last.layers_size(), 60);
    EXPECT_GE(sized, 65) << "all but the last and the nodes that only make weights";
    EXPECT_GE(convolutions, 26);
    EXPECT_GT(sum, 0);
}

TEST(CloudAgent, SlowsComputationsDown) {
    NEED_MODEL(squeezenet, "light_squeezenet.onnx");
    inference::ModelInferResponse response;
    double atFullSpeed = INFINITY;
    {
        AgentProcess agent({"cloud", "--listen", "127.0.0.1:0"});
        const Client client(agent.port());
        ASSERT_TRUE(client.load("net", squeezenet).ok());
        for (int i = 0; i < 10; ++i) {
            ASSERT_TRUE(client.infer("net", response).ok());
            atFullSpeed = std::min(atFullSpeed, response.parameters().at("compute_seconds").double_param());
        }
    }
    AgentProcess agent({"cloud", "--listen", "127.0.0.1:0", "--slowdown", "50"});
    const Client client(agent.port());
    ASSERT_TRUE(client.load("net", squeezenet).ok());
    const auto start = std::chrono::steady_clock::now();
    ASSERT_TRUE(client.infer("net", response).ok());
    const std::chrono::duration<double> took = std::chrono::steady_clock::now() - start;
    const double reported = response.parameters().at("compute_seconds").double_param();
    EXPECT_LE(reported, took.count());
    EXPECT_GT(reported, 5 * atFullSpeed) << "fifty times, less what else the machine did meanwhile";
}
