// SPDX-License-Identifier: GPL-3.0-or-later
// A file against the open model: what became of each row, what is suspicious, and that each correction does
// what it says.
#include "core/import/profiles/apply_profile.h"
#include "core/import/profiles/profile_match.h"
#include "core/project/project.h"
#include "core/study/profile_comparison.h"

#include <gtest/gtest.h>

#include <array>
#include <cmath>
#include <limits>

using namespace cutpoint;

namespace {

/// input - conv1 - relu1 - conv2 - pool - fc, with FLOPs as such nets have.
std::shared_ptr<const LayerGraph> smallNet() {
    std::vector<Layer> layers(7);
    const char* names[] = {"input", "conv1", "relu1", "conv2", "conv3", "pool", "fc"};
    const char* types[] = {"Input", "Conv", "Relu", "Conv", "Conv", "MaxPool", "Gemm"};
    const double flops[] = {0, 2e8, 1e6, 4e8, 2e8, 1e6, 1e8};
    std::vector<Link> links;
    for (std::size_t i = 0; i < layers.size(); ++i) {
        layers[i].name = names[i];
        layers[i].type = types[i];
        layers[i].flops = flops[i];
        layers[i].outputBytes = Bytes(1e5);
        layers[i].isInput = i == 0;
        if (i > 0)
            links.push_back({static_cast<LayerId>(i - 1), static_cast<LayerId>(i)});
    }
    return std::make_shared<const LayerGraph>(*LayerGraph::make("small", layers, links));
}

ProfileMatch matchOf(const std::string& csv, const ProfileFixes& fixes = {},
                     const std::string& file = "p.csv") {
    auto match = matchFile(*smallNet(), {}, csv, file, ProfileRole::Edge, fixes);
    EXPECT_TRUE(match.ok()) << (match ? "" : match.error().text());
    return match ? *std::move(match) : ProfileMatch{};
}

Profile applied(const std::string& csv, const ProfileFixes& fixes, const std::string& file = "p.csv") {
    const auto net = smallNet();
    auto result = applyProfile(*net, emptyProfile(*net), csv, ProfileRole::Edge, file, {}, fixes);
    EXPECT_TRUE(result.ok()) << (result ? "" : result.error().text());
    return result ? result->profile : Profile{};
}

const ProfileLint* lintOf(const ProfileMatch& match, LintKind kind) {
    for (const ProfileLint& lint : match.lints)
        if (lint.kind == kind)
            return &lint;
    return nullptr;
}

const std::string kGood = "layer,time_ms\nconv1,2\nrelu1,0.1\nconv2,4\nconv3,2.1\npool,0.2\nfc,1\n";

} // namespace

TEST(ProfileMatch, AFileOfTheModelHasNothingToBeMended) {
    const ProfileMatch match = matchOf(kGood);
    EXPECT_FALSE(match.refused);
    for (const RowFate fate : match.fates)
        EXPECT_EQ(fate, RowFate::Alone);
    EXPECT_TRUE(match.lints.empty()) << match.lints.front().message;
    EXPECT_DOUBLE_EQ(match.measuredShare, 1);
    EXPECT_EQ(match.rowOf, (std::vector<int>{-1, 0, 1, 2, 3, 4, 5}));
}

TEST(ProfileMatch, ANearMissIsPutOnTheLayerItMeant) {
    const std::string csv = "layer,time_ms\nconv1,2\nrelu1,0.1\nconv2,4\nconvv3,2.1\npool,0.2\nfc,1\n";
    const ProfileMatch before = matchOf(csv);
    ASSERT_EQ(before.fates[3], RowFate::NearMiss);
    EXPECT_EQ(before.near[3], "conv3");
    EXPECT_LT(before.measuredShare, 1);
    ProfileFixes fixes;
    fixes.layerOf["convv3"] = "conv3";
    const ProfileMatch after = matchOf(csv, fixes);
    EXPECT_EQ(after.fates[3], RowFate::Alone);
    EXPECT_DOUBLE_EQ(after.measuredShare, 1);
    EXPECT_NEAR(applied(csv, fixes).layers[4].edge.value, 2.1e-3, 1e-12);
}

TEST(ProfileMatch, ARowPutOnALayerThatHasOneAddsItsTime) {
    const std::string csv =
        "layer,time_ms\nconv1,2\nbias1,0.5\nrelu1,0.1\nconv2,4\nconv3,2\npool,0.2\nfc,1\n";
    ProfileFixes fixes;
    fixes.layerOf["bias1"] = "conv1";
    EXPECT_NEAR(applied(csv, fixes).layers[1].edge.value, 2.5e-3, 1e-12);
    // Also when the row put by hand comes first.
    fixes.layerOf = {{"conv1", "conv2"}};
    EXPECT_NEAR(applied(csv, fixes).layers[3].edge.value, 6e-3, 1e-12);
}

TEST(ProfileMatch, AFileOfAnotherModelIsShownAndCanBePutOnByHand) {
    const std::string csv = "layer,time_ms\nalpha,2\nbeta,4\ngamma,2\ndelta,1\n";
    const ProfileMatch before = matchOf(csv);
    ASSERT_TRUE(before.refused);
    EXPECT_EQ(before.refused->code, "profile-of-another-model");
    EXPECT_EQ(before.measured.rows.size(), 4U);
    EXPECT_EQ(before.matched.layersWithoutRow.size(), 6U);
    ProfileFixes fixes;
    fixes.layerOf = {{"alpha", "conv1"}, {"beta", "conv2"}};
    const ProfileMatch after = matchOf(csv, fixes);
    EXPECT_FALSE(after.refused);
    EXPECT_EQ(after.matched.timedLayers, 2U);
}

TEST(ProfileMatch, AWrongUnitIsFoundAndMended) {
    const std::string csv = "layer,time_s\nconv1,2\nrelu1,0.1\nconv2,4\nconv3,2.1\npool,0.2\nfc,1\n";
    const ProfileMatch before = matchOf(csv);
    const ProfileLint* unit = lintOf(before, LintKind::Unit);
    ASSERT_NE(unit, nullptr);
    EXPECT_NEAR(applied(csv, unit->fixed).layers[1].edge.value, 2e-3, 1e-12);
    EXPECT_EQ(lintOf(matchOf(csv, unit->fixed), LintKind::Unit), nullptr);
    const std::string fast = "layer,time_ns\nconv1,2\nrelu1,0.1\nconv2,4\nconv3,2.1\npool,0.2\nfc,1\n";
    ASSERT_NE(lintOf(matchOf(fast), LintKind::Unit), nullptr);
    EXPECT_DOUBLE_EQ(lintOf(matchOf(fast), LintKind::Unit)->fixed.times, 1000);
}

TEST(ProfileMatch, CumulativeTimesAreTakenApart) {
    const std::string csv = "layer,time_ms\nconv1,2\nrelu1,2.1\nconv2,6.1\nconv3,8.2\npool,8.4\nfc,9.4\n";
    const ProfileLint* lint = nullptr;
    const ProfileMatch before = matchOf(csv);
    lint = lintOf(before, LintKind::Cumulative);
    ASSERT_NE(lint, nullptr);
    const Profile profile = applied(csv, lint->fixed);
    const double expected[] = {0, 2e-3, 1e-4, 4e-3, 2.1e-3, 2e-4, 1e-3};
    for (std::size_t v = 0; v < profile.layers.size(); ++v)
        EXPECT_NEAR(profile.layers[v].edge.value, expected[v], 1e-12) << v;
    EXPECT_EQ(lintOf(matchOf(csv, lint->fixed), LintKind::Cumulative), nullptr);
}

TEST(ProfileMatch, ZerosOfWorkAreEstimated) {
    const std::string csv = "layer,time_ms\nconv1,0\nrelu1,0.1\nconv2,4\nconv3,2.1\npool,0.2\nfc,1\n";
    const ProfileMatch before = matchOf(csv);
    const ProfileLint* lint = lintOf(before, LintKind::Zeros);
    ASSERT_NE(lint, nullptr);
    EXPECT_EQ(lint->rows, std::vector<std::size_t>{0});
    const Profile profile = applied(csv, lint->fixed);
    EXPECT_EQ(profile.layers[1].edgeFrom, Provenance::Missing); // filled at the measured scale later
    EXPECT_NE(profile.layers[3].edgeFrom, Provenance::Missing);
    EXPECT_EQ(matchOf(csv, lint->fixed).fates[0], RowFate::Aside);
}

TEST(ProfileMatch, TheWarmUpOfTheOnlyRunIsEstimated) {
    const std::string csv = "layer,time_ms\nconv1,80\nrelu1,0.1\nconv2,4\nconv3,2.1\npool,0.2\nfc,1\nx,1\n";
    const std::string many = "layer,time_ms\nconv1,80\nrelu1,0.1\nconv2,4\nconv3,2.1\npool,0.2\nfc,1\n";
    // Three heavy rows beside the first are not enough to call it one.
    EXPECT_EQ(lintOf(matchOf(csv), LintKind::WarmUp), nullptr);
    std::vector<Layer> layers(7);
    std::vector<Link> links;
    for (std::size_t i = 0; i < layers.size(); ++i) {
        layers[i].name = i == 0 ? "input" : "conv" + std::to_string(i);
        layers[i].type = i == 0 ? "Input" : "Conv";
        layers[i].flops = i == 0 ? 0 : 2e8;
        layers[i].isInput = i == 0;
        if (i > 0)
            links.push_back({static_cast<LayerId>(i - 1), static_cast<LayerId>(i)});
    }
    const auto net = LayerGraph::make("chain", layers, links);
    const auto match =
        matchFile(*net, {}, "layer,time_ms\nconv1,80\nconv2,2\nconv3,2\nconv4,2\nconv5,2\nconv6,2\n", "p.csv",
                  ProfileRole::Edge, {});
    ASSERT_TRUE(match.ok());
    const ProfileLint* lint = lintOf(*match, LintKind::WarmUp);
    ASSERT_NE(lint, nullptr);
    EXPECT_TRUE(lint->fixed.leftOut.contains("conv1"));
}

TEST(ProfileMatch, ABatchIsDividedUnlessTheUserKnowsBetter) {
    const ProfileMatch before = matchOf(kGood, {}, "resnet_batch4.csv");
    const ProfileLint* lint = lintOf(before, LintKind::Batch);
    ASSERT_NE(lint, nullptr);
    EXPECT_NEAR(applied(kGood, {}, "resnet_batch4.csv").layers[1].edge.value, 0.5e-3, 1e-12);
    EXPECT_NEAR(applied(kGood, lint->fixed, "resnet_batch4.csv").layers[1].edge.value, 2e-3, 1e-12);
    ProfileFixes eight;
    eight.batch = 8;
    EXPECT_NEAR(applied(kGood, eight).layers[1].edge.value, 0.25e-3, 1e-12);
}

TEST(ProfileMatch, SenselessCorrectionsDoNothing) {
    ProfileFixes fixes;
    fixes.times = std::nan("");
    fixes.batch = -3;
    fixes.layerOf["conv1"] = "no such layer";
    fixes.leftOut.insert("nobody");
    const ProfileMatch match = matchOf(kGood, fixes);
    EXPECT_EQ(match.fates[0], RowFate::NearMiss); // what it was before
    EXPECT_EQ(match.fates[1], RowFate::Alone);
    EXPECT_TRUE(std::isfinite(match.matched.sum.value));
}

TEST(ProfileMatch, AProjectKeepsProfilesWithTheirCorrections) {
    Project project;
    project.source.model = "/models/net.onnx";
    ProfileFixes fixes;
    fixes.times = 1e-3;
    fixes.batch = 4;
    fixes.cumulative = fixes.zerosMissing = true;
    fixes.leftOut = {"conv1"};
    fixes.layerOf = {{"convv3", "conv3"}};
    project.source.kept = {{"Pi, cold", "/models/cold.csv", ProfileRole::Edge, fixes},
                           {"server", "/elsewhere/server.json", ProfileRole::Cloud, {}}};
    const std::string text = projectText(project, "/models/p.cutpoint");
    EXPECT_NE(text.find("\"path\": \"cold.csv\""), std::string::npos) << text;
    const auto read = readProject(text, "/models/p.cutpoint");
    ASSERT_TRUE(read.ok()) << read.error().text();
    EXPECT_EQ(read->source, project.source);
    for (const auto& [good, wrong] : {std::pair("\"times\": 0.001", "\"times\": -1"),
                                      {"\"batch\": 4", "\"batch\": 0"},
                                      {"\"cumulative\": true", "\"cumulative\": 7"},
                                      {"\"side\": \"edge\"", "\"side\": \"left\""}}) {
        std::string broken = text;
        const auto at = broken.find(good);
        ASSERT_NE(at, std::string::npos) << good;
        broken.replace(at, std::string_view(good).size(), wrong);
        EXPECT_FALSE(readProject(broken, "/models/p.cutpoint").ok()) << wrong;
    }
}

TEST(ComparedTimes, ABlockIsToldByTheSumsOfWhatBothTell) {
    const Seconds unknown(std::numeric_limits<double>::quiet_NaN());
    const std::vector<ComparedTime> compared{
        {Seconds(10), Seconds(5)}, {Seconds(1), Seconds(3)}, {unknown, Seconds(9)}, {Seconds(0), Seconds(0)}};
    EXPECT_DOUBLE_EQ(comparedRatio(compared, std::array<LayerId, 1>{1}), 3);
    EXPECT_DOUBLE_EQ(comparedRatio(compared, std::array<LayerId, 4>{0, 1, 2, 3}), 8.0 / 11)
        << "faster in sum";
    EXPECT_EQ(comparedRatio(compared, std::array<LayerId, 1>{2}), 0);
    EXPECT_EQ(comparedRatio(compared, std::array<LayerId, 1>{3}), 0);
    EXPECT_EQ(comparedRatio(compared, std::array<LayerId, 1>{7}), 0) << "of another graph";
    EXPECT_EQ(comparedRatio({}, std::array<LayerId, 1>{0}), 0);
}

TEST(ProfileMatch, TwoProfilesAreComparedByWhatTheyDoToThePlan) {
    const auto net = smallNet();
    Profile slow = emptyProfile(*net), fast = slow;
    for (std::size_t v = 1; v < slow.layers.size(); ++v) {
        slow.layers[v].edge = Seconds(0.5);
        fast.layers[v].edge = Seconds(1e-4);
        slow.layers[v].cloud = fast.layers[v].cloud = Seconds(1e-4);
    }
    Problem a = makeProblem(net, slow), b = makeProblem(net, fast);
    for (Problem* problem : {&a, &b})
        problem->network.bandwidth = BitsPerSecond(4e6);
    const auto found = compareProfiles(a, b, Objective::Latency);
    ASSERT_TRUE(found.ok());
    EXPECT_FALSE(found->samePlan);
    EXPECT_NEAR(found->edge.a.value, 3, 1e-9);
    EXPECT_NEAR(found->edge.b.value, 6e-4, 1e-12);
    ASSERT_TRUE(found->aUnderB);
    EXPECT_NEAR(found->aValueUnderB, 0.2 + 6e-4, 1e-9); // sends the raw input although the edge is fast
    EXPECT_NEAR(found->loss(), found->aValueUnderB / found->valueB - 1, 1e-12);
    EXPECT_GT(found->loss(), 1);
    const auto same = compareProfiles(b, b, Objective::Latency);
    ASSERT_TRUE(same.ok());
    EXPECT_TRUE(same->samePlan);
    EXPECT_EQ(same->loss(), 0);
}
