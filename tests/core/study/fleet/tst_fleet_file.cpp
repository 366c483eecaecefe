// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/study/fleet/fleet_file.h"

#include <filesystem>
#include <fstream>
#include <gmock/gmock.h>
#include <iterator>

namespace cutpoint {
namespace {

constexpr const char* good = R"({"format": "cutpoint-fleet", "version": 1, "note": "n", "classes": [
  {"name": "a", "model": "x.json", "profile": "p.csv", "count": 3, "bandwidth_bit_s": 1e6, "frames_per_s": 2,
   "edge_speed": 0.5, "latency_s": 0.2, "rtt_s": 0.01, "fixed": {"edge_s": 0.1, "cloud_s": 0.02}, "weight": 2},
  {"name": "b", "project": "y.cutpoint"}],
  "server": {"workers": 1.5, "utilisation": 0.7, "uplink_bit_s": 1e8}})";

std::string with(const std::string& from, const std::string& to) {
    std::string text = good;
    const auto at = text.find(from);
    EXPECT_NE(at, std::string::npos) << from;
    return text.replace(at, from.size(), to);
}

TEST(FleetFile, GoesThereAndBack) {
    ASSERT_TRUE(isFleetFile(good));
    const auto file = readFleetFile(good, "f");
    ASSERT_TRUE(file.ok()) << file.error().message;
    ASSERT_EQ(file->classes.size(), 2u);
    const FleetFileClass& a = file->classes[0];
    EXPECT_EQ(a.count, 3);
    EXPECT_EQ(a.bandwidth->value, 1e6);
    EXPECT_EQ(a.latency->value, 0.2);
    EXPECT_EQ(a.fixedEdge->value, 0.1);
    EXPECT_FALSE(a.fixedTransfer.has_value());
    EXPECT_EQ(a.weight, 2);
    EXPECT_FALSE(file->classes[1].bandwidth.has_value()) << "comes from the project";
    EXPECT_EQ(file->server.workers, 1.5);
    EXPECT_EQ(file->server.uplink->value, 1e8);
    const std::string text = fleetFileText(*file);
    const auto again = readFleetFile(text, "f");
    ASSERT_TRUE(again.ok());
    EXPECT_EQ(fleetFileText(*again), text);
}

TEST(FleetFile, WhatIsWrongIsNamed) {
    EXPECT_FALSE(isFleetFile("{"));
    EXPECT_FALSE(isFleetFile("[]"));
    const std::pair<std::string, std::string> rows[] = {
        {with("cutpoint-fleet", "cutpoint-plan"), "format"},
        {with("\"version\": 1", "\"version\": 2"), "version"},
        {with("\"name\": \"a\"", "\"name\": \"b\""), "b"},
        {with("\"name\": \"a\"", "\"name\": \"\""), "class 1"},
        {with("\"model\": \"x.json\", ", ""), "a"},
        {with("\"project\": \"y.cutpoint\"", "\"project\": \"y\", \"model\": \"z\""), "b"},
        {with("\"count\": 3", "\"count\": 2.5"), "a"},
        {with("\"count\": 3", "\"count\": -1"), "a"},
        {with("\"count\": 3", "\"count\": 1e300"), "a"},
        {with("\"count\": 3", "\"count\": \"3\""), "a"},
        {with("\"bandwidth_bit_s\": 1e6", "\"bandwidth_bit_s\": 0"), "a"},
        {with("\"frames_per_s\": 2", "\"frames_per_s\": -2"), "a"},
        {with("\"edge_speed\": 0.5", "\"edge_speed\": 0"), "a"},
        {with("\"fixed\": {\"edge_s\": 0.1", "\"fixed\": {\"edge_s\": -0.1"), "a"},
        {with("\"workers\": 1.5", "\"workers\": 0"), "server"},
        {with("\"utilisation\": 0.7", "\"utilisation\": 1.7"), "server"},
        {R"({"format": "cutpoint-fleet", "version": 1, "classes": []})", "classes"},
        {R"({"format": "cutpoint-fleet", "version": 1, "classes": [3]})", "class 1"},
        {R"({"format": "cutpoint-fleet", "version": 1})", "classes"},
        {R"({"format": "cutpoint-fleet", "version": 1, "server": 3, "classes": [{"name":"a","model":"m"}]})",
         "server"},
    };
    for (const auto& [text, where] : rows) {
        const auto file = readFleetFile(text, "f.json");
        ASSERT_FALSE(file.ok()) << text;
        EXPECT_EQ(file.error().code, "bad-fleet") << text;
        EXPECT_EQ(file.error().node, where) << text;
        EXPECT_EQ(file.error().file, "f.json");
    }
    EXPECT_FALSE(readFleetFile("not json", "f").ok());
    EXPECT_FALSE(readFleetFile(std::string(1000, '['), "f").ok());
}

TEST(FleetFile, TheSamplesAreRead) {
    for (const char* name : {"campus.cutpoint-fleet", "campus_day.cutpoint-fleet", "mixed.cutpoint-fleet"}) {
        std::ifstream stream(std::filesystem::path(CUTPOINT_SAMPLE_MODELS) / name, std::ios::binary);
        const std::string text(std::istreambuf_iterator<char>(stream), {});
        const auto file = readFleetFile(text, name);
        ASSERT_TRUE(file.ok()) << name;
        EXPECT_THAT(file->note,
                    testing::AnyOf(testing::HasSubstr("reconstructed"), testing::HasSubstr("Invented")));
    }
}

} // namespace
} // namespace cutpoint
