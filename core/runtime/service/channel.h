// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/issue.h"
#include "core/model/units.h"

#include <memory>
#include <string>

namespace grpc {
class Channel;
}

namespace cutpoint {

/// How a client reaches an agent or any server of the Open Inference Protocol.
struct ChannelOptions {
    std::string target;       ///< HOST:PORT
    std::string tlsAuthority; ///< PEM file with the certificates to trust; empty: no TLS, unless `tls`
    bool tls = false;         ///< TLS with the system's certificates when no authority is given
    std::string tlsName;      ///< the name in the server's certificate, when it is not the target's host
    std::string tokenFile;    ///< sent with every call; empty: none
    bool insecure = false;    ///< allow a token or frames in the clear beyond this machine
    Bytes maxMessage{2147483647.0}; ///< largest answer taken
    Seconds reconnect{1};           ///< longest pause between two attempts to connect
};

/// A lazy channel: it connects at the first call and again whenever it must; every call on it carries the
/// token. Errors: "bad-address"; "open-address" for another machine without TLS; "no-file", "bad-token".
Result<std::shared_ptr<grpc::Channel>> openChannel(const ChannelOptions& options);

} // namespace cutpoint
