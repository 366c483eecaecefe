// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/graph/block_painter.h"

#include <QCoreApplication>

#include <algorithm>

namespace cutpoint {
namespace {

/// On the screen, whatever the scale.
constexpr int fontPixels = 11;
constexpr double padding = 4, stripe = 14;

struct BlockText {
    Q_DECLARE_TR_FUNCTIONS(BlockText)
};

/// Around the layers of a block; a layer far above the one before it has begun another column.
std::vector<QRectF> areasOf(const GraphScene& scene, const FoldedBox& block) {
    std::vector<QRectF> areas;
    for (const LayerId v : block.layers) {
        const QRectF box = scene.layout.nodes[static_cast<std::size_t>(v)].adjusted(-8, -8, 8, 8);
        const bool goesOn = !areas.empty() && box.left() < areas.back().right() + box.width() &&
                            box.right() > areas.back().left() - box.width() &&
                            box.top() > areas.back().top() - 3 * box.height();
        if (goesOn)
            areas.back() |= box;
        else
            areas.push_back(box);
    }
    return areas;
}

} // namespace

std::vector<BlockLabel> blockLabels(const GraphScene& scene, const QFontMetricsF& metrics, double scale) {
    std::vector<BlockLabel> labels;
    if (!scene.blocks || !scene.graph || !scene.layout.fits(*scene.graph))
        return labels;
    for (const FoldedBox& block : scene.blocks->boxes) {
        BlockLabel label;
        label.areas = areasOf(scene, block);
        const QRectF& area = *std::max_element(label.areas.begin(), label.areas.end(), [](auto& a, auto& b) {
            return a.width() * a.height() < b.width() * b.height();
        });
        for (const LayerId v : block.layers)
            if (scene.decided())
                ++(scene.plan.onEdge(v) ? label.onEdge : label.inCloud);
        label.detail = block.layers.size() == 1 ? BlockText::tr("1 layer")
                                                : BlockText::tr("%1 layers").arg(block.layers.size());
        if (label.onEdge > 0 && label.inCloud > 0)
            label.detail = BlockText::tr("%1 edge | %2 cloud").arg(label.onEdge).arg(label.inCloud);
        const double line = metrics.height() / scale;
        const double most = std::max(area.width(), 84 / scale) - (stripe + 2 * padding) / scale;
        label.name = QString::fromStdString(block.name);
        // Of "first … last" the first name tells more than the halves of both.
        if (const auto gap = label.name.indexOf(QStringLiteral(" … "));
            gap > 0 && metrics.horizontalAdvance(label.name) > most * scale)
            label.name.truncate(gap + 2);
        label.name = metrics.elidedText(label.name, Qt::ElideRight, most * scale);
        if (area.height() < 2 * line || metrics.horizontalAdvance(label.detail) > most * scale)
            label.detail.clear();
        const double width =
            std::max(metrics.horizontalAdvance(label.name), metrics.horizontalAdvance(label.detail));
        label.rect = QRectF(0, 0, (width + stripe + 2 * padding) / scale,
                            (label.detail.isEmpty() ? 1 : 2) * line + padding / scale);
        label.rect.moveCenter(area.center());
        const QRectF bounds = scene.layout.bounds;
        label.rect.moveLeft(
            std::max(bounds.left(), std::min(label.rect.left(), bounds.right() - label.rect.width())));
        const bool free = std::none_of(labels.begin(), labels.end(), [&](const BlockLabel& other) {
            return other.rect.intersects(label.rect);
        });
        if (free)
            labels.push_back(std::move(label));
    }
    return labels;
}

void paintBlocks(QPainter& painter, const GraphScene& scene, const Colors& colors, const QRectF& visible,
                 double scale) {
    painter.save();
    QFont font = painter.font();
    font.setPixelSize(fontPixels);
    const QFontMetricsF metrics(font);
    for (const BlockLabel& label : blockLabels(scene, metrics, scale)) {
        const bool split = label.onEdge > 0 && label.inCloud > 0;
        const QColor side = split               ? colors.transfer
                            : label.onEdge > 0  ? colors.edge
                            : label.inCloud > 0 ? colors.cloud
                                                : colors.line;
        QColor back = colors.canvas;
        back.setAlphaF(0.93F);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(colors.line, 1 / scale));
        for (const QRectF& area : label.areas)
            painter.drawRoundedRect(area, 6 / scale, 6 / scale);
        if (!label.rect.intersects(visible))
            continue;
        // From here on in pixels of the screen, so that text is shaped at the size it is shown.
        painter.save();
        painter.translate(label.rect.topLeft());
        painter.scale(1 / scale, 1 / scale);
        const QRectF frame(QPointF(), label.rect.size() * scale);
        painter.setPen(QPen(side, split ? 2 : 1));
        painter.setBrush(back);
        painter.drawRoundedRect(frame, 3, 3);
        painter.setFont(font);
        painter.setPen(side);
        const QString letter = split               ? QStringLiteral("✂")
                               : label.onEdge > 0  ? QStringLiteral("E")
                               : label.inCloud > 0 ? QStringLiteral("C")
                                                   : QString();
        painter.drawText(QRectF(0, 0, stripe + padding, frame.height()), Qt::AlignCenter, letter);
        painter.setPen(colors.text);
        const QRectF text = frame.adjusted(stripe + padding, padding / 2, 0, -padding / 2);
        painter.drawText(text, Qt::AlignLeft | (label.detail.isEmpty() ? Qt::AlignVCenter : Qt::AlignTop),
                         label.name);
        if (!label.detail.isEmpty()) {
            painter.setPen(colors.quietText);
            painter.drawText(text, Qt::AlignLeft | Qt::AlignBottom, label.detail);
        }
        painter.restore();
    }
    painter.restore();
}

} // namespace cutpoint
