// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/window/export_desk.h"

#include "core/export/frontier_export.h"
#include "core/export/layers_csv.h"
#include "core/export/native_json.h"
#include "core/export/plan_json.h"
#include "core/model/placement.h"
#include "views/graph/graph_export.h"
#include "views/graph/graph_view.h"
#include "views/panels/query_text.h"
#include "views/panels/verdict.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QMap>
#include <QSaveFile>
#include <QSettings>

namespace cutpoint {
namespace {

/// All of the text, or nothing: an earlier file stays when it cannot be written.
bool writeFile(const QString& path, const std::string& text) {
    QSaveFile file(path);
    const auto size = static_cast<qint64>(text.size());
    return file.open(QIODevice::WriteOnly) && file.write(text.data(), size) == size && file.commit();
}

} // namespace

ExportDesk::ExportDesk(Document& document, Advisor& advisor, GraphView& graph, bool remembers,
                       QWidget& window)
    : QObject(&window), document_(document), advisor_(advisor), graph_(graph), remembers_(remembers),
      window_(window) {
    connect(&job_, &LatestJob::runningChanged, this, &ExportDesk::writingChanged);
}

bool ExportDesk::picture(const QString& path) {
    if (!document_.isOpen())
        return false;
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return false;
    const QString ending = QFileInfo(path).suffix().toLower();
    const Colors colors(graph_.palette());
    graph_.flush();
    const Moment& moment = *advisor_.moment();
    PictureHeading heading{document_.title(), {queryText(document_.query())}};
    if (moment.answer)
        heading.lines << verdictSentence(*moment.problem, *moment.answer)
                      << certificateText(*moment.answer, *moment.problem);
    bool good = false;
    if (ending == "svg")
        good = exportSvg(graph_.scene(), colors, file, heading);
    else if (ending == "png")
        good = exportPng(graph_.scene(), colors, file, heading);
    else if (ending == "pdf")
        good = exportPdf(graph_.scene(), colors, file, heading);
    else if (ending == "dot" || ending == "gv")
        good = file.write(dotText(graph_.scene()).toUtf8()) > 0;
    return good && file.commit();
}

bool ExportDesk::plan(const QString& path) {
    const auto& answer = advisor_.moment()->answer;
    return answer &&
           writeFile(path, planJson(document_.problem(), answer->solution, document_.issues()) + '\n');
}

bool ExportDesk::model(const QString& path) {
    return document_.isOpen() &&
           writeFile(path, writeNative(*document_.problem().graph, document_.problem().profile) + '\n');
}

bool ExportDesk::table(const QString& path, Kind kind) {
    const Moment& moment = *advisor_.moment();
    if (!moment.isOpen())
        return false;
    if (kind == Kind::LayersCsv)
        return writeFile(path, layersCsv(*moment.problem, moment.plan() ? *moment.plan() : Plan()));
    return moment.frontier && writeFile(path, frontierCsv(*moment.problem, *moment.frontier, true));
}

QString ExportDesk::exportAs(QString path, Kind kind) {
    static const QMap<QString, Kind> pictures{
        {"dot", Kind::Dot}, {"gv", Kind::Dot}, {"pdf", Kind::Pdf}, {"png", Kind::Png}, {"svg", Kind::Svg}};
    const QString typed = QFileInfo(path).suffix().toLower();
    const bool asJson = kind == Kind::Plan || kind == Kind::Model;
    const bool asTable = kind == Kind::LayersCsv || kind == Kind::FrontierCsv;
    // A known ending says what is wanted; anything else is part of the name, and the kind chosen completes
    // it.
    if (pictures.contains(typed))
        kind = pictures.value(typed);
    else if (typed == "json")
        kind = asJson ? kind : Kind::Plan;
    else if (typed == "csv")
        kind = asTable ? kind : Kind::LayersCsv;
    else
        path += "." + (asJson ? QString("json") : asTable ? QString("csv") : pictures.key(kind));
    const bool good = kind == Kind::Plan                                     ? plan(path)
                      : kind == Kind::Model                                  ? model(path)
                      : kind == Kind::LayersCsv || kind == Kind::FrontierCsv ? table(path, kind)
                                                                             : picture(path);
    emit told(good ? tr("Saved %1").arg(path) : tr("Could not write %1; choose another folder").arg(path));
    return good ? path : QString();
}

void ExportDesk::halves(HalvesKind kind, const QString& into) {
    const Plan* shown = advisor_.moment()->plan();
    if (!shown)
        return;
    job_.start([this, model = document_.path().toStdString(), folder = into.toStdString(), kind,
                edge = placementNames(*document_.problem().graph, shown->sides).edge](
                   const Effort& effort) -> LatestJob::Show {
        Issues issues;
        auto files = exportHalves(model, edge, kind, folder, issues, effort);
        return [this, files = std::move(files), issues = std::move(issues)] {
            if (!files) {
                emit failed(files.error());
                return;
            }
            QStringList names;
            for (const std::string& file : *files)
                names << QString::fromStdString(file);
            emit told(tr("Saved %1").arg(names.join(", ")));
            emit written(names, issues);
        };
    });
}

QString ExportDesk::writing() const {
    return job_.isRunning() ? tr("Writing the halves of %1").arg(document_.title()) : QString();
}

QString ExportDesk::folder() const {
    return remembers_ ? QSettings().value("export/folder").toString() : QString();
}

void ExportDesk::rememberFolder(const QString& folder) {
    if (remembers_)
        QSettings().setValue("export/folder", folder);
}

void ExportDesk::dialog(const QString& title, const std::vector<Choice>& choices) {
    QStringList filters;
    for (const Choice& choice : choices)
        filters << choice.filter;
    QString chosen;
    const QString path = QFileDialog::getSaveFileName(
        &window_, title, QDir(folder()).filePath(document_.title()), filters.join(";;"), &chosen);
    if (path.isEmpty())
        return;
    rememberFolder(QFileInfo(path).absolutePath());
    exportAs(path, choices[static_cast<std::size_t>(std::max<qsizetype>(0, filters.indexOf(chosen)))].kind);
}

void ExportDesk::pictureDialog() {
    dialog(tr("Export the picture"), {{tr("Graph as SVG (*.svg)"), Kind::Svg},
                                      {tr("Graph as PNG (*.png)"), Kind::Png},
                                      {tr("Graph as PDF (*.pdf)"), Kind::Pdf}});
}

void ExportDesk::planDialog() {
    dialog(tr("Export the plan"), {{tr("Plan as JSON (*.json)"), Kind::Plan}});
}

void ExportDesk::dataDialog() {
    std::vector<Choice> choices{{tr("Layers with times, sizes and sides (*.csv)"), Kind::LayersCsv},
                                {tr("Model with its profile as JSON (*.json)"), Kind::Model},
                                {tr("Graph as DOT (*.dot)"), Kind::Dot}};
    if (advisor_.moment()->frontier)
        choices.insert(choices.begin() + 1, {tr("Frontier of all plans (*.csv)"), Kind::FrontierCsv});
    dialog(tr("Export data"), choices);
}

void ExportDesk::halvesDialog(HalvesKind kind) {
    const QString title = kind == HalvesKind::Triton  ? tr("Folder of the Triton model repository")
                          : kind == HalvesKind::Caffe ? tr("Folder of both prototxt files")
                                                      : tr("Folder of both ONNX files");
    const QString into = QFileDialog::getExistingDirectory(&window_, title, folder());
    if (into.isEmpty())
        return;
    rememberFolder(into);
    halves(kind, into);
}

} // namespace cutpoint
