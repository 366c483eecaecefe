// SPDX-License-Identifier: GPL-3.0-or-later
// Fleet files with the nets that they name: what a class says itself, what comes from its project, and back.
#include "app/options/fleet_loader.h"

#include <filesystem>
#include <fstream>
#include <gmock/gmock.h>

namespace cutpoint {
namespace {

namespace fs = std::filesystem;

class FleetLoader : public testing::Test {
protected:
    void SetUp() override {
        folder_ = fs::temp_directory_path() / ("cutpoint-fleet-" + std::to_string(::getpid()));
        fs::create_directories(folder_);
        fs::copy_file(fs::path(CUTPOINT_SAMPLE_MODELS) / "alexnet.json", folder_ / "alexnet.json",
                      fs::copy_options::overwrite_existing);
    }
    void TearDown() override { fs::remove_all(folder_); }

    void write(const char* name, const std::string& text) const { std::ofstream(folder_ / name) << text; }
    Result<LoadedFleet> load(const std::string& classes) const {
        write("f.cutpoint-fleet",
              R"({"format": "cutpoint-fleet", "version": 1, "classes": [)" + classes + "]}");
        return loadFleet(folder_ / "f.cutpoint-fleet");
    }

    fs::path folder_;
};

TEST_F(FleetLoader, FixedCostsAreChargedToEveryPlanOnce) {
    const auto plain = load(R"({"name": "a", "model": "alexnet.json"})");
    const auto fixed = load(R"({"name": "a", "model": "alexnet.json", "rtt_s": 5,
        "fixed": {"edge_s": 0.126, "transfer_s": 0.03, "cloud_s": 0.02}})");
    ASSERT_TRUE(plain.ok()) << plain.error().text();
    ASSERT_TRUE(fixed.ok()) << fixed.error().text();
    const Settings& settings = fixed->fleet.classes[0].problem->settings();
    EXPECT_EQ(settings.fixed.edge.value, 0.126);
    EXPECT_EQ(settings.fixed.cloud.value, 0.02);
    EXPECT_EQ(settings.network.rtt.value, 0.03); // "transfer_s" stands over "rtt_s"
    const auto endOf = [](const LoadedFleet& loaded, bool edge) {
        for (const FleetPoint& point : *loaded.fleet.classes[0].points)
            if (point.cost.usesCloud != edge && (edge || point.cost.edge.value <= 0.126))
                return point.cost;
        return FrameCost();
    };
    EXPECT_NEAR(endOf(*fixed, true).edge.value, endOf(*plain, true).edge.value + 0.126, 1e-12);
    // All in the cloud: nothing but raw inputs on the edge, which costs it nothing.
    EXPECT_EQ(endOf(*fixed, false).edge.value, 0);
    EXPECT_NEAR(endOf(*fixed, false).cloud.value, endOf(*plain, false).cloud.value + 0.02, 1e-12);
    EXPECT_EQ(endOf(*fixed, false).call.value, 0.03);
}

TEST_F(FleetLoader, WhatAClassDoesNotSayComesFromItsProject) {
    write("camera.cutpoint",
          R"({"format": "cutpoint-project", "version": 2, "source": {"model": "alexnet.json"},
        "query": {"bandwidth_bit_s": 2000000, "fps": 3, "rtt_s": 0.25, "edge_speed": 4},
        "pins": {"conv1a": "edge"}, "edits": {"conv1a": {"edge_s": 7.5}}})");
    const auto loaded = load(R"({"name": "a", "project": "camera.cutpoint", "count": 3},
        {"name": "b", "project": "camera.cutpoint", "bandwidth_bit_s": 9000000, "frames_per_s": 1, "edge_speed": 1})");
    ASSERT_TRUE(loaded.ok()) << loaded.error().text();
    const FleetClass &a = loaded->fleet.classes[0], &b = loaded->fleet.classes[1];
    EXPECT_EQ(a.count, 3);
    EXPECT_EQ(a.bandwidth.value, 2e6);
    EXPECT_EQ(a.rate.value, 3);
    EXPECT_EQ(a.problem->edgeSpeed, 4);
    EXPECT_EQ(b.bandwidth.value, 9e6);
    EXPECT_EQ(b.rate.value, 1);
    EXPECT_EQ(b.problem->edgeSpeed, 1);
    for (const FleetClass* one : {&a, &b}) {
        const LayerId conv1 = one->problem->graph->find("conv1a");
        ASSERT_GE(conv1, 0);
        EXPECT_EQ(one->problem->network.rtt.value, 0.25);
        EXPECT_EQ(one->problem->pin(conv1), Pin::Edge);
        EXPECT_EQ(one->problem->profile.layers[static_cast<std::size_t>(conv1)].edge.value, 7.5);
        for (const FleetPoint& point : *one->points)
            EXPECT_EQ(point.sides[static_cast<std::size_t>(conv1)], Side::Edge);
    }
    EXPECT_EQ(loaded->sources[0].file, (folder_ / "camera.cutpoint").string());
}

TEST_F(FleetLoader, AFleetComesBackAsItWasSaved) {
    const auto loaded = load(R"({"name": "a", "model": "alexnet.json", "count": 5, "bandwidth_bit_s": 3000000,
        "frames_per_s": 2, "edge_speed": 3, "latency_s": 0.5, "rtt_s": 0.01, "fixed": {"edge_s": 0.1}})");
    ASSERT_TRUE(loaded.ok()) << loaded.error().text();
    std::vector<std::pair<std::string, std::string>> projects;
    auto sources = loaded->sources;
    const FleetFile file = fleetFileOf(loaded->fleet, sources, folder_, projects);
    EXPECT_TRUE(projects.empty());
    EXPECT_EQ(file.classes[0].model, "alexnet.json");
    const auto again = loadFleet(file, folder_);
    ASSERT_TRUE(again.ok()) << again.error().text();
    EXPECT_EQ(again->fleet.classes[0].count, 5);
    EXPECT_EQ(again->fleet.classes[0].rate.value, 2);
    EXPECT_EQ(again->fleet.classes[0].latency->value, 0.5);
    EXPECT_EQ(again->fleet.classes[0].problem->settings(), loaded->fleet.classes[0].problem->settings());
    // Pins are in no fleet file: such a class gets a project beside it.
    sources[0].project.pins["conv1a"] = Pin::Edge;
    const FleetFile pinned = fleetFileOf(loaded->fleet, sources, folder_, projects);
    ASSERT_EQ(projects.size(), 1u);
    write(projects[0].first.c_str(), projects[0].second);
    const auto third = loadFleet(pinned, folder_);
    ASSERT_TRUE(third.ok()) << third.error().text();
    const Problem& problem = *third->fleet.classes[0].problem;
    EXPECT_EQ(problem.pin(problem.graph->find("conv1a")), Pin::Edge);
    EXPECT_EQ(problem.settings(), loaded->fleet.classes[0].problem->settings());
}

TEST_F(FleetLoader, WhatCannotBeReadNamesItsClass) {
    write("broken.cutpoint", R"({"format": "cutpoint-project", "version": 2, "source": )");
    write("late.cutpoint",
          R"({"format": "cutpoint-project", "version": 99, "source": {"model": "alexnet.json"}})");
    for (const char* one : {R"({"name": "doors", "model": "nothing.json"})",
                            R"({"name": "doors", "project": "nothing.cutpoint"})",
                            R"({"name": "doors", "project": "broken.cutpoint"})",
                            R"({"name": "doors", "project": "late.cutpoint"})",
                            R"({"name": "doors", "project": "alexnet.json"})",
                            R"({"name": "doors", "model": "alexnet.json", "fixed": {"edge_s": -1}})",
                            R"({"name": "doors", "model": "alexnet.json", "fixed": [1]})"}) {
        const auto loaded = load(one);
        ASSERT_FALSE(loaded.ok()) << one;
        EXPECT_THAT(loaded.error().node, testing::HasSubstr("doors")) << one;
    }
}

} // namespace
} // namespace cutpoint
