// SPDX-License-Identifier: GPL-3.0-or-later
// What all agents share: addresses, the log's lines, metrics and their page, the queue of a thread.
#include "core/runtime/service/endpoint.h"
#include "core/runtime/service/event_log.h"
#include "core/runtime/service/metrics.h"
#include "core/runtime/service/metrics_page.h"
#include "core/runtime/service/serial_executor.h"
#include "core/runtime/service/status.h"

#include <arpa/inet.h>
#include <atomic>
#include <future>
#include <gtest/gtest.h>
#include <netinet/in.h>
#include <stdexcept>
#include <sys/socket.h>
#include <unistd.h>

using namespace cutpoint;

TEST(Endpoint, ReadsHostAndPort) {
    EXPECT_EQ(parseEndpoint("127.0.0.1:8001")->port, 8001);
    EXPECT_EQ(parseEndpoint("[::1]:1")->host, "::1");
    EXPECT_EQ(parseEndpoint("[::1]:1")->text(), "[::1]:1");
    for (const char* wrong : {"", "8001", ":8001", "a:", "a:x", "a:-1", "a:65536", "::1:80", "a b:80", "a:1 ",
                              "[]:1", "a\n:1", "unix:/tmp/x:1"})
        EXPECT_FALSE(parseEndpoint(wrong)) << wrong;
    for (const char* mine : {"localhost:1", "127.0.0.1:1", "127.8.9.10:1", "[::1]:1"})
        EXPECT_TRUE(parseEndpoint(mine)->loopback()) << mine;
    for (const char* open : {"0.0.0.0:1", "[::]:1", "10.0.0.1:1", "localhost.example:1", "127.evil.org:1"})
        EXPECT_FALSE(parseEndpoint(open)->loopback()) << open;
}

TEST(EventLog, NoClientCanForgeALine) {
    EXPECT_EQ(eventText("call", {{"model", "net"}, {"bytes", 12}, {"seconds", 0.5}}),
              "event=call model=net bytes=12 seconds=0.5");
    EXPECT_EQ(eventText("call", {{"model", "a b\"\n\x1b[2Jtime=0"}}),
              "event=call model=\"a b\\\"\\n\\x1b[2Jtime=0\"");
    EXPECT_EQ(eventText("call", {{"model", ""}}), "event=call model=\"\"");
    EXPECT_LT(eventText("call", {{"model", std::string(100000, 'x')}}).size(), 600u);
    EXPECT_FALSE(parseLogLevel("loud"));
}

TEST(Metrics, WritesPrometheusText) {
    Metrics metrics;
    metrics.declareCounter("calls_total", "Calls.");
    metrics.declareHistogram("seconds", "Times.", {0.1, 1});
    metrics.add("calls_total", 1, "code=\"OK\"");
    metrics.add("calls_total", 2, "code=\"OK\"");
    metrics.add("undeclared", 1);
    for (const double value : {0.05, 0.1, 0.5, 7.0})
        metrics.observe("seconds", value);
    EXPECT_EQ(metrics.text(),
              "# HELP calls_total Calls.\n# TYPE calls_total counter\ncalls_total{code=\"OK\"} 3\n"
              "# HELP seconds Times.\n# TYPE seconds histogram\nseconds_bucket{le=\"0.1\"} 2\n"
              "seconds_bucket{le=\"1\"} 3\nseconds_bucket{le=\"+Inf\"} 4\nseconds_sum 7.65\n"
              "seconds_count 4\n");
}

namespace {

int connectTo(int port) {
    const int client = socket(AF_INET, SOCK_STREAM, 0);
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_port = htons(static_cast<std::uint16_t>(port));
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    EXPECT_EQ(connect(client, reinterpret_cast<const sockaddr*>(&address), sizeof address), 0);
    return client;
}

std::string ask(int port, const std::string& request) {
    const int client = connectTo(port);
    EXPECT_EQ(send(client, request.data(), request.size(), MSG_NOSIGNAL),
              static_cast<ssize_t>(request.size()));
    std::string answer;
    char buffer[4096];
    for (ssize_t got; (got = recv(client, buffer, sizeof buffer, 0)) > 0;)
        answer.append(buffer, static_cast<std::size_t>(got));
    close(client);
    return answer;
}

} // namespace

TEST(MetricsPage, AnswersGetAndRefusesTheRest) {
    const auto page = MetricsPage::start("127.0.0.1:0", false, [] { return std::string("up 1\n"); });
    ASSERT_TRUE(page);
    const int port = (*page)->endpoint().port;
    const std::string good = ask(port, "GET /metrics HTTP/1.1\r\nHost: x\r\n\r\n");
    EXPECT_TRUE(good.starts_with("HTTP/1.1 200 OK\r\n"));
    EXPECT_TRUE(good.ends_with("Content-Length: 5\r\nConnection: close\r\n\r\nup 1\n")) << good;
    EXPECT_TRUE(ask(port, "HEAD /metrics HTTP/1.1\r\n\r\n").ends_with("\r\n\r\n"));
    EXPECT_TRUE(ask(port, "GET /metricsx HTTP/1.1\r\n\r\n").starts_with("HTTP/1.1 404"));
    EXPECT_TRUE(ask(port, "POST /metrics HTTP/1.1\r\n\r\n").starts_with("HTTP/1.1 405"));
    EXPECT_TRUE(ask(port, "GET /" + std::string(8187, 'a')).starts_with("HTTP/1.1 431"));
    EXPECT_EQ(MetricsPage::start("127.0.0.1:" + std::to_string(port), false, {}).error().code,
              "cannot-listen");
}

TEST(MetricsPage, SilentAndSlowClientsHoldUpNobody) {
    const std::string long_(3 << 20, 'x'); // more than the buffers between the two hold
    const auto page = MetricsPage::start("127.0.0.1:0", false, [&] { return long_; });
    ASSERT_TRUE(page);
    const int port = (*page)->endpoint().port;
    std::vector<int> others;
    for (int i = 0; i < 100; ++i) { // more than are served at once
        others.push_back(connectTo(port));
        const std::string part = i % 3 == 0 ? "" : i % 3 == 1 ? "GET /met" : "GET /metrics HTTP/1.1\r\n\r\n";
        EXPECT_EQ(send(others.back(), part.data(), part.size(), MSG_NOSIGNAL),
                  static_cast<ssize_t>(part.size()));
    }
    const std::string answer = ask(port, "GET /metrics HTTP/1.1\r\n\r\n");
    EXPECT_TRUE(answer.starts_with("HTTP/1.1 200"));
    EXPECT_TRUE(answer.ends_with(long_));
    for (const int other : others)
        close(other);
}

TEST(SerialExecutor, RunsInOrderRefusesBeyondItsQueueAndTurnsTheRestAway) {
    SerialExecutor executor(2);
    std::promise<void> started, go;
    std::vector<std::string> seen;
    using Posted = SerialExecutor::Posted;
    ASSERT_EQ(executor.post([&](bool run) {
        started.set_value();
        go.get_future().wait();
        seen.push_back(run ? "first" : "?");
    }),
              Posted::Yes);
    started.get_future().wait();
    EXPECT_EQ(executor.post([&](bool run) { seen.push_back(run ? "second" : "turned away"); }), Posted::Yes);
    EXPECT_EQ(executor.post([&](bool run) { seen.push_back(run ? "third" : "turned away"); }), Posted::Yes);
    EXPECT_EQ(executor.post([](bool) { FAIL(); }), Posted::QueueFull);
    EXPECT_EQ(executor.pending(), 3u);
    auto stopping = std::async(std::launch::async, [&] { executor.stop(false); });
    while (executor.post([](bool) { FAIL(); }) != Posted::Stopped)
        std::this_thread::yield();
    go.set_value();
    stopping.wait();
    EXPECT_EQ(seen, (std::vector<std::string>{"first", "turned away", "turned away"}));
}

TEST(SerialExecutor, OutlivesATaskThatThrows) {
    setLogLevel(LogLevel::Off);
    SerialExecutor executor(4);
    std::atomic<int> ran = 0;
    EXPECT_EQ(executor.post([](bool) { throw std::length_error("odd"); }), SerialExecutor::Posted::Yes);
    EXPECT_EQ(executor.post([](bool) { throw 1; }), SerialExecutor::Posted::Yes);
    EXPECT_EQ(executor.post([&](bool) { ++ran; }), SerialExecutor::Posted::Yes);
    executor.stop(true);
    EXPECT_EQ(ran, 1);
}

TEST(Status, IsTakenOverAsAPartOfASentence) {
    EXPECT_EQ(wordsOf({grpc::StatusCode::NOT_FOUND, "No such model. Send it.\n"}), "No such model. Send it");
    EXPECT_EQ(wordsOf({grpc::StatusCode::UNAVAILABLE, "failed to connect"}), "failed to connect");
    EXPECT_EQ(wordsOf({grpc::StatusCode::UNAVAILABLE, ""}), "UNAVAILABLE");
}
