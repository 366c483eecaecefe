// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/panels/layers_model.h"
#include "views/plan_view.h"

class QLabel;
class QLineEdit;
class QSortFilterProxyModel;
class QTableView;

namespace cutpoint {

/// The layers table with filter and sorting; copies and pastes blocks as spreadsheets do.
class LayersPanel : public PlanView {
    Q_OBJECT

public:
    explicit LayersPanel(QWidget* parent = nullptr, Focus* focus = nullptr);

    /// Null for no model.
    void setProblem(std::shared_ptr<const Problem> problem);
    void setPlan(const Plan& plan);
    /// Selects and reveals without a signal; -1 selects nothing. A layer hidden by the filter is not shown.
    void setSelectedLayer(LayerId layer);
    LayersModel* model() const { return model_; }
    QTableView* table() const { return table_; }

    /// The selected cells as tab-separated text, with headers when whole rows are selected.
    QString selectionAsTsv() const;
    /// Asks for an edit of every editable cell that the tab-separated block covers, from the current cell
    /// right and down, in the order of the columns as they are shown. A first line without a number in such a
    /// cell is taken for headers and passed over; other cells that are no numbers are left alone. The number
    /// of edits.
    int pasteBlock(const QString& block);

signals:
    /// The user made a layer current; -1 for none.
    void layerSelected(cutpoint::LayerId layer);
    /// See LayersModel::editRequested; a paste asks for all its edits at once.
    void editRequested(const std::vector<cutpoint::CellEdit>& edits);
    /// What was typed or pasted cannot be used: why, and what could.
    void refused(const QString& why);

protected:
    void refresh(Changes changes) override;
    void retranslate() override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void showEmpty();

    LayersModel* model_;
    QSortFilterProxyModel* proxy_;
    QLineEdit* filter_;
    QTableView* table_;
    QLabel* empty_;
    bool selecting_ = false;
};

} // namespace cutpoint
