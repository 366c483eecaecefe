// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/ties.h"

#include "core/model/arithmetic.h"

#include <algorithm>
#include <map>
#include <queue>
#include <set>

namespace cutpoint {
namespace {

/// Strongly connected components of links and ties by Tarjan's algorithm, without recursion: the last
/// component found is the first in topological order.
class Components {
public:
    Components(const LayerGraph& graph, const std::vector<Tie>& ties)
        : graph_(graph), next_(graph.layers().size()), index_(next_.size(), -1), low_(next_.size()),
          onStack_(next_.size()), component_(next_.size(), -1) {
        // A tie is a circle through its layers.
        for (const Tie& tie : ties)
            for (std::size_t i = 0; i < tie.layers.size(); ++i)
                next_[at(tie.layers[i])].push_back(tie.layers[(i + 1) % tie.layers.size()]);
        for (LayerId v = 0; v < graph.size(); ++v)
            if (index_[at(v)] < 0)
                visit(v);
    }

    int count() const { return count_; }
    /// 0 for the first in topological order.
    int of(LayerId v) const { return count_ - 1 - component_[at(v)]; }

private:
    LayerId neighbour(LayerId v, std::size_t i) const {
        const auto readers = graph_.successors(v);
        if (i < readers.size())
            return readers[i];
        i -= readers.size();
        return i < next_[at(v)].size() ? next_[at(v)][i] : -1;
    }

    void visit(LayerId root) {
        struct Frame {
            LayerId layer;
            std::size_t looked = 0;
        };
        std::vector<Frame> frames;
        const auto enter = [&](LayerId v) {
            index_[at(v)] = low_[at(v)] = time_++;
            stack_.push_back(v);
            onStack_[at(v)] = true;
            frames.push_back({v});
        };
        enter(root);
        while (!frames.empty()) {
            const LayerId v = frames.back().layer;
            const LayerId u = neighbour(v, frames.back().looked++);
            if (u >= 0) {
                if (index_[at(u)] < 0)
                    enter(u);
                else if (onStack_[at(u)])
                    low_[at(v)] = std::min(low_[at(v)], index_[at(u)]);
                continue;
            }
            frames.pop_back();
            if (!frames.empty())
                low_[at(frames.back().layer)] = std::min(low_[at(frames.back().layer)], low_[at(v)]);
            if (low_[at(v)] != index_[at(v)])
                continue;
            for (LayerId w = -1; w != v;) {
                w = stack_.back();
                stack_.pop_back();
                onStack_[at(w)] = false;
                component_[at(w)] = count_;
            }
            ++count_;
        }
    }

    const LayerGraph& graph_;
    std::vector<std::vector<LayerId>> next_; ///< by layer: those that its ties lead to
    std::vector<int> index_, low_;
    std::vector<bool> onStack_;
    std::vector<int> component_;
    std::vector<LayerId> stack_;
    int time_ = 0, count_ = 0;
};

} // namespace

std::vector<Tie> givenTies(const LayerGraph& graph, const Profile& profile) {
    std::vector<Tie> ties;
    std::map<std::string, std::size_t> groups;
    for (LayerId v = 0; v < graph.size(); ++v) {
        const Layer& layer = graph.layer(v);
        if (!layer.group.empty()) {
            const auto [it, isNew] = groups.try_emplace(layer.group, ties.size());
            if (isNew)
                ties.push_back({{}, TieReason::FusedGroup, layer.group});
            ties[it->second].layers.push_back(v);
        }
        if (const LayerId writer = layer.stateOf.empty() ? -1 : graph.find(layer.stateOf); writer >= 0) {
            Tie tie{{v, writer}, TieReason::RecurrentState, layer.name};
            for (const LayerId reader : graph.successors(v))
                if (reader != writer)
                    tie.layers.push_back(reader);
            ties.push_back(std::move(tie));
        }
    }
    for (const FusedGroup& group : profile.groups)
        ties.push_back({group.layers, TieReason::FusedGroup, group.row});
    std::erase_if(ties, [](const Tie& tie) { return tie.layers.size() < 2; });
    return ties;
}

std::vector<Tie> allTies(const Problem& problem) {
    std::vector<Tie> ties = problem.ties;
    const LayerGraph& graph = *problem.graph;
    for (LayerId v = 0; v < graph.size(); ++v) {
        const auto readers = graph.successors(v);
        if (!problem.isUnknownSize(v) || readers.empty())
            continue;
        Tie tie{{v}, TieReason::UnknownSize, graph.layer(v).name};
        tie.layers.insert(tie.layers.end(), readers.begin(), readers.end());
        ties.push_back(std::move(tie));
    }
    return ties;
}

bool hasNoTies(const Problem& problem) {
    if (!problem.ties.empty())
        return false;
    for (LayerId v = 0; v < problem.graph->size(); ++v)
        if (problem.isUnknownSize(v) && !problem.graph->successors(v).empty())
            return false;
    return true;
}

SideClasses sideClasses(const Problem& problem) {
    const LayerGraph& graph = *problem.graph;
    const Components components(graph, allTies(problem));
    SideClasses classes;
    classes.members.resize(at(components.count()));
    for (LayerId v = 0; v < graph.size(); ++v)
        classes.classOf.push_back(components.of(v));
    for (const LayerId v : graph.topologicalOrder())
        classes.members[at(components.of(v))].push_back(v);
    return classes;
}

std::vector<LayerId> SideClasses::together(const LayerGraph& graph, std::span<const LayerId> order) const {
    std::vector<std::size_t> first(members.size(), order.size());
    for (std::size_t i = order.size(); i-- > 0;)
        first[at(classOf[at(order[i])])] = i;
    std::vector<int> waiting(members.size());
    for (const Link& link : graph.links())
        waiting[at(classOf[at(link.consumer)])] += classOf[at(link.producer)] != classOf[at(link.consumer)];
    std::vector<std::size_t> place(classOf.size());
    for (std::size_t i = 0; i < order.size(); ++i)
        place[at(order[i])] = i;
    using Ready = std::pair<std::size_t, int>;
    std::priority_queue<Ready, std::vector<Ready>, std::greater<>> ready;
    for (std::size_t c = 0; c < members.size(); ++c)
        if (waiting[c] == 0)
            ready.push({first[c], static_cast<int>(c)});
    std::vector<LayerId> result;
    while (!ready.empty()) {
        const int c = ready.top().second;
        ready.pop();
        std::vector<LayerId> own = members[at(c)];
        std::ranges::sort(own, {}, [&](LayerId v) { return place[at(v)]; });
        result.insert(result.end(), own.begin(), own.end());
        for (const LayerId v : own)
            for (const LayerId u : graph.successors(v))
                if (const int other = classOf[at(u)]; other != c && --waiting[at(other)] == 0)
                    ready.push({first[at(other)], other});
    }
    return result;
}

std::vector<LayerId> unknownSizes(const Problem& problem) {
    std::vector<LayerId> unknown;
    for (LayerId v = 0; v < problem.graph->size(); ++v) {
        const bool returns = problem.network.downlink && problem.graph->layer(v).isOutput;
        if (problem.isUnknownSize(v) && (returns || !problem.graph->successors(v).empty()))
            unknown.push_back(v);
    }
    return unknown;
}

std::vector<std::string> restrictionWords(const Problem& problem) {
    std::set<TieReason> reasons;
    if (!unknownSizes(problem).empty())
        reasons.insert(TieReason::UnknownSize);
    for (const Tie& tie : problem.ties)
        if (tie.layers.size() > 1)
            reasons.insert(tie.reason);
    std::vector<std::string> words;
    for (const TieReason reason : reasons)
        words.push_back(reason == TieReason::UnknownSize  ? "known sizes"
                        : reason == TieReason::FusedGroup ? "fused groups"
                                                          : "recurrent state");
    return words;
}

} // namespace cutpoint
