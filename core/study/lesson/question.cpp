// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/study/lesson/question.h"

#include "core/study/lesson/question_draw.h"

#include <algorithm>

namespace cutpoint::lesson {
namespace {

using Ask = bool (*)(detail::Draw&, Question&);

std::vector<Ask> kindsOf(ChapterId chapter) {
    using namespace detail;
    switch (chapter) {
    case ChapterId::Problem:
        return {askStageTime, askIsPlan, askSentSet, askFastestOf};
    case ChapterId::Network:
        return {askLinkCapacity, askCrosses, askHasAuxiliary, askVertexCount};
    case ChapterId::MinCut:
        return {askBottleneck, askFlowLeft, askCutValue, askSideAt};
    case ChapterId::Bandwidth:
        return {askSideAt, askBestAt, askTransferAt, askEqualAt};
    case ChapterId::Heavy:
        return {askMaxStage, askLargestRate, askCheapestUnder, askKeepsUp};
    case ChapterId::Budget:
        return {askLeastEdgeWithin, askOverBudget, askIsPruned};
    case ChapterId::Time:
        break;
    }
    return {askTransferOver, askSwitches, askBestAt};
}

/// True when exactly one option is right and no two read the same; `right` is set then.
bool isFair(Truths& truths, Question& question) {
    int count = 0;
    for (std::size_t i = 0; i < question.options.size(); ++i) {
        for (std::size_t k = 0; k < i; ++k)
            if (question.options[k].text() == question.options[i].text())
                return false;
        if (isRight(truths, question, static_cast<int>(i))) {
            question.right = static_cast<int>(i);
            ++count;
        }
    }
    return count == 1 && question.options.size() > 1;
}

} // namespace

std::vector<Question> makeQuestions(const Material& material, ChapterId chapter, std::uint32_t seed) {
    Truths truths(material);
    return makeQuestions(truths, chapter, seed);
}

std::vector<Question> makeQuestions(Truths& truths, ChapterId chapter, std::uint32_t seed) {
    constexpr std::size_t wanted = 3, tries = 20;
    detail::Draw draw(truths, seed * chapterCount + static_cast<std::uint32_t>(chapter));
    std::vector<Ask> kinds = kindsOf(chapter);
    draw.shuffle(kinds);
    std::vector<Question> questions;
    // Every kind once before any comes again.
    for (std::size_t round = 0; round < tries && questions.size() < wanted; ++round)
        for (const Ask ask : kinds) {
            if (questions.size() == wanted)
                break;
            Question question;
            question.evidence.bandwidth = truths.material().problem.network.bandwidth;
            const bool isNew = ask(draw, question) && isFair(truths, question) &&
                               std::ranges::none_of(questions, [&](const Question& known) {
                                   return known.text.text() == question.text.text();
                               });
            if (isNew)
                questions.push_back(std::move(question));
        }
    return questions;
}

} // namespace cutpoint::lesson
