// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/study/lesson/journey.h"

#include "core/partition/cut/min_cut.h"

#include <algorithm>
#include <cmath>

namespace cutpoint::lesson {
namespace {

constexpr double partSeconds = 10;
constexpr std::size_t mostParts = 6;

BitsPerSecond middleOf(const std::vector<BestFrom>& bands, std::size_t band) {
    const double from = bands[band].from.value;
    const bool isLast = band + 1 == bands.size();
    if (band == 0)
        return BitsPerSecond(bands[1].from.value / 1.5);
    return BitsPerSecond(isLast ? 1.5 * from : std::sqrt(from * bands[band + 1].from.value));
}

/// Rates that fall and rise again across the bands around the present one.
std::vector<BitsPerSecond> rates(const Material& material) {
    const auto& bands = material.bands;
    const BitsPerSecond now = material.problem.network.bandwidth;
    if (bands.size() < 2)
        return {now, 0.5 * now, now, 2.0 * now};
    std::size_t present = 0;
    while (present + 1 < bands.size() && bands[present + 1].from <= now)
        ++present;
    // Three neighbouring bands at most; the present one is among them.
    const std::size_t high = std::min(bands.size() - 1, std::max<std::size_t>(present + 1, 2));
    const std::size_t low = high >= 2 ? high - 2 : 0;
    std::vector<BitsPerSecond> rates;
    for (std::size_t k = high + 1; k-- > low;)
        rates.push_back(middleOf(bands, k));
    for (std::size_t k = low + 1; k <= high; ++k)
        rates.push_back(middleOf(bands, k));
    if (rates.size() > mostParts)
        rates.resize(mostParts);
    return rates;
}

/// What the plan's transfer takes whatever the bandwidth: round trips.
Seconds beyondSize(const Problem& problem, const Plan& plan) {
    return plan.times.transfer - transferTime(plan.transferBytes, problem.network.payloadRate());
}

} // namespace

std::size_t Journey::partAt(Seconds moment) const {
    const double within = std::fmod(moment.value, duration().value);
    for (std::size_t i = 0; i < parts.size(); ++i)
        if (within < parts[i].end.value)
            return i;
    return parts.size() - 1;
}

Result<Journey> travel(const Material& material, const Effort& effort) {
    Journey journey;
    std::vector<BandwidthStep> steps;
    double latest = 0;
    for (const BitsPerSecond rate : rates(material)) {
        const Plan best = minCutPlan(material.at(rate));
        latest = std::max(latest, best.times.maxStage().value);
        journey.parts.push_back({{}, {}, rate, best});
    }
    // Long enough for some frames in each part, whatever the net; Q is carried by the best plan of every
    // part.
    const double part = std::max(partSeconds, 8 * latest);
    for (std::size_t i = 0; i < journey.parts.size(); ++i) {
        journey.parts[i].start = Seconds(part * static_cast<double>(i));
        journey.parts[i].end = Seconds(part * static_cast<double>(i + 1));
        steps.push_back({journey.parts[i].start, journey.parts[i].rate, Seconds(0)});
    }
    auto trace = BandwidthTrace::make(std::move(steps), journey.duration(), "constant");
    if (!trace)
        return trace.error();
    journey.trace = *std::move(trace);
    // Slow enough for every part's best plan, fast enough for some frames.
    journey.rate = FramesPerSecond(std::min(4.0, 0.8 / std::max(latest, 1e-9)));
    journey.frames = static_cast<std::int64_t>(std::floor(journey.duration().value * journey.rate.value));

    SimulationOptions options;
    options.samplingRate = journey.rate;
    options.frames = journey.frames;
    options.rtt = material.problem.network.rtt;
    journey.fixedSides = minCutPlan(material.at(journey.trace.mean())).sides;
    const auto run = [&](PolicyKind kind, PolicyOptions policyOptions) -> Result<SimulationResult> {
        const auto policy = Policy::make(kind, material.problem, std::move(policyOptions), effort.stop);
        if (!policy)
            return policy.error();
        return simulatePipeline(*policy, journey.trace, options);
    };
    PolicyOptions withPlan;
    withPlan.fixed = journey.fixedSides;
    auto fixed = run(PolicyKind::Fixed, withPlan);
    auto dads = run(PolicyKind::Dads, {});
    if (!fixed || !dads)
        return !fixed ? fixed.error() : dads.error();
    journey.fixed = *std::move(fixed);
    journey.dads = *std::move(dads);
    const auto seer = Policy::make(PolicyKind::Dads, material.problem, {}, effort.stop);
    constexpr std::size_t mostPlans = 2000;
    if (seer && seer->frontier() && seer->frontier()->size() <= mostPlans)
        if (auto oracle = simulateOracle(*seer, journey.trace, options)) {
            journey.oracle = *std::move(oracle);
            journey.hasOracle = true;
        }
    return journey;
}

Result<Score> score(const Material& material, const Journey& journey,
                    const std::vector<PerLayer<Side>>& plans) {
    const Issue bad{Severity::Error,
                    code::BadPlan,
                    "",
                    0,
                    "",
                    say("Every part of the journey needs a plan."),
                    say("Choose one for each.")};
    if (plans.size() != journey.parts.size() || plans.empty())
        return bad;
    std::vector<Plan> made;
    for (const auto& sides : plans) {
        auto plan = evaluatePlan(material.problem, sides);
        if (!plan)
            return plan.error();
        made.push_back(*std::move(plan));
    }
    Seconds edge, link, cloud, total;
    Score score;
    std::vector<double> latencies;
    const PerLayer<Side>* last = nullptr;
    for (std::int64_t k = 0; k < journey.frames; ++k) {
        const Seconds arrival(static_cast<double>(k) / journey.rate.value);
        const Seconds start = std::max(arrival, edge);
        const Plan& plan = made[journey.partAt(start)];
        score.switches += last && *last != plan.sides;
        last = &plan.sides;
        edge = start + plan.times.edge;
        Seconds end = edge;
        if (!plan.cut.empty()) {
            const Seconds send = std::max(edge, link);
            link = journey.trace.transferEnd(send, plan.transferBytes) + beyondSize(material.problem, plan);
            cloud = std::max(link, cloud) + plan.times.cloud;
            end = cloud;
        }
        latencies.push_back((end - arrival).value);
        total += end - arrival;
        score.worst = std::max(score.worst, end - arrival);
    }
    if (latencies.empty())
        return bad;
    score.mean = total / static_cast<double>(latencies.size());
    std::ranges::sort(latencies);
    const std::size_t half = latencies.size() / 2;
    score.median =
        Seconds(latencies.size() % 2 ? latencies[half] : (latencies[half - 1] + latencies[half]) / 2);
    if (journey.dads.totalLatency.value > 0)
        score.againstDads = total / journey.dads.totalLatency;
    if (journey.hasOracle && journey.oracle.totalLatency.value > 0)
        score.againstOracle = total / journey.oracle.totalLatency;
    return score;
}

} // namespace cutpoint::lesson
