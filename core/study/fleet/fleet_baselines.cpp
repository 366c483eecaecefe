// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/study/fleet/fleet_choices.h"

#include <algorithm>

namespace cutpoint {
namespace {

using Status = FleetAnswer::Status;

/// The classes' points reduced to one end.
Fleet onOneSide(const Fleet& fleet, bool edge) {
    Fleet changed = fleet;
    for (FleetClass& one : changed.classes) {
        auto points = std::make_shared<std::vector<FleetPoint>>();
        // The end is the plan that has the most layers there; pins may hold some back.
        const FleetPoint* end = nullptr;
        std::ptrdiff_t most = -1;
        for (const FleetPoint& point : *one.points) {
            const auto there =
                std::count(point.sides.begin(), point.sides.end(), edge ? Side::Edge : Side::Cloud);
            if (there > most) {
                most = there;
                end = &point;
            }
        }
        points->push_back(*end);
        one.points = std::move(points);
    }
    return changed;
}

/// Counts with all cameras of each class at one option; nothing when one has none.
std::optional<FleetAnswer> allAt(const Fleet& fleet, const FleetProgram& program,
                                 const std::vector<std::size_t>& chosen) {
    std::vector<std::vector<std::int64_t>> counts;
    for (std::size_t k = 0; k < fleet.classes.size(); ++k) {
        counts.emplace_back(program.options[k].size(), 0);
        if (chosen[k] >= program.options[k].size()) {
            if (fleet.classes[k].count > 0)
                return std::nullopt;
            continue;
        }
        counts.back()[chosen[k]] = fleet.classes[k].count;
    }
    return answerOf(fleet, program, counts);
}

FleetAnswer valued(FleetAnswer answer, const Fleet& fleet, FleetObjective objective) {
    answer.objective = objective;
    answer.value = 0;
    if (objective == FleetObjective::Worst)
        answer.value = answer.worstLatency().value;
    else
        for (std::size_t k = 0; k < fleet.classes.size(); ++k)
            answer.value += fleet.classes[k].weight * answer.classes[k].meanLatency().value *
                            static_cast<double>(answer.classes[k].count);
    answer.bound = answer.value;
    answer.status = Status::Optimal;
    return answer;
}

FleetAnswer without(Status status, FleetObjective objective) {
    FleetAnswer answer;
    answer.status = status;
    answer.objective = objective;
    return answer;
}

/// Each class alone within an even share: all its cameras at the least `cost`.
template <class Cost>
FleetAnswer evenly(const Fleet& fleet, const FleetQuestion& question, Cost cost) {
    const auto n = static_cast<double>(fleet.cameras());
    const double work = fleet.server.utilisation * fleet.server.workers / n * (1 + 1e-9);
    const double bits = fleet.server.uplink
                            ? fleet.server.uplinkUtilisation * fleet.server.uplink->value / n * (1 + 1e-9)
                            : std::numeric_limits<double>::infinity();
    std::vector<std::vector<FleetOption>> options;
    for (std::size_t k = 0; k < fleet.classes.size(); ++k)
        options.push_back(optionsOf(fleet, k, 1, question.maxLatency, true));
    const FleetProgram program = programOf(fleet, std::move(options));
    std::vector<std::size_t> chosen;
    for (std::size_t k = 0; k < fleet.classes.size(); ++k) {
        std::size_t best = program.options[k].size();
        double least = std::numeric_limits<double>::infinity();
        for (std::size_t i = 0; i < program.options[k].size(); ++i) {
            const FleetOption& option = program.options[k][i];
            if (option.work <= work && option.bits <= bits && cost(k, option) < least) {
                least = cost(k, option);
                best = i;
            }
        }
        chosen.push_back(best);
    }
    const auto answer = allAt(fleet, program, chosen);
    return answer ? valued(*answer, fleet, question.objective)
                  : without(Status::Infeasible, question.objective);
}

FleetAnswer firstCome(const Fleet& fleet, const FleetQuestion& question) {
    const FleetProgram program = programOf(fleet, 1, question.maxLatency, false);
    const ShareProgram& shares = program.shares;
    double work = 0, bits = 0;
    std::vector<std::vector<std::int64_t>> counts;
    for (std::size_t k = 0; k < fleet.classes.size(); ++k) {
        const auto& options = program.options[k]; // ascending by latency
        counts.emplace_back(options.size(), 0);
        if (fleet.classes[k].count == 0)
            continue;
        const auto alone = std::find_if(options.begin(), options.end(), [](const FleetOption& option) {
            return option.work == 0 && option.bits == 0;
        });
        if (options.empty())
            return without(Status::Infeasible, question.objective);
        const FleetOption& best = options.front();
        const auto room = [](double left, double each) {
            return each > 0 ? std::max(0.0, left / each * (1 + 1e-12)) : 1e18;
        };
        const auto served =
            std::min(fleet.classes[k].count,
                     static_cast<std::int64_t>(std::min({1e15, room(shares.workLimit - work, best.work),
                                                         room(shares.bitsLimit - bits, best.bits)})));
        const std::int64_t left = fleet.classes[k].count - served;
        if (left > 0 && alone == options.end())
            return without(Status::Infeasible, question.objective);
        counts.back()[0] += served;
        if (left > 0)
            counts.back()[static_cast<std::size_t>(alone - options.begin())] += left;
        work += static_cast<double>(served) * best.work;
        bits += static_cast<double>(served) * best.bits;
    }
    return valued(answerOf(fleet, program, counts), fleet, question.objective);
}

} // namespace

Result<FleetBaselines> fleetBaselines(const Fleet& fleet, const FleetQuestion& question,
                                      const Effort& effort) {
    if (auto issue = checkFleet(fleet, question))
        return *std::move(issue);
    FleetQuestion plain = question;
    plain.withPrice = false;
    FleetBaselines all;
    for (const bool edge : {true, false}) {
        auto answer = solveFleet(onOneSide(fleet, edge), plain, effort);
        if (!answer)
            return answer.error();
        (edge ? all.edgeOnly : all.cloudOnly) = *std::move(answer);
    }
    const bool seconds =
        question.objective == FleetObjective::Sum || question.objective == FleetObjective::Worst;
    if (!seconds || fleet.cameras() == 0) {
        all.equalShare = all.dsccs = all.firstCome = without(Status::Unknown, question.objective);
        return all;
    }
    all.equalShare =
        evenly(fleet, question, [](std::size_t, const FleetOption& option) { return option.latency.value; });
    const double share =
        fleet.server.utilisation * fleet.server.workers / static_cast<double>(fleet.cameras());
    all.dsccs = evenly(fleet, question, [&](std::size_t k, const FleetOption& option) {
        const double budget = share / fleet.classes[k].rate.value;
        return (option.times.transfer + option.times.cloud).value <= budget * (1 + 1e-9)
                   ? option.times.edge.value
                   : std::numeric_limits<double>::infinity();
    });
    all.firstCome = firstCome(fleet, question);
    return all;
}

} // namespace cutpoint
