// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/study/fleet/fleet_choices.h"

#include "core/model/arithmetic.h"

#include <algorithm>
#include <cmath>

namespace cutpoint {
namespace {

using Status = FleetAnswer::Status;

Status statusOf(ShareAnswer::Status status) {
    switch (status) {
    case ShareAnswer::Status::Optimal:
        return Status::Optimal;
    case ShareAnswer::Status::Bounded:
        return Status::Bounded;
    case ShareAnswer::Status::Infeasible:
        return Status::Infeasible;
    case ShareAnswer::Status::Unknown:
        break;
    }
    return Status::Unknown;
}

class Solver {
public:
    Solver(const Fleet& fleet, const FleetQuestion& question, const Effort& effort)
        : fleet_(fleet), question_(question), effort_(effort) {}

    FleetAnswer sum(const Fleet& fleet, double faster, std::optional<Seconds> limit, bool classLimits) const {
        const FleetProgram program = programOf(fleet, faster, limit, classLimits);
        const ShareAnswer shares = solveShares(program.shares, question_.mostNodes, effort_);
        FleetAnswer answer;
        if (!shares.counts.empty())
            answer = answerOf(fleet, program, shares.counts, faster);
        answer.status = statusOf(shares.status);
        answer.value = shares.value;
        answer.bound = shares.bound;
        answer.prices = shares.prices;
        return answer;
    }

    /// Whether all cameras find room: Optimal yes, Infeasible no, Unknown.
    Status feasible(const Fleet& fleet, double faster, std::optional<Seconds> limit, bool classLimits) const {
        FleetProgram program = programOf(fleet, faster, limit, classLimits);
        double work = 0;
        for (std::size_t k = 0; k < program.options.size(); ++k) {
            if (program.options[k].empty() && fleet.classes[k].count > 0)
                return Status::Infeasible;
            double least = program.options[k].empty() ? 0 : infinity;
            for (const FleetOption& option : program.options[k])
                least = std::min(least, option.work);
            work += static_cast<double>(fleet.classes[k].count) * least;
        }
        if (work > program.shares.workLimit * (1 + 1e-9))
            return Status::Infeasible;
        if (!fleet.server.uplink)
            return Status::Optimal;
        // The rounding mostly finds a plan; only without one is there anything to search for.
        ShareAnswer shares = solveShares(program.shares, 0, effort_);
        if (shares.status == ShareAnswer::Status::Unknown) {
            for (ShareGroup& group : program.shares.groups)
                for (ShareChoice& choice : group.choices)
                    choice.cost = 0; // any plan ends the search
            shares = solveShares(program.shares, question_.mostNodes, effort_);
        }
        return shares.status == ShareAnswer::Status::Bounded ? Status::Optimal : statusOf(shares.status);
    }

    FleetAnswer worst() const {
        std::vector<double> candidates;
        for (std::size_t k = 0; k < fleet_.classes.size(); ++k)
            if (fleet_.classes[k].count > 0)
                for (const FleetOption& option : optionsOf(fleet_, k, 1, question_.maxLatency))
                    candidates.push_back(option.latency.value);
        std::sort(candidates.begin(), candidates.end());
        candidates.erase(std::unique(candidates.begin(), candidates.end()), candidates.end());
        FleetAnswer none;
        none.status =
            candidates.empty() ? Status::Infeasible : feasible(fleet_, 1, Seconds(candidates.back()), false);
        if (none.status != Status::Optimal) {
            none.bound = infinity;
            return none;
        }
        // Below `low` no limit is feasible, `high` is; what is Unknown in between leaves a gap.
        std::size_t excluded = 0, high = candidates.size() - 1; // excluded: how many are proved infeasible
        std::size_t low = 0;
        while (low < high) {
            const std::size_t middle = (low + high) / 2;
            const Status status = feasible(fleet_, 1, Seconds(candidates[middle]), false);
            if (status == Status::Optimal)
                high = middle;
            else
                low = middle + 1;
            if (status == Status::Infeasible)
                excluded = std::max(excluded, middle + 1);
        }
        FleetAnswer answer = sum(fleet_, 1, Seconds(candidates[high]), false);
        if (answer.classes.empty())
            return answer;
        answer.value = candidates[high];
        answer.bound = candidates[std::min(excluded, high)];
        answer.status = excluded >= high ? Status::Optimal : Status::Bounded;
        return answer;
    }

    FleetAnswer rate() const {
        const auto at = [&](double s) { return feasible(fleet_, s, question_.maxLatency, true); };
        double low = 1, high = 1;
        FleetAnswer answer;
        answer.value = 0;
        if (at(1) == Status::Optimal) {
            while (at(high) == Status::Optimal) {
                low = high;
                high *= 2;
                if (high > 1e9) {
                    answer = sum(fleet_, low, question_.maxLatency, true);
                    answer.status = Status::Unbounded;
                    answer.bound = infinity;
                    return answer;
                }
            }
        } else {
            while (at(low) != Status::Optimal) {
                high = low;
                low /= 2;
                if (low < 1e-9) {
                    answer.status = at(low);
                    return answer;
                }
            }
        }
        double excluded = at(high) == Status::Infeasible ? high : infinity;
        for (int turn = 0; turn < 60 && high > low * (1 + 5e-7); ++turn) {
            const double middle = std::sqrt(low * high);
            const Status status = at(middle);
            (status == Status::Optimal ? low : high) = middle;
            if (status == Status::Infeasible)
                excluded = std::min(excluded, middle);
        }
        answer = sum(fleet_, low, question_.maxLatency, true);
        answer.value = low;
        answer.bound = excluded;
        answer.status = excluded <= low * (1 + 1e-6) ? Status::Optimal : Status::Bounded;
        return answer;
    }

    FleetAnswer cameras() const {
        const auto k = static_cast<std::size_t>(
            std::find_if(fleet_.classes.begin(), fleet_.classes.end(),
                         [&](const FleetClass& one) { return one.name == question_.of; }) -
            fleet_.classes.begin());
        Fleet grown = fleet_;
        const auto at = [&](std::int64_t count) {
            grown.classes[k].count = count;
            return feasible(grown, 1, question_.maxLatency, true);
        };
        FleetAnswer answer;
        if (const Status none = at(0); none != Status::Optimal) {
            answer.status = none;
            return answer;
        }
        constexpr std::int64_t most = 1'000'000'000;
        std::int64_t low = 0, high = 1;
        while (high <= most && at(high) == Status::Optimal) {
            low = high;
            high *= 2;
        }
        if (high > most) {
            grown.classes[k].count = fleet_.classes[k].count;
            answer = sum(grown, 1, question_.maxLatency, true);
            answer.status = Status::Unbounded;
            answer.bound = infinity;
            return answer;
        }
        std::int64_t excluded = at(high) == Status::Infeasible ? high : most;
        while (high - low > 1) {
            const std::int64_t middle = low + (high - low) / 2;
            const Status status = at(middle);
            (status == Status::Optimal ? low : high) = middle;
            if (status == Status::Infeasible)
                excluded = std::min(excluded, middle);
        }
        grown.classes[k].count = low;
        answer = sum(grown, 1, question_.maxLatency, true);
        answer.value = static_cast<double>(low);
        answer.bound = static_cast<double>(excluded - 1);
        answer.status = excluded == low + 1 ? Status::Optimal : Status::Bounded;
        return answer;
    }

    FleetAnswer workers() const {
        Fleet changed = fleet_;
        const auto at = [&](std::int64_t count) {
            changed.server.workers = std::max(static_cast<double>(count), 1e-9);
            return feasible(changed, 1, question_.maxLatency, true);
        };
        constexpr std::int64_t most = 1'000'000'000;
        std::int64_t low = -1, high = 0, excluded = -1; // low is too few
        Status status = at(0);
        while (status != Status::Optimal && high <= most) {
            if (status == Status::Infeasible)
                excluded = high;
            low = high;
            high = std::max<std::int64_t>(1, high * 2);
            status = at(high);
        }
        FleetAnswer answer;
        if (status != Status::Optimal) { // whatever the server, a limit is below what the net can
            answer.status = excluded >= most / 2 ? Status::Infeasible : Status::Unknown;
            answer.bound = infinity;
            return answer;
        }
        while (high - low > 1) {
            const std::int64_t middle = low + (high - low) / 2;
            const Status now = at(middle);
            (now == Status::Optimal ? high : low) = middle;
            if (now == Status::Infeasible)
                excluded = std::max(excluded, middle);
        }
        changed.server.workers = std::max(static_cast<double>(high), 1e-9);
        answer = sum(changed, 1, question_.maxLatency, true);
        answer.value = static_cast<double>(high);
        answer.bound = static_cast<double>(excluded + 1);
        answer.status = excluded + 1 == high ? Status::Optimal : Status::Bounded;
        return answer;
    }

    FleetAnswer answer() const {
        FleetAnswer found;
        switch (question_.objective) {
        case FleetObjective::Sum:
            found = sum(fleet_, 1, question_.maxLatency, false);
            break;
        case FleetObjective::Worst:
            found = worst();
            break;
        case FleetObjective::Rate:
            found = rate();
            break;
        case FleetObjective::Cameras:
            found = cameras();
            break;
        case FleetObjective::Workers:
            found = workers();
            break;
        }
        found.objective = question_.objective;
        return found;
    }

private:
    const Fleet& fleet_;
    const FleetQuestion& question_;
    const Effort& effort_;
};

} // namespace

Result<FleetAnswer> solveFleet(const Fleet& fleet, const FleetQuestion& question, const Effort& effort) {
    if (auto issue = checkFleet(fleet, question))
        return *std::move(issue);
    FleetAnswer answer = Solver(fleet, question, effort).answer();
    const bool seconds =
        question.objective == FleetObjective::Sum || question.objective == FleetObjective::Worst;
    if (question.withPrice && seconds && answer.hasPlan()) {
        Fleet more = fleet;
        more.server.workers += 1;
        const FleetAnswer next = Solver(more, question, effort).answer();
        if (next.hasPlan())
            answer.worker = answer.value - next.value;
    }
    return answer;
}

} // namespace cutpoint
