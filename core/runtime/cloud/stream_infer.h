// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/runtime/cloud/inference_calls.h"
#include "core/runtime/service/call_board.h"

#include <deque>
#include <grpcpp/support/byte_buffer.h>
#include <grpcpp/support/server_callback.h>
#include <mutex>

namespace cutpoint {

/// One ModelStreamInfer call: requests are computed as they come, up to a few at once, and answered in the
/// order in which they are ready; one that fails is answered with its message, and the stream goes on. A
/// client that does not read its answers is not read from either. Deletes itself when gRPC is done with it.
class StreamInfer final : public grpc::ServerBidiReactor<grpc::ByteBuffer, grpc::ByteBuffer> {
public:
    StreamInfer(CallBoard& board, grpc::CallbackServerContext& context, InferenceCalls& calls,
                Bytes largestTensors);

private:
    void OnReadDone(bool ok) override;
    void OnWriteDone(bool ok) override;
    void OnCancel() override;
    void OnDone() override;
    /// Computes the request that has been read.
    void begin();
    void answer(const grpc::Status& status, const inference::ModelInferResponse& response,
                const std::string& id);
    /// Reads, writes and ends what can be; the lock is held.
    void goOn();

    grpc::CallbackServerContext& context_;
    InferenceCalls& calls_;
    CallTicket ticket_;
    const Bytes largestTensors_;
    std::mutex mutex_;
    grpc::ByteBuffer read_;
    std::deque<grpc::ByteBuffer> written_; ///< the front one is on its way
    std::size_t computing_ = 0, bytesOut_ = 0;
    bool reading_ = false, writing_ = false, readAll_ = false, broken_ = false, ended_ = false;
    int parts_ = 1; ///< gRPC, and the computations that still refer to this
};

} // namespace cutpoint
