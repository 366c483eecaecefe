// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/partition/search/cut_branching.h"

#include "core/model/arithmetic.h"
#include "core/partition/search/boundary_search.h"
#include "core/partition/search/state_search.h"

#include <algorithm>
#include <cmath>

namespace cutpoint {
namespace {

/// What "optimal" leaves open: less than the 1e-9 to which values are compared.
constexpr double exactGap = 1e-9;
/// Moves of a search across the cut, at the root and below it.
constexpr std::size_t manyMoves = 60'000, fewMoves = 4'000;

} // namespace

struct CutBranching::Work {
    Work(const CutBranching& search, const PerLayer<Pin>& pins, Incumbent::Progress better)
        : small(search.problem_, pins), query(small.problem(), search.objective_),
          incumbent(small.problem(), search.objective_, query, std::move(better)),
          cuts(small.problem(), query, incumbent) {
        incumbent.cap(search.incumbent_.value());
    }

    Contraction small;
    BoundedQuery query;
    Incumbent incumbent;
    CutSearch cuts;
};

CutBranching::CutBranching(const Problem& problem, Objective objective, const BoundedQuery& query,
                           Incumbent& incumbent, Options options)
    : problem_(problem), objective_(objective), query_(query), incumbent_(incumbent),
      options_(std::move(options)) {
    BoundedQuery::Vector greatest{};
    for (LayerId v = 0; v < problem.graph->size(); ++v) {
        const auto x = query.of(problem.edgeTime(v).value, problem.transferTime(v).value,
                                problem.cloudCost(v).value, problem.graph->layer(v).parameterBytes.value);
        for (std::size_t k = 0; k < x.size(); ++k)
            greatest[k] += x[k];
    }
    most_ = query.value(greatest) * (1 + 1e-9);
}

bool CutBranching::done(double gap) const {
    return incumbent_.infeasible() || incumbent_.gap() <= gap * (1 + 1e-9) + 1e-12;
}

/// Plans above this are not worth finding.
double CutBranching::threshold(double gap) const {
    return std::isinf(incumbent_.value()) ? most_ : incumbent_.value() * (1 - gap);
}

void CutBranching::run() {
    if (options_.multipliers.size() == query_.rows.size()) {
        // A good plan decides more layers than any bound.
        const BoundWeight weight(query_, options_.multipliers);
        const std::size_t moves = manyMoves + 10 * problem_.graph->layers().size();
        const Contraction whole(problem_, closedPins(problem_));
        if (!std::isinf(incumbent_.value())) {
            BoundarySearch around(problem_, query_);
            auto plan = evaluatePlan(problem_, around.improve(incumbent_.solution().plan.sides, weight.weight,
                                                              moves, options_.effort.stop));
            if (plan)
                incumbent_.offer(*std::move(plan));
            incumbent_.report();
        }
        polish(whole, query_, weight.weight, moves);
    }
    for (const double gap : {1e-3, exactGap}) {
        const double wanted = std::max(gap, options_.relativeGap);
        if (!over() && !done(wanted))
            close(wanted);
    }
}

/// Certifies the incumbent within `gap`.
void CutBranching::close(double gap) {
    // The least bound on top.
    const auto later = [](const Node& a, const Node& b) { return a.bound > b.bound; };
    std::vector<Node> open(1);
    open.front().pins = closedPins(problem_);
    open.front().multipliers = options_.multipliers;
    std::size_t openBytes = open.front().bytes();
    while (!open.empty() && open.front().bound <= threshold(gap)) {
        std::pop_heap(open.begin(), open.end(), later);
        Node node = std::move(open.back());
        open.pop_back();
        openBytes -= node.bytes();
        const double others = open.empty() ? infinity : open.front().bound;
        for (Node& child : process(std::move(node), gap, others)) {
            openBytes += child.bytes();
            open.push_back(std::move(child));
            std::push_heap(open.begin(), open.end(), later);
        }
        if (over())
            return;
        if (!open.empty())
            incumbent_.raise(std::min(open.front().bound, threshold(gap)));
        incumbent_.report();
        if (openBytes > options_.mostBytes / 4)
            return;
    }
    if (std::isinf(incumbent_.value()))
        incumbent_.proveInfeasible();
    else
        incumbent_.raise(threshold(gap));
}

void CutBranching::offer(const Contraction& small, const PerLayer<Side>& sides) {
    const double before = incumbent_.value();
    auto plan = evaluatePlan(problem_, small.expand(sides));
    if (!plan)
        return;
    incumbent_.offer(*std::move(plan));
    if (incumbent_.value() < before)
        incumbent_.report();
}

/// Bounds a node; the children it leaves, none when no plan in it is below the threshold. No other open node
/// is bounded below `others`.
std::vector<CutBranching::Node> CutBranching::process(Node node, double gap, double others) {
    constexpr int mostRounds = 4;
    for (int round = 0;; ++round) {
        if (!fixBySums(node, gap))
            return {};
        std::optional<Work> work;
        work.emplace(*this, node.pins, [&](const Solution& s) { offer(work->small, s.plan.sides); });
        const LayerId free = work->small.freeLayers();
        if (free == 0) {
            offer(work->small, {});
            return {};
        }
        const auto shrunk = [&] {
            const auto left = std::count(node.pins.begin(), node.pins.end(), Pin::Free);
            return 2 * left <= free || (round < mostRounds && left < free - free / 8);
        };
        // Transfers alone need few augmentations; what they leave is bounded by everything.
        if (!fixByCutSums(*work, node, gap, true))
            return {};
        if (shrunk())
            continue;
        if (!fixByCutSums(*work, node, gap, false))
            return {};
        // The dual of a smaller net is cheaper and bounds more.
        if (shrunk())
            continue;
        const bool left = bound(*work, node, gap);
        incumbent_.raise(std::min({node.bound, others, threshold(gap)}));
        if (!left || over())
            return {};
        if (shrunk())
            continue;
        if (searchStates(*work, node, gap) || over())
            return {};
        const auto layer = branchLayer(*work);
        if (!layer)
            return {};
        std::vector<Node> children;
        for (const Pin side : {Pin::Edge, Pin::Cloud}) {
            Node child = node;
            Problem pinned = problem_;
            pinned.pins = node.pins;
            pinned.pins[at(*layer)] = side;
            child.pins = closedPins(pinned);
            child.depth = node.depth + 1;
            children.push_back(std::move(child));
        }
        return children;
    }
}

/// Fixes what computing times and memory decide.
bool CutBranching::fixBySums(Node& node, double gap) {
    for (const SumLimit& limit : sumLimits(query_, threshold(gap)))
        if (!fixBySides(problem_, limit, node.pins, options_.effort))
            return false;
    return true;
}

/// Fixes what min cuts of the single sums decide, or of their transfers alone.
bool CutBranching::fixByCutSums(Work& work, Node& node, double gap, bool transfersAlone) {
    const Problem& small = work.small.problem();
    PerLayer<Pin> pins = closedPins(small);
    MinCutSolver solver(small.graph);
    // A pass over few layers costs little.
    constexpr std::size_t few = 256;
    const auto free = static_cast<std::size_t>(work.small.freeLayers());
    constexpr std::size_t patience = 16;
    const PassEnd end{(free + 1) / 2, free > few ? patience : free, std::max<std::size_t>(1, free / few)};
    for (SumLimit limit : sumLimits(work.query, threshold(gap))) {
        if (!(limit.weights.transfer > 0))
            continue;
        if (transfersAlone)
            limit.weights.edge = limit.weights.cloud = 0;
        else if (limit.weights.edge == 0 && limit.weights.cloud == 0)
            continue;
        if (!fixByCuts(small, limit, solver, pins, options_.effort, end))
            return false;
    }
    node.pins = work.small.expand(pins);
    return true;
}

/// The Lagrangian bound and what it decides. False when nothing is left.
bool CutBranching::bound(Work& work, Node& node, double gap) {
    const Contraction& small = work.small;
    work.cuts.startFrom(node.multipliers);
    const int steps = node.depth == 0 ? 60 : 20;
    for (int i = 0; i < steps && !over(); ++i) {
        const bool more = work.cuts.step();
        work.incumbent.report();
        if (work.incumbent.bound() > threshold(gap))
            return false;
        if (!more)
            break;
    }
    node.bound = std::max(node.bound, work.incumbent.bound());
    node.multipliers = work.cuts.best().multipliers;
    if (over())
        return true;
    polish(small, work.query, work.cuts.best().weight, node.depth == 0 ? manyMoves : fewMoves);
    work.incumbent.cap(incumbent_.value());
    auto fixed = work.cuts.pins(threshold(gap), options_.effort);
    if (!fixed)
        return false;
    const PerLayer<Pin> pins = small.expand(*fixed);
    for (std::size_t v = 0; v < pins.size(); ++v) {
        if (pins[v] == Pin::Free)
            continue;
        if (node.pins[v] != Pin::Free && node.pins[v] != pins[v])
            return false;
        node.pins[v] = pins[v];
    }
    return true;
}

/// Looks for better plans around the last cut.
void CutBranching::polish(const Contraction& small, const BoundedQuery& query,
                          const BoundedQuery::Vector& weight, std::size_t moves) {
    MinCutSolver solver(small.problem().graph);
    solver.solve(small.problem(), query.cutWeights(weight));
    BoundarySearch search(small.problem(), query);
    offer(small, search.improve(solver.sides(), weight, moves, options_.effort.stop));
}

/// Searches the node's state graph where it is small enough. True when that closed the node.
bool CutBranching::searchStates(Work& work, Node& node, double gap) {
    const LayerId free = work.small.freeLayers();
    if (node.triedStates >= 0 && free > node.triedStates - node.triedStates / 4)
        return false;
    StateGraph::Options graphOptions;
    constexpr std::size_t mostInDepth = 10'000;
    graphOptions.mostStates =
        node.depth == 0 ? options_.mostStates : std::min(options_.mostStates, mostInDepth);
    graphOptions.foresee = true;
    graphOptions.mostBytes = options_.mostBytes / 4;
    const auto states = StateGraph::build(work.small.problem(), graphOptions, options_.effort.stop);
    if (!states) {
        node.triedStates = free;
        return false;
    }
    StateSearch::Options searchOptions{gap, options_.mostBytes / 4, options_.effort, work.cuts.weights()};
    StateSearch(work.small.problem(), work.query, *states, work.incumbent, searchOptions).run();
    work.incumbent.report();
    node.bound = std::max(node.bound, work.incumbent.bound());
    return work.incumbent.infeasible() || work.incumbent.bound() >= threshold(gap) * (1 - 1e-12);
}

/// The free layer whose two sides decide most: the dearer the cheaper side with all that follows.
std::optional<LayerId> CutBranching::branchLayer(const Work& work) const {
    const Problem& problem = work.small.problem();
    const LayerGraph& graph = *problem.graph;
    const PerLayer<Pin> pins = closedPins(problem);
    const CutWeights weights = work.query.cutWeights(work.cuts.best().weight);
    std::vector<char> seen;
    std::vector<LayerId> stack;
    const auto closure = [&](LayerId v, bool above) {
        double sum = 0;
        seen.assign(pins.size(), 0);
        stack.assign(1, v);
        seen[at(v)] = 1;
        while (!stack.empty()) {
            const LayerId u = stack.back();
            stack.pop_back();
            sum +=
                above ? weights.edge * problem.edgeTime(u).value : weights.cloud * problem.cloudCost(u).value;
            for (LayerId w : above ? graph.predecessors(u) : graph.successors(u))
                if (!seen[at(w)] && pins[at(w)] == Pin::Free) {
                    seen[at(w)] = 1;
                    stack.push_back(w);
                }
        }
        return sum;
    };
    std::vector<LayerId> free;
    for (const LayerId v : graph.topologicalOrder())
        if (pins[at(v)] == Pin::Free)
            free.push_back(v);
    constexpr std::size_t mostTried = 32;
    const std::size_t stride = (free.size() + mostTried - 1) / mostTried;
    std::optional<LayerId> best;
    double bestScore = -infinity;
    for (std::size_t i = stride / 2; i < free.size(); i += stride) {
        const double score = std::min(closure(free[i], true), closure(free[i], false));
        if (score > bestScore) {
            bestScore = score;
            best = work.small.origin(free[i]);
        }
    }
    return best;
}

} // namespace cutpoint
