// SPDX-License-Identifier: GPL-3.0-or-later
#include "synthetic_nets.h"

namespace cutpoint::bench {
namespace {

class Builder {
public:
    std::uint32_t next() { return (random_ = random_ * 1664525U + 1013904223U) >> 8; }

    LayerId add(const std::vector<LayerId>& producers) {
        Layer layer;
        layer.name = std::to_string(layers_.size());
        layer.isInput = layers_.empty();
        layer.outputBytes = Bytes(1000 + next() % 1'000'000);
        layers_.push_back(layer);
        const auto id = static_cast<LayerId>(layers_.size() - 1);
        for (const LayerId producer : producers)
            links_.push_back({producer, id});
        return id;
    }

    /// About `count` layers after `from`; returns the last one.
    LayerId compose(LayerId from, int count) {
        if (count <= 3) {
            for (int i = 0; i < count; ++i)
                from = add({from});
            return from;
        }
        const int first = 1 + static_cast<int>(next() % static_cast<std::uint32_t>(count - 2));
        if (next() % 2 == 0)
            return compose(compose(from, first), count - first);
        // Both branches start at `from` and meet in one layer more.
        const LayerId left = compose(from, first), right = compose(from, count - first - 1);
        return add({left, right});
    }

    Problem problem() {
        const auto graph = std::make_shared<LayerGraph>(
            *LayerGraph::make("synthetic", std::move(layers_), std::move(links_)));
        Profile profile = emptyProfile(*graph);
        for (std::size_t i = 1; i < profile.layers.size(); ++i) {
            profile.layers[i].edge = Seconds(1e-6 * (1 + next() % 10000));
            profile.layers[i].cloud = profile.layers[i].edge / (5 + next() % 10);
        }
        Problem made = makeProblem(graph, std::move(profile));
        made.network.bandwidth = BitsPerSecond(1e8);
        return made;
    }

private:
    std::uint32_t random_ = 12345;
    std::vector<Layer> layers_;
    std::vector<Link> links_;
};

} // namespace

Problem ladder(int blocks, int width) {
    Builder net;
    LayerId last = net.add({});
    for (int b = 0; b < blocks; ++b) {
        std::vector<LayerId> ends;
        for (int w = 0; w < width; ++w)
            ends.push_back(net.add({net.add({last})}));
        last = net.add(ends);
    }
    return net.problem();
}

Problem seriesParallel(int layers) {
    Builder net;
    net.compose(net.add({}), layers - 1);
    return net.problem();
}

Problem layered(int layers, int width) {
    Builder net;
    std::vector<LayerId> above{net.add({})};
    for (int made = 1; made < layers; made += width) {
        std::vector<LayerId> row;
        for (int w = 0; w < width; ++w) {
            std::vector<LayerId> producers;
            for (std::uint32_t k = 0; k <= net.next() % 3; ++k)
                producers.push_back(above[net.next() % above.size()]);
            row.push_back(net.add(producers));
        }
        above = std::move(row);
    }
    return net.problem();
}

} // namespace cutpoint::bench
