// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/options/fleet_loader.h"

#include "core/import/json_reader.h"
#include "core/model/query_json.h"

#include <fstream>
#include <iterator>
#include <map>

namespace cutpoint {
namespace {

/// Numbers of a project that replace those of the model's files, by layer name.
struct ProjectEdit {
    std::string layer;
    std::optional<double> edge, cloud, bytes;
};

/// What a class rests on, whether its file names a model or a project.
struct ClassSource {
    ProblemOptions words;
    Query query;
    std::vector<ProjectEdit> edits;
};

Issue about(const std::string& className, Issue issue) {
    issue.node = issue.node.empty() ? className : className + ": " + issue.node;
    return issue;
}

Result<std::string> textOf(const std::filesystem::path& path) {
    constexpr std::uintmax_t largest = 64U << 20;
    std::error_code error;
    const auto size = std::filesystem::file_size(path, error);
    std::ifstream stream(path, std::ios::binary);
    if (error || !stream || size > largest)
        return Issue{Severity::Error,
                     "no-file",
                     path.string(),
                     0,
                     "",
                     say("The file cannot be read or is over 64 MiB."),
                     say("Check the path and its permissions.")};
    return std::string(std::istreambuf_iterator<char>(stream), {});
}

std::string resolved(const std::string& name, const std::filesystem::path& folder) {
    return name.empty() ? name : (folder / name).lexically_normal().string();
}

/// The parts of a project file (README) that a camera needs.
Result<ClassSource> readProjectSource(const std::filesystem::path& path) {
    const auto text = textOf(path);
    if (!text)
        return text.error();
    const auto parsed = parseJson(*text, path.string());
    if (!parsed)
        return parsed.error();
    const auto bad = [&](const std::string& where, Sentence message) {
        return Issue{Severity::Error,
                     "bad-project",
                     path.string(),
                     0,
                     where,
                     message,
                     say("Save the project again with the desktop.")};
    };
    if (!parsed->is_object() || jsonText(*parsed, "format") != "cutpoint-project" ||
        !parsed->contains("source") || !(*parsed)["source"].is_object())
        return bad("format", say("This is not a Cutpoint project."));
    const auto& from = (*parsed)["source"];
    const auto folder = path.parent_path();
    ClassSource source;
    source.words.model = resolved(jsonText(from, "model"), folder);
    source.words.profile = resolved(jsonText(from, "profile"), folder);
    source.words.edgeProfile = resolved(jsonText(from, "edge_profile"), folder);
    source.words.cloudProfile = resolved(jsonText(from, "cloud_profile"), folder);
    source.words.edgeDevice = jsonText(from, "edge_device");
    source.words.cloudDevice = jsonText(from, "cloud_device");
    source.words.edgeTotal = jsonText(from, "edge_total");
    source.words.cloudTotal = jsonText(from, "cloud_total");
    source.words.inputBytes = jsonText(from, "input_bytes");
    if (from.contains("input_shapes") && from["input_shapes"].is_array())
        for (const auto& shape : from["input_shapes"])
            if (shape.is_string())
                source.words.inputShapes.push_back(shape.get<std::string>());
    if (source.words.model.empty())
        return bad("source", say("The project names no model."));
    if (parsed->contains("query") && (*parsed)["query"].is_object())
        if (const auto fault = readQuery(nlohmann::ordered_json((*parsed)["query"]), source.query);
            !fault.empty())
            return bad(fault, say("This entry of \"query\" has the wrong type or is out of range."));
    if (parsed->contains("pins") && (*parsed)["pins"].is_object())
        for (const auto& [layer, side] : (*parsed)["pins"].items())
            if (side.is_string())
                source.words.pins.push_back(layer + "=" + side.get<std::string>());
    if (parsed->contains("edits") && (*parsed)["edits"].is_object())
        for (const auto& [layer, edit] : (*parsed)["edits"].items())
            if (edit.is_object())
                source.edits.push_back({layer, jsonNumber(edit, "edge_s"), jsonNumber(edit, "cloud_s"),
                                        jsonNumber(edit, "output_bytes")});
    return source;
}

void applyEdits(ImportedModel& model, const std::vector<ProjectEdit>& edits) {
    for (const ProjectEdit& edit : edits) {
        const LayerId layer = model.graph->find(edit.layer);
        if (layer < 0)
            continue;
        LayerProfile& row = model.profile.layers[static_cast<std::size_t>(layer)];
        if (edit.edge)
            row.edge = Seconds(*edit.edge);
        if (edit.cloud)
            row.cloud = Seconds(*edit.cloud);
        if (edit.bytes)
            row.output = Bytes(*edit.bytes);
    }
}

/// What a class says itself stands over what its project says.
Query queryOf(const FleetFileClass& one, Query query) {
    if (one.bandwidth)
        query.network.bandwidth = *one.bandwidth;
    if (one.rate)
        query.limits.samplingRate = *one.rate;
    if (one.rtt)
        query.network.rtt = *one.rtt;
    if (one.fixedTransfer)
        query.network.rtt = *one.fixedTransfer;
    if (one.fixedEdge)
        query.fixed.edge = *one.fixedEdge;
    if (one.fixedCloud)
        query.fixed.cloud = *one.fixedCloud;
    if (one.edgeSpeed)
        query.edgeSpeed = *one.edgeSpeed;
    return query;
}

/// Reads every net once.
class Loader {
public:
    explicit Loader(const Effort& effort) : effort_(effort) {}

    Result<FleetClass> load(const FleetFileClass& one, const std::filesystem::path& folder,
                            ProblemOptions& words, Issues& issues) {
        ClassSource source;
        if (one.project.empty()) {
            source.words.model = resolved(one.model, folder);
        } else {
            auto read = readProjectSource(resolved(one.project, folder));
            if (!read)
                return about(one.name, read.error());
            source = *std::move(read);
        }
        if (!one.profile.empty())
            source.words.profile = resolved(one.profile, folder);
        words = source.words;
        const std::string key = source.words.model + '\n' + source.words.profile + '\n' + one.project;
        auto known = models_.find(key);
        if (known == models_.end()) {
            auto model = readModel(source.words, source.query.fixed);
            if (!model)
                return about(one.name, model.error());
            for (const Issue& issue : model->issues)
                issues.push_back(about(one.name, issue));
            ImportedModel edited = *std::move(model);
            applyEdits(edited, source.edits);
            known = models_.emplace(key, std::move(edited)).first;
        }
        const Query query = queryOf(one, source.query);
        auto problem = makeProblem(known->second, query, source.words.pins);
        if (!problem)
            return about(one.name, problem.error());
        FleetClass made;
        made.name = one.name;
        made.count = one.count;
        made.bandwidth = query.network.bandwidth;
        made.rate = query.limits.samplingRate.value_or(FramesPerSecond(1));
        made.latency = one.latency;
        made.weight = one.weight;
        // Points know nothing of B and Q.
        Query shared = query;
        shared.network.bandwidth = BitsPerSecond(1e6);
        shared.limits = {};
        shared.limits.edgeMemory = query.limits.edgeMemory;
        for (const Points& points : points_)
            if (points.key == key && points.query == shared)
                made.points = points.points;
        if (!made.points) {
            auto points = fleetPoints(*problem, effort_);
            if (!points)
                return about(one.name, points.error());
            made.points = *std::move(points);
            points_.push_back({key, shared, made.points});
        }
        made.problem = std::make_shared<const Problem>(*std::move(problem));
        return made;
    }

private:
    struct Points {
        std::string key;
        Query query;
        std::shared_ptr<const std::vector<FleetPoint>> points;
    };
    const Effort& effort_;
    std::map<std::string, ImportedModel> models_;
    std::vector<Points> points_;
};

} // namespace

Result<LoadedFleet> loadFleet(const FleetFile& file, const std::filesystem::path& folder,
                              const Effort& effort) {
    LoadedFleet loaded;
    loaded.file = file;
    loaded.fleet.server = file.server;
    Loader loader(effort);
    for (const FleetFileClass& one : file.classes) {
        if (effort.mustEnd())
            return Issue{Severity::Error, "cancelled", "", 0, "", say("Reading the fleet was stopped."), {}};
        loaded.sources.emplace_back();
        auto made = loader.load(one, folder, loaded.sources.back(), loaded.issues);
        if (!made)
            return made.error();
        loaded.fleet.classes.push_back(*std::move(made));
    }
    return loaded;
}

Result<LoadedFleet> loadFleet(const std::filesystem::path& path, const Effort& effort) {
    const auto text = textOf(path);
    if (!text)
        return text.error();
    const auto file = readFleetFile(*text, path.string());
    if (!file)
        return file.error();
    return loadFleet(*file, path.parent_path(), effort);
}

} // namespace cutpoint
