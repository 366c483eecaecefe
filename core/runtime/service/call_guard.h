// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/runtime/service/access_token.h"

#include <grpcpp/impl/codegen/server_context.h>
#include <grpcpp/impl/codegen/status.h>
#include <utility>

namespace cutpoint {

/// Asks every call for the token: the first line of each handler.
class CallGuard {
public:
    explicit CallGuard(AccessToken token) : token_(std::move(token)) {}

    /// OK, or UNAUTHENTICATED. Thread-safe.
    grpc::Status admit(const grpc::ServerContextBase& context) const {
        if (token_.empty())
            return grpc::Status::OK;
        const auto given = context.client_metadata().find("authorization");
        if (given != context.client_metadata().end() &&
            token_.admits({given->second.data(), given->second.size()}))
            return grpc::Status::OK;
        return {grpc::StatusCode::UNAUTHENTICATED, "a valid bearer token is needed"};
    }

private:
    AccessToken token_;
};

} // namespace cutpoint
