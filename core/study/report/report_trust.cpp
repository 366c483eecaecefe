// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// What other methods answer, and how wrong the profile may be.
#include "core/partition/analysis/sensitivity.h"
#include "core/study/comparison.h"
#include "core/study/exact_answer.h"
#include "core/study/report/report.h"

#include <algorithm>
#include <cmath>

namespace cutpoint::detail {
namespace {

Sentence objectiveTitle(Objective objective) {
    switch (objective) {
    case Objective::Latency:
        return say("When the lowest latency is asked for");
    case Objective::Throughput:
        return say("When the highest throughput is asked for");
    case Objective::Budget:
        return say("When the least edge time within the cloud budget is asked for");
    case Objective::KeepUp:
        return say("When the lowest latency that keeps up is asked for");
    case Objective::Energy:
        break;
    }
    return say("When the lowest edge energy is asked for");
}

/// An error past which another plan is better; "never" where there is none.
Sentence flip(double relative) {
    if (!std::isfinite(relative))
        return say("never");
    return relative < 0 ? say("%1 % less", -100 * relative) : say("%1 % more", 100 * relative);
}

} // namespace

Sentence methodName(const std::string& word) {
    if (word == "exact")
        return say("exact");
    if (word == "dsl")
        return say("DSL");
    if (word == "dsh")
        return say("DSH");
    if (word == "dsh-limit")
        return say("the best that DSH's weights reach");
    if (word == "dsccs")
        return say("DSCCS");
    if (word == "dads")
        return say("DADS");
    if (word == "neurosurgeon")
        return say("Neurosurgeon");
    if (word == "edge-only")
        return say("edge-only");
    if (word == "cloud-only")
        return say("cloud-only");
    if (word == "manual")
        return say("your own cut");
    if (word == "eq4-literal")
        return say("Eq. 4 as printed");
    return word;
}

Result<Report::Section> methodsSection(const ReportSource& source, const Effort& effort) {
    const Problem& problem = source.problem;
    std::vector<Objective> objectives = objectivesOf(problem);
    if (std::ranges::find(objectives, source.solution.objective) == objectives.end())
        objectives.push_back(source.solution.objective);
    const Comparison comparison = compareMethods(problem, source.frontier, objectives, effort);
    if (effort.stop.stop_requested())
        return studyCancelled();
    Report::Section section;
    section.title = say("What other methods answer");
    for (const Objective objective : objectives) {
        Report::Table table;
        table.head = {objectiveTitle(objective), say("Latency"), say("T_max"), say("Sent"),
                      say("Above the best")};
        for (const ComparedAnswer& answer : comparison.answers) {
            if (answer.objective != objective)
                continue;
            if (answer.hasAnswer())
                table.rows.push_back({methodName(answer.method), say("%1", answer.times.latency()),
                                      say("%1", answer.times.maxStage()), say("%1", answer.transferBytes),
                                      answer.aboveExact ? percent(*answer.aboveExact) : say("not known")});
            else
                table.rows.push_back(
                    {methodName(answer.method), say("no answer"), Sentence(), Sentence(), Sentence()});
        }
        if (!table.rows.empty())
            section.tables.push_back(std::move(table));
    }
    return section;
}

Result<Report::Section> trustSection(const ReportSource& source, const Effort& effort) {
    Report::Section section;
    section.title = say("If the profile is wrong");
    const auto found = analyseSensitivity(source.problem, effort.stop);
    if (!found) {
        if (found.error().code == code::Cancelled)
            return found.error();
        section.text = {found.error().message};
        return section;
    }
    section.text = {
        say("The plan of lowest latency, %1, stays the best while every number is within %2 of the "
            "profile.",
            found->plan.times.latency(), percent(found->radius))};
    Report::Table common;
    common.head = {say("Another plan is better when, of all layers at once"), say("less by"), say("more by")};
    for (const CommonFlip& it : found->common)
        common.rows.push_back({profileNumberSentence(it.number),
                               std::isfinite(it.down) ? percent(-it.down) : say("never"),
                               std::isfinite(it.up) ? percent(it.up) : say("never")});
    section.tables.push_back(std::move(common));
    constexpr std::size_t most = 8;
    Report::Table single;
    single.head = {say("Another plan is better when, of one layer"), Sentence(), say("is past")};
    for (std::size_t i = 0; i < std::min(most, found->layers.size()); ++i) {
        const LayerFlip& it = found->layers[i];
        single.rows.push_back({Sentence(source.problem.graph->layer(it.layer).name),
                               profileNumberSentence(it.number), flip(it.relative)});
    }
    if (!single.rows.empty())
        section.tables.push_back(std::move(single));
    return section;
}

} // namespace cutpoint::detail
