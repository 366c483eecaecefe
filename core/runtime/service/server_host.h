// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/issue.h"
#include "core/model/units.h"
#include "core/runtime/service/access_token.h"
#include "core/runtime/service/endpoint.h"

#include <memory>
#include <string>
#include <vector>

namespace grpc {
class Server;
class Service;
} // namespace grpc

namespace cutpoint {

/// How an agent's gRPC server listens, and whom it trusts.
struct ServerOptions {
    std::string listen = "127.0.0.1:0";   ///< HOST:PORT; port 0: any free one
    std::string tlsCertificate;           ///< PEM file with the chain; empty: no TLS
    std::string tlsKey;                   ///< PEM file
    std::string tokenFile;                ///< empty: no token is asked for
    bool insecure = false;                ///< allow an open address without TLS and token
    Bytes maxMessage{64.0 * 1024 * 1024}; ///< largest message taken, at most 2 GiB - 1 (gRPC's own limit)
    /// For what all clients have sent and no handler has read yet. A call that passes it ends with
    /// RESOURCE_EXHAUSTED as it arrives; the message limit alone is looked at when a message is complete.
    Bytes receiveMemory{1024.0 * 1024 * 1024};
    int maxStreams = 256; ///< calls at once per connection; more wait in the client
    int maxThreads = 64;  ///< of services with blocking handlers
    /// The services take packed messages and unpack them themselves, bounded.
    bool unpacks = false;
    std::vector<std::string> healthNames; ///< services that gRPC's health check knows beside the whole
    Seconds keepAlive{20};                ///< a silent connection is probed after this, and closed after half
};

class UnknownMethods;

/// A running gRPC server over services that the caller owns and keeps until after stop(), with gRPC's own
/// health check and reflection; a method that nobody serves is refused by its name.
class ServerHost {
public:
    /// Reads the files, checks the trust rules and listens. Errors: "bad-address"; "open-address" for an
    /// address beyond this machine without both TLS and a token; "no-file", "bad-certificate", "bad-token";
    /// "bad-limit"; "cannot-listen".
    static Result<std::unique_ptr<ServerHost>> start(const ServerOptions& options,
                                                     const std::vector<grpc::Service*>& services);
    ~ServerHost();
    ServerHost(const ServerHost&) = delete;
    ServerHost& operator=(const ServerHost&) = delete;

    /// With the port that was really taken.
    const Endpoint& endpoint() const { return endpoint_; }
    /// Takes no more calls, waits up to `grace` for the running ones and for clients to close their
    /// connections, then cancels and closes what is left. Safe to call twice.
    void stop(Seconds grace);

private:
    ServerHost();

    Endpoint endpoint_;
    std::unique_ptr<UnknownMethods> unknown_;
    std::unique_ptr<grpc::Server> server_;
};

/// The trust rules alone: the token to ask for (maybe empty), or why this address must not be served like
/// that.
Result<AccessToken> checkTrust(const ServerOptions& options);

} // namespace cutpoint
