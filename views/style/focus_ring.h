// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFocusFrame>

namespace cutpoint {

/// A ring around what has the keyboard, for those whose style shows it little or not at all: plots, lists and
/// texts that scroll, flat and default buttons. Shown from the first Tab on, as the style's own marks are.
class FocusRing : public QFocusFrame {
    Q_OBJECT

public:
    /// Belongs to the window and follows the focus within it.
    explicit FocusRing(QWidget& window);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void follow(QWidget* now);
    static bool needsRing(const QWidget* widget);

    QWidget& window_;
};

} // namespace cutpoint
