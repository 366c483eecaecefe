// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/partition/search/label_search.h"

#include "core/model/arithmetic.h"
#include "core/partition/frontier/dominance.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <queue>

namespace cutpoint {
namespace {

constexpr std::size_t mostPaths = 8;

template <class Label>
bool before(const Label& a, const Label& b) {
    return a.x < b.x;
}

} // namespace

LabelSearch::LabelSearch(const SearchGraph& graph, const BoundedQuery& query, std::vector<Bound> bounds,
                         std::array<std::vector<double>, BoundedQuery::dimensions> floors)
    : graph_(graph), query_(query), bounds_(std::move(bounds)), floors_(std::move(floors)) {
    const auto nodes = static_cast<std::size_t>(graph.size());
    completions_.resize(nodes * bounds_.size());
    for (std::size_t b = 0; b < bounds_.size(); ++b) {
        for (std::size_t n = 0; n < nodes; ++n)
            completions_[n * bounds_.size() + b] = bounds_[b].completion[n];
        bounds_[b].completion.clear();
        order_.push_back(b);
    }
    for (std::size_t k = 0; k < scale_.size(); ++k) {
        const std::vector<double> most = graph.greatest(k);
        scale_[k] = std::max(graph.rootCost()[k] + most.front(), std::numeric_limits<double>::min());
    }
}

bool LabelSearch::survives(const Vector& x, std::size_t node) {
    const double* completion = &completions_[node * bounds_.size()];
    for (std::size_t i = 0; i < order_.size(); ++i) {
        const Bound& bound = bounds_[order_[i]];
        const double least = BoundedQuery::dot(bound.weight, x) + completion[order_[i]];
        if (least > bound.threshold * dominanceSlack) {
            if (i > 0)
                std::swap(order_[i], order_[i / 2]);
            return false;
        }
    }
    return true;
}

/// How close the bounds come to ruling x out, relative; smaller is better.
double LabelSearch::promise(const Vector& x, std::size_t node) const {
    const double* completion = &completions_[node * bounds_.size()];
    double worst = 0;
    for (std::size_t b = 0; b < bounds_.size(); ++b) {
        const double least = BoundedQuery::dot(bounds_[b].weight, x) + completion[b];
        worst = std::max(worst, bounds_[b].threshold > 0 ? least / bounds_[b].threshold : least);
    }
    return worst;
}

LabelSearch::Outcome LabelSearch::run(const Options& options) {
    Outcome outcome;
    options_ = &options;
    inboxes_.assign(static_cast<std::size_t>(graph_.size()), {});
    traces_.clear();
    held_ = 0;
    Label start;
    start.x = graph_.rootCost();
    if (survives(start.x, 0)) {
        inboxes_[0].labels.push_back(start);
        inboxes_[0].runs = 1;
    }
    for (std::int32_t n = 0; n < graph_.size(); ++n) {
        const auto at = static_cast<std::size_t>(n);
        Inbox inbox = std::move(inboxes_[at]);
        inboxes_[at] = {};
        if (inbox.labels.empty())
            continue;
        auto& labels = inbox.labels;
        outcome.labels += labels.size();
        if (n == graph_.end()) {
            inboxes_[at] = std::move(inbox);
            break;
        }
        if (inbox.runs > 1) {
            settle(inbox, at);
            if (labels.size() > options.labelsPerNode) {
                outcome.exact = false;
                reduce(labels, at, options);
            }
        }
        expand(n, labels);
        held_ -= std::min(held_, labels.capacity());
        if (full() || options_->effort.mustEnd())
            return outcome;
    }
    outcome.finished = true;
    outcome.least = infinity;
    auto& arrived = inboxes_.back().labels;
    for (const Label& label : arrived)
        outcome.least = std::min(outcome.least, query_.value(label.x));
    keepBest(arrived);
    const std::size_t shown = std::min(arrived.size(), mostPaths);
    for (std::size_t i = 0; i < shown; ++i)
        outcome.paths.push_back(pathOf(arrived[i].trace));
    return outcome;
}

/// Hands a node's labels on along its steps.
void LabelSearch::expand(std::int32_t node, std::vector<Label>& labels) {
    const std::size_t first = graph_.firstStep(node), last = graph_.lastStep(node);
    const bool choice = last - first > 1;
    for (std::size_t i = first; i < last; ++i) {
        const SearchGraph::Step& step = graph_.step(i);
        Inbox& inbox = inboxes_[static_cast<std::size_t>(step.next)];
        const std::size_t had = inbox.labels.size(), room = inbox.labels.capacity();
        for (const Label& label : labels) {
            Label on = label;
            for (std::size_t k = 0; k < on.x.size(); ++k)
                on.x[k] += step.cost[k];
            if (!survives(on.x, static_cast<std::size_t>(step.next)))
                continue;
            if (choice) {
                traces_.push_back({label.trace, static_cast<std::int32_t>(i)});
                on.trace = static_cast<std::int32_t>(traces_.size()) - 1;
            }
            inbox.labels.push_back(on);
        }
        inbox.runs += inbox.labels.size() > had ? 1 : 0;
        // Meeting places are kept small while they fill.
        constexpr std::size_t smallest = 1 << 14;
        if (inbox.labels.size() > 3 * inbox.settled + smallest) {
            if (step.next == graph_.end())
                keepBest(inbox.labels);
            else
                settle(inbox, static_cast<std::size_t>(step.next));
            inbox.settled = inbox.labels.size();
        }
        held_ += inbox.labels.capacity() - room;
    }
}

/// Labels and traces take more than they may. A list that grows holds its old room and the new for a moment.
bool LabelSearch::full() const {
    return held_ * sizeof(Label) + 2 * traces_.capacity() * sizeof(Trace) > options_->mostBytes;
}

/// At the end only the least values matter.
void LabelSearch::keepBest(std::vector<Label>& labels) const {
    const auto shown = labels.begin() + static_cast<std::ptrdiff_t>(std::min(labels.size(), mostPaths));
    std::partial_sort(labels.begin(), shown, labels.end(),
                      [&](const Label& a, const Label& b) { return query_.value(a.x) < query_.value(b.x); });
    labels.erase(shown, labels.end());
}

/// Lifts coordinates that no longer matter to their floor, sorts, and removes dominated labels.
void LabelSearch::settle(Inbox& inbox, std::size_t node) const {
    for (std::size_t k = 0; k < floors_.size(); ++k)
        if (!floors_[k].empty())
            for (Label& label : inbox.labels)
                label.x[k] = std::max(label.x[k], floors_[k][node]);
    if (sortFrom(inbox.labels, inbox.settled))
        prune(inbox.labels);
}

/// Sorts labels whose first `sorted` are in order, in pieces short enough to be stopped between. False when
/// it was stopped: then nothing is proved by what is left.
bool LabelSearch::sortFrom(std::vector<Label>& labels, std::size_t sorted) const {
    constexpr std::size_t piece = 1 << 15;
    const auto at = [&](std::size_t i) {
        return labels.begin() + static_cast<std::ptrdiff_t>(std::min(i, labels.size()));
    };
    for (std::size_t i = sorted; i < labels.size(); i += piece) {
        std::sort(at(i), at(i + piece), before<Label>);
        if (options_->effort.mustEnd())
            return false;
    }
    for (std::size_t width = piece; sorted + width < labels.size(); width *= 2)
        for (std::size_t i = sorted; i + width < labels.size(); i += 2 * width) {
            std::inplace_merge(at(i), at(i + width), at(i + 2 * width), before<Label>);
            if (options_->effort.mustEnd())
                return false;
        }
    std::inplace_merge(labels.begin(), at(sorted), labels.end(), before<Label>);
    return true;
}

/// Removes dominated labels from a sorted list. A search that is stopped proves nothing, so what is left
/// unfinished then does not matter.
void LabelSearch::prune(std::vector<Label>& labels) const {
    removeDominated(
        labels,
        [](const Label& l) {
            return DominanceCoordinates{l.x[1], l.x[2], l.x[3]};
        },
        [this] { return options_->effort.mustEnd(); });
}

/// Splits the labels where they are furthest apart until there are `count` groups; each becomes one label
/// that is as good as any of them in every coordinate, with the trace of its most promising one.
void LabelSearch::reduce(std::vector<Label>& labels, std::size_t node, const Options& options) const {
    const std::size_t count = options.labelsPerNode;
    struct Group {
        double spread;
        std::size_t coordinate, from, to;
        double middle;
        bool operator<(const Group& o) const { return spread < o.spread; }
    };
    const auto group = [&](std::size_t from, std::size_t to) {
        Group g{0, 0, from, to, 0};
        for (std::size_t k = 0; k < scale_.size(); ++k) {
            double least = infinity, most = -infinity;
            for (std::size_t i = from; i < to; ++i) {
                least = std::min(least, labels[i].x[k]);
                most = std::max(most, labels[i].x[k]);
            }
            if ((most - least) / scale_[k] > g.spread)
                g = {(most - least) / scale_[k], k, from, to, least + (most - least) / 2};
        }
        return g;
    };
    std::priority_queue<Group> groups;
    groups.push(group(0, labels.size()));
    while (groups.size() < count && groups.top().spread > 0 && !options.effort.stop.stop_requested()) {
        const Group top = groups.top();
        const auto first = labels.begin() + static_cast<std::ptrdiff_t>(top.from);
        const auto middle = std::partition(first, labels.begin() + static_cast<std::ptrdiff_t>(top.to),
                                           [&](const Label& l) { return l.x[top.coordinate] <= top.middle; });
        const auto cut = static_cast<std::size_t>(middle - labels.begin());
        if (cut == top.from || cut == top.to)
            break;
        groups.pop();
        groups.push(group(top.from, cut));
        groups.push(group(cut, top.to));
    }
    std::vector<Label> merged;
    for (; !groups.empty(); groups.pop()) {
        const Group& g = groups.top();
        Label chosen = labels[g.from];
        BoundedQuery::Vector least = chosen.x;
        double best = promise(chosen.x, node);
        for (std::size_t i = g.from + 1; i < g.to; ++i) {
            const double p = promise(labels[i].x, node);
            if (p < best) {
                best = p;
                chosen = labels[i];
            }
            for (std::size_t k = 0; k < scale_.size(); ++k)
                least[k] = std::min(least[k], labels[i].x[k]);
        }
        if (options.overflow == Overflow::Relax)
            chosen.x = least;
        merged.push_back(chosen);
    }
    std::sort(merged.begin(), merged.end(), before<Label>);
    labels = std::move(merged);
    prune(labels);
}

/// The steps behind a label: its choices, and between them the only way on.
std::vector<std::size_t> LabelSearch::pathOf(std::int32_t trace) const {
    std::vector<std::size_t> choices, path;
    for (; trace >= 0; trace = traces_[static_cast<std::size_t>(trace)].parent)
        choices.push_back(static_cast<std::size_t>(traces_[static_cast<std::size_t>(trace)].step));
    for (std::int32_t n = graph_.root(); n != graph_.end();) {
        std::size_t i = graph_.firstStep(n);
        if (graph_.lastStep(n) - i > 1) {
            i = choices.back();
            choices.pop_back();
        }
        path.push_back(i);
        n = graph_.step(i).next;
    }
    return path;
}

} // namespace cutpoint
