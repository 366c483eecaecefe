// SPDX-License-Identifier: GPL-3.0-or-later
// What a process of its own costs a run: the same models in this process and in a worker, one thread each,
// and the calls per second of one worker and of two.
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

/// Less than 10 kB in and out, and `layers` products of `size` x `size` to compute.
std::string heavy(int layers, std::int64_t size = 512) {
    OnnxText text(11, {{"x", {1, size}}}, {{"y", {1, size}}});
    text.weight("one", {size, 1}, std::vector<float>(static_cast<std::size_t>(size), 1.0F));
    text.node({"MatMul", {"one", "x"}, {"h0"}});
    const std::vector<float> weights(static_cast<std::size_t>(size * size), 0.001F);
    for (int i = 0; i < layers; ++i) {
        text.weight("w" + std::to_string(i), {size, size}, weights);
        text.node(
            {"MatMul", {"h" + std::to_string(i), "w" + std::to_string(i)}, {"h" + std::to_string(i + 1)}});
    }
    text.node({"ReduceMean",
               {"h" + std::to_string(layers)},
               {"y"},
               {{"axes", std::vector<std::int64_t>{0}}, {"keepdims", std::int64_t{1}}}});
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
    for (const bool worker : {false, true}) {
        const std::string where = worker ? "/worker" : "/here";
        benchmark::RegisterBenchmark(("run/600kB" + where).c_str(), run, worker, light())->Unit(kMillisecond);
        benchmark::RegisterBenchmark(("run/10ms" + where).c_str(), run, worker, heavy(1))->Unit(kMillisecond);
        benchmark::RegisterBenchmark(("run/50ms" + where).c_str(), run, worker, heavy(6))->Unit(kMillisecond);
    }
    for (const int workers : {1, 2})
        benchmark::RegisterBenchmark(("serve/50ms/" + std::to_string(workers)).c_str(), serve, workers,
                                     heavy(6))
            ->Unit(kMillisecond)
            ->UseRealTime();
    benchmark::Initialize(&argc, argv);
    benchmark::RunSpecifiedBenchmarks();
    return 0;
}
