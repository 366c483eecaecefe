// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/fleet/fleet_table.h"

#include "views/panels/number_text.h"
#include "views/plots/curve_style.h"
#include "views/style/palette.h"

#include <QHeaderView>

#include <algorithm>

namespace cutpoint {

FleetTable::FleetTable(QWidget* parent) : QTableWidget(0, columns, parent) {
    setObjectName(QStringLiteral("classes"));
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed |
                    QAbstractItemView::AnyKeyPressed);
    setMouseTracking(true);
    verticalHeader()->hide();
    verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 8);
    horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    for (const int column : {Name, Net})
        horizontalHeader()->setSectionResizeMode(column, QHeaderView::Interactive);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    connect(this, &QTableWidget::cellEntered, this, [this](int row, int) { emit pointed(row); });
    connect(this, &QTableWidget::itemChanged, this, [this](const QTableWidgetItem* item) {
        if (!filling_ && classOf(item->row()) >= 0)
            emit edited(classOf(item->row()), item->column(), item->text());
    });
    retranslate();
}

void FleetTable::retranslate() {
    const QString unit = scale_ == 1     ? QStringLiteral("s")
                         : scale_ == 1e3 ? QStringLiteral("ms")
                                         : QStringLiteral("µs");
    const auto timed = [&](const QString& name) { return tr("%1 (%2)").arg(name, unit); };
    const std::pair<QString, QString> heads[] = {
        {tr("Class"), tr("Cameras that are alike: net, edge, uplink and rate")},
        {tr("Net"), tr("The net that the cameras run, and how many layers it has")},
        {tr("n"), tr("Cameras of the class")},
        {tr("Uplink (Mbit/s)"), tr("B: each camera's own uplink")},
        {tr("Q (frames/s)"), tr("Q: frames that each camera takes in a second")},
        {tr("Edge ×"), tr("How much faster the edge is than its profile")},
        {timed(tr("Limit")),
         tr("The latency that a camera may have at most, where the question asks for a limit")},
        {tr("n of plan"), tr("How many cameras of the class run this plan")},
        {tr("Cut after"), tr("The layers whose output these cameras send")},
        {timed(tr("Latency")), tr("T_e + T_t + T_c of a frame, without waiting for a worker")},
        {timed(tr("Equal shares")), tr("The latency when every camera gets the same share of the server")},
        {timed(QStringLiteral("T_e")), tr("Edge time of a frame")},
        {timed(QStringLiteral("T_t")), tr("Transfer time of a frame")},
        {timed(QStringLiteral("T_c")), tr("Cloud time of a frame")},
        {timed(QStringLiteral("T0")),
         tr("T_t + T_c: the budget that such a camera uses of the link and the server")},
        {tr("Workers"), tr("Workers that these cameras keep busy")},
        {timed(tr("Simulated: mean | 95 %")),
         tr("Mean over the class's frames when all cameras run at once and wait for workers; "
            "behind the stroke 95 % of them are faster")},
    };
    for (int i = 0; i < columns; ++i) {
        auto* item = new QTableWidgetItem(heads[i].first);
        item->setToolTip(heads[i].second);
        setHorizontalHeaderItem(i, item);
    }
    setAccessibleName(tr("Classes of cameras"));
}

int FleetTable::classOf(int row) const {
    return row >= 0 && row < static_cast<int>(rows_.size()) ? rows_[static_cast<std::size_t>(row)].classIndex
                                                            : -1;
}

int FleetTable::shareOf(int row) const {
    return row >= 0 && row < static_cast<int>(rows_.size()) ? rows_[static_cast<std::size_t>(row)].share : -1;
}

void FleetTable::put(int row, int column, const QString& text, bool isEditable) {
    auto* item = new QTableWidgetItem(text);
    const bool isText = column == Name || column == Net || column == Cut;
    item->setTextAlignment(Qt::AlignVCenter | (isText ? Qt::AlignLeft : Qt::AlignRight));
    item->setFlags(Qt::ItemIsSelectable | Qt::ItemIsEnabled |
                   (isEditable ? Qt::ItemIsEditable : Qt::NoItemFlags));
    setItem(row, column, item);
}

void FleetTable::show(const Fleet& fleet, const FleetShown& shown) {
    filling_ = true;
    const int current = currentRow(), currentCell = currentColumn();
    clearSpans();
    rows_.clear();
    const FleetAnswer* answer =
        shown.answer && shown.answer->classes.size() == fleet.classes.size() ? shown.answer : nullptr;
    Seconds longest;
    for (std::size_t k = 0; k < fleet.classes.size(); ++k) {
        const std::size_t parts = answer ? std::max<std::size_t>(1, answer->classes[k].split.size()) : 1;
        for (std::size_t i = 0; i < parts; ++i)
            rows_.push_back({static_cast<int>(k),
                             answer && i < answer->classes[k].split.size() ? static_cast<int>(i) : -1});
        if (answer)
            longest = std::max(longest, answer->classes[k].worstLatency());
    }
    scale_ = TimeUnit::of(longest).scale;
    retranslate();
    setRowCount(static_cast<int>(rows_.size()));
    const auto timeText = [this](Seconds time) { return significantText(time.value * scale_); };
    for (int row = 0; row < rowCount(); ++row) {
        const auto k = static_cast<std::size_t>(classOf(row));
        const FleetClass& one = fleet.classes[k];
        const int share = shareOf(row);
        for (int column = 0; column < columns; ++column)
            put(row, column, {});
        const bool first = row == 0 || classOf(row - 1) != classOf(row);
        if (first) {
            const std::int64_t count = answer && !shown.isStale ? answer->classes[k].count : one.count;
            put(row, Name, QString::fromStdString(one.name));
            if (one.problem) {
                put(row, Net, QString::fromStdString(one.problem->graph->name()));
                item(row, Net)->setToolTip(tr("Net: %1, layers: %2")
                                               .arg(QString::fromStdString(one.problem->graph->name()))
                                               .arg(one.problem->graph->size()));
            }
            put(row, Count, QString::number(count), true);
            put(row, Uplink, shortNumberText(one.bandwidth.value / 1e6), true);
            put(row, Rate, shortNumberText(one.rate.value), true);
            put(row, EdgeSpeed, shortNumberText(one.problem ? one.problem->edgeSpeed : 1), true);
            put(row, Limit, one.latency ? shortNumberText(one.latency->value * scale_) : QStringLiteral("–"),
                true);
            if (shown.baselines && shown.baselines->equalShare.hasPlan() &&
                shown.baselines->equalShare.classes.size() == fleet.classes.size())
                put(row, EqualShare, timeText(shown.baselines->equalShare.classes[k].meanLatency()));
            else
                put(row, EqualShare, QStringLiteral("–"));
            if (shown.simulation && k < shown.simulation->classes.size() &&
                shown.simulation->classes[k].frames > 0)
                put(row, Simulated,
                    tr("%1 | %2").arg(timeText(shown.simulation->classes[k].mean),
                                      timeText(shown.simulation->classes[k].p95)));
            int below = row;
            while (classOf(below + 1) == classOf(row))
                ++below;
            if (below > row)
                for (const int column :
                     {Name, Net, Count, Uplink, Rate, EdgeSpeed, Limit, EqualShare, Simulated})
                    setSpan(row, column, below - row + 1, 1);
        }
        if (share < 0 || !one.points)
            continue;
        const FleetShare& part = answer->classes[k].split[static_cast<std::size_t>(share)];
        put(row, PlanCount, QString::number(part.count));
        const auto& cut = (*one.points)[part.point].cut;
        put(row, Cut, cutName(*one.problem->graph, cut));
        item(row, Cut)->setToolTip(cutName(*one.problem->graph, cut, 50));
        put(row, Latency, timeText(part.latency()));
        put(row, EdgeTime, timeText(part.edge));
        put(row, TransferTime, timeText(part.transfer));
        put(row, CloudTime, timeText(part.cloud + part.back));
        put(row, Budget, timeText(part.transfer + part.cloud + part.back));
        put(row, Work,
            significantText(static_cast<double>(part.count) * answer->classes[k].rate.value *
                            part.cloud.value));
    }
    // These may span rows, which the header does not see.
    for (const int column : {Name, Net}) {
        int widest = fontMetrics().horizontalAdvance(horizontalHeaderItem(column)->text());
        for (int row = 0; row < rowCount(); ++row)
            widest = std::max(widest, fontMetrics().horizontalAdvance(item(row, column)->text()));
        setColumnWidth(column, std::min(widest, 200) + 3 * spacing);
    }
    if (current >= 0 && current < rowCount())
        setCurrentCell(current, std::max(0, currentCell));
    filling_ = false;
}

void FleetTable::leaveEvent(QEvent* event) {
    QTableWidget::leaveEvent(event);
    emit left();
}

} // namespace cutpoint
