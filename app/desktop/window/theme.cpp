// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/window/theme.h"

#include <QApplication>
#include <QPainter>
#include <QPalette>
#include <QProxyStyle>
#include <QStyle>
#include <QStyleFactory>
#include <QStyleOption>
#include <QWidget>

namespace cutpoint {
namespace {

struct Shades {
    const char *window, *base, *alternate, *button, *text, *quiet, *highlight, *highlighted, *link;
};

constexpr Shades lightShades{"#f4f5f7", "#ffffff", "#f2f4f7", "#e9ebef", "#1b1f24",
                             "#7a828c", "#0b62a4", "#ffffff", "#0b62a4"};
constexpr Shades darkShades{"#23272c", "#1a1d21", "#20242a", "#30363d", "#e6e8eb",
                            "#8b949e", "#3c9bd6", "#0d1117", "#7cc0ee"};

/// Fusion outlines what can be ticked darker than the window, which on a dark one is not seen; nor are the
/// black pictures of players.
class DarkStyle : public QProxyStyle {
public:
    DarkStyle() : QProxyStyle(QStringLiteral("Fusion")) {}

    void drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                       const QWidget* widget) const override {
        const auto* button = qstyleoption_cast<const QStyleOptionButton*>(option);
        if (button == nullptr || (element != PE_IndicatorRadioButton && element != PE_IndicatorCheckBox))
            return QProxyStyle::drawPrimitive(element, option, painter, widget);
        QStyleOptionButton lighter(*button);
        const bool isEnabled = option->state.testFlag(State_Enabled);
        lighter.palette.setColor(
            QPalette::Window,
            option->palette.color(QPalette::PlaceholderText).lighter(isEnabled ? 140 : 100));
        QProxyStyle::drawPrimitive(element, &lighter, painter, widget);
    }

    QIcon standardIcon(StandardPixmap which, const QStyleOption* option,
                       const QWidget* widget) const override {
        const QIcon plain = QProxyStyle::standardIcon(which, option, widget);
        if (which < SP_MediaPlay || which > SP_MediaVolumeMuted)
            return plain;
        const QPalette palette = widget ? widget->palette() : QApplication::palette();
        QIcon icon;
        for (const int size : {16, 24, 32, 48})
            for (const auto& [mode, group] : {std::pair{QIcon::Normal, QPalette::Active},
                                              std::pair{QIcon::Disabled, QPalette::Disabled}}) {
                QPixmap picture = plain.pixmap(size, size);
                if (picture.isNull())
                    continue;
                QPainter painter(&picture);
                painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
                painter.fillRect(picture.rect(), palette.color(group, QPalette::ButtonText));
                painter.end();
                icon.addPixmap(picture, mode);
            }
        return icon;
    }
};

QPalette paletteOf(const Shades& s) {
    QPalette p;
    p.setColor(QPalette::Window, QColor(s.window));
    p.setColor(QPalette::Base, QColor(s.base));
    p.setColor(QPalette::AlternateBase, QColor(s.alternate));
    p.setColor(QPalette::Button, QColor(s.button));
    p.setColor(QPalette::ToolTipBase, QColor(s.base));
    for (const auto role :
         {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::ToolTipText})
        p.setColor(role, QColor(s.text));
    p.setColor(QPalette::PlaceholderText, QColor(s.quiet));
    p.setColor(QPalette::Highlight, QColor(s.highlight));
    p.setColor(QPalette::HighlightedText, QColor(s.highlighted));
    p.setColor(QPalette::Link, QColor(s.link));
    const QColor button(s.button);
    p.setColor(QPalette::Light, button.lighter(130));
    p.setColor(QPalette::Midlight, button.lighter(110));
    p.setColor(QPalette::Mid, button.darker(130));
    p.setColor(QPalette::Dark, button.darker(160));
    p.setColor(QPalette::Shadow, QColor("#000000"));
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        p.setColor(QPalette::Disabled, role, QColor(s.quiet));
    return p;
}

} // namespace

void applyTheme(const QString& theme) {
    // What the desktop chose, before any override of ours.
    static const QPalette desktopPalette = QApplication::palette();
    static const QString desktopStyle = QApplication::style()->objectName();
    if (theme.isEmpty()) {
        QApplication::setStyle(QStyleFactory::create(desktopStyle));
        QApplication::setPalette(desktopPalette);
        return;
    }
    QApplication::setStyle(theme == "dark" ? new DarkStyle : QStyleFactory::create("Fusion"));
    QApplication::setPalette(paletteOf(theme == "dark" ? darkShades : lightShades));
}

} // namespace cutpoint
