// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/edge_connection.h"
#include "app/cli/interruption.h"
#include "app/cli/named_rows.h"
#include "app/cli/telling.h"
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
    const auto bytes = [](auto count) { return Bytes(static_cast<double>(count)); };
    const auto percent = [](double share) { return toldFigure(fmt::format("{:.1f} %", 100 * share)); };
    NamedRows rows;
    rows.addNumber(say("bandwidth"), toldQuantity(BitsPerSecond(found->bits_per_second())),
                   told(say("+- %1, %2 rounds of %3 and %4", percent(found->spread()), found->rounds(),
                            bytes(found->small_bytes()), bytes(found->large_bytes()))));
    if (found->downlink_bits_per_second() > 0)
        rows.addNumber(say("downlink"), toldQuantity(BitsPerSecond(found->downlink_bits_per_second())),
                       "+- " + percent(found->downlink_spread()));
    rows.addNumber(say("round trip"), toldQuantity(Seconds(found->rtt_seconds())));
    if (found->transfer_bytes() > 0)
        rows.addNumber(say("overhead"), percent(found->transfer_factor() - 1),
                       told(say("of a message of %1", bytes(found->transfer_bytes()))));
    fmt::print("{}", rows.text());
    return done;
}

} // namespace

void addProbeCommand(CLI::App& program, int& exitCode) {
    auto* command =
        program.add_subcommand("probe", say("Measure the bandwidth between a running edge and its cloud"));
    const auto words = std::make_shared<ProbeWords>();
    words->edge.addTo(*command);
    command->add_option("--rounds", words->rounds, say("The median of so many"))
        ->check(CLI::Range(1, 100))
        ->capture_default_str();
    command->add_flag("--json", words->json, say("Print JSON"));
    command->callback([words, &exitCode] { exitCode = probe(*words); });
}

} // namespace cutpoint
