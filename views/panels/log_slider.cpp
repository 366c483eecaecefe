// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/panels/log_slider.h"

#include "views/panels/number_text.h"
#include "views/style/palette.h"

#include <QAccessibleWidget>
#include <QHelpEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

namespace cutpoint {

namespace {
constexpr int steps = 1000;     // arrow keys move by one: 1.2 % over five decades
constexpr int handleRadius = 7; // also the margin at both ends
constexpr int stripHeight = 14;
constexpr int presetReach = 4;

/// Told as the quantity with its unit, not as a step between 0 and 1000.
class AccessibleSlider : public QAccessibleWidget, public QAccessibleValueInterface {
public:
    explicit AccessibleSlider(LogSlider* slider) : QAccessibleWidget(slider, QAccessible::Slider) {}

    QString text(QAccessible::Text kind) const override {
        return kind == QAccessible::Value ? slider().quantityText() : QAccessibleWidget::text(kind);
    }
    void* interface_cast(QAccessible::InterfaceType type) override {
        if (type == QAccessible::ValueInterface)
            return static_cast<QAccessibleValueInterface*>(this);
        return QAccessibleWidget::interface_cast(type);
    }
    QVariant currentValue() const override { return slider().quantity(); }
    void setCurrentValue(const QVariant& value) override {
        slider().setQuantity(value.toDouble());
        emit slider().quantityChanged(slider().quantity(), false);
    }
    QVariant maximumValue() const override { return slider().maximumQuantity(); }
    QVariant minimumValue() const override { return slider().minimumQuantity(); }
    QVariant minimumStepSize() const override { return 0; }

private:
    LogSlider& slider() const { return static_cast<LogSlider&>(*object()); }
};

QAccessibleInterface* accessibleSlider(const QString&, QObject* object) {
    auto* slider = qobject_cast<LogSlider*>(object);
    return slider ? new AccessibleSlider(slider) : nullptr;
}

void installAccessibility() {
    static const bool installed = [] {
        QAccessible::installFactory(accessibleSlider);
        return true;
    }();
    Q_UNUSED(installed);
}
} // namespace

LogSlider::LogSlider(double minimum, double maximum, QWidget* parent)
    : QAbstractSlider(parent), minimumQuantity_(minimum), maximumQuantity_(maximum), quantity_(minimum),
      format_([](double value) { return significantText(value); }) {
    installAccessibility();
    setOrientation(Qt::Horizontal);
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setRange(0, steps);
    setSingleStep(5);
    setPageStep(50);
    connect(this, &QAbstractSlider::valueChanged, this, [this](int step) {
        if (syncing_)
            return;
        const double share = static_cast<double>(step) / steps;
        quantity_ = minimumQuantity_ * std::pow(maximumQuantity_ / minimumQuantity_, share);
        update();
        emit quantityChanged(quantity_, isSliderDown());
    });
}

void LogSlider::setQuantity(double quantity) {
    if (std::isnan(quantity))
        return;
    quantity_ = std::clamp(quantity, minimumQuantity_, maximumQuantity_);
    syncing_ = true;
    setValue(stepOf(quantity_));
    syncing_ = false;
    update();
}

void LogSlider::setTicks(std::vector<Tick> ticks) {
    ticks_ = std::move(ticks);
    updateGeometry();
    update();
}

void LogSlider::setBands(std::vector<Band> bands) {
    const bool resized = bands.empty() != bands_.empty();
    bands_ = std::move(bands);
    if (resized)
        updateGeometry();
    update();
}

int LogSlider::stepOf(double quantity) const {
    return static_cast<int>(std::lround(steps * std::log(quantity / minimumQuantity_) /
                                        std::log(maximumQuantity_ / minimumQuantity_)));
}

int LogSlider::positionOf(double quantity) const {
    const double clamped = std::clamp(quantity, minimumQuantity_, maximumQuantity_);
    const double share = std::log(clamped / minimumQuantity_) / std::log(maximumQuantity_ / minimumQuantity_);
    const int left = handleRadius + 1, span = std::max(1, width() - 2 * left);
    const int offset = static_cast<int>(std::lround(share * span));
    return isRightToLeft() ? left + span - offset : left + offset;
}

double LogSlider::quantityAt(int x) const {
    const int left = handleRadius + 1, span = std::max(1, width() - 2 * left);
    double share = std::clamp(static_cast<double>(x - left) / span, 0.0, 1.0);
    if (isRightToLeft())
        share = 1 - share;
    return minimumQuantity_ * std::pow(maximumQuantity_ / minimumQuantity_, share);
}

int LogSlider::grooveY() const {
    return (ticks_.empty() ? 0 : fontMetrics().height() + presetReach) + handleRadius + 2;
}

QRect LogSlider::stripRect() const {
    if (bands_.empty())
        return {};
    const int left = handleRadius + 1;
    return {left, grooveY() + handleRadius + 5, std::max(1, width() - 2 * left), stripHeight};
}

QRect LogSlider::tickRect(std::size_t i) const {
    const int textWidth = fontMetrics().horizontalAdvance(ticks_[i].label) + 4;
    const int left =
        std::clamp(positionOf(ticks_[i].value) - textWidth / 2, 0, std::max(0, width() - textWidth));
    return {left, 0, textWidth, fontMetrics().height() + presetReach};
}

QSize LogSlider::sizeHint() const {
    const int bottom = grooveY() + handleRadius + 3 + (bands_.empty() ? 0 : stripHeight + 5);
    return {260, bottom};
}

QSize LogSlider::minimumSizeHint() const {
    return {140, sizeHint().height()};
}

void LogSlider::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Colors colors(palette());
    const int y = grooveY(), x = positionOf(quantity_), left = handleRadius + 1, right = width() - left;
    const bool active = isEnabled();
    const QColor accent = active ? palette().color(QPalette::Highlight) : colors.line;

    painter.setPen(Qt::NoPen);
    painter.setBrush(colors.line);
    painter.drawRoundedRect(QRectF(left, y - 1.5, right - left, 3), 1.5, 1.5);
    painter.setBrush(accent);
    if (isRightToLeft())
        painter.drawRoundedRect(QRectF(x, y - 1.5, right - x, 3), 1.5, 1.5);
    else
        painter.drawRoundedRect(QRectF(left, y - 1.5, x - left, 3), 1.5, 1.5);

    for (std::size_t i = 0; i < ticks_.size(); ++i) {
        const bool here = std::abs(quantity_ / ticks_[i].value - 1) < 1e-3;
        const QRect box = tickRect(i);
        painter.setPen(active ? (here ? colors.text : colors.quietText) : colors.line);
        painter.drawText(box.adjusted(0, 0, 0, -presetReach), Qt::AlignCenter, ticks_[i].label);
        const int at = positionOf(ticks_[i].value);
        painter.drawLine(at, box.bottom() - 1, at, y - 3);
    }

    const QRect strip = stripRect();
    for (const Band& band : bands_) {
        const int from = positionOf(band.from), to = positionOf(band.to);
        const QRect part(std::min(from, to), strip.top(), std::abs(to - from), strip.height());
        if (part.width() <= 0)
            continue;
        // The height of the blue part repeats in shape what the colours say.
        const int edgeHeight =
            static_cast<int>(std::lround(std::clamp(band.edgeShare, 0.0, 1.0) * part.height()));
        painter.fillRect(part, colors.cloudFill);
        painter.fillRect(part.adjusted(0, part.height() - edgeHeight, 0, 0), colors.edge);
        painter.fillRect(QRect(part.right(), part.top(), 1, part.height()),
                         palette().color(QPalette::Window));
        if (quantity_ >= band.from && quantity_ <= band.to) {
            painter.setPen(QPen(colors.text, 1));
            painter.setBrush(Qt::NoBrush);
            painter.drawRect(QRectF(part).adjusted(0.5, 0.5, -1.5, -0.5));
        }
    }
    if (!bands_.empty()) {
        painter.setPen(QPen(colors.text, 1, Qt::DotLine));
        painter.drawLine(x, y + handleRadius, x, strip.bottom());
    }

    painter.setPen(QPen(active ? palette().color(QPalette::Base) : colors.line, 1.5));
    painter.setBrush(active ? accent : palette().color(QPalette::Window));
    painter.drawEllipse(QPointF(x, y), handleRadius - 1, handleRadius - 1);
    if (hasFocus()) {
        painter.setPen(QPen(colors.text, 1.5));
        painter.setBrush(Qt::NoBrush);
        painter.drawEllipse(QPointF(x, y), handleRadius + 0.5, handleRadius + 0.5);
    }
}

void LogSlider::moveByUser(double quantity, bool dragging) {
    setQuantity(quantity);
    emit quantityChanged(quantity_, dragging);
}

void LogSlider::mousePressEvent(QMouseEvent* event) {
    if (event->button() != Qt::LeftButton)
        return event->ignore();
    for (std::size_t i = 0; i < ticks_.size(); ++i)
        if (tickRect(i).contains(event->position().toPoint()))
            return moveByUser(ticks_[i].value, false);
    setSliderDown(true);
    moveByUser(quantityAt(event->position().toPoint().x()), true);
}

void LogSlider::mouseMoveEvent(QMouseEvent* event) {
    if (isSliderDown())
        return moveByUser(quantityAt(event->position().toPoint().x()), true);
    bool overTick = false;
    for (std::size_t i = 0; i < ticks_.size(); ++i)
        overTick = overTick || tickRect(i).contains(event->position().toPoint());
    setCursor(overTick ? Qt::PointingHandCursor : Qt::ArrowCursor);
}

void LogSlider::mouseReleaseEvent(QMouseEvent* event) {
    if (event->button() != Qt::LeftButton || !isSliderDown())
        return;
    setSliderDown(false);
    emit quantityChanged(quantity_, false);
}

void LogSlider::changeEvent(QEvent* event) {
    QAbstractSlider::changeEvent(event);
    update();
}

bool LogSlider::event(QEvent* event) {
    if (event->type() != QEvent::ToolTip)
        return QAbstractSlider::event(event);
    const auto* help = static_cast<QHelpEvent*>(event);
    QString text = format_(quantity_);
    for (std::size_t i = 0; i < ticks_.size(); ++i)
        if (tickRect(i).contains(help->pos()))
            text = ticks_[i].toolTip;
    if (stripRect().contains(help->pos())) {
        const double here = quantityAt(help->pos().x());
        for (const Band& band : bands_)
            if (here >= band.from && here <= band.to)
                text =
                    tr("%1\nfrom %2 to %3, %4 of the layers on the edge")
                        .arg(band.label, format_(band.from), format_(band.to), percentShown(band.edgeShare));
    }
    QToolTip::showText(help->globalPos(), text, this);
    return true;
}

void LogSlider::wheelEvent(QWheelEvent* event) {
    if (hasFocus())
        QAbstractSlider::wheelEvent(event);
    else
        event->ignore();
}

} // namespace cutpoint
