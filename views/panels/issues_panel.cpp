// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/panels/issues_panel.h"

#include "views/style/advice.h"
#include "views/style/palette.h"
#include "views/style/told.h"

#include <QEvent>
#include <QHeaderView>
#include <QLabel>
#include <QStyle>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <numeric>

namespace cutpoint {

IssuesPanel::IssuesPanel(QWidget* parent) : QWidget(parent), list_(new QTreeWidget), empty_(new QLabel) {
    list_->setRootIsDecorated(false);
    list_->setAlternatingRowColors(true);
    list_->setColumnCount(4);
    list_->setWordWrap(false);
    list_->header()->setStretchLastSection(true);
    empty_->setAlignment(Qt::AlignCenter);
    empty_->setWordWrap(true);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(list_, 1);
    column->addWidget(empty_, 1);
    const auto activate = [this](QTreeWidgetItem* item) {
        emit issueActivated(item->data(0, Qt::UserRole).toInt());
    };
    connect(list_, &QTreeWidget::itemClicked, this, activate);
    // Where one click already activates, itemActivated would say it twice; so Return only.
    connect(list_, &QTreeWidget::itemActivated, this, [this, activate](QTreeWidgetItem* item) {
        if (!list_->style()->styleHint(QStyle::SH_ItemView_ActivateItemOnSingleClick, nullptr, list_))
            activate(item);
    });
    refresh();
}

void IssuesPanel::setIssues(const Issues& issues) {
    issues_ = issues;
    refresh();
}

void IssuesPanel::refresh() {
    empty_->setText(tr("No issues. Warnings about imported files appear here."));
    empty_->setVisible(issues_.empty());
    list_->setVisible(!issues_.empty());
    list_->setAccessibleName(tr("Issues"));
    list_->setHeaderLabels({tr("Severity"), tr("Where"), tr("What is wrong"), tr("What to do")});
    list_->clear();
    std::vector<std::size_t> order(issues_.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::stable_sort(order.begin(), order.end(), [this](std::size_t a, std::size_t b) {
        return issues_[a].severity > issues_[b].severity;
    });
    for (std::size_t i : order) {
        const Issue& issue = issues_[i];
        const bool error = issue.severity == Severity::Error, warning = issue.severity == Severity::Warning;
        auto* item =
            new QTreeWidgetItem({error     ? tr("Error")
                                 : warning ? tr("Warning")
                                           : tr("Note"),
                                 QString::fromStdString(issue.where()), told(issue.message), advice(issue)});
        item->setIcon(0, style()->standardIcon(error     ? QStyle::SP_MessageBoxCritical
                                               : warning ? QStyle::SP_MessageBoxWarning
                                                         : QStyle::SP_MessageBoxInformation));
        item->setData(0, Qt::UserRole, static_cast<int>(i));
        for (int column = 1; column < 4; ++column)
            item->setToolTip(column, item->text(column));
        list_->addTopLevelItem(item);
    }
    for (int column = 0; column < 3; ++column) {
        list_->resizeColumnToContents(column);
        list_->setColumnWidth(column, std::min(list_->columnWidth(column), column == 2 ? 420 : 220));
    }
}

void IssuesPanel::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        refresh();
}

} // namespace cutpoint
