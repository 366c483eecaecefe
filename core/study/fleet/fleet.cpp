// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/study/fleet/fleet.h"

#include "core/study/fleet/fleet_choices.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace cutpoint {
namespace {

constexpr std::array objectiveWords{"sum", "worst", "rate", "cameras", "workers"};
constexpr std::array objectiveUnits{"s", "s", "x", "cameras", "workers"};
constexpr std::array statusWords{"optimal", "bounded", "infeasible", "unbounded", "unknown"};

Issue badFleet(std::string where, Sentence message, Sentence fix) {
    return {Severity::Error, code::BadFleet, "", 0, std::move(where), std::move(message), std::move(fix)};
}

bool positive(double x) {
    return x > 0 && std::isfinite(x);
}

} // namespace

const char* fleetObjectiveWord(FleetObjective objective) {
    return objectiveWords[static_cast<std::size_t>(objective)];
}
const char* fleetUnit(FleetObjective objective) {
    return objectiveUnits[static_cast<std::size_t>(objective)];
}
const char* fleetStatusWord(FleetAnswer::Status status) {
    return statusWords[static_cast<std::size_t>(status)];
}

Result<FleetObjective> fleetObjectiveFromWord(const std::string& word) {
    for (std::size_t i = 0; i < objectiveWords.size(); ++i)
        if (word == objectiveWords[i])
            return static_cast<FleetObjective>(i);
    return Issue{Severity::Error,
                 code::BadOption,
                 "",
                 0,
                 word,
                 say("There is no such objective."),
                 say("Choose one of: sum, worst, rate, cameras, workers.")};
}

std::int64_t Fleet::cameras() const {
    std::int64_t sum = 0;
    for (const FleetClass& one : classes)
        sum += one.count;
    return sum;
}

Seconds FleetClassPlan::mean(Seconds FleetShare::*part) const {
    Seconds sum;
    for (const FleetShare& share : split)
        sum += share.*part * static_cast<double>(share.count);
    return count > 0 ? sum / static_cast<double>(count) : Seconds(0);
}

Seconds FleetClassPlan::meanLatency() const {
    return mean(&FleetShare::edge) + mean(&FleetShare::transfer) + mean(&FleetShare::cloud) +
           mean(&FleetShare::back);
}

Seconds FleetClassPlan::worstLatency() const {
    Seconds worst;
    for (const FleetShare& share : split)
        worst = std::max(worst, share.latency());
    return worst;
}

double FleetAnswer::gap() const {
    const double most = std::max(std::abs(value), std::abs(bound));
    return hasPlan() && most > 0 ? std::abs(value - bound) / most : 0;
}

Seconds FleetAnswer::worstLatency() const {
    Seconds worst;
    for (const FleetClassPlan& plan : classes)
        worst = std::max(worst, plan.worstLatency());
    return worst;
}

Seconds FleetAnswer::sumLatency() const {
    Seconds sum;
    for (const FleetClassPlan& plan : classes)
        sum += plan.meanLatency() * static_cast<double>(plan.count);
    return sum;
}

Result<std::shared_ptr<const std::vector<FleetPoint>>> fleetPoints(const Problem& problem,
                                                                   const Effort& effort) {
    Problem alone = problem;
    alone.network.downlink.reset();
    alone.limits = {};
    alone.limits.edgeMemory = problem.limits.edgeMemory;
    if (const Issues issues = checkProblem(alone); !issues.empty())
        return issues.front();
    auto chooser = PlanChooser::make(PolicyKind::Recommended, alone, {}, effort.stop);
    if (!chooser)
        return chooser.error();
    PlanChooser plans = *std::move(chooser);
    if (plans.frontier() == nullptr)
        return Issue{Severity::Error,
                     code::FrontierTooLarge,
                     "",
                     0,
                     alone.graph->name(),
                     say("The net is too wide for a frontier, which a fleet needs."),
                     say("Use a narrower net, or pin layers.")};
    std::vector<std::size_t> numbers;
    for (std::size_t i = 0; i < plans.frontier()->size(); ++i)
        numbers.push_back(plans.planOfPoint(i));
    // The ends are there even where another plan costs the same.
    for (const PolicyKind end : {PolicyKind::EdgeOnly, PolicyKind::CloudOnly})
        if (const auto other = PlanChooser::make(end, alone))
            for (std::size_t i = 0; i < other->size(); ++i)
                if (const auto plan = evaluatePlan(alone, other->sides(i));
                    plan && satisfiesPinsAndMemory(alone, *plan))
                    numbers.push_back(plans.add(other->sides(i)));
    std::sort(numbers.begin(), numbers.end());
    numbers.erase(std::unique(numbers.begin(), numbers.end()), numbers.end());
    auto points = std::make_shared<std::vector<FleetPoint>>();
    for (const std::size_t number : numbers) {
        FleetPoint point{plans.cost(number), Seconds(0), plans.sides(number), plans.cut(number)};
        if (problem.network.downlink)
            for (LayerId v = 0; v < problem.graph->size(); ++v)
                if (point.sides[v] == Side::Cloud)
                    point.back += problem.returnTime(v);
        points->push_back(std::move(point));
    }
    return std::shared_ptr<const std::vector<FleetPoint>>(std::move(points));
}

std::optional<Issue> checkFleet(const Fleet& fleet, const FleetQuestion& question) {
    if (fleet.classes.empty())
        return badFleet("classes", say("The fleet has no cameras."), say("Add a class of cameras."));
    bool found = false;
    for (const FleetClass& one : fleet.classes) {
        found = found || one.name == question.of;
        if (one.count < 0 || one.count > 1'000'000'000)
            return badFleet(one.name, say("The number of cameras is negative or beyond every fleet."),
                            say("Give a count of one or more."));
        if (!positive(one.rate.value))
            return badFleet(one.name, say("The frames per second are not above zero."), say("Give e.g. 10."));
        if (!positive(one.bandwidth.value))
            return badFleet(one.name, say("The bandwidth is not above zero."), say("Give e.g. 4e6 bit/s."));
        if (one.latency && !(one.latency->value >= 0))
            return badFleet(one.name, say("The latency limit is negative or not a number."),
                            say("Give e.g. 0.2 s."));
        if (!(one.weight >= 0) || !std::isfinite(one.weight))
            return badFleet(one.name, say("The weight is negative or not a number."), say("Give 1."));
        if (!one.points || one.points->empty())
            return badFleet(one.name, say("The class has no plan."), say("Check its model and pins."));
    }
    const FleetServer& server = fleet.server;
    if (!positive(server.workers))
        return badFleet("workers", say("The number of workers is not above zero."), say("Give e.g. 2."));
    if (!(server.utilisation > 0 && server.utilisation <= 1) ||
        !(server.uplinkUtilisation > 0 && server.uplinkUtilisation <= 1))
        return badFleet("utilisation",
                        say("A share of the server or the uplink is not above 0 and at most 1."),
                        say("Give e.g. 0.8."));
    if (server.uplink && !positive(server.uplink->value))
        return badFleet("uplink", say("The shared uplink's bandwidth is not above zero."),
                        say("Give e.g. 100 Mbit/s."));
    if (question.maxLatency && !(question.maxLatency->value >= 0))
        return badFleet("--max-latency", say("The latency limit is negative or not a number."),
                        say("Give e.g. 200ms."));
    const bool limited =
        question.maxLatency || std::all_of(fleet.classes.begin(), fleet.classes.end(),
                                           [](const FleetClass& one) { return one.latency.has_value(); });
    if ((question.objective == FleetObjective::Cameras || question.objective == FleetObjective::Workers) &&
        !limited)
        return badFleet("--max-latency", say("How many is a question only with a latency limit."),
                        say("Give --max-latency, or every class a latency_s."));
    if (question.objective == FleetObjective::Cameras && !found)
        return badFleet(question.of, say("There is no such class to have more of."),
                        say("Name one of the fleet's classes with --of."));
    return std::nullopt;
}

} // namespace cutpoint
