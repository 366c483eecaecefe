// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/panels/verdict.h"
#include "views/plan_view.h"

class QLabel;
class QTableWidget;

namespace cutpoint {

class StageBars;

/// The answer in one sentence, the stages against the baselines, load mode, certificate and the figures.
class VerdictPanel : public PlanView {
    Q_OBJECT

public:
    explicit VerdictPanel(QWidget* parent = nullptr, Focus* focus = nullptr);
    QString sentence() const;

protected:
    void refresh(Changes changes) override;
    void retranslate() override;

private:
    void show(const Problem& problem, const Answer& answer);
    /// A plan with what stands above its figures.
    struct Column {
        QString title;
        const Plan* plan;
    };
    void fillTable(const Problem& problem, const std::vector<Column>& columns);
    void layOutTable(const QStringList& rows, const QStringList& columns);

    QLabel *compared_, *sentence_, *load_, *certificate_;
    StageBars* bars_;
    QTableWidget* table_;
    QStringList titles_; ///< of the table as it is laid out: rows, then columns
};

} // namespace cutpoint
