// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/latest_job.h"
#include "views/plan_view.h"

namespace cutpoint {

class JobStrip;

/// A view whose numbers are computed off the GUI thread: only while it is visible and they are stale, the
/// latest request only. Says "Computing ... 1.2 s [Cancel]" after half a second; what was shown stays until
/// the new numbers are there.
class StudyView : public PlanView {
    Q_OBJECT

public:
    explicit StudyView(QWidget* parent = nullptr, Focus* focus = nullptr);

    bool isComputing() const { return job_.isRunning(); }
    bool isSettled() const override { return PlanView::isSettled() && !(isVisible() && isComputing()); }

protected:
    /// Which changes make the numbers stale: Change::Problem | Change::Query, say; Change::Model always does.
    virtual Changes staleOn() const = 0;
    /// The work for the moment of now, on a worker: capture sharedMoment() or parts of it by value. The Show
    /// that it answers runs on the GUI thread and may use `this`. An empty function: nothing to compute, such
    /// as without a model.
    ///
    ///     return [moment = sharedMoment(), this](const Effort& effort) -> LatestJob::Show {
    ///         auto found = cutPositions(*moment->problem, effort);
    ///         return [this, found = std::move(found)] { show(found); };
    ///     };
    virtual LatestJob::Work work() = 0;
    /// Draws what has been computed anew, for changes that do not make it stale: focus, theme, language.
    /// Called after every refresh, before the numbers of a new computation are there.
    virtual void redraw(Changes changes) = 0;

    /// Computes again because a choice of the view itself changed.
    void makeStale();

    void refresh(Changes changes) final;
    void resizeEvent(QResizeEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    void placeStrip();

    LatestJob job_;
    JobStrip* strip_;
    bool stale_ = true;
};

} // namespace cutpoint
