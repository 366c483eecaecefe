// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/runtime/engine/engines.h"

#include <algorithm>
#include <thread>

namespace cutpoint {

int engineThreads(int threads) {
    return threads > 0 ? threads : static_cast<int>(std::max(1U, std::thread::hardware_concurrency()));
}

Result<std::unique_ptr<InferenceEngine>> makeEngine(const EngineOptions& options) {
    return options.kind == EngineKind::OpenCv ? makeOpenCvEngine(options) : makeOnnxRuntimeEngine(options);
}

} // namespace cutpoint
