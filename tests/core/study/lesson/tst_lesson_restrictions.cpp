// SPDX-License-Identifier: GPL-3.0-or-later
/// The lesson on nets with fixed costs, ties and unknown sizes.
#include "core/study/lesson/budget_study.h"
#include "core/study/lesson/chapters.h"
#include "core/study/lesson/question.h"
#include "tests/support/brute_force.h"
#include "tests/support/lesson_nets.h"

#include <algorithm>
#include <cmath>

namespace cutpoint::lesson {
namespace {

Problem withFixedCosts(const char* net) {
    Problem problem = test::lessonProblem(net);
    problem.fixed.edge = Seconds(0.005);
    problem.fixed.cloud = Seconds(0.009);
    problem.network.rtt = Seconds(0.002);
    return problem;
}

std::shared_ptr<const Material> materialOf(const Problem& problem) {
    auto material = gather(problem);
    EXPECT_TRUE(material) << (material ? "" : std::string(material.error().message));
    return *material;
}

/// All chapters can be told, within their limits, and all their questions are fair.
void expectLesson(const Material& material) {
    Truths truths(material);
    for (int k = 0; k < chapterCount; ++k) {
        const auto id = static_cast<ChapterId>(k);
        const auto chapter = makeChapter(material, id);
        ASSERT_TRUE(chapter) << chapterWord(id);
        EXPECT_LE(chapter->steps.size(), 15U) << chapterWord(id);
        EXPECT_LE(wordCount(*chapter), 600U) << chapterWord(id);
        for (const Step& step : chapter->steps)
            if (!step.scene.sides.empty()) {
                EXPECT_TRUE(evaluatePlan(material.problem, step.scene.sides)) << step.title.text();
            }
        for (std::uint32_t seed = 0; seed < 50; ++seed)
            for (const Question& question : makeQuestions(truths, id, seed)) {
                int right = 0;
                for (std::size_t i = 0; i < question.options.size(); ++i)
                    right += isRight(truths, question, static_cast<int>(i));
                EXPECT_EQ(right, 1) << question.text.text();
            }
    }
}

TEST(LessonFixedCosts, HaveVerticesOfTheirOwnThatTheCutPaysFor) {
    for (const char* net : {"fig9_computing.json", "resnet18.json"}) {
        const auto material = materialOf(withFixedCosts(net));
        expectLesson(*material);
        const CutNetwork& network = *material->network;
        const auto chapter = makeChapter(*material, ChapterId::Network);
        const auto once = std::ranges::find_if(
            chapter->steps, [](const Step& step) { return step.title.text() == "What a frame pays once"; });
        ASSERT_NE(once, chapter->steps.end());
        ASSERT_EQ(once->scene.lit.size(), 2U);
        for (const LitLink& lit : once->scene.lit) {
            EXPECT_EQ(network.links[static_cast<std::size_t>(lit.link)].kind, LinkKind::Fixed);
            EXPECT_TRUE(once->scene.visible[static_cast<std::size_t>(lit.link)]);
        }
        EXPECT_EQ(linkName(network, material->graph(), once->scene.lit[0].link), "(a_e, c)");
        EXPECT_EQ(linkName(network, material->graph(), once->scene.lit[1].link), "(e, a_c)");
        // They come late, and every cut then costs what its plan does.
        EXPECT_FALSE((once - 1)->scene.visible[static_cast<std::size_t>(once->scene.lit[0].link)]);
        for (const Plan* plan :
             {&material->best, &material->example, &material->edgeOnly, &material->cloudOnly}) {
            double capacity = 0;
            for (const int link :
                 crossingLinks(network, vertexSides(network, material->graph(), plan->sides)))
                capacity += network.links[static_cast<std::size_t>(link)].capacity;
            EXPECT_NEAR(capacity, plan->times.latency().value, 1e-9 * capacity);
        }
        EXPECT_NEAR(material->flow.value, material->best.times.latency().value, 1e-9);
    }
}

TEST(LessonFixedCosts, OnOneSideOnlyNeedOneVertex) {
    Problem problem = test::lessonProblem("fig9_computing.json");
    problem.network.rtt = Seconds(0.02);
    const auto material = materialOf(problem);
    EXPECT_EQ(material->network->edgeFixed, -1);
    expectLesson(*material);
}

TEST(LessonTies, AreNeverTorn) {
    for (const char* net : {"fig6_inception.json", "googlenet.json"}) {
        Problem problem = test::lessonProblem(net);
        const auto& order = problem.graph->topologicalOrder();
        const std::size_t n = order.size();
        problem.ties.push_back({{order[n / 3], order[n / 3 + 2]}, TieReason::FusedGroup, "a"});
        problem.ties.push_back({{order[n / 2], order[n / 2 + 1]}, TieReason::RecurrentState, "b"});
        const auto material = materialOf(problem);
        expectLesson(*material);
        for (LayerId v = 0; v < material->graph().size(); ++v)
            EXPECT_TRUE(evaluatePlan(material->problem, material->needed({v}))) << material->name(v);
    }
}

TEST(LessonTree, InfeasibleBranchesHoldNoPlan) {
    for (const char* net : {"fig9_computing.json", "fig6_inception.json"}) {
        const auto study = studyBudget(test::lessonMaterial(net));
        ASSERT_TRUE(study) << net;
        const auto& nodes = study->tree.nodes;
        for (std::size_t i = 1; i < nodes.size(); ++i) {
            if (nodes[i].status != DsccsTree::Status::Pruned)
                continue;
            // The least T_e of all plans that keep to the decisions and the budget.
            double least = INFINITY;
            test::forEachPlan(study->problem, [&](const Plan& plan) {
                for (int k = static_cast<int>(i); nodes[static_cast<std::size_t>(k)].parent >= 0;
                     k = nodes[static_cast<std::size_t>(k)].parent) {
                    const auto& node = nodes[static_cast<std::size_t>(k)];
                    if (plan.onEdge(node.layer) != (node.side == Side::Edge))
                        return;
                }
                if (withinBudget(study->problem, plan))
                    least = std::min(least, plan.times.edge.value);
            });
            if (nodes[i].bound < Seconds(0)) {
                EXPECT_TRUE(std::isinf(least)) << net << ' ' << i;
            } else {
                EXPECT_LE(nodes[i].bound.value, least * (1 + 1e-9)) << net << ' ' << i;
                EXPECT_GE(nodes[i].bound.value, study->answer.plan.times.edge.value * (1 - 1e-6)) << i;
            }
        }
    }
}

TEST(LessonUnknownSizes, AreNeverSent) {
    Problem problem = test::lessonProblem("googlenet.json");
    const auto& order = problem.graph->topologicalOrder();
    for (const std::size_t i : {order.size() / 4, order.size() / 2}) {
        LayerProfile& layer = problem.profile.layers[static_cast<std::size_t>(order[i])];
        layer.output = Bytes(0);
        layer.outputFrom = Provenance::Unknown;
    }
    expectLesson(*materialOf(problem));
}

} // namespace
} // namespace cutpoint::lesson
