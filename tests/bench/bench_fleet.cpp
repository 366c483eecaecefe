// SPDX-License-Identifier: GPL-3.0-or-later
// Dividing a server. Limits: 30 cameras of 5 classes 1 ms, 1,000 of 50 classes 50 ms (with a shared uplink 1
// s), 100,000 of 50 no slower than twice that. `gap` is what the certificate leaves open.
#include "core/import/import.h"
#include "core/study/fleet/fleet_capacity.h"

#include <benchmark/benchmark.h>
#include <filesystem>
#include <random>

namespace {

using namespace cutpoint;

/// Classes of the sample nets, whose server is too small for all.
Fleet fleetOf(int classes, std::int64_t cameras, bool uplink) {
    static const auto nets = [] {
        std::vector<FleetClass> read;
        for (const char* file :
             {"resnet18.json", "alexnet.json", "tiny_yolov2.json", "googlenet.json", "nin.json"}) {
            const auto model = importModelFile(std::filesystem::path(CUTPOINT_SAMPLE_MODELS) / file, {});
            FleetClass one;
            one.problem = std::make_shared<const Problem>(makeProblem(model->graph, model->profile));
            one.points = *fleetPoints(*one.problem);
            read.push_back(std::move(one));
        }
        return read;
    }();
    std::mt19937 random(7);
    std::uniform_real_distribution<double> any(0, 1);
    Fleet fleet;
    for (int k = 0; k < classes; ++k) {
        FleetClass one = nets[static_cast<std::size_t>(k) % nets.size()];
        one.name = "c" + std::to_string(k);
        one.count = cameras / classes;
        one.bandwidth = BitsPerSecond(4e6 * std::pow(10, any(random)));
        one.rate = FramesPerSecond(0.1 + 0.4 * any(random));
        fleet.classes.push_back(std::move(one));
    }
    fleet.server.workers = 0.01 * static_cast<double>(cameras);
    if (uplink)
        fleet.server.uplink = BitsPerSecond(0.3e6 * static_cast<double>(cameras));
    return fleet;
}

void solve(benchmark::State& state, int classes, std::int64_t cameras, bool uplink,
           FleetObjective objective) {
    const Fleet fleet = fleetOf(classes, cameras, uplink);
    FleetQuestion question;
    question.objective = objective;
    question.withPrice = false;
    FleetAnswer answer;
    for (auto _ : state)
        answer = *solveFleet(fleet, question);
    state.counters["gap"] = answer.gap();
    state.counters["lambda"] = answer.prices.lambda;
}

void capacity(benchmark::State& state) {
    const Fleet fleet = fleetOf(5, 30, false);
    FleetQuestion question;
    question.mostNodes = 2'000;
    for (auto _ : state)
        benchmark::DoNotOptimize(fleetCapacity(fleet, question));
}

BENCHMARK_CAPTURE(solve, cameras_30_classes_5, 5, 30, false, FleetObjective::Sum)
    ->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(solve, cameras_1000_classes_50, 50, 1000, false, FleetObjective::Sum)
    ->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(solve, cameras_100000_classes_50, 50, 100'000, false, FleetObjective::Sum)
    ->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(solve, cameras_30_classes_5_uplink, 5, 30, true, FleetObjective::Sum)
    ->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(solve, cameras_1000_classes_50_uplink, 50, 1000, true, FleetObjective::Sum)
    ->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(solve, cameras_100000_classes_50_uplink, 50, 100'000, true, FleetObjective::Sum)
    ->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(solve, worst_cameras_1000_classes_50, 50, 1000, false, FleetObjective::Worst)
    ->Unit(benchmark::kMillisecond);
BENCHMARK(capacity)->Unit(benchmark::kMillisecond);

} // namespace

BENCHMARK_MAIN();
