// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/issue.h"

#include <string>
#include <string_view>

namespace cutpoint {

/// Where a service listens or is reached.
struct Endpoint {
    std::string host; ///< name or address, without the brackets of an IPv6 address
    int port = 0;     ///< 0 only to listen: any free port

    /// "127.0.0.1:8001", "[::1]:8001".
    std::string text() const;
    /// Whether only this machine can be meant: localhost, 127.0.0.0/8 or ::1.
    bool loopback() const;
};

/// "HOST:PORT". Errors: "bad-address".
Result<Endpoint> parseEndpoint(std::string_view text);

} // namespace cutpoint
