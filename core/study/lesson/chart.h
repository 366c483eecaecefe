// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// The small pictures beside the graph: values that a view paints and a test counts.
#pragma once

#include "core/model/sentence.h"

#include <cstdint>
#include <vector>

namespace cutpoint::lesson {

/// Frames passing the three stages (paper, Fig. 8).
struct Gantt {
    enum class Stage : std::uint8_t { Edge, Uplink, Cloud };
    struct Bar {
        int frame = 0;
        Stage stage = Stage::Edge;
        Seconds start, end;
    };
    std::vector<Bar> bars;
    Seconds period; ///< 1/Q: frame k arrives at k times this
};

/// Curves over one axis; y begins at 0.
struct Curves {
    struct Point {
        double x = 0, y = 0;
    };
    struct Curve {
        Sentence name;
        std::vector<Point> points;
        bool isLit = false;
        bool isStepped = false; ///< constant from one point to the next
        int look = -1; ///< curves of one look are dashed alike in all charts of a chapter; -1: by its place
    };
    enum class DotKind : std::uint8_t { Plain, Hull, Marked, Best };
    struct Dot {
        Point at;
        DotKind kind = DotKind::Plain;
        Sentence name; ///< may be empty
    };
    struct Mark {
        double x = 0;
        Sentence name;
    };
    Sentence xTitle, yTitle; ///< with their units
    std::vector<Curve> curves;
    std::vector<Dot> dots;
    std::vector<Mark> marks; ///< upright lines
    double mostY = 0;        ///< what is higher leaves the chart at its top; 0: it is as high as need be
};

/// DSH's grid: one cell for each pair of weights, in the order of Algorithm 2: alpha outside, gamma inside.
struct Cells {
    std::vector<double> alphas, gammas;
    std::vector<Seconds> maxStage; ///< of the cells visited so far, at most alphas x gammas
    int lit = -1;                  ///< index of the cell that the text speaks of
    int best = -1;                 ///< index of the best so far, the last one among equals
};

/// Subproblems of branch-and-bound, parents before children.
struct Tree {
    enum class State : std::uint8_t { Open, Branched, Integral, Pruned };
    struct Node {
        int parent = -1;
        Sentence branch; ///< what its parent decided for it; empty for the root
        Seconds bound;
        State state = State::Open;
        bool isLit = false;
    };
    std::vector<Node> nodes;
    int incumbent = -1;      ///< index of the node with the best plan so far
    std::size_t leftOut = 0; ///< subproblems that are not shown
};

using Chart = std::variant<std::monostate, Gantt, Curves, Cells, Tree>;

} // namespace cutpoint::lesson
