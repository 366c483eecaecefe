// SPDX-License-Identifier: GPL-3.0-or-later
// The figures of the paper from the menu, and the table of all algorithms, driven in the real window.
#include "app/desktop/plots/paper_figures.h"
#include "app/desktop/window/main_window.h"
#include "core/model/quantity_text.h"
#include "tests/support/patience.h"
#include "views/graph/graph_view.h"
#include "views/plots/algorithm_table.h"
#include "views/plots/plot.h"

#include <QAction>
#include <QApplication>
#include <QDockWidget>
#include <QHeaderView>
#include <QMenu>
#include <QMouseEvent>
#include <QScrollArea>
#include <QSignalSpy>
#include <QTableWidget>
#include <QTest>

using namespace cutpoint;

class TestFigures : public QObject {
    Q_OBJECT

    static QString sample(const char* name) { return QString(CUTPOINT_SAMPLE_MODELS) + "/" + name; }
    static void open(MainWindow& window, const QString& path) {
        QSignalSpy settled(&window, &MainWindow::settled);
        window.openPath(path);
        QVERIFY(settled.wait(test::patienceMs));
    }

private slots:
    void theMenuOpensEachFigure() {
        MainWindow window(MainWindow::Session::Fresh);
        window.resize(1440, 900);
        window.show();
        const auto actions = window.actions().menu("figures")->actions();
        QCOMPARE(static_cast<std::size_t>(actions.size()), paperFigures().size());
        for (qsizetype i = 0; i < actions.size(); ++i) {
            const PaperFigure& figure = paperFigures()[static_cast<std::size_t>(i)];
            QCOMPARE(actions[i]->text(), QString(figure.title));
            QSignalSpy settled(&window, &MainWindow::settled);
            actions[i]->trigger();
            QVERIFY2(settled.wait(test::patienceMs), figure.title);
            QVERIFY(window.document().path().endsWith(figure.sample));
            QCOMPARE(window.document().query().network.bandwidth.value,
                     parseBandwidth(figure.bandwidth)->value);
            // A scenario brings its own rate.
            if (figure.scenarioPath().isEmpty())
                QCOMPARE(window.document().query().limits.samplingRate.has_value(), *figure.fps != 0);
            QDockWidget* dock = window.docks().dock(figure.dock);
            // A tall panel scrolls in its dock.
            const auto* scroll = qobject_cast<QScrollArea*>(dock->widget());
            QWidget* panel = scroll ? scroll->widget() : dock->widget();
            QVERIFY2(!panel->visibleRegion().isEmpty(), figure.title);
            auto* plot = qobject_cast<Plot*>(panel);
            QVERIFY(plot);
            QTRY_VERIFY2_WITH_TIMEOUT(plot->isSettled() && !plot->isEmpty(), figure.title, test::patienceMs);
            // Nothing typed before stays for the next figure.
            window.document().undoStack().setClean();
        }
    }

    void theTableOfAlgorithmsIsLive() {
        MainWindow window(MainWindow::Session::Fresh);
        window.resize(1440, 900);
        window.show();
        open(window, sample("alexnet.json"));
        window.docks().bringUp("algorithms");
        auto* view = window.docks().panel<AlgorithmTable>();
        auto* table = view->findChild<QTableWidget*>();
        QTRY_VERIFY_WITH_TIMEOUT(table->rowCount() > 5 && view->isSettled(), test::patienceMs);
        QTRY_VERIFY_WITH_TIMEOUT(view->study() && view->study()->frontier, test::patienceMs);
        // Sorted by a click on the name of a column: the least latency comes first.
        const int latency = 7;
        QTest::mouseClick(table->horizontalHeader()->viewport(), Qt::LeftButton, {},
                          {table->horizontalHeader()->sectionViewportPosition(latency) + 6,
                           table->horizontalHeader()->height() / 2});
        QCOMPARE(table->horizontalHeader()->sortIndicatorSection(), latency);
        // A row under the mouse is previewed everywhere, and no longer once it leaves.
        auto* graph = window.findChild<GraphView*>();
        const auto hover = [&](int row) {
            const QPoint at = table->visualItemRect(table->item(row, 1)).center();
            QMouseEvent move(QEvent::MouseMove, at, table->viewport()->mapToGlobal(at), Qt::NoButton,
                             Qt::NoButton, Qt::NoModifier);
            QApplication::sendEvent(table->viewport(), &move);
        };
        hover(0);
        hover(1);
        QTRY_VERIFY_WITH_TIMEOUT(graph->scene().preview, test::patienceMs);
        QEvent leave(QEvent::Leave);
        QApplication::sendEvent(table->viewport(), &leave);
        QTRY_VERIFY_WITH_TIMEOUT(!graph->scene().preview, test::patienceMs);
        // A double click takes its plan; undo gives it back.
        const ComparedAnswer* wanted = nullptr;
        int row = 0;
        for (; row < table->rowCount(); ++row)
            if (table->item(row, 1)->text() == "Edge only")
                break;
        QVERIFY(row < table->rowCount());
        wanted = view->study()->find("edge-only", Objective::Latency);
        QVERIFY(wanted);
        table->scrollToItem(table->item(row, 1));
        const QPoint at = table->visualItemRect(table->item(row, 1)).center();
        QTest::mouseClick(table->viewport(), Qt::LeftButton, {}, at);
        QTest::mouseDClick(table->viewport(), Qt::LeftButton, {}, at);
        QVERIFY(window.document().manualSides());
        QVERIFY(*window.document().manualSides() == wanted->sides);
        window.document().undoStack().undo();
        QVERIFY(!window.document().manualSides());
        // It follows the slider.
        const double before = view->study()->find("exact", Objective::Latency)->value;
        Query query = window.document().query();
        query.network.bandwidth = BitsPerSecond(4e7);
        window.document().changeQuery(query, false);
        QTRY_VERIFY_WITH_TIMEOUT(view->study()->find("exact", Objective::Latency)->value < before,
                                 test::patienceMs);
    }
};

QTEST_MAIN(TestFigures)
#include "tst_figures.moc"
