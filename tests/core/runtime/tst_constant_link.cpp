// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// The adaptation's decisions in simulated time: a constant link, noisy as real ones are, and nets whose
/// answers are large.
#include "core/adapt/link_follower.h"
#include "core/model/statistics.h"
#include "core/runtime/edge/bandwidth_probe.h"
#include "core/runtime/edge/link_estimate.h"
#include "tests/support/chain_problem.h"

#include <algorithm>
#include <deque>
#include <gmock/gmock.h>
#include <random>

namespace cutpoint {
namespace {

constexpr double kTick = 0.2, kProbeAfter = 3, kSoon = 0.5;

/// An edge that streams one frame after the other, a cloud and a link between them, all on one clock.
class SimulatedEdge {
public:
    SimulatedEdge(const Problem& truth, unsigned seed, bool cloudTellsTimes = true)
        : truth_(truth), cloudTellsTimes_(cloudTellsTimes), random_(seed),
          link_([this] { return Seconds(now_); }),
          sides_(static_cast<std::size_t>(truth.graph->size()), Side::Edge) {
        Problem known = truth;
        known.network.downlink.reset();
        auto made = LinkFollower::make(known, {});
        EXPECT_TRUE(made.ok());
        follower_.emplace(*std::move(made));
    }

    void run(double seconds) {
        for (const double end = now_ + seconds; now_ < end; now_ += kTick) {
            passFrames();
            decide();
        }
    }
    void setBandwidth(double mbit) { truth_.network.bandwidth = BitsPerSecond(mbit * 1e6); }
    const std::vector<double>& changes() const { return changes_; }
    const PerLayer<Side>& sides() const { return sides_; }
    /// The most in any ten minutes.
    std::size_t mostChanges() const {
        std::size_t most = 0;
        for (std::size_t i = 0; i < changes_.size(); ++i) {
            const auto past = std::upper_bound(changes_.begin(), changes_.end(), changes_[i] + 600);
            most = std::max(most, static_cast<std::size_t>(past - changes_.begin()) - i);
        }
        return most;
    }

private:
    /// Mostly within a tenth, now and then three times as long: a machine that was busy.
    double noise() {
        std::uniform_real_distribution<double> share(0.93, 1.1), hiccup(0, 1);
        return share(random_) * (hiccup(random_) < 0.02 ? 3 : 1);
    }
    void beginFrame(double at) {
        Problem free = truth_;
        free.network.downlink.reset();
        const StageTimes times = evaluatePlan(free, sides_)->times,
                         whole = evaluatePlan(truth_, sides_)->times;
        const auto plan = evaluatePlan(free, sides_);
        sentBytes_ = plan->transferBytes.value;
        edge_ = times.edge.value * noise();
        up_ = sentBytes_ > 0 ? times.transfer.value * noise() : 0;
        computing_ = times.cloud.value * noise();
        back_ = (whole.cloud - times.cloud).value * noise();
        begin_ = at;
    }
    double frameEnd() const { return begin_ + edge_ + up_ + computing_ + back_; }
    void passFrames() {
        if (begin_ < 0)
            beginFrame(now_);
        while (frameEnd() <= now_) {
            if (sentBytes_ > 0 && cloudTellsTimes_) {
                link_.transferred(Bytes(sentBytes_), Seconds(up_));
                if (back_ > 0)
                    link_.answered(Bytes(back_ * truth_.network.downlink->value / 8), Seconds(back_));
            }
            recent_.push_back({edge_, up_, computing_, back_});
            if (recent_.size() > 15)
                recent_.pop_front();
            beginFrame(frameEnd());
        }
    }
    /// As the agent's echo: a busy machine makes one in twenty three times as long.
    Result<Seconds> echo(EchoBytes bytes) {
        const double took = truth_.network.rtt.value +
                            8 * static_cast<double>(bytes.up) / truth_.network.bandwidth.value +
                            8 * static_cast<double>(bytes.down) / truth_.network.downlink->value;
        const double noisy = took * noise();
        now_ += noisy;
        return Seconds(noisy);
    }
    void probe() {
        const EchoCall call = [this](EchoBytes bytes, Seconds) -> Result<Seconds> {
            if (bytes.down > 0 && !cloudTellsTimes_)
                return Issue{Severity::Error, code::NoAnswerBytes, "", 0, "", say("None."), {}};
            return echo(bytes);
        };
        auto estimate = probeBandwidth(call, {.rounds = 2, .downlink = true});
        if (estimate && link_.isContradictedBy(*estimate))
            estimate = probeBandwidth(call, {.rounds = 2, .downlink = true});
        if (estimate)
            link_.probed(*estimate);
    }
    void decide() {
        const double sent = now_ - begin_ - edge_;
        const bool sending = sentBytes_ > 0 && sent > 0 && sent < up_;
        if (!sending && link_.age() > Seconds(follower_->wantsMeasurement() ? kSoon : kProbeAfter))
            probe();
        const auto rate =
            sending ? link_.bandwidthWhileSending(Bytes(sentBytes_), Seconds(sent)) : link_.bandwidth();
        if (!rate)
            return;
        Observation seen;
        seen.now = Seconds(now_);
        seen.bandwidth = *rate;
        seen.downlink = link_.downlink();
        seen.rtt = link_.rtt();
        if (!recent_.empty()) {
            const auto median = [&](auto get) {
                std::vector<double> values;
                for (const Took& took : recent_)
                    values.push_back(get(took));
                return Seconds(medianOf(values));
            };
            const bool told = cloudTellsTimes_;
            seen.measured =
                StageTimes{median([](const Took& t) { return t.edge; }),
                           median([&](const Took& t) { return t.up + (told ? 0 : t.computing + t.back); }),
                           median([&](const Took& t) { return told ? t.computing + t.back : 0; })};
            seen.computing = median([&](const Took& t) { return told ? t.computing : 0; });
        }
        const auto followed = follower_->decide(seen, sides_);
        ASSERT_TRUE(followed.ok());
        if (!followed->decision.change)
            return;
        sides_ = followed->decision.sides;
        changes_.push_back(now_);
        recent_.clear();
        beginFrame(now_ + 0.3); // loading the halves
    }

    struct Took {
        double edge, up, computing, back;
    };
    Problem truth_;
    const bool cloudTellsTimes_;
    std::minstd_rand random_;
    double now_ = 0;
    LinkEstimate link_;
    std::optional<LinkFollower> follower_;
    PerLayer<Side> sides_;
    std::deque<Took> recent_;
    double begin_ = -1, edge_ = 0, up_ = 0, computing_ = 0, back_ = 0, sentBytes_ = 0;
    std::vector<double> changes_;
};

/// A detector: a picture of 2 MB, half of that within a fifth of the work, and an answer whose size decides
/// whether the cloud is of use. At 20 Mbit/s each way.
Problem detector(double answerBytes) {
    Problem problem = chainProblem(2e6, {{0.1, 0.005, 350e3}, {0.4, 0.02, answerBytes}});
    problem.network.bandwidth = BitsPerSecond(20e6);
    problem.network.downlink = BitsPerSecond(20e6);
    problem.network.rtt = Seconds(0.002);
    return problem;
}

TEST(ConstantLink, ThePlanChangesAtMostTwiceInTenMinutes) {
    for (const double answer : {1e3, 400e3, 500e3, 550e3, 600e3, 650e3, 700e3, 800e3, 1.2e6})
        for (unsigned seed = 1; seed <= 10; ++seed) {
            SimulatedEdge edge(detector(answer), seed);
            edge.run(1800);
            EXPECT_LE(edge.mostChanges(), 2u) << answer << " bytes of answer, seed " << seed;
        }
}

TEST(ConstantLink, ALargeAnswerKeepsTheWorkOnTheEdgeAndASmallOneDoesNot) {
    for (unsigned seed = 1; seed <= 10; ++seed) {
        SimulatedEdge large(detector(1.2e6), seed), small(detector(1e3), seed);
        large.run(600);
        small.run(600);
        // 0.10 + 0.14 + 0.02 + 0.48 s beside 0.50 s alone.
        EXPECT_EQ(large.sides().back(), Side::Edge);
        EXPECT_TRUE(large.changes().empty()) << "seed " << seed;
        EXPECT_EQ(small.sides().back(), Side::Cloud);
    }
}

TEST(ConstantLink, ACloudThatHidesTheWayBackIsLeftAndNotComeBackTo) {
    for (unsigned seed = 1; seed <= 10; ++seed) {
        SimulatedEdge edge(detector(1.2e6), seed, false);
        edge.run(600);
        EXPECT_LE(edge.mostChanges(), 2u) << "seed " << seed;
        EXPECT_EQ(edge.sides().back(), Side::Edge) << "what it took beats what was predicted, seed " << seed;
    }
}

TEST(ConstantLink, ALinkThatFallsAndRecoversIsFollowedAtOnce) {
    for (unsigned seed = 1; seed <= 10; ++seed) {
        SimulatedEdge edge(detector(1e3), seed);
        edge.run(60);
        EXPECT_EQ(edge.sides().back(), Side::Cloud);
        for (int i = 0; i < 3; ++i) {
            edge.setBandwidth(0.5);
            edge.run(30);
            EXPECT_EQ(edge.sides().back(), Side::Edge) << "seed " << seed;
            edge.setBandwidth(20);
            edge.run(30);
            EXPECT_EQ(edge.sides().back(), Side::Cloud) << "seed " << seed;
        }
    }
}

} // namespace
} // namespace cutpoint
