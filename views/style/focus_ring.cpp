// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/style/focus_ring.h"

#include <QAbstractScrollArea>
#include <QApplication>
#include <QPainter>
#include <QPushButton>

namespace cutpoint {

FocusRing::FocusRing(QWidget& window) : QFocusFrame(&window), window_(window) {
    setAttribute(Qt::WA_TransparentForMouseEvents);
    hide(); // it would come up with its window, around nothing
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget*, QWidget* now) { follow(now); });
}

bool FocusRing::needsRing(const QWidget* widget) {
    if (const auto* button = qobject_cast<const QPushButton*>(widget))
        return button->isFlat() || button->isDefault();
    return qobject_cast<const QAbstractScrollArea*>(widget) || widget->inherits("cutpoint::PlotCanvas");
}

void FocusRing::follow(QWidget* now) {
    const bool isSeen = now && now->window() == &window_ &&
                        window_.testAttribute(Qt::WA_KeyboardFocusChange) && needsRing(now);
    setWidget(isSeen ? now : nullptr);
}

void FocusRing::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setPen(QPen(palette().color(QPalette::Highlight), 2));
    painter.drawRect(rect().adjusted(1, 1, -1, -1));
}

} // namespace cutpoint
