// SPDX-License-Identifier: GPL-3.0-or-later
/// Every step of every chapter tells the truth about its net.
#include "core/partition/cut/min_cut.h"
#include "core/partition/paper/literal.h"
#include "core/partition/solve.h"
#include "core/study/lesson/budget_study.h"
#include "core/study/lesson/chapters.h"
#include "core/study/lesson/journey.h"
#include "core/study/lesson/load.h"
#include "tests/support/lesson_nets.h"

#include <algorithm>
#include <set>

namespace cutpoint::lesson {
namespace {

class LessonNet : public testing::TestWithParam<std::string> {
protected:
    const Material& material() const { return test::lessonMaterial(GetParam()); }
    Chapter chapter(ChapterId id) const {
        auto made = makeChapter(material(), id);
        EXPECT_TRUE(made) << (made ? "" : std::string(made.error().message));
        return made ? *std::move(made) : Chapter{};
    }
    double capacity(int link) const {
        return material().network->links[static_cast<std::size_t>(link)].capacity;
    }
};

INSTANTIATE_TEST_SUITE_P(Nets, LessonNet, testing::ValuesIn(test::lessonNets()), [](const auto& tested) {
    std::string name = tested.param;
    std::ranges::replace_if(
        name, [](char c) { return std::isalnum(static_cast<unsigned char>(c)) == 0; }, '_');
    return name;
});

/// A whole sentence: one full stop at most, at its end; every place filled.
void expectSentence(const Sentence& sentence) {
    const std::string text = sentence.text();
    EXPECT_FALSE(text.empty());
    for (std::size_t i = text.find(". "); i != std::string::npos; i = text.find(". ", i + 1)) {
        EXPECT_FALSE(i + 2 < text.size() && std::isupper(static_cast<unsigned char>(text[i + 2]))) << text;
    }
    for (char digit = '1'; digit <= '9'; ++digit) {
        EXPECT_EQ(text.find(std::string("%") + digit), std::string::npos) << text;
    }
}

TEST_P(LessonNet, ChaptersAreShort) {
    for (int k = 0; k < chapterCount; ++k) {
        const auto id = static_cast<ChapterId>(k);
        const Chapter made = chapter(id);
        EXPECT_EQ(made.id, id);
        EXPECT_GE(made.steps.size(), 8U) << chapterWord(id);
        EXPECT_LE(made.steps.size(), 15U) << chapterWord(id);
        EXPECT_LE(wordCount(made), 600U) << chapterWord(id);
        for (const Step& step : made.steps) {
            EXPECT_FALSE(step.title.empty());
            EXPECT_GE(step.text.size(), 1U) << step.title.text();
            EXPECT_LE(step.text.size(), 2U) << step.title.text();
            for (const auto& texts : {step.text, step.more}) {
                for (const Sentence& sentence : texts)
                    expectSentence(sentence);
            }
            EXPECT_LT(step.codeLine, static_cast<int>(made.code.size()));
        }
    }
}

TEST_P(LessonNet, ScenesBelongToTheNet) {
    const auto layers = material().graph().layers().size();
    for (int k = 0; k < chapterCount; ++k)
        for (const Step& step : chapter(static_cast<ChapterId>(k)).steps) {
            const Scene& scene = step.scene;
            EXPECT_TRUE(scene.sides.empty() || scene.sides.size() == layers);
            EXPECT_TRUE(scene.shares.empty() || scene.shares.size() == layers);
            for (const LayerId v : scene.layers) {
                EXPECT_TRUE(v >= 0 && static_cast<std::size_t>(v) < layers) << step.title.text();
            }
            if (!scene.sides.empty()) {
                EXPECT_TRUE(evaluatePlan(material().problem, scene.sides)) << step.title.text();
            }
            if (!scene.network) {
                EXPECT_TRUE(scene.lit.empty() && scene.flow.empty());
                continue;
            }
            const auto links = scene.network->links.size();
            EXPECT_EQ(scene.visible.size(), links);
            EXPECT_TRUE(scene.flow.empty() || scene.flow.size() == links);
            for (const LitLink& lit : scene.lit) {
                EXPECT_LT(static_cast<std::size_t>(lit.link), links);
            }
        }
}

TEST_P(LessonNet, TheFirstChapterAddsUp) {
    const Chapter made = chapter(ChapterId::Problem);
    const Plan& plan = material().example;
    bool hasSum = false;
    for (const Step& step : made.steps)
        if (step.title.text() == "The latency of one frame") {
            hasSum = true;
            EXPECT_EQ(std::get<Seconds>(step.figures[3].value), plan.times.latency());
            EXPECT_EQ(plan.times.latency(), evaluatePlan(material().problem, plan.sides)->times.latency());
        }
    EXPECT_TRUE(hasSum);
    EXPECT_EQ(made.steps.back().scene.sides, material().best.sides);
    // An activity of its own, then the answer.
    EXPECT_EQ(made.steps[made.steps.size() - 2].activity, Activity::DragCut);
}

TEST_P(LessonNet, TheNetworkGrowsUntilItIsWhole) {
    const Chapter made = chapter(ChapterId::Network);
    std::size_t before = 0;
    for (const Step& step : made.steps) {
        const auto now = static_cast<std::size_t>(std::ranges::count(step.scene.visible, true));
        EXPECT_GE(now, before) << step.title.text();
        before = now;
    }
    // All but the links back, which the paper does not draw, and what stands for fixed costs.
    const auto drawn = std::ranges::count_if(material().network->links, [](const auto& link) {
        return link.kind == LinkKind::Red || link.kind == LinkKind::Blue || link.kind == LinkKind::Black ||
               link.kind == LinkKind::Dashed;
    });
    EXPECT_EQ(before, static_cast<std::size_t>(drawn));
    const Step& last = made.steps.back();
    double sum = 0;
    for (const LitLink& lit : last.scene.lit)
        sum += capacity(lit.link);
    EXPECT_NEAR(sum, material().example.times.latency().value, 1e-9 * sum);
}

TEST_P(LessonNet, FlawsOfEquation4AreThoseOfTheLiteralCut) {
    const auto literal = solveLiteral(material().problem);
    ASSERT_TRUE(literal);
    int told = 0;
    for (const Step& step : chapter(ChapterId::Network).steps) {
        if (step.title.text() == "Printed Eq. 4: returning is free") {
            ++told;
            EXPECT_EQ(step.scene.links, literal->backLinks);
        }
        if (step.title.text() == "Printed Eq. 4: the input is free") {
            ++told;
            EXPECT_EQ(std::get<Seconds>(step.figures[1].value), literal->real.latency());
        }
    }
    EXPECT_EQ(told, 2);
}

TEST_P(LessonNet, FlowGrowsByBottlenecksUntilItIsTheMinCut) {
    const Chapter made = chapter(ChapterId::MinCut);
    const CutNetwork& network = *material().network;
    const MinCut cut = minCut(network);
    const RecordedFlow& recorded = material().flow;
    for (const Step& step : made.steps) {
        // A flow: within the capacities, and kept at every vertex but e and c.
        std::vector<double> balance(static_cast<std::size_t>(network.vertexCount));
        for (std::size_t i = 0; i < step.scene.flow.size(); ++i) {
            EXPECT_LE(step.scene.flow[i], network.links[i].capacity * (1 + 1e-12));
            EXPECT_GE(step.scene.flow[i], -1e-12);
            balance[static_cast<std::size_t>(network.links[i].from)] -= step.scene.flow[i];
            balance[static_cast<std::size_t>(network.links[i].to)] += step.scene.flow[i];
        }
        const double out = balance[static_cast<std::size_t>(network.c)];
        for (int v = 0; v < network.vertexCount; ++v) {
            if (v != network.e && v != network.c) {
                EXPECT_NEAR(balance[static_cast<std::size_t>(v)], 0, 1e-9 * network.infinity);
            }
        }
        for (const Figure& figure : step.figures) {
            if (figure.name.text() == "Flow so far") {
                EXPECT_NEAR(std::get<Seconds>(figure.value).value, out, 1e-9 * (1 + out));
            }
        }
        if (!step.scene.reached.empty()) {
            for (LayerId v = 0; v < material().graph().size(); ++v) {
                EXPECT_EQ(step.scene.reached[static_cast<std::size_t>(v)],
                          cut.edgeSide[static_cast<std::size_t>(v)]);
            }
        }
        if (step.title.text() == "Flow = cut") {
            double sum = 0;
            for (const LitLink& lit : step.scene.lit) {
                sum += capacity(lit.link);
                EXPECT_NEAR(step.scene.flow[static_cast<std::size_t>(lit.link)], capacity(lit.link),
                            1e-9 * network.infinity);
            }
            EXPECT_NEAR(sum, out, 1e-9 * sum);
            EXPECT_NEAR(sum, cut.value, 1e-9 * sum);
            EXPECT_NEAR(sum, material().best.times.latency().value, 1e-9 * sum);
        }
    }
    double sum = 0;
    for (const AugmentingPath& path : recorded.paths)
        sum += path.bottleneck;
    EXPECT_NEAR(sum, cut.value, 1e-9 * sum);
}

TEST_P(LessonNet, BreakpointsAreTheFrontiers) {
    const Chapter made = chapter(ChapterId::Bandwidth);
    ASSERT_TRUE(material().frontier);
    const auto exact = material().frontier->breakpoints(material().problem);
    for (const Step& step : made.steps) {
        if (step.title.text() == "Breakpoints") {
            for (std::size_t k = 0; k < step.figures.size(); ++k) {
                EXPECT_NEAR(std::get<BitsPerSecond>(step.figures[k].value).value, exact[k].bandwidth.value,
                            1e-6 * exact[k].bandwidth.value);
            }
        }
    }
    EXPECT_EQ(material().bands.size(), exact.size() + 1);
}

TEST_P(LessonNet, CellsAreDshs) {
    const auto load = measureLoad(material());
    ASSERT_TRUE(load);
    const auto dsh = solveDsh(material().problem);
    ASSERT_TRUE(dsh);
    EXPECT_EQ(load->cells.size(), dsh->grid.cellsVisited);
    const auto least = std::ranges::min_element(load->cells, {}, &DshCell::maxStage)->maxStage;
    EXPECT_EQ(least, dsh->plan.times.maxStage());
    for (const DshCell& cell : load->cells) // a few of them, cut again
        if (&cell == &load->cells.front() || &cell == &load->cells.back()) {
            EXPECT_NEAR(weightedPlan(material(), cell.alpha, cell.gamma).times.maxStage().value,
                        cell.maxStage.value, 1e-9 * cell.maxStage.value);
        }
    const auto exact = solve(material().problem, Objective::Throughput, Algorithm::Exact);
    ASSERT_TRUE(exact);
    EXPECT_NEAR(load->widest.times.maxStage().value, exact->value, 1e-9 * exact->value);
    std::size_t grid = 0;
    for (const Step& step : chapter(ChapterId::Heavy).steps)
        if (const auto* cells = std::get_if<Cells>(&step.chart)) {
            EXPECT_GE(cells->maxStage.size(), grid);
            grid = cells->maxStage.size();
        }
    EXPECT_EQ(grid, dsh->grid.cellsFirst);
    if (load->unreachable) {
        EXPECT_FALSE(load->hull.isReachable(load->unreachable->times));
        for (const DshCell& cell : load->cells) {
            EXPECT_NE(weightedPlan(material(), cell.alpha, cell.gamma).sides, load->unreachable->sides);
        }
    }
}

TEST_P(LessonNet, TheTreeIsGlpks) {
    const auto study = studyBudget(material());
    ASSERT_TRUE(study);
    DsccsTree tree;
    const auto again = solveDsccs(study->problem, {.onProgress = {}, .tree = &tree, .mostNodes = 500});
    ASSERT_TRUE(again);
    // GLPK solves a large relaxation in slices of time, which may lead it another way on another run.
    if (material().isWhole()) {
        ASSERT_EQ(study->tree.nodes.size(), tree.nodes.size());
        EXPECT_EQ(study->tree.nodeCount, tree.nodeCount);
        for (std::size_t i = 0; i < tree.nodes.size(); ++i) {
            EXPECT_EQ(study->tree.nodes[i].parent, tree.nodes[i].parent);
            EXPECT_EQ(study->tree.nodes[i].layer, tree.nodes[i].layer);
            EXPECT_EQ(study->tree.nodes[i].status, tree.nodes[i].status);
        }
    }
    const auto exact = solve(study->problem, Objective::Budget, Algorithm::Exact);
    ASSERT_TRUE(exact);
    EXPECT_NEAR(study->answer.plan.times.edge.value, exact->plan.times.edge.value, 1e-6 * (1 + exact->value));
    EXPECT_LE(study->root.bound.value, exact->value * (1 + 1e-6));
    for (const Step& step : chapter(ChapterId::Budget).steps)
        if (const auto* shown = std::get_if<Tree>(&step.chart);
            shown && step.title.text() == "The whole tree") {
            EXPECT_TRUE(!material().isWhole() || shown->nodes.size() + shown->leftOut == tree.nodeCount);
        }
}

TEST_P(LessonNet, TheJourneyIsTheSimulations) {
    const auto journey = travel(material());
    ASSERT_TRUE(journey);
    ASSERT_GE(journey->frames, 8);
    // The fixed plan in every part is the fixed policy.
    const std::vector<PerLayer<Side>> fixed(journey->parts.size(), journey->fixedSides);
    const auto own = score(material(), *journey, fixed);
    ASSERT_TRUE(own);
    EXPECT_NEAR(own->median.value, journey->fixed.medianLatency.value, 1e-9);
    EXPECT_NEAR(own->worst.value, journey->fixed.worstLatency.value, 1e-9);
    EXPECT_EQ(own->switches, 0U);
    // DADS keeps up with its fastest plans here, so the reader who places these does as well.
    std::vector<PerLayer<Side>> best;
    for (const auto& part : journey->parts)
        best.push_back(part.best.sides);
    const auto placed = score(material(), *journey, best);
    ASSERT_TRUE(placed);
    EXPECT_NEAR(placed->againstDads, 1, 1e-6);
    EXPECT_FALSE(score(material(), *journey, {}));
}

TEST(Lesson, KnowsItsChaptersByWordAndNumber) {
    for (int k = 0; k < chapterCount; ++k) {
        const auto id = static_cast<ChapterId>(k);
        EXPECT_EQ(chapterFromWord(chapterWord(id)), id);
        EXPECT_EQ(chapterFromWord(std::to_string(k + 1)), id);
        EXPECT_FALSE(chapterTitle(id).empty());
    }
    for (const char* wrong : {"", "0", "8", "cut", "1 ", "minimum"}) {
        EXPECT_FALSE(chapterFromWord(wrong)) << wrong;
    }
}

TEST(Lesson, RefusesADeadLinkAndDropsPins) {
    Problem dead = test::lessonProblem("fig9_toy.json", 0);
    const auto none = gather(dead);
    ASSERT_FALSE(none);
    EXPECT_EQ(none.error().code, "dead-link");
    Problem pinned = test::lessonProblem("fig9_toy.json");
    pinned.pins.assign(4, Pin::Free);
    pinned.pins[3] = Pin::Edge;
    const auto free = gather(pinned);
    ASSERT_TRUE(free);
    EXPECT_TRUE((*free)->isSimplified);
    EXPECT_FALSE((*free)->best.onEdge(3));
}

TEST(Lesson, ReadsFigure9AsThePaperDoes) {
    const Material& material = test::lessonMaterial("fig9_computing.json");
    std::set<std::string> crossed;
    for (const int link : crossingLinks(*material.network, material.flow.edgeSide))
        crossed.insert(linkName(*material.network, material.graph(), link));
    // The camera's frame has no time, so its own link to c costs nothing.
    crossed.erase("(frame, c)");
    EXPECT_EQ(crossed, (std::set<std::string>{"(e, v2)", "(e, v3)", "(e, v4)", "(v1, v1')", "(v1, c)"}));
}

TEST(Lesson, ShowsAWindowOfALargeNet) {
    const Material& material = test::lessonMaterial("googlenet.json");
    EXPECT_FALSE(material.isWhole());
    for (const LayerId v : material.best.cut) {
        EXPECT_TRUE(material.inWindow(v));
    }
    const Material& small = test::lessonMaterial("fig9_computing.json");
    EXPECT_TRUE(small.isWhole());
    EXPECT_EQ(small.windowOf({}), small.window);
}

TEST(Lesson, ShowsTheLayersThatAStepSpeaksOf) {
    const Material& material = test::lessonMaterial("googlenet.json");
    int elsewhere = 0;
    for (int k = 0; k < chapterCount; ++k) {
        const auto made = makeChapter(material, static_cast<ChapterId>(k));
        ASSERT_TRUE(made);
        for (const Step& step : made->steps) {
            const std::vector<LayerId> window = material.windowOf(step.scene);
            const auto isShown = [&](LayerId v) { return std::ranges::find(window, v) != window.end(); };
            elsewhere += window != material.window;
            EXPECT_LT(window.size(), material.graph().layers().size());
            if (!step.scene.layers.empty()) {
                EXPECT_TRUE(std::ranges::any_of(step.scene.layers, isShown)) << step.title.text();
            } else if (!step.scene.network && !step.scene.sides.empty()) {
                const Plan plan = material.planOf(step.scene.sides);
                EXPECT_TRUE(plan.cut.empty() || std::ranges::any_of(plan.cut, isShown)) << step.title.text();
            }
        }
    }
    EXPECT_GT(elsewhere, 0);
}

TEST(Lesson, DrawsAPlansLineAlikeInAllItsCharts) {
    for (const char* net : {"fig9_computing.json", "resnet18.json"})
        for (const ChapterId id : {ChapterId::Bandwidth, ChapterId::Time}) {
            const auto made = makeChapter(test::lessonMaterial(net), id);
            ASSERT_TRUE(made);
            std::map<std::string, int> looks;
            for (const Step& step : made->steps)
                if (const auto* curves = std::get_if<Curves>(&step.chart))
                    for (const Curves::Curve& curve : curves->curves) {
                        const auto known = looks.emplace(curve.name.text(), curve.look).first;
                        EXPECT_EQ(known->second, curve.look) << curve.name.text();
                    }
            EXPECT_GE(looks.size(), 4U) << net;
        }
}

} // namespace
} // namespace cutpoint::lesson
