// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/adapt/bandwidth_trace.h"

#include <filesystem>
#include <gmock/gmock.h>
#include <random>

namespace cutpoint {
namespace {

constexpr Seconds s(double x) {
    return Seconds(x);
}

TEST(BandwidthTrace, MahimahiPacketsBecomeRates) {
    // One packet a millisecond is 12 Mbit/s however short the file is.
    const auto one = readBandwidthTrace("1\n", "a.up");
    ASSERT_TRUE(one.ok());
    EXPECT_EQ(one->format(), "mahimahi");
    EXPECT_DOUBLE_EQ(one->mean().value, 12e6);
    EXPECT_DOUBLE_EQ(one->rateAt(s(7.3)).value, 12e6);

    // 100 ms with two packets, 200 ms of silence, 100 ms with one.
    const auto gap = readBandwidthTrace("0\n50\n\n400\n", "a.up");
    ASSERT_TRUE(gap.ok());
    EXPECT_DOUBLE_EQ(gap->rateAt(s(0.05)).value, 240e3);
    EXPECT_DOUBLE_EQ(gap->rateAt(s(0.25)).value, 0);
    EXPECT_DOUBLE_EQ(gap->rateAt(s(0.35)).value, 120e3);
    EXPECT_DOUBLE_EQ(gap->rateAt(s(0.45)).value, 240e3) << "the trace repeats";
}

TEST(BandwidthTrace, ColumnsHoldUntilTheNextLine) {
    for (const char* text :
         {"0.0\t18.88\n2.0\t0.13\n3.0\t0.13\n", "# drive\r\n10.0, 18.88\r\n12,0.13\r\n13 ; 0.13"}) {
        const auto trace = readBandwidthTrace(text, "t.txt");
        ASSERT_TRUE(trace.ok()) << trace.error().message;
        EXPECT_EQ(trace->format(), "columns");
        EXPECT_DOUBLE_EQ(trace->duration().value, 4);
        EXPECT_DOUBLE_EQ(trace->rateAt(s(1.99)).value, 18.88e6);
        EXPECT_DOUBLE_EQ(trace->rateAt(s(2)).value, 0.13e6);
        EXPECT_DOUBLE_EQ(trace->stepEnd(s(0.5)).value, 2);
        EXPECT_DOUBLE_EQ(trace->stepEnd(s(4.5)).value, 6);
    }
}

TEST(BandwidthTrace, SabreCarriesLatency) {
    const auto trace = readBandwidthTrace(R"([{"duration_ms": 1000, "bandwidth_kbps": 500, "latency_ms": 100},
        {"duration_ms": 0, "bandwidth_kbps": 1, "latency_ms": 1},
        {"duration_ms": 500, "bandwidth_kbps": 2000, "latency_ms": 20}])",
                                          "t.json");
    ASSERT_TRUE(trace.ok());
    EXPECT_EQ(trace->format(), "sabre");
    EXPECT_DOUBLE_EQ(trace->duration().value, 1.5);
    EXPECT_DOUBLE_EQ(trace->latencyAt(s(1.2)).value, 0.02);
    EXPECT_DOUBLE_EQ(trace->mean().value, 1e6);
}

TEST(BandwidthTrace, TransfersFollowTheTrace) {
    const auto made = BandwidthTrace::make(
        {{s(0), BitsPerSecond(8e6), s(0)}, {s(1), BitsPerSecond(0), s(0)}, {s(2), BitsPerSecond(4e6), s(0)}},
        s(3), "columns");
    ASSERT_TRUE(made.ok());
    const BandwidthTrace& trace = *made;
    EXPECT_DOUBLE_EQ(trace.transferEnd(s(0), Bytes(500e3)).value, 0.5);
    EXPECT_DOUBLE_EQ(trace.transferEnd(s(0.5), Bytes(500e3)).value, 1.0) << "not after the silence";
    EXPECT_DOUBLE_EQ(trace.transferEnd(s(0.5), Bytes(750e3)).value, 2.5) << "waits through the silence";
    EXPECT_DOUBLE_EQ(trace.transferEnd(s(0), Bytes(1.5e6 * 1000)).value, 3000.0) << "a thousand periods";
    EXPECT_DOUBLE_EQ(trace.transferEnd(s(1.5), Bytes(0)).value, 1.5);
    EXPECT_TRUE(std::isinf(BandwidthTrace(BitsPerSecond(0)).transferEnd(s(0), Bytes(1)).value));
    EXPECT_TRUE(std::isinf(BandwidthTrace(BitsPerSecond(5)).stepEnd(s(0)).value));
}

TEST(BandwidthTrace, TransferInPiecesTakesAsLongAsInOne) {
    std::mt19937 random(7);
    std::uniform_real_distribution<double> any(0, 1);
    for (int round = 0; round < 200; ++round) {
        std::vector<BandwidthStep> steps;
        double time = 0;
        for (int i = 0; i < 8; ++i) {
            steps.push_back({s(time), BitsPerSecond(any(random) < 0.3 ? 0 : 1e6 * any(random)), s(0)});
            time += 0.05 + any(random);
        }
        steps[3].rate = BitsPerSecond(1e5);
        const auto trace = BandwidthTrace::make(steps, s(time), "columns");
        ASSERT_TRUE(trace.ok());
        const double start = 30 * any(random), size = 3e5 * any(random) + 1000;
        double at = start;
        for (int piece = 0; piece < 10; ++piece)
            at = trace->transferEnd(s(at), Bytes(size / 10)).value;
        EXPECT_NEAR(at, trace->transferEnd(s(start), Bytes(size)).value, 1e-6);
    }
}

TEST(BandwidthTrace, HostileFilesAreRefusedWithTheirPlace) {
    const auto code = [](const char* text) { return readBandwidthTrace(text, "t").error().code; };
    EXPECT_EQ(code(""), "empty-file");
    EXPECT_EQ(code("# nothing\n\n"), "empty-file");
    for (const char* text : {"0\n",
                             "5\n3\n",
                             "1.5\n",
                             "-1\n",
                             "abc\n",
                             "1\n2 3\n",
                             "nan\n",
                             "1e300\n",
                             "0 1\n0 2\n",
                             "0 -1\n",
                             "0 nan\n",
                             "0 inf\n",
                             "0 1 2\n",
                             "0 0\n1 0\n",
                             "1,5 2,5\n",
                             "[]",
                             "[1,2]",
                             R"([{"duration_ms": -1, "bandwidth_kbps": 5}])",
                             R"([{"duration_ms": 1e300, "bandwidth_kbps": 5}])",
                             R"([{"duration_ms": "1", "bandwidth_kbps": 5}])"})
        EXPECT_EQ(code(text), "bad-trace") << text;
    EXPECT_EQ(code("[{"), "json-syntax");
    const Issue issue = readBandwidthTrace("0 1\n1 x\n", "drive.txt").error();
    EXPECT_EQ(issue.line, 2);
    EXPECT_EQ(issue.file, "drive.txt");
    EXPECT_EQ(readBandwidthTraceFile("/nowhere/trace").error().code, "cannot-read");
    // A far packet must not cost memory for the silence before it.
    EXPECT_TRUE(readBandwidthTrace("0\n999999999999\n", "t").ok());
}

TEST(BandwidthTrace, EveryRealTraceIsRead) {
    const std::filesystem::path folder = std::filesystem::path(CUTPOINT_SHARED_DATA) / "traces";
    if (!std::filesystem::exists(folder))
        GTEST_SKIP() << folder << " is absent";
    int read = 0;
    for (const auto& entry : std::filesystem::directory_iterator(folder)) {
        if (entry.path().filename().string().find("README") != std::string::npos)
            continue;
        const auto trace = readBandwidthTraceFile(entry.path());
        ASSERT_TRUE(trace.ok()) << entry.path() << ": " << trace.error().message;
        EXPECT_GT(trace->mean().value, 1e5) << entry.path();
        EXPECT_LT(trace->mean().value, 1e8) << entry.path();
        EXPECT_GE(trace->duration().value, 3) << entry.path();
        ++read;
    }
    EXPECT_GE(read, 5);
}

} // namespace
} // namespace cutpoint
