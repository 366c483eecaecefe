// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/adapt/link_follower.h"

#include "core/model/statistics.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace cutpoint {
namespace {

constexpr double kSameLink = 2;          // as a factor
constexpr double kSameRate = 0.1;        // of Q, as a share
constexpr double kOtherReturn = 0.15;    // of the way back, as a share of what it was,
constexpr double kWorthAFrontier = 0.02; // and of the edge's time alone
constexpr Seconds kRemembered(600);
constexpr std::size_t kMeasurements = 7;
constexpr double kContradiction = 1.3; // as a factor
constexpr double kSameShare = 0.1;     // of the limit, as a share

bool isWithin(BitsPerSecond a, BitsPerSecond b, double factor) {
    return a.value <= b.value * factor && b.value <= a.value * factor;
}

bool isSameWorld(const Observation& a, const Observation& b) {
    if (a.linkUp != b.linkUp || a.samplingRate.has_value() != b.samplingRate.has_value() ||
        !isWithin(a.bandwidth, b.bandwidth, kSameLink))
        return false;
    const double limitA = a.share ? a.share->limit : std::numeric_limits<double>::infinity();
    const double limitB = b.share ? b.share->limit : std::numeric_limits<double>::infinity();
    if (limitA != limitB && !(std::abs(limitA - limitB) <= kSameShare * std::max(limitA, limitB)))
        return false;
    if (a.downlink && b.downlink && !isWithin(*a.downlink, *b.downlink, kSameLink))
        return false;
    return !a.samplingRate || std::abs(a.samplingRate->value - b.samplingRate->value) <=
                                  kSameRate * std::max(a.samplingRate->value, b.samplingRate->value);
}

} // namespace

void LinkFollower::Rates::add(BitsPerSecond rate) {
    if (!values_.empty() && values_.back() == rate.value)
        return;
    values_.push_back(rate.value);
    if (values_.size() > kMeasurements)
        values_.erase(values_.begin());
}

BitsPerSecond LinkFollower::Rates::median() const {
    return BitsPerSecond(medianOf(values_));
}

bool LinkFollower::Rates::isContradicted() const {
    return !values_.empty() && !isWithin(BitsPerSecond(values_.back()), median(), kContradiction);
}

bool LinkFollower::wantsMeasurement() const {
    return !up_.isKnown() || up_.isContradicted() || down_.isContradicted();
}

Result<Policy> LinkFollower::policyFor(const Problem& problem, const Options& options,
                                       const std::stop_token& stop) {
    PolicyOptions policy;
    policy.hysteresis = options.hysteresis;
    return Policy::make(options.policy, problem, policy, stop);
}

Result<LinkFollower> LinkFollower::make(Problem problem, Options options, const std::stop_token& stop) {
    auto policy = policyFor(problem, options, stop);
    if (!policy)
        return policy.error();
    return LinkFollower(std::move(problem), options, *std::move(policy));
}

LinkFollower::LinkFollower(Problem problem, Options options, Policy policy)
    : problem_(std::move(problem)), options_(options), policy_(std::move(policy)) {}

Seconds LinkFollower::wayBack(std::optional<BitsPerSecond> downlink) const {
    Problem problem = problem_;
    problem.network.downlink = downlink;
    Seconds sum(0);
    for (LayerId v = 0; v < problem.graph->size(); ++v)
        sum += problem.returnTime(v);
    return sum;
}

/// The frontier holds for one downlink; noise is no reason to build another.
std::optional<Issue> LinkFollower::takeDownlink(std::optional<BitsPerSecond> downlink,
                                                const std::stop_token& stop) {
    if (!downlink)
        return std::nullopt; // what was known is better than nothing
    Seconds alone(0);
    for (LayerId v = 0; v < problem_.graph->size(); ++v)
        alone += problem_.edgeTime(v);
    const Seconds before = wayBack(problem_.network.downlink), now = wayBack(downlink);
    const double apart = std::abs((now - before).value);
    if (!(apart > kOtherReturn * before.value && apart > kWorthAFrontier * alone.value))
        return std::nullopt;
    Problem problem = problem_;
    problem.network.downlink = downlink;
    auto policy = policyFor(problem, options_, stop);
    if (!policy)
        return policy.error();
    problem_ = std::move(problem);
    policy_ = *std::move(policy);
    scan_.reset();
    return std::nullopt;
}

ShareScan* LinkFollower::scan() {
    if (!scan_ && policy_.frontier() != nullptr)
        scan_.emplace(*policy_.frontier());
    return scan_ ? &*scan_ : nullptr;
}

std::vector<LoadChoice> LinkFollower::choices(std::size_t most) {
    ShareScan* const plans = scan();
    if (plans == nullptr || !conditions_.samplingRate || !conditions_.linkUp ||
        !(conditions_.bandwidth.value > 0))
        return {};
    return plans->choices(policy_.under(conditions_), most);
}

/// A plan within the share, and at the price, in place of the fastest one.
void LinkFollower::shareServer(const ServerShare& share, const Conditions& conditions,
                               const PerLayer<Side>& current, Decision& decision) {
    const Problem problem = policy_.under(conditions);
    const auto costOf = [&](const StageTimes& times, double load) {
        return times.latency().value + share.price * load;
    };
    Decision alone{
        PerLayer<Side>(current.size(), Side::Edge), {}, false, decision.keepsUp, decision.sustainableFps};
    const auto edgeOnly = evaluatePlan(problem, alone.sides), running = evaluatePlan(problem, current);
    if (!edgeOnly || !running)
        return;
    alone.times = edgeOnly->times;
    ShareScan* const plans = scan();
    Decision best = alone;
    if (const auto point = plans ? plans->best(problem, share) : std::nullopt) {
        Plan plan = plans->plan(*point, problem);
        best.times = plan.times;
        best.sides = std::move(plan.sides);
    }
    const double load = serverLoad(problem, current), beat = 1 / conditions.samplingRate->value;
    const bool fits = load <= share.limit * (1 + kSameShare) && running->times.maxStage().value <= beat;
    const bool better = costOf(best.times, serverLoad(problem, best.sides)) <
                        (1 - options_.hysteresis) * costOf(running->times, load);
    if (fits && !better) {
        best.sides = current;
        best.times = running->times;
    }
    best.change = best.sides != current;
    best.keepsUp = best.times.maxStage().value <= beat * (1 + 1e-9);
    decision = std::move(best);
}

/// The edge alone is never far. The memory limit is for halves; the whole model is there anyhow, and the
/// limit must not hide it. And where the running plan takes longer than predicted, it must be better than
/// that.
void LinkFollower::considerEdgeOnly(const Observation& seen, const Conditions& conditions,
                                    const PerLayer<Side>& current, Decision& decision) const {
    const bool chooses = options_.policy == PolicyKind::Recommended || options_.policy == PolicyKind::Dads;
    if (!chooses)
        return;
    const PerLayer<Side> alone(current.size(), Side::Edge);
    const auto plan = evaluatePlan(policy_.under(conditions), alone);
    if (!plan)
        return;
    const bool hidden = problem_.limits.edgeMemory && plan->times.latency() < decision.times.latency();
    const bool keepsUp = !seen.samplingRate || plan->times.maxStage().value * seen.samplingRate->value <= 1;
    const bool refuted =
        !decision.change && seen.measured && keepsUp &&
        plan->times.latency().value < (1 - options_.hysteresis) * seen.measured->latency().value;
    if (hidden || refuted)
        decision = {alone, plan->times, alone != current, decision.keepsUp, decision.sustainableFps};
}

/// A prediction that the plan itself has refuted lately does not bring it back.
bool LinkFollower::beatsByExperience(const Observation& seen, const Decision& decision,
                                     const StageTimes& running) const {
    const auto known = experiences_.find(decision.sides);
    if (known == experiences_.end() || seen.now - known->second.when > kRemembered ||
        !isWithin(known->second.bandwidth, seen.bandwidth, kSameLink))
        return true;
    const StageTimes& took = known->second.times;
    const double keep = 1 - options_.hysteresis;
    if (seen.samplingRate && running.maxStage().value * seen.samplingRate->value > 1)
        return took.maxStage().value < keep * running.maxStage().value;
    return took.latency().value < keep * running.latency().value;
}

/// Whether a change that is wanted now may be made.
bool LinkFollower::isDue(const Observation& seen) {
    if (!wantedSince_)
        wantedSince_ = seen.now;
    if (!seen.linkUp)
        return true;
    if (!up_.isKnown() || seen.now - *wantedSince_ < confirmation)
        return false;
    std::erase_if(changes_, [&](const Observation& then) { return seen.now - then.now >= window; });
    const auto alike = [&](const Observation& then) { return isSameWorld(seen, then); };
    const auto other = std::find_if_not(changes_.rbegin(), changes_.rend(), alike);
    const auto sinceThen = other - changes_.rbegin(); // a change in another world begins anew
    return sinceThen == 0 || (sinceThen == 1 && seen.now - changes_.back().now >= secondChange);
}

/// It did not come about, and yet the second try waits.
void LinkFollower::changeFailed() {
    if (changes_.size() < 2)
        return;
    changes_.erase(changes_.end() - 2);
}

Result<FollowedDecision> LinkFollower::decide(const Observation& latest, const PerLayer<Side>& current,
                                              const std::stop_token& stop) {
    Observation seen = latest;
    if (seen.linkUp) {
        up_.add(latest.bandwidth);
        seen.bandwidth = up_.median();
        if (latest.downlink) {
            down_.add(*latest.downlink);
            seen.downlink = down_.median();
        }
    } else {
        changes_.clear(); // whatever comes back may be another link
        up_.clear();
        down_.clear();
    }
    if (auto issue = takeDownlink(seen.downlink, stop))
        return *issue;
    Conditions conditions;
    conditions.linkUp = seen.linkUp;
    conditions.bandwidth = seen.bandwidth;
    conditions.rtt = seen.rtt;
    conditions.samplingRate = seen.samplingRate;
    conditions.cloudBudget = options_.cloudBudget;
    FollowedDecision followed;
    Problem profiled = policy_.under(conditions);
    profiled.network.downlink.reset(); // what is compared is the computing
    if (const auto plan = evaluatePlan(profiled, current)) {
        const auto observe = [&](ObservedSpeed& speed, Seconds expected, std::optional<Seconds> took,
                                 bool alsoFaster) -> std::optional<SpeedNews> {
            const double before = speed.factor(), factor = speed.observe(expected, took, seen.now);
            if (before == 1 && (factor < 1 || (alsoFaster && factor > 1)))
                return SpeedNews{took.value_or(Seconds(0)), expected};
            return std::nullopt;
        };
        const auto& took = seen.measured;
        followed.edge =
            observe(edgeSpeed_, plan->times.edge, took ? std::optional(took->edge) : std::nullopt, true);
        followed.cloud = observe(cloudSpeed_, plan->times.cloud,
                                 took ? std::optional(seen.computing) : std::nullopt, false);
    }
    const bool sends = std::find(current.begin(), current.end(), Side::Cloud) != current.end();
    if (seen.measured && seen.linkUp && sends)
        experiences_[current] = {*seen.measured, seen.bandwidth, seen.now};
    conditions.edgeSpeed = edgeSpeed_.factor();
    conditions.cloudSpeed = cloudSpeed_.factor();
    followed.decision = policy_.decide(conditions, current);
    conditions_ = conditions;
    Decision& decision = followed.decision;
    const bool shares = seen.share && seen.linkUp && seen.samplingRate && seen.bandwidth.value > 0 &&
                        options_.policy == PolicyKind::Recommended;
    if (shares)
        shareServer(*seen.share, conditions, current, decision);
    considerEdgeOnly(seen, conditions, current, decision);
    if (!decision.change) {
        wantedSince_.reset();
        return followed;
    }
    const auto running = evaluatePlan(policy_.under(conditions), current);
    const bool overdrawn =
        shares && serverLoad(policy_.under(conditions), current) > seen.share->limit * (1 + kSameShare);
    const bool wanted =
        !running || !seen.linkUp || overdrawn || beatsByExperience(seen, decision, running->times);
    if (!wanted)
        wantedSince_.reset();
    if (wanted && isDue(seen)) {
        changes_.push_back(seen);
        wantedSince_.reset();
        return followed;
    }
    decision.sides = current;
    decision.change = false;
    if (running)
        decision.times = running->times;
    return followed;
}

} // namespace cutpoint
