// SPDX-License-Identifier: GPL-3.0-or-later
// Each plot, driven as a user would: what it says under the mouse, names that hide, wheel and double click,
// pictures and data in files, other colours. With CUTPOINT_PICTURES=FOLDER the pictures are kept.
#include "core/import/import.h"
#include "core/study/gantt.h"
#include "tests/support/patience.h"
#include "views/plots/bandwidth_sweep_plot.h"
#include "views/plots/budget_sweep_plot.h"
#include "views/plots/curve_style.h"
#include "views/plots/cut_positions_plot.h"
#include "views/plots/gantt_plot.h"
#include "views/plots/plan_map_plot.h"
#include "views/plots/speed_ups_plot.h"
#include "views/plots/trade_off_plot.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QFile>
#include <QMenu>
#include <QPdfWriter>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QSvgRenderer>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

using namespace cutpoint;

namespace {

PlotInput inputOf(const QString& file, double bandwidth = 4e6) {
    auto model = importModelFile(file.toStdString(), {});
    if (!model)
        qFatal("%s", model.error().code.word().c_str());
    auto problem = std::make_shared<Problem>(makeProblem(model->graph, model->profile));
    problem->network.bandwidth = BitsPerSecond(bandwidth);
    problem->limits.cloudBudget = Seconds(0.5);
    auto frontier = Frontier::build(*problem, {});
    PlotInput input;
    input.chosen = frontier->answer(Objective::Latency, *problem).plan;
    input.frontier = *std::move(frontier);
    input.problem = std::move(problem);
    return input;
}

PlotInput sampleInput(const char* name) {
    return inputOf(QString(CUTPOINT_SAMPLE_MODELS) + '/' + name);
}

void compute(Plot& plot, const PlotInput& input) {
    if (const auto issue = plot.drawNow(input))
        plot.showEmpty(QString::fromStdString(issue->message));
}

/// The same as the window gives it.
std::shared_ptr<Moment> momentOf(const PlotInput& input) {
    auto moment = std::make_shared<Moment>();
    moment->problem = input.problem;
    moment->query.settings() = input.problem->settings();
    moment->query.objective = input.objective;
    moment->frontier = input.frontier;
    auto answer = std::make_shared<Answer>();
    answer->solution.plan = input.chosen;
    moment->answer = answer;
    return moment;
}

void settle(Plot& plot) {
    QTRY_VERIFY_WITH_TIMEOUT(plot.isSettled(), test::patienceMs);
    QCoreApplication::processEvents();
}

QPoint pixel(const PlotCanvas& canvas, int row, double x, double y) {
    return QPoint(qRound(canvas.x(row)->coordToPixel(x)), qRound(canvas.y(row)->coordToPixel(y)));
}

void moveTo(PlotCanvas& canvas, QPoint place) {
    QMouseEvent move(QEvent::MouseMove, place, canvas.mapToGlobal(place), Qt::NoButton, Qt::NoButton,
                     Qt::NoModifier);
    QApplication::sendEvent(&canvas, &move);
}

void wheel(PlotCanvas& canvas, QPoint place, int delta, Qt::KeyboardModifiers keys = {}) {
    QWheelEvent event(place, canvas.mapToGlobal(place), {}, {0, delta}, Qt::NoButton, keys, Qt::NoScrollPhase,
                      false);
    QApplication::sendEvent(&canvas, &event);
}

using Make = std::function<std::unique_ptr<Plot>()>;

} // namespace

Q_DECLARE_METATYPE(Make)

class TestPlots : public QObject {
    Q_OBJECT

    QTemporaryDir folder_;

    static void allPlots() {
        QTest::addColumn<Make>("make");
        QTest::newRow("latency-by-cut") << Make([] { return std::make_unique<CutPositionsPlot>(); });
        QTest::newRow("latency-by-bandwidth") << Make([] { return std::make_unique<BandwidthSweepPlot>(); });
        QTest::newRow("gantt") << Make([] { return std::make_unique<GanttPlot>(); });
        QTest::newRow("speed-ups") << Make([] { return std::make_unique<SpeedUpsPlot>(); });
        QTest::newRow("budget-sweep") << Make([] { return std::make_unique<BudgetSweepPlot>(); });
        QTest::newRow("trade-off") << Make([] { return std::make_unique<TradeOffPlot>(); });
        QTest::newRow("plan-map") << Make([] { return std::make_unique<PlanMapPlot>(); });
    }
    static bool exportTo(const Plot& plot, const QString& path) {
        for (const PlanView::Export& choice : plot.exports())
            if (path.endsWith('.' + choice.ending)) {
                QFile file(path);
                return file.open(QIODevice::WriteOnly) && choice.write(file);
            }
        return false;
    }
    static QPalette dark() {
        QPalette palette;
        palette.setColor(QPalette::Base, QColor("#202124"));
        palette.setColor(QPalette::Window, QColor("#2b2c2f"));
        palette.setColor(QPalette::Text, QColor("#e8e8e8"));
        palette.setColor(QPalette::WindowText, QColor("#e8e8e8"));
        palette.setColor(QPalette::Button, QColor("#2b2c2f"));
        palette.setColor(QPalette::ButtonText, QColor("#e8e8e8"));
        return palette;
    }

private slots:
    void init() { QLocale::setDefault(QLocale::c()); }

    void everyPlot_data() { allPlots(); }
    /// From empty to files, in both colours, on a chain and on a DAG.
    void everyPlot() {
        QFETCH(Make, make);
        const QString pictures = qEnvironmentVariable("CUTPOINT_PICTURES");
        for (const char* sample : {"tiny_yolov2.json", "resnet18.json"}) {
            const auto plot = make();
            QCOMPARE(plot->word(), QString(QTest::currentDataTag()));
            plot->resize(900, 420);
            plot->show();
            QVERIFY(QTest::qWaitForWindowExposed(plot.get()));
            QVERIFY(plot->isEmpty());
            QVERIFY(!plot->emptyText().isEmpty());
            QVERIFY(plot->csv().isEmpty());
            QVERIFY(!exportTo(*plot, folder_.filePath("nothing.svg")));
            compute(*plot, sampleInput(sample));
            QVERIFY(!plot->isEmpty());
            QVERIFY(!plot->caption().isEmpty());
            QVERIFY(plot->holds(plot->input()));
            for (const bool isDark : {false, true}) {
                plot->setPalette(isDark ? dark() : QPalette());
                QCoreApplication::processEvents();
                const QImage shown = plot->grab().toImage();
                QCOMPARE(shown.pixelColor(shown.width() / 2, shown.height() - 3).lightness() < 128, isDark);
                if (!pictures.isEmpty())
                    shown.save(pictures + '/' + plot->word() + '-' + QString(sample).section('.', 0, 0) +
                               (isDark ? "-dark.png" : "-light.png"));
            }
            plot->setPalette(QPalette());
            for (const char* ending : {"svg", "png", "pdf", "csv"}) {
                const QString path = folder_.filePath(plot->word() + '.' + ending);
                QVERIFY(exportTo(*plot, path));
                QFile file(path);
                QVERIFY(file.open(QIODevice::ReadOnly));
                QVERIFY(file.size() > 40);
                if (QString(ending) == "svg")
                    QVERIFY(QSvgRenderer(path).isValid());
                if (QString(ending) == "pdf")
                    QVERIFY(file.read(5) == "%PDF-");
                if (QString(ending) == "csv")
                    QCOMPARE(file.readAll(), plot->csv());
            }
            QVERIFY(!exportTo(*plot, folder_.filePath("plot.doc")));
            // The menu asks; files and paper are the window's.
            QSignalSpy save(plot.get(), &Plot::saveRequested), print(plot.get(), &Plot::printRequested);
            for (const char* text : {"Save as...", "Print..."})
                for (QAction* action : plot->findChild<QToolButton*>("plotMenu")->menu()->actions())
                    if (action->text() == text)
                        action->trigger();
            QCOMPARE(save.size(), 1);
            QCOMPARE(print.size(), 1);
            plot->copyData();
            QCOMPARE(QApplication::clipboard()->text().toUtf8(), plot->csv());
            plot->copyPicture();
            QVERIFY(!QApplication::clipboard()->image().isNull());
        }
    }

    void theMouseMovesThePicture_data() { allPlots(); }
    void theMouseMovesThePicture() {
        QFETCH(Make, make);
        const auto plot = make();
        plot->resize(900, 420);
        plot->show();
        compute(*plot, sampleInput("resnet18.json"));
        QVERIFY(QTest::qWaitForWindowExposed(plot.get()));
        PlotCanvas& canvas = *plot->canvas();
        canvas.replot();
        const QCPRange whole = canvas.x(0)->range();
        const QPoint place = canvas.row(0)->center();
        const double under = canvas.x(0)->pixelToCoord(place.x());
        wheel(canvas, place, 240);
        QVERIFY(canvas.isZoomed());
        QVERIFY(canvas.x(0)->range().size() < whole.size());
        QVERIFY(qAbs(canvas.x(0)->coordToPixel(under) - place.x()) < 1.5);
        for (int row = 1; row < canvas.rowCount(); ++row)
            QCOMPARE(canvas.x(row)->range().lower, canvas.x(0)->range().lower);
        const QCPRange zoomed = canvas.x(0)->range();
        wheel(canvas, place, 120, Qt::ShiftModifier);
        QVERIFY(canvas.x(0)->range().lower < zoomed.lower);
        QTest::mousePress(&canvas, Qt::LeftButton, {}, place);
        for (int step = 1; step <= 4; ++step) {
            QMouseEvent drag(QEvent::MouseMove, place - QPoint(20 * step, 0), canvas.mapToGlobal(place),
                             Qt::NoButton, Qt::LeftButton, Qt::NoModifier);
            QApplication::sendEvent(&canvas, &drag);
        }
        QTest::mouseRelease(&canvas, Qt::LeftButton, {}, place - QPoint(80, 0));
        QVERIFY(canvas.x(0)->range().lower > whole.lower);
        // New data keeps what the user looks at.
        const QCPRange looked = canvas.x(0)->range();
        compute(*plot, plot->input());
        QCOMPARE(canvas.x(0)->range().lower, looked.lower);
        QTest::mouseDClick(&canvas, Qt::LeftButton, {}, place);
        QVERIFY(!canvas.isZoomed());
        QCOMPARE(canvas.x(0)->range().lower, whole.lower);
        QCOMPARE(canvas.x(0)->range().upper, whole.upper);
    }

    void theCrosshairTellsValuesWithTheirUnits_data() { allPlots(); }
    void theCrosshairTellsValuesWithTheirUnits() {
        QFETCH(Make, make);
        const auto plot = make();
        plot->resize(900, 420);
        plot->show();
        compute(*plot, sampleInput("resnet18.json"));
        QVERIFY(QTest::qWaitForWindowExposed(plot.get()));
        PlotCanvas& canvas = *plot->canvas();
        canvas.replot();
        const QRect area = canvas.row(0)->rect();
        QString told;
        // Over all of it: what is pointed at need not lie in the middle.
        for (int step = 0; told.isEmpty() && step < 40 * 12; ++step) {
            const QPoint at(area.left() + area.width() * (step % 40 + 1) / 42,
                            area.top() + area.height() * (step / 40 + 1) / 14);
            QMouseEvent move(QEvent::MouseMove, at, canvas.mapToGlobal(at), Qt::NoButton, Qt::NoButton,
                             Qt::NoModifier);
            QApplication::sendEvent(&canvas, &move);
            told = canvas.readoutText();
        }
        static const QRegularExpression value(
            QStringLiteral("[0-9] ?(µs|ms|s|kbit/s|Mbit/s|B|kB|MB|frames/s|times|%)"));
        QVERIFY2(value.match(told).hasMatch(), qPrintable(told));
        QEvent leave(QEvent::Leave);
        QApplication::sendEvent(&canvas, &leave);
        QVERIFY(canvas.readoutText().isEmpty());
    }

    void aNameHidesItsCurve() {
        BandwidthSweepPlot plot;
        plot.resize(900, 420);
        plot.show();
        compute(plot, sampleInput("resnet18.json"));
        PlotCanvas& canvas = *plot.canvas();
        canvas.replot();
        const QString name = canvas.graph(0)->name();
        canvas.clickName(name, false);
        QVERIFY(canvas.isHidden(name));
        QVERIFY(!canvas.graph(0)->visible());
        QVERIFY(canvas.graph(2)->visible());
        compute(plot, plot.input()); // it stays hidden when the data changes
        QVERIFY(!canvas.graph(0)->visible());
        canvas.clickName(name, true);
        QVERIFY(canvas.graph(0)->visible());
        for (int i = 0; i < canvas.graphCount(); ++i)
            QCOMPARE(canvas.graph(i)->visible(), canvas.graph(i)->name() == name);
        canvas.clickName(name, false);
        QVERIFY(!canvas.graph(0)->visible());
    }

    void hoveringACutPreviewsItAndAClickTakesIt() {
        CutPositionsPlot plot;
        plot.resize(900, 420);
        plot.show();
        compute(plot, sampleInput("tiny_yolov2.json"));
        PlotCanvas& canvas = *plot.canvas();
        canvas.replot();
        QSignalSpy taken(&plot, &Plot::cutWished);
        const double half = canvas.y(0)->range().upper / 2;
        moveTo(canvas, pixel(canvas, 0, 3, half));
        QVERIFY(plot.focusOfViews().preview());
        const auto sides = plot.focusOfViews().preview()->sides;
        const Problem& problem = *plot.input().problem;
        QCOMPARE(sides, sidesOf(problem, plot.study()->positions[3]));
        const auto plan = evaluatePlan(problem, sides);
        QVERIFY(plan.ok());
        QVERIFY(canvas.readoutText().contains("latency"));
        QTest::mouseClick(&canvas, Qt::LeftButton, {}, pixel(canvas, 0, 3, half));
        QCOMPARE(taken.count(), 1);
        QCOMPARE(PerLayer<Side>(taken[0][0].value<std::vector<Side>>()), sides);
        QEvent leave(QEvent::Leave);
        QApplication::sendEvent(&canvas, &leave);
        QVERIFY(!plot.focusOfViews().preview());
        QVERIFY(canvas.readoutText().isEmpty());
    }

    void draggingTheMarkerAsksForAnotherBandwidth() {
        BandwidthSweepPlot plot;
        plot.resize(900, 420);
        plot.show();
        PlotInput input = sampleInput("resnet18.json");
        compute(plot, input);
        PlotCanvas& canvas = *plot.canvas();
        canvas.replot();
        QSignalSpy wished(&plot, &Plot::queryWished);
        const QPoint from = pixel(canvas, 0, 4, canvas.y(0)->range().center()),
                     to = pixel(canvas, 0, 20, canvas.y(0)->range().center());
        QTest::mousePress(&canvas, Qt::LeftButton, {}, from);
        for (const QPoint at : {(from + to) / 2, to}) {
            QMouseEvent drag(QEvent::MouseMove, at, canvas.mapToGlobal(at), Qt::NoButton, Qt::LeftButton,
                             Qt::NoModifier);
            QApplication::sendEvent(&canvas, &drag);
        }
        QTest::mouseRelease(&canvas, Qt::LeftButton, {}, to);
        QVERIFY(wished.count() >= 2);
        QVERIFY(wished.first()[1].toBool());
        QVERIFY(!wished.last()[1].toBool());
        QVERIFY(qAbs(wished.last()[0].value<Query>().network.bandwidth.value / 20e6 - 1) < 0.03);
        QVERIFY(!canvas.isZoomed());
        // Another bandwidth moves the marker alone: the study holds.
        auto moved = std::make_shared<Problem>(*input.problem);
        moved->network.bandwidth = BitsPerSecond(20e6);
        input.problem = moved;
        QVERIFY(plot.holds(input));
        moved = std::make_shared<Problem>(*moved);
        moved->edgeSpeed = 2;
        input.problem = moved;
        QVERIFY(!plot.holds(input));
    }

    void aClickOnTheMapAsksForBoth() {
        PlanMapPlot plot;
        plot.resize(900, 420);
        plot.show();
        compute(plot, sampleInput("alexnet.json"));
        PlotCanvas& canvas = *plot.canvas();
        canvas.replot();
        QSignalSpy wished(&plot, &Plot::queryWished);
        const QPoint place = pixel(canvas, 0, 30, 5);
        moveTo(canvas, place);
        QVERIFY(plot.focusOfViews().preview());
        QTest::mouseClick(&canvas, Qt::LeftButton, {}, place);
        QCOMPARE(wished.count(), 1);
        const auto query = wished[0][0].value<Query>();
        QVERIFY(qAbs(query.network.bandwidth.value / 30e6 - 1) < 0.05);
        QVERIFY(qAbs(query.limits.samplingRate->value / 5 - 1) < 0.05);
        auto* what = plot.findChild<QComboBox*>("what");
        what->setCurrentIndex(2);
        QVERIFY(!plot.holds(plot.input()));
        compute(plot, plot.input());
        canvas.replot();
        QTest::mouseClick(&canvas, Qt::LeftButton, {}, pixel(canvas, 0, 30, 0.1));
        QCOMPARE(wished.count(), 2);
        QVERIFY(wished[1][0].value<Query>().limits.cloudBudget);
    }

    void thePlansOfTheTradeOffCanBeTaken() {
        TradeOffPlot plot;
        plot.resize(900, 420);
        plot.show();
        compute(plot, sampleInput("alexnet.json"));
        PlotCanvas& canvas = *plot.canvas();
        canvas.replot();
        QSignalSpy taken(&plot, &Plot::cutWished);
        const StageTimes edge = plot.study()->points.back().latency() > Seconds(0)
                                    ? plot.study()->points[plot.study()->staircase.back()]
                                    : StageTimes{};
        const double scale = TimeUnit::of(edge.latency()).scale;
        QTest::mouseClick(
            &canvas, Qt::LeftButton, {},
            pixel(canvas, 0, edge.edge.value * scale, (edge.transfer + edge.cloud).value * scale));
        QCOMPARE(taken.count(), 1);
        auto* axes = plot.findChild<QComboBox*>("axes");
        for (int i = 0; i < axes->count(); ++i) {
            axes->setCurrentIndex(i);
            emit axes->activated(i);
            canvas.replot();
        }
        QVERIFY(!plot.isEmpty());
    }

    void everyPlotFollowsTheMoment_data() { allPlots(); }
    /// As in the window: nothing is computed while hidden; themes and data change while it computes.
    void everyPlotFollowsTheMoment() {
        QFETCH(Make, make);
        const auto plot = make();
        plot->resize(900, 420);
        PlotInput input = sampleInput("alexnet.json");
        plot->setMoment(momentOf(input), everything);
        QCoreApplication::processEvents();
        QVERIFY(plot->isEmpty());
        QVERIFY(!plot->isComputing());
        plot->show();
        settle(*plot);
        QVERIFY(!plot->isEmpty());
        const QByteArray before = plot->csv();
        // A faster edge while the colours change, and another one before that is computed.
        for (const double speed : {2.0, 3.0}) {
            auto faster = std::make_shared<Problem>(*input.problem);
            faster->edgeSpeed = speed;
            faster->network.bandwidth = BitsPerSecond(9e6);
            faster->limits.samplingRate = FramesPerSecond(7);
            faster->limits.cloudBudget = Seconds(0.2);
            input.problem = faster;
            input.chosen = input.frontier->answer(Objective::Latency, *faster).plan;
            plot->setMoment(momentOf(input), Change::Query | Change::Plan);
            plot->setPalette(speed > 2 ? QPalette() : dark());
        }
        settle(*plot);
        QVERIFY(plot->csv() != before);
        const auto fresh = make();
        QVERIFY(!fresh->drawNow(input));
        QCOMPARE(plot->csv(), fresh->csv());
        QCOMPARE(plot->caption(), fresh->caption());
        // Hidden, it does not follow; shown again, it does.
        plot->hide();
        input = sampleInput("nin.json");
        plot->setMoment(momentOf(input), everything);
        QCoreApplication::processEvents();
        QVERIFY(!plot->isComputing());
        QCOMPARE(plot->csv(), fresh->csv());
        plot->show();
        settle(*plot);
        QVERIFY(plot->csv() != fresh->csv());
        // Without a model it is empty.
        plot->setMoment(std::make_shared<Moment>(), everything);
        settle(*plot);
        QVERIFY(plot->isEmpty());
        // Gone while it computes.
        plot->setMoment(momentOf(input), everything);
        plot->flush();
    }

    void everyPlotPreviews_data() {
        QTest::addColumn<Make>("make");
        QTest::newRow("latency-by-cut") << Make([] { return std::make_unique<CutPositionsPlot>(); });
        QTest::newRow("latency-by-bandwidth") << Make([] { return std::make_unique<BandwidthSweepPlot>(); });
        QTest::newRow("budget-sweep") << Make([] { return std::make_unique<BudgetSweepPlot>(); });
        QTest::newRow("trade-off") << Make([] { return std::make_unique<TradeOffPlot>(); });
        QTest::newRow("plan-map") << Make([] { return std::make_unique<PlanMapPlot>(); });
    }
    void everyPlotPreviews() {
        QFETCH(Make, make);
        const auto plot = make();
        plot->resize(900, 420);
        plot->show();
        compute(*plot, sampleInput("tiny_yolov2.json"));
        PlotCanvas& canvas = *plot->canvas();
        canvas.replot();
        const Problem& problem = *plot->input().problem;
        int previews = 0;
        for (int x = 0; x < canvas.width(); x += 9)
            for (int y = 0; y < canvas.height(); y += 9) {
                moveTo(canvas, {x, y});
                if (const auto& preview = plot->focusOfViews().preview()) {
                    ++previews;
                    QVERIFY(evaluatePlan(problem, preview->sides).ok());
                    QVERIFY(!preview->label.isEmpty());
                }
            }
        QVERIFY(previews > 3);
        QEvent leave(QEvent::Leave);
        QApplication::sendEvent(&canvas, &leave);
        QVERIFY(!plot->focusOfViews().preview());
    }

    void everyPlotDrawsPlanA_data() { allPlots(); }
    void everyPlotDrawsPlanA() {
        QFETCH(Make, make);
        const auto plot = make();
        const PlotInput input = sampleInput("tiny_yolov2.json");
        plot->resize(900, 420);
        plot->setMoment(momentOf(input), everything);
        plot->show();
        settle(*plot);
        if (plot->isEmpty())
            QSKIP("it shows other models");
        const auto picture = [&] {
            plot->canvas()->replot();
            return plot->grab().toImage();
        };
        const QImage without = picture();
        auto kept = momentOf(input);
        // One that rules some cells of the map.
        Problem slow = *input.problem;
        slow.network.bandwidth = BitsPerSecond(3e5);
        kept->frozen =
            *evaluatePlan(*input.problem, input.frontier->answer(Objective::Latency, slow).plan.sides);
        plot->setMoment(kept, Change::Frozen | Change::Plan);
        settle(*plot);
        QVERIFY(picture() != without);
        plot->setMoment(momentOf(input), Change::Frozen | Change::Plan);
        settle(*plot);
        QVERIFY(picture() == without);
    }

    void aPlanOfAnotherViewIsMarked() {
        TradeOffPlot tradeOff;
        CutPositionsPlot cuts;
        Focus focus;
        PlotInput input = sampleInput("tiny_yolov2.json");
        for (Plot* plot : {static_cast<Plot*>(&tradeOff), static_cast<Plot*>(&cuts)}) {
            plot->setFocusOfViews(&focus);
            plot->resize(900, 420);
            plot->setMoment(momentOf(input), everything);
            plot->show();
            settle(*plot);
        }
        const QImage before[] = {tradeOff.grab().toImage(), cuts.grab().toImage()};
        focus.setPreview(sidesOf(*input.problem, cuts.study()->positions[5]), "max2");
        settle(tradeOff);
        settle(cuts);
        QVERIFY(tradeOff.grab().toImage() != before[0]);
        QVERIFY(cuts.grab().toImage() != before[1]);
        focus.clearPreview();
        settle(tradeOff);
        settle(cuts);
        QVERIFY(tradeOff.grab().toImage() == before[0]);
        QVERIFY(cuts.grab().toImage() == before[1]);
    }

    void withoutAFrontierItSaysSo() {
        PlotInput input = sampleInput("resnet18.json");
        input.frontier.reset();
        TradeOffPlot tradeOff;
        compute(tradeOff, input);
        QVERIFY(!tradeOff.isEmpty());
        QVERIFY(tradeOff.caption().contains("too wide"));
        BudgetSweepPlot budget;
        compute(budget, input);
        QVERIFY(budget.caption().contains("too wide"));
        PlanMapPlot map;
        compute(map, input);
        QVERIFY(map.isEmpty());
        BandwidthSweepPlot sweep;
        input.objective = Objective::Throughput;
        compute(sweep, input);
        QVERIFY(sweep.caption().contains("too wide"));
    }
};

QTEST_MAIN(TestPlots)
#include "tst_plots.moc"
