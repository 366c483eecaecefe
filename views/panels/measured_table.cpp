// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/panels/measured_table.h"

#include "views/panels/number_text.h"

#include <QHeaderView>
#include <QLocale>

#include <algorithm>
#include <cmath>

namespace cutpoint {
namespace {

enum Row { PredictedRow, MeasuredRow, DifferenceRow, RowCount };
enum Column {
    EdgeColumn,
    TransferColumn,
    CloudColumn,
    WaitingColumn,
    LatencyColumn,
    RateColumn,
    ColumnCount
};

QTableWidgetItem* figure(const QString& text) {
    auto* item = new QTableWidgetItem(text);
    item->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
    return item;
}

/// "+12 %" of measured over predicted; a dash where there is nothing to compare.
QString differenceText(double predicted, double measured) {
    if (!(predicted > 0) || !std::isfinite(predicted) || !std::isfinite(measured))
        return QStringLiteral("–");
    const double percent = 100 * (measured / predicted - 1);
    return (percent >= 0 ? QStringLiteral("+") : QStringLiteral("−")) +
           QLocale().toString(std::abs(percent), 'f', 1) + QStringLiteral(" %");
}

} // namespace

MeasuredTable::MeasuredTable(QWidget* parent) : QTableWidget(RowCount, ColumnCount, parent) {
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setSelectionMode(QAbstractItemView::NoSelection);
    setFocusPolicy(Qt::NoFocus);
    setFrameShape(QFrame::NoFrame);
    setShowGrid(false);
    setWordWrap(false);
    viewport()->setAutoFillBackground(false);
    horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    setSizeAdjustPolicy(QAbstractScrollArea::AdjustToContents);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
}

void MeasuredTable::setColumn(int column, double predicted, double measured) {
    setItem(PredictedRow, column, figure(significantText(predicted)));
    setItem(MeasuredRow, column, figure(significantText(measured)));
    setItem(DifferenceRow, column, figure(differenceText(predicted, measured)));
}

void MeasuredTable::setState(const RuntimeState& state) {
    const bool any = state.predicted || state.measured;
    setVisible(any);
    if (!any)
        return;
    const auto ms = [](const auto& from, auto get) { return from ? get(*from) * 1e3 : NAN; };
    const auto& m = state.measured;
    const bool alone = m && m->alone && state.predictedAlone;
    const auto& p = alone ? state.predictedAlone : state.predicted;
    using M = RuntimeState::Measured;
    setColumn(EdgeColumn, ms(p, [](const StageTimes& t) { return t.edge.value; }),
              ms(m, [](const M& x) { return x.times.edge.value; }));
    setColumn(TransferColumn, ms(p, [](const StageTimes& t) { return t.transfer.value; }),
              ms(m, [](const M& x) { return x.times.transfer.value; }));
    setColumn(CloudColumn, ms(p, [](const StageTimes& t) { return t.cloud.value; }),
              ms(m, [](const M& x) { return x.times.cloud.value; }));
    // A plan has no word on waiting, so there is nothing to differ from.
    setColumn(WaitingColumn, NAN, ms(m, [](const M& x) { return x.waiting.value; }));
    setColumn(LatencyColumn, ms(p, [](const StageTimes& t) { return t.latency().value; }),
              ms(m, [](const M& x) { return x.latency.value; }));
    // One value for "nothing": NaN is drawn as a dash.
    const double beat = p ? p->maxStage().value : NAN;
    const double most = beat > 0 ? 1 / beat : NAN;
    // No more comes out than goes in.
    setColumn(RateColumn, state.sourceRate ? std::min(*state.sourceRate, most) : most,
              m ? m->framesPerSecond : NAN);
    const QString measured =
        m ? tr("Measured (frames: %1)").arg(QLocale().toString(static_cast<qlonglong>(m->frames)))
          : tr("Measured");
    setVerticalHeaderLabels(
        {alone ? tr("Predicted, edge alone") : tr("Predicted"), measured, tr("Difference")});
    updateGeometry();
}

void MeasuredTable::retranslate() {
    setHorizontalHeaderLabels(
        {tr("T_e, ms"), tr("T_t, ms"), tr("T_c, ms"), tr("Waiting, ms"), tr("Latency, ms"), tr("Frames/s")});
    const auto explain = [this](int column, const QString& text) {
        horizontalHeaderItem(column)->setToolTip(text);
    };
    explain(CloudColumn, tr("Computing in the cloud and the answer's way back"));
    explain(WaitingColumn, tr("How long a frame waits before and between the stages: for those before it"));
    explain(LatencyColumn, tr("Measured from a frame's arrival to its answer, waiting included; predicted as "
                              "the sum of the stages"));
    explain(RateColumn,
            tr("Predicted: as many as the slowest stage takes, and no more than the stream brings"));
    setAccessibleName(tr("Measured against predicted"));
}

} // namespace cutpoint
