// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/runtime/worker/worker_engine.h"
#include "core/runtime/worker/worker_service.h"

#include <functional>
#include <sys/wait.h>
#include <unistd.h>

namespace cutpoint::test {

/// A worker that is a copy of the test's process and does what the test says; it ends with its last line.
inline WorkerLauncher forked(std::function<void(WorkerChannel&)> behaviour) {
    return [behaviour = std::move(behaviour)](const EngineOptions&,
                                              Bytes) -> Result<std::unique_ptr<WorkerProcess>> {
        auto ends = WorkerChannel::pair();
        const pid_t child = fork();
        if (child == 0) {
            ends->first.close();
            behaviour(ends->second);
            _exit(0);
        }
        return std::make_unique<WorkerProcess>(child, std::move(ends->first));
    };
}

/// What a hostile worker does with the runs it is asked for; it starts and loads as it should, a model with
/// the input x and the output y, both FP32 [1,4].
inline WorkerLauncher hostile(std::function<void(WorkerChannel&, WorkerChannel::Message& run)> onRun) {
    return forked([onRun = std::move(onRun)](WorkerChannel& channel) {
        channel.send(WorkerMessage::Ready, 0, "hostile");
        WorkerChannel::Message request;
        while (channel.receive(request) == WorkerChannel::Outcome::Received) {
            if (request.kind == WorkerMessage::Load)
                channel.send(WorkerMessage::Loaded, request.number,
                             encode(LoadedModel{"hostile",
                                                {{"x", TensorType::Fp32, {1, 4}}},
                                                {{"y", TensorType::Fp32, {1, 4}}}}));
            else
                onRun(channel, request);
        }
    });
}

/// An answer of the right shape, whatever lies in the memory.
inline void answerRight(WorkerChannel& channel, std::uint32_t number) {
    channel.send(WorkerMessage::Ran, number,
                 encode(RunReport{{{"y", TensorType::Fp32, {1, 4}}}, Seconds(0)}));
}

} // namespace cutpoint::test
