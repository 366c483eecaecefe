// SPDX-License-Identifier: GPL-3.0-or-later
// The replay's controls: what is replayed, and how it is played.
#include "views/panels/number_text.h"
#include "views/plots/curve_style.h"
#include "views/style/row_layout.h"
#include "views/timeline/replay_view.h"
#include "views/timeline/trace_controls.h"

#include <QComboBox>
#include <QDoubleSpinBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QMenu>
#include <QPainter>
#include <QSlider>
#include <QSplitter>
#include <QTabWidget>
#include <QTableWidget>
#include <QTimer>
#include <QToolButton>

#include <algorithm>
#include <cmath>

namespace cutpoint {
namespace {

constexpr int scrubTicks = 10'000; ///< of the scrub bar
constexpr double speeds[] = {0.1, 1, 10, 60, 600, 3600};
constexpr int usualSpeed = 1;

} // namespace

void ReplayView::makeControls() {
    source_ = new QComboBox;
    source_->setObjectName(QStringLiteral("source"));
    for (int i = 0; i <= kMadeLinks; ++i)
        source_->addItem(QString());
    knowledge_ = new QComboBox;
    knowledge_->setObjectName(QStringLiteral("knowledge"));
    knowledge_->addItems({{}, {}});
    // A combo box that is squeezed cuts its words.
    for (QComboBox* box : {source_, knowledge_}) {
        box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
        box->setSizePolicy(QSizePolicy::MinimumExpanding, QSizePolicy::Fixed);
    }
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
    const auto slider = [](int most) {
        auto* made = new QSlider(Qt::Horizontal);
        made->setRange(0, most);
        made->setMinimumWidth(40);
        return made;
    };
    switchSlider_ = slider(20); // quarters of a second; longer ones are typed
    switchSlider_->setObjectName(QStringLiteral("switchSlider"));
    hysteresisSlider_ = slider(90);
    hysteresisSlider_->setObjectName(QStringLiteral("hysteresisSlider"));
    hysteresisSlider_->setValue(10);
    draw_ = new QToolButton;
    draw_->setObjectName(QStringLiteral("draw"));
    draw_->setCheckable(true);
    draw_->setAutoRaise(true);
    alter_ = new QToolButton;
    alter_->setObjectName(QStringLiteral("alter"));
    alter_->setCheckable(true);
    alter_->setAutoRaise(true);
    curves_ = new QToolButton;
    curves_->setObjectName(QStringLiteral("curves"));
    curves_->setAutoRaise(true);
    curves_->setPopupMode(QToolButton::InstantPopup);
    auto* menu = new QMenu(curves_);
    openRate_ = menu->addAction(QString(), this, [this] { emit fileWished(File::Rate); });
    openBudget_ = menu->addAction(QString(), this, [this] { emit fileWished(File::Budget); });
    constant_ = menu->addAction(QString(), this, [this] {
        rateCurve_.reset();
        setBudgetCurve(std::nullopt);
    });
    curves_->setMenu(menu);
    auto* settings = new RowLayout(spacing / 2);
    const auto together = [settings](std::initializer_list<QWidget*> widgets) {
        auto* made = new QHBoxLayout;
        made->setSpacing(spacing / 2);
        for (QWidget* widget : widgets)
            made->addWidget(widget);
        settings->addLayout(made);
    };
    together({source_});
    together({alter_, draw_, curves_});
    together({knowledge_});
    together({switchSlider_, switchTime_, hysteresisSlider_, hysteresis_});
    auto* column = qobject_cast<QBoxLayout*>(layout());
    column->insertLayout(1, settings);
    changes_ = new TraceControls;
    changes_->hide();
    column->insertWidget(2, changes_);

    auto* bar = new QHBoxLayout;
    bar->setSpacing(spacing);
    const auto button = [&](const char* name, QStyle::StandardPixmap icon) {
        auto* made = new QToolButton;
        made->setObjectName(QString::fromLatin1(name));
        made->setProperty("standardIcon", static_cast<int>(icon));
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
    speed_->setCurrentIndex(usualSpeed);
    bar->addWidget(speed_);
    scrub_ = new QSlider(Qt::Horizontal);
    scrub_->setObjectName(QStringLiteral("scrub"));
    scrub_->setRange(0, scrubTicks);
    bar->addWidget(scrub_, 1);
    // Above the lanes: in a low window the tables may need scrolling, playing may not.
    column->insertLayout(3, bar);
}

void ReplayView::connectControls() {
    connect(source_, &QComboBox::activated, this, &ReplayView::chooseSource);
    connect(knowledge_, &QComboBox::activated, this, [this] { computeAgain(); });
    connect(switchSlider_, &QSlider::valueChanged, this, [this](int quarters) {
        if (quarters < switchSlider_->maximum() || switchTime_->value() < quarters * 0.25)
            switchTime_->setValue(quarters * 0.25);
    });
    connect(switchTime_, &QDoubleSpinBox::valueChanged, this, [this](double seconds) {
        const QSignalBlocker quiet(switchSlider_);
        switchSlider_->setValue(static_cast<int>(std::lround(seconds * 4)));
        computeAgain();
    });
    connect(hysteresisSlider_, &QSlider::valueChanged, this,
            [this](int share) { hysteresis_->setValue(share); });
    connect(hysteresis_, &QDoubleSpinBox::valueChanged, this, [this](double share) {
        const QSignalBlocker quiet(hysteresisSlider_);
        hysteresisSlider_->setValue(static_cast<int>(std::lround(share)));
        computeAgain();
    });
    connect(draw_, &QToolButton::toggled, this,
            [this](bool on) { timeline_->setDrawing(on ? std::optional<std::size_t>(0) : std::nullopt); });
    connect(alter_, &QToolButton::toggled, changes_, &QWidget::setVisible);
    connect(changes_, &TraceControls::changed, this, &ReplayView::setChange);
    connect(play_, &QToolButton::toggled, this, &ReplayView::play);
    connect(back_, &QToolButton::clicked, this, [this] { step(-1); });
    connect(forward_, &QToolButton::clicked, this, [this] { step(1); });
    connect(lastChange_, &QToolButton::clicked, this, [this] { toChange(false); });
    connect(nextChange_, &QToolButton::clicked, this, [this] { toChange(true); });
    connect(scrub_, &QSlider::valueChanged, this, [this](int tick) {
        if (study_)
            moveTo(study_->lastArrival() * (static_cast<double>(tick) / scrubTicks));
    });
    connect(table_, &QTableWidget::itemSelectionChanged, this, [this] {
        if (!study_ || !lanes_)
            return;
        lanes_->setSelected(selectedLane());
        timeline_->reload();
        fillEvents();
        tellSelection();
        showMoment(position_, selectedLane());
    });
    connect(events_, &QTableWidget::cellClicked, this, [this](int row, int) {
        moveTo(Seconds(events_->item(row, 0)->data(Qt::UserRole).toDouble()));
        timeline_->setPosition(position_, true);
    });
    connect(timeline_, &Timeline::moved, this, &ReplayView::moveTo);
    connect(timeline_, &Timeline::pointed, this, [this](int lane, Seconds t) {
        const int policy = lane >= 0 && lanes_ ? lanes_->policyOf(static_cast<std::size_t>(lane)) : -1;
        showMoment(t, policy >= 0 ? static_cast<std::size_t>(policy) : selectedLane());
    });
    connect(timeline_, &Timeline::clicked, this, [this](int lane, Seconds) {
        if (const int policy = lanes_ ? lanes_->policyOf(static_cast<std::size_t>(lane)) : -1; policy >= 0)
            select(static_cast<std::size_t>(policy));
    });
    connect(timeline_, &Timeline::left, this, &ReplayView::endPreview);
    connect(timeline_, &Timeline::selectionChanged, this, &ReplayView::tellSelection);
    connect(timeline_, &Timeline::drawn, this, &ReplayView::drawLink);
}

void ReplayView::retranslate() {
    Plot::retranslate();
    showIcons();
    tabs_->setAccessibleName(tr("Replay"));
    const QString names[] = {tr("Steps over CAT1, 3G, 4G, WiFi"), tr("Random changes of CAT1, 3G, 4G, WiFi"),
                             tr("A sine"), tr("A day on a shared link, hour by hour")};
    for (int i = 0; i < kMadeLinks; ++i)
        source_->setItemText(i, names[i]);
    source_->setItemText(kMadeLinks, tr("Open a link, a stream or a scenario..."));
    source_->setToolTip(tr("The link that is replayed; a trace can also be dropped on the window"));
    draw_->setText(tr("Draw"));
    draw_->setToolTip(tr("Draw the bandwidth with the mouse"));
    alter_->setText(tr("Change"));
    alter_->setToolTip(tr("Scale, cut, delay or loop the trace"));
    changes_->retranslate();
    curves_->setText(tr("Q, T0"));
    curves_->setToolTip(tr("A rate and a cloud budget that change over time"));
    openRate_->setText(tr("Open a rate Q(t)..."));
    openBudget_->setText(tr("Open a budget T0(t)..."));
    constant_->setText(tr("Both as the controls have them"));
    knowledge_->setItemText(0, tr("The rate is known at once"));
    knowledge_->setItemText(1, tr("The rate is known from transfers"));
    knowledge_->setToolTip(tr("How the policies learn the bandwidth"));
    switchTime_->setPrefix(tr("switch "));
    switchTime_->setSuffix(tr(" s"));
    switchTime_->setToolTip(tr("A decided plan runs that much later"));
    switchSlider_->setToolTip(switchTime_->toolTip());
    hysteresis_->setPrefix(tr("hysteresis "));
    hysteresis_->setSuffix(tr(" %"));
    hysteresis_->setToolTip(
        tr("By how much a plan must be better before the recommended policy changes to it"));
    hysteresisSlider_->setToolTip(hysteresis_->toolTip());
    play_->setToolTip(tr("Play or pause"));
    back_->setToolTip(tr("One frame back"));
    forward_->setToolTip(tr("One frame on"));
    lastChange_->setToolTip(tr("To the change of plan before"));
    nextChange_->setToolTip(tr("To the next change of plan"));
    speed_->setToolTip(tr("How fast it plays"));
    scrub_->setToolTip(tr("Moment"));
    timeline_->setToolTip(QString());
    timeline_->setAccessibleName(tr("Timeline of the replay"));
    for (QWidget* widget : std::initializer_list<QWidget*>{
             source_, knowledge_, switchTime_, hysteresis_, switchSlider_, hysteresisSlider_, play_, back_,
             forward_, lastChange_, nextChange_, speed_, scrub_, alter_, draw_, curves_})
        widget->setAccessibleName(widget->toolTip());
    table_->setHorizontalHeaderLabels({tr("Policy"), tr("Median"), tr("95 %"), tr("Worst"), tr("Frames/s"),
                                       tr("Changes"), tr("Longest queue"), tr("Over 1/Q")});
    table_->horizontalHeaderItem(7)->setToolTip(
        tr("Frames whose answer takes longer than 1/Q; the lanes mark them along their bottom"));
    table_->setAccessibleName(tr("What each policy came to"));
    events_->setHorizontalHeaderLabels({tr("Time"), tr("What"), tr("Bandwidth")});
    events_->setAccessibleName(tr("What happened"));
    tabs_->setTabText(0, tr("Policies"));
    tabs_->setTabText(1, tr("Events"));
    if (study_) {
        fillTable();
        fillEvents();
    }
}

/// The style draws them black, whatever the theme.
void ReplayView::showIcons() {
    constexpr int drawnAt = 32;
    for (QToolButton* button : {lastChange_, back_, play_, forward_, nextChange_}) {
        const auto icon = static_cast<QStyle::StandardPixmap>(button->property("standardIcon").toInt());
        QPixmap picture = style()->standardIcon(icon).pixmap(drawnAt);
        QPainter painter(&picture);
        painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
        painter.fillRect(picture.rect(), palette().buttonText());
        painter.end();
        button->setIcon(picture);
    }
}

bool ReplayView::isPlaying() const {
    return clock_->isActive();
}

void ReplayView::play(bool on) {
    play_->setProperty("standardIcon", static_cast<int>(on ? QStyle::SP_MediaPause : QStyle::SP_MediaPlay));
    showIcons();
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
    timeline_->setPosition(position_, true);
    if (next >= study_->lastArrival())
        play_->setChecked(false);
}

void ReplayView::step(int frames) {
    if (!study_)
        return;
    const std::int64_t now = study_->frameAt(position_ + Seconds(1e-9));
    const auto to = std::clamp<std::int64_t>(now + frames, 0, study_->frameCount() - 1);
    moveTo(study_->arrivalOf(to));
    timeline_->setPosition(position_, true);
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
    if (!found)
        return;
    moveTo(found->arrival);
    timeline_->setPosition(position_, true);
}

void ReplayView::moveTo(Seconds position) {
    if (!study_)
        return;
    position_ = std::clamp(position, Seconds(0), study_->lastArrival());
    const QSignalBlocker quiet(scrub_);
    const double length = study_->lastArrival().value;
    scrub_->setValue(length > 0 ? qRound(position_.value / length * scrubTicks) : 0);
    timeline_->setPosition(position_);
    showMoment(position_, selectedLane());
}

} // namespace cutpoint
