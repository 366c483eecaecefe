// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/plan.h"
#include "views/panels/log_slider.h"

#include <QWidget>

#include <optional>
#include <vector>

class QCheckBox;
class QComboBox;
class QLabel;

namespace cutpoint {

class QuantityField;

/// What the controls say; the document turns it into a Problem.
struct ControlState {
    BitsPerSecond bandwidth{4e6};
    std::optional<FramesPerSecond> samplingRate; ///< Q
    std::optional<Seconds> cloudBudget;          ///< T0
    Objective objective = Objective::Latency;
    double edgeSpeed = 1;     ///< what-if factor
    double cloudSpeed = 1;    ///< what-if factor
    double inputEncoding = 1; ///< what-if factor on raw inputs' bytes
    Seconds rtt;
    double transferOverhead = 1; ///< Network::overhead
    bool operator==(const ControlState&) const = default;
};

/// Every knob of the problem but the profile and the pins. Scrolls when the dock is small.
class ControlsPanel : public QWidget {
    Q_OBJECT

public:
    explicit ControlsPanel(QWidget* parent = nullptr);

    const ControlState& state() const { return state_; }
    /// Shows a state without a signal.
    void setState(const ControlState& state);
    /// The strip under the bandwidth slider; quantities in bit/s.
    void setBands(std::vector<LogSlider::Band> bands);

signals:
    /// The user changed something. `dragging` is true while a slider is held, so that undo can merge.
    void stateChanged(const cutpoint::ControlState& state, bool dragging);

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
    void apply(const ControlState& next, bool dragging);
    void connectRow(const Row& row, void (*store)(ControlState&, double));
    void applyEncoding(int choice);

    ControlState state_;
    Row bandwidth_, samplingRate_, cloudBudget_, edgeSpeed_, cloudSpeed_, rtt_, overhead_, encodingFactor_;
    QLabel *objectiveCaption_, *objectiveText_, *encodingCaption_;
    QComboBox *objective_, *encoding_;
    /// What a check box brings back when it is ticked again.
    double lastRate_ = 30, lastBudget_ = 0.5, lastFactor_ = 0.1;
};

} // namespace cutpoint
