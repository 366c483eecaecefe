// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/partition/analysis/plan_map.h"

#include "core/model/arithmetic.h"
#include "core/partition/paper/dads.h"

#include <algorithm>
#include <cmath>

namespace cutpoint {
namespace {

constexpr double tolerance = 1 + 1e-9; ///< as in Frontier::best
constexpr int mostSteps = 4096;

Issue mapIssue(IssueCode code, Sentence message, Sentence fix) {
    return {Severity::Error, std::move(code), "", 0, "", std::move(message), std::move(fix)};
}

bool isAxis(double from, double to, int steps) {
    return std::isfinite(from) && std::isfinite(to) && from > 0 && to >= from && steps >= 1 &&
           steps <= mostSteps;
}

std::vector<double> logarithmic(double from, double to, int steps) {
    std::vector<double> axis;
    for (int i = 0; i < steps; ++i)
        axis.push_back(i == 0 ? from : i + 1 == steps ? to : from * std::pow(to / from, i / (steps - 1.0)));
    return axis;
}

/// The best of the points seen; the first of equals, so that the answer is Frontier::best's.
struct Leader {
    std::size_t point = 0;
    double value = infinity;

    void offer(std::size_t p, double x) {
        if (x < value || (x == value && x < infinity && p < point)) {
            point = p;
            value = x;
        }
    }
};

/// One bandwidth: the best point of every row.
class Column {
public:
    Column(const Frontier& frontier, const PlanMapGrid& grid, const std::vector<double>& rowValues)
        : frontier_(frontier), grid_(grid) {
        // Ascending: how much of the limited quantity a row allows.
        for (const double row : rowValues)
            allowed_.push_back(byRate() ? tolerance / row : row * tolerance);
        if (byRate())
            std::ranges::reverse(allowed_);
    }

    /// (frontier index, meets the limits) by row.
    std::vector<std::pair<std::size_t, bool>> solve(const Problem& problem) {
        const Limits& limits = problem.limits;
        const bool dads = grid_.policy == PlanMapPolicy::Dads;
        const double budget =
            byRate() && limits.cloudBudget ? limits.cloudBudget->value * tolerance : infinity;
        const double beat = !byRate() && grid_.policy == PlanMapPolicy::KeepUp && limits.samplingRate
                                ? tolerance / limits.samplingRate->value
                                : infinity;
        std::vector<Leader> best(allowed_.size());
        Leader light, heavy, cheapest;
        double lightBeat = infinity;
        for (std::size_t i = 0; i < frontier_.size(); ++i) {
            const StageTimes t = frontier_.times(i, problem);
            const double latency = t.latency().value, slowest = t.maxStage().value;
            const double cloudCost = (t.transfer + t.cloud).value;
            if (latency < light.value)
                lightBeat = slowest;
            light.offer(i, latency);
            heavy.offer(i, slowest);
            cheapest.offer(i, cloudCost);
            if (dads || cloudCost > budget || slowest > beat)
                continue;
            const double limited = byRate() ? slowest : cloudCost;
            const auto row = std::ranges::lower_bound(allowed_, limited) - allowed_.begin();
            if (row < static_cast<std::ptrdiff_t>(allowed_.size()))
                best[static_cast<std::size_t>(row)].offer(
                    i, grid_.policy == PlanMapPolicy::Budget ? t.edge.value : latency);
        }
        std::vector<std::pair<std::size_t, bool>> rows;
        const Leader nearest = grid_.policy == PlanMapPolicy::Budget ? cheapest : heavy;
        const std::size_t last = nearest.value < infinity ? nearest.point : frontier_.size() - 1;
        for (std::size_t r = 0; r < allowed_.size(); ++r) {
            if (dads) {
                const bool keepsUp = !turnsHeavy(Seconds(lightBeat), Seconds(allowed_[r]));
                rows.emplace_back(keepsUp ? light.point : last, keepsUp || heavy.value <= allowed_[r]);
                continue;
            }
            if (r > 0)
                best[r].offer(best[r - 1].point, best[r - 1].value);
            const bool meets = best[r].value < infinity;
            rows.emplace_back(meets ? best[r].point : last, meets);
        }
        if (byRate())
            std::ranges::reverse(rows);
        return rows;
    }

private:
    bool byRate() const { return grid_.axis == PlanMapAxis::SamplingRate; }

    const Frontier& frontier_;
    const PlanMapGrid& grid_;
    std::vector<double> allowed_;
};

} // namespace

Result<PlanMap> makePlanMap(const Frontier& frontier, const Problem& problem, const PlanMapGrid& grid,
                            std::stop_token stop) {
    if (const Issues issues = checkProblem(problem); !issues.empty())
        return issues.front();
    if (!isAxis(grid.fromBandwidth.value, grid.toBandwidth.value, grid.columns) ||
        !isAxis(grid.fromRow, grid.toRow, grid.rows))
        return mapIssue(code::BadGrid, say("The map's axes are empty, not positive or too fine."),
                        say("Give ascending positive ends and at most 4096 steps on each axis."));
    if ((grid.policy == PlanMapPolicy::Budget) != (grid.axis == PlanMapAxis::CloudBudget) &&
        grid.policy != PlanMapPolicy::KeepUp)
        return mapIssue(code::BadGrid, say("This policy has no such axis."),
                        say("Draw the budget policy over T0 and the DADS policy over Q."));

    PlanMap map;
    for (const double b : logarithmic(grid.fromBandwidth.value, grid.toBandwidth.value, grid.columns))
        map.bandwidths.push_back(BitsPerSecond(b));
    map.rowValues = logarithmic(grid.fromRow, grid.toRow, grid.rows);
    map.cells.resize(map.bandwidths.size() * map.rowValues.size());
    std::vector<std::int32_t> entryOf(frontier.size(), -1);
    std::vector<std::size_t> points(map.cells.size());
    Column column(frontier, grid, map.rowValues);
    Problem here = problem;
    for (std::size_t c = 0; c < map.bandwidths.size(); ++c) {
        if (stop.stop_requested())
            return mapIssue(code::Cancelled, say("Drawing the map was cancelled."), say("Start it again."));
        here.network.bandwidth = map.bandwidths[c];
        const auto rows = column.solve(here);
        for (std::size_t r = 0; r < rows.size(); ++r) {
            const std::size_t cell = r * map.bandwidths.size() + c;
            points[cell] = rows[r].first;
            map.cells[cell].meets = rows[r].second;
            entryOf[rows[r].first] = 0;
        }
    }
    for (std::size_t i = 0; i < entryOf.size(); ++i)
        if (entryOf[i] == 0) {
            entryOf[i] = static_cast<std::int32_t>(map.plans.size());
            map.plans.push_back({i, frontier.plan(i, problem), 0});
        }
    for (std::size_t cell = 0; cell < points.size(); ++cell) {
        map.cells[cell].plan = entryOf[points[cell]];
        ++map.plans[static_cast<std::size_t>(map.cells[cell].plan)].cells;
    }
    return map;
}

} // namespace cutpoint
