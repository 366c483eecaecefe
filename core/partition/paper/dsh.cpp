// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/partition/paper/dsh.h"

#include "core/partition/cut/min_cut_solver.h"
#include "core/partition/search/row_fixing.h"

#include <algorithm>
#include <cmath>
#include <fmt/format.h>
#include <optional>

namespace cutpoint {
namespace {

Issue dshIssue(IssueCode code, Sentence message, Sentence fix) {
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
    /// `timeLimit` from now.
    Search(const Problem& problem, const DshParameters& parameters, std::stop_token stop)
        : problem_(problem), keepsBest_(parameters.keepsBest), cells_(parameters.cells),
          solver_(problem.graph) {
        constexpr std::chrono::milliseconds longest = std::chrono::hours(24 * 365);
        effort_.deadline = std::chrono::steady_clock::now() + std::min(parameters.timeLimit, longest);
        effort_.stop = std::move(stop);
    }

    /// Visits the cell (1, 1), a plan of least latency: no plan's slowest stage is under a third of that
    /// (Theorem 2), so the search may end at any time afterwards.
    bool begin() {
        if (effort_.stop.stop_requested() || !consider(1, 1))
            return false;
        bound = best->times.latency().value / 3;
        return true;
    }

    /// Visits every cell; false when the search must end. Later cells win ties, as in Algorithm 2, line 17.
    bool visit(const std::vector<double>& alphas, const std::vector<double>& gammas) {
        for (const double alpha : alphas)
            for (const double gamma : gammas) {
                if (effort_.mustEnd() || !consider(alpha, gamma))
                    return false;
            }
        return true;
    }

    bool isCancelled() const { return effort_.stop.stop_requested() && !(keepsBest_ && best); }

    std::optional<Plan> best;
    double bestAlpha = 1, bestGamma = 1;
    double bound = 0;
    std::size_t visited = 0;
    int round = 0; ///< of the grid at work

private:
    bool consider(double alpha, double gamma) {
        CutWeights weights;
        weights.edge = alpha;
        weights.cloud = gamma;
        if (!solver_.solve(problem_, weights, effort_.stop))
            return false;
        ++visited;
        Plan plan = solver_.plan(problem_);
        if (cells_)
            cells_->push_back({alpha, gamma, plan.times.maxStage(), round});
        if (best && plan.times.maxStage() > best->times.maxStage())
            return true;
        best = std::move(plan);
        bestAlpha = alpha;
        bestGamma = gamma;
        return true;
    }

    const Problem& problem_;
    bool keepsBest_;
    Effort effort_;
    std::vector<DshCell>* cells_;
    MinCutSolver solver_;
};

/// The distance from the chosen weight to its farther neighbour on the axis.
double spacingAround(const std::vector<double>& axis, double at) {
    const auto it = std::lower_bound(axis.begin(), axis.end(), at);
    const double below = it == axis.begin() ? 0 : *it - *(it - 1);
    const double above = it + 1 >= axis.end() ? 0 : *(it + 1) - *it;
    return std::max(below, above);
}

/// The paper's first grid, or the geometric one over the same rectangle.
struct FirstGrid {
    double asked;
    bool isGeometric;
    std::vector<double> alphas, gammas;
};

FirstGrid firstGrid(const Problem& problem, double bound) {
    double edgeSum = problem.fixed.edge.value, cloudSum = problem.fixed.cloud.value, leastTransfer = INFINITY;
    for (LayerId v = 0; v < problem.graph->size(); ++v) {
        edgeSum += problem.edgeTime(v).value;
        cloudSum += problem.cloudCost(v).value;
        if (const double t = problem.transferTime(v).value; t > 0)
            leastTransfer = std::min(leastTransfer, t);
    }
    const auto high = [&](double sum) {
        return std::isinf(leastTransfer) ? 1 : std::max(1.0, sum / leastTransfer);
    };
    constexpr double mostCells = 1e6;
    bound = std::min(mostCells, bound);
    const double alphaHigh = high(edgeSum), gammaHigh = high(cloudSum);
    const double asked = (std::floor(alphaHigh) + 1) * (std::floor(gammaHigh) + 1);
    if (asked <= bound)
        return {asked, false, linearAxis(0, alphaHigh, 1), linearAxis(0, gammaHigh, 1)};
    const int side = std::max(5, static_cast<int>(std::sqrt(std::max(0.0, bound))));
    return {asked, true, geometricAxis(alphaHigh, side), geometricAxis(gammaHigh, side)};
}

void tell(DshSolution& solution, std::size_t left) {
    const DshGrid& grid = solution.grid;
    if (grid.isGeometric)
        solution.issues.push_back(
            {Severity::Info, code::DshGrid, "", 0, "",
             say("The paper's first grid asks for %1 cells; %2 cells were visited on a geometric one.",
                 grid.cellsAsked, grid.cellsVisited),
             say("Compare with the exact answer.")});
    if (!grid.isComplete)
        solution.issues.push_back({Severity::Warning, code::DshUnfinished, "", 0, "",
                                   grid.rounds == 1 ? say("The search ended early: %1 cells of the first "
                                                          "grid were not visited, nor any finer grid.",
                                                          left)
                                                    : say("The search ended early: %1 cells of refinement %2 "
                                                          "were not visited, nor any finer grid.",
                                                          left, grid.rounds - 1),
                                   say("Allow more time.")});
}

} // namespace

Result<DshSolution> solveDsh(const Problem& problem, const DshParameters& parameters, std::stop_token stop) {
    const auto start = std::chrono::steady_clock::now();
    if (const Issues issues = checkProblem(problem); !issues.empty())
        return issues.front();
    if (problem.network.bandwidth.value <= 0)
        return dshIssue(code::DeadLink, say("The bandwidth is zero, so no layer can be sent."),
                        say("Use the exact algorithm or edge-only here."));
    if (problem.limits.edgeMemory)
        return dshIssue(code::NoMemoryLimit, say("DSH cannot respect an edge memory limit."),
                        say("Use the exact algorithm."));

    auto [asked, isGeometric, alphas, gammas] = firstGrid(problem, parameters.firstGridBound);
    DshSolution solution;
    DshGrid& grid = solution.grid;
    grid.cellsAsked = asked;
    grid.isGeometric = isGeometric;
    grid.cellsFirst = alphas.size() * gammas.size();
    Search search(problem, parameters, std::move(stop));
    const int refinement = std::clamp(parameters.refinement, 2, 100);
    constexpr int mostRounds = 40;
    double previous = INFINITY;
    const auto cancelled =
        dshIssue(code::Cancelled, say("The search was cancelled."), say("Start it again."));
    if (!search.begin())
        return cancelled;
    std::size_t due = 1;
    while (grid.rounds < mostRounds) {
        search.round = ++grid.rounds;
        due += alphas.size() * gammas.size();
        grid.isComplete = search.visit(alphas, gammas);
        if (search.isCancelled())
            return cancelled;
        const double now = search.best->times.maxStage().value;
        if (!grid.isComplete || !(previous - now > parameters.epsilon * now))
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
    grid.cellsVisited = search.visited;

    solution.plan = *std::move(search.best);
    solution.objective = Objective::Throughput;
    solution.algorithm = Algorithm::Dsh;
    solution.value = solution.plan.times.maxStage().value;
    solution.certificate = {Certificate::Status::Heuristic, search.bound,
                            solution.value > 0 ? (solution.value - search.bound) / solution.value : 0};
    tell(solution, due - search.visited);
    solution.solveTime = std::chrono::steady_clock::now() - start;
    return solution;
}

} // namespace cutpoint
