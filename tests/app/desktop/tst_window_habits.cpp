// SPDX-License-Identifier: GPL-3.0-or-later
// What users expect of any desktop program: cancel, a question that can be answered, issues that lead to
// their place, choices that are remembered.
#include "app/desktop/window/input_shapes_dialog.h"
#include "app/desktop/window/main_window.h"
#include "app/desktop/window/theme.h"
#include "app/desktop/window/whole_net_dialog.h"
#include "tests/support/patience.h"
#include "views/graph/graph_view.h"
#include "views/panels/issues_panel.h"
#include "views/panels/job_strip.h"

#include <QAction>
#include <QDialogButtonBox>
#include <QDockWidget>
#include <QFile>
#include <QLineEdit>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QStatusBar>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeWidget>
#include <QUndoStack>

#include <cmath>

using namespace cutpoint;

class TestWindowHabits : public QObject {
    Q_OBJECT

    QTemporaryDir folder_;

    static QString sample(const char* name) { return QString(CUTPOINT_SAMPLE_MODELS) + "/" + name; }
    QString write(const char* name, const QByteArray& text) const {
        QFile file(folder_.filePath(name));
        if (file.open(QIODevice::WriteOnly))
            file.write(text);
        return file.fileName();
    }
    static void open(MainWindow& window, const QString& path) {
        QSignalSpy settled(&window, &MainWindow::settled);
        window.openPath(path);
        QVERIFY(settled.wait(test::patienceMs));
    }
    static QAction* action(MainWindow& window, const QString& text) {
        for (QAction* a : window.findChildren<QAction*>())
            if (a->text() == text)
                return a;
        return nullptr;
    }

private slots:
    void aWholeNetsTimeScalesItsLayers() {
        MainWindow window(MainWindow::Session::Fresh);
        open(window, sample("alexnet.json"));
        const auto alone = [&] {
            Seconds sum(0);
            for (LayerId v = 0; v < window.document().problem().graph->size(); ++v)
                sum += window.document().problem().edgeTime(v);
            return sum.value;
        };
        const double before = alone();
        action(window, "&Whole-net times…")->trigger();
        auto* dialog = window.findChild<WholeNetDialog*>();
        QVERIFY(dialog != nullptr);
        auto* ok = dialog->findChild<QDialogButtonBox*>()->button(QDialogButtonBox::Ok);
        auto* edge = dialog->findChild<QLineEdit*>("edgeTotal");
        edge->setText("soon");
        QVERIFY(!ok->isEnabled());
        edge->setText("2.5 s");
        QVERIFY(ok->isEnabled());
        QSignalSpy settled(&window, &MainWindow::settled);
        ok->click();
        QVERIFY(settled.wait(test::patienceMs));
        QVERIFY(std::abs(alone() - 2.5) < 1e-6);
        window.document().undoStack().undo();
        QVERIFY(std::abs(alone() - before) < 1e-9);
    }

    void initTestCase() {
        // Remembered choices go to a folder of this test.
        QSettings::setDefaultFormat(QSettings::IniFormat);
        QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, folder_.path());
        QCoreApplication::setOrganizationName("CutpointTest");
        QCoreApplication::setApplicationName("habits");
    }

    void aReadingCanBeCancelled() {
        MainWindow window(MainWindow::Session::Fresh);
        window.show();
        open(window, sample("alexnet.json"));
        const auto graph = window.document().problem().graph;
        QByteArray big = "[net]\nwidth=64\nheight=64\nchannels=3\n";
        for (int i = 0; i < 20000; ++i)
            big += "[convolutional]\nfilters=8\nsize=3\nstride=1\npad=1\nactivation=relu\n";
        window.openPath(write("big.cfg", big));
        emit window.centralWidget()->findChild<JobStrip*>()->cancelRequested();
        QVERIFY2(window.statusBar()->currentMessage().contains("cancelled"),
                 qPrintable(window.statusBar()->currentMessage()));
        QTest::qWait(1500);
        // What comes home late is dropped.
        QCOMPARE(window.document().problem().graph.get(), graph.get());
    }

    void theStripShowsItsButtonAfterAWhile() {
        JobStrip strip;
        QSignalSpy cancelled(&strip, &JobStrip::cancelRequested);
        strip.start("Counting");
        QVERIFY(!strip.isVisible());
        QTRY_VERIFY_WITH_TIMEOUT(strip.isVisible(), test::patienceMs);
        QTest::mouseClick(strip.findChild<QPushButton*>(), Qt::LeftButton);
        QCOMPARE(cancelled.count(), 1);
        strip.finish();
        QVERIFY(!strip.isVisible());
    }

    void aMissingShapeIsAskedFor() {
        const QString path =
            write("open.cfg", "[net]\nchannels=3\n\n[convolutional]\nfilters=8\nsize=3\nstride=2\n"
                              "pad=1\nactivation=relu\n");
        MainWindow window(MainWindow::Session::Restored);
        window.show();
        window.openPath(path);
        QTRY_VERIFY_WITH_TIMEOUT(window.findChild<InputShapesDialog*>(), test::patienceMs);
        auto* dialog = window.findChild<InputShapesDialog*>();
        auto* ok = dialog->findChild<QDialogButtonBox*>()->button(QDialogButtonBox::Ok);
        QVERIFY(!ok->isEnabled());
        auto* field = dialog->findChild<QLineEdit*>();
        QTest::keyClicks(field, "1x3xhx8");
        QVERIFY(!ok->isEnabled());
        field->clear();
        QTest::keyClicks(field, "1x3x32x32");
        QVERIFY(ok->isEnabled());
        QSignalSpy settled(&window, &MainWindow::settled);
        QTest::mouseClick(ok, Qt::LeftButton);
        QVERIFY(settled.wait(test::patienceMs));
        const auto& layer = window.document().problem().graph->layer(1);
        QCOMPARE(layer.outputShape, (Shape{1, 8, 16, 16}));
    }

    void anIssueLeadsToItsLayer() {
        MainWindow window(MainWindow::Session::Fresh);
        window.show();
        open(window,
             write("zero.csv", "layer,edge_s,cloud_s,output_bytes\ninput,0,0,1000\nconv1,0.5,0.1,800\n"
                               "conv2,0,0,700\nfc,0.4,0.1,40\n"));
        auto* panel = window.findChild<IssuesPanel*>();
        // A contradiction of pins names the layer that cannot be where it should.
        emit window.findChild<GraphView*>()->pinRequested(1, Pin::Cloud);
        emit window.findChild<GraphView*>()->pinRequested(2, Pin::Edge);
        QTreeWidgetItem* named = nullptr;
        for (int i = 0; i < panel->list()->topLevelItemCount(); ++i)
            if (panel->list()->topLevelItem(i)->text(1).contains("conv"))
                named = panel->list()->topLevelItem(i);
        QVERIFY(named);
        window.findChild<GraphView*>()->setSelectedLayer(-1);
        emit panel->list()->itemClicked(named, 0);
        QTRY_VERIFY_WITH_TIMEOUT(window.findChild<GraphView*>()->scene().selected >= 0, test::patienceMs);
        const LayerId selected = window.findChild<GraphView*>()->scene().selected;
        QVERIFY(named->text(1).contains(
            QString::fromStdString(window.document().problem().graph->layer(selected).name)));
    }

    void themeAndDocksAreRemembered() {
        {
            MainWindow window(MainWindow::Session::Restored);
            window.show();
            open(window, sample("alexnet.json"));
            QVERIFY(action(window, "Dark"));
            action(window, "Dark")->trigger();
            QTRY_VERIFY_WITH_TIMEOUT(window.palette().color(QPalette::Window).lightness() < 100,
                                     test::patienceMs);
            action(window, "Layers")->trigger();
            QVERIFY(!window.findChild<QDockWidget*>("layers")->isVisible());
            QVERIFY(window.close());
        }
        QCOMPARE(QSettings().value("theme").toString(), "dark");
        MainWindow window(MainWindow::Session::Restored);
        QVERIFY(action(window, "Dark")->isChecked());
        applyTheme("light");
        window.show();
        QVERIFY(!window.findChild<QDockWidget*>("controls")->isVisible());
        open(window, sample("alexnet.json"));
        QVERIFY(window.findChild<QDockWidget*>("controls")->isVisible());
        QVERIFY(!window.findChild<QDockWidget*>("layers")->isVisible());
    }

    void aNetThatIsLaidOutForeverGetsTheBuiltInLayout() {
        MainWindow window(MainWindow::Session::Fresh);
        window.show();
        QSignalSpy settled(&window, &MainWindow::settled);
        window.openPath(sample("inception_v4.json"));
        QSignalSpy opened(&window.document(), &Document::opened);
        QVERIFY(opened.wait(test::patienceMs));
        emit window.centralWidget()->findChild<JobStrip*>()->cancelRequested();
        QVERIFY(settled.count() > 0 || settled.wait(test::patienceMs));
        QVERIFY(window.findChild<GraphView*>()->scene().layout.fits(*window.document().problem().graph));
    }
};

QTEST_MAIN(TestWindowHabits)
#include "tst_window_habits.moc"
