// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/graph/graph_painter.h"

namespace cutpoint {

/// What a step of a lesson makes stand out, above boxes and links: lit links with arrowheads, layers and
/// links of the model, what e still reaches, the shares of a relaxation. Nothing without a lesson. O(V + L).
void paintLessonOverlay(QPainter& painter, const GraphScene& scene, const Colors& colors, double scale);

/// An arrowhead in the pen's colour at the end of a path, or at its start pointing back.
void paintArrowHead(QPainter& painter, const QPainterPath& path, bool forward, double size);

/// The link of the lesson's network that is drawn nearest to a point of the scene, within `reach`; -1 where
/// there is none. Only links that the step shows.
int lessonLinkAt(const GraphScene& scene, QPointF point, double reach);

} // namespace cutpoint
