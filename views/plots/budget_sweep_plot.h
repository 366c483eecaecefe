// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/study/budget_sweep.h"
#include "views/plots/plot.h"

namespace cutpoint {

/// What a cloud budget T0 buys: latency, edge time and throughput over T0 (paper, Figs. 19 and 20). Dragging
/// the marker asks for another budget.
class BudgetSweepPlot : public Plot {
    Q_OBJECT

public:
    explicit BudgetSweepPlot(QWidget* parent = nullptr, Focus* focus = nullptr);

    QString word() const override { return QStringLiteral("budget-sweep"); }
    QString title() const override { return tr("What a cloud budget buys"); }
    QString emptyText() const override;
    Work computation(const PlotInput& input) override;
    bool holds(const PlotInput& input) const override;
    QByteArray csv() const override;
    const std::optional<BudgetSweep>& study() const { return study_; }

protected:
    void draw() override;
    void drawMarks() override;

private:
    double end() const;
    const BudgetSweep::Step& stepAt(double x) const;

    std::optional<BudgetSweep> study_;
    std::shared_ptr<const Problem> problem_;
    bool hadFrontier_ = false;
    double scale_ = 1; ///< of the x axis: seconds times this
};

} // namespace cutpoint
