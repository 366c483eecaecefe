// SPDX-License-Identifier: GPL-3.0-or-later
/// Every question has exactly one right answer, proved by the solver and, on small nets, by trying all plans.
#include "core/study/lesson/question.h"
#include "tests/support/brute_force.h"
#include "tests/support/lesson_nets.h"
#include "tests/support/seeds.h"

#include <algorithm>
#include <set>

namespace cutpoint::lesson {
namespace {

/// Least latency over all plans with the layer on one side; any plan without a layer.
double least(const Problem& problem, LayerId layer = -1, Side side = Side::Edge) {
    double best = INFINITY;
    test::forEachPlan(problem, [&](const Plan& plan) {
        if (layer < 0 || plan.onEdge(layer) == (side == Side::Edge))
            best = std::min(best, plan.times.latency().value);
    });
    return best;
}

/// What the right option must be, from all plans; nothing for kinds that no optimum decides.
std::optional<bool> isProved(const Material& material, const Question& question) {
    const Evidence& evidence = question.evidence;
    const Problem there = material.at(evidence.bandwidth);
    const auto right = static_cast<std::size_t>(question.right);
    switch (question.kind) {
    case QuestionKind::SideAt: {
        const double edge = least(there, evidence.layer, Side::Edge),
                     cloud = least(there, evidence.layer, Side::Cloud);
        return (right == 0) == (edge < cloud);
    }
    case QuestionKind::BestAt:
    case QuestionKind::FastestOf: {
        const double own = evaluatePlan(there, evidence.plans[right])->times.latency().value;
        return std::abs(own - least(there)) <= 1e-9 * own;
    }
    case QuestionKind::CutValue:
        return std::abs(evidence.values[right] - least(there)) <= 1e-9 * evidence.values[right];
    case QuestionKind::FlowLeft: {
        double flow = 0;
        for (std::size_t i = 0; i < evidence.path; ++i)
            flow += material.flow.paths[i].bottleneck;
        return std::abs(flow + evidence.values[right] - least(there)) <= 1e-9 * least(there);
    }
    default:
        return std::nullopt;
    }
}

class QuestionsOf : public testing::TestWithParam<std::string> {};

INSTANTIATE_TEST_SUITE_P(Nets, QuestionsOf, testing::ValuesIn(test::questionNets()), [](const auto& tested) {
    std::string name = tested.param;
    std::ranges::replace_if(
        name, [](char c) { return std::isalnum(static_cast<unsigned char>(c)) == 0; }, '_');
    return name;
});

TEST_P(QuestionsOf, HaveExactlyOneRightAnswer) {
    const Material& material = test::lessonMaterial(GetParam());
    const LayerId layers = material.graph().size();
    const std::uint32_t provedEvery = layers <= 5    ? 1
                                      : layers <= 13 ? 40
                                                     : 0; // all plans of 13 layers: 4,096
    // `tests/run full` tries large nets as often.
    const std::uint32_t count = test::seeds(layers <= 21 ? 1000 : 50);
    Truths truths(material), again(material);
    for (int k = 0; k < chapterCount; ++k) {
        const auto chapter = static_cast<ChapterId>(k);
        std::set<std::string> texts;
        for (std::uint32_t seed = 0; seed < count; ++seed) {
            const auto questions = makeQuestions(truths, chapter, seed);
            ASSERT_EQ(questions.size(), 3U) << chapterWord(chapter) << ' ' << seed;
            for (const Question& question : questions) {
                const std::string text = question.text.text();
                texts.insert(text);
                ASSERT_GE(question.options.size(), 2U) << text;
                ASSERT_LE(question.options.size(), 4U) << text;
                ASSERT_EQ(text.find('%'), std::string::npos) << text;
                ASSERT_EQ(question.explanation.text().find('%'), std::string::npos) << text;
                std::set<std::string> options;
                int right = 0;
                for (std::size_t i = 0; i < question.options.size(); ++i) {
                    options.insert(question.options[i].text());
                    right += isRight(again, question, static_cast<int>(i));
                }
                ASSERT_EQ(options.size(), question.options.size()) << text;
                ASSERT_EQ(right, 1) << text;
                ASSERT_TRUE(isRight(again, question, question.right)) << text;
                if (provedEvery > 0 && seed % provedEvery == 0) {
                    ASSERT_TRUE(isProved(material, question).value_or(true)) << text;
                }
            }
        }
        // Other seeds ask other questions.
        EXPECT_GE(texts.size(), std::min<std::size_t>(count / 25, 12)) << chapterWord(chapter);
    }
}

TEST(Questions, AreTheSameForTheSameSeed) {
    const Material& material = test::lessonMaterial("tiny_yolov2.json");
    for (int k = 0; k < chapterCount; ++k) {
        const auto first = makeQuestions(material, static_cast<ChapterId>(k), 7);
        const auto again = makeQuestions(material, static_cast<ChapterId>(k), 7);
        ASSERT_EQ(first.size(), again.size());
        for (std::size_t i = 0; i < first.size(); ++i) {
            EXPECT_EQ(first[i].text.text(), again[i].text.text());
            EXPECT_EQ(first[i].right, again[i].right);
        }
    }
}

TEST(Questions, AreFewerWhereTheNetGivesNoMore) {
    // An input and one layer: nothing of it may end in a crash or in an unfair question.
    PerLayer<Layer> layers(2);
    layers[0].name = "in";
    layers[0].isInput = true;
    layers[0].outputBytes = Bytes(1000);
    layers[1].name = "out";
    const auto graph = std::make_shared<LayerGraph>(*LayerGraph::make("two", layers, {{0, 1}}));
    Profile profile = emptyProfile(*graph);
    profile.layers[1].edge = Seconds(1);
    profile.layers[1].cloud = Seconds(0.1);
    const auto material = gather(makeProblem(graph, profile));
    ASSERT_TRUE(material);
    for (int k = 0; k < chapterCount; ++k)
        for (std::uint32_t seed = 0; seed < 20; ++seed)
            for (const Question& question : makeQuestions(**material, static_cast<ChapterId>(k), seed))
                EXPECT_TRUE(isRight(**material, question, question.right));
}

} // namespace
} // namespace cutpoint::lesson
