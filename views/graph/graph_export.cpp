// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/graph/graph_export.h"

#include <QIODevice>
#include <QImage>
#include <QPageSize>
#include <QPdfWriter>
#include <QSvgGenerator>

namespace cutpoint {
namespace {

constexpr double margin = 24, legendRoom = 140, longestSide = 12'000, leastWidth = 560;

/// Where everything of a picture is, in scene units.
struct Paper {
    QRectF all, heading;
};

QFont headingFont(bool isTitle) {
    QFont font;
    font.setPointSizeF(isTitle ? 14 : 10);
    font.setBold(isTitle);
    return font;
}

Paper paperOf(const GraphScene& scene, const PictureHeading& heading) {
    QRectF area = pictureBounds(scene).adjusted(-margin, -margin, margin, margin + legendRoom);
    if (area.width() < leastWidth)
        area.adjust(-(leastWidth - area.width()) / 2, 0, (leastWidth - area.width()) / 2, 0);
    if (heading.title.isEmpty())
        return {area, {}};
    const double width = area.width() - 2 * margin;
    const auto heightOf = [&](const QString& text, bool isTitle) {
        return QFontMetricsF(headingFont(isTitle))
                   .boundingRect(QRectF(0, 0, width, 1e6), Qt::TextWordWrap, text)
                   .height() +
               4;
    };
    double height = heightOf(heading.title, true);
    for (const QString& line : heading.lines)
        height += heightOf(line, false);
    area.setTop(area.top() - height - margin);
    return {area, {area.left() + margin, area.top() + margin, width, height}};
}

bool drawable(const GraphScene& scene, const QIODevice& device) {
    return scene.graph && scene.layout.fits(*scene.graph) && device.isWritable();
}

void paintAll(QPainter& painter, const GraphScene& scene, const Colors& colors,
              const PictureHeading& heading) {
    const Paper paper = paperOf(scene, heading);
    painter.translate(-paper.all.topLeft());
    painter.fillRect(paper.all, colors.canvas);
    QRectF room = paper.heading;
    const auto write = [&](const QString& text, bool isTitle) {
        QRectF taken;
        painter.setFont(headingFont(isTitle));
        painter.setPen(isTitle ? colors.text : colors.quietText);
        painter.drawText(room, Qt::TextWordWrap | Qt::AlignTop | Qt::AlignLeft, text, &taken);
        room.setTop(taken.bottom() + 4);
    };
    if (!heading.title.isEmpty())
        write(heading.title, true);
    for (const QString& line : heading.lines)
        write(line, false);
    painter.setFont(QFont());
    paintGraph(painter, scene, colors, paper.all, 1);
    paintLegend(painter, scene, colors, QPointF(paper.all.left() + margin, paper.all.bottom() - margin));
}

QString quoted(const std::string& text) {
    QString out = QString::fromStdString(text);
    out.replace('\\', QStringLiteral("\\\\")).replace('"', QStringLiteral("\\\""));
    return '"' + out + '"';
}

} // namespace

bool exportSvg(const GraphScene& scene, const Colors& colors, QIODevice& device,
               const PictureHeading& heading) {
    if (!drawable(scene, device))
        return false;
    QSvgGenerator generator;
    generator.setOutputDevice(&device);
    generator.setResolution(96);
    const QSizeF size = paperOf(scene, heading).all.size();
    generator.setSize(size.toSize());
    generator.setViewBox(QRectF(QPointF(), size));
    generator.setTitle(QString::fromStdString(scene.graph->name()));
    QPainter painter;
    if (!painter.begin(&generator))
        return false;
    paintAll(painter, scene, colors, heading);
    return painter.end();
}

bool exportPdf(const GraphScene& scene, const Colors& colors, QIODevice& device,
               const PictureHeading& heading) {
    if (!drawable(scene, device))
        return false;
    QPdfWriter writer(&device);
    writer.setResolution(96);
    writer.setTitle(QString::fromStdString(scene.graph->name()));
    writer.setPageMargins(QMarginsF());
    writer.setPageSize(QPageSize(paperOf(scene, heading).all.size() * 0.75, QPageSize::Point));
    QPainter painter;
    if (!painter.begin(&writer))
        return false;
    paintAll(painter, scene, colors, heading);
    return painter.end();
}

bool exportPng(const GraphScene& scene, const Colors& colors, QIODevice& device,
               const PictureHeading& heading) {
    if (!drawable(scene, device))
        return false;
    const QSizeF size = paperOf(scene, heading).all.size();
    const double scale = std::min(1.0, longestSide / std::max(size.width(), size.height()));
    QImage image((size * scale).toSize().expandedTo({1, 1}), QImage::Format_RGB32);
    if (image.isNull())
        return false;
    image.fill(colors.canvas);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.scale(scale, scale);
    paintAll(painter, scene, colors, heading);
    painter.end();
    return image.save(&device, "PNG");
}

QString dotText(const GraphScene& scene) {
    if (!scene.graph)
        return {};
    const LayerGraph& graph = *scene.graph;
    QString text = "digraph " + quoted(graph.name()) + " {\n  node [shape=box style=\"rounded,filled\"];\n";
    for (LayerId v = 0; v < graph.size(); ++v) {
        const QString color = !scene.decided() ? "white" : scene.plan.onEdge(v) ? "#CCE3F0" : "#F7DFCC";
        text += QStringLiteral("  %1 [fillcolor=\"%2\"];\n").arg(quoted(graph.layer(v).name), color);
    }
    for (const Link& link : graph.links()) {
        const bool cut =
            scene.decided() && scene.plan.onEdge(link.producer) && !scene.plan.onEdge(link.consumer);
        text += QStringLiteral("  %1 -> %2%3;\n")
                    .arg(quoted(graph.layer(link.producer).name), quoted(graph.layer(link.consumer).name),
                         cut ? QStringLiteral(" [penwidth=4]") : QString());
    }
    return text + "}\n";
}

} // namespace cutpoint
