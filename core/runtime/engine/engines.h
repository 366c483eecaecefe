// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// The back ends behind makeEngine. Internal to core/runtime/engine.
#pragma once

#include "core/runtime/engine/inference_engine.h"

namespace cutpoint {

Result<std::unique_ptr<InferenceEngine>> makeOpenCvEngine(const EngineOptions& options);
/// Errors: "no-engine" when the library is not installed.
Result<std::unique_ptr<InferenceEngine>> makeOnnxRuntimeEngine(const EngineOptions& options);

/// The engine behind a wall: what it throws becomes an issue, "no-memory" or "engine-failed".
std::unique_ptr<InferenceEngine> withoutThrowing(std::unique_ptr<InferenceEngine> engine);

/// Runs before the first that counts: they allocate, and fill the caches.
inline constexpr int warmUpRuns = 2;

/// An error of an engine about `node`.
Issue engineError(IssueCode code, std::string node, Sentence message, Sentence fix);

/// "answer-too-large", for an output that has no place.
Issue noPlaceFor(const TensorSpec& answer);

/// `threads`, or one per core when it is 0.
int engineThreads(int threads);

} // namespace cutpoint
