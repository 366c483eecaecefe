// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/project/opened_project.h"

#include "core/model/placement.h"
#include "core/model/sentence.h"
#include "core/model/ties.h"

#include <algorithm>

namespace cutpoint {
namespace {

/// Puts one thing after the other on a problem.
class Opening {
public:
    Opening(OpenedProject& opened, const std::string& projectPath)
        : opened_(opened), graph_(*opened.problem.graph), projectPath_(projectPath) {}

    void edit(const std::map<std::string, Project::Edit>& edits) {
        for (const auto& [name, edit] : edits) {
            const LayerId v = graph_.find(name);
            if (v < 0) {
                missing(
                    name,
                    say("The model has no layer of this name any more; its edited profile was left out."));
                continue;
            }
            LayerProfile& row = opened_.problem.profile.layers[static_cast<std::size_t>(v)];
            if (edit.edgeSeconds) {
                row.edge = Seconds(*edit.edgeSeconds);
                row.edgeFrom = edit.edgeFrom;
            }
            if (edit.cloudSeconds) {
                row.cloud = Seconds(*edit.cloudSeconds);
                row.cloudFrom = edit.cloudFrom;
            }
            if (edit.outputBytes) {
                row.output = Bytes(*edit.outputBytes);
                row.outputFrom = edit.outputFrom;
            }
        }
    }

    void pin(const std::map<std::string, Pin>& pins) {
        if (pins.empty())
            return;
        Problem pinned = opened_.problem;
        pinned.pins.assign(graph_.layers().size(), Pin::Free);
        for (const auto& [name, side] : pins) {
            const LayerId v = graph_.find(name);
            if (v < 0)
                missing(name, say("The model has no layer of this name any more; its pin was left out."));
            else
                pinned.pins[static_cast<std::size_t>(v)] = side;
        }
        const Issues trouble = checkProblem(pinned);
        if (trouble.empty())
            opened_.problem.pins = std::move(pinned.pins);
        else
            opened_.issues.insert(opened_.issues.end(), trouble.begin(), trouble.end());
    }

    void cut(const std::vector<std::string>& edge) {
        std::vector<std::string> unknown;
        auto sides = sidesOfNames(graph_, edge, &unknown);
        for (const std::string& name : unknown)
            missing(name,
                    say("The model has no layer of this name any more; its place in the cut made by hand "
                        "was left out."));
        if (const auto plan = evaluatePlan(opened_.problem, sides))
            opened_.manual = std::move(sides);
        else
            opened_.issues.push_back(plan.error());
    }

private:
    void missing(const std::string& layer, Sentence message) {
        opened_.issues.push_back({Severity::Warning, code::ProjectLayerMissing, projectPath_, 0, layer,
                                  std::move(message), say("Set it again on the layer that took its place.")});
    }

    OpenedProject& opened_;
    const LayerGraph& graph_;
    const std::string& projectPath_;
};

} // namespace

OpenedProject openProject(ImportedModel model, const Project& project, const std::string& projectPath) {
    OpenedProject opened;
    opened.problem = makeProblem(model.graph, std::move(model.profile));
    opened.problem.settings() = project.query.settings();
    opened.issues = std::move(model.issues);
    if (project.rttMeantLayers)
        opened.issues.push_back(
            {Severity::Info, code::RttOnce, projectPath, 0, "",
             say("The round-trip time of %1 is now paid once a frame, where this file's version paid it for "
                 "every layer that was sent.",
                 project.query.network.rtt),
             say("Check the plan; what else a frame pays once goes to the fixed costs.")});
    Opening opening(opened, projectPath);
    opening.edit(project.edits);
    if (project.edgeDevice)
        opened.problem.profile.edgeDevice = *project.edgeDevice;
    if (project.cloudDevice)
        opened.problem.profile.cloudDevice = *project.cloudDevice;
    std::erase_if(opened.problem.ties, [&](const Tie& tie) {
        return tie.reason == TieReason::FusedGroup &&
               std::ranges::find(project.releasedGroups, tie.name) != project.releasedGroups.end();
    });
    opening.pin(project.pins);
    if (project.manualEdge)
        opening.cut(*project.manualEdge);
    return opened;
}

void readChanges(const Problem& problem, const Profile& imported, const PerLayer<Side>* manual,
                 Project& project) {
    const LayerGraph& graph = *problem.graph;
    if (problem.profile.edgeDevice != imported.edgeDevice)
        project.edgeDevice = problem.profile.edgeDevice;
    if (problem.profile.cloudDevice != imported.cloudDevice)
        project.cloudDevice = problem.profile.cloudDevice;
    for (LayerId v = 0; v < graph.size(); ++v) {
        const std::string& name = graph.layer(v).name;
        if (problem.pin(v) != Pin::Free)
            project.pins[name] = problem.pin(v);
        const LayerProfile& row = problem.profile.layers[static_cast<std::size_t>(v)];
        const LayerProfile& was = imported.layers[static_cast<std::size_t>(v)];
        Project::Edit edit;
        if (row.edgeFrom != was.edgeFrom || row.edge != was.edge)
            edit.edgeSeconds = row.edge.value, edit.edgeFrom = row.edgeFrom;
        if (row.cloudFrom != was.cloudFrom || row.cloud != was.cloud)
            edit.cloudSeconds = row.cloud.value, edit.cloudFrom = row.cloudFrom;
        if (row.outputFrom != was.outputFrom || row.output != was.output)
            edit.outputBytes = row.output.value, edit.outputFrom = row.outputFrom;
        if (edit.edgeSeconds || edit.cloudSeconds || edit.outputBytes)
            project.edits[name] = edit;
    }
    for (const Tie& tie : givenTies(graph, problem.profile))
        if (tie.reason == TieReason::FusedGroup &&
            std::ranges::find(problem.ties, tie) == problem.ties.end() &&
            std::ranges::find(project.releasedGroups, tie.name) == project.releasedGroups.end())
            project.releasedGroups.push_back(tie.name);
    if (manual)
        project.manualEdge = placementNames(graph, *manual, false).edge;
}

} // namespace cutpoint
