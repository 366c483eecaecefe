// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/adapt/policy.h"

#include "tests/support/chain_problem.h"

#include <gmock/gmock.h>

namespace cutpoint {
namespace {

/// 1 MB in; l1 shrinks it to 100 kB for 0.2 s on the edge, l2 is heavy there. At 8 Mbit/s: cloud-only 1 +
/// 0.11 s, cut after l1 0.2 + 0.1 + 0.1 s, edge-only 1.2 s.
Problem net() {
    return chainProblem(1e6, {{0.2, 0.01, 1e5}, {1.0, 0.1, 1e3}});
}

Policy make(PolicyKind kind, PolicyOptions options = {}) {
    auto policy = Policy::make(kind, net(), std::move(options));
    EXPECT_TRUE(policy.ok());
    return *policy;
}

Conditions at(double mbit, double fps = 0) {
    Conditions conditions;
    conditions.bandwidth = BitsPerSecond(mbit * 1e6);
    if (fps > 0)
        conditions.samplingRate = FramesPerSecond(fps);
    return conditions;
}

TEST(Policy, WordsGoThereAndBack) {
    for (const auto kind : {PolicyKind::Fixed, PolicyKind::EdgeOnly, PolicyKind::CloudOnly,
                            PolicyKind::Neurosurgeon, PolicyKind::Dads, PolicyKind::Recommended})
        EXPECT_EQ(*policyFromWord(policyWord(kind)), kind);
    EXPECT_EQ(policyFromWord("best").error().code, "bad-option");
}

TEST(Policy, EachKindPutsTheCutWhereItShould) {
    const Problem p = net();
    EXPECT_EQ(make(PolicyKind::EdgeOnly).decide(at(8), {}).sides, prefix(p, 2));
    EXPECT_EQ(make(PolicyKind::CloudOnly).decide(at(8), {}).sides, prefix(p, 0));
    for (const auto kind : {PolicyKind::Neurosurgeon, PolicyKind::Dads, PolicyKind::Recommended}) {
        const Policy policy = make(kind);
        EXPECT_EQ(policy.decide(at(8), {}).sides, prefix(p, 1)) << policyWord(kind);
        EXPECT_EQ(policy.decide(at(800), {}).sides, prefix(p, 0)) << policyWord(kind) << ": a fast link";
        EXPECT_EQ(policy.decide(at(0.1), {}).sides, prefix(p, 2)) << policyWord(kind) << ": a slow link";
        Conditions cut = at(8);
        cut.linkUp = false;
        EXPECT_EQ(policy.decide(cut, {}).sides, prefix(p, 2)) << policyWord(kind) << ": no link";
        EXPECT_EQ(policy.decide(at(0), {}).sides, prefix(p, 2)) << policyWord(kind) << ": nothing passes";
    }
    PolicyOptions fixed;
    fixed.fixed = prefix(p, 1);
    EXPECT_EQ(make(PolicyKind::Fixed, fixed).decide(at(0.1), {}).sides, prefix(p, 1));
    EXPECT_EQ(Policy::make(PolicyKind::Fixed, net()).error().code, "bad-plan");
}

TEST(Policy, TimesAreThoseOfTheConditions) {
    const Decision decision = make(PolicyKind::Recommended).decide(at(8), {});
    EXPECT_DOUBLE_EQ(decision.times.edge.value, 0.2);
    EXPECT_DOUBLE_EQ(decision.times.transfer.value, 0.1);
    EXPECT_DOUBLE_EQ(decision.times.cloud.value, 0.1);
    EXPECT_TRUE(decision.change);
    EXPECT_FALSE(make(PolicyKind::Recommended).decide(at(8), decision.sides).change);
}

TEST(Policy, HeavyModeWhenLightDoesNotKeepUp) {
    // At 100 Mbit/s the lowest latency is cloud-only: 0.08 s of transfer and 0.11 s in the cloud.
    const Problem p = net();
    const Policy dads = make(PolicyKind::Dads), recommended = make(PolicyKind::Recommended);
    EXPECT_EQ(dads.decide(at(100, 9), {}).sides, prefix(p, 0));
    EXPECT_TRUE(dads.decide(at(100, 9), {}).keepsUp);
    // 9.5 frames/s leave 0.105 s a stage: nothing keeps up (l1 alone takes 0.2 s on the edge).
    const Decision late = recommended.decide(at(100, 9.5), {});
    EXPECT_FALSE(late.keepsUp);
    EXPECT_NEAR(late.sustainableFps, 1 / 0.11, 1e-9);
    // With a busy cloud the recommended policy moves l1 to the edge while that keeps up.
    Conditions busy = at(8, 4);
    busy.cloudSpeed = 0.5;
    EXPECT_EQ(recommended.decide(busy, {}).sides, prefix(p, 1));
    EXPECT_DOUBLE_EQ(recommended.decide(busy, {}).times.cloud.value, 0.2);
}

TEST(Policy, HysteresisKeepsAPlanThatIsAlmostAsGood) {
    const Problem p = net();
    // Cloud-only beats the cut when 8 MB-bit / B + 0.11 < 0.3 + 0.8 Mbit / B, beyond 7.2 Mbit / 0.19 s = 37.9
    // Mbit/s.
    PolicyOptions options;
    options.hysteresis = 0.1;
    const Policy policy = make(PolicyKind::Recommended, options);
    EXPECT_EQ(policy.decide(at(40), {}).sides, prefix(p, 0)) << "with no plan running, the best";
    EXPECT_EQ(policy.decide(at(40), prefix(p, 1)).sides, prefix(p, 1)) << "40 Mbit/s is not 10 % better";
    EXPECT_EQ(policy.decide(at(60), prefix(p, 1)).sides, prefix(p, 0));
    EXPECT_EQ(policy.decide(at(36), prefix(p, 0)).sides, prefix(p, 0)) << "and the same on the way back";
    EXPECT_EQ(policy.decide(at(20), prefix(p, 0)).sides, prefix(p, 1));
}

TEST(Policy, AChangeMustEarnItsCost) {
    const Problem p = net();
    PolicyOptions options;
    options.switchTime = Seconds(3);
    options.horizon = Seconds(10);
    const Policy policy = make(PolicyKind::Recommended, options);
    // At 8 Mbit/s the cut saves 0.71 s a frame: within 10 s at 0.1 frames/s that is 0.71 s, at 0.5
    // frames/s 3.55 s.
    EXPECT_EQ(policy.decide(at(8, 0.1), prefix(p, 0)).sides, prefix(p, 0));
    EXPECT_EQ(policy.decide(at(8, 0.5), prefix(p, 0)).sides, prefix(p, 1));
    // A plan that stops keeping up is replaced whatever it costs.
    EXPECT_EQ(policy.decide(at(8, 1.2), prefix(p, 2)).sides, prefix(p, 1));
}

TEST(Policy, ARunningPlanOfAnotherModelIsNoPlan) {
    EXPECT_EQ(make(PolicyKind::Recommended).decide(at(8), {Side::Edge}).sides, prefix(net(), 1));
}

TEST(Policy, BudgetsAreKept) {
    Conditions conditions = at(8, 0.5);
    conditions.cloudBudget = Seconds(0.15); // the cut needs 0.2 s beyond the edge
    EXPECT_EQ(make(PolicyKind::Recommended).decide(conditions, prefix(net(), 1)).sides, prefix(net(), 2));
}

} // namespace
} // namespace cutpoint
