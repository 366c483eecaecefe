// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/study/lesson/question.h"
#include "views/graph/graph_layout.h"

class QIODevice;

namespace cutpoint {

/// Chapters of the lesson and questions about them, for paper.
struct Handout {
    struct Part {
        lesson::Chapter chapter;
        std::vector<lesson::Question> questions;
    };
    std::shared_ptr<const lesson::Material> material;
    GraphLayout layout; ///< of the model; a built-in one where it does not fit
    std::vector<Part> parts;
    std::uint32_t seed = 1; ///< told on the page of questions
    bool hasAnswers = false;
};

/// Writes an A4 PDF for black and white: every step with its text and picture, one page of questions, and
/// their answers where wished. Text can be selected and searched. False when the device refuses.
bool writeHandout(const Handout& handout, QIODevice& device);

} // namespace cutpoint
