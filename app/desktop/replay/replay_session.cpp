// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/replay/replay_session.h"

#include <QFileDialog>
#include <QFileInfo>

#include <algorithm>
#include <fstream>
#include <iterator>

namespace cutpoint {
namespace {

constexpr std::uintmax_t largest = 256U << 20;

Result<std::string> textOf(const QString& path) {
    const std::filesystem::path file(path.toStdString());
    std::error_code error;
    const auto size = std::filesystem::file_size(file, error);
    std::ifstream stream(file, std::ios::binary);
    if (error || !stream || size > largest)
        return Issue{Severity::Error,
                     code::CannotRead,
                     file.string(),
                     0,
                     "",
                     say("The file cannot be read or is over 256 MiB."),
                     say("Check the path and its permissions.")};
    return std::string(std::istreambuf_iterator<char>(stream), {});
}

/// A table whose first column names layers is a profile, whatever else stands in it.
bool namesLayers(const std::string& text) {
    std::string head = text.substr(0, text.find('\n'));
    std::transform(head.begin(), head.end(), head.begin(), [](unsigned char c) { return std::tolower(c); });
    return head.find("layer") != std::string::npos || head.find("name") != std::string::npos ||
           head.find("op_type") != std::string::npos;
}

/// What a file gives the view; none: it is something else.
using Take = std::function<void(ReplayView&)>;

Result<Take> takeOf(const QString& path) {
    const QString name = QFileInfo(path).fileName();
    // "drive.csv?run=3" chooses rows of a table; such a path has no text of its own.
    if (QFileInfo::exists(path)) {
        const auto text = textOf(path);
        if (!text)
            return text.error();
        if (isRecordedStream(*text)) {
            auto stream = readRecordedStream(*text, path.toStdString());
            if (!stream)
                return stream.error();
            return Take(
                [stream = *std::move(stream), name](ReplayView& view) { view.setRecording(stream, name); });
        }
        if (isReplayScenario(*text)) {
            auto scenario = readReplayScenario(*text, path.toStdString());
            if (!scenario)
                return scenario.error();
            return Take([scenario = *std::move(scenario)](ReplayView& view) { view.setScenario(scenario); });
        }
    }
    auto link = readBandwidthTraceFile(path.toStdString());
    if (!link)
        return link.error();
    return Take([link = *std::move(link), name](ReplayView& view) { view.setLink(link, name); });
}

/// Whether the beginning of a file may be a measurement at all: models are binary or large.
bool mayBeMeasured(const QString& path) {
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly) || file.size() > static_cast<qint64>(largest))
        return false;
    const QByteArray head = file.read(4096);
    return !head.contains('\0') && !namesLayers(head.toStdString());
}

} // namespace

ReplaySession::ReplaySession(ReplayView& view, QObject* parent) : QObject(parent), view_(view) {
    connect(&job_, &LatestJob::runningChanged, this, &ReplaySession::readingChanged);
    connect(&view_, &ReplayView::fileWished, this, &ReplaySession::wish);
}

bool ReplaySession::takes(const QString& path) {
    return path.endsWith(QLatin1String(".cutpoint-scenario"), Qt::CaseInsensitive);
}

void ReplaySession::open(const QString& path) {
    reading_ = QFileInfo(path).fileName();
    job_.start([this, path](const Effort&) -> LatestJob::Show {
        auto take = takeOf(path);
        if (!take)
            return [this, issue = take.error()] { emit failed(issue); };
        return [this, path, take = *std::move(take)] {
            take(view_);
            emit opened(path);
        };
    });
}

void ReplaySession::offer(const QString& path, std::function<void()> otherwise) {
    reading_ = QFileInfo(path).fileName();
    job_.start([this, path, otherwise = std::move(otherwise)](const Effort&) -> LatestJob::Show {
        if (!mayBeMeasured(path))
            return otherwise;
        auto take = takeOf(path);
        if (!take) {
            // What says that it is a stream or a scenario is refused as one.
            const Issue issue = take.error();
            if (issue.code == code::BadStream || issue.code == code::BadScenario)
                return [this, issue] { emit failed(issue); };
            return otherwise;
        }
        return [this, path, take = *std::move(take)] {
            take(view_);
            emit opened(path);
        };
    });
}

void ReplaySession::openCurve(const QString& path, ReplayView::File what) {
    reading_ = QFileInfo(path).fileName();
    job_.start([this, path, what](const Effort&) -> LatestJob::Show {
        const auto text = textOf(path);
        auto curve = text ? readStepCurve(*text, path.toStdString()) : Result<StepCurve>(text.error());
        if (!curve)
            return [this, issue = curve.error()] { emit failed(issue); };
        return [this, path, what, curve = *std::move(curve)] {
            if (what == ReplayView::File::Rate)
                view_.setRateCurve(curve);
            else
                view_.setBudgetCurve(curve);
            emit opened(path);
        };
    });
}

void ReplaySession::wish(ReplayView::File what) {
    const QString title = what == ReplayView::File::Link   ? tr("Open a link, a stream or a scenario")
                          : what == ReplayView::File::Rate ? tr("Open a rate: seconds and frames/s a line")
                                                           : tr("Open a budget: seconds and seconds a line");
    const QString path = QFileDialog::getOpenFileName(&view_, title);
    if (path.isEmpty())
        return;
    if (what == ReplayView::File::Link)
        open(path);
    else
        openCurve(path, what);
}

} // namespace cutpoint
