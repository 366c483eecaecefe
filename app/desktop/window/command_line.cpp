// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/window/command_line.h"

#include "app/cli/usage.h"
#include "app/desktop/lesson/handout_job.h"
#include "app/desktop/plots/plot_files.h"
#include "app/desktop/plots/plot_table.h"
#include "app/desktop/report/report_job.h"
#include "app/desktop/window/command_teller.h"
#include "app/desktop/window/dock_table.h"

#include <CLI/CLI.hpp>

namespace cutpoint {

CommandLine parseCommandLine(int argc, char** argv) {
    constexpr int badUsage = 2;
    CommandLine line;
    std::string view = "dnn", theme, language, size, screenshot, exportGraph;
    std::vector<std::string> exportPlots;
    const CommandTeller teller(argc, argv);
    CLI::App program(
        say("Shows where a deep neural network is best split between an edge device and the cloud."),
        "cutpoint");
    program.formatter(teller.formatter());
    program.set_version_flag("--version", "cutpoint " CUTPOINT_VERSION);
    line.problem.addModelTo(program, false);
    line.problem.addQueryTo(program);
    std::vector<std::string> views{"dnn", "network"};
    for (const DockRow& row : dockTable())
        views.emplace_back(row.id);
    program.add_option("--view", view, say("Picture to show, or panel to bring to the front"))
        ->check(CLI::IsMember(views))
        ->capture_default_str();
    program.add_option("--theme", theme, say("light or dark; follows the desktop when left out"))
        ->check(CLI::IsMember({"light", "dark"}));
    program.add_option("--language", language, say("en, zh_CN or de"))
        ->check(CLI::IsMember({"en", "zh_CN", "de"}));
    program.add_option("--size", size, say("Window size, e.g. 1600x1000"))->type_name("WxH");
    program.add_option("--screenshot", screenshot, say("Save a picture of the settled window and exit"))
        ->type_name("FILE.png");
    program
        .add_option("--export-graph", exportGraph,
                    say("Save the whole graph as svg, png, pdf or dot and exit"))
        ->type_name("FILE");
    std::string trace;
    program.add_option("--trace", trace, say("Replay this link, recorded stream or scenario"))
        ->type_name("FILE");
    std::string lessonStep, handout, chapters, report;
    std::optional<std::string> plots;
    program.add_option("--report", report, say("Write the decision with all that it rests on, and exit"))
        ->type_name("OUT.pdf|.html");
    program.add_option("--plots", plots, say("Of the report: e.g. gantt,trade-off"));
    program.add_option("--lesson", lessonStep, say("Begin the lesson at a step, e.g. min-cut/4 or 3/4"))
        ->type_name("CHAPTER/STEP");
    program.add_option("--handout", handout, say("Write the lesson on MODEL as a PDF and exit"))
        ->type_name("OUT.pdf");
    program.add_option("--chapters", chapters,
                       say("Of the handout: e.g. 2,3 or network,min-cut; all when left out"));
    program.add_option("--seed", line.seed, say("Of the handout's questions: another seed, another sheet"));
    program.add_flag("--answers", line.answers, say("Add the answers to the handout"));
    program
        .add_option(
            "--export-plot", exportPlots,
            teller.told(say("Save a plot as svg, png, pdf or csv and exit; may be given again. Names: %1",
                            plotWords().join(QStringLiteral(", ")).toStdString())))
        ->type_name("NAME=FILE")
        ->type_size(1)
        ->allow_extra_args(false);
    try {
        program.parse(argc, argv);
    } catch (const CLI::ParseError& error) {
        // --help and --version arrive here too, with code 0.
        if (error.get_exit_code() == 0) {
            line.exitCode = program.exit(error);
            return line;
        }
        teller.report(usageIssue(program, {argv + 1, argv + argc}, error));
        line.exitCode = badUsage;
        return line;
    }
    const auto wrong = [&](const char* option, Sentence message, Sentence fix) {
        teller.report({Severity::Error, code::BadOption, "", 0, option, std::move(message), std::move(fix)});
        line.exitCode = badUsage;
    };
    const auto query = readQuery(line.problem);
    if (!query) {
        teller.report(query.error());
        line.exitCode = badUsage;
        return line;
    }
    if (line.problem.model.empty() && !exportGraph.empty()) {
        wrong("--export-graph", say("There is no graph without a model."), say("Name a MODEL file."));
        return line;
    }
    for (const std::string& text : exportPlots) {
        const auto wanted = readPlotExport(text);
        if (!wanted) {
            teller.report(wanted.error());
            line.exitCode = badUsage;
            return line;
        }
        line.exportPlots.push_back(*wanted);
    }
    if (line.problem.model.empty() && !exportPlots.empty()) {
        wrong("--export-plot", say("There is no plot without a model."), say("Name a MODEL file."));
        return line;
    }
    if (!size.empty()) {
        const auto x = size.find('x');
        const auto width = QString::fromStdString(size.substr(0, x)).toInt();
        const auto height = x == std::string::npos ? 0 : QString::fromStdString(size.substr(x + 1)).toInt();
        if (width < 320 || height < 240 || width > 16384 || height > 16384) {
            wrong("--size", say("\"%1\" is not a window size.", size), say("Write e.g. 1600x1000."));
            return line;
        }
        line.width = width;
        line.height = height;
    }
    if (!lessonStep.empty()) {
        const auto slash = lessonStep.find('/');
        const auto chapter = lesson::chapterFromWord(lessonStep.substr(0, slash));
        const int step =
            slash == std::string::npos ? 1 : QString::fromStdString(lessonStep.substr(slash + 1)).toInt();
        if (!chapter || step < 1) {
            wrong("--lesson", say("\"%1\" is no step of the lesson.", lessonStep),
                  say("Write e.g. min-cut/4; the chapters are problem, network, min-cut, bandwidth, heavy, "
                      "budget, time, or 1 to 7."));
            return line;
        }
        line.lesson = CommandLine::LessonStep{*chapter, step};
    }
    auto chosen = readChapters(chapters);
    if (!chosen) {
        wrong("--chapters", chosen.error().message, chosen.error().fix);
        return line;
    }
    line.chapters = *std::move(chosen);
    if (line.problem.model.empty() && !handout.empty()) {
        wrong("--handout", say("There is no lesson without a model."), say("Name a MODEL file."));
        return line;
    }
    if (line.problem.model.empty() && !report.empty()) {
        wrong("--report", say("There is no decision without a model."), say("Name a MODEL file."));
        return line;
    }
    line.report = QString::fromStdString(report);
    if (!report.empty() && !line.report.endsWith(QLatin1String(".pdf"), Qt::CaseInsensitive) &&
        !line.report.endsWith(QLatin1String(".html"), Qt::CaseInsensitive)) {
        wrong("--report", say("\"%1\" ends in neither .pdf nor .html.", report),
              say("Name a file that does."));
        return line;
    }
    const auto pictures = plots ? readReportPlots(*plots) : Result<QStringList>(usualReportPlots());
    if (!pictures) {
        wrong("--plots", pictures.error().message, pictures.error().fix);
        return line;
    }
    line.plots = *pictures;
    line.handout = QString::fromStdString(handout);
    line.trace = QString::fromStdString(trace);
    line.view = QString::fromStdString(view);
    line.theme = QString::fromStdString(theme);
    line.language = QString::fromStdString(language);
    line.screenshot = QString::fromStdString(screenshot);
    line.exportGraph = QString::fromStdString(exportGraph);
    return line;
}

} // namespace cutpoint
