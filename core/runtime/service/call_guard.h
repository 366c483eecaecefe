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

    /// OK, or UNAUTHENTICATED, which is counted and logged (countStranger). Thread-safe.
    grpc::Status admit(const grpc::ServerContextBase& context) const;

private:
    AccessToken token_;
};

} // namespace cutpoint
