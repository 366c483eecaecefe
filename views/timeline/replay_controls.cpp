// SPDX-License-Identifier: GPL-3.0-or-later
// The replay's controls: what is replayed, how it is played, and the table of policies.
#include "views/panels/number_text.h"
#include "views/timeline/replay_view.h"

#include <QComboBox>
#include <QDoubleSpinBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QSlider>
#include <QTableWidget>
#include <QTimer>
#include <QToolButton>

#include <algorithm>
#include <cmath>

namespace cutpoint {
namespace {

constexpr int ticks = 10'000; ///< of the scrub bar
constexpr double speeds[] = {1, 10, 60, 600, 3600};

} // namespace

void ReplayView::makeControls() {
    source_ = new QComboBox;
    source_->setObjectName(QStringLiteral("source"));
    for (int i = 0; i <= kMadeLinks; ++i)
        source_->addItem(QString());
    knowledge_ = new QComboBox;
    knowledge_->setObjectName(QStringLiteral("knowledge"));
    knowledge_->addItems({{}, {}});
    switchTime_ = new QDoubleSpinBox;
    switchTime_->setObjectName(QStringLiteral("switchTime"));
    switchTime_->setRange(0, 60);
    switchTime_->setDecimals(2);
    switchTime_->setSingleStep(0.25);
    hysteresis_ = new QDoubleSpinBox;
    hysteresis_->setObjectName(QStringLiteral("hysteresis"));
    hysteresis_->setRange(0, 90);
    hysteresis_->setDecimals(0);
    hysteresis_->setValue(10);
    // Long words of a choice must not make the whole window wide.
    for (QComboBox* choice : {source_, knowledge_}) {
        choice->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        choice->setMinimumContentsLength(5);
    }
    auto* settings = new QHBoxLayout;
    settings->setSpacing(spacing);
    settings->addWidget(source_, 1);
    settings->addWidget(knowledge_, 1);
    settings->addWidget(switchTime_);
    settings->addWidget(hysteresis_);
    qobject_cast<QBoxLayout*>(layout())->addLayout(settings);
    connect(source_, &QComboBox::activated, this, &ReplayView::chooseSource);
    connect(knowledge_, &QComboBox::activated, this, [this] { computeAgain(); });
    for (QDoubleSpinBox* box : {switchTime_, hysteresis_})
        connect(box, &QDoubleSpinBox::valueChanged, this, [this] { computeAgain(); });

    auto* bar = new QHBoxLayout;
    bar->setSpacing(spacing);
    const auto button = [&](const char* name, QStyle::StandardPixmap icon) {
        auto* made = new QToolButton;
        made->setObjectName(QString::fromLatin1(name));
        made->setIcon(style()->standardIcon(icon));
        made->setAutoRaise(true);
        bar->addWidget(made);
        return made;
    };
    lastChange_ = button("lastChange", QStyle::SP_MediaSkipBackward);
    back_ = button("stepBack", QStyle::SP_MediaSeekBackward);
    play_ = button("play", QStyle::SP_MediaPlay);
    play_->setCheckable(true);
    forward_ = button("step", QStyle::SP_MediaSeekForward);
    nextChange_ = button("nextChange", QStyle::SP_MediaSkipForward);
    speed_ = new QComboBox;
    speed_->setObjectName(QStringLiteral("speed"));
    for (const double speed : speeds)
        speed_->addItem(QStringLiteral("× %1").arg(speed));
    bar->addWidget(speed_);
    scrub_ = new QSlider(Qt::Horizontal);
    scrub_->setObjectName(QStringLiteral("scrub"));
    scrub_->setRange(0, ticks);
    bar->addWidget(scrub_, 1);
    auto* column = qobject_cast<QBoxLayout*>(layout());
    column->addLayout(bar);
    table_ = new QTableWidget(0, 8);
    table_->setObjectName(QStringLiteral("policies"));
    table_->setSelectionBehavior(QAbstractItemView::SelectRows);
    table_->setSelectionMode(QAbstractItemView::SingleSelection);
    table_->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table_->verticalHeader()->hide();
    table_->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    table_->horizontalHeader()->setStretchLastSection(true);
    table_->setMaximumHeight(table_->fontMetrics().height() * 7);
    // Five lanes need room for their names.
    canvas()->setMinimumHeight(canvas()->fontMetrics().height() * 16);
    column->addWidget(table_);

    connect(play_, &QToolButton::toggled, this, &ReplayView::play);
    connect(back_, &QToolButton::clicked, this, [this] { step(-1); });
    connect(forward_, &QToolButton::clicked, this, [this] { step(1); });
    connect(lastChange_, &QToolButton::clicked, this, [this] { toChange(false); });
    connect(nextChange_, &QToolButton::clicked, this, [this] { toChange(true); });
    connect(scrub_, &QSlider::valueChanged, this, [this](int tick) {
        if (study_)
            moveTo(study_->lastArrival() * (static_cast<double>(tick) / ticks));
    });
    connect(table_, &QTableWidget::itemSelectionChanged, this, [this] {
        if (study_)
            showMoment(position_, selectedLane());
    });
}

void ReplayView::retranslate() {
    Plot::retranslate();
    const QString names[] = {tr("Steps over CAT1, 3G, 4G, WiFi"), tr("Random changes of CAT1, 3G, 4G, WiFi"),
                             tr("A sine"), tr("A day on a shared link")};
    for (int i = 0; i < kMadeLinks; ++i)
        source_->setItemText(i, names[i]);
    source_->setItemText(kMadeLinks, tr("Open a recorded link..."));
    source_->setToolTip(tr("The link that is replayed; a trace can also be dropped here"));
    knowledge_->setItemText(0, tr("The rate is known at once"));
    knowledge_->setItemText(1, tr("The rate is known from transfers"));
    knowledge_->setToolTip(tr("How the policies learn the bandwidth"));
    switchTime_->setPrefix(tr("switch "));
    switchTime_->setSuffix(tr(" s"));
    switchTime_->setToolTip(tr("A decided plan runs that much later"));
    hysteresis_->setPrefix(tr("hysteresis "));
    hysteresis_->setSuffix(tr(" %"));
    hysteresis_->setToolTip(
        tr("By how much a plan must be better before the recommended policy changes to it"));
    play_->setToolTip(tr("Play or pause"));
    back_->setToolTip(tr("One frame back"));
    forward_->setToolTip(tr("One frame on"));
    lastChange_->setToolTip(tr("To the change of plan before"));
    nextChange_->setToolTip(tr("To the next change of plan"));
    speed_->setToolTip(tr("How fast it plays"));
    scrub_->setToolTip(tr("Moment"));
    for (QWidget* widget :
         std::initializer_list<QWidget*>{source_, knowledge_, switchTime_, hysteresis_, play_, back_,
                                         forward_, lastChange_, nextChange_, speed_, scrub_})
        widget->setAccessibleName(widget->toolTip());
    table_->setHorizontalHeaderLabels({tr("Policy"), tr("Median"), tr("95 %"), tr("Worst"), tr("Frames/s"),
                                       tr("Changes"), tr("Longest queue"), tr("Over 1/Q")});
    table_->setAccessibleName(tr("What each policy came to"));
    if (study_)
        fillTable();
}

bool ReplayView::isPlaying() const {
    return clock_->isActive();
}

void ReplayView::play(bool on) {
    play_->setIcon(style()->standardIcon(on ? QStyle::SP_MediaPause : QStyle::SP_MediaPlay));
    if (on && study_)
        clock_->start();
    else
        clock_->stop();
}

void ReplayView::advance() {
    if (!study_)
        return;
    const double speed = speeds[std::max(0, speed_->currentIndex())];
    const Seconds next = position_ + Seconds(clock_->interval() / 1000.0 * speed);
    moveTo(next);
    if (next >= study_->lastArrival())
        play_->setChecked(false);
}

void ReplayView::step(int frames) {
    if (!study_)
        return;
    const std::int64_t now = study_->frameAt(position_ + Seconds(1e-9));
    const auto to = std::clamp<std::int64_t>(now + frames, 0, study_->frameCount() - 1);
    const auto frame = study_->frames(selectedLane(), to, 1);
    if (!frame.empty())
        moveTo(frame.front().frame.arrival);
}

void ReplayView::toChange(bool forward) {
    if (!study_)
        return;
    const auto& changes = study_->lanes()[selectedLane()].changes;
    const ReplayChange* found = nullptr;
    for (const ReplayChange& change : changes) {
        if (forward && change.arrival > position_ + Seconds(1e-9)) {
            found = &change;
            break;
        }
        if (!forward && change.arrival < position_ - Seconds(1e-9))
            found = &change;
    }
    if (found)
        moveTo(found->arrival);
}

void ReplayView::moveTo(Seconds position) {
    if (!study_)
        return;
    position_ = std::clamp(position, Seconds(0), study_->lastArrival());
    const QSignalBlocker quiet(scrub_);
    const double length = study_->lastArrival().value;
    scrub_->setValue(length > 0 ? qRound(position_.value / length * ticks) : 0);
    canvas()->moveMarker(position_.value * scale_, durationShown(position_));
    canvas()->redraw();
    showMoment(position_, selectedLane());
}

void ReplayView::fillTable() {
    const QSignalBlocker quiet(table_);
    const int row = std::max(0, static_cast<int>(selectedLane()));
    table_->setRowCount(static_cast<int>(study_->lanes().size()));
    for (int i = 0; i < table_->rowCount(); ++i) {
        const ReplayLane& lane = study_->lanes()[static_cast<std::size_t>(i)];
        const ReplaySummary& s = lane.summary;
        const QString cells[] = {policyName(lane.policy),
                                 durationShown(s.median),
                                 durationShown(s.p95),
                                 durationShown(s.worst),
                                 significantText(s.framesPerSecond),
                                 QString::number(s.switches),
                                 QString::number(s.mostWaiting),
                                 QString::number(s.late)};
        for (int c = 0; c < 8; ++c) {
            auto* item = new QTableWidgetItem(cells[c]);
            item->setTextAlignment(Qt::AlignVCenter | (c == 0 ? Qt::AlignLeft : Qt::AlignRight));
            table_->setItem(i, c, item);
        }
    }
    table_->setCurrentCell(row, 0);
}

} // namespace cutpoint
