// SPDX-License-Identifier: GPL-3.0-or-later
// replay: what it prints is one story, in JSON, CSV and the table.
#include "tests/support/cli_call.h"

using namespace cli_call;

namespace {

std::filesystem::path traceFile() {
    const auto path = temporary("trace.txt");
    std::ofstream(path) << "0 18.88\n20 0.5\n40 18.88\n60 18.88\n";
    return path;
}

} // namespace

TEST(CliReplay, EveryPolicyInJson) {
    const auto trace = traceFile();
    const auto all = json("replay " + sample("tiny_yolov2.json") + "--trace " + trace.string() +
                          " --fps 0.5 --frames 40 --json");
    EXPECT_EQ(all["format"], "cutpoint-replay");
    EXPECT_EQ(all["frames"], 40);
    std::vector<std::string> words;
    for (const auto& row : all["policies"]) {
        words.push_back(row["policy"]);
        EXPECT_EQ(row["frames"], 40);
        EXPECT_LE(row["latency_median_s"], row["latency_p95_s"]);
        EXPECT_LE(row["latency_p95_s"], row["latency_max_s"]);
        EXPECT_GT(row["frames_per_s"], 0);
        EXPECT_TRUE(row["switches"].is_number_integer() && row["queue_max"].is_number_integer());
    }
    EXPECT_EQ(words, (std::vector<std::string>{"fixed", "edge-only", "cloud-only", "neurosurgeon", "dads",
                                               "recommended", "oracle"}));
    EXPECT_GT(all["policies"][5]["switches"], 0) << "the link falls and rises";
    std::filesystem::remove(trace);
}

TEST(CliReplay, CsvHasARowForEveryFrameAndPolicy) {
    const auto trace = traceFile(), file = temporary("frames.csv");
    const auto all =
        json("replay " + sample("tiny_yolov2.json") + "--trace " + trace.string() +
             " --fps 1 --duration 30s --policy recommended,edge-only --json --csv " + file.string());
    const auto rows = csv(slurp(file), 11);
    ASSERT_EQ(rows.size(), 61u);
    EXPECT_EQ(rows[0], (std::vector<std::string>{"policy", "frame", "arrival_s", "edge_start_s", "edge_end_s",
                                                 "send_start_s", "send_end_s", "cloud_start_s", "cloud_end_s",
                                                 "cut_after", "queue"}));
    double worst = 0;
    for (int k = 1; k <= 30; ++k) {
        const auto& row = rows[static_cast<std::size_t>(k)];
        EXPECT_EQ(row[0], "recommended");
        EXPECT_EQ(row[1], std::to_string(k - 1));
        EXPECT_EQ(std::stod(row[2]), k - 1);
        for (std::size_t i = 3; i <= 8; ++i)
            EXPECT_LE(std::stod(row[i - 1]), std::stod(row[i]));
        worst = std::max(worst, std::stod(row[8]) - std::stod(row[2]));
        EXPECT_EQ(rows[static_cast<std::size_t>(k + 30)][0], "edge-only");
        EXPECT_EQ(rows[static_cast<std::size_t>(k + 30)][9], "") << "nothing is sent";
    }
    EXPECT_NEAR(all["policies"][0]["latency_max_s"].get<double>(), worst, 1e-9);
    std::filesystem::remove(trace);
    std::filesystem::remove(file);
}

TEST(CliReplay, CurvesAndMadeLinks) {
    const auto curve = temporary("q.txt");
    std::ofstream(curve) << "0 1\n60 0\n120 0\n";
    const auto all = json("replay " + sample("tiny_yolov2.json") + "--made steps --part 0s..120s --scale 2 " +
                          "--fps-curve " + curve.string() + " --duration 1h --policy dads --json");
    EXPECT_EQ(all["frames"], 20 * 60) << "a minute of three";
    EXPECT_EQ(all["trace"]["duration_s"], 120);
    EXPECT_NEAR(all["trace"]["mean_bit_s"].get<double>(), 0.13e6 + 1.1e6, 1);
    std::filesystem::remove(curve);
}

TEST(CliReplay, ATraceAndAScenarioAreChanged) {
    const auto looped = json("replay " + sample("tiny_yolov2.json") +
                             "--made steps --part 60s.. --scale 0.5 --delay 30s --loop 900s --fps 1 "
                             "--policy edge-only --json");
    EXPECT_EQ(looped["trace"]["duration_s"], 900);
    EXPECT_EQ(looped["frames"], 900);
    // The first five minutes before the load turns heavy: 30 frames/s only.
    const auto morning =
        json("replay " + sample("faster_rcnn_paper.json") + "--scenario " +
             sample("fig21_office.cutpoint-scenario") + "--part 6300s..6660s --policy recommended --json");
    EXPECT_EQ(morning["frames"], 300 * 30 + 60 * 69);
}

TEST(CliReplay, WrongWordsAreUsageAndBadFilesAreInput) {
    const std::string model = sample("tiny_yolov2.json");
    for (const char* words :
         {"--fps 1", "--made steps", "--made night --fps 1", "--made steps --fps 1 --policy x",
          "--made steps --fps 1 --loop 0s", "--made steps --fps 1 --part 9s..3s",
          "--made steps --fps 1 --frames 0", "--made steps --fps 1 --frames 1.5",
          "--made steps --fps 1 --knowledge none", "--made steps --fps 1 --scale 0",
          "--made steps --fps 1 --bandwidth 4mbit", "--made steps --fps 1 --part 5s",
          "--made steps --fps 1 --hysteresis 150%", "--made steps --trace x --fps 1"})
        EXPECT_EQ(cli("replay " + model + words).exitCode, 2) << words;
    EXPECT_EQ(cli("replay " + model + "--trace /nowhere --fps 1").exitCode, 1);
    EXPECT_EQ(cli("replay " + model + "--made steps --fps-curve /nowhere").exitCode, 1);
    EXPECT_EQ(cli("replay " + model + "--made steps --fps 1 --csv /nowhere/x.csv").exitCode, 1);
}
