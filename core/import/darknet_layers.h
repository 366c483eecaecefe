// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/cost/operator_cost.h"
#include "core/import/darknet_sections.h"

namespace cutpoint {

/// What a section makes of its inputs. Volumes are {channels, height, width} of one frame.
struct DarknetLayer {
    std::int64_t channels = 0, height = 0, width = 0;
    OperatorCost cost;
    std::vector<int> reads; ///< indices of layers read; -1 is the raw input
    bool isHead = false;    ///< a detection head: an answer of the net
    double elements() const {
        return static_cast<double>(channels) * static_cast<double>(height) * static_cast<double>(width);
    }
};

/// Shape, links and cost of one section. `before` are the layers above it, `input` the raw frame. Errors and
/// warnings go to `issues` with their line; after an error the answer is not meant to be used.
DarknetLayer darknetLayer(const DarknetSection& section, const std::vector<DarknetLayer>& before,
                          const DarknetLayer& input, Issues& issues);

/// Short stable word for layer names: "conv" for convolutional, otherwise the section's own name.
std::string darknetWord(const DarknetSection& section);

} // namespace cutpoint
