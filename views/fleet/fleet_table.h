// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/study/fleet/fleet_simulation.h"

#include <QTableWidget>

namespace cutpoint {

/// What a server does for each class of cameras; null what is not known.
struct FleetShown {
    const FleetAnswer* answer = nullptr;
    const FleetBaselines* baselines = nullptr;
    const FleetSimulation* simulation = nullptr;
    bool isStale = false; ///< of the fleet before the last change
};

/// The classes of a fleet, a row for each plan that cameras of a class run. What belongs to the class is
/// edited in place.
class FleetTable : public QTableWidget {
    Q_OBJECT

public:
    enum Column {
        Name,
        Net,
        Count,
        Uplink,
        Rate,
        EdgeSpeed,
        Limit,
        PlanCount,
        Cut,
        Latency,
        EqualShare,
        EdgeTime,
        TransferTime,
        CloudTime,
        Budget,
        Work,
        Simulated,
        columns
    };

    explicit FleetTable(QWidget* parent = nullptr);

    void show(const Fleet& fleet, const FleetShown& shown);
    void retranslate();
    /// The class and the part of its split of a row; -1 where there is none.
    int classOf(int row) const;
    int shareOf(int row) const;
    /// Times stand in the table multiplied by this.
    double timeScale() const { return scale_; }

signals:
    /// The user typed something into a class's cell.
    void edited(int classIndex, int column, const QString& text);
    void pointed(int row);
    void left();

protected:
    void leaveEvent(QEvent* event) override;

private:
    void put(int row, int column, const QString& text, bool isEditable = false);

    struct Row {
        int classIndex, share;
    };
    std::vector<Row> rows_;
    double scale_ = 1;
    bool filling_ = false;
};

} // namespace cutpoint
