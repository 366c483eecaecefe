// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/study/fleet/fleet_choices.h"

#include <algorithm>
#include <tuple>

namespace cutpoint {
namespace {

constexpr double limitsHoldTo = 1 + 1e-9;

/// Sorted by latency, an option stays when it takes less of something than all before it.
std::vector<FleetOption> unbeaten(std::vector<FleetOption> options, bool countsBits, bool all) {
    std::stable_sort(options.begin(), options.end(), [](const FleetOption& a, const FleetOption& b) {
        return std::tie(a.latency, a.work, a.bits) < std::tie(b.latency, b.work, b.bits);
    });
    if (all)
        return options;
    std::vector<FleetOption> kept;
    double leastWork = std::numeric_limits<double>::infinity();
    for (const FleetOption& option : options) {
        const bool isBeaten = countsBits
                                  ? std::any_of(kept.begin(), kept.end(),
                                                [&](const FleetOption& k) {
                                                    return k.work <= option.work && k.bits <= option.bits;
                                                })
                                  : option.work >= leastWork;
        leastWork = std::min(leastWork, option.work);
        if (!isBeaten)
            kept.push_back(option);
    }
    return kept;
}

} // namespace

std::vector<FleetOption> optionsOf(const Fleet& fleet, std::size_t index, double faster,
                                   std::optional<Seconds> limit, bool all) {
    const FleetClass& one = fleet.classes[index];
    const double rate = one.rate.value * faster, beat = limitsHoldTo / rate;
    std::vector<FleetOption> options;
    for (std::size_t i = 0; i < one.points->size(); ++i) {
        const FleetPoint& point = (*one.points)[i];
        const StageTimes times = point.cost.times(one.bandwidth);
        const Seconds latency = times.latency() + point.back;
        const double work = rate * times.cloud.value;
        if (!(times.edge.value <= beat) || !(times.transfer.value <= beat) ||
            !(work <= fleet.server.workers * limitsHoldTo) ||
            (fleet.inOrder && !(times.cloud.value <= beat)) ||
            (limit && !(latency.value <= limit->value * limitsHoldTo)))
            continue;
        options.push_back({i, times, latency, work, rate * point.cost.bits});
    }
    return unbeaten(std::move(options), fleet.server.uplink.has_value(), all);
}

std::optional<Seconds> limitOf(const FleetClass& one, std::optional<Seconds> limit, bool withClassLimits) {
    if (!withClassLimits || !one.latency)
        return limit;
    return limit ? std::min(*limit, *one.latency) : *one.latency;
}

FleetProgram programOf(const Fleet& fleet, double faster, std::optional<Seconds> limit,
                       bool withClassLimits) {
    std::vector<std::vector<FleetOption>> options;
    for (std::size_t k = 0; k < fleet.classes.size(); ++k)
        options.push_back(optionsOf(fleet, k, faster, limitOf(fleet.classes[k], limit, withClassLimits)));
    return programOf(fleet, std::move(options));
}

FleetProgram programOf(const Fleet& fleet, std::vector<std::vector<FleetOption>> options) {
    FleetProgram program;
    program.options = std::move(options);
    program.shares.workLimit = fleet.server.utilisation * fleet.server.workers;
    if (fleet.server.uplink)
        program.shares.bitsLimit = fleet.server.uplinkUtilisation * fleet.server.uplink->value;
    for (std::size_t k = 0; k < fleet.classes.size(); ++k) {
        ShareGroup group;
        group.count = fleet.classes[k].count;
        for (const FleetOption& option : program.options[k])
            group.choices.push_back(
                {fleet.classes[k].weight * option.latency.value, option.work, option.bits});
        program.shares.groups.push_back(std::move(group));
    }
    return program;
}

FleetAnswer answerOf(const Fleet& fleet, const FleetProgram& program,
                     const std::vector<std::vector<std::int64_t>>& counts, double faster) {
    FleetAnswer answer;
    double work = 0, bits = 0;
    for (std::size_t k = 0; k < fleet.classes.size(); ++k) {
        const FleetClass& one = fleet.classes[k];
        FleetClassPlan plan;
        plan.rate = FramesPerSecond(one.rate.value * faster);
        for (std::size_t i = 0; i < counts[k].size(); ++i) {
            if (counts[k][i] == 0)
                continue;
            const FleetOption& option = program.options[k][i];
            plan.split.push_back({option.point, counts[k][i], option.times.edge, option.times.transfer,
                                  option.times.cloud, (*one.points)[option.point].back});
            plan.count += counts[k][i];
            plan.work += static_cast<double>(counts[k][i]) * option.work;
            plan.bits += static_cast<double>(counts[k][i]) * option.bits;
        }
        std::stable_sort(plan.split.begin(), plan.split.end(),
                         [](const FleetShare& a, const FleetShare& b) { return a.count > b.count; });
        work += plan.work;
        bits += plan.bits;
        answer.classes.push_back(std::move(plan));
    }
    answer.utilisation = work / fleet.server.workers;
    answer.uplinkUtilisation = fleet.server.uplink ? bits / fleet.server.uplink->value : 0;
    return answer;
}

} // namespace cutpoint
