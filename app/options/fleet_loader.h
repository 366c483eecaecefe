// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/options/problem_options.h"
#include "core/study/fleet/fleet_file.h"

#include <filesystem>

namespace cutpoint {

/// A fleet with its nets read.
struct LoadedFleet {
    FleetFile file;
    Fleet fleet;
    std::vector<ProblemOptions> sources; ///< of each class, with paths that can be opened from here
    Issues issues;                       ///< what reading the models found, each once
};

/// Reads a fleet file and the models, profiles and projects that it names (relative to it). Classes that have
/// net, profile and edge alike share one frontier. Errors: readFleetFile's, the models' and projects', each
/// naming its class; "cancelled".
Result<LoadedFleet> loadFleet(const std::filesystem::path& path, const Effort& effort = {});
/// The same for a file that is not saved yet; paths are relative to `folder`.
Result<LoadedFleet> loadFleet(const FleetFile& file, const std::filesystem::path& folder,
                              const Effort& effort = {});

} // namespace cutpoint
