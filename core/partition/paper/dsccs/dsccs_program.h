// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/plan.h"

#include <memory>

struct glp_prob;

namespace cutpoint {

/// The integer program of DSCCS for GLPK. Layers that the given pins decide are fixed columns without weight
/// in the budget row, so that only what is open sets the scale: times are divided by the largest open one.
class DsccsProgram {
public:
    DsccsProgram(const Problem& problem, PerLayer<Pin> pins, double budget);

    glp_prob* get() const { return glpk_.get(); }
    /// Seconds per unit of the objective.
    double unit() const { return unit_; }
    /// T_e of the fixed layers, s; the objective counts the others.
    double fixedEdge() const { return fixedEdge_; }
    /// Coefficients so far apart that GLPK's tolerance of 1e-7 hides the small ones.
    bool isIllConditioned() const { return mostCoefficient_ > 1e6 * leastCoefficient_; }
    /// Column of f_v.
    static int placement(LayerId v) { return v + 1; }
    PerLayer<Side> sides() const;
    void setBudget(double budget);

private:
    struct Deleter {
        void operator()(glp_prob* p) const;
    };

    bool isFree(LayerId v) const { return pins_[v] == Pin::Free; }
    void entry(int row, int column, double value);
    void addColumns();
    void addSent(LayerId v);
    void addLinkRows();
    void addBudgetRow(double budget);
    void addMemoryRow();

    const Problem& problem_;
    PerLayer<Pin> pins_;
    std::unique_ptr<glp_prob, Deleter> glpk_;
    double unit_ = 0, fixedEdge_ = 0;
    double fixedCost_ = 0; ///< T_t + T_c that no open column moves, and sum of t^c of the open ones
    double leastCoefficient_ = 0, mostCoefficient_ = 0;
    int budgetRow_ = 0;
    PerLayer<int> sent_; ///< by layer: column of y_v, or 0 when the pins decide it
    // GLPK counts from 1: element 0 is never read.
    std::vector<int> rows_{0}, columns_{0};
    std::vector<double> values_{0};
};

} // namespace cutpoint
