// SPDX-License-Identifier: GPL-3.0-or-later
// On every real graph the algorithms agree where they must and keep their order where they differ.
#include "core/partition/analysis/hull.h"
#include "core/partition/analysis/sensitivity.h"
#include "core/partition/cut/min_cut_solver.h"
#include "core/partition/frontier/frontier.h"
#include "core/partition/paper/dsccs/dsccs.h"
#include "core/partition/paper/dsh.h"
#include "core/partition/search/bounded.h"
#include "core/partition/solve.h"
#include "tests/support/patience.h"
#include "tests/support/real_nets.h"

#include <cmath>
#include <gmock/gmock.h>

using namespace cutpoint;

namespace {

using Status = Certificate::Status;

constexpr double tolerance = 1e-9;
constexpr double bandwidths[] = {1e5, 3e6, 1e8, 2e9};
/// Of the fastest plan's latency; by bandwidth, so that every share meets slow and fast links on some net.
constexpr double budgetShares[] = {0.0, 0.2, 0.6, 0.9, 1.1};

/// The only nets whose frontier is too large to be held; tst_wide_nets has the proofs for them.
const std::vector<std::string> tooWide{"profiles/pipedream/nasnetalarge/graph.txt"};

struct Net : test::RealNet {
    std::optional<Frontier> frontier;
};

class RealNets : public testing::Test {
protected:
    void SetUp() override {
        if (!test::hasSharedData())
            GTEST_SKIP() << "the folder of shared data is not at " << CUTPOINT_SHARED_DATA;
    }

    static const test::RealFiles& files() {
        static const auto all = test::readRealFiles();
        return all;
    }
    /// Those with a frontier.
    static const std::vector<Net>& nets() {
        static const auto all = [] {
            std::vector<Net> found;
            for (const test::RealNet& net : files().nets)
                if (auto frontier = Frontier::build(net.problem, {}))
                    found.push_back({net, *std::move(frontier)});
            return found;
        }();
        return all;
    }

    /// Calls `check` for every net at every bandwidth, with a budget and a rate that bind.
    template <class Check>
    static void forEachQuestion(const Check& check) {
        std::size_t turn = 0;
        for (const Net& net : nets())
            for (const double b : bandwidths) {
                Problem problem = net.problem;
                problem.network.bandwidth = BitsPerSecond(b);
                const double latency = net.frontier->answer(Objective::Latency, problem).value;
                const double stage = net.frontier->answer(Objective::Throughput, problem).value;
                problem.limits.cloudBudget = Seconds(budgetShares[turn % std::size(budgetShares)] * latency);
                problem.limits.samplingRate =
                    FramesPerSecond(1 / (stage * (1 + 0.01 * static_cast<double>(turn % 7))));
                ++turn;
                check(net, problem, net.name + " at " + std::to_string(b));
            }
    }
    static std::size_t questions() { return nets().size() * std::size(bandwidths); }
};

} // namespace

TEST_F(RealNets, EveryFileIsComparedOrKnownToBeTooWide) {
    EXPECT_THAT(files().refused, testing::IsEmpty());
    std::vector<std::string> without;
    for (const test::RealNet& net : files().nets)
        if (std::ranges::none_of(nets(), [&](const Net& n) { return n.name == net.name; }))
            without.push_back(net.name);
    EXPECT_EQ(without, tooWide);
    for (const char* folder :
         {"profiles/scission/", "profiles/intradp/", "profiles/msr/", "profiles/pipedream/", "models/onnx/",
          "models/caffe/", "models/darknet/", "ck-caffe alexnet", "ck-caffe googlenet", "alexnet.json"})
        EXPECT_TRUE(std::ranges::any_of(nets(), [&](const Net& n) { return n.name.starts_with(folder); }))
            << folder;
}

TEST_F(RealNets, FrontierColdAndWarmCutsAgreeOnLatency) {
    std::map<std::string, MinCutSolver> warm;
    std::size_t compared = 0;
    forEachQuestion([&](const Net& net, const Problem& problem, const std::string& what) {
        const auto cut = solveDsl(problem);
        ASSERT_TRUE(cut.ok()) << what;
        MinCutSolver& solver = warm.try_emplace(net.name, problem.graph).first->second;
        solver.solve(problem);
        EXPECT_NEAR(solver.plan(problem).times.latency().value, cut->value, tolerance * cut->value) << what;
        EXPECT_NEAR(net.frontier->answer(Objective::Latency, problem).value, cut->value,
                    tolerance * cut->value)
            << what;
        ++compared;
    });
    EXPECT_EQ(compared, questions());
}

TEST_F(RealNets, BoundedSearchIsTheFrontierOnEveryObjective) {
    std::size_t compared = 0, limited = 0;
    forEachQuestion([&](const Net& net, const Problem& problem, const std::string& what) {
        for (const Objective objective : {Objective::Latency, Objective::Throughput, Objective::Budget,
                                          Objective::KeepUp, Objective::Energy}) {
            const Solution exact = net.frontier->answer(objective, problem);
            BoundedOptions patient; // a loaded machine changes nothing
            patient.timeLimit = test::searchPatience;
            const auto found = solveBounded(problem, objective, patient);
            ASSERT_TRUE(found.ok()) << what;
            const std::string which = what + " " + objectiveWord(objective);
            EXPECT_EQ(found->certificate.status, exact.certificate.status) << which;
            EXPECT_TRUE(evaluatePlan(problem, found->plan.sides).ok()) << which;
            ++compared;
            if (exact.certificate.status == Status::Optimal) {
                EXPECT_NEAR(found->value, exact.value, 2 * tolerance * exact.value) << which;
                limited += objective == Objective::KeepUp;
            }
        }
    });
    EXPECT_EQ(compared, 5 * questions());
    EXPECT_GT(limited, questions() / 10);
}

TEST_F(RealNets, IntegerProgramIsTheFrontierOnBudgets) {
    // GLPK proves no more than its own tolerance; where nothing confirms it further, the gap says so.
    constexpr double ownTolerance = 1e-7;
    std::size_t compared = 0, optimal = 0;
    forEachQuestion([&](const Net& net, const Problem& problem, const std::string& what) {
        const Solution exact = net.frontier->answer(Objective::Budget, problem);
        const auto program = solveDsccs(problem);
        ASSERT_TRUE(program.ok()) << what << " " << program.error().message;
        EXPECT_LE(program->certificate.gap, ownTolerance) << what;
        EXPECT_LE(program->certificate.lowerBound, exact.value * (1 + tolerance)) << what;
        EXPECT_NEAR(program->value, exact.value, tolerance * exact.value) << what;
        EXPECT_TRUE(withinBudget(problem, program->plan)) << what;
        optimal += program->certificate.status == Status::Optimal;
        ++compared;
    });
    EXPECT_EQ(compared, questions());
    EXPECT_GT(optimal, compared * 9 / 10);
}

TEST_F(RealNets, BaselinesAreNeverBetterThanTheFrontier) {
    std::size_t compared = 0, worse = 0;
    forEachQuestion([&](const Net& net, const Problem& problem, const std::string& what) {
        for (const Objective objective : {Objective::Latency, Objective::Throughput, Objective::Budget,
                                          Objective::KeepUp, Objective::Energy}) {
            const Solution exact = net.frontier->answer(objective, problem);
            for (const auto algorithm :
                 {Algorithm::Neurosurgeon, Algorithm::EdgeOnly, Algorithm::CloudOnly}) {
                const auto baseline = solve(problem, objective, algorithm);
                ASSERT_TRUE(baseline.ok()) << what;
                if (baseline->certificate.status == Status::Infeasible)
                    continue;
                EXPECT_EQ(exact.certificate.status, Status::Optimal) << what;
                EXPECT_GE(baseline->value, exact.value * (1 - tolerance))
                    << what << " " << objectiveWord(objective) << " " << algorithmWord(algorithm);
                ++compared;
                worse += baseline->value > exact.value * 1.01;
            }
        }
    });
    EXPECT_GT(compared, 5 * questions()) << "latency, throughput and energy have no limits to miss";
    EXPECT_GT(worse, questions());
}

TEST_F(RealNets, HeavySearchLiesBetweenTheHullAndThreeTimesExact) {
    std::size_t compared = 0;
    forEachQuestion([&](const Net& net, const Problem& problem, const std::string& what) {
        const double exact = net.frontier->answer(Objective::Throughput, problem).value;
        const auto heavy = solveDsh(problem);
        ASSERT_TRUE(heavy.ok()) << what;
        EXPECT_GE(heavy->value, exact * (1 - tolerance)) << what;
        EXPECT_LE(heavy->value, 3 * exact * (1 + tolerance)) << what;
        const auto hull = TradeOffHull::of(*net.frontier, problem, {});
        ASSERT_TRUE(hull.ok()) << what;
        EXPECT_TRUE(hull->isComplete()) << what;
        EXPECT_LE(hull->depth(heavy->plan.times), 1e-8) << what;
        EXPECT_GE(hull->points()[hull->leastMaxStage()].plan.times.maxStage().value, exact * (1 - tolerance))
            << what;
        ++compared;
    });
    EXPECT_EQ(compared, questions());
}

TEST_F(RealNets, HullFromCutsAndFromTheFrontierAgree) {
    std::size_t compared = 0;
    for (const Net& net : nets()) {
        const auto searched = TradeOffHull::search(net.problem, {});
        const auto scanned = TradeOffHull::of(*net.frontier, net.problem, {});
        ASSERT_TRUE(searched.ok() && scanned.ok()) << net.name;
        EXPECT_TRUE(searched->isComplete() && scanned->isComplete()) << net.name;
        for (const HullPoint& p : searched->points())
            EXPECT_LE(scanned->depth(p.plan.times), 1e-8) << net.name;
        for (const HullPoint& p : scanned->points())
            EXPECT_LE(searched->depth(p.plan.times), 1e-8) << net.name;
        ++compared;
    }
    EXPECT_EQ(compared, nets().size());
}

TEST_F(RealNets, SensitivityHoldsAtItsOwnThreshold) {
    std::size_t flipped = 0;
    for (const Net& net : nets()) {
        const auto result = analyseSensitivity(net.problem);
        ASSERT_TRUE(result.ok()) << net.name;
        if (result->layers.empty())
            continue;
        // Just short of the most critical error the plan is still the best, past it another one is.
        const LayerFlip flip = result->layers.front();
        const auto lead = [&](double error) {
            Problem p = net.problem;
            LayerProfile& row = p.profile.layers[static_cast<std::size_t>(flip.layer)];
            double& value = flip.number == ProfileNumber::EdgeTime    ? row.edge.value
                            : flip.number == ProfileNumber::CloudTime ? row.cloud.value
                                                                      : row.output.value;
            value *= 1 + error;
            const double ours = evaluatePlan(p, result->plan.sides)->times.latency().value;
            return (solveDsl(p)->value - ours) / ours;
        };
        EXPECT_GE(lead(flip.relative * 0.999), -tolerance) << net.name;
        if (flip.relative > -0.9 && std::abs(flip.relative) > 1e-3) {
            EXPECT_LT(lead(flip.relative * 1.05), 0) << net.name;
            ++flipped;
        }
    }
    EXPECT_GT(flipped, nets().size() / 2);
}
