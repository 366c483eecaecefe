// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/study/comparison.h"
#include "views/study_view.h"

class QLabel;
class QTableWidget;

namespace cutpoint {

/// What `compare` says, live: every method on every objective that the settings ask, with its distance to the
/// exact answer and its certificate. Sorted by a click on a column's name; a row shows its plan everywhere, a
/// double click takes it.
class AlgorithmTable : public StudyView {
    Q_OBJECT

public:
    explicit AlgorithmTable(QWidget* parent = nullptr, Focus* focus = nullptr);

    const std::optional<Comparison>& study() const { return study_; }
    QString caption() const;
    std::vector<Export> exports() const override;

protected:
    Changes staleOn() const override { return Change::Problem | Change::Query | Change::Frontier; }
    LatestJob::Work work() override;
    void redraw(Changes changes) override;
    void retranslate() override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    enum Column {
        Objective,
        Method,
        Value,
        Above,
        Edge,
        Transfer,
        Cloud,
        Latency,
        MaxStage,
        Sent,
        Proof,
        Time,
        Cut
    };
    void show(std::shared_ptr<const Problem> problem, Comparison comparison);
    void fill();
    void fillRow(int row, const ComparedAnswer& answer);
    /// The answer that a row shows; null when it has none.
    const ComparedAnswer* answerAt(int row) const;
    QString finding() const;

    QLabel* caption_;
    QTableWidget* table_;
    std::shared_ptr<const Problem> problem_;
    std::optional<Comparison> study_;
};

} // namespace cutpoint
