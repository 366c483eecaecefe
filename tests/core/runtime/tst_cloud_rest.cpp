// SPDX-License-Identifier: GPL-3.0-or-later
// The protocol over HTTP, as a client that knows nothing of this server speaks it.
#include "core/runtime/cloud/message_bytes.h"
#include "core/runtime/cloud/rest_packing.h"
#include "core/runtime/service/stranger_log.h"
#include "tests/support/cloud_fixture.h"

#include <filesystem>
#include <fstream>
#include <httplib.h>
#include <netinet/in.h>
#include <nlohmann/json.hpp>
#include <sys/socket.h>
#include <unistd.h>

using namespace cutpoint;
using namespace cutpoint::test;
using Json = nlohmann::json;

namespace {

class CloudRest : public CloudTest {
protected:
    void SetUp() override {
        CloudTest::SetUp();
        options.restAddress = "127.0.0.1:0";
        start();
        http = std::make_unique<httplib::Client>("127.0.0.1", agent->restEndpoint().port);
        http->set_read_timeout(20);
    }
    int get(const std::string& path, Json* answer = nullptr) {
        const auto response = http->Get(path);
        return told(response, answer);
    }
    int post(const std::string& path, const std::string& body, Json* answer = nullptr) {
        const auto response = http->Post(path, body, "application/json");
        return told(response, answer);
    }
    static int told(const httplib::Result& response, Json* answer) {
        if (!response)
            return -1;
        if (answer)
            *answer = Json::parse(response->body, nullptr, false);
        return response->status;
    }
    std::unique_ptr<httplib::Client> http;
};

const std::string kFrame = R"({"id": "7", "inputs": [
    {"name": "x", "shape": [1, 4], "datatype": "FP32", "data": [[1, 2, 3.5, -4]]},
    {"name": "n", "shape": [1], "datatype": "INT64", "data": [7]}]})";

TEST_F(CloudRest, TellsOfTheServerAndItsModels) {
    Json json;
    EXPECT_EQ(get("/v2/health/live", &json), 200);
    EXPECT_EQ(json["live"], true);
    EXPECT_EQ(get("/v2/health/ready", &json), 200);
    EXPECT_EQ(json["ready"], true);
    EXPECT_EQ(get("/v2", &json), 200);
    EXPECT_EQ(json["name"], "cutpoint-agent");
    EXPECT_EQ(get("/v2/models/net/ready", &json), 400);
    EXPECT_EQ(json, Json({{"name", "net"}, {"ready", false}}));
    EXPECT_EQ(get("/v2/models/net", &json), 404);
    EXPECT_NE(json["error"].get<std::string>().find("net"), std::string::npos);
    ASSERT_TRUE(load("net", "double").ok());
    EXPECT_EQ(get("/v2/models/net/ready", &json), 200);
    EXPECT_EQ(json, Json({{"name", "net"}, {"ready", true}}));
    EXPECT_EQ(get("/v2/models/net/versions/1/ready"), 200);
    EXPECT_EQ(get("/v2/models/net/versions/2/ready"), 400);
    EXPECT_EQ(get("/v2/models/net", &json), 200);
    EXPECT_EQ(json["inputs"][0]["name"], "x");
    EXPECT_EQ(json["inputs"][0]["shape"], Json::array({1, 4}));
    EXPECT_EQ(get("/v2/models/net/config", &json), 200);
    EXPECT_EQ(json["input"][0]["data_type"], "TYPE_FP32");
    EXPECT_EQ(json["input"][0]["dims"], Json::array({1, 4}));
    EXPECT_EQ(json["max_batch_size"], 0);
    EXPECT_EQ(get("/v2/nowhere", &json), 404);
    EXPECT_NE(json["error"].get<std::string>().find("/v2/nowhere"), std::string::npos);
}

TEST_F(CloudRest, InfersFromJson) {
    ASSERT_TRUE(load("net", "double").ok());
    Json json;
    ASSERT_EQ(post("/v2/models/net/infer", kFrame, &json), 200) << json;
    EXPECT_EQ(json["id"], "7");
    EXPECT_EQ(json["model_name"], "net");
    EXPECT_EQ(json["outputs"][0]["name"], "y");
    EXPECT_EQ(json["outputs"][0]["datatype"], "FP32");
    EXPECT_EQ(json["outputs"][0]["data"], Json::array({2, 4, 7, -8}));
    EXPECT_EQ(json["outputs"][1]["data"], Json::array({7}));
    EXPECT_EQ(post("/v2/models/net/versions/1/infer", kFrame), 200);
    EXPECT_EQ(post("/v2/models/net/versions/9/infer", kFrame), 404);
    EXPECT_EQ(get("/v2/models/net/stats", &json), 200);
    EXPECT_EQ(json["model_stats"][0]["inference_count"], 2);
    EXPECT_EQ(get("/v2/models/stats", &json), 200);
    EXPECT_EQ(json["model_stats"][0]["name"], "net");
}

TEST_F(CloudRest, InfersFromBytesBehindTheJson) {
    ASSERT_TRUE(load("net", "double").ok());
    const std::string header = R"({"inputs": [
        {"name": "x", "shape": [1, 4], "datatype": "FP32", "parameters": {"binary_data_size": 16}},
        {"name": "n", "shape": [1], "datatype": "INT64", "data": [7]}],
        "outputs": [{"name": "y", "parameters": {"binary_data": true}}]})";
    const float values[] = {1, 2, 3, 4};
    const httplib::Headers headers{{"Inference-Header-Content-Length", std::to_string(header.size())}};
    const auto response =
        http->Post("/v2/models/net/infer", headers,
                   header + std::string(reinterpret_cast<const char*>(values), sizeof values),
                   "application/octet-stream");
    ASSERT_TRUE(response);
    ASSERT_EQ(response->status, 200) << response->body;
    const auto jsonBytes = std::stoul(response->get_header_value("Inference-Header-Content-Length"));
    const Json json = Json::parse(response->body.substr(0, jsonBytes));
    EXPECT_EQ(json["outputs"].size(), 1U);
    EXPECT_EQ(json["outputs"][0]["parameters"]["binary_data_size"], 16);
    float answer[4];
    ASSERT_EQ(response->body.size(), jsonBytes + sizeof answer);
    std::memcpy(answer, response->body.data() + jsonBytes, sizeof answer);
    EXPECT_EQ(answer[3], 8);
}

TEST_F(CloudRest, RefusesWhatMakesNoSense) {
    ASSERT_TRUE(load("net", "double").ok());
    Json json;
    for (
        const char* body :
        {"", "{", "[]", R"({"inputs": 3})", R"({"inputs": [3]})", R"({"inputs": []})",
         R"({"inputs": [{"name": "x", "shape": [1, 4], "datatype": "FP32", "data": [1, 2]}]})",
         R"({"inputs": [{"name": "x", "shape": ["a"], "datatype": "FP32", "data": [1]}]})",
         R"({"inputs": [{"name": "x", "shape": [1, 4], "datatype": "BYTES", "data": ["a"]}]})",
         R"({"inputs": [{"name": "x", "shape": [1, 4], "datatype": "INT8", "data": [1000, 1, 1, 1]}]})",
         R"({"inputs": [{"name": "x", "shape": [1, 18446744073709551615], "datatype": "FP32", "data": [1]}]})",
         R"({"inputs": [{"name": "x", "shape": [1, 4], "datatype": "FP32", "data": [1, 2, 3, 4]},
                         {"name": "n", "shape": [1], "datatype": "INT64", "data": [18446744073709551615]}]})",
         R"({"inputs": [{"name": "x", "shape": [1, 4], "datatype": "FP32",
                          "parameters": {"binary_data_size": 18446744073709551615}}]})",
         R"({"inputs": [{"name": "x", "shape": [1, 4], "datatype": "FP32",
                          "parameters": {"binary_data_size": 16}}]})"})
        EXPECT_EQ(post("/v2/models/net/infer", body, &json), 400) << body;
    EXPECT_EQ(post("/v2/models/net/infer", std::string(100000, '['), &json), 400);
    EXPECT_EQ(post("/v2/models/nobody/infer", kFrame, &json), 404);
    const httplib::Headers headers{{"Inference-Header-Content-Length", "99999999"}};
    EXPECT_EQ(told(http->Post("/v2/models/net/infer", headers, kFrame, "application/json"), &json), 400);
    EXPECT_EQ(post("/v2/models/net/infer", kFrame), 200);
}

/// As long as the library takes them; regular expressions go through a path with a call a letter.
TEST_F(CloudRest, RefusesPathsOfAnyLength) {
    const std::string longest(8000, 'm');
    EXPECT_EQ(get("/v2/models/" + longest), 404);
    EXPECT_EQ(get("/v2/models/" + longest + "/stats"), 404);
    EXPECT_EQ(get("/" + longest), 404);
    EXPECT_EQ(post("/" + longest, "{}"), 404);
    EXPECT_EQ(post("/v2/models/" + longest + "/infer", kFrame), 404);
    EXPECT_EQ(post("/v2/repository/models/" + longest + "/load", "{}"), 400);
    EXPECT_GE(get("/" + longest + longest), 400);
    EXPECT_EQ(get("/v2/health/live"), 200);
}

TEST_F(CloudRest, LoadsAndUnloads) {
    Json json;
    // "double" in base64
    EXPECT_EQ(post("/v2/repository/models/net/load", R"({"parameters": {"file:1/model.onnx": "ZG91Ymxl"}})"),
              200);
    EXPECT_EQ(post("/v2/repository/index", R"({"ready": "yes"})"), 400);
    EXPECT_EQ(post("/v2/repository/index", "", &json), 200);
    EXPECT_EQ(json[0]["name"], "net");
    EXPECT_EQ(json[0]["state"], "READY");
    EXPECT_EQ(
        post("/v2/repository/models/net/load",
             R"({"parameters": {"config": "{\"max_batch_size\": 1000}", "file:1/model.onnx": "ZG91Ymxl"}})",
             &json),
        400);
    EXPECT_NE(json["error"].get<std::string>().find("max_batch_size: 1000"), std::string::npos);
    EXPECT_EQ(post("/v2/repository/models/net/load", R"({"parameters": {"file:1/model.onnx": "*"}})"), 400);
    EXPECT_EQ(post("/v2/repository/models/net/unload", ""), 200);
    EXPECT_EQ(post("/v2/repository/models/net/unload", "", &json), 404);
    EXPECT_EQ(post("/v2/repository/models/net/load", ""), 404);
}

/// "curl -X POST URL" tells no length, and means that there is no body.
TEST_F(CloudRest, TakesAPostWithoutALengthForOneWithoutABody) {
    ASSERT_TRUE(load("net", "double").ok());
    const auto answerTo = [this](const std::string& path) {
        const int client = socket(AF_INET, SOCK_STREAM, 0);
        sockaddr_in address{};
        address.sin_family = AF_INET;
        address.sin_port = htons(static_cast<std::uint16_t>(agent->restEndpoint().port));
        address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        EXPECT_EQ(::connect(client, reinterpret_cast<const sockaddr*>(&address), sizeof address), 0);
        const std::string asked = "POST " + path + " HTTP/1.1\r\nHost: here\r\nConnection: close\r\n\r\n";
        EXPECT_EQ(::send(client, asked.data(), asked.size(), 0), static_cast<ssize_t>(asked.size()));
        std::string answer;
        char buffer[4096];
        for (ssize_t got = 0; (got = ::recv(client, buffer, sizeof buffer, 0)) > 0;)
            answer.append(buffer, static_cast<std::size_t>(got));
        ::close(client);
        return answer;
    };
    const std::string index = answerTo("/v2/repository/index");
    EXPECT_NE(index.find("200 OK"), std::string::npos) << index;
    EXPECT_NE(index.find("READY"), std::string::npos) << index;
    EXPECT_NE(answerTo("/v2/models/net/infer").find(" 400 "), std::string::npos);
    EXPECT_NE(answerTo("/v2/nowhere").find(" 404 "), std::string::npos);
    EXPECT_NE(answerTo("/v2/repository/models/net/unload").find("200 OK"), std::string::npos);
    EXPECT_EQ(get("/v2/models/net/ready"), 400);
}

TEST_F(CloudRest, TakesAndGivesPackedBodies) {
    ASSERT_TRUE(load("net", "double").ok());
    httplib::Client packing("127.0.0.1", agent->restEndpoint().port);
    packing.set_read_timeout(120);
    packing.set_compress(true);
    packing.set_decompress(false);
    const auto response =
        packing.Post("/v2/models/net/infer", {{"Accept-Encoding", "gzip"}}, kFrame, "application/json");
    ASSERT_TRUE(response);
    EXPECT_EQ(response->status, 200) << response->body;
    EXPECT_EQ(response->get_header_value("Content-Encoding"), "gzip");
    EXPECT_EQ(response->body.substr(0, 2), "\x1f\x8b");
}

TEST_F(CloudRest, PacksTheWholeAnswer) {
    ASSERT_TRUE(load("net", "double").ok());
    const std::string request =
        kFrame.substr(0, kFrame.size() - 1) + R"(, "parameters": {"binary_data_output": true}})";
    httplib::Client plain("127.0.0.1", agent->restEndpoint().port);
    plain.set_decompress(false);
    for (const std::string word : {"gzip", "deflate"})
        for (const std::string& body : {request, kFrame}) {
            const auto response =
                plain.Post("/v2/models/net/infer", {{"Accept-Encoding", word}}, body, "application/json");
            ASSERT_TRUE(response);
            ASSERT_EQ(response->status, 200);
            EXPECT_EQ(response->get_header_value("Content-Encoding"), word);
            EXPECT_EQ(response->body[0], word == "gzip" ? '\x1f' : '\x78');
            std::string content;
            ASSERT_EQ(unpack(response->body, 100000, content), Unpacked::Yes);
            std::size_t json = content.size();
            if (&body != &kFrame && response->has_header("Inference-Header-Content-Length")) {
                json = std::stoul(response->get_header_value("Inference-Header-Content-Length"));
                float last;
                ASSERT_EQ(content.size(), json + 16 + 8);
                std::memcpy(&last, content.data() + json + 12, sizeof last);
                EXPECT_EQ(last, -8);
            }
            EXPECT_EQ(Json::parse(content.substr(0, json))["outputs"][0]["name"], "y");
        }
    const auto as =
        plain.Post("/v2/models/net/infer", {{"Accept-Encoding", "gzip;q=0, br"}}, kFrame, "application/json");
    ASSERT_TRUE(as);
    EXPECT_FALSE(as->has_header("Content-Encoding"));
    EXPECT_EQ(Json::parse(as->body)["outputs"][0]["name"], "y");
}

TEST(RestPacking, ReadsWhatAClientAccepts) {
    const std::pair<const char*, Packing> rows[] = {{"", Packing::None},
                                                    {"gzip", Packing::Gzip},
                                                    {"GZIP", Packing::Gzip},
                                                    {"deflate", Packing::Deflate},
                                                    {"deflate, gzip", Packing::Gzip},
                                                    {"gzip;q=0.5 , deflate ; q=1.0", Packing::Deflate},
                                                    {"gzip;q=0", Packing::None},
                                                    {"gzip;q=x, deflate;q=-1", Packing::None},
                                                    {"identity, gzip;q=0.5", Packing::None},
                                                    {"identity;q=0.5, gzip", Packing::Gzip},
                                                    {"br, zstd, *", Packing::None},
                                                    {",,;;q=,", Packing::None}};
    for (const auto& [words, packing] : rows)
        EXPECT_EQ(wantedPacking(words), packing) << words;
}

TEST(RestPacking, UnpacksToTheSame) {
    std::string body;
    for (int i = 0; i < 300000; ++i)
        body += static_cast<char>(i * i >> 7);
    for (const Packing packing : {Packing::Gzip, Packing::Deflate})
        for (const std::string& one : {std::string("{}"), body}) {
            std::string content;
            EXPECT_EQ(unpack(packedBody(packing, one), 1000000, content), Unpacked::Yes);
            EXPECT_EQ(content, one);
        }
    EXPECT_EQ(packedBody(Packing::None, body), body);
}

TEST_F(CloudRest, KeepsAConnectionAndTellsAWrongMethodFromAWrongPath) {
    ASSERT_TRUE(load("net", "double").ok());
    http->set_keep_alive(true);
    for (int i = 0; i < 12; ++i) {
        const auto response = http->Post("/v2/models/net/infer", kFrame, "application/json");
        ASSERT_TRUE(response);
        EXPECT_EQ(response->status, 200);
        EXPECT_NE(response->get_header_value("Connection"), "close") << i;
    }
    const auto wrong = http->Get("/v2/models/net/infer");
    ASSERT_TRUE(wrong);
    EXPECT_EQ(wrong->status, 405);
    EXPECT_EQ(wrong->get_header_value("Allow"), "POST");
    EXPECT_NE(wrong->body.find("POST"), std::string::npos);
    EXPECT_EQ(http->Post("/v2/health/live", "{}", "application/json")->status, 405);
    EXPECT_EQ(http->Delete("/v2/models/net")->status, 405);
    EXPECT_EQ(http->Put("/nowhere", "{}", "application/json")->status, 404);
    EXPECT_EQ(http->Post("/v2/models/net/infer", {{"Content-Encoding", "zstd"}}, kFrame, "application/json")
                  ->status,
              415);
    EXPECT_EQ(http->Get("/v2")->status, 200);
}

TEST_F(CloudRest, AnswersWhateverRangeIsAskedFor) {
    const auto whole = http->Get("/v2");
    ASSERT_TRUE(whole);
    for (const char* range : {"bytes=0-3", "bytes=100-99999", "bytes=99999-", "bytes=-99999",
                              "bytes=99999-100000", "bytes=0-3,5-6"}) {
        const auto response = http->Get("/v2", {{"Range", range}});
        ASSERT_TRUE(response) << range;
        EXPECT_EQ(response->status, 200) << range;
        EXPECT_EQ(response->body, whole->body) << range;
    }
    const auto none = http->Get("/v2", {{"Range", "bytes=0-18446744073709551614"}});
    ASSERT_TRUE(none);
    EXPECT_NE(none->body.find(none->status == 416 ? "range" : "cutpoint-agent"), std::string::npos)
        << none->body;
}

TEST_F(CloudRest, ServesMoreThanAFewConnectionsThatStay) {
    std::vector<std::unique_ptr<httplib::Client>> clients;
    for (int i = 0; i < 60; ++i) {
        auto& client =
            *clients.emplace_back(std::make_unique<httplib::Client>("127.0.0.1", agent->restEndpoint().port));
        client.set_keep_alive(true);
        client.set_read_timeout(20);
        const auto response = client.Get("/v2/health/live");
        ASSERT_TRUE(response) << i;
        EXPECT_EQ(response->status, 200);
    }
}

TEST_F(CloudRest, TakesNoNumberForAnother) {
    ASSERT_TRUE(load("net", "double").ok());
    const auto with = [&](const std::string& x, const std::string& n) {
        Json json;
        return post("/v2/models/net/infer",
                    R"({"inputs": [{"name": "x", "shape": [1, 4], "datatype": "FP32", "data": [)" + x +
                        R"(]}, {"name": "n", "shape": [1], "datatype": "INT64", "data": [)" + n + "]}]}",
                    &json);
    };
    EXPECT_EQ(with("1, 2, 3, 4", "9223372036854775807"), 200);
    EXPECT_EQ(with("1, 2, 3, 4", "9223372036854775808"), 400);
    EXPECT_EQ(with("1, 2, 3, 4", "18446744073709551615"), 400);
    EXPECT_EQ(with("1, 2, 3, 1e38", "1"), 200);
    EXPECT_EQ(with("1, 2, 3, -1e39", "1"), 400);
}

TEST_F(CloudRest, TellsClassesAndWhatIsNotThere) {
    ASSERT_TRUE(load("net", "double").ok());
    Json json;
    const std::string asked = kFrame.substr(0, kFrame.size() - 1) +
                              R"(, "outputs": [{"name": "y", "parameters": {"classification": 2}}]})";
    ASSERT_EQ(post("/v2/models/net/infer", asked, &json), 200) << json;
    EXPECT_EQ(json["outputs"][0]["datatype"], "BYTES");
    EXPECT_EQ(json["outputs"][0]["shape"], Json::array({2}));
    EXPECT_EQ(json["outputs"][0]["data"], Json::array({"7.000000:2", "4.000000:1"}));
    EXPECT_EQ(get("/v2/systemsharedmemory/status", &json), 200);
    EXPECT_EQ(json, Json::array());
    EXPECT_EQ(get("/v2/cudasharedmemory/region/r/status", &json), 404);
    EXPECT_EQ(post("/v2/cudasharedmemory/unregister", ""), 200);
    EXPECT_EQ(post("/v2/systemsharedmemory/region/r/unregister", ""), 200);
    EXPECT_EQ(post("/v2/systemsharedmemory/region/r/register", R"({"key": "/r"})", &json), 501);
    EXPECT_NE(json["error"].get<std::string>().find("shared memory"), std::string::npos);
    const httplib::Headers bytesAlone{{"Inference-Header-Content-Length", "0"}};
    EXPECT_EQ(told(http->Post("/v2/models/net/infer", bytesAlone, std::string(24, '\0'), "any/thing"), &json),
              400);
    EXPECT_NE(json["error"].get<std::string>().find("one input"), std::string::npos) << "net has two";
}

TEST_F(CloudRest, ServesManyAtOnce) {
    ASSERT_TRUE(load("net", "double").ok());
    std::atomic<int> answers{0};
    std::vector<std::thread> clients;
    for (int i = 0; i < 8; ++i)
        clients.emplace_back([&] {
            httplib::Client own("127.0.0.1", agent->restEndpoint().port);
            own.set_read_timeout(20);
            for (int k = 0; k < 10; ++k) {
                const auto response = own.Post("/v2/models/net/infer", kFrame, "application/json");
                answers += response && response->status == 200 ? 1 : 0;
            }
        });
    for (std::thread& client : clients)
        client.join();
    EXPECT_EQ(answers, 80);
}

TEST(CloudRestTrust, AsksForTheTokenAndKeepsToThisMachine) {
    setLogLevel(LogLevel::Off);
    const auto file = std::filesystem::temp_directory_path() / ("cutpoint-token-" + std::to_string(getpid()));
    std::ofstream(file) << "a-secret-of-24-characters\n";
    CloudOptions options;
    options.restAddress = "127.0.0.1:0";
    options.server.tokenFile = file.string();
    const auto agent = CloudAgent::start(options, makeFakeEngine);
    ASSERT_TRUE(agent) << agent.error().text();
    httplib::Client http("127.0.0.1", (*agent)->restEndpoint().port);
    http.set_read_timeout(20);
    const auto before = strangers();
    EXPECT_EQ(http.Get("/v2")->status, 401);
    EXPECT_EQ(http.Get("/v2", {{"Authorization", "Bearer a-secret-of-24-characterX"}})->status, 401);
    EXPECT_EQ(strangers(), before + 2);
    EXPECT_EQ(http.Get("/v2", {{"Authorization", "Bearer a-secret-of-24-characters"}})->status, 200);
    options.restAddress = "0.0.0.0:0";
    const auto open = CloudAgent::start(options, makeFakeEngine);
    ASSERT_FALSE(open);
    EXPECT_EQ(open.error().code, "open-address");
    std::filesystem::remove(file);
}

} // namespace
