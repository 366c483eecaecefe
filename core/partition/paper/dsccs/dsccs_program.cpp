// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/partition/paper/dsccs/dsccs_program.h"

#include <algorithm>
#include <cmath>
#include <glpk.h>
#include <limits>

namespace cutpoint {

void DsccsProgram::Deleter::operator()(glp_prob* p) const {
    glp_delete_prob(p);
}

DsccsProgram::DsccsProgram(const Problem& problem, PerLayer<Pin> pins, double budget)
    : problem_(problem), pins_(std::move(pins)), glpk_(glp_create_prob()),
      leastCoefficient_(std::numeric_limits<double>::infinity()), sent_(problem.graph->layers().size(), 0) {
    for (LayerId v = 0; v < problem.graph->size(); ++v)
        if (isFree(v))
            unit_ = std::max({unit_, problem.edgeTime(v).value, problem.cloudCost(v).value});
    unit_ = unit_ > 0 ? unit_ : 1;
    glp_set_obj_dir(glpk_.get(), GLP_MIN);
    addColumns();
    addLinkRows();
    addBudgetRow(budget);
    addMemoryRow();
    glp_load_matrix(glpk_.get(), static_cast<int>(rows_.size()) - 1, rows_.data(), columns_.data(),
                    values_.data());
}

PerLayer<Side> DsccsProgram::sides() const {
    PerLayer<Side> sides;
    for (LayerId v = 0; v < problem_.graph->size(); ++v)
        sides.push_back(glp_mip_col_val(glpk_.get(), placement(v)) > 0.5 ? Side::Edge : Side::Cloud);
    return sides;
}

void DsccsProgram::setBudget(double budget) {
    glp_set_row_bnds(glpk_.get(), budgetRow_, GLP_UP, 0, (budget - fixedCost_) / unit_);
}

void DsccsProgram::entry(int row, int column, double value) {
    if (value == 0)
        return;
    rows_.push_back(row);
    columns_.push_back(column);
    values_.push_back(value);
    leastCoefficient_ = std::min(leastCoefficient_, std::abs(value));
    mostCoefficient_ = std::max(mostCoefficient_, std::abs(value));
}

void DsccsProgram::addColumns() {
    const LayerGraph& graph = *problem_.graph;
    glp_add_cols(glpk_.get(), graph.size());
    for (LayerId v = 0; v < graph.size(); ++v) {
        const Pin pin = pins_[v];
        glp_set_col_kind(glpk_.get(), placement(v), GLP_BV);
        if (pin != Pin::Free) {
            glp_set_col_bnds(glpk_.get(), placement(v), GLP_FX, pin == Pin::Edge, pin == Pin::Edge);
            fixedEdge_ += pin == Pin::Edge ? problem_.edgeTime(v).value : 0;
            fixedCost_ += pin == Pin::Cloud ? problem_.cloudCost(v).value : 0;
            continue;
        }
        glp_set_obj_coef(glpk_.get(), placement(v), problem_.edgeTime(v).value / unit_);
        fixedCost_ += problem_.cloudCost(v).value;
    }
    for (LayerId v = 0; v < graph.size(); ++v)
        addSent(v);
}

/// y_v where it is open; what the pins decide is a constant.
void DsccsProgram::addSent(LayerId v) {
    const auto successors = problem_.graph->successors(v);
    const auto pinned = [&](Pin pin) { return [this, pin](LayerId u) { return pins_[u] == pin; }; };
    if (successors.empty() || pinned(Pin::Cloud)(v) || std::ranges::all_of(successors, pinned(Pin::Edge)))
        return;
    if (pinned(Pin::Edge)(v) && std::ranges::any_of(successors, pinned(Pin::Cloud))) {
        fixedCost_ += problem_.transferTime(v).value;
        return;
    }
    const int column = glp_add_cols(glpk_.get(), 1);
    sent_[v] = column;
    glp_set_col_bnds(glpk_.get(), column, GLP_DB, 0, 1);
}

/// f_i - f_j <= y_i (sent when a successor is in the cloud) and f_j <= f_i (a downset), for every link (i,
/// j).
void DsccsProgram::addLinkRows() {
    for (const Link& link : problem_.graph->links()) {
        if (!isFree(link.producer) && !isFree(link.consumer))
            continue;
        if (const int y = sent_[link.producer]) {
            const int row = glp_add_rows(glpk_.get(), 1);
            glp_set_row_bnds(glpk_.get(), row, GLP_UP, 0, 0);
            entry(row, placement(link.producer), 1);
            entry(row, placement(link.consumer), -1);
            entry(row, y, -1);
        }
        const int row = glp_add_rows(glpk_.get(), 1);
        glp_set_row_bnds(glpk_.get(), row, GLP_UP, 0, 0);
        entry(row, placement(link.consumer), 1);
        entry(row, placement(link.producer), -1);
    }
}

/// sum t^c (1 - f) + sum t^t y <= T0.
void DsccsProgram::addBudgetRow(double budget) {
    budgetRow_ = glp_add_rows(glpk_.get(), 1);
    for (LayerId v = 0; v < problem_.graph->size(); ++v) {
        if (isFree(v))
            entry(budgetRow_, placement(v), -problem_.cloudCost(v).value / unit_);
        if (const int y = sent_[v])
            entry(budgetRow_, y, problem_.transferTime(v).value / unit_);
    }
    setBudget(budget);
}

void DsccsProgram::addMemoryRow() {
    if (!problem_.limits.edgeMemory || std::isinf(problem_.limits.edgeMemory->value))
        return;
    constexpr double mebi = 1048576;
    const int row = glp_add_rows(glpk_.get(), 1);
    glp_set_row_bnds(glpk_.get(), row, GLP_UP, 0, problem_.limits.edgeMemory->value / mebi);
    for (LayerId v = 0; v < problem_.graph->size(); ++v)
        entry(row, placement(v), problem_.graph->layer(v).parameterBytes.value / mebi);
}

} // namespace cutpoint
