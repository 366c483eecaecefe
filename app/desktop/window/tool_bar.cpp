// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/window/tool_bar.h"

#include "app/desktop/window/action_table.h"
#include "views/style/palette.h"

#include <QAction>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QToolButton>

namespace cutpoint {

ToolBar::ToolBar(const Actions& actions, QWidget* parent)
    : QToolBar(parent), coloring_(new QComboBox), count_(new QLabel), search_(new QLineEdit) {
    setObjectName("main");
    setMovable(false);
    setIconSize({20, 20});
    QAction *dnn = actions.action("dnn"), *network = actions.action("network");
    for (QAction* action : actions.forToolBar())
        if (action != dnn && action != network && action != actions.action("find"))
            addAction(action);
    addSeparator();
    addAction(dnn);
    addAction(network);
    for (QAction* action : {dnn, network})
        if (auto* button = qobject_cast<QToolButton*>(widgetForAction(action)))
            button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    // A menu's button opens the menu; it does nothing by itself.
    for (QToolButton* button : findChildren<QToolButton*>())
        if (button->defaultAction() && button->defaultAction()->menu())
            button->setPopupMode(QToolButton::InstantPopup);
    addSeparator();
    for (int i = 0; i < 5; ++i)
        coloring_->addItem(QString());
    addWidget(coloring_);
    auto* spacer = new QWidget(this);
    spacer->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    addWidget(spacer);
    count_->setContentsMargins(spacing, 0, spacing, 0);
    addWidget(count_);
    search_->setClearButtonEnabled(true);
    search_->setMaximumWidth(220);
    addWidget(search_);
    auto* end = new QAction(search_);
    end->setShortcut(QKeySequence(Qt::Key_Escape));
    end->setShortcutContext(Qt::WidgetShortcut);
    search_->addAction(end);
    connect(end, &QAction::triggered, this, [this] {
        search_->clear();
        emit searchEnded();
    });
    connect(coloring_, &QComboBox::currentIndexChanged, this, &ToolBar::coloringChosen);
    connect(search_, &QLineEdit::textChanged, this, &ToolBar::searchChanged);
    connect(search_, &QLineEdit::returnPressed, this, &ToolBar::nextWanted);
    retranslate();
}

void ToolBar::setColoring(int index) {
    const QSignalBlocker blocker(coloring_);
    coloring_->setCurrentIndex(index);
}

int ToolBar::coloring() const {
    return coloring_->currentIndex();
}

void ToolBar::setMatches(int current, int count) {
    count_->setText(search_->text().isEmpty() ? QString()
                    : count == 0              ? tr("Not found")
                                              : tr("%1 of %2").arg(current + 1).arg(count));
}

void ToolBar::search() {
    search_->setFocus();
    search_->selectAll();
}

void ToolBar::clearSearch() {
    search_->clear();
}

QString ToolBar::searched() const {
    return search_->text();
}

void ToolBar::retranslate() {
    setWindowTitle(tr("Main"));
    coloring_->setAccessibleName(tr("Colour layers by"));
    coloring_->setToolTip(tr("Colour layers by"));
    const QString names[] = {tr("Side"), tr("Edge time"), tr("Cloud time"), tr("Output bytes"), tr("FLOPs")};
    for (int i = 0; i < 5; ++i)
        coloring_->setItemText(i, names[i]);
    search_->setPlaceholderText(tr("Find layer (Ctrl+F)"));
    search_->setAccessibleName(tr("Find layer"));
}

} // namespace cutpoint
