// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/adapt/made_trace.h"
#include "core/adapt/trace_change.h"

#include "core/adapt/step_curve.h"
#include "core/adapt/trace_cursor.h"

#include <gmock/gmock.h>
#include <random>

namespace cutpoint {
namespace {

BandwidthTrace three() {
    return *stepsTrace({BitsPerSecond(1e6), BitsPerSecond(4e6), BitsPerSecond(2e6)}, Seconds(10));
}

TEST(MadeTrace, EachIsWhatItsNameSays) {
    EXPECT_EQ(three().rateAt(Seconds(15)).value, 4e6);
    EXPECT_EQ(three().rateAt(Seconds(31)).value, 1e6) << "repeated";
    const auto sine = sineTrace(BitsPerSecond(5e6), 0.5, Seconds(60));
    ASSERT_TRUE(sine.ok());
    EXPECT_NEAR(sine->mean().value, 5e6, 1);
    EXPECT_NEAR(sine->rateAt(Seconds(15)).value, 7.5e6, 1e4);
    EXPECT_EQ(sineTrace(BitsPerSecond(5e6), 1.5, Seconds(60)).error().code, "bad-trace");
    const auto day = madeTrace("day");
    ASSERT_TRUE(day.ok());
    EXPECT_EQ(day->duration().value, 86400);
    EXPECT_LT(day->rateAt(Seconds(9.5 * 3600)).value, day->rateAt(Seconds(3 * 3600)).value);
    EXPECT_EQ(madeTrace("night").error().code, "bad-option");
    for (const char* name : {"steps", "sine", "markov"})
        EXPECT_TRUE(madeTrace(name).ok()) << name;
}

TEST(MadeTrace, AMarkovLinkStepsToNeighboursAndIsTheSameForASeed) {
    const auto one = madeTrace("markov", 7), same = madeTrace("markov", 7), other = madeTrace("markov", 8);
    ASSERT_TRUE(one.ok() && same.ok() && other.ok());
    ASSERT_EQ(one->steps().size(), same->steps().size());
    EXPECT_EQ(one->mean(), same->mean());
    EXPECT_NE(one->mean(), other->mean());
    std::size_t before = 99;
    for (const BandwidthStep& step : one->steps()) {
        const auto at = static_cast<std::size_t>(std::find(paperLinks.begin(), paperLinks.end(), step.rate) -
                                                 paperLinks.begin());
        ASSERT_LT(at, paperLinks.size());
        if (before < paperLinks.size()) {
            EXPECT_EQ(at > before ? at - before : before - at, 1u);
        }
        before = at;
    }
    const double stays = one->duration().value / static_cast<double>(one->steps().size());
    EXPECT_GT(stays, 15);
    EXPECT_LT(stays, 60);
    EXPECT_EQ(markovTrace({BitsPerSecond(1)}, Seconds(1), Seconds(10), 1).error().code, "bad-trace");
}

TEST(MadeTrace, TransformationsMoveWhatTheySay) {
    const BandwidthTrace trace = three();
    const auto scaled = scaledTrace(trace, 0.5);
    const auto part = cutTrace(trace, Seconds(5), Seconds(25));
    const auto looped = loopedTrace(trace, Seconds(75));
    const auto delayed = delayedTrace(trace, Seconds(4));
    ASSERT_TRUE(scaled.ok() && part.ok() && looped.ok() && delayed.ok());
    EXPECT_EQ(part->duration().value, 20);
    EXPECT_EQ(looped->duration().value, 75);
    EXPECT_EQ(delayed->duration().value, 30);
    for (double t = 0.5; t < 90; t += 1) {
        EXPECT_EQ(scaled->rateAt(Seconds(t)).value, trace.rateAt(Seconds(t)).value / 2);
        if (t < 20) {
            EXPECT_EQ(part->rateAt(Seconds(t)), trace.rateAt(Seconds(t + 5)));
        }
        if (t < 75) {
            EXPECT_EQ(looped->rateAt(Seconds(t)), trace.rateAt(Seconds(t)));
        }
        EXPECT_EQ(delayed->rateAt(Seconds(t + 4)), trace.rateAt(Seconds(t)));
    }
    EXPECT_EQ(scaledTrace(trace, 0).error().code, "bad-trace");
    EXPECT_EQ(cutTrace(trace, Seconds(5), Seconds(5)).error().code, "bad-trace");
    EXPECT_EQ(delayedTrace(trace, Seconds(-1)).error().code, "bad-trace");
}

TEST(TraceChange, CutsScalesDelaysAndLoopsInThisOrder) {
    const BandwidthTrace trace = three();
    EXPECT_FALSE(TraceChange().changes());
    TraceChange change;
    change.from = Seconds(5);
    change.to = Seconds(25);
    change.scale = 3;
    change.delay = Seconds(4);
    change.loop = Seconds(50);
    EXPECT_TRUE(change.changes() && change.changesTimes());
    const auto changed = changedTrace(trace, change);
    ASSERT_TRUE(changed.ok());
    EXPECT_EQ(changed->duration().value, 50);
    for (double t = 0.5; t < 50; t += 1) {
        const double within = std::fmod(t + 20 - 4, 20);
        EXPECT_EQ(changed->rateAt(Seconds(t)).value, 3 * trace.rateAt(Seconds(5 + within)).value) << t;
    }
    TraceChange scaled;
    scaled.scale = 0.5;
    EXPECT_TRUE(scaled.changes());
    EXPECT_FALSE(scaled.changesTimes());
    TraceChange late;
    late.from = Seconds(40); // past the end of 30 s
    EXPECT_EQ(changedTrace(trace, late).error().code, "bad-trace");
}

TEST(TraceChange, CurvesStayInStepWithTheLink) {
    // A curve that tells the link's own rate tells it after every change, too.
    const BandwidthTrace trace = three();
    std::vector<StepCurve::Step> steps;
    for (const BandwidthStep& step : trace.steps())
        steps.push_back({step.start, step.rate.value});
    const StepCurve curve = *StepCurve::make(steps, trace.duration());
    std::mt19937 random(5);
    std::uniform_real_distribution<double> any(0, 1);
    for (int round = 0; round < 200; ++round) {
        TraceChange change;
        if (any(random) < 0.6) {
            change.from = Seconds(29 * any(random));
            if (any(random) < 0.5)
                change.to = change.from + Seconds(0.1 + 40 * any(random));
        }
        if (any(random) < 0.5)
            change.delay = Seconds(50 * any(random));
        if (any(random) < 0.5)
            change.loop = Seconds(1 + 100 * any(random));
        const auto link = changedTrace(trace, change);
        const auto with = changedCurve(curve, change, trace.duration());
        ASSERT_TRUE(link.ok() && with.ok());
        EXPECT_NEAR(link->duration().value, with->duration().value, 1e-9);
        for (int i = 0; i < 200; ++i) {
            const Seconds t(3 * any(random) * link->duration().value);
            EXPECT_EQ(link->rateAt(t).value, with->at(t));
        }
    }
    TraceChange cut;
    cut.from = Seconds(1);
    cut.to = Seconds(2);
    const auto constant = changedCurve(StepCurve(7), cut, Seconds(30));
    ASSERT_TRUE(constant.ok());
    EXPECT_EQ(constant->at(Seconds(99)), 7);
}

TEST(TraceCursor, AnswersAsTheTrace) {
    std::mt19937 random(5);
    std::uniform_real_distribution<double> any(0, 1);
    for (int round = 0; round < 200; ++round) {
        std::vector<BandwidthStep> steps;
        double t = 0;
        const bool isFine = round % 4 == 0; // transfers pass over many steps
        for (int i = 0; i < (isFine ? 400 : 1 + round % 9); ++i) {
            steps.push_back(
                {Seconds(t), BitsPerSecond(i > 0 && any(random) < 0.3 ? 0 : 1e6 * any(random)), Seconds(0)});
            t += isFine ? 0.002 + any(random) / 50 : 0.01 + any(random);
        }
        const auto trace = BandwidthTrace::make(steps, Seconds(t), "made");
        ASSERT_TRUE(trace.ok());
        TraceCursor cursor(*trace);
        double now = 0;
        for (int step = 0; step < 100; ++step) {
            now = any(random) < 0.1 ? now * any(random) : now + 3 * any(random);
            EXPECT_EQ(cursor.rateAt(now), trace->rateAt(Seconds(now)).value);
            const double bits = any(random) < 0.1 ? 0 : 3e6 * any(random);
            const double end = trace->transferEnd(Seconds(now), Bytes(bits / 8)).value;
            EXPECT_NEAR(cursor.transferEnd(now, bits), end, 1e-9 * (1 + end));
        }
    }
    const BandwidthTrace dead{BitsPerSecond(0)};
    EXPECT_TRUE(std::isinf(TraceCursor(dead).transferEnd(1, 8)));
    EXPECT_EQ(TraceCursor(dead).transferEnd(1, 0), 1);
}

TEST(StepCurve, ReadsLinesAndRepeats) {
    const auto curve = readStepCurve("# hour, rate\n100 2\n110; 4\r\n130,none\n", "q.txt");
    ASSERT_TRUE(curve.ok());
    EXPECT_EQ(curve->duration().value, 50) << "the last step lasts as long as the one before it";
    EXPECT_EQ(curve->at(Seconds(5)), 2);
    EXPECT_EQ(curve->at(Seconds(10)), 4);
    EXPECT_TRUE(std::isinf(curve->at(Seconds(49))));
    EXPECT_EQ(curve->at(Seconds(55)), 2);
    for (const char* bad : {"1 2 3\n", "1 x\n", "1 -2\n", "2 1\n1 1\n", "nan 1\n", "1 nan\n", "1\n"})
        EXPECT_EQ(readStepCurve(bad, "q.txt").error().code, "bad-curve") << bad;
    EXPECT_EQ(readStepCurve("2 1\n1 1\n", "q.txt").error().line, 2);
    EXPECT_EQ(readStepCurve("# nothing\n\n", "q.txt").error().code, "empty-file");
}

TEST(FrameClock, FramesComeWhenTheyAreAskedFor) {
    const StepCurve steady(4);
    FrameClock even(steady);
    for (int k = 0; k < 10; ++k)
        EXPECT_EQ(even.next(), k / 4.0);
    // Nothing for 2 s, 2 frames/s for 1 s, 1 frame/s for 2 s, over and over.
    const auto curve = StepCurve::make({{Seconds(0), 0}, {Seconds(2), 2}, {Seconds(3), 1}}, Seconds(5));
    FrameClock clock(*curve);
    for (const double expected : {2.0, 2.5, 3.0, 4.0, 7.0, 7.5, 8.0, 9.0, 12.0})
        EXPECT_NEAR(clock.next(), expected, 1e-9);
    EXPECT_EQ(clock.rate(), 2);
    EXPECT_NEAR(curve->mean(), 0.8, 1e-12);
}

} // namespace
} // namespace cutpoint
