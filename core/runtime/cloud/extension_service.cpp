// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/runtime/cloud/extension_service.h"

#include "core/runtime/cloud/profile_call.h"
#include "core/runtime/service/resident_memory.h"
#include "core/runtime/service/status.h"
#include "core/runtime/service/unary_call.h"

#include <algorithm>

namespace cutpoint {
namespace {

constexpr int kDefaultRepeats = 10;
constexpr int kMostRepeats = 1000;

} // namespace

grpc::ServerWriteReactor<cloud::v1::ProfileProgress>*
ExtensionService::Profile(grpc::CallbackServerContext* context, const cloud::v1::ProfileRequest* request) {
    auto* call = new ProfileCall(board_, *context);
    if (!call->admission().ok()) {
        call->end(call->admission());
        return call;
    }
    if (request->repeats() < 0 || request->repeats() > kMostRepeats) {
        call->end({grpc::StatusCode::INVALID_ARGUMENT, "repeats is 0 to " + std::to_string(kMostRepeats) +
                                                           ", got " + std::to_string(request->repeats())});
        return call;
    }
    const int repeats = request->repeats() == 0 ? kDefaultRepeats : request->repeats();
    const auto model = store_.find(request->model_name());
    if (!model) {
        call->end({grpc::StatusCode::NOT_FOUND,
                   "the model \"" + request->model_name().substr(0, 200) + "\" is not loaded"});
        return call;
    }
    // The job must not own the model, whose thread it runs on; the model outlives its jobs.
    const auto posted = model->post([this, call, repeats, served = model.get()](InferenceEngine* engine) {
        call->measure(engine, *served, store_.factory(), meter_, repeats);
    });
    if (posted == EngineLanes::Posted::QueueFull)
        call->end(statusOf(queueFullIssue()));
    else if (posted == EngineLanes::Posted::Stopped)
        call->end({grpc::StatusCode::UNAVAILABLE, "the model is being replaced; try again"});
    return call;
}

grpc::ServerUnaryReactor* ExtensionService::Echo(grpc::CallbackServerContext* context,
                                                 const cloud::v1::EchoRequest* request,
                                                 cloud::v1::EchoResponse* response) {
    auto* call = new UnaryCall(board_, *context, "Echo", request->ByteSizeLong());
    grpc::Status status = call->admission();
    const double largest = largestTensors_.value;
    if (status.ok() && request->reply_bytes() < 0)
        status = {grpc::StatusCode::INVALID_ARGUMENT, "reply_bytes is negative"};
    else if (status.ok() &&
             (request->reply_bytes() > largest || static_cast<double>(request->payload().size()) > largest))
        status = {grpc::StatusCode::RESOURCE_EXHAUSTED,
                  "an echo takes up to " + std::to_string(static_cast<std::int64_t>(largest)) +
                      " bytes each way"};
    if (status.ok())
        status = call->hold(static_cast<std::size_t>(request->reply_bytes()));
    if (status.ok())
        response->mutable_payload()->assign(static_cast<std::size_t>(request->reply_bytes()), '\0');
    call->answer(status, status.ok() ? response->ByteSizeLong() : 0);
    return call;
}

grpc::ServerUnaryReactor* ExtensionService::Attend(grpc::CallbackServerContext* context,
                                                   const cloud::v1::AttendRequest* request,
                                                   cloud::v1::AttendResponse* response) {
    auto* call = new UnaryCall(board_, *context, "Attend", request->ByteSizeLong());
    grpc::Status status = call->admission();
    if (status.ok()) {
        Attendance::Word word{request->edge(),
                              {request->models().begin(), request->models().end()},
                              Seconds(request->lease_seconds()),
                              {}};
        for (const auto& choice : request->choices())
            word.choices.push_back({choice.latency_seconds(), choice.load(), 0});
        if (const auto share = attendance_.hear(word)) {
            response->set_edges(share->edges);
            response->set_price(share->price);
            if (share->limit)
                response->set_limit(*share->limit);
        } else {
            status = statusOf(share.error());
        }
    }
    call->answer(status, status.ok() ? response->ByteSizeLong() : 0);
    return call;
}

grpc::ServerUnaryReactor* ExtensionService::Load(grpc::CallbackServerContext* context,
                                                 const cloud::v1::LoadRequest* request,
                                                 cloud::v1::LoadResponse* response) {
    auto* call = new UnaryCall(board_, *context, "Load", request->ByteSizeLong());
    if (call->admission().ok()) {
        response->set_active_requests(board_.unanswered() - 1); // without this one
        response->set_busy_fraction(std::clamp(meter_.fraction(), 0.0, 1.0));
        response->set_resident_bytes(static_cast<std::int64_t>(residentMemory().value));
    }
    call->answer(call->admission(), response->ByteSizeLong());
    return call;
}

} // namespace cutpoint
