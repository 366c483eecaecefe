// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/print/report_pages.h"

#include "views/print/paper.h"
#include "views/style/told.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QSvgGenerator>

#include <algorithm>

namespace cutpoint {
namespace {

struct ReportText {
    Q_DECLARE_TR_FUNCTIONS(ReportText)
};

QString escaped(const Sentence& sentence) {
    return told(sentence).toHtmlEscaped();
}

/// A row; the first column left-aligned, numbers of the others at the right.
QString rowHtml(const std::vector<Sentence>& cells, const QString& tag) {
    QString html = QStringLiteral("<tr>");
    for (std::size_t i = 0; i < cells.size(); ++i)
        html += QStringLiteral("<%1 align='%2'>%3</%1>")
                    .arg(tag, i > 0 && cells.size() > 2 ? QStringLiteral("right") : QStringLiteral("left"),
                         cells[i].empty() ? QString() : escaped(cells[i]));
    return html + QStringLiteral("</tr>\n");
}

QString tableHtml(const Report::Table& table) {
    QString html = QStringLiteral("<table cellspacing='0' cellpadding='3'>\n");
    if (!table.head.empty())
        html += rowHtml(table.head, QStringLiteral("th"));
    for (const auto& row : table.rows)
        html += rowHtml(row, QStringLiteral("td"));
    return html + QStringLiteral("</table>\n");
}

QString headHtml(const Report::Section& section) {
    QString html = QStringLiteral("<h2>%1</h2>\n").arg(escaped(section.title));
    for (const Sentence& sentence : section.text)
        html += QStringLiteral("<p>%1</p>\n").arg(escaped(sentence));
    return html;
}

QByteArray svgOf(const ReportPicture& picture) {
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QSvgGenerator svg;
    svg.setOutputDevice(&buffer);
    svg.setResolution(96);
    svg.setSize(picture.size);
    svg.setViewBox(QRect(QPoint(), picture.size));
    svg.setTitle(picture.title);
    QPainter painter;
    if (!painter.begin(&svg))
        return {};
    picture.paint(painter);
    painter.end();
    return buffer.data();
}

} // namespace

bool writeReportPdf(const Report& report, const std::vector<ReportPicture>& pictures, QIODevice& device) {
    if (!device.isWritable())
        return false;
    const QString title = told(report.title);
    Paper paper(device, title, title);
    if (!paper.isGood())
        return false;
    paper.text(QStringLiteral("<h1>%1</h1>").arg(title.toHtmlEscaped()));
    for (const Report::Section& section : report.sections) {
        QString html = headHtml(section);
        // A heading stays with what it heads.
        if (!section.tables.empty())
            html += tableHtml(section.tables.front());
        paper.text(html);
        for (std::size_t i = 1; i < section.tables.size(); ++i) {
            paper.gap(10);
            paper.text(tableHtml(section.tables[i]));
        }
        paper.gap(12);
    }
    for (const ReportPicture& picture : pictures) {
        constexpr double mostShare = 0.85;
        const double width = paper.width();
        const double scale =
            std::min(width / picture.size.width(), mostShare * paper.height() / picture.size.height());
        paper.below(QStringLiteral("<h2>%1</h2>").arg(picture.title.toHtmlEscaped()),
                    scale * picture.size.height(), [&](QPainter& painter, const QRectF& area) {
                        painter.translate(area.topLeft());
                        painter.scale(scale, scale);
                        painter.setClipRect(QRect(QPoint(), picture.size));
                        picture.paint(painter);
                    });
        paper.gap(16);
    }
    paper.finish();
    return true;
}

bool writeReportHtml(const Report& report, const std::vector<ReportPicture>& pictures, QIODevice& device) {
    const QString title = told(report.title).toHtmlEscaped();
    QString html = QStringLiteral("<!DOCTYPE html>\n<html lang=\"%1\">\n<head>\n<meta charset=\"utf-8\">\n"
                                  "<title>%2</title>\n<style>\n"
                                  "body { font-family: sans-serif; max-width: 60em; margin: 2em auto; "
                                  "padding: 0 1em; color: #1a1a1a; background: white; }\n"
                                  "table { border-collapse: collapse; margin: 0.6em 0; }\n"
                                  "th, td { border-bottom: 1px solid #ccc; padding: 0.25em 0.8em; "
                                  "font-variant-numeric: tabular-nums; vertical-align: top; }\n"
                                  "img { max-width: 100%; }\n</style>\n</head>\n<body>\n<h1>%2</h1>\n")
                       .arg(ReportText::tr("en", "the language's code"), title);
    for (const Report::Section& section : report.sections) {
        html += headHtml(section);
        for (const Report::Table& table : section.tables)
            html += tableHtml(table);
    }
    for (const ReportPicture& picture : pictures)
        html += QStringLiteral("<h2>%1</h2>\n<p><img alt=\"%1\" src=\"data:image/svg+xml;base64,%2\"></p>\n")
                    .arg(picture.title.toHtmlEscaped(), QString::fromLatin1(svgOf(picture).toBase64()));
    html += QStringLiteral("</body>\n</html>\n");
    const QByteArray bytes = html.toUtf8();
    return device.isWritable() && device.write(bytes) == bytes.size();
}

} // namespace cutpoint
