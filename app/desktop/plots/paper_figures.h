// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/options/problem_options.h"

#include <QString>

#include <vector>

namespace cutpoint {

/// A figure of the paper: the sample and the settings that it is drawn for, and the dock that draws it.
struct PaperFigure {
    const char* title; ///< QT_TRANSLATE_NOOP("cutpoint::MainWindow", ...)
    const char* sample;
    const char *bandwidth, *fps, *cloudBudget; ///< as typed; empty for none
    const char* dock;
    const char* scenario = ""; ///< a sample that the dock of replays goes through
    const char *edgeDevice = "", *cloudDevice = "";

    /// The sample of the gallery's folder with these settings.
    ProblemOptions options() const;
    /// Of the scenario; empty for none.
    QString scenarioPath() const;
};

/// Figures 2, 3, 8, and 12 to 22, in their order. A row for one more.
const std::vector<PaperFigure>& paperFigures();

} // namespace cutpoint
