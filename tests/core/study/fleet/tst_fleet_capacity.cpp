// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/study/fleet/fleet_capacity.h"

#include "tests/support/chain_problem.h"

#include <gmock/gmock.h>

namespace cutpoint {
namespace {

/// A camera that is fastest with all of its 0.1 s of work in the cloud, and can do it itself in 1 s.
FleetClass camera(const std::string& name, std::int64_t count, double rate) {
    FleetClass one;
    one.name = name;
    one.count = count;
    one.problem = std::make_shared<const Problem>(chainProblem(1e5, {{1, 0.1, 10}}));
    one.points = *fleetPoints(*one.problem);
    one.bandwidth = BitsPerSecond(8e6);
    one.rate = FramesPerSecond(rate);
    return one;
}

Fleet fleetOf(std::vector<FleetClass> classes, double workers) {
    Fleet fleet;
    fleet.classes = std::move(classes);
    fleet.server.workers = workers;
    return fleet;
}

TEST(FleetCapacity, TheMixIsKept) {
    const Fleet fleet = fleetOf({camera("a", 3, 1), camera("b", 1, 1), camera("c", 0, 1)}, 1);
    for (std::int64_t n = 0; n < 50; ++n) {
        const Fleet scaled = scaledFleet(fleet, n);
        EXPECT_EQ(scaled.cameras(), n);
        EXPECT_EQ(scaled.classes[2].count, 0);
        EXPECT_LE(std::abs(scaled.classes[0].count - 0.75 * static_cast<double>(n)), 1);
    }
    EXPECT_EQ(scaledFleet(fleet, 4).classes[0].count, 3);
    EXPECT_EQ(scaledFleet(fleetOf({camera("a", 0, 1), camera("b", 0, 1)}, 1), 7).cameras(), 7);
}

TEST(FleetCapacity, TheKneeIsWhereTheWorkersRunOut) {
    // 0.5 frames/s of 0.1 s each: 16 cameras keep 0.8 of a worker busy.
    const auto capacity = fleetCapacity(fleetOf({camera("a", 30, 0.5)}, 1), {});
    ASSERT_TRUE(capacity.ok());
    ASSERT_TRUE(capacity->knee && capacity->kneeMore);
    EXPECT_EQ(capacity->knee->cameras, 16);
    EXPECT_EQ(capacity->kneeMore->cameras, 32);
    EXPECT_EQ(capacity->knee->by, FleetCapacity::Bottleneck::Workers);
    EXPECT_NEAR(capacity->alone.value, 0.2, 1e-12); // 0.1 s to send, 0.1 s in the cloud
    EXPECT_FALSE(capacity->most);                   // the edge alone keeps up with 0.5 frames/s
    for (const auto& point : capacity->points) {
        ASSERT_TRUE(point.best && point.more && point.edgeOnly);
        const double served = std::min<double>(16, static_cast<double>(point.cameras));
        const double rest = static_cast<double>(point.cameras) - served;
        EXPECT_NEAR(point.best->value * static_cast<double>(point.cameras), 0.2 * served + rest, 1e-9);
        EXPECT_LE(*point.more, *point.best);
        EXPECT_LE(*point.best, *point.edgeOnly);
        if (point.equalShare) {
            EXPECT_LE(point.best->value, point.equalShare->value * (1 + 1e-9));
        }
    }
}

TEST(FleetCapacity, TheUplinkMayRunOutFirst) {
    Fleet fleet = fleetOf({camera("a", 4, 0.5)}, 10);
    fleet.server.uplink = BitsPerSecond(4e6); // 0.8 of it carries 8 cameras of 0.4 Mbit/s
    const auto capacity = fleetCapacity(fleet, {});
    ASSERT_TRUE(capacity.ok() && capacity->knee);
    EXPECT_EQ(capacity->knee->cameras, 8);
    EXPECT_EQ(capacity->knee->by, FleetCapacity::Bottleneck::Uplink);
}

TEST(FleetCapacity, ALimitOrARateEndsIt) {
    // Two frames a second are too many for the edge: only what the server carries finds a plan.
    const auto fast = fleetCapacity(fleetOf({camera("a", 3, 2)}, 1), {});
    ASSERT_TRUE(fast.ok() && fast->most && fast->knee);
    EXPECT_EQ(*fast->most, 4);
    EXPECT_EQ(fast->knee->cameras, 4);
    FleetQuestion question;
    question.maxLatency = Seconds(0.5);
    const auto limited = fleetCapacity(fleetOf({camera("a", 3, 0.5)}, 1), question);
    ASSERT_TRUE(limited.ok() && limited->most);
    EXPECT_EQ(*limited->most, 16);
    question.maxLatency = Seconds(0.1);
    const auto none = fleetCapacity(fleetOf({camera("a", 3, 0.5)}, 1), question);
    ASSERT_TRUE(none.ok() && none->most);
    EXPECT_EQ(*none->most, 0);
}

TEST(FleetCapacity, ItCanBeStoppedAndRefusesWhatIsNoFleet) {
    std::stop_source stop;
    stop.request_stop();
    Effort effort;
    effort.stop = stop.get_token();
    EXPECT_EQ(fleetCapacity(fleetOf({camera("a", 3, 2)}, 1), {}, effort).error().code, "cancelled");
    EXPECT_EQ(fleetCapacity(Fleet(), {}).error().code, "bad-fleet");
}

} // namespace
} // namespace cutpoint
