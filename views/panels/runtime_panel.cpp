// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/panels/runtime_panel.h"

#include "views/panels/number_text.h"
#include "views/style/palette.h"

#include <QAction>
#include <QEvent>
#include <QFileDialog>
#include <QFormLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QStyle>
#include <QTableWidget>
#include <QTreeWidget>

#include <cmath>

namespace cutpoint {
namespace {

constexpr int mostEvents = 1000;
enum Row { EdgeRow, TransferRow, CloudRow, LatencyRow, RateRow, RowCount };
enum Column { PredictedColumn, MeasuredColumn, DifferenceColumn, ColumnCount };

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

RuntimePanel::RuntimePanel(QWidget* parent)
    : QWidget(parent), addressCaption_(new QLabel), tokenCaption_(new QLabel), authorityCaption_(new QLabel),
      agent_(new QLabel), trouble_(new QLabel), job_(new QLabel), address_(new QLineEdit("127.0.0.1:8101")),
      token_(new QLineEdit), authority_(new QLineEdit), connect_(new QPushButton), profile_(new QPushButton),
      probe_(new QPushButton), push_(new QPushButton), stream_(new QPushButton), adopt_(new QPushButton),
      cancel_(new QPushButton), progress_(new QProgressBar), table_(new QTableWidget(RowCount, ColumnCount)),
      events_(new QTreeWidget) {
    auto* form = new QFormLayout;
    form->setSpacing(spacing / 2);
    form->addRow(addressCaption_, address_);
    form->addRow(tokenCaption_, token_);
    form->addRow(authorityCaption_, authority_);
    for (QLineEdit* field : {token_, authority_})
        connect(field->addAction(style()->standardIcon(QStyle::SP_DirOpenIcon), QLineEdit::TrailingPosition),
                &QAction::triggered, this, [this, field] {
                    chooseFile(field, field == token_ ? tr("The file that holds the access token")
                                                      : tr("The certificate authority of the agent"));
                });
    auto* buttons = new QGridLayout;
    buttons->setSpacing(spacing / 2);
    buttons->addWidget(connect_, 0, 0);
    buttons->addWidget(probe_, 0, 1);
    buttons->addWidget(profile_, 1, 0);
    buttons->addWidget(adopt_, 1, 1);
    buttons->addWidget(push_, 2, 0);
    buttons->addWidget(stream_, 2, 1);
    auto* left = new QVBoxLayout;
    left->setSpacing(spacing / 2);
    left->addLayout(form);
    left->addLayout(buttons);
    left->addStretch(1);

    for (QLabel* label : {agent_, trouble_}) {
        label->setWordWrap(true);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    }
    progress_->setTextVisible(true);
    auto* jobLine = new QHBoxLayout;
    jobLine->addWidget(job_);
    jobLine->addWidget(progress_, 1);
    jobLine->addWidget(cancel_);
    table_->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table_->setSelectionMode(QAbstractItemView::NoSelection);
    table_->setFocusPolicy(Qt::NoFocus);
    table_->setFrameShape(QFrame::NoFrame);
    table_->setShowGrid(false);
    table_->viewport()->setAutoFillBackground(false);
    table_->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    table_->verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    auto* middle = new QVBoxLayout;
    middle->setSpacing(spacing / 2);
    middle->addWidget(agent_);
    middle->addWidget(trouble_);
    middle->addLayout(jobLine);
    middle->addWidget(table_, 1);

    events_->setRootIsDecorated(false);
    events_->setUniformRowHeights(true);
    events_->setColumnCount(3);
    events_->header()->setSectionResizeMode(0, QHeaderView::ResizeToContents);
    events_->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);

    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(spacing, spacing / 2, spacing, spacing / 2);
    row->setSpacing(2 * spacing);
    row->addLayout(left, 2);
    row->addLayout(middle, 3);
    row->addWidget(events_, 3);

    const auto toConnect = [this] {
        if (state_.link == RuntimeState::Link::Apart)
            emit connectRequested(address_->text().trimmed(), token_->text().trimmed(),
                                  authority_->text().trimmed());
        else
            emit disconnectRequested();
    };
    connect(connect_, &QPushButton::clicked, this, toConnect);
    connect(address_, &QLineEdit::returnPressed, this, toConnect);
    connect(profile_, &QPushButton::clicked, this, &RuntimePanel::profileRequested);
    connect(probe_, &QPushButton::clicked, this, &RuntimePanel::probeRequested);
    connect(push_, &QPushButton::clicked, this, &RuntimePanel::pushRequested);
    connect(adopt_, &QPushButton::clicked, this, &RuntimePanel::adoptRequested);
    connect(cancel_, &QPushButton::clicked, this, &RuntimePanel::cancelRequested);
    connect(stream_, &QPushButton::clicked, this, [this] {
        if (state_.streaming)
            emit stopRequested();
        else
            emit startRequested();
    });
    retranslate();
    refresh();
}

QString RuntimePanel::address() const {
    return address_->text().trimmed();
}

void RuntimePanel::setAddress(const QString& address) {
    address_->setText(address);
}

void RuntimePanel::chooseFile(QLineEdit* field, const QString& title) {
    const QString path = QFileDialog::getOpenFileName(this, title);
    if (!path.isEmpty())
        field->setText(path);
}

void RuntimePanel::setState(const RuntimeState& state) {
    state_ = state;
    refresh();
}

void RuntimePanel::setPlanAvailable(bool available) {
    planAvailable_ = available;
    refresh();
}

void RuntimePanel::addEvent(Seconds sinceStart, const QString& kind, const QString& text) {
    auto* item = new QTreeWidgetItem({QLocale().toString(sinceStart.value, 'f', 2), kind, text});
    item->setTextAlignment(0, Qt::AlignRight | Qt::AlignVCenter);
    item->setToolTip(2, text);
    events_->addTopLevelItem(item);
    if (events_->topLevelItemCount() > mostEvents)
        delete events_->takeTopLevelItem(0);
    events_->scrollToItem(item);
}

void RuntimePanel::clearEvents() {
    events_->clear();
}

void RuntimePanel::refresh() {
    const bool connected = state_.link == RuntimeState::Link::Connected;
    const bool idle = connected && state_.job.isEmpty();
    connect_->setText(state_.link == RuntimeState::Link::Apart        ? tr("Connect")
                      : state_.link == RuntimeState::Link::Connecting ? tr("Stop connecting")
                                                                      : tr("Disconnect"));
    for (QLineEdit* field : {address_, token_, authority_})
        field->setEnabled(state_.link == RuntimeState::Link::Apart);
    probe_->setEnabled(idle && !state_.streaming);
    profile_->setEnabled(idle && !state_.streaming);
    push_->setEnabled(idle && planAvailable_);
    stream_->setEnabled(idle && (state_.streaming || !state_.plan.isEmpty()));
    stream_->setText(state_.streaming ? tr("Stop frames") : tr("Start frames"));
    adopt_->setEnabled(connected && state_.profiled);

    if (!connected) {
        agent_->setText(tr(
            "Start an edge agent (cutpoint-agent edge --help) and connect to it: it measures both sides and "
            "the network, runs the plan, and shows measured times beside predicted ones."));
    } else {
        QStringList lines{state_.agent, tr("Cloud: %1").arg(state_.cloud)};
        if (state_.syntheticWeights)
            lines << tr("The model has no weights of its own: times are real, answers are not.");
        if (state_.bandwidth)
            lines << tr("Measured bandwidth: %1 (spread %2)")
                         .arg(bandwidthShown(*state_.bandwidth), percentShown(state_.bandwidthSpread));
        if (!state_.plan.isEmpty())
            lines << tr("Running plan: %1").arg(state_.plan);
        agent_->setText(lines.join(QLatin1Char('\n')));
    }
    trouble_->setText(state_.trouble);
    trouble_->setVisible(!state_.trouble.isEmpty());
    const bool busy = !state_.job.isEmpty();
    job_->setText(state_.job);
    job_->setVisible(busy);
    cancel_->setVisible(busy);
    progress_->setVisible(busy);
    progress_->setRange(0, state_.total);
    progress_->setValue(state_.done);
    fillTable();
}

void RuntimePanel::fillTable() {
    const bool any = state_.predicted || state_.measured;
    table_->setVisible(any);
    if (!any)
        return;
    const auto row = [this](int index, double predicted, double measured) {
        table_->setItem(index, PredictedColumn, figure(significantText(predicted)));
        table_->setItem(index, MeasuredColumn, figure(significantText(measured)));
        table_->setItem(index, DifferenceColumn, figure(differenceText(predicted, measured)));
    };
    const auto ms = [](const auto& from, auto get) { return from ? get(*from) * 1e3 : NAN; };
    const auto& p = state_.predicted;
    const auto& m = state_.measured;
    using M = RuntimeState::Measured;
    row(EdgeRow, ms(p, [](const StageTimes& t) { return t.edge.value; }),
        ms(m, [](const M& x) { return x.times.edge.value; }));
    row(TransferRow, ms(p, [](const StageTimes& t) { return t.transfer.value; }),
        ms(m, [](const M& x) { return x.times.transfer.value; }));
    row(CloudRow, ms(p, [](const StageTimes& t) { return t.cloud.value; }),
        ms(m, [](const M& x) { return x.times.cloud.value; }));
    row(LatencyRow, ms(p, [](const StageTimes& t) { return t.latency().value; }),
        ms(m, [](const M& x) { return x.latency.value; }));
    // One value for "nothing": NaN is drawn as a dash.
    const double beat = p ? p->maxStage().value : NAN;
    row(RateRow, beat > 0 ? 1 / beat : NAN, m ? m->framesPerSecond : NAN);
    const QString measured =
        m ? tr("Measured (%1 frames)").arg(QLocale().toString(m->frames)) : tr("Measured");
    table_->setHorizontalHeaderLabels({tr("Predicted"), measured, tr("Difference")});
}

void RuntimePanel::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        refresh();
    }
}

void RuntimePanel::retranslate() {
    addressCaption_->setText(tr("Edge agent"));
    tokenCaption_->setText(tr("Token file"));
    authorityCaption_->setText(tr("TLS authority"));
    address_->setPlaceholderText("127.0.0.1:8101");
    address_->setToolTip(tr("Host and port of the edge agent's control service"));
    token_->setPlaceholderText(tr("none"));
    authority_->setPlaceholderText(tr("no TLS"));
    profile_->setText(tr("Profile both sides"));
    profile_->setToolTip(tr("Times every layer on the edge and in the cloud"));
    probe_->setText(tr("Measure bandwidth"));
    probe_->setToolTip(tr("Sends two messages of different size, several times"));
    adopt_->setText(tr("Adopt times"));
    adopt_->setToolTip(tr("Takes the measured times as the model's profile; undo brings the old ones back"));
    push_->setText(tr("Push plan"));
    push_->setToolTip(tr("Checks that both halves can run, loads them and switches between two frames"));
    cancel_->setText(tr("Cancel"));
    table_->setVerticalHeaderLabels(
        {tr("T_e, ms"), tr("T_t, ms"), tr("T_c, ms"), tr("Latency, ms"), tr("Frames/s")});
    events_->setHeaderLabels({tr("Time, s"), tr("Event"), tr("What happened")});
    events_->setAccessibleName(tr("Runtime events"));
    table_->setAccessibleName(tr("Measured against predicted"));
}

} // namespace cutpoint
