// SPDX-License-Identifier: GPL-3.0-or-later
// The real window, driven as a user would: open, drag, pin, undo, refuse, export.
#include "app/desktop/window/main_window.h"
#include "tests/support/patience.h"
#include "views/graph/graph_view.h"
#include "views/panels/controls_panel.h"
#include "views/panels/issues_panel.h"
#include "views/panels/layers_model.h"
#include "views/panels/layers_panel.h"
#include "views/panels/log_slider.h"
#include "views/panels/verdict_panel.h"
#include "views/panels/welcome_page.h"

#include <QImage>
#include <QJsonDocument>
#include <QJsonObject>
#include <QListWidget>
#include <QProcess>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeWidget>
#include <set>

using namespace cutpoint;

class TestMainWindow : public QObject {
    Q_OBJECT

private:
    static QString sample(const char* name) { return QString(CUTPOINT_SAMPLE_MODELS) + "/" + name; }

    static void openSample(MainWindow& window, const char* name) {
        QSignalSpy settled(&window, &MainWindow::settled);
        window.openPath(sample(name));
        QVERIFY(settled.wait(test::patienceMs));
        QVERIFY(window.solution() != nullptr);
    }

    /// Runs the program; its exit code, or -1 when it hangs or crashes.
    static int runProgram(const QStringList& arguments, QString* errors = nullptr) {
        QProcess process;
        process.start(QString(CUTPOINT_BIN) + "/cutpoint", arguments);
        if (!process.waitForFinished(60'000) || process.exitStatus() != QProcess::NormalExit)
            return -1;
        if (errors)
            *errors = QString::fromUtf8(process.readAllStandardError());
        return process.exitCode();
    }

private slots:
    void draggingTheBandwidthMovesTheCut() {
        MainWindow window(MainWindow::Session::Fresh);
        window.resize(1280, 800);
        window.show();
        openSample(window, "tiny_yolov2.json");
        auto* slider = window.findChild<LogSlider*>("bandwidthSlider");
        auto* graph = window.findChild<GraphView*>();
        const int y = slider->height() / 2 + 4;
        std::set<std::vector<LayerId>> cuts;
        QTest::mousePress(slider, Qt::LeftButton, {}, {slider->positionOf(1e5), y});
        for (double bandwidth = 1e5; bandwidth < 1e8; bandwidth *= 1.3) {
            QTest::mouseMove(slider, {slider->positionOf(bandwidth), y});
            cuts.insert(window.solution()->plan.cut);
            QTRY_COMPARE_WITH_TIMEOUT(graph->scene().plan.sides, window.solution()->plan.sides,
                                      test::patienceMs);
            QVERIFY(window.solution()->certificate.status == Certificate::Status::Optimal);
        }
        QTest::mouseRelease(slider, Qt::LeftButton, {}, {slider->positionOf(1e8), y});
        // The sample has three breakpoints, so four plans.
        QCOMPARE(cuts.size(), std::size_t(4));
        QCOMPARE(window.document().undoStack().count(), 1);
        const double dragged = window.document().query().network.bandwidth.value;
        window.document().undoStack().undo();
        QVERIFY(window.document().query().network.bandwidth.value < dragged);
        QCOMPARE(window.document().query().network.bandwidth.value, 4e6);
    }

    void aRefusedFileLeavesTheDocument() {
        MainWindow window(MainWindow::Session::Fresh);
        window.show();
        openSample(window, "resnet18.json");
        const auto plan = window.solution()->plan.sides;
        QTemporaryDir folder;
        QFile bad(folder.filePath("broken.onnx"));
        QVERIFY(bad.open(QIODevice::WriteOnly));
        bad.write("this is no model");
        bad.close();
        QSignalSpy failed(&window, &MainWindow::openFailed);
        window.openPath(bad.fileName());
        QVERIFY(failed.wait(test::patienceMs));
        QCOMPARE(window.document().path(), sample("resnet18.json"));
        QCOMPARE(window.solution()->plan.sides, plan);
        auto* list = window.findChild<IssuesPanel*>()->list();
        QVERIFY(list->isVisible());
        QVERIFY(list->topLevelItemCount() >= 1);
    }

    void pinsEditsAndUndo() {
        MainWindow window(MainWindow::Session::Fresh);
        window.show();
        openSample(window, "alexnet.json");
        Document& document = window.document();
        const LayerId fc = document.problem().graph->outputs().front();
        const bool wasOnEdge = window.solution()->plan.onEdge(fc);
        QSignalSpy settled(&window, &MainWindow::settled);
        QVERIFY(!document.changePin(fc, wasOnEdge ? Pin::Cloud : Pin::Edge));
        QVERIFY(settled.wait(test::patienceMs));
        QVERIFY(window.solution()->plan.onEdge(fc) != wasOnEdge);
        document.undoStack().undo();
        QVERIFY(settled.wait(test::patienceMs));
        QCOMPARE(window.solution()->plan.onEdge(fc), wasOnEdge);

        auto* layers = window.findChild<LayersPanel*>();
        const double before = document.problem().profile.layers[2].edge.value;
        QVERIFY(layers->model()->setData(layers->model()->index(2, LayersModel::EdgeTime), "123.5",
                                         Qt::EditRole));
        QCOMPARE(document.problem().profile.layers[2].edge.value, 0.1235);
        QCOMPARE(document.problem().profile.layers[2].edgeFrom, Provenance::Edited);
        QVERIFY(window.isWindowModified());
        document.undoStack().undo();
        QCOMPARE(document.problem().profile.layers[2].edge.value, before);

        // A contradiction is refused and changes nothing.
        const LayerId input = document.problem().graph->inputs().front();
        QVERIFY(document.changePin(input, Pin::Cloud).has_value());
        QVERIFY(document.problem().pin(input) == Pin::Free);
    }

    void selectionIsShared() {
        MainWindow window(MainWindow::Session::Fresh);
        window.show();
        openSample(window, "resnet18.json");
        auto* layers = window.findChild<LayersPanel*>();
        auto* graph = window.findChild<GraphView*>();
        layers->table()->setCurrentIndex(layers->table()->model()->index(5, 0));
        QTRY_COMPARE_WITH_TIMEOUT(graph->scene().selected, 5, test::patienceMs);
        graph->selectLayer(7);
        QTRY_COMPARE_WITH_TIMEOUT(layers->table()->currentIndex().row(), 7, test::patienceMs);
        graph->selectLayer(-1);
        QTRY_VERIFY_WITH_TIMEOUT(!layers->table()->currentIndex().isValid(), test::patienceMs);
    }

    void welcomeOffersEverySample() {
        MainWindow window(MainWindow::Session::Fresh);
        window.show();
        const auto files = QDir(CUTPOINT_SAMPLE_MODELS).entryList({"*.json"});
        auto* welcome = window.findChild<WelcomePage*>();
        QVERIFY(files.size() >= 11);
        QTRY_VERIFY_WITH_TIMEOUT(welcome->gallery()->count() > 0, test::patienceMs);
        QCOMPARE(welcome->gallery()->count(), static_cast<int>(files.size()));
        QVERIFY(welcome->isVisible());
    }

    void exports() {
        MainWindow window(MainWindow::Session::Fresh);
        window.show();
        openSample(window, "resnet18.json");
        QTemporaryDir folder;
        const struct {
            const char* name;
            QByteArray start;
        } kinds[] = {{"graph.svg", "<?xml"},
                     {"graph.png", "\x89PNG"},
                     {"graph.pdf", "%PDF"},
                     {"graph.dot", "digraph"}};
        for (const auto& kind : kinds) {
            QVERIFY2(window.exports().picture(folder.filePath(kind.name)), kind.name);
            QFile file(folder.filePath(kind.name));
            QVERIFY(file.open(QIODevice::ReadOnly));
            QVERIFY2(file.readAll().startsWith(kind.start), kind.name);
        }
        QVERIFY(!window.exports().picture(folder.filePath("graph.bmp")));
        QVERIFY(!window.exports().picture("/no/such/folder/graph.svg"));
        window.document().editProfile({{3, LayersModel::EdgeTime, 0.25}});
        QVERIFY(window.exports().model(folder.filePath("model.json")));
        const auto again = importModelFile(folder.filePath("model.json").toStdString(), {});
        QVERIFY(again.ok());
        QCOMPARE(again->profile.layers[3].edge.value, 0.25);
        QVERIFY(again->profile.layers[3].edgeFrom == Provenance::Edited);
        window.document().undoStack().undo();
        QVERIFY(window.exports().plan(folder.filePath("plan.json")));
        QFile plan(folder.filePath("plan.json"));
        QVERIFY(plan.open(QIODevice::ReadOnly));
        const auto json = QJsonDocument::fromJson(plan.readAll()).object();
        QCOMPARE(json["format"].toString(), "cutpoint-plan");
        QCOMPARE(json["latency_s"].toDouble(), window.solution()->plan.times.latency().value);
    }

    void screenshotsShowTheModel_data() {
        QTest::addColumn<QStringList>("options");
        QTest::newRow("light") << QStringList{"--theme", "light"};
        QTest::newRow("dark network") << QStringList{"--theme", "dark", "--view", "network"};
        QTest::newRow("budget") << QStringList{"--objective", "budget", "--cloud-budget", "300ms"};
        QTest::newRow("keep up") << QStringList{"--objective", "keep-up", "--fps", "1", "--rtt", "20ms"};
    }

    void screenshotsShowTheModel() {
        QFETCH(QStringList, options);
        QTemporaryDir folder;
        const QString file = folder.filePath("window.png");
        QCOMPARE(runProgram(QStringList{sample("resnet18.json"), "--bandwidth", "4mbit", "--size", "1280x800",
                                        "--screenshot", file} +
                            options),
                 0);
        const QImage image(file);
        QCOMPARE(image.size(), QSize(1280, 800));
        // The graph fills the middle: many colours, not one canvas.
        std::set<QRgb> colours;
        for (int x = 300; x < 900; x += 3)
            for (int y = 100; y < 700; y += 3)
                colours.insert(image.pixel(x, y));
        QVERIFY(colours.size() > 20);
    }

    void refusalsOfWordsSpeakTheLanguageAskedFor() {
        QString errors;
        QCOMPARE(runProgram({"--language", "de", "--them", "light"}, &errors), 2);
        QVERIFY2(errors.startsWith("Fehler: --them: ") && errors.contains("--theme"), qPrintable(errors));
        QCOMPARE(runProgram({"--language", "de", "--theme", "blue"}, &errors), 2);
        QVERIFY2(errors.contains("„blue“ ist keines von light,dark"), qPrintable(errors));
        QCOMPARE(runProgram({"--them"}, &errors), 2);
        QVERIFY2(errors.contains("Did you mean --theme?"), qPrintable(errors));
    }

    void exitCodes() {
        QString errors;
        QCOMPARE(runProgram({"/no/such/model.onnx", "--screenshot", "/tmp/never.png"}, &errors), 1);
        QVERIFY(errors.contains("model.onnx"));
        QCOMPARE(runProgram({sample("resnet18.json"), "--bandwidth", "4", "--screenshot", "/tmp/never.png"},
                            &errors),
                 2);
        QVERIFY(errors.contains("4mbit"));
        QCOMPARE(runProgram({"--version"}), 0);
        QCOMPARE(runProgram({"--export-graph", "/tmp/never.svg"}, &errors), 2);
        QVERIFY(errors.contains("MODEL"));
        QTemporaryDir folder;
        QCOMPARE(runProgram({"--screenshot", folder.filePath("welcome.png")}), 0);
        QVERIFY(QFile::exists(folder.filePath("welcome.png")));
        QCOMPARE(runProgram({sample("resnet18.json"), "--screenshot", "/no/such/folder/x.png"}), 1);
    }
};

QTEST_MAIN(TestMainWindow)
#include "tst_main_window.moc"
