// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/cut_mover.h"

namespace cutpoint {

CutMover::CutMover(const Problem& problem)
    : graph_(problem.graph), classes_(sideClasses(problem)), pins_(closedPins(problem)) {}

CutMover::Moved CutMover::move(PerLayer<Side> from, std::span<const LayerId> layers, Side to) const {
    Moved moved{std::move(from), {}};
    const auto at = [](LayerId v) { return static_cast<std::size_t>(v); };
    // Pins are closed under links and ties: a free layer never needs one that is pinned to the other side.
    const Pin against = to == Side::Edge ? Pin::Cloud : Pin::Edge;
    std::vector<LayerId> stack;
    for (const LayerId v : layers)
        (pins_[at(v)] == against ? moved.held : stack).push_back(v);
    while (!stack.empty()) {
        const LayerId v = stack.back();
        stack.pop_back();
        if (moved.sides[at(v)] == to)
            continue;
        moved.sides[at(v)] = to;
        const auto needs = to == Side::Edge ? graph_->predecessors(v) : graph_->successors(v);
        stack.insert(stack.end(), needs.begin(), needs.end());
        const auto& tied = classes_.members[static_cast<std::size_t>(classes_.classOf[at(v)])];
        if (tied.size() > 1)
            stack.insert(stack.end(), tied.begin(), tied.end());
    }
    return moved;
}

PerLayer<Side> CutMover::leastEdge() const {
    PerLayer<Side> sides;
    for (const Pin pin : pins_)
        sides.push_back(pin == Pin::Edge ? Side::Edge : Side::Cloud);
    return sides;
}

} // namespace cutpoint
