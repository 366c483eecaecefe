// SPDX-License-Identifier: GPL-3.0-or-later
// Every public solver on every net that nobody profiles: a valid plan or the right error, in sensible time,
// twice the same, and no two exact solvers of two minds.
#include "core/partition/analysis/hull.h"
#include "core/partition/analysis/plan_map.h"
#include "core/partition/analysis/sensitivity.h"
#include "core/partition/cut/augmenting_paths.h"
#include "core/partition/cut/min_cut_solver.h"
#include "core/partition/paper/dsccs/dsccs.h"
#include "core/partition/paper/dsh.h"
#include "core/partition/paper/literal.h"
#include "core/partition/search/bounded.h"
#include "core/partition/solve.h"
#include "tests/support/adversarial_nets.h"
#include "tests/support/brute_force.h"

#include <gtest/gtest.h>
#include <optional>

using namespace cutpoint;
using test::AdversarialNet;

namespace {

using Status = Certificate::Status;

constexpr double tolerance = 1e-9;
constexpr Objective objectives[] = {Objective::Latency, Objective::Throughput, Objective::Budget,
                                    Objective::KeepUp, Objective::Energy};

/// What a solver said, in one form for all of them.
struct Answer {
    std::string error; ///< code; empty when it answered
    std::optional<Solution> solution;
    PerLayer<Side> sides;        ///< of its plan; empty when it gives none
    std::vector<double> numbers; ///< what else it says, to be the same when asked twice
};

struct Solver {
    enum class Kind {
        Exact,    ///< any pins, any bandwidth
        Baseline, ///< any pins, any bandwidth
        Weighing  ///< weighs transfers against time, so no dead link
    };
    std::string name;
    Kind kind;
    std::function<Answer(const Problem&, std::stop_token)> ask;
};

Answer answerOf(Result<Solution> solution) {
    if (!solution)
        return {solution.error().code.word(), {}, {}, {}};
    return {"", *solution, solution->plan.sides, {solution->value}};
}

Answer lowestLatency(const Problem& problem, Plan plan) {
    Solution solution;
    solution.value = plan.times.latency().value;
    solution.plan = std::move(plan);
    solution.certificate = {std::isinf(solution.value) ? Status::Infeasible : Status::Optimal, solution.value,
                            0};
    solution.algorithm = Algorithm::Dsl;
    EXPECT_TRUE(checkProblem(problem).empty());
    return answerOf(solution);
}

/// A plan map of few cells; its plans are the answer's numbers.
Answer mapOf(const Problem& problem, PlanMapGrid grid, std::stop_token stop) {
    grid.columns = grid.rows = 12;
    const auto frontier = Frontier::build(problem, {}, stop);
    if (!frontier)
        return {frontier.error().code.word(), {}, {}, {}};
    const auto map = makePlanMap(*frontier, problem, grid, stop);
    if (!map)
        return {map.error().code.word(), {}, {}, {}};
    Answer answer;
    for (const PlanMap::Cell& cell : map->cells) {
        answer.numbers.push_back(cell.plan);
        const Plan& plan = map->plans.at(static_cast<std::size_t>(cell.plan)).plan;
        EXPECT_TRUE(satisfiesPinsAndMemory(problem, plan));
    }
    return answer;
}

/// A bounded search may use up its time on a wide net: little of it, as every objective asks.
BoundedOptions inTime() {
    BoundedOptions options;
    options.timeLimit = std::chrono::milliseconds(300);
    return options;
}

void addAnswers(std::vector<Solver>& all) {
    using Kind = Solver::Kind;
    for (const Objective objective : objectives) {
        const std::string word = std::string(" ") + objectiveWord(objective);
        all.push_back({"bounded" + word, Kind::Exact, [=](const Problem& p, std::stop_token stop) {
                           return answerOf(solveBounded(p, objective, inTime(), stop));
                       }});
        all.push_back({"cuts alone" + word, Kind::Exact, [=](const Problem& p, std::stop_token stop) {
                           BoundedOptions options = inTime();
                           options.mostStates = 0;
                           return answerOf(solveBounded(p, objective, options, stop));
                       }});
        all.push_back({"frontier" + word, Kind::Exact, [=](const Problem& p, std::stop_token stop) {
                           const auto frontier = Frontier::build(p, {}, stop);
                           return frontier ? answerOf(frontier->answer(objective, p))
                                           : Answer{frontier.error().code.word(), {}, {}, {}};
                       }});
        for (const Algorithm algorithm : {Algorithm::Neurosurgeon, Algorithm::EdgeOnly, Algorithm::CloudOnly})
            all.push_back(
                {algorithmWord(algorithm) + word, Kind::Baseline, [=](const Problem& p, std::stop_token) {
                     return answerOf(solve(p, objective, algorithm));
                 }});
    }
    all.push_back(
        {"DSL", Kind::Exact, [](const Problem& p, std::stop_token) { return answerOf(solveDsl(p)); }});
    all.push_back({"warm cut", Kind::Exact, [](const Problem& p, std::stop_token) {
                       if (const Issues issues = checkProblem(p); !issues.empty())
                           return Answer{issues.front().code.word(), {}, {}, {}};
                       MinCutSolver solver(p.graph);
                       Problem other = p;
                       other.network.bandwidth = BitsPerSecond(1e6);
                       solver.solve(other);
                       solver.solve(p);
                       return lowestLatency(p, solver.plan(p));
                   }});
    all.push_back({"DSH", Kind::Weighing, [](const Problem& p, std::stop_token stop) {
                       return answerOf(solve(p, Objective::Throughput, Algorithm::Dsh, stop));
                   }});
    all.push_back({"DSCCS", Kind::Weighing,
                   [](const Problem& p, std::stop_token stop) { return answerOf(solveDsccs(p, {}, stop)); }});
}

void addExplanations(std::vector<Solver>& all) {
    using Kind = Solver::Kind;
    all.push_back({"hull", Kind::Weighing, [](const Problem& p, std::stop_token stop) {
                       const auto hull = TradeOffHull::search(p, {}, stop);
                       if (!hull)
                           return Answer{hull.error().code.word(), {}, {}, {}};
                       Answer answer;
                       for (const HullPoint& point : hull->points())
                           answer.numbers.push_back(point.plan.times.maxStage().value);
                       answer.sides = hull->points().at(hull->leastMaxStage()).plan.sides;
                       return answer;
                   }});
    all.push_back({"sensitivity", Kind::Exact, [](const Problem& p, std::stop_token stop) {
                       const auto found = analyseSensitivity(p, stop);
                       if (!found)
                           return Answer{found.error().code.word(), {}, {}, {}};
                       Answer answer{"", {}, found->plan.sides, {found->radius}};
                       EXPECT_GE(found->radius, 0);
                       EXPECT_LE(found->radius, 1);
                       for (const LayerFlip& flip : found->layers)
                           answer.numbers.push_back(flip.relative);
                       return answer;
                   }});
    all.push_back({"flip costs", Kind::Exact, [](const Problem& p, std::stop_token stop) {
                       const auto costs = flipCosts(p, stop);
                       if (!costs)
                           return Answer{costs.error().code.word(), {}, {}, {}};
                       Answer answer;
                       for (const Seconds cost : *costs) {
                           EXPECT_GE(cost.value, 0);
                           answer.numbers.push_back(cost.value);
                       }
                       return answer;
                   }});
    all.push_back({"plan map over Q", Kind::Exact,
                   [](const Problem& p, std::stop_token stop) { return mapOf(p, {}, stop); }});
    all.push_back({"plan map over T0", Kind::Exact, [](const Problem& p, std::stop_token stop) {
                       return mapOf(p, {.policy = PlanMapPolicy::Budget, .axis = PlanMapAxis::CloudBudget},
                                    stop);
                   }});
    all.push_back(
        {"path recorder", Kind::Exact, [](const Problem& p, std::stop_token stop) {
             if (const Issues issues = checkProblem(p); !issues.empty())
                 return Answer{issues.front().code.word(), {}, {}, {}};
             const auto flow = recordAugmentingPaths(makeCutNetwork(p), 100, stop);
             return flow ? Answer{"", {}, {}, {flow->value}} : Answer{flow.error().code.word(), {}, {}, {}};
         }});
    all.push_back({"literal", Kind::Exact, [](const Problem& p, std::stop_token) {
                       const auto cut = solveLiteral(p);
                       return cut ? Answer{"", {}, cut->corrected.sides, {cut->believed.latency().value}}
                                  : Answer{cut.error().code.word(), {}, {}, {}};
                   }});
}

std::vector<Solver> solvers() {
    std::vector<Solver> all;
    addAnswers(all);
    addExplanations(all);
    return all;
}

/// The errors that are right; empty: it has to answer.
std::string rightError(const AdversarialNet& net, const Solver& solver) {
    using Kind = Solver::Kind;
    if (!net.refusal.empty())
        return net.refusal;
    if (net.deadLink && solver.kind == Kind::Weighing)
        return "dead-link";
    if (net.deadLinkForced && solver.name == "sensitivity")
        return "dead-link";
    if (net.noPlanWithinBudget && solver.name == "DSCCS")
        return "infeasible-budget";
    return "";
}

/// What no answer may contradict, whoever gives it.
void expectConsistent(const AdversarialNet& net, const std::vector<Answer>& answers,
                      const std::vector<Solver>& asked) {
    for (const Objective objective : objectives) {
        double optimum = -1;
        for (std::size_t i = 0; i < answers.size(); ++i) {
            const auto& s = answers[i].solution;
            if (!s || s->objective != objective)
                continue;
            const std::string what = net.name + ", " + asked[i].name;
            EXPECT_EQ(s->value, objectiveValue(objective, net.problem, s->plan.times)) << what;
            EXPECT_LE(s->certificate.lowerBound, s->value * (1 + tolerance)) << what;
            if (s->certificate.status != Status::Optimal)
                continue;
            if (optimum < 0)
                optimum = s->value;
            EXPECT_TRUE(std::isfinite(s->value)) << what << ": a frame that never ends is no answer";
            EXPECT_NEAR(s->value, optimum, 2 * tolerance * optimum) << what;
        }
        for (std::size_t i = 0; i < answers.size() && optimum >= 0; ++i) {
            const auto& s = answers[i].solution;
            if (!s || s->objective != objective)
                continue;
            const std::string what = net.name + ", " + asked[i].name;
            if (s->certificate.status == Status::Infeasible) {
                EXPECT_EQ(asked[i].kind, Solver::Kind::Baseline) << what << ": another solver has a plan";
            } else {
                EXPECT_GE(s->value, optimum * (1 - 2 * tolerance)) << what;
                EXPECT_LE(s->certificate.lowerBound, optimum * (1 + 2 * tolerance)) << what;
            }
        }
    }
}

} // namespace

class Adversarial : public testing::TestWithParam<AdversarialNet> {};

TEST_P(Adversarial, EverySolverAnswersOrRefusesRightly) {
    const AdversarialNet& net = GetParam();
    const auto all = solvers();
    std::vector<Answer> answers;
    for (const Solver& solver : all) {
        const std::string what = net.name + ", " + solver.name;
        const auto start = std::chrono::steady_clock::now();
        const Answer first = solver.ask(net.problem, {});
        const auto took = std::chrono::steady_clock::now() - start;
        answers.push_back(first);
        EXPECT_EQ(first.error, rightError(net, solver)) << what;
        if (!first.error.empty())
            continue;
        if (!first.sides.empty()) {
            const auto plan = evaluatePlan(net.problem, first.sides);
            ASSERT_TRUE(plan.ok()) << what;
            EXPECT_TRUE(satisfiesPinsAndMemory(net.problem, *plan)) << what;
        }
        // What time ended may end elsewhere the next time; what takes seconds is asked once.
        if (took > std::chrono::seconds(1) ||
            (first.solution && first.solution->certificate.status == Status::Bounded))
            continue;
        const Answer second = solver.ask(net.problem, {});
        EXPECT_EQ(second.error, first.error) << what;
        EXPECT_EQ(second.sides, first.sides) << what;
        EXPECT_EQ(second.numbers, first.numbers) << what;
    }
    expectConsistent(net, answers, all);
}

INSTANTIATE_TEST_SUITE_P(Nets, Adversarial, testing::ValuesIn(test::adversarialNets()), [](const auto& net) {
    std::string name;
    for (const char c : net.param.name)
        if (std::isalnum(static_cast<unsigned char>(c)))
            name += c;
    return name;
});
