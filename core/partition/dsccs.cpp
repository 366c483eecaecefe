// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/partition/dsccs.h"

#include <algorithm>
#include <cmath>
#include <glpk.h>
#include <limits>
#include <memory>

namespace cutpoint {
namespace {

Issue dsccsIssue(std::string code, std::string message, std::string fix) {
    return {Severity::Error, std::move(code), "", 0, "", std::move(message), std::move(fix)};
}

struct ProblemDeleter {
    void operator()(glp_prob* p) const { glp_delete_prob(p); }
};

/// The integer program of one problem. Times are divided by `unit` so that GLPK's absolute tolerances mean
/// the same for nets of microseconds and of minutes.
class Program {
public:
    Program(const Problem& problem, double budget) : problem_(problem), glpk_(glp_create_prob()) {
        const LayerGraph& graph = *problem.graph;
        for (LayerId v = 0; v < graph.size(); ++v)
            unit_ = std::max({unit_, problem.edgeTime(v).value, problem.cloudTime(v).value});
        unit_ = unit_ > 0 ? unit_ : 1;
        glp_set_obj_dir(glpk_.get(), GLP_MIN);
        addColumns();
        addLinkRows();
        addBudgetRow(budget);
        addMemoryRow();
        glp_load_matrix(glpk_.get(), static_cast<int>(rows_.size()) - 1, rows_.data(), columns_.data(),
                        values_.data());
    }

    glp_prob* get() const { return glpk_.get(); }
    double unit() const { return unit_; }
    /// Coefficients so far apart that GLPK's tolerance of 1e-7 hides the small ones.
    bool illConditioned() const {
        double least = std::numeric_limits<double>::infinity(), most = 0;
        for (std::size_t i = 1; i < values_.size(); ++i)
            if (const double x = std::abs(values_[i]); x > 0) {
                least = std::min(least, x);
                most = std::max(most, x);
            }
        return most > 1e6 * least;
    }
    bool onEdge(LayerId v) const { return glp_mip_col_val(glpk_.get(), placement(v)) > 0.5; }

    void setBudget(double budget) {
        double fixedCloud = 0;
        for (LayerId v = 0; v < problem_.graph->size(); ++v)
            fixedCloud += problem_.cloudTime(v).value;
        glp_set_row_bnds(glpk_.get(), budgetRow_, GLP_UP, 0, (budget - fixedCloud) / unit_);
    }

private:
    static int placement(LayerId v) { return v + 1; }

    void entry(int row, int column, double value) {
        rows_.push_back(row);
        columns_.push_back(column);
        values_.push_back(value);
    }

    void addColumns() {
        const LayerGraph& graph = *problem_.graph;
        const std::vector<Pin> pins = closedPins(problem_);
        glp_add_cols(glpk_.get(), graph.size());
        for (LayerId v = 0; v < graph.size(); ++v) {
            glp_set_col_kind(glpk_.get(), placement(v), GLP_BV);
            glp_set_obj_coef(glpk_.get(), placement(v), problem_.edgeTime(v).value / unit_);
            const Pin pin = pins[static_cast<std::size_t>(v)];
            if (pin != Pin::Free)
                glp_set_col_bnds(glpk_.get(), placement(v), GLP_FX, pin == Pin::Edge, pin == Pin::Edge);
        }
        sent_.assign(graph.layers().size(), 0);
        for (LayerId v = 0; v < graph.size(); ++v) {
            if (graph.successors(v).empty())
                continue;
            const int column = glp_add_cols(glpk_.get(), 1);
            sent_[static_cast<std::size_t>(v)] = column;
            glp_set_col_bnds(glpk_.get(), column, GLP_DB, 0, 1);
        }
    }

    /// f_i - f_j <= y_i (sent when a successor is in the cloud) and f_j <= f_i (a downset), for every link
    /// (i, j).
    void addLinkRows() {
        for (const Link& link : problem_.graph->links()) {
            const int first = glp_add_rows(glpk_.get(), 2);
            glp_set_row_bnds(glpk_.get(), first, GLP_UP, 0, 0);
            entry(first, placement(link.producer), 1);
            entry(first, placement(link.consumer), -1);
            entry(first, sent_[static_cast<std::size_t>(link.producer)], -1);
            glp_set_row_bnds(glpk_.get(), first + 1, GLP_UP, 0, 0);
            entry(first + 1, placement(link.consumer), 1);
            entry(first + 1, placement(link.producer), -1);
        }
    }

    /// sum t^c (1 - f) + sum t^t y <= T0.
    void addBudgetRow(double budget) {
        budgetRow_ = glp_add_rows(glpk_.get(), 1);
        for (LayerId v = 0; v < problem_.graph->size(); ++v) {
            entry(budgetRow_, placement(v), -problem_.cloudTime(v).value / unit_);
            if (const int column = sent_[static_cast<std::size_t>(v)])
                entry(budgetRow_, column, problem_.transferTime(v).value / unit_);
        }
        setBudget(budget);
    }

    void addMemoryRow() {
        if (!problem_.limits.edgeMemory || std::isinf(problem_.limits.edgeMemory->value))
            return;
        constexpr double mebi = 1048576;
        const int row = glp_add_rows(glpk_.get(), 1);
        glp_set_row_bnds(glpk_.get(), row, GLP_UP, 0, problem_.limits.edgeMemory->value / mebi);
        for (LayerId v = 0; v < problem_.graph->size(); ++v)
            entry(row, placement(v), problem_.graph->layer(v).parameterBytes.value / mebi);
    }

    const Problem& problem_;
    std::unique_ptr<glp_prob, ProblemDeleter> glpk_;
    double unit_ = 0;
    int budgetRow_ = 0;
    std::vector<int> sent_;
    // GLPK counts from 1: element 0 is never read.
    std::vector<int> rows_{0}, columns_{0};
    std::vector<double> values_{0};
};

/// What the callback of branch-and-bound shares with the caller.
struct Search {
    std::stop_token stop;
    double bestBound = 0;
};

void onNode(glp_tree* tree, void* info) {
    auto& search = *static_cast<Search*>(info);
    if (const int best = glp_ios_best_node(tree))
        search.bestBound = glp_ios_node_bound(tree, best);
    if (search.stop.stop_requested())
        glp_ios_terminate(tree);
}

} // namespace

Result<Solution> solveDsccs(const Problem& problem, const DsccsParameters& parameters, std::stop_token stop) {
    const auto start = std::chrono::steady_clock::now();
    if (const Issues issues = checkProblem(problem); !issues.empty())
        return issues.front();
    if (!problem.limits.cloudBudget)
        return dsccsIssue("no-budget", "The cloud budget T0 is not set.", "Give a budget, such as 500ms.");
    if (problem.network.bandwidth.value <= 0)
        return dsccsIssue("dead-link", "The bandwidth is zero, so no layer can be sent.",
                          "Use the exact algorithm or edge-only here.");
    glp_term_out(GLP_OFF);

    // An infinite budget constrains nothing; everything in the cloud is within the sum of all costs.
    double most = 0;
    for (LayerId v = 0; v < problem.graph->size(); ++v)
        most += problem.cloudTime(v).value + problem.transferTime(v).value;
    double budget = std::min(problem.limits.cloudBudget->value, most);
    Program program(problem, budget);

    // GLPK holds rows to 1e-7 only. A plan that overruns T0 by less is sent back with the budget moved below
    // it.
    constexpr int mostRepairs = 32;
    for (int repair = 0; repair < mostRepairs; ++repair) {
        Search search{stop, 0};
        glp_iocp options;
        glp_init_iocp(&options);
        options.presolve = GLP_ON;
        options.msg_lev = GLP_MSG_OFF;
        options.tol_obj = 1e-12;
        options.tm_lim =
            static_cast<int>(std::min<std::int64_t>(parameters.timeLimit.count(), 1'000'000'000));
        options.cb_func = onNode;
        options.cb_info = &search;
        const int failed = glp_intopt(program.get(), &options);
        if (stop.stop_requested())
            return dsccsIssue("cancelled", "The search was cancelled.", "Start it again.");
        const int status = glp_mip_status(program.get());
        const bool hidden = program.illConditioned();
        if (hidden && status != GLP_OPT)
            return dsccsIssue("solver-failed", "The times are too far apart for GLPK's tolerance of 1e-7.",
                              "Use the exact algorithm.");
        if (failed == GLP_ENOPFS || failed == GLP_ENODFS || status == GLP_NOFEAS)
            return dsccsIssue("infeasible-budget",
                              "No plan meets the pins, the memory limit and the cloud budget.",
                              "Raise the budget or remove a pin.");
        if ((failed != 0 && failed != GLP_ETMLIM) || (status != GLP_OPT && status != GLP_FEAS))
            return dsccsIssue("solver-failed", "GLPK stopped without an answer.",
                              "Use the exact algorithm, or allow more time.");

        std::vector<Side> sides;
        for (LayerId v = 0; v < problem.graph->size(); ++v)
            sides.push_back(program.onEdge(v) ? Side::Edge : Side::Cloud);
        auto plan = evaluatePlan(problem, std::move(sides));
        if (!plan)
            return plan.error();
        if (!withinBudget(problem, *plan)) {
            const double cost = (plan->times.transfer + plan->times.cloud).value;
            // The next plan must cost less than this one by more than GLPK's tolerance can hide.
            budget = std::min(budget, problem.limits.cloudBudget->value) -
                     (cost - problem.limits.cloudBudget->value) - 1e-9 * std::max(program.unit(), cost);
            program.setBudget(budget);
            continue;
        }
        Solution solution;
        solution.plan = *std::move(plan);
        solution.objective = Objective::Budget;
        solution.algorithm = Algorithm::Dsccs;
        solution.value = solution.plan.times.edge.value;
        const bool optimal = status == GLP_OPT && !hidden;
        const double bound =
            optimal ? solution.value : std::clamp(search.bestBound * program.unit(), 0.0, solution.value);
        solution.certificate = {optimal ? Certificate::Status::Optimal : Certificate::Status::Bounded, bound,
                                solution.value > 0 ? (solution.value - bound) / solution.value : 0};
        if (hidden) {
            solution.certificate = {Certificate::Status::Heuristic, 0, solution.value > 0 ? 1.0 : 0.0};
            solution.issues.push_back(
                {Severity::Warning, "ill-conditioned", "", 0, "",
                 "The times are too far apart for GLPK's tolerance of 1e-7; nothing is proved.",
                 "Use the exact algorithm."});
        }
        solution.solveTime = std::chrono::steady_clock::now() - start;
        return solution;
    }
    return dsccsIssue("solver-failed", "GLPK kept answering with plans just above the budget.",
                      "Use the exact algorithm.");
}

} // namespace cutpoint
