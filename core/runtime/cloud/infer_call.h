// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/units.h"

#include "proto/open_inference.pb.h"
#include <chrono>
#include <functional>
#include <grpcpp/support/status.h>
#include <memory>

namespace cutpoint {

/// One inference and who asks for it. The functions may be called from any thread.
struct InferCall {
    using Clock = std::chrono::steady_clock;

    std::shared_ptr<inference::ModelInferRequest> request;
    Clock::time_point arrival = Clock::now();
    Clock::time_point deadline = Clock::time_point::max();
    /// The request is whole and its model is there: the computation is waited for from now on.
    std::function<void()> accepted = [] {};
    /// OK while somebody waits for the answer.
    std::function<grpc::Status()> wanted = [] { return grpc::Status::OK; };
    /// Asked before an answer of so many bytes is made.
    std::function<grpc::Status(std::size_t)> hold = [](std::size_t) { return grpc::Status::OK; };
    /// Called once; the response is of use when the status is OK.
    std::function<void(const grpc::Status&, const inference::ModelInferResponse&)> done;

    Seconds age() const { return Seconds(std::chrono::duration<double>(Clock::now() - arrival).count()); }
};

} // namespace cutpoint
