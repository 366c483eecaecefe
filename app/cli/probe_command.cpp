// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/edge_connection.h"
#include "app/cli/interruption.h"
#include "core/model/quantity_text.h"

#include <CLI/CLI.hpp>
#include <fmt/format.h>
#include <nlohmann/json.hpp>

namespace cutpoint {
namespace {

struct ProbeWords {
    EdgeConnection edge;
    int rounds = 5;
    bool json = false;
};

int probe(const ProbeWords& words) {
    endOnInterruption();
    const auto client = words.edge.open();
    if (!client)
        return fail(client.error());
    const auto found = (*client)->probe(words.rounds);
    if (!found)
        return fail(found.error());
    if (words.json) {
        nlohmann::ordered_json json{{"bandwidth_bit_s", found->bits_per_second()},
                                    {"spread", found->spread()},
                                    {"rtt_s", found->rtt_seconds()},
                                    {"small_bytes", found->small_bytes()},
                                    {"large_bytes", found->large_bytes()},
                                    {"rounds", found->rounds()},
                                    {"transfer_overhead", found->transfer_factor()},
                                    {"transfer_bytes", found->transfer_bytes()}};
        if (found->downlink_bits_per_second() > 0) {
            json["downlink_bit_s"] = found->downlink_bits_per_second();
            json["downlink_spread"] = found->downlink_spread();
        }
        fmt::print("{}\n", json.dump(2));
        return done;
    }
    fmt::print("{:<12}{:>14}   +- {:.1f} %, {} rounds of {} and {}\n", "bandwidth",
               bandwidthText(BitsPerSecond(found->bits_per_second())), 100 * found->spread(), found->rounds(),
               bytesText(Bytes(static_cast<double>(found->small_bytes()))),
               bytesText(Bytes(static_cast<double>(found->large_bytes()))));
    if (found->downlink_bits_per_second() > 0)
        fmt::print("{:<12}{:>14}   +- {:.1f} %\n", "downlink",
                   bandwidthText(BitsPerSecond(found->downlink_bits_per_second())),
                   100 * found->downlink_spread());
    fmt::print("{:<12}{:>14}\n", "round trip", durationText(Seconds(found->rtt_seconds())));
    if (found->transfer_bytes() > 0)
        fmt::print("{:<12}{:>12.1f} %   of a message of {}\n", "overhead",
                   100 * (found->transfer_factor() - 1),
                   bytesText(Bytes(static_cast<double>(found->transfer_bytes()))));
    return done;
}

} // namespace

void addProbeCommand(CLI::App& program, int& exitCode) {
    auto* command =
        program.add_subcommand("probe", "Measure the bandwidth between a running edge and its cloud");
    const auto words = std::make_shared<ProbeWords>();
    words->edge.addTo(*command);
    command->add_option("--rounds", words->rounds, "The median of so many")
        ->check(CLI::Range(1, 100))
        ->capture_default_str();
    command->add_flag("--json", words->json, "Print JSON");
    command->callback([words, &exitCode] { exitCode = probe(*words); });
}

} // namespace cutpoint
