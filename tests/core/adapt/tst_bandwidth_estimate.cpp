// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/adapt/bandwidth_estimate.h"

#include "core/model/statistics.h"

#include <gmock/gmock.h>

namespace cutpoint {
namespace {

TEST(BandwidthEstimate, MedianAndSpread) {
    EXPECT_DOUBLE_EQ(medianOf({}), 0);
    EXPECT_DOUBLE_EQ(medianOf({3, 1, 2}), 2);
    EXPECT_DOUBLE_EQ(medianOf({4, 1, 2, 3}), 2.5);
    EXPECT_DOUBLE_EQ(halfInterquartile({5, 1, 2, 3, 4}), 1);
    EXPECT_DOUBLE_EQ(halfInterquartile({7}), 0);
}

TEST(BandwidthEstimate, OneDisturbedRoundDoesNotCount) {
    const ProbeRound good{1000, 5000, Seconds(0.108), Seconds(0.140)}; // 1 Mbit/s behind 100 ms
    const ProbeRound late{1000, 5000, Seconds(0.108), Seconds(0.900)};
    const ProbeRound swapped{1000, 5000, Seconds(0.300), Seconds(0.140)};
    const auto estimate = estimateBandwidth({good, late, good, swapped}, Seconds(0.1));
    ASSERT_TRUE(estimate.ok());
    EXPECT_NEAR(estimate->bandwidth.value, 1e6, 1);
    EXPECT_EQ(estimate->rounds, 3);
    EXPECT_EQ(estimateBandwidth({swapped}, Seconds(0)).error().code, "probe-failed");
    EXPECT_EQ(estimateBandwidth({}, Seconds(0)).error().code, "probe-failed");
}

TEST(TransferHistory, HarmonicMeanOfTheLastFew) {
    TransferHistory history(2);
    EXPECT_FALSE(history.estimate());
    history.add(Bytes(100), Seconds(5));
    history.add(Bytes(1e6), Seconds(0));
    EXPECT_FALSE(history.estimate()) << "too small, or in no time: says nothing";
    history.add(Bytes(1e6), Seconds(100));
    history.add(Bytes(1e6), Seconds(2));
    history.add(Bytes(1e6), Seconds(6));
    ASSERT_TRUE(history.estimate());
    EXPECT_DOUBLE_EQ(history.estimate()->value, 2e6) << "4 and 1.33 Mbit/s; the oldest is forgotten";
}

} // namespace
} // namespace cutpoint
