// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/runtime/cloud/stream_infer.h"

#include "core/runtime/cloud/message_bytes.h"
#include "core/runtime/service/status.h"
#include "core/runtime/service/thrown.h"

namespace cutpoint {
namespace {

using grpc::Status;

/// Requests and answers of one stream in hand at once.
constexpr std::size_t kMostAtOnce = 16;
constexpr const char* kFinalResponse = "triton_final_response";

} // namespace

StreamInfer::StreamInfer(CallBoard& board, grpc::CallbackServerContext& context, InferenceCalls& calls,
                         Bytes largestTensors)
    : context_(context), calls_(calls), ticket_(board, context, "ModelStreamInfer", 0),
      largestTensors_(largestTensors) {
    const std::lock_guard lock(mutex_);
    if (!ticket_.admission().ok()) {
        ended_ = true;
        ticket_.answered(ticket_.admission(), 0);
        Finish(ticket_.admission());
        return;
    }
    StartSendInitialMetadata();
    goOn();
}

void StreamInfer::goOn() {
    const bool room = computing_ + written_.size() < kMostAtOnce;
    if (!reading_ && !readAll_ && !broken_ && room) {
        reading_ = true;
        StartRead(&read_);
    }
    if (!writing_ && !written_.empty() && !broken_) {
        writing_ = true;
        StartWrite(&written_.front());
    }
    const bool idle = !reading_ && !writing_ && computing_ == 0;
    if (!ended_ && idle && (broken_ || (readAll_ && written_.empty()))) {
        ended_ = true;
        const Status status = broken_ ? Status(grpc::StatusCode::CANCELLED, "the client left") : Status::OK;
        ticket_.answered(status, bytesOut_);
        Finish(status);
    }
}

void StreamInfer::OnReadDone(bool ok) {
    {
        const std::lock_guard lock(mutex_);
        readAll_ = !ok;
        if (ok) {
            // An answer on another thread must not start the next read into what is still parsed here.
            ++computing_;
            ++parts_;
        } else {
            reading_ = false;
            goOn();
        }
    }
    if (ok)
        begin();
}

void StreamInfer::begin() {
    InferCall call;
    call.request = std::make_shared<inference::ModelInferRequest>();
    const Status parsed = parseMessage(read_, largestTensors_, *call.request);
    {
        const std::lock_guard lock(mutex_);
        read_.Clear();
        reading_ = false;
        goOn();
    }
    if (!parsed.ok())
        return answer(parsed, {}, "");
    call.deadline = deadlineOf(context_);
    call.wanted = [this] { return stillWanted(context_); };
    call.done = [this, id = call.request->id()](const Status& status,
                                                const inference::ModelInferResponse& response) {
        answer(status, response, id);
    };
    calls_.infer(std::move(call));
}

void StreamInfer::answer(const Status& status, const inference::ModelInferResponse& response,
                         const std::string& id) {
    inference::ModelStreamInferResponse message;
    if (status.ok()) {
        *message.mutable_infer_response() = response;
        // One answer to each request. Clients that are used to several wait for the last one.
        inference::InferParameter last;
        last.set_bool_param(true);
        message.mutable_infer_response()->mutable_parameters()->insert({kFinalResponse, last});
    } else {
        message.set_error_message(status.error_message().empty() ? statusWord(status.error_code())
                                                                 : status.error_message());
        message.mutable_infer_response()->set_id(id);
    }
    grpc::ByteBuffer bytes;
    const Status written = writeMessage(message, bytes);
    bool last = false;
    {
        const std::lock_guard lock(mutex_);
        --computing_;
        if (written.ok() && !broken_) {
            bytesOut_ += bytes.Length();
            written_.push_back(std::move(bytes));
        }
        goOn();
        last = --parts_ == 0;
    }
    if (last)
        delete this;
}

void StreamInfer::OnWriteDone(bool ok) {
    const std::lock_guard lock(mutex_);
    writing_ = false;
    written_.pop_front();
    if (!ok) {
        broken_ = true;
        written_.clear();
    }
    goOn();
}

void StreamInfer::OnCancel() {
    const std::lock_guard lock(mutex_);
    broken_ = true;
    if (!writing_)
        written_.clear();
    goOn();
}

void StreamInfer::OnDone() {
    bool last = false;
    {
        const std::lock_guard lock(mutex_);
        last = --parts_ == 0;
    }
    if (last)
        delete this;
}

} // namespace cutpoint
