// SPDX-License-Identifier: GPL-3.0-or-later
// Any bytes as a profile, then laid over a small net: every reader and the matcher.
#include "core/import/profiles/apply_profile.h"
#include "core/import/profiles/read_profile.h"

#include <cmath>
#include <cstdint>
#include <cstdlib>

namespace {

using namespace cutpoint;

Layer layer(const char* name, const char* type, double flops, Shape shape) {
    Layer made;
    made.name = name;
    made.type = type;
    made.flops = flops;
    made.outputShape = std::move(shape);
    return made;
}

const LayerGraph& net() {
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

const LayerOrigins& origins() {
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

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const std::string_view content(reinterpret_cast<const char*>(data), size);
    for (const ProfileRole role : {ProfileRole::Edge, ProfileRole::Both}) {
        const auto applied =
            applyProfile(net(), emptyProfile(net()), content, role, "fuzz.batch2", origins());
        if (!applied)
            continue;
        for (const LayerProfile& times : applied->profile.layers)
            if (!(times.edge.value >= 0) || !(times.cloud.value >= 0) || !std::isfinite(times.edge.value) ||
                !std::isfinite(times.cloud.value))
                std::abort();
    }
    return 0;
}
