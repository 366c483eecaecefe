// SPDX-License-Identifier: GPL-3.0-or-later
// A fleet in the window: opened, dropped, saved, exported; the open model as one more class.
#include "app/desktop/fleet/fleet_session.h"
#include "app/desktop/window/main_window.h"
#include "tests/support/patience.h"
#include "views/fleet/fleet_view.h"
#include "views/timeline/replay_view.h"

#include <QDir>
#include <QDockWidget>
#include <QSignalSpy>
#include <QStatusBar>
#include <QTemporaryDir>
#include <QTest>

using namespace cutpoint;

class TestFleetWindow : public QObject {
    Q_OBJECT

    static QString sample(const char* name) { return QString(CUTPOINT_SAMPLE_MODELS) + "/" + name; }
    static bool answered(const FleetView& view) {
        return QTest::qWaitFor([&] { return view.answers() != nullptr && view.isSettled(); }, 60000);
    }

private slots:
    void aFleetOpensWithoutAModel() {
        MainWindow window(MainWindow::Session::Fresh);
        window.resize(1280, 800);
        window.show();
        QSignalSpy settled(&window, &MainWindow::settled);
        window.openDropped({sample("campus.cutpoint-fleet")});
        QVERIFY(settled.wait(test::patienceMs));
        for (const QDockWidget* dock : window.findChildren<QDockWidget*>())
            QVERIFY2(dock->minimumSizeHint().width() <= 560, qPrintable(dock->objectName()));
        auto* view = window.docks().panel<FleetView>();
        QVERIFY(answered(*view));
        QCOMPARE(view->fleet().cameras(), 30);
        QVERIFY(!window.docks().dock("fleet")->isHidden());
        // The graph is the net of its first class.
        QVERIFY(window.document().isOpen());
        QVERIFY(window.document().path().endsWith("yolov3.json"));
    }

    void theOpenModelStaysAndBecomesAClass() {
        MainWindow window(MainWindow::Session::Fresh);
        window.show();
        QSignalSpy settled(&window, &MainWindow::settled);
        window.openPath(sample("alexnet.json"));
        QVERIFY(settled.wait(test::patienceMs));
        window.openPath(sample("mixed.cutpoint-fleet"));
        auto* view = window.docks().panel<FleetView>();
        QTRY_COMPARE_WITH_TIMEOUT(view->fleet().classes.size(), std::size_t{3}, test::patienceMs);
        QVERIFY(window.document().path().endsWith("alexnet.json"));
        emit view->addWished();
        QTRY_COMPARE_WITH_TIMEOUT(view->fleet().classes.size(), std::size_t{4}, test::patienceMs);
        QVERIFY(answered(*view));
    }

    void whatIsSavedOpensAgainAndPlansAreExported() {
        QTemporaryDir folder;
        MainWindow window(MainWindow::Session::Fresh);
        window.show();
        auto* view = window.docks().panel<FleetView>();
        auto* session = window.findChild<FleetSession*>();
        QSignalSpy opened(session, &FleetSession::opened), saved(session, &FleetSession::saved);
        session->open(sample("mixed.cutpoint-fleet"));
        QVERIFY(opened.wait(test::patienceMs));
        window.setView("fleet");
        QVERIFY(answered(*view));
        const double value = view->answers()->answer.value;
        const QString path = folder.filePath("mine.cutpoint-fleet");
        session->save(path);
        QVERIFY(saved.wait(test::patienceMs));
        session->exportPlans(folder.filePath("plans"));
        QVERIFY(saved.wait(test::patienceMs));
        QCOMPARE(QDir(folder.filePath("plans")).entryList({"*.cutpoint"}, QDir::Files).size(), 3);
        QVERIFY(QFile::exists(folder.filePath("plans/doors.plan.json")));
        session->open(path);
        QVERIFY(opened.wait(test::patienceMs));
        QVERIFY(answered(*view));
        QVERIFY(std::abs(view->answers()->answer.value - value) < 1e-9 * value);
    }

    void aScenarioWaitsForAModel() {
        MainWindow window(MainWindow::Session::Fresh);
        window.show();
        auto* view = window.docks().panel<ReplayView>();
        window.openPath(sample("fig21_office.cutpoint-scenario"));
        QTRY_VERIFY_WITH_TIMEOUT(window.statusBar()->currentMessage().contains("fig21_office"),
                                 test::patienceMs);
        QVERIFY(!window.document().isOpen());
        window.openPath(sample("faster_rcnn_paper.json"));
        QTRY_VERIFY_WITH_TIMEOUT(view->study() != nullptr, test::patienceMs);
        QVERIFY(!window.docks().dock("replay")->isHidden());
        QCOMPARE(view->study()->world().rate.at(Seconds(0)), 30.0);
    }

    void whatIsNoFleetIsRefusedInTheIssues() {
        QTemporaryDir folder;
        QFile file(folder.filePath("bad.cutpoint-fleet"));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("{\"format\": \"cutpoint-fleet\", \"version\": 1, \"classes\": []}");
        file.close();
        MainWindow window(MainWindow::Session::Fresh);
        window.show();
        QSignalSpy failed(&window, &MainWindow::openFailed);
        window.openPath(file.fileName());
        QVERIFY(failed.wait(test::patienceMs));
        QCOMPARE(failed[0][0].value<Issue>().code, std::string("bad-fleet"));
    }
};

QTEST_MAIN(TestFleetWindow)
#include "tst_fleet_window.moc"
