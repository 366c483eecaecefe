// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/study_view.h"

#include "views/panels/job_strip.h"

namespace cutpoint {

StudyView::StudyView(QWidget* parent, Focus* focus) : PlanView(parent, focus), strip_(new JobStrip(this)) {
    strip_->setAutoFillBackground(true);
    connect(strip_, &JobStrip::cancelRequested, &job_, &LatestJob::drop);
    connect(&job_, &LatestJob::runningChanged, this, [this] {
        if (job_.isRunning()) {
            placeStrip();
            strip_->start(tr("Computing"));
        } else {
            strip_->finish();
            QMetaObject::invokeMethod(this, &PlanView::settledOnce, Qt::QueuedConnection);
        }
    });
}

void StudyView::refresh(Changes changes) {
    if (changes & (staleOn() | Change::Model))
        stale_ = true;
    redraw(changes);
    if (!std::exchange(stale_, false))
        return;
    if (auto next = work())
        job_.start(std::move(next));
    else
        job_.drop();
}

void StudyView::makeStale() {
    stale_ = true;
    note(Change::Query);
}

void StudyView::resizeEvent(QResizeEvent* event) {
    PlanView::resizeEvent(event);
    placeStrip();
}

void StudyView::hideEvent(QHideEvent* event) {
    PlanView::hideEvent(event);
    // What nobody looks at is not computed; it is stale again when it is shown.
    if (job_.isRunning()) {
        job_.drop();
        makeStale();
    }
}

void StudyView::placeStrip() {
    strip_->setGeometry(0, 0, width(), strip_->sizeHint().height());
    strip_->raise();
}

} // namespace cutpoint
