// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/study/report/report.h"

#include <QSize>
#include <QString>

#include <functional>

class QIODevice;
class QPainter;

namespace cutpoint {

/// A picture that goes with a report: the graph, a plot.
struct ReportPicture {
    QString title;
    QSize size;                           ///< as it is painted, in 1/96 inch
    std::function<void(QPainter&)> paint; ///< from the origin, in that size
};

/// The report as an A4 PDF: text that can be selected and searched, pictures as drawings. False when the
/// device refuses.
bool writeReportPdf(const Report& report, const std::vector<ReportPicture>& pictures, QIODevice& device);
/// The same as one HTML page that needs no other file; pictures are in it as SVG.
bool writeReportHtml(const Report& report, const std::vector<ReportPicture>& pictures, QIODevice& device);

} // namespace cutpoint
