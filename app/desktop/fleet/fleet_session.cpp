// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/fleet/fleet_session.h"

#include "app/desktop/document/document.h"
#include "views/fleet/fleet_view.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QSaveFile>

namespace cutpoint {
namespace {

std::optional<Issue> writeText(const QString& path, const std::string& text) {
    QSaveFile file(path);
    const auto size = static_cast<qint64>(text.size());
    if (file.open(QIODevice::WriteOnly) && file.write(text.data(), size) == size && file.commit())
        return std::nullopt;
    return Issue{Severity::Error,
                 code::CannotWrite,
                 path.toStdString(),
                 0,
                 "",
                 say("The file cannot be written."),
                 say("Check the folder and its permissions.")};
}

} // namespace

FleetSession::FleetSession(FleetView& view, const Document& document, QObject* parent)
    : QObject(parent), view_(view), document_(document) {
    connect(&job_, &LatestJob::runningChanged, this, &FleetSession::readingChanged);
    connect(&view_, &FleetView::openWished, this, &FleetSession::openDialog);
    connect(&view_, &FleetView::saveWished, this, &FleetSession::saveDialog);
    connect(&view_, &FleetView::exportWished, this, &FleetSession::exportDialog);
    connect(&view_, &FleetView::addWished, this, &FleetSession::addOpenModel);
    connect(&view_, &FleetView::classRemoved, this,
            [this](const QString& name) { sources_.erase(name.toStdString()); });
    connect(this, &FleetSession::failed, &view_, &FleetView::showIssue);
}

bool FleetSession::takes(const QString& path) {
    return path.endsWith(QLatin1String(".cutpoint-fleet"), Qt::CaseInsensitive) ||
           path.endsWith(QLatin1String(".fleet"), Qt::CaseInsensitive);
}

void FleetSession::open(const QString& path) {
    reading_ = QFileInfo(path).fileName();
    job_.start([this, path](const Effort& effort) -> LatestJob::Show {
        auto read = loadFleet(std::filesystem::path(path.toStdString()), effort);
        if (!read)
            return [this, issue = read.error()] { emit failed(issue); };
        return [this, path, loaded = *std::move(read)] {
            path_ = path;
            sources_.clear();
            for (std::size_t k = 0; k < loaded.sources.size(); ++k)
                sources_[loaded.fleet.classes[k].name] = loaded.sources[k];
            view_.setFleet(loaded.fleet, QFileInfo(path).fileName(),
                           QString::fromStdString(loaded.file.note));
            emit opened(path, loaded.sources.front().project);
        };
    });
}

std::vector<FleetSource> FleetSession::sourcesInOrder() const {
    std::vector<FleetSource> sources;
    for (const FleetClass& one : view_.fleet().classes) {
        const auto known = sources_.find(one.name);
        sources.push_back(known == sources_.end() ? FleetSource() : known->second);
    }
    return sources;
}

void FleetSession::save(const QString& path) {
    if (view_.fleet().classes.empty())
        return;
    reading_.clear();
    job_.start(
        [this, path, fleet = view_.fleet(), sources = sourcesInOrder()](const Effort&) -> LatestJob::Show {
            const QString folder = QFileInfo(path).absolutePath();
            std::vector<std::pair<std::string, std::string>> projects;
            const FleetFile file = fleetFileOf(fleet, sources, folder.toStdString(), projects);
            std::optional<Issue> issue;
            for (const auto& [name, text] : projects)
                if (!issue)
                    issue = writeText(folder + '/' + QString::fromStdString(name), text);
            if (!issue)
                issue = writeText(path, fleetFileText(file));
            return [this, path, issue] {
                if (issue) {
                    emit failed(*issue);
                    return;
                }
                path_ = path;
                emit saved(path);
            };
        });
}

void FleetSession::exportPlans(const QString& folder) {
    const auto answers = view_.answers();
    if (!answers || !answers->answer.hasPlan())
        return;
    reading_.clear();
    job_.start([this, folder, answers, fleet = view_.fleet(),
                sources = sourcesInOrder()](const Effort&) -> LatestJob::Show {
        const auto issue = writeFleetPlans(folder.toStdString(), fleet, sources, answers->answer);
        return [this, folder, issue] {
            if (issue)
                emit failed(*issue);
            else
                emit saved(folder);
        };
    });
}

void FleetSession::addOpenModel() {
    if (!document_.isOpen()) {
        emit failed({Severity::Error, code::NoModel, "", 0, "", say("There is no open model to add."),
                     say("Open a model first; it becomes a class of cameras.")});
        return;
    }
    FleetSource source{document_.snapshot(), {}};
    if (!document_.projectPath().isEmpty() && !document_.hasUnsavedWork())
        source.file = document_.projectPath().toStdString();
    reading_ = document_.title();
    job_.start([this, source, name = document_.title().toStdString(),
                problem = document_.sharedProblem()](const Effort& effort) -> LatestJob::Show {
        auto points = fleetPoints(*problem, effort);
        if (!points)
            return [this, issue = points.error()] { emit failed(issue); };
        FleetClass one;
        one.name = name;
        one.problem = problem;
        one.points = *std::move(points);
        one.bandwidth = problem->network.bandwidth;
        one.rate = problem->limits.samplingRate.value_or(FramesPerSecond(1));
        return [this, source, one = std::move(one)] { sources_[view_.addClass(one).toStdString()] = source; };
    });
}

void FleetSession::openDialog() {
    const QString path = QFileDialog::getOpenFileName(&view_, tr("Open a fleet"), path_,
                                                      tr("Fleets (*.cutpoint-fleet *.fleet);;All files (*)"));
    if (!path.isEmpty())
        open(path);
}

void FleetSession::saveDialog() {
    QString path = QFileDialog::getSaveFileName(
        &view_, tr("Save the fleet"), path_.isEmpty() ? QStringLiteral("cameras.cutpoint-fleet") : path_,
        tr("Fleets (*.cutpoint-fleet *.fleet)"));
    if (path.isEmpty())
        return;
    if (!takes(path))
        path += QLatin1String(".cutpoint-fleet");
    save(path);
}

void FleetSession::exportDialog() {
    const QString folder =
        QFileDialog::getExistingDirectory(&view_, tr("A folder for the plans of all classes"));
    if (!folder.isEmpty())
        exportPlans(folder);
}

} // namespace cutpoint
