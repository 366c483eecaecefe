// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/style/icon.h"

#include <QFile>
#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPalette>
#include <QSvgRenderer>

namespace cutpoint {
namespace {

/// Icons are drawn in this grey; it stands for the text's colour.
constexpr const char* drawnIn = "#808080";

class ThemedIconEngine : public QIconEngine {
public:
    explicit ThemedIconEngine(QByteArray svg) : svg_(std::move(svg)) {}

    void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State) override {
        const QPalette palette = QGuiApplication::palette();
        const bool disabled = mode == QIcon::Disabled;
        QColor color =
            palette.color(disabled ? QPalette::Disabled : QPalette::Active,
                          mode == QIcon::Selected ? QPalette::HighlightedText : QPalette::ButtonText);
        QByteArray svg = svg_;
        svg.replace(drawnIn, color.name().toLatin1());
        QSvgRenderer renderer(svg);
        painter->save();
        // What a desktop's palette makes of disabled text may be hardly quieter.
        if (disabled)
            painter->setOpacity(0.45);
        renderer.render(painter, QRectF(rect));
        painter->restore();
    }

    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state) override {
        QPixmap pixmap(size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        paint(&painter, QRect(QPoint(), size), mode, state);
        return pixmap;
    }

    QIconEngine* clone() const override { return new ThemedIconEngine(svg_); }
    bool isNull() override { return svg_.isEmpty(); }

private:
    QByteArray svg_;
};

} // namespace

QIcon themedIcon(const QString& name) {
    QFile file(QStringLiteral(":/icons/%1.svg").arg(name));
    return file.open(QIODevice::ReadOnly) ? QIcon(new ThemedIconEngine(file.readAll())) : QIcon();
}

} // namespace cutpoint
