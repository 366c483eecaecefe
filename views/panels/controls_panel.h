// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/query.h"
#include "views/panels/log_slider.h"

#include <QWidget>

#include <optional>
#include <vector>

class QCheckBox;
class QComboBox;
class QLabel;

namespace cutpoint {

class QuantityField;

/// Every knob of the problem but the profile and the pins. Scrolls when the dock is small.
class ControlsPanel : public QWidget {
    Q_OBJECT

public:
    explicit ControlsPanel(QWidget* parent = nullptr);

    const Query& query() const { return query_; }
    /// Shows a query without a signal.
    void setQuery(const Query& query);
    /// The strip under the bandwidth slider; quantities in bit/s.
    void setBands(std::vector<LogSlider::Band> bands);

signals:
    /// The user changed something. `dragging` is true while a slider is held, so that undo can merge.
    void queryChanged(const cutpoint::Query& query, bool dragging);

protected:
    void changeEvent(QEvent* event) override;

private:
    /// One knob: caption or check box, field, refusal, slider.
    struct Row {
        QWidget* caption = nullptr;
        QCheckBox* check = nullptr;
        QuantityField* field = nullptr;
        QLabel* hint = nullptr;
        LogSlider* slider = nullptr;
    };

    void retranslate();
    void display(const Row& row, double quantity, bool active = true);
    void apply(const Query& next, bool dragging);
    void connectRow(const Row& row, void (*store)(Query&, double));
    void applyEncoding(int choice);

    Query query_;
    Row bandwidth_, samplingRate_, cloudBudget_, edgeSpeed_, cloudSpeed_, rtt_, overhead_, encodingFactor_;
    QLabel *objectiveCaption_, *objectiveText_, *encodingCaption_;
    QComboBox *objective_, *encoding_;
    /// What a check box brings back when it is ticked again.
    double lastRate_ = 30, lastBudget_ = 0.5, lastFactor_ = 0.1;
};

} // namespace cutpoint
