// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/project/project.h"
#include "core/study/fleet/fleet_file.h"

#include <filesystem>

namespace cutpoint {

/// What a class of cameras rests on.
struct FleetSource {
    Project project;  ///< its own, or one that names the model only; paths can be opened from here
    std::string file; ///< of the project; empty where the class names a model
};

/// A fleet with its nets read.
struct LoadedFleet {
    FleetFile file;
    Fleet fleet;
    std::vector<FleetSource> sources; ///< by class
    Issues issues;                    ///< what reading the models found, each once
};

/// Reads a fleet file and the models, profiles and projects that it names (relative to it). Classes that have
/// net, profile and edge alike share one frontier. Errors: readFleetFile's, the models' and projects', each
/// naming its class; "cancelled".
Result<LoadedFleet> loadFleet(const std::filesystem::path& path, const Effort& effort = {});
/// The same for a file that is not saved yet; paths are relative to `folder`.
Result<LoadedFleet> loadFleet(const FleetFile& file, const std::filesystem::path& folder,
                              const Effort& effort = {});

/// Writes one plan for each part of each class, and a project that opens the class with its first plan as the
/// user's own cut, into a folder that is made where it is missing. Errors: "cannot-write".
std::optional<Issue> writeFleetPlans(const std::filesystem::path& folder, const Fleet& fleet,
                                     const std::vector<FleetSource>& sources, const FleetAnswer& answer);

/// The fleet file of a fleet as it is now, to be saved in `folder`: what is in the problems' settings is
/// written, paths below the folder relative to it. Sources that hold more than a model with a profile and
/// have no file get one: its name and text are added to `projects`.
FleetFile fleetFileOf(const Fleet& fleet, const std::vector<FleetSource>& sources,
                      const std::filesystem::path& folder,
                      std::vector<std::pair<std::string, std::string>>& projects);

} // namespace cutpoint
