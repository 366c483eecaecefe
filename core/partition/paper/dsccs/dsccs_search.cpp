// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/partition/paper/dsccs/dsccs_search.h"

#include <algorithm>
#include <cmath>
#include <glpk.h>

namespace cutpoint {

using Status = DsccsTree::Status;

DsccsSearch::DsccsSearch(const Problem& problem, const DsccsProgram& program,
                         const DsccsParameters& parameters, DsccsWatch& watch, bool boundHolds)
    : problem_(problem), program_(program), parameters_(parameters), watch_(watch), boundHolds_(boundHolds) {
    if (parameters.tree)
        *parameters.tree = {};
}

Seconds DsccsSearch::seconds(double objective) const {
    return Seconds(objective * program_.unit() + program_.fixedEdge());
}

/// What GLPK proves is true to its tolerance, no further.
void DsccsSearch::raise(Seconds bound) {
    constexpr double slack = 1e-6;
    if (boundHolds_ && std::isfinite(bound.value))
        watch_.incumbent().raise(bound.value - slack * program_.unit());
}

void DsccsSearch::takePlan() {
    const int status = glp_mip_status(program_.get());
    if (status != GLP_OPT && status != GLP_FEAS)
        return;
    if (const double objective = glp_mip_obj_val(program_.get()); lastPlan_ != objective) {
        lastPlan_ = objective;
        watch_.offer(program_.sides());
    }
}

/// Infeasible. Where layers are fixed that is a proof: all plans better than the best were in the program.
DsccsSearch::End DsccsSearch::nothingBetter() {
    if (!parameters_.tree)
        raise(Seconds(watch_.incumbent().value()));
    return End::Infeasible;
}

/// The first subproblem's linear relaxation, by far the longest, in slices: GLPK listens to nobody within
/// one. Optimal, or why there is nothing to branch on.
DsccsSearch::End DsccsSearch::solveRelaxation() {
    constexpr int leastSlice = 20, mostSlice = 60; // ms
    glp_smcp options;
    glp_init_smcp(&options);
    options.msg_lev = GLP_MSG_OFF;
    // No layer on the edge has no cost: the first basis is dual feasible.
    options.meth = GLP_DUALP;
    for (options.tm_lim = leastSlice; !watch_.effort().mustEnd(); watch_.report(0, 0)) {
        const int before = glp_get_it_cnt(program_.get());
        const int failed = glp_simplex(program_.get(), &options);
        if (failed == GLP_ETMLIM) {
            // Each slice factorises anew.
            if (glp_get_it_cnt(program_.get()) - before < 100)
                options.tm_lim = mostSlice;
            continue;
        }
        const int status = glp_get_status(program_.get());
        if (failed != 0)
            return End::Failed;
        return status == GLP_OPT ? End::Optimal : status == GLP_NOFEAS ? nothingBetter() : End::Failed;
    }
    return End::Stopped;
}

DsccsSearch::End DsccsSearch::run() {
    if (const End end = solveRelaxation(); end != End::Optimal)
        return end;
    raise(seconds(glp_get_obj_val(program_.get())));
    glp_iocp options;
    glp_init_iocp(&options);
    options.msg_lev = GLP_MSG_OFF;
    options.tol_obj = 1e-12;
    options.tm_lim = watch_.milliseconds();
    options.cb_func = onCallback;
    options.cb_info = this;
    // A plan found by rounding belongs to no node.
    options.sr_heur = parameters_.tree ? GLP_OFF : GLP_ON;
    // GLPK would settle most subproblems by tightening bounds before it solves them; a tree shows
    // relaxations.
    options.pp_tech = parameters_.tree ? GLP_PP_NONE : GLP_PP_ALL;
    options.cb_size = parameters_.tree ? static_cast<int>(sizeof(int)) : 0;
    const int failed = glp_intopt(program_.get(), &options);
    const int status = glp_mip_status(program_.get());
    if (parameters_.tree)
        finishRecord(failed == 0);
    takePlan();
    if (failed == GLP_ENOPFS || failed == GLP_ENODFS || status == GLP_NOFEAS)
        return nothingBetter();
    if (status == GLP_OPT) {
        raise(seconds(glp_mip_obj_val(program_.get())));
        return End::Optimal;
    }
    return failed == GLP_ETMLIM || failed == GLP_ESTOP ? End::Stopped : End::Failed;
}

void DsccsSearch::onCallback(glp_tree* tree, void* search) {
    static_cast<DsccsSearch*>(search)->watch(tree);
}

void DsccsSearch::watch(glp_tree* tree) {
    ++callbacks_;
    if (const int best = glp_ios_best_node(tree))
        raise(seconds(glp_ios_node_bound(tree, best)));
    // GLPK's own rounding finds plans too, without a call.
    takePlan();
    if (parameters_.tree)
        record(tree);
    int open = 0, made = 0;
    glp_ios_tree_size(tree, &open, nullptr, &made);
    watch_.report(open, made);
    if (watch_.effort().mustEnd())
        glp_ios_terminate(tree);
}

/// Index of a subproblem's record, made when it is new; -1 past the limit.
int DsccsSearch::indexOf(glp_tree* tree, int subproblem) {
    DsccsTree& recorded = *parameters_.tree;
    int& index = *static_cast<int*>(glp_ios_node_data(tree, subproblem)); // zero when new, else index + 1
    if (index != 0)
        return index - 1;
    if (recorded.nodes.size() >= parameters_.mostNodes)
        return -1;
    DsccsTree::Node node;
    if (const int up = glp_ios_up_node(tree, subproblem)) {
        node.parent = indexOf(tree, up);
        if (node.parent < 0)
            return -1;
        node.layer = branchedOn_[static_cast<std::size_t>(node.parent)];
    }
    node.bound = seconds(glp_ios_node_bound(tree, subproblem));
    if (!std::isfinite(node.bound.value))
        node.bound = Seconds(0);
    recorded.nodes.push_back(node);
    branchedOn_.push_back(-1);
    isSideKnown_.push_back(false);
    lastActive_.push_back(0);
    index = static_cast<int>(recorded.nodes.size());
    return index - 1;
}

void DsccsSearch::record(glp_tree* tree) {
    DsccsTree& recorded = *parameters_.tree;
    int nodes = 0;
    glp_ios_tree_size(tree, nullptr, nullptr, &nodes);
    recorded.nodeCount = static_cast<std::size_t>(nodes);
    for (int p = glp_ios_next_node(tree, 0); p != 0; p = glp_ios_next_node(tree, p))
        if (const int index = indexOf(tree, p); index >= 0)
            lastActive_[static_cast<std::size_t>(index)] = callbacks_;
    const int reason = glp_ios_reason(tree);
    if (reason == GLP_IBRANCH)
        branch(tree);
    const int current = glp_ios_curr_node(tree);
    const int index = current ? indexOf(tree, current) : -1;
    if (index < 0)
        return;
    DsccsTree::Node& node = recorded.nodes[static_cast<std::size_t>(index)];
    glp_prob* relaxed = glp_ios_get_prob(tree);
    if (node.layer >= 0 && !isSideKnown_[static_cast<std::size_t>(index)]) {
        isSideKnown_[static_cast<std::size_t>(index)] = true;
        node.side =
            glp_get_col_lb(relaxed, DsccsProgram::placement(node.layer)) > 0.5 ? Side::Edge : Side::Cloud;
    }
    if (reason == GLP_IROWGEN || reason == GLP_IBINGO)
        node.bound = seconds(glp_get_obj_val(relaxed));
    if (reason == GLP_IBINGO)
        node.status = Status::Integral;
}

/// Splits the layer that the relaxation divides most evenly, edge first.
void DsccsSearch::branch(glp_tree* tree) {
    glp_prob* relaxed = glp_ios_get_prob(tree);
    LayerId most = -1;
    double evenness = -1;
    for (LayerId v = 0; v < problem_.graph->size(); ++v) {
        const int column = DsccsProgram::placement(v);
        if (!glp_ios_can_branch(tree, column))
            continue;
        const double share = glp_get_col_prim(relaxed, column);
        if (std::min(share, 1 - share) > evenness) {
            evenness = std::min(share, 1 - share);
            most = v;
        }
    }
    const int index = indexOf(tree, glp_ios_curr_node(tree));
    if (most < 0 || index < 0)
        return;
    glp_ios_branch_upon(tree, DsccsProgram::placement(most), GLP_UP_BRNCH);
    branchedOn_[static_cast<std::size_t>(index)] = most;
    parameters_.tree->nodes[static_cast<std::size_t>(index)].status = Status::Branched;
}

/// What never came up again was pruned; of two children the one never solved lies opposite to the other.
void DsccsSearch::finishRecord(bool isComplete) {
    auto& nodes = parameters_.tree->nodes;
    std::vector<int> knownChild(nodes.size(), -1);
    std::vector<char> hasChild(nodes.size());
    for (std::size_t i = 0; i < nodes.size(); ++i) {
        if (nodes[i].parent < 0)
            continue;
        const auto parent = static_cast<std::size_t>(nodes[i].parent);
        hasChild[parent] = true;
        if (isSideKnown_[i])
            knownChild[parent] = static_cast<int>(i);
    }
    for (std::size_t i = 0; i < nodes.size(); ++i) {
        DsccsTree::Node& node = nodes[i];
        if (node.parent >= 0 && !isSideKnown_[i])
            if (const int sibling = knownChild[static_cast<std::size_t>(node.parent)]; sibling >= 0)
                node.side =
                    nodes[static_cast<std::size_t>(sibling)].side == Side::Edge ? Side::Cloud : Side::Edge;
        const bool settled =
            node.status == Status::Integral || (node.status == Status::Branched && hasChild[i]);
        if (!settled)
            node.status = isComplete || lastActive_[i] != callbacks_ ? Status::Pruned : Status::Open;
    }
}

} // namespace cutpoint
