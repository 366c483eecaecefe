// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/panels/runtime_state.h"

#include <QTableWidget>

namespace cutpoint {

/// Measured stages, latency and rate of the running plan beside the predicted ones. Hidden while neither is
/// known.
class MeasuredTable : public QTableWidget {
    Q_OBJECT

public:
    explicit MeasuredTable(QWidget* parent = nullptr);

    void setState(const RuntimeState& state);
    /// Sets all texts but the figures anew.
    void retranslate();

private:
    void setColumn(int column, double predicted, double measured);
};

} // namespace cutpoint
