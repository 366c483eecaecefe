// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/lesson/chart_painter.h"
#include "views/panels/number_text.h"
#include "views/style/told.h"

#include <algorithm>
#include <cmath>

namespace cutpoint::detail {
namespace {

using lesson::Curves;

/// A step of 1, 2 or 5 times a power of ten that divides `most` into about five.
double tickStep(double most) {
    const double rough = most / 5;
    const double power = std::pow(10, std::floor(std::log10(rough)));
    for (const double factor : {1.0, 2.0, 5.0, 10.0})
        if (factor * power >= rough)
            return factor * power;
    return 10 * power;
}

struct Frame {
    QRectF plot;
    double mostX = 1, mostY = 1;
    QPointF at(Curves::Point p) const {
        return {plot.left() + p.x / mostX * plot.width(), plot.bottom() - p.y / mostY * plot.height()};
    }
};

void paintAxes(QPainter& painter, const Frame& frame, const Curves& curves, const Colors& colors) {
    const double line = painter.fontMetrics().height();
    painter.setPen(QPen(colors.line, 1));
    painter.drawLine(frame.plot.bottomLeft(), frame.plot.bottomRight());
    painter.drawLine(frame.plot.bottomLeft(), frame.plot.topLeft());
    for (double y = 0; y <= frame.mostY * 1.0001; y += tickStep(frame.mostY)) {
        const QPointF p = frame.at({0, y});
        painter.setPen(QPen(colors.line, 0.5, Qt::DotLine));
        painter.drawLine(p, QPointF(frame.plot.right(), p.y()));
        painter.setPen(colors.text);
        painter.drawText(QRectF(p.x() - 60, p.y() - line / 2, 54, line), Qt::AlignRight | Qt::AlignVCenter,
                         shortNumberText(y));
    }
    for (double x = 0; x <= frame.mostX * 1.0001; x += tickStep(frame.mostX)) {
        const QPointF p = frame.at({x, 0});
        painter.setPen(colors.text);
        painter.drawText(QRectF(p.x() - 30, p.y() + 2, 60, line), Qt::AlignCenter, shortNumberText(x));
    }
    painter.setPen(colors.quietText);
    painter.drawText(
        QRectF(frame.plot.left() - 50, frame.plot.top() - line - 4, frame.plot.width() + 50, line),
        Qt::AlignLeft, told(curves.yTitle));
    painter.drawText(
        QRectF(frame.plot.left() - 50, frame.plot.bottom() + line + 2, frame.plot.width() + 50, line),
        Qt::AlignRight, told(curves.xTitle));
}

QPolygonF pointsOf(const Frame& frame, const Curves::Curve& curve) {
    QPolygonF line;
    for (const Curves::Point& point : curve.points) {
        if (curve.isStepped && !line.isEmpty())
            line.append(QPointF(frame.at(point).x(), line.back().y()));
        line.append(frame.at(point));
    }
    return line;
}

QPen penOf(const Curves::Curve& curve, std::size_t index, const Colors& colors) {
    constexpr Qt::PenStyle styles[] = {Qt::SolidLine, Qt::DashLine, Qt::DotLine, Qt::DashDotLine,
                                       Qt::DashDotDotLine};
    QPen pen(curve.isLit ? colors.edge : colors.text, curve.isLit ? 3 : 1.4);
    if (curve.look >= 0)
        pen.setStyle(styles[static_cast<std::size_t>(curve.look) % std::size(styles)]);
    else
        pen.setStyle(curve.isLit ? Qt::SolidLine : styles[index % std::size(styles)]);
    return pen;
}

void paintDot(QPainter& painter, QPointF at, const Curves::Dot& dot, const Colors& colors) {
    painter.setPen(QPen(colors.text, 1));
    switch (dot.kind) {
    case Curves::DotKind::Plain:
        painter.setBrush(colors.canvas);
        painter.drawEllipse(at, 2.5, 2.5);
        break;
    case Curves::DotKind::Hull:
        painter.setBrush(colors.edge);
        painter.drawEllipse(at, 4.5, 4.5);
        break;
    case Curves::DotKind::Marked:
        painter.setBrush(colors.transfer);
        painter.drawRect(QRectF(at - QPointF(5, 5), QSizeF(10, 10)));
        break;
    case Curves::DotKind::Best:
        painter.setBrush(colors.cloud);
        painter.drawPolygon(QPolygonF{at + QPointF(0, -7), at + QPointF(7, 5), at + QPointF(-7, 5)});
        break;
    }
}

/// Beside a dot, where the name covers fewest of the others.
QRectF placeOfName(const Frame& frame, const Curves& curves, QPointF at, QSizeF size, const QRectF& area) {
    constexpr double gap = 9;
    QRectF best;
    std::ptrdiff_t fewest = -1;
    for (const double y :
         {at.y() - size.height(), at.y() + 4, at.y() - 2 * size.height(), at.y() + size.height()})
        for (const double x : {at.x() + gap, at.x() - gap - size.width()}) {
            const QRectF place(QPointF(x, y), size);
            if (place.right() > area.right() || place.left() < frame.plot.left() ||
                place.bottom() > frame.plot.bottom() || place.top() < frame.plot.top())
                continue;
            const auto covered = std::ranges::count_if(curves.dots, [&](const Curves::Dot& dot) {
                return place.adjusted(-4, -4, 4, 4).contains(frame.at(dot.at)) && frame.at(dot.at) != at;
            });
            if (fewest < 0 || covered < fewest) {
                fewest = covered;
                best = place;
            }
        }
    if (fewest < 0)
        best = QRectF(QPointF(std::min(at.x() + gap, area.right() - size.width()), at.y() - size.height()),
                      size);
    return best;
}

} // namespace

void paintCurves(QPainter& painter, const QRectF& area, const Curves& curves, const Colors& colors) {
    const double line = painter.fontMetrics().height();
    std::vector<const Curves::Curve*> named;
    for (const auto& curve : curves.curves)
        if (!curve.name.empty())
            named.push_back(&curve);
    constexpr std::size_t mostNamed = 5;
    const double legend = line * static_cast<double>(std::min(named.size(), mostNamed));
    Frame frame;
    frame.mostX = frame.mostY = 0;
    const auto hold = [&](Curves::Point p) {
        frame.mostX = std::max(frame.mostX, p.x);
        frame.mostY = std::max(frame.mostY, p.y);
    };
    for (const auto& curve : curves.curves)
        for (const auto& point : curve.points)
            hold(point);
    for (const auto& dot : curves.dots)
        hold(dot.at);
    frame.mostX = frame.mostX > 0 ? frame.mostX : 1;
    frame.mostY = curves.mostY > 0 ? curves.mostY : frame.mostY > 0 ? 1.05 * frame.mostY : 1;
    frame.plot = area.adjusted(52, line + 6, -14, -(2 * line + 8 + legend));
    if (frame.plot.height() < 40 || frame.plot.width() < 40)
        return;
    paintAxes(painter, frame, curves, colors);
    painter.setBrush(Qt::NoBrush);
    painter.save();
    constexpr double penRoom = 2;
    painter.setClipRect(frame.plot.adjusted(-penRoom, 0, penRoom, penRoom), Qt::IntersectClip);
    for (std::size_t i = 0; i < curves.curves.size(); ++i) {
        painter.setPen(penOf(curves.curves[i], i, colors));
        painter.drawPolyline(pointsOf(frame, curves.curves[i]));
    }
    painter.restore();
    for (const auto& mark : curves.marks) {
        const double x = frame.at({mark.x, 0}).x();
        painter.setPen(QPen(colors.transfer, 1.5, Qt::DashLine));
        painter.drawLine(QPointF(x, frame.plot.top()), QPointF(x, frame.plot.bottom()));
        const QString name = told(mark.name);
        const double width = painter.fontMetrics().horizontalAdvance(name) + 6;
        const QRectF place(std::min(x + 4, frame.plot.right() - width), frame.plot.top(), width, line);
        QColor back = colors.canvas;
        back.setAlphaF(0.85F);
        painter.fillRect(place, back);
        painter.setPen(colors.text);
        painter.drawText(place, Qt::AlignLeft, name);
    }
    for (const auto& dot : curves.dots)
        if (dot.kind == Curves::DotKind::Plain)
            paintDot(painter, frame.at(dot.at), dot, colors);
    for (const auto& dot : curves.dots) {
        if (dot.kind == Curves::DotKind::Plain)
            continue;
        const QPointF at = frame.at(dot.at);
        paintDot(painter, at, dot, colors);
        if (const QString name = told(dot.name); !name.isEmpty()) {
            const double width = painter.fontMetrics().horizontalAdvance(name) + 4;
            const QRectF place = placeOfName(frame, curves, at, QSizeF(width, line), area);
            QColor back = colors.canvas;
            back.setAlphaF(0.85F);
            painter.fillRect(place, back);
            painter.setPen(colors.text);
            painter.drawText(place, Qt::AlignCenter, name);
        }
    }
    for (std::size_t i = 0; i < std::min(named.size(), mostNamed); ++i) {
        const double y = area.bottom() - legend + line * (static_cast<double>(i) + 0.5);
        painter.setPen(penOf(*named[i], static_cast<std::size_t>(named[i] - curves.curves.data()), colors));
        painter.drawLine(QPointF(area.left() + 8, y), QPointF(area.left() + 38, y));
        painter.setPen(colors.text);
        painter.drawText(QRectF(area.left() + 46, y - line / 2, area.width() - 50, line),
                         Qt::AlignLeft | Qt::AlignVCenter,
                         painter.fontMetrics().elidedText(told(named[i]->name), Qt::ElideRight,
                                                          static_cast<int>(area.width() - 54)));
    }
}

} // namespace cutpoint::detail
