// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/adapt/observed_speed.h"

#include <gtest/gtest.h>
#include <limits>

namespace cutpoint {
namespace {

TEST(ObservedSpeed, IsWhatTheFramesTookBesideTheProfileUnlessThatIsNoise) {
    ObservedSpeed speed(0.1);
    EXPECT_EQ(speed.factor(), 1);
    EXPECT_EQ(speed.observe(Seconds(0.5), Seconds(0.54), Seconds(1)), 1);
    EXPECT_EQ(speed.observe(Seconds(0.5), Seconds(0.46), Seconds(2)), 1);
    EXPECT_DOUBLE_EQ(speed.observe(Seconds(0.5), Seconds(0.8), Seconds(3)), 0.625);
    EXPECT_DOUBLE_EQ(speed.observe(Seconds(0.6), Seconds(0.4), Seconds(4)), 1.5) << "busy while profiled";
    EXPECT_EQ(speed.observe(Seconds(0.6), Seconds(0.6), Seconds(5)), 1);
}

TEST(ObservedSpeed, IsKeptForAWhileByASideThatHasNothingToDo) {
    ObservedSpeed speed(0.5, Seconds(30));
    EXPECT_DOUBLE_EQ(speed.observe(Seconds(0.1), Seconds(0.4), Seconds(10)), 0.25);
    EXPECT_DOUBLE_EQ(speed.observe(Seconds(0.1), {}, Seconds(25)), 0.25) << "no frame told";
    EXPECT_DOUBLE_EQ(speed.observe(Seconds(0), Seconds(0.1), Seconds(39)), 0.25) << "nothing to do";
    EXPECT_EQ(speed.observe(Seconds(0), Seconds(0), Seconds(41)), 1);
}

TEST(ObservedSpeed, StaysWithinBoundsWhateverIsMeasured) {
    ObservedSpeed speed(0.1);
    const double huge = std::numeric_limits<double>::max();
    EXPECT_EQ(speed.observe(Seconds(0.01), Seconds(huge), Seconds(1)), 0.01);
    EXPECT_EQ(speed.observe(Seconds(huge), Seconds(1e-9), Seconds(2)), 100);
    EXPECT_EQ(speed.observe(Seconds(1), Seconds(1), Seconds(3)), 1);
    EXPECT_EQ(speed.observe(Seconds(0.0009), Seconds(5), Seconds(4)), 1) << "too short to be judged";
}

} // namespace
} // namespace cutpoint
