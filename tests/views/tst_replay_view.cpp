// SPDX-License-Identifier: GPL-3.0-or-later
// The replay, driven as a user would: played, scrubbed, stepped to the next change; hovering shows the plan.
#include "core/adapt/made_trace.h"
#include "core/import/import.h"
#include "tests/support/patience.h"
#include "views/timeline/replay_view.h"
#include "views/timeline/trace_controls.h"

#include <QComboBox>
#include <QDoubleSpinBox>
#include <QLabel>
#include <QSignalSpy>
#include <QSlider>
#include <QTableWidget>
#include <QTest>
#include <QToolButton>

using namespace cutpoint;

namespace {

std::shared_ptr<Moment> momentOf(const char* file) {
    auto model = importModelFile(std::string(CUTPOINT_SAMPLE_MODELS) + '/' + file, {});
    if (!model)
        qFatal("%s", model.error().code.word().c_str());
    auto problem = std::make_shared<Problem>(makeProblem(model->graph, model->profile));
    auto moment = std::make_shared<Moment>();
    auto frontier = Frontier::build(*problem, {});
    auto answer = std::make_shared<Answer>();
    answer->solution.plan = frontier->answer(Objective::Latency, *problem).plan;
    moment->frontier = *std::move(frontier);
    moment->problem = std::move(problem);
    moment->answer = answer;
    return moment;
}

/// A view on tiny YOLOv2 under the steps of the four links.
struct Shown {
    ReplayView view;
    Shown() {
        view.resize(1000, 800);
        view.show();
        view.setMoment(momentOf("tiny_yolov2.json"), everything);
        view.findChild<QComboBox*>(QStringLiteral("source"))->setCurrentIndex(0);
        emit view.findChild<QComboBox*>(QStringLiteral("source"))->activated(0);
    }
    bool settled() {
        return QTest::qWaitFor([this] { return view.isSettled() && view.study() != nullptr; }, 30000);
    }
    template <class Widget>
    Widget* find(const char* name) {
        return view.findChild<Widget*>(QString::fromLatin1(name));
    }
};

} // namespace

class ReplayViewTest : public QObject {
    Q_OBJECT

private slots:
    void tableHoldsEveryPolicy() {
        Shown shown;
        QVERIFY(shown.settled());
        auto* table = shown.find<QTableWidget>("policies");
        QCOMPARE(table->rowCount(), 7);
        QCOMPARE(table->item(5, 0)->text(), QStringLiteral("recommended"));
        QVERIFY(table->item(5, 5)->text().toInt() > 0);
        QVERIFY(!shown.view.isEmpty());
        QVERIFY(shown.view.csv().startsWith("policy,frame,arrival_s"));
    }

    void changesAreSteppedTo() {
        Shown shown;
        QVERIFY(shown.settled());
        const auto& lane = shown.view.study()->lanes()[5];
        QVERIFY(lane.changes.size() > 1);
        QTest::mouseClick(shown.find<QToolButton>("nextChange"), Qt::LeftButton);
        QCOMPARE(shown.view.position().value, lane.changes[1].arrival.value);
        const auto& preview = shown.view.focusOfViews().preview();
        QVERIFY(preview.has_value());
        QCOMPARE(preview->sides, lane.plans[lane.changes[1].plan].sides);
        QTest::mouseClick(shown.find<QToolButton>("stepBack"), Qt::LeftButton);
        QVERIFY(shown.view.position() < lane.changes[1].arrival);
        QCOMPARE(shown.view.focusOfViews().preview()->sides, lane.plans[lane.changes[0].plan].sides);
        QTest::mouseClick(shown.find<QToolButton>("step"), Qt::LeftButton);
        QCOMPARE(shown.view.position().value, lane.changes[1].arrival.value);
        QTest::mouseClick(shown.find<QToolButton>("lastChange"), Qt::LeftButton);
        QCOMPARE(shown.view.position().value, lane.changes[0].arrival.value);
    }

    void scrubsAndPlays() {
        Shown shown;
        QVERIFY(shown.settled());
        shown.find<QSlider>("scrub")->setValue(5000);
        const Seconds half = shown.view.position();
        QVERIFY(std::abs(half.value - shown.view.study()->lastArrival().value / 2) < 1);
        QTest::mouseClick(shown.find<QToolButton>("play"), Qt::LeftButton);
        QVERIFY(shown.view.isPlaying());
        QTRY_VERIFY_WITH_TIMEOUT(shown.view.position() > half, test::patienceMs);
        QTest::mouseClick(shown.find<QToolButton>("play"), Qt::LeftButton);
        QVERIFY(!shown.view.isPlaying());
    }

    void controlsComputeAgain() {
        Shown shown;
        QVERIFY(shown.settled());
        const auto before = shown.view.study();
        shown.find<QDoubleSpinBox>("switchTime")->setValue(2);
        QTRY_VERIFY_WITH_TIMEOUT(shown.view.study() != before, test::patienceMs);
        QCOMPARE(shown.view.study()->world().switchTime.value, 2.0);
    }

    void aLinkFromElsewhereIsReplayedAndAFileOnlyWishedFor() {
        Shown shown;
        QVERIFY(shown.settled());
        auto* source = shown.find<QComboBox>("source");
        QSignalSpy wished(&shown.view, &ReplayView::fileWished);
        source->setCurrentIndex(4);
        emit source->activated(4);
        QCOMPARE(wished.size(), 1);
        QCOMPARE(source->currentIndex(), 0);
        auto link = readBandwidthTrace("0 4\n10 1\n20 8\n", "link.txt");
        QVERIFY(link.ok());
        shown.view.setLink(*link, QStringLiteral("link.txt"));
        QTRY_COMPARE_WITH_TIMEOUT(shown.view.study()->world().trace.duration().value, 30.0, test::patienceMs);
        QCOMPARE(source->currentText(), QStringLiteral("link.txt"));
    }

    void hoveringALaneShowsItsPlan() {
        Shown shown;
        QVERIFY(shown.settled());
        Timeline& timeline = *shown.view.timeline();
        QCOMPARE(timeline.order().size(),
                 std::size_t{11});                         // link, seven policies, latency, queue, throughput
        const auto& lane = shown.view.study()->lanes()[1]; // edge-only
        emit timeline.pointed(2, Seconds(100));
        QCOMPARE(shown.view.focusOfViews().preview()->sides, lane.plans[0].sides);
        emit timeline.left();
        QVERIFY(!shown.view.focusOfViews().preview());
    }

    void aRangeTellsItsStatisticsAndEventsAreListed() {
        Shown shown;
        QVERIFY(shown.settled());
        const QString whole = shown.view.caption();
        Timeline& timeline = *shown.view.timeline();
        const int y = timeline.rulerRect().center().y();
        const auto x = [&](double t) { return static_cast<int>(timeline.xOf(Seconds(t))); };
        QTest::mousePress(&timeline, Qt::LeftButton, {}, {x(60), y});
        QTest::mouseMove(&timeline, {x(90), y});
        QTest::mouseMove(&timeline, {x(120), y});
        QTest::mouseRelease(&timeline, Qt::LeftButton, {}, {x(120), y});
        QVERIFY(shown.view.caption() != whole);
        QTest::keyClick(&timeline, Qt::Key_Escape);
        QCOMPARE(shown.view.caption(), whole);
        auto* events = shown.find<QTableWidget>("events");
        const auto& changes = shown.view.study()->lanes()[5].changes;
        QCOMPARE(events->rowCount(), static_cast<int>(changes.size()));
        emit events->cellClicked(1, 0);
        QVERIFY(std::abs(shown.view.position().value - changes[1].arrival.value) < 1e-9);
    }

    void aDrawnLinkIsReplayed() {
        Shown shown;
        QVERIFY(shown.settled());
        QTest::mouseClick(shown.find<QToolButton>("draw"), Qt::LeftButton);
        Timeline& timeline = *shown.view.timeline();
        timeline.grab();
        const auto before = shown.view.study();
        const Seconds length = shown.view.link()->duration();
        emit timeline.drawn(length * 0.25, 2, length * 0.5, 4, false);
        QCOMPARE(shown.view.study(), before); // while the mouse is held
        emit timeline.drawn(length * 0.5, 4, length * 0.5, 4, true);
        QTRY_VERIFY_WITH_TIMEOUT(shown.view.study() != before, test::patienceMs);
        const auto& trace = shown.view.study()->world().trace;
        QVERIFY(std::abs(trace.rateAt(length * 0.375).value - 3e6) < 0.1e6);
    }

    void aTraceIsChangedAndComesBackAsRecorded() {
        Shown shown;
        QVERIFY(shown.settled());
        auto* row = shown.view.findChild<TraceControls*>();
        QVERIFY(!row->isVisible());
        QTest::mouseClick(shown.find<QToolButton>("alter"), Qt::LeftButton);
        QVERIFY(row->isVisible());
        const BandwidthTrace whole = *shown.view.link();
        QVERIFY(!shown.find<QToolButton>("asRecorded")->isEnabled());
        shown.find<QDoubleSpinBox>("traceScale")->setValue(0.5);
        shown.find<QDoubleSpinBox>("traceFrom")->setValue(60);
        shown.find<QDoubleSpinBox>("traceTo")->setValue(180);
        shown.find<QDoubleSpinBox>("traceDelay")->setValue(10);
        shown.find<QDoubleSpinBox>("traceLoop")->setValue(600);
        QVERIFY(shown.settled());
        const auto& world = shown.view.study()->world();
        QCOMPARE(world.trace.duration().value, 600.0);
        QCOMPARE(world.trace.rateAt(Seconds(11)).value, 0.5 * whole.rateAt(Seconds(61)).value);
        // What cannot be is refused, and the trace stays.
        shown.find<QDoubleSpinBox>("traceFrom")->setValue(1e6);
        QVERIFY(!shown.find<QLabel>("traceRefusal")->text().isEmpty());
        QCOMPARE(shown.view.link()->duration().value, 600.0);
        QTest::mouseClick(shown.find<QToolButton>("asRecorded"), Qt::LeftButton);
        QVERIFY(shown.find<QLabel>("traceRefusal")->text().isEmpty());
        QVERIFY(shown.settled());
        QCOMPARE(shown.view.link()->duration().value, whole.duration().value);
        QCOMPARE(shown.find<QDoubleSpinBox>("traceScale")->value(), 1.0);
    }

    void framesOverOneBeatAreMarkedOnTheirLane() {
        Shown shown;
        QVERIFY(shown.settled());
        const auto& lanes = shown.view.study()->lanes();
        const ReplaySource source(
            {shown.view.study(), momentOf("tiny_yolov2.json")->problem, shown.view.link(), nullptr},
            Colors(shown.view.palette()));
        QVERIFY(!source.markMeaning().label.isEmpty());
        const Seconds end = source.length();
        for (std::size_t i = 0; i < lanes.size(); ++i) {
            QCOMPARE(source.marks(i + 1, Seconds(0), end).empty(), lanes[i].summary.late == 0);
            // Frame by frame: exactly the late ones.
            const auto frames = shown.view.study()->frames(i, 0, 40);
            const auto marks = source.marks(i + 1, Seconds(0), frames.back().frame.arrival);
            for (const ReplayFrame& one : frames) {
                const double at = one.frame.arrival.value;
                const bool marked = std::any_of(marks.begin(), marks.end(), [&](const TimelineBand& mark) {
                    return mark.from <= at && at < mark.to;
                });
                QCOMPARE(marked, one.frame.isLate());
            }
        }
    }

    void nothingIsSqueezedInAnyLanguagesWidth() {
        Shown shown;
        QVERIFY(shown.settled());
        shown.view.setLink(*stepsTrace({BitsPerSecond(1e6), BitsPerSecond(9e6)}, Seconds(5)),
                           QString(200, QLatin1Char('m')) + QStringLiteral(".json"));
        QVERIFY(shown.settled());
        // The place that a window of 1280 pixels leaves between its sides.
        QVERIFY2(shown.view.minimumSizeHint().width() <= 540,
                 qPrintable(QString::number(shown.view.minimumSizeHint().width())));
        for (const int width : {540, 640, 900, 1280}) {
            shown.view.resize(width, 800);
            QCoreApplication::processEvents();
            for (const QComboBox* box : shown.view.findChildren<QComboBox*>())
                QVERIFY2(box->width() >= box->sizeHint().width(), qPrintable(box->objectName()));
            // In rows that hide nothing of each other, the buttons that play above the lanes.
            std::vector<const QWidget*> controls;
            for (const char* name : {"source", "alter", "draw", "curves", "knowledge", "switchSlider",
                                     "switchTime", "hysteresisSlider", "hysteresis", "play", "scrub"})
                controls.push_back(shown.find<QWidget>(name));
            const auto rectOf = [&](const QWidget* one) {
                return QRect(one->mapTo(&shown.view, QPoint(0, 0)), one->size());
            };
            for (std::size_t i = 0; i < controls.size(); ++i) {
                QVERIFY2(shown.view.rect().contains(rectOf(controls[i])),
                         qPrintable(controls[i]->objectName()));
                for (std::size_t j = 0; j < i; ++j)
                    QVERIFY2(!rectOf(controls[i]).intersects(rectOf(controls[j])),
                             qPrintable(controls[i]->objectName()));
                QVERIFY(rectOf(controls[i]).bottom() < rectOf(shown.view.timeline()).top());
            }
        }
    }

    void aRecordedStreamStandsBesideTheSimulation() {
        Shown shown;
        QVERIFY(shown.settled());
        std::string text;
        for (int i = 0; i < 40; ++i)
            text += "{\"frame\":" + std::to_string(i) + ",\"plan\":" + std::to_string(i / 20) +
                    ",\"arrival_s\":" + std::to_string(0.5 * i) +
                    ",\"edge_s\":0.1,\"transfer_s\":0.2,\"cloud_s\":0.1,\"latency_s\":0.4,\"done_s\":1,"
                    "\"sent_bytes\":100000}\n";
        auto stream = readRecordedStream(text, "run");
        QVERIFY(stream.ok());
        const auto before = shown.view.study();
        shown.view.setRecording(*stream, QStringLiteral("run"));
        QTRY_VERIFY_WITH_TIMEOUT(shown.view.study() != before, test::patienceMs);
        QCOMPARE(shown.view.study()->world().rate.at(Seconds(0)), 2.0);
        auto* table = shown.find<QTableWidget>("policies");
        QCOMPARE(table->rowCount(), 8);
        QCOMPARE(table->item(7, 0)->text(), QStringLiteral("measured"));
        QCOMPARE(table->item(7, 5)->text(), QStringLiteral("1"));
        QCOMPARE(shown.view.timeline()->order().size(), std::size_t{12});
    }

    void scenariosBringTheirCurves() {
        Shown shown;
        QVERIFY(shown.settled());
        ReplayScenario scenario;
        scenario.title = "a morning";
        scenario.link = BandwidthTrace(BitsPerSecond(5e6));
        scenario.link =
            *BandwidthTrace::make({{Seconds(0), BitsPerSecond(5e6), {}}}, Seconds(40), "scenario");
        scenario.rate = *StepCurve::make({{Seconds(0), 1}, {Seconds(20), 2}}, Seconds(40));
        scenario.budget = *StepCurve::make({{Seconds(0), 1}, {Seconds(20), 0.2}}, Seconds(40));
        const auto before = shown.view.study();
        shown.view.setScenario(scenario);
        QTRY_VERIFY_WITH_TIMEOUT(shown.view.study() != before, test::patienceMs);
        QCOMPARE(shown.view.study()->frameCount(), std::int64_t{60});
        QCOMPARE(shown.view.timeline()->order().size(), std::size_t{13}); // with Q and T0
    }
};

QTEST_MAIN(ReplayViewTest)
#include "tst_replay_view.moc"
