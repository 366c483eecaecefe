// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/runtime/service/unknown_methods.h"

#include "core/runtime/service/event_log.h"

#include <grpcpp/grpcpp.h>
#include <string>

namespace cutpoint {
namespace {

class Refusal final : public grpc::ServerGenericBidiReactor {
public:
    explicit Refusal(const std::string& method) {
        Finish({grpc::StatusCode::UNIMPLEMENTED, method.substr(0, 200) + " is not served here"});
    }

private:
    void OnDone() override { delete this; }
};

} // namespace

grpc::ServerGenericBidiReactor* UnknownMethods::CreateReactor(grpc::GenericCallbackServerContext* context) {
    logEvent(LogLevel::Debug, "call-unknown", {{"method", context->method()}, {"peer", context->peer()}});
    return new Refusal(context->method());
}

} // namespace cutpoint
