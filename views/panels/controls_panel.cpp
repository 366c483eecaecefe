// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/panels/controls_panel.h"

#include "views/panels/number_text.h"
#include "views/panels/quantity_field.h"
#include "views/style/palette.h"

#include <QCheckBox>
#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QScrollArea>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <array>
#include <cmath>

namespace cutpoint {

namespace {

constexpr double minBandwidth = 1e4, maxBandwidth = 1e9;
constexpr double minRate = 0.1, maxRate = 120;
constexpr double minBudget = 1e-3, maxBudget = 60;
constexpr double minSpeed = 0.1, maxSpeed = 10;
constexpr double maxRtt = 10;

constexpr std::array objectives{Objective::Latency, Objective::Throughput, Objective::Budget,
                                Objective::KeepUp, Objective::Energy};
enum EncodingChoice { AsInModel, Uint8, Compressed };

QString rateShown(double rate) {
    return ControlsPanel::tr("%1 fps").arg(shortNumberText(rate));
}
QString bandwidthOf(double rate) {
    return bandwidthShown(BitsPerSecond(rate));
}
QString factorShown(double factor) {
    return shortNumberText(factor) + QStringLiteral(" ×");
}

/// Durations as a user would type them: "20 ms", not "20.0 ms".
QString budgetShown(double seconds) {
    if (seconds == 0)
        return QStringLiteral("0 ms");
    return seconds < 0.9995 ? shortNumberText(seconds * 1e3) + QStringLiteral(" ms")
                            : shortNumberText(seconds) + QStringLiteral(" s");
}

QString explanation(Objective objective) {
    switch (objective) {
    case Objective::Latency:
        return ControlsPanel::tr("One frame from camera to answer as fast as possible.");
    case Objective::Throughput:
        return ControlsPanel::tr("As many frames per second as the slowest stage allows.");
    case Objective::Budget:
        return ControlsPanel::tr("Least edge time while transfer and cloud stay within T0.");
    case Objective::KeepUp:
        return ControlsPanel::tr("Fastest answer among the plans that sustain Q frames per second.");
    case Objective::Energy:
        return ControlsPanel::tr("Least energy drawn by the edge device for one frame.");
    }
    return {};
}

} // namespace

ControlsPanel::ControlsPanel(QWidget* parent) : QWidget(parent) {
    auto* scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(scroll);
    auto* content = new QWidget;
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(spacing + 4, spacing, spacing + 4, spacing);
    column->setSpacing(spacing / 2);

    const auto addRow = [&](const char* name, bool optional, QuantityField::Parser parse,
                            QuantityField::Formatter format, double low, double high) {
        Row row;
        auto* line = new QHBoxLayout;
        if (optional)
            row.caption = row.check = new QCheckBox;
        else
            row.caption = new QLabel;
        row.field = new QuantityField(std::move(parse), format);
        row.field->setObjectName(QString::fromLatin1(name) + QStringLiteral("Field"));
        row.field->setFixedWidth(row.field->fontMetrics().horizontalAdvance(QStringLiteral("999.9 Mbit/s")) +
                                 24);
        if (auto* label = qobject_cast<QLabel*>(row.caption))
            label->setBuddy(row.field);
        line->addWidget(row.caption, 1);
        line->addWidget(row.field);
        column->addLayout(line);
        row.hint = new QLabel;
        row.hint->setWordWrap(true);
        row.hint->setVisible(false);
        column->addWidget(row.hint);
        connect(row.field, &QuantityField::hintChanged, row.hint, [hint = row.hint](const QString& text) {
            hint->setText(text);
            hint->setVisible(!text.isEmpty());
        });
        if (high > low) {
            row.slider = new LogSlider(low, high);
            row.slider->setObjectName(QString::fromLatin1(name) + QStringLiteral("Slider"));
            row.slider->setFormatter(format);
            column->addWidget(row.slider);
        }
        return row;
    };

    bandwidth_ = addRow("bandwidth", false, QuantityField::bandwidthParser(minBandwidth, maxBandwidth),
                        bandwidthOf, minBandwidth, maxBandwidth);
    column->addSpacing(spacing);
    objectiveCaption_ = new QLabel;
    objective_ = new QComboBox;
    objective_->setObjectName(QStringLiteral("objective"));
    objectiveCaption_->setBuddy(objective_);
    for (std::size_t i = 0; i < objectives.size(); ++i)
        objective_->addItem(QString());
    objectiveText_ = new QLabel;
    objectiveText_->setWordWrap(true);
    column->addWidget(objectiveCaption_);
    column->addWidget(objective_);
    column->addWidget(objectiveText_);
    column->addSpacing(spacing);
    samplingRate_ =
        addRow("samplingRate", true, QuantityField::numberParser(minRate, maxRate, QStringLiteral("fps")),
               rateShown, minRate, maxRate);
    cloudBudget_ = addRow("cloudBudget", true, QuantityField::durationParser(minBudget, maxBudget),
                          budgetShown, minBudget, maxBudget);
    column->addSpacing(spacing);
    edgeSpeed_ =
        addRow("edgeSpeed", false, QuantityField::numberParser(minSpeed, maxSpeed, QStringLiteral("×")),
               factorShown, minSpeed, maxSpeed);
    cloudSpeed_ =
        addRow("cloudSpeed", false, QuantityField::numberParser(minSpeed, maxSpeed, QStringLiteral("×")),
               factorShown, minSpeed, maxSpeed);
    column->addSpacing(spacing);
    encodingCaption_ = new QLabel;
    encoding_ = new QComboBox;
    encoding_->setObjectName(QStringLiteral("encoding"));
    encodingCaption_->setBuddy(encoding_);
    for (int i = 0; i < 3; ++i)
        encoding_->addItem(QString());
    column->addWidget(encodingCaption_);
    column->addWidget(encoding_);
    encodingFactor_ = addRow("encodingFactor", false,
                             QuantityField::numberParser(1e-4, 100, QStringLiteral("×")), factorShown, 0, 0);
    rtt_ = addRow("rtt", false, QuantityField::durationParser(0, maxRtt), budgetShown, 0, 0);
    overhead_ = addRow("transferOverhead", false, QuantityField::numberParser(0.01, 100, QStringLiteral("×")),
                       factorShown, 0, 0);
    column->addStretch(1);
    scroll->setWidget(content);
    for (QComboBox* combo : {objective_, encoding_}) {
        combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        combo->setMinimumContentsLength(12);
    }

    connectRow(bandwidth_, [](Query& s, double v) { s.network.bandwidth = BitsPerSecond(v); });
    connectRow(samplingRate_, [](Query& s, double v) { s.limits.samplingRate = FramesPerSecond(v); });
    connectRow(cloudBudget_, [](Query& s, double v) { s.limits.cloudBudget = Seconds(v); });
    connectRow(edgeSpeed_, [](Query& s, double v) { s.edgeSpeed = v; });
    connectRow(cloudSpeed_, [](Query& s, double v) { s.cloudSpeed = v; });
    connectRow(encodingFactor_, [](Query& s, double v) { s.inputEncoding = v; });
    connectRow(rtt_, [](Query& s, double v) { s.network.rtt = Seconds(v); });
    connectRow(overhead_, [](Query& s, double v) { s.network.overhead = v; });
    connect(samplingRate_.check, &QCheckBox::toggled, this, [this](bool on) {
        Query next = query_;
        next.limits.samplingRate = on ? std::optional(FramesPerSecond(lastRate_)) : std::nullopt;
        apply(next, false);
    });
    connect(cloudBudget_.check, &QCheckBox::toggled, this, [this](bool on) {
        Query next = query_;
        next.limits.cloudBudget = on ? std::optional(Seconds(lastBudget_)) : std::nullopt;
        apply(next, false);
    });
    connect(objective_, &QComboBox::currentIndexChanged, this, [this](int index) {
        Query next = query_;
        next.objective = objectives[static_cast<std::size_t>(index)];
        // An objective about a limit means nothing without it.
        if (next.objective == Objective::Budget && !next.limits.cloudBudget)
            next.limits.cloudBudget = Seconds(lastBudget_);
        if (next.objective == Objective::KeepUp && !next.limits.samplingRate)
            next.limits.samplingRate = FramesPerSecond(lastRate_);
        apply(next, false);
    });
    connect(encoding_, &QComboBox::currentIndexChanged, this, &ControlsPanel::applyEncoding);
    retranslate();
    setQuery(query_);
}

void ControlsPanel::connectRow(const Row& row, void (*store)(Query&, double)) {
    const auto changed = [this, store](double quantity, bool dragging) {
        Query next = query_;
        store(next, quantity);
        apply(next, dragging);
    };
    connect(row.field, &QuantityField::quantityEdited, this,
            [changed](double quantity) { changed(quantity, false); });
    if (row.slider)
        connect(row.slider, &LogSlider::quantityChanged, this, changed);
}

void ControlsPanel::applyEncoding(int choice) {
    Query next = query_;
    next.inputEncoding = choice == AsInModel ? 1 : choice == Uint8 ? 0.25 : lastFactor_;
    apply(next, false);
}

void ControlsPanel::apply(const Query& next, bool dragging) {
    // The end of a drag changes nothing more but must be told, so that undo closes its step.
    const bool dragEnd = !dragging && next == query_ && qobject_cast<LogSlider*>(sender()) != nullptr;
    if (next == query_ && !dragEnd)
        return;
    setQuery(next);
    emit queryChanged(query_, dragging);
}

void ControlsPanel::setBands(std::vector<LogSlider::Band> bands) {
    bandwidth_.slider->setBands(std::move(bands));
}

void ControlsPanel::display(const Row& row, double quantity, bool active) {
    row.field->setQuantity(quantity);
    row.field->setEnabled(active);
    if (row.slider) {
        // A held slider already stands where the user put it.
        if (!row.slider->isSliderDown())
            row.slider->setQuantity(quantity);
        row.slider->setEnabled(active);
    }
    if (row.check) {
        const QSignalBlocker blocker(row.check);
        row.check->setChecked(active);
    }
}

void ControlsPanel::setQuery(const Query& query) {
    query_ = query;
    if (query.limits.samplingRate)
        lastRate_ = query.limits.samplingRate->value;
    if (query.limits.cloudBudget)
        lastBudget_ = query.limits.cloudBudget->value;
    display(bandwidth_, query.network.bandwidth.value);
    display(samplingRate_, lastRate_, query.limits.samplingRate.has_value());
    display(cloudBudget_, lastBudget_, query.limits.cloudBudget.has_value());
    display(edgeSpeed_, query.edgeSpeed);
    display(cloudSpeed_, query.cloudSpeed);
    display(rtt_, query.network.rtt.value);
    display(overhead_, query.network.overhead);

    const QSignalBlocker objectiveBlocker(objective_), encodingBlocker(encoding_);
    for (std::size_t i = 0; i < objectives.size(); ++i)
        if (objectives[i] == query.objective)
            objective_->setCurrentIndex(static_cast<int>(i));
    objectiveText_->setText(explanation(query.objective));
    // "Compressed" keeps its place when its factor happens to be that of another choice.
    if (encoding_->currentIndex() != Compressed || query.inputEncoding == 1)
        encoding_->setCurrentIndex(query.inputEncoding == 1      ? AsInModel
                                   : query.inputEncoding == 0.25 ? Uint8
                                                                 : Compressed);
    const bool compressed = encoding_->currentIndex() == Compressed;
    if (compressed)
        lastFactor_ = query.inputEncoding;
    display(encodingFactor_, compressed ? lastFactor_ : query.inputEncoding, compressed);
}

void ControlsPanel::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void ControlsPanel::retranslate() {
    const auto caption = [](const Row& row, const QString& text, const QString& toolTip) {
        if (row.check)
            row.check->setText(text);
        else
            static_cast<QLabel*>(row.caption)->setText(text);
        row.caption->setToolTip(toolTip);
        row.field->setAccessibleName(text);
        if (row.slider)
            row.slider->setAccessibleName(text);
    };
    caption(bandwidth_, tr("Bandwidth"),
            tr("Uplink from the edge to the cloud; the names above the slider are typical networks."));
    caption(samplingRate_, tr("Sampling rate Q"),
            tr("Frames that arrive every second; a plan keeps up when no stage takes longer than 1/Q."));
    caption(cloudBudget_, tr("Cloud budget T0"), tr("Most time that transfer and cloud together may take."));
    caption(edgeSpeed_, tr("Edge speed"), tr("What if the edge device were this much faster?"));
    caption(cloudSpeed_, tr("Cloud speed"), tr("What if the cloud were this much faster?"));
    caption(encodingFactor_, tr("Input size"), tr("Bytes of the raw input as sent, relative to the model."));
    caption(rtt_, tr("Round trip (RTT)"), tr("Charged once for every layer whose output is sent."));
    caption(
        overhead_, tr("Transfer overhead"),
        tr("What a transfer really takes over its size divided by the bandwidth; the runtime measures it."));
    bandwidth_.slider->setTicks({{0.13e6, tr("CAT1"), bandwidthOf(0.13e6)},
                                 {1.1e6, tr("3G"), bandwidthOf(1.1e6)},
                                 {5.85e6, tr("4G"), bandwidthOf(5.85e6)},
                                 {18.88e6, tr("WiFi"), bandwidthOf(18.88e6)}});
    objectiveCaption_->setText(tr("Objective"));
    const QStringList names{tr("Lowest latency"), tr("Highest throughput"), tr("Cloud budget"),
                            tr("Lowest latency that keeps up"), tr("Lowest edge energy")};
    for (int i = 0; i < names.size(); ++i)
        objective_->setItemText(i, names[i]);
    objectiveText_->setText(explanation(query_.objective));
    encodingCaption_->setText(tr("Input encoding"));
    encoding_->setItemText(AsInModel, tr("As in the model"));
    encoding_->setItemText(Uint8, tr("uint8 (÷4)"));
    encoding_->setItemText(Compressed, tr("Compressed"));
}

} // namespace cutpoint
