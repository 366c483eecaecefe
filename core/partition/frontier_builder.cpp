// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/partition/frontier_builder.h"

#include "core/partition/narrow_order.h"

#include <algorithm>
#include <limits>
#include <tuple>

namespace cutpoint {
namespace {

/// Wide nets have more states than labels; both are bounded, so that memory is.
constexpr std::size_t mostStates = 60'000;

Issue builderIssue(std::string code, std::string message, std::string fix) {
    return {Severity::Error, std::move(code), "", 0, "", std::move(message), std::move(fix)};
}

bool earlier(const FrontierLabel& a, const FrontierLabel& b) {
    return std::tie(a.edge, a.bytes, a.cloud, a.transfers, a.memory) <
           std::tie(b.edge, b.bytes, b.cloud, b.transfers, b.memory);
}

} // namespace

FrontierBuilder::FrontierBuilder(const Problem& problem, const Frontier::Options& options,
                                 std::stop_token stop)
    : problem_(problem), options_(options), stop_(std::move(stop)), pins_(closedPins(problem)) {
    for (LayerId v = 0; v < problem.graph->size(); ++v)
        unplacedSuccessors_.push_back(static_cast<int>(problem.graph->successors(v).size()));
}

std::optional<Issue> FrontierBuilder::run() {
    const auto start = std::make_shared<std::vector<FrontierLabel>>(1);
    states_ = {{"", {{start, {}, -1}}}};
    for (const LayerId v : narrowOrder(*problem_.graph)) {
        const bool fits = place(v);
        if (stop_.stop_requested())
            return builderIssue("cancelled", "Building the frontier was cancelled.", "Start it again.");
        if (!fits)
            return builderIssue("frontier-too-large",
                                "The trade-off of this net has too many points to hold at once.",
                                "Single questions are still answered, by min cuts with a certified bound.");
    }
    final_ = states_.empty()
                 ? std::vector<FrontierLabel>{}
                 : paretoMinimal(gathered(states_.front().sets), problem_.limits.edgeMemory.has_value());
    for (FrontierLabel& label : final_) {
        traces_.push_back(
            {label.trace, states_.front().sets[static_cast<std::size_t>(label.source)].decisions});
        label.trace = static_cast<std::int32_t>(traces_.size()) - 1;
    }
    if (final_.empty())
        return builderIssue("infeasible-memory", "No plan fits the edge memory limit and the pins.",
                            "Raise the limit or remove a pin.");
    return std::nullopt;
}

/// One layer for every state; false when a cap is passed or the work is cancelled.
bool FrontierBuilder::place(LayerId v) {
    const LayerGraph& graph = *problem_.graph;
    for (LayerId u : graph.predecessors(v))
        --unplacedSuccessors_[static_cast<std::size_t>(u)];
    nextOpen_.clear();
    for (LayerId u : open_)
        if (unplacedSuccessors_[static_cast<std::size_t>(u)] > 0)
            nextOpen_.push_back(u);
    if (!graph.successors(v).empty())
        nextOpen_.push_back(v);

    nextStates_.clear();
    nextIndex_.clear();
    const Pin pin = pins_[static_cast<std::size_t>(v)];
    for (const State& state : states_) {
        if (pin != Pin::Cloud)
            extend(state, v, Side::Edge);
        if (pin != Pin::Edge)
            extend(state, v, Side::Cloud);
        if (nextStates_.size() > mostStates || stop_.stop_requested())
            return false;
    }
    open_.swap(nextOpen_);
    states_.swap(nextStates_);
    nextStates_.clear();
    liveLabels_ = 0;
    for (State& state : states_)
        if (!merge(state))
            return false;
    return true;
}

/// Adds what `from` becomes with v on `side` to the next states, when that is a downset.
void FrontierBuilder::extend(const State& from, LayerId v, Side side) {
    const LayerGraph& graph = *problem_.graph;
    const auto producers = graph.predecessors(v);
    FrontierLabel cost;
    std::string key;
    bool forced = pins_[static_cast<std::size_t>(v)] != Pin::Free;
    for (std::size_t i = 0; i < open_.size(); ++i) {
        const LayerId u = open_[i];
        char status = from.key[i];
        if (std::binary_search(producers.begin(), producers.end(), u)) {
            if (side == Side::Edge && status == InCloud)
                return;
            forced = forced || status == InCloud;
            if (side == Side::Cloud && status == Uncharged) {
                cost.bytes += problem_.outputBytes(u).value;
                cost.transfers += options_.countTransfers ? 1 : 0;
                status = Charged;
            }
        }
        if (unplacedSuccessors_[static_cast<std::size_t>(u)] > 0)
            key += status;
    }
    if (!graph.successors(v).empty())
        key += static_cast<char>(side == Side::Edge ? Uncharged : InCloud);
    const LayerProfile& row = problem_.profile.layers[static_cast<std::size_t>(v)];
    if (side == Side::Edge) {
        cost.edge = row.edge.value;
        cost.memory = problem_.limits.edgeMemory ? graph.layer(v).parameterBytes.value : 0;
    } else {
        cost.cloud = row.cloud.value;
    }

    const auto [entry, isNew] = nextIndex_.try_emplace(key, nextStates_.size());
    if (isNew)
        nextStates_.push_back({std::move(key), {}});
    State& to = nextStates_[entry->second];
    for (ParetoSet set : from.sets) {
        set.shift.edge += cost.edge;
        set.shift.bytes += cost.bytes;
        set.shift.cloud += cost.cloud;
        set.shift.transfers += cost.transfers;
        set.shift.memory += cost.memory;
        // What pins and producers decide is found again by sides(); only choices are remembered.
        if (!forced) {
            decisions_.push_back({set.decisions, v, side});
            set.decisions = static_cast<std::int32_t>(decisions_.size()) - 1;
        }
        to.sets.push_back(std::move(set));
    }
}

/// The labels of all sets with their shifts added, ascending.
std::vector<FrontierLabel> FrontierBuilder::gathered(const std::vector<ParetoSet>& sets) const {
    const double memoryLimit = problem_.limits.edgeMemory ? problem_.limits.edgeMemory->value * (1 + 1e-9)
                                                          : std::numeric_limits<double>::infinity();
    std::vector<FrontierLabel> all;
    for (std::size_t s = 0; s < sets.size(); ++s) {
        const auto middle = static_cast<std::ptrdiff_t>(all.size());
        for (FrontierLabel label : *sets[s].labels) {
            label.edge += sets[s].shift.edge;
            label.bytes += sets[s].shift.bytes;
            label.cloud += sets[s].shift.cloud;
            label.transfers += sets[s].shift.transfers;
            label.memory += sets[s].shift.memory;
            label.source = static_cast<std::int32_t>(s);
            if (label.memory <= memoryLimit)
                all.push_back(label);
        }
        std::inplace_merge(all.begin(), all.begin() + middle, all.end(), earlier);
    }
    return all;
}

/// Notes at each label the choices made since its own trace. Labels without any keep their trace.
void FrontierBuilder::trace(std::vector<FrontierLabel>& labels, const std::vector<ParetoSet>& sets) {
    for (FrontierLabel& label : labels) {
        const std::int32_t decisions = sets[static_cast<std::size_t>(label.source)].decisions;
        if (decisions < 0)
            continue;
        traces_.push_back({label.trace, decisions});
        label.trace = static_cast<std::int32_t>(traces_.size()) - 1;
    }
}

/// Makes one set of a state's sets; a single set stays as it is. False past the cap.
bool FrontierBuilder::merge(State& state) {
    if (state.sets.size() > 1) {
        auto labels = paretoMinimal(gathered(state.sets), problem_.limits.edgeMemory.has_value());
        trace(labels, state.sets);
        auto shared = std::make_shared<const std::vector<FrontierLabel>>(std::move(labels));
        state.sets = {{std::move(shared), {}, -1}};
    }
    liveLabels_ += state.sets.front().labels->size();
    constexpr std::size_t tracesPerLabel = 8;
    return liveLabels_ <= options_.labelCap && traces_.size() <= tracesPerLabel * options_.labelCap &&
           !stop_.stop_requested();
}

std::vector<Side> FrontierBuilder::sides(const FrontierLabel& label) const {
    const LayerGraph& graph = *problem_.graph;
    std::vector<Side> sides(graph.layers().size(), Side::Edge);
    for (std::int32_t t = label.trace; t >= 0; t = traces_[static_cast<std::size_t>(t)].parent)
        for (std::int32_t d = traces_[static_cast<std::size_t>(t)].decisions; d >= 0;
             d = decisions_[static_cast<std::size_t>(d)].previous) {
            const Decision& decision = decisions_[static_cast<std::size_t>(d)];
            sides[static_cast<std::size_t>(decision.layer)] = decision.side;
        }
    for (LayerId v : graph.topologicalOrder()) {
        Side& side = sides[static_cast<std::size_t>(v)];
        if (pins_[static_cast<std::size_t>(v)] == Pin::Cloud)
            side = Side::Cloud;
        for (LayerId u : graph.predecessors(v))
            if (sides[static_cast<std::size_t>(u)] == Side::Cloud)
                side = Side::Cloud;
    }
    return sides;
}

} // namespace cutpoint
