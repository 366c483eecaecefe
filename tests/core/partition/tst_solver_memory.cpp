// SPDX-License-Identifier: GPL-3.0-or-later
// What the searches hold at once, counted at every allocation: never more than they may, and what they prove
// with little memory holds.
#include "core/partition/cut/min_cut.h"
#include "core/partition/frontier/frontier.h"
#include "core/partition/search/bounded.h"
#include "tests/support/adversarial_nets.h"
#include "tests/support/made_nets.h"

#include <atomic>
#include <cstdlib>
#include <gtest/gtest.h>
#include <malloc.h>
#include <new>

namespace {

std::atomic<std::size_t> liveBytes{0}, peakBytes{0};

void* counted(void* block) {
    if (!block)
        throw std::bad_alloc();
    const std::size_t live = liveBytes += malloc_usable_size(block);
    std::size_t peak = peakBytes;
    while (live > peak && !peakBytes.compare_exchange_weak(peak, live)) {
    }
    return block;
}

void release(void* block) {
    if (block)
        liveBytes -= malloc_usable_size(block);
    std::free(block);
}

} // namespace

void* operator new(std::size_t size) {
    return counted(std::malloc(size));
}
void* operator new[](std::size_t size) {
    return counted(std::malloc(size));
}
void* operator new(std::size_t size, const std::nothrow_t&) noexcept {
    void* block = std::malloc(size);
    return block ? counted(block) : nullptr;
}
void* operator new[](std::size_t size, const std::nothrow_t& none) noexcept {
    return operator new(size, none);
}
void operator delete(void* block) noexcept {
    release(block);
}
void operator delete[](void* block) noexcept {
    release(block);
}
void operator delete(void* block, std::size_t) noexcept {
    release(block);
}
void operator delete[](void* block, std::size_t) noexcept {
    release(block);
}

using namespace cutpoint;

namespace {

using Status = Certificate::Status;

constexpr std::size_t mebi = std::size_t(1) << 20;
/// What a search needs besides the lists that are limited: the net with its prices, a cut network,
/// contractions.
constexpr std::size_t working = 8 * mebi;

/// Bytes held at the peak of `run` beyond what was held before.
template <class Run>
std::size_t peakOf(Run run) {
    const std::size_t before = liveBytes;
    peakBytes = before;
    run();
    return peakBytes - before;
}

struct WideNet {
    std::string name;
    Problem problem;
};

void PrintTo(const WideNet& net, std::ostream* out) {
    *out << net.name;
}

/// Nets with too many states, or too many labels, or states that take much room each.
std::vector<WideNet> wideNets() {
    std::vector<WideNet> nets{
        {"layered, 16 wide", bench::layered(600, 16, 1)},
        {"layered, 200 wide", bench::layered(4000, 200, 2)},
        {"1,000 branches of two", bench::branches(2002, 1000, 2, 3)},
        {"modules of 24 branches", bench::branches(1000, 24, 2, 4)},
        {"NASNet-like", bench::nasnetLike(1200, 5, 5)},
        {"dense blocks", bench::dense(600, 40, 6)},
    };
    for (WideNet& net : nets) {
        net.problem.network.bandwidth = BitsPerSecond(1e9);
        const StageTimes fastest = minCutPlan(net.problem).times;
        net.problem.limits.cloudBudget = 0.7 * (fastest.transfer + fastest.cloud + 0.1 * fastest.edge);
        net.problem.limits.samplingRate = FramesPerSecond(0.8 / fastest.maxStage().value);
        double weights = 0;
        for (const Layer& layer : net.problem.graph->layers())
            weights += layer.parameterBytes.value;
        net.problem.limits.edgeMemory = Bytes(0.4 * weights);
    }
    return nets;
}

class SolverMemory : public testing::TestWithParam<WideNet> {};

TEST_P(SolverMemory, ABoundedSearchKeepsToItsBytes) {
    for (const bool memoryLimited : {false, true})
        for (const Objective objective : {Objective::Throughput, Objective::Budget, Objective::KeepUp}) {
            Problem problem = GetParam().problem;
            if (!memoryLimited)
                problem.limits.edgeMemory.reset();
            const std::string what = GetParam().name + ", " + objectiveWord(objective);
            BoundedOptions roomy;
            roomy.timeLimit = std::chrono::milliseconds(400);
            std::optional<Result<Solution>> best, modest;
            EXPECT_LT(peakOf([&] { best = solveBounded(problem, objective, roomy); }), 1024 * mebi) << what;
            BoundedOptions narrow = roomy;
            narrow.mostBytes = 16 * mebi;
            EXPECT_LT(peakOf([&] { modest = solveBounded(problem, objective, narrow); }),
                      narrow.mostBytes + working)
                << what;
            ASSERT_TRUE(best->ok() && modest->ok()) << what;
            const Solution &wide = **best, &little = **modest;
            // Where time ran out before a plan within the limits was found, the nearest one is shown.
            const auto meetsLimits = [](const Solution& s) {
                return s.certificate.status == Status::Optimal || s.certificate.status == Status::Bounded;
            };
            if (!meetsLimits(wide) || !meetsLimits(little))
                continue;
            // Each one's bound holds for the other's plan.
            EXPECT_LE(little.certificate.lowerBound, wide.value * (1 + 1e-9)) << what;
            EXPECT_LE(wide.certificate.lowerBound, little.value * (1 + 1e-9)) << what;
            EXPECT_EQ(little.value, objectiveValue(objective, problem, little.plan.times)) << what;
        }
}

TEST_P(SolverMemory, AFrontierEndsOrGivesUpWithinItsBytes) {
    for (const bool memoryLimited : {false, true}) {
        Problem problem = GetParam().problem;
        if (!memoryLimited)
            problem.limits.edgeMemory.reset();
        std::string error;
        const std::size_t peak = peakOf([&] {
            if (const auto frontier = Frontier::build(problem, {}); !frontier)
                error = frontier.error().code;
        });
        EXPECT_LT(peak, 600 * mebi) << GetParam().name;
        EXPECT_TRUE(error.empty() || error == "frontier-too-large") << error;
    }
}

INSTANTIATE_TEST_SUITE_P(Nets, SolverMemory, testing::ValuesIn(wideNets()));

} // namespace
