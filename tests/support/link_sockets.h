// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/runtime/link/shaped_link.h"
#include "core/runtime/service/socket.h"

#include <chrono>
#include <gmock/gmock.h>
#include <poll.h>
#include <sys/socket.h>
#include <thread>

namespace cutpoint {

/// A blocking client and server on both sides of a link.
class LinkSockets {
public:
    explicit LinkSockets(double rateMbit) {
        const BandwidthTrace rate(BitsPerSecond(rateMbit * 1e6));
        listener_ = *listenOn({"127.0.0.1", 0});
        auto started = ShapedLink::start(
            {"127.0.0.1:0", "127.0.0.1:" + std::to_string(boundPort(listener_)), rate, rate, Seconds(0)});
        EXPECT_TRUE(started.ok());
        link = *std::move(started);
        connect();
    }
    void connect() {
        client = *connectTo({"127.0.0.1", link->port()});
        wait(client, POLLOUT);
        wait(listener_, POLLIN);
        server = Descriptor(accept4(listener_.get(), nullptr, nullptr, SOCK_NONBLOCK));
        ASSERT_TRUE(server.open());
    }
    static bool wait(const Descriptor& socket, short events, int ms = 20'000) {
        pollfd descriptor{socket.get(), events, 0};
        return poll(&descriptor, 1, ms) == 1;
    }
    static void write(const Descriptor& to, std::string_view data) {
        while (!data.empty() && wait(to, POLLOUT)) {
            const ssize_t sent = send(to.get(), data.data(), data.size(), MSG_NOSIGNAL);
            if (sent < 0)
                return;
            data.remove_prefix(static_cast<std::size_t>(sent));
        }
    }
    /// Reads `size` bytes, fewer when the stream ends.
    static std::string read(const Descriptor& from, std::size_t size) {
        std::string data(size, '\0');
        std::size_t got = 0;
        while (got < size && wait(from, POLLIN)) {
            const ssize_t n = recv(from.get(), data.data() + got, size - got, 0);
            if (n <= 0)
                break;
            got += static_cast<std::size_t>(n);
        }
        data.resize(got);
        return data;
    }
    /// Seconds until `size` bytes sent by one end have arrived at the other.
    static double transfer(const Descriptor& from, const Descriptor& to, std::size_t size) {
        const std::string data(size, 'x');
        const auto begin = std::chrono::steady_clock::now();
        const std::jthread writer([&] { write(from, data); });
        EXPECT_EQ(read(to, size).size(), size);
        return std::chrono::duration<double>(std::chrono::steady_clock::now() - begin).count();
    }

    std::unique_ptr<ShapedLink> link;
    Descriptor client, server;

private:
    Descriptor listener_;
};

} // namespace cutpoint
