// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/runtime/cloud/rest_body.h"

#include "core/model/quantity_text.h"
#include "core/runtime/cloud/rest_packing.h"
#include "core/runtime/service/status.h"

#include <cstdint>
#include <memory>

namespace cutpoint {

using grpc::Status;
using grpc::StatusCode;
using httplib::Request;
using httplib::Response;

namespace {

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

} // namespace

void writeRest(Response& response, const Status& status) {
    response.status = httpCode(status.error_code());
    const std::string text =
        status.error_message().empty() ? statusWord(status.error_code()) : status.error_message();
    const nlohmann::json json{{"error", text}};
    response.set_content(json.dump(-1, ' ', false, nlohmann::json::error_handler_t::replace), kRestJson);
}

void writeRest(const Request& request, Response& response, std::string body, const char* type) {
    const Packing packing = wantedPacking(request.get_header_value("Accept-Encoding"));
    if (packing != Packing::None)
        response.set_header("Content-Encoding", packingWord(packing));
    const auto kept = std::make_shared<const std::string>(packedBody(packing, std::move(body)));
    response.set_content_provider(
        kept->size(), type, [kept](std::size_t from, std::size_t size, httplib::DataSink& to) {
            return from <= kept->size() && size <= kept->size() - from && to.write(kept->data() + from, size);
        });
}

void writeRest(const Request& request, Response& response, const Status& status,
               const nlohmann::ordered_json& json) {
    if (!status.ok())
        return writeRest(response, status);
    writeRest(request, response, json.dump(-1, ' ', false, nlohmann::ordered_json::error_handler_t::replace),
              kRestJson);
}

Status readRestBody(const Request& request, const httplib::ContentReader& reader, Bytes largest,
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
    if (tooLarge || request.get_header_value<std::uint64_t>("Content-Length") > largest.value)
        return {StatusCode::RESOURCE_EXHAUSTED, "the body is larger than the server takes"};
    if (whole)
        return Status::OK;
    return {StatusCode::INVALID_ARGUMENT,
            !request.has_header("Content-Encoding")
                ? "the body cannot be read"
                : "the body is not whole, or no " + request.get_header_value("Content-Encoding")};
}

Status restJsonBytes(const Request& request, std::size_t body, std::size_t& bytes) {
    bytes = body;
    if (!request.has_header(kRestJsonLength))
        return Status::OK;
    const std::string given = request.get_header_value(kRestJsonLength);
    const auto number = parseNumber(given);
    if (!number || !(*number >= 0 && *number <= static_cast<double>(body)))
        return {StatusCode::INVALID_ARGUMENT, std::string(kRestJsonLength) + " is \"" + given.substr(0, 40) +
                                                  "\", and the body has " + std::to_string(body) + " bytes"};
    bytes = static_cast<std::size_t>(*number);
    return Status::OK;
}

} // namespace cutpoint
