// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// The bodies of REST calls: read up to a limit, written as JSON or bytes and packed as the client asks.
#pragma once

#include "core/model/units.h"

#include <grpcpp/support/status.h>
#include <httplib.h>
#include <nlohmann/json.hpp>
#include <string>

namespace cutpoint {

constexpr const char* kRestJson = "application/json";
constexpr const char* kRestBytes = "application/octet-stream";
/// How many bytes of a body are JSON; tensors follow.
constexpr const char* kRestJsonLength = "Inference-Header-Content-Length";

/// {"error": text} with the code of HTTP that the status stands for.
void writeRest(httplib::Response& response, const grpc::Status& status);

/// The body packed as the client's Accept-Encoding asks, by us and not by the library: that packs text alone,
/// and reads no weights.
void writeRest(const httplib::Request& request, httplib::Response& response, std::string body,
               const char* type);

/// The JSON, or the error that the status is.
void writeRest(const httplib::Request& request, httplib::Response& response, const grpc::Status& status,
               const nlohmann::ordered_json& json);

/// The whole body, unpacked, up to the limit. A request that tells no length has none ("curl -X POST URL");
/// the library would wait for the connection's end. RESOURCE_EXHAUSTED, INVALID_ARGUMENT.
grpc::Status readRestBody(const httplib::Request& request, const httplib::ContentReader& reader,
                          Bytes largest, std::string& body);

/// How many of the `body` bytes are JSON: all of them unless a header tells. INVALID_ARGUMENT for one that is
/// no such number.
grpc::Status restJsonBytes(const httplib::Request& request, std::size_t body, std::size_t& bytes);

} // namespace cutpoint
