// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/runtime/cloud/rest_service.h"

#include "core/model/quantity_text.h"
#include "core/runtime/cloud/rest_json.h"
#include "core/runtime/service/event_log.h"
#include "core/runtime/service/status.h"
#include "core/runtime/service/stranger_log.h"
#include "core/runtime/service/thrown.h"

#include <atomic>
#include <future>
#include <httplib.h>
#include <thread>

namespace cutpoint {
namespace {

using grpc::Status;
using grpc::StatusCode;
using httplib::Request;
using httplib::Response;

constexpr const char* kJson = "application/json";
constexpr const char* kJsonLength = "Inference-Header-Content-Length";

int httpCode(StatusCode code) {
    switch (code) {
    case StatusCode::OK:
        return 200;
    case StatusCode::NOT_FOUND:
        return 404;
    case StatusCode::UNAUTHENTICATED:
        return 401;
    case StatusCode::RESOURCE_EXHAUSTED:
        return 429;
    case StatusCode::UNAVAILABLE:
        return 503;
    case StatusCode::DEADLINE_EXCEEDED:
        return 504;
    case StatusCode::UNIMPLEMENTED:
        return 501;
    case StatusCode::INTERNAL:
        return 500;
    default:
        return 400;
    }
}

void write(Response& response, const Status& status) {
    response.status = httpCode(status.error_code());
    const std::string text =
        status.error_message().empty() ? statusWord(status.error_code()) : status.error_message();
    const nlohmann::json json{{"error", text}};
    response.set_content(json.dump(-1, ' ', false, nlohmann::json::error_handler_t::replace), kJson);
}

void write(Response& response, const Status& status, const nlohmann::ordered_json& json) {
    if (!status.ok())
        return write(response, status);
    response.set_content(json.dump(-1, ' ', false, nlohmann::ordered_json::error_handler_t::replace), kJson);
}

/// The whole body, unpacked, up to the limit. A request that tells no length has none ("curl -X POST URL");
/// the library would wait for the connection's end.
Status readBody(const Request& request, const httplib::ContentReader& reader, Bytes largest,
                std::string& body) {
    if (!request.has_header("Content-Length") && !request.has_header("Transfer-Encoding"))
        return Status::OK;
    bool tooLarge = false;
    const bool whole = reader([&](const char* data, std::size_t size) {
        tooLarge = static_cast<double>(body.size() + size) > largest.value;
        if (!tooLarge)
            body.append(data, size);
        return !tooLarge;
    });
    if (tooLarge)
        return {StatusCode::RESOURCE_EXHAUSTED, "the body is larger than the server takes"};
    return whole ? Status::OK : Status(StatusCode::INVALID_ARGUMENT, "the body cannot be read");
}

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

    void route();
    void routeModel(const std::string& prefix, bool versioned);
    void infer(const Request& request, Response& response, const httplib::ContentReader& reader,
               bool versioned);
    void load(const Request& request, Response& response, const httplib::ContentReader& reader);
};

void RestService::Parts::route() {
    server.set_pre_routing_handler([this](const Request& request, Response& response) {
        if (admits(request))
            return httplib::Server::HandlerResponse::Unhandled;
        countStranger(request.remote_addr);
        write(response, {StatusCode::UNAUTHENTICATED, "a valid bearer token is needed"});
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
    server.set_error_handler([](const Request& request, Response& response) {
        if (response.body.empty())
            write(response,
                  Status(response.status == 404 ? StatusCode::NOT_FOUND : StatusCode::INVALID_ARGUMENT,
                         request.method + " " + request.path.substr(0, 200) + " is not served here"));
    });
    server.set_exception_handler([](const Request&, Response& response, std::exception_ptr thrown) {
        try {
            std::rethrow_exception(thrown);
        } catch (...) {
            write(response, statusOf(thrownIssue()));
        }
    });
    const auto ready = [](Response& response, bool is) { response.status = is ? 200 : 400; };
    server.Get("/v2/health/live", [=](const Request&, Response& response) { ready(response, true); });
    server.Get("/v2/health/ready",
               [=, this](const Request&, Response& response) { ready(response, calls.serverReady()); });
    server.Get("/v2/?", [this](const Request&, Response& response) {
        inference::ServerMetadataResponse answer;
        const Status status = calls.serverMetadata(answer);
        write(response, status, jsonOf(answer));
    });
    server.Get("/v2/models/stats", [this](const Request&, Response& response) {
        inference::ModelStatisticsResponse answer;
        const Status status = calls.modelStatistics({}, answer);
        write(response, status, jsonOf(answer));
    });
    const auto withBody = [this](auto act) {
        return [this, act](const Request& request, Response& response, const httplib::ContentReader& reader) {
            std::string body;
            if (const Status status = readBody(request, reader, options.largestBody, body); !status.ok())
                return write(response, status);
            act(request, response, body);
        };
    };
    server.Post(
        "/v2/repository/index", withBody([this](const Request&, Response& response, const std::string& text) {
            inference::RepositoryIndexRequest asked;
            const auto body = nlohmann::json::parse(text, nullptr, false);
            if (const auto only = body.find("ready"); body.is_object() && only != body.end()) {
                if (!only->is_boolean())
                    return write(response, {StatusCode::INVALID_ARGUMENT, "ready is to be true or false"});
                asked.set_ready(only->get<bool>());
            }
            inference::RepositoryIndexResponse answer;
            const Status status = calls.repositoryIndex(asked, answer);
            write(response, status, jsonOf(answer));
        }));
    server.Post("/v2/repository/models/([^/]+)/load",
                [this](const Request& request, Response& response, const httplib::ContentReader& reader) {
                    load(request, response, reader);
                });
    server.Post("/v2/repository/models/([^/]+)/unload",
                withBody([this](const Request& request, Response& response, const std::string&) {
                    inference::RepositoryModelUnloadRequest asked;
                    asked.set_model_name(request.matches[1]);
                    const auto outcome = std::make_shared<std::promise<Status>>();
                    calls.unload(asked, [outcome](const Status& status) { outcome->set_value(status); });
                    if (const Status status = outcome->get_future().get(); !status.ok())
                        write(response, status);
                }));
    routeModel("/v2/models/([^/]+)", false);
    routeModel("/v2/models/([^/]+)/versions/([^/]+)", true);
    server.Post(".*", withBody([](const Request&, Response& response, const std::string&) {
                    response.status = 404; // the error handler says it
                }));
}

void RestService::Parts::routeModel(const std::string& prefix, bool versioned) {
    const auto version = [versioned](const Request& request) {
        return versioned ? request.matches[2].str() : std::string();
    };
    server.Get(prefix + "/ready", [=, this](const Request& request, Response& response) {
        response.status = calls.modelReady(request.matches[1], version(request)) ? 200 : 400;
    });
    server.Get(prefix + "/config", [=, this](const Request& request, Response& response) {
        inference::ModelConfigRequest asked;
        asked.set_name(request.matches[1]);
        asked.set_version(version(request));
        inference::ModelConfigResponse answer;
        const Status status = calls.modelConfig(asked, answer);
        write(response, status, jsonOf(answer.config()));
    });
    server.Get(prefix + "/stats", [=, this](const Request& request, Response& response) {
        inference::ModelStatisticsRequest asked;
        asked.set_name(request.matches[1]);
        asked.set_version(version(request));
        inference::ModelStatisticsResponse answer;
        const Status status = calls.modelStatistics(asked, answer);
        write(response, status, jsonOf(answer));
    });
    server.Post(prefix + "/infer",
                [=, this](const Request& request, Response& response, const httplib::ContentReader& reader) {
                    infer(request, response, reader, versioned);
                });
    server.Get(prefix + "/?", [=, this](const Request& request, Response& response) {
        inference::ModelMetadataRequest asked;
        asked.set_name(request.matches[1]);
        asked.set_version(version(request));
        inference::ModelMetadataResponse answer;
        const Status status = calls.modelMetadata(asked, answer);
        write(response, status, jsonOf(answer));
    });
}

void RestService::Parts::infer(const Request& request, Response& response,
                               const httplib::ContentReader& reader, bool versioned) {
    std::string body;
    Status status = readBody(request, reader, options.largestBody, body);
    InferCall call;
    call.request = std::make_shared<inference::ModelInferRequest>();
    inference::ModelInferRequest& asked = *call.request;
    if (status.ok()) {
        std::size_t jsonBytes = body.size();
        if (const std::string given = request.get_header_value(kJsonLength); !given.empty()) {
            const auto number = parseNumber(given);
            jsonBytes = number && *number >= 0 && *number <= static_cast<double>(body.size())
                            ? static_cast<std::size_t>(*number)
                            : body.size() + 1;
        }
        status = readInference(body, jsonBytes, asked);
    }
    body = {};
    if (!status.ok())
        return write(response, status);
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
    const auto [end, answer] = outcome->get_future().get();
    if (!end.ok())
        return write(response, end);
    if (answer.binary.empty())
        return response.set_content(answer.json, kJson);
    response.set_header(kJsonLength, std::to_string(answer.json.size()));
    response.set_content(answer.json + answer.binary, "application/octet-stream");
}

void RestService::Parts::load(const Request& request, Response& response,
                              const httplib::ContentReader& reader) {
    std::string body;
    inference::RepositoryModelLoadRequest asked;
    Status status = readBody(request, reader, options.largestBody, body);
    if (status.ok())
        status = readLoad(body, asked);
    body = {};
    if (!status.ok())
        return write(response, status);
    asked.set_model_name(request.matches[1]);
    const auto outcome = std::make_shared<std::promise<Status>>();
    calls.load(asked, [outcome](const Status& end) { outcome->set_value(end); });
    if (const Status end = outcome->get_future().get(); !end.ok())
        write(response, end);
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
    parts.server.new_task_queue = [threads = options.threads] {
        return new httplib::ThreadPool(static_cast<std::size_t>(threads));
    };
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
