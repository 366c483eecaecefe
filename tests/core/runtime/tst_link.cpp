// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/eventually.h"
#include "tests/support/link_sockets.h"

#include <atomic>
#include <netinet/in.h>
#include <sys/resource.h>
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
    ASSERT_TRUE(eventually([&] { return !(sockets.link->counters().open > 0); }));
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

/// Takes the limit of open descriptors down to those that are open and `spare` more, and up again at the end.
class FewDescriptorsLeft {
public:
    explicit FewDescriptorsLeft(int spare) {
        getrlimit(RLIMIT_NOFILE, &before_);
        const Descriptor lowestFree(dup(0));
        rlimit few = before_;
        few.rlim_cur = static_cast<rlim_t>(lowestFree.get() + spare);
        setrlimit(RLIMIT_NOFILE, &few);
    }
    ~FewDescriptorsLeft() { setrlimit(RLIMIT_NOFILE, &before_); }

private:
    rlimit before_{};
};

/// A client needs two: its own and the one to the server.
class DescriptorsOfALink : public testing::TestWithParam<int> {};

TEST_P(DescriptorsOfALink, AreWaitedFor) {
    Sockets sockets(100);
    const auto begin = std::chrono::steady_clock::now();
    const Descriptor late(socket(AF_INET, SOCK_STREAM | SOCK_NONBLOCK, 0));
    {
        const FewDescriptorsLeft few(GetParam());
        sockaddr_in address{};
        address.sin_family = AF_INET;
        address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        address.sin_port = htons(sockets.link->port());
        ::connect(late.get(), reinterpret_cast<const sockaddr*>(&address), sizeof address);
        ASSERT_TRUE(Sockets::wait(late, POLLOUT)) << "the kernel answers for the listener";
        ASSERT_TRUE(eventually([&] { return !(sockets.link->counters().starved < 3); }));
        EXPECT_GT(Sockets::transfer(sockets.client, sockets.server, 10'000), 0) << "the others go on";
    }
    const double took = std::chrono::duration<double>(std::chrono::steady_clock::now() - begin).count();
    EXPECT_GE(sockets.link->counters().starved, 3u);
    EXPECT_LE(static_cast<double>(sockets.link->counters().starved), took / 0.1 + 1) << "it does not spin";
    ASSERT_TRUE(eventually([&] { return !(sockets.link->counters().accepted < 2); }));
    EXPECT_EQ(sockets.link->counters().accepted, 2u) << "the client was kept";
    EXPECT_EQ(sockets.link->counters().refused, 0u) << "the server has refused nobody";
}

INSTANTIATE_TEST_SUITE_P(Spare, DescriptorsOfALink, testing::Values(0, 1));

TEST(ShapedLink, AddressesAreChecked) {
    for (const char* text : {"", "host", ":1", "host:", "host:99999", "host:1x", "host:-1"})
        EXPECT_EQ(parseEndpoint(text).error().code, "bad-address") << text;
    EXPECT_EQ(parseEndpoint("[::1]:80")->host, "::1");
    EXPECT_EQ(ShapedLink::start({"127.0.0.1:0", "nowhere", mbit(1), mbit(1), s(0)}).error().code,
              "bad-address");
    const auto taken = listenOn({"127.0.0.1", 0});
    const std::string address = "127.0.0.1:" + std::to_string(boundPort(*taken));
    EXPECT_EQ(ShapedLink::start({address, "127.0.0.1:1", mbit(1), mbit(1), s(0)}).error().code,
              "cannot-listen");
}

} // namespace
} // namespace cutpoint
