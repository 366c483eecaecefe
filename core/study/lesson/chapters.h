// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/study/lesson/material.h"

namespace cutpoint::lesson {

/// The steps of one chapter on one model. Errors: those of the solvers the chapter shows, "cancelled".
/// Chapters 5 to 7 solve for themselves: some hundred min cuts, integer programs of at most some hundred
/// subproblems, a simulation of some hundred frames.
Result<Chapter> makeChapter(const Material& material, ChapterId id, const Effort& effort = {});

namespace detail {
Chapter problemChapter(const Material& material);
Chapter networkChapter(const Material& material);
Chapter minCutChapter(const Material& material);
Chapter bandwidthChapter(const Material& material);
Result<Chapter> heavyChapter(const Material& material, const Effort& effort);
Result<Chapter> budgetChapter(const Material& material, const Effort& effort);
Result<Chapter> timeChapter(const Material& material, const Effort& effort);

/// A step with its picture of the layers.
Step layersStep(Sentence title, std::vector<Sentence> text, PerLayer<Side> sides = {});
/// A layer of the window to show single numbers with: of those that others read the slowest one on the edge.
LayerId telling(const Material& material);
/// T_e, T_t, T_c and their sum.
std::vector<Figure> stageFigures(const StageTimes& times);
} // namespace detail

} // namespace cutpoint::lesson
