// SPDX-License-Identifier: GPL-3.0-or-later
// What a process of its own costs a run: the same models in this process and in a worker, one thread each,
// and the calls per second of one worker and of two.
#include "core/runtime/service/event_log.h"
#include "core/runtime/worker/worker_engine.h"
#include "tests/support/onnx_text.h"

#include <atomic>
#include <benchmark/benchmark.h>
#include <thread>

namespace {

using namespace cutpoint;

/// About 600 kB in and out, and next to nothing to compute.
std::string light() {
    return onnxText(11, {{"x", {1, 3, 224, 224}}}, {{"y", {1, 3, 224, 224}}}, {{"Relu", {"x"}, {"y"}}});
}

/// 4 kB in and out, and so many convolutions of 64 channels to compute.
std::string heavy(int layers) {
    const OnnxText::Node conv{
        "Conv",
        {},
        {},
        {{"pads", std::vector<std::int64_t>{1, 1, 1, 1}}, {"kernel_shape", std::vector<std::int64_t>{3, 3}}}};
    OnnxText text(11, {{"x", {1, 1, 32, 32}}}, {{"y", {1, 1, 32, 32}}});
    for (int i = 0; i < layers; ++i) {
        const std::int64_t from = i == 0 ? 1 : 64, to = i + 1 == layers ? 1 : 64;
        const std::string weight = "w" + std::to_string(i);
        text.weight(weight, {to, from, 3, 3},
                    std::vector<float>(static_cast<std::size_t>(to * from * 9), 0.001F));
        OnnxText::Node node = conv;
        node.inputs = {i == 0 ? "x" : "h" + std::to_string(i - 1), weight};
        node.outputs = {i + 1 == layers ? "y" : "h" + std::to_string(i)};
        text.node(node);
    }
    return text.bytes();
}

std::unique_ptr<InferenceEngine> loaded(benchmark::State& state, bool worker, const std::string& onnx) {
    EngineOptions options;
    options.threads = 1;
    auto made = worker ? workerFactory({})(options) : makeEngine(options);
    if (!made) {
        state.SkipWithError(made.error().text().c_str());
        return nullptr;
    }
    auto engine = *std::move(made);
    for (const Issue& issue : engine->load(onnx)) {
        state.SkipWithError(issue.text().c_str());
        return nullptr;
    }
    return engine;
}

void run(benchmark::State& state, bool worker, const std::string& onnx) {
    const auto engine = loaded(state, worker, onnx);
    if (!engine)
        return;
    const auto frame = madeUpFrame(engine->inputs());
    for (auto _ : state)
        benchmark::DoNotOptimize(engine->run(frame));
}

/// So many workers with a caller each; the rate is that of all together.
void serve(benchmark::State& state, int workers, const std::string& onnx) {
    std::vector<std::unique_ptr<InferenceEngine>> engines;
    for (int i = 0; i < workers; ++i)
        if (auto engine = loaded(state, true, onnx))
            engines.push_back(std::move(engine));
        else
            return;
    const auto frame = madeUpFrame(engines.front()->inputs());
    constexpr int calls = 8;
    for (auto _ : state) {
        std::atomic<int> left{calls};
        std::vector<std::thread> callers;
        for (const auto& engine : engines)
            callers.emplace_back([&] {
                while (left-- > 0)
                    benchmark::DoNotOptimize(engine->run(frame));
            });
        for (std::thread& caller : callers)
            caller.join();
    }
    state.SetItemsProcessed(state.iterations() * calls);
}

} // namespace

int main(int argc, char** argv) {
    using benchmark::kMillisecond;
    setLogLevel(LogLevel::Warning);
    for (const bool worker : {false, true}) {
        const std::string where = worker ? "/worker" : "/here";
        benchmark::RegisterBenchmark(("run/600kB" + where).c_str(), run, worker, light())
            ->Unit(kMillisecond)
            ->UseRealTime(); // a worker's time is none of this process
        benchmark::RegisterBenchmark(("run/10ms" + where).c_str(), run, worker, heavy(12))
            ->Unit(kMillisecond)
            ->UseRealTime();
        benchmark::RegisterBenchmark(("run/50ms" + where).c_str(), run, worker, heavy(60))
            ->Unit(kMillisecond)
            ->UseRealTime();
    }
    for (const int workers : {1, 2})
        benchmark::RegisterBenchmark(("serve/50ms/" + std::to_string(workers)).c_str(), serve, workers,
                                     heavy(60))
            ->Unit(kMillisecond)
            ->UseRealTime();
    benchmark::Initialize(&argc, argv);
    benchmark::RunSpecifiedBenchmarks();
    return 0;
}
