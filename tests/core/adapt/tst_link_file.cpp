// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/adapt/link/link_file.h"
#include "core/adapt/link/link_readers.h"

#include <filesystem>
#include <gtest/gtest.h>

#include <algorithm>

using namespace cutpoint;

namespace {

LinkMeasurement read(const std::string& text, const LinkChoice& choice = {}) {
    auto link = readLink(text, "link.txt", choice);
    EXPECT_TRUE(link.ok()) << (link ? "" : std::string(link.error().message));
    return link ? *std::move(link) : LinkMeasurement{};
}

std::string codeOf(const std::string& text) {
    const auto link = readLink(text, "link.txt");
    return link ? "" : link.error().code.word();
}

bool has(const Issues& issues, const std::string& code) {
    return std::any_of(issues.begin(), issues.end(), [&](const Issue& issue) { return issue.code == code; });
}

constexpr const char* kIperf = R"({"start":{"test_start":{"omit":1,"reverse":0}},"intervals":[
{"streams":[{"rtt":9000}],"sum":{"start":0,"end":1,"bits_per_second":9e9,"omitted":true}},
{"streams":[{"rtt":20000}],"sum":{"start":0,"end":1,"bits_per_second":1e6,"omitted":false}},
{"streams":[{"rtt":30000}],"sum":{"start":1,"end":2,"bits_per_second":3e6,"omitted":false}}],
"end":{"sum_sent":{"bits_per_second":5e6},"sum_received":{"bits_per_second":2e6}}})";

} // namespace

TEST(LinkFile, IperfJsonLeavesTheOmittedOutAndCountsWhatArrived) {
    const auto link = read(kIperf);
    EXPECT_EQ(link.format, "iperf3");
    ASSERT_TRUE(link.rate && link.rtt && link.trace);
    EXPECT_DOUBLE_EQ(link.rate->value, 2e6);
    EXPECT_DOUBLE_EQ(link.rtt->value, 0.03);
    EXPECT_EQ(link.trace->steps().size(), 2U);
    EXPECT_DOUBLE_EQ(link.trace->rateAt(Seconds(1.5)).value, 3e6);
    std::string reverse = kIperf;
    reverse.replace(reverse.find("\"reverse\":0"), 11, "\"reverse\":1");
    EXPECT_TRUE(has(read(reverse).issues, "downlink"));
    EXPECT_EQ(codeOf(R"({"start":{},"intervals":[],"end":{},"error":"unable to connect"})"),
              "measurement-failed");
    EXPECT_EQ(codeOf(R"({"start":{},"intervals":[],"end":{}})"), "no-rate");
    std::string hostile = kIperf;
    hostile.replace(hostile.find("3e6"), 3, "-1 ");
    EXPECT_EQ(codeOf(hostile), "bad-trace");
}

TEST(LinkFile, IperfStream) {
    const auto link = read(R"({"event":"start","data":{"test_start":{"reverse":0}}}
{"event":"interval","data":{"sum":{"start":0,"end":1,"bits_per_second":1e6,"omitted":false}}}
{"event":"interval","data":{"sum":{"start":1,"end":2,"bits_per_second":3e6,"omitted":false}}}
{"event":"end","data":{"sum_received":{"bits_per_second":1.9e6}}}
)");
    ASSERT_TRUE(link.rate && link.trace);
    EXPECT_DOUBLE_EQ(link.rate->value, 1.9e6);
}

TEST(LinkFile, IperfText) {
    const auto link =
        read("Connecting to host h, port 5201\n"
             "[  5]   0.00-1.00   sec  1.50 MBytes  12.6 Mbits/sec    0   1.12 MBytes  (omitted)\n"
             "[  5]   0.00-1.00   sec  1.50 MBytes  10.0 Mbits/sec    0   1.12 MBytes\n"
             "[  5]   1.00-2.00   sec  1.50 MBytes  500 Kbits/sec    0   1.12 MBytes\n"
             "[  5]   0.00-2.00   sec  4.38 MBytes  12.2 Mbits/sec    0             sender\n"
             "[  5]   0.00-2.00   sec  4.38 MBytes  5.1 Mbits/sec                  receiver\n");
    ASSERT_TRUE(link.rate && link.trace);
    EXPECT_DOUBLE_EQ(link.rate->value, 5.1e6);
    EXPECT_DOUBLE_EQ(link.trace->rateAt(Seconds(1.5)).value, 500e3);
    EXPECT_DOUBLE_EQ(link.trace->duration().value, 2);
    const auto sums = read("[ ID] Interval\n[  5]   0.00-1.00   sec  1 MBytes  1.0 Mbits/sec\n"
                           "[  7]   0.00-1.00   sec  1 MBytes  2.0 Mbits/sec\n"
                           "[SUM]   0.00-1.00   sec  1 MBytes  3.0 Mbits/sec\n");
    ASSERT_TRUE(sums.trace.has_value());
    EXPECT_DOUBLE_EQ(sums.trace->mean().value, 3e6);
    const auto two = read(
        "------\nClient connecting to h, TCP port 5001\n[  3]  0.0- 1.0 sec  1.25 MBytes  10.0 Mbits/sec\n"
        "[  3]  1.0- 2.0 sec  1.25 MBytes  20.0 Mbits/sec\n[  3]  0.0- 2.0 sec  1.25 MBytes  15.5 "
        "Mbits/sec\n");
    ASSERT_TRUE(two.rate && two.trace);
    EXPECT_DOUBLE_EQ(two.rate->value, 15.5e6);
    EXPECT_EQ(two.trace->steps().size(), 2U);
    const auto csv = read("20230101120000,1.2.3.4,5,1.2.3.4,6,3,0.0-1.0,125000,1000000\n"
                          "20230101120001,1.2.3.4,5,1.2.3.4,6,3,1.0-2.0,250000,2000000\n"
                          "20230101120001,1.2.3.4,5,1.2.3.4,6,3,0.0-2.0,375000,1500000\n");
    ASSERT_TRUE(csv.rate && csv.trace);
    EXPECT_DOUBLE_EQ(csv.rate->value, 1.5e6);
}

TEST(LinkFile, SpeedtestAndPing) {
    const auto ookla = read(
        R"({"type":"result","ping":{"latency":12.5},"download":{"bandwidth":9},"upload":{"bandwidth":500000}})");
    ASSERT_TRUE(ookla.rate && ookla.rtt);
    EXPECT_DOUBLE_EQ(ookla.rate->value, 4e6);
    EXPECT_DOUBLE_EQ(ookla.rtt->value, 0.0125);
    const auto cli = read(R"({"download":9e6,"upload":4e6,"ping":20.0})");
    ASSERT_TRUE(cli.rate && cli.rtt);
    EXPECT_DOUBLE_EQ(cli.rate->value, 4e6);
    const auto ping = read(
        "PING h (1.2.3.4) 56(84) bytes of data.\n64 bytes from h: icmp_seq=1 ttl=64 time=10.0 ms\n"
        "64 bytes from h: icmp_seq=2 ttl=64 time=30.0 ms\n64 bytes from h: icmp_seq=3 ttl=64 time=20 ms\n"
        "rtt min/avg/max/mdev = 10/20/30/8 ms\n");
    ASSERT_TRUE(ping.rtt.has_value());
    EXPECT_DOUBLE_EQ(ping.rtt->value, 0.02);
    EXPECT_EQ(readBandwidthTrace("64 bytes from h: icmp_seq=1 time=1 ms\n", "p").error().code, "no-rate");
}

TEST(LinkFile, TablesGuessSayAndChoose) {
    const std::string text =
        "carrier,run,time,throughput_mbps,up_kbps\nA,1,0,5,100\nA,1,1,6,200\nB,2,0,7,300\nB,2,1,8,400\n";
    const auto link = read(text);
    ASSERT_TRUE(link.trace.has_value());
    EXPECT_DOUBLE_EQ(link.trace->mean().value, 5.5e6);
    EXPECT_TRUE(has(link.issues, "several-runs"));
    EXPECT_TRUE(has(link.issues, "guessed-columns"));
    const auto chosen = read(text, {{"run", "2"}, {"rate", "up_kbps"}});
    EXPECT_DOUBLE_EQ(chosen.trace->mean().value, 350e3);
    EXPECT_FALSE(has(chosen.issues, "several-runs"));
    EXPECT_EQ(readLink(text, "t", {{"colour", "2"}}).error().code, "unknown-column");
    EXPECT_EQ(readLink(text, "t", {{"run", "9"}}).error().code, "no-rate");
    EXPECT_EQ(codeOf("time,throughput\n0,1\n"), "no-rate");
    EXPECT_EQ(codeOf("time,rate_mbps\n0,1\n1,-1\n"), "bad-trace");
    EXPECT_EQ(codeOf("time,rate_mbps\n0,1\n1,1e30\n"), "bad-trace");
    EXPECT_EQ(codeOf("time,rate_mbps\nyesterday,1\n"), "bad-trace");
}

TEST(LinkFile, TimesInManyForms) {
    for (const char* second : {"Fri Dec 17 14:07:49 UTC 2021", "2021-12-17 14:07:49",
                               "2021-12-17T14:07:49.0Z", "17.12.2021 14:07:49", "14:07:49"}) {
        std::string first = second;
        first.replace(first.find("49"), 2, "46");
        const auto link = read("Time,RATE(MBit/s)\n" + first + ",1\n" + second + ",3\n");
        ASSERT_TRUE(link.trace.has_value()) << second;
        EXPECT_DOUBLE_EQ(link.trace->duration().value, 6) << second;
    }
    EXPECT_DOUBLE_EQ(read("timestamp_ms,kbps\n1000,1\n3000,2\n").trace->duration().value, 4);
}

TEST(LinkFile, CellularLogs) {
    const auto link = read("1469016446123 0 51.9 -8.4 125000 1000\n1469016447123 1000 51.9 -8.4 0 500\n");
    EXPECT_EQ(link.format, "cellular-log");
    ASSERT_TRUE(link.trace.has_value());
    EXPECT_DOUBLE_EQ(link.trace->rateAt(Seconds(0.5)).value, 1e6);
    EXPECT_DOUBLE_EQ(link.trace->duration().value, 1.5);
    EXPECT_EQ(codeOf("1 0 51.9 -8.4 125000 1000\n2 0 51.9 -8.4 -1 500\n"), "bad-trace");
}

TEST(LinkFile, TruncatedAnywhereIsReadOrRefused) {
    const std::string text = kIperf;
    for (std::size_t length = 0; length < text.size(); ++length) {
        const auto link = readLink(std::string_view(text).substr(0, length), "cut");
        EXPECT_TRUE(link.ok() || !std::string(link.error().message).empty());
    }
}

TEST(LinkFile, WhatTheProbePrints) {
    const auto link = readLink(R"({"bandwidth_bit_s": 2e7, "spread": 0.01, "rtt_s": 0.004, "rounds": 5,
        "transfer_overhead": 1.05, "transfer_bytes": 90000, "downlink_bit_s": 1e8})",
                               "probe.json");
    ASSERT_TRUE(link.ok()) << link.error().message;
    EXPECT_EQ(link->format, "cutpoint-probe");
    EXPECT_EQ(link->bestRate(), BitsPerSecond(2e7));
    EXPECT_EQ(link->rtt, Seconds(0.004));
    EXPECT_EQ(link->downlink, BitsPerSecond(1e8));
    EXPECT_EQ(link->overhead, 1.05);
    const auto less = readLink(R"({"bandwidth_bit_s": 2e7, "rtt_s": null})", "probe.json");
    ASSERT_TRUE(less.ok());
    EXPECT_FALSE(less->rtt || less->downlink || less->overhead);
    for (const char* bad : {R"({"bandwidth_bit_s": -1})", R"({"bandwidth_bit_s": "fast"})",
                            R"({"bandwidth_bit_s": 1e6, "downlink_bit_s": 0})",
                            R"({"bandwidth_bit_s": 1e6, "transfer_overhead": -2})"}) {
        const auto refused = readLink(bad, "probe.json");
        ASSERT_FALSE(refused.ok()) << bad;
        EXPECT_EQ(refused.error().code, "bad-trace");
    }
}

TEST(LinkFile, RealFiles) {
    const std::filesystem::path folder = std::filesystem::path(CUTPOINT_SHARED_DATA) / "traces";
    if (!std::filesystem::exists(folder))
        GTEST_SKIP() << "the shared data are not there";
    const auto json = readLinkFile(folder / "iperf3.12_tcp_up_omit1.json");
    ASSERT_TRUE(json.ok());
    EXPECT_NEAR(json->rate->value, 12056399.6, 1);
    EXPECT_TRUE(json->rtt.has_value());
    EXPECT_EQ(json->trace->steps().size(), 4U);
    const auto text = readLinkFile(folder / "iperf3.12_tcp.txt");
    ASSERT_TRUE(text.ok());
    EXPECT_DOUBLE_EQ(text->rate->value, 12.2e6);
    const auto drive = readLinkFile(folder / "drive_5g_uplink_made_like_public_logs.csv");
    ASSERT_TRUE(drive.ok());
    EXPECT_EQ(drive->trace->steps().size(), 120U);
    EXPECT_DOUBLE_EQ(drive->trace->duration().value, 360);
    EXPECT_TRUE(has(drive->issues, "outages"));
    const auto gophers = readLinkFile(folder / "5gophers_throughput_three_runs.csv");
    ASSERT_TRUE(gophers.ok());
    EXPECT_TRUE(has(gophers->issues, "several-runs"));
    const auto third = readLinkFile(folder.string() + "/5gophers_throughput_three_runs.csv?run_num=82");
    ASSERT_TRUE(third.ok());
    EXPECT_GT(third->trace->mean().value, gophers->trace->mean().value);
    for (const auto& entry : std::filesystem::directory_iterator(folder))
        EXPECT_EQ(readBandwidthTraceFile(entry.path()).ok(), entry.path().filename() != "mahimahi_README")
            << entry.path();
}

TEST(LinkFile, PlainTracesWithoutALineAreRefused) {
    for (const char* content : {"", "\n\n", "# only a comment\n"})
        for (auto* reader : {link_readers::readMahimahi, link_readers::readColumns}) {
            const auto trace = reader(content, "empty.log");
            ASSERT_FALSE(trace.ok()) << content;
            EXPECT_EQ(trace.error().code, "bad-trace");
        }
}
