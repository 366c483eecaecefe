// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/runtime/link_sockets.h"

#include <atomic>
#include <unistd.h>

namespace cutpoint {
namespace {

using Sockets = LinkSockets;

constexpr Seconds s(double x) {
    return Seconds(x);
}
BandwidthTrace mbit(double rate) {
    return BandwidthTrace(BitsPerSecond(rate * 1e6));
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
