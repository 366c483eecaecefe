// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/plots/plot_files.h"

#include "app/desktop/plots/plot_table.h"
#include "core/model/sentence.h"
#include "core/study/exact_answer.h"

#include <QFileInfo>
#include <QSaveFile>

#include <memory>

namespace cutpoint {
namespace {

/// Of a project: its model under its own query and pins, where the options say nothing else.
Result<PlotInput> inputOf(const ProblemOptions& options) {
    auto loaded = readProblem(options);
    if (!loaded)
        return loaded.error();
    const Problem& problem = loaded->problem;
    PlotInput input;
    auto frontier = Frontier::build(problem, {});
    if (frontier)
        input.frontier = *std::move(frontier);
    else if (frontier.error().code != code::FrontierTooLarge)
        return frontier.error();
    input.objective = loaded->query.objective;
    const auto answer =
        exactAnswer(problem, input.frontier ? &*input.frontier : nullptr, input.objective, {});
    if (!answer)
        return answer.error();
    input.chosen = answer->plan;
    input.problem = std::make_shared<const Problem>(problem);
    return input;
}

} // namespace

Result<std::pair<QString, QString>> readPlotExport(const std::string& text) {
    const QString typed = QString::fromStdString(text), word = typed.section('=', 0, 0);
    if (typed.contains('=') && plotWords().contains(word))
        return std::pair(word, typed.section('=', 1));
    return Issue{Severity::Error,
                 code::BadOption,
                 "",
                 0,
                 "--export-plot",
                 say("\"%1\" is no NAME=FILE.", text),
                 say("The names are %1.", plotWords().join(QStringLiteral(", ")).toStdString())};
}

std::optional<Issue> exportPlots(const ProblemOptions& options,
                                 const std::vector<std::pair<QString, QString>>& plots) {
    const auto input = inputOf(options);
    if (!input)
        return input.error();
    for (const auto& [word, path] : plots) {
        const std::unique_ptr<Plot> plot(makePlot(word));
        if (auto issue = plot->drawNow(*input))
            return issue;
        if (!writePlot(*plot, path))
            return Issue{Severity::Error,
                         code::CannotWrite,
                         path.toStdString(),
                         0,
                         "",
                         say("The file cannot be written."),
                         say("Check the folder and the file's ending: svg, png, pdf or csv.")};
    }
    return std::nullopt;
}

bool writePlot(const Plot& plot, const QString& path) {
    const QString ending = QFileInfo(path).suffix().toLower();
    for (const PlanView::Export& choice : plot.exports()) {
        if (choice.ending != ending || plot.isEmpty())
            continue;
        QSaveFile file(path);
        if (!file.open(QIODevice::WriteOnly))
            return false;
        const bool good = choice.write(file);
        if (!good)
            file.cancelWriting();
        return file.commit() && good;
    }
    return false;
}

} // namespace cutpoint
