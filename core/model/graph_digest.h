// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/layer_graph.h"

namespace cutpoint {

/// Tells models apart by what plans and times rest on: names, links and output shapes of all layers, in
/// whatever order they stand; neither the model's name nor its weights. 16 hexadecimal digits of FNV-1a.
/// O(V log V + L).
std::string graphDigest(const LayerGraph& graph);

} // namespace cutpoint
