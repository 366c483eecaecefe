// SPDX-License-Identifier: GPL-3.0-or-later
// The small net that fuzzed profiles are laid over.
#pragma once

#include "core/import/layer_origins.h"
#include "core/model/layer_graph.h"

#include <utility>

namespace cutpoint::fuzz {

inline Layer layer(const char* name, const char* type, double flops, Shape shape) {
    Layer made;
    made.name = name;
    made.type = type;
    made.flops = flops;
    made.outputShape = std::move(shape);
    return made;
}

/// Seven layers with a branch, whose names and types profilers' rows may hit.
inline const LayerGraph& net() {
    static const LayerGraph graph = [] {
        Layer input = layer("data", "Input", 0, {1, 3, 8, 8});
        input.isInput = true;
        auto made = LayerGraph::make(
            "net",
            {input, layer("a", "Conv", 900, {1, 4, 8, 8}), layer("conv1", "Relu", 100, {1, 4, 8, 8}),
             layer("b", "Conv", 800, {1, 4, 8, 8}), layer("c", "Add", 0, {1, 4, 8, 8}),
             layer("fc", "Gemm", 500, {1, 10}), layer("prob", "Softmax", 3, {1, 10})},
            {{0, 1}, {1, 2}, {2, 3}, {3, 4}, {2, 4}, {4, 5}, {5, 6}});
        return *std::move(made);
    }();
    return graph;
}

/// Where the layers came from, as an ONNX file would tell.
inline const LayerOrigins& origins() {
    static const LayerOrigins from = [] {
        LayerOrigins made;
        made.layers = {{},
                       {"", {"t1"}, 0},
                       {"", {"t2"}, 1},
                       {"", {"t3"}, 2},
                       {"", {"t4"}, 3},
                       {"", {"t5"}, 4},
                       {"", {"t6"}, 5}};
        made.constants = {{"ConstantOfShape_9", 3}};
        made.weights = {"w"};
        return made;
    }();
    return from;
}

} // namespace cutpoint::fuzz
