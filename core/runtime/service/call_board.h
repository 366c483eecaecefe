// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/units.h"
#include "core/runtime/service/call_guard.h"
#include "core/runtime/service/metrics.h"

#include <atomic>
#include <chrono>
#include <condition_variable>
#include <cstdint>
#include <memory>
#include <mutex>

namespace cutpoint {

/// What all clients together may take of a server.
struct CallLimits {
    int activeCalls = 1024; ///< calls between their message's arrival and their answer's end
    /// Of those calls' messages, and of the answers that were large enough to be asked for with hold(); one
    /// call alone may pass it.
    Bytes pendingBytes{1024.0 * 1024 * 1024};
    Seconds answerPatience{30}; ///< a client that has not taken its answer by then is dropped
};

/// Who is being served: admits calls, counts them, and logs how they ended. Thread-safe; outlives the server.
class CallBoard {
public:
    /// Declares cutpoint_requests_total, cutpoint_received_bytes_total, cutpoint_sent_bytes_total and
    /// cutpoint_active_requests.
    CallBoard(AccessToken token, const CallLimits& limits, Metrics& metrics);

    /// Calls in hand, those included whose answer is still on its way.
    int active() const { return active_; }
    /// Calls that wait or run.
    int unanswered() const { return unanswered_; }
    Metrics& metrics() { return metrics_; }
    const CallLimits& limits() const { return limits_; }
    /// From now on every call is refused with UNAVAILABLE.
    void close() { closed_ = true; }
    /// Waits until every ticket is gone, at most so long; whether they are.
    bool waitUntilIdle(Seconds longest);

private:
    friend class CallTicket;
    CallGuard guard_;
    CallLimits limits_;
    Metrics& metrics_;
    std::atomic<bool> closed_{false};
    std::atomic<int> active_{0}, unanswered_{0};
    std::atomic<std::int64_t> pending_{0};
    std::mutex mutex_;
    std::condition_variable idle_;
};

/// One call's place on the board, from its message's arrival to the end of its answer.
class CallTicket {
public:
    CallTicket(CallBoard& board, grpc::ServerContextBase& context, const char* method,
               std::size_t requestBytes);
    ~CallTicket();
    CallTicket(const CallTicket&) = delete;
    CallTicket& operator=(const CallTicket&) = delete;

    /// OK; UNAUTHENTICATED; UNAVAILABLE once closed; RESOURCE_EXHAUSTED when others fill the server.
    const grpc::Status& admission() const { return admission_; }
    Seconds age() const;
    /// Before an answer of so many bytes is made: they count as in hand, like the request's, until the call
    /// is over. RESOURCE_EXHAUSTED when others fill the server; the answer is not to be made then.
    grpc::Status hold(std::size_t bytes);
    /// Counts and logs the outcome, and gives the client the board's patience to take the answer.
    void answered(const grpc::Status& status, std::size_t responseBytes);

private:
    struct Patience;
    struct Ring;
    void leave();
    bool take(std::int64_t bytes);

    CallBoard& board_;
    grpc::ServerContextBase& context_;
    const char* method_;
    const std::int64_t requestBytes_;
    std::int64_t held_ = 0; ///< of the board's pending bytes
    std::chrono::steady_clock::time_point arrival_ = std::chrono::steady_clock::now();
    grpc::Status admission_;
    std::shared_ptr<Patience> patience_; // once answered
    std::unique_ptr<Ring> ring_;
};

/// CANCELLED or DEADLINE_EXCEEDED when nobody waits for the call's answer any more, else OK.
grpc::Status stillWanted(const grpc::ServerContextBase& context);

/// The call's deadline on the clock that computations are measured with; its end of time for none.
std::chrono::steady_clock::time_point deadlineOf(const grpc::ServerContextBase& context);

} // namespace cutpoint
