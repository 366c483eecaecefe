// SPDX-License-Identifier: GPL-3.0-or-later
// The decision and the graph on paper.
#include "app/desktop/report/report_dialog.h"
#include "app/desktop/report/report_job.h"
#include "app/desktop/window/main_window.h"
#include "views/graph/graph_view.h"
#include "views/style/told.h"

#include <QFileDialog>
#include <QPrintDialog>
#include <QPrinter>
#include <QStatusBar>

namespace cutpoint {

void MainWindow::createReport() {
    report_ = new ReportJob(this);
    connect(report_, &ReportJob::done, this, [this](const std::optional<Issue>& issue, const QString& path) {
        statusBar()->showMessage(issue ? told(issue->message) : tr("The report is saved as %1").arg(path));
    });
}

void MainWindow::reportDialog() {
    ReportDialog dialog(this);
    if (!solution() || dialog.exec() != QDialog::Accepted)
        return;
    const QString path = QFileDialog::getSaveFileName(this, tr("Save the report"), tr("report.pdf"),
                                                      tr("PDF (*.pdf);;HTML (*.html)"));
    if (!path.isEmpty())
        writeReport(path, dialog.plots(), dialog.hasGraph());
}

void MainWindow::writeReport(const QString& path, const QStringList& plots, bool hasGraph) {
    const Solution* found = solution();
    if (!found)
        return;
    const Moment& moment = *advisor_.moment();
    PlotInput input;
    input.problem = moment.problem;
    input.frontier = moment.frontier;
    input.objective = moment.query.objective;
    input.chosen = found->plan;
    ReportWish wish;
    wish.path = path;
    wish.plots = plots;
    wish.hasGraph = hasGraph;
    if (graph_->scene().picture == Picture::Dnn)
        wish.layout = graph_->scene().layout;
    ReportSource source;
    source.problem = *moment.problem;
    source.solution = *found;
    source.file = document_.source().model;
    source.issues = document_.issues();
    source.versions = programVersions();
    statusBar()->showMessage(tr("The report is being made …"));
    report_->start(std::move(input), std::move(source), wish);
}

void MainWindow::printGraph() {
    if (!document_.isOpen())
        return;
    QPrinter printer(QPrinter::HighResolution);
    printer.setPageOrientation(QPageLayout::Landscape);
    QPrintDialog dialog(&printer, this);
    if (dialog.exec() == QDialog::Accepted)
        printGraphOn(printer);
}

void MainWindow::printGraphOn(QPrinter& printer) {
    graph_->flush();
    GraphScene scene = graph_->scene();
    const QRectF area = pictureBounds(scene);
    QPainter painter(&printer);
    const QRectF page = printer.pageLayout().paintRectPixels(printer.resolution());
    const double scale = std::min(page.width() / area.width(), page.height() / area.height());
    painter.scale(scale, scale);
    painter.translate(-area.topLeft());
    paintGraph(painter, scene, Colors(QPalette(QColor(0xef, 0xef, 0xef))), area, 1);
}

} // namespace cutpoint
