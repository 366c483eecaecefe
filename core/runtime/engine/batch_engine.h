// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// Several frames in one run. Internal to core/runtime/engine.
#pragma once

#include "core/runtime/engine/inference_engine.h"

#include <functional>

namespace cutpoint {

/// A model whose first dimensions are open, loaded once for each of `options.batches` (ascending, from 1): a
/// run of n frames takes the smallest that holds them, padded with zeros. Inputs and outputs tell their first
/// dimension as -1. Weights are in memory once for each size. Errors of load() beside the engine's:
/// "not-batched" for a model whose first dimensions are fixed, whose outputs do not grow with the batch, or
/// whose frames answer otherwise together than alone.
std::unique_ptr<InferenceEngine>
makeBatchEngine(const EngineOptions& options,
                const std::function<Result<std::unique_ptr<InferenceEngine>>(const EngineOptions&)>& make);

} // namespace cutpoint
