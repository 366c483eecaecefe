// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/adapt/pipeline_simulation.h"
#include "core/study/lesson/material.h"

#include <array>

namespace cutpoint::lesson {

/// A link whose bandwidth changes, and what the policies make of it. The trace is invented from the model:
/// one part for each of some bands, so that another plan is best in each.
struct Journey {
    struct Part {
        Seconds start, end;
        BitsPerSecond rate;
        Plan best; ///< the fastest at that rate
    };
    std::vector<Part> parts;
    BandwidthTrace trace;
    FramesPerSecond rate; ///< Q, carried by the fixed plan on average
    std::int64_t frames = 0;
    PerLayer<Side> fixedSides; ///< the fastest plan at the mean bandwidth
    SimulationResult fixed, dads, oracle;
    bool hasOracle = false; ///< none where the net is too wide

    Seconds duration() const { return parts.empty() ? Seconds(0) : parts.back().end; }
    /// Index of the part at a moment.
    std::size_t partAt(Seconds moment) const;
};

/// Errors: the policies' and the simulation's, "cancelled".
Result<Journey> travel(const Material& material, const Effort& effort = {});

/// The reader's own switches: for each part of the journey the plan that runs in it.
struct Score {
    Seconds median, mean, worst; ///< latencies
    std::size_t switches = 0;
    double againstDads = 1;   ///< total latency over that of DADS: below 1 is better
    double againstOracle = 1; ///< over that of the oracle, at least 1 but for rounding; 1 where there is none
};
/// Plays the journey with the plan of a frame being that of the part in which the edge begins it. Errors:
/// "bad-plan" when a plan is no downset or there are not as many as parts. O(frames).
Result<Score> score(const Material& material, const Journey& journey,
                    const std::vector<PerLayer<Side>>& plans);

} // namespace cutpoint::lesson
