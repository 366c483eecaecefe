// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/runtime/engine/inference_engine.h"

#include <optional>
#include <string>

namespace CLI {
class App;
}

namespace cutpoint {

/// How a side computes, as the user wrote it: the same words for the edge and the cloud.
struct EngineWords {
    std::string engine = "opencv", fusion = "on", metrics;
    int threads = 0;
    double slowdown = 1;

    EngineOptions options() const;
};

/// Why no model could run on that engine here, such as a library that is not there; none when some could.
std::optional<Issue> engineTrouble(const EngineOptions& options);

/// --engine, --threads, --fusion, --slowdown, --metrics.
void addEngineOptions(CLI::App& command, EngineWords& words);

} // namespace cutpoint
