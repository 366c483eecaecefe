// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/runtime/edge/edge_client.h"

#include <memory>
#include <string>

namespace CLI {
class App;
}

namespace cutpoint {

/// The words that name an edge agent and how it is reached.
struct EdgeConnection {
    std::string address = "127.0.0.1:8101", authority, tlsName, tokenFile;
    bool tls = false, insecure = false;

    void addTo(CLI::App& command);
    /// Errors: openChannel's.
    Result<std::unique_ptr<EdgeClient>> open() const;
};

} // namespace cutpoint
