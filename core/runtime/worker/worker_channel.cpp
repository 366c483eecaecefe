// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/runtime/worker/worker_channel.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstring>
#include <poll.h>
#include <sys/socket.h>

namespace cutpoint {
namespace {

constexpr std::uint32_t kMagic = 0x31575043; // "CPW1"
constexpr std::size_t kMostDescriptors = 2;

struct Header {
    std::uint32_t magic, kind, number, length;
};

bool wouldBlock() {
    return errno == EAGAIN || errno == EWOULDBLOCK || errno == EINTR;
}

/// Room for the control message of that many descriptors.
union Control {
    std::array<char, CMSG_SPACE(kMostDescriptors * sizeof(int))> bytes;
    cmsghdr aligned;
};

} // namespace

std::optional<std::pair<WorkerChannel, WorkerChannel>> WorkerChannel::pair() {
    int ends[2];
    if (socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, ends) != 0)
        return std::nullopt;
    return std::pair(WorkerChannel(Descriptor(ends[0])), WorkerChannel(Descriptor(ends[1])));
}

bool WorkerChannel::wait(short events, Clock::time_point until) const {
    for (;;) {
        int milliseconds = -1;
        if (until != Clock::time_point::max()) {
            const auto left = std::chrono::ceil<std::chrono::milliseconds>(until - Clock::now()).count();
            milliseconds = static_cast<int>(std::clamp<std::int64_t>(left, 0, 3600000));
        }
        pollfd ready{socket_.get(), events, 0};
        const int count = poll(&ready, 1, milliseconds);
        if (count > 0)
            return true;
        if ((count < 0 && errno != EINTR) || (until != Clock::time_point::max() && Clock::now() >= until))
            return false;
    }
}

bool WorkerChannel::send(WorkerMessage kind, std::uint32_t number, std::string_view body,
                         std::initializer_list<int> descriptors, Clock::time_point until) {
    Header header{kMagic, static_cast<std::uint32_t>(kind), number, static_cast<std::uint32_t>(body.size())};
    std::array<iovec, 2> parts{{{&header, sizeof header}, {const_cast<char*>(body.data()), body.size()}}};
    msghdr message{};
    Control control{};
    if (descriptors.size() > 0) {
        message.msg_control = control.bytes.data();
        message.msg_controllen = CMSG_SPACE(descriptors.size() * sizeof(int));
        cmsghdr* first = CMSG_FIRSTHDR(&message);
        first->cmsg_level = SOL_SOCKET;
        first->cmsg_type = SCM_RIGHTS;
        first->cmsg_len = CMSG_LEN(descriptors.size() * sizeof(int));
        std::memcpy(CMSG_DATA(first), descriptors.begin(), descriptors.size() * sizeof(int));
    }
    std::size_t first = 0;
    while (first < parts.size()) {
        message.msg_iov = &parts[first];
        message.msg_iovlen = parts.size() - first;
        ssize_t sent = sendmsg(socket_.get(), &message, MSG_NOSIGNAL | MSG_DONTWAIT);
        if (sent < 0) {
            if (wouldBlock() && wait(POLLOUT, until))
                continue;
            return false;
        }
        message.msg_control = nullptr; // they went with the first bytes
        message.msg_controllen = 0;
        while (first < parts.size() && static_cast<std::size_t>(sent) >= parts[first].iov_len)
            sent -= static_cast<ssize_t>(parts[first++].iov_len);
        if (first < parts.size()) {
            parts[first].iov_base = static_cast<char*>(parts[first].iov_base) + sent;
            parts[first].iov_len -= static_cast<std::size_t>(sent);
        }
    }
    return true;
}

WorkerChannel::Outcome WorkerChannel::read(char* to, std::size_t size, std::vector<Descriptor>& descriptors,
                                           Clock::time_point until) {
    while (size > 0) {
        iovec part{to, size};
        Control control{};
        msghdr message{};
        message.msg_iov = &part;
        message.msg_iovlen = 1;
        message.msg_control = control.bytes.data();
        message.msg_controllen = control.bytes.size();
        const ssize_t got = recvmsg(socket_.get(), &message, MSG_DONTWAIT | MSG_CMSG_CLOEXEC);
        if (got < 0 && wouldBlock()) {
            if (!wait(POLLIN, until))
                return Outcome::Late;
            continue;
        }
        if (got <= 0)
            return Outcome::Gone;
        for (cmsghdr* part_ = CMSG_FIRSTHDR(&message); part_; part_ = CMSG_NXTHDR(&message, part_))
            if (part_->cmsg_level == SOL_SOCKET && part_->cmsg_type == SCM_RIGHTS)
                for (std::size_t at = 0; CMSG_LEN(at + sizeof(int)) <= part_->cmsg_len; at += sizeof(int)) {
                    int number = -1;
                    std::memcpy(&number, CMSG_DATA(part_) + at, sizeof number);
                    descriptors.emplace_back(number);
                }
        if (descriptors.size() > kMostDescriptors || (message.msg_flags & MSG_CTRUNC))
            return Outcome::Broken;
        to += got;
        size -= static_cast<std::size_t>(got);
    }
    return Outcome::Received;
}

WorkerChannel::Outcome WorkerChannel::receive(Message& message, Clock::time_point until) {
    Header header{};
    message.descriptors.clear();
    const Outcome begun = read(reinterpret_cast<char*>(&header), sizeof header, message.descriptors, until);
    if (begun != Outcome::Received)
        return begun;
    if (header.magic != kMagic || header.length > longestWorkerBody)
        return Outcome::Broken;
    message.kind = static_cast<WorkerMessage>(header.kind);
    message.number = header.number;
    message.body.resize(header.length);
    return read(message.body.data(), message.body.size(), message.descriptors, until);
}

WorkerChannel::State WorkerChannel::state() const {
    if (!socket_.open())
        return State::Gone;
    pollfd ready{socket_.get(), POLLIN, 0};
    if (poll(&ready, 1, 0) <= 0)
        return State::Quiet;
    // What a process wrote before it ended is of no use any more.
    return ready.revents & (POLLHUP | POLLERR | POLLNVAL) ? State::Gone : State::Talking;
}

} // namespace cutpoint
