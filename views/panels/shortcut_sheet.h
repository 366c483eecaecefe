// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <QList>

class QAction;
class QTreeWidget;

namespace cutpoint {

/// Every action with its keys, beside the window (never blocking it).
class ShortcutSheet : public QDialog {
    Q_OBJECT

public:
    explicit ShortcutSheet(QWidget* parent = nullptr);
    /// Lists the actions that have text and keys; others are left out.
    void setActions(const QList<QAction*>& actions);
    QTreeWidget* list() const { return list_; }

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();

    QTreeWidget* list_;
};

} // namespace cutpoint
