// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/study/lesson/chapters.h"
#include "views/print/handout.h"

#include <QString>

namespace cutpoint {

/// What a handout is to hold.
struct HandoutWish {
    QString path;
    std::vector<lesson::ChapterId> chapters; ///< empty: all seven
    std::uint32_t seed = 1;                  ///< of the questions
    bool hasAnswers = false;
    GraphLayout layout; ///< a built-in one where it does not fit
};

/// "2,3" or "min-cut,heavy" as chapters, in the order given; empty for an empty text. Errors: "bad-option".
Result<std::vector<lesson::ChapterId>> readChapters(const std::string& list);

/// Makes the chapters and questions, on any thread. Some seconds for a large net. Errors: makeChapter's.
Result<Handout> collectHandout(const std::shared_ptr<const lesson::Material>& material,
                               const HandoutWish& wish, const Effort& effort = {});
/// Writes the PDF; nothing when that went well.
std::optional<Issue> printHandout(const Handout& handout, const QString& path);

/// Reads the model, and makes the handout of it: what `cutpoint --handout` does. Errors also: those of
/// reading.
std::optional<Issue> makeHandout(const Problem& problem, const HandoutWish& wish);

} // namespace cutpoint
