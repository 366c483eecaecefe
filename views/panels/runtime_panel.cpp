// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/panels/runtime_panel.h"

#include "views/panels/number_text.h"
#include "views/style/palette.h"

#include <QAction>
#include <QComboBox>
#include <QEvent>
#include <QFormLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QProgressBar>
#include <QPushButton>
#include <QStyle>
#include <QTableWidget>
#include <QTreeWidget>

#include <algorithm>
#include <cmath>

namespace cutpoint {
namespace {

constexpr int mostEvents = 1000;
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
/// From this width on the events stand beside the account, above the table; below it under both.
constexpr int wideEnough = 900;

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
    : QWidget(parent), addressCaption_(new QLabel), tokenCaption_(new QLabel), securityCaption_(new QLabel),
      authorityCaption_(new QLabel), agent_(new QLabel), trouble_(new QLabel), job_(new QLabel),
      address_(new QLineEdit("127.0.0.1:8101")), token_(new QLineEdit), authority_(new QLineEdit),
      security_(new QComboBox), connect_(new QPushButton), profile_(new QPushButton), probe_(new QPushButton),
      check_(new QPushButton), push_(new QPushButton), stream_(new QPushButton), adopt_(new QPushButton),
      cancel_(new QPushButton), progress_(new QProgressBar), table_(new QTableWidget(RowCount, ColumnCount)),
      events_(new QTreeWidget) {
    left_ = new QWidget;
    auto* left = new QVBoxLayout(left_);
    left->setContentsMargins(0, 0, 0, 0);
    left->setSpacing(spacing / 2);
    createConnectionForm();
    createButtons();
    left->addStretch(1);
    createAccount();
    createTable();
    createEvents();
    grid_ = new QGridLayout(this);
    grid_->setContentsMargins(spacing, spacing / 2, spacing, spacing / 2);
    grid_->setHorizontalSpacing(2 * spacing);
    grid_->setVerticalSpacing(spacing / 2);
    arrange();
    connectButtons();
    retranslate();
    refresh();
}

void RuntimePanel::createConnectionForm() {
    form_ = new QFormLayout;
    form_->setSpacing(spacing / 2);
    form_->addRow(addressCaption_, address_);
    form_->addRow(tokenCaption_, token_);
    form_->addRow(securityCaption_, security_);
    form_->addRow(authorityCaption_, authority_);
    // In the order of RuntimeAddress::Security; retranslate() names them.
    for (int i = 0; i < 4; ++i)
        security_->addItem({});
    security_->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    security_->setMinimumContentsLength(12);
    connect(security_, &QComboBox::currentIndexChanged, this, &RuntimePanel::showSecurity);
    for (QLineEdit* field : {token_, authority_})
        connect(field->addAction(style()->standardIcon(QStyle::SP_DirOpenIcon), QLineEdit::TrailingPosition),
                &QAction::triggered, this, [this, field] {
                    if (field == token_)
                        emit tokenFileRequested();
                    else
                        emit authorityFileRequested();
                });
    address_->setMinimumWidth(140);
    static_cast<QVBoxLayout*>(left_->layout())->addLayout(form_);
}

void RuntimePanel::createButtons() {
    auto* buttons = new QGridLayout;
    buttons->setSpacing(spacing / 2);
    buttons->addWidget(connect_, 0, 0);
    buttons->addWidget(probe_, 0, 1);
    buttons->addWidget(profile_, 1, 0);
    buttons->addWidget(adopt_, 1, 1);
    buttons->addWidget(check_, 2, 0);
    buttons->addWidget(push_, 2, 1);
    buttons->addWidget(stream_, 3, 0, 1, 2);
    static_cast<QVBoxLayout*>(left_->layout())->addLayout(buttons);
}

void RuntimePanel::createAccount() {
    for (QLabel* label : {agent_, trouble_}) {
        label->setWordWrap(true);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    }
    progress_->setTextVisible(true);
    auto* jobLine = new QHBoxLayout;
    jobLine->addWidget(job_);
    jobLine->addWidget(progress_, 1);
    jobLine->addWidget(cancel_);
    info_ = new QWidget;
    auto* middle = new QVBoxLayout(info_);
    middle->setContentsMargins(0, 0, 0, 0);
    middle->setSpacing(spacing / 2);
    middle->addWidget(agent_);
    middle->addWidget(trouble_);
    middle->addLayout(jobLine);
    middle->addStretch(1);
}

void RuntimePanel::createTable() {
    table_->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table_->setSelectionMode(QAbstractItemView::NoSelection);
    table_->setFocusPolicy(Qt::NoFocus);
    table_->setFrameShape(QFrame::NoFrame);
    table_->setShowGrid(false);
    table_->setWordWrap(false);
    table_->viewport()->setAutoFillBackground(false);
    table_->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    table_->verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    table_->setSizeAdjustPolicy(QAbstractScrollArea::AdjustToContents);
    table_->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    table_->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
}

void RuntimePanel::createEvents() {
    events_->setRootIsDecorated(false);
    events_->setUniformRowHeights(true);
    events_->setColumnCount(3);
    events_->header()->setSectionResizeMode(0, QHeaderView::ResizeToContents);
    events_->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    events_->setMinimumHeight(48);
    noEvents_ = new QLabel;
    noEvents_->setAlignment(Qt::AlignCenter);
    noEvents_->setWordWrap(true);
    noEvents_->setEnabled(false);
    auto* over = new QVBoxLayout(events_->viewport());
    over->setContentsMargins(spacing, 0, spacing, 0);
    over->addWidget(noEvents_);
}

void RuntimePanel::connectButtons() {
    const auto toConnect = [this] {
        if (state_.link == RuntimeState::Link::Apart)
            emit connectRequested(typed());
        else
            emit disconnectRequested();
    };
    connect(connect_, &QPushButton::clicked, this, toConnect);
    connect(address_, &QLineEdit::returnPressed, this, toConnect);
    connect(profile_, &QPushButton::clicked, this, &RuntimePanel::profileRequested);
    connect(probe_, &QPushButton::clicked, this, &RuntimePanel::probeRequested);
    connect(check_, &QPushButton::clicked, this, &RuntimePanel::checkRequested);
    connect(push_, &QPushButton::clicked, this, &RuntimePanel::pushRequested);
    connect(adopt_, &QPushButton::clicked, this, &RuntimePanel::adoptRequested);
    connect(cancel_, &QPushButton::clicked, this, &RuntimePanel::cancelRequested);
    connect(stream_, &QPushButton::clicked, this, [this] {
        if (state_.streaming)
            emit stopRequested();
        else
            emit startRequested();
    });
}

RuntimeAddress RuntimePanel::typed() const {
    return {address(), token_->text().trimmed(),
            static_cast<RuntimeAddress::Security>(security_->currentIndex()), authority_->text().trimmed()};
}

/// The fields that are of use: none once connected, when they make room for what is measured.
void RuntimePanel::showSecurity() {
    const bool connected = state_.link == RuntimeState::Link::Connected;
    for (QWidget* field : {static_cast<QWidget*>(address_), static_cast<QWidget*>(token_),
                           static_cast<QWidget*>(security_), static_cast<QWidget*>(authority_)}) {
        field->setEnabled(state_.link == RuntimeState::Link::Apart);
        form_->setRowVisible(field, !connected);
    }
    form_->setRowVisible(authority_, !connected && typed().security == RuntimeAddress::Security::Authority);
}

QString RuntimePanel::address() const {
    return address_->text().trimmed();
}

void RuntimePanel::setAddress(const QString& address) {
    address_->setText(address);
}

void RuntimePanel::setTokenFile(const QString& path) {
    token_->setText(path);
}

void RuntimePanel::setAuthorityFile(const QString& path) {
    authority_->setText(path);
}

void RuntimePanel::setState(const RuntimeState& state) {
    state_ = state;
    refresh();
}

void RuntimePanel::setPlanAvailable(bool available) {
    planAvailable_ = available;
    refresh();
}

void RuntimePanel::addEvent(Seconds sinceConnected, const QString& kind, const QString& text) {
    auto* item = new QTreeWidgetItem({QLocale().toString(sinceConnected.value, 'f', 2), kind, text});
    item->setTextAlignment(0, Qt::AlignRight | Qt::AlignVCenter);
    item->setToolTip(2, text);
    events_->addTopLevelItem(item);
    noEvents_->hide();
    if (events_->topLevelItemCount() > mostEvents)
        delete events_->takeTopLevelItem(0);
    events_->scrollToItem(item);
}

void RuntimePanel::clearEvents() {
    events_->clear();
    noEvents_->show();
}

void RuntimePanel::refresh() {
    const bool connected = state_.link == RuntimeState::Link::Connected;
    const bool idle = connected && state_.job.isEmpty();
    connect_->setText(state_.link == RuntimeState::Link::Apart        ? tr("Connect")
                      : state_.link == RuntimeState::Link::Connecting ? tr("Stop connecting")
                                                                      : tr("Disconnect"));
    showSecurity();
    probe_->setEnabled(idle && !state_.streaming);
    profile_->setEnabled(idle && !state_.streaming);
    check_->setEnabled(idle && planAvailable_);
    push_->setEnabled(idle && planAvailable_);
    stream_->setEnabled(idle && (state_.streaming || !state_.plan.isEmpty()));
    stream_->setText(state_.streaming ? tr("Stop frames") : tr("Start frames"));
    adopt_->setEnabled(connected && state_.profile);

    agent_->setText(account());
    QStringList troubles{state_.otherModel, state_.trouble};
    troubles.removeAll(QString());
    troubles.removeDuplicates();
    trouble_->setText(troubles.join(QLatin1Char('\n')));
    trouble_->setVisible(!troubles.isEmpty());
    const bool busy = !state_.job.isEmpty();
    job_->setText(state_.job);
    job_->setVisible(busy);
    cancel_->setVisible(busy);
    progress_->setVisible(busy);
    progress_->setRange(0, state_.total);
    progress_->setValue(state_.done);
    fillTable();
}

QString RuntimePanel::account() const {
    if (state_.link == RuntimeState::Link::Connecting)
        return tr("Waiting for the edge agent to answer.");
    if (state_.link == RuntimeState::Link::Apart && !state_.news.isEmpty())
        return state_.news;
    if (state_.link == RuntimeState::Link::Apart)
        return tr(
            "Start an edge agent (cutpoint-agent edge --help) and connect to it: it measures both sides "
            "and the network, runs the plan, and shows measured times beside predicted ones.");
    QStringList lines{state_.cloud.isEmpty() ? state_.agent
                                             : tr("%1. Cloud %2.").arg(state_.agent, state_.cloud)};
    if (state_.syntheticWeights)
        lines.front() += ' ' + tr("Weights are made up: times are real, answers are not.");
    if (!state_.plan.isEmpty() && state_.alone)
        lines
            << tr("The edge runs alone until the cloud is back; then the plan goes on: %1").arg(state_.plan);
    else if (!state_.plan.isEmpty())
        lines << tr("Running plan: %1").arg(state_.plan);
    if (state_.streaming)
        lines << (state_.sourceRate
                      ? tr("Frames come at %1 a second").arg(QLocale().toString(*state_.sourceRate, 'g', 4))
                      : tr("Frames come as fast as they are taken"));
    if (state_.adaptive)
        lines << tr("The agent adapts its plan by itself: a pushed plan lasts until it decides anew.");
    if (state_.bandwidth) {
        lines << tr("Measured bandwidth: %1 (spread %2)")
                     .arg(bandwidthShown(*state_.bandwidth), percentShown(state_.bandwidthSpread));
        if (state_.downlink)
            lines << tr("Answers return at %1").arg(bandwidthShown(*state_.downlink));
        if (state_.transferOverhead)
            lines << tr("Transfers take %1 times bytes over bandwidth")
                         .arg(significantText(*state_.transferOverhead));
    }
    if (state_.profile)
        lines << tr("Profile: repeated times differ by %1; halves that were not timed are right to %2 of the "
                    "whole net")
                     .arg(percentShown(state_.profile->spread), percentShown(state_.profile->residual));
    if (state_.measured && state_.measured->finishedOnEdge > 0)
        lines << tr("Frames that lost the cloud and were finished on the edge: %1")
                     .arg(QLocale().toString(state_.measured->finishedOnEdge));
    if (state_.measured && state_.measured->dropped > 0)
        lines << tr("Frames that came too fast and were dropped: %1")
                     .arg(QLocale().toString(state_.measured->dropped));
    if (!state_.news.isEmpty())
        lines << state_.news;
    return lines.join(QLatin1Char('\n'));
}

void RuntimePanel::fillTable() {
    const bool any = state_.predicted || state_.measured;
    table_->setVisible(any);
    if (!any)
        return;
    const auto column = [this](int index, double predicted, double measured) {
        table_->setItem(PredictedRow, index, figure(significantText(predicted)));
        table_->setItem(MeasuredRow, index, figure(significantText(measured)));
        table_->setItem(DifferenceRow, index, figure(differenceText(predicted, measured)));
    };
    const auto ms = [](const auto& from, auto get) { return from ? get(*from) * 1e3 : NAN; };
    const auto& m = state_.measured;
    const bool alone = m && m->alone && state_.predictedAlone;
    const auto& p = alone ? state_.predictedAlone : state_.predicted;
    using M = RuntimeState::Measured;
    column(EdgeColumn, ms(p, [](const StageTimes& t) { return t.edge.value; }),
           ms(m, [](const M& x) { return x.times.edge.value; }));
    column(TransferColumn, ms(p, [](const StageTimes& t) { return t.transfer.value; }),
           ms(m, [](const M& x) { return x.times.transfer.value; }));
    column(CloudColumn, ms(p, [](const StageTimes& t) { return t.cloud.value; }),
           ms(m, [](const M& x) { return x.times.cloud.value; }));
    // A plan has no word on waiting, so there is nothing to differ from.
    column(WaitingColumn, NAN, ms(m, [](const M& x) { return x.waiting.value; }));
    column(LatencyColumn, ms(p, [](const StageTimes& t) { return t.latency().value; }),
           ms(m, [](const M& x) { return x.latency.value; }));
    // One value for "nothing": NaN is drawn as a dash.
    const double beat = p ? p->maxStage().value : NAN;
    const double most = beat > 0 ? 1 / beat : NAN;
    // No more comes out than goes in.
    column(RateColumn, state_.sourceRate ? std::min(*state_.sourceRate, most) : most,
           m ? m->framesPerSecond : NAN);
    const QString measured =
        m ? tr("Measured (%1 frames)").arg(QLocale().toString(m->frames)) : tr("Measured");
    table_->setVerticalHeaderLabels(
        {alone ? tr("Predicted, edge alone") : tr("Predicted"), measured, tr("Difference")});
    table_->updateGeometry();
}

void RuntimePanel::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    if (wide_ != (width() >= wideEnough)) {
        wide_ = !wide_;
        arrange();
    }
}

void RuntimePanel::arrange() {
    for (QWidget* part : {left_, info_, static_cast<QWidget*>(table_), static_cast<QWidget*>(events_)})
        grid_->removeWidget(part);
    grid_->addWidget(left_, 0, 0, wide_ ? 2 : 1, 1);
    grid_->addWidget(info_, 0, 1);
    grid_->addWidget(table_, 1, wide_ ? 1 : 0, 1, 2);
    grid_->addWidget(events_, wide_ ? 0 : 2, wide_ ? 2 : 0, 1, wide_ ? 1 : 2);
    grid_->setColumnStretch(1, 4);
    grid_->setColumnStretch(2, wide_ ? 3 : 0);
    grid_->setRowStretch(2, wide_ ? 0 : 1);
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
    authority_->setPlaceholderText(tr("a PEM file"));
    securityCaption_->setText(tr("Security"));
    const QStringList securities{tr("None, on this machine"), tr("TLS, the system's certificates"),
                                 tr("TLS, an authority of its own"), tr("None, on any machine")};
    for (int i = 0; i < securities.size(); ++i)
        security_->setItemText(i, securities[i]);
    security_->setToolTip(tr("“None, on any machine” sends token and frames in the clear: for networks that "
                             "nobody else listens on"));
    profile_->setText(tr("Profile both sides"));
    profile_->setToolTip(tr("Times every layer on the edge and in the cloud"));
    probe_->setText(tr("Measure bandwidth"));
    probe_->setToolTip(tr("Sends two messages of different size, several times"));
    adopt_->setText(tr("Adopt times"));
    adopt_->setToolTip(tr("Takes the measured times as the model's profile; undo brings the old ones back"));
    push_->setText(tr("Push plan"));
    push_->setToolTip(tr("Checks that both halves can run, loads them and switches between two frames"));
    check_->setText(tr("Check plan"));
    check_->setToolTip(
        tr("Loads both halves beside what runs and sends one frame through them; deploys nothing"));
    cancel_->setText(tr("Cancel"));
    table_->setHorizontalHeaderLabels(
        {tr("T_e, ms"), tr("T_t, ms"), tr("T_c, ms"), tr("Waiting, ms"), tr("Latency, ms"), tr("Frames/s")});
    events_->setHeaderLabels({tr("Time, s"), tr("Event"), tr("What happened")});
    events_->headerItem()->setToolTip(0, tr("Since the connection was made"));
    address_->setAccessibleName(tr("Address of the edge agent"));
    token_->setAccessibleName(tr("Token file of the edge agent"));
    authority_->setAccessibleName(tr("Certificate file of the edge agent"));
    events_->setAccessibleName(tr("Runtime events"));
    noEvents_->setText(
        tr("What happens to the plan, the link and the stream is listed here once connected."));
    table_->horizontalHeaderItem(LatencyColumn)
        ->setToolTip(
            tr("Measured from a frame's arrival to its answer, waiting included; predicted as the sum "
               "of the stages"));
    table_->horizontalHeaderItem(CloudColumn)
        ->setToolTip(tr("Computing in the cloud and the answer's way back"));
    table_->horizontalHeaderItem(WaitingColumn)
        ->setToolTip(tr("How long a frame waits before and between the stages: for those before it"));
    table_->horizontalHeaderItem(RateColumn)
        ->setToolTip(tr("Predicted: as many as the slowest stage takes, and no more than the stream brings"));
    table_->setAccessibleName(tr("Measured against predicted"));
}

} // namespace cutpoint
