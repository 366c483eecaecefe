// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/project/opened_project.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <fstream>

namespace cutpoint {
namespace {

const std::string sample = std::string(CUTPOINT_SAMPLE_MODELS) + "/alexnet.json";

Project edited() {
    Project project;
    ModelSource& source = project.source;
    source.model = sample;
    source.profile = "/elsewhere/p.csv";
    source.moreProfiles = {"/elsewhere/q.csv"};
    source.acceptPartial = true;
    source.edgeDevice = "raspberry-pi-3b";
    source.edgeTotal = "263ms";
    source.cloudTotal = "20ms";
    source.inputBytes = "588KiB";
    source.outputBytes = "conv1a=320KiB";
    source.elementBytes = "2";
    source.inputShapes = {"data=1x3x8x8"};
    source.states = {"h0=lstm", "c0="};
    project.query.network.downlink = BitsPerSecond(1e6);
    project.query.objective = Objective::Energy;
    project.pins["fc8"] = Pin::Cloud;
    project.edits["conv1a"] = {0.5, {}, 100.0, Provenance::Measured};
    project.edgeDevice = "board";
    project.manualEdge = std::vector<std::string>{"conv1a"};
    project.look = {"network", 3};
    return project;
}

TEST(ProjectFile, EverythingComesBack) {
    const Project project = edited();
    const auto text = projectText(project, "/tmp/x/p.cutpoint");
    EXPECT_TRUE(isProject(text));
    const auto read = readProject(text, "/tmp/x/p.cutpoint");
    ASSERT_TRUE(read.ok()) << std::string(read.error().message);
    EXPECT_EQ(read->source, project.source);
    EXPECT_EQ(read->query, project.query);
    EXPECT_EQ(read->pins, project.pins);
    EXPECT_EQ(read->manualEdge, project.manualEdge);
    EXPECT_EQ(read->edgeDevice, project.edgeDevice);
    EXPECT_EQ(read->look.picture, "network");
    EXPECT_EQ(read->look.coloring, 3);
    const auto& edit = read->edits.at("conv1a");
    EXPECT_EQ(edit.edgeSeconds, 0.5);
    EXPECT_EQ(edit.edgeFrom, Provenance::Measured);
    EXPECT_FALSE(edit.cloudSeconds);
    EXPECT_EQ(edit.outputBytes, 100);
    EXPECT_EQ(edit.outputFrom, Provenance::Edited);
    // Written again it is the same text.
    EXPECT_EQ(projectText(*read, "/tmp/x/p.cutpoint"), text);
}

TEST(ProjectFile, PathsBelowTheFolderMoveWithIt) {
    Project project;
    project.source.model = "/tmp/x/models/net.onnx";
    project.source.profile = "/tmp/other/p.csv";
    const auto moved = readProject(projectText(project, "/tmp/x/p.cutpoint"), "/somewhere/p.cutpoint");
    ASSERT_TRUE(moved.ok());
    EXPECT_EQ(moved->source.model, "/somewhere/models/net.onnx");
    EXPECT_EQ(moved->source.profile, "/tmp/other/p.csv");
}

TEST(ProjectFile, EveryPrefixAndEveryBrokenByteIsRefusedOrRead) {
    const auto text = projectText(edited(), "/tmp/p.cutpoint");
    for (std::size_t length = 0; length < text.size(); length += 3)
        static_cast<void>(readProject(std::string_view(text).substr(0, length), "/tmp/p.cutpoint").ok());
    for (std::size_t i = 0; i < text.size(); ++i)
        for (const char byte : {'\0', '"', '[', '9', '\xff'}) {
            std::string broken = text;
            broken[i] = byte;
            const auto read = readProject(broken, "/tmp/p.cutpoint");
            if (!read) {
                EXPECT_EQ(read.error().code, "bad-project");
                EXPECT_FALSE(std::string(read.error().message).empty());
            }
        }
    EXPECT_FALSE(readProject(std::string(100'000, '['), "/tmp/p.cutpoint").ok());
}

TEST(ProjectFile, ChangesArePutOnAModelAndReadOffAgain) {
    const auto model = importModelFile(sample, {});
    ASSERT_TRUE(model.ok());
    Project project = edited();
    project.edits["no such layer"] = {1.0, {}, {}};
    const OpenedProject opened = openProject(*model, project, "p.cutpoint");
    EXPECT_EQ(opened.problem.network.downlink, BitsPerSecond(1e6));
    EXPECT_TRUE(opened.manual);
    int missing = 0;
    for (const Issue& issue : opened.issues)
        missing += issue.code == "project-layer-missing";
    EXPECT_EQ(missing, 1);
    Project again;
    readChanges(opened.problem, model->profile, &*opened.manual, again);
    project.edits.erase("no such layer");
    EXPECT_EQ(again.pins, project.pins);
    EXPECT_EQ(again.edgeDevice, project.edgeDevice);
    ASSERT_EQ(again.edits.size(), 1U);
    EXPECT_EQ(again.edits.begin()->second.edgeSeconds, 0.5);
    EXPECT_EQ(again.manualEdge->size(), project.manualEdge->size());
}

TEST(ProjectFile, SaysThatTheRoundTripIsPaidOnceNow) {
    const auto model = importModelFile(sample, {});
    ASSERT_TRUE(model.ok());
    const auto told = [&](const std::string& version, const std::string& rtt) {
        const std::string of = R"({"format": "cutpoint-project", "version": )" + version +
                               R"(, "source": {"model": "m.json"}, "controls": {"rtt_s": )" + rtt +
                               R"(}, "query": {"rtt_s": )" + rtt + "}}";
        const auto project = readProject(of, "p.cutpoint");
        EXPECT_TRUE(project.ok());
        const OpenedProject opened = openProject(*model, *project, "p.cutpoint");
        return std::ranges::count(opened.issues, IssueCode(code::RttOnce), &Issue::code);
    };
    EXPECT_EQ(told("1", "0.02"), 1);
    EXPECT_EQ(told("1", "0"), 0);
    EXPECT_EQ(told("2", "0.02"), 0);
}

} // namespace
} // namespace cutpoint
