// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/edge_connection.h"

#include "core/model/sentence.h"
#include "core/runtime/service/channel.h"

#include <CLI/CLI.hpp>

namespace cutpoint {

void EdgeConnection::addTo(CLI::App& command) {
    command.add_option("--edge", address, say("HOST:PORT of the edge agent"))->capture_default_str();
    command.add_flag("--tls", tls, say("Reach it by TLS, trusting the system's certificates"));
    command.add_option("--ca", authority, say("Reach it by TLS, trusting this PEM file"));
    command.add_option("--tls-name", tlsName, say("Name in its certificate, when not its host"));
    command.add_option("--token-file", tokenFile, say("File whose first line is its bearer token"));
    command.add_flag("--insecure", insecure, say("Reach another machine in the clear"));
}

Result<std::unique_ptr<EdgeClient>> EdgeConnection::open() const {
    ChannelOptions options;
    options.target = address;
    options.tls = tls;
    options.tlsAuthority = authority;
    options.tlsName = tlsName;
    options.tokenFile = tokenFile;
    options.insecure = insecure;
    auto channel = openChannel(options);
    if (!channel)
        return channel.error();
    return std::make_unique<EdgeClient>(*std::move(channel));
}

} // namespace cutpoint
