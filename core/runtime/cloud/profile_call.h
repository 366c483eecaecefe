// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/runtime/cloud/busy_meter.h"
#include "core/runtime/cloud/served_model.h"
#include "core/runtime/service/call_board.h"

#include "proto/cutpoint_cloud.grpc.pb.h"
#include <deque>
#include <grpcpp/support/server_callback.h>
#include <mutex>

namespace cutpoint {

/// One streamed Profile call: the model's thread measures and hands over messages, gRPC writes them one by
/// one. A client that reads slowly delays only its own messages. Deletes itself when gRPC is done with it.
class ProfileCall final : public grpc::ServerWriteReactor<cloud::v1::ProfileProgress> {
public:
    using Progress = cloud::v1::ProfileProgress;

    ProfileCall(CallBoard& board, grpc::CallbackServerContext& context)
        : context_(context), ticket_(board, context, "Profile", 0) {}

    const grpc::Status& admission() const { return ticket_.admission(); }
    /// On the model's thread: the whole model as it runs, `repeats` times, then the layers in an engine of
    /// its own with fusion off, whose times are true. Ends the call.
    void measure(InferenceEngine* engine, const ServedModel& model, const EngineFactory& factory,
                 BusyMeter& meter, int repeats);
    /// Once; the call may be gone afterwards.
    void end(const grpc::Status& status);

private:
    grpc::Status measureWhole(InferenceEngine& engine, BusyMeter& meter, int repeats, Progress& last);
    grpc::Status measureLayers(const ServedModel& model, const EngineFactory& factory, BusyMeter& meter,
                               int repeats, Progress& last);
    void hand(Progress progress);
    void OnWriteDone(bool ok) override;
    void OnDone() override { delete this; }

    grpc::CallbackServerContext& context_;
    CallTicket ticket_;
    std::mutex mutex_;
    std::deque<Progress> waiting_; // the front one is being written
    bool broken_ = false;
    bool ended_ = false;
    grpc::Status status_;
    std::size_t bytes_ = 0;
};

} // namespace cutpoint
