// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/study/lesson/relaxation.h"

#include "core/model/arithmetic.h"
#include "core/partition/paper/dsccs/dsccs_program.h"

#include <algorithm>
#include <glpk.h>

namespace cutpoint::lesson {
namespace {

/// GLPK holds rows to 1e-7; a share this close to 0 or 1 is whole.
constexpr double wholeShare = 1e-6;

/// Decisions and raw inputs, closed under the links; nothing when they contradict each other.
std::optional<PerLayer<Pin>> closed(Problem problem, PerLayer<Pin> decided) {
    decided.resize(problem.graph->layers().size(), Pin::Free);
    problem.pins = std::move(decided);
    if (!checkProblem(problem).empty())
        return std::nullopt;
    return closedPins(problem);
}

} // namespace

Relaxation relax(const Problem& problem, PerLayer<Pin> decided) {
    Relaxation relaxation;
    const auto pins = closed(problem, std::move(decided));
    if (!pins || !problem.limits.cloudBudget)
        return relaxation;
    const DsccsProgram program(problem, *pins, problem.limits.cloudBudget->value);
    glp_smcp options;
    glp_init_smcp(&options);
    options.msg_lev = GLP_MSG_OFF;
    options.meth = GLP_DUALP;
    if (glp_simplex(program.get(), &options) != 0 || glp_get_status(program.get()) != GLP_OPT)
        return relaxation;
    relaxation.isFeasible = true;
    relaxation.bound = Seconds(glp_get_obj_val(program.get()) * program.unit() + program.fixedEdge());
    for (LayerId v = 0; v < problem.graph->size(); ++v) {
        const Pin pin = (*pins)[at(v)];
        const double share = pin == Pin::Edge ? 1
                             : pin == Pin::Cloud
                                 ? 0
                                 : glp_get_col_prim(program.get(), DsccsProgram::placement(v));
        relaxation.shares.push_back(share < wholeShare ? 0 : share > 1 - wholeShare ? 1 : share);
        if (share > wholeShare && share < 1 - wholeShare)
            relaxation.split.push_back(v);
    }
    return relaxation;
}

Sentence branchName(const LayerGraph& graph, LayerId layer, Side side) {
    const std::string& name = graph.layer(layer).name;
    return side == Side::Edge ? say("%1: edge", name) : say("%1: cloud", name);
}

Branching::Branching(Problem problem) : problem_(std::move(problem)) {
    Node root;
    root.decided.assign(problem_.graph->layers().size(), Pin::Free);
    root.relaxation = relax(problem_, root.decided);
    nodes_.push_back(std::move(root));
    settle(0);
}

bool Branching::canBeat(const Relaxation& relaxation) const {
    if (!relaxation.isFeasible)
        return false;
    if (incumbent_ < 0)
        return true;
    const double best = nodes_[at(incumbent_)].relaxation.bound.value;
    return relaxation.bound.value < best * (1 - 1e-9);
}

/// A new node is pruned, the new incumbent, or open; a new incumbent prunes open ones.
void Branching::settle(int index) {
    Node& node = nodes_[at(index)];
    if (!canBeat(node.relaxation)) {
        node.state = Tree::State::Pruned;
        return;
    }
    if (!node.relaxation.split.empty())
        return;
    node.state = Tree::State::Integral;
    incumbent_ = index;
    for (Node& other : nodes_)
        if (other.state == Tree::State::Open && !canBeat(other.relaxation))
            other.state = Tree::State::Pruned;
}

std::vector<int> Branching::open() const {
    std::vector<int> open;
    for (std::size_t i = 0; i < nodes_.size(); ++i)
        if (nodes_[i].state == Tree::State::Open)
            open.push_back(static_cast<int>(i));
    return open;
}

bool Branching::branch(int index, LayerId layer) {
    if (index < 0 || at(index) >= nodes_.size() || nodes_[at(index)].state != Tree::State::Open ||
        std::ranges::find(nodes_[at(index)].relaxation.split, layer) ==
            nodes_[at(index)].relaxation.split.end())
        return false;
    nodes_[at(index)].state = Tree::State::Branched;
    for (const Side side : {Side::Edge, Side::Cloud}) {
        Node child;
        child.parent = index;
        child.layer = layer;
        child.side = side;
        child.decided = nodes_[at(index)].decided;
        child.decided[at(layer)] = side == Side::Edge ? Pin::Edge : Pin::Cloud;
        child.relaxation = relax(problem_, child.decided);
        nodes_.push_back(std::move(child));
        settle(static_cast<int>(nodes_.size()) - 1);
    }
    return true;
}

LayerId Branching::suggestion(int index) const {
    const Node& node = nodes_[at(index)];
    LayerId most = -1;
    double evenness = -1;
    if (node.state == Tree::State::Open)
        for (const LayerId v : node.relaxation.split) {
            const double share = node.relaxation.shares[at(v)];
            if (std::min(share, 1 - share) > evenness) {
                evenness = std::min(share, 1 - share);
                most = v;
            }
        }
    return most;
}

void Branching::finish(std::size_t most) {
    while (nodes_.size() < most) {
        const std::vector<int> left = open();
        if (left.empty())
            return;
        const int best =
            *std::ranges::min_element(left, {}, [&](int i) { return nodes_[at(i)].relaxation.bound.value; });
        branch(best, suggestion(best));
    }
}

Tree Branching::chart(std::size_t most) const {
    Tree tree;
    for (const Node& node : nodes_) {
        if (tree.nodes.size() >= most)
            break;
        Tree::Node shown;
        shown.parent = node.parent;
        if (node.layer >= 0)
            shown.branch = branchName(*problem_.graph, node.layer, node.side);
        shown.bound = node.relaxation.isFeasible ? node.relaxation.bound : Seconds(-1);
        shown.state = node.state;
        tree.nodes.push_back(std::move(shown));
    }
    tree.incumbent =
        incumbent_ >= 0 && static_cast<std::size_t>(incumbent_) < tree.nodes.size() ? incumbent_ : -1;
    tree.leftOut = nodes_.size() - tree.nodes.size();
    return tree;
}

} // namespace cutpoint::lesson
