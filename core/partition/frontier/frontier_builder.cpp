// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/partition/frontier/frontier_builder.h"

#include "core/model/ties.h"

#include <algorithm>
#include <limits>
#include <tuple>

namespace cutpoint {
namespace {

Issue builderIssue(IssueCode code, Sentence message, Sentence fix) {
    return {Severity::Error, std::move(code), "", 0, "", std::move(message), std::move(fix)};
}

bool earlier(const FrontierLabel& a, const FrontierLabel& b) {
    return std::tie(a.edge, a.bytes, a.cloud, a.memory) < std::tie(b.edge, b.bytes, b.cloud, b.memory);
}

/// Sorted runs, each ending where the next begins, into one: pairs of neighbours until one is left.
void mergeRuns(std::vector<FrontierLabel>& labels, std::vector<std::size_t> ends) {
    const auto at = [&](std::size_t i) { return labels.begin() + static_cast<std::ptrdiff_t>(i); };
    while (ends.size() > 1) {
        std::vector<std::size_t> next;
        std::size_t from = 0;
        for (std::size_t i = 0; i < ends.size(); i += 2) {
            const std::size_t to = i + 1 < ends.size() ? ends[i + 1] : ends[i];
            std::inplace_merge(at(from), at(ends[i]), at(to), earlier);
            next.push_back(to);
            from = to;
        }
        ends.swap(next);
    }
}

} // namespace

FrontierBuilder::FrontierBuilder(const Problem& problem, const Frontier::Options& options,
                                 std::stop_token stop)
    : problem_(problem), options_(options), stop_(std::move(stop)) {}

std::optional<Issue> FrontierBuilder::run() {
    const auto cancelled = [] {
        return builderIssue(code::Cancelled, say("Building the frontier was cancelled."),
                            say("Start it again."));
    };
    const auto tooLarge = [] {
        return builderIssue(code::FrontierTooLarge,
                            say("The trade-off of this net has too many points to hold at once."),
                            say("Single questions are still answered exactly, one at a time."));
    };
    Problem atSpeedOne = problem_;
    atSpeedOne.edgeSpeed = atSpeedOne.cloudSpeed = 1;
    // A point's cloud seconds are divided by the speed when asked; the way back must come out unchanged.
    if (atSpeedOne.network.downlink)
        atSpeedOne.network.downlink = *atSpeedOne.network.downlink / problem_.cloudSpeed;
    StateGraph::Options graphOptions;
    graphOptions.mostStates = options_.stateCap;
    if (!problem_.ties.empty() || !unknownSizes(problem_).empty())
        plain_.emplace(atSpeedOne, PlainProblem::Constants::LeftOut);
    auto states = StateGraph::build(plain_ ? plain_->problem() : atSpeedOne, graphOptions, stop_);
    if (!states)
        return states.error().code == code::Cancelled ? cancelled() : tooLarge();
    states_ = *std::move(states);
    findMemoryFloors();

    inboxes_.resize(static_cast<std::size_t>(states_.end()) + 1);
    FrontierLabel start;
    const StepCost& cost = states_.rootCost();
    start.edge = cost.edge;
    start.bytes = cost.bytes;
    start.cloud = cost.cloud;
    start.memory = problem_.limits.edgeMemory ? cost.memory : 0;
    inboxes_[static_cast<std::size_t>(states_.root())] = {
        {{std::make_shared<const std::vector<FrontierLabel>>(1, start), {}, -1}}, 1, 1};
    for (std::int32_t s = states_.root(); s <= states_.end(); ++s) {
        Inbox& inbox = inboxes_[static_cast<std::size_t>(s)];
        if (s == states_.end() || inbox.sets.size() > 1)
            if (!merge(s))
                return stop_.stop_requested() ? cancelled() : tooLarge();
        if (s == states_.end() || inbox.sets.empty())
            continue;
        const ParetoSet set = std::move(inbox.sets.front());
        inbox = {};
        for (const Side side : {Side::Edge, Side::Cloud}) {
            pass(s, side, set);
            // The end and other meeting places are kept small while they fill.
            const std::int32_t to = states_.next(s, side);
            const Inbox& next = inboxes_[static_cast<std::size_t>(to)];
            constexpr std::size_t smallest = 1 << 15;
            if (next.labels > 3 * next.merged + smallest && !merge(to))
                return stop_.stop_requested() ? cancelled() : tooLarge();
        }
    }
    const Inbox& end = inboxes_.back();
    if (end.sets.empty() || end.sets.front().labels->empty())
        return builderIssue(code::InfeasibleMemory, say("No plan fits the edge memory limit and the pins."),
                            say("Raise the limit or remove a pin."));
    final_ = *end.sets.front().labels;
    inboxes_ = {};
    memoryFloor_ = {};
    states_ = {};
    return std::nullopt;
}

/// What a set becomes with the state's layer on `side`.
void FrontierBuilder::pass(std::int32_t state, Side side, const ParetoSet& from) {
    const StepCost& cost = states_.cost(state, side);
    ParetoSet set = from;
    set.shift.edge += cost.edge;
    set.shift.bytes += cost.bytes;
    set.shift.cloud += cost.cloud;
    set.shift.memory += problem_.limits.edgeMemory ? cost.memory : 0;
    decisions_.push_back({set.decisions, 2 * states_.layer(state) + (side == Side::Cloud ? 1 : 0)});
    set.decisions = static_cast<std::int32_t>(decisions_.size()) - 1;
    Inbox& to = inboxes_[static_cast<std::size_t>(states_.next(state, side))];
    to.labels += set.labels->size();
    to.sets.push_back(std::move(set));
}

/// Below what edge memory of a partial plan every way to the end stays within the limit. Labels below it are
/// alike, which leaves far fewer of them; at the end all are.
void FrontierBuilder::findMemoryFloors() {
    if (!problem_.limits.edgeMemory)
        return;
    memoryFloor_.assign(static_cast<std::size_t>(states_.end()) + 1, problem_.limits.edgeMemory->value);
    const auto floor = [&](std::int32_t state) -> double& {
        return memoryFloor_[static_cast<std::size_t>(state)];
    };
    for (std::int32_t s = states_.end(); s-- > states_.root();)
        for (const Side side : {Side::Edge, Side::Cloud})
            floor(s) = std::min(floor(s), floor(states_.next(s, side)) - states_.cost(s, side).memory);
}

/// The labels of all sets with their shifts added, ascending; less memory than the floor is raised to it.
std::vector<FrontierLabel> FrontierBuilder::gathered(const std::vector<ParetoSet>& sets,
                                                     double memoryFloor) const {
    const double memoryLimit = problem_.limits.edgeMemory ? problem_.limits.edgeMemory->value * (1 + 1e-9)
                                                          : std::numeric_limits<double>::infinity();
    std::vector<FrontierLabel> all;
    std::vector<std::size_t> ends;
    for (std::size_t s = 0; s < sets.size(); ++s) {
        for (FrontierLabel label : *sets[s].labels) {
            label.edge += sets[s].shift.edge;
            label.bytes += sets[s].shift.bytes;
            label.cloud += sets[s].shift.cloud;
            label.memory += sets[s].shift.memory;
            label.source = static_cast<std::int32_t>(s);
            if (label.memory > memoryLimit)
                continue;
            label.memory = std::max(label.memory, memoryFloor);
            all.push_back(label);
        }
        ends.push_back(all.size());
    }
    mergeRuns(all, std::move(ends));
    return all;
}

/// Makes one set of a state's sets and notes at each label the choices made since its own trace. False past a
/// cap or when cancelled.
bool FrontierBuilder::merge(std::int32_t state) {
    Inbox& inbox = inboxes_[static_cast<std::size_t>(state)];
    work_ += inbox.labels;
    if (work_ > options_.workCap || inbox.labels > options_.labelCap || stop_.stop_requested())
        return false;
    const double memoryFloor = memoryFloor_.empty() ? 0 : memoryFloor_[static_cast<std::size_t>(state)];
    auto labels = paretoMinimal(gathered(inbox.sets, memoryFloor), stop_);
    if (stop_.stop_requested())
        return false;
    for (FrontierLabel& label : labels) {
        const std::int32_t decisions = inbox.sets[static_cast<std::size_t>(label.source)].decisions;
        if (decisions < 0)
            continue;
        traces_.push_back({label.trace, decisions});
        label.trace = static_cast<std::int32_t>(traces_.size()) - 1;
    }
    inbox.labels = inbox.merged = labels.size();
    *liveLabels_ += labels.size();
    const auto forget = [live = liveLabels_](const std::vector<FrontierLabel>* gone) {
        *live -= gone->size();
        delete gone;
    };
    const std::shared_ptr<const std::vector<FrontierLabel>> shared(
        new std::vector<FrontierLabel>(std::move(labels)), forget);
    inbox.sets = {{shared, {}, -1}};
    constexpr std::size_t tracesPerLabel = 8;
    return *liveLabels_ <= options_.labelCap && traces_.size() <= tracesPerLabel * options_.labelCap;
}

PerLayer<Side> FrontierBuilder::sides(const FrontierLabel& label) const {
    std::vector<std::pair<LayerId, Side>> choices;
    for (std::int32_t t = label.trace; t >= 0; t = traces_[static_cast<std::size_t>(t)].parent)
        for (std::int32_t d = traces_[static_cast<std::size_t>(t)].decisions; d >= 0;
             d = decisions_[static_cast<std::size_t>(d)].previous) {
            const std::int32_t choice = decisions_[static_cast<std::size_t>(d)].choice;
            choices.push_back({choice / 2, choice % 2 ? Side::Cloud : Side::Edge});
        }
    return plain_ ? plain_->expand(StateGraph::sides(plain_->problem(), choices))
                  : StateGraph::sides(problem_, choices);
}

} // namespace cutpoint
