// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/runtime/service/call_board.h"

#include <grpcpp/support/server_callback.h>

namespace cutpoint {

/// One unary call in flight, on the board from its arrival until gRPC is done with it; then it deletes
/// itself. No thread waits for it, so a client that never takes its answer holds up nobody.
class UnaryCall final : public grpc::ServerUnaryReactor {
public:
    UnaryCall(CallBoard& board, grpc::CallbackServerContext& context, const char* method,
              std::size_t requestBytes)
        : ticket_(board, context, method, requestBytes) {}

    const grpc::Status& admission() const { return ticket_.admission(); }
    Seconds age() const { return ticket_.age(); }
    /// As CallTicket::hold().
    grpc::Status hold(std::size_t bytes) { return ticket_.hold(bytes); }
    /// Once; the call may be gone afterwards.
    void answer(const grpc::Status& status, std::size_t responseBytes = 0) {
        ticket_.answered(status, responseBytes);
        Finish(status);
    }

private:
    void OnDone() override { delete this; }

    CallTicket ticket_;
};

} // namespace cutpoint
