// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/study/bandwidth_sweep.h"
#include "views/plots/plot.h"

namespace cutpoint {

/// Latency and throughput over the bandwidth of all algorithms, with breakpoints and DADS's changes of mode
/// (paper, Figs. 3 and 17). Dragging the marker asks for another bandwidth.
class BandwidthSweepPlot : public Plot {
    Q_OBJECT

public:
    explicit BandwidthSweepPlot(QWidget* parent = nullptr, Focus* focus = nullptr);

    QString word() const override { return QStringLiteral("latency-by-bandwidth"); }
    QString title() const override { return tr("Latency and throughput over bandwidth"); }
    QString emptyText() const override;
    Work computation(const PlotInput& input) override;
    bool holds(const PlotInput& input) const override;
    QByteArray csv() const override;
    const std::optional<BandwidthSweep>& study() const { return study_; }

protected:
    void draw() override;
    void drawMarks() override;

private:
    QString readout(double x) const;
    /// The point of a visible curve near a place; null when the mouse is at none.
    const BandwidthCurve::Point* pointAt(int row, double x, double y) const;
    void drawPlanA();
    void report();

    std::optional<BandwidthSweep> study_;
    std::shared_ptr<const Problem> problem_;
    Objective objective_ = Objective::Latency;
    bool hadFrontier_ = false;
};

} // namespace cutpoint
