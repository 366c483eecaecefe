// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/study/fleet/fleet.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QDoubleSpinBox;
class QLabel;
class QPushButton;
class QSlider;
class QSpinBox;

namespace cutpoint {

class QuantityField;

/// What is asked of a fleet, how many cameras there are, and the server. It changes nothing itself: it tells
/// wishes, and show() tells it what holds.
class FleetControls : public QWidget {
    Q_OBJECT

public:
    explicit FleetControls(QWidget* parent = nullptr);

    void show(const Fleet& fleet, const FleetQuestion& question);
    void retranslate();

signals:
    void camerasWished(std::int64_t cameras);
    void serverWished(const cutpoint::FleetServer& server);
    void questionWished(const cutpoint::FleetQuestion& question);
    void openRequested();
    void saveRequested();
    void addRequested();
    void removeRequested();
    void exportRequested();

private:
    void tellServer();
    void tellQuestion();

    QComboBox *objective_, *of_;
    QSlider *cameras_, *workers_;
    QSpinBox *cameraCount_, *utilisation_;
    QDoubleSpinBox* workerCount_;
    QCheckBox *sharesUplink_, *hasLimit_;
    QuantityField *uplink_, *limit_;
    QPushButton *open_, *save_, *add_, *remove_, *export_;
    QLabel *asked_, *camerasName_, *workersName_, *utilisationName_, *ofName_;
    FleetServer server_;
    FleetQuestion question_;
    bool showing_ = false;
};

} // namespace cutpoint
