// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/runtime/cloud/rest_service.h"

#include "core/model/quantity_text.h"
#include "core/runtime/cloud/connection_threads.h"
#include "core/runtime/cloud/rest_body.h"
#include "core/runtime/cloud/rest_json.h"
#include "core/runtime/service/event_log.h"
#include "core/runtime/service/status.h"
#include "core/runtime/service/stranger_log.h"
#include "core/runtime/service/thrown.h"

#include <algorithm>
#include <array>
#include <atomic>
#include <future>
#include <httplib.h>
#include <regex>
#include <thread>
#include <vector>

namespace cutpoint {
namespace {

using grpc::Status;
using grpc::StatusCode;
using httplib::Request;
using httplib::Response;

} // namespace

struct RestService::Parts {
    Parts(const RestOptions& given, AccessToken token_, InferenceCalls& calls_, Metrics& metrics_)
        : options(given), token(std::move(token_)), calls(calls_), metrics(metrics_) {}

    const RestOptions options;
    const AccessToken token;
    InferenceCalls& calls;
    Metrics& metrics;
    Endpoint endpoint;
    httplib::Server server;
    std::thread thread;
    std::atomic<bool> ended{false};

    bool admits(const Request& request) const {
        if (token.empty())
            return true;
        const std::string given = request.get_header_value("Authorization");
        return token.admits(given);
    }

    struct Route {
        std::string method;
        std::regex path;
    };
    std::vector<Route> routes; // what is served, to tell a wrong method from a wrong path

    template <class Handler>
    void get(const std::string& path, Handler handler) {
        routes.push_back({"GET", std::regex(path)});
        server.Get(path, std::move(handler));
    }
    template <class Handler>
    void post(const std::string& path, Handler handler) {
        routes.push_back({"POST", std::regex(path)});
        server.Post(path, std::move(handler));
    }
    void routeSharedMemory();
    void notServed(const Request& request, Response& response) const;
    void route();
    void routeModel(const std::string& prefix, bool versioned);
    void infer(const Request& request, Response& response, const httplib::ContentReader& reader,
               bool versioned);
    void load(const Request& request, Response& response, const httplib::ContentReader& reader);
};

void RestService::Parts::route() {
    server.set_pre_routing_handler([this](const Request& request, Response& response) {
        // Answers are whole. The library would cut them where a client asks for a range, and at a range
        // beyond the answer's end it asks for bytes that are not there. Its request is not const where it was
        // made.
        const_cast<Request&>(request).ranges.clear();
        const bool known = admits(request);
        const std::string packing = request.get_header_value("Content-Encoding");
        const bool readable = std::ranges::any_of(std::array{"", "gzip", "deflate", "br", "identity"},
                                                  [&](const char* word) { return packing == word; });
        if (known && readable)
            return httplib::Server::HandlerResponse::Unhandled;
        if (!known)
            countStranger(request.remote_addr);
        writeRest(response, known ? Status(StatusCode::INVALID_ARGUMENT,
                                           "the Content-Encoding \"" + packing.substr(0, 40) +
                                               "\" is not read here: send gzip or deflate")
                                  : Status(StatusCode::UNAUTHENTICATED, "a valid bearer token is needed"));
        if (known)
            response.status = 415;
        // The body is not read, and the next request would be looked for in it.
        response.set_header("Connection", "close");
        return httplib::Server::HandlerResponse::Handled;
    });
    server.set_logger([this](const Request& request, const Response& response) {
        metrics.add("cutpoint_http_requests_total", 1, "code=\"" + std::to_string(response.status) + "\"");
        logEvent(response.status >= 400 ? LogLevel::Warning : LogLevel::Debug, "http",
                 {{"method", request.method},
                  {"path", request.path},
                  {"code", response.status},
                  {"peer", request.remote_addr}});
    });
    server.set_error_handler([this](const Request& request, Response& response) {
        if (response.body.empty() && response.get_header_value("Content-Type").empty())
            notServed(request, response);
    });
    server.set_exception_handler([](const Request&, Response& response, std::exception_ptr thrown) {
        try {
            std::rethrow_exception(thrown);
        } catch (...) {
            writeRest(response, statusOf(thrownIssue()));
        }
    });
    // Some clients read the code alone, others the body alone.
    get("/v2/health/live", [](const Request& request, Response& response) {
        writeRest(request, response, Status::OK, {{"live", true}});
    });
    get("/v2/health/ready", [this](const Request& request, Response& response) {
        const bool ready = calls.serverReady();
        writeRest(request, response, Status::OK, {{"ready", ready}});
        response.status = ready ? 200 : 400;
    });
    get("/v2/?", [this](const Request& request, Response& response) {
        inference::ServerMetadataResponse answer;
        const Status status = calls.serverMetadata(answer);
        writeRest(request, response, status, jsonOf(answer));
    });
    get("/v2/models/stats", [this](const Request& request, Response& response) {
        inference::ModelStatisticsResponse answer;
        const Status status = calls.modelStatistics({}, answer);
        writeRest(request, response, status, jsonOf(answer));
    });
    const auto withBody = [this](auto act) {
        return [this, act](const Request& request, Response& response, const httplib::ContentReader& reader) {
            std::string body;
            if (const Status status = readRestBody(request, reader, options.largestBody, body); !status.ok())
                return writeRest(response, status);
            act(request, response, body);
        };
    };
    post("/v2/repository/index",
         withBody([this](const Request& request, Response& response, const std::string& text) {
             inference::RepositoryIndexRequest asked;
             const auto body = nlohmann::json::parse(text, nullptr, false);
             if (const auto only = body.find("ready"); body.is_object() && only != body.end()) {
                 if (!only->is_boolean())
                     return writeRest(response,
                                      {StatusCode::INVALID_ARGUMENT, "ready is to be true or false"});
                 asked.set_ready(only->get<bool>());
             }
             inference::RepositoryIndexResponse answer;
             const Status status = calls.repositoryIndex(asked, answer);
             writeRest(request, response, status, jsonOf(answer));
         }));
    post("/v2/repository/models/([^/]+)/load",
         [this](const Request& request, Response& response, const httplib::ContentReader& reader) {
             load(request, response, reader);
         });
    post("/v2/repository/models/([^/]+)/unload",
         withBody([this](const Request& request, Response& response, const std::string&) {
             inference::RepositoryModelUnloadRequest asked;
             asked.set_model_name(request.matches[1]);
             const auto outcome = std::make_shared<std::promise<Status>>();
             calls.unload(asked, [outcome](const Status& status) { outcome->set_value(status); });
             if (const Status status = outcome->get_future().get(); !status.ok())
                 writeRest(response, status);
         }));
    routeSharedMemory();
    routeModel("/v2/models/([^/]+)", false);
    routeModel("/v2/models/([^/]+)/versions/([^/]+)", true);
    server.Post(".*", withBody([](const Request&, Response& response, const std::string&) {
                    response.status = 404; // the error handler says it
                }));
}

void RestService::Parts::notServed(const Request& request, Response& response) const {
    std::string allowed;
    if (response.status == 404)
        for (const Route& one : routes)
            if (allowed.find(one.method) == std::string::npos && std::regex_match(request.path, one.path))
                allowed += (allowed.empty() ? "" : ", ") + one.method;
    const int code = allowed.empty() ? response.status : 405;
    // A request that cannot be read has no path.
    const std::string asked = request.method + " " + request.path.substr(0, 200);
    std::string text = asked + " is not served here" + (allowed.empty() ? "" : ", but " + allowed + " is");
    if (code == 413)
        text = "the body is larger than the server takes";
    else if (code == 416)
        text = "the range cannot be read";
    else if (request.path.empty())
        text = "this is no HTTP request that can be read";
    writeRest(response, Status(StatusCode::INVALID_ARGUMENT, text));
    response.status = code;
    if (!allowed.empty())
        response.set_header("Allow", allowed);
}

void RestService::Parts::routeSharedMemory() {
    const std::string prefix = "/v2/(?:system|cuda)sharedmemory(?:/region/([^/]+))?/";
    get(prefix + "status", [](const Request& request, Response& response) {
        writeRest(request, response, InferenceCalls::sharedMemoryStatus(request.matches[1]),
                  nlohmann::ordered_json::array());
    });
    const auto emptied = [this](const Request& request, Response& response,
                                const httplib::ContentReader& reader, const Status& end) {
        std::string body;
        const Status status = readRestBody(request, reader, options.largestBody, body);
        if (!status.ok() || !end.ok())
            writeRest(response, status.ok() ? end : status);
    };
    post(prefix + "unregister",
         [emptied](const Request& request, Response& response, const httplib::ContentReader& reader) {
             emptied(request, response, reader, Status::OK);
         });
    post(prefix + "register",
         [emptied](const Request& request, Response& response, const httplib::ContentReader& reader) {
             emptied(request, response, reader, InferenceCalls::registerSharedMemory());
         });
}

void RestService::Parts::routeModel(const std::string& prefix, bool versioned) {
    const auto version = [versioned](const Request& request) {
        return versioned ? request.matches[2].str() : std::string();
    };
    get(prefix + "/ready", [=, this](const Request& request, Response& response) {
        const bool ready = calls.modelReady(request.matches[1], version(request));
        writeRest(request, response, Status::OK, {{"name", request.matches[1].str()}, {"ready", ready}});
        response.status = ready ? 200 : 400;
    });
    get(prefix + "/config", [=, this](const Request& request, Response& response) {
        inference::ModelConfigRequest asked;
        asked.set_name(request.matches[1]);
        asked.set_version(version(request));
        inference::ModelConfigResponse answer;
        const Status status = calls.modelConfig(asked, answer);
        writeRest(request, response, status, jsonOf(answer.config()));
    });
    get(prefix + "/stats", [=, this](const Request& request, Response& response) {
        inference::ModelStatisticsRequest asked;
        asked.set_name(request.matches[1]);
        asked.set_version(version(request));
        inference::ModelStatisticsResponse answer;
        const Status status = calls.modelStatistics(asked, answer);
        writeRest(request, response, status, jsonOf(answer));
    });
    post(prefix + "/infer",
         [=, this](const Request& request, Response& response, const httplib::ContentReader& reader) {
             infer(request, response, reader, versioned);
         });
    get(prefix + "/?", [=, this](const Request& request, Response& response) {
        inference::ModelMetadataRequest asked;
        asked.set_name(request.matches[1]);
        asked.set_version(version(request));
        inference::ModelMetadataResponse answer;
        const Status status = calls.modelMetadata(asked, answer);
        writeRest(request, response, status, jsonOf(answer));
    });
}

void RestService::Parts::infer(const Request& request, Response& response,
                               const httplib::ContentReader& reader, bool versioned) {
    std::string body;
    Status status = readRestBody(request, reader, options.largestBody, body);
    InferCall call;
    call.request = std::make_shared<inference::ModelInferRequest>();
    inference::ModelInferRequest& asked = *call.request;
    std::size_t jsonBytes = 0;
    if (status.ok())
        status = restJsonBytes(request, body.size(), jsonBytes);
    if (status.ok() && jsonBytes == 0 && !body.empty()) {
        inference::ModelMetadataRequest model;
        model.set_name(request.matches[1]);
        model.set_version(versioned ? request.matches[2].str() : "");
        inference::ModelMetadataResponse told;
        status = calls.modelMetadata(model, told);
        if (status.ok())
            status = readRawInference(std::move(body), told, asked);
    } else if (status.ok()) {
        status = readInference(body, jsonBytes, asked);
    }
    body = {};
    if (!status.ok())
        return writeRest(response, status);
    asked.set_model_name(request.matches[1]);
    if (versioned)
        asked.set_model_version(request.matches[2]);
    const auto kept = call.request;
    const auto outcome = std::make_shared<std::promise<std::pair<Status, RestAnswer>>>();
    call.done = [kept, outcome](const Status& end, const inference::ModelInferResponse& answer) {
        // On the engine's thread, which must not be ended by an answer that is too large to write.
        std::pair<Status, RestAnswer> told{end, {}};
        try {
            if (end.ok())
                told.second = writeInference(*kept, answer);
        } catch (...) {
            told.first = statusOf(thrownIssue());
        }
        outcome->set_value(std::move(told));
    };
    calls.infer(std::move(call));
    auto [end, answer] = outcome->get_future().get();
    if (!end.ok())
        return writeRest(response, end);
    if (answer.binary.empty())
        return writeRest(request, response, std::move(answer.json), kRestJson);
    response.set_header(kRestJsonLength, std::to_string(answer.json.size()));
    writeRest(request, response, std::move(answer.json += answer.binary), kRestBytes);
}

void RestService::Parts::load(const Request& request, Response& response,
                              const httplib::ContentReader& reader) {
    std::string body;
    inference::RepositoryModelLoadRequest asked;
    Status status = readRestBody(request, reader, options.largestBody, body);
    if (status.ok())
        status = readLoad(body, asked);
    body = {};
    if (!status.ok())
        return writeRest(response, status);
    asked.set_model_name(request.matches[1]);
    const auto outcome = std::make_shared<std::promise<Status>>();
    calls.load(asked, [outcome](const Status& end) { outcome->set_value(end); });
    if (const Status end = outcome->get_future().get(); !end.ok())
        writeRest(response, end);
}

RestService::RestService() = default;

Result<std::unique_ptr<RestService>> RestService::start(const RestOptions& options, AccessToken token,
                                                        InferenceCalls& calls, Metrics& metrics) {
    const auto issueOf = [](IssueCode code, Sentence message, Sentence fix) {
        Issue issue;
        issue.code = code;
        issue.message = std::move(message);
        issue.fix = std::move(fix);
        return issue;
    };
    auto endpoint = parseEndpoint(options.listen);
    if (!endpoint)
        return endpoint.error();
    if (!endpoint->loopback() && !options.insecure)
        return issueOf(
            code::OpenAddress,
            say("\"%1\" can be reached from other machines, and REST has no TLS here.", options.listen),
            say("Put a proxy with TLS before a loopback address, or say --insecure."));
    metrics.declareCounter("cutpoint_http_requests_total", "REST calls answered, by status code.");
    std::unique_ptr<RestService> service(new RestService);
    service->parts_ = std::make_unique<Parts>(options, std::move(token), calls, metrics);
    Parts& parts = *service->parts_;
    parts.server.new_task_queue = [connections = options.connections] {
        return new ConnectionThreads(static_cast<std::size_t>(connections));
    };
    // Header and body go out apart: without this the body waits until the client has acknowledged the header,
    // 40 ms where it takes its time.
    parts.server.set_tcp_nodelay(true);
    // The library would close a connection after five calls. Where all connections are taken, others get
    // their turn after so many.
    parts.server.set_keep_alive_max_count(1000);
    parts.server.set_payload_max_length(static_cast<std::size_t>(options.largestBody.value));
    parts.server.set_keep_alive_timeout(2);
    // Two servers must not share a port, each with some of the calls.
    parts.server.set_socket_options([](int socket) {
        const int yes = 1;
        setsockopt(socket, SOL_SOCKET, SO_REUSEADDR, &yes, sizeof yes);
    });
    parts.route();
    parts.endpoint = *endpoint;
    if (endpoint->port == 0)
        parts.endpoint.port = parts.server.bind_to_any_port(endpoint->host);
    else if (!parts.server.bind_to_port(endpoint->host, endpoint->port))
        parts.endpoint.port = -1;
    if (parts.endpoint.port <= 0)
        return issueOf(code::CannotListen, say("The server cannot listen on %1.", options.listen),
                       say("Is the port taken, or the address of another machine?"));
    parts.thread = std::thread([&parts] {
        parts.server.listen_after_bind();
        parts.ended = true;
    });
    return service;
}

RestService::~RestService() {
    stop();
}

const Endpoint& RestService::endpoint() const {
    return parts_->endpoint;
}

void RestService::stop() {
    if (!parts_ || !parts_->thread.joinable())
        return;
    while (!parts_->server.is_running() && !parts_->ended)
        std::this_thread::yield(); // a stop before the start would be forgotten
    parts_->server.stop();
    parts_->thread.join();
}

} // namespace cutpoint
