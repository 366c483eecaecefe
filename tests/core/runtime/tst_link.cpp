// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/runtime/link/link_direction.h"
#include "core/runtime/link/shaped_link.h"
#include "core/runtime/link/socket.h"

#include <chrono>
#include <cmath>
#include <gmock/gmock.h>
#include <poll.h>
#include <sys/socket.h>
#include <thread>
#include <unistd.h>

namespace cutpoint {
namespace {

constexpr Seconds s(double x) {
    return Seconds(x);
}
BandwidthTrace mbit(double rate) {
    return BandwidthTrace(BitsPerSecond(rate * 1e6));
}

/// Runs the direction on a clock of its own until nothing is under way; answers when each byte came out.
struct Arrivals {
    double last = 0;
    std::string data;
};
Arrivals drain(LinkDirection& way, double now = 0) {
    Arrivals arrivals;
    while (std::isfinite(way.nextEvent().value)) {
        now = std::max(now, way.nextEvent().value);
        for (const LinkPiece& piece : way.pop(s(now))) {
            arrivals.data += piece.data;
            arrivals.last = now;
        }
    }
    return arrivals;
}

TEST(LinkDirection, EveryByteTakesItsTime) {
    for (const double rate : {0.1, 0.13, 1.0, 18.88, 1000.0})
        for (const std::size_t size : {1u, 100u, 70'000u}) {
            LinkDirection way(mbit(rate), s(0.02), s(0));
            way.push({1, std::string(size, 'x'), false}, s(5));
            EXPECT_NEAR(drain(way, 5).last, 5.02 + 8.0 * static_cast<double>(size) / (rate * 1e6), 1e-9)
                << rate << " Mbit/s, " << size << " bytes: an idle link saves nothing up";
        }
}

TEST(LinkDirection, ConnectionsShareTheRateInOrder) {
    LinkDirection way(mbit(8), s(0), s(0));
    way.push({1, std::string(1000, 'a'), false}, s(0));
    way.push({2, std::string(1000, 'b'), false}, s(0));
    way.push({1, "", true}, s(0));
    const auto out = way.pop(s(0.0021));
    ASSERT_EQ(out.size(), 3u);
    EXPECT_EQ(out[0].connection, 1u);
    EXPECT_EQ(out[1].connection, 2u);
    EXPECT_TRUE(out[2].end) << "the end comes after the bytes before it";
    EXPECT_EQ(way.bytesThrough(), 2000u);
    EXPECT_EQ(way.waiting(), 0u);
}

TEST(LinkDirection, ALateCallerLosesNoCapacity) {
    LinkDirection way(mbit(8), s(0), s(0));
    std::size_t got = 0;
    way.push({1, std::string(20'000, 'x'), false}, s(0));
    for (const double now : {0.007, 0.0071, 0.0199, 0.02001})
        for (const LinkPiece& piece : way.pop(s(now)))
            got += piece.data.size();
    EXPECT_EQ(got, 20'000u);
}

TEST(LinkDirection, RateChangesUnderWay) {
    LinkDirection way(mbit(8), s(0), s(0));
    way.push({1, std::string(100'000, 'x'), false}, s(0)); // 100 ms
    way.pop(s(0.05));
    way.setRate(mbit(0), s(0.05));
    EXPECT_TRUE(std::isinf(way.nextEvent().value)) << "a dead link is not looked at again and again";
    way.setRate(mbit(0.8), s(1));
    EXPECT_NEAR(drain(way, 1).last, 1.5, 0.025);
}

TEST(LinkDirection, FollowsATraceAndItsLatency) {
    auto trace = BandwidthTrace::make({{s(0), BitsPerSecond(8e6), s(0.1)},
                                       {s(1), BitsPerSecond(0), s(0)},
                                       {s(2), BitsPerSecond(80e3), s(0)}},
                                      s(10), "columns");
    ASSERT_TRUE(trace.ok());
    LinkDirection way(*trace, s(0), s(100));
    way.push({1, std::string(500'000, 'x'), false}, s(100));
    EXPECT_NEAR(drain(way, 100).last, 100.6, 1e-3);
    way.push({1, std::string(500'000 + 10'000, 'x'), false}, s(100.5));
    EXPECT_NEAR(drain(way, 100.6).last, 103, 1e-3)
        << "half in the first second, nothing in the next, the rest after";
}

TEST(LinkDirection, APauseMovesEverything) {
    LinkDirection way(mbit(8), s(0.5), s(0));
    way.push({1, std::string(1000, 'x'), false}, s(0));
    way.shift(s(10));
    EXPECT_NEAR(drain(way).last, 10.501, 1e-9);
}

/// A blocking client and server on both sides of a link.
class Sockets {
public:
    explicit Sockets(double rateMbit, double delay = 0) : Sockets(mbit(rateMbit), mbit(rateMbit), delay) {}
    Sockets(BandwidthTrace up, BandwidthTrace down, double delay) {
        listener_ = *listenOn({"127.0.0.1", 0});
        auto started = ShapedLink::start(
            {"127.0.0.1:0", "127.0.0.1:" + std::to_string(boundPort(listener_)), up, down, s(delay)});
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

TEST(ShapedLink, CarriesItsRateBothWays) {
    // A busy machine can only make a transfer slower than the link, so the fastest of a few tries shows the
    // link.
    for (const double rate : {0.1, 1.0, 18.88, 100.0, 1000.0}) {
#ifdef __SANITIZE_ADDRESS__
        if (rate > 100) // checked code is too slow for it
            continue;
#endif
        Sockets sockets(rate);
        const auto size = static_cast<std::size_t>(rate * 1e6 / 8 * 0.25);
        const double ideal = 8.0 * static_cast<double>(size) / (rate * 1e6);
        for (const bool up : {true, false}) {
            double best = INFINITY;
            for (int i = 0; i < 8 && !(best < 1.03 * ideal); ++i)
                best = std::min(best, up ? Sockets::transfer(sockets.client, sockets.server, size)
                                         : Sockets::transfer(sockets.server, sockets.client, size));
            EXPECT_LT(best, 1.03 * ideal) << rate << " Mbit/s " << (up ? "up" : "down");
            EXPECT_GT(best, 0.97 * ideal) << rate << " Mbit/s " << (up ? "up" : "down");
            RecordProperty((up ? "up_" : "down_") + std::to_string(rate), std::to_string(best / ideal));
        }
    }
}

TEST(ShapedLink, BytesArriveWholeAndInOrder) {
    Sockets sockets(500);
    std::string sent(3'000'000, '\0');
    for (std::size_t i = 0; i < sent.size(); ++i)
        sent[i] = static_cast<char>(i * 31 + i / 251);
    const std::jthread writer([&] { Sockets::write(sockets.client, sent); });
    EXPECT_TRUE(Sockets::read(sockets.server, sent.size()) == sent);
    EXPECT_GE(sockets.link->counters().bytesUp, sent.size());
}

TEST(ShapedLink, HalfCloseLeavesTheOtherHalf) {
    Sockets sockets(100);
    Sockets::write(sockets.client, "question");
    shutdown(sockets.client.get(), SHUT_WR);
    EXPECT_EQ(Sockets::read(sockets.server, 100), "question") << "the end of the stream is passed on";
    Sockets::write(sockets.server, "answer");
    sockets.server = Descriptor();
    EXPECT_EQ(Sockets::read(sockets.client, 100), "answer");
    for (int i = 0; i < 500 && sockets.link->counters().open > 0; ++i)
        std::this_thread::sleep_for(std::chrono::milliseconds(10));
    EXPECT_EQ(sockets.link->counters().open, 0u);
}

TEST(ShapedLink, ACutLinkIsSilentAndGoesOn) {
    Sockets sockets(100);
    sockets.link->setCut(true);
    EXPECT_TRUE(sockets.link->isCut());
    Sockets::write(sockets.client, "late");
    EXPECT_FALSE(Sockets::wait(sockets.server, POLLIN, 100));
    EXPECT_EQ(sockets.link->counters().bytesUp, 0u);
    sockets.link->setCut(false);
    EXPECT_EQ(Sockets::read(sockets.server, 4), "late");
}

TEST(ShapedLink, AReaderThatSleepsDoesNotFillTheMemory) {
    Sockets sockets(1000);
    const Descriptor firstClient = std::move(sockets.client), firstServer = std::move(sockets.server);
    const std::string much(64 << 20, 'x');
    std::atomic<bool> through = false;
    std::jthread writer([&] {
        Sockets::write(firstClient, much);
        through = true;
    });
    // Another connection goes on beside the stuck one.
    sockets.connect();
    EXPECT_GT(Sockets::transfer(sockets.client, sockets.server, 100'000), 0);
    EXPECT_FALSE(through);
    EXPECT_EQ(Sockets::read(firstServer, much.size()).size(), much.size());
}

TEST(ShapedLink, ManyConnectionsAndADeadServer) {
    auto port = freeLoopbackPort();
    ASSERT_TRUE(port.ok());
    auto link =
        ShapedLink::start({"127.0.0.1:0", "127.0.0.1:" + std::to_string(*port), mbit(100), mbit(100), s(0)});
    ASSERT_TRUE(link.ok());
    for (int i = 0; i < 50; ++i) {
        Descriptor client = *connectTo({"127.0.0.1", (*link)->port()});
        EXPECT_EQ(Sockets::read(client, 1), "") << "the server is not there, so the client is closed";
    }
    EXPECT_EQ((*link)->counters().open, 0u);
}

TEST(ShapedLink, AddressesAreChecked) {
    for (const char* text : {"", "host", ":1", "host:", "host:99999", "host:1x", "host:-1"})
        EXPECT_EQ(parseHostPort(text).error().code, "bad-address") << text;
    EXPECT_EQ(parseHostPort("[::1]:80")->host, "::1");
    EXPECT_EQ(ShapedLink::start({"127.0.0.1:0", "nowhere", mbit(1), mbit(1), s(0)}).error().code,
              "bad-address");
    const auto taken = listenOn({"127.0.0.1", 0});
    const std::string address = "127.0.0.1:" + std::to_string(boundPort(*taken));
    EXPECT_EQ(ShapedLink::start({address, "127.0.0.1:1", mbit(1), mbit(1), s(0)}).error().code,
              "cannot-listen");
}

} // namespace
} // namespace cutpoint
