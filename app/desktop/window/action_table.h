// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QKeySequence>
#include <QObject>

#include <functional>
#include <map>
#include <vector>

class QAction;
class QMainWindow;
class QMenu;

namespace cutpoint {

/// One row of the action table: a menu, an action in it, or a line between two.
struct ActionRow {
    enum class Kind { Menu, Action, Check, Separator };

    const char* id;   ///< stable; of handlers and tests. Of a separator empty
    const char* menu; ///< id of the menu that it stands in; empty: the menu bar
    const char* text; ///< QT_TRANSLATE_NOOP("cutpoint::MainWindow", ...); empty: set by whoever knows it
    QKeySequence keys = {};
    const char* icon = nullptr; ///< themedIcon(); such an action stands in the tool bar, too
    bool needsModel = false;
    Kind kind = Kind::Action;
};

/// Everything a user can do from menus and keys, in the order of the menus. A new action is one row here and
/// one on() where it is done.
const std::vector<ActionRow>& actionTable();

/// The menus and actions of a window, as the table has them.
class Actions : public QObject {
    Q_OBJECT

public:
    explicit Actions(QMainWindow& window);

    /// Of an id of the table; never null for one of it.
    QAction* action(const char* id) const;
    QMenu* menu(const char* id) const;
    /// What the action does. `checked` is whether it is checked now.
    void on(const char* id, std::function<void(bool checked)> act);
    void on(const char* id, std::function<void()> act);
    /// One that the table cannot know: a device, a language, a figure. `text` is asked in each language.
    QAction* add(const char* menu, std::function<QString()> text, std::function<void()> act,
                 bool needsModel = false);
    /// The checked one of these is the only one: radio buttons of a menu.
    void makeExclusive(const QList<QAction*>& actions);

    void setModelOpen(bool isOpen);
    /// All texts in the language of now.
    void retranslate();
    /// Those with an icon, in order; of a menu with an icon its own action.
    QList<QAction*> forToolBar() const;

private:
    QMainWindow& window_;
    std::map<std::string, QAction*, std::less<>> actions_;
    std::map<std::string, QMenu*, std::less<>> menus_;
    QList<QAction*> ofModel_, forToolBar_;
    std::vector<std::function<void()>> texts_;
};

} // namespace cutpoint
