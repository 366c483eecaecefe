// SPDX-License-Identifier: GPL-3.0-or-later
// frontier, breakpoints and sweep: what they print agrees with what `plan` answers.
#include "tests/support/cli_call.h"

using namespace cli_call;

TEST(CliFrontier, CsvAndJsonHoldTheSamePointsAndNoneBeatsAnother) {
    const auto rows = csv(cli("frontier " + sample("alexnet.json")).output, 5);
    const auto points = json("frontier " + sample("alexnet.json") + "--json")["points"];
    ASSERT_GT(points.size(), 10u);
    ASSERT_EQ(rows.size(), points.size() + 1);
    EXPECT_EQ(rows[0],
              (std::vector<std::string>{"t_edge_s", "transfer_bytes", "t_cloud_s", "sent_layers", "cut"}));
    const auto cost = [&](std::size_t i) {
        return std::array{points[i]["t_edge_s"].get<double>(), points[i]["transfer_bytes"].get<double>(),
                          points[i]["t_cloud_s"].get<double>()};
    };
    for (std::size_t i = 0; i < points.size(); ++i) {
        const auto a = cost(i);
        // Shortest round-trip text in both: the very same doubles come back.
        EXPECT_EQ(std::stod(rows[i + 1][0]), a[0]);
        EXPECT_EQ(std::stod(rows[i + 1][1]), a[1]);
        EXPECT_EQ(std::stod(rows[i + 1][2]), a[2]);
        EXPECT_EQ(std::stoul(rows[i + 1][3]), points[i]["cut"].size());
        for (std::size_t j = 0; j < points.size(); ++j) {
            const auto b = cost(j);
            EXPECT_FALSE(i != j && b[0] <= a[0] && b[1] <= a[1] && b[2] <= a[2]) << i << " by " << j;
        }
    }
}

TEST(CliFrontier, ABandwidthAddsTimes) {
    const auto all = json("frontier " + sample("alexnet.json") + "--bandwidth 4mbit --json");
    for (const auto& point : all["points"]) {
        EXPECT_NEAR(point["t_transfer_s"].get<double>(), point["transfer_bytes"].get<double>() * 8 / 4e6,
                    1e-12);
        EXPECT_NEAR(point["latency_s"].get<double>(),
                    point["t_edge_s"].get<double>() + point["t_transfer_s"].get<double>() +
                        point["t_cloud_s"].get<double>(),
                    1e-12);
    }
    EXPECT_EQ(all["settings"]["bandwidth_bit_s"], 4e6);
    EXPECT_EQ(json("frontier " + sample("alexnet.json") + "--json")["settings"]["bandwidth_bit_s"], nullptr);
}

TEST(CliBreakpoints, ThePlanChangesThere) {
    const auto all = json("breakpoints " + sample("tiny_yolov2.json") + "--json");
    ASSERT_FALSE(all["breakpoints"].empty());
    for (const auto& b : all["breakpoints"]) {
        const double rate = b["bandwidth_bit_s"];
        const auto at = [&](double x) {
            return json("plan " + sample("tiny_yolov2.json") + "--json --bandwidth " + std::to_string(x) +
                        "bit")["cut"];
        };
        EXPECT_EQ(at(rate * 0.999), b["below"]["cut"]);
        EXPECT_EQ(at(rate * 1.001), b["above"]["cut"]);
        EXPECT_NEAR(b["below"]["latency_s"], b["above"]["latency_s"], 1e-9);
    }
}

/// Its frontier is too large for one; its plans of lowest latency are few.
TEST(CliBreakpoints, AreFoundWithoutAFrontier) {
    if (!std::filesystem::exists(CUTPOINT_SHARED_DATA))
        GTEST_SKIP() << "no real models at " CUTPOINT_SHARED_DATA;
    const std::string net = shared("profiles/pipedream/nasnetalarge/graph.txt");
    const auto all = json("breakpoints " + net + "--json");
    ASSERT_FALSE(all["breakpoints"].empty());
    for (const auto& b : all["breakpoints"]) {
        const double rate = b["bandwidth_bit_s"];
        EXPECT_NEAR(json("plan " + net + "--json --bandwidth " + std::to_string(rate) + "bit")["latency_s"],
                    b["above"]["latency_s"], 1e-9);
    }
    // What no min cut carries is answered by the frontier: a limit that nothing meets changes nothing.
    const auto limited = json("breakpoints " + sample("alexnet.json") + "--edge-memory 100GiB --json"),
               free = json("breakpoints " + sample("alexnet.json") + "--json");
    ASSERT_EQ(limited["breakpoints"].size(), free["breakpoints"].size());
    for (std::size_t i = 0; i < free["breakpoints"].size(); ++i)
        for (const char* side : {"below", "above"})
            EXPECT_EQ(limited["breakpoints"][i][side]["cut"], free["breakpoints"][i][side]["cut"]);
}

TEST(CliSweep, EveryStepIsWhatPlanAnswers) {
    const struct {
        const char *over, *from, *to, *more, *field, *option, *unit;
    } cases[] = {{"bandwidth", "100kbit", "100mbit", "--objective throughput", "bandwidth_bit_s",
                  "--bandwidth", "bit"},
                 {"fps", "0.1", "20", "--objective keep-up --bandwidth 4mbit", "fps", "--fps", ""},
                 {"cloud-budget", "0s", "1s", "--linear --objective budget --bandwidth 4mbit",
                  "cloud_budget_s", "--cloud-budget", "s"}};
    for (const auto& c : cases) {
        const std::string more = std::string(c.more) + " ";
        const auto all = json("sweep " + sample("alexnet.json") + "--over " + c.over + " --from " + c.from +
                              " --to " + c.to + " --steps 5 --json " + more);
        ASSERT_EQ(all["rows"].size(), 5u) << c.over;
        EXPECT_GT(all["frontier_points"], 1);
        for (const auto& row : all["rows"]) {
            std::string at = more;
            if (const auto linear = at.find("--linear "); linear != std::string::npos)
                at.erase(linear, 9);
            const auto plan = json("plan " + sample("alexnet.json") + "--json " + at + c.option + " " +
                                   row[c.field].dump() + c.unit);
            // The two towers of AlexNet are twins: plans of equal cost may differ in which one is cut.
            for (const char* field :
                 {"t_edge_s", "t_transfer_s", "t_cloud_s", "latency_s", "max_stage_s", "transfer_bytes"})
                EXPECT_NEAR(row[field].get<double>(), plan[field].get<double>(),
                            1e-9 * plan[field].get<double>())
                    << c.over << " " << row[c.field] << " " << field;
            EXPECT_EQ(row["cut"].size(), plan["cut"].size());
            EXPECT_EQ(row["certificate"]["status"], plan["certificate"]["status"]);
        }
    }
}

TEST(CliSweep, StepsAreEvenInTheLogarithmAndEndsExact) {
    const std::string base = "sweep " + sample("nin.json") + "--over bandwidth --from 100kbit --to 10mbit ";
    const auto rows = csv(cli(base + "--steps 3").output, 13);
    ASSERT_EQ(rows.size(), 4u);
    EXPECT_EQ(rows[0][0], "bandwidth_bit_s");
    EXPECT_EQ(rows[1][0], "100000");
    EXPECT_NEAR(std::stod(rows[2][0]), 1e6, 1e-6);
    EXPECT_EQ(rows[3][0], "10000000");
    EXPECT_NEAR(std::stod(csv(cli(base + "--steps 3 --linear").output, 13)[2][0]), 5.05e6, 1e-6);
}

TEST(CliSweep, SeveralAlgorithmsShareEachStepAndExactIsNeverWorse) {
    const auto all =
        json("sweep --over bandwidth --from 200kbit --to 50mbit --steps 7 --objective throughput "
             "--algorithm exact,dsl,dsh,neurosurgeon,edge-only,cloud-only --json " +
             sample("alexnet.json"));
    ASSERT_EQ(all["rows"].size(), 42u);
    double exact = 0;
    for (const auto& row : all["rows"]) {
        if (row["algorithm"] == "exact")
            exact = row["value_s"];
        EXPECT_GE(row["value_s"].get<double>(), exact * (1 - 1e-9)) << row["algorithm"];
    }
}

TEST(CliSweep, SenselessRangesAreUsageErrors) {
    for (const char* wrong :
         {"--over bandwith --from 1mbit --to 2mbit", "--over bandwidth --from 1 --to 2mbit",
          "--over bandwidth --from 1mbit --to 2mbit --steps 1", "--over bandwidth --from 1mbit",
          "--over bandwidth --from 0bit --to 2mbit", "--over fps --from 1 --to 20 --bandwidth 4mbit",
          "--over fps --from 1 --to 20 --objective keep-up",
          "--over bandwidth --from 1mbit --to 2mbit --bandwidth 4mbit",
          "--over bandwidth --from 1mbit --to 2mbit --algorithm exact,magic"}) {
        const Called run = cli("sweep " + sample("nin.json") + wrong);
        EXPECT_EQ(run.exitCode, 2) << wrong;
        EXPECT_FALSE(run.errors.empty()) << wrong;
    }
    EXPECT_NE(cli("sweep " + sample("nin.json") + "--over bandwith --from 1mbit --to 2mbit")
                  .errors.find("Did you mean \"bandwidth\"?"),
              std::string::npos);
}

TEST(CliSweep, AStepWithoutAnAnswerIsARowAndTheRestGoesOn) {
    // DSH cannot price a dead link, and no plan meets a budget of nothing when a layer must be in the cloud.
    const struct {
        std::string words;
        const char *algorithm, *code;
    } cases[] = {{"--over bandwidth --from 0bit --to 9mbit --linear --steps 3 --algorithm exact,dsh "
                  "--objective throughput ",
                  "dsh", "dead-link"},
                 {"--over cloud-budget --from 0s --to 9s --linear --steps 3 --algorithm exact,dsccs "
                  "--bandwidth 4mbit --objective budget --pin pool3=cloud ",
                  "dsccs", "infeasible-budget"}};
    for (const auto& c : cases) {
        const Called run = cli("sweep " + sample("nin.json") + c.words);
        EXPECT_EQ(run.exitCode, 0) << c.words << run.errors;
        const auto rows = csv(run.output, 13);
        ASSERT_EQ(rows.size(), 7U) << run.output;
        EXPECT_EQ(rows[2], (std::vector<std::string>{"0", c.algorithm, "", "", "", "", "", "", "", "none", "",
                                                     "", ""}))
            << run.output;
        EXPECT_NE(run.errors.find(std::string("warning: ") + c.algorithm + " at "), std::string::npos)
            << run.errors;
        const auto all = json("sweep " + sample("nin.json") + c.words + "--json --quiet");
        ASSERT_EQ(all["rows"].size(), 6U);
        EXPECT_EQ(all["rows"][1]["issues"][0]["code"], c.code);
        EXPECT_FALSE(all["rows"][1].contains("latency_s"));
        for (const std::size_t answered : {0, 2, 3, 4, 5})
            EXPECT_TRUE(all["rows"][answered].contains("latency_s")) << answered;
    }
}

TEST(CliSweep, WithoutAnyAnswerItIsExitCodeOne) {
    const Called run = cli("sweep " + sample("nin.json") +
                           "--over bandwidth --from 1mbit --to 9mbit --steps 2 --algorithm dsccs");
    EXPECT_EQ(run.exitCode, 1);
    EXPECT_EQ(csv(run.output, 13).size(), 3U) << run.output;
    // Told once, not once for each step.
    const auto first = run.errors.find("T0 is not set");
    ASSERT_NE(first, std::string::npos) << run.errors;
    EXPECT_EQ(run.errors.find("T0 is not set", first + 1), std::string::npos) << run.errors;
}

TEST(CliSweep, SaysWhatTheFrontierCost) {
    const std::string words =
        "sweep " + sample("nin.json") + "--over bandwidth --from 1mbit --to 9mbit --json ";
    const auto exact = json(words);
    EXPECT_EQ(exact["frontier_points"], json("frontier " + sample("nin.json") + "--json")["points"].size());
    EXPECT_GT(exact["frontier_build_us"].get<double>(), 0);
    const auto cut = json(words + "--algorithm dsl");
    EXPECT_EQ(cut["frontier_points"], 0);
    EXPECT_EQ(cut["frontier_build_us"], nullptr);
    const auto frontier = json("frontier " + sample("nin.json") + "--json");
    EXPECT_EQ(frontier["frontier_points"], frontier["points"].size());
    EXPECT_GT(frontier["frontier_build_us"].get<double>(), 0);
}
