// SPDX-License-Identifier: GPL-3.0-or-later
// What a replay of 24 hours at 20 frames/s costs, and what moving about in it costs the window's thread.
// Limits: all policies but DADS 2 s together; a scrub step with all lanes 16 ms in 1280x800.
#include "core/adapt/made_trace.h"
#include "core/import/import.h"
#include "views/timeline/replay_view.h"

#include <QApplication>
#include <benchmark/benchmark.h>
#include <filesystem>
#include <random>

namespace {

using namespace cutpoint;

Problem problemOf(const char* file) {
    const auto model = importModelFile(std::filesystem::path(CUTPOINT_SAMPLE_MODELS) / file, {});
    return makeProblem(model->graph, model->profile);
}

ReplayOptions dayOf20() {
    ReplayOptions options;
    options.rate = StepCurve(20);
    options.duration = Seconds(24 * 3600);
    std::erase(options.policies, ReplayPolicy::Dads);
    return options;
}

void policiesOfADay(benchmark::State& state, const char* trace) {
    const auto link = readBandwidthTraceFile(std::filesystem::path(CUTPOINT_SHARED_DATA) / "traces" / trace);
    if (!link) {
        state.SkipWithError("the shared data is absent");
        return;
    }
    const Problem problem = problemOf("resnet18.json");
    for (auto _ : state)
        benchmark::DoNotOptimize(replay(problem, *link, dayOf20()));
}

/// A window's width of timeline over a day of tiny YOLOv2, where some policies drown.
ReplayView& shownDay() {
    static ReplayView* view = [] {
        auto* made = new ReplayView;
        made->resize(1280, 800);
        PlotInput input;
        auto problem = std::make_shared<Problem>(problemOf("tiny_yolov2.json"));
        problem->limits.samplingRate = FramesPerSecond(20);
        input.frontier = *Frontier::build(*problem, {});
        input.chosen = input.frontier->answer(Objective::Latency, *problem).plan;
        input.problem = problem;
        made->setLink(*madeTrace("day"), QStringLiteral("day"));
        made->show();
        made->drawNow(input);
        QApplication::processEvents();
        return made;
    }();
    return *view;
}

void scrubStep(benchmark::State& state) {
    ReplayView& view = shownDay();
    std::mt19937 random(1);
    std::uniform_real_distribution<double> any(0, view.study()->lastArrival().value);
    for (auto _ : state) {
        view.moveTo(Seconds(any(random)));
        view.timeline()->repaint();
    }
}

void zoomStep(benchmark::State& state) {
    ReplayView& view = shownDay();
    double width = view.study()->lastArrival().value;
    for (auto _ : state) {
        width = width > 1 ? width * 0.7 : view.study()->lastArrival().value;
        view.timeline()->setRange(Seconds(30'000), Seconds(30'000 + width));
        view.timeline()->repaint();
    }
    view.timeline()->fit();
}

BENCHMARK_CAPTURE(policiesOfADay, mahimahi, "ATT-LTE-driving-2016.up")->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(policiesOfADay, sabre, "sabre_3g_sample.json")->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(policiesOfADay, sabre_4g, "sabre_4g_bus_0010.json")->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(policiesOfADay, pensieve, "pensieve_cooked_3g_sample.log")->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(policiesOfADay, iperf, "iperf3.12_tcp.txt")->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(policiesOfADay, drive, "drive_5g_uplink_made_like_public_logs.csv")
    ->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(policiesOfADay, gophers, "5gophers_throughput_three_runs.csv")
    ->Unit(benchmark::kMillisecond);
BENCHMARK(scrubStep)->Unit(benchmark::kMillisecond);
BENCHMARK(zoomStep)->Unit(benchmark::kMillisecond);

} // namespace

int main(int argc, char** argv) {
    QApplication application(argc, argv);
    benchmark::Initialize(&argc, argv);
    benchmark::RunSpecifiedBenchmarks();
}
