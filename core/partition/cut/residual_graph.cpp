// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/partition/cut/residual_graph.h"

#include "core/model/arithmetic.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>

namespace cutpoint {
namespace {

/// Below this share of the numbers a difference was made of, it is rounding and counts as zero.
constexpr double rounding = 4e-15;

} // namespace

std::shared_ptr<const ResidualGraph::Topology>
ResidualGraph::topologyOf(int vertexCount, const std::vector<std::pair<int, int>>& arcs) {
    auto topology = std::make_shared<Topology>();
    topology->arcStart.resize(at(vertexCount) + 1);
    topology->head.resize(2 * arcs.size());
    topology->sister.resize(2 * arcs.size());
    topology->forward.resize(arcs.size());
    for (const auto& [from, to] : arcs) {
        ++topology->arcStart[at(from) + 1];
        ++topology->arcStart[at(to) + 1];
    }
    std::partial_sum(topology->arcStart.begin(), topology->arcStart.end(), topology->arcStart.begin());
    auto next = topology->arcStart;
    for (std::size_t i = 0; i < arcs.size(); ++i) {
        const int forward = next[at(arcs[i].first)]++, backward = next[at(arcs[i].second)]++;
        topology->head[at(forward)] = arcs[i].second;
        topology->head[at(backward)] = arcs[i].first;
        topology->sister[at(forward)] = backward;
        topology->sister[at(backward)] = forward;
        topology->forward[i] = forward;
    }
    return topology;
}

ResidualGraph::ResidualGraph(int vertexCount, const std::vector<std::pair<int, int>>& arcs)
    : topology_(topologyOf(vertexCount, arcs)), residual_(2 * arcs.size()), terminal_(at(vertexCount)),
      parent_(at(vertexCount), none), inSinkTree_(at(vertexCount)), isActive_(at(vertexCount)),
      distance_(at(vertexCount)), stamp_(at(vertexCount)) {}

void ResidualGraph::setCapacity(std::size_t i, double capacity) {
    const int arc = topology_->forward[i];
    double& flow = residual(sister(arc));
    double left = capacity - flow;
    if (left <= rounding * flow) {
        flow = capacity;
        left = 0;
    }
    residual(arc) = left;
}

void ResidualGraph::setTerminals(const std::vector<double>& fromE, const std::vector<double>& toC) {
    // Only `backward` residuals are flow: a link's reverse arc has no capacity of its own.
    std::vector<double> size(terminal_.size());
    for (std::size_t v = 0; v < terminal_.size(); ++v) {
        terminal_[v] = fromE[v] - toC[v];
        size[v] = fromE[v] + toC[v];
    }
    for (const int arc : topology_->forward) {
        const double flow = residual(sister(arc));
        if (flow == 0)
            continue;
        const std::size_t from = at(head(sister(arc))), to = at(head(arc));
        terminal_[from] -= flow;
        terminal_[to] += flow;
        size[from] += flow;
        size[to] += flow;
    }
    for (std::size_t v = 0; v < terminal_.size(); ++v)
        if (std::isfinite(size[v]) && std::abs(terminal_[v]) <= rounding * size[v])
            terminal_[v] = 0;
}

void ResidualGraph::clearFlow() {
    for (const int arc : topology_->forward)
        residual(sister(arc)) = 0;
}

void ResidualGraph::addFlow(std::size_t i, double flow) {
    const int arc = topology_->forward[i];
    residual(arc) -= flow;
    residual(sister(arc)) += flow;
}

double ResidualGraph::tie(int vertex, bool toE) {
    double& terminal = terminal_[at(vertex)];
    const double through = toE ? std::max(0.0, -terminal) : std::max(0.0, terminal);
    terminal = toE ? infinity : -infinity;
    return through;
}

void ResidualGraph::clearTrees() {
    active_.clear();
    activeFront_ = 0;
    touched_.clear();
    orphans_.clear(); // left behind by a maximise() that had enough
    time_ = 0;
    work_ = 0;
    std::fill(stamp_.begin(), stamp_.end(), 0);
    std::fill(distance_.begin(), distance_.end(), 1);
    std::fill(isActive_.begin(), isActive_.end(), false);
}

void ResidualGraph::activate(int vertex) {
    if (isActive_[at(vertex)])
        return;
    isActive_[at(vertex)] = true;
    active_.push_back(vertex);
}

/// The next active vertex that is still in a tree; none when the trees are done.
int ResidualGraph::nextActive() {
    while (activeFront_ < active_.size()) {
        const int v = active_[activeFront_++];
        isActive_[at(v)] = false;
        if (activeFront_ > 4096 && 2 * activeFront_ > active_.size()) {
            active_.erase(active_.begin(), active_.begin() + static_cast<std::ptrdiff_t>(activeFront_));
            activeFront_ = 0;
        }
        if (parent_[at(v)] != none)
            return v;
    }
    return none;
}

/// Takes free neighbours into the vertex's tree; returns an arc from e's tree to c's when it meets the other.
int ResidualGraph::grow(int v) {
    const bool sink = inSinkTree_[at(v)];
    for (int arc = firstArc(v); arc < lastArc(v); ++arc) {
        ++work_;
        if (residual(sink ? sister(arc) : arc) <= 0)
            continue;
        const int to = head(arc);
        if (parent_[at(to)] == none) {
            inSinkTree_[at(to)] = sink;
            parent_[at(to)] = sister(arc);
            stamp_[at(to)] = stamp_[at(v)];
            distance_[at(to)] = distance_[at(v)] + 1;
            touched_.push_back(to);
            activate(to);
        } else if (static_cast<bool>(inSinkTree_[at(to)]) != sink) {
            return sink ? sister(arc) : arc;
        } else if (stamp_[at(to)] <= stamp_[at(v)] && distance_[at(to)] > distance_[at(v)] &&
                   parent_[at(to)] != terminalArc) {
            parent_[at(to)] = sister(arc);
            stamp_[at(to)] = stamp_[at(v)];
            distance_[at(to)] = distance_[at(v)] + 1;
        }
    }
    return none;
}

double ResidualGraph::augment(int middle) {
    double bottleneck = residual(middle);
    const int tail = head(sister(middle)), front = head(middle);
    int v = tail;
    for (; parent_[at(v)] != terminalArc; v = head(parent_[at(v)]))
        bottleneck = std::min(bottleneck, residual(sister(parent_[at(v)])));
    bottleneck = std::min(bottleneck, terminal_[at(v)]);
    for (v = front; parent_[at(v)] != terminalArc; v = head(parent_[at(v)]))
        bottleneck = std::min(bottleneck, residual(parent_[at(v)]));
    bottleneck = std::min(bottleneck, -terminal_[at(v)]);
    if (std::isinf(bottleneck))
        return bottleneck;

    const auto push = [&](int arc) {
        residual(arc) -= bottleneck;
        residual(sister(arc)) += bottleneck;
        return residual(arc) <= 0;
    };
    push(middle);
    for (v = tail; parent_[at(v)] != terminalArc; ++work_) {
        const int arc = parent_[at(v)];
        if (push(sister(arc)))
            makeOrphan(v);
        v = head(arc);
    }
    if ((terminal_[at(v)] -= bottleneck) <= 0)
        makeOrphan(v);
    for (v = front; parent_[at(v)] != terminalArc; ++work_) {
        const int arc = parent_[at(v)];
        if (push(arc))
            makeOrphan(v);
        v = head(arc);
    }
    if ((terminal_[at(v)] += bottleneck) >= 0)
        makeOrphan(v);
    return bottleneck;
}

void ResidualGraph::makeOrphan(int vertex) {
    parent_[at(vertex)] = orphanArc;
    orphans_.push_back(vertex);
}

/// Steps from the vertex to its tree's terminal; a huge number when the way leads to an orphan.
int ResidualGraph::rootDistance(int vertex) {
    constexpr int unrooted = std::numeric_limits<int>::max();
    int total = 0, v = vertex;
    for (;; v = head(parent_[at(v)]), ++total) {
        if (stamp_[at(v)] == time_) {
            total += distance_[at(v)];
            break;
        }
        const int arc = parent_[at(v)];
        if (arc == terminalArc) {
            stamp_[at(v)] = time_;
            distance_[at(v)] = 1;
            ++total;
            break;
        }
        if (arc == orphanArc || arc == none)
            return unrooted;
    }
    // Mark the way, so that the next orphan does not walk it again.
    int left = total;
    for (v = vertex; stamp_[at(v)] != time_; v = head(parent_[at(v)])) {
        stamp_[at(v)] = time_;
        distance_[at(v)] = left--;
    }
    return total;
}

/// Finds the orphan a new parent in its tree, or frees it and makes orphans of its children.
void ResidualGraph::adopt(int orphan) {
    const bool sink = inSinkTree_[at(orphan)];
    constexpr int unrooted = std::numeric_limits<int>::max();
    int best = none, bestDistance = unrooted;
    work_ += static_cast<std::size_t>(lastArc(orphan) - firstArc(orphan));
    for (int arc = firstArc(orphan); arc < lastArc(orphan); ++arc) {
        const int to = head(arc);
        if (residual(sink ? arc : sister(arc)) <= 0 || parent_[at(to)] == none ||
            static_cast<bool>(inSinkTree_[at(to)]) != sink)
            continue;
        const int distance = rootDistance(to);
        if (distance < bestDistance) {
            bestDistance = distance;
            best = arc;
        }
    }
    if (best != none) {
        parent_[at(orphan)] = best;
        stamp_[at(orphan)] = time_;
        distance_[at(orphan)] = bestDistance + 1;
        return;
    }
    for (int arc = firstArc(orphan); arc < lastArc(orphan); ++arc) {
        const int to = head(arc);
        if (parent_[at(to)] == none || static_cast<bool>(inSinkTree_[at(to)]) != sink)
            continue;
        if (residual(sink ? arc : sister(arc)) > 0)
            activate(to);
        if (parent_[at(to)] >= 0 && head(parent_[at(to)]) == orphan)
            makeOrphan(to);
    }
    parent_[at(orphan)] = none;
}

double ResidualGraph::maximise(double enough, const std::stop_token& stop) {
    clearTrees();
    for (int v = 0; v < vertexCount(); ++v) {
        parent_[at(v)] = terminal_[at(v)] == 0 ? none : terminalArc;
        inSinkTree_[at(v)] = terminal_[at(v)] < 0;
        if (terminal_[at(v)] != 0)
            activate(v);
    }
    return augmentAll(enough, stop);
}

double ResidualGraph::maximiseFrom(std::span<const int> tied, bool toE, double enough,
                                   const std::stop_token& stop) {
    clearTrees();
    // The other tree is only what it stands on: whoever meets it has found a path.
    for (int v = 0; v < vertexCount(); ++v) {
        parent_[at(v)] = (toE ? terminal_[at(v)] < 0 : terminal_[at(v)] > 0) ? terminalArc : none;
        inSinkTree_[at(v)] = toE;
    }
    for (const int v : tied) {
        parent_[at(v)] = terminalArc;
        inSinkTree_[at(v)] = !toE;
        touched_.push_back(v);
        activate(v);
    }
    return augmentAll(enough, stop);
}

double ResidualGraph::maximiseOn(int tied, bool toE) {
    // In the other tree it may have children, which lose it.
    if (parent_[at(tied)] != none && static_cast<bool>(inSinkTree_[at(tied)]) == toE)
        for (int arc = firstArc(tied); arc < lastArc(tied); ++arc) {
            const int to = head(arc);
            if (parent_[at(to)] >= 0 && static_cast<bool>(inSinkTree_[at(to)]) == toE &&
                head(parent_[at(to)]) == tied)
                makeOrphan(to);
        }
    parent_[at(tied)] = terminalArc;
    inSinkTree_[at(tied)] = !toE;
    ++time_;
    stamp_[at(tied)] = time_;
    distance_[at(tied)] = 1;
    touched_.push_back(tied);
    activate(tied);
    for (orphanFront_ = 0; orphanFront_ < orphans_.size(); ++orphanFront_)
        adopt(orphans_[orphanFront_]);
    orphans_.clear();
    return augmentAll(infinity, {});
}

double ResidualGraph::augmentAll(double enough, const std::stop_token& stop) {
    double total = 0;
    int v = nextActive();
    constexpr std::size_t steps = 512; // between two looks at the request
    for (std::size_t step = 1; v != none; ++step) {
        if (step % steps == 0 && stop.stop_requested())
            return total;
        const int middle = grow(v);
        if (middle == none) {
            v = nextActive();
            continue;
        }
        const double flow = augment(middle);
        total += flow;
        if (std::isinf(total) || total > enough)
            return total;
        ++time_;
        for (orphanFront_ = 0; orphanFront_ < orphans_.size(); ++orphanFront_)
            adopt(orphans_[orphanFront_]);
        orphans_.clear();
        if (parent_[at(v)] == none)
            v = nextActive();
    }
    return total;
}

} // namespace cutpoint
