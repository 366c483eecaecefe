// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/partition/analysis/breakpoints.h"

#include "core/partition/cut/min_cut_solver.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace cutpoint {
namespace {

/// Sums of the same times in another order differ by less.
constexpr double kRounding = 1e-12;
/// No link is faster: 10 Tbit/s.
constexpr double leastX = 1e-13;

/// A plan's latency over x = 1/B, in seconds and bits.
struct Line {
    double seconds, bits;
    PerLayer<Side> sides;
    double foundAt = 0; ///< an x at which no plan is better

    double at(double x) const { return seconds + bits * x; }
};

class Envelope {
public:
    Envelope(const Problem& problem, const std::stop_token& stop, double closest)
        : problem_(problem), stop_(stop), closest_(closest), solver_(problem.graph) {}

    /// Nothing when a stop was requested.
    std::optional<std::vector<BestFrom>> find() {
        auto fewest = fewestBits();
        auto fastest = fewest ? cutAt(0) : std::nullopt;
        if (!fastest)
            return std::nullopt;
        // From the left (x = 0, infinite bandwidth) to the right; lines still to be reached wait on a stack.
        std::vector<Line> done{*std::move(fastest)}, waiting{*std::move(fewest)};
        std::vector<double> meets; ///< done[i] and done[i + 1]
        while (!waiting.empty()) {
            const Line &left = done.back(), &right = waiting.back();
            if (!(left.bits > right.bits)) { // parallel: the same plan, or one that is never better
                waiting.pop_back();
                continue;
            }
            const double x = (right.seconds - left.seconds) / (left.bits - right.bits);
            if (!(x > 0)) { // as fast without any transfer time, and fewer bits
                done.back() = std::move(waiting.back());
                waiting.pop_back();
                continue;
            }
            if (!meets.empty() && !(x > meets.back() * (1 + kRounding))) { // three lines meet in one point
                done.pop_back();
                meets.pop_back();
                continue;
            }
            // What is between them rules only between where they were found.
            if (closest_ > 0 && right.foundAt < std::max(left.foundAt, leastX) * (1 + closest_)) {
                meets.push_back(x);
                done.push_back(std::move(waiting.back()));
                waiting.pop_back();
                continue;
            }
            auto between = cutAt(x);
            if (!between)
                return std::nullopt;
            if (between->at(x) < left.at(x) * (1 - kRounding) && between->bits < left.bits &&
                between->bits >= right.bits) {
                waiting.push_back(*std::move(between));
                continue;
            }
            meets.push_back(x);
            done.push_back(std::move(waiting.back()));
            waiting.pop_back();
        }
        std::vector<BestFrom> best;
        for (std::size_t i = done.size(); i-- > 0;)
            best.push_back({BitsPerSecond(i == meets.size() ? 0 : 1 / meets[i]), std::move(done[i].sides)});
        return best;
    }

private:
    std::optional<Line> lineOf(const PerLayer<Side>& sides) {
        Problem here = problem_;
        here.network.bandwidth = BitsPerSecond(std::numeric_limits<double>::infinity());
        const StageTimes free = evaluatePlan(here, sides)->times;
        here.network.bandwidth = BitsPerSecond(1);
        here.network.rtt = Seconds(0);
        return Line{free.latency().value, evaluatePlan(here, sides)->times.transfer.value, sides, 0};
    }

    std::optional<Line> cutAt(double x) {
        Problem here = problem_;
        here.network.bandwidth = BitsPerSecond(1 / x);
        auto line = solver_.solve(here, {}, stop_) ? lineOf(solver_.sides()) : std::nullopt;
        if (line)
            line->foundAt = x;
        return line;
    }

    /// The end of the envelope at B -> 0, or a line parallel to it.
    std::optional<Line> fewestBits() {
        Problem here = problem_;
        here.network.bandwidth = BitsPerSecond(1);
        here.network.rtt = Seconds(0);
        CutWeights weights;
        weights.edge = weights.cloud = 0;
        auto line = solver_.solve(here, weights, stop_) ? lineOf(solver_.sides()) : std::nullopt;
        if (line)
            line->foundAt = std::numeric_limits<double>::infinity();
        return line;
    }

    const Problem& problem_;
    const std::stop_token& stop_;
    double closest_;
    MinCutSolver solver_;
};

Issue issue(IssueCode code, Sentence message, Sentence fix) {
    return {Severity::Error, code, "", 0, "", std::move(message), std::move(fix)};
}

} // namespace

Result<std::vector<BestFrom>> bestByBandwidth(const Problem& problem, const std::stop_token& stop,
                                              double closest) {
    Problem anyBandwidth = problem;
    anyBandwidth.network.bandwidth = BitsPerSecond(1);
    if (const Issues issues = checkProblem(anyBandwidth); !issues.empty())
        return issues.front();
    if (problem.limits.edgeMemory)
        return issue(code::NoMemoryLimit, say("A min cut cannot respect an edge memory limit."),
                     say("Use the frontier."));
    auto best = Envelope(anyBandwidth, stop, closest).find();
    if (!best)
        return issue(code::Cancelled, say("The search was cancelled."), say("Start it again."));
    return *std::move(best);
}

std::vector<BestFrom> bestByBandwidth(const Frontier& frontier, const Problem& problem) {
    Problem here = problem;
    const std::vector<Breakpoint> breakpoints = frontier.breakpoints(problem);
    const auto sides = [&](std::size_t point) { return frontier.plan(point, here).sides; };
    if (breakpoints.empty()) {
        here.network.bandwidth = BitsPerSecond(1);
        return {{BitsPerSecond(0), sides(frontier.best(Objective::Latency, here))}};
    }
    std::vector<BestFrom> best{{BitsPerSecond(0), sides(breakpoints.front().pointBelow)}};
    for (const Breakpoint& b : breakpoints)
        best.push_back({b.bandwidth, sides(b.pointAbove)});
    return best;
}

} // namespace cutpoint
