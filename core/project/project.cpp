// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/project/project.h"

#include "core/model/query_json.h"
#include "core/model/sentence.h"
#include "core/project/kept_profiles.h"

#include <algorithm>
#include <cmath>
#include <fstream>
#include <iterator>

namespace cutpoint {
namespace {

using Json = nlohmann::ordered_json;
namespace fs = std::filesystem;

constexpr const char* formatWord = "cutpoint-project";
constexpr int currentVersion = 2;
constexpr double most = 1e15;

fs::path folderOf(const fs::path& projectPath) {
    return fs::absolute(projectPath).parent_path().lexically_normal();
}

Issue refusal(const fs::path& path, int line, std::string node, Sentence message) {
    return {Severity::Error,
            code::BadProject,
            path.string(),
            line,
            std::move(node),
            std::move(message),
            say("Save the project again with this version of Cutpoint, or open the model itself.")};
}

/// Reads members and remembers the first one that is wrong.
class Reader {
public:
    explicit Reader(const Json& object) : object_(object) {}

    bool has(const char* name) const { return object_.is_object() && object_.contains(name); }
    /// Null when absent.
    Json member(const char* name) const { return has(name) ? object_[name] : Json(); }
    /// Absent or null leaves nothing; a wrong type or a number outside [0, most] is a fault.
    std::optional<double> number(const char* name, double highest = most) {
        const Json value = member(name);
        if (value.is_null())
            return std::nullopt;
        const double x = value.is_number() ? value.get<double>() : NAN;
        if (x >= 0 && x <= highest)
            return x;
        wrong(name);
        return std::nullopt;
    }
    std::string text(const char* name) {
        const Json value = member(name);
        if (value.is_string())
            return value.get<std::string>();
        if (has(name))
            wrong(name);
        return {};
    }
    std::vector<std::string> texts(const char* name) {
        std::vector<std::string> all;
        for (const Json& value : member(name))
            if (value.is_string())
                all.push_back(value.get<std::string>());
            else
                wrong(name);
        return all;
    }
    bool flag(const char* name) {
        const Json value = member(name);
        if (!value.is_null() && !value.is_boolean())
            wrong(name);
        return value.is_boolean() && value.get<bool>();
    }
    const std::string& fault() const { return fault_; }

private:
    void wrong(const char* name) {
        if (fault_.empty())
            fault_ = name;
    }

    const Json& object_;
    std::string fault_;
};

struct SourceField {
    const char* name;
    std::string ModelSource::*member;
    bool isPath;
};
constexpr SourceField sourceFields[] = {
    {"model", &ModelSource::model, true},
    {"profile", &ModelSource::profile, true},
    {"edge_profile", &ModelSource::edgeProfile, true},
    {"cloud_profile", &ModelSource::cloudProfile, true},
    {"edge_device", &ModelSource::edgeDevice, false},
    {"cloud_device", &ModelSource::cloudDevice, false},
    {"edge_total", &ModelSource::edgeTotal, false},
    {"cloud_total", &ModelSource::cloudTotal, false},
    {"input_bytes", &ModelSource::inputBytes, false},
    {"output_bytes", &ModelSource::outputBytes, false},
    {"element_bytes", &ModelSource::elementBytes, false},
};

struct SourceList {
    const char* name;
    std::vector<std::string> ModelSource::*member;
    bool isPath;
};
constexpr SourceList sourceLists[] = {
    {"more_profiles", &ModelSource::moreProfiles, true},
    {"more_edge_profiles", &ModelSource::moreEdgeProfiles, true},
    {"more_cloud_profiles", &ModelSource::moreCloudProfiles, true},
    {"input_shapes", &ModelSource::inputShapes, false},
    {"dims", &ModelSource::dims, false},
    {"states", &ModelSource::states, false},
};

/// One of the three numbers of an edit.
struct EditField {
    const char *name, *from;
    std::optional<double> Project::Edit::*value;
    Provenance Project::Edit::*origin;
};
constexpr EditField editFields[] = {
    {"edge_s", "edge_from", &Project::Edit::edgeSeconds, &Project::Edit::edgeFrom},
    {"cloud_s", "cloud_from", &Project::Edit::cloudSeconds, &Project::Edit::cloudFrom},
    {"output_bytes", "output_from", &Project::Edit::outputBytes, &Project::Edit::outputFrom},
};

Json editJson(const Project::Edit& edit) {
    Json row = Json::object();
    for (const EditField& field : editFields)
        if (edit.*field.value) {
            row[field.name] = *(edit.*field.value);
            if (edit.*field.origin != Provenance::Edited)
                row[field.from] = provenanceWord(edit.*field.origin);
        }
    return row;
}

/// The query as version 1 wrote it: in "controls", one name longer, memory and powers beside it.
Json queryOfVersion1(const Json& root) {
    Json object =
        root.contains("controls") && root["controls"].is_object() ? root["controls"] : Json::object();
    if (object.contains("bandwidth_bits_per_s"))
        object["bandwidth_bit_s"] = object["bandwidth_bits_per_s"];
    for (const char* name : {"edge_memory_bytes", "power_w"})
        if (root.contains(name))
            object[name] = root[name];
    return object;
}

/// The whole text as JSON; an error names the line on which reading ended.
Result<Json> parsed(std::string_view text, const fs::path& path) {
    std::size_t at = 0;
    try {
        return Json::parse(text);
    } catch (const Json::parse_error& error) {
        at = std::min(error.byte, text.size());
    } catch (const Json::exception&) {
        // A number that no double holds; where, it does not say.
    }
    const auto end = text.begin() + static_cast<std::ptrdiff_t>(at);
    return refusal(path, static_cast<int>(std::count(text.begin(), end, '\n')) + 1, "",
                   say("The project is not valid JSON."));
}

} // namespace

std::string projectText(const Project& project, const fs::path& projectPath) {
    const fs::path folder = folderOf(projectPath);
    Json source = Json::object();
    for (const SourceField& field : sourceFields)
        if (const std::string& value = project.source.*field.member; !value.empty())
            source[field.name] = field.isPath ? storedPath(value, folder) : value;
    for (const SourceList& list : sourceLists)
        for (const std::string& value : project.source.*list.member)
            source[list.name].push_back(list.isPath ? storedPath(value, folder) : value);
    if (project.source.acceptPartial)
        source["accept_partial"] = true;
    if (!project.source.kept.empty())
        source["profiles"] = keptProfilesJson(project.source.kept, folder);
    Json query = Json::object();
    writeQuery(query, project.query);
    Json root{{"format", formatWord}, {"version", currentVersion},       {"source", source},
              {"query", query},       {"picture", project.look.picture}, {"coloring", project.look.coloring}};
    for (const auto& [layer, pin] : project.pins)
        root["pins"][layer] = pin == Pin::Edge ? "edge" : "cloud";
    for (const auto& [layer, edit] : project.edits)
        root["edits"][layer] = editJson(edit);
    if (project.edgeDevice)
        root["measured_edge_device"] = *project.edgeDevice;
    if (project.cloudDevice)
        root["measured_cloud_device"] = *project.cloudDevice;
    if (!project.releasedGroups.empty())
        root["released_groups"] = project.releasedGroups;
    if (project.manualEdge)
        root["manual_edge"] = *project.manualEdge;
    return root.dump(2, ' ', false, Json::error_handler_t::replace) + '\n';
}

bool isProject(std::string_view text) {
    return text.find(std::string("\"") + formatWord + "\"") != std::string_view::npos;
}

Result<Project> readProject(std::string_view text, const fs::path& projectPath) {
    const auto json = parsed(text, projectPath);
    if (!json)
        return json.error();
    const Json& root = *json;
    Reader in(root);
    if (in.text("format") != formatWord)
        return refusal(projectPath, 0, "format", say("This is not a Cutpoint project."));
    const double version = in.number("version").value_or(0);
    if (version != 1 && version != currentVersion)
        return refusal(projectPath, 0, "version",
                       say("The project was written by another version of Cutpoint."));
    const fs::path folder = folderOf(projectPath);
    Project project;
    const Json sourceJson = in.member("source");
    Reader source(sourceJson);
    for (const SourceField& field : sourceFields) {
        const std::string value = source.text(field.name);
        project.source.*field.member = field.isPath ? openedPath(value, folder) : value;
    }
    for (const SourceList& list : sourceLists)
        for (const std::string& value : source.texts(list.name))
            (project.source.*list.member).push_back(list.isPath ? openedPath(value, folder) : value);
    project.source.acceptPartial = source.flag("accept_partial");
    auto kept = readKeptProfiles(source.member("profiles"), folder);
    if (!kept)
        return refusal(projectPath, 0, "profiles", say("This entry of \"source\" has the wrong type."));
    project.source.kept = *std::move(kept);
    if (project.source.model.empty())
        return refusal(projectPath, 0, "source", say("The project names no model."));
    if (!source.fault().empty())
        return refusal(projectPath, 0, source.fault(), say("This entry of \"source\" has the wrong type."));
    const Json query = version == 1 ? queryOfVersion1(root) : in.member("query");
    if (const auto fault = readQuery(query, project.query); !fault.empty())
        return refusal(projectPath, 0, fault, say("This entry of the query is out of range."));
    project.rttMeantLayers = version == 1 && project.query.network.rtt.value > 0;
    if (in.text("picture") == "network")
        project.look.picture = "network";
    constexpr double lastColoring = 4;
    project.look.coloring = static_cast<int>(in.number("coloring", lastColoring).value_or(0));
    if (in.has("measured_edge_device"))
        project.edgeDevice = in.text("measured_edge_device");
    if (in.has("measured_cloud_device"))
        project.cloudDevice = in.text("measured_cloud_device");
    if (in.has("released_groups"))
        project.releasedGroups = in.texts("released_groups");
    if (in.has("manual_edge"))
        project.manualEdge = in.texts("manual_edge");
    const Json pins = in.member("pins");
    for (const auto& [layer, pin] : pins.items()) {
        if (pin != "edge" && pin != "cloud")
            return refusal(projectPath, 0, layer, say("A pin is neither \"edge\" nor \"cloud\"."));
        project.pins[layer] = pin == "edge" ? Pin::Edge : Pin::Cloud;
    }
    const Json edits = in.member("edits");
    for (const auto& [layer, row] : edits.items()) {
        Reader numbers(row);
        Project::Edit edit;
        for (const EditField& field : editFields) {
            edit.*field.value = numbers.number(field.name);
            if (numbers.has(field.from))
                edit.*field.origin = provenanceFromWord(numbers.text(field.from));
        }
        if (!numbers.fault().empty())
            return refusal(projectPath, 0, layer,
                           say("The edited %1 of this layer is out of range.", numbers.fault()));
        project.edits[layer] = edit;
    }
    if (!in.fault().empty())
        return refusal(projectPath, 0, in.fault(), say("This entry is out of range."));
    return project;
}

std::optional<Result<Project>> readProjectFile(const fs::path& path) {
    constexpr std::uintmax_t largest = 64U << 20;
    if (path.extension() != ".cutpoint" && path.extension() != ".json")
        return std::nullopt;
    std::error_code error;
    const auto size = fs::file_size(path, error);
    std::ifstream file(path, std::ios::binary);
    if (error || size > largest || !file)
        return std::nullopt;
    const std::string text(std::istreambuf_iterator<char>(file), {});
    if (!isProject(text))
        return std::nullopt;
    return readProject(text, path);
}

} // namespace cutpoint
