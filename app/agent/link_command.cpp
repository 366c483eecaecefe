// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/agent/commands.h"

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

int refuse(const Issue& issue) {
    fmt::print(stderr, "error: {}\n", issue.text());
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
    // Recorded uplinks say nothing about the way back, which carries small answers.
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

std::string rateText(const BandwidthTrace& trace) {
    if (trace.format() != "constant")
        return fmt::format("{} on average ({} trace of {})", bandwidthText(trace.mean()), trace.format(),
                           durationText(trace.duration()));
    return trace.mean().value >= 1e12 ? "not limited" : bandwidthText(trace.mean());
}

int runLink(const LinkWords& words) {
    const auto options = readOptions(words);
    if (!options)
        return refuse(options.error());
    const auto endpoint = parseEndpoint(words.listen);
    if (endpoint && !endpoint->loopback() && !words.insecure) {
        fmt::print(
            stderr,
            "error: {}: other machines would reach {} through this link, which asks for nothing itself; "
            "let that one ask for a token and TLS, and add --insecure here\n",
            words.listen, words.forward);
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
    fmt::print(stderr, "forwarding to {}; up {}, down {}, delay {} each way\n", words.forward,
               rateText(options->up), rateText(options->down), durationText(options->delay));
    if (endpoint && !endpoint->loopback())
        fmt::print(stderr,
                   "other machines reach {} through this link; let it ask for a token and TLS itself\n",
                   words.forward);
    for (int signal = 0;;) {
        if (sigwait(&signals, &signal) != 0)
            return agentFailed;
        if (signal == SIGINT || signal == SIGTERM)
            break;
        (*link)->setCut(signal == SIGUSR1);
        fmt::print(stderr, "{}\n", signal == SIGUSR1 ? "link cut" : "link back");
    }
    const LinkCounters counters = (*link)->counters();
    fmt::print(stderr, "{} up, {} down, {} connections, {} refused by the server\n",
               bytesText(Bytes(static_cast<double>(counters.bytesUp))),
               bytesText(Bytes(static_cast<double>(counters.bytesDown))), counters.accepted,
               counters.refused);
    if (counters.starved > 0)
        fmt::print(stderr, "out of file descriptors {} times; raise the limit (ulimit -n)\n",
                   counters.starved);
    return agentDone;
}

} // namespace

void addLinkCommand(CLI::App& program, int& exitCode) {
    auto* command = program.add_subcommand("link", "Forward TCP connections at the rate of a slow network");
    const auto words = std::make_shared<LinkWords>();
    command->add_option("--listen", words->listen, "HOST:PORT; port 0 takes a free one")
        ->capture_default_str();
    command->add_option("--forward", words->forward, "HOST:PORT of the server")->required();
    command->add_option("--rate", words->rate,
                        "Both ways, such as 4mbit; without it the link is not limited");
    command->add_option("--rate-up", words->rateUp, "Client to server, in place of --rate");
    command->add_option("--rate-down", words->rateDown, "Server to client, in place of --rate");
    command->add_option("--delay", words->delay, "One way, added each way")->capture_default_str();
    command->add_option(
        "--trace", words->trace,
        "Recorded uplink, repeated: Mahimahi .up, lines of seconds and Mbit/s, or Sabre JSON");
    command->add_option("--trace-down", words->traceDown, "Recorded downlink, in the same formats");
    command->add_flag("--insecure", words->insecure,
                      "Listen beyond this machine, without asking who connects");
    command->footer("SIGUSR1 cuts the link (connections stay, nothing passes), SIGUSR2 mends it.\n"
                    "Rates count the bytes of the streams, without TCP and IP headers.");
    command->callback([words, &exitCode] { exitCode = runLink(*words); });
}

} // namespace cutpoint
