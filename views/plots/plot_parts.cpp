// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/plots/plot_parts.h"

#include <algorithm>
#include <cmath>

namespace cutpoint {

double NamesTicker::getTickStep(const QCPRange& range) {
    return std::max(1.0, std::ceil(range.size() / std::max(1, tickCount())));
}

QVector<double> NamesTicker::createTickVector(double tickStep, const QCPRange& range) {
    QVector<double> ticks;
    const double first = std::max(0.0, std::ceil(range.lower / tickStep) * tickStep);
    for (double tick = first; tick <= range.upper && tick < static_cast<double>(names_.size());
         tick += tickStep)
        ticks << tick;
    return ticks;
}

QString NamesTicker::getTickLabel(double tick, const QLocale&, QChar, int) {
    const QString name = names_.value(static_cast<qsizetype>(std::lround(tick)));
    return name.size() > longest_ ? name.left(longest_ - 1) + QChar(0x2026) : name;
}

QVector<double> DecadeTicker::createTickVector(double, const QCPRange& range) {
    QVector<double> ticks;
    if (!(range.lower > 0) || !(range.upper > range.lower))
        return ticks;
    const double decades = std::log10(range.upper / range.lower), room = tickCount();
    const int between = decades * 3 <= room ? 3 : decades * 2 <= room ? 2 : 1;
    const int step = std::max(1, static_cast<int>(std::ceil(decades / std::max(2.0, 2 * room))));
    constexpr double factors[][3] = {{1, 0, 0}, {1, 3, 0}, {1, 2, 5}};
    const int first = static_cast<int>(std::floor(std::log10(range.lower))),
              last = static_cast<int>(std::ceil(std::log10(range.upper)));
    for (int decade = first; decade <= last; ++decade)
        for (int k = 0; k < between && decade % step == 0; ++k)
            ticks << factors[between - 1][k] * std::pow(10.0, decade);
    return ticks;
}

/// Of a bar that is hatched, in pixels.
static constexpr double leastHatched = 2;

HatchedBars::HatchedBars(QCPAxis* keys, QCPAxis* values, const QColor& color, Qt::BrushStyle hatch)
    : QCPBars(keys, values), hatch_(hatch) {
    setPen(Qt::NoPen);
    setBrush(color);
    setAntialiased(false);
}

void HatchedBars::draw(QCPPainter* painter) {
    QCPBars::draw(painter);
    if (hatch_ == Qt::NoBrush)
        return;
    QCPBarsDataContainer::const_iterator from, to;
    getVisibleDataBounds(from, to);
    // Of more bars than there is room to hatch none is.
    if (clipRect().width() < leastHatched * static_cast<double>(to - from))
        return;
    for (auto bar = from; bar != to; ++bar)
        hatch(*painter, getBarRect(bar->key, bar->value).normalized());
}

void HatchedBars::drawLegendIcon(QCPPainter* painter, const QRectF& rect) const {
    QCPBars::drawLegendIcon(painter, rect);
    QRectF sign(0, 0, rect.width() * 0.67, rect.height() * 0.67);
    sign.moveCenter(rect.center());
    hatch(*painter, sign);
}

/// Lines and not a patterned brush: those are lost in SVG.
void HatchedBars::hatch(QCPPainter& painter, const QRectF& bar) const {
    constexpr double step = 6;
    painter.setPen(QPen(QColor(255, 255, 255, 130), 1));
    const QRectF clip = clipRect();
    const QRectF box = clip.isEmpty() || !clip.intersects(bar) ? bar : bar.intersected(clip);
    if (box.width() < leastHatched || box.height() < leastHatched)
        return;
    // A line through x + y = c, or x - y = c, from border to border.
    const auto diagonal = [&](double direction) {
        const double low = direction > 0 ? box.left() + box.top() : box.left() - box.bottom();
        const double high = direction > 0 ? box.right() + box.bottom() : box.right() - box.top();
        for (double c = std::ceil(low / step) * step; c < high; c += step) {
            const double x1 = std::max(box.left(), direction > 0 ? c - box.bottom() : c + box.top());
            const double x2 = std::min(box.right(), direction > 0 ? c - box.top() : c + box.bottom());
            if (x1 < x2)
                painter.drawLine(QLineF(x1, direction * (c - x1), x2, direction * (c - x2)));
        }
    };
    if (hatch_ == Qt::BDiagPattern || hatch_ == Qt::DiagCrossPattern)
        diagonal(1);
    if (hatch_ == Qt::FDiagPattern || hatch_ == Qt::DiagCrossPattern)
        diagonal(-1);
    if (hatch_ == Qt::HorPattern)
        for (double y = std::ceil(box.top() / step) * step; y < box.bottom(); y += step)
            painter.drawLine(QLineF(box.left(), y, box.right(), y));
}

bool sameApartFrom(const Problem& a, const Problem& b, Apart apart) {
    Settings asked = a.settings();
    if (apart.bandwidth)
        asked.network.bandwidth = b.network.bandwidth;
    if (apart.samplingRate)
        asked.limits.samplingRate = b.limits.samplingRate;
    if (apart.cloudBudget)
        asked.limits.cloudBudget = b.limits.cloudBudget;
    if (apart.power)
        asked.power = b.power;
    if (a.graph != b.graph || a.pins != b.pins || asked != b.settings())
        return false;
    return std::ranges::equal(a.profile.layers, b.profile.layers,
                              [](const LayerProfile& p, const LayerProfile& q) {
                                  return p.edge == q.edge && p.cloud == q.cloud && p.output == q.output;
                              });
}

QCPRange roomy(double low, double high) {
    if (!(std::isfinite(low) && std::isfinite(high)) || low > high)
        return {0, 1};
    const double room = high > low ? 0.06 * (high - low) : std::max(1e-12, 0.1 * std::abs(high));
    return {low >= 0 && low < 0.5 * high ? 0 : low - room, high + room};
}

QCPRange roomyLog(double low, double high) {
    if (!(low > 0 && std::isfinite(high)) || low > high)
        return {0.1, 10};
    const double room = std::max(1.1, std::pow(high / low, 0.06));
    return {low / room, high * room};
}

} // namespace cutpoint
