// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/options/fleet_loader.h"

#include "app/options/problem_options.h"
#include "core/export/fleet_export.h"
#include "core/export/write_files.h"
#include "core/model/placement.h"
#include "core/project/opened_project.h"

#include <fstream>
#include <iterator>
#include <map>

namespace cutpoint {
namespace {

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
                     code::NoFile,
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

/// A project with what the class says of files.
Result<FleetSource> sourceOf(const FleetFileClass& one, const std::filesystem::path& folder) {
    FleetSource source;
    if (one.project.empty()) {
        source.project.source.model = resolved(one.model, folder);
    } else {
        source.file = resolved(one.project, folder);
        auto read = readProjectFile(source.file);
        if (!read)
            return Issue{Severity::Error,
                         code::BadProject,
                         source.file,
                         0,
                         "",
                         say("The file cannot be read, or is no Cutpoint project."),
                         say("Check the path; a model is named with \"model\".")};
        if (!*read)
            return read->error();
        source.project = **std::move(read);
    }
    if (!one.profile.empty()) {
        ModelSource& files = source.project.source;
        files.profile = resolved(one.profile, folder);
        files.edgeProfile.clear();
        files.cloudProfile.clear();
        files.moreProfiles.clear();
        files.moreEdgeProfiles.clear();
        files.moreCloudProfiles.clear();
    }
    return source;
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

    Result<FleetClass> load(const FleetFileClass& one, const FleetSource& source, Issues& issues) {
        const Project& project = source.project;
        const std::string key = project.source.model + '\n' + project.source.profile + '\n' + source.file;
        auto known = problems_.find(key);
        if (known == problems_.end()) {
            auto model = readModel(project.source, project.query.fixed);
            if (!model)
                return about(one.name, model.error());
            OpenedProject opened = openProject(*std::move(model), project, source.file);
            for (const Issue& issue : opened.issues)
                issues.push_back(about(one.name, issue));
            known = problems_.emplace(key, std::move(opened.problem)).first;
        }
        const Query query = queryOf(one, project.query);
        Problem problem = known->second;
        problem.settings() = query.settings();
        if (const Issues wrong = checkProblem(problem); !wrong.empty())
            return about(one.name, wrong.front());
        FleetClass made;
        made.name = one.name;
        made.count = one.count;
        made.bandwidth = query.network.bandwidth;
        made.rate = query.limits.samplingRate.value_or(FramesPerSecond(1));
        made.latency = one.latency;
        made.weight = one.weight;
        made.countCurve = one.countCurve;
        made.rateCurve = one.rateCurve;
        // Points know nothing of B and Q.
        Query shared = query;
        shared.network.bandwidth = BitsPerSecond(1e6);
        shared.limits = {};
        shared.limits.edgeMemory = query.limits.edgeMemory;
        for (const Points& points : points_)
            if (points.key == key && points.query == shared)
                made.points = points.points;
        if (!made.points) {
            auto points = fleetPoints(problem, effort_);
            if (!points)
                return about(one.name, points.error());
            made.points = *std::move(points);
            points_.push_back({key, shared, made.points});
        }
        made.problem = std::make_shared<const Problem>(std::move(problem));
        return made;
    }

private:
    struct Points {
        std::string key;
        Query query;
        std::shared_ptr<const std::vector<FleetPoint>> points;
    };
    const Effort& effort_;
    std::map<std::string, Problem> problems_;
    std::vector<Points> points_;
};

/// As a file in `folder` names it.
std::string pathFrom(const std::filesystem::path& folder, const std::string& path) {
    if (path.empty())
        return path;
    const auto whole = std::filesystem::absolute(path).lexically_normal();
    const auto below = whole.lexically_relative(std::filesystem::absolute(folder).lexically_normal());
    return (below.empty() || *below.begin() == ".." ? whole : below).string();
}

/// A model with at most one profile of both sides: all that a fleet file says itself.
bool isPlain(const Project& project) {
    ModelSource source;
    source.model = project.source.model;
    source.profile = project.source.profile;
    return project.source == source && project.pins.empty() && project.edits.empty();
}

} // namespace

Result<LoadedFleet> loadFleet(const FleetFile& file, const std::filesystem::path& folder,
                              const Effort& effort) {
    LoadedFleet loaded;
    loaded.file = file;
    loaded.fleet.server = file.server;
    Loader loader(effort);
    for (const FleetFileClass& one : file.classes) {
        if (effort.mustEnd())
            return Issue{
                Severity::Error, code::Cancelled, "", 0, "", say("Reading the fleet was stopped."), {}};
        auto source = sourceOf(one, folder);
        if (!source)
            return about(one.name, source.error());
        loaded.sources.push_back(*std::move(source));
        auto made = loader.load(one, loaded.sources.back(), loaded.issues);
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

/// The project that opens a class with its cut on the desktop.
static Project projectOf(const FleetClass& one, const FleetSource& source, const FleetClassPlan& plan) {
    Project project = source.project;
    Query query;
    query.settings() = one.problem->settings();
    query.network.bandwidth = one.bandwidth;
    query.limits.samplingRate = plan.rate;
    query.objective = Objective::KeepUp;
    project.query = query;
    const LayerGraph& graph = *one.problem->graph;
    const auto& sides = (*one.points)[plan.split.front().point].sides;
    project.manualEdge.emplace();
    for (LayerId v = 0; v < graph.size(); ++v)
        if (sides[v] == Side::Edge && !graph.layer(v).isInput)
            project.manualEdge->push_back(graph.layer(v).name);
    return project;
}

std::optional<Issue> writeFleetPlans(const std::filesystem::path& folder, const Fleet& fleet,
                                     const std::vector<FleetSource>& sources, const FleetAnswer& answer) {
    ExportedFiles files = fleetPlanFiles(fleet, answer);
    for (std::size_t k = 0; k < answer.classes.size(); ++k)
        if (!answer.classes[k].split.empty()) {
            const std::string name = fleetFileStem(fleet.classes[k].name) + ".cutpoint";
            Project project = projectOf(fleet.classes[k], sources[k], answer.classes[k]);
            project.source.model = std::filesystem::absolute(project.source.model).string();
            files.push_back({name, projectText(project, std::filesystem::absolute(folder / name))});
        }
    return writeFilesWhole(files, folder);
}

FleetFile fleetFileOf(const Fleet& fleet, const std::vector<FleetSource>& sources,
                      const std::filesystem::path& folder,
                      std::vector<std::pair<std::string, std::string>>& projects) {
    FleetFile file;
    file.server = fleet.server;
    for (std::size_t k = 0; k < fleet.classes.size(); ++k) {
        const FleetClass& one = fleet.classes[k];
        const FleetSource& source = sources[k];
        const Settings& settings = one.problem->settings();
        FleetFileClass saved;
        saved.name = one.name;
        saved.count = one.count;
        saved.bandwidth = one.bandwidth;
        saved.rate = one.rate;
        saved.latency = one.latency;
        saved.weight = one.weight;
        saved.countCurve = one.countCurve;
        saved.rateCurve = one.rateCurve;
        saved.edgeSpeed = settings.edgeSpeed;
        if (!source.file.empty()) {
            saved.project = pathFrom(folder, source.file);
        } else if (isPlain(source.project)) {
            saved.model = pathFrom(folder, source.project.source.model);
            saved.profile = pathFrom(folder, source.project.source.profile);
        } else {
            saved.project = fleetFileStem(one.name) + ".cutpoint";
            projects.emplace_back(saved.project, projectText(source.project, std::filesystem::absolute(
                                                                                 folder / saved.project)));
        }
        if (settings.network.rtt.value > 0 || !source.file.empty())
            saved.rtt = settings.network.rtt;
        if (settings.fixed.edge.value > 0 || !source.file.empty())
            saved.fixedEdge = settings.fixed.edge;
        if (settings.fixed.cloud.value > 0 || !source.file.empty())
            saved.fixedCloud = settings.fixed.cloud;
        file.classes.push_back(std::move(saved));
    }
    return file;
}

} // namespace cutpoint
