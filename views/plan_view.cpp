// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/plan_view.h"

#include <QEvent>
#include <QTimer>

#include <utility>

namespace cutpoint {

PlanView::PlanView(QWidget* parent, Focus* focus)
    : QWidget(parent), moment_(std::make_shared<const Moment>()), focus_(nullptr), timer_(new QTimer(this)) {
    timer_->setSingleShot(true);
    timer_->setInterval(0);
    connect(timer_, &QTimer::timeout, this, &PlanView::refreshIfVisible);
    setFocusOfViews(focus ? focus : new Focus(this));
}

void PlanView::setMoment(std::shared_ptr<const Moment> moment, Changes changes) {
    moment_ = std::move(moment);
    note(std::exchange(told_, true) ? changes : everything);
}

void PlanView::setFocusOfViews(Focus* focus) {
    if (focus_)
        disconnect(focus_, nullptr, this, nullptr);
    focus_ = focus;
    connect(focus_, &Focus::changed, this, [this] { note(Change::Focus); });
    note(Change::Focus);
}

void PlanView::note(Changes changes) {
    outstanding_ |= changes;
    if (outstanding_ && isVisible() && !timer_->isActive())
        timer_->start();
}

void PlanView::refreshIfVisible() {
    if (isVisible())
        flush();
}

void PlanView::flush() {
    timer_->stop();
    if (!outstanding_ || !told_)
        return;
    refresh(std::exchange(outstanding_, Changes()));
    emit settledOnce();
}

bool PlanView::isSettled() const {
    return !isVisible() || !told_ || !outstanding_;
}

void PlanView::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    // Before the first picture of it, so that nothing old flashes up.
    flush();
}

void PlanView::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        note(Change::Language);
    } else if (event->type() == QEvent::LocaleChange) {
        note(Change::Language);
    } else if (event->type() == QEvent::PaletteChange) {
        note(Change::Theme);
    }
}

} // namespace cutpoint
