// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/problem.h"
#include "views/plots/qcustomplot_header.h"

#include <QStringList>

namespace cutpoint {

/// Names along an axis at 0, 1, 2, ...: as many as fit, the others left out evenly.
class NamesTicker : public QCPAxisTicker {
public:
    explicit NamesTicker(QStringList names, int longest = 18) : names_(std::move(names)), longest_(longest) {}

protected:
    double getTickStep(const QCPRange& range) override;
    int getSubTickCount(double) override { return 0; }
    QVector<double> createTickVector(double tickStep, const QCPRange& range) override;
    QString getTickLabel(double tick, const QLocale&, QChar, int) override;

private:
    QStringList names_;
    int longest_;
};

/// Along a logarithmic axis: decades, and between them as much of 1, 2, 5 as there is room for.
class DecadeTicker : public QCPAxisTickerLog {
protected:
    QVector<double> createTickVector(double tickStep, const QCPRange& range) override;
};

/// Bars with a hatch over their colour, so that stages are told apart without colours, too.
class HatchedBars : public QCPBars {
public:
    HatchedBars(QCPAxis* keys, QCPAxis* values, const QColor& color, Qt::BrushStyle hatch);

protected:
    void draw(QCPPainter* painter) override;
    void drawLegendIcon(QCPPainter* painter, const QRectF& rect) const override;

private:
    void hatch(QCPPainter& painter, const QRectF& bar) const;

    Qt::BrushStyle hatch_; ///< none, either diagonal, both, or horizontal
};

/// The hatch of a stage, as in the stage bars: edge, transfer, cloud.
inline constexpr Qt::BrushStyle stageHatches[] = {Qt::BDiagPattern, Qt::NoBrush, Qt::FDiagPattern};

/// What two problems may differ in and still have the same study.
struct Apart {
    bool bandwidth = false, samplingRate = false, cloudBudget = false, power = false;
};
/// Same graph, times, sizes, pins and settings. O(V).
bool sameApartFrom(const Problem& a, const Problem& b, Apart apart);

/// Room around data: 5 % on a linear axis; from 0 where all is positive.
QCPRange roomy(double low, double high);
/// The same on a logarithmic axis.
QCPRange roomyLog(double low, double high);

} // namespace cutpoint
