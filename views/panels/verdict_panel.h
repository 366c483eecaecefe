// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/panels/verdict.h"

#include <QWidget>

class QLabel;
class QTableWidget;

namespace cutpoint {

class StageBars;

/// The answer in one sentence, the stages against the baselines, load mode, certificate and the figures.
class VerdictPanel : public QWidget {
    Q_OBJECT

public:
    explicit VerdictPanel(QWidget* parent = nullptr);
    void setVerdict(const VerdictData& verdict);
    /// Back to the empty text.
    void clear();
    QString sentence() const;

protected:
    void changeEvent(QEvent* event) override;

private:
    void refresh();
    void fillTable(const std::vector<const Solution*>& solutions);

    std::optional<VerdictData> data_;
    QLabel *sentence_, *load_, *certificate_;
    StageBars* bars_;
    QTableWidget* table_;
};

} // namespace cutpoint
