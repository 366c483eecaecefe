// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/adapt/recorded_stream.h"
#include "core/adapt/replay_scenario.h"

#include <gmock/gmock.h>

namespace cutpoint {
namespace {

const std::string frames =
    R"({"event":"plan","seconds":9.5,"text":"plan 1 runs","plan":1,"bandwidth_bit_s":2000000.0,"sustainable_fps":0.0})"
    "\n"
    R"({"frame":0,"plan":1,"arrival_s":10.0,"edge_s":0.1,"transfer_s":0.2,"cloud_s":0.1,"latency_s":0.4,"done_s":10.4,"sent_bytes":100000})"
    "\n"
    R"({"frame":1,"plan":1,"arrival_s":10.5,"edge_s":0.1,"transfer_s":0.4,"cloud_s":0.1,"latency_s":0.6,"done_s":11.1,"sent_bytes":100000})"
    "\n"
    R"({"frame":2,"plan":2,"arrival_s":11.0,"edge_s":0.3,"transfer_s":0,"cloud_s":0,"latency_s":0.3,"done_s":11.3,"sent_bytes":0})"
    "\n";

TEST(RecordedStream, FramesEventsAndTheLinkThatTransfersSaw) {
    ASSERT_TRUE(isRecordedStream(frames));
    const auto stream = readRecordedStream(frames, "run.jsonl");
    ASSERT_TRUE(stream.ok()) << stream.error().text();
    ASSERT_EQ(stream->frames.size(), 3u);
    EXPECT_EQ(stream->frames[0].arrival.value, 0);
    EXPECT_NEAR(stream->frames[2].arrival.value, 1, 1e-12);
    EXPECT_NEAR(stream->framesPerSecond, 2, 1e-12);
    EXPECT_NEAR(stream->duration.value, 1.5, 1e-12);
    EXPECT_EQ(stream->median().value, 0.4);
    EXPECT_EQ(stream->worst().value, 0.6);
    EXPECT_EQ(stream->switches(), 1);
    EXPECT_EQ(stream->late(), 1); // 0.6 s > 0.5 s
    ASSERT_EQ(stream->events.size(), 1u);
    EXPECT_EQ(stream->events[0].text, "plan 1 runs");
    // 100 kB in 0.2 s, then in 0.4 s; the belief of the event stood before the first transfer.
    EXPECT_EQ(stream->link.rateAt(Seconds(0)).value, 2e6);
    EXPECT_NEAR(stream->link.rateAt(Seconds(0.3)).value, 4e6, 1);
    EXPECT_NEAR(stream->link.rateAt(Seconds(0.9)).value, 2e6, 1);
}

TEST(RecordedStream, ALastLineThatIsCutOffIsLeftOut) {
    const auto stream = readRecordedStream(frames.substr(0, frames.size() - 20), "run.jsonl");
    ASSERT_TRUE(stream.ok());
    EXPECT_EQ(stream->frames.size(), 2u);
}

TEST(RecordedStream, WhatIsNoStreamIsRefusedWithItsLine) {
    EXPECT_FALSE(isRecordedStream("0 4\n10 1\n"));
    EXPECT_FALSE(isRecordedStream(R"({"format": "cutpoint-model"})"));
    EXPECT_FALSE(isRecordedStream(""));
    const auto broken = readRecordedStream("nonsense\n" + frames, "run.jsonl");
    ASSERT_FALSE(broken.ok());
    EXPECT_EQ(broken.error().line, 1);
    const auto empty = readRecordedStream(R"({"event":"x","seconds":1})", "run.jsonl");
    EXPECT_EQ(empty.error().code, "empty-file");
    for (const char* wrong : {"-1", "1e300", "\"a\""}) {
        const auto hostile = readRecordedStream(
            std::string(R"({"frame":0,"plan":1,"arrival_s":0,"latency_s":)") + wrong + "}\n", "run.jsonl");
        EXPECT_TRUE(!hostile.ok() || hostile->frames[0].latency.value == 0) << wrong;
    }
}

TEST(ReplayScenario, LinkRateAndBudgetOverTime) {
    const std::string text = R"({"format": "cutpoint-scenario", "version": 1, "title": "t", "model": "m.json",
        "duration_s": 10, "link": [[0, 1e6], [5, 2e6]], "frames_per_s": [[0, 1], [5, 4]],
        "cloud_budget_s": [[0, null], [5, 0.5]]})";
    ASSERT_TRUE(isReplayScenario(text));
    const auto scenario = readReplayScenario(text, "s.json");
    ASSERT_TRUE(scenario.ok()) << scenario.error().text();
    EXPECT_EQ(scenario->link.rateAt(Seconds(6)).value, 2e6);
    EXPECT_EQ(scenario->rate->at(Seconds(6)), 4);
    EXPECT_TRUE(std::isinf(scenario->budget->at(Seconds(1))));
    EXPECT_EQ(scenario->budget->at(Seconds(6)), 0.5);
    for (
        const char* wrong :
        {R"({"format": "cutpoint-scenario", "version": 2, "duration_s": 10, "link": [[0, 1e6]]})",
         R"({"format": "cutpoint-scenario", "version": 1, "link": [[0, 1e6]]})",
         R"({"format": "cutpoint-scenario", "version": 1, "duration_s": 10})",
         R"({"format": "cutpoint-scenario", "version": 1, "duration_s": 10, "link": [[0, -1]]})",
         R"({"format": "cutpoint-scenario", "version": 1, "duration_s": 10, "link": [[0, null]]})",
         R"({"format": "cutpoint-scenario", "version": 1, "duration_s": 10, "link": [[5, 1], [0, 1]]})",
         R"({"format": "cutpoint-scenario", "version": 1, "duration_s": 10, "link": [[0, 1]], "frames_per_s": 3})",
         "[]", "{"})
        EXPECT_FALSE(readReplayScenario(wrong, "s.json").ok()) << wrong;
}

} // namespace
} // namespace cutpoint
