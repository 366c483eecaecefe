// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/import.h"
#include "core/import/near_miss.h"
#include "core/import/profile_rows.h"

#include <algorithm>
#include <cctype>
#include <unordered_map>

namespace cutpoint {

namespace {

constexpr std::size_t kMostReported = 10;

/// Caffe inserts a layer "<blob>_<layer>_<i>_split" behind every output with several readers; its profiler
/// times them, the prototxt does not know them, and they only pass a pointer on.
bool isImplicitSplit(const std::string& row, const std::vector<std::string>& layers) {
    return row.ends_with("_split") &&
           std::any_of(layers.begin(), layers.end(), [&](const std::string& layer) {
               return row.size() > layer.size() && row.starts_with(layer) && row[layer.size()] == '_';
           });
}

/// Names that differ only in case or in "/", "-", "." for "_" are the same layer.
std::string plainName(std::string name) {
    for (char& c : name)
        c = c == '/' || c == '-' || c == '.' ? '_'
                                             : static_cast<char>(std::tolower(static_cast<unsigned char>(c)));
    return name;
}

struct Times {
    std::string name;
    int line = 0;
    std::optional<Seconds> edge, cloud;
    std::optional<Bytes> output;
    Provenance edgeFrom = Provenance::Measured;
    Provenance cloudFrom = Provenance::Measured;
};

/// The rows of a profile CSV or of a native model's JSON, on the sides that `role` asks for.
Result<std::vector<Times>> readTimes(std::string_view content, ProfileRole role, const std::string& file,
                                     AppliedProfile& applied, int& batch) {
    std::vector<Times> all;
    const std::size_t first = content.find_first_not_of(" \t\r\n\xEF\xBB\xBF");
    if (first != std::string_view::npos && content[first] == '{') {
        ImportOptions options;
        options.file = file;
        Result<ImportedModel> model = importNative(content, options);
        if (!model)
            return model.error();
        for (LayerId v = 0; v < model->graph->size(); ++v) {
            const LayerProfile& p = model->profile.layers[static_cast<std::size_t>(v)];
            Times times;
            times.name = model->graph->layer(v).name;
            if (p.edgeFrom != Provenance::Missing && role != ProfileRole::Cloud)
                times.edge = p.edge;
            if (p.cloudFrom != Provenance::Missing && role != ProfileRole::Edge)
                times.cloud = p.cloud;
            times.edgeFrom = p.edgeFrom;
            times.cloudFrom = p.cloudFrom;
            all.push_back(std::move(times));
        }
        batch = model->profile.batch;
        return all;
    }
    Result<ProfileRows> read = readProfileRows(content, file);
    if (!read)
        return read.error();
    const bool wantsEdge = role != ProfileRole::Cloud, wantsCloud = role != ProfileRole::Edge;
    if (role == ProfileRole::Both && (!read->hasEdge || !read->hasCloud))
        return Issue{Severity::Error,
                     "one-sided-profile",
                     file,
                     1,
                     "",
                     "The file has the times of one device only.",
                     "Give it with --edge-profile or --cloud-profile."};
    if ((wantsEdge && !read->hasEdge && !read->hasOnly) || (wantsCloud && !read->hasCloud && !read->hasOnly))
        return Issue{Severity::Error,
                     "no-time-column",
                     file,
                     1,
                     "",
                     "The file has no times for the device it was given for.",
                     "Give it for the other device."};
    for (const ProfileRow& row : read->rows) {
        Times times;
        times.name = row.name;
        times.line = read->table.rows[row.index].line;
        if (wantsEdge)
            times.edge = read->hasEdge ? row.edge : row.only;
        if (wantsCloud)
            times.cloud = read->hasCloud ? row.cloud : row.only;
        if (read->hasBytes)
            times.output = row.output;
        all.push_back(std::move(times));
    }
    for (Times& times : all) {
        times.edgeFrom = read->hasEdge ? read->edgeFrom : read->onlyFrom;
        times.cloudFrom = read->hasCloud ? read->cloudFrom : read->onlyFrom;
    }
    batch = read->batch;
    applied.issues = read->issues;
    return all;
}

bool isGiven(Provenance from) {
    return from != Provenance::Missing && from != Provenance::Estimated;
}

/// What a file's times are multiplied by so that they, the sizes and the other side are for equally many
/// frames. Time is taken as proportional to the batch, which flatters a small one a little.
double settleBatch(const Profile& base, int batch, ProfileRole role, const std::string& file,
                   Issues& issues) {
    const int frames = std::max(1, base.batch);
    const std::string unit = frames == 1 ? "one frame" : std::to_string(frames) + " frames";
    if (batch != frames)
        issues.push_back({Severity::Warning, "batch", file, 0, "",
                          "The times are for a batch of " + std::to_string(batch) +
                              " and the model's sizes for " + unit + ": the times are multiplied by " +
                              std::to_string(frames) + "/" + std::to_string(batch) + ".",
                          "Measure with a batch of " + std::to_string(frames) +
                              " for exact times; small batches are slower per frame."});
    const std::string& other = role == ProfileRole::Edge ? base.cloudDevice : base.edgeDevice;
    const bool otherGiven = std::any_of(base.layers.begin(), base.layers.end(), [&](const LayerProfile& p) {
        return isGiven(role == ProfileRole::Edge ? p.cloudFrom : p.edgeFrom);
    });
    if (role != ProfileRole::Both && otherGiven && batchOfName(other) != batch)
        issues.push_back({Severity::Warning, "batch-mismatch", file, 0, "",
                          "These times are for a batch of " + std::to_string(batch) +
                              ", those of the other side (" + other + ") for " +
                              std::to_string(batchOfName(other)) + "; both are scaled to " + unit + ".",
                          "Measure both sides with the same batch."});
    return static_cast<double>(frames) / batch;
}

} // namespace

Result<AppliedProfile> applyProfile(const LayerGraph& graph, const Profile& base, std::string_view content,
                                    ProfileRole role, const std::string& file) {
    AppliedProfile applied;
    applied.profile = base;
    applied.profile.layers.resize(static_cast<std::size_t>(graph.size()));
    int batch = 1;
    Result<std::vector<Times>> rows = readTimes(content, role, file, applied, batch);
    if (!rows)
        return rows.error();
    const double scale = settleBatch(base, batch, role, file, applied.issues);

    std::vector<std::string> names;
    std::unordered_map<std::string, LayerId> plain;
    for (LayerId v = 0; v < graph.size(); ++v) {
        names.push_back(graph.layer(v).name);
        plain.emplace(plainName(graph.layer(v).name), v);
    }
    std::vector<char> given(names.size(), 0);
    std::size_t splitRows = 0, unmatchedRows = 0, unmatchedLayers = 0, matched = 0;
    const auto warn = [&](std::string code, int line, std::string node, std::string message,
                          std::string fix) {
        applied.issues.push_back({Severity::Warning, std::move(code), file, line, std::move(node),
                                  std::move(message), std::move(fix)});
    };
    for (std::size_t i = 0; i < rows->size(); ++i) {
        const Times& row = (*rows)[i];
        LayerId v = graph.find(row.name);
        if (const auto near = plain.find(plainName(row.name)); v < 0 && near != plain.end())
            v = near->second;
        if (v < 0) {
            const std::string word = plainName(row.name);
            if (i == 0 && (word == "data" || word == "input"))
                continue;
            if (isImplicitSplit(row.name, names)) {
                ++splitRows;
                continue;
            }
            if (++unmatchedRows <= kMostReported) {
                const std::string near = nearestName(row.name, names);
                warn("unmatched-row", row.line, row.name, "The model has no layer \"" + row.name + "\".",
                     near.empty() ? "Rename the row after a layer of the model, or remove it."
                                  : "Did you mean \"" + near + "\"?");
            }
            continue;
        }
        if (graph.layer(v).isInput)
            continue;
        const auto index = static_cast<std::size_t>(v);
        if (given[index])
            return Issue{Severity::Error,
                         "duplicate-name",
                         file,
                         row.line,
                         row.name,
                         "The layer has a second row of times.",
                         "Remove one of the two rows."};
        given[index] = 1;
        ++matched;
        LayerProfile& p = applied.profile.layers[index];
        if (row.edge) {
            p.edge = *row.edge * scale;
            p.edgeFrom = row.edgeFrom;
        }
        if (row.cloud) {
            p.cloud = *row.cloud * scale;
            p.cloudFrom = row.cloudFrom;
        }
        if (row.output) {
            p.output = *row.output * scale;
            p.outputFrom = Provenance::Imported;
        }
    }
    if (matched == 0)
        return Issue{Severity::Error,
                     "profile-of-another-model",
                     file,
                     0,
                     "",
                     "No row of the profile names a layer of the model.",
                     "Give the profile of this model; layers are matched by name."};
    for (std::size_t v = 0; v < names.size(); ++v) {
        if (given[v] || graph.layer(static_cast<LayerId>(v)).isInput)
            continue;
        if (++unmatchedLayers <= kMostReported)
            warn("layer-without-times", 0, names[v], "The profile has no row for this layer.",
                 "Add a row, or name a device preset to estimate it.");
    }
    if (splitRows > 0)
        applied.issues.push_back(
            {Severity::Info, "implicit-split", file, 0, "",
             std::to_string(splitRows) + " rows time Caffe's own split layers; they are left out.",
             "Nothing needs to be done."});
    if (unmatchedRows > kMostReported)
        warn("unmatched-row", 0, "", std::to_string(unmatchedRows) + " rows in all match no layer.",
             "Check the names.");
    if (unmatchedLayers > kMostReported)
        warn("layer-without-times", 0, "", std::to_string(unmatchedLayers) + " layers in all have no row.",
             "Check the names.");
    Seconds edge, cloud;
    bool bothGiven = true;
    for (std::size_t v = 0; v < names.size(); ++v) {
        const LayerProfile& p = applied.profile.layers[v];
        if (!given[v])
            continue;
        bothGiven = bothGiven && isGiven(p.edgeFrom) && isGiven(p.cloudFrom);
        edge += p.edge;
        cloud += p.cloud;
    }
    if (role != ProfileRole::Both && bothGiven)
        for (Issue& issue : compareSides(edge, cloud, file))
            applied.issues.push_back(std::move(issue));
    const std::string device = std::filesystem::path(file).stem().string();
    if (role != ProfileRole::Cloud)
        applied.profile.edgeDevice = device;
    if (role != ProfileRole::Edge)
        applied.profile.cloudDevice = device;
    return applied;
}

} // namespace cutpoint
