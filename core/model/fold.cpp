// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/fold.h"

#include "core/model/arithmetic.h"
#include "core/model/fold_likeness.h"
#include "core/model/fold_names.h"
#include "core/model/fold_order.h"
#include "core/model/fold_split.h"

#include <algorithm>
#include <span>

namespace cutpoint {
namespace {

/// A box to be: where it is, and the blocks around it.
struct Part {
    Stretch stretch;
    std::vector<Stretch> within;
};

std::shared_ptr<const LayerGraph> drawnGraph(const LayerGraph& graph, const Fold& fold) {
    std::vector<Layer> layers;
    std::vector<Link> links;
    std::vector<bool> fed(fold.boxes.size());
    for (const Link& link : graph.links()) {
        const BoxId from = fold.at(link.producer), to = fold.at(link.consumer);
        if (from == to)
            continue;
        links.push_back({static_cast<LayerId>(from), static_cast<LayerId>(to)});
        fed[indexOf(to)] = true;
    }
    for (std::size_t b = 0; b < fold.boxes.size(); ++b) {
        const FoldedBox& box = fold.boxes[b];
        if (box.layers.size() == 1) {
            layers.push_back(graph.layer(box.layers[0]));
        } else {
            Layer sum;
            sum.type = operatorsText(box.operators, 2);
            for (LayerId v : box.layers) {
                const Layer& layer = graph.layer(v);
                sum.flops += layer.flops;
                sum.parameterBytes = sum.parameterBytes + layer.parameterBytes;
                sum.isOutput = sum.isOutput || layer.isOutput;
                const auto readers = graph.successors(v);
                if (std::ranges::any_of(readers, [&](LayerId u) { return indexOf(fold.at(u)) != b; }))
                    sum.outputBytes = sum.outputBytes + layer.outputBytes;
            }
            layers.push_back(std::move(sum));
        }
        layers.back().name = box.name;
        layers.back().isInput = !fed[b];
    }
    auto made = LayerGraph::make(graph.name(), std::move(layers), std::move(links));
    return made ? std::make_shared<const LayerGraph>(*std::move(made)) : nullptr;
}

std::shared_ptr<const Fold> made(std::shared_ptr<const LayerGraph> graph, FoldBy by,
                                 std::vector<LayerId> order, std::vector<Part> parts) {
    auto fold = std::make_shared<Fold>();
    const bool isWhole = parts.size() == order.size();
    // Layer by layer the boxes count as the layers do.
    if (isWhole)
        std::ranges::sort(parts, {}, [&](const Part& part) { return order[part.stretch.begin]; });
    std::vector<std::vector<LayerId>> layers;
    for (const Part& part : parts)
        layers.emplace_back(order.begin() + static_cast<std::ptrdiff_t>(part.stretch.begin),
                            order.begin() + static_cast<std::ptrdiff_t>(part.stretch.end));
    const std::vector<std::string> names = boxNames(*graph, layers);
    fold->boxOf.resize(at(graph->size()));
    for (std::size_t b = 0; b < parts.size(); ++b) {
        for (const LayerId v : layers[b])
            fold->boxOf[v] = static_cast<BoxId>(b);
        FoldedBox box;
        box.name = names[b];
        box.layers = std::move(layers[b]);
        box.stretch = parts[b].stretch;
        box.within = std::move(parts[b].within);
        fold->boxes.push_back(std::move(box));
    }
    fold->by = by;
    fold->order = std::move(order);
    fold->graph = graph;
    if (!isWhole)
        compareBoxes(*fold);
    fold->drawn = isWhole ? graph : drawnGraph(*graph, *fold);
    if (!fold->drawn)
        return nullptr;
    const auto& drawn = fold->drawn->links();
    for (const Link& link : fold->graph->links()) {
        const Link between{static_cast<LayerId>(fold->at(link.producer)),
                           static_cast<LayerId>(fold->at(link.consumer))};
        fold->drawnLink.push_back(
            between.producer == between.consumer
                ? -1
                : static_cast<int>(std::ranges::lower_bound(drawn, between) - drawn.begin()));
    }
    return fold;
}

/// Parts a stretch until every part is one layer, remembering the blocks.
void partWhole(const FoldSplitter& splitter, Part part, std::vector<Part>& parts) {
    if (part.stretch.size() == 1) {
        parts.push_back(std::move(part));
        return;
    }
    std::vector<Stretch> within = part.within;
    within.push_back(part.stretch);
    const std::size_t most = part.stretch.size() <= largestOpened ? largestOpened : largestOpened / 2;
    for (const Stretch& stretch : splitter.split(part.stretch, most))
        partWhole(splitter, {stretch, within}, parts);
}

std::vector<Part> partsOf(const Fold& fold) {
    std::vector<Part> parts;
    for (const FoldedBox& box : fold.boxes)
        parts.push_back({box.stretch, box.within});
    std::ranges::sort(parts, {}, [](const Part& part) { return part.stretch.begin; });
    return parts;
}

} // namespace

std::shared_ptr<const Fold> unfolded(std::shared_ptr<const LayerGraph> graph, FoldBy by) {
    std::vector<LayerId> order = branchOrder(*graph, by);
    std::vector<Part> parts;
    if (order.size() <= 2) {
        for (std::size_t i = 0; i < order.size(); ++i)
            parts.push_back({{i, i + 1}, {}});
    } else {
        constexpr std::size_t mostBlocks = 36, layersInOne = 4;
        const FoldSplitter splitter(*graph, order, by);
        const std::size_t most = std::clamp<std::size_t>(order.size() / layersInOne, 2, mostBlocks);
        for (const Stretch& stretch : splitter.split({0, order.size()}, most))
            partWhole(splitter, {stretch, {}}, parts);
    }
    return made(std::move(graph), by, std::move(order), std::move(parts));
}

struct Folding::Parts {
    std::shared_ptr<const LayerGraph> graph;
    FoldBy by;
    std::vector<LayerId> order;
    FoldSplitter splitter;

    Parts(std::shared_ptr<const LayerGraph> of, FoldBy how)
        : graph(std::move(of)), by(how), order(branchOrder(*graph, by)), splitter(*graph, order, by) {}
};

Folding::Folding(std::shared_ptr<const LayerGraph> graph, FoldBy by)
    : parts_(std::make_unique<Parts>(std::move(graph), by)) {}
Folding::~Folding() = default;
Folding::Folding(Folding&&) noexcept = default;
Folding& Folding::operator=(Folding&&) noexcept = default;

std::shared_ptr<const Fold> Folding::into(std::size_t most) const {
    std::vector<Part> parts;
    for (const Stretch& stretch : parts_->splitter.split({0, parts_->order.size()}, most))
        parts.push_back({stretch, {}});
    auto result = made(parts_->graph, parts_->by, parts_->order, std::move(parts));
    return result ? result : unfolded(parts_->graph, parts_->by);
}

std::shared_ptr<const Fold> fold(std::shared_ptr<const LayerGraph> graph, FoldBy by, std::size_t most) {
    return Folding(std::move(graph), by).into(most);
}

std::shared_ptr<const Fold> opened(const Fold& fold, BoxId box) {
    const FoldedBox& opening = fold.box(box);
    std::vector<Part> parts;
    const FoldSplitter splitter(*fold.graph, fold.order, fold.by);
    for (Part& part : partsOf(fold)) {
        if (part.stretch != opening.stretch || part.stretch.size() == 1) {
            parts.push_back(std::move(part));
            continue;
        }
        part.within.push_back(part.stretch);
        const std::size_t most = part.stretch.size() <= largestOpened ? largestOpened : largestOpened / 2;
        for (const Stretch& stretch : splitter.split(part.stretch, most))
            parts.push_back({stretch, part.within});
    }
    auto result = made(fold.graph, fold.by, fold.order, std::move(parts));
    return result ? result : std::make_shared<const Fold>(fold);
}

std::shared_ptr<const Fold> closed(const Fold& fold, BoxId box) {
    if (fold.box(box).within.empty())
        return std::make_shared<const Fold>(fold);
    std::vector<Stretch> within = fold.box(box).within;
    const Stretch block = within.back();
    within.pop_back();
    std::vector<Part> parts;
    for (Part& part : partsOf(fold)) {
        if (!block.contains(part.stretch))
            parts.push_back(std::move(part));
        else if (parts.empty() || parts.back().stretch != block)
            parts.push_back({block, within});
    }
    auto result = made(fold.graph, fold.by, fold.order, std::move(parts));
    return result ? result : std::make_shared<const Fold>(fold);
}

} // namespace cutpoint
