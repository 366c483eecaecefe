// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <limits>
#include <memory>
#include <span>
#include <stop_token>
#include <utility>
#include <vector>

namespace cutpoint {

/// A flow network whose two terminals are folded into one number per vertex: what e can still send to it
/// minus what it can still send to c. The maximum flow is found by Boykov and Kolmogorov's search trees. Flow
/// on the arcs may be anything within their capacities when maximise() starts: an arc flow that does not
/// balance only shifts the terminals by a constant, which moves the value of every cut alike (Kohli and
/// Torr). That is what makes a warm start one assignment per arc. Copies share what no flow changes.
class ResidualGraph {
public:
    static constexpr int none = -1;

    /// Vertices 0 .. vertexCount-1 without e and c; arcs by (from, to), all capacities and terminals zero.
    /// O(V + L).
    ResidualGraph(int vertexCount, const std::vector<std::pair<int, int>>& arcs);

    std::size_t arcCount() const { return topology_->forward.size(); }
    int vertexCount() const { return static_cast<int>(terminal_.size()); }

    /// Gives arc `i` a capacity, keeping as much of its flow as fits. Infinite is allowed.
    void setCapacity(std::size_t i, double capacity);
    /// Sets all terminals to `fromE` - `toC`, less what the arcs' flow already uses. Infinite on one side at
    /// most. Call after the capacities. O(V + L).
    void setTerminals(const std::vector<double>& fromE, const std::vector<double>& toC);
    /// Forgets all flow on the arcs.
    void clearFlow();
    /// Adds flow to arc `i`, at most what flowLeft() says. Call between the capacities and the terminals.
    void addFlow(std::size_t i, double flow);
    double flowLeft(std::size_t i) const {
        return residual_[static_cast<std::size_t>(topology_->forward[i])];
    }

    /// Ties a vertex to e or to c for good and returns the flow which that alone makes possible.
    double tie(int vertex, bool toE);

    /// Augments until no path is left or the flow added is above `enough`; returns it, infinite as soon as a
    /// path has no limit. Ends early, with some flow, on request.
    double maximise(double enough = std::numeric_limits<double>::infinity(),
                    const std::stop_token& stop = {});

    /// maximise() after a maximum flow and the tying of `tied`, all to e or all to c. A new path can only
    /// begin (end) at one of them, so the search goes no further than what they reach.
    double maximiseFrom(std::span<const int> tied, bool toE,
                        double enough = std::numeric_limits<double>::infinity(),
                        const std::stop_token& stop = {});

    /// Goes on from maximiseFrom() with one more vertex tied to the same side: what has no path stays so, and
    /// is not searched again. Any number of these in turn search each vertex once where they find no path.
    double maximiseOn(int tied, bool toE);

    /// Arcs that the last maximise() looked at or pushed flow over: what it cost, on any machine.
    std::size_t work() const { return work_; }

    /// After maximise(): the vertex can be reached from e. The set of these is the smallest e side of all
    /// minimum cuts. After maximiseFrom(): it can be reached from what was tied to e.
    bool reached(int vertex) const {
        const auto v = static_cast<std::size_t>(vertex);
        return parent_[v] != none && !inSinkTree_[v];
    }
    /// After maximiseFrom(): the vertices that may be reached() or reach(), some twice.
    const std::vector<int>& touched() const { return touched_; }
    /// After maximiseFrom(): what was tied to c can be reached from the vertex.
    bool reaches(int vertex) const {
        const auto v = static_cast<std::size_t>(vertex);
        return parent_[v] != none && inSinkTree_[v];
    }

private:
    static constexpr int terminalArc = -2, orphanArc = -3;

    /// What no flow changes.
    struct Topology {
        std::vector<int> arcStart;     ///< by vertex: its outgoing arcs, both directions of every link
        std::vector<int> head, sister; ///< by arc
        std::vector<int> forward;      ///< by link: its arc
    };
    static std::shared_ptr<const Topology> topologyOf(int vertexCount,
                                                      const std::vector<std::pair<int, int>>& arcs);

    int firstArc(int vertex) const { return topology_->arcStart[static_cast<std::size_t>(vertex)]; }
    int lastArc(int vertex) const { return topology_->arcStart[static_cast<std::size_t>(vertex) + 1]; }
    int sister(int arc) const { return topology_->sister[static_cast<std::size_t>(arc)]; }
    int head(int arc) const { return topology_->head[static_cast<std::size_t>(arc)]; }
    double& residual(int arc) { return residual_[static_cast<std::size_t>(arc)]; }
    void clearTrees();
    double augmentAll(double enough, const std::stop_token& stop);
    void activate(int vertex);
    int nextActive();
    int grow(int vertex);
    double augment(int middle);
    void makeOrphan(int vertex);
    void adopt(int orphan);
    int rootDistance(int vertex);

    std::shared_ptr<const Topology> topology_;
    std::vector<double> residual_; ///< by arc
    std::vector<double> terminal_; ///< by vertex
    std::vector<int> parent_;      ///< by vertex: arc to its tree parent, or one of the constants
    std::vector<char> inSinkTree_, isActive_;
    std::vector<int> distance_, stamp_;
    std::vector<int> active_, orphans_, touched_;
    std::size_t activeFront_ = 0, orphanFront_ = 0;
    int time_ = 0;
    std::size_t work_ = 0;
};

} // namespace cutpoint
