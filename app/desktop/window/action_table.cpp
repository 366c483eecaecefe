// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/window/action_table.h"

#include "views/style/icon.h"

#include <QAction>
#include <QActionGroup>
#include <QCoreApplication>
#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>

namespace cutpoint {
namespace {

#define TEXT(text) QT_TRANSLATE_NOOP("cutpoint::MainWindow", text)

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
        menu("file", "", TEXT("&File")),
        {"open", "file", TEXT("&Open…"), QKeySequence::Open, "open"},
        menu("open-recent", "file", TEXT("Open &recent")),
        menu("open-profile", "file", TEXT("Open &profile")),
        {"profile-both", "open-profile", TEXT("Of &both sides…"), none, nullptr, true},
        {"profile-edge", "open-profile", TEXT("Of the &edge device…"), none, nullptr, true},
        {"profile-cloud", "open-profile", TEXT("Of the &cloud…"), none, nullptr, true},
        menu("edge-device", "file", TEXT("Estimate e&dge times for")),
        menu("cloud-device", "file", TEXT("Estimate cl&oud times for")),
        {"input-shapes", "file", TEXT("&Input shapes…"), none, nullptr, true},
        {"whole-net", "file", TEXT("&Whole-net times…"), none, nullptr, true},
        {"reload", "file", TEXT("&Reload"), QKeySequence(Qt::Key_F5), "reload", true},
        line("file"),
        {"save", "file", TEXT("&Save project"), QKeySequence::Save, "save", true},
        {"save-as", "file", TEXT("Save project &as…"), QKeySequence("Ctrl+Shift+S"), nullptr, true},
        menu("export", "file", TEXT("&Export"), "export"),
        {"export-picture", "export", TEXT("&Picture of the graph…"), QKeySequence("Ctrl+E"), nullptr, true},
        {"export-plan", "export", TEXT("P&lan…"), none, nullptr, true},
        {"export-data", "export", TEXT("&Data…"), none, nullptr, true},
        line("export"),
        {"export-halves", "export", TEXT("Both &halves as ONNX…"), none, nullptr, true},
        {"export-triton", "export", TEXT("&Triton model repository…"), none, nullptr, true},
        {"export-caffe", "export", TEXT("Both halves as &Caffe prototxt…"), none, nullptr, true},
        {"report", "file", TEXT("Re&port…"), none, nullptr, true},
        {"print-graph", "file", TEXT("Prin&t the graph…"), QKeySequence::Print, nullptr, true},
        {"copy-picture", "file", TEXT("&Copy picture"), QKeySequence("Ctrl+Shift+C"), nullptr, true},
        line("file"),
        {"welcome", "file", TEXT("&Welcome page")},
        {"back", "file", TEXT("&Back to the model"), QKeySequence("Alt+Left")},
        {"quit", "file", TEXT("&Quit"), QKeySequence::Quit},

        menu("edit", "", TEXT("&Edit")),
        {"undo", "edit", "", QKeySequence::Undo, "undo"},
        {"redo", "edit", "", QKeySequence::Redo, "redo"},
        {"best-plan", "edit", TEXT("Return to the &best plan"), QKeySequence("Ctrl+B")},
        {"freeze", "edit", TEXT("&Keep this plan as A, to compare"), QKeySequence("Ctrl+K"), nullptr, false,
         Check},
        {"move-cut", "edit", TEXT("&Move the cut by hand"), QKeySequence("Ctrl+M"), "cut", true, Check},
        line("edit"),
        {"find", "edit", TEXT("&Find layer"), QKeySequence::Find, "search", true},
        {"find-next", "edit", TEXT("Find &next"), QKeySequence(Qt::Key_F3), nullptr, true},
        {"find-previous", "edit", TEXT("Find &previous"), QKeySequence(Qt::SHIFT | Qt::Key_F3), nullptr,
         true},

        menu("view", "", TEXT("&View")),
        {"dnn", "view", TEXT("&DNN"), QKeySequence("Ctrl+1"), "graph", true, Check},
        {"network", "view", TEXT("&Min-cut network"), QKeySequence("Ctrl+2"), "network", true, Check},
        menu("blocks", "view", TEXT("&Blocks")),
        {"fold", "blocks", TEXT("Fold &automatically"), QKeySequence("Ctrl+3"), nullptr, true},
        {"open-blocks", "blocks", TEXT("&Open all"), QKeySequence("Ctrl+4"), nullptr, true},
        {"toggle-block", "blocks", TEXT("Open or &fold the selected one"), none, nullptr, true},
        line("blocks"),
        {"fold-structure", "blocks", TEXT("By repeated &structure"), none, nullptr, true, Check},
        {"fold-names", "blocks", TEXT("By &name path"), none, nullptr, true, Check},
        line("view"),
        {"fit", "view", TEXT("&Fit"), QKeySequence("Ctrl+0"), "fit", true},
        {"actual-size", "view", TEXT("&Actual size"), QKeySequence("Ctrl+Alt+0"), "zoom-100", true},
        {"zoom-in", "view", TEXT("Zoom &in"), QKeySequence::ZoomIn, "zoom-in", true},
        {"zoom-out", "view", TEXT("Zoom &out"), QKeySequence::ZoomOut, "zoom-out", true},
        line("view"),
        {"reset-layout", "view", TEXT("Reset la&yout"), none, nullptr, true},
        menu("figures", "view", TEXT("Figures of the &paper")),
        line("view"),
        menu("theme", "view", TEXT("&Theme")),
        {"theme-desktop", "theme", TEXT("Follow the desktop"), none, nullptr, false, Check},
        {"theme-light", "theme", TEXT("Light"), none, nullptr, false, Check},
        {"theme-dark", "theme", TEXT("Dark"), none, nullptr, false, Check},
        menu("language", "view", TEXT("&Language")),
        {"language-system", "language", TEXT("Follow the system"), none, nullptr, false, Check},

        menu("help", "", TEXT("&Help")),
        {"learn", "help", TEXT("&Learn"), QKeySequence("Ctrl+L"), "learn"},
        {"handbook", "help", TEXT("&Handbook"), QKeySequence::HelpContents},
        {"glossary", "help", TEXT("&Terms")},
        {"whats-this", "help", TEXT("&What's this?"), QKeySequence::WhatsThis},
        {"shortcuts", "help", TEXT("&Shortcuts"), QKeySequence("?")},
        {"about", "help", TEXT("&About Cutpoint")},
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
        QString text = action->text();
        text.remove('&').remove(QStringLiteral("…"));
        const QString keys = action->shortcut().toString(QKeySequence::NativeText);
        action->setWhatsThis(keys.isEmpty() ? text : tr("%1 (%2)", "action, keys").arg(text, keys));
    }
}

QList<QAction*> Actions::forToolBar() const {
    return forToolBar_;
}

} // namespace cutpoint
