// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/units.h"

#include "proto/open_inference.pb.h"
#include <chrono>
#include <map>
#include <mutex>

namespace cutpoint {

/// What a model has computed and how long that took, as ModelStatistics tells it. Thread-safe.
class ModelStatistics {
public:
    /// The stages of one answered call. The batch is what the engine computed at once; its times are told to
    /// each call of it.
    struct Call {
        Seconds queue, decode, compute, encode;
        std::uint64_t rows = 1;     ///< of this call
        std::uint64_t executed = 1; ///< runs of the engine that this call is the first of
        std::uint64_t batch = 1;    ///< rows of the engine's run
    };
    void succeeded(const Call& call);
    void failed(Seconds time);

    /// Without name and version.
    inference::ModelStatistics told() const;

private:
    mutable std::mutex mutex_;
    inference::ModelStatistics sums_;
    std::map<std::uint64_t, inference::InferBatchStatistics> batches_;
};

} // namespace cutpoint
