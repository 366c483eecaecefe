// SPDX-License-Identifier: GPL-3.0-or-later
// A stream that lowers its rate, against a plan that carries so many frames a second: in simulated time.
#include "core/runtime/edge/lowered_rate.h"

#include <algorithm>
#include <gtest/gtest.h>

namespace cutpoint {
namespace {

/// Frames come at the rate's intervals and are begun one after another, `carries` a second.
struct World {
    LoweredRate rate{25};
    double now = 0, nextCome = 0, free = 0;
    std::size_t waiting = 0, longest = 0;
    int come = 0;

    /// How many frames were taken in that time.
    int run(double seconds, double carries) {
        const double end = now + seconds;
        come = 0;
        longest = 0;
        while (now < end) {
            const double begin = waiting > 0 ? std::max(free, now) : end + 1;
            now = std::min(nextCome, begin);
            if (nextCome <= begin) {
                rate.came(waiting);
                ++waiting;
                ++come;
                nextCome = now + 1 / rate.rate();
            } else {
                --waiting;
                rate.begun(Seconds(now), waiting);
                free = now + 1 / carries;
            }
            longest = std::max(longest, waiting);
        }
        return come;
    }
};

TEST(LoweredRate, StaysCloseToWhatThePlanCarries) {
    World world;
    world.run(20, 5);
    const int taken = world.run(100, 5);
    EXPECT_GE(taken, 420) << "of 500 that it carries";
    EXPECT_LE(taken, 500);
    EXPECT_LE(world.longest, 4u);
}

TEST(LoweredRate, FollowsAPlanThatCarriesLessAndMore) {
    World world;
    world.run(20, 5);
    world.run(20, 1);
    EXPECT_LE(world.run(100, 1), 101);
    EXPECT_LE(world.longest, 4u);
    world.run(200, 50); // more than is asked for
    EXPECT_EQ(world.rate.rate(), 25);
}

TEST(LoweredRate, LeavesAStreamAloneThatIsNotTooFast) {
    World world;
    world.run(100, 40);
    EXPECT_EQ(world.rate.rate(), 25);
}

} // namespace
} // namespace cutpoint
