// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/window/dock_table.h"

#include "app/desktop/plots/plot_table.h"
#include "app/desktop/window/whats_this.h"
#include "views/fleet/fleet_view.h"
#include "views/lesson/lesson_panel.h"
#include "views/panels/controls_panel.h"
#include "views/panels/issues_panel.h"
#include "views/panels/layer_details.h"
#include "views/panels/layers_panel.h"
#include "views/panels/runtime_panel.h"
#include "views/panels/verdict_panel.h"
#include "views/plots/algorithm_table.h"
#include "views/plots/bandwidth_sweep_plot.h"
#include "views/plots/budget_sweep_plot.h"
#include "views/plots/cut_positions_plot.h"
#include "views/plots/gantt_plot.h"
#include "views/plots/plan_map_plot.h"
#include "views/plots/trade_off_plot.h"
#include "views/profiles/profiles_page.h"
#include "views/timeline/replay_view.h"

#include <QAction>
#include <QChildEvent>
#include <QCoreApplication>
#include <QDockWidget>
#include <QMainWindow>
#include <QScrollArea>
#include <QTabBar>

#include <algorithm>
#include <utility>

namespace cutpoint {
namespace {

template <class View>
QWidget* view(Focus& focus) {
    auto* made = new View(nullptr);
    made->setFocusOfViews(&focus);
    return made;
}

template <class Panel>
QWidget* plain(Focus&) {
    return new Panel(nullptr);
}

/// One that needs models beside the open one.
QWidget* speedUps(Focus& focus) {
    return makePlot(QStringLiteral("speed-ups"), nullptr, &focus);
}

/// On a screen too small for a tall panel it scrolls, instead of making the window larger than the screen.
QWidget* scrolled(QWidget* panel) {
    auto* scroll = new QScrollArea;
    scroll->setWidget(panel);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    return scroll;
}

} // namespace

const std::vector<DockRow>& dockTable() {
    constexpr auto left = Qt::LeftDockWidgetArea, right = Qt::RightDockWidgetArea,
                   below = Qt::BottomDockWidgetArea;
    static const std::vector<DockRow> rows{
        {"answer", QT_TRANSLATE_NOOP("Docks", "Answer"), view<VerdictPanel>, left, true, "window"},
        {"controls", QT_TRANSLATE_NOOP("Docks", "Controls"), view<ControlsPanel>, right, true, "window"},
        {"layers", QT_TRANSLATE_NOOP("Docks", "Layers"), view<LayersPanel>, left, true, "window"},
        {"details", QT_TRANSLATE_NOOP("Docks", "Details"), view<LayerDetails>, left, true, "window"},
        {"lesson", QT_TRANSLATE_NOOP("Docks", "Lesson"), plain<LessonPanel>, right, false, "lesson"},
        {"latency-by-bandwidth", QT_TRANSLATE_NOOP("Docks", "Bandwidth"), view<BandwidthSweepPlot>, below,
         true, "plots"},
        {"latency-by-cut", QT_TRANSLATE_NOOP("Docks", "Cut positions"), view<CutPositionsPlot>, below, true,
         "plots"},
        {"trade-off", QT_TRANSLATE_NOOP("Docks", "Trade-off"), view<TradeOffPlot>, below, true, "plots"},
        {"gantt", QT_TRANSLATE_NOOP("Docks", "Stages"), view<GanttPlot>, below, true, "plots"},
        {"plan-map", QT_TRANSLATE_NOOP("Docks", "Plan map"), view<PlanMapPlot>, below, true, "plots"},
        {"budget-sweep", QT_TRANSLATE_NOOP("Docks", "Budget"), view<BudgetSweepPlot>, below, true, "plots"},
        {"speed-ups", QT_TRANSLATE_NOOP("Docks", "Speed-ups"), speedUps, below, true, "plots"},
        {"algorithms", QT_TRANSLATE_NOOP("Docks", "Algorithms"), view<AlgorithmTable>, below, true, "plots"},
        {"replay", QT_TRANSLATE_NOOP("Docks", "Replay"), view<ReplayView>, below, false, "replay", true},
        {"fleet", QT_TRANSLATE_NOOP("Docks", "Fleet"), view<FleetView>, below, false, "fleet", true},
        {"profiles", QT_TRANSLATE_NOOP("Docks", "Profiles"), view<ProfilesPage>, below, false, "own-profile",
         true},
        {"issues", QT_TRANSLATE_NOOP("Docks", "Issues"), plain<IssuesPanel>, below, false, "window"},
        {"runtime", QT_TRANSLATE_NOOP("Docks", "Runtime"), plain<RuntimePanel>, below, false, "running"},
    };
    return rows;
}

Docks::Docks(QMainWindow& window, Focus& focus) : QObject(&window), window_(window) {
    window.installEventFilter(this);
    for (const DockRow& row : dockTable()) {
        auto* dock = new QDockWidget(&window);
        dock->setObjectName(row.id);
        dock->setProperty("handbookPage", row.handbookPage);
        QWidget* panel = row.make(focus);
        dock->setWidget(row.tall ? scrolled(panel) : panel);
        docks_.push_back(dock);
        panels_.push_back(panel);
        if (auto* planView = qobject_cast<PlanView*>(panel))
            views_.push_back(planView);
        connect(dock->toggleViewAction(), &QAction::triggered, dock, [dock](bool shown) {
            if (shown)
                dock->raise();
        });
    }
    place();
    hideAll();
    state_.clear();
    retranslate();
}

/// Rows of one side stand below each other, those at the bottom share tabs.
void Docks::place() {
    QDockWidget* tab = nullptr;
    for (std::size_t i = 0; i < docks_.size(); ++i) {
        docks_[i]->setFloating(false);
        window_.addDockWidget(dockTable()[i].area, docks_[i]);
        if (dockTable()[i].area != Qt::BottomDockWidgetArea)
            continue;
        if (tab)
            window_.tabifyDockWidget(tab, docks_[i]);
        tab = docks_[i];
    }
}

QDockWidget* Docks::dock(const QString& id) const {
    for (QDockWidget* dock : docks_)
        if (dock->objectName() == id)
            return dock;
    return nullptr;
}

QList<QAction*> Docks::toggles() const {
    QList<QAction*> actions;
    for (QDockWidget* dock : docks_)
        actions.append(dock->toggleViewAction());
    return actions;
}

void Docks::hideAll() {
    if (hidden_)
        return;
    state_ = window_.saveState();
    hidden_ = true;
    for (QDockWidget* dock : docks_)
        dock->hide();
}

void Docks::showForWork() {
    if (!std::exchange(hidden_, false))
        return;
    if (state_.isEmpty() || !window_.restoreState(state_))
        reset();
    for (const QString& id : std::exchange(wanted_, {}))
        bringUp(id);
}

/// Grows the bottom, when what is in front there needs it; what the user has made larger stays.
void Docks::makeTall(std::size_t row) {
    const int wanted = window_.height() * 3 / 5;
    if (dockTable()[row].tall && !docks_[row]->isFloating() && docks_[row]->height() < wanted)
        window_.resizeDocks({docks_[row]}, {wanted}, Qt::Vertical);
}

QByteArray Docks::state() const {
    return hidden_ ? state_ : window_.saveState();
}

void Docks::reset() {
    place();
    QList<QDockWidget*> sides, below;
    QList<int> widths, heights;
    for (std::size_t i = 0; i < docks_.size(); ++i) {
        docks_[i]->setVisible(dockTable()[i].shown);
        const Qt::DockWidgetArea area = dockTable()[i].area;
        if (area == Qt::BottomDockWidgetArea) {
            below.append(docks_[i]);
            heights.append(std::max(280, window_.height() * 3 / 10));
        } else {
            sides.append(docks_[i]);
            widths.append(area == Qt::LeftDockWidgetArea ? std::max(340, window_.width() / 5) : 360);
        }
    }
    window_.resizeDocks(sides, widths, Qt::Horizontal);
    window_.resizeDocks(below, heights, Qt::Vertical);
    // The answer is what one looks at while moving the controls; the table scrolls.
    window_.resizeDocks({dock("answer"), dock("layers")},
                        {window_.height() * 11 / 20, window_.height() * 9 / 20}, Qt::Vertical);
    for (QDockWidget* first : docks_)
        if (window_.dockWidgetArea(first) == Qt::BottomDockWidgetArea && !first->isHidden()) {
            first->raise();
            break;
        }
}

void Docks::retranslate() {
    for (std::size_t i = 0; i < docks_.size(); ++i) {
        docks_[i]->setWindowTitle(QCoreApplication::translate("Docks", dockTable()[i].title));
        docks_[i]->setWhatsThis(partHelp(dockTable()[i].id));
    }
}

/// Tabs that share a place keep their names whole, and scroll where there is no room for all; the window
/// makes its tab bars when it needs them.
bool Docks::eventFilter(QObject* watched, QEvent* event) {
    if (watched == &window_ && event->type() == QEvent::ChildPolished)
        if (auto* tabs = qobject_cast<QTabBar*>(static_cast<QChildEvent*>(event)->child())) {
            tabs->setElideMode(Qt::ElideNone);
            tabs->setUsesScrollButtons(true);
        }
    return QObject::eventFilter(watched, event);
}

void Docks::bringUp(const QString& id) {
    if (hidden_) { // it waits for a model
        wanted_.append(id);
        wished_ = true;
        return;
    }
    for (std::size_t i = 0; i < docks_.size(); ++i) {
        if (docks_[i]->objectName() != id)
            continue;
        docks_[i]->show();
        docks_[i]->raise();
        makeTall(i);
    }
}

} // namespace cutpoint
