// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/partition/dsh.h"

#include "core/partition/min_cut.h"
#include "core/partition/min_cut_solver.h"

#include <algorithm>
#include <cmath>
#include <fmt/format.h>
#include <optional>

namespace cutpoint {
namespace {

Issue dshIssue(std::string code, std::string message, std::string fix) {
    return {Severity::Error, std::move(code), "", 0, "", std::move(message), std::move(fix)};
}

/// The axis of one grid: weights to visit, ascending, and how far apart they are around each.
std::vector<double> linearAxis(double low, double high, double step) {
    std::vector<double> axis;
    const auto count = static_cast<int>(std::floor((high - low) / step + 1e-9));
    for (int i = 0; i <= count; ++i)
        axis.push_back(low + i * step);
    return axis;
}

/// Zero, then powers from 1/high to high, with 1 among them: Theorem 2 needs the cell (1, 1).
std::vector<double> geometricAxis(double high, int count) {
    std::vector<double> axis{0};
    const int half = std::max(1, (count - 2) / 2);
    const double ratio = std::pow(std::max(high, 2.0), 1.0 / half);
    for (int i = -half; i <= half; ++i)
        axis.push_back(std::pow(ratio, i));
    return axis;
}

class Search {
public:
    Search(const Problem& problem, std::stop_token stop)
        : problem_(problem), stop_(std::move(stop)), solver_(problem.graph) {}

    /// Visits every cell; false when cancelled. Later cells win ties, as in Algorithm 2, line 17.
    bool visit(const std::vector<double>& alphas, const std::vector<double>& gammas) {
        for (const double alpha : alphas)
            for (const double gamma : gammas) {
                if (stop_.stop_requested())
                    return false;
                ++visited;
                Plan plan = cutPlan(alpha, gamma);
                if (best && plan.times.maxStage() > best->times.maxStage())
                    continue;
                best = std::move(plan);
                bestAlpha = alpha;
                bestGamma = gamma;
            }
        return true;
    }

    std::optional<Plan> best;
    double bestAlpha = 1, bestGamma = 1;
    double visited = 0;

private:
    Plan cutPlan(double alpha, double gamma) {
        CutWeights weights;
        weights.edge = alpha;
        weights.cloud = gamma;
        solver_.solve(problem_, weights);
        return solver_.plan(problem_);
    }

    const Problem& problem_;
    std::stop_token stop_;
    MinCutSolver solver_;
};

/// The distance from the chosen weight to its farther neighbour on the axis.
double spacingAround(const std::vector<double>& axis, double at) {
    const auto it = std::lower_bound(axis.begin(), axis.end(), at);
    const double below = it == axis.begin() ? 0 : *it - *(it - 1);
    const double above = it + 1 >= axis.end() ? 0 : *(it + 1) - *it;
    return std::max(below, above);
}

} // namespace

Result<Solution> solveDsh(const Problem& problem, const DshParameters& parameters, std::stop_token stop) {
    const auto start = std::chrono::steady_clock::now();
    if (const Issues issues = checkProblem(problem); !issues.empty())
        return issues.front();
    if (problem.network.bandwidth.value <= 0)
        return dshIssue("dead-link", "The bandwidth is zero, so no layer can be sent.",
                        "Use the exact algorithm or edge-only here.");
    if (problem.limits.edgeMemory)
        return dshIssue("no-memory-limit", "DSH cannot respect an edge memory limit.",
                        "Use the exact algorithm.");

    double edgeSum = 0, cloudSum = 0, leastTransfer = INFINITY;
    for (LayerId v = 0; v < problem.graph->size(); ++v) {
        edgeSum += problem.edgeTime(v).value;
        cloudSum += problem.cloudCost(v).value;
        if (const double t = problem.transferTime(v).value; t > 0)
            leastTransfer = std::min(leastTransfer, t);
    }
    const double alphaHigh = std::isinf(leastTransfer) ? 1 : std::max(1.0, edgeSum / leastTransfer);
    const double gammaHigh = std::isinf(leastTransfer) ? 1 : std::max(1.0, cloudSum / leastTransfer);
    const double asked = (std::floor(alphaHigh) + 1) * (std::floor(gammaHigh) + 1);

    const bool bounded = asked > parameters.firstGridBound;
    const int side = std::max(5, static_cast<int>(std::sqrt(parameters.firstGridBound)));
    std::vector<double> alphas = bounded ? geometricAxis(alphaHigh, side) : linearAxis(0, alphaHigh, 1);
    std::vector<double> gammas = bounded ? geometricAxis(gammaHigh, side) : linearAxis(0, gammaHigh, 1);

    Search search(problem, std::move(stop));
    const int refinement = std::max(2, parameters.refinement);
    constexpr int mostRounds = 40;
    double previous = INFINITY;
    for (int round = 0; round < mostRounds; ++round) {
        if (!search.visit(alphas, gammas))
            return dshIssue("cancelled", "The search was cancelled.", "Start it again.");
        const double now = search.best->times.maxStage().value;
        if (previous - now < parameters.epsilon * now)
            break;
        previous = now;
        const auto refined = [&](const std::vector<double>& axis, double at) {
            const double step = spacingAround(axis, at);
            return step > 0 ? linearAxis(std::max(0.0, at - step), at + step, step / refinement)
                            : std::vector<double>{at};
        };
        alphas = refined(alphas, search.bestAlpha);
        gammas = refined(gammas, search.bestGamma);
    }

    Solution solution;
    solution.plan = *std::move(search.best);
    solution.objective = Objective::Throughput;
    solution.algorithm = Algorithm::Dsh;
    solution.value = solution.plan.times.maxStage().value;
    // The cell (1, 1) is a plan of least latency, and no plan's slowest stage is under a third of that:
    // Theorem 2.
    const double bound = minCutPlan(problem, {}).times.latency().value / 3;
    solution.certificate = {Certificate::Status::Heuristic, bound,
                            solution.value > 0 ? (solution.value - bound) / solution.value : 0};
    if (bounded)
        solution.issues.push_back(
            {Severity::Info, "dsh-grid", "", 0, "",
             fmt::format("The paper's first grid asks for {:.3g} cells; {} cells were visited "
                         "on a geometric one.",
                         asked, search.visited),
             "Compare with the exact answer."});
    solution.solveTime = std::chrono::steady_clock::now() - start;
    return solution;
}

} // namespace cutpoint
