// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/runtime/service/server_host.h"

#include <string>

namespace CLI {
class App;
}

namespace cutpoint {

/// What the agents' subcommands have in common, as the user wrote it.
struct ServiceWords {
    std::string listen, tlsCertificate, tlsKey, tokenFile, logLevel = "info";
    bool insecure = false, withParent = false;
};

/// --listen, --tls-cert, --tls-key, --token-file, --insecure, --log-level, --with-parent.
void addServiceOptions(CLI::App& command, ServiceWords& words);
/// Sets the log level too, and ties this process to its parent where that is wanted. Errors: "bad-level".
Result<ServerOptions> readServiceOptions(const ServiceWords& words);
/// What SIGHUP asks for: token files are read again; certificates are within a second of their change. Logs
/// what came of it.
void readTrustAgain();
/// Prints the error to stderr and answers the exit code: wrong usage for what was written on the command
/// line.
int refuseService(const Issue& issue);

} // namespace cutpoint
