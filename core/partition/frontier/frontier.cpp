// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/partition/frontier/frontier.h"

#include "core/model/arithmetic.h"
#include "core/partition/frontier/frontier_builder.h"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <tuple>

namespace cutpoint {
namespace {

constexpr double tolerance = 1 + 1e-9;
/// The same sum may be rounded differently in two places.
constexpr double rounding = 1 + 1e-15;

/// What a problem's sliders do to a point: T_e = e/edgeSpeed + c_e, T_t = bytes x perByte + c_t, T_c =
/// c/cloudSpeed + c_c, each constant where the point pays it.
struct Prices {
    explicit Prices(const Problem& problem)
        : edgeSpeed(1 / problem.edgeSpeed), cloudSpeed(1 / problem.cloudSpeed),
          edgeFixed(problem.fixed.edge.value), call(problem.network.rtt.value),
          cloudFixed(problem.fixed.cloud.value), deadLink(problem.network.bandwidth.value <= 0),
          perBit(problem.network.overhead), perByte(deadLink ? 0 : 8 / problem.network.payloadRate().value) {}

    double edge(const FrontierPoint& p) const {
        return p.edgeSeconds * edgeSpeed + (p.runsOnEdge ? edgeFixed : 0);
    }
    double callOf(const FrontierPoint& p) const { return p.runsInCloud ? call : 0; }
    double transfer(const FrontierPoint& p) const {
        return deadLink && p.bytes > 0 ? infinity : p.bytes * perByte + callOf(p);
    }
    double cloud(const FrontierPoint& p) const {
        return p.cloudSeconds * cloudSpeed + (p.runsInCloud ? cloudFixed : 0);
    }
    StageTimes times(const FrontierPoint& p) const {
        return {Seconds(edge(p)), Seconds(transfer(p)), Seconds(cloud(p)), Seconds(callOf(p))};
    }

    double edgeSpeed, cloudSpeed, edgeFixed, call, cloudFixed;
    bool deadLink;
    double perBit; ///< bits that the link carries for one of an output
    double perByte;
};

} // namespace

struct Frontier::Store {
    Store(const Problem& p, const Options& options, std::stop_token stop)
        : problem(p), builder(problem, options, std::move(stop)) {}

    /// Index of the least value; the first of equals. `size` when every value is infinite. No value falls
    /// when a coordinate grows (powers are never negative), so a block is passed over when its least corner
    /// is above the best so far.
    template <class Value>
    std::size_t least(Value value) const {
        std::vector<double> bounds;
        bounds.reserve(blocks.size());
        std::size_t nearest = 0;
        for (const FrontierPoint& corner : blocks) {
            bounds.push_back(value(corner));
            if (bounds.back() < bounds[nearest])
                nearest = bounds.size() - 1;
        }
        std::size_t best = points.size();
        double least = infinity;
        const auto look = [&](std::size_t block) {
            const std::size_t end = std::min((block + 1) * blockSize, points.size());
            for (std::size_t i = block * blockSize; i < end; ++i) {
                const double x = value(arranged[i]);
                if (x < least || (x == least && index[i] < best && best < points.size())) {
                    least = x;
                    best = index[i];
                }
            }
        };
        look(nearest);
        for (std::size_t b = 0; b < blocks.size(); ++b)
            // One that is not a number rules nothing out.
            if (b != nearest && !(bounds[b] > least * rounding) && bounds[b] != infinity)
                look(b);
        return best;
    }

    /// Puts points close to each other into blocks: slabs by T_e, each sorted by bytes. On a trade-off
    /// surface T_c is then close too.
    void arrange() {
        index.resize(points.size());
        std::iota(index.begin(), index.end(), 0);
        const auto slab = static_cast<std::size_t>(
                              std::sqrt(static_cast<double>(blockSize * points.size())) / blockSize + 1) *
                          blockSize;
        for (std::size_t from = 0; from < index.size(); from += slab) {
            const auto begin = index.begin() + static_cast<std::ptrdiff_t>(from);
            const auto end = index.begin() + static_cast<std::ptrdiff_t>(std::min(from + slab, index.size()));
            std::stable_sort(begin, end,
                             [&](std::size_t a, std::size_t b) { return points[a].bytes < points[b].bytes; });
        }
        arranged.reserve(points.size());
        for (const std::size_t i : index)
            arranged.push_back(points[i]);
        for (std::size_t i = 0; i < arranged.size(); ++i) {
            if (i % blockSize == 0)
                blocks.push_back(arranged[i]);
            FrontierPoint& corner = blocks.back();
            corner.edgeSeconds = std::min(corner.edgeSeconds, arranged[i].edgeSeconds);
            corner.bytes = std::min(corner.bytes, arranged[i].bytes);
            corner.cloudSeconds = std::min(corner.cloudSeconds, arranged[i].cloudSeconds);
            corner.runsOnEdge = corner.runsOnEdge && arranged[i].runsOnEdge;
            corner.runsInCloud = corner.runsInCloud && arranged[i].runsInCloud;
        }
    }

    PerLayer<Side> sides(std::size_t point) const;
    /// Puts the two plans that do not pay everything among the points, once the builder is done.
    void addEnds();

    static constexpr std::size_t blockSize = 32;
    Problem problem;
    FrontierBuilder builder;
    std::vector<FrontierPoint> points;   ///< ascending by T_e
    std::vector<std::size_t> label;      ///< of a point in the builder; empty when it is the same
    std::vector<PerLayer<Side>> own;     ///< sides of the labels past the builder's
    std::vector<FrontierPoint> arranged; ///< the same in blocks of close ones
    std::vector<std::size_t> index;      ///< of an arranged point in `points`
    std::vector<FrontierPoint> blocks;   ///< the least of each coordinate in a block
};

void Frontier::Store::addEnds() {
    Problem free = problem;
    free.edgeSpeed = free.cloudSpeed = 1;
    free.network.rtt = Seconds(0);
    free.fixed = {};
    if (free.network.downlink)
        free.network.downlink = *free.network.downlink / problem.cloudSpeed;
    const LayerGraph& graph = *problem.graph;
    PerLayer<Side> onEdge(graph.layers().size(), Side::Edge), rawOnly;
    for (LayerId v = 0; v < graph.size(); ++v)
        rawOnly.push_back(graph.layer(v).isInput ? Side::Edge : Side::Cloud);
    for (const bool edgeOnly : {true, false}) {
        const PerLayer<Side>& sides = edgeOnly ? onEdge : rawOnly;
        if (!edgeOnly && rawOnly == onEdge)
            continue;
        const auto plan = evaluatePlan(free, sides);
        if (!plan || !satisfiesPinsAndMemory(free, *plan))
            continue;
        const double edge = plan->times.edge.value;
        const bool hasWork = rawOnly != onEdge;
        const auto mark = [&](FrontierPoint& p) {
            p.runsOnEdge = edgeOnly && hasWork;
            p.runsInCloud = !edgeOnly;
        };
        // A label may be this plan already: then it costs as much.
        constexpr double near = 1e-12;
        const auto isClose = [](double a, double b) { return std::abs(a - b) <= near * (a + b); };
        const std::size_t labels = builder.labels().size();
        std::size_t i = 0;
        while (i < labels && !(isClose(points[i].edgeSeconds, edge) &&
                               isClose(points[i].bytes, plan->transferBytes.value) &&
                               isClose(points[i].cloudSeconds, plan->times.cloud.value) &&
                               builder.sides(builder.labels()[i]) == sides))
            ++i;
        if (i < labels) {
            mark(points[i]);
            continue;
        }
        FrontierPoint point{edge, plan->transferBytes.value, plan->times.cloud.value};
        mark(point);
        points.push_back(point);
        own.push_back(sides);
    }
    // In order of T_e again.
    if (own.empty())
        return;
    label.resize(points.size());
    std::iota(label.begin(), label.end(), 0);
    std::stable_sort(label.begin(), label.end(), [&](std::size_t a, std::size_t b) {
        return points[a].edgeSeconds < points[b].edgeSeconds;
    });
    std::vector<FrontierPoint> sorted;
    for (const std::size_t i : label)
        sorted.push_back(points[i]);
    points = std::move(sorted);
}

PerLayer<Side> Frontier::Store::sides(std::size_t point) const {
    const std::size_t i = label.empty() ? point : label[point], labels = builder.labels().size();
    return i < labels ? builder.sides(builder.labels()[i]) : own[i - labels];
}

Result<Frontier> Frontier::build(const Problem& problem, const Options& options, std::stop_token stop) {
    if (const Issues issues = checkProblem(problem); !issues.empty())
        return issues.front();
    const auto store = std::make_shared<Store>(problem, options, std::move(stop));
    if (const auto issue = store->builder.run())
        return *issue;
    store->points.reserve(store->builder.labels().size());
    for (const FrontierLabel& label : store->builder.labels())
        store->points.push_back({label.edge, label.bytes, label.cloud});
    store->addEnds();
    store->arrange();
    Frontier frontier;
    frontier.store_ = store;
    return frontier;
}

std::size_t Frontier::size() const {
    return store_->points.size();
}
const FrontierPoint& Frontier::point(std::size_t i) const {
    return store_->points[i];
}

StageTimes Frontier::times(std::size_t i, const Problem& problem) const {
    return Prices(problem).times(point(i));
}

std::size_t Frontier::best(Objective objective, const Problem& problem) const {
    const Prices price(problem);
    const double budget =
        problem.limits.cloudBudget ? problem.limits.cloudBudget->value * tolerance : infinity;
    switch (objective) {
    case Objective::Latency:
        return store_->least(
            [&](const FrontierPoint& p) { return price.edge(p) + price.transfer(p) + price.cloud(p); });
    case Objective::Throughput:
        return store_->least([&](const FrontierPoint& p) {
            return std::max({price.edge(p), price.transfer(p), price.cloud(p)});
        });
    case Objective::Budget:
        return store_->least([&](const FrontierPoint& p) {
            return price.transfer(p) + price.cloud(p) <= budget ? price.edge(p) : infinity;
        });
    case Objective::KeepUp: {
        const double beat =
            problem.limits.samplingRate ? tolerance / problem.limits.samplingRate->value : infinity;
        return store_->least([&](const FrontierPoint& p) {
            const double e = price.edge(p), t = price.transfer(p), c = price.cloud(p);
            return std::max({e, t, c}) <= beat && t + c <= budget ? e + t + c : infinity;
        });
    }
    case Objective::Energy:
        break;
    }
    return store_->least(
        [&](const FrontierPoint& p) { return edgeEnergyJoules(problem.power, price.times(p)); });
}

Plan Frontier::plan(std::size_t i, const Problem& problem) const {
    return *evaluatePlan(problem, store_->sides(i));
}

Solution Frontier::answer(Objective objective, const Problem& problem) const {
    const auto start = std::chrono::steady_clock::now();
    Solution solution;
    solution.objective = objective;
    solution.algorithm = Algorithm::Exact;
    solution.certificate.status = Certificate::Status::Optimal;
    std::size_t i = best(objective, problem);
    if (i == size()) {
        // Nothing meets the limits, or every plan sends over a dead link: the nearest plan is shown instead.
        solution.certificate.status = Certificate::Status::Infeasible;
        i = objective == Objective::Budget ? store_->least([&](const FrontierPoint& p) {
            const Prices price(problem);
            return price.transfer(p) + price.cloud(p);
        })
                                           : best(Objective::Throughput, problem);
        if (i == size())
            i = size() - 1;
    }
    solution.plan = plan(i, problem);
    solution.value = objectiveValue(objective, problem, solution.plan.times);
    solution.certificate.lowerBound = solution.value;
    solution.solveTime = std::chrono::steady_clock::now() - start;
    return solution;
}

std::vector<Breakpoint> Frontier::breakpoints(const Problem& problem) const {
    // Over x = 1/B a point's latency is the line a + b x; the best plans are the lower envelope of the lines.
    const Prices price(problem);
    struct Line {
        double a, b;
        std::size_t point;
    };
    std::vector<Line> lines;
    for (std::size_t i = 0; i < size(); ++i) {
        const FrontierPoint& p = point(i);
        lines.push_back({price.edge(p) + price.cloud(p) + price.callOf(p), 8 * p.bytes * price.perBit, i});
    }
    std::stable_sort(lines.begin(), lines.end(),
                     [](const Line& l, const Line& r) { return l.b != r.b ? l.b > r.b : l.a < r.a; });
    const auto crossing = [](const Line& steep, const Line& flat) {
        return (flat.a - steep.a) / (steep.b - flat.b);
    };
    std::vector<Line> envelope;
    for (const Line& line : lines) {
        if (!envelope.empty() && envelope.back().b == line.b)
            continue;
        while (!envelope.empty() &&
               (crossing(envelope.back(), line) <= 0 ||
                (envelope.size() > 1 && crossing(envelope.back(), line) <=
                                            crossing(envelope[envelope.size() - 2], envelope.back()))))
            envelope.pop_back();
        envelope.push_back(line);
    }
    std::vector<Breakpoint> breakpoints;
    for (std::size_t i = envelope.size(); i-- > 1;)
        breakpoints.push_back({BitsPerSecond(1 / crossing(envelope[i - 1], envelope[i])), envelope[i].point,
                               envelope[i - 1].point});
    return breakpoints;
}

bool Frontier::holdsFor(const Problem& problem) const {
    return sameTradeOff(store_->problem, problem);
}

bool sameTradeOff(const Problem& a, const Problem& b) {
    const auto numbers = [](const LayerProfile& row) { return std::tuple(row.edge, row.cloud, row.output); };
    // What the way back costs is part of the cloud's time.
    const auto wayBack = [](const Problem& p) {
        return std::pair(p.network.downlink, p.network.downlink ? p.cloudSpeed : 1);
    };
    if (a.graph != b.graph || a.inputEncoding != b.inputEncoding || wayBack(a) != wayBack(b) ||
        a.limits.edgeMemory != b.limits.edgeMemory)
        return false;
    for (LayerId v = 0; v < a.graph->size(); ++v)
        if (a.pin(v) != b.pin(v))
            return false;
    return std::equal(a.profile.layers.begin(), a.profile.layers.end(), b.profile.layers.begin(),
                      b.profile.layers.end(),
                      [&](const auto& x, const auto& y) { return numbers(x) == numbers(y); });
}

} // namespace cutpoint
