// SPDX-License-Identifier: GPL-3.0-or-later
/// A report says what the solvers say.
#include "core/study/report/report.h"

#include "core/partition/analysis/sensitivity.h"
#include "core/partition/solve.h"
#include "tests/support/lesson_nets.h"

namespace cutpoint {
namespace {

ReportSource sourceOf(Problem problem, Objective objective = Objective::Latency) {
    const Solution solution = *solve(problem, objective, Algorithm::Exact);
    return {std::move(problem), solution, nullptr, "net.json", {}, {{"Cutpoint", "1.2.3"}}};
}

const Report::Section* section(const Report& report, const char* title) {
    for (const Report::Section& it : report.sections)
        if (it.title.text() == title)
            return &it;
    return nullptr;
}

/// The cell behind a name; empty when there is no such row.
std::string cell(const Report::Section& section, const std::string& name, std::size_t column = 1) {
    for (const Report::Table& table : section.tables)
        for (const auto& row : table.rows)
            if (row.front().text() == name && row.size() > column)
                return row[column].text();
    return {};
}

TEST(Report, TellsTheDecisionAndWhatItRestsOn) {
    const ReportSource source = sourceOf(test::lessonProblem("resnet18.json"));
    const auto report = makeReport(source);
    ASSERT_TRUE(report);
    EXPECT_EQ(report->title.text(), "Where to cut “ResNet-18”");
    const auto* decision = section(*report, "The decision");
    ASSERT_TRUE(decision);
    EXPECT_EQ(cell(*decision, "Latency"), say("%1", source.solution.plan.times.latency()).text());
    EXPECT_EQ(cell(*decision, "Edge time T_e"), say("%1", source.solution.plan.times.edge).text());
    EXPECT_EQ(decision->text[1].text(), "It is proved that no plan is better.");
    EXPECT_EQ(cell(*section(*report, "The model"), "Layers"), "20");
    EXPECT_EQ(cell(*section(*report, "The model"), "File"), "net.json");
    EXPECT_EQ(cell(*section(*report, "The question"), "Bandwidth B"), "4.00 Mbit/s");
    EXPECT_EQ(cell(*section(*report, "The question"), "Sampling rate Q"), "not set");
    EXPECT_EQ(cell(*section(*report, "Versions"), "Cutpoint"), "1.2.3");
    // The origin of every number is counted once.
    const auto* profile = section(*report, "The profile and its origin");
    ASSERT_EQ(profile->tables.size(), 2U);
    long long sizes = 0;
    for (const auto& row : profile->tables[1].rows)
        sizes += std::stoll(row[3].text());
    EXPECT_EQ(sizes, source.problem.graph->size());
    // Other methods, the exact one first and nobody below it.
    const auto* methods = section(*report, "What other methods answer");
    ASSERT_FALSE(methods->tables.empty());
    EXPECT_EQ(methods->tables.front().rows.front().front().text(), "exact");
    EXPECT_EQ(cell(*methods, "exact", 4), "0 %");
    const auto trust = analyseSensitivity(source.problem);
    EXPECT_NE(section(*report, "If the profile is wrong")
                  ->text.front()
                  .text()
                  .find(say("%1 %", 100 * trust->radius).text()),
              std::string::npos);
}

TEST(Report, TellsLimitsPinsAndFixedCosts) {
    Problem problem = test::lessonProblem("tiny_yolov2.json");
    problem.limits.samplingRate = FramesPerSecond(2);
    problem.limits.cloudBudget = Seconds(0.5);
    problem.limits.edgeMemory = Bytes(64e6);
    problem.fixed.edge = Seconds(0.126);
    problem.network.rtt = Seconds(0.02);
    problem.pins.assign(problem.graph->layers().size(), Pin::Free);
    problem.pins[1] = Pin::Edge;
    const auto report = makeReport(sourceOf(problem));
    ASSERT_TRUE(report);
    const auto* question = section(*report, "The question");
    EXPECT_EQ(cell(*question, "Sampling rate Q"), "2 frames a second");
    EXPECT_EQ(cell(*question, "Cloud budget T0"), "500 ms");
    EXPECT_EQ(cell(*question, "Paid once on the edge"), "126 ms");
    EXPECT_EQ(cell(*question, "Round trip, once a frame"), "20.0 ms");
    EXPECT_EQ(cell(*question, "Pinned to the edge"), problem.graph->layer(1).name);
    // What a memory limit forbids is told in its place.
    const auto* trust = section(*report, "If the profile is wrong");
    ASSERT_TRUE(trust);
    EXPECT_TRUE(trust->tables.empty());
    EXPECT_EQ(trust->text.size(), 1U);
    EXPECT_GE(section(*report, "What other methods answer")->tables.size(), 3U);
}

TEST(Report, PlacesAreFilledAndNothingIsEmpty) {
    for (const char* net : {"fig9_toy.json", "fig6_inception.json", "googlenet.json"})
        for (const Objective objective : {Objective::Latency, Objective::Throughput, Objective::Energy}) {
            const auto report = makeReport(sourceOf(test::lessonProblem(net), objective));
            ASSERT_TRUE(report) << net;
            for (const Report::Section& it : report->sections) {
                EXPECT_FALSE(it.title.empty());
                EXPECT_FALSE(it.text.empty() && it.tables.empty()) << it.title.text();
                for (const Sentence& sentence : it.text)
                    EXPECT_EQ(sentence.text().find("%1"), std::string::npos) << sentence.text();
                for (const Report::Table& table : it.tables)
                    for (const auto& row : table.rows) {
                        EXPECT_EQ(row.size(), table.head.empty() ? 2U : table.head.size());
                        EXPECT_FALSE(row.front().text().empty());
                    }
            }
        }
}

TEST(Report, CanBeStopped) {
    std::stop_source stop;
    stop.request_stop();
    Effort effort;
    effort.stop = stop.get_token();
    const auto report = makeReport(sourceOf(test::lessonProblem("googlenet.json")), effort);
    ASSERT_FALSE(report);
    EXPECT_EQ(report.error().code, "cancelled");
}

} // namespace
} // namespace cutpoint
