// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <limits>
#include <stop_token>
#include <utility>
#include <vector>

namespace cutpoint {

/// A flow network whose two terminals are folded into one number per vertex: what e can still send to it
/// minus what it can still send to c. The maximum flow is found by Boykov and Kolmogorov's search trees. Flow
/// on the arcs may be anything within their capacities when maximise() starts: an arc flow that does not
/// balance only shifts the terminals by a constant, which moves the value of every cut alike (Kohli and
/// Torr). That is what makes a warm start one assignment per arc.
class ResidualGraph {
public:
    static constexpr int none = -1;

    /// Vertices 0 .. vertexCount-1 without e and c; arcs by (from, to), all capacities and terminals zero.
    /// O(V + L).
    ResidualGraph(int vertexCount, const std::vector<std::pair<int, int>>& arcs);

    std::size_t arcCount() const { return forward_.size(); }
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
    double flowLeft(std::size_t i) const { return residual_[static_cast<std::size_t>(forward_[i])]; }

    /// Ties a vertex to e or to c for good and returns the flow which that alone makes possible.
    double tie(int vertex, bool toE);

    /// Augments until no path is left or the flow added is above `enough`; returns it, infinite as soon as a
    /// path has no limit. Ends early, with some flow, on request.
    double maximise(double enough = std::numeric_limits<double>::infinity(),
                    const std::stop_token& stop = {});

    /// Arcs that the last maximise() looked at or pushed flow over: what it cost, on any machine.
    std::size_t work() const { return work_; }

    /// After maximise(): the vertex can be reached from e. The set of these is the smallest e side of all
    /// minimum cuts.
    bool reached(int vertex) const {
        const auto v = static_cast<std::size_t>(vertex);
        return parent_[v] != none && !inSinkTree_[v];
    }

private:
    static constexpr int terminalArc = -2, orphanArc = -3;

    int sister(int arc) const { return sister_[static_cast<std::size_t>(arc)]; }
    int head(int arc) const { return head_[static_cast<std::size_t>(arc)]; }
    double& residual(int arc) { return residual_[static_cast<std::size_t>(arc)]; }
    void plantTrees();
    void activate(int vertex);
    int nextActive();
    int grow(int vertex);
    double augment(int middle);
    void makeOrphan(int vertex);
    void adopt(int orphan);
    int rootDistance(int vertex);

    std::vector<int> arcStart_;      ///< by vertex: its outgoing arcs, both directions of every link
    std::vector<int> head_, sister_; ///< by arc
    std::vector<int> forward_;       ///< by link: its arc
    std::vector<double> residual_;   ///< by arc
    std::vector<double> terminal_;   ///< by vertex
    std::vector<int> parent_;        ///< by vertex: arc to its tree parent, or one of the constants
    std::vector<char> inSinkTree_, isActive_;
    std::vector<int> distance_, stamp_;
    std::vector<int> active_, orphans_;
    std::size_t activeFront_ = 0, orphanFront_ = 0;
    int time_ = 0;
    std::size_t work_ = 0;
};

} // namespace cutpoint
