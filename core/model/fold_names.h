// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/layer_graph.h"

namespace cutpoint {

/// Where the parts of a path in a name end: '/', '.', ':' or a space.
bool separatesParts(char c);

/// Does this operator do the work that a block is remembered for? Activations, norms and pools follow it.
bool doesHeavyWork(std::string_view operatorType);

/// How many leading parts two layer names have in common.
int sharedNameParts(const std::string& a, const std::string& b);

/// What the layers of a box are, the most frequent type first: "Conv ×5, Relu ×4".
std::string typesText(const LayerGraph& graph, const std::vector<LayerId>& layers);

/// For every layer its name without the leading parts that a producer or consumer of it shares, as long as a
/// letter is left: "3x3" of "inception_3a/3x3" beside "inception_3a/relu_3x3". O(V + L).
std::vector<std::string> shortNames(const LayerGraph& graph);

/// A short name for every box, unlike every other box's and every layer's: the layer's own, the part of the
/// name that its layers alone share ("layer2.1"), or "first … last".
std::vector<std::string> boxNames(const LayerGraph& graph, const std::vector<std::vector<LayerId>>& boxes);

} // namespace cutpoint
