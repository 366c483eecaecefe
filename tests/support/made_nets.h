// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// Nets of any size, for growth to be read off, and nets made to be hard: wide, with costs that hardly
/// differ. The same on every run.
#pragma once

#include "core/model/problem.h"

#include <random>

namespace cutpoint::bench {

/// Collects layers, links and times. Times and sizes scatter around what real nets have.
class NetMaker {
public:
    explicit NetMaker(std::uint32_t seed) : random_(seed) {}

    LayerId add(const std::vector<LayerId>& producers, const char* type = nullptr) {
        Layer layer;
        layer.name = std::to_string(layers_.size());
        layer.type = type                    ? type
                     : producers.empty()     ? "Input"
                     : producers.size() == 1 ? "Conv"
                     : producers.size() == 2 ? "Add"
                                             : "Concat";
        layer.isInput = producers.empty();
        layer.outputBytes = Bytes(static_cast<double>(50'000 + upTo(400'000)));
        layer.parameterBytes = Bytes(static_cast<double>(1000 + 7919 * layers_.size() % 100'003));
        layers_.push_back(layer);
        const double cloud = layer.isInput ? 0 : 1e-6 * (20 + upTo(500));
        cloud_.push_back(cloud);
        edge_.push_back(cloud * (6 + upTo(8)));
        const auto id = static_cast<LayerId>(layers_.size() - 1);
        for (LayerId u : producers)
            links_.push_back({u, id});
        return id;
    }
    /// Convolutions with what comes before and behind them; separable ones when it is long.
    LayerId chain(LayerId from, int length) {
        constexpr const char* simple[] = {"Relu", "Conv", "BatchNorm"};
        constexpr const char* separable[] = {"Relu", "Conv", "Conv", "BatchNorm"};
        for (int i = 0; i < length; ++i)
            from = add({from}, length == 1 ? "Conv" : length <= 3 ? simple[i % 3] : separable[i % 4]);
        return from;
    }
    int upTo(int n) { return static_cast<int>(random_() % static_cast<unsigned>(n)); }
    int size() const { return static_cast<int>(layers_.size()); }

    /// About `count` layers after `from`, composed at random in series and in parallel; the last one.
    LayerId compose(LayerId from, int count) {
        constexpr int few = 3;
        if (count <= few)
            return chain(from, count);
        const int first = 1 + upTo(count - 2);
        if (upTo(2) == 0)
            return compose(compose(from, first), count - first);
        // Both branches start at `from` and meet in one layer more.
        const LayerId left = compose(from, first), right = compose(from, count - first - 1);
        return add({left, right});
    }

    Problem problem() {
        const auto graph = std::make_shared<LayerGraph>(*LayerGraph::make("bench", layers_, links_));
        Profile profile = emptyProfile(*graph);
        for (std::size_t i = 0; i < profile.layers.size(); ++i) {
            profile.layers[i].edge = Seconds(edge_[i]);
            profile.layers[i].cloud = Seconds(cloud_[i]);
        }
        Problem problem = makeProblem(graph, profile);
        problem.network.bandwidth = BitsPerSecond(1e8);
        return problem;
    }

private:
    std::mt19937 random_;
    std::vector<Layer> layers_;
    std::vector<Link> links_;
    std::vector<double> edge_, cloud_;
};

/// Cells of `blocks` blocks; a block adds two chains that read the last two cells or an earlier block; the
/// cell concatenates its blocks.
inline Problem nasnetLike(int layers, int blocks, std::uint32_t seed) {
    NetMaker net(seed);
    LayerId before = net.add({}), last = net.chain(before, 3);
    while (net.size() < layers) {
        std::vector<LayerId> from{net.chain(before, 3), net.chain(last, 3)}, ends;
        for (int b = 0; b < blocks; ++b) {
            const auto pick = [&] {
                return from[static_cast<std::size_t>(net.upTo(static_cast<int>(from.size())))];
            };
            const LayerId left = net.chain(pick(), net.upTo(3) == 0 ? 1 : 8);
            const LayerId right = net.chain(pick(), net.upTo(3) == 0 ? 1 : 8);
            ends.push_back(net.add({left, right}));
            if (net.upTo(3) == 0)
                from.push_back(ends.back());
        }
        before = last;
        last = net.add(ends);
    }
    net.chain(last, 3);
    return net.problem();
}

/// Cells that are all equal, each reading the last two: what nasnetLike() draws for one of them, over and
/// over.
inline Problem equalCells(int layers, int blocks, std::uint32_t seed) {
    NetMaker net(seed);
    struct Block {
        int left, right, leftLength, rightLength;
    };
    std::vector<Block> cell;
    for (int b = 0; b < blocks; ++b)
        cell.push_back(
            {net.upTo(b + 2), net.upTo(b + 2), net.upTo(3) == 0 ? 1 : 8, net.upTo(3) == 0 ? 1 : 8});
    LayerId before = net.add({}), last = net.chain(before, 3);
    while (net.size() < layers) {
        std::vector<LayerId> from{net.chain(before, 3), net.chain(last, 3)}, ends;
        for (const Block& block : cell) {
            const LayerId left = net.chain(from[static_cast<std::size_t>(block.left)], block.leftLength);
            const LayerId right = net.chain(from[static_cast<std::size_t>(block.right)], block.rightLength);
            from.push_back(net.add({left, right}));
            ends.push_back(from.back());
        }
        before = last;
        last = net.add(ends);
    }
    net.chain(last, 3);
    return net.problem();
}

/// Layers in rows of `width`; each reads one to three of the two rows before.
inline Problem layered(int layers, int width, std::uint32_t seed) {
    NetMaker net(seed);
    std::vector<LayerId> row{net.add({})}, older = row;
    while (net.size() < layers) {
        std::vector<LayerId> next;
        for (int i = 0; i < width; ++i) {
            std::vector<LayerId> producers;
            for (int k = 0; k < 1 + net.upTo(3); ++k) {
                const auto& source = net.upTo(4) ? row : older;
                producers.push_back(
                    source[static_cast<std::size_t>(net.upTo(static_cast<int>(source.size())))]);
            }
            next.push_back(net.add(producers));
        }
        older = row;
        row = next;
    }
    net.add(row);
    return net.problem();
}

/// Modules of `width` parallel chains between a split and a concatenation.
inline Problem branches(int layers, int width, int length, std::uint32_t seed) {
    NetMaker net(seed);
    LayerId last = net.add({});
    while (net.size() < layers) {
        std::vector<LayerId> ends;
        for (int w = 0; w < width; ++w)
            ends.push_back(net.chain(last, length));
        last = net.add(ends);
    }
    return net.problem();
}

/// Dense blocks: every layer reads all before it in its block.
inline Problem dense(int layers, int block, std::uint32_t seed) {
    NetMaker net(seed);
    LayerId last = net.add({});
    while (net.size() < layers) {
        std::vector<LayerId> all{last};
        for (int i = 0; i < block; ++i)
            all.push_back(net.chain(net.add(all), 3));
        last = net.add(all);
    }
    return net.problem();
}

/// Layers composed at random in series and in parallel, to any depth.
inline Problem seriesParallel(int layers, std::uint32_t seed) {
    NetMaker net(seed);
    net.compose(net.add({}), layers - 1);
    return net.problem();
}

/// A contracting and an expanding path with skips between levels.
inline Problem nestedSkips(int layers, std::uint32_t seed) {
    NetMaker net(seed);
    LayerId last = net.add({});
    std::vector<LayerId> skips;
    const int levels = layers / 8;
    for (int i = 0; i < levels; ++i) {
        last = net.chain(last, 4);
        skips.push_back(last);
    }
    for (int i = levels; i-- > 0;) {
        last = net.chain(net.add({last, skips[static_cast<std::size_t>(i)]}), 3);
    }
    return net.problem();
}

} // namespace cutpoint::bench
