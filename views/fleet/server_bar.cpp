// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/fleet/server_bar.h"

#include "views/panels/number_text.h"
#include "views/style/palette.h"

#include <QPainter>

#include <algorithm>

namespace cutpoint {

ServerBar::ServerBar(QWidget* parent) : QWidget(parent) {
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

QSize ServerBar::sizeHint() const {
    return {160, fontMetrics().height() + spacing};
}

void ServerBar::show(std::vector<Part> parts, double workers, double allowed) {
    parts_ = std::move(parts);
    workers_ = workers;
    allowed_ = allowed;
    QStringList lines;
    for (const Part& part : parts_)
        lines << tr("%1 keeps %2 workers busy").arg(part.name, significantText(part.work));
    lines << tr("Up to %1 of %2 workers may be busy: beyond that a queue grows.")
                 .arg(percentShown(allowed_), shortNumberText(workers_));
    setToolTip(lines.join('\n'));
    setAccessibleName(tr("Server in use"));
    setAccessibleDescription(toolTip());
    update();
}

void ServerBar::paintEvent(QPaintEvent*) {
    if (!(workers_ > 0))
        return;
    QPainter painter(this);
    const Colors colors(palette());
    double busy = 0;
    for (const Part& part : parts_)
        busy += part.work;
    const QString text =
        tr("server in use: %1, at most %2").arg(percentShown(busy / workers_), percentShown(allowed_));
    const int told = fontMetrics().horizontalAdvance(text) + spacing;
    const bool isTold = told < width() / 2;
    const QRectF room = QRectF(rect()).adjusted(0.5, 0.5, isTold ? -told - 0.5 : -0.5, -0.5);
    const auto at = [&](double work) { return room.left() + room.width() * std::min(1.0, work / workers_); };
    painter.setPen(colors.line);
    painter.setBrush(colors.canvas);
    painter.drawRect(room);
    double before = 0;
    for (std::size_t k = 0; k < parts_.size(); ++k) {
        const QRectF part(QPointF(at(before), room.top()),
                          QPointF(at(before + parts_[k].work), room.bottom()));
        before += parts_[k].work;
        painter.setPen(colors.cloud);
        painter.setBrush(colors.cloudFill);
        painter.drawRect(part);
        if (k % 2 == 1)
            painter.fillRect(part, QBrush(colors.cloud, Qt::BDiagPattern));
        painter.setPen(colors.text);
        const QString name =
            fontMetrics().elidedText(parts_[k].name, Qt::ElideRight, static_cast<int>(part.width()) - 6);
        if (name.size() > 1)
            painter.drawText(part, Qt::AlignCenter, name);
    }
    QPen limit(colors.text, 2, Qt::DashLine);
    painter.setPen(limit);
    painter.drawLine(QPointF(at(allowed_ * workers_), room.top()),
                     QPointF(at(allowed_ * workers_), room.bottom()));
    painter.setPen(colors.text);
    if (isTold)
        painter.drawText(rect(), Qt::AlignRight | Qt::AlignVCenter, text);
}

} // namespace cutpoint
