// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/panels/shortcut_sheet.h"

#include "views/style/mnemonic.h"

#include "views/style/palette.h"

#include <QAction>
#include <QEvent>
#include <QHeaderView>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace cutpoint {

ShortcutSheet::ShortcutSheet(QWidget* parent) : QDialog(parent), list_(new QTreeWidget) {
    setModal(false);
    list_->setRootIsDecorated(false);
    list_->setAlternatingRowColors(true);
    list_->setSelectionMode(QAbstractItemView::NoSelection);
    list_->setColumnCount(2);
    list_->setFrameShape(QFrame::NoFrame);
    list_->header()->setStretchLastSection(false);
    list_->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    list_->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(spacing, spacing, spacing, spacing);
    column->addWidget(list_);
    resize(440, 480);
    retranslate();
}

void ShortcutSheet::setActions(const QList<QAction*>& actions) {
    list_->clear();
    for (const QAction* action : actions) {
        const QString text = withoutMnemonic(action->text());
        if (text.isEmpty() || action->shortcuts().isEmpty())
            continue;
        QStringList keys;
        for (const QKeySequence& sequence : action->shortcuts())
            keys << sequence.toString(QKeySequence::NativeText);
        auto* item = new QTreeWidgetItem({text, keys.join(tr(" or ", "between two shortcuts"))});
        item->setTextAlignment(1, Qt::AlignRight | Qt::AlignVCenter);
        list_->addTopLevelItem(item);
    }
}

void ShortcutSheet::changeEvent(QEvent* event) {
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void ShortcutSheet::retranslate() {
    setWindowTitle(tr("Keyboard shortcuts"));
    list_->setHeaderLabels({tr("Action"), tr("Keys")});
}

} // namespace cutpoint
