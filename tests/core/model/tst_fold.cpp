// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/fold.h"

#include "core/import/import.h"

#include <algorithm>
#include <filesystem>
#include <gtest/gtest.h>
#include <iostream>
#include <random>
#include <set>

using namespace cutpoint;

namespace {

using Graph = std::shared_ptr<const LayerGraph>;

Layer layerOf(const std::string& name, const std::string& type) {
    Layer layer;
    layer.name = name;
    layer.type = type;
    layer.outputBytes = Bytes(4);
    layer.flops = 10;
    return layer;
}

Graph randomGraph(std::mt19937& random, int size) {
    std::vector<Layer> layers;
    std::vector<Link> links;
    for (int v = 0; v < size; ++v) {
        layers.push_back(layerOf("n" + std::to_string(v), v % 3 ? "Relu" : "Conv"));
        for (int k = static_cast<int>(random() % 3); v > 0 && k >= 0; --k)
            links.push_back({static_cast<LayerId>(v - 1 - static_cast<int>(random()) % std::min(v, 40)), v});
        std::erase_if(links,
                      [](const Link& link) { return link.producer < 0 || link.producer >= link.consumer; });
        if (std::ranges::none_of(links, [v](const Link& link) { return link.consumer == v; }))
            layers.back().isInput = true;
    }
    // Ids need not be in topological order.
    std::vector<LayerId> place(layers.size());
    for (std::size_t i = 0; i < place.size(); ++i)
        place[i] = static_cast<LayerId>(i);
    std::ranges::shuffle(place, random);
    std::vector<Layer> shuffled(layers.size());
    for (std::size_t i = 0; i < layers.size(); ++i)
        shuffled[static_cast<std::size_t>(place[i])] = layers[i];
    for (Link& link : links)
        link = {place[static_cast<std::size_t>(link.producer)],
                place[static_cast<std::size_t>(link.consumer)]};
    return std::make_shared<LayerGraph>(*LayerGraph::make("random", shuffled, links));
}

/// Blocks of conv-bn-relu-conv-add with a link around each.
Graph residualGraph(int blocks) {
    std::vector<Layer> layers{layerOf("input", "Input")};
    layers[0].isInput = true;
    std::vector<Link> links;
    for (int b = 0; b < blocks; ++b) {
        const auto entry = static_cast<LayerId>(layers.size()) - 1;
        for (const char* type : {"Conv", "BatchNorm", "Relu", "Conv", "Add"}) {
            const auto v = static_cast<LayerId>(layers.size());
            layers.push_back(layerOf("block" + std::to_string(b) + "/" + type + std::to_string(v), type));
            links.push_back({v - 1, v});
        }
        links.push_back({entry, entry + 5});
    }
    return std::make_shared<LayerGraph>(*LayerGraph::make("residual", layers, links));
}

/// Every layer in exactly one box, boxes in order inside, the graph of boxes an acyclic image of the links.
void expectPartition(const LayerGraph& graph, const Fold& fold) {
    ASSERT_TRUE(fold.fits(graph));
    ASSERT_TRUE(fold.drawn);
    ASSERT_EQ(fold.drawn->layers().size(), fold.boxes.size());
    std::size_t members = 0;
    for (std::size_t b = 0; b < fold.boxes.size(); ++b) {
        const auto& layers = fold.boxes[b].layers;
        ASSERT_FALSE(layers.empty());
        members += layers.size();
        std::set<LayerId> seen;
        for (LayerId v : layers) {
            ASSERT_EQ(fold.boxOf[static_cast<std::size_t>(v)], static_cast<BoxId>(b));
            for (LayerId u : graph.predecessors(v))
                ASSERT_TRUE(fold.boxOf[static_cast<std::size_t>(u)] != static_cast<BoxId>(b) ||
                            seen.contains(u));
            seen.insert(v);
        }
        ASSERT_EQ(seen.size(), layers.size());
    }
    ASSERT_EQ(members, graph.layers().size());
    // LayerGraph::make refuses cycles, so the drawn graph is acyclic; it must hold exactly the links between.
    std::set<Link> between;
    for (const Link& link : graph.links()) {
        const BoxId from = fold.boxOf[static_cast<std::size_t>(link.producer)];
        const BoxId to = fold.boxOf[static_cast<std::size_t>(link.consumer)];
        if (from != to)
            between.insert({from, to});
    }
    EXPECT_EQ(std::vector<Link>(between.begin(), between.end()), fold.drawn->links());
}

} // namespace

TEST(Fold, RandomGraphsArePartitionedConvexlyIntoFewBoxes) {
    std::mt19937 random(7);
    for (int round = 0; round < 150; ++round) {
        const Graph graph = randomGraph(random, 49 + static_cast<int>(random() % 400));
        const auto folded = fold(graph);
        expectPartition(*graph, *folded);
        EXPECT_LE(folded->boxes.size(), boxesAimedAt);
        EXPECT_GT(folded->boxes.size(), 1u);
        EXPECT_EQ(fold(graph)->boxOf, folded->boxOf);
    }
}

TEST(Fold, SmallNetsStayAsTheyAre) {
    std::mt19937 random(8);
    const Graph graph = randomGraph(random, static_cast<int>(largestUnfolded));
    const auto folded = fold(graph);
    EXPECT_EQ(folded->drawn, graph);
    for (LayerId v = 0; v < graph->size(); ++v)
        EXPECT_EQ(folded->boxOf[static_cast<std::size_t>(v)], v);
    expectPartition(*graph, *folded);
}

TEST(Fold, ResidualBlocksBecomeBoxesOfTheirName) {
    const Graph graph = residualGraph(20);
    const auto folded = fold(graph);
    expectPartition(*graph, *folded);
    ASSERT_EQ(folded->boxes.size(), 21u);
    EXPECT_EQ(folded->boxes[0].name, "input");
    EXPECT_EQ(folded->boxes[1].name, "block0");
    EXPECT_EQ(folded->boxes[20].name, "block19");
    EXPECT_EQ(folded->boxes[7].layers.size(), 5u);
    EXPECT_DOUBLE_EQ(folded->drawn->layer(7).flops, 50);
    EXPECT_DOUBLE_EQ(folded->drawn->layer(7).outputBytes.value, 4);
    EXPECT_EQ(folded->drawn->layer(7).type, "Conv ×2, Add …");
}

TEST(Fold, OpenedBoxShowsItsLayersAndNoOtherChanges) {
    const Graph graph = residualGraph(20);
    const auto closed = fold(graph);
    const LayerId inside = closed->boxes[5].layers[2];
    const auto opened = fold(graph, std::vector<LayerId>{inside});
    expectPartition(*graph, *opened);
    EXPECT_EQ(opened->boxes.size(), closed->boxes.size() + 4);
    EXPECT_FALSE(opened->folded(opened->boxOf[static_cast<std::size_t>(inside)]));
    EXPECT_EQ(opened->boxes[4].layers, closed->boxes[4].layers);
    EXPECT_EQ(opened->boxes[10].layers, closed->boxes[6].layers);
}

TEST(Fold, NamesOfBoxesNeverCollideWithLayers) {
    std::vector<Layer> layers;
    std::vector<Link> links;
    for (int v = 0; v < 120; ++v) {
        layers.push_back(layerOf("a/" + std::to_string(v), "Conv"));
        if (v > 0)
            links.push_back({v - 1, v});
    }
    layers[0].isInput = true;
    layers[60].name = "a";
    layers[61].name = "a/1 … a/4";
    const Graph graph = std::make_shared<LayerGraph>(*LayerGraph::make("names", layers, links));
    const auto folded = fold(graph);
    expectPartition(*graph, *folded);
    EXPECT_LE(folded->boxes.size(), boxesAimedAt);
    EXPECT_GT(folded->boxes.size(), 10u);
}

TEST(Fold, TenThousandLayers) {
    std::mt19937 random(9);
    for (const Graph& graph : {residualGraph(2000), randomGraph(random, 3000)}) {
        const auto folded = fold(graph);
        expectPartition(*graph, *folded);
        EXPECT_LE(folded->boxes.size(), boxesAimedAt);
    }
}

TEST(Fold, EveryPublishedNetIsFolded) {
    namespace fs = std::filesystem;
    const fs::path data(CUTPOINT_SHARED_DATA);
    if (!fs::is_directory(data))
        GTEST_SKIP() << "the published nets are not here";
    int large = 0;
    for (const auto& entry : fs::recursive_directory_iterator(data)) {
        if (!entry.is_regular_file())
            continue;
        ImportOptions options;
        options.file = entry.path().string();
        const auto model = importModelFile(options.file, options);
        if (!model || static_cast<std::size_t>(model->graph->size()) <= largestUnfolded)
            continue;
        ++large;
        const auto folded = fold(model->graph);
        expectPartition(*model->graph, *folded);
        EXPECT_LE(folded->boxes.size(), boxesAimedAt) << entry.path();
        EXPECT_GE(folded->boxes.size(), 8u) << entry.path();
        if (std::getenv("CUTPOINT_SHOW_FOLDS")) {
            std::cout << entry.path().filename() << ' ' << model->graph->size() << '\n';
            for (std::size_t b = 0; b < folded->boxes.size(); ++b)
                std::cout << "    " << folded->boxes[b].name << " | " << folded->boxes[b].layers.size()
                          << " | " << folded->drawn->layer(static_cast<LayerId>(b)).type << '\n';
        }
    }
    EXPECT_GT(large, 0);
}
