// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/window/running_work.h"

#include "views/panels/job_strip.h"

namespace cutpoint {

RunningWork::RunningWork(JobStrip& strip, QObject* parent) : QObject(parent), strip_(strip) {
    connect(&strip_, &JobStrip::cancelRequested, this, &RunningWork::cancel);
}

void RunningWork::add(std::function<QString()> what, std::function<void()> cancel) {
    jobs_.push_back({std::move(what), std::move(cancel)});
}

void RunningWork::look() {
    QString now;
    for (const Job& job : jobs_)
        if (now = job.what(); !now.isEmpty())
            break;
    if (now == shown_)
        return;
    shown_ = now;
    if (now.isEmpty())
        strip_.finish();
    else
        strip_.start(now);
}

void RunningWork::cancel() {
    for (const Job& job : jobs_)
        if (!job.what().isEmpty()) {
            job.cancel();
            break;
        }
    look();
}

} // namespace cutpoint
