// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/import.h"
#include "core/import/profile_rows.h"
#include "core/import/profiles/readers.h"

namespace cutpoint::profile_readers {

Result<MeasuredProfile> readCsvProfile(std::string_view content, const std::string& file) {
    Result<ProfileRows> read = readProfileRows(content, file);
    if (!read)
        return read.error();
    MeasuredProfile profile;
    profile.format = "csv";
    profile.tool = "CSV";
    const bool edge = read->hasEdge || read->hasOnly, cloud = read->hasCloud || read->hasOnly;
    profile.sides = !edge                             ? ProfileSides::CloudOnly
                    : !cloud                          ? ProfileSides::EdgeOnly
                    : read->hasEdge && read->hasCloud ? ProfileSides::Both
                                                      : ProfileSides::Either;
    for (const ProfileRow& line : read->rows) {
        MeasuredRow row;
        row.name = line.name;
        row.names.push_back(line.name);
        row.type = line.type;
        row.line = read->table.rows[line.index].line;
        row.timing = {read->hasEdge ? line.edge : line.only, line.spread, line.runs};
        row.cloudTiming = {read->hasCloud ? line.cloud : line.only, line.spread, line.runs};
        profile.runs = std::max(profile.runs, line.runs);
        if (read->hasBytes)
            row.output = line.output;
        profile.rows.push_back(std::move(row));
    }
    if (profile.rows.empty())
        return noRows(file, say("Add a row per layer."));
    profile.from = read->hasEdge ? read->edgeFrom : read->onlyFrom;
    profile.cloudFrom = read->hasCloud ? read->cloudFrom : read->onlyFrom;
    if (read->batch > 1)
        profile.batch = read->batch;
    profile.issues = read->issues;
    return profile;
}

Result<MeasuredProfile> readNativeProfile(std::string_view content, const std::string& file) {
    ImportOptions options;
    options.file = file;
    Result<ImportedModel> model = importNative(content, options);
    if (!model)
        return model.error();
    MeasuredProfile profile;
    profile.format = "native";
    profile.tool = "Cutpoint";
    profile.sides = ProfileSides::Both;
    bool edge = false, cloud = false;
    for (LayerId v = 0; v < model->graph->size(); ++v) {
        const LayerProfile& p = model->profile.layers[static_cast<std::size_t>(v)];
        const Layer& layer = model->graph->layer(v);
        MeasuredRow row;
        row.name = layer.name;
        row.names.push_back(layer.name);
        row.type = layer.type;
        row.timing.time = p.edge;
        row.cloudTiming.time = p.cloud;
        row.hasEdge = p.edgeFrom != Provenance::Missing && p.edgeFrom != Provenance::Estimated;
        row.hasCloud = p.cloudFrom != Provenance::Missing && p.cloudFrom != Provenance::Estimated;
        if (!layer.isInput) {
            edge = edge || row.hasEdge;
            cloud = cloud || row.hasCloud;
            if (row.hasEdge)
                profile.from = p.edgeFrom;
            if (row.hasCloud)
                profile.cloudFrom = p.cloudFrom;
        }
        profile.rows.push_back(std::move(row));
    }
    if (!edge && !cloud)
        return noRows(file, say("Give a profile with measured times; this model has none."));
    profile.sides = !edge ? ProfileSides::CloudOnly : !cloud ? ProfileSides::EdgeOnly : ProfileSides::Both;
    if (model->profile.batch > 1)
        profile.batch = model->profile.batch;
    return profile;
}

} // namespace cutpoint::profile_readers
