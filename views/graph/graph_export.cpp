// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/graph/graph_export.h"

#include <QIODevice>
#include <QImage>
#include <QPageSize>
#include <QPdfWriter>
#include <QSvgGenerator>

namespace cutpoint {
namespace {

constexpr double margin = 24, legendHeight = 140, longestSide = 12'000;

QRectF paper(const GraphScene& scene) {
    QRectF area = pictureBounds(scene).adjusted(-margin, -margin, margin, margin + legendHeight);
    area.setWidth(std::max(area.width(), 360.0));
    return area;
}

bool drawable(const GraphScene& scene, const QIODevice& device) {
    return scene.graph && scene.layout.fits(*scene.graph) && device.isWritable();
}

void paintAll(QPainter& painter, const GraphScene& scene, const Colors& colors) {
    const QRectF area = paper(scene);
    painter.translate(-area.topLeft());
    painter.fillRect(area, colors.canvas);
    paintGraph(painter, scene, colors, area, 1);
    paintLegend(painter, scene, colors, QPointF(area.left() + margin, area.bottom() - margin));
}

QString quoted(const std::string& text) {
    QString out = QString::fromStdString(text);
    out.replace('\\', QStringLiteral("\\\\")).replace('"', QStringLiteral("\\\""));
    return '"' + out + '"';
}

} // namespace

bool exportSvg(const GraphScene& scene, const Colors& colors, QIODevice& device) {
    if (!drawable(scene, device))
        return false;
    QSvgGenerator generator;
    generator.setOutputDevice(&device);
    generator.setResolution(96);
    const QSizeF size = paper(scene).size();
    generator.setSize(size.toSize());
    generator.setViewBox(QRectF(QPointF(), size));
    generator.setTitle(QString::fromStdString(scene.graph->name()));
    QPainter painter;
    if (!painter.begin(&generator))
        return false;
    paintAll(painter, scene, colors);
    return painter.end();
}

bool exportPdf(const GraphScene& scene, const Colors& colors, QIODevice& device) {
    if (!drawable(scene, device))
        return false;
    QPdfWriter writer(&device);
    writer.setResolution(96);
    writer.setTitle(QString::fromStdString(scene.graph->name()));
    writer.setPageMargins(QMarginsF());
    writer.setPageSize(QPageSize(paper(scene).size() * 0.75, QPageSize::Point));
    QPainter painter;
    if (!painter.begin(&writer))
        return false;
    paintAll(painter, scene, colors);
    return painter.end();
}

bool exportPng(const GraphScene& scene, const Colors& colors, QIODevice& device) {
    if (!drawable(scene, device))
        return false;
    const QSizeF size = paper(scene).size();
    const double scale = std::min(1.0, longestSide / std::max(size.width(), size.height()));
    QImage image((size * scale).toSize().expandedTo({1, 1}), QImage::Format_RGB32);
    if (image.isNull())
        return false;
    image.fill(colors.canvas);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.scale(scale, scale);
    paintAll(painter, scene, colors);
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
