// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/style/palette.h"

#include <QPainter>

namespace cutpoint {

/// Of what is selected, and of plan A: violet, which neither a side nor the cut uses.
inline QColor selectionColor(const Colors& colors) {
    return {colors.dark ? "#C792EA" : "#7B3FA0"};
}

/// Four corners around what is selected, in scene units, as wide on the screen at every scale: another form
/// and another colour than the outline of the cut.
void paintSelectionMark(QPainter& painter, const QRectF& around, const Colors& colors, double scale);

} // namespace cutpoint
