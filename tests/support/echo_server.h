// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "proto/cutpoint_cloud.grpc.pb.h"

#include <atomic>
#include <grpcpp/grpcpp.h>

namespace cutpoint {

/// The least server that a probe needs.
class EchoServer final : public cloud::v1::CloudExtension::Service {
public:
    EchoServer() {
        grpc::ServerBuilder builder;
        builder.AddListeningPort("127.0.0.1:0", grpc::InsecureServerCredentials(), &port);
        builder.SetMaxReceiveMessageSize(64 << 20);
        builder.RegisterService(this);
        server_ = builder.BuildAndStart();
    }
    ~EchoServer() override { server_->Shutdown(); }

    grpc::Status Echo(grpc::ServerContext*, const cloud::v1::EchoRequest* request,
                      cloud::v1::EchoResponse* response) override {
        response->mutable_payload()->assign(static_cast<std::size_t>(request->reply_bytes()), '\0');
        received += static_cast<std::int64_t>(request->payload().size());
        return grpc::Status::OK;
    }

    int port = 0;
    std::atomic<std::int64_t> received = 0;

private:
    std::unique_ptr<grpc::Server> server_;
};

inline std::shared_ptr<grpc::Channel> plainChannelTo(int port) {
    return grpc::CreateChannel("127.0.0.1:" + std::to_string(port), grpc::InsecureChannelCredentials());
}

} // namespace cutpoint
