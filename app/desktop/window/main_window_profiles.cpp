// SPDX-License-Identifier: GPL-3.0-or-later
// Profiles of the open model: dropped, chosen, and their page.
#include "app/desktop/profiles/profile_session.h"
#include "app/desktop/replay/replay_session.h"
#include "app/desktop/window/main_window.h"
#include "core/import/profiles/read_profile.h"
#include "views/graph/graph_view.h"
#include "views/profiles/profiles_page.h"

#include <QFile>
#include <QFileInfo>

namespace cutpoint {
namespace {

/// What the name tells of the side; nothing when it tells none, or both.
std::optional<ProfileRole> roleOfName(const QString& name) {
    const auto has = [&](const char* word) {
        return name.contains(QLatin1String(word), Qt::CaseInsensitive);
    };
    const bool edge = has("edge") || has("robot"), cloud = has("cloud") || has("server");
    if (edge == cloud)
        return std::nullopt;
    return edge ? ProfileRole::Edge : ProfileRole::Cloud;
}

/// What a profiler wrote, by its first 256 KiB, tables apart.
bool isToolsProfile(const QString& path) {
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return false;
    constexpr qint64 lookedAt = 256 << 10;
    const QByteArray head = file.read(lookedAt);
    const ProfileFormat format =
        detectProfile(std::string_view(head.constData(), static_cast<std::size_t>(head.size())));
    return isToolProfile(format) || format == ProfileFormat::TensorRtTimes ||
           format == ProfileFormat::TensorRtLayers || format == ProfileFormat::PyTorchAverages ||
           format == ProfileFormat::ArmNn;
}

} // namespace

void MainWindow::connectProfiles() {
    auto* page = docks_->panel<ProfilesPage>();
    profiles_ = new ProfileSession(document_, opener_, *page, this);
    connect(profiles_, &ProfileSession::failed, this, &MainWindow::fail);
    connect(profiles_, &ProfileSession::fileWished, this, &MainWindow::openProfileDialog);
    connect(page, &ProfilesPage::comparedChanged, graph_, &GraphView::setCompared);
    connect(profiles_, &ProfileSession::changed, this, &MainWindow::showJob);
    connect(profiles_, &ProfileSession::pageWished, this, [this] { docks_->bringUp("profiles"); });
}

void MainWindow::openProfile(const QString& path, std::optional<ProfileRole> role) {
    profiles_->open(path, role);
}

/// What profilers wrote is put on the open model. A link, a stream or a scenario is replayed; what is none is
/// a model, or tables that are the model's profiles.
void MainWindow::openDropped(const QStringList& files) {
    static const QStringList models{"onnx",           "prototxt", "cfg",    "cutpoint",
                                    "cutpoint-fleet", "fleet",    "tflite", "xml"};
    if (files.size() != 1 || models.contains(QFileInfo(files.front()).suffix().toLower()) ||
        (document_.isOpen() && isToolsProfile(files.front())))
        openModelOrProfiles(files);
    else
        replay_->offer(files.front(), [this, files] { openModelOrProfiles(files); });
}

/// Of several files the first that is no profile is the model; the profiles follow when it has been read.
void MainWindow::openModelOrProfiles(const QStringList& files) {
    profilesToOpen_.clear();
    QString model;
    for (const QString& file : files) {
        const QString ending = QFileInfo(file).suffix().toLower();
        if (ending == "csv" || ending == "tsv" || isToolsProfile(file))
            profilesToOpen_.append({file, roleOfName(QFileInfo(file).completeBaseName())});
        else if (model.isEmpty())
            model = file;
    }
    // A table may be a model, too.
    if (model.isEmpty() && !document_.isOpen() && !profilesToOpen_.isEmpty())
        model = profilesToOpen_.takeFirst().first;
    if (model.isEmpty())
        openNextProfile();
    else
        openPath(model);
}

void MainWindow::openNextProfile() {
    if (profilesToOpen_.isEmpty() || !opener_.reading().isEmpty())
        return;
    const auto [file, role] = profilesToOpen_.takeFirst();
    openProfile(file, role);
}

} // namespace cutpoint
