// SPDX-License-Identifier: GPL-3.0-or-later
// The replay's tables: what each policy came to, and what happened when.
#include "views/panels/number_text.h"
#include "views/plots/curve_style.h"
#include "views/style/tight_splitter.h"
#include "views/timeline/replay_view.h"

#include <QHeaderView>
#include <QTabWidget>
#include <QTableWidget>

#include <algorithm>

namespace cutpoint {
namespace {

constexpr std::size_t mostEvents = 2'000;

} // namespace

void ReplayView::makeTables() {
    const auto table = [](int columns, const char* name) {
        auto* made = new QTableWidget(0, columns);
        made->setObjectName(QString::fromLatin1(name));
        made->setSelectionBehavior(QAbstractItemView::SelectRows);
        made->setSelectionMode(QAbstractItemView::SingleSelection);
        made->setEditTriggers(QAbstractItemView::NoEditTriggers);
        made->verticalHeader()->hide();
        made->verticalHeader()->setDefaultSectionSize(made->fontMetrics().height() + 6);
        made->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
        made->horizontalHeader()->setStretchLastSection(true);
        return made;
    };
    table_ = table(8, "policies");
    table_->horizontalHeader()->setStretchLastSection(false);
    events_ = table(3, "events");
    tabs_ = new QTabWidget;

    tabs_->setDocumentMode(true);
    tabs_->addTab(table_, QString());
    tabs_->addTab(events_, QString());
    split_ = new TightSplitter(Qt::Vertical);
    split_->setChildrenCollapsible(false);
    split_->addWidget(timeline_);
    split_->addWidget(tabs_);
    split_->setStretchFactor(0, 5);
    split_->setStretchFactor(1, 2);
    split_->setSizes({3, 1});
    setBody(split_);
}

void ReplayView::fillTable() {
    const QSignalBlocker quiet(table_);
    const int row = std::max(0, static_cast<int>(selectedLane()));
    const auto policies = static_cast<int>(study_->lanes().size());
    table_->setRowCount(policies + (shownRecorded_ ? 1 : 0));
    const auto put = [this](int at, const QStringList& cells) {
        for (int c = 0; c < cells.size(); ++c) {
            auto* item = new QTableWidgetItem(cells[c]);
            item->setTextAlignment(Qt::AlignVCenter | (c == 0 ? Qt::AlignLeft : Qt::AlignRight));
            table_->setItem(at, c, item);
        }
    };
    for (int i = 0; i < policies; ++i) {
        const ReplayLane& lane = study_->lanes()[static_cast<std::size_t>(i)];
        const ReplaySummary& s = lane.summary;
        put(i, {policyName(lane.policy), durationShown(s.median), durationShown(s.p95),
                durationShown(s.worst), significantText(s.framesPerSecond), QString::number(s.switches),
                QString::number(s.mostWaiting), QString::number(s.late)});
    }
    if (shownRecorded_) {
        const RecordedStream& stream = *shownRecorded_;
        put(policies,
            {tr("measured"), durationShown(stream.median()), durationShown(stream.p95()),
             durationShown(stream.worst()), significantText(stream.framesPerSecond),
             QString::number(stream.switches()), QStringLiteral("–"), QString::number(stream.late())});
    }
    table_->setCurrentCell(row, 0);
}

/// Changes of the selected policy's plan, and what a recorded stream tells.
void ReplayView::fillEvents() {
    struct Row {
        double at;
        QString text;
    };
    std::vector<Row> rows;
    const ReplayLane& lane = study_->lanes()[selectedLane()];
    for (std::size_t i = 0; i < lane.changes.size() && i < mostEvents; ++i) {
        const QString now = cutName(graph(), lane.plans[lane.changes[i].plan].cut);
        rows.push_back({lane.changes[i].arrival.value,
                        i == 0 ? tr("%1 begins: %2").arg(policyName(lane.policy), now)
                               : tr("%1: %2 → %3")
                                     .arg(policyName(lane.policy),
                                          cutName(graph(), lane.plans[lane.changes[i - 1].plan].cut), now)});
    }
    if (shownRecorded_)
        for (std::size_t i = 0; i < shownRecorded_->events.size() && i < mostEvents; ++i) {
            const auto& event = shownRecorded_->events[i];
            rows.push_back({event.at.value,
                            tr("measured: %1")
                                .arg(QString::fromStdString(event.text.empty() ? event.kind : event.text))});
        }
    std::stable_sort(rows.begin(), rows.end(), [](const Row& a, const Row& b) { return a.at < b.at; });
    events_->setRowCount(static_cast<int>(rows.size()));
    for (int i = 0; i < events_->rowCount(); ++i) {
        const Row& row = rows[static_cast<std::size_t>(i)];
        auto* time = new QTableWidgetItem(clockText(Seconds(row.at), Seconds(0.1)));
        time->setData(Qt::UserRole, row.at);
        time->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
        auto* rate = new QTableWidgetItem(bandwidthShown(shownTrace_->rateAt(Seconds(row.at))));
        rate->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
        events_->setItem(i, 0, time);
        events_->setItem(i, 1, new QTableWidgetItem(row.text));
        events_->setItem(i, 2, rate);
    }
}

} // namespace cutpoint
