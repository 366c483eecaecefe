// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/fleet/fleet_day_source.h"

class QLabel;
class QToolButton;

namespace cutpoint {

/// A fleet over the hours of a day (paper, Fig. 22) on a timeline: how many workers it needs, where each
/// class is cut, its latency and cameras. A moment is chosen with the playhead; how many cameras a class has
/// over the day is drawn with the mouse. It changes nothing itself: it tells wishes.
class FleetDayPanel : public QWidget {
    Q_OBJECT

public:
    explicit FleetDayPanel(QWidget* parent = nullptr);

    void show(const Fleet& fleet, std::shared_ptr<const FleetAnswers> answers);
    void clear();
    /// The class whose cameras are drawn.
    void setDrawnClass(int classIndex);
    void setMoment(Seconds t);
    Timeline* timeline() const { return timeline_; }
    void retranslate();

signals:
    void momentWished(cutpoint::Seconds t);
    /// n(t) of a class; none: it does not change.
    void countWished(int classIndex, const std::optional<cutpoint::StepCurve>& curve);

protected:
    void changeEvent(QEvent* event) override;

private:
    void draw(Seconds fromTime, double fromCount, Seconds toTime, double toCount, bool done);
    void reload();

    Timeline* timeline_;
    QToolButton *draw_, *constant_;
    QLabel* hint_;
    Fleet fleet_;
    std::shared_ptr<const FleetAnswers> answers_;
    std::unique_ptr<FleetDaySource> source_;
    std::vector<double> drawn_; ///< cameras on an even grid, while they are drawn
    int class_ = 0;
};

} // namespace cutpoint
