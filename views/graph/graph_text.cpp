// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/graph/graph_painter.h"
#include "views/panels/number_text.h"

#include <QCoreApplication>
#include <QLocale>

#include <cmath>

namespace cutpoint {
namespace {

struct GraphText {
    Q_DECLARE_TR_FUNCTIONS(GraphText)
};

QString row(const QString& what, const QString& value, const QString& from = {}) {
    return QStringLiteral("<tr><td>%1&nbsp;</td><td align='right'>%2</td><td>&nbsp;%3</td></tr>")
        .arg(what, value.toHtmlEscaped(), from);
}

} // namespace

bool hasUnknownSize(const GraphScene& scene, LayerId v) {
    const bool unknown =
        scene.problem ? scene.problem->isUnknownSize(v) : scene.graph->layer(v).size == Certainty::Unknown;
    return unknown && (scene.graph->layer(v).isOutput || !scene.graph->successors(v).empty());
}

QString sizeShown(const GraphScene& scene, LayerId v) {
    if (hasUnknownSize(scene, v))
        return QStringLiteral("?");
    return bytesShown(scene.problem ? scene.problem->outputBytes(v) : scene.graph->layer(v).outputBytes);
}

QString layerToolTip(const GraphScene& scene, LayerId v) {
    const Layer& layer = scene.graph->layer(v);
    QString text = QStringLiteral("<b>%1</b> %2<table>")
                       .arg(QString::fromStdString(layer.name).toHtmlEscaped(),
                            QString::fromStdString(layer.type).toHtmlEscaped());
    if (!layer.outputShape.empty())
        text += row(GraphText::tr("Output shape"), QString::fromStdString(shapeText(layer.outputShape)));
    if (scene.problem) {
        const Problem& problem = *scene.problem;
        const LayerProfile& profile = problem.profile.layers[static_cast<std::size_t>(v)];
        text += row(GraphText::tr("Edge time"), durationShown(problem.edgeTime(v)),
                    QString::fromLatin1(provenanceWord(profile.edgeFrom)));
        text += row(GraphText::tr("Cloud time"), durationShown(problem.cloudTime(v)),
                    QString::fromLatin1(provenanceWord(profile.cloudFrom)));
        text += row(GraphText::tr("Output size"), sizeShown(scene, v),
                    QString::fromLatin1(provenanceWord(profile.outputFrom)));
        text += row(GraphText::tr("Transfer time"), hasUnknownSize(scene, v)
                                                        ? GraphText::tr("not known, so it is never sent")
                                                        : durationShown(problem.transferTime(v)));
    } else {
        text += row(GraphText::tr("Output size"), sizeShown(scene, v));
    }
    if (layer.flops > 0)
        text += row(GraphText::tr("Operations"),
                    GraphText::tr("%1 MFLOP").arg(QLocale().toString(layer.flops / 1e6, 'g', 3)));
    if (scene.decided())
        text += row(GraphText::tr("Runs"),
                    scene.plan.onEdge(v) ? GraphText::tr("on the edge") : GraphText::tr("in the cloud"));
    return text + QStringLiteral("</table>");
}

QString boxToolTip(const GraphScene& scene, LayerId v) {
    if (!scene.fold || !scene.fold->isFolded(scene.fold->at(v)))
        return layerToolTip(scene, v);
    const BoxId id = scene.fold->at(v);
    const FoldedBox& block = scene.fold->box(id);
    const Layer& sum = scene.fold->drawn->layer(static_cast<LayerId>(id));
    QString text = QStringLiteral("<b>%1</b> %2<table>")
                       .arg(QString::fromStdString(block.name).toHtmlEscaped(),
                            QString::fromStdString(sum.type).toHtmlEscaped());
    text += row(GraphText::tr("Layers"), QLocale().toString(static_cast<qulonglong>(block.layers.size())));
    if (scene.problem) {
        Seconds edge{0}, cloud{0};
        for (const LayerId u : block.layers) {
            edge = edge + scene.problem->edgeTime(u);
            cloud = cloud + scene.problem->cloudTime(u);
        }
        text += row(GraphText::tr("Edge time"), durationShown(edge));
        text += row(GraphText::tr("Cloud time"), durationShown(cloud));
    }
    text += row(GraphText::tr("Output size"), bytesShown(sum.outputBytes));
    if (sum.flops > 0)
        text += row(GraphText::tr("Operations"),
                    GraphText::tr("%1 MFLOP").arg(QLocale().toString(sum.flops / 1e6, 'g', 3)));
    return text + QStringLiteral("</table>") + GraphText::tr("Double click or Space opens the block.");
}

QString linkToolTip(const GraphScene& scene, std::size_t index) {
    const LayerId v = scene.graph->links()[index].producer;
    QStringList consumers;
    for (LayerId u : scene.graph->successors(v))
        if (consumers.size() < 8)
            consumers << QString::fromStdString(scene.graph->layer(u).name);
    if (scene.graph->successors(v).size() > 8)
        consumers << QStringLiteral("…");
    return QStringLiteral("<table>") +
           row(GraphText::tr("From"), QString::fromStdString(scene.graph->layer(v).name)) +
           row(GraphText::tr("To"), consumers.join(QStringLiteral(", "))) +
           row(GraphText::tr("Size"), sizeShown(scene, v)) +
           (scene.problem ? row(GraphText::tr("Transfer time"),
                                hasUnknownSize(scene, v) ? GraphText::tr("not known, so it is never sent")
                                                         : durationShown(scene.problem->transferTime(v)))
                          : QString()) +
           QStringLiteral("</table>");
}

QString linkSentence(const GraphScene& scene, std::size_t index) {
    const LayerId v = scene.graph->links()[index].producer;
    QStringList consumers;
    for (const LayerId u : scene.graph->successors(v))
        consumers << QString::fromStdString(scene.graph->layer(u).name);
    const QString name = QString::fromStdString(scene.graph->layer(v).name),
                  readers = consumers.join(QStringLiteral(", "));
    if (hasUnknownSize(scene, v))
        return GraphText::tr("%1 is read by %2: its size is not known, so it is never sent")
            .arg(name, readers);
    if (!scene.problem)
        return GraphText::tr("%1 is read by %2").arg(name, readers);
    return GraphText::tr("%1 is read by %2: %3, %4 over the network, however many read it")
        .arg(name, readers, bytesShown(scene.problem->outputBytes(v)),
             durationShown(scene.problem->transferTime(v)));
}

QString whyHere(const GraphScene& scene, LayerId v, Seconds flipCost) {
    if (!scene.problem || !scene.decided())
        return {};
    const Problem& problem = *scene.problem;
    const bool edge = scene.plan.onEdge(v);
    QString text =
        (edge ? GraphText::tr("<b>%1</b> runs on the edge.") : GraphText::tr("<b>%1</b> runs in the cloud."))
            .arg(QString::fromStdString(scene.graph->layer(v).name).toHtmlEscaped());
    text +=
        "<br>" + GraphText::tr("It takes %1 on the edge and %2 in the cloud; sending its output takes %3.")
                     .arg(durationShown(problem.edgeTime(v)), durationShown(problem.cloudTime(v)),
                          durationShown(problem.transferTime(v)));
    text += "<br>";
    if (scene.graph->layer(v).isInput)
        return text + GraphText::tr("It is a raw input: it arises on the edge and cannot be moved.");
    if (problem.pin(v) != Pin::Free)
        return text + GraphText::tr("You have pinned it to this side.");
    if (!std::isfinite(flipCost.value))
        return text + GraphText::tr("No plan can have it on the other side.");
    if (flipCost.value <= 0)
        return text + GraphText::tr(
                          "On the other side it would do as well: the fastest plan there takes no longer.");
    return text + (edge ? GraphText::tr("The fastest plan with it in the cloud takes %1 more for a frame.")
                        : GraphText::tr("The fastest plan with it on the edge takes %1 more for a frame."))
                      .arg(durationShown(flipCost));
}

} // namespace cutpoint
