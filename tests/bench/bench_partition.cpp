// SPDX-License-Identifier: GPL-3.0-or-later
// What a plan costs to find, on real profiles and on synthetic nets of growing size.
#include "core/import/import.h"
#include "core/partition/analysis/hull.h"
#include "core/partition/analysis/plan_map.h"
#include "core/partition/analysis/sensitivity.h"
#include "core/partition/cut/augmenting_paths.h"
#include "core/partition/cut/min_cut.h"
#include "core/partition/cut/min_cut_solver.h"
#include "core/partition/frontier/frontier.h"
#include "core/partition/paper/dsccs/dsccs.h"
#include "core/partition/paper/dsh.h"
#include "core/partition/paper/literal.h"
#include "core/partition/search/bounded.h"
#include "tests/support/made_nets.h"

#include <benchmark/benchmark.h>
#include <cstdio>

using namespace cutpoint;

namespace {

void network(benchmark::State& state, const Problem& problem) {
    for (auto _ : state)
        benchmark::DoNotOptimize(makeCutNetwork(problem));
}

void cut(benchmark::State& state, const Problem& problem) {
    const CutNetwork network = makeCutNetwork(problem);
    for (auto _ : state)
        benchmark::DoNotOptimize(minCut(network));
}

/// A bandwidth slider going up and down by 5 % a step, from 1 Mbit/s to 1 Gbit/s.
struct Slider {
    double bandwidth = 1e6, step = 1.05;

    BitsPerSecond next() {
        bandwidth *= step;
        if (bandwidth > 1e9 || bandwidth < 1e6)
            step = 1 / step;
        return BitsPerSecond(bandwidth);
    }
};

/// The whole answer, network and plan included, as the warm solver gives it.
void cutCold(benchmark::State& state, const Problem& original) {
    Problem problem = original;
    Slider slider;
    for (auto _ : state) {
        problem.network.bandwidth = slider.next();
        benchmark::DoNotOptimize(minCutPlan(problem));
    }
}

void cutWarm(benchmark::State& state, const Problem& original) {
    Problem problem = original;
    Slider slider;
    MinCutSolver solver(problem.graph);
    for (auto _ : state) {
        problem.network.bandwidth = slider.next();
        solver.solve(problem);
        benchmark::DoNotOptimize(solver.plan(problem));
    }
}

void shortestPaths(benchmark::State& state, const Problem& problem) {
    const CutNetwork network = makeCutNetwork(problem);
    std::size_t paths = 0;
    for (auto _ : state)
        paths = recordAugmentingPaths(network)->pathCount;
    state.counters["paths"] = static_cast<double>(paths);
}

void literal(benchmark::State& state, const Problem& problem) {
    for (auto _ : state)
        benchmark::DoNotOptimize(solveLiteral(problem));
}

void sensitivity(benchmark::State& state, const Problem& problem) {
    for (auto _ : state)
        benchmark::DoNotOptimize(analyseSensitivity(problem));
}

void hull(benchmark::State& state, const Problem& problem) {
    double points = 0, solves = 0;
    for (auto _ : state) {
        const auto found = TradeOffHull::search(problem, {});
        points = static_cast<double>(found->points().size());
        solves = static_cast<double>(found->solves());
    }
    state.counters["points"] = points;
    state.counters["cuts"] = solves;
}

void frontier(benchmark::State& state, const Problem& problem) {
    double points = 0;
    for (auto _ : state) {
        const auto built = Frontier::build(problem, {});
        if (!built) {
            state.SkipWithError(built.error().code.word().c_str());
            return;
        }
        points = static_cast<double>(built->size());
    }
    state.counters["points"] = points;
}

/// One slider position, all objectives.
void tick(benchmark::State& state, const Problem& original) {
    Problem problem = original;
    problem.limits.cloudBudget = Seconds(0.05);
    problem.limits.samplingRate = FramesPerSecond(10);
    const auto built = Frontier::build(problem, {});
    if (!built) {
        state.SkipWithError(built.error().code.word().c_str());
        return;
    }
    Slider slider;
    for (auto _ : state) {
        problem.network.bandwidth = slider.next();
        for (const auto objective : {Objective::Latency, Objective::Throughput, Objective::Budget,
                                     Objective::KeepUp, Objective::Energy})
            benchmark::DoNotOptimize(built->best(objective, problem));
    }
}

/// 200 x 120 cells.
void planMap(benchmark::State& state, const Problem& problem) {
    const auto built = Frontier::build(problem, {});
    if (!built) {
        state.SkipWithError(built.error().code.word().c_str());
        return;
    }
    for (auto _ : state)
        benchmark::DoNotOptimize(makePlanMap(*built, problem, {}));
}

void heavySearch(benchmark::State& state, const Problem& problem) {
    for (auto _ : state)
        benchmark::DoNotOptimize(solveDsh(problem));
}

/// Three budgets between nothing and the cloud alone, at most two seconds each; the largest gap left.
void integerProgram(benchmark::State& state, const Problem& original) {
    Problem problem = original;
    DsccsParameters parameters;
    parameters.timeLimit = std::chrono::seconds(2);
    double gap = 0;
    const Seconds cloudOnly = minCutPlan(problem, {1, 1e-9, 1e-9}).times.latency();
    for (auto _ : state)
        for (const double share : {0.25, 0.5, 0.75}) {
            problem.limits.cloudBudget = cloudOnly * share;
            if (const auto solution = solveDsccs(problem, parameters))
                gap = std::max(gap, solution->certificate.gap);
        }
    state.counters["gap"] = gap;
}

void boundedThroughput(benchmark::State& state, const Problem& problem) {
    double gap = 0;
    for (auto _ : state)
        gap = solveBounded(problem, Objective::Throughput)->certificate.gap;
    state.counters["gap"] = gap;
}

using Run = void (*)(benchmark::State&, const Problem&);

void add(const char* what, const std::string& name, Run run, const Problem& problem) {
    benchmark::RegisterBenchmark((what + ("/" + name)).c_str(), run, problem)->Unit(benchmark::kMicrosecond);
}

void addCuts(const std::string& name, const Problem& problem) {
    add("network", name, network, problem);
    add("min_cut", name, cut, problem);
    add("plan_cold", name, cutCold, problem);
    add("plan_warm", name, cutWarm, problem);
    add("literal", name, literal, problem);
}

void addFrontier(const std::string& name, const Problem& problem) {
    add("frontier", name, frontier, problem);
    add("tick_all_objectives", name, tick, problem);
    add("plan_map", name, planMap, problem);
}

void addSearches(const std::string& name, const Problem& problem) {
    add("shortest_paths", name, shortestPaths, problem);
    // Minutes on branched nets of 10,000 layers.
    constexpr LayerId mostForSensitivity = 2000;
    if (problem.graph->size() <= mostForSensitivity)
        add("sensitivity", name, sensitivity, problem);
    add("hull", name, hull, problem);
    add("dsh", name, heavySearch, problem);
    add("bounded_throughput", name, boundedThroughput, problem);
}

} // namespace

int main(int argc, char** argv) {
    benchmark::Initialize(&argc, argv);
    const std::string folder = std::string(CUTPOINT_SHARED_DATA) + "/profiles/";
    for (const char* file :
         {"msr/LayerGraphs_bert24_inference.json", "msr/LayerGraphs_gnmt_inference.json",
          "msr/LayerGraphs_resnet50_inference.json", "msr/LayerGraphs_inceptionv3_inference.json",
          "msr/OperatorGraphs_bert_l-12_inference.json", "msr/OperatorGraphs_resnet50_inference.json",
          "pipedream/nasnetalarge/graph.txt"}) {
        const auto model = importModelFile(folder + file, {});
        if (!model) {
            std::fprintf(stderr, "left out: %s: %s\n", file, model.error().message.text().c_str());
            continue;
        }
        Problem problem = makeProblem(model->graph, model->profile);
        problem.network.bandwidth = BitsPerSecond(1e8);
        addCuts(file, problem);
        addSearches(file, problem);
        if (model->graph->size() < 1000) {
            addFrontier(file, problem);
            add("dsccs_3_budgets", file, integerProgram, problem);
        }
    }
    for (const int layers : {100, 1000, 10000}) {
        const std::string size = std::to_string(layers);
        const Problem chain = bench::branches(layers, 1, 2, 1), branches = bench::branches(layers, 3, 2, 2),
                      nested = bench::seriesParallel(layers, 3), cells = bench::nasnetLike(layers, 5, 4),
                      wide = bench::layered(layers, 8, 5);
        addCuts("chain_" + size, chain);
        addCuts("three_branches_" + size, branches);
        addCuts("series_parallel_" + size, nested);
        addCuts("nasnet_like_" + size, cells);
        addCuts("layered_8_" + size, wide);
        addFrontier("chain_" + size, chain);
        if (layers <= 1000)
            addFrontier("three_branches_" + size, branches);
        addSearches("chain_" + size, chain);
        addSearches("three_branches_" + size, branches);
        addSearches("series_parallel_" + size, nested);
        addSearches("nasnet_like_" + size, cells);
        addSearches("layered_8_" + size, wide);
        add("dsccs_3_budgets", "chain_" + size, integerProgram, chain);
        add("dsccs_3_budgets", "three_branches_" + size, integerProgram, branches);
        add("dsccs_3_budgets", "series_parallel_" + size, integerProgram, nested);
        add("dsccs_3_budgets", "nasnet_like_" + size, integerProgram, cells);
        add("dsccs_3_budgets", "layered_8_" + size, integerProgram, wide);
    }
    for (const int layers : {50, 100, 200})
        addFrontier("series_parallel_" + std::to_string(layers), bench::seriesParallel(layers, 3));
    benchmark::RunSpecifiedBenchmarks();
    return 0;
}
