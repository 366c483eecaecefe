// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/study/lesson/chart.h"
#include "core/study/lesson/material.h"

namespace cutpoint::lesson {

/// The integer program of the cloud budget with 0 <= f_v <= 1 instead of f_v in {0, 1}.
struct Relaxation {
    bool isFeasible = false;
    Seconds bound;              ///< no plan that keeps to the decisions has a smaller T_e
    std::vector<double> shares; ///< by layer: f_v, 1 is the edge
    std::vector<LayerId> split; ///< layers with a share in between, ascending; none: it is a plan
};

/// Solves the relaxation under the budget of the problem, with some layers decided; an empty `decided`
/// decides none. Pins of the problem are not looked at. GLPK's simplex: milliseconds for nets of some hundred
/// layers.
Relaxation relax(const Problem& problem, PerLayer<Pin> decided);

/// "conv3: edge": what a subproblem decides.
Sentence branchName(const LayerGraph& graph, LayerId layer, Side side);

/// Branch-and-bound with the reader at the wheel: he chooses the subproblem and the layer.
class Branching {
public:
    struct Node {
        int parent = -1;
        LayerId layer = -1; ///< decided by the parent; -1 for the root
        Side side = Side::Edge;
        PerLayer<Pin> decided;
        Relaxation relaxation;
        Tree::State state = Tree::State::Open;
    };

    /// The root: nothing decided. The problem has a budget.
    explicit Branching(Problem problem);

    const std::vector<Node>& nodes() const { return nodes_; }
    /// Index of the node with the best plan so far, or -1.
    int incumbent() const { return incumbent_; }
    /// Subproblems that can still be branched on.
    std::vector<int> open() const;
    bool isDone() const { return open().empty(); }
    /// Divides an open subproblem by a layer that it splits, edge first; prunes what can hold nothing better.
    /// False when the node is not open or does not split that layer. Two relaxations.
    bool branch(int node, LayerId layer);
    /// The layer that is divided most evenly: what the algorithm would take. -1 where nothing is open.
    LayerId suggestion(int node) const;
    /// Goes on by suggestions, best bound first, until nothing is open or `most` subproblems were made.
    void finish(std::size_t most = 500);
    /// For a picture; at most `most` nodes.
    Tree chart(std::size_t most = 40) const;

private:
    void settle(int node);
    bool canBeat(const Relaxation& relaxation) const;

    Problem problem_;
    std::vector<Node> nodes_;
    int incumbent_ = -1;
};

} // namespace cutpoint::lesson
