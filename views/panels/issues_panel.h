// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/issue.h"

#include <QWidget>

class QLabel;
class QTreeWidget;

namespace cutpoint {

/// What a user should know about the inputs: severity, where, what, and how to mend it.
class IssuesPanel : public QWidget {
    Q_OBJECT

public:
    explicit IssuesPanel(QWidget* parent = nullptr);
    /// Errors come first, otherwise in the order given.
    void setIssues(const Issues& issues);
    QTreeWidget* list() const { return list_; }

signals:
    /// The user clicked (or pressed Return on) an issue: its index in the vector given.
    void issueActivated(int index);

protected:
    void changeEvent(QEvent* event) override;

private:
    void refresh();

    Issues issues_;
    QTreeWidget* list_;
    QLabel* empty_;
};

} // namespace cutpoint
