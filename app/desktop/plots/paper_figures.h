// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/options/problem_options.h"

#include <vector>

namespace cutpoint {

/// A figure of the paper: the sample and the settings that it is drawn for, and the dock that draws it.
struct PaperFigure {
    const char* title; ///< QT_TRANSLATE_NOOP("cutpoint::MainWindow", ...)
    const char* sample;
    const char *bandwidth, *fps, *cloudBudget; ///< as typed; empty for none
    const char* dock;

    /// The sample of the gallery's folder with these settings.
    ProblemOptions options() const;
};

/// Figures 2, 3, 8, 12 to 17, 19 and 20, in their order. A row for one more.
const std::vector<PaperFigure>& paperFigures();

} // namespace cutpoint
