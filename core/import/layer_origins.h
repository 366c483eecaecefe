// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// What the file of a model calls its layers, for those who meet them under other names than ours.
#pragma once

#include "core/model/layer_graph.h"

#include <string>
#include <unordered_map>
#include <unordered_set>
#include <vector>

namespace cutpoint {

/// One layer in its file.
struct LayerOrigin {
    std::string node;                 ///< the node's own name; empty when it has none
    std::vector<std::string> tensors; ///< names of what it writes
    int position = -1;                ///< in the file, constants not counted; -1 when unknown
};

/// Names beside those of the layers. Empty for formats whose layers are called as in their file.
struct LayerOrigins {
    std::vector<LayerOrigin> layers; ///< by LayerId, or empty
    /// Nodes that are no layers because they compute constants: name or "Type_position", and the first layer
    /// that reads what they compute.
    std::unordered_map<std::string, LayerId> constants;
    std::unordered_set<std::string> weights; ///< names of stored tensors
    int batchOfFile = 1; ///< frames that the file asks for, whatever the model was opened for
};

} // namespace cutpoint
