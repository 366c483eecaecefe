// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/study/gantt.h"
#include "views/plots/plot.h"

class QComboBox;

namespace cutpoint {

/// The three stages over the first frames and who waits before them (paper, Fig. 8): at Q, or where none is
/// set, under light and under heavy load.
class GanttPlot : public Plot {
    Q_OBJECT

public:
    explicit GanttPlot(QWidget* parent = nullptr, Focus* focus = nullptr);

    QString word() const override { return QStringLiteral("gantt"); }
    QString title() const override { return tr("Stages over time"); }
    QString emptyText() const override;
    Work computation(const PlotInput& input) override;
    bool holds(const PlotInput& input) const override;
    QByteArray csv() const override;
    /// One, at Q; or the light and the heavy one.
    const std::vector<Gantt>& study() const { return study_; }

protected:
    void draw() override;
    void retranslate() override;

private:
    enum class Load { AsSet, LightAndHeavy };
    bool bothLoads(const PlotInput& input) const;
    QString readout(int row, double x, double y) const;
    void drawFrames(int row, const Gantt& gantt, double scale);
    void drawPlanA(int row, const Gantt& live, double scale);

    QComboBox* load_;
    std::vector<Gantt> study_;
    std::shared_ptr<const Problem> problem_;
    PerLayer<Side> sides_;
    bool both_ = false;
};

} // namespace cutpoint
