// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/partition/analysis/hull.h"

#include "core/partition/cut/min_cut_solver.h"

#include <algorithm>
#include <bit>
#include <cmath>
#include <functional>
#include <limits>
#include <set>

namespace cutpoint {
namespace {

using Vector3 = std::array<double, 3>;

Issue hullIssue(IssueCode code, Sentence message, Sentence fix) {
    return {Severity::Error, std::move(code), "", 0, "", std::move(message), std::move(fix)};
}

double dot(const Vector3& a, const Vector3& b) {
    return a[0] * b[0] + a[1] * b[1] + a[2] * b[2];
}

Vector3 stages(const StageTimes& t) {
    return {t.edge.value, t.transfer.value, t.cloud.value};
}

} // namespace

/// The regions of the weight simplex (w >= 0, sum 1) in which each known plan is best. Stages are divided by
/// `scale`, so that a net with microseconds in the cloud has no sliver of a region.
class TradeOffHull::Search {
public:
    struct Candidate {
        StageTimes times;
        PerLayer<Side> sides;  ///< empty when `point` says it
        std::size_t point = 0; ///< frontier index
    };
    /// The best plan for weights of T_e, T_t, T_c in seconds.
    using Oracle = std::function<Candidate(const CutWeights&)>;

    Search(Vector3 scale, Oracle oracle) : scale_(scale), oracle_(std::move(oracle)) {}

    /// False when cancelled.
    bool run(std::size_t mostPoints, const std::stop_token& stop) {
        constexpr double third = 1.0 / 3;
        divide(solve({third, third, third}));
        for (std::size_t c = 0; c < cells_.size() && cells_.size() <= mostPoints;) {
            Corner* open = openCorner(cells_[c]);
            if (!open) {
                ++c;
                continue;
            }
            if (stop.stop_requested())
                return false;
            open->solved = true;
            // A new region cuts into the ones that were done.
            if (findsBetter(open->weights, cells_[c].stages))
                c = 0;
        }
        complete = std::ranges::all_of(
            cells_, [](const Cell& cell) { return std::ranges::all_of(cell.corners, &Corner::solved); });
        return true;
    }

    template <class MakePlan>
    void collect(TradeOffHull& hull, MakePlan makePlan) const {
        for (const Cell& cell : cells_) {
            if (cell.corners.size() < 3)
                continue;
            Vector3 middle{};
            for (const Corner& corner : cell.corners) {
                for (std::size_t k = 0; k < 3; ++k)
                    middle[k] += corner.weights[k] / static_cast<double>(cell.corners.size());
                hull.corners_.push_back({inSeconds(corner.weights), dot(corner.weights, cell.stages)});
            }
            const Vector3 w = inSeconds(middle);
            hull.points_.push_back({makePlan(cell.candidate), w[0] / w[1], w[2] / w[1]});
        }
        std::ranges::stable_sort(hull.points_, {}, [](const HullPoint& p) { return p.plan.times.edge; });
        hull.isComplete_ = complete;
        hull.solves_ = solves;
    }

    std::size_t solves = 0;
    bool complete = false;

private:
    struct Corner {
        Vector3 weights;
        bool solved = false;
    };
    struct Cell {
        Candidate candidate;
        Vector3 stages;
        std::vector<Corner> corners; ///< convex polygon; fewer than 3 once nothing is left of it
    };

    /// The weights less the last digits, which differ from region to region.
    static std::array<std::uint64_t, 3> rounded(const Vector3& w) {
        constexpr std::uint64_t lastDigits = (1U << 10) - 1;
        std::array<std::uint64_t, 3> key;
        for (std::size_t k = 0; k < 3; ++k)
            key[k] = std::bit_cast<std::uint64_t>(w[k]) & ~lastDigits;
        return key;
    }
    Vector3 scaled(const StageTimes& times) const {
        Vector3 s = stages(times);
        for (std::size_t k = 0; k < 3; ++k)
            s[k] /= scale_[k];
        return s;
    }
    Vector3 inSeconds(Vector3 weights) const {
        for (std::size_t k = 0; k < 3; ++k)
            weights[k] /= scale_[k];
        return weights;
    }
    Candidate solve(const Vector3& weights) {
        ++solves;
        const Vector3 w = inSeconds(weights);
        return oracle_({w[0], w[1], w[2]});
    }

    static Corner* openCorner(Cell& cell) {
        const auto open = std::ranges::find(cell.corners, false, &Corner::solved);
        return open == cell.corners.end() ? nullptr : &*open;
    }

    /// Solves at a corner and gives what is cheaper there than the region's plan a region of its own. False
    /// when nothing is, or when another region had the same corner, which has answered for all.
    bool findsBetter(Vector3 weights, Vector3 known) {
        if (!solved_.insert(rounded(weights)).second)
            return false;
        Candidate found = solve(weights);
        const double cost = dot(weights, known);
        constexpr double same = 1e-11;
        if (dot(weights, scaled(found.times)) >= cost - same * cost - 1e-300)
            return false;
        divide(std::move(found));
        solved_.erase(rounded(weights));
        return true;
    }

    /// Cuts off where `other` is cheaper than `own`. Costs that agree but for rounding count as equal.
    static void clip(std::vector<Corner>& polygon, const Vector3& own, const Vector3& other) {
        constexpr double rounding = 1e-13;
        const auto ahead = [&](const Corner& corner) {
            const double mine = dot(corner.weights, own), theirs = dot(corner.weights, other);
            return std::abs(mine - theirs) <= rounding * (mine + theirs) ? 0 : mine - theirs;
        };
        std::vector<Corner> kept;
        bool inside = false;
        for (std::size_t i = 0; i < polygon.size(); ++i) {
            const Corner& a = polygon[i];
            const Corner& b = polygon[(i + 1) % polygon.size()];
            const double atA = ahead(a), atB = ahead(b);
            inside = inside || atA < 0;
            if (atA <= 0)
                kept.push_back(a);
            if ((atA < 0 && atB > 0) || (atA > 0 && atB < 0)) {
                // Written as a sum of positive terms, so that tiny weights keep their digits.
                Corner between;
                for (std::size_t k = 0; k < 3; ++k)
                    between.weights[k] =
                        a.weights[k] * (atB / (atB - atA)) + b.weights[k] * (atA / (atA - atB));
                kept.push_back(between);
            }
        }
        // What touches the line only is no region.
        if (inside && kept.size() >= 3)
            polygon = std::move(kept);
        else
            polygon.clear();
    }

    /// Takes the part of the simplex where the candidate is cheapest from the regions that had it.
    void divide(Candidate candidate) {
        Cell cell{std::move(candidate), {}, {{{1, 0, 0}}, {{0, 1, 0}}, {{0, 0, 1}}}};
        cell.stages = scaled(cell.candidate.times);
        for (Cell& other : cells_) {
            clip(cell.corners, cell.stages, other.stages);
            clip(other.corners, other.stages, cell.stages);
        }
        std::erase_if(cells_, [](const Cell& c) { return c.corners.empty(); });
        if (!cell.corners.empty())
            cells_.push_back(std::move(cell));
    }

    Vector3 scale_;
    Oracle oracle_;
    std::vector<Cell> cells_;
    std::set<std::array<std::uint64_t, 3>> solved_;
};

namespace {

std::optional<Issue> refusal(const Problem& problem) {
    if (Issues issues = checkProblem(problem); !issues.empty())
        return issues.front();
    if (problem.network.bandwidth.value <= 0)
        return hullIssue(code::DeadLink, say("The bandwidth is zero, so no layer can be sent."),
                         say("Raise the bandwidth."));
    if (problem.limits.edgeMemory)
        return hullIssue(code::NoMemoryLimit, say("Weights cannot respect an edge memory limit."),
                         say("Remove the limit for this analysis."));
    return std::nullopt;
}

/// The most that each stage can take, and 1 for a stage that takes no time.
Vector3 scaleOf(const Problem& problem) {
    Vector3 scale{problem.fixed.edge.value, problem.network.rtt.value, problem.fixed.cloud.value};
    for (LayerId v = 0; v < problem.graph->size(); ++v) {
        scale[0] += problem.edgeTime(v).value;
        if (!problem.graph->successors(v).empty())
            scale[1] += problem.transferTime(v).value;
        scale[2] += problem.cloudCost(v).value;
    }
    for (double& s : scale)
        s = s > 0 ? s : 1;
    return scale;
}

} // namespace

std::size_t TradeOffHull::leastMaxStage() const {
    const auto least =
        std::ranges::min_element(points_, {}, [](const HullPoint& p) { return p.plan.times.maxStage(); });
    return static_cast<std::size_t>(least - points_.begin());
}

double TradeOffHull::depth(const StageTimes& times) const {
    return depth(times, false);
}

bool TradeOffHull::isReachable(const StageTimes& times) const {
    return depth(times, true) <= 1e-9;
}

double TradeOffHull::depth(const StageTimes& times, bool withBeta) const {
    // Along any line within a region the saved share rises or falls throughout, so it is least at a corner.
    double depth = std::numeric_limits<double>::infinity();
    for (const Corner& corner : corners_) {
        if (withBeta && corner.weights[1] <= 0)
            continue;
        const double cost = dot(corner.weights, stages(times));
        depth = std::min(depth, cost > 0 ? (cost - corner.least) / cost : 0);
    }
    return std::max(0.0, depth);
}

Result<TradeOffHull> TradeOffHull::search(const Problem& problem, const Options& options,
                                          std::stop_token stop) {
    if (const auto issue = refusal(problem))
        return *issue;
    MinCutSolver solver(problem.graph);
    Search search(scaleOf(problem), [&](const CutWeights& weights) {
        solver.solve(problem, weights);
        return Search::Candidate{solver.plan(problem).times, solver.sides(), 0};
    });
    if (!search.run(options.mostPoints, stop))
        return hullIssue(code::Cancelled, say("The search was cancelled."), say("Start it again."));
    TradeOffHull hull;
    search.collect(hull, [&](const Search::Candidate& c) { return *evaluatePlan(problem, c.sides); });
    return hull;
}

Result<TradeOffHull> TradeOffHull::of(const Frontier& frontier, const Problem& problem,
                                      const Options& options, std::stop_token stop) {
    if (const auto issue = refusal(problem))
        return *issue;
    Search search(scaleOf(problem), [&](const CutWeights& weights) {
        Search::Candidate best;
        double least = std::numeric_limits<double>::infinity();
        for (std::size_t i = 0; i < frontier.size(); ++i) {
            const StageTimes t = frontier.times(i, problem);
            const double cost = dot({weights.edge, weights.transfer, weights.cloud}, stages(t));
            if (cost < least) {
                least = cost;
                best.times = t;
                best.point = i;
            }
        }
        return best;
    });
    if (!search.run(options.mostPoints, stop))
        return hullIssue(code::Cancelled, say("The search was cancelled."), say("Start it again."));
    TradeOffHull hull;
    search.collect(hull, [&](const Search::Candidate& c) { return frontier.plan(c.point, problem); });
    return hull;
}

} // namespace cutpoint
