// SPDX-License-Identifier: GPL-3.0-or-later
// `cutpoint MODEL --export-plot NAME=FILE`: every plot in every format, its numbers those of the solvers, and
// every figure of the paper.
#include "app/desktop/plots/paper_figures.h"
#include "app/desktop/plots/plot_files.h"
#include "app/desktop/plots/plot_table.h"
#include "core/model/quantity_text.h"
#include "core/partition/solve.h"
#include "core/project/project.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace cutpoint;

class TestPlotFiles : public QObject {
    Q_OBJECT

    QTemporaryDir folder_;

    static ProblemOptions options() {
        ProblemOptions asked;
        asked.model = CUTPOINT_SAMPLE_MODELS "/alexnet.json";
        asked.bandwidth = "10mbit";
        asked.cloudBudget = "300ms";
        return asked;
    }
    static QList<QByteArray> lines(const QString& path) {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll().trimmed().split('\n') : QList<QByteArray>();
    }

private slots:
    void everyPlotInEveryFormat() {
        const QMap<QString, QByteArray> columns{
            {"latency-by-cut", "cut_after,t_edge_s,t_transfer_s,t_cloud_s,latency_s,max_stage_s"},
            {"latency-by-bandwidth", "bandwidth_bit_s,algorithm,latency_s,max_stage_s,cut_after"},
            {"gantt", "frame,stage,start_s,end_s"},
            {"speed-ups", "model,network,algorithm,latency_speedup,throughput_gain"},
            {"budget-sweep", "cloud_budget_s,latency_s,max_stage_s,t_edge_s,cut_after"},
            {"trade-off", "t_edge_s,bytes,t_cloud_s,transfer_s,kind"},
            {"plan-map", "bandwidth_bit_s,row,cut_after,meets"}};
        for (auto column = columns.begin(); column != columns.end(); ++column) {
            QVERIFY2(plotWords().contains(column.key()), qPrintable(column.key()));
            std::vector<std::pair<QString, QString>> wanted;
            for (const char* ending : {"csv", "svg", "png", "pdf"})
                wanted.emplace_back(column.key(), folder_.filePath(column.key() + '.' + ending));
            const auto issue = exportPlots(options(), wanted);
            QVERIFY2(!issue, issue ? std::string(issue->message).c_str() : "");
            for (const auto& [word, path] : wanted)
                QVERIFY2(QFileInfo(path).size() > 100, qPrintable(path));
            QCOMPARE(lines(wanted.front().second).front(), column.value());
        }
    }

    void theBestCutIsTheSolversAnswer() {
        const QString path = folder_.filePath("cuts.csv");
        QVERIFY(!exportPlots(options(), {{"latency-by-cut", path}}));
        const auto query = readQuery(options());
        const auto model = readModel(options());
        const auto problem = makeProblem(*model, *query, {});
        const auto best = solve(*problem, Objective::Latency, Algorithm::Exact);
        double least = INFINITY;
        const auto rows = lines(path);
        for (qsizetype i = 1; i < rows.size(); ++i)
            least = std::min(least, *parseNumber(rows[i].split(',')[4].toStdString()));
        QVERIFY(std::abs(least - best->value) <= 1e-12 * best->value);
    }

    void aProjectHasItsOwnQuestion() {
        // The project asks at 2 Mbit/s; the file of plots must, too.
        Project project;
        project.source.model = CUTPOINT_SAMPLE_MODELS "/alexnet.json";
        project.query.network.bandwidth = BitsPerSecond(2e6);
        const QString file = folder_.filePath("mine.cutpoint");
        QFile written(file);
        QVERIFY(written.open(QIODevice::WriteOnly));
        written.write(QByteArray::fromStdString(projectText(project, file.toStdString())));
        written.close();
        ProblemOptions asked, plain;
        asked.model = file.toStdString();
        plain.model = project.source.model;
        plain.bandwidth = "2mbit";
        const QString a = folder_.filePath("a.csv"), b = folder_.filePath("b.csv");
        const auto issue = exportPlots(asked, {{"latency-by-cut", a}});
        QVERIFY2(!issue, issue ? issue->text().c_str() : "");
        QVERIFY(!exportPlots(plain, {{"latency-by-cut", b}}));
        QCOMPARE(lines(a), lines(b));
        asked.bandwidth = "40mbit";
        QVERIFY(!exportPlots(asked, {{"latency-by-cut", a}}));
        QVERIFY(lines(a) != lines(b));
    }

    void whatCannotBeIsSaid() {
        QVERIFY(readPlotExport("gantt=out.svg").ok());
        QCOMPARE(readPlotExport("gantt").error().code, std::string("bad-option"));
        QCOMPARE(readPlotExport("bars=out.svg").error().code, std::string("bad-option"));
        QCOMPARE(exportPlots(options(), {{"gantt", folder_.filePath("x.doc")}})->code,
                 std::string("cannot-write"));
        ProblemOptions missing = options();
        missing.model = "no/such/model.json";
        QVERIFY(exportPlots(missing, {{"gantt", folder_.filePath("x.svg")}}));
    }

    void everyFigureOfThePaperIsDrawn() {
        for (const PaperFigure& figure : paperFigures()) {
            ProblemOptions asked = figure.options();
            asked.model = std::string(CUTPOINT_SAMPLE_MODELS) + '/' + figure.sample;
            const QString path = folder_.filePath("figure.svg");
            const auto issue = exportPlots(asked, {{figure.dock, path}});
            QVERIFY2(!issue, figure.title);
        }
    }
};

QTEST_MAIN(TestPlotFiles)
#include "tst_plot_files.moc"
