// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/partition/analysis/sensitivity.h"

#include "core/model/arithmetic.h"
#include "core/partition/cut/min_cut.h"
#include "core/partition/cut/min_cut_solver.h"

#include <algorithm>
#include <cmath>
#include <functional>

namespace cutpoint {
namespace {

Issue sensitivityIssue(IssueCode code, Sentence message, Sentence fix) {
    return {Severity::Error, std::move(code), "", 0, "", std::move(message), std::move(fix)};
}

std::optional<Issue> whyNotAnalysed(const Problem& problem) {
    if (Issues issues = checkProblem(problem); !issues.empty())
        return issues.front();
    if (problem.limits.edgeMemory)
        return sensitivityIssue(code::NoMemoryLimit, say("A min cut cannot respect an edge memory limit."),
                                say("Remove the limit for this analysis."));
    return std::nullopt;
}

/// The problem with all numbers of a kind (or of several) wrong by `error`.
using Perturbed = std::function<Problem(double error)>;

class Analysis {
public:
    explicit Analysis(const Problem& problem) : problem_(problem), solver_(problem.graph) {
        solver_.solve(problem);
        plan = solver_.plan(problem);
    }

    /// What each layer's move to the other side costs; empty when stopped.
    PerLayer<double> flips(const std::stop_token& stop) const { return solver_.increases(stop); }

    /// The least relative error of v's size that flips the plan; infinite when none does. A plan charges the
    /// size not at all (v and all that read it on the edge), once up (v is sent) or once down (v is a result
    /// in the cloud). `flips` tell for most layers without a cut that no plan is near enough.
    double sizeFlip(LayerId v, const PerLayer<double>& flips) const {
        const double up = transferTime(problem_.outputBytes(v), problem_.network.payloadRate()).value;
        const double down = problem_.returnTime(v).value;
        const auto successors = problem_.graph->successors(v);
        if (down == 0 && (up == 0 || successors.empty()))
            return infinity;
        const double ours = !plan.onEdge(v) ? down : std::ranges::binary_search(plan.cut, v) ? up : 0;
        double least = infinity;
        const auto flip = [&](LayerId u) { return flips[u]; };
        // Such a plan costs at least `bound` more than ours.
        const auto offer = [&](double theirs, double bound, auto increase) {
            if (theirs == ours || std::isinf(theirs) || bound >= (theirs > ours ? theirs - ours : infinity))
                return;
            // Only a dearer size can be off by more than all of itself.
            const double error = increase(theirs > ours ? theirs - ours : infinity) / (ours - theirs);
            // At -100 % a plan that is counted as sent without sending ties with ours: no flip.
            constexpr double whole = 1 - 1e-9;
            if (error > -whole && std::abs(error) < std::abs(least))
                least = error;
        };
        std::vector<LayerId> kept{v};
        kept.insert(kept.end(), successors.begin(), successors.end());
        const std::array one{v};
        double back = 0, forth = infinity;
        for (LayerId u : kept)
            back = plan.onEdge(u) ? back : std::max(back, flip(u));
        for (LayerId u : successors)
            forth = std::min(forth, plan.onEdge(u) ? flip(u) : 0);
        const double toEdge = plan.onEdge(v) ? 0 : flip(v), toCloud = plan.onEdge(v) ? flip(v) : 0;
        offer(0, back, [&](double enough) { return solver_.increaseWhen(kept, {}, enough); });
        offer(down, toCloud, [&](double enough) { return solver_.increaseWhen({}, one, enough); });
        offer(up, plan.onEdge(v) ? forth : toEdge,
              [&](double enough) { return solver_.increaseWhenSent(v, enough); });
        return least;
    }

    /// The error between 0 and `far` past which the plan is no longer optimal; infinite (with the sign of
    /// `far`) when it is optimal even there. Every plan's latency is linear in the error, so the best plan at
    /// a point where ours has lost crosses ours nearer to 0; there the search goes on, until ours is best.
    double crossing(const Perturbed& perturbed, double far) {
        constexpr int mostHalvings = 100;
        constexpr double same = 1e-12;
        double error = far;
        bool crosses = false;
        MinCutSolver solver = solver_;
        for (int step = 0; step < mostHalvings; ++step) {
            const Problem problem = perturbed(error);
            solver.solve(problem);
            const double ours = evaluatePlan(problem, plan.sides)->times.latency().value;
            const double best = solver.plan(problem).times.latency().value;
            if (!(best < ours * (1 - same)))
                return crosses ? error : std::copysign(infinity, far);
            const double ahead =
                std::max(0.0, (solver.plan(problem_).times.latency() - plan.times.latency()).value);
            if (std::isinf(ahead)) {
                // Sizes of nothing cross even a dead link; any other sizes do not, so look just before.
                constexpr double before = 1 - 1e-9;
                error *= before;
                continue;
            }
            crosses = true;
            if (ahead <= same * plan.times.latency().value)
                return std::copysign(0.0, far);
            error *= ahead / (ahead + ours - best);
        }
        return error;
    }

    Plan plan;

private:
    const Problem& problem_;
    MinCutSolver solver_;
};

Problem withCommonError(const Problem& original, ProfileNumber number, double error) {
    Problem problem = original;
    for (LayerProfile& row : problem.profile.layers) {
        double& value = number == ProfileNumber::EdgeTime    ? row.edge.value
                        : number == ProfileNumber::CloudTime ? row.cloud.value
                                                             : row.output.value;
        value *= 1 + error;
    }
    return problem;
}

/// The worst of all profiles within `error`: what the plan uses is dearer, what it does not use is cheaper.
Problem againstPlan(const Problem& original, const Plan& plan, double error) {
    Problem problem = original;
    for (LayerId v = 0; v < problem.graph->size(); ++v) {
        LayerProfile& row = problem.profile.layers[v];
        const double edgeError = plan.onEdge(v) ? error : -error;
        row.edge = row.edge * (1 + edgeError);
        row.cloud = row.cloud * (1 - edgeError);
        const bool returns = problem.network.downlink && problem.graph->layer(v).isOutput;
        if (returns && !problem.graph->successors(v).empty())
            continue;
        const bool charged = returns ? !plan.onEdge(v) : std::ranges::binary_search(plan.cut, v);
        row.output = row.output * (1 + (charged ? error : -error));
    }
    return problem;
}

} // namespace

const char* profileNumberWord(ProfileNumber number) {
    constexpr std::array words{"edge-time", "cloud-time", "output-size"};
    return words[static_cast<std::size_t>(number)];
}

Sentence profileNumberSentence(ProfileNumber number) {
    switch (number) {
    case ProfileNumber::EdgeTime:
        return say("edge time");
    case ProfileNumber::CloudTime:
        return say("cloud time");
    case ProfileNumber::OutputSize:
        break;
    }
    return say("output size");
}

bool Sensitivity::survives(double error) const {
    if (!layers.empty() && std::abs(layers.front().relative) < error)
        return false;
    return std::ranges::all_of(common,
                               [&](const CommonFlip& c) { return c.up >= error && c.down <= -error; });
}

Result<Sensitivity> analyseSensitivity(const Problem& problem, std::stop_token stop) {
    if (const auto issue = whyNotAnalysed(problem))
        return *issue;
    const auto cancelled = [] {
        return sensitivityIssue(code::Cancelled, say("The analysis was cancelled."), say("Start it again."));
    };
    Analysis analysis(problem);
    Sensitivity result;
    result.plan = analysis.plan;
    if (std::isinf(result.plan.times.latency().value))
        return sensitivityIssue(code::DeadLink, say("Pins force a transfer over a link of zero bandwidth."),
                                say("Raise the bandwidth or remove a pin."));

    const PerLayer<double> flips = analysis.flips(stop);
    if (flips.empty())
        return cancelled();
    for (LayerId v = 0; v < problem.graph->size(); ++v) {
        if (stop.stop_requested())
            return cancelled();
        const auto add = [&](ProfileNumber number, double relative) {
            if (std::isfinite(relative) && relative >= -1)
                result.layers.push_back({v, number, relative});
        };
        const double edge = problem.edgeTime(v).value, cloud = problem.cloudTime(v).value;
        const double increase = flips[v];
        const double sign = analysis.plan.onEdge(v) ? 1 : -1;
        if (edge > 0)
            add(ProfileNumber::EdgeTime, sign * increase / edge);
        if (cloud > 0)
            add(ProfileNumber::CloudTime, -sign * increase / cloud);
        add(ProfileNumber::OutputSize, analysis.sizeFlip(v, flips));
    }
    std::ranges::stable_sort(result.layers, {}, [](const LayerFlip& f) { return std::abs(f.relative); });

    constexpr double thousandfold = 999;
    for (const auto number : {ProfileNumber::EdgeTime, ProfileNumber::CloudTime, ProfileNumber::OutputSize}) {
        const auto perturbed = [&](double error) { return withCommonError(problem, number, error); };
        CommonFlip& flip = result.common[static_cast<std::size_t>(number)];
        flip.number = number;
        flip.down = analysis.crossing(perturbed, -1);
        flip.up = analysis.crossing(perturbed, thousandfold);
        if (stop.stop_requested())
            return cancelled();
    }
    const auto worst = [&](double error) { return againstPlan(problem, analysis.plan, error); };
    result.radius = std::min(1.0, analysis.crossing(worst, 1));
    return result;
}

Result<Seconds> flipCost(const Problem& problem, LayerId v) {
    if (const auto issue = whyNotAnalysed(problem))
        return *issue;
    if (problem.pin(v) != Pin::Free)
        return Seconds(infinity);
    const Plan best = minCutPlan(problem);
    Problem flipped = problem;
    flipped.pins.resize(problem.graph->layers().size(), Pin::Free);
    flipped.pins[v] = best.onEdge(v) ? Pin::Cloud : Pin::Edge;
    if (!checkProblem(flipped).empty())
        return Seconds(infinity);
    const Seconds forced = minCutPlan(flipped).times.latency();
    return std::isinf(forced.value) ? forced : forced - best.times.latency();
}

Result<std::vector<Seconds>> flipCosts(const Problem& problem, std::stop_token stop) {
    if (const auto issue = whyNotAnalysed(problem))
        return *issue;
    const Analysis analysis(problem);
    const PerLayer<double> flips = analysis.flips(stop);
    if (flips.empty())
        return sensitivityIssue(code::Cancelled, say("The analysis was cancelled."), say("Start it again."));
    // When even the best plan waits for a dead link, so does any other.
    const bool isHopeless = std::isinf(analysis.plan.times.latency().value);
    std::vector<Seconds> costs;
    for (const double flip : flips)
        costs.push_back(Seconds(isHopeless ? infinity : flip));
    return costs;
}

} // namespace cutpoint
