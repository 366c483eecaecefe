// SPDX-License-Identifier: GPL-3.0-or-later
// An integer program too long for its time: what it knew by then is the answer.
#include "tests/support/cli_call.h"

#include <random>

using namespace cli_call;

namespace {

/// Any subset of the branches may leave for the cloud, and each is worth what it costs but for a constant:
/// branch and bound proves little for a long time.
std::filesystem::path writeKnapsack(int branches) {
    std::mt19937 random(1);
    auto layers = nlohmann::json::array();
    layers.push_back({{"name", "input"},
                      {"type", "Input"},
                      {"inputs", nlohmann::json::array()},
                      {"output_bytes", 1000},
                      {"input", true},
                      {"edge_s", 0},
                      {"cloud_s", 0}});
    for (int v = 0; v < branches; ++v) {
        const double weight = 1 + static_cast<double>(random() % 100'000) / 1e5;
        layers.push_back({{"name", "v" + std::to_string(v)},
                          {"type", "Conv"},
                          {"inputs", {"input"}},
                          {"output_bytes", 1000},
                          {"edge_s", weight + 0.1},
                          {"cloud_s", weight}});
    }
    const auto path = temporary("knapsack.json");
    std::ofstream(path) << nlohmann::json{
        {"format", "cutpoint-model"}, {"version", 1}, {"name", "knapsack"}, {"layers", layers}};
    return path;
}

} // namespace

TEST(CliDsccs, KeepsItsPlanAndBoundWhenTimeIsUp) {
    const auto model = writeKnapsack(400);
    const auto plan = json("plan '" + model.string() +
                           "' --bandwidth 1mbit --objective budget --algorithm dsccs --cloud-budget 258s "
                           "--time-limit 300ms --json");
    std::filesystem::remove(model);
    ASSERT_TRUE(plan.is_object());
    EXPECT_EQ(plan["algorithm"], "dsccs");
    // A machine that is done by then has proved its plan.
    const auto status = plan["certificate"]["status"].get<std::string>();
    EXPECT_TRUE(status == "bounded" || status == "optimal") << status;
    EXPECT_GT(plan["certificate"]["lower_bound_s"].get<double>(), 0);
    EXPECT_LT(plan["certificate"]["gap"].get<double>(), 0.1);
    EXPECT_LE(plan["t_transfer_s"].get<double>() + plan["t_cloud_s"].get<double>(), 258 * (1 + 1e-9));
}
