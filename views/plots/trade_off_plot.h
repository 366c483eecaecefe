// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/study/trade_off.h"
#include "views/plots/plot.h"

class QComboBox;

namespace cutpoint {

/// Every Pareto-minimal plan by T_e and T_t + T_c, the hull that weights reach, where the algorithms stand,
/// and the budget T0 as a line to drag (paper, Sections III-C and IV).
class TradeOffPlot : public Plot {
    Q_OBJECT

public:
    explicit TradeOffPlot(QWidget* parent = nullptr, Focus* focus = nullptr);

    QString word() const override { return QStringLiteral("trade-off"); }
    QString title() const override { return tr("Trade-off"); }
    QString emptyText() const override;
    Work computation(const PlotInput& input) override;
    bool holds(const PlotInput& input) const override;
    QByteArray csv() const override;
    const std::optional<TradeOff>& study() const { return study_; }

protected:
    void draw() override;
    void drawPreview(const Plan* plan) override;
    void retranslate() override;

private:
    /// What is drawn against what.
    enum Axes { EdgeAndRest, EdgeAndTransfer, EdgeAndCloud, TransferAndCloud };
    struct Found {
        Plan plan;
        QString name;
    };
    QPointF placeOf(const StageTimes& times) const;
    /// The plan whose point is under the mouse.
    std::optional<Found> planAt(double x, double y) const;
    void drawFrontier();

    QComboBox* axes_;
    std::optional<TradeOff> study_;
    std::shared_ptr<const Problem> problem_;
    Plan chosen_;
    double scale_ = 1;
    QCPGraph* preview_ = nullptr; ///< on the canvas, one point or none
};

} // namespace cutpoint
