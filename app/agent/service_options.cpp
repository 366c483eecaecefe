// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/agent/service_options.h"

#include "app/agent/commands.h"
#include "app/cli/telling.h"
#include "core/runtime/service/access_token.h"
#include "core/runtime/service/event_log.h"

#include <CLI/CLI.hpp>
#include <array>
#include <csignal>
#include <fmt/format.h>
#include <sys/prctl.h>

namespace cutpoint {

void addServiceOptions(CLI::App& command, ServiceWords& words) {
    command.add_option("--listen", words.listen, say("HOST:PORT; port 0 takes a free one"))
        ->capture_default_str();
    command.add_option("--tls-cert", words.tlsCertificate,
                       say("PEM file with the server's certificate chain"));
    command.add_option("--tls-key", words.tlsKey, say("PEM file with its private key"));
    command.add_option("--token-file", words.tokenFile,
                       say("File whose first line every client must send as a bearer token"));
    command.add_flag("--insecure", words.insecure,
                     say("Serve other machines without TLS and a token, to whoever comes"));
    command
        .add_option("--log-level", words.logLevel,
                    say("debug, info, warning, error or off; one line per event on stderr"))
        ->capture_default_str();
    command.add_flag("--with-parent", words.withParent,
                     say("Stop when the program that started this one is gone, however it ended"));
}

Result<ServerOptions> readServiceOptions(const ServiceWords& words) {
    const auto level = parseLogLevel(words.logLevel);
    if (!level)
        return level.error();
    setLogLevel(*level);
    if (words.withParent)
        prctl(PR_SET_PDEATHSIG, SIGTERM);
    ServerOptions options;
    options.listen = words.listen;
    options.tlsCertificate = words.tlsCertificate;
    options.tlsKey = words.tlsKey;
    options.tokenFile = words.tokenFile;
    options.insecure = words.insecure;
    return options;
}

void readTrustAgain() {
    const Issues issues = AccessToken::readAgain();
    for (const Issue& issue : issues)
        logEvent(LogLevel::Error, "token-not-read", {{"file", issue.file}, {"text", issue.text()}});
    if (issues.empty())
        logEvent(LogLevel::Info, "trust-read-again");
}

int refuseService(const Issue& issue) {
    fmt::print(stderr, "{}\n", told(issue));
    constexpr std::array usage{code::BadQuantity, code::BadAddress, code::BadLevel, code::BadLimit,
                               code::OpenAddress};
    return std::find(usage.begin(), usage.end(), issue.code) != usage.end() ? agentUsage : agentFailed;
}

} // namespace cutpoint
