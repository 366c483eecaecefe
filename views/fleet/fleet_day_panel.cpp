// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/fleet/fleet_day_panel.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>

#include <algorithm>
#include <cmath>

namespace cutpoint {
namespace {

constexpr int drawnSteps = 96; ///< quarters of an hour, of a day of 24

} // namespace

FleetDayPanel::FleetDayPanel(QWidget* parent) : QWidget(parent), timeline_(new Timeline) {
    timeline_->setObjectName(QStringLiteral("dayTimeline"));
    const auto button = [](const char* name) {
        auto* made = new QToolButton;
        made->setObjectName(QString::fromLatin1(name));
        made->setAutoRaise(true);
        return made;
    };
    // Its lanes share what there is: the curve over the cameras beside it is well with less than they wish.
    timeline_->setMinimumHeight(140);
    draw_ = button("drawCameras");
    draw_->setCheckable(true);
    constant_ = button("constantCameras");
    hint_ = new QLabel;
    hint_->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    auto* row = new QHBoxLayout;
    row->setSpacing(spacing);
    row->addWidget(draw_);
    row->addWidget(constant_);
    row->addWidget(hint_, 1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(spacing / 2);
    column->addLayout(row);
    column->addWidget(timeline_, 1);
    connect(draw_, &QToolButton::toggled, this, &FleetDayPanel::reload);
    connect(constant_, &QToolButton::clicked, this, [this] { emit countWished(class_, std::nullopt); });
    connect(timeline_, &Timeline::drawn, this, &FleetDayPanel::draw);
    connect(timeline_, &Timeline::moved, this, [this](Seconds t) {
        if (source_)
            emit momentWished(std::clamp(t, Seconds(0), source_->length()));
    });
    retranslate();
}

void FleetDayPanel::retranslate() {
    draw_->setText(tr("Draw cameras"));
    draw_->setToolTip(tr("Draw with the mouse how many cameras the chosen class has over the day"));
    constant_->setText(tr("Constant"));
    constant_->setToolTip(tr("The chosen class has as many cameras all day"));
    timeline_->setAccessibleName(tr("The fleet over the day"));
    for (QToolButton* one : {draw_, constant_})
        one->setAccessibleName(one->toolTip());
    reload();
}

void FleetDayPanel::show(const Fleet& fleet, std::shared_ptr<const FleetAnswers> answers) {
    fleet_ = fleet;
    answers_ = std::move(answers);
    drawn_.clear();
    reload();
}

void FleetDayPanel::clear() {
    timeline_->setSource(nullptr);
    source_.reset();
    answers_.reset();
}

void FleetDayPanel::setDrawnClass(int classIndex) {
    if (classIndex < 0 || classIndex == class_)
        return;
    class_ = classIndex;
    drawn_.clear();
    reload();
}

void FleetDayPanel::setMoment(Seconds t) {
    timeline_->setPosition(t);
}

void FleetDayPanel::reload() {
    if (!answers_)
        return;
    auto next = std::make_unique<FleetDaySource>(fleet_, answers_, Colors(palette()));
    timeline_->setSource(next.get());
    source_ = std::move(next);
    class_ = std::min(class_, static_cast<int>(fleet_.classes.size()) - 1);
    const FleetClass& chosen = fleet_.classes[static_cast<std::size_t>(class_)];
    const QString name = QString::fromStdString(chosen.name);
    constant_->setEnabled(chosen.countCurve.has_value());
    timeline_->setDrawing(draw_->isChecked() ? std::optional(source_->camerasLane()) : std::nullopt);
    hint_->setText(
        draw_->isChecked()
            ? tr("Draw the number of cameras of “%1” in the lane Cameras; a row of the table chooses the "
                 "class.")
                  .arg(name)
            : tr("Solid: workers needed; dashed: the server's. Click a moment to see its answer above."));
}

/// Strokes become quarters of an hour; the day is answered anew when the mouse is released.
void FleetDayPanel::draw(Seconds fromTime, double fromCount, Seconds toTime, double toCount, bool done) {
    if (!source_)
        return;
    const FleetClass& chosen = fleet_.classes[static_cast<std::size_t>(class_)];
    const Seconds length = source_->length();
    constexpr auto steps = static_cast<double>(drawnSteps);
    if (drawn_.empty())
        for (int i = 0; i < drawnSteps; ++i)
            drawn_.push_back(chosen.countCurve ? chosen.countCurve->at(length * ((i + 0.5) / steps))
                                               : static_cast<double>(chosen.count));
    double a = fromTime / length * steps, b = toTime / length * steps;
    if (a > b) {
        std::swap(a, b);
        std::swap(fromCount, toCount);
    }
    for (int i = std::max(0, static_cast<int>(a)); i <= std::min(drawnSteps - 1, static_cast<int>(b)); ++i) {
        const double share = b > a ? std::clamp((i - a) / (b - a), 0.0, 1.0) : 1;
        drawn_[static_cast<std::size_t>(i)] = std::max(0.0, fromCount + share * (toCount - fromCount));
    }
    std::vector<StepCurve::Step> curve;
    for (int i = 0; i < drawnSteps; ++i)
        if (const double cameras = std::round(drawn_[static_cast<std::size_t>(i)]);
            curve.empty() || curve.back().value != cameras)
            curve.push_back({length * (i / steps), cameras});
    auto made = StepCurve::make(std::move(curve), length);
    if (!made)
        return;
    if (done) {
        emit countWished(class_, *made);
        return;
    }
    source_->setDrawn(static_cast<std::size_t>(class_), *std::move(made));
    timeline_->reload();
}

void FleetDayPanel::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        reload();
}

} // namespace cutpoint
