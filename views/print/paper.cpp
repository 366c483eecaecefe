// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/print/paper.h"

#include <QAbstractTextDocumentLayout>
#include <QTextDocument>

#include <algorithm>

namespace cutpoint {
namespace {

constexpr double margin = 15; // mm
/// As on a screen, so that what is painted for one looks the same.
constexpr int dotsPerInch = 96;
constexpr int footSize = 11;
constexpr double footRoom = 32, between = 18;
constexpr double textShare = 0.5;

void setUp(QTextDocument& document, const QString& html, double width, QPaintDevice& device) {
    document.documentLayout()->setPaintDevice(&device);
    QFont font(QStringLiteral("DejaVu Sans"));
    font.setPointSizeF(9.5);
    document.setDefaultFont(font);
    document.setDocumentMargin(0);
    document.setDefaultStyleSheet(
        QStringLiteral("body, td, p { color: black; } h1 { font-size: 18pt; } h2 { font-size: 13pt; } "
                       "h3 { font-size: 10.5pt; margin-bottom: 2pt; }"));
    document.setHtml(html);
    document.setTextWidth(width);
}

} // namespace

Paper::Paper(QIODevice& device, const QString& title, const QString& foot) : writer_(&device), foot_(foot) {
    writer_.setPageSize(QPageSize(QPageSize::A4));
    writer_.setPageMargins(QMarginsF(margin, margin, margin, margin), QPageLayout::Millimeter);
    writer_.setResolution(dotsPerInch);
    writer_.setTitle(title);
    writer_.setCreator(QStringLiteral("Cutpoint"));
    if (!painter_.begin(&writer_))
        return;
    width_ = writer_.width();
    height_ = writer_.height() - footRoom;
}

void Paper::text(const QString& html) {
    QTextDocument document;
    setUp(document, html, width_, writer_);
    const double whole = document.size().height();
    // A short text is not torn apart.
    if (whole > left() && whole < 0.5 * height_)
        newPage();
    for (double done = 0; done < whole;) {
        const double now = std::min(left(), whole - done);
        painter_.save();
        painter_.translate(0, y_ - done);
        document.drawContents(&painter_, QRectF(0, done, width_, now));
        painter_.restore();
        done += now;
        y_ += now;
        if (done < whole)
            newPage();
    }
}

void Paper::beside(const QString& html, double pictureHeight,
                   const std::function<void(QPainter&, const QRectF&)>& paint) {
    QTextDocument document;
    setUp(document, html, pictureHeight > 0 ? textShare * width_ : width_, writer_);
    const double height = std::max(document.size().height(), pictureHeight);
    need(height);
    painter_.save();
    painter_.translate(0, y_);
    document.drawContents(&painter_);
    painter_.restore();
    if (pictureHeight > 0) {
        const double x = textShare * width_ + between;
        painter_.save();
        paint(painter_, QRectF(x, y_, width_ - x, pictureHeight));
        painter_.restore();
    }
    y_ += height;
}

void Paper::below(const QString& html, double pictureHeight,
                  const std::function<void(QPainter&, const QRectF&)>& paint) {
    QTextDocument document;
    setUp(document, html, width_, writer_);
    const double height = document.size().height();
    need(height + pictureHeight);
    painter_.save();
    painter_.translate(0, y_);
    document.drawContents(&painter_);
    painter_.restore();
    y_ += height;
    picture(pictureHeight, paint);
}

void Paper::picture(double height, const std::function<void(QPainter&, const QRectF&)>& paint) {
    need(height);
    painter_.save();
    paint(painter_, QRectF(0, y_, width_, height));
    painter_.restore();
    y_ += height;
}

void Paper::gap(double height) {
    y_ = std::min(height_, y_ + height);
}

void Paper::need(double height) {
    if (height > left() && y_ > 0)
        newPage();
}

void Paper::newPage() {
    foot();
    writer_.newPage();
    ++page_;
    y_ = 0;
}

void Paper::foot() {
    // In dots: what points are depends on what was painted before, and the footers of all pages are alike.
    QFont font(QStringLiteral("DejaVu Sans"));
    font.setPixelSize(footSize);
    painter_.save();
    painter_.setFont(font);
    painter_.setPen(Qt::black);
    const QRectF line(0, height_ + 6, width_, footRoom - 6);
    painter_.drawText(line, Qt::AlignLeft | Qt::AlignBottom, foot_);
    painter_.drawText(line, Qt::AlignRight | Qt::AlignBottom, QString::number(page_));
    painter_.restore();
}

void Paper::finish() {
    foot();
    painter_.end();
}

} // namespace cutpoint
