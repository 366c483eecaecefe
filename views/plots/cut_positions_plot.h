// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/study/cut_positions.h"
#include "views/plots/plot.h"

namespace cutpoint {

/// Latency by cut position, stacked T_e, T_t, T_c (paper, Fig. 2), the optimum marked, behind the positions
/// with a bar of its own where it is none of them.
class CutPositionsPlot : public Plot {
    Q_OBJECT

public:
    explicit CutPositionsPlot(QWidget* parent = nullptr, Focus* focus = nullptr);

    QString word() const override { return QStringLiteral("latency-by-cut"); }
    QString title() const override { return tr("Latency by cut position"); }
    QString emptyText() const override;
    Work computation(const PlotInput& input) override;
    bool holds(const PlotInput& input) const override;
    QByteArray csv() const override;
    const std::optional<CutPositions>& study() const { return study_; }

protected:
    void draw() override;
    void drawPreview(const Plan* plan) override;

private:
    /// Bar k is position k; the one past the last is the optimum that is no position.
    int barCount() const;
    int barAt(double x) const;
    const StageTimes& timesOf(int bar) const;
    const std::vector<LayerId>& cutOf(int bar) const;
    PerLayer<Side> sidesOfBar(int bar) const;
    int optimumBar() const;

    QCPItemRect* preview_ = nullptr; ///< around the bar of the previewed plan
    std::optional<CutPositions> study_;
    std::shared_ptr<const Problem> problem_;
    Objective objective_ = Objective::Latency;
};

} // namespace cutpoint
