// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/adapt/policy.h"

#include "core/partition/paper/dads.h"
#include "core/partition/paper/dsh.h"
#include "core/partition/search/bounded.h"
#include "core/partition/solve.h"

#include <array>

namespace cutpoint {
namespace {

struct KindRow {
    PolicyKind kind;
    const char* word;
};
constexpr std::array<KindRow, 6> kKinds{{{PolicyKind::Fixed, "fixed"},
                                         {PolicyKind::EdgeOnly, "edge-only"},
                                         {PolicyKind::CloudOnly, "cloud-only"},
                                         {PolicyKind::Neurosurgeon, "neurosurgeon"},
                                         {PolicyKind::Dads, "dads"},
                                         {PolicyKind::Recommended, "recommended"}}};

} // namespace

const char* policyWord(PolicyKind kind) {
    return kKinds[static_cast<std::size_t>(kind)].word;
}

Sentence policySentence(PolicyKind kind) {
    switch (kind) {
    case PolicyKind::Fixed:
        return say("fixed");
    case PolicyKind::EdgeOnly:
        return say("edge-only");
    case PolicyKind::CloudOnly:
        return say("cloud-only");
    case PolicyKind::Neurosurgeon:
        return say("Neurosurgeon");
    case PolicyKind::Dads:
        return say("DADS");
    case PolicyKind::Recommended:
        break;
    }
    return say("recommended");
}

Result<PolicyKind> policyFromWord(const std::string& word) {
    std::string words;
    for (const KindRow& row : kKinds) {
        if (word == row.word)
            return row.kind;
        words += (words.empty() ? "" : ", ") + std::string(row.word);
    }
    return Issue{Severity::Error,
                 code::BadOption,
                 "",
                 0,
                 word,
                 say("There is no such policy."),
                 say("Choose one of: %1.", words)};
}

bool worthChanging(const Standing& best, const Standing& running, std::optional<FramesPerSecond> rate,
                   const PolicyOptions& options) {
    if (best.fits && !running.fits)
        return true;
    const double keep = 1 - options.hysteresis;
    if (!best.fits) // nothing keeps up: the shortest beat loses the fewest frames' time
        return best.times.maxStage().value < keep * running.times.maxStage().value;
    const double gain = (running.times.latency() - best.times.latency()).value;
    if (!(best.times.latency().value < keep * running.times.latency().value))
        return false;
    const double beat = rate ? 1 / rate->value : running.times.maxStage().value;
    const double frames = options.horizon.value / beat;
    return gain * frames >= options.switchTime.value;
}

Policy::Policy(PolicyKind kind, Problem problem, PolicyOptions options)
    : kind_(kind), problem_(std::move(problem)), options_(std::move(options)) {}

Result<Policy> Policy::make(PolicyKind kind, Problem problem, PolicyOptions options, std::stop_token stop) {
    const Issues issues = checkProblem(problem);
    if (!issues.empty())
        return issues.front();
    if (kind == PolicyKind::Fixed)
        if (const auto plan = evaluatePlan(problem, options.fixed); !plan) {
            Issue issue = plan.error();
            issue.code = code::BadPlan;
            return issue;
        }
    Policy policy(kind, std::move(problem), std::move(options));
    if (kind == PolicyKind::Dads || kind == PolicyKind::Recommended) {
        auto frontier = Frontier::build(policy.problem_, {.labelCap = 400'000}, std::move(stop));
        if (frontier)
            policy.frontier_ = *std::move(frontier);
        else if (frontier.error().code != code::FrontierTooLarge)
            return frontier.error();
    }
    return policy;
}

Problem Policy::under(const Conditions& conditions) const {
    Problem problem = problem_;
    problem.network.bandwidth = conditions.bandwidth;
    problem.network.rtt = conditions.rtt;
    problem.limits.samplingRate = conditions.samplingRate;
    problem.limits.cloudBudget = conditions.cloudBudget;
    problem.edgeSpeed *= conditions.edgeSpeed;
    problem.cloudSpeed *= conditions.cloudSpeed;
    return problem;
}

Plan Policy::edgeOnly(const Problem& problem) const {
    // All on the edge is a downset of every graph, so this cannot fail on a checked problem.
    return *evaluatePlan(problem,
                         PerLayer<Side>(static_cast<std::size_t>(problem.graph->size()), Side::Edge));
}

Plan Policy::bestPlan(Objective objective, const Problem& problem) const {
    if (frontier_)
        return frontier_->answer(objective, problem).plan;
    auto solution = objective == Objective::Latency ? solveDsl(problem) : solveBounded(problem, objective);
    return solution ? solution->plan : edgeOnly(problem);
}

Plan Policy::dads(const Problem& problem) const {
    Solution light;
    light.plan = bestPlan(Objective::Latency, problem);
    const auto heavy = [&]() -> Result<Solution> {
        auto answer = solveDsh(problem);
        if (!answer)
            return answer.error();
        return Solution(*std::move(answer));
    };
    auto answer = solveDads(problem, {[&]() -> Result<Solution> { return light; }, heavy});
    // Without a heavy answer the light mode's plan is the best there is.
    return answer ? (*std::move(answer)).solution.plan : light.plan;
}

Plan Policy::recommended(const Problem& problem, const PerLayer<Side>& current) const {
    Plan best = bestPlan(problem.limits.samplingRate || problem.limits.cloudBudget ? Objective::KeepUp
                                                                                   : Objective::Latency,
                         problem);
    const auto running = evaluatePlan(problem, current);
    if (!running || !satisfiesPinsAndMemory(problem, *running))
        return best;
    const Standing ahead{best.times, keepsUp(problem, best) && withinBudget(problem, best)};
    const Standing now{running->times, keepsUp(problem, *running) && withinBudget(problem, *running)};
    return worthChanging(ahead, now, problem.limits.samplingRate, options_) ? best : *running;
}

Decision Policy::decide(const Conditions& conditions, const PerLayer<Side>& current) const {
    const Problem problem = under(conditions);
    const bool linked = conditions.linkUp && conditions.bandwidth.value > 0;
    Plan plan = edgeOnly(problem);
    if (kind_ == PolicyKind::Fixed)
        plan = *evaluatePlan(problem, options_.fixed);
    else if (kind_ == PolicyKind::CloudOnly || (linked && kind_ == PolicyKind::Neurosurgeon)) {
        const auto solution = kind_ == PolicyKind::CloudOnly ? solveCloudOnly(problem, Objective::Latency)
                                                             : solveNeurosurgeon(problem, Objective::Latency);
        if (solution)
            plan = solution->plan;
    } else if (linked && kind_ == PolicyKind::Dads)
        plan = dads(problem);
    else if (linked && kind_ == PolicyKind::Recommended)
        plan = recommended(problem, current);
    Decision decision;
    decision.keepsUp = keepsUp(problem, plan);
    if (!decision.keepsUp) {
        const Plan widest = linked ? bestPlan(Objective::Throughput, problem) : edgeOnly(problem);
        decision.sustainableFps = 1 / widest.times.maxStage().value;
    }
    decision.change = plan.sides != current;
    decision.times = plan.times;
    decision.sides = std::move(plan.sides);
    return decision;
}

} // namespace cutpoint
