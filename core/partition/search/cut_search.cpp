// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/partition/search/cut_search.h"

#include "core/model/arithmetic.h"

#include <algorithm>
#include <cmath>

namespace cutpoint {
CutSearch::CutSearch(const Problem& problem, const BoundedQuery& query, Incumbent& incumbent)
    : problem_(problem), query_(query), incumbent_(incumbent), solver_(problem.graph),
      ascent_(query, BoundWeight::start(query), {.withoutMemory = true}) {}

/// The row that is the only limit beside one goal: its multiplier is found by intersecting lines.
std::optional<std::size_t> CutSearch::onlyLimit() const {
    std::optional<std::size_t> limit;
    int goals = 0;
    for (std::size_t r = 0; r < query_.rows.size(); ++r) {
        goals += query_.rows[r].goal ? 1 : 0;
        if (query_.rows[r].goal || query_.rows[r].normal[3] != 0)
            continue;
        if (limit)
            return std::nullopt;
        limit = r;
    }
    return goals == 1 ? limit : std::nullopt;
}

void CutSearch::solve(const BoundWeight& weight) {
    solver_.solve(problem_, query_.cutWeights(weight.weight));
    work_ += solver_.work();
}

std::optional<Plan> CutSearch::cut(const CutWeights& weights, const std::stop_token& stop) {
    if (!solver_.solve(problem_, weights, stop))
        return std::nullopt;
    Plan plan = solver_.plan(problem_);
    incumbent_.offer(plan);
    return plan;
}

void CutSearch::note(const BoundedQuery::Vector& x) {
    const BoundedQuery::Row& row = query_.rows[*onlyLimit()];
    const Line line{query_.value(x), BoundedQuery::dot(row.normal, x) - row.limit};
    (line.slope <= 0 ? within_ : beyond_) = line;
}

/// With one limit: the multiplier at which the two cuts beside it bound alike. False when it has settled.
bool CutSearch::aim() {
    std::vector<double> multipliers = ascent_.weight().multipliers;
    double& multiplier = multipliers[*onlyLimit()];
    const double next = (within_->goal - beyond_->goal) / (beyond_->slope - within_->slope);
    const bool settled = !std::isfinite(next) || std::abs(next - multiplier) <= 1e-12 * next;
    multiplier = std::max(0.0, next);
    if (!settled)
        ascent_.moveTo(std::move(multipliers));
    return !settled;
}

void CutSearch::startFrom(std::vector<BoundedQuery::Vector> plans) {
    std::erase_if(plans, [](const auto& x) {
        return !std::all_of(x.begin(), x.end(), [](double v) { return std::isfinite(v); });
    });
    if (plans.empty())
        return;
    if (onlyLimit()) {
        startBetween(plans);
        return;
    }
    // The same steps as with cuts, each with the cheapest of the plans.
    DualAscent ascent(query_, ascent_.weight(), {.withoutMemory = true});
    double target = infinity;
    for (const auto& x : plans)
        target = std::min(target, query_.meetsLimits(x) ? query_.value(x) : infinity);
    if (!std::isfinite(target))
        return;
    constexpr int steps = 100;
    for (int i = 0; i < steps; ++i) {
        const BoundedQuery::Vector* cheapest = nullptr;
        double cost = infinity;
        for (const auto& x : plans)
            if (const double c = BoundedQuery::dot(ascent.weight().weight, x); !cheapest || c < cost) {
                cheapest = &x;
                cost = c;
            }
        ascent.note(cost - ascent.weight().constant);
        ascent.step(*cheapest, target);
    }
    ascent_.moveTo(ascent.best().multipliers);
}

/// With one limit: lines are intersected until none of the plans is below the point where two of them meet.
void CutSearch::startBetween(const std::vector<BoundedQuery::Vector>& plans) {
    const BoundedQuery::Row& row = query_.rows[*onlyLimit()];
    std::vector<Line> lines;
    for (const auto& x : plans)
        lines.push_back({query_.value(x), BoundedQuery::dot(row.normal, x) - row.limit});
    const auto least = [&](auto value) {
        return *std::min_element(lines.begin(), lines.end(),
                                 [&](const Line& a, const Line& b) { return value(a) < value(b); });
    };
    for (const Line& end : {least([](const Line& line) { return line.goal; }),
                            least([](const Line& line) { return line.slope; })})
        (end.slope <= 0 ? within_ : beyond_) = end;
    constexpr int steps = 100;
    for (int i = 0; i < steps && within_ && beyond_ && aim(); ++i) {
        const double multiplier = ascent_.weight().multipliers[*onlyLimit()];
        const Line next = least([&](const Line& line) { return line.goal + multiplier * line.slope; });
        (next.slope <= 0 ? within_ : beyond_) = next;
    }
}

void CutSearch::startFrom(const std::vector<double>& multipliers) {
    if (multipliers.size() == query_.rows.size())
        ascent_.moveTo(multipliers);
}

bool CutSearch::step() {
    const BoundWeight tried = ascent_.weight();
    solve(tried);
    const Plan plan = solver_.plan(problem_);
    const BoundedQuery::Vector x = query_.at(plan);
    incumbent_.offer(plan);
    double bound = -tried.constant;
    for (std::size_t k = 0; k < x.size(); ++k)
        bound += tried.weight[k] == 0 ? 0 : tried.weight[k] * x[k];
    if (!std::isfinite(bound))
        return false;
    incumbent_.raise(bound - 1e-12 * (std::abs(bound) + tried.constant));
    tried_.push_back(tried);
    ascent_.note(bound);
    if (const auto limit = onlyLimit()) {
        if (ascent_.weight().multipliers[*limit] == 0 &&
            BoundedQuery::dot(query_.rows[*limit].normal, x) <= query_.rows[*limit].limit)
            return false;
        note(x);
        if (within_ && beyond_)
            return aim();
    }
    worst_ = std::max(worst_, query_.value(x));
    ascent_.step(x, std::min(incumbent_.value(), 2 * worst_));
    return ascent_.scale() > 1e-4 && incumbent_.gap() > 1e-9;
}

std::vector<BoundWeight> CutSearch::weights() const {
    std::vector<BoundWeight> weights = tried_;
    weights.push_back(best());
    return weights;
}

std::optional<PerLayer<Pin>> CutSearch::pins(double threshold, const Effort& effort) {
    PerLayer<Pin> pins = closedPins(problem_);
    if (!std::isfinite(threshold) || !std::isfinite(ascent_.bestBound()))
        return pins;
    const SumLimit limit{query_.cutWeights(best().weight), 0, threshold + best().constant};
    if (!fixByCuts(problem_, limit, solver_, pins, effort))
        return std::nullopt;
    return pins;
}

} // namespace cutpoint
