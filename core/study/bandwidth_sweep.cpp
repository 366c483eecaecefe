// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/study/bandwidth_sweep.h"

#include "core/model/sentence.h"
#include "core/partition/analysis/breakpoints.h"
#include "core/partition/paper/dsh.h"
#include "core/partition/solve.h"
#include "core/study/exact_answer.h"

#include <algorithm>
#include <cmath>
#include <map>

namespace cutpoint {
namespace {

class Sweeper {
public:
    Sweeper(const Problem& problem, const Frontier* frontier, Objective objective, const Effort& effort)
        : problem_(problem), frontier_(frontier), objective_(objective), effort_(effort) {}

    Result<BandwidthSweep> run(const BandwidthRange& range) {
        if (auto issue = findBreakpoints(range))
            return *issue;
        findModeSwitches(range);
        const auto steps = stepsOf(range);
        for (const char* word :
             {"exact", "dsl", "dads", "dsh", "dsccs", "neurosurgeon", "edge-only", "cloud-only"})
            sweep_.curves.push_back({word, {}});
        for (std::size_t i = 0; i < steps.size(); ++i) {
            if (effort_.mustEnd()) {
                sweep_.isComplete = false;
                break;
            }
            problem_.network.bandwidth = BitsPerSecond(steps[i].bandwidth);
            answerHere(steps[i].heavy);
            effort_.report(static_cast<double>(i + 1) / static_cast<double>(steps.size()));
        }
        std::erase_if(sweep_.curves, [](const BandwidthCurve& curve) { return curve.points.empty(); });
        if (sweep_.curves.empty())
            return studyCancelled();
        return std::move(sweep_);
    }

private:
    struct Step {
        double bandwidth;
        bool heavy; ///< DSH answers, too
    };

    std::vector<Step> stepsOf(const BandwidthRange& range) const {
        std::vector<Step> steps;
        const double factor = range.to / range.from;
        for (int i = 0; i < range.steps; ++i) {
            const double share = static_cast<double>(i) / (range.steps - 1);
            const double bandwidth =
                i + 1 == range.steps ? range.to.value : range.from.value * std::pow(factor, share);
            steps.push_back({bandwidth, i % range.heavyEach == 0 || i + 1 == range.steps});
        }
        for (const BitsPerSecond b : sweep_.breakpoints)
            steps.push_back({b.value, false});
        for (const BitsPerSecond b : sweep_.modeSwitches) // both sides of a change that may be abrupt
            for (const double beside : {b.value * (1 - 1e-6), b.value * (1 + 1e-6)})
                steps.push_back({beside, true});
        std::ranges::sort(steps, {}, &Step::bandwidth);
        return steps;
    }

    std::optional<Issue> findBreakpoints(const BandwidthRange& range) {
        std::vector<BestFrom> best;
        if (frontier_) {
            best = bestByBandwidth(*frontier_, problem_);
        } else {
            auto found = bestByBandwidth(problem_, effort_.stop);
            // With a memory limit and no frontier there are none to show.
            if (!found && found.error().code == code::NoMemoryLimit)
                return std::nullopt;
            if (!found)
                return found.error();
            best = *std::move(found);
        }
        for (const BestFrom& plan : best)
            if (plan.from > range.from && plan.from < range.to)
                sweep_.breakpoints.push_back(plan.from);
        return std::nullopt;
    }

    /// Between two breakpoints the plan stays and only T_t falls, so the mode changes at most once there.
    void findModeSwitches(const BandwidthRange& range) {
        if (!problem_.limits.samplingRate)
            return;
        std::vector<double> places{range.from.value};
        for (const BitsPerSecond b : sweep_.breakpoints)
            for (const double beside : {b.value * (1 - 1e-9), b.value * (1 + 1e-9)})
                places.push_back(beside);
        places.push_back(range.to.value);
        for (std::size_t i = 1; i < places.size(); ++i) {
            double low = places[i - 1], high = places[i];
            const bool before = isLightAt(low);
            if (before == isLightAt(high))
                continue;
            for (int round = 0; round < 50 && high / low > 1 + 1e-9; ++round) {
                const double middle = std::sqrt(low * high);
                (isLightAt(middle) == before ? low : high) = middle;
            }
            sweep_.modeSwitches.emplace_back(std::sqrt(low * high));
        }
    }

    bool isLightAt(double bandwidth) {
        problem_.network.bandwidth = BitsPerSecond(bandwidth);
        const auto light = lightPlan();
        return light && keepsUp(problem_, light->plan);
    }

    Result<Solution> lightPlan() const {
        return frontier_ ? Result<Solution>(frontier_->answer(Objective::Latency, problem_))
                         : solveDsl(problem_);
    }

    void answerHere(bool heavyToo) {
        using enum Objective;
        if (frontier_ || objective_ == Latency || objective_ == Energy)
            add("exact", exactAnswer(problem_, frontier_, objective_, effort_));
        const auto light = lightPlan();
        add("dsl", light);
        std::optional<Result<DshSolution>> heavy;
        if (heavyToo)
            heavy =
                solveDsh(problem_, {.timeLimit = timeLeft(effort_, std::chrono::seconds(10))}, effort_.stop);
        if (heavy && *heavy)
            add("dsh", Result<Solution>(Solution(**heavy)));
        if (problem_.limits.samplingRate && light) {
            if (keepsUp(problem_, light->plan))
                add("dads", light);
            else if (heavy && *heavy)
                add("dads", Result<Solution>(Solution(**heavy)));
        }
        // DSCCS is exact: the frontier has its answer without an integer program at every step.
        if (problem_.limits.cloudBudget && frontier_)
            add("dsccs", frontier_->answer(Budget, problem_));
        add("neurosurgeon", solveNeurosurgeon(problem_, objective_));
        add("edge-only", solveEdgeOnly(problem_, objective_));
        add("cloud-only", solveCloudOnly(problem_, objective_));
    }

    void add(const char* algorithm, const Result<Solution>& solution) {
        if (!solution)
            return;
        const Plan& plan = solution->plan;
        const auto [known, isNew] = planIndex_.try_emplace(plan.sides, sweep_.plans.size());
        if (isNew)
            sweep_.plans.push_back(plan);
        const auto curve = std::ranges::find(sweep_.curves, algorithm, &BandwidthCurve::algorithm);
        curve->points.push_back({problem_.network.bandwidth, plan.times, known->second});
    }

    Problem problem_;
    const Frontier* frontier_;
    Objective objective_;
    const Effort& effort_;
    BandwidthSweep sweep_;
    std::map<PerLayer<Side>, std::size_t> planIndex_;
};

} // namespace

Result<BandwidthSweep> bandwidthSweep(const Problem& problem, const Frontier* frontier, Objective objective,
                                      const BandwidthRange& range, const Effort& effort) {
    if (!(range.from.value > 0 && range.from < range.to && std::isfinite(range.to.value)) ||
        range.steps < 2 || range.heavyEach < 1)
        return Issue{Severity::Error,
                     code::BadRange,
                     "",
                     0,
                     "",
                     say("A sweep needs two bandwidths above 0, the first below the second."),
                     say("Give other ends.")};
    if (const Issues issues = checkProblem(problem); !issues.empty())
        return issues.front();
    return Sweeper(problem, frontier, objective, effort).run(range);
}

} // namespace cutpoint
