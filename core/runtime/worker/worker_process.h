// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/issue.h"
#include "core/model/units.h"
#include "core/runtime/engine/inference_engine.h"
#include "core/runtime/worker/worker_channel.h"

#include <functional>
#include <memory>
#include <string>
#include <sys/types.h>

namespace cutpoint {

/// A running worker and the agent's end of its channel.
class WorkerProcess {
public:
    /// Starts cutpoint-engine with what the options say. Errors: "cannot-start".
    static Result<std::unique_ptr<WorkerProcess>> start(const EngineOptions& options, Bytes memory);

    /// Takes over a child process.
    WorkerProcess(pid_t child, WorkerChannel channel) : pid_(child), channel_(std::move(channel)) {}
    ~WorkerProcess() { end(); }
    WorkerProcess(const WorkerProcess&) = delete;
    WorkerProcess& operator=(const WorkerProcess&) = delete;

    WorkerChannel& channel() { return channel_; }
    pid_t pid() const { return pid_; }
    /// SIGKILL. From any thread that keeps the process from ending elsewhere meanwhile.
    void kill() const;
    /// Kills it, unless it has ended, and waits. From then on how() tells what ended it.
    void end();
    /// "signal 9", "exit code 0"; before end() "".
    const std::string& how() const { return how_; }
    bool outOfMemory() const { return outOfMemory_; }
    /// By SIGKILL: of end(), of the kernel where memory was short, or of anybody.
    bool wasKilled() const { return killed_; }

private:
    pid_t pid_;
    WorkerChannel channel_;
    std::string how_;
    bool outOfMemory_ = false, killed_ = false;
};

/// Starts a worker; injectable, so that tests can be hostile.
using WorkerLauncher =
    std::function<Result<std::unique_ptr<WorkerProcess>>(const EngineOptions&, Bytes memory)>;

} // namespace cutpoint
