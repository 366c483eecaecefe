// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/study/lesson/step.h"

#include <QString>

namespace cutpoint {

/// Sentences as one paragraph of rich text; symbols such as T_e and V_S with their index below the line.
QString lessonParagraph(const std::vector<Sentence>& sentences);
/// One sentence, likewise.
QString lessonSentence(const Sentence& sentence);
/// Numbers under their names as a table of rich text; the numbers right-aligned. Empty for none.
QString lessonFigures(const std::vector<lesson::Figure>& figures);
/// The lines of the algorithm; the one at work stands out by an arrow and a heavier face, its variables
/// behind it.
QString lessonCode(const std::vector<Sentence>& code, int line, const std::vector<lesson::Figure>& variables);
/// A number of the lesson as the locale writes it.
QString lessonValue(const Argument& value);

} // namespace cutpoint
