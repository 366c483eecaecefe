// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/query.h"
#include "core/study/answer.h"

#include <QFlags>
#include <memory>
#include <optional>
#include <vector>

namespace cutpoint {

/// Everything a view may show, as it is now. Immutable and shared: a view keeps the pointer, never a copy of
/// what is in it, and hands it to worker threads as it is.
struct Moment {
    std::shared_ptr<const Problem> problem; ///< null: no model is open
    Query query;                            ///< of the problem, with its objective
    std::optional<Frontier> frontier;       ///< of the problem; none while it is built, or too large
    std::shared_ptr<const Answer> answer;   ///< null: none yet, or the problem is refused
    /// Which plan of lowest latency rules where; null while unknown.
    std::shared_ptr<const std::vector<BandwidthBand>> bands;
    std::optional<Plan> frozen; ///< A: the plan to compare with, at the costs of now

    bool isOpen() const { return problem != nullptr; }
    /// The plan to be drawn; null without an answer.
    const Plan* plan() const { return answer ? &answer->solution.plan : nullptr; }
};

/// What is other than a view has last shown.
enum class Change {
    Model = 1,     ///< another graph: selection, layouts and scales are void
    Problem = 2,   ///< times, sizes, pins, or a setting that the frontier depends on
    Query = 4,     ///< B, Q, T0, objective or another setting
    Plan = 8,      ///< the answer: after any change of the above, and when a search has found more
    Frontier = 16, ///< frontier or bands came or went
    Focus = 32,    ///< selection, hover or preview
    Frozen = 64,   ///< plan A
    Theme = 128,
    Language = 256,
};
Q_DECLARE_FLAGS(Changes, Change)
Q_DECLARE_OPERATORS_FOR_FLAGS(Changes)

/// For a view that is shown for the first time.
inline constexpr Changes everything = Changes(0x1ff);

} // namespace cutpoint
