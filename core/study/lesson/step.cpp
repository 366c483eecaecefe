// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/study/lesson/step.h"

#include <array>
#include <sstream>

namespace cutpoint::lesson {
namespace {

constexpr std::array<const char*, chapterCount> words{"problem", "network", "min-cut", "bandwidth",
                                                      "heavy",   "budget",  "time"};

std::size_t count(const Sentence& sentence) {
    std::istringstream text(sentence.text());
    std::size_t number = 0;
    for (std::string word; text >> word;)
        ++number;
    return number;
}

} // namespace

const char* chapterWord(ChapterId id) {
    return words[static_cast<std::size_t>(id)];
}

std::optional<ChapterId> chapterFromWord(std::string_view word) {
    for (std::size_t i = 0; i < words.size(); ++i)
        if (word == words[i] || word == std::to_string(i + 1))
            return static_cast<ChapterId>(i);
    return std::nullopt;
}

Sentence chapterTitle(ChapterId id) {
    switch (id) {
    case ChapterId::Problem:
        return say("The problem");
    case ChapterId::Network:
        return say("The network G'");
    case ChapterId::MinCut:
        return say("The min cut");
    case ChapterId::Bandwidth:
        return say("Bandwidth");
    case ChapterId::Heavy:
        return say("Heavy load");
    case ChapterId::Budget:
        return say("Cloud budget");
    case ChapterId::Time:
        break;
    }
    return say("Time");
}

std::size_t wordCount(const Chapter& chapter) {
    std::size_t number = 0;
    for (const Step& step : chapter.steps) {
        number += count(step.title);
        for (const Sentence& sentence : step.text)
            number += count(sentence);
        for (const Sentence& sentence : step.more)
            number += count(sentence);
    }
    return number;
}

} // namespace cutpoint::lesson
