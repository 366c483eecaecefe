// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/study/report/report.h"

#include "core/study/exact_answer.h"

namespace cutpoint {

std::vector<Sentence> detail::reportRow(Sentence name, Sentence value) {
    return {std::move(name), std::move(value)};
}

Sentence detail::percent(double share) {
    return say("%1 %", 100 * share);
}

Sentence detail::layerNames(const LayerGraph& graph, const std::vector<LayerId>& layers) {
    if (layers.empty())
        return say("none");
    std::string names;
    for (const LayerId v : layers)
        names += (names.empty() ? "" : ", ") + graph.layer(v).name;
    return Sentence(std::move(names));
}

Report::Section detail::issuesSection(const ReportSource& source) {
    Report::Section section;
    section.title = say("What was left to be said");
    constexpr std::size_t most = 20;
    for (const Issues* issues : {&source.issues, &source.solution.issues})
        for (const Issue& issue : *issues)
            if (section.text.size() < most)
                section.text.push_back(issue.message);
    return section;
}

Report::Section detail::versionsSection(const ReportSource& source) {
    Report::Section section;
    section.title = say("Versions");
    Report::Table table;
    for (const auto& [name, version] : source.versions)
        table.rows.push_back(reportRow(Sentence(name), Sentence(version)));
    section.tables.push_back(std::move(table));
    return section;
}

Result<Report> makeReport(const ReportSource& source, const Effort& effort) {
    if (const Issues issues = checkProblem(source.problem); !issues.empty())
        return issues.front();
    Report report;
    report.title = say("Where to cut “%1”", source.problem.graph->name());
    report.sections = {detail::decisionSection(source), detail::modelSection(source),
                       detail::profileSection(source), detail::querySection(source)};
    for (const auto& study : {detail::methodsSection, detail::trustSection}) {
        auto section = study(source, effort);
        if (!section)
            return section.error();
        report.sections.push_back(*std::move(section));
    }
    if (auto issues = detail::issuesSection(source); !issues.text.empty())
        report.sections.push_back(std::move(issues));
    report.sections.push_back(detail::versionsSection(source));
    if (effort.stop.stop_requested())
        return studyCancelled();
    return report;
}

} // namespace cutpoint
