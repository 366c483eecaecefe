// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/latest_job.h"

#include <QThreadPool>

#include <algorithm>
#include <mutex>
#ifdef __linux__
#include <sys/resource.h>
#endif

namespace cutpoint {
namespace {

/// Of all jobs. Never destroyed: a pool waits for its threads, and a reading may not heed a request to stop.
QThreadPool& workers() {
    static auto* pool = [] {
        auto* made = new QThreadPool;
        // Work that was given up may hold some threads; what the user waits for must still run.
        made->setMaxThreadCount(8);
        return made;
    }();
    return *pool;
}

/// Lets the GUI thread go first where threads are more than cores: a hand on a slider feels each late
/// picture, nobody a late plot. How the program itself was started counts, too.
void letOthersGoFirst() {
#ifdef __linux__
    constexpr int kinder = 5, kindest = 19;
    // Of this thread alone, whatever POSIX says of the call.
    thread_local const int set =
        setpriority(PRIO_PROCESS, 0, std::min(kindest, getpriority(PRIO_PROCESS, 0) + kinder));
    static_cast<void>(set);
#endif
}

} // namespace

/// Where results are delivered; outlives the job when work does.
struct LatestJob::Home {
    std::mutex mutex;
    LatestJob* job;

    /// Runs `deliver` on the job's thread, unless the job is gone.
    template <class Deliver>
    void post(Deliver deliver) {
        const std::lock_guard lock(mutex);
        if (job)
            QMetaObject::invokeMethod(job, std::move(deliver), Qt::QueuedConnection);
    }
};

LatestJob::LatestJob(QObject* parent) : QObject(parent), home_(std::make_shared<Home>()) {
    home_->job = this;
}

LatestJob::~LatestJob() {
    stop_.request_stop();
    const std::lock_guard lock(home_->mutex);
    home_->job = nullptr;
}

void LatestJob::start(Work work) {
    stop_.request_stop();
    stop_ = {};
    const quint64 generation = ++generation_;
    Effort effort;
    effort.stop = stop_.get_token();
    effort.progress = [this, home = home_, generation](double share) {
        home->post([this, generation, share] {
            if (generation == generation_ && running_)
                emit progressed(share);
        });
    };
    setRunning(true);
    workers().start([this, home = home_, generation, work = std::move(work), effort] {
        letOthersGoFirst();
        home->post([this, generation, show = work(effort)] {
            if (generation != generation_)
                return;
            setRunning(false);
            if (show)
                show();
        });
    });
}

void LatestJob::drop() {
    stop_.request_stop();
    ++generation_;
    setRunning(false);
}

bool LatestJob::leavesWork(int patienceMs) {
    return !workers().waitForDone(patienceMs);
}

void LatestJob::setRunning(bool running) {
    if (std::exchange(running_, running) != running)
        emit runningChanged();
}

} // namespace cutpoint
