// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/plan.h"

#include <QAbstractTableModel>

#include <memory>
#include <optional>
#include <vector>

namespace cutpoint {

/// A number that the user wants in place of a layer's: times in seconds, sizes in bytes (before what-if
/// factors).
struct CellEdit {
    LayerId layer = 0;
    int column = 0; ///< of LayersModel
    double value = 0;
};

/// The layers of a problem as a table. Never changes the problem: an edit is asked for by editRequested and
/// shows once the document has set the changed problem.
class LayersModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column {
        Name,
        Type,
        OutputShape,
        SideColumn,
        EdgeTime,
        CloudTime,
        Output,
        Flops,
        Parameters,
        From,
        ColumnCount
    };
    /// A number for numeric columns, text for others: what sorting compares.
    static constexpr int SortRole = Qt::UserRole + 1;

    using QAbstractTableModel::QAbstractTableModel;

    /// A null problem empties the table. Rows are LayerIds.
    void setProblem(std::shared_ptr<const Problem> problem);
    /// The sides of a plan of this problem; changes the Side column only. A plan of another size shows none.
    void setPlan(const Plan& plan);
    /// Plan A beside it, or none: where it differs the Side column says so.
    void setFrozen(const std::optional<Plan>& frozen);
    const Problem* problem() const { return problem_.get(); }

    static bool isEditable(int column) { return column >= EdgeTime && column <= Output; }
    /// "12", "12,5" in the column's unit, or "12 ms", "588 KiB": in seconds or bytes; nothing for anything
    /// else, and for less than zero.
    static std::optional<double> typedValue(const QString& text, int column);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    /// Reads what the user typed and asks for the edit; false when it is no number or negative.
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

signals:
    /// The user wants other edge or cloud times or output sizes: one, or those of a paste.
    void editRequested(const std::vector<cutpoint::CellEdit>& edits);
    /// What was typed cannot be used: why, and what could.
    void refused(const QString& why);

private:
    QString displayText(LayerId v, int column) const;
    double number(LayerId v, int column) const;
    QString toolTip(LayerId v, int column) const;
    QString lint(LayerId v, int column) const;

    std::shared_ptr<const Problem> problem_;
    PerLayer<Side> sides_;
    std::vector<LayerId> cut_;
    PerLayer<Side> frozen_; ///< of plan A; empty: none
    double medianEdge_ = 0, medianCloud_ = 0;
};

/// The word for a provenance in the user's language.
QString provenanceText(Provenance provenance);

} // namespace cutpoint
