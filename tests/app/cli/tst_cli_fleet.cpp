// SPDX-License-Identifier: GPL-3.0-or-later
// fleet: the contract's fields, what it exports, and what it refuses.
#include "tests/support/cli_call.h"

#include <algorithm>
#include <set>

using namespace cli_call;

namespace {

const std::string mixed = sample("mixed.cutpoint-fleet");

} // namespace

TEST(CliFleet, JsonHasTheFieldsOfTheContract) {
    const auto all = json("fleet " + mixed + "--workers 2 --utilisation 0.8 --json --quiet");
    for (const char* field :
         {"status", "bound", "gap", "value", "unit", "price", "utilisation", "classes", "baselines"})
        EXPECT_TRUE(all.contains(field)) << field;
    for (const char* field : {"worker_s", "lambda_s", "mu_s_per_bit_s"})
        EXPECT_TRUE(all["price"].contains(field)) << field;
    for (const char* field : {"equal_share", "first_come", "edge_only", "cloud_only"})
        EXPECT_TRUE(all["baselines"].contains(field)) << field;
    EXPECT_EQ(all["unit"], "s");
    EXPECT_EQ(all["classes"].size(), 3u);
    double sum = 0;
    for (const auto& one : all["classes"]) {
        EXPECT_NEAR(one["budget_s"].get<double>(),
                    one["t_transfer_s"].get<double>() + one["t_cloud_s"].get<double>(), 1e-12);
        EXPECT_NEAR(one["latency_s"].get<double>(),
                    one["t_edge_s"].get<double>() + one["budget_s"].get<double>(), 1e-9);
        std::int64_t cameras = 0;
        for (const auto& part : one["split"]) {
            cameras += part["count"].get<std::int64_t>();
            sum += part["count"].get<double>() * part["latency_s"].get<double>();
            EXPECT_TRUE(part["cut"].is_array());
        }
        EXPECT_EQ(cameras, one["count"]);
    }
    EXPECT_NEAR(all["value"].get<double>(), sum, 1e-9 * sum);
    EXPECT_LE(all["utilisation"].get<double>(), 0.8 * (1 + 1e-9));
    EXPECT_LE(all["value"], all["baselines"]["equal_share"]);
}

TEST(CliFleet, ADayIsAnsweredAtEveryStep) {
    const std::string campus = "fleet " + sample("campus_day.cutpoint-fleet");
    const auto all = json(campus + "--json --quiet");
    ASSERT_TRUE(all["day"].is_array());
    ASSERT_GT(all["day"].size(), 3u);
    std::set<std::string> cuts;
    double end = 0;
    for (const auto& instant : all["day"]) {
        EXPECT_EQ(instant["from_s"], end);
        end = instant["to_s"];
        EXPECT_TRUE(instant["workers_needed"].is_number());
        cuts.insert(instant["classes"][0]["split"].dump());
    }
    EXPECT_EQ(end, 86'400);
    EXPECT_GT(cuts.size(), 2u) << "the cut moves over the day";
    const auto morning = json(campus + "--at 8h --json --quiet");
    const auto& eight = *std::find_if(all["day"].begin(), all["day"].end(),
                                      [](const auto& one) { return one["to_s"] > 8 * 3600; });
    EXPECT_EQ(morning["classes"][0]["frames_per_s"], eight["classes"][0]["frames_per_s"]);
    EXPECT_NEAR(morning["value"].get<double>(), eight["value"].get<double>(),
                1e-6 * eight["value"].get<double>());
    EXPECT_FALSE(json("fleet " + mixed + "--json --quiet").contains("day"));
}

TEST(CliFleet, EveryObjectiveAnswersInItsUnit) {
    const std::pair<const char*, const char*> rows[] = {
        {"worst", "s"}, {"rate", "x"}, {"workers", "workers"}, {"cameras --of gates", "cameras"}};
    for (const auto& [objective, unit] : rows) {
        const auto all = json("fleet " + mixed + "--max-latency 1s --json --quiet --objective " + objective);
        EXPECT_EQ(all["unit"], unit) << objective;
        EXPECT_TRUE(all["value"].is_number()) << objective;
    }
    // Edge-only is fast enough for ever more cameras.
    const auto all =
        json("fleet " + mixed + "--max-latency 1h --json --quiet --objective cameras --of gates");
    EXPECT_EQ(all["status"], "unbounded");
    EXPECT_TRUE(all["value"].is_null());
    EXPECT_TRUE(all["bound"].is_null());
}

TEST(CliFleet, ExportWritesAPlanAndAProjectForEachClass) {
    const auto folder = temporary("plans");
    const auto all = json("fleet " + mixed + "--json --quiet --simulate 50 --export " + folder.string());
    for (const auto& one : all["classes"]) {
        const std::string name = one["name"];
        EXPECT_GT(one["simulated"]["latency_mean_s"].get<double>(), 0);
        const auto plan = nlohmann::json::parse(slurp(folder / (name + ".plan.json")));
        EXPECT_EQ(plan["format"], "cutpoint-plan");
        EXPECT_EQ(plan["cut"], one["split"][0]["cut"]);
        EXPECT_NEAR(plan["latency_s"].get<double>(), one["split"][0]["latency_s"].get<double>(), 1e-9);
        const auto project = nlohmann::json::parse(slurp(folder / (name + ".cutpoint")));
        EXPECT_EQ(project["format"], "cutpoint-project");
        // A project can stand for the class again.
        const auto file = folder / "again.cutpoint-fleet";
        std::ofstream(file)
            << R"({"format": "cutpoint-fleet", "version": 1, "classes": [{"name": "x", "project": ")" << name
            << R"(.cutpoint"}]})";
        const auto again = json("fleet " + file.string() + " --json --quiet --workers 100");
        EXPECT_EQ(again["classes"][0]["frames_per_s"], one["frames_per_s"]);
    }
    std::filesystem::remove_all(folder);
}

TEST(CliFleet, WrongWordsAreUsageAndBadFilesAreInput) {
    for (const char* words : {"--workers 0", "--workers two", "--utilisation 1.2", "--uplink 100",
                              "--objective best", "--objective cameras --max-latency 1s", "--max-latency 5",
                              "--simulate 0", "--simulate 10 --phases x"})
        EXPECT_EQ(cli("fleet " + mixed + words).exitCode, 2) << words;
    EXPECT_EQ(cli("fleet /nowhere").exitCode, 1);
    EXPECT_EQ(cli("fleet " + sample("alexnet.json")).exitCode, 1);
    EXPECT_EQ(cli("fleet " + mixed + "--objective workers").exitCode, 0) << "every class has a limit";
    EXPECT_EQ(cli("fleet " + mixed + "--max-latency 1ms").exitCode, 1) << "infeasible";
    EXPECT_EQ(cli("fleet " + mixed + "--export /proc/nowhere").exitCode, 1);
}
