// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/latest_job.h"
#include "views/timeline/replay_view.h"

namespace cutpoint {

/// The replay's files, read away from the window's thread: recorded links of every format, streams of the
/// running agents, scenarios, and curves of Q and T0.
class ReplaySession : public QObject {
    Q_OBJECT

public:
    explicit ReplaySession(ReplayView& view, QObject* parent = nullptr);

    /// The file is a scenario by its name.
    static bool takes(const QString& path);
    void open(const QString& path);
    void openCurve(const QString& path, ReplayView::File what);
    /// Opens the file when it is a link, a stream or a scenario; else, such as for a model or a profile, runs
    /// `otherwise`.
    void offer(const QString& path, std::function<void()> otherwise);
    void cancel() { job_.drop(); }

    /// The name of the file that is read; empty when none is.
    QString reading() const { return job_.isRunning() ? reading_ : QString(); }

signals:
    void readingChanged();
    void failed(const cutpoint::Issue& issue);
    /// The view has it.
    void opened(const QString& path);

private:
    void wish(ReplayView::File what);

    ReplayView& view_;
    LatestJob job_;
    QString reading_;
};

} // namespace cutpoint
