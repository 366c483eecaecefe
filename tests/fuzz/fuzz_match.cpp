// SPDX-License-Identifier: GPL-3.0-or-later
// Any bytes as a profile with corrections, laid over a small net as its page shows it: matcher, lints, near
// misses. The first byte chooses the corrections.
#include "core/import/profiles/profile_match.h"

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
    if (size < 1)
        return 0;
    const std::string_view content(reinterpret_cast<const char*>(data) + 1, size - 1);
    ProfileFixes fixes;
    if (data[0] & 1)
        fixes.times = 1e-3;
    if (data[0] & 2)
        fixes.batch = 3;
    fixes.cumulative = (data[0] & 4) != 0;
    fixes.zerosMissing = (data[0] & 8) != 0;
    if (data[0] & 16)
        fixes.layerOf = {{"a", "b"}, {"conv1", "fc"}, {"x", "prob"}};
    if (data[0] & 32)
        fixes.leftOut = {"a", "c"};
    for (const ProfileRole role : {ProfileRole::Edge, ProfileRole::Cloud}) {
        const auto match = matchFile(net(), origins(), content, "fuzz", role, fixes);
        if (!match)
            continue;
        const std::size_t rows = match->measured.rows.size();
        if (match->fates.size() != rows || match->near.size() != rows || !(match->measuredShare >= 0) ||
            !(match->measuredShare <= 1 + 1e-9))
            std::abort();
        for (const ProfileLint& lint : match->lints)
            for (const std::size_t row : lint.rows)
                if (row >= rows)
                    std::abort();
    }
    return 0;
}
