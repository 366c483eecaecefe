// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/agent/engine_options.h"

#include "core/model/sentence.h"

#include <CLI/CLI.hpp>

namespace cutpoint {

EngineOptions EngineWords::options() const {
    EngineOptions options;
    options.kind = engine == "onnxruntime" ? EngineKind::OnnxRuntime : EngineKind::OpenCv;
    options.threads = threads;
    options.fusion = fusion == "on";
    return options;
}

std::optional<Issue> engineTrouble(const EngineOptions& options) {
    const auto engine = makeEngine(options);
    return engine ? std::nullopt : std::optional(engine.error());
}

void addEngineOptions(CLI::App& command, EngineWords& words) {
    command.add_option("--engine", words.engine, say("opencv or onnxruntime"))
        ->check(CLI::IsMember({"opencv", "onnxruntime"}))
        ->capture_default_str();
    command.add_option("--threads", words.threads, say("Of each engine; 0: one per core"))
        ->check(CLI::Range(0, 256))
        ->capture_default_str();
    command
        .add_option("--fusion", words.fusion,
                    say("on, or off for answers that are bit-equal however a net is cut"))
        ->check(CLI::IsMember({"on", "off"}))
        ->capture_default_str();
    command
        .add_option("--slowdown", words.slowdown,
                    say("Stretch computations to so many times their own time, as on a slower device"))
        ->check(CLI::Range(1.0, 1000.0))
        ->capture_default_str();
    command.add_option("--metrics", words.metrics,
                       say("HOST:PORT of a page with Prometheus text at /metrics"));
}

} // namespace cutpoint
