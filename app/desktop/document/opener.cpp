// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/document/opener.h"

#include "app/options/problem_options.h"
#include "core/model/sentence.h"

#include <QFileInfo>

namespace cutpoint {
namespace {

/// Puts shapes over those of the same inputs.
void setShapes(std::vector<std::string>& all, const std::vector<std::string>& shapes) {
    const auto nameOf = [](const std::string& shape) { return shape.substr(0, shape.rfind('=')); };
    for (const std::string& shape : shapes) {
        std::erase_if(all, [&](const std::string& old) { return nameOf(old) == nameOf(shape); });
        all.push_back(shape);
    }
}

} // namespace

Opener::Opener(Document& document, QObject* parent) : QObject(parent), document_(document) {
    connect(&job_, &LatestJob::runningChanged, this, &Opener::readingChanged);
}

void Opener::openModel(const ProblemOptions& options) {
    const auto query = readQuery(options, document_.query());
    if (!query) {
        emit failed(query.error());
        return;
    }
    Opening opening;
    opening.project.source = options;
    opening.project.query = *query;
    opening.pins = options.pins;
    start(std::move(opening));
}

void Opener::recover(const QString& path, const QString& projectPath) {
    run(path, [path, projectPath]() -> Result<Opening> {
        auto project = readProjectFile(path.toStdString());
        if (!project || !*project)
            return project ? project->error()
                           : Issue{Severity::Error,
                                   code::BadProject,
                                   path.toStdString(),
                                   0,
                                   "",
                                   say("The file cannot be read."),
                                   say("Open the model itself.")};
        return Opening{Kind::Recovered, **std::move(project), projectPath, {}, false};
    });
}

void Opener::openFile(const QString& path) {
    Opening model;
    model.project.source.model = path.toStdString();
    model.project.query = document_.query();
    model.keepsQuery = document_.isOpen() && !(document_.query() == Query());
    run(path, [path, model]() -> Result<Opening> {
        auto project = readProjectFile(path.toStdString());
        if (!project)
            return model;
        if (!*project)
            return project->error();
        return Opening{Kind::SavedProject, **std::move(project), path, {}, false};
    });
}

void Opener::reload() {
    if (document_.isOpen())
        start({Kind::Again, document_.snapshot(), document_.projectPath(), {}, false});
}

void Opener::changeProfiles(const ModelSource& source, bool edge, bool cloud) {
    if (!document_.isOpen())
        return;
    Opening opening{Kind::Again, document_.snapshot(), document_.projectPath(), {}, false};
    opening.project.source = source;
    for (auto& [layer, edit] : opening.project.edits) {
        if (edge)
            edit.edgeSeconds.reset();
        if (cloud)
            edit.cloudSeconds.reset();
    }
    if (edge)
        opening.project.edgeDevice.reset();
    if (cloud)
        opening.project.cloudDevice.reset();
    start(std::move(opening));
}

void Opener::estimateFor(bool edge, const std::string& device) {
    if (!document_.isOpen())
        return;
    Opening opening{Kind::Again, document_.snapshot(), document_.projectPath(), {}, false};
    ModelSource& source = opening.project.source;
    (edge ? source.edgeDevice : source.cloudDevice) = device;
    (edge ? source.edgeProfile : source.cloudProfile).clear();
    (edge ? source.moreEdgeProfiles : source.moreCloudProfiles).clear();
    (edge ? opening.project.edgeDevice : opening.project.cloudDevice).reset();
    for (auto& [layer, numbers] : opening.project.edits)
        (edge ? numbers.edgeSeconds : numbers.cloudSeconds).reset();
    start(std::move(opening));
}

void Opener::setInputShapes(const std::vector<std::string>& shapes) {
    Opening opening = !refused_.project.source.model.empty()
                          ? refused_
                          : Opening{Kind::Again, document_.snapshot(), document_.projectPath(), {}, false};
    setShapes(opening.project.source.inputShapes, shapes);
    start(std::move(opening));
}

void Opener::setStates(const std::vector<std::string>& states) {
    if (!document_.isOpen() || states.empty())
        return;
    Opening opening{Kind::Again, document_.snapshot(), document_.projectPath(), {}, false};
    auto& all = opening.project.source.states;
    // What was said of the same inputs before goes.
    for (const std::string& state : states)
        std::erase_if(all, [&](const std::string& known) {
            return known.starts_with(state.substr(0, state.find('=') + 1));
        });
    all.insert(all.end(), states.begin(), states.end());
    start(std::move(opening));
}

void Opener::setTotals(const std::string& edge, const std::string& cloud) {
    if (!document_.isOpen())
        return;
    Opening opening{Kind::Again, document_.snapshot(), document_.projectPath(), {}, false};
    opening.project.source.edgeTotal = edge;
    opening.project.source.cloudTotal = cloud;
    start(std::move(opening));
}

void Opener::cancel() {
    job_.drop();
}

void Opener::start(Opening opening) {
    const QString path = QString::fromStdString(opening.project.source.model);
    run(path, [opening = std::move(opening)]() -> Result<Opening> { return opening; });
}

void Opener::run(const QString& path, std::function<Result<Opening>()> find) {
    reading_ = QFileInfo(path).fileName();
    refused_ = {};
    job_.start([find = std::move(find), this](const Effort&) -> LatestJob::Show {
        auto opening = find();
        if (!opening)
            return [issue = opening.error(), this] { emit failed(issue); };
        auto model = readModel(opening->project.source, opening->project.query.fixed);
        return [opening = *std::move(opening), model = std::move(model), this] {
            if (model) {
                take(opening, *model);
                return;
            }
            const Issue& issue = model.error();
            emit failed(issue);
            // The only refusal that a few typed numbers can mend at once.
            if (issue.code == code::DynamicShape || issue.code == code::UnknownInputShape) {
                refused_ = opening;
                emit shapeMissing(QString::fromStdString(issue.node));
            }
        };
    });
    emit readingChanged();
}

void Opener::take(const Opening& opening, const ImportedModel& model) {
    Project project = opening.project;
    if (opening.kind == Kind::NewModel) {
        const auto problem = makeProblem(model, project.query, opening.pins);
        if (!problem) {
            emit failed(problem.error());
            return;
        }
        project.look = document_.look();
        for (LayerId v = 0; v < model.graph->size(); ++v)
            if (problem->pin(v) != Pin::Free)
                project.pins[model.graph->layer(v).name] = problem->pin(v);
    }
    if (opening.kind == Kind::Again && document_.isOpen())
        document_.reopen(model, project);
    else
        document_.open(model, project, opening.projectPath, opening.kind == Kind::Recovered);
    emit opened(opening.projectPath.isEmpty() ? document_.path() : opening.projectPath);
    if (opening.keepsQuery)
        emit queryKept();
}

} // namespace cutpoint
