// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/profiles/match_work.h"

#include "core/import/profiles/text_lines.h"

#include <algorithm>
#include <limits>
#include <map>

namespace cutpoint {

MatchWork::MatchWork(const LayerGraph& graph, const LayerOrigins& origins, const MeasuredProfile& profile,
                     const std::string& file)
    : graph_(graph), origins_(origins), profile_(profile), file_(file), index_(graph, origins),
      rowOf_(graph.layers().size(), -1), dropped_(graph.layers().size(), 0) {
    result_.rows.resize(profile.rows.size());
    result_.timed.assign(graph.layers().size(), 0);
    result_.edge.resize(graph.layers().size());
    result_.cloud.resize(graph.layers().size());
    for (const Layer& layer : graph.layers())
        kinds_.push_back(operatorKind(layer.type));
}

void MatchWork::take(std::size_t row, LayerId v, MatchedBy by) {
    RowMatch& match = result_.rows[row];
    match.by = by;
    const auto place = std::lower_bound(match.layers.begin(), match.layers.end(), v);
    if (place == match.layers.end() || *place != v)
        match.layers.insert(place, v);
    if (by != MatchedBy::Constant && by != MatchedBy::Charge && rowOf_[static_cast<std::size_t>(v)] < 0)
        rowOf_[static_cast<std::size_t>(v)] = static_cast<int>(row);
}

LayerId MatchWork::meant(const MeasuredRow& row, const std::string& name, MatchedBy& by) const {
    by = MatchedBy::Tensor;
    if (row.endsGroup)
        if (const LayerId v = index_.writing(name); v >= 0)
            return v;
    by = MatchedBy::Name;
    if (const LayerId v = index_.named(name); v >= 0)
        return v;
    by = MatchedBy::Tensor;
    if (const LayerId v = index_.writing(name); v >= 0)
        return v;
    by = MatchedBy::Position;
    if (const LayerId v = index_.placed(name, row.type); v >= 0)
        return v;
    by = MatchedBy::Name;
    return name.size() >= 20 && name.ends_with("...")
               ? index_.beginning(std::string_view(name).substr(0, name.size() - 3))
               : -1;
}

/// The row's full name when it is a layer's, else every part of it that is.
std::vector<LayerId> MatchWork::tokensOf(const MeasuredRow& row, MatchedBy& by) const {
    std::vector<LayerId> layers;
    MatchedBy how = MatchedBy::Nothing;
    for (std::size_t k = 0; k < row.names.size(); ++k) {
        if (index_.isWeight(row.names[k]))
            continue;
        const LayerId v = meant(row, row.names[k], how);
        if (v < 0)
            continue;
        if (layers.empty())
            by = how;
        layers.push_back(v);
        if (k == 0 && (row.names[0] == row.name || row.endsGroup))
            break; // the whole name is one layer's
    }
    return layers;
}

/// Caffe inserts a layer "<blob>_<layer>_<i>_split" behind every output with several readers; its profiler
/// times them, the prototxt does not know them, and they only pass a pointer on.
bool MatchWork::isImplicitSplit(const std::string& row) const {
    return row.ends_with("_split") &&
           std::any_of(graph_.layers().begin(), graph_.layers().end(), [&](const Layer& layer) {
               return row.size() > layer.name.size() && row.starts_with(layer.name) &&
                      row[layer.name.size()] == '_';
           });
}

void MatchWork::dropLayer(std::size_t row, LayerId v) {
    result_.rows[row].by = MatchedBy::Name;
    dropped_[static_cast<std::size_t>(v)] = 1;
    result_.timed[static_cast<std::size_t>(v)] = 1;
}

std::optional<Issue> MatchWork::byName() {
    const bool isTable = !profile_.fuses && profile_.format != "pytorch";
    for (std::size_t i = 0; i < profile_.rows.size(); ++i) {
        const MeasuredRow& row = profile_.rows[i];
        if (row.kind == RowKind::Overhead || row.kind == RowKind::Subgraph)
            continue;
        MatchedBy by = MatchedBy::Nothing;
        const std::vector<LayerId> layers = tokensOf(row, by);
        if (layers.empty()) {
            const auto constant = origins_.constants.find(row.name);
            const std::string word = lowerText(row.name);
            if (constant != origins_.constants.end()) {
                take(i, constant->second, MatchedBy::Constant);
            } else if (isTable && i == 0 && (word == "data" || word == "input")) {
                result_.rows[i].by = MatchedBy::Name;
            } else if (isTable && isImplicitSplit(row.name)) {
                result_.rows[i].by = MatchedBy::Name;
                ++splitRows_;
            }
            continue;
        }
        for (const LayerId v : layers) {
            if (graph_.layer(v).isInput) {
                result_.rows[i].by = MatchedBy::Name;
                continue;
            }
            const int other = rowOf_[static_cast<std::size_t>(v)];
            const bool isByHand =
                row.byHand || (other >= 0 && profile_.rows[static_cast<std::size_t>(other)].byHand);
            if (isTable && !isByHand && (isTaken(v) || dropped_[static_cast<std::size_t>(v)]))
                return Issue{Severity::Error,
                             code::DuplicateName,
                             file_,
                             row.line,
                             row.name,
                             say("The layer has a second row of times."),
                             say("Remove one of the two rows.")};
            if (row.kind == RowKind::Dropped || row.kind == RowKind::Free)
                dropLayer(i, v);
            else
                take(i, v, by);
        }
    }
    return std::nullopt;
}

void MatchWork::followFusedEnds() {
    for (std::size_t i = 0; i < profile_.rows.size(); ++i) {
        const MeasuredRow& row = profile_.rows[i];
        const OperatorKind begins = operatorKind(row.type);
        if (!row.endsGroup || result_.rows[i].layers.size() != 1 || begins == OperatorKind::Unknown)
            continue;
        std::vector<LayerId> chain;
        LayerId at = result_.rows[i].layers.front();
        while (kinds_[static_cast<std::size_t>(at)] != begins && chain.size() < 8) {
            LayerId before = -1;
            // The last of the free ones: a fused addition waits for its other summand.
            for (const LayerId u : graph_.predecessors(at))
                if (isWaiting(u) && (isFusable(kinds_[static_cast<std::size_t>(u)]) ||
                                     kinds_[static_cast<std::size_t>(u)] == begins))
                    before = u;
            if (before < 0)
                break;
            chain.push_back(before);
            at = before;
        }
        if (kinds_[static_cast<std::size_t>(at)] == begins)
            for (const LayerId v : chain)
                take(i, v, MatchedBy::Tensor);
    }
}

/// A last softmax is often called otherwise: where one row and one layer of a kind are left, they are meant.
void MatchWork::onlyOnes() {
    std::map<OperatorKind, std::vector<std::size_t>> rows;
    std::map<OperatorKind, std::vector<LayerId>> layers;
    const bool anyNamed = std::any_of(rowOf_.begin(), rowOf_.end(), [](int row) { return row >= 0; });
    for (std::size_t i = 0; i < profile_.rows.size(); ++i)
        if (profile_.rows[i].kind == RowKind::Layers && result_.rows[i].by == MatchedBy::Nothing)
            rows[operatorKind(profile_.rows[i].type)].push_back(i);
    for (LayerId v = 0; v < graph_.size(); ++v)
        if (isWaiting(v))
            layers[kinds_[static_cast<std::size_t>(v)]].push_back(v);
    for (const auto& [kind, ofKind] : rows)
        if (kind != OperatorKind::Unknown && ofKind.size() == 1 && layers[kind].size() == 1 && anyNamed)
            take(ofKind.front(), layers[kind].front(), MatchedBy::Order);
}

void MatchWork::inOrder() {
    if (!profile_.inOrder) {
        onlyOnes();
        return;
    }
    std::vector<OperatorTrait> rows, layers;
    std::vector<std::size_t> rowIds;
    std::vector<LayerId> layerIds;
    for (std::size_t i = 0; i < profile_.rows.size(); ++i) {
        const MeasuredRow& row = profile_.rows[i];
        if (row.kind != RowKind::Layers || result_.rows[i].by != MatchedBy::Nothing || row.type.empty())
            continue;
        rowIds.push_back(i);
        rows.push_back({operatorKind(row.type), row.type, row.inputs,
                        row.outputs.empty() ? Shape{} : row.outputs[0], row.weights});
    }
    for (const LayerId v : graph_.topologicalOrder()) {
        if (!isWaiting(v))
            continue;
        const Layer& layer = graph_.layer(v);
        OperatorTrait trait{kinds_[static_cast<std::size_t>(v)],
                            layer.type,
                            {},
                            layer.outputShape,
                            layer.parameterBytes.value / 4};
        for (const LayerId u : graph_.predecessors(v))
            trait.in.push_back(graph_.layer(u).outputShape);
        layerIds.push_back(v);
        layers.push_back(std::move(trait));
    }
    // Without shapes only the number of its convolutions and products tells a net from another one.
    const auto countOf = [](const std::vector<OperatorTrait>& traits, OperatorKind kind) {
        return std::count_if(traits.begin(), traits.end(),
                             [kind](const OperatorTrait& trait) { return trait.kind == kind; });
    };
    using enum OperatorKind;
    const bool sameCounts = countOf(rows, Convolution) == countOf(layers, Convolution) &&
                            countOf(rows, Dense) == countOf(layers, Dense);
    for (const auto& [row, layer] : matchInOrder(rows, layers))
        if (sameCounts || likeness(rows[row], layers[layer]) > 3 ||
            (likeness(rows[row], layers[layer]) == 3 && !isHeavy(rows[row].kind)))
            take(rowIds[row], layerIds[layer], MatchedBy::Order);
}

std::vector<LayerId> MatchWork::between(const MeasuredRow& row) const {
    std::vector<LayerId> inside;
    MatchedBy by = MatchedBy::Nothing;
    const LayerId first = row.first.empty() ? -1 : meant(row, row.first, by);
    const LayerId last = row.last.empty() ? -1 : meant(row, row.last, by);
    if (first < 0 || last < 0)
        return inside;
    bool within = false;
    for (const LayerId v : graph_.topologicalOrder()) {
        within = within || v == first;
        if (within && isWaiting(v))
            inside.push_back(v);
        if (v == last)
            break;
    }
    return inside;
}

void MatchWork::regions() {
    const auto n = graph_.layers().size();
    for (std::size_t i = 0; i < profile_.rows.size(); ++i)
        if (profile_.rows[i].kind == RowKind::Subgraph)
            for (const LayerId v : between(profile_.rows[i]))
                take(i, v, MatchedBy::Region);
    // The latest row above a layer and the earliest below it.
    constexpr int kNone = std::numeric_limits<int>::max();
    std::vector<int> above(n, -1), below(n, kNone);
    const auto& order = graph_.topologicalOrder();
    const auto at = [](LayerId v) { return static_cast<std::size_t>(v); };
    for (const LayerId v : order)
        for (const LayerId u : graph_.predecessors(v))
            above[at(v)] = std::max({above[at(v)], above[at(u)], rowOf_[at(u)]});
    for (auto v = order.rbegin(); v != order.rend(); ++v)
        for (const LayerId w : graph_.successors(*v))
            below[at(*v)] =
                std::min({below[at(*v)], below[at(w)], rowOf_[at(w)] >= 0 ? rowOf_[at(w)] : kNone});
    std::vector<int> accelerated;
    for (std::size_t i = 0; i < profile_.rows.size(); ++i)
        if (profile_.rows[i].kind == RowKind::Subgraph && result_.rows[i].layers.empty())
            accelerated.push_back(static_cast<int>(i));
    if (!profile_.inOrder || accelerated.empty())
        return;
    for (const LayerId v : order) {
        if (!isWaiting(v))
            continue;
        const auto row = std::upper_bound(accelerated.begin(), accelerated.end(), above[at(v)]);
        if (row != accelerated.end() && *row < below[at(v)])
            take(static_cast<std::size_t>(*row), v, MatchedBy::Region);
    }
}

void MatchWork::swallow() {
    if (!profile_.fuses)
        return;
    const auto at = [](LayerId v) { return static_cast<std::size_t>(v); };
    const auto disappears = [&](LayerId v) {
        return dropped_[at(v)] != 0 || (isWaiting(v) && isFusable(kinds_[at(v)]));
    };
    const auto free = [&](LayerId v) { return kinds_[at(v)] == OperatorKind::Concatenate; };
    const auto& order = graph_.topologicalOrder();
    for (const LayerId v : order) {
        if (isTaken(v) || graph_.layer(v).isInput)
            continue;
        if (isWaiting(v) && free(v) && profile_.format != "onnxruntime" && profile_.format != "pytorch")
            result_.timed[at(v)] = dropped_[at(v)] = 1; // written in place by its producers
        if (!disappears(v) || free(v))
            continue;
        int row = -1;
        for (const LayerId u : graph_.predecessors(v))
            row = std::max(row, rowOf_[at(u)]);
        if (row >= 0)
            take(static_cast<std::size_t>(row), v, result_.rows[static_cast<std::size_t>(row)].by);
    }
    // What comes first in the net can only have gone into what follows.
    for (auto v = order.rbegin(); v != order.rend(); ++v)
        if (!isTaken(*v) && disappears(*v) && !free(*v) && graph_.successors(*v).size() == 1)
            if (const int row = rowOf_[at(graph_.successors(*v)[0])]; row >= 0)
                take(static_cast<std::size_t>(row), *v, result_.rows[static_cast<std::size_t>(row)].by);
}

void MatchWork::charges() {
    // Small work that the model's file has folded away, such as a batch normalisation in a convolution's
    // weights, belongs to what ran before it.
    for (std::size_t i = 1; profile_.fuses && profile_.inOrder && i < profile_.rows.size(); ++i)
        if (profile_.rows[i].kind == RowKind::Layers && result_.rows[i].by == MatchedBy::Nothing &&
            isFusable(operatorKind(profile_.rows[i].type)) && !result_.rows[i - 1].layers.empty())
            for (const LayerId v : std::vector(result_.rows[i - 1].layers))
                take(i, v, MatchedBy::Charge);
    std::unordered_map<std::string, std::size_t> rowNamed;
    for (std::size_t i = 0; i < profile_.rows.size(); ++i)
        rowNamed.emplace(profile_.rows[i].name, i);
    for (std::size_t i = 0; i < profile_.rows.size(); ++i) {
        const MeasuredRow& row = profile_.rows[i];
        if (row.kind != RowKind::Overhead || row.chargedTo.empty())
            continue;
        const auto target = rowNamed.find(row.chargedTo);
        std::vector<LayerId> layers;
        if (target != rowNamed.end() && target->second != i)
            layers = result_.rows[target->second].layers;
        MatchedBy by = MatchedBy::Nothing;
        if (layers.empty())
            if (const LayerId v = meant(row, row.chargedTo, by); v >= 0 && !graph_.layer(v).isInput)
                layers.push_back(v);
        for (const LayerId v : layers)
            take(i, v, MatchedBy::Charge);
    }
}

} // namespace cutpoint
