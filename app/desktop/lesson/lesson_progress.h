// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/study/lesson/step.h"

#include <map>
#include <string>
#include <utility>

namespace cutpoint {

/// How far a reader has come, kept in the settings: the place where he was last, and for each net how he
/// answered its questions.
class LessonProgress {
public:
    struct Place {
        lesson::ChapterId chapter = lesson::ChapterId::Problem;
        int step = 1;
    };
    /// By chapter and question (from 0): whether the last answer was right.
    using Answers = std::map<std::pair<lesson::ChapterId, int>, bool>;

    static Place place();
    static void keepPlace(const Place& place);
    /// Of the questions that this seed makes from this net. What is no answer in the settings is left out.
    static Answers answers(const std::string& net, std::uint32_t seed);
    static void keepAnswer(const std::string& net, std::uint32_t seed, lesson::ChapterId chapter,
                           int question, bool isRight);
};

} // namespace cutpoint
