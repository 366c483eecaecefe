// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <grpcpp/generic/async_generic_service.h>

namespace cutpoint {

/// Answers every method that no service of a server has: gRPC itself would say UNIMPLEMENTED and no more.
class UnknownMethods final : public grpc::CallbackGenericService {
public:
    grpc::ServerGenericBidiReactor* CreateReactor(grpc::GenericCallbackServerContext* context) override;
};

} // namespace cutpoint
