// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/fold.h"

namespace cutpoint {

/// Where the parts of a path in a name end: '/', '.', ':' or a space.
bool separatesParts(char c);

/// Does this operator do the work that a block is remembered for? Activations, norms and pools follow it.
bool doesHeavyWork(std::string_view operatorType);

/// Does it put its inputs side by side? Inception's and NASNet's blocks end there.
bool joinsChannels(std::string_view operatorType);

/// How many leading parts two layer names have in common.
int sharedNameParts(const std::string& a, const std::string& b);

/// What the layers of a box are: those that do the work first, then the most frequent. Layers without a type
/// do not count. O(n log n).
std::vector<OperatorCount> operatorsOf(const LayerGraph& graph, const std::vector<LayerId>& layers);

/// "Conv ×5, Relu ×4 …": at most so many of the types.
std::string operatorsText(const std::vector<OperatorCount>& operators, std::size_t most);

/// For every layer its name without the leading parts that a producer or consumer of it shares, as long as a
/// letter is left: "3x3" of "inception_3a/3x3" beside "inception_3a/relu_3x3". O(V + L).
std::vector<std::string> shortNames(const LayerGraph& graph);

/// A short name for every box, unlike every other box's and every layer's: the layer's own, the part of the
/// name that its layers alone share ("layer2.1"), or "first … last".
std::vector<std::string> boxNames(const LayerGraph& graph, const std::vector<std::vector<LayerId>>& boxes);

} // namespace cutpoint
