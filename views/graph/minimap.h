// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/graph/graph_painter.h"

namespace cutpoint {

/// The whole graph in a few thousand pixels, of the painter's size: small nets as they are, of large ones
/// each layer as a spot of its side's colour that can still be seen, the cut over them as the loudest thing.
/// `area` is what the map covers in scene units.
void paintMinimapPicture(QPainter& painter, const GraphScene& scene, const Colors& colors, const QRectF& area,
                         const QSizeF& size);

} // namespace cutpoint
