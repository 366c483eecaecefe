// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/partition/analysis/plan_map.h"
#include "views/plots/plot.h"

class QComboBox;

namespace cutpoint {

/// The plane of bandwidth and sampling rate, or of bandwidth and cloud budget, coloured by the best plan. A
/// click asks for both.
class PlanMapPlot : public Plot {
    Q_OBJECT

public:
    explicit PlanMapPlot(QWidget* parent = nullptr, Focus* focus = nullptr);

    QString word() const override { return QStringLiteral("plan-map"); }
    QString title() const override { return tr("Plan map"); }
    QString emptyText() const override;
    Work computation(const PlotInput& input) override;
    bool holds(const PlotInput& input) const override;
    QByteArray csv() const override;
    const std::optional<PlanMap>& study() const { return study_; }

protected:
    void draw() override;
    void drawMarks() override;
    void retranslate() override;

private:
    struct Question {
        PlanMapPolicy policy;
        PlanMapAxis axis;
        bool operator==(const Question&) const = default;
    };
    Question question() const;
    std::optional<std::pair<int, int>> cellAt(double x, double y) const;
    QImage picture(const std::vector<QColor>& fills) const;
    void drawPlanA();

    QComboBox* what_;
    std::optional<PlanMap> study_;
    Question shown_{PlanMapPolicy::KeepUp, PlanMapAxis::SamplingRate};
    std::shared_ptr<const Problem> problem_;
    bool hadFrontier_ = false;
};

} // namespace cutpoint
