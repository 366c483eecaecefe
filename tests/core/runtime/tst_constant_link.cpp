// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// The adaptation's decisions in simulated time: a constant link, noisy as real ones are, and nets whose
/// answers are large.
#include "core/adapt/link_follower.h"
#include "core/model/statistics.h"
#include "core/runtime/edge/bandwidth_probe.h"
#include "core/runtime/edge/cloud_client.h"
#include "core/runtime/edge/link_estimate.h"
#include "core/runtime/edge/link_turns.h"
#include "tests/support/chain_problem.h"

#include <algorithm>
#include <deque>
#include <gmock/gmock.h>
#include <random>

namespace cutpoint {
namespace {

constexpr double kTick = 0.2, kProbeAfter = 3, kSoon = 0.5;

enum class Frames : std::uint8_t { OneByOne, BackToBack };

/// An edge that streams, a cloud and a link between them, all on one clock. Frames come one after the other
/// or as fast as the stages take them; then the word that the cloud has a frame waits behind the answer to
/// the one before it.
class SimulatedEdge {
public:
    SimulatedEdge(const Problem& truth, unsigned seed, bool cloudTellsTimes = true,
                  Frames frames = Frames::OneByOne)
        : truth_(truth), cloudTellsTimes_(cloudTellsTimes), backToBack_(frames == Frames::BackToBack),
          random_(seed), link_([this] { return Seconds(now_); }),
          sides_(static_cast<std::size_t>(truth.graph->size()), Side::Edge) {
        Problem known = truth;
        known.network.downlink.reset();
        auto made = LinkFollower::make(known, {});
        EXPECT_TRUE(made.ok());
        follower_.emplace(*std::move(made));
    }

    void run(double seconds) {
        for (const double end = now_ + seconds; now_ < end; now_ += kTick) {
            backToBack_ ? passOverlapping() : passFrames();
            decide();
        }
    }
    void setBandwidth(double mbit) { truth_.network.bandwidth = BitsPerSecond(mbit * 1e6); }
    const std::vector<double>& changes() const { return changes_; }
    const PerLayer<Side>& sides() const { return sides_; }
    BitsPerSecond believed() const { return link_.bandwidth().value_or(BitsPerSecond(0)); }
    std::optional<BitsPerSecond> believedBack() const { return link_.downlink(); }
    int frames() const { return frames_; }
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
        answerBytes_ = (whole.cloud - times.cloud).value * truth_.network.downlink->value / 8;
        back_ = (whole.cloud - times.cloud).value * noise();
        begin_ = at;
    }
    /// A frame on its way through the stages.
    struct Passing {
        double sendStart, word, cloudHas, computeBegin, computeEnd, answerBegin, answerEnd, edge, excused;
        double bytes, answerBytes;
    };
    /// The word of a frame comes anywhere within what is left of an answer that fills the downlink then.
    void beginOverlapping() {
        beginFrame(now_);
        ++frames_;
        Passing next{};
        next.bytes = sentBytes_;
        next.answerBytes = answerBytes_;
        next.edge = edge_;
        edgeFree_ = std::max(edgeFree_, newest_.sendStart) + edge_;
        if (sentBytes_ == 0) {
            next.sendStart = next.word = next.cloudHas = next.answerEnd = edgeFree_;
        } else {
            const double room = std::max({edgeFree_, newest_.word, last_.answerEnd});
            judge(room);
            next.sendStart = turns_.wantsAlone(Seconds(room)) ? std::max(room, newest_.answerEnd) : room;
            judge(next.sendStart);
            next.excused = next.sendStart < newest_.answerEnd ? turns_.longestWay().value : 0;
            next.word = next.cloudHas = next.sendStart + up_;
            if (next.cloudHas >= newest_.answerBegin && next.cloudHas < newest_.answerEnd) {
                std::uniform_real_distribution<double> part(0, 1);
                next.word += part(random_) * (newest_.answerEnd - next.cloudHas);
            }
            next.computeBegin = std::max(next.cloudHas, newest_.computeEnd);
            next.computeEnd = next.computeBegin + computing_;
            next.answerBegin = std::max(next.computeEnd, newest_.answerEnd);
            next.answerEnd = next.answerBegin + back_;
        }
        last_ = newest_;
        newest_ = next;
        passing_.push_back(next);
    }
    /// What the edge learns from the frames that are answered by then.
    void judge(double by) {
        for (; !passing_.empty() && passing_.front().answerEnd <= by; passing_.pop_front()) {
            const Passing& frame = passing_.front();
            if (frame.bytes == 0) {
                recent_.push_back({frame.edge, 0, 0, 0});
                continue;
            }
            CloudAnswer answer;
            answer.total = Seconds(frame.answerEnd - frame.sendStart);
            answer.uplink = Seconds(frame.word - frame.sendStart);
            answer.compute = Seconds(frame.computeEnd - frame.computeBegin);
            answer.queued = Seconds(frame.computeBegin - frame.cloudHas);
            answer.timed = true;
            const ClearWays clear = turns_.answered({Seconds(frame.sendStart), answer.uplink, answer.queued,
                                                     answer.compute, answer.total, answer.timed});
            if (clear.up)
                link_.transferred(Bytes(frame.bytes), answer.transfer());
            if (clear.back && frame.answerBytes > 0)
                link_.answered(Bytes(frame.answerBytes), answer.back());
            if (clear.up && clear.back)
                recent_.push_back(
                    {frame.edge, answer.transfer().value, answer.compute.value, answer.back().value});
        }
        while (recent_.size() > 15)
            recent_.pop_front();
    }
    void passOverlapping() {
        while (newest_.sendStart <= now_)
            beginOverlapping();
        judge(now_);
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
        double sent = now_ - begin_ - edge_, bytes = sentBytes_;
        bool sending = sentBytes_ > 0 && sent > 0 && sent < up_;
        if (backToBack_) {
            const auto frame = std::find_if(passing_.begin(), passing_.end(), [&](const Passing& one) {
                return one.bytes > 0 && one.sendStart < now_ && now_ < one.word;
            });
            sending = frame != passing_.end();
            if (sending) {
                sent = std::max(0.0, now_ - frame->sendStart - frame->excused);
                bytes = frame->bytes;
            }
        }
        if (!sending && link_.age() > Seconds(follower_->wantsMeasurement() ? kSoon : kProbeAfter))
            probe();
        const auto rate =
            sending ? link_.bandwidthWhileSending(Bytes(bytes), Seconds(sent)) : link_.bandwidth();
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
        edgeFree_ = now_ + 0.3;
    }

    struct Took {
        double edge, up, computing, back;
    };
    Problem truth_;
    const bool cloudTellsTimes_, backToBack_;
    std::minstd_rand random_;
    double now_ = 0;
    LinkEstimate link_;
    std::optional<LinkFollower> follower_;
    PerLayer<Side> sides_;
    std::deque<Took> recent_;
    Passing newest_{}, last_{};
    std::deque<Passing> passing_;
    LinkTurns turns_;
    double edgeFree_ = 0, answerBytes_ = 0;
    int frames_ = 0;
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

TEST(ConstantLink, AnswersThatFillTheDownlinkDoNotMakeTheUplinkSlow) {
    for (const double answer : {1e3, 300e3, 550e3, 800e3, 1.2e6})
        for (unsigned seed = 1; seed <= 10; ++seed) {
            SimulatedEdge edge(detector(answer), seed, true, Frames::BackToBack);
            edge.run(1800);
            EXPECT_LE(edge.mostChanges(), 2u) << answer << " bytes of answer, seed " << seed;
        }
}

/// The same where the cloud stays of use, however large its answer, so that the downlink is always full.
TEST(ConstantLink, ThePlanThatFillsTheDownlinkGoesOnAndItsLinkIsKnown) {
    for (unsigned seed = 1; seed <= 10; ++seed) {
        Problem slowEdge = chainProblem(2e6, {{0.1, 0.005, 350e3}, {4, 0.02, 1.2e6}});
        slowEdge.network = detector(1).network;
        SimulatedEdge edge(slowEdge, seed, true, Frames::BackToBack);
        edge.run(600);
        EXPECT_EQ(edge.changes().size(), 1u) << "seed " << seed;
        EXPECT_EQ(edge.sides().back(), Side::Cloud);
        EXPECT_NEAR(edge.believed().value, 20e6, 4e6) << "seed " << seed;
        ASSERT_TRUE(edge.believedBack().has_value());
        EXPECT_NEAR(edge.believedBack()->value, 20e6, 4e6) << "seed " << seed;
        // The downlink takes 0.48 s a frame, and what is sent alone now and then costs a tenth at most.
        EXPECT_GT(edge.frames(), 600 / 0.51 * 0.9);
    }
}

/// A word that waits looks like a slow uplink; what is told of it, frame by frame.
TEST(ConstantLink, AWordThatMayHaveWaitedTellsNothing) {
    LinkTurns turns;
    const auto frame = [](double sendStart, double uplink, double compute, double total) {
        return FrameOnLink{Seconds(sendStart), Seconds(uplink), Seconds(0), Seconds(compute), Seconds(total)};
    };
    const ClearWays first = turns.answered(frame(0, 0.1, 0.1, 0.7)); // its answer: 0.2 to 0.7
    EXPECT_TRUE(first.up && first.back);
    EXPECT_FALSE(turns.answered(frame(0.2, 0.4, 0.1, 1.2)).up) << "within the answer";
    EXPECT_FALSE(turns.answered(frame(1.3, 0.1005, 0.1, 0.7)).up) << "right behind the answer's end";
    const ClearWays alone = turns.answered(frame(2.0, 0.1, 0.5, 1.1));
    EXPECT_TRUE(alone.up && alone.back);
    EXPECT_FALSE(turns.answered(frame(2.2, 0.1, 0.1, 1.4)).up) << "only if it is fast does it come before it";
    EXPECT_FALSE(turns.answered(frame(3.2, 1.4, 0.1, 2)).up) << "only if it is slow does it come after it";
}

TEST(ConstantLink, AShortAnswerSparesTheWordsThatComeBeforeOrAfterIt) {
    LinkTurns turns;
    const auto answered = [&turns](double sendStart, double uplink) {
        return turns.answered(
            {Seconds(sendStart), Seconds(uplink), Seconds(0), Seconds(0.2), Seconds(uplink + 0.205)});
    };
    answered(0, 0.2); // its answer: 0.4 to 0.405
    EXPECT_TRUE(answered(0.15, 0.2).up) << "before it";
    EXPECT_TRUE(answered(0.4, 0.2).up) << "after the next, 0.55 to 0.555";
    EXPECT_FALSE(answered(0.62, 0.19).up) << "right behind the next, 0.8 to 0.805";
    EXPECT_TRUE(answered(0.81, 0.4).up) << "well after the next, which was over at 1.015";
}

TEST(ConstantLink, AfterAWhileWithoutAClearFrameOneIsSentAlone) {
    LinkTurns turns;
    double at = 0;
    EXPECT_FALSE(turns.wantsAlone(Seconds(100))) << "nothing is known of the cloud yet";
    turns.answered({Seconds(at), Seconds(0.1), Seconds(0), Seconds(0.1), Seconds(1.2)});
    for (int i = 0; i < 10; ++i) {
        at += 0.8;
        EXPECT_EQ(turns.wantsAlone(Seconds(at + 1)),
                  i >= LinkTurns::patientFrames && at + 1 - 1.2 >= LinkTurns::patience.value)
            << i;
        turns.answered({Seconds(at), Seconds(0.3), Seconds(0), Seconds(0.1), Seconds(1.2)});
    }
    at += 2;
    turns.answered({Seconds(at), Seconds(0.1), Seconds(0), Seconds(0.1), Seconds(0.7)});
    EXPECT_FALSE(turns.wantsAlone(Seconds(at + 1)));
}

/// One that tells no times says no word early, and nobody waits for one.
TEST(ConstantLink, ACloudWithoutTimesIsSentNoFrameAlone) {
    LinkTurns turns;
    for (int i = 0; i < 100; ++i) {
        turns.answered({Seconds(i), Seconds(0.9), Seconds(0), Seconds(0), Seconds(1), false});
        EXPECT_FALSE(turns.wantsAlone(Seconds(i + 1)));
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
