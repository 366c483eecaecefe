// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/adapt/profile_scaling.h"

#include <gmock/gmock.h>

namespace cutpoint {
namespace {

using testing::DoubleEq;
using testing::ElementsAre;

TEST(ProfileScaling, OnlyTheWholeMeasured) {
    const ScaledTimes scaled = scaleToPrefixes({1, 2, 1}, {{3, 2}});
    EXPECT_THAT(scaled.seconds, ElementsAre(DoubleEq(0.5), DoubleEq(1), DoubleEq(0.5)));
    EXPECT_EQ(scaled.residual, 0);
}

TEST(ProfileScaling, EveryMeasuredPrefixIsMet) {
    // The first two layers fuse to a quarter of their time, the last two do not.
    const ScaledTimes scaled = scaleToPrefixes({4, 4, 1, 3}, {{2, 2}, {4, 6}});
    EXPECT_THAT(scaled.seconds, ElementsAre(DoubleEq(1), DoubleEq(1), DoubleEq(1), DoubleEq(3)));
    // Without the prefix, its 8 of 12 parts would be taken for 4 s in place of 2 s: a third of the whole.
    EXPECT_DOUBLE_EQ(scaled.residual, 2.0 / 6);
}

TEST(ProfileScaling, NoiseAndSilenceStayFinite) {
    const ScaledTimes scaled = scaleToPrefixes({0, 0, -1, 5}, {{2, 2}, {3, 1}, {4, 4}});
    EXPECT_THAT(scaled.seconds, ElementsAre(DoubleEq(1), DoubleEq(1), DoubleEq(0), DoubleEq(2)));
}

TEST(ProfileScaling, LayersAddUpToTheWhole) {
    const ScaledTimes scaled = scaleToPrefixes({1, 1, 1}, {{1, 5}, {2, 3}, {3, 4}});
    EXPECT_THAT(scaled.seconds, ElementsAre(DoubleEq(4), DoubleEq(0), DoubleEq(0)));
}

TEST(ProfileScaling, TwoHalvesPayTheFixedCostTwice) {
    // Layers of 2, 3 and 5 s and 1 s a run: the whole takes 11 s.
    EXPECT_DOUBLE_EQ(fixedCost({{3, 9}, {6, 6}}, 11), 1);
    EXPECT_DOUBLE_EQ(fixedCost({{3, 9}, {6, 20}, {6.5, 6}}, 11), 1.5) << "the median";
    EXPECT_DOUBLE_EQ(fixedCost({{2, 8}}, 11), 0) << "halves that fuse better cost nothing, and never less";
    EXPECT_DOUBLE_EQ(fixedCost({{0.5, 20}}, 11), 0.25) << "a half is not all fixed cost";
    EXPECT_DOUBLE_EQ(fixedCost({}, 11), 0);
}

TEST(ProfileScaling, PrefixesSplitTheTimeEvenly) {
    const std::vector<double> shares{1, 1, 1, 1, 1, 1, 1, 1};
    EXPECT_THAT(evenPrefixes(shares, std::vector<bool>(9, true), 3), ElementsAre(2, 4, 6));
    std::vector<bool> allowed(9, true);
    allowed[4] = allowed[5] = false;
    EXPECT_THAT(evenPrefixes(shares, allowed, 3), ElementsAre(2, 3, 6));
    EXPECT_THAT(evenPrefixes(shares, std::vector<bool>(9, false), 3), ElementsAre());
    EXPECT_THAT(evenPrefixes({5}, {true, true}, 3), ElementsAre());
}

} // namespace
} // namespace cutpoint
