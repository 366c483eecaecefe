// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/fleet/fleet_controls.h"

#include "views/panels/number_text.h"
#include "views/panels/quantity_field.h"
#include "views/style/palette.h"

#include <QCheckBox>
#include <QComboBox>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QSlider>
#include <QSpinBox>

#include <algorithm>
#include <cmath>

namespace cutpoint {
namespace {

QString uplinkText(double rate) {
    return bandwidthShown(BitsPerSecond(rate));
}
QString timeText(double seconds) {
    return seconds < 0.9995 ? shortNumberText(seconds * 1e3) + QStringLiteral(" ms")
                            : shortNumberText(seconds) + QStringLiteral(" s");
}

} // namespace

FleetControls::FleetControls(QWidget* parent) : QWidget(parent) {
    const auto label = [this](QWidget* buddy) {
        auto* made = new QLabel(this);
        made->setBuddy(buddy);
        return made;
    };
    objective_ = new QComboBox(this);
    objective_->setObjectName(QStringLiteral("objective"));
    for (int i = 0; i < 5; ++i)
        objective_->addItem(QString());
    of_ = new QComboBox(this);
    of_->setObjectName(QStringLiteral("of"));
    objective_->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    objective_->setSizePolicy(QSizePolicy::MinimumExpanding, QSizePolicy::Fixed);
    // Names of classes are the user's and may be of any length.
    of_->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    of_->setMinimumContentsLength(8);
    cameras_ = new QSlider(Qt::Horizontal, this);
    cameras_->setObjectName(QStringLiteral("cameras"));
    cameras_->setMinimum(1);
    cameraCount_ = new QSpinBox(this);
    cameraCount_->setObjectName(QStringLiteral("cameraCount"));
    cameraCount_->setRange(1, 1'000'000);
    workers_ = new QSlider(Qt::Horizontal, this);
    workers_->setObjectName(QStringLiteral("workers"));
    workers_->setMinimum(1);
    workerCount_ = new QDoubleSpinBox(this);
    workerCount_->setObjectName(QStringLiteral("workerCount"));
    workerCount_->setRange(0.01, 1e6);
    workerCount_->setDecimals(2);
    utilisation_ = new QSpinBox(this);
    utilisation_->setObjectName(QStringLiteral("utilisation"));
    utilisation_->setRange(1, 100);
    sharesUplink_ = new QCheckBox(this);
    sharesUplink_->setObjectName(QStringLiteral("sharesUplink"));
    uplink_ = new QuantityField(QuantityField::bandwidthParser(1e3, 1e13), uplinkText, this);
    uplink_->setObjectName(QStringLiteral("uplink"));
    uplink_->setQuantity(100e6);
    hasLimit_ = new QCheckBox(this);
    hasLimit_->setObjectName(QStringLiteral("hasLimit"));
    limit_ = new QuantityField(QuantityField::durationParser(0, 1e6), timeText, this);
    limit_->setObjectName(QStringLiteral("limit"));
    limit_->setQuantity(1);
    const auto button = [this](const char* name) {
        auto* made = new QPushButton(this);
        made->setObjectName(QString::fromLatin1(name));
        return made;
    };
    open_ = button("open");
    save_ = button("save");
    add_ = button("add");
    remove_ = button("remove");
    export_ = button("export");

    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(spacing);
    grid->setVerticalSpacing(spacing / 2);
    int row = 0;
    const auto line = [&](QLabel* name, QWidget* first, QWidget* second) {
        grid->addWidget(name, row, 0);
        if (second) {
            grid->addWidget(first, row, 1);
            grid->addWidget(second, row++, 2);
        } else {
            grid->addWidget(first, row++, 1, 1, 2);
        }
    };
    line(asked_ = label(objective_), objective_, nullptr);
    line(ofName_ = label(of_), of_, nullptr);
    line(camerasName_ = label(cameraCount_), cameras_, cameraCount_);
    line(workersName_ = label(workerCount_), workers_, workerCount_);
    line(utilisationName_ = label(utilisation_), utilisation_, nullptr);
    grid->addWidget(sharesUplink_, row, 0, 1, 2);
    grid->addWidget(uplink_, row++, 2);
    grid->addWidget(hasLimit_, row, 0, 1, 2);
    grid->addWidget(limit_, row++, 2);
    auto* buttons = new QGridLayout;
    buttons->setSpacing(spacing / 2);
    buttons->addWidget(open_, 0, 0);
    buttons->addWidget(save_, 0, 1);
    buttons->addWidget(export_, 0, 2);
    buttons->addWidget(add_, 1, 0, 1, 2);
    buttons->addWidget(remove_, 1, 2);
    grid->addLayout(buttons, row++, 0, 1, 3);
    grid->setRowStretch(row, 1);
    grid->setColumnStretch(1, 1);

    connect(objective_, &QComboBox::activated, this, &FleetControls::tellQuestion);
    connect(of_, &QComboBox::activated, this, &FleetControls::tellQuestion);
    connect(cameras_, &QSlider::valueChanged, this, [this](int n) {
        if (!showing_)
            emit camerasWished(n);
    });
    connect(cameraCount_, &QSpinBox::valueChanged, this, [this](int n) {
        if (!showing_)
            emit camerasWished(n);
    });
    connect(workers_, &QSlider::valueChanged, this, [this](int n) {
        if (!showing_)
            workerCount_->setValue(n);
    });
    connect(workerCount_, &QDoubleSpinBox::valueChanged, this, &FleetControls::tellServer);
    connect(utilisation_, &QSpinBox::valueChanged, this, &FleetControls::tellServer);
    connect(sharesUplink_, &QCheckBox::toggled, this, &FleetControls::tellServer);
    connect(uplink_, &QuantityField::quantityEdited, this, &FleetControls::tellServer);
    connect(hasLimit_, &QCheckBox::toggled, this, &FleetControls::tellQuestion);
    connect(limit_, &QuantityField::quantityEdited, this, &FleetControls::tellQuestion);
    connect(open_, &QPushButton::clicked, this, &FleetControls::openRequested);
    connect(save_, &QPushButton::clicked, this, &FleetControls::saveRequested);
    connect(add_, &QPushButton::clicked, this, &FleetControls::addRequested);
    connect(remove_, &QPushButton::clicked, this, &FleetControls::removeRequested);
    connect(export_, &QPushButton::clicked, this, &FleetControls::exportRequested);
    retranslate();
}

void FleetControls::retranslate() {
    // A widget keeps the locale that it was made in.
    for (QWidget* number : {static_cast<QWidget*>(cameraCount_), static_cast<QWidget*>(workerCount_),
                            static_cast<QWidget*>(utilisation_)})
        number->setLocale(QLocale());
    asked_->setText(tr("Find"));
    const QString words[] = {tr("least sum of latencies"), tr("least worst latency"),
                             tr("highest common rate"), tr("most cameras of a class"), tr("fewest workers")};
    for (int i = 0; i < 5; ++i)
        objective_->setItemText(i, words[i]);
    ofName_->setText(tr("Class"));
    camerasName_->setText(tr("Cameras"));
    workersName_->setText(tr("Workers"));
    utilisationName_->setText(tr("Busy up to"));
    utilisation_->setSuffix(tr(" %"));
    sharesUplink_->setText(tr("Shared uplink"));
    hasLimit_->setText(tr("Latency at most"));
    open_->setText(tr("Open..."));
    save_->setText(tr("Save..."));
    export_->setText(tr("Export plans..."));
    add_->setText(tr("Add the open model"));
    remove_->setText(tr("Remove class"));
    objective_->setToolTip(tr("What the division of the server is to reach"));
    of_->setToolTip(tr("The class that is to grow"));
    cameras_->setToolTip(tr("Cameras of all classes, in the mix of now"));
    cameraCount_->setToolTip(cameras_->toolTip());
    workers_->setToolTip(tr("Workers of the server: each does a second of work in a second"));
    workerCount_->setToolTip(workers_->toolTip());
    utilisation_->setToolTip(
        tr("The share of their time that workers may be busy: near 100 % a queue runs away"));
    sharesUplink_->setToolTip(tr("All cameras send through one access point beside their own uplinks"));
    uplink_->setToolTip(tr("Of the access point"));
    hasLimit_->setToolTip(tr("No frame of any camera may take longer"));
    limit_->setToolTip(hasLimit_->toolTip());
    export_->setToolTip(tr("One plan and one project for each class, into a folder"));
    for (QWidget* widget : std::initializer_list<QWidget*>{objective_, of_, cameras_, cameraCount_, workers_,
                                                           workerCount_, utilisation_, uplink_, limit_})
        widget->setAccessibleName(widget->toolTip());
}

void FleetControls::show(const Fleet& fleet, const FleetQuestion& question) {
    showing_ = true;
    server_ = fleet.server;
    question_ = question;
    objective_->setCurrentIndex(static_cast<int>(question.objective));
    const bool grows = question.objective == FleetObjective::Cameras;
    of_->setVisible(grows);
    ofName_->setVisible(grows);
    QStringList names;
    for (const FleetClass& one : fleet.classes)
        names << QString::fromStdString(one.name);
    QStringList known;
    for (int i = 0; i < of_->count(); ++i)
        known << of_->itemText(i);
    if (names != known) {
        of_->clear();
        of_->addItems(names);
    }
    of_->setCurrentIndex(
        std::max<int>(0, static_cast<int>(names.indexOf(QString::fromStdString(question.of)))));
    const auto count = static_cast<int>(std::clamp<std::int64_t>(fleet.cameras(), 1, 1'000'000));
    if (cameras_->maximum() < count || cameras_->maximum() > 20 * count)
        cameras_->setMaximum(std::max(20, 3 * count));
    cameras_->setValue(count);
    cameraCount_->setValue(count);
    const auto workers = static_cast<int>(std::ceil(fleet.server.workers));
    if (workers_->maximum() < workers || workers_->maximum() > std::max(8, 20 * workers))
        workers_->setMaximum(std::max(8, 3 * workers));
    workers_->setValue(std::max(1, workers));
    workerCount_->setValue(fleet.server.workers);
    utilisation_->setValue(static_cast<int>(std::lround(100 * fleet.server.utilisation)));
    sharesUplink_->setChecked(fleet.server.uplink.has_value());
    uplink_->setEnabled(fleet.server.uplink.has_value());
    if (fleet.server.uplink)
        uplink_->setQuantity(fleet.server.uplink->value);
    hasLimit_->setChecked(question.maxLatency.has_value());
    limit_->setEnabled(question.maxLatency.has_value());
    if (question.maxLatency)
        limit_->setQuantity(question.maxLatency->value);
    const bool any = !fleet.classes.empty();
    for (QWidget* widget :
         std::initializer_list<QWidget*>{objective_, cameras_, cameraCount_, workers_, workerCount_,
                                         utilisation_, sharesUplink_, hasLimit_, save_, remove_, export_})
        widget->setEnabled(any);
    showing_ = false;
}

void FleetControls::tellServer() {
    if (showing_)
        return;
    FleetServer server = server_;
    server.workers = workerCount_->value();
    if (utilisation_->value() != std::lround(100 * server.utilisation))
        server.utilisation = utilisation_->value() / 100.0;
    server.uplink.reset();
    if (sharesUplink_->isChecked())
        server.uplink = BitsPerSecond(uplink_->quantity());
    emit serverWished(server);
}

void FleetControls::tellQuestion() {
    if (showing_)
        return;
    FleetQuestion question = question_;
    question.objective = static_cast<FleetObjective>(objective_->currentIndex());
    question.of = of_->currentText().toStdString();
    question.maxLatency.reset();
    if (hasLimit_->isChecked())
        question.maxLatency = Seconds(limit_->quantity());
    emit questionWished(question);
}

} // namespace cutpoint
