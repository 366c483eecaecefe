// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QPalette>

namespace cutpoint {

/// The one visual language: what a colour means is the same in every view. Derived from the palette, so that
/// light, dark and a change of theme need nothing else; a second sign (letter, hatch, stripe) always goes
/// with the colour.
struct Colors {
    explicit Colors(const QPalette& palette);

    bool dark;
    QColor edge;     ///< edge side and blue links
    QColor cloud;    ///< cloud side and red links
    QColor transfer; ///< the cut and what is sent: amber on dark, black on light
    QColor edgeFill; ///< soft fills that text stays readable on
    QColor cloudFill;
    QColor transferFill;
    QColor canvas; ///< behind a graph or plot
    QColor line;   ///< quiet links, axes, grids
    QColor text;
    QColor quietText;
};

/// Spacing unit of every layout, in device-independent pixels.
constexpr int spacing = 8;

} // namespace cutpoint
