// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// The model, and where its numbers come from.
#include "core/cost/scaled_estimate.h"
#include "core/model/ties.h"
#include "core/study/report/report.h"

#include <algorithm>
#include <array>

namespace cutpoint::detail {
namespace {

Sentence provenanceName(Provenance provenance) {
    switch (provenance) {
    case Provenance::Missing:
        return say("missing");
    case Provenance::Measured:
        return say("measured");
    case Provenance::Imported:
        return say("imported, origin not told");
    case Provenance::Estimated:
        return say("estimated");
    case Provenance::Computed:
        return say("computed from the model");
    case Provenance::Reconstructed:
        return say("read off published figures");
    case Provenance::Invented:
        return say("invented for teaching");
    case Provenance::Edited:
        return say("typed by the user");
    case Provenance::Assumed:
        return say("assumed");
    case Provenance::Unknown:
        break;
    }
    return say("unknown");
}

} // namespace

Report::Section modelSection(const ReportSource& source) {
    const LayerGraph& graph = *source.problem.graph;
    Report::Section section;
    section.title = say("The model");
    Report::Table table;
    const auto row = [&](Sentence name, Sentence value) {
        table.rows.push_back(reportRow(std::move(name), std::move(value)));
    };
    row(say("Name"), Sentence(graph.name()));
    if (!source.file.empty())
        row(say("File"), Sentence(source.file));
    row(say("Layers"), say("%1", graph.size() - static_cast<LayerId>(graph.inputs().size())));
    row(say("Links"), say("%1", static_cast<long long>(graph.links().size())));
    double flops = 0;
    Bytes parameters;
    for (const Layer& layer : graph.layers()) {
        flops += layer.flops;
        parameters += layer.parameterBytes;
    }
    if (flops > 0)
        row(say("Operations for each frame"), say("%1 GFLOP", flops / 1e9));
    row(say("Parameters"), say("%1", parameters));
    for (const LayerId v : graph.inputs())
        row(say("Raw input %1", graph.layer(v).name),
            source.problem.isUnknownSize(v) ? say("size unknown") : say("%1", source.problem.outputBytes(v)));
    row(say("Outputs"), layerNames(graph, graph.outputs()));
    if (const auto unknown = unknownSizes(source.problem); !unknown.empty())
        row(say("Outputs of unknown size"), layerNames(graph, unknown));
    section.tables.push_back(std::move(table));
    return section;
}

Report::Section profileSection(const ReportSource& source) {
    const LayerGraph& graph = *source.problem.graph;
    const Profile& profile = source.problem.profile;
    Report::Section section;
    section.title = say("The profile and its origin");
    Report::Table devices;
    devices.head = {Sentence(), say("Edge"), say("Cloud")};
    const auto named = [](const std::string& name) {
        return name.empty() ? say("not told") : Sentence(name);
    };
    devices.rows = {
        {say("Device"), named(profile.edgeDevice), named(profile.cloudDevice)},
        {say("Measured share of the work"), percent(measuredShare(graph, profile, ProfileSide::Edge)),
         percent(measuredShare(graph, profile, ProfileSide::Cloud))},
    };
    if (profile.edgeScaledBy != 1 || profile.cloudScaledBy != 1)
        devices.rows.push_back({say("Estimates multiplied by"), say("%1", profile.edgeScaledBy),
                                say("%1", profile.cloudScaledBy)});
    section.tables.push_back(std::move(devices));

    constexpr std::size_t kinds = static_cast<std::size_t>(Provenance::Unknown) + 1;
    std::array<std::array<long long, 3>, kinds> counts{};
    for (LayerId v = 0; v < graph.size(); ++v) {
        const LayerProfile& layer = profile.layers[static_cast<std::size_t>(v)];
        if (!graph.layer(v).isInput) {
            ++counts[static_cast<std::size_t>(layer.edgeFrom)][0];
            ++counts[static_cast<std::size_t>(layer.cloudFrom)][1];
        }
        ++counts[static_cast<std::size_t>(layer.outputFrom)][2];
    }
    Report::Table origins;
    origins.head = {say("Layers whose number is"), say("Edge time"), say("Cloud time"), say("Output size")};
    for (std::size_t k = 0; k < kinds; ++k)
        if (std::ranges::any_of(counts[k], [](long long it) { return it > 0; }))
            origins.rows.push_back({provenanceName(static_cast<Provenance>(k)), say("%1", counts[k][0]),
                                    say("%1", counts[k][1]), say("%1", counts[k][2])});
    section.tables.push_back(std::move(origins));
    if (profile.batch > 1)
        section.text.push_back(say("Times were measured for %1 frames at once.", profile.batch));
    return section;
}

} // namespace cutpoint::detail
