// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/fold.h"

#include "core/import/import.h"
#include "core/model/fold_names.h"

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
    ASSERT_EQ(fold.boxOf.size(), graph.layers().size());
    ASSERT_TRUE(fold.drawn);
    ASSERT_EQ(fold.drawn->layers().size(), fold.boxes.size());
    std::size_t members = 0;
    for (std::size_t b = 0; b < fold.boxes.size(); ++b) {
        const auto& layers = fold.boxes[b].layers;
        ASSERT_FALSE(layers.empty());
        members += layers.size();
        std::set<LayerId> seen;
        for (LayerId v : layers) {
            ASSERT_EQ(fold.at(v), static_cast<BoxId>(b));
            for (LayerId u : graph.predecessors(v))
                ASSERT_TRUE(fold.at(u) != static_cast<BoxId>(b) || seen.contains(u));
            seen.insert(v);
        }
        ASSERT_EQ(seen.size(), layers.size());
        for (const Stretch& block : fold.boxes[b].within)
            ASSERT_TRUE(block.contains(fold.boxes[b].stretch) && block != fold.boxes[b].stretch);
    }
    ASSERT_EQ(members, graph.layers().size());
    // LayerGraph::make refuses cycles, so the drawn graph is acyclic; it must hold exactly the links between.
    std::set<Link> between;
    for (std::size_t i = 0; i < graph.links().size(); ++i) {
        const Link link = graph.links()[i];
        const Link boxes{static_cast<LayerId>(fold.at(link.producer)),
                         static_cast<LayerId>(fold.at(link.consumer))};
        if (boxes.producer == boxes.consumer) {
            ASSERT_EQ(fold.drawnLink[i], -1);
            continue;
        }
        between.insert(boxes);
        ASSERT_EQ(fold.drawn->links()[static_cast<std::size_t>(fold.drawnLink[i])], boxes);
    }
    EXPECT_EQ(std::vector<Link>(between.begin(), between.end()), fold.drawn->links());
}

std::vector<std::string> namesOf(const Fold& fold) {
    std::vector<std::string> names;
    for (const FoldedBox& box : fold.boxes)
        names.push_back(box.name);
    return names;
}

constexpr std::size_t boxesAimedAt = 36;
constexpr auto ways = {FoldBy::Structure, FoldBy::Names};

} // namespace

TEST(Fold, RandomGraphsArePartitionedConvexlyIntoFewBoxes) {
    std::mt19937 random(7);
    for (int round = 0; round < 150; ++round) {
        const Graph graph = randomGraph(random, 49 + static_cast<int>(random() % 400));
        for (const FoldBy by : ways) {
            const auto folded = fold(graph, by, boxesAimedAt);
            expectPartition(*graph, *folded);
            EXPECT_LE(folded->boxes.size(), boxesAimedAt);
            EXPECT_GT(folded->boxes.size(), 1u);
            EXPECT_EQ(fold(graph, by, boxesAimedAt)->boxOf, folded->boxOf);
        }
    }
}

TEST(Fold, UnfoldedBoxesCountAsTheLayersDo) {
    std::mt19937 random(8);
    for (const int size : {1, 2, 3, 48, 500}) {
        const Graph graph = randomGraph(random, size);
        for (const FoldBy by : ways) {
            const auto whole = unfolded(graph, by);
            EXPECT_EQ(whole->drawn, graph);
            for (LayerId v = 0; v < graph->size(); ++v)
                EXPECT_EQ(whole->at(v), static_cast<BoxId>(v));
            expectPartition(*graph, *whole);
        }
    }
}

TEST(Fold, ResidualBlocksBecomeBoxesOfTheirName) {
    const Graph graph = residualGraph(20);
    for (const FoldBy by : ways) {
        const auto folded = fold(graph, by, boxesAimedAt);
        expectPartition(*graph, *folded);
        ASSERT_EQ(folded->boxes.size(), 21u);
        EXPECT_EQ(folded->boxes[0].name, "input");
        EXPECT_EQ(folded->boxes[1].name, "block0");
        EXPECT_EQ(folded->boxes[20].name, "block19");
        EXPECT_EQ(folded->boxes[7].layers.size(), 5u);
        EXPECT_EQ(folded->boxes[7].alike, 20);
        EXPECT_DOUBLE_EQ(folded->drawn->layer(7).flops, 50);
        EXPECT_DOUBLE_EQ(folded->drawn->layer(7).outputBytes.value, 4);
        EXPECT_EQ(folded->drawn->layer(7).type, "Conv ×2, Add …");
    }
}

/// By structure the names mean nothing: the same blocks with names that tell nothing.
TEST(Fold, RepeatedStructureIsFoundWithoutNames) {
    const Graph named = residualGraph(20);
    std::vector<Layer> layers = named->layers();
    for (std::size_t v = 0; v < layers.size(); ++v)
        layers[v].name = "n" + std::to_string(v);
    const Graph graph = std::make_shared<LayerGraph>(*LayerGraph::make("plain", layers, named->links()));
    EXPECT_EQ(usualFold(*named), FoldBy::Names);
    EXPECT_EQ(usualFold(*graph), FoldBy::Structure);
    EXPECT_EQ(fold(graph, FoldBy::Structure, boxesAimedAt)->boxOf,
              fold(named, FoldBy::Names, boxesAimedAt)->boxOf);
    // Fewer boxes than blocks: whole numbers of blocks in each.
    const auto few = fold(graph, FoldBy::Structure, 9);
    expectPartition(*graph, *few);
    EXPECT_LE(few->boxes.size(), 9u);
    for (std::size_t b = 1; b < few->boxes.size(); ++b)
        EXPECT_EQ(few->boxes[b].layers.size() % 5, 0u) << b;
}

/// Equal blocks are equal in whatever order their layers are listed, and are numbered along the net.
TEST(Fold, EqualBlocksAreOneKindAndNumbered) {
    const Graph named = residualGraph(20);
    std::mt19937 random(3);
    std::vector<LayerId> place(named->layers().size());
    for (std::size_t i = 0; i < place.size(); ++i)
        place[i] = static_cast<LayerId>(i);
    std::ranges::shuffle(place, random);
    std::vector<Layer> layers(place.size());
    std::vector<Link> links;
    for (std::size_t i = 0; i < place.size(); ++i) {
        layers[static_cast<std::size_t>(place[i])] = named->layers()[i];
        layers[static_cast<std::size_t>(place[i])].name = "node" + std::to_string(i);
    }
    for (const Link& link : named->links())
        links.push_back(
            {place[static_cast<std::size_t>(link.producer)], place[static_cast<std::size_t>(link.consumer)]});
    const Graph graph = std::make_shared<LayerGraph>(*LayerGraph::make("shuffled", layers, links));
    const auto folded = fold(graph, FoldBy::Structure, boxesAimedAt);
    expectPartition(*graph, *folded);
    ASSERT_EQ(folded->boxes.size(), 21U);
    EXPECT_EQ(folded->boxes[0].kind, -1) << "one layer alone is no kind";
    for (std::size_t b = 1; b < folded->boxes.size(); ++b) {
        EXPECT_EQ(folded->boxes[b].kind, 0) << b;
        EXPECT_EQ(folded->boxes[b].alike, 20) << b;
        EXPECT_EQ(folded->boxes[b].number, static_cast<int>(b));
        EXPECT_EQ(operatorsText(folded->boxes[b].operators, 9), "Conv ×2, Add, BatchNorm, Relu");
    }
    EXPECT_EQ(folded->boxes[2].name, "node6 … 10");
}

TEST(Fold, NasnetsCellsAreFoundAndCounted) {
    const std::filesystem::path path =
        std::string(CUTPOINT_SHARED_DATA) + "/profiles/pipedream/nasnetalarge/graph.txt";
    if (!std::filesystem::exists(path))
        GTEST_SKIP() << "the shared data is absent";
    ImportOptions options;
    options.file = path.string();
    const auto model = importModelFile(path, options);
    ASSERT_TRUE(model.ok());
    const auto folded = fold(model->graph, FoldBy::Structure, 40);
    // The paper's normal cells: 18, of which four differ in what they read.
    const auto cell = std::ranges::max_element(folded->boxes, {}, &FoldedBox::alike);
    EXPECT_EQ(cell->alike, 14);
    EXPECT_EQ(cell->layers.size(), 55U);
}

TEST(Fold, RepeatsWithinABoxAreCounted) {
    const Graph named = residualGraph(24);
    const auto few = fold(named, FoldBy::Structure, 9);
    int counted = 0;
    for (std::size_t b = 1; b < few->boxes.size(); ++b) {
        const FoldedBox& box = few->boxes[b];
        ASSERT_EQ(box.layers.size() % 5, 0u) << b;
        EXPECT_EQ(box.repeats, static_cast<int>(box.layers.size() / 5)) << b;
        // The operators of one of them are told.
        EXPECT_EQ(few->drawn->layer(static_cast<LayerId>(b)).type, "Conv ×2, Add …");
        counted += box.repeats;
    }
    EXPECT_EQ(counted, 24);
    // Equal operators in a row are no blocks, nor are layers that are linked otherwise.
    std::vector<Layer> layers;
    std::vector<Link> links;
    for (int v = 0; v < 60; ++v) {
        layers.push_back(layerOf("n" + std::to_string(v), "Relu"));
        if (v > 0)
            links.push_back({v - 1, v});
    }
    layers[0].isInput = true;
    const auto chain =
        fold(std::make_shared<LayerGraph>(*LayerGraph::make("chain", layers, links)), FoldBy::Structure, 5);
    for (const FoldedBox& box : chain->boxes)
        EXPECT_EQ(box.repeats, 1);
}

TEST(Fold, NamePathsFoldLevelByLevel) {
    std::vector<Layer> layers{layerOf("input", "Input")};
    layers[0].isInput = true;
    std::vector<Link> links;
    for (const char* stage : {"stem", "body", "head"})
        for (const char* block : {"a", "b", "c"})
            for (int k = 0; k < 7; ++k) {
                links.push_back(
                    {static_cast<LayerId>(layers.size()) - 1, static_cast<LayerId>(layers.size())});
                layers.push_back(layerOf(std::string(stage) + "/" + block + "/" + std::to_string(k), "Conv"));
            }
    const Graph graph = std::make_shared<LayerGraph>(*LayerGraph::make("paths", layers, links));
    using Names = std::vector<std::string>;
    EXPECT_EQ(namesOf(*fold(graph, FoldBy::Names, 5)), (Names{"input", "stem", "body", "head"}));
    const auto blocks = fold(graph, FoldBy::Names, 12);
    EXPECT_EQ(blocks->boxes.size(), 10u);
    EXPECT_EQ(blocks->boxes[4].name, "body/a");
}

TEST(Fold, OpenedBoxShowsItsLayersAndFoldsAgain) {
    const Graph graph = residualGraph(20);
    for (const FoldBy by : ways) {
        const auto before = fold(graph, by, boxesAimedAt);
        const LayerId inside = before->boxes[5].layers[2];
        const auto after = opened(*before, before->at(inside));
        expectPartition(*graph, *after);
        EXPECT_EQ(after->boxes.size(), before->boxes.size() + 4);
        EXPECT_FALSE(after->isFolded(after->at(inside)));
        EXPECT_EQ(after->boxes[4].layers, before->boxes[4].layers);
        EXPECT_EQ(after->boxes[10].layers, before->boxes[6].layers);
        EXPECT_EQ(closed(*after, after->at(inside))->boxOf, before->boxOf);
        // What is outermost stays, and so does a single layer that is to be opened.
        EXPECT_EQ(closed(*before, before->at(inside))->boxOf, before->boxOf);
        EXPECT_EQ(opened(*after, after->at(inside))->boxOf, after->boxOf);
    }
}

TEST(Fold, LargeBlocksOpenIntoBlocksUntilLayersAreLeft) {
    const Graph graph = residualGraph(400);
    for (const FoldBy by : ways) {
        auto now = fold(graph, by, 10);
        const LayerId goal = 1234;
        int steps = 0;
        while (now->isFolded(now->at(goal))) {
            const std::size_t before = now->boxes.size();
            now = opened(*now, now->at(goal));
            expectPartition(*graph, *now);
            EXPECT_GT(now->boxes.size(), before);
            EXPECT_LE(now->boxes.size(), before + largestOpened);
            ++steps;
        }
        EXPECT_LE(steps, 6);
        for (; steps > 0; --steps)
            now = closed(*now, now->at(goal));
        EXPECT_EQ(now->boxOf, fold(graph, by, 10)->boxOf);
    }
}

TEST(Fold, ANetDrawnWholeHasBlocksToFold) {
    const Graph graph = residualGraph(8);
    const auto whole = unfolded(graph, FoldBy::Names);
    const auto one = closed(*whole, whole->at(7));
    expectPartition(*graph, *one);
    EXPECT_TRUE(one->isFolded(one->at(7)));
    EXPECT_EQ(one->box(one->at(7)).name, "block1");
    EXPECT_TRUE(opened(*one, one->at(7))->isWhole());
}

TEST(Fold, ShortNamesLeaveOutWhatNeighboursShare) {
    std::vector<Layer> layers;
    for (const char* name : {"in", "block_1/3x3", "block_1/relu", "out.7", "out.8"})
        layers.push_back(layerOf(name, "Conv"));
    layers[0].isInput = true;
    const auto graph = LayerGraph::make("short", layers, {{0, 1}, {1, 2}, {2, 3}, {3, 4}});
    EXPECT_EQ(shortNames(*graph), (std::vector<std::string>{"in", "3x3", "relu", "out.7", "out.8"}));
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
    const auto folded = fold(graph, FoldBy::Structure, boxesAimedAt);
    expectPartition(*graph, *folded);
    EXPECT_LE(folded->boxes.size(), boxesAimedAt);
    EXPECT_GT(folded->boxes.size(), 10u);
}

TEST(Fold, TenThousandLayers) {
    std::mt19937 random(9);
    for (const Graph& graph : {residualGraph(2000), randomGraph(random, 3000)}) {
        for (const FoldBy by : ways) {
            const auto folded = fold(graph, by, boxesAimedAt);
            expectPartition(*graph, *folded);
            EXPECT_LE(folded->boxes.size(), boxesAimedAt);
        }
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
        const auto folded = fold(model->graph, usualFold(*model->graph), boxesAimedAt);
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
