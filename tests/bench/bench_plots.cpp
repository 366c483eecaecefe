// SPDX-License-Identifier: GPL-3.0-or-later
// What the plots cost: each study on ResNet-50 (222 points) and Inception-v3 (29,217 points), and what a tick
// of the bandwidth slider costs the window's thread with two plots in sight. Limits: 100 ms, 1 s; 16 ms.
#include "core/import/import.h"
#include "core/partition/analysis/plan_map.h"
#include "core/study/bandwidth_sweep.h"
#include "core/study/budget_sweep.h"
#include "core/study/comparison.h"
#include "core/study/cut_positions.h"
#include "core/study/gantt.h"
#include "core/study/speed_ups.h"
#include "core/study/trade_off.h"
#include "views/plots/bandwidth_sweep_plot.h"
#include "views/plots/cut_positions_plot.h"

#include <QApplication>
#include <benchmark/benchmark.h>
#include <filesystem>

namespace {

using namespace cutpoint;

struct Net {
    Problem problem;
    std::optional<Frontier> frontier;
    Plan plan;
};

const Net* net(const benchmark::State& state) {
    static const auto read = [](const char* file) -> std::optional<Net> {
        const auto model =
            importModelFile(std::filesystem::path(CUTPOINT_SHARED_DATA) / "profiles/msr" / file, {});
        if (!model)
            return std::nullopt;
        Net made{makeProblem(model->graph, model->profile), {}, {}};
        made.problem.network.bandwidth = BitsPerSecond(200e6);
        made.problem.limits.cloudBudget = Seconds(0.5);
        made.problem.limits.samplingRate = FramesPerSecond(1);
        if (auto frontier = Frontier::build(made.problem, {}))
            made.frontier = *std::move(frontier);
        made.plan = made.frontier->answer(Objective::Latency, made.problem).plan;
        return made;
    };
    static const std::optional<Net> nets[] = {read("LayerGraphs_resnet50_inference.json"),
                                              read("LayerGraphs_inceptionv3_inference.json")};
    const auto& chosen = nets[state.range(0)];
    return chosen ? &*chosen : nullptr;
}

template <class Study>
void measure(benchmark::State& state, Study study) {
    const Net* of = net(state);
    if (!of) {
        state.SkipWithError("the shared data is absent");
        return;
    }
    for (auto _ : state)
        benchmark::DoNotOptimize(study(*of));
}

void cutPositionsOf(benchmark::State& state) {
    measure(state, [](const Net& n) { return cutPositions(n.problem, &*n.frontier, Objective::Latency); });
}
void bandwidthSweepOf(benchmark::State& state) {
    measure(state, [](const Net& n) { return bandwidthSweep(n.problem, &*n.frontier, Objective::Latency); });
}
void budgetSweepOf(benchmark::State& state) {
    measure(state, [](const Net& n) { return budgetSweep(n.problem, &*n.frontier); });
}
void tradeOffOf(benchmark::State& state) {
    measure(state, [](const Net& n) { return tradeOff(n.problem, &*n.frontier); });
}
void ganttOfPlan(benchmark::State& state) {
    measure(state, [](const Net& n) { return ganttOf(n.problem, n.plan.sides, FramesPerSecond(1), 8); });
}
void speedUpsOf(benchmark::State& state) {
    measure(state, [](const Net& n) { return speedUps({{"net", n.problem}}, paperNetworks()); });
}
void planMapOf(benchmark::State& state) {
    measure(state, [](const Net& n) { return makePlanMap(*n.frontier, n.problem, {}); });
}
void algorithmsOf(benchmark::State& state) {
    measure(state, [](const Net& n) {
        return compareMethods(n.problem, &*n.frontier, objectivesOf(n.problem), Effort());
    });
}

/// The window's thread only: what is computed besides runs on workers.
void sliderTick(benchmark::State& state) {
    const Net* of = net(state);
    if (!of) {
        state.SkipWithError("the shared data is absent");
        return;
    }
    BandwidthSweepPlot sweep;
    CutPositionsPlot cuts;
    double bandwidth = 1e6;
    const auto tick = [&] {
        bandwidth = bandwidth > 9e7 ? 1e6 : bandwidth * 1.01;
        auto moment = std::make_shared<Moment>();
        auto problem = std::make_shared<Problem>(of->problem);
        problem->network.bandwidth = BitsPerSecond(bandwidth);
        auto answer = std::make_shared<Answer>();
        answer->solution = of->frontier->answer(Objective::Latency, *problem);
        moment->query.settings() = problem->settings();
        moment->problem = std::move(problem);
        moment->frontier = of->frontier;
        moment->answer = std::move(answer);
        for (Plot* plot : {static_cast<Plot*>(&sweep), static_cast<Plot*>(&cuts)}) {
            plot->setMoment(moment, Change::Query | Change::Plan);
            plot->flush();
        }
        QCoreApplication::processEvents();
    };
    for (Plot* plot : {static_cast<Plot*>(&sweep), static_cast<Plot*>(&cuts)}) {
        plot->resize(900, 300);
        plot->show();
    }
    tick();
    while (!sweep.isSettled() || !cuts.isSettled())
        QCoreApplication::processEvents();
    for (auto _ : state)
        tick();
}

} // namespace

BENCHMARK(cutPositionsOf)->Arg(0)->Arg(1)->Unit(benchmark::kMillisecond);
BENCHMARK(bandwidthSweepOf)->Arg(0)->Arg(1)->Unit(benchmark::kMillisecond);
BENCHMARK(budgetSweepOf)->Arg(0)->Arg(1)->Unit(benchmark::kMillisecond);
BENCHMARK(tradeOffOf)->Arg(0)->Arg(1)->Unit(benchmark::kMillisecond);
BENCHMARK(ganttOfPlan)->Arg(0)->Arg(1)->Unit(benchmark::kMillisecond);
BENCHMARK(speedUpsOf)->Arg(0)->Arg(1)->Unit(benchmark::kMillisecond);
BENCHMARK(planMapOf)->Arg(0)->Arg(1)->Unit(benchmark::kMillisecond);
BENCHMARK(algorithmsOf)->Arg(0)->Arg(1)->Unit(benchmark::kMillisecond);
BENCHMARK(sliderTick)->Arg(0)->Arg(1)->Unit(benchmark::kMillisecond);

int main(int argc, char** argv) {
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    benchmark::Initialize(&argc, argv);
    if (benchmark::ReportUnrecognizedArguments(argc, argv))
        return 1;
    benchmark::RunSpecifiedBenchmarks();
    return 0;
}
