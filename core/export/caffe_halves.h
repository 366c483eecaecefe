// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/layer_graph.h"

#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace cutpoint {

/// A deploy prototxt under a plan (V_E, V_C), as the paper's prototype runs it in Caffe (Section V): the edge
/// computes up to its stop layers, the cloud goes on from the cut blobs. Both take frames of the plan's size,
/// whatever batch the file has. The paper's stop layer is a breakpoint of a modified Caffe; here it is a
/// Split layer after each partitioned layer, whose top nothing else reads, so that any Caffe ends there with
/// the cut blob as an output of the edge's net.
struct CaffeHalves {
    std::string edge;  ///< the file's own text without the cloud's layers, with the stop layers
    std::string cloud; ///< the file's own text without the edge's layers, with the cut blobs as its inputs;
                       ///< empty when every layer is on the edge
    std::vector<std::pair<std::string, Shape>> cutBlobs; ///< in the order in which they are made
    std::vector<std::string> stopLayers;                 ///< one for each cut blob
};

/// Cuts the text between its layers; everything else in it (fillers, comments inside layers) stays. Layers
/// are named as importCaffe names them; raw inputs are on the edge whether named or not. Errors: the
/// importer's, "unknown-layer", "not-a-downset", "in-place-cut" when a blob that has to be sent is
/// overwritten on the edge. O(bytes + layers log layers).
Result<CaffeHalves> splitCaffe(std::string_view prototxt, const std::string& file,
                               const std::vector<std::string>& edgeLayers);

} // namespace cutpoint
