// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/window/gallery.h"

#include "core/import/import.h"
#include "core/partition/solve.h"
#include "views/graph/graph_painter.h"
#include "views/graph/layered_layout.h"
#include "views/graph/wrap_layout.h"

#include <QCoreApplication>
#include <QDir>
#include <QPainter>

namespace cutpoint {
namespace {

constexpr QSize pictureSize(192, 120);
constexpr int pictureMargin = 8;

/// The model's graph under its fastest plan, small; an image and not a pixmap, because it is painted off the
/// GUI thread.
QImage thumbnail(const Problem& problem, const Colors& colors) {
    QImage image(pictureSize, QImage::Format_ARGB32_Premultiplied);
    image.fill(colors.canvas);
    GraphScene scene;
    scene.graph = problem.graph;
    scene.layout = wrapLayout(*problem.graph, layeredLayout(*problem.graph));
    if (const auto best = solveDsl(problem)) {
        scene.problem = std::make_shared<const Problem>(problem);
        scene.plan = best->plan;
    }
    const QRectF bounds = pictureBounds(scene);
    const double scale = std::min((image.width() - 2 * pictureMargin) / bounds.width(),
                                  (image.height() - 2 * pictureMargin) / bounds.height());
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(QRectF(image.rect()).center());
    painter.scale(scale, scale);
    painter.translate(-bounds.center());
    paintGraph(painter, scene, colors, bounds, scale);
    return image;
}

bool isChain(const LayerGraph& graph) {
    bool chain = true;
    for (LayerId v = 0; v < graph.size(); ++v)
        chain = chain && graph.successors(v).size() <= 1 && graph.predecessors(v).size() <= 1;
    return chain;
}

} // namespace

QString samplesFolder() {
    const QDir bin(QCoreApplication::applicationDirPath());
    for (const char* path : {"../share/cutpoint/sample_models", "../../../sample_models"})
        if (QDir(bin.filePath(path)).exists())
            return QDir::cleanPath(bin.filePath(path));
    return {};
}

void Gallery::prepare(const QPalette& palette) {
    job_.start([this, known = entries_, folder = QDir(samplesFolder()),
                colors = Colors(palette)](const Effort& effort) -> LatestJob::Show {
        auto entries = std::make_shared<Entries>(known ? *known : Entries());
        if (!known)
            for (const QString& name : folder.entryList({"*.json"}, QDir::Files, QDir::Name)) {
                if (effort.stop.stop_requested())
                    return [] {};
                ImportOptions options;
                options.file = folder.filePath(name).toStdString();
                if (const auto model = importModelFile(options.file, options))
                    entries->push_back({folder.filePath(name), makeProblem(model->graph, model->profile)});
            }
        std::vector<QImage> pictures;
        for (const Entry& entry : *entries)
            pictures.push_back(thumbnail(entry.problem, colors));
        return [this, entries, pictures = std::move(pictures)] {
            entries_ = entries;
            std::vector<WelcomePage::Sample> samples;
            for (std::size_t i = 0; i < entries->size(); ++i) {
                const LayerGraph& graph = *(*entries)[i].problem.graph;
                samples.push_back({QString::fromStdString(graph.name()),
                                   graph.size() - static_cast<int>(graph.inputs().size()), isChain(graph),
                                   (*entries)[i].path, QPixmap::fromImage(pictures[i])});
            }
            emit ready(samples);
        };
    });
}

} // namespace cutpoint
