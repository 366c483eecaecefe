// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/graph/layout_runner.h"

#include "core/process/sibling_program.h"
#include "views/graph/layered_layout.h"
#include "views/graph/wrap_layout.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTimer>

#include <cmath>
#include <optional>

namespace cutpoint {
namespace {

QByteArray request(const LayerGraph& graph) {
    QJsonArray nodes, links;
    for (const Layer& layer : graph.layers()) {
        const QSizeF size = layerBoxSize(layer);
        nodes.append(QJsonObject{{"width", size.width()}, {"height", size.height()}});
    }
    for (const Link& link : graph.links())
        links.append(QJsonArray{link.producer, link.consumer});
    return QJsonDocument(QJsonObject{{"nodes", nodes}, {"links", links}}).toJson(QJsonDocument::Compact);
}

QPointF point(const QJsonValue& value) {
    const QJsonArray pair = value.toArray();
    return {pair.at(0).toDouble(NAN), pair.at(1).toDouble(NAN)};
}

bool finite(QPointF p) {
    return std::isfinite(p.x()) && std::isfinite(p.y());
}

/// Nothing when the answer does not describe this graph.
std::optional<GraphLayout> parseAnswer(const LayerGraph& graph, const QByteArray& answer) {
    const QJsonObject object = QJsonDocument::fromJson(answer).object();
    const QJsonArray nodes = object["nodes"].toArray(), links = object["links"].toArray();
    if (nodes.size() != static_cast<qsizetype>(graph.layers().size()) ||
        links.size() != static_cast<qsizetype>(graph.links().size()))
        return {};
    GraphLayout layout;
    for (LayerId v = 0; v < graph.size(); ++v) {
        const QPointF centre = point(nodes[v]);
        if (!finite(centre))
            return {};
        QRectF box({}, layerBoxSize(graph.layer(v)));
        box.moveCenter(centre);
        layout.nodes.push_back(box);
    }
    for (std::size_t i = 0; i < graph.links().size(); ++i) {
        const QJsonArray points = links[static_cast<qsizetype>(i)].toArray();
        const QRectF& from = layout.nodes[static_cast<std::size_t>(graph.links()[i].producer)];
        const QRectF& to = layout.nodes[static_cast<std::size_t>(graph.links()[i].consumer)];
        QPainterPath path(QPointF(from.center().x(), from.bottom()));
        for (const QJsonValue& p : points)
            if (!finite(point(p)))
                return {};
        if (points.size() >= 4) {
            path = QPainterPath(point(points[0]));
            for (qsizetype k = 1; k + 2 < points.size(); k += 3)
                path.cubicTo(point(points[k]), point(points[k + 1]), point(points[k + 2]));
        } else {
            path.lineTo(to.center().x(), to.top());
        }
        layout.links.push_back(path);
    }
    updateBounds(layout);
    return layout;
}

} // namespace

LayoutRunner::LayoutRunner(QString program, QObject* parent) : QObject(parent), program_(std::move(program)) {
    qRegisterMetaType<GraphLayout>();
    if (program_.isEmpty())
        program_ = QString::fromStdString(siblingProgram("cutpoint-layout"));
}

LayoutRunner::~LayoutRunner() {
    cancel();
}

void LayoutRunner::cancel() {
    graph_.reset();
    job_.drop();
    if (process_) {
        QProcess* process = process_;
        process_ = nullptr;
        process->disconnect(this);
        process->setParent(nullptr);
        connect(process, &QProcess::finished, process, &QObject::deleteLater);
        if (process->state() == QProcess::NotRunning)
            process->deleteLater();
        else
            process->kill();
    }
}

void LayoutRunner::useBuiltIn() {
    const auto graph = graph_;
    if (!graph || !process_)
        return;
    cancel();
    graph_ = graph;
    fallBack(tr("The layout was cancelled."));
}

quint64 LayoutRunner::start(std::shared_ptr<const LayerGraph> graph) {
    cancel();
    const quint64 generation = ++generation_;
    graph_ = std::move(graph);
    auto* process = new QProcess(this);
    process_ = process;
    connect(process, &QProcess::finished, this,
            [this, generation, process](int code, QProcess::ExitStatus how) {
                processEnded(generation, process,
                             how == QProcess::CrashExit ? tr("The layout program ended unexpectedly.")
                             : code != 0                ? tr("The layout program refused the graph.")
                                                        : QString());
            });
    connect(process, &QProcess::errorOccurred, this,
            [this, generation, process](QProcess::ProcessError error) {
                if (error == QProcess::FailedToStart)
                    processEnded(generation, process, tr("The layout program could not be started."));
            });
    QTimer::singleShot(limit_, process, [this, generation, process] {
        if (generation == generation_ && process == process_)
            processEnded(generation, process, tr("The layout program took too long."));
    });
    const QByteArray input = request(*graph_);
    process->start(program_, QStringList());
    process->write(input);
    process->closeWriteChannel();
    return generation;
}

void LayoutRunner::processEnded(quint64 generation, QProcess* process, const QString& trouble) {
    if (generation != generation_ || process != process_ || !graph_)
        return;
    const std::shared_ptr<const LayerGraph> graph = graph_;
    const QByteArray answer = trouble.isEmpty() ? process->readAllStandardOutput() : QByteArray();
    cancel();
    graph_ = graph;
    if (!trouble.isEmpty()) {
        fallBack(trouble);
        return;
    }
    job_.start([this, graph, generation, answer](const Effort&) -> LatestJob::Show {
        auto layout = parseAnswer(*graph, answer);
        if (!layout)
            return [this] { fallBack(tr("The layout program gave no usable answer.")); };
        return [this, generation, wrapped = wrapLayout(*graph, *std::move(layout))] {
            graph_.reset();
            emit finished(wrapped, generation);
        };
    });
}

void LayoutRunner::fallBack(const QString& reason) {
    const quint64 generation = generation_;
    emit fellBack(reason, generation);
    job_.start([this, graph = graph_, generation](const Effort&) -> LatestJob::Show {
        return [this, generation, wrapped = wrapLayout(*graph, layeredLayout(*graph))] {
            graph_.reset();
            emit finished(wrapped, generation);
        };
    });
}

} // namespace cutpoint
