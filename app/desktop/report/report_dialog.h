// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <QStringList>

class QCheckBox;

namespace cutpoint {

/// Which pictures a report is to have.
class ReportDialog : public QDialog {
    Q_OBJECT

public:
    explicit ReportDialog(QWidget* parent = nullptr);

    /// By their words, in the report's order.
    QStringList plots() const;
    bool hasGraph() const;

private:
    QCheckBox* graph_;
    QList<QCheckBox*> plots_;
};

} // namespace cutpoint
