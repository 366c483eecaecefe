// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/graph/graph_layout.h"

namespace cutpoint {

/// Built-in layered layout for when Graphviz cannot answer: rows by longest path, order by barycentres, long
/// links led through free places. Needs no other process and always ends. O(sweeps * (V + placeholders)).
GraphLayout layeredLayout(const LayerGraph& graph);

} // namespace cutpoint
