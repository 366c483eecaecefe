// SPDX-License-Identifier: GPL-3.0-or-later
// Long work of the real program: progress after a second, time limits, Ctrl+C.
#include "tests/support/cli_call.h"

#include <chrono>

using namespace cli_call;

namespace {

// 600,000 answers: far more than any machine gives before it is stopped.
const std::string longSweep = "sweep " + sample("googlenet.json") +
                              "--over bandwidth --from 1kbit --to 1gbit --steps 100000 "
                              "--algorithm exact,dsh,dsl,neurosurgeon,edge-only,cloud-only ";

void expectWholeRows(const std::string& text) {
    const auto rows = csv(text, 12);
    ASSERT_GT(rows.size(), 1u);
    EXPECT_EQ(rows[0][0], "bandwidth_bit_s");
    for (const auto& row : rows)
        EXPECT_EQ(row.size(), 12u);
    EXPECT_EQ(text.back(), '\n');
}

} // namespace

TEST(CliStopping, AnInterruptedSweepKeepsItsRowsAndEndsWithOne) {
    const Called run = interrupted(longSweep, "out");
    EXPECT_EQ(run.exitCode, 1) << run.errors;
    expectWholeRows(run.output);
    EXPECT_NE(run.errors.find("Stopped after "), std::string::npos) << run.errors;
}

TEST(CliStopping, ProgressIsShownAfterASecondAndJsonStaysWhole) {
    const Called run = interrupted(longSweep + "--json", "err");
    EXPECT_EQ(run.exitCode, 1) << run.errors;
    EXPECT_NE(run.errors.find(" s: "), std::string::npos) << run.errors;
    const auto answer = nlohmann::json::parse(run.output, nullptr, false);
    ASSERT_TRUE(answer.is_object());
    EXPECT_FALSE(answer["rows"].empty());
}

TEST(CliStopping, ATimeLimitEndsWorkOfManyShortPieces) {
    // The whole sweep takes minutes.
    const Called run = cli(longSweep + "--time-limit 3s");
    EXPECT_EQ(run.exitCode, 1);
    expectWholeRows(run.output);
    EXPECT_NE(run.errors.find(" s: "), std::string::npos) << run.errors;
    EXPECT_NE(run.errors.find("Stopped after "), std::string::npos) << run.errors;
}

TEST(CliStopping, QuietShowsNoProgress) {
    const Called run = cli(longSweep + "--time-limit 3s --quiet");
    EXPECT_EQ(run.exitCode, 1);
    expectWholeRows(run.output);
    EXPECT_TRUE(run.errors.empty()) << run.errors;
}

TEST(CliStopping, NoTimeAtAllIsToldAndIsNotACrash) {
    const std::string net = sample("googlenet.json");
    for (const std::string& words :
         {"plan " + net + "--bandwidth 4mbit --json", "info " + net, "frontier " + net, "breakpoints " + net,
          "convert " + net, "map " + net, "sensitivity " + net + "--bandwidth 4mbit",
          "literal " + net + "--bandwidth 4mbit", "compare " + net + "--bandwidth 4mbit",
          "sweep " + net + "--over bandwidth --from 1mbit --to 9mbit"}) {
        const Called run = cli(words + " --time-limit 0s");
        EXPECT_EQ(run.exitCode, 1) << words;
        EXPECT_TRUE(run.output.empty()) << words << run.output;
        EXPECT_NE(run.errors.find("The time is over"), std::string::npos) << words << run.errors;
    }
}
