// SPDX-License-Identifier: GPL-3.0-or-later
// sensitivity, map, literal and the downlink: what they print agrees with what `plan` answers.
#include "tests/support/cli_call.h"

#include <cmath>

using namespace cli_call;

namespace {

const std::string net = sample("tiny_yolov2.json");

double latency(const std::string& words) {
    return json("plan " + net + words + " --json")["latency_s"];
}

} // namespace

TEST(CliSensitivity, ItsPlanIsThePlanAndFlipCostsAreWhatPinsCost) {
    const auto all = json("sensitivity " + net + "--bandwidth 4mbit --json");
    const auto plan = json("plan " + net + "--bandwidth 4mbit --json");
    EXPECT_EQ(all["plan"]["cut"], plan["cut"]);
    EXPECT_EQ(all["plan"]["latency_s"], plan["latency_s"]);
    EXPECT_GE(all["radius"].get<double>(), 0);
    EXPECT_LE(all["radius"].get<double>(), 1);
    ASSERT_EQ(all["flip_costs"].size() + 1, plan["layers"].get<std::size_t>());
    for (const std::size_t i : {std::size_t{0}, all["flip_costs"].size() / 2, all["flip_costs"].size() - 1}) {
        const auto& flip = all["flip_costs"][i];
        const std::string name = flip["layer"];
        const bool onEdge = std::find(plan["edge"].begin(), plan["edge"].end(), name) != plan["edge"].end();
        const double pinned = latency("--bandwidth 4mbit --pin " + name + (onEdge ? "=cloud" : "=edge"));
        EXPECT_NEAR(flip["latency_s"].get<double>(), pinned - plan["latency_s"].get<double>(), 1e-9) << name;
    }
}

TEST(CliSensitivity, LargerOutputsFlipThePlanWhereItSays) {
    const auto all = json("sensitivity " + net + "--bandwidth 4mbit --json");
    int flips = 0;
    // Sizes in common are the bandwidth: d (1 + x) / B = d / (B / (1 + x)).
    for (const auto& flip : all["common_flips"])
        if (flip["number"] == "output-size" && flip["up"].is_number()) {
            ++flips;
            const double up = flip["up"];
            const auto cutAt = [&](double factor) {
                return json("plan " + net + "--json --bandwidth " + std::to_string(4e6 / factor) +
                            "bit")["cut"];
            };
            EXPECT_EQ(cutAt(1 + 0.999 * up), all["plan"]["cut"]);
            EXPECT_NE(cutAt(1 + 1.001 * up), all["plan"]["cut"]);
        }
    EXPECT_EQ(flips, 1);
}

TEST(CliMap, CellsAreThePlansThere) {
    const std::string words = "map " + net + "--columns 4 --rows 3 --from 0.5 --to 5";
    const auto all = json(words + " --json");
    ASSERT_EQ(all["bandwidth_bit_s"].size(), 4u);
    ASSERT_EQ(all["fps"].size(), 3u);
    for (std::size_t row = 0; row < 3; ++row)
        for (std::size_t column = 0; column < 4; ++column) {
            const auto plan =
                json("plan " + net + "--json --objective keep-up --fps " + all["fps"][row].dump() +
                     " --bandwidth " + all["bandwidth_bit_s"][column].dump() + "bit");
            const bool meets = all["meets"][row][column];
            EXPECT_EQ(meets, plan["certificate"]["status"] == "optimal") << row << " " << column;
            const auto& entry = all["plans"][all["cells"][row][column].get<std::size_t>()];
            if (meets) {
                EXPECT_EQ(entry["cut"], plan["cut"]) << row << " " << column;
            }
        }
    const auto rows = csv(cli(words).output, 5);
    EXPECT_EQ(rows.size(), 13u);
    EXPECT_EQ(rows[0][1], "fps");
    EXPECT_EQ(csv(cli("map " + net + "--against cloud-budget --columns 2 --rows 2").output, 5)[0][1],
              "cloud_budget_s");
    EXPECT_EQ(cli("map " + net + "--from 5 --to 1").exitCode, 2);
    EXPECT_EQ(cli("map " + net + "--policy budget").exitCode, 2);
    EXPECT_EQ(cli("map " + net + "--against cloud-budget --from 5").exitCode, 2);
}

TEST(CliLiteral, BelievesTooLittleAndCostsMore) {
    const auto all = json("literal " + sample("alexnet.json") + "--bandwidth 5.85mbit --json");
    EXPECT_LE(all["believed"]["latency_s"].get<double>(), all["real"]["latency_s"].get<double>());
    EXPECT_LE(all["corrected"]["latency_s"].get<double>(),
              all["real"]["latency_s"].get<double>() * (1 + 1e-9));
    EXPECT_EQ(all["free_uploads"].size(), 1u);
    EXPECT_EQ(all["corrected"]["cut"],
              json("plan " + sample("alexnet.json") + "--bandwidth 5.85mbit --json")["cut"]);
    EXPECT_NE(cli("literal " + sample("alexnet.json") + "--bandwidth 5.85mbit")
                  .output.find("free upload of: input"),
              std::string::npos);
}

TEST(CliDownlink, ResultsGoBackWhenItIsSet) {
    const std::string words = "--bandwidth 4mbit --algorithm cloud-only";
    const double stay = latency(words), back = latency(words + " --downlink 1mbit");
    EXPECT_GT(back, stay);
    EXPECT_EQ(json("plan " + net + words + " --downlink 1mbit --json")["settings"]["downlink_bit_s"], 1e6);
    EXPECT_EQ(cli("plan " + net + words + " --downlink 1").exitCode, 2);
}
