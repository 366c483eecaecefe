// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/units.h"
#include "core/runtime/engine/inference_engine.h"
#include "core/runtime/worker/worker_process.h"

#include <functional>
#include <memory>

namespace cutpoint {

/// What one worker may take.
struct WorkerLimits {
    Bytes memory{2.0 * 1024 * 1024 * 1024};  ///< of a model with all its activations; 0: no limit
    Bytes tensors{1.0 * 1024 * 1024 * 1024}; ///< inputs and answers of one run, each
    Seconds load{120};                       ///< for a model to be loaded
    Seconds run{60};                         ///< for a run; a call's own deadline may be sooner
};

struct WorkerOptions {
    WorkerLimits limits;
    WorkerLauncher launch = WorkerProcess::start;
    /// Told as it happens, for counting: a worker has started; one has ended that was not meant to.
    std::function<void()> started = [] {}, lost = [] {};
};

/// Engines in processes of their own (cutpoint-engine): a model that crashes, hangs or takes all the memory
/// costs the call that ran it, and its worker, which is started again with the model loaded: at once, and
/// when it ends again and again after longer and longer rests, of ten seconds at most, or of half a second
/// where somebody kills it. Each start and end is a line in the log.
///
/// A run whose deadline has passed is not ended before it has taken three times as long as the model usually
/// does, so that a client who is in too much of a hurry does not cost the others their worker. Errors of such
/// engines beside those of InferenceEngine: "cannot-start"; "engine-ended" (it crashed or was killed),
/// "engine-late" (it was ended since it took too long), "engine-resting", "no-memory", "too-large" (tensors
/// beyond the limit), "engine-broken" (its answers made no sense), "stopping".
EngineFactory workerFactory(WorkerOptions options);

} // namespace cutpoint
