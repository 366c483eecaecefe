// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/runtime/service/call_guard.h"

#include "core/runtime/service/stranger_log.h"

#include <grpcpp/grpcpp.h>

namespace cutpoint {

grpc::Status CallGuard::admit(const grpc::ServerContextBase& context) const {
    if (token_.empty())
        return grpc::Status::OK;
    const auto given = context.client_metadata().find("authorization");
    if (given != context.client_metadata().end() &&
        token_.admits({given->second.data(), given->second.size()}))
        return grpc::Status::OK;
    countStranger(context.peer());
    return {grpc::StatusCode::UNAUTHENTICATED, "a valid bearer token is needed"};
}

} // namespace cutpoint
