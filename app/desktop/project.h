// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/options/problem_options.h"
#include "views/panels/controls_panel.h"

#include <QByteArray>
#include <QString>
#include <map>

namespace cutpoint {

/// How a model is looked at; nothing that undo knows.
struct Look {
    QString picture = "dnn"; ///< "dnn" or "network"
    int coloring = 0;        ///< as in the toolbar
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

    ProblemOptions source; ///< model, profiles, devices and shapes; paths as they can be opened from here
    Query query;
    std::map<std::string, Pin> pins;
    std::map<std::string, Edit> edits;
    std::optional<std::string> edgeDevice, cloudDevice; ///< that times were measured on, when not the files'
    std::optional<std::vector<std::string>> manualEdge; ///< V_E of the user's own cut, without raw inputs
    Look look;
};

/// The documented JSON ("format": "cutpoint-project", "version": 2; 1 is read, too). Paths below the
/// project's folder are written relative to it, so that the folder can be moved.
QByteArray projectText(const Project& project, const QString& projectPath);

/// Errors: "bad-project" with the line, when it is no project, of a later version, or a value is out of
/// range.
Result<Project> readProject(const QByteArray& text, const QString& projectPath);

/// True when the text is a project file and not a model.
bool isProject(const QByteArray& text);

} // namespace cutpoint
