// SPDX-License-Identifier: GPL-3.0-or-later
// Loading and running whole models in both engines, two threads, fusion on.
#include "core/export/onnx_halves.h"
#include "core/runtime/engine/inference_engine.h"

#include <algorithm>
#include <benchmark/benchmark.h>
#include <filesystem>
#include <fstream>
#include <sstream>

namespace {

using namespace cutpoint;

std::vector<std::filesystem::path> models() {
    std::vector<std::filesystem::path> files;
    for (const auto& [folder, extension] :
         {std::pair{CUTPOINT_SHARED_DATA "/models/onnx", ".onnx"}, {CUTPOINT_SAMPLE_MODELS, ".json"}})
        if (std::filesystem::is_directory(folder))
            for (const auto& entry : std::filesystem::directory_iterator(folder))
                if (entry.path().extension() == extension)
                    files.push_back(entry.path());
    std::sort(files.begin(), files.end());
    return files;
}

std::string runnable(const std::filesystem::path& path) {
    std::ifstream stream(path, std::ios::binary);
    std::ostringstream content;
    content << stream.rdbuf();
    const auto model = makeRunnable(content.str(), path.filename().string());
    return model.ok() ? model->onnx : std::string();
}

/// The engine with the model, or null with the benchmark marked as skipped.
std::unique_ptr<InferenceEngine> engineFor(benchmark::State& state, EngineKind kind,
                                           const std::string& onnx) {
    EngineOptions options;
    options.kind = kind;
    options.threads = 2;
    auto made = makeEngine(options);
    if (!made) {
        state.SkipWithError(made.error().message.text().c_str());
        return nullptr;
    }
    auto engine = *std::move(made);
    if (const auto issues = engine->load(onnx); !issues.empty()) {
        state.SkipWithError(issues.front().message.text().c_str());
        return nullptr;
    }
    return engine;
}

void load(benchmark::State& state, EngineKind kind, const std::filesystem::path& path) {
    const std::string onnx = runnable(path);
    const auto engine = engineFor(state, kind, onnx);
    for (auto _ : state) {
        if (!engine)
            break;
        benchmark::DoNotOptimize(engine->load(onnx));
    }
}

void run(benchmark::State& state, EngineKind kind, const std::filesystem::path& path) {
    const auto engine = engineFor(state, kind, runnable(path));
    std::vector<Tensor> inputs;
    if (engine)
        for (const TensorSpec& spec : engine->inputs()) {
            std::size_t bytes = static_cast<std::size_t>(tensorTypeBytes(spec.type));
            for (const std::int64_t d : spec.shape)
                bytes *= static_cast<std::size_t>(d);
            // 0x3E in every byte is 0.186 as a float.
            inputs.push_back({spec, std::string(bytes, '\x3E')});
        }
    for (auto _ : state) {
        if (!engine)
            break;
        benchmark::DoNotOptimize(engine->run(inputs));
    }
}

} // namespace

int main(int argc, char** argv) {
    for (const auto& path : models())
        for (const auto& [name, kind] :
             {std::pair{"OpenCV", EngineKind::OpenCv}, {"OnnxRuntime", EngineKind::OnnxRuntime}}) {
            const std::string model = path.stem().string() + "/" + name;
            benchmark::RegisterBenchmark(("load/" + model).c_str(), load, kind, path)
                ->Unit(benchmark::kMillisecond)
                ->UseRealTime();
            benchmark::RegisterBenchmark(("run/" + model).c_str(), run, kind, path)
                ->Unit(benchmark::kMillisecond)
                ->UseRealTime();
        }
    benchmark::Initialize(&argc, argv);
    benchmark::RunSpecifiedBenchmarks();
    return 0;
}
