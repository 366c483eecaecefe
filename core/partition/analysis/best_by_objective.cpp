// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/partition/analysis/best_by_objective.h"

#include <cmath>
#include <utility>

namespace cutpoint {
namespace {

/// Changes of the best point of a frontier between bandwidths, by bisection of the logarithm.
class Switches {
public:
    Switches(const Frontier& frontier, const Problem& problem, Objective objective)
        : frontier_(frontier), here_(problem), objective_(objective) {}

    std::size_t bestAt(double bandwidth) {
        here_.network.bandwidth = BitsPerSecond(bandwidth);
        return frontier_.best(objective_, here_);
    }

    void between(double low, std::size_t ofLow, double high, std::size_t ofHigh) {
        if (ofLow == ofHigh)
            return;
        constexpr double precision = 1 + 1e-4;
        if (high / low <= precision) {
            found_.push_back({BitsPerSecond(high), sides(ofHigh)});
            return;
        }
        const double middle = std::sqrt(low * high);
        const std::size_t ofMiddle = bestAt(middle);
        between(low, ofLow, middle, ofMiddle);
        between(middle, ofMiddle, high, ofHigh);
    }

    PerLayer<Side> sides(std::size_t point) {
        return point < frontier_.size() ? frontier_.plan(point, here_).sides : PerLayer<Side>();
    }
    std::vector<BestFrom>& found() { return found_; }

private:
    const Frontier& frontier_;
    Problem here_;
    Objective objective_;
    std::vector<BestFrom> found_;
};

} // namespace

std::vector<BestFrom> bestByObjective(const Frontier& frontier, const Problem& problem, Objective objective) {
    if (objective == Objective::Latency)
        return bestByBandwidth(frontier, problem);
    constexpr double lowest = 1e4;
    constexpr int perDecade = 48, decades = 5;
    Switches switches(frontier, problem, objective);
    double from = lowest;
    std::size_t ofFrom = switches.bestAt(from);
    switches.found().push_back({BitsPerSecond(0), switches.sides(ofFrom)});
    for (int i = 1; i <= perDecade * decades; ++i) {
        const double to = lowest * std::pow(10, static_cast<double>(i) / perDecade);
        const std::size_t ofTo = switches.bestAt(to);
        switches.between(from, ofFrom, to, ofTo);
        from = to;
        ofFrom = ofTo;
    }
    return std::move(switches.found());
}

} // namespace cutpoint
