// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/layer_graph.h"

namespace cutpoint {

/// How many leading parts two layer names have in common; parts end at '/', '.', ':' or a space.
int sharedNameParts(const std::string& a, const std::string& b);

/// What the layers of a box are, the most frequent type first: "Conv ×5, Relu ×4".
std::string typesText(const LayerGraph& graph, const std::vector<LayerId>& layers);

/// A short name for every box, unlike every other box's and every layer's: the layer's own, the part of the
/// name that its layers alone share ("layer2.1"), or "first … last".
std::vector<std::string> boxNames(const LayerGraph& graph, const std::vector<std::vector<LayerId>>& boxes);

} // namespace cutpoint
