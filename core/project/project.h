// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/import/model_source.h"
#include "core/model/problem.h"

#include <filesystem>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace cutpoint {

/// How a model is looked at; nothing that undo knows.
struct Look {
    std::string picture = "dnn"; ///< "dnn" or "network"
    int coloring = 0;            ///< as in the toolbar
};

/// Everything a user may have put on top of a model file: a project file holds it, and a reload keeps it.
/// Layers go by name, so that it survives a changed model.
struct Project {
    /// Numbers that replace those of the model's files, and where they come from; unset ones were left alone.
    struct Edit {
        std::optional<double> edgeSeconds, cloudSeconds, outputBytes;
        Provenance edgeFrom = Provenance::Edited, cloudFrom = Provenance::Edited,
                   outputFrom = Provenance::Edited;
    };

    ModelSource source; ///< paths as they can be opened from here
    Query query;
    std::map<std::string, Pin> pins;
    std::map<std::string, Edit> edits;
    std::optional<std::string> edgeDevice, cloudDevice; ///< that times were measured on, when not the files'
    std::vector<std::string> releasedGroups;            ///< fused groups whose layers need not share a side
    std::optional<std::vector<std::string>> manualEdge; ///< V_E of the user's own cut, without raw inputs
    Look look;
    /// Of version 1, when rtt was paid for every sent layer; openProject() says that it no longer is.
    bool rttMeantLayers = false;
};

/// The documented JSON ("format": "cutpoint-project", "version": 2; 1 is read, too). Paths below the
/// project's folder are written relative to it, so that the folder can be moved.
std::string projectText(const Project& project, const std::filesystem::path& projectPath);

/// Errors: "bad-project" with the line, when it is no project, of a later version, or a value is out of
/// range.
Result<Project> readProject(std::string_view text, const std::filesystem::path& projectPath);

/// True when the text is a project file and not a model.
bool isProject(std::string_view text);

/// The project in a file, if it is one: nothing when it is something else or cannot be read (a reader of
/// models then says why). At most 64 MiB.
std::optional<Result<Project>> readProjectFile(const std::filesystem::path& path);

} // namespace cutpoint
