// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/graph/graph_painter.h"

namespace cutpoint {

/// One step of the keyboard along the DAG.
enum class Step {
    Producer, ///< to the producer that lies nearest above
    Consumer, ///< to the consumer that lies nearest below
    Left,     ///< to the nearest box at the left on about the same height
    Right,
};

/// Where a step from a layer leads; the layer itself when there is nothing in that direction. O(V).
LayerId stepFrom(const GraphScene& scene, LayerId layer, Step step);

} // namespace cutpoint
