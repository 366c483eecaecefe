// SPDX-License-Identifier: GPL-3.0-or-later
// The fleet, driven as a user would: cameras and workers moved, cells typed into, a class pointed at.
#include "core/import/import.h"
#include "tests/support/patience.h"
#include "views/fleet/fleet_controls.h"
#include "views/fleet/fleet_curve.h"
#include "views/fleet/fleet_day_panel.h"
#include "views/fleet/fleet_table.h"
#include "views/fleet/fleet_view.h"

#include <QBuffer>
#include <QCheckBox>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QLabel>
#include <QLayout>
#include <QPushButton>
#include <QSignalSpy>
#include <QSlider>
#include <QSpinBox>
#include <QTabWidget>
#include <QTest>
#include <QToolButton>

using namespace cutpoint;

namespace {

FleetClass classOf(const char* file, const char* name, std::int64_t count, double mbit, double rate) {
    auto model = importModelFile(std::string(CUTPOINT_SAMPLE_MODELS) + '/' + file, {});
    if (!model)
        qFatal("%s", model.error().code.word().c_str());
    FleetClass one;
    one.name = name;
    one.count = count;
    one.problem = std::make_shared<const Problem>(makeProblem(model->graph, model->profile));
    one.points = *fleetPoints(*one.problem);
    one.bandwidth = BitsPerSecond(mbit * 1e6);
    one.rate = FramesPerSecond(rate);
    return one;
}

/// The paper's campus: 30 cameras that are alike.
struct Shown {
    FleetView view;
    explicit Shown(std::int64_t cameras = 30) {
        view.resize(1200, 600);
        view.show();
        view.setMoment(std::make_shared<const Moment>(), everything);
        Fleet fleet;
        fleet.classes.push_back(classOf("yolov3.json", "roads", cameras, 100, 0.05));
        view.setFleet(fleet, QStringLiteral("campus"));
    }
    bool settled() {
        return QTest::qWaitFor([this] { return view.answers() != nullptr && view.isSettled(); }, 60000);
    }
    template <class Widget>
    Widget* find(const char* name) {
        return view.findChild<Widget*>(QString::fromLatin1(name));
    }
    FleetTable* table() { return view.findChild<FleetTable*>(); }
    void type(int row, int column, const QString& text) {
        table()->item(row, column)->setText(text);
        QCoreApplication::processEvents();
    }
};

} // namespace

class FleetViewTest : public QObject {
    Q_OBJECT

private slots:
    void numbersFollowTheLanguage() {
        FleetView view;
        auto* workers = view.findChild<QDoubleSpinBox*>("workerCount");
        QVERIFY(workers != nullptr);
        workers->setValue(1.5);
        const QLocale before;
        QLocale::setDefault(QLocale(QLocale::German, QLocale::Germany));
        QEvent changed(QEvent::LanguageChange);
        QApplication::sendEvent(&view, &changed);
        const QString shown = workers->text();
        QLocale::setDefault(before);
        QCOMPARE(shown, QString("1,50"));
    }

    void anEmptyFleetSaysHowToGetOne() {
        FleetView view;
        view.show();
        QVERIFY(view.findChild<QLabel*>(QStringLiteral("empty"))->isVisible());
        QSignalSpy open(&view, &FleetView::openWished), add(&view, &FleetView::addWished);
        QTest::mouseClick(view.findChild<QPushButton*>(QStringLiteral("open")), Qt::LeftButton);
        QTest::mouseClick(view.findChild<QPushButton*>(QStringLiteral("add")), Qt::LeftButton);
        QCOMPARE(open.size(), 1);
        QCOMPARE(add.size(), 1);
    }

    void tellsTheAnswerTheWorkerAndTheKnee() {
        Shown shown;
        QVERIFY(shown.settled());
        const auto& all = *shown.view.answers();
        QVERIFY(all.answer.hasPlan());
        QVERIFY(all.answer.worker && *all.answer.worker > 0);
        QVERIFY(all.capacity.knee && all.capacity.kneeMore);
        QVERIFY(all.capacity.kneeMore->cameras > all.capacity.knee->cameras);
        const QString told = shown.view.told();
        QVERIFY2(told.contains(QStringLiteral("One worker more")), qPrintable(told));
        QVERIFY2(told.contains(QString::number(all.capacity.knee->cameras)), qPrintable(told));
        QCOMPARE(shown.table()->rowCount(), static_cast<int>(all.answer.classes[0].split.size()));
        QCOMPARE(shown.table()->item(0, FleetTable::Count)->text(), QStringLiteral("30"));
    }

    void camerasMoveAndComeBack() {
        Shown shown;
        QVERIFY(shown.settled());
        shown.find<QSlider>("cameras")->setValue(5);
        QVERIFY(shown.settled());
        QCOMPARE(shown.view.fleet().cameras(), 5);
        QVERIFY(shown.view.answers()->answer.prices.lambda == 0);
        QVERIFY(shown.view.told().contains(QStringLiteral("brings <b>nothing</b>")));
        shown.find<QSpinBox>("cameraCount")->setValue(30);
        QVERIFY(shown.settled());
        QCOMPARE(shown.view.fleet().cameras(), 30);
        emit shown.view.findChild<FleetCurve*>()->camerasWished(12, true);
        QVERIFY(shown.settled());
        QCOMPARE(shown.view.fleet().cameras(), 12);
    }

    void moreWorkersSaveWhatWasSaid() {
        Shown shown;
        QVERIFY(shown.settled());
        const double said = *shown.view.answers()->answer.worker;
        const double before = shown.view.answers()->answer.value;
        shown.find<QDoubleSpinBox>("workerCount")->setValue(2);
        QVERIFY(shown.settled());
        QVERIFY(std::abs(before - said - shown.view.answers()->answer.value) < 1e-6 * before);
    }

    void cellsAreTypedInto() {
        Shown shown;
        QVERIFY(shown.settled());
        shown.type(0, FleetTable::Count, QStringLiteral("7"));
        QVERIFY(shown.settled());
        QCOMPARE(shown.view.fleet().classes[0].count, 7);
        shown.type(0, FleetTable::Uplink, QStringLiteral("20 Mbit/s"));
        QCOMPARE(shown.view.fleet().classes[0].bandwidth.value, 20e6);
        QVERIFY(shown.settled());
        shown.type(0, FleetTable::Rate, QStringLiteral("0.1"));
        QCOMPARE(shown.view.fleet().classes[0].rate.value, 0.1);
        QVERIFY(shown.settled());
        const Seconds slow = shown.view.answers()->answer.classes[0].meanLatency();
        shown.type(0, FleetTable::EdgeSpeed, QStringLiteral("1000"));
        QVERIFY(shown.settled());
        QVERIFY(shown.view.answers()->answer.classes[0].meanLatency() < slow);
        QCOMPARE(shown.view.fleet().classes[0].problem->edgeSpeed, 1000.0);
        shown.type(0, FleetTable::Rate, QStringLiteral("many"));
        QTRY_VERIFY_WITH_TIMEOUT(shown.view.told().contains(QStringLiteral("many")), test::patienceMs);
        QCOMPARE(shown.view.fleet().classes[0].rate.value, 0.1);
        QVERIFY(shown.settled());
    }

    void limitsAndObjectivesAreAsked() {
        Shown shown;
        QVERIFY(shown.settled());
        // Fewest workers is a question with a limit only: it says so.
        auto* objective = shown.find<QComboBox>("objective");
        objective->setCurrentIndex(4);
        emit objective->activated(4);
        QTRY_VERIFY_WITH_TIMEOUT(shown.view.told().contains(QStringLiteral("latency limit")),
                                 test::patienceMs);
        shown.find<QCheckBox>("hasLimit")->setChecked(true);
        QVERIFY(shown.settled());
        QVERIFY(shown.view.question().maxLatency.has_value());
        QCOMPARE(shown.view.answers()->answer.objective, FleetObjective::Workers);
    }

    void pointingAtAClassShowsItsPlanInTheOpenModel() {
        Shown shown;
        QVERIFY(shown.settled());
        auto moment = std::make_shared<Moment>();
        moment->problem = shown.view.fleet().classes[0].problem;
        shown.view.setMoment(moment, everything);
        QVERIFY(shown.settled());
        emit shown.table()->pointed(0);
        const auto& preview = shown.view.focusOfViews().preview();
        QVERIFY(preview.has_value());
        const auto& share = shown.view.answers()->answer.classes[0].split[0];
        QCOMPARE(preview->sides, (*shown.view.fleet().classes[0].points)[share.point].sides);
        emit shown.table()->left();
        QVERIFY(!shown.view.focusOfViews().preview());
    }

    void classesComeAndGo() {
        Shown shown;
        QVERIFY(shown.settled());
        QCOMPARE(shown.view.addClass(classOf("alexnet.json", "roads", 4, 20, 1)), QStringLiteral("roads 2"));
        QVERIFY(shown.settled());
        QCOMPARE(shown.view.answers()->answer.classes.size(), std::size_t{2});
        QSignalSpy gone(&shown.view, &FleetView::classRemoved);
        shown.table()->setCurrentCell(0, 0);
        QTest::mouseClick(shown.find<QPushButton>("remove"), Qt::LeftButton);
        QCOMPARE(gone.size(), 1);
        QVERIFY(shown.settled());
        QCOMPARE(shown.view.fleet().classes.size(), std::size_t{1});
    }

    void aDayIsDrawnAndAMomentOfItChosen() {
        Shown shown;
        QVERIFY(shown.settled());
        auto* panel = shown.view.findChild<FleetDayPanel*>();
        auto* over = shown.find<QTabWidget>("over");
        QCOMPARE(over->currentIndex(), 0);
        over->setCurrentIndex(1);
        QVERIFY(panel->isVisible());
        QCOMPARE(shown.view.answers()->day.instants.size(), std::size_t{1});
        QTest::mouseClick(shown.find<QToolButton>("drawCameras"), Qt::LeftButton);
        emit panel->timeline()->drawn(Seconds(7 * 3600), 60, Seconds(9 * 3600), 60, false);
        QCOMPARE(shown.view.answers()->day.instants.size(), std::size_t{1}); // while the mouse is held
        emit panel->timeline()->drawn(Seconds(9 * 3600), 60, Seconds(9 * 3600), 60, true);
        QVERIFY(shown.settled());
        const FleetDay& day = shown.view.answers()->day;
        QVERIFY(day.instants.size() >= 3);
        QCOMPARE(day.at(Seconds(8 * 3600)).counts[0], std::int64_t{60});
        QCOMPARE(day.at(Seconds(12 * 3600)).counts[0], std::int64_t{30});
        QVERIFY(*day.at(Seconds(8 * 3600)).workers > *day.at(Seconds(12 * 3600)).workers);
        QVERIFY(shown.view.told().contains(QStringLiteral("Over the day")));
        QTest::mouseClick(shown.find<QToolButton>("drawCameras"), Qt::LeftButton);
        emit panel->timeline()->moved(Seconds(8 * 3600));
        QVERIFY(shown.settled());
        QCOMPARE(shown.view.fleet().cameras(), 60);
        QVERIFY(shown.view.told().contains(QStringLiteral("8:00")));
        QCOMPARE(shown.table()->item(0, FleetTable::Count)->text(), QStringLiteral("60"));
        // Other cameras than the day's: the time of the day is no longer told.
        shown.find<QSpinBox>("cameraCount")->setValue(10);
        QVERIFY(shown.settled());
        QVERIFY(!shown.view.told().contains(QStringLiteral("8:00")));
        QTest::mouseClick(shown.find<QToolButton>("constantCameras"), Qt::LeftButton);
        QVERIFY(shown.settled());
        QCOMPARE(shown.view.answers()->day.instants.size(), std::size_t{1});
    }

    void fitsANarrowWindow() {
        Shown shown;
        QVERIFY(shown.settled());
        QVERIFY2(shown.view.minimumSizeHint().width() <= 900,
                 qPrintable(QString::number(shown.view.minimumSizeHint().width())));
        auto* objective = shown.find<QComboBox>("objective");
        QVERIFY(objective->width() >= objective->sizeHint().width());
        // In the bottom of a window of 800 pixels everything has room: what its layout wishes for is no more.
        QVERIFY2(shown.view.layout()->totalHeightForWidth(900) <= 440,
                 qPrintable(QString::number(shown.view.layout()->totalHeightForWidth(900))));
    }

    void exportsATable() {
        Shown shown;
        QVERIFY(shown.settled());
        QBuffer buffer;
        QVERIFY(buffer.open(QIODevice::WriteOnly));
        QVERIFY(shown.view.exports().front().write(buffer));
        QVERIFY(buffer.data().startsWith("class,count,plan_count"));
        QCOMPARE(buffer.data().count('\n'), static_cast<qsizetype>(shown.table()->rowCount() + 1));
    }
};

QTEST_MAIN(FleetViewTest)
#include "tst_fleet_view.moc"
