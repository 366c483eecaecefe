// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/partition/search/state_search.h"

#include "core/model/arithmetic.h"
#include "core/partition/search/dual_ascent.h"

#include <algorithm>
#include <cmath>

namespace cutpoint {
namespace {

/// What "optimal" leaves open: less than the 1e-9 to which values are compared.
constexpr double stateExactGap = 1e-9;

} // namespace

StateSearch::StateSearch(const Problem& problem, const BoundedQuery& query, const StateGraph& states,
                         Incumbent& incumbent, Options options)
    : problem_(problem), query_(query), states_(states), incumbent_(incumbent), options_(std::move(options)) {
}

bool StateSearch::done(double gap) const {
    return incumbent_.infeasible() || incumbent_.gap() <= gap * (1 + 1e-9) + 1e-12;
}

/// Plans above this are not worth finding.
double StateSearch::threshold(double gap) const {
    return std::isinf(incumbent_.value()) ? most_ : incumbent_.value() * (1 - gap);
}

void StateSearch::offer(const SearchGraph& graph, const std::vector<std::size_t>& path) {
    const SearchGraph::Vector x = graph.total(path);
    if (!query_.meetsLimits(x) || query_.value(x) >= incumbent_.value())
        return;
    std::vector<std::pair<LayerId, Side>> choices;
    for (const std::size_t i : path) {
        const std::int32_t origin = graph.step(i).origin;
        choices.push_back({states_.layer(origin / 2), origin % 2 ? Side::Cloud : Side::Edge});
    }
    auto plan = evaluatePlan(problem_, StateGraph::sides(problem_, choices));
    if (plan)
        incumbent_.offer(*std::move(plan));
}

/// The Lagrangian dual of the whole question; every pass also rules steps out.
void StateSearch::boundRoot(SearchGraph& graph) {
    score_.assign(static_cast<std::size_t>(graph.size()), 0);
    // Weights made by cuts are near their best already: only those that still rule something out are tried.
    constexpr std::size_t mostTried = 12;
    for (std::size_t i = 0; i < std::min(weights_.size(), mostTried) && !graph.empty() && !over(); ++i)
        apply(graph, weights_[weights_.size() - 1 - i], stateExactGap);
    const int mostPasses = weights_.empty() ? 120 : 40;
    DualAscent ascent(query_, weights_.empty() ? BoundWeight::start(query_) : weights_.back(),
                      {.patience = 6, .returnsToBest = false});
    for (int i = 0; i < mostPasses && !graph.empty() && !over() && !done(options_.relativeGap); ++i) {
        const BoundWeight weight = ascent.weight();
        graph.complete(weight.weight, completion_);
        graph.reach(weight.weight, reach_, lastStep_);
        const auto path = graph.path(graph.root(), completion_, lastStep_);
        const SearchGraph::Vector x = graph.total(path);
        const double bound = BoundedQuery::dot(weight.weight, x) - weight.constant;
        // What was ruled out is not below the threshold either.
        incumbent_.raise(
            std::min(threshold(stateExactGap), bound - 1e-12 * (std::abs(bound) + weight.constant)));
        offer(graph, path);
        incumbent_.report();
        graph.filter(weight, threshold(stateExactGap), completion_, reach_, score_);
        if (bound > ascent.bestBound() + 1e-4 * std::abs(bound))
            weights_.push_back(weight);
        if (!ascent.note(bound) && ascent.scale() < 1e-3)
            break;
        ascent.step(x, std::min(incumbent_.value(), 1.05 * most_));
    }
    weights_.push_back(ascent.best());
}

/// Both passes for a weight, and out with what they rule out. True when the graph shrank.
bool StateSearch::apply(SearchGraph& graph, const BoundWeight& weight, double gap) {
    graph.complete(weight.weight, completion_);
    graph.reach(weight.weight, reach_, lastStep_);
    return graph.filter(weight, threshold(gap), completion_, reach_, score_);
}

/// Rules steps out by the weights known and by new ones made for the nodes that are hardest to rule out.
void StateSearch::narrow(SearchGraph& graph, double gap) {
    score_.assign(static_cast<std::size_t>(graph.size()), 0);
    for (std::size_t i = 0; i < weights_.size() && !graph.empty() && !over(); ++i)
        apply(graph, weights_[weights_.size() - 1 - i], gap);
    int fruitless = 0;
    constexpr int mostFruitless = 4, passes = 12, mostRounds = 30;
    for (int round = 0; round < mostRounds && fruitless < mostFruitless && !graph.empty(); ++round) {
        const std::size_t had = graph.steps();
        DualAscent ascent(query_, weights_.back(), {.patience = passes, .returnsToBest = false});
        for (int pass = 0; pass < passes && !graph.empty() && !over(); ++pass) {
            const BoundWeight weight = ascent.weight();
            graph.complete(weight.weight, completion_);
            graph.reach(weight.weight, reach_, lastStep_);
            const std::vector<double> before = score_;
            for (std::size_t n = 0; n < score_.size(); ++n)
                score_[n] = std::max(score_[n], reach_[n] + completion_.cost[n] - weight.constant);
            // The node whose best bound is worst.
            const auto node =
                static_cast<std::int32_t>(std::min_element(score_.begin(), score_.end()) - score_.begin());
            const auto path = graph.path(node, completion_, lastStep_);
            const SearchGraph::Vector x = graph.total(path);
            offer(graph, path);
            ascent.note(BoundedQuery::dot(weight.weight, x) - weight.constant);
            ascent.step(x, std::min(incumbent_.value(), 1.05 * most_));
            graph.filter(weight, threshold(gap), completion_, reach_, score_);
        }
        weights_.push_back(ascent.best());
        fruitless = graph.steps() < had - had / 50 ? 0 : fruitless + 1;
        if (over())
            return;
    }
}

std::vector<LabelSearch::Bound> StateSearch::bounds(const SearchGraph& graph, double gap) const {
    std::vector<LabelSearch::Bound> bounds;
    SearchGraph::Completion completion;
    const auto add = [&](const BoundedQuery::Vector& weight, double limit) {
        graph.complete(weight, completion);
        bounds.push_back({weight, limit, completion.cost});
    };
    for (const BoundedQuery::Row& row : query_.rows) {
        if (over())
            return bounds;
        add(row.normal, row.goal ? threshold(gap) : row.limit);
    }
    // The weights that are the strongest somewhere, most often first.
    constexpr std::size_t mostTried = 48, mostKept = 12;
    const std::size_t tried = std::min(weights_.size(), mostTried);
    std::vector<double> best(static_cast<std::size_t>(graph.size()), -infinity), reach;
    std::vector<std::size_t> winner(best.size(), 0);
    std::vector<std::int32_t> lastStep;
    for (std::size_t i = 0; i < tried && !over(); ++i) {
        const BoundWeight& weight = weights_[weights_.size() - 1 - i];
        graph.complete(weight.weight, completion);
        graph.reach(weight.weight, reach, lastStep);
        for (std::size_t n = 0; n < best.size(); ++n)
            if (reach[n] + completion.cost[n] - weight.constant > best[n]) {
                best[n] = reach[n] + completion.cost[n] - weight.constant;
                winner[n] = i;
            }
    }
    std::vector<std::pair<std::size_t, std::size_t>> wins(tried);
    for (std::size_t i = 0; i < tried; ++i)
        wins[i].second = i;
    for (const std::size_t w : winner)
        ++wins[w].first;
    std::sort(wins.rbegin(), wins.rend());
    for (std::size_t i = 0; i < std::min(tried, mostKept) && wins[i].first > 0 && !over(); ++i) {
        const BoundWeight& weight = weights_[weights_.size() - 1 - wins[i].second];
        add(weight.weight, threshold(gap) + weight.constant);
    }
    return bounds;
}

LabelSearch::Outcome StateSearch::search(const SearchGraph& graph, double gap, LabelSearch::Options options) {
    if (over())
        return {};
    std::array<std::vector<double>, BoundedQuery::dimensions> floors;
    for (const BoundedQuery::Row& row : query_.rows) {
        if (row.ownCoordinate == BoundedQuery::dimensions)
            continue;
        auto& floor = floors[row.ownCoordinate];
        floor = graph.greatest(row.ownCoordinate);
        for (double& f : floor)
            f = (row.goal ? incumbent_.bound() : row.limit) - f;
    }
    options.effort = options_.effort;
    options.mostBytes = options_.mostBytes;
    auto known = bounds(graph, gap);
    if (over())
        return {};
    LabelSearch search(graph, query_, std::move(known), std::move(floors));
    const double before = threshold(gap);
    auto outcome = search.run(options);
    for (const auto& path : outcome.paths)
        offer(graph, path);
    if (outcome.finished && (outcome.exact || options.overflow == LabelSearch::Overflow::Relax)) {
        const double proved = std::min(before, outcome.least);
        if (std::isinf(outcome.least) && std::isinf(incumbent_.value()))
            incumbent_.proveInfeasible();
        else
            incumbent_.raise(proved);
    }
    incumbent_.report();
    return outcome;
}

/// Certifies the incumbent within `gap` on a graph that holds every plan below the threshold.
void StateSearch::close(SearchGraph& graph, double gap) {
    for (std::size_t cap = 30; !over() && !done(gap); cap *= 4) {
        narrow(graph, gap);
        if (graph.empty()) {
            prove(threshold(gap));
            return;
        }
        LabelSearch::Options options;
        options.labelsPerNode = cap;
        options.overflow = LabelSearch::Overflow::Restrict;
        const double before = incumbent_.value();
        auto outcome = search(graph, gap, options);
        if (done(gap) || (outcome.finished && outcome.exact))
            continue;
        if (incumbent_.value() < before)
            narrow(graph, gap);
        if (graph.empty())
            continue;
        options.overflow = LabelSearch::Overflow::Relax;
        outcome = search(graph, gap, options);
        if (!outcome.finished)
            return;
    }
}

void StateSearch::run() {
    SearchGraph graph(states_, query_);
    if (graph.size() == 1 && !graph.empty()) {
        const double before = threshold(stateExactGap);
        offer(graph, {});
        prove(std::isinf(before) ? incumbent_.value() : std::min(before, incumbent_.value()));
        return;
    }
    SearchGraph::Vector greatest = graph.rootCost();
    if (over())
        return;
    for (std::size_t k = 0; k < greatest.size(); ++k)
        greatest[k] += graph.greatest(k).front();
    most_ = query_.value(greatest) * (1 + 1e-9);
    boundRoot(graph);
    incumbent_.report();
    if (!graph.empty() && !done(options_.relativeGap)) {
        // A handful of labels for each node finds far better plans than weights do; they rule more out.
        LabelSearch::Options quick;
        quick.overflow = LabelSearch::Overflow::Restrict;
        quick.labelsPerNode = 6;
        const double before = incumbent_.value();
        search(graph, stateExactGap, quick);
        score_.assign(static_cast<std::size_t>(graph.size()), 0);
        constexpr std::size_t mostTried = 6;
        if (incumbent_.value() < before)
            for (std::size_t i = 0; i < std::min(weights_.size(), mostTried) && !graph.empty() && !over();
                 ++i)
                apply(graph, weights_[weights_.size() - 1 - i], stateExactGap);
    }
    for (const double gap : {1e-3, stateExactGap}) {
        if (graph.empty())
            prove(threshold(stateExactGap));
        if (over() || done(std::max(gap, options_.relativeGap)))
            continue;
        SearchGraph copy = graph;
        close(copy, std::max(gap, options_.relativeGap));
    }
}

/// No plan is below `bound`: that closes the question when there is a plan, and denies it when there is none.
void StateSearch::prove(double bound) {
    if (std::isinf(incumbent_.value()))
        incumbent_.proveInfeasible();
    else
        incumbent_.raise(bound);
}

} // namespace cutpoint
