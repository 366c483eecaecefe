// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/layer_graph.h"

#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace cutpoint {

/// A deploy prototxt under a plan (V_E, V_C), as the paper's prototype runs it in Caffe: the edge computes up
/// to its stop layers, the cloud goes on from the cut blobs (Section IV).
struct CaffeHalves {
    std::string edge;  ///< the file's own text without the cloud's layers
    std::string cloud; ///< the file's own text without the edge's layers, with the cut blobs as its inputs;
                       ///< empty when every layer is on the edge
    std::vector<std::pair<std::string, Shape>> cutBlobs; ///< in the order in which they are made
    std::vector<std::string> stopLayers;                 ///< those that make the cut blobs
};

/// Cuts the text between its layers; everything else in it (fillers, comments inside layers) stays. Layers
/// are named as importCaffe names them; raw inputs are on the edge whether named or not. Errors: the
/// importer's, "unknown-layer", "not-a-downset", "in-place-cut" when a blob that has to be sent is
/// overwritten on the edge. O(bytes + layers log layers).
Result<CaffeHalves> splitCaffe(std::string_view prototxt, const std::string& file,
                               const std::vector<std::string>& edgeLayers);

} // namespace cutpoint
