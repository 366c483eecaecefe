// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/edge_connection.h"
#include "app/cli/interruption.h"
#include "app/cli/telling.h"
#include "core/import/profiles/fixed_costs.h"
#include "core/model/printable_text.h"
#include "core/model/quantity_text.h"

#include "core/export/csv_text.h"
#include "core/export/write_files.h"
#include "core/runtime/service/sentence_message.h"
#include <CLI/CLI.hpp>
#include <fmt/format.h>
#include <nlohmann/json.hpp>

namespace cutpoint {
namespace {

struct ProfileWords {
    EdgeConnection edge;
    int repeats = 10;
    std::string output;
    bool json = false;
};

/// The columns that `plan --profile` reads, and each time's spread, which it leaves alone.
std::string csvOf(const edge::v1::ProfileProgress& profile) {
    std::string csv = fmt::format(
        "# edge {}, whole {:.9g} s; cloud {}, whole {:.9g} s\n"
        "# unmeasured cuts within {:.1f} % of the whole\n"
        "{}"
        "layer,edge_s,cloud_s,output_bytes,edge_spread_s,cloud_spread_s\n",
        profile.edge_engine(), profile.edge_whole_seconds(), profile.cloud_engine(),
        profile.cloud_whole_seconds(), 100 * profile.scaling_residual(),
        fixedCostsComment({Seconds(profile.edge_fixed_seconds()), Seconds(profile.cloud_fixed_seconds())}));
    for (const auto& layer : profile.layers())
        csv += fmt::format("{},{:.9g},{:.9g},{},{:.3g},{:.3g}\n", textField(layer.layer()),
                           layer.edge_seconds(), layer.cloud_seconds(), layer.output_bytes(),
                           layer.edge_spread_seconds(), layer.cloud_spread_seconds());
    return csv;
}

std::string jsonOf(const edge::v1::ProfileProgress& profile) {
    nlohmann::ordered_json layers = nlohmann::ordered_json::array();
    for (const auto& layer : profile.layers())
        layers.push_back({{"name", layer.layer()},
                          {"edge_s", layer.edge_seconds()},
                          {"edge_spread_s", layer.edge_spread_seconds()},
                          {"cloud_s", layer.cloud_seconds()},
                          {"cloud_spread_s", layer.cloud_spread_seconds()},
                          {"output_bytes", layer.output_bytes()},
                          {"output_from", layer.output_measured() ? "measured" : "computed"}});
    const nlohmann::ordered_json json{
        {"edge_engine", profile.edge_engine()},
        {"cloud_engine", profile.cloud_engine()},
        {"edge_whole_s", profile.edge_whole_seconds()},
        {"cloud_whole_s", profile.cloud_whole_seconds()},
        {"scaling_residual", profile.scaling_residual()},
        {"fixed", {{"edge_s", profile.edge_fixed_seconds()}, {"cloud_s", profile.cloud_fixed_seconds()}}},
        {"layers", layers}};
    return json.dump(2, ' ', false, nlohmann::ordered_json::error_handler_t::replace) + "\n";
}

int profile(const ProfileWords& words) {
    endOnInterruption();
    const auto client = words.edge.open();
    if (!client)
        return fail(client.error());
    const auto found = (*client)->profile(words.repeats, [](const edge::v1::ProfileProgress& progress) {
        fmt::print(stderr, "{}/{} {}\n", progress.done(), progress.total(),
                   printable(told(sentenceOf(progress.told_stage(), progress.stage()))));
    });
    if (!found)
        return fail(found.error());
    const std::string text = words.json ? jsonOf(*found) : csvOf(*found);
    fmt::print(
        stderr, "{}\n",
        told(say("edge %1 (%2), of it %3 beyond the layers; cloud %4 (%5), of it %6; unmeasured cuts within "
                 "%7 % of the whole",
                 Seconds(found->edge_whole_seconds()), found->edge_engine(),
                 Seconds(found->edge_fixed_seconds()), Seconds(found->cloud_whole_seconds()),
                 found->cloud_engine(), Seconds(found->cloud_fixed_seconds()),
                 toldFigure(fmt::format("{:.1f}", 100 * found->scaling_residual())))));
    if (words.output.empty()) {
        fmt::print("{}", text);
        return done;
    }
    const auto issue = writeFileWhole(words.output, text);
    return issue ? fail(*issue) : done;
}

} // namespace

void addProfileCommand(CLI::App& program, int& exitCode) {
    auto* command =
        program.add_subcommand("profile", say("Time every layer on a running edge and on its cloud"));
    const auto words = std::make_shared<ProfileWords>();
    words->edge.addTo(*command);
    command->add_option("--repeats", words->repeats, say("Measured runs of each part; the median counts"))
        ->check(CLI::Range(1, 1000))
        ->capture_default_str();
    command->add_option("-o,--output", words->output, say("Write to a file that plan --profile reads"));
    command->add_flag("--json", words->json, say("JSON in place of CSV"));
    command->callback([words, &exitCode] { exitCode = profile(*words); });
}

} // namespace cutpoint
