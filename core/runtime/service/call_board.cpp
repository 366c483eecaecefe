// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/runtime/service/call_board.h"

#include "core/runtime/service/event_log.h"
#include "core/runtime/service/status.h"

#include <grpcpp/alarm.h>
#include <grpcpp/server_context.h>

namespace cutpoint {

namespace {

grpc::Status fullOfBytes() {
    return {grpc::StatusCode::RESOURCE_EXHAUSTED, "the server holds as many bytes of calls as it takes"};
}

} // namespace

/// The alarm may ring while the call ends on another thread; the lock decides who was first.
struct CallTicket::Patience {
    std::mutex mutex;
    grpc::ServerContextBase* context = nullptr; // nullptr once the call is over
};

/// Apart from what it captures: an alarm that owned itself through its own callback would never be freed.
struct CallTicket::Ring {
    grpc::Alarm alarm;
};

CallBoard::CallBoard(AccessToken token, const CallLimits& limits, Metrics& metrics)
    : guard_(std::move(token)), limits_(limits), metrics_(metrics) {
    metrics.declareCounter("cutpoint_requests_total", "Calls answered, by method and status code.");
    metrics.declareCounter("cutpoint_received_bytes_total", "Bytes of request messages.");
    metrics.declareCounter("cutpoint_sent_bytes_total", "Bytes of response messages.");
    metrics.declareGauge("cutpoint_active_requests", "Calls that wait or run.");
    metrics.set("cutpoint_active_requests", 0);
}

bool CallBoard::waitUntilIdle(Seconds longest) {
    std::unique_lock lock(mutex_);
    return idle_.wait_for(lock, std::chrono::duration<double>(longest.value),
                          [this] { return active_ == 0; });
}

CallTicket::CallTicket(CallBoard& board, grpc::ServerContextBase& context, const char* method,
                       std::size_t requestBytes)
    : board_(board), context_(context), method_(method),
      requestBytes_(static_cast<std::int64_t>(requestBytes)), admission_(board.guard_.admit(context)) {
    const int active = ++board_.active_;
    const bool room = take(requestBytes_);
    ++board_.unanswered_;
    board_.metrics_.add("cutpoint_active_requests", 1);
    board_.metrics_.add("cutpoint_received_bytes_total", static_cast<double>(requestBytes));
    if (!admission_.ok())
        return;
    if (board_.closed_)
        admission_ = {grpc::StatusCode::UNAVAILABLE, "the server is stopping"};
    else if (active > board_.limits_.activeCalls)
        admission_ = {grpc::StatusCode::RESOURCE_EXHAUSTED, "the server has as many calls as it takes"};
    else if (!room)
        admission_ = fullOfBytes();
}

bool CallTicket::take(std::int64_t bytes) {
    held_ += bytes;
    const std::int64_t pending = board_.pending_ += bytes;
    return pending == held_ || static_cast<double>(pending) <= board_.limits_.pendingBytes.value;
}

grpc::Status CallTicket::hold(std::size_t bytes) {
    const auto more = static_cast<std::int64_t>(bytes);
    if (take(more))
        return grpc::Status::OK;
    take(-more);
    return fullOfBytes();
}

CallTicket::~CallTicket() {
    if (patience_) {
        {
            const std::lock_guard lock(patience_->mutex);
            patience_->context = nullptr;
        }
        ring_->alarm.Cancel();
    }
    board_.pending_ -= held_;
    if (!patience_)
        leave();
    const std::lock_guard lock(board_.mutex_);
    if (--board_.active_ == 0)
        board_.idle_.notify_all();
}

void CallTicket::leave() {
    --board_.unanswered_;
    board_.metrics_.add("cutpoint_active_requests", -1);
}

Seconds CallTicket::age() const {
    return Seconds(std::chrono::duration<double>(std::chrono::steady_clock::now() - arrival_).count());
}

void CallTicket::answered(const grpc::Status& status, std::size_t responseBytes) {
    const char* code = statusWord(status.error_code());
    board_.metrics_.add("cutpoint_requests_total", 1,
                        std::string("method=\"") + method_ + "\",code=\"" + code + "\"");
    board_.metrics_.add("cutpoint_sent_bytes_total", static_cast<double>(responseBytes));
    if (status.ok())
        logEvent(LogLevel::Debug, "call",
                 {{"method", method_},
                  {"code", code},
                  {"peer", context_.peer()},
                  {"seconds", age().value},
                  {"bytes_in", requestBytes_},
                  {"bytes_out", responseBytes}});
    else
        logEvent(LogLevel::Warning, "call-refused",
                 {{"method", method_},
                  {"code", code},
                  {"peer", context_.peer()},
                  {"seconds", age().value},
                  {"reason", status.error_message()}});
    leave();
    patience_ = std::make_shared<Patience>();
    patience_->context = &context_;
    const auto until =
        std::chrono::system_clock::now() +
        std::chrono::milliseconds(static_cast<std::int64_t>(board_.limits_.answerPatience.value * 1000));
    ring_ = std::make_unique<Ring>();
    ring_->alarm.Set(until, [patience = patience_, method = method_](bool rang) {
        if (!rang)
            return;
        const std::lock_guard lock(patience->mutex);
        if (!patience->context)
            return;
        logEvent(LogLevel::Warning, "client-never-read",
                 {{"method", method}, {"peer", patience->context->peer()}});
        patience->context->TryCancel();
    });
}

grpc::Status stillWanted(const grpc::ServerContextBase& context) {
    if (context.deadline() <= std::chrono::system_clock::now())
        return {grpc::StatusCode::DEADLINE_EXCEEDED, "the deadline passed before the computation began"};
    if (context.IsCancelled())
        return {grpc::StatusCode::CANCELLED, "the client left"};
    return grpc::Status::OK;
}

std::chrono::steady_clock::time_point deadlineOf(const grpc::ServerContextBase& context) {
    using Clock = std::chrono::steady_clock;
    const std::chrono::duration<double> left = context.deadline() - std::chrono::system_clock::now();
    // A client that names none has one far away.
    if (left > std::chrono::hours(24 * 365))
        return Clock::time_point::max();
    return Clock::now() + std::chrono::duration_cast<Clock::duration>(left);
}

} // namespace cutpoint
