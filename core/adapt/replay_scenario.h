// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/adapt/bandwidth_trace.h"
#include "core/adapt/step_curve.h"

#include <optional>
#include <string>
#include <string_view>

namespace cutpoint {

/// What a replay goes through, in one file: the link, and where they change the rate and the cloud budget.
struct ReplayScenario {
    std::string title, note;
    std::string model; ///< relative to the file; empty: any
    BandwidthTrace link;
    std::optional<StepCurve> rate;   ///< Q(t), frames/s
    std::optional<StepCurve> budget; ///< T0(t), s
};

/// True when the text says that it is one.
bool isReplayScenario(std::string_view content);
/// `"format": "cutpoint-scenario", "version": 1, "duration_s": D, "link": [[seconds, bit/s], ...]`, and where
/// they are not constant `"frames_per_s": [[seconds, Q], ...]` and `"cloud_budget_s": [[seconds, T0 or null],
/// ...]`; a value holds until the next one, null is no limit. Errors: JSON's own, "bad-scenario" with the
/// member, the trace's and the curves'.
Result<ReplayScenario> readReplayScenario(std::string_view content, const std::string& file);

} // namespace cutpoint
