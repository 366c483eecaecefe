// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/report/report_job.h"

#include "app/desktop/plots/plot_table.h"
#include "core/model/sentence.h"
#include "core/study/exact_answer.h"
#include "views/graph/graph_painter.h"
#include "views/graph/layered_layout.h"
#include "views/graph/wrap_layout.h"
#include "views/style/told.h"

#include <QCoreApplication>
#include <QPalette>
#include <QSaveFile>

#include <glpk.h>

namespace cutpoint {
namespace {

struct ReportText {
    Q_DECLARE_TR_FUNCTIONS(ReportText)
};

/// Paper is light, whatever the window looks like.
QPalette paperPalette() {
    return QPalette(QColor(0xef, 0xef, 0xef));
}

/// Plots of one report with what they are to compute; made and painted on the GUI thread.
struct PlotsAtWork {
    std::vector<std::shared_ptr<Plot>> plots;
    std::vector<Plot::Work> works;

    PlotsAtWork(const QStringList& words, const PlotInput& input) {
        for (const QString& word : words) {
            Plot* made = makePlot(word);
            if (!made)
                continue;
            // The worker may be the last to let go of it, and a widget dies on its own thread only.
            std::shared_ptr<Plot> plot(made, [](Plot* it) { it->deleteLater(); });
            plot->setPalette(paperPalette());
            works.push_back(plot->beginDrawing(input));
            plots.push_back(std::move(plot));
        }
    }
};

/// What has been computed of a report.
struct Computed {
    Result<Report> report;
    std::vector<Result<Plot::Show>> shows;
};

Computed compute(const ReportSource& source, const std::vector<Plot::Work>& works, const Effort& effort) {
    Computed computed{makeReport(source, effort), {}};
    for (const Plot::Work& work : works)
        computed.shows.push_back(work(effort));
    return computed;
}

ReportPicture graphPicture(const PlotInput& input, const ReportWish& wish) {
    auto scene = std::make_shared<GraphScene>();
    scene->graph = input.problem->graph;
    scene->layout = wish.layout.fits(*scene->graph) ? wish.layout
                                                    : wrapLayout(*scene->graph, layeredLayout(*scene->graph));
    scene->problem = input.problem;
    scene->plan = input.chosen;
    scene->pins = input.problem->pins;
    const QRectF area = pictureBounds(*scene);
    return {ReportText::tr("The graph and its cut"), area.size().toSize(), [scene, area](QPainter& painter) {
                painter.translate(-area.topLeft());
                paintGraph(painter, *scene, Colors(paperPalette()), area, 1);
            }};
}

std::optional<Issue> print(const Computed& computed, const PlotsAtWork& plots, const PlotInput& input,
                           const ReportWish& wish) {
    if (!computed.report)
        return computed.report.error();
    Report report = *computed.report;
    std::vector<ReportPicture> pictures;
    if (wish.hasGraph)
        pictures.push_back(graphPicture(input, wish));
    for (std::size_t i = 0; i < plots.plots.size(); ++i) {
        const std::shared_ptr<Plot>& plot = plots.plots[i];
        if (!computed.shows[i]) { // told in the report's place of the plot
            Report::Section section;
            section.title = Sentence(plot->title().toStdString());
            section.text = {computed.shows[i].error().message};
            report.sections.push_back(std::move(section));
            continue;
        }
        (*computed.shows[i])();
        constexpr QSize size(900, 560);
        pictures.push_back(
            {plot->title(), size, [plot](QPainter& painter) { plot->paintTo(painter, size); }});
    }
    QSaveFile file(wish.path);
    const bool isHtml = wish.path.endsWith(QLatin1String(".html"), Qt::CaseInsensitive);
    if (!file.open(QIODevice::WriteOnly) ||
        !(isHtml ? writeReportHtml(report, pictures, file) : writeReportPdf(report, pictures, file)) ||
        !file.commit())
        return Issue{Severity::Error,
                     code::CannotWrite,
                     wish.path.toStdString(),
                     0,
                     "",
                     say("The report cannot be written."),
                     say("Check the folder and its free space.")};
    return std::nullopt;
}

} // namespace

QStringList reportPlots() {
    QStringList words = plotWords();
    // These need other models, or a trace.
    words.removeAll(QStringLiteral("speed-ups"));
    words.removeAll(QStringLiteral("replay"));
    return words;
}

QStringList usualReportPlots() {
    return {QStringLiteral("latency-by-bandwidth"), QStringLiteral("latency-by-cut"),
            QStringLiteral("trade-off"), QStringLiteral("gantt")};
}

Result<QStringList> readReportPlots(const std::string& list) {
    const QStringList words = QString::fromStdString(list).split(',', Qt::SkipEmptyParts);
    for (const QString& word : words)
        if (!reportPlots().contains(word))
            return Issue{Severity::Error,
                         code::BadOption,
                         "",
                         0,
                         "--plots",
                         say("A report has no plot \"%1\".", word.toStdString()),
                         say("The names are %1.", reportPlots().join(QStringLiteral(", ")).toStdString())};
    return words;
}

void ReportJob::start(PlotInput input, ReportSource source, const ReportWish& wish) {
    const auto plots = std::make_shared<PlotsAtWork>(wish.plots, input);
    source.frontier = nullptr; // its address is this thread's
    job_.start([this, plots, input = std::move(input), source = std::move(source),
                wish](const Effort& effort) -> LatestJob::Show {
        ReportSource of = source;
        of.frontier = input.frontier ? &*input.frontier : nullptr;
        auto computed = std::make_shared<Computed>(compute(of, plots->works, effort));
        return [this, plots, computed, input, wish] {
            emit done(print(*computed, *plots, input, wish), wish.path);
        };
    });
}

std::optional<Issue> writeReport(const PlotInput& input, const ReportSource& source, const ReportWish& wish) {
    const PlotsAtWork plots(wish.plots, input);
    return print(compute(source, plots.works, {}), plots, input, wish);
}

std::optional<Issue> writeReport(const ProblemOptions& options, const ReportWish& wish) {
    const auto loaded = readProblem(options);
    if (!loaded)
        return loaded.error();
    PlotInput input;
    auto frontier = Frontier::build(loaded->problem, {});
    if (frontier)
        input.frontier = *std::move(frontier);
    const Frontier* known = input.frontier ? &*input.frontier : nullptr;
    const auto answer = exactAnswer(loaded->problem, known, loaded->query.objective, {});
    if (!answer)
        return answer.error();
    input.problem = std::make_shared<const Problem>(loaded->problem);
    input.objective = loaded->query.objective;
    input.chosen = answer->plan;
    return writeReport(
        input, {loaded->problem, *answer, known, options.model, loaded->model.issues, programVersions()},
        wish);
}

std::vector<std::pair<std::string, std::string>> programVersions() {
    return {{"Cutpoint", CUTPOINT_VERSION}, {"Qt", qVersion()}, {"GLPK", glp_version()}};
}

} // namespace cutpoint
