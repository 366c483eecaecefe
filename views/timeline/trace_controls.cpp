// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/timeline/trace_controls.h"

#include "views/style/palette.h"

#include <QDoubleSpinBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QSignalBlocker>
#include <QToolButton>

namespace cutpoint {

TraceControls::TraceControls(QWidget* parent) : QWidget(parent) {
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(spacing / 2);
    const auto field = [&](const char* name, double least, double most, double step) {
        auto* made = new QDoubleSpinBox;
        made->setObjectName(QString::fromLatin1(name));
        made->setRange(least, most);
        made->setSingleStep(step);
        made->setKeyboardTracking(false); // a number is not taken digit by digit
        made->setMinimumWidth(60);
        connect(made, &QDoubleSpinBox::valueChanged, this, &TraceControls::tell);
        row->addWidget(made, 1);
        return made;
    };
    constexpr double longest = 1e7; // s: over a hundred days
    scale_ = field("traceScale", 0.01, 1000, 0.1);
    from_ = field("traceFrom", 0, longest, 1);
    to_ = field("traceTo", 0, longest, 1);
    delay_ = field("traceDelay", 0, longest, 1);
    loop_ = field("traceLoop", 0, longest, 60);
    for (QDoubleSpinBox* seconds : {from_, to_, delay_, loop_})
        seconds->setDecimals(1);
    asRecorded_ = new QToolButton;
    asRecorded_->setObjectName(QStringLiteral("asRecorded"));
    asRecorded_->setAutoRaise(true);
    row->addWidget(asRecorded_);
    refusal_ = new QLabel;
    refusal_->setObjectName(QStringLiteral("traceRefusal"));
    refusal_->setWordWrap(true);
    refusal_->hide();
    row->addWidget(refusal_, 1);
    connect(asRecorded_, &QToolButton::clicked, this, [this] {
        reset();
        emit changed({});
    });
    reset();
    retranslate();
}

void TraceControls::retranslate() {
    scale_->setPrefix(tr("rates × "));
    from_->setPrefix(tr("from "));
    to_->setPrefix(tr("to "));
    delay_->setPrefix(tr("delay "));
    loop_->setPrefix(tr("loop to "));
    for (QDoubleSpinBox* seconds : {from_, to_, delay_, loop_})
        seconds->setSuffix(tr(" s"));
    to_->setSpecialValueText(tr("to the end"));
    loop_->setSpecialValueText(tr("no loop"));
    asRecorded_->setText(tr("As recorded"));
    scale_->setToolTip(tr("Every rate of the trace is multiplied by this"));
    from_->setToolTip(tr("The part of the trace that is kept begins here"));
    to_->setToolTip(tr("The part of the trace that is kept ends here; 0 is the end of the trace"));
    delay_->setToolTip(tr("The trace begins that much later, with what it holds at its end"));
    loop_->setToolTip(tr("The trace is repeated until then; 0 leaves its length"));
    asRecorded_->setToolTip(tr("Undoes every change of the trace"));
    for (QWidget* widget : std::initializer_list<QWidget*>{scale_, from_, to_, delay_, loop_, asRecorded_})
        widget->setAccessibleName(widget->toolTip());
}

TraceChange TraceControls::change() const {
    TraceChange change;
    change.scale = scale_->value();
    change.from = Seconds(from_->value());
    change.delay = Seconds(delay_->value());
    if (to_->value() > 0)
        change.to = Seconds(to_->value());
    if (loop_->value() > 0)
        change.loop = Seconds(loop_->value());
    return change;
}

void TraceControls::reset() {
    for (QDoubleSpinBox* field : {scale_, from_, to_, delay_, loop_}) {
        const QSignalBlocker quiet(field);
        field->setValue(field == scale_ ? 1 : 0);
    }
    asRecorded_->setEnabled(false);
    setRefusal({});
}

void TraceControls::setRefusal(const QString& text) {
    refusal_->setText(text);
    refusal_->setVisible(!text.isEmpty());
}

void TraceControls::tell() {
    asRecorded_->setEnabled(change().changes());
    emit changed(change());
}

} // namespace cutpoint
