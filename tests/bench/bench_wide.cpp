// SPDX-License-Identifier: GPL-3.0-or-later
// Single questions on nets whose frontier is too large: NASNet-A-Large for several device pairs and
// bandwidths, and made nets of 100 to 10,000 layers. Counters: milliseconds to the first certified answer and
// to 0.1 %, the gap left after two seconds in percent, states before contraction.
#include "core/import/import.h"
#include "core/partition/cut/min_cut.h"
#include "core/partition/frontier/frontier.h"
#include "core/partition/frontier/state_graph.h"
#include "core/partition/search/bounded.h"
#include "tests/support/made_nets.h"

#include <benchmark/benchmark.h>
#include <cstdio>
#include <sys/resource.h>

using namespace cutpoint;

namespace {

double peakMegabytes() {
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    return static_cast<double>(usage.ru_maxrss) / 1024;
}

/// Limits that bind: a budget of 40 % of the fastest frame, a rate 3 % below the highest.
Problem limited(Problem problem, Objective objective) {
    if (objective == Objective::Budget)
        problem.limits.cloudBudget = 0.4 * minCutPlan(problem).times.latency();
    if (objective == Objective::KeepUp)
        if (const auto fastest = solveBounded(problem, Objective::Throughput))
            problem.limits.samplingRate = FramesPerSecond(1 / (1.03 * fastest->value));
    return problem;
}

void ask(benchmark::State& state, const Problem& original, Objective objective) {
    const Problem problem = limited(original, objective);
    double first = -1, close = -1, gap = 1;
    for (auto _ : state) {
        const auto start = std::chrono::steady_clock::now();
        const auto elapsed = [&] {
            return std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - start)
                .count();
        };
        first = close = -1;
        BoundedOptions options;
        options.progress = [&](const Solution& s) {
            first = first < 0 ? elapsed() : first;
            close = close < 0 && s.certificate.gap <= 1e-3 * (1 + 1e-9) ? elapsed() : close;
        };
        const auto solution = solveBounded(problem, objective, options);
        if (!solution) {
            state.SkipWithError(solution.error().code.word().c_str());
            return;
        }
        gap = solution->certificate.gap;
    }
    state.counters["first_ms"] = first;
    state.counters["to_0.1%_ms"] = close;
    state.counters["gap_%"] = 100 * gap;
    state.counters["peak_MB"] = peakMegabytes();
}

void listStates(benchmark::State& state, const Problem& problem) {
    double visited = 0;
    for (auto _ : state) {
        const auto states = StateGraph::build(problem, {});
        visited = states ? static_cast<double>(states->statesVisited()) : 0;
    }
    state.counters["states"] = visited;
}

/// How soon the frontier of a net that is too wide gives up.
void giveUp(benchmark::State& state, const Problem& problem) {
    for (auto _ : state)
        benchmark::DoNotOptimize(Frontier::build(problem, {}));
    state.counters["peak_MB"] = peakMegabytes();
}

void addAll(const std::string& name, Problem problem, std::initializer_list<double> megabits) {
    const auto add = [&](const std::string& what, auto run) {
        benchmark::RegisterBenchmark((what + "/" + name).c_str(), run)->Unit(benchmark::kMillisecond);
    };
    add("states", [problem](benchmark::State& s) { listStates(s, problem); });
    add("frontier", [problem](benchmark::State& s) { giveUp(s, problem); });
    for (const double rate : megabits) {
        problem.network.bandwidth = BitsPerSecond(rate * 1e6);
        for (const Objective objective : {Objective::Throughput, Objective::Budget, Objective::KeepUp})
            add(std::string(objectiveWord(objective)) + "/" + std::to_string(static_cast<int>(rate)) + "mbit",
                [problem, objective](benchmark::State& s) { ask(s, problem, objective); });
    }
}

} // namespace

int main(int argc, char** argv) {
    benchmark::Initialize(&argc, argv);
    const std::string file = std::string(CUTPOINT_SHARED_DATA) + "/profiles/pipedream/nasnetalarge/graph.txt";
    if (const auto model = importModelFile(file, {})) {
        Problem problem = makeProblem(model->graph, model->profile);
        for (const double edgeSpeed : {0.3, 1.0, 4.0}) {
            problem.edgeSpeed = edgeSpeed;
            addAll("nasnet_a_large_edge_x" + std::to_string(edgeSpeed).substr(0, 3), problem,
                   {1, 4, 20, 100, 1000});
        }
    } else {
        std::fprintf(stderr, "left out: %s: %s\n", file.c_str(), model.error().message.text().c_str());
    }
    for (const int layers : {100, 1000, 10'000}) {
        addAll("cells_of_5_" + std::to_string(layers), bench::nasnetLike(layers, 5, 1), {20, 1000});
        addAll("chains_8_wide_" + std::to_string(layers), bench::branches(layers, 8, 4, 4), {20, 1000});
        addAll("dense_" + std::to_string(layers), bench::dense(layers, 12, 5), {20, 1000});
    }
    for (const int width : {6, 10, 16})
        addAll("rows_of_" + std::to_string(width), bench::layered(300, width, 3), {20, 1000});
    addAll("rows_of_16_10000", bench::layered(10'000, 16, 5), {20, 300});
    addAll("nested_skips_400", bench::nestedSkips(400, 6), {20, 1000});
    benchmark::RunSpecifiedBenchmarks();
    return 0;
}
