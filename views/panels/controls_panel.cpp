// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/panels/controls_panel.h"

#include "views/panels/control_rows.h"
#include "views/panels/number_text.h"
#include "views/panels/quantity_field.h"
#include "views/panels/query_text.h"
#include "views/panels/verdict.h"
#include "views/style/palette.h"

#include <QCheckBox>
#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QScrollArea>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>
#include <array>
#include <cmath>

namespace cutpoint {
namespace {

constexpr std::array objectives{Objective::Latency, Objective::Throughput, Objective::Budget,
                                Objective::KeepUp, Objective::Energy};
enum EncodingChoice { AsInModel, Uint8, Compressed };

QString bandwidthOfField(double rate) {
    return bandwidthShown(BitsPerSecond(rate));
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

ControlsPanel::ControlsPanel(QWidget* parent, Focus* focus) : PlanView(parent, focus) {
    auto* scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus); // its fields come into sight as they are reached
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(scroll);
    auto* content = new QWidget;
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(spacing + 4, spacing, spacing + 4, spacing);
    column->setSpacing(spacing / 2);
    const auto addChoice = [&](const char* name, QLabel*& caption, QComboBox*& combo, std::size_t items) {
        caption = new QLabel;
        combo = new QComboBox;
        combo->setObjectName(QLatin1String(name));
        caption->setBuddy(combo);
        for (std::size_t i = 0; i < items; ++i)
            combo->addItem(QString());
        combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        combo->setMinimumContentsLength(12);
        combo->setFocusPolicy(Qt::StrongFocus);
        combo->installEventFilter(this);
        auto* line = new QHBoxLayout;
        line->addWidget(caption);
        line->addWidget(combo, 1);
        column->addLayout(line);
    };
    knobs_.reserve(controlRows().size());
    for (const ControlRow& row : controlRows()) {
        if (row.gap)
            column->addSpacing(spacing);
        if (QLatin1String(row.name) == QLatin1String("encodingFactor")) {
            column->addSpacing(spacing);
            addChoice("encoding", encodingCaption_, encoding_, 3);
        }
        addKnob(row, *column);
        if (QLatin1String(row.name) == QLatin1String("bandwidth")) {
            column->addSpacing(spacing);
            addChoice("objective", objectiveCaption_, objective_, objectives.size());
            objectiveText_ = new QLabel;
            objectiveText_->setWordWrap(true);
            column->addWidget(objectiveText_);
        }
    }
    column->addStretch(1);
    scroll->setWidget(content);
    connect(objective_, &QComboBox::currentIndexChanged, this, &ControlsPanel::applyObjective);
    connect(encoding_, &QComboBox::currentIndexChanged, this, &ControlsPanel::applyEncoding);
    retranslate();
    setQuery(query_);
}

void ControlsPanel::addKnob(const ControlRow& row, QVBoxLayout& column) {
    Knob made;
    made.row = &row;
    made.last = row.preset;
    auto* line = new QHBoxLayout;
    if (row.preset > 0)
        made.caption = made.check = new QCheckBox;
    else
        made.caption = new QLabel;
    made.field = new QuantityField(row.parse, row.format);
    made.field->setObjectName(QLatin1String(row.name) + QStringLiteral("Field"));
    made.field->setFixedWidth(made.field->fontMetrics().horizontalAdvance(QStringLiteral("999.9 Mbit/s")) +
                              24);
    if (auto* label = qobject_cast<QLabel*>(made.caption))
        label->setBuddy(made.field);
    line->addWidget(made.caption, 1);
    line->addWidget(made.field);
    column.addLayout(line);
    made.hint = new QLabel;
    made.hint->setWordWrap(true);
    made.hint->setVisible(false);
    column.addWidget(made.hint);
    connect(made.field, &QuantityField::hintChanged, made.hint, [hint = made.hint](const QString& text) {
        hint->setText(text);
        hint->setVisible(!text.isEmpty());
    });
    const auto changed = [this, &row](double quantity, bool dragging) {
        Query next = query_;
        row.set(next, quantity);
        apply(next, dragging);
    };
    connect(made.field, &QuantityField::quantityEdited, this,
            [changed](double quantity) { changed(quantity, false); });
    if (row.high > row.low) {
        made.slider = new LogSlider(row.low, row.high);
        made.slider->setObjectName(QLatin1String(row.name) + QStringLiteral("Slider"));
        made.slider->setFormatter(row.format);
        column.addWidget(made.slider);
        connect(made.slider, &LogSlider::quantityChanged, this, changed);
    }
    knobs_.push_back(made);
    if (made.check)
        connect(made.check, &QCheckBox::toggled, this, [this, &row, index = knobs_.size() - 1](bool on) {
            Query next = query_;
            row.set(next, on ? std::optional(knobs_[index].last) : std::nullopt);
            apply(next, false);
        });
}

ControlsPanel::Knob& ControlsPanel::knob(const char* name) {
    return *std::find_if(knobs_.begin(), knobs_.end(), [&](const Knob& candidate) {
        return QLatin1String(candidate.row->name) == QLatin1String(name);
    });
}

bool ControlsPanel::eventFilter(QObject* watched, QEvent* event) {
    // Whoever scrolls past a choice must not change it.
    if (event->type() == QEvent::Wheel && !static_cast<QWidget*>(watched)->hasFocus()) {
        event->ignore();
        return true;
    }
    return PlanView::eventFilter(watched, event);
}

void ControlsPanel::applyObjective(int index) {
    Query next = query_;
    next.objective = objectives[static_cast<std::size_t>(index)];
    // An objective about a limit means nothing without it.
    if (next.objective == Objective::Budget && !next.limits.cloudBudget)
        next.limits.cloudBudget = Seconds(knob("cloudBudget").last);
    if (next.objective == Objective::KeepUp && !next.limits.samplingRate)
        next.limits.samplingRate = FramesPerSecond(knob("samplingRate").last);
    apply(next, false);
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
    emit queryWished(query_, dragging);
}

void ControlsPanel::setBands(std::vector<LogSlider::Band> bands) {
    knob("bandwidth").slider->setBands(std::move(bands));
}

void ControlsPanel::display(Knob& shown) {
    const std::optional<double> value = shown.row->get(query_);
    if (value)
        shown.last = *value;
    shown.field->setQuantity(shown.last);
    shown.field->setEnabled(value.has_value());
    if (shown.slider) {
        // A held slider already stands where the user put it.
        if (!shown.slider->isSliderDown())
            shown.slider->setQuantity(shown.last);
        shown.slider->setEnabled(value.has_value());
    }
    if (shown.check) {
        const QSignalBlocker blocker(shown.check);
        shown.check->setChecked(value.has_value());
    }
}

void ControlsPanel::setQuery(const Query& query) {
    query_ = query;
    for (Knob& each : knobs_)
        display(each);
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
    knob("encodingFactor").field->setEnabled(compressed);
}

void ControlsPanel::refresh(Changes changes) {
    if (changes & (Change::Model | Change::Query | Change::Language))
        setQuery(moment().query);
    if (!(changes & (Change::Model | Change::Frontier | Change::Language)))
        return;
    std::vector<LogSlider::Band> bands;
    if (moment().isOpen() && moment().bands)
        for (const BandwidthBand& band : *moment().bands) {
            const auto onEdge = std::count(band.plan.sides.begin(), band.plan.sides.end(), Side::Edge);
            bands.push_back({band.from.value, band.to.value, placementText(*moment().problem, band.plan),
                             static_cast<double>(onEdge) / static_cast<double>(band.plan.sides.size())});
        }
    setBands(std::move(bands));
}

void ControlsPanel::retranslate() {
    for (const Knob& each : knobs_) {
        const QString text = tr(each.row->caption);
        if (each.check)
            each.check->setText(text);
        else
            static_cast<QLabel*>(each.caption)->setText(text);
        const QString help = tr(each.row->toolTip);
        each.caption->setToolTip(help);
        for (QWidget* part : {each.caption, static_cast<QWidget*>(each.field),
                              static_cast<QWidget*>(each.slider), static_cast<QWidget*>(each.check)})
            if (part)
                part->setWhatsThis(help);
        each.field->setAccessibleName(text);
        if (each.slider)
            each.slider->setAccessibleName(text);
    }
    knob("bandwidth")
        .slider->setTicks({{0.13e6, tr("CAT1"), bandwidthOfField(0.13e6)},
                           {1.1e6, tr("3G"), bandwidthOfField(1.1e6)},
                           {5.85e6, tr("4G"), bandwidthOfField(5.85e6)},
                           {18.88e6, tr("WiFi"), bandwidthOfField(18.88e6)}});
    objectiveCaption_->setText(tr("Objective"));
    for (std::size_t i = 0; i < objectives.size(); ++i)
        objective_->setItemText(static_cast<int>(i), objectiveTitle(objectives[i]));
    objectiveText_->setText(explanation(query_.objective));
    encodingCaption_->setText(tr("Input encoding"));
    encoding_->setItemText(AsInModel, tr("As in the model"));
    encoding_->setItemText(Uint8, tr("uint8 (÷4)"));
    encoding_->setItemText(Compressed, tr("Compressed"));
}

} // namespace cutpoint
