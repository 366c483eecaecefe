// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/study/replay.h"

#include "core/partition/solve.h"

#include <algorithm>
#include <cmath>
#include <thread>

namespace cutpoint {
namespace {

constexpr std::int64_t checkpointFrames = 4096;

/// Linear between the two nearest in order; reorders the values.
double quantileOf(std::vector<double>& values, double share) {
    const double position = share * static_cast<double>(values.size() - 1);
    const auto below = static_cast<std::ptrdiff_t>(position);
    const auto at = values.begin() + below;
    std::nth_element(values.begin(), at, values.end());
    if (at + 1 == values.end())
        return *at;
    const double above = *std::min_element(at + 1, values.end());
    return *at + (position - static_cast<double>(below)) * (above - *at);
}

Issue cancelled() {
    return {Severity::Error, code::Cancelled, "", 0, "", say("The replay was stopped."), {}};
}

std::vector<ReplayBucket> merged(const std::vector<ReplayBucket>& fine) {
    std::vector<ReplayBucket> coarse;
    for (std::size_t i = 0; i < fine.size(); ++i) {
        if (i % 4 == 0) {
            coarse.push_back(fine[i]);
            continue;
        }
        ReplayBucket& bucket = coarse.back();
        bucket.lastAnswer = std::max(bucket.lastAnswer, fine[i].lastAnswer);
        bucket.latencySum += fine[i].latencySum;
        bucket.latencyLeast = std::min(bucket.latencyLeast, fine[i].latencyLeast);
        bucket.latencyMost = std::max(bucket.latencyMost, fine[i].latencyMost);
        bucket.frames += fine[i].frames;
        bucket.mostWaiting = std::max(bucket.mostWaiting, fine[i].mostWaiting);
        bucket.switches += fine[i].switches;
        bucket.late += fine[i].late;
    }
    return coarse;
}

/// The share of the whole that one run is, told as it goes.
struct Share {
    const Effort& effort;
    double from, width;
    void report(double part) const { effort.report(from + width * part); }
};

} // namespace

const char* replayPolicyWord(ReplayPolicy policy) {
    return policy == ReplayPolicy::Oracle ? "oracle" : policyWord(static_cast<PolicyKind>(policy));
}
static_assert(static_cast<int>(ReplayPolicy::Recommended) == static_cast<int>(PolicyKind::Recommended) &&
              static_cast<int>(ReplayPolicy::Dads) == static_cast<int>(PolicyKind::Dads));

Result<ReplayPolicy> replayPolicyFromWord(const std::string& word) {
    std::string words;
    for (const ReplayPolicy policy : replayPolicies) {
        if (word == replayPolicyWord(policy))
            return policy;
        words += std::string(words.empty() ? "" : ", ") + replayPolicyWord(policy);
    }
    return Issue{Severity::Error,
                 code::BadOption,
                 "",
                 0,
                 word,
                 say("There is no such policy."),
                 say("Choose one of: %1.", words)};
}

std::size_t ReplayLane::changeAt(std::int64_t frame) const {
    const auto after = std::upper_bound(changes.begin(), changes.end(), frame,
                                        [](std::int64_t f, const ReplayChange& c) { return f < c.frame; });
    return after == changes.begin() ? 0 : static_cast<std::size_t>(after - changes.begin()) - 1;
}

/// Takes frames in, one lane's.
class LaneBuilder {
public:
    LaneBuilder(ReplayPolicy policy, std::int64_t frames) {
        lane_.policy = policy;
        latencies_.reserve(static_cast<std::size_t>(frames));
        lane_.levels.emplace_back();
    }

    /// Runs `frames` frames. An issue when the link is dead or the effort ends.
    std::optional<Issue> run(PipelineRun run, std::int64_t frames, const Effort& effort, const Share& share,
                             const Replay::FrameSink& sink) {
        for (std::int64_t k = 0; k < frames; ++k) {
            if (k % checkpointFrames == 0) {
                if (effort.mustEnd())
                    return cancelled();
                share.report(static_cast<double>(k) / static_cast<double>(frames));
                inner_.checkpoints.push_back({run, waiting_.first()});
            }
            ReplayFrame frame{k, run.next()};
            if (!std::isfinite(frame.frame.cloudEnd.value))
                return Issue{Severity::Error,
                             code::DeadLink,
                             "",
                             0,
                             replayPolicyWord(lane_.policy),
                             say("A frame can never be sent: the link carries nothing."),
                             say("Give a trace that carries something, or an edge-only plan.")};
            frame.frame.plan = numberOf(run.chooser(), frame.frame.plan);
            frame.frame.queue = waiting_.count(frame.frame);
            add(frame);
            if (sink)
                sink(lane_, frame);
        }
        lane_.searches = run.chooser().searches();
        finish();
        return std::nullopt;
    }
    ReplayLane& lane() { return lane_; }
    Replay::LaneNumbers& inner() { return inner_; }

private:
    std::uint32_t numberOf(const PlanChooser& chooser, std::size_t plan) {
        constexpr std::uint32_t unused = std::numeric_limits<std::uint32_t>::max();
        if (plan >= inner_.ofChooser.size())
            inner_.ofChooser.resize(plan + 1, unused);
        std::uint32_t& number = inner_.ofChooser[plan];
        if (number == unused) {
            number = static_cast<std::uint32_t>(lane_.plans.size());
            lane_.plans.push_back({chooser.sides(plan), chooser.cut(plan), chooser.cost(plan)});
        }
        return number;
    }

    void add(const ReplayFrame& one) {
        const SimulatedFrame& frame = one.frame;
        const auto plan = static_cast<std::uint32_t>(frame.plan);
        const double latency = frame.latency().value;
        const bool changes = one.number > 0 && plan != lastPlan_;
        ReplaySummary& summary = lane_.summary;
        if (one.number == 0 || changes) {
            if (lane_.changes.size() < ReplayLane::mostChanges)
                lane_.changes.push_back({one.number, frame.arrival, plan});
            else
                lane_.changesComplete = false;
        }
        lastPlan_ = plan;
        summary.switches += changes ? 1 : 0;
        summary.worst = std::max(summary.worst, frame.latency());
        summary.mostWaiting = std::max(summary.mostWaiting, one.frame.queue);
        summary.late += frame.isLate() ? 1 : 0;
        latencySum_ += latency;
        lastAnswer_ = std::max(lastAnswer_, frame.cloudEnd.value);
        if (one.number == 0)
            firstArrival_ = frame.arrival.value;
        latencies_.push_back(latency);

        auto& buckets = lane_.levels.front();
        if (one.number % static_cast<std::int64_t>(ReplayLane::bucketFrames) == 0) {
            ReplayBucket fresh;
            fresh.firstArrival = frame.arrival.value;
            fresh.latencyLeast = std::numeric_limits<float>::max();
            fresh.plan = plan;
            buckets.push_back(fresh);
        }
        ReplayBucket& bucket = buckets.back();
        bucket.lastAnswer = std::max(bucket.lastAnswer, frame.cloudEnd.value);
        bucket.latencySum += latency;
        bucket.latencyLeast = std::min(bucket.latencyLeast, static_cast<float>(latency));
        bucket.latencyMost = std::max(bucket.latencyMost, static_cast<float>(latency));
        bucket.mostWaiting = std::max(bucket.mostWaiting, static_cast<std::uint32_t>(one.frame.queue));
        ++bucket.frames;
        bucket.switches += changes ? 1 : 0;
        bucket.late += frame.isLate() ? 1 : 0;
    }

    void finish() {
        ReplaySummary& summary = lane_.summary;
        summary.frames = static_cast<std::int64_t>(latencies_.size());
        summary.mean = Seconds(latencySum_ / static_cast<double>(summary.frames));
        summary.median = Seconds(quantileOf(latencies_, 0.5));
        summary.p95 = Seconds(quantileOf(latencies_, 0.95));
        const double span = lastAnswer_ - firstArrival_;
        summary.framesPerSecond =
            span > 0 ? static_cast<double>(summary.frames) / span : std::numeric_limits<double>::infinity();
        latencies_ = {};
        while (lane_.levels.back().size() > 1)
            lane_.levels.push_back(merged(lane_.levels.back()));
    }

    ReplayLane lane_;
    Replay::LaneNumbers inner_;
    WaitingFrames waiting_;
    std::vector<double> latencies_;
    double latencySum_ = 0, lastAnswer_ = 0, firstArrival_ = 0;
    std::uint32_t lastPlan_ = 0;
};

namespace {

/// Frames to simulate, and when the last one arrives. Errors: "bad-option".
Result<std::pair<std::int64_t, Seconds>> framesOf(const PipelineWorld& world, const ReplayOptions& options,
                                                  std::vector<FrameClock>& clocks) {
    const Seconds duration = options.duration.value > 0 ? options.duration : world.trace.duration();
    FrameClock clock(world.rate);
    std::int64_t count = 0;
    double last = 0;
    for (;; ++count) {
        if (options.frames > 0 && count == options.frames)
            break;
        if (count > ReplayOptions::mostFrames)
            return Issue{Severity::Error,
                         code::BadOption,
                         "",
                         0,
                         "",
                         say("Over 20 million frames are not replayed."),
                         say("Give fewer frames or a shorter duration.")};
        if (count % checkpointFrames == 0)
            clocks.push_back(clock);
        const double arrival = clock.next();
        if (options.frames <= 0 && arrival >= duration.value && count > 0)
            break;
        last = arrival;
    }
    return std::pair(count, Seconds(last));
}

/// The oracle's plans: the frontier's, or the prefixes of the topological order.
Result<std::pair<std::shared_ptr<PlanChooser>, std::vector<std::size_t>>> oraclePlans(const Problem& problem,
                                                                                      const Effort& effort) {
    auto made = PlanChooser::make(PolicyKind::Recommended, problem, {}, effort.stop);
    if (made && made->frontier() == nullptr)
        made = PlanChooser::make(PolicyKind::Neurosurgeon, problem, {}, effort.stop);
    if (!made)
        return made.error();
    const auto chooser = std::make_shared<PlanChooser>(*std::move(made));
    std::vector<std::size_t> plans;
    if (chooser->frontier() != nullptr)
        for (std::size_t point = 0; point < chooser->frontier()->size(); ++point)
            plans.push_back(chooser->planOfPoint(point));
    else
        for (std::size_t plan = 0; plan < chooser->size(); ++plan)
            plans.push_back(plan);
    return std::pair(chooser, std::move(plans));
}

/// Those that keep up with the mean rate on the mean link; all when none does.
std::vector<std::size_t> steadyPlans(const PipelineWorld& world, const PlanChooser& chooser,
                                     const std::vector<std::size_t>& plans) {
    std::vector<std::size_t> steady;
    for (const std::size_t plan : plans)
        if (chooser.cost(plan).times(world.trace.mean()).maxStage().value * world.rate.mean() <= 1)
            steady.push_back(plan);
    return steady.empty() ? plans : steady;
}

} // namespace

Result<Replay> replay(const Problem& asked, const BandwidthTrace& trace, const ReplayOptions& options,
                      const Effort& effort, const Replay::FrameSink& sink) {
    if (const Issues issues = checkProblem(asked); !issues.empty())
        return issues.front();
    Problem problem = asked;
    const Seconds meanRtt = 2.0 * trace.meanLatency();
    const bool followsLatency = asked.network.rtt.value == 0 && meanRtt.value > 0;
    if (followsLatency)
        problem.network.rtt = meanRtt;
    PipelineWorld world{trace,
                        options.rate,
                        options.budget,
                        options.knowledge,
                        options.switchTime,
                        Seconds(5),
                        followsLatency ? std::optional(meanRtt) : std::nullopt};
    if (!world.budget && problem.limits.cloudBudget)
        world.budget = StepCurve(problem.limits.cloudBudget->value);
    if (auto issue = world.check())
        return *issue;
    Replay result;
    result.world_ = std::make_shared<const PipelineWorld>(std::move(world));
    const auto frames = framesOf(*result.world_, options, result.clocks_);
    if (!frames)
        return frames.error();
    std::tie(result.frames_, result.lastArrival_) = *frames;

    PolicyOptions policyOptions;
    policyOptions.hysteresis = options.hysteresis;
    policyOptions.switchTime = options.switchTime;
    policyOptions.horizon = options.horizon;
    Problem mean = problem;
    mean.network.bandwidth = trace.mean();
    const double lanes = static_cast<double>(options.policies.size());
    for (const ReplayPolicy policy : options.policies) {
        const double done = static_cast<double>(result.lanes_.size());
        const Share share{effort, done / lanes, 1 / lanes};
        const auto keep = [&](LaneBuilder& builder) {
            result.lanes_.push_back(std::move(builder.lane()));
            result.inner_.push_back(std::move(builder.inner()));
        };
        if (policy != ReplayPolicy::Oracle) {
            if (policy == ReplayPolicy::Fixed) {
                const auto best = solve(mean, Objective::Latency, Algorithm::Exact, effort.stop);
                if (!best)
                    return best.error();
                policyOptions.fixed = best->plan.sides;
            }
            auto chooser =
                PlanChooser::make(static_cast<PolicyKind>(policy), mean, policyOptions, effort.stop);
            if (!chooser)
                return chooser.error();
            LaneBuilder builder(policy, result.frames_);
            if (auto issue = builder.run({result.world_, std::make_shared<PlanChooser>(*std::move(chooser))},
                                         result.frames_, effort, share, sink))
                return *issue;
            keep(builder);
            continue;
        }
        const auto plans = oraclePlans(mean, effort);
        if (!plans)
            return plans.error();
        const auto& [chooser, all] = *plans;
        const auto steady = steadyPlans(*result.world_, *chooser, all);
        // Both of its ways at once: with all their plans known they only read what they share.
        LaneBuilder greedy(policy, result.frames_), patient(policy, result.frames_);
        std::optional<Issue> greedyIssue, patientIssue;
        {
            Effort silent = effort;
            silent.progress = {};
            std::jthread beside;
            if (steady.size() < all.size())
                beside = std::jthread([&, silent = std::move(silent)] {
                    patientIssue = patient.run({result.world_, chooser, steady}, result.frames_, silent,
                                               {silent, share.from, share.width}, {});
                });
            greedyIssue = greedy.run({result.world_, chooser, all}, result.frames_, effort, share, {});
        }
        if (greedyIssue || patientIssue)
            return greedyIssue ? *greedyIssue : *patientIssue;
        LaneBuilder* best = &greedy;
        if (steady.size() < all.size() && patient.lane().summary.mean < best->lane().summary.mean)
            best = &patient;
        const auto other = std::min_element(
            result.lanes_.begin(), result.lanes_.end(),
            [](const ReplayLane& a, const ReplayLane& b) { return a.summary.mean < b.summary.mean; });
        if (other != result.lanes_.end() && other->summary.mean < best->lane().summary.mean) {
            best->inner() = result.inner_[static_cast<std::size_t>(other - result.lanes_.begin())];
            best->lane() = *other;
            best->lane().policy = policy;
        }
        keep(*best);
        if (sink) {
            const std::size_t lane = result.lanes_.size() - 1;
            for (std::int64_t k = 0; k < result.frames_; k += checkpointFrames)
                for (const ReplayFrame& frame :
                     result.frames(lane, k, std::min(checkpointFrames, result.frames_ - k)))
                    sink(result.lanes_[lane], frame);
        }
    }
    effort.report(1);
    return result;
}

std::int64_t Replay::frameAt(Seconds t) const {
    const auto& buckets = lanes_.front().levels.front();
    const auto after = std::upper_bound(buckets.begin(), buckets.end(), t.value,
                                        [](double x, const ReplayBucket& b) { return x < b.firstArrival; });
    if (after == buckets.begin())
        return 0;
    const auto first = static_cast<std::int64_t>(after - buckets.begin() - 1) *
                       static_cast<std::int64_t>(ReplayLane::bucketFrames);
    FrameClock clock = clocks_[static_cast<std::size_t>(first / checkpointFrames)];
    std::int64_t found = first;
    for (std::int64_t k = first / checkpointFrames * checkpointFrames;
         k < std::min(frames_, first + static_cast<std::int64_t>(ReplayLane::bucketFrames)); ++k)
        if (clock.next() <= t.value)
            found = std::max(found, k);
    return found;
}

Seconds Replay::arrivalOf(std::int64_t frame) const {
    FrameClock clock = clocks_[static_cast<std::size_t>(frame / checkpointFrames)];
    double arrival = 0;
    for (std::int64_t k = frame / checkpointFrames * checkpointFrames; k <= frame; ++k)
        arrival = clock.next();
    return Seconds(arrival);
}

std::vector<ReplayFrame> Replay::frames(std::size_t lane, std::int64_t first, std::int64_t count) const {
    std::vector<ReplayFrame> answer;
    const LaneNumbers& inner = inner_[lane];
    if (first < 0 || count <= 0 || first >= frames_)
        return answer;
    const auto& near = inner.checkpoints[static_cast<std::size_t>(first / checkpointFrames)];
    const bool remembers = first - near.firstWaiting <= mostWaiting;
    const std::int64_t from = (remembers ? near.firstWaiting : first) / checkpointFrames;
    PipelineRun run = inner.checkpoints[static_cast<std::size_t>(from)].run;
    WaitingFrames waiting;
    const std::int64_t last = std::min(first + count, frames_);
    for (std::int64_t k = from * checkpointFrames; k < last; ++k) {
        ReplayFrame frame{k, run.next()};
        frame.frame.queue = waiting.count(frame.frame);
        if (k < first)
            continue;
        if (!remembers)
            frame.frame.queue = lanes_[lane]
                                    .levels.front()[static_cast<std::size_t>(k) / ReplayLane::bucketFrames]
                                    .mostWaiting;
        frame.frame.plan = inner.ofChooser[frame.frame.plan];
        answer.push_back(frame);
    }
    return answer;
}

} // namespace cutpoint
