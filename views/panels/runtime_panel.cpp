// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/panels/runtime_panel.h"

#include "views/panels/measured_table.h"
#include "views/panels/runtime_text.h"
#include "views/style/palette.h"
#include "views/style/told.h"

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
#include <QTreeWidget>

#include <utility>

namespace cutpoint {
namespace {

constexpr int mostEvents = 1000;
/// From this width on the events stand beside the account, above the table; below it under both.
constexpr int wideEnough = 900;

/// One event, which can be told again in another language.
class EventRow : public QTreeWidgetItem {
public:
    EventRow(Seconds sinceConnected, Sentence kind, Sentence text)
        : sinceConnected_(sinceConnected), kind_(std::move(kind)), text_(std::move(text)) {
        setTextAlignment(0, Qt::AlignRight | Qt::AlignVCenter);
        tell();
    }
    void tell() {
        setText(0, QLocale().toString(sinceConnected_.value, 'f', 2));
        setText(1, told(kind_));
        setText(2, told(text_));
        setToolTip(2, text(2));
    }

private:
    const Seconds sinceConnected_;
    const Sentence kind_, text_;
};

} // namespace

RuntimePanel::RuntimePanel(QWidget* parent)
    : QWidget(parent), addressCaption_(new QLabel), tokenCaption_(new QLabel), securityCaption_(new QLabel),
      authorityCaption_(new QLabel), agent_(new QLabel), trouble_(new QLabel), job_(new QLabel),
      address_(new QLineEdit("127.0.0.1:8101")), token_(new QLineEdit), authority_(new QLineEdit),
      security_(new QComboBox), connect_(new QPushButton), profile_(new QPushButton), probe_(new QPushButton),
      check_(new QPushButton), push_(new QPushButton), stream_(new QPushButton), adopt_(new QPushButton),
      cancel_(new QPushButton), progress_(new QProgressBar), table_(new MeasuredTable),
      events_(new QTreeWidget) {
    left_ = new QWidget;
    auto* left = new QVBoxLayout(left_);
    left->setContentsMargins(0, 0, 0, 0);
    left->setSpacing(spacing / 2);
    createConnectionForm();
    createButtons();
    left->addStretch(1);
    createAccount();
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

void RuntimePanel::addEvent(Seconds sinceConnected, const Sentence& kind, const Sentence& text) {
    auto* row = new EventRow(sinceConnected, kind, text);
    events_->addTopLevelItem(row);
    noEvents_->hide();
    if (events_->topLevelItemCount() > mostEvents)
        delete events_->takeTopLevelItem(0);
    events_->scrollToItem(row);
}

void RuntimePanel::clearEvents() {
    events_->clear();
    noEvents_->show();
}

void RuntimePanel::refresh() {
    const bool connected = state_.link == RuntimeState::Link::Connected;
    const bool idle = connected && !state_.job;
    connect_->setText(state_.link == RuntimeState::Link::Apart        ? tr("Connect")
                      : state_.link == RuntimeState::Link::Connecting ? tr("Stop connecting")
                                                                      : tr("Disconnect"));
    showSecurity();
    probe_->setEnabled(idle && !state_.streaming);
    profile_->setEnabled(idle && !state_.streaming);
    check_->setEnabled(idle && planAvailable_);
    push_->setEnabled(idle && planAvailable_);
    stream_->setEnabled(idle && (state_.streaming || state_.plan));
    stream_->setText(state_.streaming ? tr("Stop frames") : tr("Start frames"));
    adopt_->setEnabled(connected && state_.profile);

    agent_->setText(accountText(state_));
    QStringList troubles{state_.otherModel ? otherModelText(*state_.otherModel) : QString(),
                         troubleText(state_.trouble)};
    troubles.removeAll(QString());
    troubles.removeDuplicates();
    trouble_->setText(troubles.join(QLatin1Char('\n')));
    trouble_->setVisible(!troubles.isEmpty());
    for (QWidget* part :
         {static_cast<QWidget*>(job_), static_cast<QWidget*>(cancel_), static_cast<QWidget*>(progress_)})
        part->setVisible(state_.job.has_value());
    if (state_.job) {
        job_->setText(jobText(*state_.job));
        progress_->setRange(0, state_.job->total);
        progress_->setValue(state_.job->done);
    }
    table_->setState(state_);
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
    events_->setHeaderLabels({tr("Time, s"), tr("Event"), tr("What happened")});
    events_->headerItem()->setToolTip(0, tr("Since the connection was made"));
    address_->setAccessibleName(tr("Address of the edge agent"));
    token_->setAccessibleName(tr("Token file of the edge agent"));
    authority_->setAccessibleName(tr("Certificate file of the edge agent"));
    events_->setAccessibleName(tr("Runtime events"));
    for (int i = 0; i < events_->topLevelItemCount(); ++i)
        static_cast<EventRow*>(events_->topLevelItem(i))->tell();
    noEvents_->setText(
        tr("What happens to the plan, the link and the stream is listed here once connected."));
    table_->retranslate();
}

} // namespace cutpoint
