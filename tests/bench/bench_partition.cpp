// SPDX-License-Identifier: GPL-3.0-or-later
// What a plan costs to find: network, min cut, frontier and slider tick, on real profiles and on growing
// chains and ladders of branches.
#include "core/import/import.h"
#include "core/partition/dsccs.h"
#include "core/partition/dsh.h"
#include "core/partition/frontier.h"
#include "core/partition/min_cut.h"

#include <benchmark/benchmark.h>
#include <cstdio>

using namespace cutpoint;

namespace {

/// `blocks` blocks of `width` parallel two-layer branches between a split and a join; width 1 is a chain.
Problem ladder(int blocks, int width) {
    std::vector<Layer> layers;
    std::vector<Link> links;
    std::uint32_t random = 12345;
    const auto next = [&] { return (random = random * 1664525U + 1013904223U) >> 8; };
    const auto add = [&](bool input) {
        Layer layer;
        layer.name = std::to_string(layers.size());
        layer.isInput = input;
        layer.outputBytes = Bytes(1000 + next() % 1'000'000);
        layers.push_back(layer);
        return static_cast<LayerId>(layers.size() - 1);
    };
    LayerId last = add(true);
    for (int b = 0; b < blocks; ++b) {
        std::vector<LayerId> ends;
        for (int w = 0; w < width; ++w) {
            const LayerId first = add(false), second = add(false);
            links.push_back({last, first});
            links.push_back({first, second});
            ends.push_back(second);
        }
        last = add(false);
        for (LayerId end : ends)
            links.push_back({end, last});
    }
    const auto graph = std::make_shared<LayerGraph>(*LayerGraph::make("ladder", layers, links));
    Profile profile = emptyProfile(*graph);
    for (std::size_t i = 1; i < profile.layers.size(); ++i) {
        profile.layers[i].edge = Seconds(1e-6 * (1 + next() % 10000));
        profile.layers[i].cloud = profile.layers[i].edge / (5 + next() % 10);
    }
    return makeProblem(graph, profile);
}

void network(benchmark::State& state, const Problem& problem) {
    for (auto _ : state)
        benchmark::DoNotOptimize(makeCutNetwork(problem));
}

void cut(benchmark::State& state, const Problem& problem) {
    const CutNetwork network = makeCutNetwork(problem);
    for (auto _ : state)
        benchmark::DoNotOptimize(minCut(network));
}

void frontier(benchmark::State& state, const Problem& problem) {
    double points = 0;
    for (auto _ : state) {
        const auto built = Frontier::build(problem, {});
        if (!built) {
            state.SkipWithError(built.error().code.c_str());
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
        state.SkipWithError(built.error().code.c_str());
        return;
    }
    double bandwidth = 1e6;
    for (auto _ : state) {
        bandwidth = bandwidth < 1e9 ? bandwidth * 1.1 : 1e6;
        problem.network.bandwidth = BitsPerSecond(bandwidth);
        for (const auto objective : {Objective::Latency, Objective::Throughput, Objective::Budget,
                                     Objective::KeepUp, Objective::Energy})
            benchmark::DoNotOptimize(built->best(objective, problem));
    }
}

void heavySearch(benchmark::State& state, const Problem& problem) {
    for (auto _ : state)
        benchmark::DoNotOptimize(solveDsh(problem));
}

void integerProgram(benchmark::State& state, const Problem& original) {
    Problem problem = original;
    problem.limits.cloudBudget = minCutPlan(problem).times.latency() / 2;
    for (auto _ : state)
        benchmark::DoNotOptimize(solveDsccs(problem));
}

void addAll(const std::string& name, const Problem& problem, bool slow) {
    const auto add = [&](const char* what, void (*run)(benchmark::State&, const Problem&)) {
        benchmark::RegisterBenchmark((what + ("/" + name)).c_str(), run, problem)
            ->Unit(benchmark::kMicrosecond);
    };
    add("network", network);
    add("min_cut", cut);
    add("frontier", frontier);
    add("tick_all_objectives", tick);
    if (slow) {
        add("dsh", heavySearch);
        add("dsccs", integerProgram);
    }
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
            std::fprintf(stderr, "left out: %s: %s\n", file, model.error().message.c_str());
            continue;
        }
        Problem problem = makeProblem(model->graph, model->profile);
        problem.network.bandwidth = BitsPerSecond(1e8);
        addAll(file, problem, std::string(file).find("Layer") != std::string::npos);
    }
    for (const int layers : {100, 1000, 10000})
        addAll("chain_" + std::to_string(layers), ladder(layers / 3, 1), false);
    for (const int layers : {100, 1000})
        addAll("three_branches_" + std::to_string(layers), ladder(layers / 7, 3), false);
    benchmark::RunSpecifiedBenchmarks();
    return 0;
}
