// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/query.h"
#include "views/panels/log_slider.h"
#include "views/plan_view.h"

#include <vector>

class QCheckBox;
class QComboBox;
class QLabel;
class QVBoxLayout;

namespace cutpoint {

class QuantityField;
struct ControlRow;

/// Every value of the query: a slider or a field for each, as the table of rows in the source file has them.
/// Scrolls when the dock is small.
class ControlsPanel : public PlanView {
    Q_OBJECT

public:
    explicit ControlsPanel(QWidget* parent = nullptr, Focus* focus = nullptr);

    const Query& query() const { return query_; }
    /// Shows a query without a signal.
    void setQuery(const Query& query);
    /// The strip under the bandwidth slider; quantities in bit/s.
    void setBands(std::vector<LogSlider::Band> bands);

protected:
    void refresh(Changes changes) override;
    void retranslate() override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    /// One knob: caption or check box, field, refusal, slider.
    struct Knob {
        const ControlRow* row = nullptr;
        QWidget* caption = nullptr;
        QCheckBox* check = nullptr;
        QuantityField* field = nullptr;
        QLabel* hint = nullptr;
        LogSlider* slider = nullptr;
        double last = 0; ///< what a check box brings back when it is ticked again
    };

    void addKnob(const ControlRow& row, QVBoxLayout& column);
    void display(Knob& knob);
    void apply(const Query& next, bool dragging);
    void applyObjective(int index);
    void applyEncoding(int choice);
    Knob& knob(const char* name);

    Query query_;
    std::vector<Knob> knobs_; ///< by row of the table
    QLabel *objectiveCaption_, *objectiveText_, *encodingCaption_;
    QComboBox *objective_, *encoding_;
    double lastFactor_ = 0.1; ///< of "Compressed"
};

} // namespace cutpoint
