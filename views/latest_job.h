// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/study/effort.h"

#include <QObject>
#include <functional>
#include <memory>

namespace cutpoint {

/// The one way off the GUI thread: runs work on a worker and brings its result home. Only the latest work is
/// answered; an earlier one is asked to stop and its result dropped, as is that of a job that is gone.
class LatestJob : public QObject {
    Q_OBJECT

public:
    /// What is to be done with a result, on the thread of the job.
    using Show = std::function<void()>;
    /// Runs on a worker: whatever it captures must be values, shared immutable ones included, but for `this`
    /// of whoever owns the job, inside the Show.
    using Work = std::function<Show(const Effort& effort)>;

    explicit LatestJob(QObject* parent = nullptr);
    /// Asks its work to stop and does not wait for it.
    ~LatestJob() override;

    /// Replaces what runs.
    void start(Work work);
    /// Asks what runs to stop; its answer, "cancelled" or partial, still comes.
    void stop() { stop_.request_stop(); }
    /// Drops what runs: it is asked to stop, and nothing comes of it.
    void drop();
    bool isRunning() const { return running_; }

    /// True while some work, of any job, has not ended: a program that would wait for it when it ends must
    /// leave by std::quick_exit. Waits at most `patienceMs` for it first.
    static bool leavesWork(int patienceMs = 0);

signals:
    /// isRunning() changed: before work starts, and before its result is shown.
    void runningChanged();
    /// The share that is done, 0 to 1.
    void progressed(double share);

private:
    struct Home;

    void setRunning(bool running);

    std::shared_ptr<Home> home_;
    std::stop_source stop_;
    quint64 generation_ = 0;
    bool running_ = false;
};

} // namespace cutpoint
