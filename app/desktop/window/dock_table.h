// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/plan_view.h"

#include <QByteArray>
#include <QList>
#include <QStringList>

#include <utility>
#include <vector>

class QAction;
class QDockWidget;
class QMainWindow;

namespace cutpoint {

/// One row of the dock table.
struct DockRow {
    const char* id;           ///< of the saved layout and of --view; stable
    const char* title;        ///< QT_TRANSLATE_NOOP("Docks", ...)
    QWidget* (*make)(Focus&); ///< a PlanView is given every moment
    Qt::DockWidgetArea area;  ///< those at the bottom share tabs
    bool shown;               ///< when a model is open, until the user says otherwise
    const char* handbookPage; ///< that F1 opens
    bool tall = false;        ///< at the bottom it needs half of the window's height
};

/// All docks, in the order of the View menu. A new view is one line here.
const std::vector<DockRow>& dockTable();

/// The docks of a window, as the table has them.
class Docks : public QObject {
    Q_OBJECT

public:
    Docks(QMainWindow& window, Focus& focus);

    /// The dock of that id; null when there is none.
    QDockWidget* dock(const QString& id) const;
    /// The panel of that type; there is one.
    template <class Panel>
    Panel* panel() const {
        for (QWidget* widget : panels_)
            if (auto* found = qobject_cast<Panel*>(widget))
                return found;
        return nullptr;
    }
    const std::vector<PlanView*>& views() const { return views_; }
    /// Shows or hides each; a dock that shares its place comes to the front.
    QList<QAction*> toggles() const;

    /// For the welcome page, which stands alone; places, sizes and front tabs are remembered for
    /// showForWork().
    void hideAll();
    /// As it was before hideAll(), or as kept, or as the table has it.
    void showForWork();
    /// A layout of an earlier session, for the next showForWork().
    void keep(const QByteArray& state) { state_ = state; }
    /// The layout of now, or what is kept of it.
    QByteArray state() const;
    /// Places, sizes and what is shown as the table has them.
    void reset();
    /// Titles in the language of now.
    void retranslate();
    /// Shows a dock in front of those that share its place, as soon as docks are shown.
    void bringUp(const QString& id);
    /// True once when a dock was asked for while none was shown: it keeps its place in front.
    bool takeWish() { return std::exchange(wished_, false); }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void place();
    void makeTall(std::size_t row);

    QMainWindow& window_;
    std::vector<QDockWidget*> docks_; ///< by row
    std::vector<QWidget*> panels_;    ///< by row
    std::vector<PlanView*> views_;
    QStringList wanted_; ///< ids of those asked for while all are hidden
    QByteArray state_;   ///< while all are hidden
    bool hidden_ = false, wished_ = false;
};

} // namespace cutpoint
