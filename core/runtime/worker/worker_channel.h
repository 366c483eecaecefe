// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/runtime/worker/shared_memory.h"
#include "core/runtime/worker/worker_messages.h"

#include <chrono>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace cutpoint {

/// One end of the socket pair between an agent and its worker. Not thread-safe.
class WorkerChannel {
public:
    using Clock = std::chrono::steady_clock;

    WorkerChannel() = default;
    explicit WorkerChannel(Descriptor socket) : socket_(std::move(socket)) {}
    /// Two ends that are closed in whatever program this one starts.
    static std::optional<std::pair<WorkerChannel, WorkerChannel>> pair();

    struct Message {
        WorkerMessage kind{};
        std::uint32_t number = 0; ///< of the request, which its answer repeats
        std::string body;
        std::vector<Descriptor> descriptors;
    };
    /// At most two descriptors. False when the other end is gone, or does not read until then.
    bool send(WorkerMessage kind, std::uint32_t number, std::string_view body,
              std::initializer_list<int> descriptors = {},
              Clock::time_point until = Clock::time_point::max());

    enum class Outcome { Received, Late, Gone, Broken };
    /// Waits until a whole message is there. Gone: the other end is closed. Broken: what came is no message.
    Outcome receive(Message& message, Clock::time_point until = Clock::time_point::max());

    enum class State { Quiet, Talking, Gone };
    /// Whether something waits to be read, or the other end is closed. Never blocks.
    State state() const;
    int descriptor() const { return socket_.get(); }
    void close() { socket_ = Descriptor(); }

private:
    /// Reads exactly so many bytes, with the descriptors that come along.
    Outcome read(char* to, std::size_t size, std::vector<Descriptor>& descriptors, Clock::time_point until);
    /// Whether the socket is ready for `events` before then.
    bool wait(short events, Clock::time_point until) const;

    Descriptor socket_;
};

} // namespace cutpoint
