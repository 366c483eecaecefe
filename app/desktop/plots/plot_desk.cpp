// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/plots/plot_desk.h"

#include "app/desktop/plots/plot_files.h"
#include "views/plots/speed_ups_plot.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QPainter>
#include <QPrintDialog>
#include <QPrinter>
#include <QSettings>

namespace cutpoint {

PlotDesk::PlotDesk(bool remembers, QWidget& window)
    : QObject(&window), remembers_(remembers), window_(window) {}

void PlotDesk::serve(Plot& plot) {
    connect(&plot, &Plot::saveRequested, this, [this, &plot] { save(plot); });
    connect(&plot, &Plot::printRequested, this, [this, &plot] { print(plot); });
    auto* speedUps = qobject_cast<SpeedUpsPlot*>(&plot);
    if (!speedUps)
        return;
    connect(speedUps, &SpeedUpsPlot::folderRequested, this, [this, speedUps] {
        const QString folder =
            QFileDialog::getExistingDirectory(&window_, tr("A folder of models or profiles"));
        if (!folder.isEmpty())
            speedUps->showFolder(folder);
    });
}

void PlotDesk::save(const Plot& plot) {
    const QString folder = remembers_ ? QSettings().value("export/folder").toString() : QString();
    const QString path = QFileDialog::getSaveFileName(&window_, tr("Save the plot"),
                                                      QDir(folder).filePath(plot.word() + ".svg"),
                                                      tr("Pictures and data (*.svg *.png *.pdf *.csv)"));
    if (path.isEmpty())
        return;
    if (remembers_)
        QSettings().setValue("export/folder", QFileInfo(path).absolutePath());
    emit told(writePlot(plot, path)
                  ? tr("Saved %1").arg(path)
                  : tr("%1 cannot be written. Check the folder and the file's ending.").arg(path));
}

void PlotDesk::print(const Plot& plot) {
    QPrinter printer(QPrinter::HighResolution);
    printer.setPageOrientation(QPageLayout::Landscape);
    QPrintDialog dialog(&printer, &window_);
    if (dialog.exec() != QDialog::Accepted)
        return;
    QPainter painter(&printer);
    const QRect page = printer.pageLayout().paintRectPixels(printer.resolution());
    constexpr int width = 960; // as in a file
    const double scale = static_cast<double>(page.width()) / width;
    painter.scale(scale, scale);
    plot.paintTo(painter, QSize(width, static_cast<int>(page.height() / scale)));
}

} // namespace cutpoint
