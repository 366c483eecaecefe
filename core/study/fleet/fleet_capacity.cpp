// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/study/fleet/fleet_capacity.h"

#include "core/study/fleet/fleet_choices.h"

#include <algorithm>
#include <numeric>
#include <set>

namespace cutpoint {
namespace {

constexpr double within = 1 + 1e-9;
constexpr std::int64_t steps = 40; ///< of the curve

/// What the cameras take when each has its fastest plan.
class FreeDemand {
public:
    FreeDemand(const Fleet& fleet, std::optional<Seconds> limit) : fleet_(fleet) {
        for (std::size_t k = 0; k < fleet.classes.size(); ++k) {
            const auto options = optionsOf(fleet, k, 1, limit);
            isPossible_ = isPossible_ && (!options.empty() || fleet.classes[k].count == 0);
            best_.push_back(options.empty() ? FleetOption() : options.front());
        }
    }
    bool isPossible() const { return isPossible_; }
    Seconds meanLatency() const {
        Seconds sum;
        for (std::size_t k = 0; k < best_.size(); ++k)
            sum += best_[k].latency * static_cast<double>(fleet_.classes[k].count);
        return sum / static_cast<double>(std::max<std::int64_t>(1, fleet_.cameras()));
    }
    /// What runs out with so many; nothing when there is room for all.
    std::optional<FleetCapacity::Bottleneck> shortOf(std::int64_t cameras) const {
        const Fleet scaled = scaledFleet(fleet_, cameras);
        double work = 0, bits = 0;
        for (std::size_t k = 0; k < best_.size(); ++k) {
            work += static_cast<double>(scaled.classes[k].count) * best_[k].work;
            bits += static_cast<double>(scaled.classes[k].count) * best_[k].bits;
        }
        const FleetServer& server = fleet_.server;
        if (work > server.utilisation * server.workers * within)
            return FleetCapacity::Bottleneck::Workers;
        if (server.uplink && bits > server.uplinkUtilisation * server.uplink->value * within)
            return FleetCapacity::Bottleneck::Uplink;
        return std::nullopt;
    }

private:
    const Fleet& fleet_;
    std::vector<FleetOption> best_; ///< by class
    bool isPossible_ = true;
};

/// The last number up to `limit` that is `fine`; `limit` itself when all are.
template <class Fine>
std::int64_t lastFine(std::int64_t limit, Fine fine) {
    std::int64_t low = 0, high = 1;
    while (high <= limit && fine(high)) {
        low = high;
        high *= 2;
    }
    high = std::min(high, limit + 1);
    while (high - low > 1) {
        const std::int64_t middle = low + (high - low) / 2;
        (fine(middle) ? low : high) = middle;
    }
    return low;
}

std::optional<FleetCapacity::Knee> kneeOf(const Fleet& fleet, std::optional<Seconds> limit) {
    const FreeDemand demand(fleet, limit);
    if (!demand.isPossible())
        return std::nullopt;
    const std::int64_t cameras =
        lastFine(FleetCapacity::limit, [&](std::int64_t n) { return !demand.shortOf(n); });
    const auto by = demand.shortOf(cameras + 1);
    return by ? std::optional(FleetCapacity::Knee{cameras, *by}) : std::nullopt;
}

std::optional<Seconds> meanOf(const FleetAnswer& answer, std::int64_t cameras) {
    return answer.hasPlan() ? std::optional(answer.sumLatency() / static_cast<double>(cameras))
                            : std::nullopt;
}

} // namespace

Fleet scaledFleet(const Fleet& fleet, std::int64_t cameras) {
    Fleet scaled = fleet;
    const std::int64_t all = fleet.cameras();
    if (all == cameras || fleet.classes.empty())
        return scaled;
    std::vector<std::int64_t> rest;
    std::int64_t given = 0;
    for (FleetClass& one : scaled.classes) {
        const std::int64_t weight = all > 0 ? one.count : 1;
        const std::int64_t total = all > 0 ? all : static_cast<std::int64_t>(fleet.classes.size());
        const auto quota = static_cast<long double>(cameras) * static_cast<long double>(weight) /
                           static_cast<long double>(total);
        one.count = static_cast<std::int64_t>(quota);
        given += one.count;
        rest.push_back(static_cast<std::int64_t>((quota - static_cast<long double>(one.count)) * 1e12L));
    }
    std::vector<std::size_t> order(scaled.classes.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::stable_sort(order.begin(), order.end(),
                     [&](std::size_t a, std::size_t b) { return rest[a] > rest[b]; });
    for (std::size_t i = 0; given < cameras; i = (i + 1) % order.size(), ++given)
        ++scaled.classes[order[i]].count;
    return scaled;
}

Result<FleetCapacity> fleetCapacity(const Fleet& fleet, const FleetQuestion& question, const Effort& effort) {
    FleetQuestion sum = question;
    sum.objective = FleetObjective::Sum;
    sum.withPrice = false;
    if (auto issue = checkFleet(fleet, sum))
        return *std::move(issue);
    FleetCapacity capacity;
    Fleet more = fleet;
    more.server.workers += 1;
    const FreeDemand demand(fleet, sum.maxLatency);
    capacity.alone = demand.meanLatency();
    capacity.knee = kneeOf(fleet, sum.maxLatency);
    capacity.kneeMore = kneeOf(more, sum.maxLatency);
    FleetQuestion quick = sum;
    quick.mostNodes = 0;
    const auto finds = [&](std::int64_t n) {
        const auto answer = solveFleet(scaledFleet(fleet, n), quick, effort);
        return answer && answer->status != FleetAnswer::Status::Infeasible;
    };
    const std::int64_t most = demand.isPossible() ? lastFine(FleetCapacity::limit, finds) : 0;
    if (most < FleetCapacity::limit)
        capacity.most = most;

    const std::int64_t own = fleet.cameras();
    std::int64_t end = std::max<std::int64_t>(8, own + own / 2);
    for (const auto& knee : {capacity.knee, capacity.kneeMore})
        if (knee && knee->cameras < 20 * std::max<std::int64_t>(1, own))
            end = std::max(end, knee->cameras + knee->cameras / 4);
    end = std::min(end, FleetCapacity::limit);
    // Numbers that the mix divides exactly, where those are not too few: others would bend the curve.
    std::int64_t exact = 0;
    for (const FleetClass& one : fleet.classes)
        exact = std::gcd(exact, one.count);
    const std::int64_t unit = exact > 0 && own / exact <= end / 4 ? own / exact : 1;
    std::set<std::int64_t> numbers;
    for (std::int64_t i = 1; i <= steps; ++i)
        numbers.insert(std::max<std::int64_t>(1, end * i / steps / unit) * unit);
    if (unit == 1)
        for (const auto& knee : {capacity.knee, capacity.kneeMore})
            if (knee && knee->cameras > 0 && knee->cameras < end)
                numbers.insert({knee->cameras, knee->cameras + 1});
    numbers.insert(std::max<std::int64_t>(1, own));
    numbers.insert(unit);
    std::size_t done = 0;
    for (const std::int64_t n : numbers) {
        if (effort.mustEnd())
            return Issue{Severity::Error, code::Cancelled, "", 0, "", say("The curve was stopped."), {}};
        effort.report(static_cast<double>(done++) / static_cast<double>(numbers.size()));
        FleetCapacity::Point point;
        point.cameras = n;
        const Fleet scaled = scaledFleet(fleet, n);
        if (const auto answer = solveFleet(scaled, sum, effort))
            point.best = meanOf(*answer, n);
        if (const auto answer = solveFleet(scaledFleet(more, n), sum, effort))
            point.more = meanOf(*answer, n);
        if (const auto answers = fleetBaselines(scaled, quick, effort)) {
            point.equalShare = meanOf(answers->equalShare, n);
            point.edgeOnly = meanOf(answers->edgeOnly, n);
        }
        capacity.points.push_back(point);
    }
    return capacity;
}

} // namespace cutpoint
