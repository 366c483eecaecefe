// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/units.h"
#include "core/runtime/engine/inference_engine.h"
#include "core/runtime/worker/worker_channel.h"

#include <optional>

namespace cutpoint {

/// Exit codes of a worker that an agent tells apart.
enum WorkerExit { workerDone = 0, workerUsage = 2, workerOutOfMemory = 40, workerThrew = 41 };

struct WorkerSetup {
    EngineOptions engine;
    /// What the process may take beside what it has when the engine is made: the model, its weights as the
    /// engine keeps them, and every activation. Nothing: no limit.
    std::optional<Bytes> memory;
};

/// The worker's side: makes an engine, says so, and does what the agent asks until the agent is gone. Ends
/// the process where it stands when the agent goes during a computation. The answer is the exit code.
int serveAgent(WorkerChannel& channel, const WorkerSetup& setup, const EngineFactory& factory = makeEngine);

} // namespace cutpoint
