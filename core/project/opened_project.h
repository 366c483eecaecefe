// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/import/import.h"
#include "core/model/plan.h"
#include "core/project/project.h"

namespace cutpoint {

/// A model with a project's changes on it.
struct OpenedProject {
    Problem problem;                      ///< under the project's query
    std::optional<PerLayer<Side>> manual; ///< the user's own cut
    Issues issues; ///< of the model, and what the project says of layers that it no longer has
};

/// Puts edits, measured devices, pins, settings and the own cut of a project on the model that its source
/// names. What does not fit is left out and told. `projectPath` is for issues.
OpenedProject openProject(ImportedModel model, const Project& project, const std::string& projectPath);

/// What is on a problem beside the numbers that its files gave: edits, devices, pins and the own cut. The
/// source, query and look of the project are not touched.
void readChanges(const Problem& problem, const Profile& imported, const PerLayer<Side>* manual,
                 Project& project);

} // namespace cutpoint
