// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/sentence.h"
#include "core/partition/frontier/frontier.h"
#include "core/study/effort.h"

#include <string>
#include <vector>

namespace cutpoint {

/// A decision with all that it rests on, in whole sentences and tables. How it is laid out, and which
/// pictures go with it, is a view's matter.
struct Report {
    struct Table {
        std::vector<Sentence> head; ///< empty: none
        std::vector<std::vector<Sentence>> rows;
    };
    struct Section {
        Sentence title;
        std::vector<Sentence> text;
        std::vector<Table> tables;
    };
    Sentence title;
    std::vector<Section> sections;
};

/// What is told of.
struct ReportSource {
    Problem problem;
    Solution solution;
    const Frontier* frontier = nullptr; ///< of this problem; null where the net is too wide
    std::string file;                   ///< that the model came from; may be empty
    Issues issues;                      ///< of reading the model and its profile
    std::vector<std::pair<std::string, std::string>> versions; ///< of the program and what it rests on
};

/// The decision, its certificate, the model, the profile and its origin, the query, other methods'
/// answers, how far errors of the profile matter, and versions. What cannot be computed (a sensitivity
/// with a memory limit) is a sentence that says why. Some hundred min cuts. Errors: what checkProblem finds,
/// "cancelled".
Result<Report> makeReport(const ReportSource& source, const Effort& effort = {});

namespace detail {
/// A line of two columns.
std::vector<Sentence> reportRow(Sentence name, Sentence value);
/// "12.3 %".
Sentence percent(double share);
/// What a method is called, by its word: "DSL" for "dsl".
Sentence methodName(const std::string& word);
/// Names of layers, all of them.
Sentence layerNames(const LayerGraph& graph, const std::vector<LayerId>& layers);

Report::Section decisionSection(const ReportSource& source);
Report::Section modelSection(const ReportSource& source);
Report::Section profileSection(const ReportSource& source);
Report::Section querySection(const ReportSource& source);
Result<Report::Section> methodsSection(const ReportSource& source, const Effort& effort);
Result<Report::Section> trustSection(const ReportSource& source, const Effort& effort);
Report::Section issuesSection(const ReportSource& source);
Report::Section versionsSection(const ReportSource& source);
} // namespace detail

} // namespace cutpoint
