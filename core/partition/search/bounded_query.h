// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/partition/cut/cut_network.h"
#include "core/partition/frontier/state_graph.h"

#include <array>
#include <vector>

namespace cutpoint {

/// One question about a plain problem (PlainProblem) at fixed B, Q and T0 in the coordinates of a search:
/// what a plan adds up, what is minimised and what is limited, all linear.
struct BoundedQuery {
    /// Summed coordinates; those an objective does not need stay 0. The last is edge memory.
    static constexpr std::size_t dimensions = 4;
    using Vector = std::array<double, dimensions>;

    /// normal . x <= limit, or one of the values whose greatest is minimised.
    struct Row {
        Vector normal{};
        double limit = 0; ///< unused for a goal
        bool goal = false;
        /// The coordinate that occurs in no other row, so that values below what can ever matter are equal;
        /// `dimensions` when there is none.
        std::size_t ownCoordinate = dimensions;
    };
    std::vector<Row> rows;

    BoundedQuery(const Problem& problem, Objective objective);

    /// The coordinates of a step. Infinite where it sends over a dead link.
    Vector at(const StepCost& cost) const;
    /// The coordinates of a whole plan.
    Vector at(const Plan& plan) const;
    /// The coordinates of seconds on the edge, on the uplink and in the cloud, and bytes of edge memory.
    Vector of(double edge, double transfer, double cloud, double memory) const;
    /// The minimised quantity: the greatest goal row.
    double value(const Vector& x) const;
    /// Every limit holds, to 1e-9.
    bool meetsLimits(const Vector& x) const;
    /// The sum over all limits of what x is above them, relative: 0 when it meets them.
    double excess(const Vector& x) const;

    /// The same weighting of T_e, T_t and T_c for a min cut; leaves out edge memory.
    CutWeights cutWeights(const Vector& weight) const;

    static double dot(const Vector& a, const Vector& b) {
        return a[0] * b[0] + a[1] * b[1] + a[2] * b[2] + a[3] * b[3];
    }

private:
    void addRow(const Vector& normal, double limit);

    Objective objective_;
    EdgePower power_;
    double secondsPerByte_;
    bool deadLink_;
    bool countsMemory_, countsBudget_;
};

/// One multiplier for each row: a weighting of the coordinates whose cheapest plan bounds the query from
/// below (Lagrangian relaxation). Multipliers of goals sum to 1.
struct BoundWeight {
    std::vector<double> multipliers;
    BoundedQuery::Vector weight{};
    double constant = 0; ///< to be subtracted: sum of multiplier x limit

    BoundWeight(const BoundedQuery& query, std::vector<double> multipliers);
    /// A projected subgradient step at the plan x of this weight, aiming at `target` by Polyak's rule.
    BoundWeight stepped(const BoundedQuery& query, const BoundedQuery::Vector& x, double target,
                        double scale) const;
    /// Equal multipliers for the goals, none for the limits.
    static BoundWeight start(const BoundedQuery& query);
};

} // namespace cutpoint
