// SPDX-License-Identifier: GPL-3.0-or-later
// Files of the window: exports by purpose, recent files, profiles in several files, what a new model keeps,
// and docks that come back as they were.
#include "app/desktop/window/main_window.h"
#include "core/import/import.h"
#include "tests/support/patience.h"
#include "views/panels/controls_panel.h"
#include "views/panels/issues_panel.h"
#include "views/panels/offer_bar.h"

#include <QAction>
#include <QApplication>
#include <QDir>
#include <QDockWidget>
#include <QFile>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QSettings>
#include <QSignalSpy>
#include <QTabBar>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>
#include <QTreeWidget>

#include <set>

using namespace cutpoint;

class TestWindowFiles : public QObject {
    Q_OBJECT

    QTemporaryDir folder_;

    static QString sample(const char* name) { return QString(CUTPOINT_SAMPLE_MODELS) + "/" + name; }
    static void open(MainWindow& window, const QString& path) {
        QSignalSpy settled(&window, &MainWindow::settled);
        window.openPath(path);
        QVERIFY(settled.wait(test::patienceMs));
    }
    static QByteArray contentOf(const QString& path) {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    static QString frontTab(MainWindow& window) {
        for (const QTabBar* bar : window.findChildren<QTabBar*>())
            if (bar->isVisible() && bar->count() > 3)
                return bar->tabText(bar->currentIndex());
        return {};
    }

private slots:
    void initTestCase() {
        // Remembered choices go to a folder of this test.
        QSettings::setDefaultFormat(QSettings::IniFormat);
        QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, folder_.path());
        QCoreApplication::setOrganizationName("CutpointTest");
        QCoreApplication::setApplicationName("files");
    }

    void exportsServeAPurpose() {
        MainWindow window(MainWindow::Session::Fresh);
        window.show();
        open(window, sample("alexnet.json"));
        QTemporaryDir into;
        ExportDesk& exports = window.exports();
        // A picture says what it shows, what was asked and what was found.
        QVERIFY(exports.picture(into.filePath("net.svg")));
        const QByteArray svg = contentOf(into.filePath("net.svg"));
        for (const char* words : {"AlexNet", "Lowest latency", "Split after", "Optimal"})
            QVERIFY2(svg.contains(words), words);
        // Layers as a table open again as a profile.
        const QString layers = exports.exportAs(into.filePath("layers"), ExportDesk::Kind::LayersCsv);
        QCOMPARE(layers, into.filePath("layers.csv"));
        const Profile before = window.document().problem().profile;
        window.openProfile(layers);
        QSignalSpy settled(&window, &MainWindow::settled);
        QVERIFY(settled.wait(test::patienceMs));
        const Profile& again = window.document().problem().profile;
        for (std::size_t v = 0; v < again.layers.size(); ++v) {
            QCOMPARE(again.layers[v].edge.value, before.layers[v].edge.value);
            QCOMPARE(again.layers[v].cloud.value, before.layers[v].cloud.value);
        }
        QVERIFY(exports.table(into.filePath("frontier.csv"), ExportDesk::Kind::FrontierCsv));
        QCOMPARE(contentOf(into.filePath("frontier.csv")).count('\n'),
                 static_cast<qsizetype>(window.advisor().moment()->frontier->size()) + 1);
    }

    void theDialogBeginsInTheFolderOfTheLastExport() {
        MainWindow window(MainWindow::Session::Restored);
        window.show();
        open(window, sample("alexnet.json"));
        QTemporaryDir into;
        QString begins;
        const auto exportAs = [&](const QString& name) {
            QTimer::singleShot(0, &window, [&] {
                if (auto* dialog = qobject_cast<QFileDialog*>(QApplication::activeModalWidget())) {
                    begins = dialog->directory().absolutePath();
                    auto* field = dialog->findChild<QLineEdit*>("fileNameEdit");
                    field->setText(name);
                    QTest::keyClick(field, Qt::Key_Return);
                }
            });
            window.actions().action("export-plan")->trigger();
        };
        exportAs(into.filePath("first.json"));
        QVERIFY(contentOf(into.filePath("first.json")).contains("t_edge_s"));
        exportAs("second");
        QCOMPARE(begins, QDir(into.path()).absolutePath());
        QVERIFY(contentOf(into.filePath("second.json")).contains("t_edge_s"));
    }

    void halvesAreWrittenByAWorker() {
        MainWindow window(MainWindow::Session::Fresh);
        window.show();
        open(window, sample("nin.json"));
        Query query = window.document().query();
        query.network.bandwidth = BitsPerSecond(8e6);
        window.document().changeQuery(query, false);
        QTemporaryDir into;
        QSignalSpy written(&window.exports(), &ExportDesk::written);
        QSignalSpy failed(&window.exports(), &ExportDesk::failed);
        window.exports().halves(HalvesKind::Onnx, into.path());
        QVERIFY(!window.exports().writing().isEmpty());
        QTRY_VERIFY_WITH_TIMEOUT(written.count() + failed.count() == 1, test::patienceMs);
        QCOMPARE(failed.count(), 0);
        QVERIFY(QFile::exists(into.filePath("halves.json")));
        window.exports().halves(HalvesKind::Triton, into.path());
        QTRY_VERIFY_WITH_TIMEOUT(written.count() + failed.count() == 2, test::patienceMs);
        // What is no Caffe model has no prototxt: an issue says so.
        const auto* list = window.findChild<IssuesPanel*>()->list();
        window.exports().halves(HalvesKind::Caffe, into.path());
        QTRY_VERIFY_WITH_TIMEOUT(failed.count() >= 1, test::patienceMs);
        QTRY_COMPARE_WITH_TIMEOUT(list->topLevelItem(0)->text(0), QString("Error"), test::patienceMs);
    }

    void everyActionIsBoundAndNamed() {
        MainWindow window(MainWindow::Session::Fresh);
        std::set<std::string> ids;
        for (const ActionRow& row : actionTable()) {
            if (row.kind == ActionRow::Kind::Separator)
                continue;
            QVERIFY2(ids.insert(row.id).second, row.id);
            if (row.kind == ActionRow::Kind::Menu) {
                QVERIFY2(!window.actions().menu(row.id)->title().isEmpty(), row.id);
                continue;
            }
            QAction* action = window.actions().action(row.id);
            QVERIFY2(!action->text().isEmpty(), row.id);
            QCOMPARE(action->shortcut(), row.keys);
            if (row.needsModel)
                QVERIFY2(!action->isEnabled(), row.id);
        }
    }

    void recentFilesAreInTheMenu() {
        MainWindow window(MainWindow::Session::Restored);
        window.show();
        open(window, sample("alexnet.json"));
        const auto actions = window.actions().menu("open-recent")->actions();
        QVERIFY(!actions.isEmpty());
        QCOMPARE(actions.front()->text(), QString("alexnet.json"));
        QSignalSpy settled(&window, &MainWindow::settled);
        actions.front()->trigger();
        QVERIFY(settled.wait(test::patienceMs));
    }

    void whatANewModelKeepsIsShown() {
        MainWindow window(MainWindow::Session::Fresh);
        window.show();
        open(window, sample("resnet18.json"));
        auto* bar = window.findChild<OfferBar*>("keptQuery");
        QVERIFY(!bar->isVisible());
        Query query = window.document().query();
        query.network.bandwidth = BitsPerSecond(7e6);
        query.limits.samplingRate = FramesPerSecond(12);
        query.objective = Objective::Throughput;
        window.document().changeQuery(query, false);
        open(window, sample("alexnet.json"));
        QVERIFY(window.document().query() == query);
        QVERIFY(bar->isVisible());
        const QString text = bar->findChild<QLabel*>()->text();
        for (const char* fact : {"7 Mbit/s", "12 fps", "Highest throughput"})
            QVERIFY2(text.contains(fact), qPrintable(text));
        QTest::mouseClick(bar->findChildren<QPushButton*>().front(), Qt::LeftButton);
        QVERIFY(window.document().query() == Query());
        QVERIFY(!bar->isVisible());
        // Undo brings it back like any other change.
        window.document().undoStack().undo();
        QVERIFY(window.document().query() == query);
    }

    void aSliderTickCopiesNoProblem() {
        Document document;
        Opener opener(document);
        QSignalSpy opened(&opener, &Opener::opened);
        opener.openFile(sample("alexnet.json"));
        QVERIFY(opened.wait(test::patienceMs));
        std::set<const Problem*> seen;
        for (int i = 1; i <= 50; ++i) {
            Query query = document.query();
            query.network.bandwidth = BitsPerSecond(1e6 * i);
            document.changeQuery(query, true);
            QCOMPARE(document.problem().network.bandwidth.value, 1e6 * i);
            seen.insert(&document.problem());
        }
        QVERIFY(seen.size() <= 3);
        // Whoever holds one keeps it as it is.
        const auto held = document.sharedProblem();
        for (int i = 1; i <= 5; ++i) {
            Query query = document.query();
            query.network.bandwidth = BitsPerSecond(1e3 * i);
            document.changeQuery(query, true);
        }
        QCOMPARE(held->network.bandwidth.value, 50e6);
        QVERIFY(!document.changePin(1, Pin::Edge));
        Query query = document.query();
        query.network.bandwidth = BitsPerSecond(3e6);
        document.changeQuery(query, false);
        QVERIFY(document.problem().pin(1) == Pin::Edge);
        document.undoStack().undo();
        document.undoStack().undo();
        QVERIFY(document.problem().pin(1) == Pin::Free);
    }

    void whatIsSaidAgainIsNoChange() {
        IssueList list;
        QSignalSpy changed(&list, &IssueList::changed);
        Issue issue;
        issue.code = IssueCode(std::string("a"));
        issue.message = say("Something.");
        list.set(IssueList::Source::Answer, {issue});
        list.set(IssueList::Source::Answer, {issue});
        QCOMPARE(changed.count(), 1);
        issue.message = say("Something else.");
        list.set(IssueList::Source::Answer, {issue});
        QCOMPARE(changed.count(), 2);
        list.clear(IssueList::Source::Answer);
        list.clear(IssueList::Source::Answer);
        QCOMPARE(changed.count(), 3);
    }

    void docksComeBackAsTheyWere() {
        int answer = 0;
        QSize controls;
        {
            MainWindow window(MainWindow::Session::Restored);
            window.resize(1440, 900);
            window.show();
            open(window, sample("alexnet.json"));
            window.docks().bringUp("trade-off");
            window.resizeDocks({window.docks().dock("controls")}, {420}, Qt::Horizontal);
            window.resizeDocks({window.docks().dock("answer"), window.docks().dock("layers")}, {300, 500},
                               Qt::Vertical);
            QTRY_COMPARE_WITH_TIMEOUT(frontTab(window), QString("Trade-off"), test::patienceMs);
            QTest::qWait(50);
            answer = window.docks().dock("answer")->height();
            controls = window.docks().dock("controls")->size();
            QVERIFY(window.close());
        }
        MainWindow window(MainWindow::Session::Restored);
        window.show();
        open(window, sample("alexnet.json"));
        QTRY_COMPARE_WITH_TIMEOUT(frontTab(window), QString("Trade-off"), test::patienceMs);
        QVERIFY(std::abs(window.docks().dock("answer")->height() - answer) <= 2);
        QVERIFY(std::abs(window.docks().dock("controls")->width() - controls.width()) <= 2);
        // The welcome page between does not matter, and everything can be put back.
        window.actions().action("welcome")->trigger();
        window.actions().action("back")->trigger();
        QTRY_COMPARE_WITH_TIMEOUT(frontTab(window), QString("Trade-off"), test::patienceMs);
        window.actions().action("reset-layout")->trigger();
        QTRY_VERIFY_WITH_TIMEOUT(frontTab(window) != QString("Trade-off"), test::patienceMs);
        QVERIFY(window.docks().dock("controls")->isVisible() && window.docks().dock("answer")->isVisible());
    }

    void allControlsAreInSight() {
        MainWindow window(MainWindow::Session::Fresh);
        window.resize(1440, 900);
        window.show();
        open(window, sample("resnet18.json"));
        auto* scroll = window.docks().panel<ControlsPanel>()->findChild<QScrollArea*>();
        QTRY_COMPARE_WITH_TIMEOUT(scroll->verticalScrollBar()->maximum(), 0, test::patienceMs);
    }
};

QTEST_MAIN(TestWindowFiles)
#include "tst_window_files.moc"
