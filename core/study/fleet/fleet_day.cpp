// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/study/fleet/fleet_day.h"

#include <algorithm>
#include <cmath>
#include <set>

namespace cutpoint {
namespace {

constexpr std::size_t mostSteps = 2'000;
constexpr double endless = 1e9; ///< workers that nothing can keep busy

template <class Visit>
void visitCurves(const Fleet& fleet, Visit visit) {
    for (const FleetClass& one : fleet.classes)
        for (const auto* curve : {&one.countCurve, &one.rateCurve})
            if (*curve && std::isfinite((*curve)->duration().value))
                visit(**curve);
}

/// When a curve changes, 0 first; nothing when there are too many.
std::optional<std::set<double>> changesOf(const Fleet& fleet, Seconds length) {
    std::set<double> times{0};
    bool tooMany = false;
    visitCurves(fleet, [&](const StepCurve& curve) {
        for (double begun = 0; begun < length.value && !tooMany; begun += curve.duration().value)
            for (const StepCurve::Step& step : curve.steps()) {
                if (begun + step.start.value < length.value)
                    times.insert(begun + step.start.value);
                tooMany = times.size() > mostSteps;
                if (tooMany)
                    return;
            }
    });
    return tooMany ? std::nullopt : std::optional(times);
}

std::optional<double> workersFor(const Fleet& fleet, const FleetQuestion& question, bool isLimited,
                                 const Effort& effort) {
    FleetQuestion asked = question;
    asked.withPrice = false;
    Fleet enough = fleet;
    if (isLimited) {
        asked.objective = FleetObjective::Workers;
    } else {
        asked.objective = FleetObjective::Sum;
        enough.server.workers = endless;
    }
    const auto answer = solveFleet(enough, asked, effort);
    if (!answer || !answer->hasPlan())
        return std::nullopt;
    if (isLimited)
        return answer->value;
    double work = 0, largest = 0;
    for (const FleetClassPlan& plan : answer->classes) {
        work += plan.work;
        for (const FleetShare& share : plan.split)
            largest = std::max(largest, plan.rate.value * share.cloud.value);
    }
    return std::max(work / fleet.server.utilisation, largest);
}

} // namespace

const FleetInstant& FleetDay::at(Seconds t) const {
    const auto after = std::upper_bound(instants.begin(), instants.end(), t,
                                        [](Seconds x, const FleetInstant& one) { return x < one.from; });
    return after == instants.begin() ? instants.front() : *std::prev(after);
}

std::optional<double> FleetDay::mostWorkers() const {
    std::optional<double> most;
    for (const FleetInstant& one : instants) {
        if (!one.workers)
            return std::nullopt;
        most = std::max(most.value_or(0), *one.workers);
    }
    return most;
}

bool changesOverDay(const Fleet& fleet) {
    return std::any_of(fleet.classes.begin(), fleet.classes.end(),
                       [](const FleetClass& one) { return one.countCurve || one.rateCurve; });
}

Seconds dayLength(const Fleet& fleet) {
    Seconds longest(0);
    visitCurves(fleet, [&](const StepCurve& curve) { longest = std::max(longest, curve.duration()); });
    return longest.value > 0 ? longest : usualDay;
}

Fleet fleetAt(const Fleet& fleet, Seconds t) {
    Fleet now = fleet;
    for (FleetClass& one : now.classes) {
        if (one.countCurve)
            one.count = std::llround(std::min(one.countCurve->at(t), 1e9));
        if (!one.rateCurve)
            continue;
        const double rate = one.rateCurve->at(t);
        if (rate > 0)
            one.rate = FramesPerSecond(rate);
        else
            one.count = 0;
    }
    return now;
}

Result<FleetDay> fleetDay(const Fleet& fleet, const FleetQuestion& question, const Effort& effort) {
    if (auto issue = checkFleet(fleet, question))
        return *std::move(issue);
    FleetDay day;
    day.length = dayLength(fleet);
    day.isLimited =
        question.maxLatency || std::all_of(fleet.classes.begin(), fleet.classes.end(),
                                           [](const FleetClass& one) { return one.latency.has_value(); });
    const auto times = changesOf(fleet, day.length);
    if (!times)
        return Issue{Severity::Error,
                     code::BadFleet,
                     "",
                     0,
                     "",
                     say("The curves of the classes have over 2,000 steps."),
                     say("Give a value for every quarter of an hour or so.")};
    FleetQuestion asked = question;
    asked.withPrice = false;
    for (auto at = times->begin(); at != times->end(); ++at) {
        if (effort.mustEnd())
            return Issue{Severity::Error, code::Cancelled, "", 0, "", say("The day was stopped."), {}};
        FleetInstant instant;
        instant.from = Seconds(*at);
        instant.to = std::next(at) == times->end() ? day.length : Seconds(*std::next(at));
        // Its middle, since a repeated curve's steps begin where rounding puts them.
        const Fleet now = fleetAt(fleet, (instant.from + instant.to) / 2);
        for (const FleetClass& one : now.classes) {
            instant.counts.push_back(one.count);
            instant.rates.push_back(one.count > 0 ? one.rate : FramesPerSecond(0));
        }
        auto answer = solveFleet(now, asked, effort);
        if (!answer)
            return answer.error();
        instant.answer = *std::move(answer);
        instant.workers = workersFor(now, question, day.isLimited, effort);
        day.instants.push_back(std::move(instant));
        effort.report(static_cast<double>(day.instants.size()) / static_cast<double>(times->size()));
    }
    return day;
}

} // namespace cutpoint
