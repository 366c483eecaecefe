// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/partition/frontier/state_graph.h"

#include "core/partition/frontier/narrow_order.h"

#include <algorithm>
#include <bit>

namespace cutpoint {
namespace {

using Word = std::uint64_t;
constexpr std::size_t wordBits = 64;

Issue graphIssue(IssueCode code, Sentence message, Sentence fix) {
    return {Severity::Error, std::move(code), "", 0, "", std::move(message), std::move(fix)};
}

} // namespace

/// Places layer after layer. Each open layer keeps one slot (a bit) as long as it is open; a state is two bit
/// sets over the slots: in the cloud, and on the edge but already sent.
class StateGraphBuilder {
public:
    StateGraphBuilder(const Problem& problem, const StateGraph::Options& options, std::stop_token stop)
        : problem_(problem), graph_(*problem.graph), options_(options), stop_(std::move(stop)),
          pins_(closedPins(problem)), order_(narrowOrder(graph_)) {}

    Result<StateGraph> run() {
        assignSlots();
        keys_.assign(2 * words_, 0);
        starts_ = {0};
        for (const LayerId v : order_) {
            if (!place(v))
                return graphIssue(code::TooManyStates,
                                  say("This net is too wide to list the states of its plans."),
                                  say("It is answered by min cuts with a certified bound."));
            if (stop_.stop_requested())
                break;
        }
        auto states = contracted();
        if (stop_.stop_requested())
            return graphIssue(code::Cancelled, say("The search was cancelled."), say("Start it again."));
        return states;
    }

private:
    struct RawStep {
        std::int32_t next = -1;
        double bytes = 0;
    };
    /// A slot's layer and which of its consumers are certain to be in the cloud once some slot of a mask is.
    struct Collapse {
        std::size_t slot;
        double bytes;
        std::vector<std::size_t> masks; ///< where in masks_ that of each unplaced consumer begins
    };

    void assignSlots() {
        std::vector<std::size_t> free;
        PerLayer<int> unplaced;
        std::size_t used = 0;
        for (LayerId v = 0; v < graph_.size(); ++v)
            unplaced.push_back(static_cast<int>(graph_.successors(v).size()));
        slot_.assign(unplaced.size(), 0);
        for (const LayerId v : order_) {
            for (LayerId u : graph_.predecessors(v))
                if (--unplaced[u] == 0)
                    free.push_back(slot_[u]);
            if (graph_.successors(v).empty())
                continue;
            if (free.empty())
                free.push_back(used++);
            slot_[v] = free.back();
            free.pop_back();
        }
        words_ = std::max<std::size_t>(1, (used + wordBits - 1) / wordBits);
        unplaced_.clear();
        for (LayerId v = 0; v < graph_.size(); ++v)
            unplaced_.push_back(static_cast<int>(graph_.successors(v).size()));
        placed_.assign(unplaced_.size(), false);
        seen_.assign(unplaced_.size(), -1);
        maskOf_.assign(unplaced_.size(), {});
    }

    static bool has(const Word* set, std::size_t slot) {
        return set[slot / wordBits] >> (slot % wordBits) & 1U;
    }
    static void put(Word* set, std::size_t slot) { set[slot / wordBits] |= Word(1) << (slot % wordBits); }
    static void drop(Word* set, std::size_t slot) { set[slot / wordBits] &= ~(Word(1) << (slot % wordBits)); }

    bool isOpen(LayerId v) const { return placed_[v] && unplaced_[v] > 0; }

    /// The slots of open layers above `consumer`, as far as a bounded search upwards finds them.
    void reachInto(LayerId consumer, Word* mask) {
        constexpr std::size_t mostVisited = 128;
        stack_.assign(1, consumer);
        ++search_;
        std::size_t visited = 0;
        while (!stack_.empty() && ++visited <= mostVisited) {
            const LayerId x = stack_.back();
            stack_.pop_back();
            work_ += graph_.predecessors(x).size();
            for (LayerId u : graph_.predecessors(x)) {
                if (seen_[u] == search_)
                    continue;
                seen_[u] = search_;
                if (isOpen(u))
                    put(mask, slot_[u]);
                else if (!placed_[u])
                    stack_.push_back(u);
            }
        }
    }

    /// Where in masks_ the open layers above `consumer` stand; looked for once a step.
    std::size_t maskOf(LayerId consumer) {
        auto& [step, at] = maskOf_[consumer];
        if (step != step_) {
            step = step_;
            at = masks_.size();
            masks_.resize(at + words_, 0);
            work_ += words_;
            reachInto(consumer, &masks_[at]);
        }
        return at;
    }

    /// Everything about the step after v that does not depend on the state.
    void prepare(LayerId v) {
        producers_.assign(words_, 0);
        kept_.assign(words_, ~Word(0));
        producerList_.clear();
        for (LayerId u : graph_.predecessors(v)) {
            producerList_.push_back({slot_[u], problem_.outputBytes(u).value});
            put(producers_.data(), slot_[u]);
            if (--unplaced_[u] == 0) {
                drop(kept_.data(), slot_[u]);
                std::erase(open_, u);
            }
        }
        placed_[v] = true;
        if (unplaced_[v] > 0)
            open_.push_back(v);
        collapses_.clear();
        masks_.clear();
        ++step_;
        listCollapses();
    }

    /// Which open layers are certain to be sent, or certain never to be, whatever the state.
    void listCollapses() {
        neverSent_.assign(words_, 0);
        for (LayerId u : open_) {
            Collapse collapse{slot_[u], problem_.outputBytes(u).value, {}};
            bool sendable = false;
            for (LayerId s : graph_.successors(u))
                if (!placed_[s]) {
                    collapse.masks.push_back(maskOf(s));
                    sendable = sendable || pins_[s] != Pin::Edge;
                }
            if (!sendable || collapse.bytes == 0)
                put(neverSent_.data(), collapse.slot);
            if (open_.size() > 1)
                collapses_.push_back(std::move(collapse));
        }
    }

    /// That many states would take too much, now or when they are contracted. A list that grows holds its old
    /// room and twice as much for a moment.
    bool full(std::size_t states) const {
        constexpr std::size_t growing = 3;
        constexpr std::size_t contractedBytes =
            sizeof(LayerId) + 2 * (sizeof(StepCost) + 2 * sizeof(std::int32_t));
        return sizeof(Word) * (keys_.capacity() + growing * nextKeys_.size()) +
                   sizeof(std::int32_t) * table_.size() +
                   growing * states * (2 * sizeof(RawStep) + contractedBytes) >
               options_.mostBytes;
    }

    /// Room for the steps of the `count` states from `first` on, and an empty table for those they lead to.
    /// False past the most work.
    bool openRow(std::size_t first, std::size_t count) {
        steps_.resize(2 * (first + count));
        starts_.push_back(first + count);
        nextKeys_.clear();
        nextCount_ = 0;
        std::size_t wordsPerState = 4 * words_;
        for (const Collapse& c : collapses_)
            wordsPerState += words_ * c.masks.size();
        work_ += count * wordsPerState;
        // At most two next states each; the table shrinks again where the net narrows.
        table_.assign(std::bit_ceil(std::max<std::size_t>(16, 4 * count)), -1);
        return work_ <= options_.mostWork;
    }

    /// All states after v. False past the most states, bytes or work; unfinished when a stop is requested.
    bool place(LayerId v) {
        const std::size_t first = starts_.back(), count = keys_.size() / (2 * words_);
        prepare(v);
        if (!openRow(first, count))
            return false;
        const Pin pin = pins_[v];
        constexpr std::size_t checkEvery = 4096;
        for (std::size_t s = 0; s < count; ++s) {
            if (first + count + nextCount_ > options_.mostStates || full(first + count + nextCount_))
                return false;
            if (s % checkEvery == checkEvery - 1 && stop_.stop_requested())
                return true;
            const Word* cloud = &keys_[2 * words_ * s];
            bool forced = false;
            for (std::size_t w = 0; w < words_; ++w)
                forced = forced || (cloud[w] & producers_[w]) != 0;
            if (pin != Pin::Cloud && !forced)
                steps_[2 * (first + s)] = step(cloud, v, false);
            if (pin != Pin::Edge)
                steps_[2 * (first + s) + 1] = step(cloud, v, true);
        }
        keys_.swap(nextKeys_);
        constexpr std::size_t longEnough = 64;
        const std::size_t left = order_.size() - (starts_.size() - 1);
        if (options_.foresee && nextCount_ * (left / longEnough) > options_.mostStates)
            return false;
        return first + count + nextCount_ <= options_.mostStates;
    }

    RawStep step(const Word* from, LayerId v, bool inCloud) {
        RawStep result;
        key_.assign(from, from + 2 * words_);
        Word *cloud = key_.data(), *sent = key_.data() + words_;
        if (inCloud)
            for (const auto& [slot, bytes] : producerList_)
                if (!has(cloud, slot) && !has(sent, slot)) {
                    result.bytes += bytes;
                    put(sent, slot);
                }
        Word anyCloud = 0;
        for (std::size_t w = 0; w < words_; ++w) {
            cloud[w] &= kept_[w];
            sent[w] &= kept_[w];
        }
        if (inCloud && unplaced_[v] > 0)
            put(cloud, slot_[v]);
        for (std::size_t w = 0; w < words_; ++w)
            anyCloud |= cloud[w];
        if (anyCloud != 0)
            for (const Collapse& c : collapses_)
                collapse(c, cloud, sent, result);
        for (std::size_t w = 0; w < words_; ++w)
            sent[w] = (sent[w] | neverSent_[w]) & ~cloud[w];
        result.next = find();
        return result;
    }

    void collapse(const Collapse& c, Word* cloud, Word* sent, RawStep& result) const {
        if (has(cloud, c.slot))
            return;
        for (const std::size_t at : c.masks) {
            Word hit = 0;
            for (std::size_t w = 0; w < words_; ++w)
                hit |= cloud[w] & masks_[at + w];
            if (hit == 0)
                return;
        }
        if (!has(sent, c.slot))
            result.bytes += c.bytes;
        put(cloud, c.slot);
    }

    /// The number of the state key_ among the next ones.
    std::int32_t find() {
        Word hash = 0x9E3779B97F4A7C15U;
        for (const Word w : key_)
            hash = (hash ^ w) * 0xD6E8FEB86659FD93U, hash ^= hash >> 32;
        const std::size_t mask = table_.size() - 1;
        for (std::size_t at = hash & mask;; at = (at + 1) & mask) {
            if (table_[at] < 0) {
                table_[at] = static_cast<std::int32_t>(nextCount_);
                nextKeys_.insert(nextKeys_.end(), key_.begin(), key_.end());
                return static_cast<std::int32_t>(starts_.back() + nextCount_++);
            }
            const auto known = static_cast<std::size_t>(table_[at]) * 2 * words_;
            if (std::equal(key_.begin(), key_.end(), nextKeys_.begin() + static_cast<std::ptrdiff_t>(known)))
                return static_cast<std::int32_t>(starts_.back()) + table_[at];
        }
    }

    StepCost costOf(std::size_t raw, std::size_t side, LayerId v) const {
        const RawStep& step = steps_[2 * raw + side];
        StepCost cost;
        cost.bytes = step.bytes;
        (side == 0 ? cost.edge : cost.cloud) =
            (side == 0 ? problem_.edgeTime(v) : problem_.cloudCost(v)).value;
        if (side == 0)
            cost.memory = graph_.layer(v).parameterBytes.value;
        return cost;
    }

    /// Where a state leads that has one way on, and at what cost.
    struct Resolved {
        std::int32_t state; ///< numbered from the end
        StepCost cost;
    };

    /// From the end backwards: a state with one way on hands its cost to whoever leads to it.
    StateGraph contracted() const {
        StateGraph result;
        std::vector<Resolved> after(1, {0, {}}), now;
        std::int32_t states = 1;
        std::vector<std::int32_t> next;
        for (std::size_t i = order_.size(); i-- > 0;) {
            if (stop_.stop_requested())
                return {};
            const LayerId v = order_[i];
            const std::size_t first = starts_[i], last = starts_[i + 1];
            now.clear();
            for (std::size_t raw = first; raw < last; ++raw) {
                StepCost cost[2];
                std::int32_t to[2] = {-1, -1};
                for (std::size_t side = 0; side < 2; ++side)
                    if (steps_[2 * raw + side].next >= 0) {
                        const auto& target =
                            after[static_cast<std::size_t>(steps_[2 * raw + side].next) - last];
                        to[side] = target.state;
                        cost[side] = costOf(raw, side, v);
                        cost[side] += target.cost;
                    }
                if (to[0] >= 0 && to[1] >= 0) {
                    result.layers_.push_back(v);
                    for (std::size_t side = 0; side < 2; ++side) {
                        next.push_back(to[side]);
                        result.costs_.push_back(cost[side]);
                    }
                    now.push_back({states++, {}});
                } else {
                    const std::size_t side = to[0] >= 0 ? 0 : 1;
                    now.push_back({to[side], cost[side]});
                }
            }
            after.swap(now);
        }
        numberFromTheRoot(result, next, states);
        result.root_ = states - 1 - after.front().state;
        result.rootCost_ = after.front().cost;
        result.visited_ = starts_.back() + 1;
        return result;
    }

    /// Turns lists that were filled from the end around, so that steps lead to larger numbers.
    static void numberFromTheRoot(StateGraph& result, const std::vector<std::int32_t>& next,
                                  std::int32_t states) {
        std::reverse(result.layers_.begin(), result.layers_.end());
        result.next_.resize(next.size());
        for (std::size_t i = 0; i < next.size(); ++i)
            result.next_[next.size() - 2 - (i - i % 2) + i % 2] = states - 1 - next[i];
        for (std::size_t i = 0, j = result.layers_.size(); i + 1 < j; ++i, --j)
            for (std::size_t side = 0; side < 2; ++side)
                std::swap(result.costs_[2 * i + side], result.costs_[2 * (j - 1) + side]);
    }

    const Problem& problem_;
    const LayerGraph& graph_;
    StateGraph::Options options_;
    std::stop_token stop_;
    PerLayer<Pin> pins_;
    std::vector<LayerId> order_, open_, stack_;
    PerLayer<std::size_t> slot_;
    PerLayer<int> unplaced_, seen_;
    PerLayer<bool> placed_;
    int search_ = 0;
    std::size_t words_ = 1, nextCount_ = 0, work_ = 0;
    std::vector<Word> keys_, nextKeys_, key_, producers_, kept_, neverSent_, masks_;
    PerLayer<std::pair<int, std::size_t>> maskOf_; ///< by consumer: the step it was made in, its place
    int step_ = 0;
    std::vector<Collapse> collapses_;
    std::vector<std::pair<std::size_t, double>> producerList_;
    std::vector<std::int32_t> table_;
    std::vector<RawStep> steps_;
    std::vector<std::size_t> starts_; ///< by place in the order: its first state
};

Result<StateGraph> StateGraph::build(const Problem& problem, const Options& options, std::stop_token stop) {
    return StateGraphBuilder(problem, options, std::move(stop)).run();
}

PerLayer<Side> StateGraph::sides(const Problem& problem,
                                 const std::vector<std::pair<LayerId, Side>>& choices) {
    const LayerGraph& graph = *problem.graph;
    PerLayer<Side> sides(graph.layers().size(), Side::Edge);
    for (const auto& [layer, side] : choices)
        sides[layer] = side;
    const PerLayer<Pin> pins = closedPins(problem);
    for (const LayerId v : graph.topologicalOrder()) {
        Side& side = sides[v];
        if (pins[v] == Pin::Cloud)
            side = Side::Cloud;
        for (LayerId u : graph.predecessors(v))
            if (sides[u] == Side::Cloud)
                side = Side::Cloud;
    }
    return sides;
}

} // namespace cutpoint
