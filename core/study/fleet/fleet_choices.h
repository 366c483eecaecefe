// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// From points of a frontier to choices of a share program. Internal to core/study/fleet.
#pragma once

#include "core/study/fleet/fleet.h"

namespace cutpoint {

/// A point at a class's bandwidth and rate.
struct FleetOption {
    std::size_t point = 0;
    StageTimes times; ///< without the way back
    Seconds latency;
    double work = 0, bits = 0; ///< of one camera
};

/// A class's options: those that keep up with the rate (times `faster`), and within `limit`; of options that
/// others beat in latency, work and bits none, unless `all` are wanted. Ascending by latency.
std::vector<FleetOption> optionsOf(const Fleet& fleet, std::size_t index, double faster,
                                   std::optional<Seconds> limit, bool all = false);

/// All classes' options, and the program whose costs are weighted latencies.
struct FleetProgram {
    std::vector<std::vector<FleetOption>> options;
    ShareProgram shares;
};
FleetProgram programOf(const Fleet& fleet, double faster, std::optional<Seconds> limit, bool withClassLimits);
FleetProgram programOf(const Fleet& fleet, std::vector<std::vector<FleetOption>> options);

/// The latency limit of a class: the question's or its own, the lower one.
std::optional<Seconds> limitOf(const FleetClass& one, std::optional<Seconds> limit, bool withClassLimits);

/// The answer that counts give.
FleetAnswer answerOf(const Fleet& fleet, const FleetProgram& program,
                     const std::vector<std::vector<std::int64_t>>& counts, double faster = 1);

} // namespace cutpoint
