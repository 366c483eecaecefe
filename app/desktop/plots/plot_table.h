// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/study/speed_ups.h"
#include "views/plots/plot.h"

#include <QStringList>

namespace cutpoint {

/// The words of all plots, as the command line knows them. A new plot is a line in plot_table.cpp and one in
/// the dock table.
QStringList plotWords();
/// Null for an unknown word. The caller owns it.
Plot* makePlot(const QString& word, QWidget* parent = nullptr, Focus* focus = nullptr);

/// The models of a folder, each with its own times or estimates; what is no model is left out. Reads on the
/// calling thread.
std::vector<SpeedUpModel> readModels(const QString& folder, const Effort& effort);

} // namespace cutpoint
