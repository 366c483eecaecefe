// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/profiles/apply_profile.h"

#include "core/import/profile_rows.h"
#include "core/import/profiles/read_profile.h"
#include "core/model/sentence.h"

#include <algorithm>

namespace cutpoint {

namespace {

bool isGiven(Provenance from) {
    return from != Provenance::Missing && from != Provenance::Estimated;
}

/// The first dimension of all raw inputs, where they agree; 1 otherwise.
int leadingSize(const LayerGraph& graph) {
    std::int64_t size = 0;
    for (const LayerId v : graph.inputs()) {
        const Shape& shape = graph.layer(v).outputShape;
        if (shape.size() < 2 || shape.front() < 1 || (size > 0 && size != shape.front()))
            return 1;
        size = shape.front();
    }
    return size >= 1 && size <= 1'000'000 ? static_cast<int>(size) : 1;
}

/// The file's batch against the one that the model's sizes are for.
struct BatchChange {
    double scale = 1; ///< of the times
    int frames = 1;   ///< that times and sizes are for afterwards
};

/// Time is taken as proportional to the batch, which flatters a small one a little. A model that was opened
/// with the batch of the profile keeps it: times and sizes are then divided alike.
BatchChange settleBatch(const LayerGraph& graph, const Profile& base, const MatchedProfile& matched,
                        ProfileRole role, const std::string& file, Issues& issues) {
    BatchChange change;
    change.frames = std::max(1, base.batch);
    const int batch = matched.batch;
    // Shapes that differ in the first dimension tell the ratio to the model's own.
    if (matched.batchFromShapes)
        change.scale = 1.0 / batch;
    else {
        if (change.frames == 1 && batch > 1)
            change.frames = leadingSize(graph);
        change.scale = static_cast<double>(change.frames) / batch;
    }
    if (batch > 1 && change.scale != 1)
        issues.push_back(
            {Severity::Warning, code::Batch, file, 0, "",
             change.frames == 1
                 ? say("The times are for a batch of %1 frames: they are divided by it.", batch)
                 : say("The times are for a batch of %1 and the model's sizes for %2 frames: the times are "
                       "multiplied by %2/%1.",
                       batch, change.frames),
             say("Measure with the model's batch for exact times; small batches are slower per frame.")});
    const std::string& other = role == ProfileRole::Edge ? base.cloudDevice : base.edgeDevice;
    const bool otherGiven = std::any_of(base.layers.begin(), base.layers.end(), [&](const LayerProfile& p) {
        return isGiven(role == ProfileRole::Edge ? p.cloudFrom : p.edgeFrom);
    });
    if (role != ProfileRole::Both && otherGiven && batchOfName(other) != batch)
        issues.push_back({Severity::Warning, code::BatchMismatch, file, 0, "",
                          say("These times are for a batch of %1, those of the other side (%2) for %3; both "
                              "are scaled to the model's.",
                              batch, other, batchOfName(other)),
                          say("Measure both sides with the same batch.")});
    return change;
}

std::optional<Issue> sideMissing(const MeasuredProfile& measured, ProfileRole role, const std::string& file) {
    const bool hasEdge = measured.sides != ProfileSides::CloudOnly;
    const bool hasCloud = measured.sides != ProfileSides::EdgeOnly;
    const int line = measured.format == "csv" ? 1 : 0; // of the header
    if (role == ProfileRole::Both && measured.sides != ProfileSides::Both)
        return Issue{Severity::Error,
                     code::OneSidedProfile,
                     file,
                     line,
                     "",
                     say("The file has the times of one device only."),
                     say("Give it with --edge-profile or --cloud-profile.")};
    if ((role == ProfileRole::Edge && !hasEdge) || (role == ProfileRole::Cloud && !hasCloud))
        return Issue{Severity::Error,
                     code::NoTimeColumn,
                     file,
                     line,
                     "",
                     say("The file has no times for the device it was given for."),
                     say("Give it for the other device.")};
    return std::nullopt;
}

void offerOverhead(const MatchedProfile& matched, Seconds overhead, ProfileRole role, const std::string& file,
                   Issues& issues) {
    if (!(overhead.value > 0) || role == ProfileRole::Both)
        return;
    issues.push_back({Severity::Info, code::Overhead, file, 0, "",
                      say("An inference takes %1 longer than its rows together (%2): a cost of every frame "
                          "that no layer has.",
                          overhead, matched.sum / matched.batch),
                      role == ProfileRole::Edge
                          ? say("Give it as the edge's fixed cost: --edge-fixed %1us.",
                                std::to_string(static_cast<long long>(overhead.value * 1e6 + 0.5)))
                          : say("Give it as the cloud's fixed cost: --cloud-fixed %1us.",
                                std::to_string(static_cast<long long>(overhead.value * 1e6 + 0.5)))});
}

} // namespace

Result<AppliedProfile> applyProfile(const LayerGraph& graph, const Profile& base, std::string_view content,
                                    ProfileRole role, const std::string& file, const LayerOrigins& origins,
                                    const ProfileFixes& fixes) {
    Result<MeasuredProfile> read = readMeasuredProfile(content, file);
    if (!read)
        return read.error();
    MeasuredProfile profile = std::move(read).value();
    applyFixes(profile, fixes);
    const MeasuredProfile* const measured = &profile;
    if (auto issue = sideMissing(*measured, role, file))
        return *issue;
    Result<MatchedProfile> matched = matchProfile(graph, origins, *measured, file);
    if (!matched)
        return matched.error();
    AppliedProfile applied;
    applied.issues = measured->issues;
    applied.issues.insert(applied.issues.end(), matched->issues.begin(), matched->issues.end());
    applied.profile = base;
    applied.profile.layers.resize(graph.layers().size());
    applied.groups = matched->groups;
    applied.profile.groups.insert(applied.profile.groups.end(), matched->groups.begin(),
                                  matched->groups.end());
    applied.timed = matched->timed;
    const BatchChange batch = settleBatch(graph, base, *matched, role, file, applied.issues);
    applied.profile.batch = batch.frames;
    applied.overhead = matched->overhead / matched->batch;
    offerOverhead(*matched, applied.overhead, role, file, applied.issues);

    std::vector<char> withoutEdge(graph.layers().size(), 0), withoutCloud(graph.layers().size(), 0);
    for (std::size_t i = 0; i < measured->rows.size(); ++i)
        for (const LayerId v : matched->rows[i].layers) {
            const MeasuredRow& row = measured->rows[i];
            withoutEdge[static_cast<std::size_t>(v)] |= row.hasEdge ? 0 : 1;
            withoutCloud[static_cast<std::size_t>(v)] |= row.hasCloud ? 0 : 1;
            // What a run wrote is the size of this frame's output; where the model tells it, that counts.
            const bool isOfRun = measured->format == "onnxruntime";
            const bool isUnknown = applied.profile.layers[v].outputFrom == Provenance::Unknown ||
                                   graph.layer(v).size == Certainty::Unknown;
            if (isOfRun && (!row.output || !isUnknown || v != matched->rows[i].layers.back()))
                continue;
            if (row.output && (isOfRun || matched->rows[i].layers.size() == 1)) {
                LayerProfile& p = applied.profile.layers[static_cast<std::size_t>(v)];
                p.output = *row.output * batch.scale;
                p.outputFrom = Provenance::Imported;
            }
        }
    Seconds edge, cloud;
    bool bothGiven = true;
    for (std::size_t v = 0; v < matched->timed.size(); ++v) {
        if (!matched->timed[v] || (withoutEdge[v] && withoutCloud[v]))
            continue;
        LayerProfile& p = applied.profile.layers[v];
        if (role != ProfileRole::Cloud && !withoutEdge[v]) {
            p.edge = matched->edge[v] * batch.scale;
            p.edgeFrom = measured->from;
        }
        if (role != ProfileRole::Edge && !withoutCloud[v]) {
            p.cloud = matched->cloud[v] * batch.scale;
            p.cloudFrom = measured->cloudFrom;
        }
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
