// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPainter>
#include <QPdfWriter>

#include <functional>

namespace cutpoint {

/// A PDF that is filled from top to bottom, page by page, with a line at the foot of each. Lengths are
/// 1/96 inch.
class Paper {
public:
    Paper(QIODevice& device, const QString& title, const QString& foot);

    bool isGood() const { return painter_.isActive(); }
    double width() const { return width_; }
    /// Of a page, without its foot.
    double height() const { return height_; }
    /// What is left of the page.
    double left() const { return height_ - y_; }

    /// Rich text over the whole width, broken over pages at its lines where it must be.
    void text(const QString& html);
    /// Rich text beside a picture, together on one page. `paint` gets the picture's rectangle; a height of 0
    /// is a text alone.
    void beside(const QString& html, double pictureHeight,
                const std::function<void(QPainter&, const QRectF&)>& paint);
    /// The same with the picture over the whole width below the text.
    void below(const QString& html, double pictureHeight,
               const std::function<void(QPainter&, const QRectF&)>& paint);
    /// A picture over the whole width.
    void picture(double height, const std::function<void(QPainter&, const QRectF&)>& paint);
    void gap(double height);
    void newPage();
    /// Starts a new page unless so much is left.
    void need(double height);
    /// Ends the last page.
    void finish();

private:
    void foot();

    QPdfWriter writer_;
    QPainter painter_;
    QString foot_;
    double width_ = 0, height_ = 0, y_ = 0;
    int page_ = 1;
};

} // namespace cutpoint
