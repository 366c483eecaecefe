// SPDX-License-Identifier: GPL-3.0-or-later
// The knapsack behind the fleet: brute force, and GLPK on the same rows.
#include "core/study/fleet/share_program.h"

#include <glpk.h>
#include <gmock/gmock.h>
#include <random>

namespace cutpoint {
namespace {

ShareProgram anyProgram(std::mt19937& random, int groups, int most, int choices, bool twoRows) {
    std::uniform_real_distribution<double> any(0, 1);
    ShareProgram program;
    double least = 0, full = 0, leastBits = 0, fullBits = 0;
    for (int g = 0; g < groups; ++g) {
        ShareGroup group;
        group.count = 1 + static_cast<int>(any(random) * most);
        const int n = 1 + static_cast<int>(any(random) * choices);
        double work = 0, dearest = 0, bits = 1, dearestBits = 0;
        for (int i = 0; i < n; ++i) {
            // Coarse numbers make ties.
            const bool coarse = any(random) < 0.3;
            const auto number = [&] { return coarse ? std::floor(any(random) * 4) : any(random); };
            const ShareChoice choice{number(), number(), number()};
            work = i == 0 ? choice.work : std::min(work, choice.work);
            bits = i == 0 ? choice.bits : std::min(bits, choice.bits);
            dearest = std::max(dearest, choice.work);
            dearestBits = std::max(dearestBits, choice.bits);
            group.choices.push_back(choice);
        }
        least += work * static_cast<double>(group.count);
        full += dearest * static_cast<double>(group.count);
        leastBits += bits * static_cast<double>(group.count);
        fullBits += dearestBits * static_cast<double>(group.count);
        program.groups.push_back(std::move(group));
    }
    program.workLimit = least + (any(random) * 1.1 - 0.05) * (full - least);
    if (twoRows)
        program.bitsLimit = leastBits + (any(random) * 1.1 - 0.05) * (fullBits - leastBits);
    return program;
}

/// The least cost over every choice of every camera; infinite when none keeps the limits.
double bruteForce(const ShareProgram& program, std::size_t group, std::int64_t camera, ShareChoice taken) {
    constexpr double infinity = std::numeric_limits<double>::infinity();
    if (taken.work > program.workLimit * (1 + 1e-9) || taken.bits > program.bitsLimit * (1 + 1e-9))
        return infinity;
    if (group == program.groups.size())
        return taken.cost;
    if (camera == program.groups[group].count)
        return bruteForce(program, group + 1, 0, taken);
    double best = infinity;
    for (const ShareChoice& c : program.groups[group].choices)
        best = std::min(best, bruteForce(program, group, camera + 1,
                                         {taken.cost + c.cost, taken.work + c.work, taken.bits + c.bits}));
    return best;
}

double glpkValue(const ShareProgram& program) {
    glp_prob* lp = glp_create_prob();
    glp_term_out(GLP_OFF);
    glp_set_obj_dir(lp, GLP_MIN);
    const int groups = static_cast<int>(program.groups.size());
    glp_add_rows(lp, groups + 2);
    glp_set_row_bnds(lp, groups + 1, GLP_UP, 0, program.workLimit * (1 + 1e-9));
    if (std::isfinite(program.bitsLimit))
        glp_set_row_bnds(lp, groups + 2, GLP_UP, 0, program.bitsLimit * (1 + 1e-9));
    else
        glp_set_row_bnds(lp, groups + 2, GLP_FR, 0, 0);
    for (int g = 0; g < groups; ++g) {
        const ShareGroup& group = program.groups[static_cast<std::size_t>(g)];
        glp_set_row_bnds(lp, g + 1, GLP_FX, static_cast<double>(group.count),
                         static_cast<double>(group.count));
        for (const ShareChoice& c : group.choices) {
            const int j = glp_add_cols(lp, 1);
            glp_set_col_kind(lp, j, GLP_IV);
            glp_set_col_bnds(lp, j, GLP_LO, 0, 0);
            glp_set_obj_coef(lp, j, c.cost);
            const int rows[] = {0, g + 1, groups + 1, groups + 2};
            const double values[] = {0, 1, c.work, c.bits};
            glp_set_mat_col(lp, j, 3, rows, values);
        }
    }
    glp_iocp options;
    glp_init_iocp(&options);
    options.presolve = GLP_ON;
    const int code = glp_intopt(lp, &options);
    const double value = code == 0 && glp_mip_status(lp) == GLP_OPT ? glp_mip_obj_val(lp)
                                                                    : std::numeric_limits<double>::infinity();
    glp_delete_prob(lp);
    return value;
}

void expectSound(const ShareProgram& program, const ShareAnswer& answer) {
    if (answer.counts.empty())
        return;
    double cost = 0, work = 0, bits = 0;
    for (std::size_t g = 0; g < program.groups.size(); ++g) {
        std::int64_t cameras = 0;
        for (std::size_t i = 0; i < answer.counts[g].size(); ++i) {
            const auto n = static_cast<double>(answer.counts[g][i]);
            EXPECT_GE(answer.counts[g][i], 0);
            cameras += answer.counts[g][i];
            cost += n * program.groups[g].choices[i].cost;
            work += n * program.groups[g].choices[i].work;
            bits += n * program.groups[g].choices[i].bits;
        }
        EXPECT_EQ(cameras, program.groups[g].count);
    }
    EXPECT_NEAR(cost, answer.value, 1e-9 * (1 + cost));
    EXPECT_LE(work, program.workLimit * (1 + 2e-9));
    EXPECT_LE(bits, program.bitsLimit * (1 + 2e-9));
    EXPECT_LE(answer.bound, answer.value * (1 + 1e-9) + 1e-9);
}

TEST(ShareProgram, BruteForceOverAllChoicesOfUpToFiveCameras) {
    std::mt19937 random(5);
    int feasible = 0;
    for (int round = 0; round < 3000; ++round) {
        const ShareProgram program = anyProgram(random, 1 + round % 3, round % 3 == 0 ? 5 : 2, 6, round % 2);
        std::int64_t cameras = 0;
        for (const ShareGroup& group : program.groups)
            cameras += group.count;
        if (cameras > 5)
            continue;
        const double expected = bruteForce(program, 0, 0, {});
        const ShareAnswer answer = solveShares(program);
        if (std::isinf(expected)) {
            EXPECT_EQ(answer.status, ShareAnswer::Status::Infeasible) << "round " << round;
        } else {
            ++feasible;
            ASSERT_EQ(answer.status, ShareAnswer::Status::Optimal) << "round " << round;
            EXPECT_NEAR(answer.value, expected, 1e-9 * (1 + expected)) << "round " << round;
        }
        expectSound(program, answer);
    }
    EXPECT_GT(feasible, 1000);
}

TEST(ShareProgram, GlpkOnTheSameKnapsacksUpToThirtyClasses) {
    std::mt19937 random(30);
    for (int round = 0; round < 60; ++round) {
        const ShareProgram program = anyProgram(random, 2 + round / 2, 4, 5, round % 2);
        const double expected = glpkValue(program);
        const ShareAnswer answer = solveShares(program);
        expectSound(program, answer);
        if (std::isinf(expected)) {
            EXPECT_TRUE(answer.status == ShareAnswer::Status::Infeasible ||
                        answer.status == ShareAnswer::Status::Unknown);
            continue;
        }
        ASSERT_FALSE(answer.counts.empty()) << "round " << round;
        // GLPK holds rows and whole numbers to 1e-7 or so.
        EXPECT_LE(answer.bound, expected + 1e-5) << "round " << round;
        EXPECT_GE(answer.value, expected - 1e-5) << "round " << round;
        if (answer.status == ShareAnswer::Status::Optimal) {
            EXPECT_NEAR(answer.value, expected, 1e-5) << "round " << round;
        }
    }
}

TEST(ShareProgram, TheBoundHoldsWhateverIsLeftUndone) {
    std::mt19937 random(8);
    for (int round = 0; round < 300; ++round) {
        const ShareProgram program = anyProgram(random, 6, 4, 5, round % 2);
        const ShareAnswer hasty = solveShares(program, 5), patient = solveShares(program);
        expectSound(program, hasty);
        if (patient.status == ShareAnswer::Status::Optimal) {
            EXPECT_LE(hasty.bound, patient.value * (1 + 1e-9) + 1e-9);
            if (!hasty.counts.empty()) {
                EXPECT_GE(hasty.value, patient.value * (1 - 1e-9) - 1e-9);
            }
        } else if (patient.status == ShareAnswer::Status::Infeasible) {
            EXPECT_TRUE(hasty.counts.empty());
        }
    }
}

TEST(ShareProgram, HandMade) {
    // Two cameras; at most one may have the server.
    const ShareProgram one{{{{{10, 0, 0}, {2, 0.6, 0}}, 2}}, 1.0};
    const ShareAnswer answer = solveShares(one);
    EXPECT_EQ(answer.status, ShareAnswer::Status::Optimal);
    EXPECT_EQ(answer.value, 12);
    EXPECT_EQ(answer.counts, (std::vector<std::vector<std::int64_t>>{{1, 1}}));
    EXPECT_NEAR(answer.prices.lambda, 8 / 0.6, 1e-9);
    ShareProgram nothing = one;
    nothing.groups[0].choices.clear();
    EXPECT_EQ(solveShares(nothing).status, ShareAnswer::Status::Infeasible);
    nothing.groups[0].count = 0;
    EXPECT_EQ(solveShares(nothing).status, ShareAnswer::Status::Optimal);
    EXPECT_EQ(solveShares({}).value, 0);
    // Not even half a camera fits.
    EXPECT_EQ(solveShares({{{{{1, 2, 0}}, 1}}, 1.0}).status, ShareAnswer::Status::Infeasible);
}

} // namespace
} // namespace cutpoint
