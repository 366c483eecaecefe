// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/agent/commands.h"
#include "app/cli/help_formatter.h"
#include "app/cli/telling.h"
#include "core/model/quantity_text.h"
#include "core/runtime/link/shaped_link.h"
#include "core/runtime/service/endpoint.h"

#include <CLI/CLI.hpp>
#include <csignal>
#include <fmt/format.h>
#include <memory>

namespace cutpoint {
namespace {

struct LinkWords {
    std::string listen = "127.0.0.1:9001", forward;
    std::string rate, rateUp, rateDown, delay = "0ms", trace, traceDown;
    bool insecure = false;
};

void tell(const Sentence& sentence) {
    fmt::print(stderr, "{}\n", told(sentence));
}

int refuse(const Issue& issue) {
    fmt::print(stderr, "{}\n", told(issue));
    return issue.code == code::BadQuantity || issue.code == code::BadAddress ? agentUsage : agentFailed;
}

/// The trace, or the constant rate, or a link without a limit to speak of.
Result<BandwidthTrace> readRate(const std::string& rate, const std::string& trace) {
    if (!trace.empty())
        return readBandwidthTraceFile(trace);
    if (rate.empty())
        return BandwidthTrace(BitsPerSecond(1e12));
    const auto parsed = parseBandwidth(rate);
    if (!parsed)
        return parsed.error();
    return BandwidthTrace(*parsed);
}

Result<LinkOptions> readOptions(const LinkWords& words) {
    LinkOptions options;
    options.listen = words.listen;
    options.forward = words.forward;
    auto up = readRate(words.rateUp.empty() ? words.rate : words.rateUp, words.trace);
    if (!up)
        return up.error();
    // Recorded uplinks say nothing about the way back, which carries small
    // answers.
    auto down = readRate(words.rateDown.empty() ? words.rate : words.rateDown, words.traceDown);
    if (!down)
        return down.error();
    const auto delay = parseDuration(words.delay);
    if (!delay)
        return delay.error();
    options.up = *std::move(up);
    options.down = *std::move(down);
    options.delay = *delay;
    return options;
}

Sentence rateSentence(const BandwidthTrace& trace) {
    if (trace.format() != "constant")
        return say("%1 on average (%2 trace of %3)", trace.mean(), trace.format(), trace.duration());
    return trace.mean().value >= 1e12 ? say("not limited") : say("%1", trace.mean());
}

int runLink(const LinkWords& words) {
    const auto options = readOptions(words);
    if (!options)
        return refuse(options.error());
    const auto endpoint = parseEndpoint(words.listen);
    if (endpoint && !endpoint->loopback() && !words.insecure) {
        fmt::print(
            stderr, "{}\n",
            told(Issue{Severity::Error, code::OpenAddress, "", 0, words.listen,
                       say("Other machines would reach %1 through this link, which asks for nothing itself.",
                           words.forward),
                       say("Let that one ask for a token and TLS, and add --insecure here.")}));
        return agentUsage;
    }
    // Blocked in every thread, so that only the wait below takes them.
    sigset_t signals;
    sigemptyset(&signals);
    for (const int signal : {SIGINT, SIGTERM, SIGUSR1, SIGUSR2})
        sigaddset(&signals, signal);
    pthread_sigmask(SIG_BLOCK, &signals, nullptr);
    const auto link = ShapedLink::start(*options);
    if (!link)
        return refuse(link.error());
    const std::string host = words.listen.substr(0, words.listen.rfind(':'));
    fmt::print("listening {}:{}\n", host, (*link)->port());
    std::fflush(stdout);
    tell(say("forwarding to %1; up %2, down %3, delay %4 each way", words.forward, rateSentence(options->up),
             rateSentence(options->down), options->delay));
    if (endpoint && !endpoint->loopback())
        tell(say("other machines reach %1 through this link; let it ask for a token and TLS itself",
                 words.forward));
    for (int signal = 0;;) {
        if (sigwait(&signals, &signal) != 0)
            return agentFailed;
        if (signal == SIGINT || signal == SIGTERM)
            break;
        (*link)->setCut(signal == SIGUSR1);
        tell(signal == SIGUSR1 ? say("link cut") : say("link back"));
    }
    const LinkCounters counters = (*link)->counters();
    tell(say("%1 up, %2 down, connections: %3, of them refused by the server: %4",
             Bytes(static_cast<double>(counters.bytesUp)), Bytes(static_cast<double>(counters.bytesDown)),
             counters.accepted, counters.refused));
    if (counters.starved > 0)
        tell(say("how often file descriptors ran out: %1; raise the limit (ulimit -n)", counters.starved));
    return agentDone;
}

} // namespace

void addLinkCommand(CLI::App& program, int& exitCode) {
    auto* command =
        program.add_subcommand("link", say("Forward TCP connections at the rate of a slow network"));
    const auto words = std::make_shared<LinkWords>();
    command->add_option("--listen", words->listen, say("HOST:PORT; port 0 takes a free one"))
        ->capture_default_str();
    command->add_option("--forward", words->forward, say("HOST:PORT of the server"))->required();
    command->add_option("--rate", words->rate,
                        say("Both ways, such as 4mbit; without it the link is not limited"));
    command->add_option("--rate-up", words->rateUp, say("Client to server, in place of --rate"));
    command->add_option("--rate-down", words->rateDown, say("Server to client, in place of --rate"));
    command->add_option("--delay", words->delay, say("One way, added each way"))->capture_default_str();
    command->add_option(
        "--trace", words->trace,
        say("Recorded uplink, repeated: Mahimahi .up, lines of seconds and Mbit/s, or Sabre JSON"));
    command->add_option("--trace-down", words->traceDown, say("Recorded downlink, in the same formats"));
    command->add_flag("--insecure", words->insecure,
                      say("Listen beyond this machine, without asking who connects"));
    command->footer(helpNote(say("SIGUSR1 cuts the link (connections stay, nothing passes), SIGUSR2 mends "
                                 "it. Rates count the bytes of the streams, without TCP and IP headers.")) +
                    helpUnits());
    command->callback([words, &exitCode] { exitCode = runLink(*words); });
}

} // namespace cutpoint
