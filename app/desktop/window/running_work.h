// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <functional>
#include <vector>

namespace cutpoint {

class JobStrip;

/// What the program is busy with, in one line: what it does, how long it has taken, and Cancel. Of several
/// jobs the one that was added first is told; it is what the others wait for.
class RunningWork : public QObject {
    Q_OBJECT

public:
    explicit RunningWork(JobStrip& strip, QObject* parent = nullptr);

    /// `what` is empty while nothing of the kind runs.
    void add(std::function<QString()> what, std::function<void()> cancel);
    /// Something may have begun or ended. A job that goes on keeps its clock.
    void look();
    /// Ends what is told.
    void cancel();
    /// What is told now; empty when nothing runs.
    const QString& shown() const { return shown_; }

private:
    struct Job {
        std::function<QString()> what;
        std::function<void()> cancel;
    };

    JobStrip& strip_;
    std::vector<Job> jobs_;
    QString shown_;
};

} // namespace cutpoint
