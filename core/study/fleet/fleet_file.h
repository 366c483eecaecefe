// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/study/fleet/fleet.h"

#include <string>
#include <string_view>

namespace cutpoint {

/// One class as a fleet file names it; what is not said comes from its project, or from the defaults.
struct FleetFileClass {
    std::string name;
    std::string model, project; ///< one of them; relative to the file
    std::string profile;        ///< of both sides; relative to the file
    std::int64_t count = 1;
    std::optional<BitsPerSecond> bandwidth;
    std::optional<FramesPerSecond> rate;
    std::optional<double> edgeSpeed;
    std::optional<Seconds> latency, rtt;
    std::optional<Seconds> fixedEdge, fixedTransfer, fixedCloud;
    double weight = 1;
    std::optional<StepCurve> countCurve, rateCurve; ///< n(t), Q(t)
};

/// `"format": "cutpoint-fleet", "version": 1`. Over a day a class may have `"count_over_day": [[seconds, n],
/// ...]` and `"frames_per_s_over_day": [[seconds, Q], ...]`, each value until the next; `"day_s"`, 86,400
/// where it is not told, is how long that day is. A count or rate that is not said is the curve's largest.
struct FleetFile {
    std::string note;
    std::vector<FleetFileClass> classes;
    FleetServer server;
};

/// Errors: JSON's own, "bad-fleet" that names the class and the member: another format or version, a class
/// without a name or with another's, with neither or both of model and project, a number out of range.
Result<FleetFile> readFleetFile(std::string_view content, const std::string& file);
/// True when the text says that it is one.
bool isFleetFile(std::string_view content);
std::string fleetFileText(const FleetFile& file);

} // namespace cutpoint
