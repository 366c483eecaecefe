// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/options/problem_options.h"

#include <QString>
#include <utility>
#include <vector>

namespace cutpoint {

class Plot;

/// "NAME=OUT" of `--export-plot`. Errors mean wrong usage and list the names.
Result<std::pair<QString, QString>> readPlotExport(const std::string& text);

/// Draws each named plot for the model and query into its file, without a window. What prevented it: an issue
/// of reading, of the study, or "cannot-write".
std::optional<Issue> exportPlots(const ProblemOptions& options,
                                 const std::vector<std::pair<QString, QString>>& plots);

/// Writes what a plot shows, by the file's ending. False when it cannot be written or nothing is shown.
bool writePlot(const Plot& plot, const QString& path);

} // namespace cutpoint
