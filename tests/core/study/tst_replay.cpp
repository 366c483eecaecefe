// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/study/replay.h"

#include "core/adapt/made_trace.h"
#include "core/adapt/replay_scenario.h"
#include "core/import/import.h"
#include "core/partition/solve.h"
#include "tests/support/chain_problem.h"

#include <filesystem>
#include <fstream>
#include <gmock/gmock.h>
#include <random>

namespace cutpoint {
namespace {

/// A setting of a replay, drawn at random.
struct Setting {
    Problem problem;
    BandwidthTrace trace;
    ReplayOptions options;
};

Setting anySetting(std::mt19937& random) {
    std::uniform_real_distribution<double> any(0.01, 1);
    const auto coin = [&] { return any(random) < 0.5; };
    Setting s;
    std::vector<ChainLayer> chain;
    const int layers = 1 + static_cast<int>(4 * any(random));
    for (int i = 0; i < layers; ++i)
        chain.push_back({any(random), any(random) / 8, 3e5 * any(random)});
    s.problem = chainProblem(1e6 * any(random), chain);
    if (coin())
        s.problem.network.rtt = Seconds(any(random) / 10);
    if (coin())
        s.problem.network.overhead = 1 + any(random) / 5;
    std::vector<BandwidthStep> steps;
    double t = 0;
    for (int i = 0; i < 1 + static_cast<int>(12 * any(random)); ++i) {
        // Three figures, so that DADS's searches are not rounded.
        const double rate = i > 0 && any(random) < 0.15 ? 0 : 1e4 * std::floor(1 + 900 * any(random));
        steps.push_back({Seconds(t), BitsPerSecond(rate), Seconds(0)});
        t += 5 * any(random);
    }
    s.trace = *BandwidthTrace::make(steps, Seconds(t), "made");
    s.options.rate = StepCurve(0.2 + 4 * any(random));
    if (coin())
        s.options.rate =
            *StepCurve::make({{Seconds(0), 4 * any(random)}, {Seconds(1 + any(random)), any(random)}},
                             Seconds(2 + 9 * any(random)));
    if (coin())
        s.options.budget = *StepCurve::make(
            {{Seconds(0), any(random)}, {Seconds(any(random)), 3 * any(random)}}, Seconds(2 + any(random)));
    s.options.frames = 60;
    s.options.knowledge = coin() ? Knowledge::Instant : Knowledge::Transfers;
    if (coin())
        s.options.switchTime = Seconds(2 * any(random));
    s.options.hysteresis = any(random) / 3;
    return s;
}

/// A simulation that shares nothing with the product's but the policies: it walks the trace step by step for
/// every transfer and looks at every earlier frame for what it asks.
class SlowReference {
public:
    SlowReference(const Setting& setting, Policy policy) : s_(setting), policy_(std::move(policy)) {}

    std::vector<SimulatedFrame> run() {
        std::vector<SimulatedFrame> frames;
        PerLayer<Side> running, decided;
        double ready = 0;
        for (std::int64_t k = 0; k < s_.options.frames; ++k) {
            SimulatedFrame f;
            f.arrival = Seconds(arrivalOf(k));
            const double rate = s_.options.rate.at(f.arrival + Seconds(1e-9));
            const double begin = std::max(f.arrival.value, frames.empty() ? 0 : frames.back().edgeEnd.value);
            Conditions conditions;
            conditions.bandwidth = BitsPerSecond(believed(frames, begin));
            conditions.rtt = s_.problem.network.rtt;
            conditions.samplingRate = FramesPerSecond(rate);
            if (s_.options.budget)
                conditions.cloudBudget = Seconds(s_.options.budget->at(Seconds(begin)));
            const Decision decision = policy_.decide(conditions, decided);
            if (decision.sides != decided) {
                ready = decided.empty() ? begin : begin + s_.options.switchTime.value;
                decided = decision.sides;
            }
            if (running.empty() || begin >= ready)
                running = decided;
            conditions.bandwidth = BitsPerSecond(1e6);
            const Plan plan = *evaluatePlan(policy_.under(conditions), running);
            f.edgeStart = Seconds(begin);
            f.edgeEnd = f.sendStart = f.sendEnd = f.cloudStart = f.cloudEnd = f.edgeStart + plan.times.edge;
            if (std::find(running.begin(), running.end(), Side::Cloud) != running.end()) {
                const double bits = 8 * plan.transferBytes.value * s_.problem.network.overhead;
                const double call = plan.times.transfer.value - bits / 1e6;
                double link = 0, cloud = 0;
                for (std::size_t j = 0; j < frames.size(); ++j)
                    if (used_[j]) {
                        link = std::max(link, frames[j].sendEnd.value);
                        cloud = std::max(cloud, frames[j].cloudEnd.value);
                    }
                f.sendStart = Seconds(std::max(f.edgeEnd.value, link));
                f.sendEnd = Seconds(sent(f.sendStart.value, bits) + call);
                f.cloudStart = Seconds(std::max(f.sendEnd.value, cloud));
                f.cloudEnd = f.cloudStart + plan.times.cloud;
                used_.push_back(true);
                bits_.push_back(bits);
                call_.push_back(call);
            } else {
                used_.push_back(false);
                bits_.push_back(0);
                call_.push_back(0);
            }
            frames.push_back(f);
        }
        return frames;
    }

private:
    /// Counts the frames that Q(t) has asked for, step by step from the beginning.
    double arrivalOf(std::int64_t k) const {
        const auto& steps = s_.options.rate.steps();
        if (steps.size() == 1)
            return static_cast<double>(k) / steps[0].value;
        double asked = 0;
        for (int period = 0;; ++period)
            for (std::size_t i = 0; i < steps.size(); ++i) {
                const double length =
                    (i + 1 < steps.size() ? steps[i + 1].start : s_.options.rate.duration()).value -
                    steps[i].start.value;
                const double at = period * s_.options.rate.duration().value + steps[i].start.value;
                if (asked + length * steps[i].value > static_cast<double>(k) * (1 + 1e-12))
                    return at + std::max(0.0, (static_cast<double>(k) - asked) / steps[i].value);
                asked += length * steps[i].value;
            }
    }
    double sent(double at, double bits) const {
        while (bits > 0) {
            const double rate = s_.trace.rateAt(Seconds(at)).value;
            const double end = s_.trace.stepEnd(Seconds(at)).value;
            if (rate * (end - at) >= bits || std::isinf(end))
                return at + bits / rate;
            bits -= rate * (end - at);
            at = end;
        }
        return at;
    }
    /// The harmonic mean of the last five transfers of at least a kilobyte, unless five seconds have passed
    /// without one at a decision since.
    double believed(const std::vector<SimulatedFrame>& frames, double now) {
        if (s_.options.knowledge == Knowledge::Instant)
            return s_.trace.rateAt(Seconds(now)).value;
        for (; heard_ < frames.size() && (!(bits_[heard_] > 0) || frames[heard_].sendEnd.value <= now);
             ++heard_) {
            if (!(bits_[heard_] > 0))
                continue;
            last_ = frames[heard_].sendEnd.value;
            if (bits_[heard_] / 8 >= 1024)
                rates_.push_back(bits_[heard_] / (last_ - frames[heard_].sendStart.value - call_[heard_]));
        }
        if (now - last_ > 5)
            rates_.clear();
        if (rates_.empty())
            return s_.trace.rateAt(Seconds(now)).value;
        const std::size_t kept = std::min<std::size_t>(rates_.size(), 5);
        double sum = 0;
        for (std::size_t i = rates_.size() - kept; i < rates_.size(); ++i)
            sum += 1 / rates_[i];
        return static_cast<double>(kept) / sum;
    }

    const Setting& s_;
    Policy policy_;
    std::vector<bool> used_;
    std::vector<double> bits_, call_, rates_;
    std::size_t heard_ = 0;
    double last_ = 0;
};

void expectConserved(const std::vector<ReplayFrame>& frames, const ReplayLane& lane,
                     const BandwidthTrace& trace) {
    Seconds edge, link, cloud;
    for (std::size_t k = 0; k < frames.size(); ++k) {
        const SimulatedFrame& f = frames[k].frame;
        const FrameCost& cost = lane.plans[f.plan].cost;
        ASSERT_EQ(frames[k].number, static_cast<std::int64_t>(k)) << "every frame is answered once";
        // Each stage takes one frame at a time, and none waits for a stage that is free.
        EXPECT_EQ(f.edgeStart, std::max(f.arrival, edge));
        edge = f.edgeEnd;
        EXPECT_NEAR((f.edgeEnd - f.edgeStart).value, cost.edge.value, 1e-9);
        if (!cost.usesCloud) {
            EXPECT_EQ(f.cloudEnd, f.edgeEnd);
            continue;
        }
        EXPECT_EQ(f.sendStart, std::max(f.edgeEnd, link));
        EXPECT_EQ(f.cloudStart, std::max(f.sendEnd, cloud));
        link = f.sendEnd;
        cloud = f.cloudEnd;
        EXPECT_NEAR((f.cloudEnd - f.cloudStart).value, cost.cloud.value, 1e-9);
        // What the link carries while it sends is what the plan sends.
        double carried = 0;
        const double end = f.sendEnd.value - cost.call.value;
        for (double at = f.sendStart.value; at < end;) {
            const double to = std::min(end, trace.stepEnd(Seconds(at)).value);
            carried += trace.rateAt(Seconds(at)).value * (to - at);
            at = to;
        }
        EXPECT_NEAR(carried, cost.bits, 1e-6 * (1 + cost.bits));
    }
}

TEST(Replay, AgreesWithASlowReferenceOnAThousandSettings) {
    std::mt19937 random(20);
    for (int round = 0; round < 1000; ++round) {
        Setting s = anySetting(random);
        const auto policy = replayPolicies[static_cast<std::size_t>(round) % 6];
        // What transfers tell is no number of three figures, to which DADS's searches are rounded.
        if (policy == ReplayPolicy::Dads)
            s.options.knowledge = Knowledge::Instant;
        ReplayOptions options = s.options;
        options.policies = {policy};
        const auto result = replay(s.problem, s.trace, options);
        ASSERT_TRUE(result.ok()) << result.error().message << " round " << round;
        PolicyOptions policyOptions;
        policyOptions.hysteresis = options.hysteresis;
        policyOptions.switchTime = options.switchTime;
        Problem mean = s.problem;
        mean.network.bandwidth = s.trace.mean();
        policyOptions.fixed = solve(mean, Objective::Latency, Algorithm::Exact)->plan.sides;
        const auto made = Policy::make(static_cast<PolicyKind>(policy), mean, policyOptions);
        ASSERT_TRUE(made.ok());
        const auto expected = SlowReference(s, *made).run();
        const auto frames = result->frames(0, 0, options.frames);
        ASSERT_EQ(frames.size(), expected.size());
        for (std::size_t k = 0; k < frames.size(); ++k) {
            const SimulatedFrame &f = frames[k].frame, &e = expected[k];
            for (const auto part :
                 {&SimulatedFrame::arrival, &SimulatedFrame::edgeStart, &SimulatedFrame::edgeEnd,
                  &SimulatedFrame::sendStart, &SimulatedFrame::sendEnd, &SimulatedFrame::cloudStart,
                  &SimulatedFrame::cloudEnd})
                ASSERT_NEAR((f.*part).value, (e.*part).value, 1e-7)
                    << replayPolicyWord(policy) << " round " << round << " frame " << k << ", arrived at "
                    << f.arrival.value << " by " << e.arrival.value;
            const auto waits =
                std::count_if(expected.begin(), expected.begin() + static_cast<std::ptrdiff_t>(k),
                              [&](const SimulatedFrame& x) {
                                  const double now = e.arrival.value + 1e-12;
                                  return x.edgeStart.value > now + 1e-7 ||
                                         (x.edgeEnd.value <= now && x.sendStart.value > now + 1e-7) ||
                                         (x.sendEnd.value <= now && x.cloudStart.value > now + 1e-7);
                              });
            EXPECT_NEAR(static_cast<double>(frames[k].frame.queue), static_cast<double>(waits), 0)
                << "round " << round << " frame " << k;
        }
        expectConserved(frames, result->lanes()[0], s.trace);
        if (HasFailure())
            return;
    }
}

TEST(Replay, SummariesAreThoseOfTheFrames) {
    std::mt19937 random(4);
    for (int round = 0; round < 30; ++round) {
        Setting s = anySetting(random);
        s.options.frames = 500;
        std::vector<std::vector<ReplayFrame>> told(replayPolicies.size());
        const auto result =
            replay(s.problem, s.trace, s.options, {}, [&](const ReplayLane& lane, const ReplayFrame& frame) {
                told[static_cast<std::size_t>(lane.policy)].push_back(frame);
            });
        ASSERT_TRUE(result.ok());
        ASSERT_EQ(result->lanes().size(), replayPolicies.size());
        for (std::size_t i = 0; i < result->lanes().size(); ++i) {
            const ReplayLane& lane = result->lanes()[i];
            const auto frames = result->frames(i, 0, 500);
            ASSERT_EQ(frames.size(), 500u);
            ASSERT_EQ(told[i].size(), 500u);
            std::vector<double> latencies;
            std::int64_t switches = 0, late = 0;
            std::size_t waiting = 0;
            double end = 0;
            for (std::size_t k = 0; k < frames.size(); ++k) {
                EXPECT_EQ(told[i][k].frame.cloudEnd, frames[k].frame.cloudEnd);
                EXPECT_EQ(told[i][k].frame.queue, frames[k].frame.queue);
                EXPECT_EQ(lane.planAt(frames[k].number), frames[k].frame.plan);
                latencies.push_back(frames[k].frame.latency().value);
                switches += k > 0 && frames[k].frame.plan != frames[k - 1].frame.plan ? 1 : 0;
                late += latencies.back() * frames[k].frame.rate > 1 + 1e-9 ? 1 : 0;
                waiting = std::max(waiting, frames[k].frame.queue);
                end = std::max(end, frames[k].frame.cloudEnd.value);
            }
            std::sort(latencies.begin(), latencies.end());
            EXPECT_NEAR(lane.summary.median.value, (latencies[249] + latencies[250]) / 2, 1e-12);
            EXPECT_NEAR(lane.summary.p95.value, latencies[474] + 0.05 * (latencies[475] - latencies[474]),
                        1e-9);
            EXPECT_EQ(lane.summary.worst.value, latencies.back());
            EXPECT_EQ(lane.summary.switches, switches);
            EXPECT_EQ(lane.summary.late, late);
            EXPECT_EQ(lane.summary.mostWaiting, waiting);
            EXPECT_NEAR(lane.summary.framesPerSecond, 500 / (end - frames.front().frame.arrival.value), 1e-9);
            EXPECT_EQ(static_cast<std::int64_t>(lane.changes.size()), switches + 1);
            // The pyramid's top holds all.
            ASSERT_EQ(lane.levels.back().size(), 1u);
            const ReplayBucket& top = lane.levels.back().front();
            EXPECT_EQ(top.frames, 500u);
            EXPECT_FLOAT_EQ(top.latencyMost, static_cast<float>(latencies.back()));
            EXPECT_FLOAT_EQ(top.latencyLeast, static_cast<float>(latencies.front()));
            EXPECT_EQ(top.mostWaiting, waiting);
            EXPECT_EQ(top.late, late);
            EXPECT_EQ(top.lastAnswer, end);
            EXPECT_NEAR(top.latencySum / 500, lane.summary.mean.value, 1e-9);
        }
        const double oracle = result->lanes().back().summary.mean.value;
        for (const ReplayLane& lane : result->lanes())
            EXPECT_LE(oracle, lane.summary.mean.value * (1 + 1e-12)) << replayPolicyWord(lane.policy);
    }
}

TEST(Replay, TheOfficeMorningCutsWhereThePaperDoes) {
    const std::filesystem::path samples(CUTPOINT_SAMPLE_MODELS);
    std::ifstream stream(samples / "fig21_office.cutpoint-scenario");
    const auto scenario = readReplayScenario(std::string(std::istreambuf_iterator<char>(stream), {}), "");
    ASSERT_TRUE(scenario.ok());
    const auto model = importModelFile(samples / scenario->model, {});
    ASSERT_TRUE(model.ok());
    ReplayOptions options;
    options.rate = *scenario->rate;
    options.policies = {ReplayPolicy::Recommended};
    const auto morning = replay(makeProblem(model->graph, model->profile), scenario->link, options);
    ASSERT_TRUE(morning.ok());
    const ReplayLane& lane = morning->lanes().front();
    std::vector<std::string> cuts;
    for (const ReplayChange& change : lane.changes)
        cuts.push_back(model->graph->layer(lane.plans[change.plan].cut.back()).name);
    EXPECT_THAT(cuts, testing::ElementsAre("conv5_3", "conv3_2", "pool3"));
    EXPECT_LT(lane.summary.worst.value, 0.040);
    EXPECT_GT(lane.summary.median.value, 0.025);
    EXPECT_GT(lane.summary.framesPerSecond, 20);
}

TEST(Replay, AWindowFarInsideIsThatOfTheWhole) {
    const Problem p = chainProblem(4e5, {{0.08, 0.006, 1e5}, {0.1, 0.01, 1e3}});
    for (const Knowledge knowledge : {Knowledge::Instant, Knowledge::Transfers}) {
        ReplayOptions options;
        options.rate = StepCurve(9);
        options.frames = 20'000;
        options.knowledge = knowledge;
        std::vector<ReplayFrame> all;
        options.policies = {ReplayPolicy::Recommended};
        const auto result = replay(p, *madeTrace("markov", 3), options, {},
                                   [&](const ReplayLane&, const ReplayFrame& f) { all.push_back(f); });
        ASSERT_TRUE(result.ok());
        for (const std::int64_t first : {0, 1, 4095, 4096, 9000, 19'990}) {
            const auto window = result->frames(0, first, 50);
            ASSERT_EQ(window.size(), static_cast<std::size_t>(std::min<std::int64_t>(50, 20'000 - first)));
            for (const ReplayFrame& f : window) {
                const ReplayFrame& e = all[static_cast<std::size_t>(f.number)];
                EXPECT_EQ(f.frame.cloudEnd, e.frame.cloudEnd);
                EXPECT_EQ(f.frame.plan, e.frame.plan);
                EXPECT_EQ(f.frame.queue, e.frame.queue);
            }
        }
        EXPECT_EQ(result->frameAt(Seconds(1000.05)), 9000);
        EXPECT_EQ(result->frameAt(Seconds(-1)), 0);
        EXPECT_EQ(result->frameAt(Seconds(1e9)), 19'999);
        EXPECT_TRUE(result->frames(0, 20'000, 5).empty());
    }
}

TEST(Replay, EndsWhenAskedAndTellsHowFarItIs) {
    const Problem p = chainProblem(4e5, {{0.08, 0.006, 1e5}});
    ReplayOptions options;
    options.frames = 20'000;
    std::stop_source source;
    Effort effort;
    effort.stop = source.get_token();
    double share = 0;
    effort.progress = [&](double now) {
        EXPECT_GE(now, share);
        share = now;
        if (share > 0.3)
            source.request_stop();
    };
    EXPECT_EQ(replay(p, *madeTrace("sine"), options, effort).error().code, "cancelled");
    EXPECT_LT(share, 0.5);
}

TEST(Replay, ImpossibleQuestionsAreRefused) {
    const Problem p = chainProblem(4e5, {{0.08, 0.006, 1e5}});
    ReplayOptions options;
    options.rate = StepCurve(0);
    EXPECT_EQ(replay(p, *madeTrace("sine"), options).error().code, "bad-option");
    options.rate = StepCurve(1e9);
    EXPECT_EQ(replay(p, *madeTrace("sine"), options).error().code, "bad-option");
    options.rate = StepCurve(1);
    options.policies = {ReplayPolicy::CloudOnly};
    EXPECT_EQ(replay(p, BandwidthTrace(BitsPerSecond(0)), options).error().code, "dead-link");
    EXPECT_EQ(replayPolicyFromWord("best").error().code, "bad-option");
    for (const ReplayPolicy policy : replayPolicies)
        EXPECT_EQ(*replayPolicyFromWord(replayPolicyWord(policy)), policy);
}

TEST(Replay, OneFrameWithoutDurationIsStillAnswered) {
    const Problem p = chainProblem(4e5, {{0.08, 0.006, 1e5}});
    ReplayOptions options;
    options.rate = StepCurve(0.001);
    const auto result = replay(p, *stepsTrace({BitsPerSecond(1e6)}, Seconds(1)), options);
    ASSERT_TRUE(result.ok());
    EXPECT_EQ(result->frameCount(), 1);
}

TEST(Replay, TheTracesLatencyIsTheRoundTripWhereNoneIsGiven) {
    // 0.1 s to send, 0.1 s in the cloud; 10 s with 20 ms one way, 10 s with 50 ms.
    Problem problem = chainProblem(1e5, {{5, 0.1, 10}});
    const auto trace = BandwidthTrace::make(
        {{Seconds(0), BitsPerSecond(8e6), Seconds(0.02)}, {Seconds(10), BitsPerSecond(8e6), Seconds(0.05)}},
        Seconds(20), "made");
    ASSERT_TRUE(trace.ok());
    ReplayOptions options;
    options.rate = StepCurve(1);
    const auto all = replay(problem, *trace, options);
    ASSERT_TRUE(all.ok());
    for (std::size_t lane = 0; lane < all->lanes().size(); ++lane) {
        if (all->lanes()[lane].policy == ReplayPolicy::EdgeOnly)
            continue;
        for (const ReplayFrame& one : all->frames(lane, 0, all->frameCount()))
            EXPECT_NEAR(one.frame.latency().value, one.number < 10 ? 0.24 : 0.3, 1e-9)
                << replayPolicyWord(all->lanes()[lane].policy) << one.number;
    }
    problem.network.rtt = Seconds(0.5);
    options.policies = {ReplayPolicy::CloudOnly};
    const auto given = replay(problem, *trace, options);
    ASSERT_TRUE(given.ok());
    EXPECT_NEAR(given->lanes()[0].summary.worst.value, 0.7, 1e-9);
}

TEST(Replay, ArrivalsAreKnownWithoutASimulation) {
    const Problem problem = chainProblem(1e5, {{5, 0.1, 10}});
    ReplayOptions options;
    options.rate = *StepCurve::make({{Seconds(0), 3}, {Seconds(7), 40}}, Seconds(11));
    options.frames = 20'000;
    options.policies = {ReplayPolicy::EdgeOnly, ReplayPolicy::CloudOnly}; // the edge drowns
    const auto all = replay(problem, BandwidthTrace(BitsPerSecond(8e6)), options);
    ASSERT_TRUE(all.ok());
    for (const std::int64_t k : {0, 1, 63, 64, 4095, 4096, 12'345, 19'999}) {
        const Seconds arrival = all->frames(1, k, 1).front().frame.arrival;
        EXPECT_EQ(all->arrivalOf(k), arrival) << k;
        EXPECT_EQ(all->frameAt(arrival), k);
        EXPECT_EQ(all->frameAt(arrival + Seconds(1e-9)), k);
    }
    EXPECT_EQ(all->frameAt(Seconds(1e9)), 19'999);
}

} // namespace
} // namespace cutpoint
