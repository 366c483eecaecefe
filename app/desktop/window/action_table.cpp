// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/window/action_table.h"

#include "views/style/icon.h"
#include "views/style/mnemonic.h"

#include <QAction>
#include <QActionGroup>
#include <QCoreApplication>
#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>

namespace cutpoint {
namespace {

QString inLanguage(const char* text) {
    return QCoreApplication::translate("cutpoint::MainWindow", text);
}

} // namespace

const std::vector<ActionRow>& actionTable() {
    using enum ActionRow::Kind;
    const QKeySequence none;
    const auto line = [](const char* menu) { return ActionRow{"", menu, "", {}, nullptr, false, Separator}; };
    const auto menu = [](const char* id, const char* within, const char* text, const char* icon = nullptr) {
        return ActionRow{id, within, text, {}, icon, false, Menu};
    };
    static const std::vector<ActionRow> rows{
        menu("file", "", QT_TRANSLATE_NOOP("cutpoint::MainWindow", "&File")),
        {"open", "file", QT_TRANSLATE_NOOP("cutpoint::MainWindow", "&Open…"), QKeySequence::Open, "open"},
        menu("open-recent", "file", QT_TRANSLATE_NOOP("cutpoint::MainWindow", "Open &recent")),
        menu("open-profile", "file", QT_TRANSLATE_NOOP("cutpoint::MainWindow", "Open &profile")),
        {"profile-both", "open-profile", QT_TRANSLATE_NOOP("cutpoint::MainWindow", "Of &both sides…"), none,
         nullptr, true},
        {"profile-edge", "open-profile", QT_TRANSLATE_NOOP("cutpoint::MainWindow", "Of the &edge device…"),
         none, nullptr, true},
        {"profile-cloud", "open-profile", QT_TRANSLATE_NOOP("cutpoint::MainWindow", "Of the &cloud…"), none,
         nullptr, true},
        menu("edge-device", "file", QT_TRANSLATE_NOOP("cutpoint::MainWindow", "Estimate e&dge times for")),
        menu("cloud-device", "file", QT_TRANSLATE_NOOP("cutpoint::MainWindow", "Estimate cl&oud times for")),
        {"input-shapes", "file", QT_TRANSLATE_NOOP("cutpoint::MainWindow", "&Input shapes…"), none, nullptr,
         true},
        {"states", "file", QT_TRANSLATE_NOOP("cutpoint::MainWindow", "State betwee&n frames…"), none, nullptr,
         true},
        {"whole-net", "file", QT_TRANSLATE_NOOP("cutpoint::MainWindow", "&Whole-net times…"), none, nullptr,
         true},
        {"reload", "file", QT_TRANSLATE_NOOP("cutpoint::MainWindow", "&Reload"), QKeySequence(Qt::Key_F5),
         "reload", true},
        line("file"),
        {"save", "file", QT_TRANSLATE_NOOP("cutpoint::MainWindow", "&Save project"), QKeySequence::Save,
         "save", true},
        {"save-as", "file", QT_TRANSLATE_NOOP("cutpoint::MainWindow", "Save project &as…"),
         QKeySequence("Ctrl+Shift+S"), nullptr, true},
        menu("export", "file", QT_TRANSLATE_NOOP("cutpoint::MainWindow", "&Export"), "export"),
        {"export-picture", "export", QT_TRANSLATE_NOOP("cutpoint::MainWindow", "&Picture of the graph…"),
         QKeySequence("Ctrl+E"), nullptr, true},
        {"export-plan", "export", QT_TRANSLATE_NOOP("cutpoint::MainWindow", "P&lan…"), none, nullptr, true},
        {"export-data", "export", QT_TRANSLATE_NOOP("cutpoint::MainWindow", "&Data…"), none, nullptr, true},
        line("export"),
        {"export-halves", "export", QT_TRANSLATE_NOOP("cutpoint::MainWindow", "Both &halves as ONNX…"), none,
         nullptr, true},
        {"export-triton", "export", QT_TRANSLATE_NOOP("cutpoint::MainWindow", "&Triton model repository…"),
         none, nullptr, true},
        {"export-caffe", "export",
         QT_TRANSLATE_NOOP("cutpoint::MainWindow", "Both halves as &Caffe prototxt…"), none, nullptr, true},
        {"report", "file", QT_TRANSLATE_NOOP("cutpoint::MainWindow", "Re&port…"), none, nullptr, true},
        {"print-graph", "file", QT_TRANSLATE_NOOP("cutpoint::MainWindow", "Prin&t the graph…"),
         QKeySequence::Print, nullptr, true},
        {"copy-picture", "file", QT_TRANSLATE_NOOP("cutpoint::MainWindow", "&Copy picture"),
         QKeySequence("Ctrl+Shift+C"), nullptr, true},
        line("file"),
        {"welcome", "file", QT_TRANSLATE_NOOP("cutpoint::MainWindow", "&Welcome page")},
        {"back", "file", QT_TRANSLATE_NOOP("cutpoint::MainWindow", "&Back to the model"),
         QKeySequence("Alt+Left")},
        {"quit", "file", QT_TRANSLATE_NOOP("cutpoint::MainWindow", "&Quit"), QKeySequence::Quit},

        menu("edit", "", QT_TRANSLATE_NOOP("cutpoint::MainWindow", "&Edit")),
        {"undo", "edit", "", QKeySequence::Undo, "undo"},
        {"redo", "edit", "", QKeySequence::Redo, "redo"},
        {"best-plan", "edit", QT_TRANSLATE_NOOP("cutpoint::MainWindow", "Return to the &best plan"),
         QKeySequence("Ctrl+B")},
        {"freeze", "edit", QT_TRANSLATE_NOOP("cutpoint::MainWindow", "&Keep this plan as A, to compare"),
         QKeySequence("Ctrl+K"), nullptr, false, Check},
        {"move-cut", "edit", QT_TRANSLATE_NOOP("cutpoint::MainWindow", "&Move the cut by hand"),
         QKeySequence("Ctrl+M"), "cut", true, Check},
        line("edit"),
        {"find", "edit", QT_TRANSLATE_NOOP("cutpoint::MainWindow", "&Find layer"), QKeySequence::Find,
         "search", true},
        {"find-next", "edit", QT_TRANSLATE_NOOP("cutpoint::MainWindow", "Find &next"),
         QKeySequence(Qt::Key_F3), nullptr, true},
        {"find-previous", "edit", QT_TRANSLATE_NOOP("cutpoint::MainWindow", "Find &previous"),
         QKeySequence(Qt::SHIFT | Qt::Key_F3), nullptr, true},

        menu("view", "", QT_TRANSLATE_NOOP("cutpoint::MainWindow", "&View")),
        {"dnn", "view", QT_TRANSLATE_NOOP("cutpoint::MainWindow", "&DNN"), QKeySequence("Ctrl+1"), "graph",
         true, Check},
        {"network", "view", QT_TRANSLATE_NOOP("cutpoint::MainWindow", "&Min-cut network"),
         QKeySequence("Ctrl+2"), "network", true, Check},
        menu("blocks", "view", QT_TRANSLATE_NOOP("cutpoint::MainWindow", "&Blocks")),
        {"fold", "blocks", QT_TRANSLATE_NOOP("cutpoint::MainWindow", "Fold &automatically"),
         QKeySequence("Ctrl+3"), nullptr, true},
        {"open-blocks", "blocks", QT_TRANSLATE_NOOP("cutpoint::MainWindow", "&Open all"),
         QKeySequence("Ctrl+4"), nullptr, true},
        {"toggle-block", "blocks",
         QT_TRANSLATE_NOOP("cutpoint::MainWindow", "Open or &fold the selected one"), none, nullptr, true},
        line("blocks"),
        {"fold-structure", "blocks", QT_TRANSLATE_NOOP("cutpoint::MainWindow", "By repeated &structure"),
         none, nullptr, true, Check},
        {"fold-names", "blocks", QT_TRANSLATE_NOOP("cutpoint::MainWindow", "By &name path"), none, nullptr,
         true, Check},
        line("view"),
        {"fit", "view", QT_TRANSLATE_NOOP("cutpoint::MainWindow", "&Fit"), QKeySequence("Ctrl+0"), "fit",
         true},
        {"actual-size", "view", QT_TRANSLATE_NOOP("cutpoint::MainWindow", "&Actual size"),
         QKeySequence("Ctrl+Alt+0"), "zoom-100", true},
        {"zoom-in", "view", QT_TRANSLATE_NOOP("cutpoint::MainWindow", "Zoom &in"), QKeySequence::ZoomIn,
         "zoom-in", true},
        {"zoom-out", "view", QT_TRANSLATE_NOOP("cutpoint::MainWindow", "Zoom &out"), QKeySequence::ZoomOut,
         "zoom-out", true},
        line("view"),
        {"reset-layout", "view", QT_TRANSLATE_NOOP("cutpoint::MainWindow", "Reset la&yout"), none, nullptr,
         true},
        menu("figures", "view", QT_TRANSLATE_NOOP("cutpoint::MainWindow", "Figures of the &paper")),
        line("view"),
        menu("theme", "view", QT_TRANSLATE_NOOP("cutpoint::MainWindow", "&Theme")),
        {"theme-desktop", "theme", QT_TRANSLATE_NOOP("cutpoint::MainWindow", "Follow the desktop"), none,
         nullptr, false, Check},
        {"theme-light", "theme", QT_TRANSLATE_NOOP("cutpoint::MainWindow", "Light"), none, nullptr, false,
         Check},
        {"theme-dark", "theme", QT_TRANSLATE_NOOP("cutpoint::MainWindow", "Dark"), none, nullptr, false,
         Check},
        menu("language", "view", QT_TRANSLATE_NOOP("cutpoint::MainWindow", "&Language")),
        {"language-system", "language", QT_TRANSLATE_NOOP("cutpoint::MainWindow", "Follow the system"), none,
         nullptr, false, Check},

        menu("help", "", QT_TRANSLATE_NOOP("cutpoint::MainWindow", "&Help")),
        {"learn", "help", QT_TRANSLATE_NOOP("cutpoint::MainWindow", "&Learn"), QKeySequence("Ctrl+L"),
         "learn"},
        {"handbook", "help", QT_TRANSLATE_NOOP("cutpoint::MainWindow", "&Handbook"),
         QKeySequence::HelpContents},
        {"glossary", "help", QT_TRANSLATE_NOOP("cutpoint::MainWindow", "&Terms")},
        {"whats-this", "help", QT_TRANSLATE_NOOP("cutpoint::MainWindow", "&What's this?"),
         QKeySequence::WhatsThis},
        {"shortcuts", "help", QT_TRANSLATE_NOOP("cutpoint::MainWindow", "&Shortcuts"), QKeySequence("?")},
        {"about", "help", QT_TRANSLATE_NOOP("cutpoint::MainWindow", "&About Cutpoint")},
    };
    return rows;
}

Actions::Actions(QMainWindow& window) : QObject(&window), window_(window) {
    for (const ActionRow& row : actionTable()) {
        QMenu* within = *row.menu ? menus_.at(row.menu) : nullptr;
        if (row.kind == ActionRow::Kind::Separator) {
            within->addSeparator();
            continue;
        }
        QAction* action = nullptr;
        if (row.kind == ActionRow::Kind::Menu) {
            QMenu* made = within ? within->addMenu(QString()) : window.menuBar()->addMenu(QString());
            made->setObjectName(row.id);
            menus_[row.id] = made;
            action = made->menuAction();
        } else {
            action = within->addAction(QString());
            action->setObjectName(row.id);
            action->setShortcut(row.keys);
            action->setCheckable(row.kind == ActionRow::Kind::Check);
            actions_[row.id] = action;
        }
        if (*row.text)
            texts_.push_back([action, text = row.text] { action->setText(inLanguage(text)); });
        if (row.icon) {
            action->setIcon(themedIcon(row.icon));
            forToolBar_.append(action);
        }
        if (row.needsModel)
            ofModel_.append(action);
    }
    setModelOpen(false);
}

QAction* Actions::action(const char* id) const {
    const auto found = actions_.find(id);
    return found == actions_.end() ? nullptr : found->second;
}

QMenu* Actions::menu(const char* id) const {
    const auto found = menus_.find(id);
    return found == menus_.end() ? nullptr : found->second;
}

void Actions::on(const char* id, std::function<void(bool)> act) {
    connect(action(id), &QAction::triggered, this, [act = std::move(act)](bool checked) { act(checked); });
}

void Actions::on(const char* id, std::function<void()> act) {
    connect(action(id), &QAction::triggered, this, [act = std::move(act)] { act(); });
}

QAction* Actions::add(const char* within, std::function<QString()> text, std::function<void()> act,
                      bool needsModel) {
    QAction* action = menu(within)->addAction(text());
    connect(action, &QAction::triggered, this, [act = std::move(act)] { act(); });
    texts_.push_back([action, text = std::move(text)] { action->setText(text()); });
    if (needsModel) {
        ofModel_.append(action);
        action->setEnabled(false);
    }
    return action;
}

void Actions::makeExclusive(const QList<QAction*>& actions) {
    auto* group = new QActionGroup(this);
    for (QAction* action : actions) {
        action->setCheckable(true);
        group->addAction(action);
    }
}

void Actions::setModelOpen(bool isOpen) {
    for (QAction* action : ofModel_)
        action->setEnabled(isOpen);
}

void Actions::retranslate() {
    for (const auto& set : texts_)
        set();
    for (const auto& [id, action] : actions_) {
        const QString text = withoutMnemonic(action->text()).remove(QStringLiteral("…"));
        action->setIconText(text);
        const QString keys = action->shortcut().toString(QKeySequence::NativeText);
        action->setWhatsThis(keys.isEmpty() ? text : tr("%1 (%2)", "action, keys").arg(text, keys));
    }
}

QList<QAction*> Actions::forToolBar() const {
    return forToolBar_;
}

} // namespace cutpoint
