// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/layer_graph.h"

#include <algorithm>
#include <functional>
#include <numeric>
#include <queue>

namespace cutpoint {
namespace {

Issue graphIssue(IssueCode code, std::string node, Sentence message, Sentence fix) {
    return {Severity::Error, std::move(code), "", 0, std::move(node), std::move(message), std::move(fix)};
}

/// One cycle through layers that the topological sort could not free, as "a -> b -> a".
std::string describeCycle(const PerLayer<Layer>& layers, const std::vector<Link>& links,
                          const PerLayer<int>& blockedBy) {
    // Every blocked layer has a blocked predecessor, so walking backwards must come round.
    PerLayer<LayerId> predecessor(layers.size(), -1);
    for (const Link& link : links)
        if (blockedBy[link.producer] > 0 && blockedBy[link.consumer] > 0)
            predecessor[link.consumer] = link.producer;
    auto at = static_cast<LayerId>(
        std::find_if(blockedBy.begin(), blockedBy.end(), [](int n) { return n > 0; }) - blockedBy.begin());
    PerLayer<bool> seen(layers.size(), false);
    while (!seen[at]) {
        seen[at] = true;
        at = predecessor[at];
    }
    std::string text = layers[at].name;
    constexpr int longestShown = 8;
    int shown = 0;
    for (LayerId v = predecessor[at]; v != at && shown < longestShown; v = predecessor[v], ++shown)
        text = say("%1 -> %2", layers[v].name, text);
    return say("%1 -> %2%3", layers[at].name, (shown == longestShown ? "... -> " : ""), text);
}

} // namespace

std::string shapeText(const Shape& shape) {
    std::string text;
    for (std::int64_t d : shape)
        text += (text.empty() ? "" : "x") + (d < 0 ? std::string("?") : std::to_string(d));
    return text;
}

Result<LayerGraph> LayerGraph::make(std::string name, PerLayer<Layer> layers, std::vector<Link> links) {
    if (layers.empty())
        return graphIssue(code::EmptyGraph, "", say("The model has no layers."),
                          say("Check that the file is complete."));
    const auto n = static_cast<LayerId>(layers.size());

    LayerGraph g;
    g.byName_.resize(layers.size());
    std::iota(g.byName_.begin(), g.byName_.end(), 0);
    const auto nameOf = [&](LayerId v) -> const std::string& { return layers[v].name; };
    std::stable_sort(g.byName_.begin(), g.byName_.end(),
                     [&](LayerId a, LayerId b) { return nameOf(a) < nameOf(b); });
    if (nameOf(g.byName_.front()).empty())
        return graphIssue(code::EmptyName, "layer " + std::to_string(g.byName_.front()),
                          say("A layer has no name."), say("Give every layer a name of its own."));
    for (std::size_t i = 1; i < g.byName_.size(); ++i)
        if (nameOf(g.byName_[i]) == nameOf(g.byName_[i - 1]))
            return graphIssue(code::DuplicateName, nameOf(g.byName_[i]), say("Two layers have this name."),
                              say("Rename one of them; plans and profiles refer to layers by name."));

    std::sort(links.begin(), links.end());
    links.erase(std::unique(links.begin(), links.end()), links.end());
    for (const Link& link : links) {
        if (link.producer < 0 || link.producer >= n || link.consumer < 0 || link.consumer >= n)
            return graphIssue(
                code::BadLink,
                "link " + std::to_string(link.producer) + " -> " + std::to_string(link.consumer),
                say("A link names a layer that does not exist."), say("Remove the link or add the layer."));
        if (layers[link.consumer].isInput)
            return graphIssue(code::InputWithProducer, nameOf(link.consumer),
                              say("A raw input is fed by layer %1.", nameOf(link.producer)),
                              say("A raw input cannot have a producer; remove the link or the input mark."));
    }

    // Counting sort into both adjacency tables; links are sorted, so each row comes out sorted too.
    g.successorStart_.assign(layers.size() + 1, 0);
    g.predecessorStart_.assign(layers.size() + 1, 0);
    for (const Link& link : links) {
        ++g.successorStart_[static_cast<std::size_t>(link.producer) + 1];
        ++g.predecessorStart_[static_cast<std::size_t>(link.consumer) + 1];
    }
    std::partial_sum(g.successorStart_.begin(), g.successorStart_.end(), g.successorStart_.begin());
    std::partial_sum(g.predecessorStart_.begin(), g.predecessorStart_.end(), g.predecessorStart_.begin());
    g.successors_.resize(links.size());
    g.predecessors_.resize(links.size());
    auto nextOut = g.successorStart_, nextIn = g.predecessorStart_;
    for (const Link& link : links) {
        g.successors_[nextOut[link.producer]++] = link.consumer;
        g.predecessors_[nextIn[link.consumer]++] = link.producer;
    }

    PerLayer<int> blockedBy(layers.size());
    std::priority_queue<LayerId, std::vector<LayerId>, std::greater<>> ready;
    for (LayerId v = 0; v < n; ++v) {
        const auto i = static_cast<std::size_t>(v);
        blockedBy[i] = static_cast<int>(g.predecessorStart_[i + 1] - g.predecessorStart_[i]);
        if (blockedBy[i] == 0)
            ready.push(v);
    }
    while (!ready.empty()) {
        const LayerId v = ready.top();
        ready.pop();
        g.order_.push_back(v);
        for (LayerId u : g.successors(v))
            if (--blockedBy[u] == 0)
                ready.push(u);
    }
    if (g.order_.size() != layers.size()) {
        const std::string cycle = describeCycle(layers, links, blockedBy);
        return graphIssue(code::CyclicGraph, cycle.substr(0, cycle.find(" -> ")),
                          say("The layers form a cycle: %1.", cycle),
                          say("Remove one link of the cycle; a model must be a directed acyclic graph."));
    }
    if (std::none_of(layers.begin(), layers.end(), [](const Layer& l) { return l.isInput; }))
        return graphIssue(code::NoInput, "", say("No layer is a raw input."),
                          say("Mark the layers that receive the frame as inputs."));
    if (std::none_of(layers.begin(), layers.end(), [](const Layer& l) { return l.isOutput; }))
        for (LayerId v = 0; v < n; ++v)
            layers[v].isOutput = g.successors(v).empty();

    g.name_ = std::move(name);
    g.layers_ = std::move(layers);
    g.links_ = std::move(links);
    return g;
}

std::vector<LayerId> LayerGraph::inputs() const {
    std::vector<LayerId> ids;
    for (LayerId v = 0; v < size(); ++v)
        if (layer(v).isInput)
            ids.push_back(v);
    return ids;
}

std::vector<LayerId> LayerGraph::outputs() const {
    std::vector<LayerId> ids;
    for (LayerId v = 0; v < size(); ++v)
        if (layer(v).isOutput)
            ids.push_back(v);
    return ids;
}

LayerId LayerGraph::find(std::string_view name) const {
    const auto it = std::lower_bound(byName_.begin(), byName_.end(), name,
                                     [this](LayerId v, std::string_view key) { return layer(v).name < key; });
    return it != byName_.end() && layer(*it).name == name ? *it : -1;
}

} // namespace cutpoint
