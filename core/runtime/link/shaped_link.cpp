// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/runtime/link/shaped_link.h"

#include "core/runtime/link/link_direction.h"
#include "core/runtime/service/socket.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <chrono>
#include <cmath>
#include <mutex>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <optional>
#include <sys/epoll.h>
#include <sys/eventfd.h>
#include <sys/socket.h>
#include <thread>
#include <unistd.h>
#include <unordered_map>

namespace cutpoint {
namespace {

constexpr std::size_t kReadSize = 64 * 1024;
/// Bytes that a receiver may leave unread before its sender is held up.
constexpr std::size_t kUnreadLimit = 4 * 1024 * 1024;
/// Bytes on the wire of one direction past which nothing more is read; 10 Gbit/s with a delay of 0.2 s.
constexpr std::size_t kWireLimit = 256 * 1024 * 1024;
/// How long a link without descriptors waits for some to be free.
constexpr Seconds kStarvedPause(0.1);
constexpr std::uint64_t kListenTag = 0, kWakeTag = 1, kFirstConnection = 2;

Seconds monotonic() {
    return Seconds(
        std::chrono::duration<double>(std::chrono::steady_clock::now().time_since_epoch()).count());
}

enum Way : std::size_t { Up, Down };

/// A socket with what still has to be written to it.
struct End {
    Descriptor socket;
    std::string out;
    std::size_t written = 0;
    bool finish = false;   ///< shut down for writing once `out` is through
    bool finished = false; ///< shut down for writing
    bool sawEnd = false;   ///< its peer has nothing more to send
    bool connecting = false;
    std::uint32_t interest = 0;

    std::size_t unwritten() const { return out.size() - written; }
};

/// ends[Up] is the client, the source of the bytes that go up; ends[Down] is the server.
struct Connection {
    std::array<End, 2> ends;
};

} // namespace

class ShapedLink::Loop {
public:
    Loop(const LinkOptions& options, Endpoint forward, Descriptor listener)
        : forward_(std::move(forward)), listener_(std::move(listener)), epoll_(epoll_create1(EPOLL_CLOEXEC)),
          wake_(eventfd(0, EFD_NONBLOCK | EFD_CLOEXEC)), ways_{LinkDirection(options.up, options.delay,
                                                                             monotonic()),
                                                               LinkDirection(options.down, options.delay,
                                                                             monotonic())} {
        watch(EPOLL_CTL_ADD, listener_.get(), EPOLLIN, kListenTag);
        watch(EPOLL_CTL_ADD, wake_.get(), EPOLLIN, kWakeTag);
        thread_ = std::jthread([this](const std::stop_token& stop) { run(stop); });
    }
    ~Loop() {
        thread_.request_stop();
        wake();
    }

    std::uint16_t port() const { return boundPort(listener_); }

    /// Changes the loop's state from any thread.
    template <class Change>
    void change(Change&& apply) {
        {
            const std::lock_guard lock(mutex_);
            apply(*this);
        }
        wake();
    }
    void setRate(BandwidthTrace up, BandwidthTrace down) {
        settle();
        ways_[Up].setRate(std::move(up), monotonic());
        ways_[Down].setRate(std::move(down), monotonic());
    }
    void setDelay(Seconds delay) {
        ways_[Up].setDelay(delay);
        ways_[Down].setDelay(delay);
    }
    void setCut(bool cut) {
        if (cut == cut_)
            return;
        if (cut)
            settle();
        const Seconds now = monotonic();
        if (!cut)
            for (LinkDirection& way : ways_)
                way.shift(now - cutAt_);
        cutAt_ = now;
        cut_ = cut;
    }
    bool isCut() const {
        const std::lock_guard lock(mutex_);
        return cut_;
    }
    LinkCounters counters() const {
        const std::lock_guard lock(mutex_);
        LinkCounters counters = counters_;
        counters.bytesUp = ways_[Up].bytesThrough();
        counters.bytesDown = ways_[Down].bytesThrough();
        counters.open = connections_.size();
        return counters;
    }

private:
    void wake() {
        const std::uint64_t one = 1;
        [[maybe_unused]] const auto written = write(wake_.get(), &one, sizeof one);
    }
    void watch(int operation, int fd, std::uint32_t events, std::uint64_t tag) {
        epoll_event event{};
        event.events = events;
        event.data.u64 = tag;
        epoll_ctl(epoll_.get(), operation, fd, &event);
    }

    void run(const std::stop_token& stop) {
        std::array<epoll_event, 64> events{};
        while (!stop.stop_requested()) {
            timespec timeout{};
            const timespec* wait = nextTimeout(timeout);
            const int ready =
                epoll_pwait2(epoll_.get(), events.data(), static_cast<int>(events.size()), wait, nullptr);
            const std::lock_guard lock(mutex_);
            for (int i = 0; i < ready; ++i)
                handle(events[static_cast<std::size_t>(i)]);
            settle();
            updateInterests();
        }
    }

    /// Null when only an event can wake the loop.
    const timespec* nextTimeout(timespec& timeout) {
        const std::lock_guard lock(mutex_);
        if (cut_)
            return nullptr;
        Seconds next = std::min(ways_[Up].nextEvent(), ways_[Down].nextEvent());
        if (starvedUntil_)
            next = std::min(next, *starvedUntil_);
        if (!std::isfinite(next.value))
            return nullptr;
        const double wait = std::clamp((next - monotonic()).value, 0.0, 3600.0);
        timeout.tv_sec = static_cast<time_t>(wait);
        timeout.tv_nsec = static_cast<long>((wait - std::floor(wait)) * 1e9);
        return &timeout;
    }

    void handle(const epoll_event& event) {
        if (event.data.u64 == kWakeTag) {
            std::uint64_t count = 0;
            [[maybe_unused]] const auto got = read(wake_.get(), &count, sizeof count);
            return;
        }
        if (cut_)
            return;
        if (event.data.u64 == kListenTag) {
            accept();
            return;
        }
        const std::uint64_t id = (event.data.u64 - kFirstConnection) / 2;
        const auto found = connections_.find(id);
        if (found == connections_.end())
            return;
        const Way way = (event.data.u64 - kFirstConnection) % 2 == 0 ? Up : Down;
        End& end = found->second.ends[way];
        bool alive = true;
        if (end.connecting && (event.events & (EPOLLOUT | EPOLLERR | EPOLLHUP)) != 0)
            alive = finishConnecting(end);
        if (alive && (event.events & EPOLLOUT) != 0)
            alive = flush(end);
        if (alive && (event.events & (EPOLLIN | EPOLLHUP | EPOLLERR)) != 0 && wantsRead(found->second, way))
            alive = receive(id, end, way);
        if (!alive)
            close(found);
    }

    void accept() {
        while (true) {
            Descriptor client =
                waiting_.open()
                    ? std::move(waiting_)
                    : Descriptor(accept4(listener_.get(), nullptr, nullptr, SOCK_NONBLOCK | SOCK_CLOEXEC));
            if (!client.open()) {
                // Out of descriptors the listener would report over and over.
                if (errno == EMFILE || errno == ENFILE || errno == ENOBUFS || errno == ENOMEM)
                    starve();
                return;
            }
            auto server = connectTo(forward_);
            if (!server) {
                // The last descriptor may have gone to the client itself.
                if (!Descriptor(dup(wake_.get())).open()) {
                    waiting_ = std::move(client);
                    starve();
                    return;
                }
                ++counters_.refused;
                continue;
            }
            const int on = 1;
            setsockopt(client.get(), IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
            ++counters_.accepted;
            Connection& connection = connections_[nextId_++];
            connection.ends[Up].socket = std::move(client);
            connection.ends[Down].socket = *std::move(server);
            connection.ends[Down].connecting = true;
        }
    }

    void starve() {
        ++counters_.starved;
        starvedUntil_ = monotonic() + kStarvedPause;
    }

    bool finishConnecting(End& end) {
        int error = 0;
        socklen_t length = sizeof error;
        getsockopt(end.socket.get(), SOL_SOCKET, SO_ERROR, &error, &length);
        end.connecting = false;
        if (error != 0)
            ++counters_.refused;
        return error == 0;
    }

    bool wantsRead(const Connection& connection, Way way) const {
        const End& end = connection.ends[way];
        return !end.sawEnd && !end.connecting &&
               ways_[way].waiting() < ways_[way].waitingLimit(monotonic()) &&
               ways_[way].flying() < kWireLimit && connection.ends[1 - way].unwritten() < kUnreadLimit;
    }

    bool receive(std::uint64_t id, End& end, Way way) {
        // On a slow link small pieces keep one connection from holding up the others for seconds.
        const std::size_t size = std::min(kReadSize, ways_[way].waitingLimit(monotonic()));
        const ssize_t got = recv(end.socket.get(), buffer_.data(), std::min(size, buffer_.size()), 0);
        if (got < 0)
            return errno == EAGAIN || errno == EWOULDBLOCK || errno == EINTR;
        LinkPiece piece{id, std::string(buffer_.data(), static_cast<std::size_t>(got)), got == 0};
        end.sawEnd = piece.end;
        ways_[way].push(std::move(piece), monotonic());
        return true;
    }

    bool flush(End& end) {
        if (end.connecting)
            return true;
        while (end.unwritten() > 0) {
            const ssize_t sent =
                send(end.socket.get(), end.out.data() + end.written, end.unwritten(), MSG_NOSIGNAL);
            if (sent < 0) {
                if (end.written > kUnreadLimit) {
                    end.out.erase(0, end.written);
                    end.written = 0;
                }
                return errno == EAGAIN || errno == EWOULDBLOCK || errno == EINTR;
            }
            end.written += static_cast<std::size_t>(sent);
        }
        end.out.clear();
        end.written = 0;
        if (end.finish && !end.finished) {
            shutdown(end.socket.get(), SHUT_WR);
            end.finished = true;
        }
        return true;
    }

    /// Hands over whatever has come through the link by now.
    void settle() {
        if (cut_)
            return;
        for (const Way way : {Up, Down})
            for (LinkPiece& piece : ways_[way].pop(monotonic())) {
                const auto found = connections_.find(piece.connection);
                if (found == connections_.end())
                    continue; // closed while its bytes were under way
                End& to = found->second.ends[1 - way];
                if (to.out.empty())
                    to.out = std::move(piece.data);
                else
                    to.out += piece.data;
                to.finish = to.finish || piece.end;
                if (!flush(to) || (to.finished && found->second.ends[way].finished))
                    close(found);
            }
    }

    using Entry = std::unordered_map<std::uint64_t, Connection>::iterator;
    void close(Entry entry) { connections_.erase(entry); }

    void updateInterests() {
        // A cut link does not even listen; what the kernel holds waits until it is back.
        if (starvedUntil_ && !cut_ && *starvedUntil_ <= monotonic()) {
            starvedUntil_.reset();
            accept();
        }
        const bool pause = cut_ || starvedUntil_;
        if (pause != listenPaused_) {
            watch(EPOLL_CTL_MOD, listener_.get(), pause ? 0u : static_cast<std::uint32_t>(EPOLLIN),
                  kListenTag);
            listenPaused_ = pause;
        }
        for (auto entry = connections_.begin(); entry != connections_.end();) {
            Connection& connection = entry->second;
            if (connection.ends[Up].finished && connection.ends[Down].finished) {
                close(entry++);
                continue;
            }
            for (const Way way : {Up, Down}) {
                End& end = connection.ends[way];
                std::uint32_t interest = 0;
                if (!cut_ && wantsRead(connection, way))
                    interest |= EPOLLIN;
                if (!cut_ && (end.connecting || end.unwritten() > 0))
                    interest |= EPOLLOUT;
                if (interest == end.interest)
                    continue;
                // Without interest the socket leaves the set: its hang-up would be reported over and over.
                const int operation = end.interest == 0 ? EPOLL_CTL_ADD
                                      : interest == 0   ? EPOLL_CTL_DEL
                                                        : EPOLL_CTL_MOD;
                watch(operation, end.socket.get(), interest, kFirstConnection + 2 * entry->first + way);
                end.interest = interest;
            }
            ++entry;
        }
    }

    Endpoint forward_;
    Descriptor listener_, epoll_, wake_;
    mutable std::mutex mutex_; ///< guards everything below
    std::array<LinkDirection, 2> ways_;
    std::unordered_map<std::uint64_t, Connection> connections_;
    std::uint64_t nextId_ = 0;
    LinkCounters counters_;
    bool cut_ = false, listenPaused_ = false;
    Descriptor waiting_;                  ///< a client without a descriptor for its server
    std::optional<Seconds> starvedUntil_; ///< no client is accepted before
    Seconds cutAt_;
    std::array<char, kReadSize> buffer_{};
    std::jthread thread_; ///< last: it uses all the rest
};

Result<std::unique_ptr<ShapedLink>> ShapedLink::start(const LinkOptions& options) {
    const auto listen = parseEndpoint(options.listen);
    if (!listen)
        return listen.error();
    auto forward = parseEndpoint(options.forward);
    if (!forward)
        return forward.error();
    auto listener = listenOn(*listen);
    if (!listener)
        return listener.error();
    auto loop = std::make_unique<Loop>(options, *std::move(forward), *std::move(listener));
    return std::unique_ptr<ShapedLink>(new ShapedLink(std::move(loop)));
}

ShapedLink::ShapedLink(std::unique_ptr<Loop> loop) : loop_(std::move(loop)) {}
ShapedLink::~ShapedLink() = default;

std::uint16_t ShapedLink::port() const {
    return loop_->port();
}
void ShapedLink::setRate(BandwidthTrace up, BandwidthTrace down) {
    loop_->change([&](Loop& loop) { loop.setRate(std::move(up), std::move(down)); });
}
void ShapedLink::setDelay(Seconds delay) {
    loop_->change([&](Loop& loop) { loop.setDelay(delay); });
}
void ShapedLink::setCut(bool cut) {
    loop_->change([&](Loop& loop) { loop.setCut(cut); });
}
bool ShapedLink::isCut() const {
    return loop_->isCut();
}
LinkCounters ShapedLink::counters() const {
    return loop_->counters();
}

} // namespace cutpoint
