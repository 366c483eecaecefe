// SPDX-License-Identifier: GPL-3.0-or-later
// What is looked at in one view is seen in all; what is done can be undone.
#include "app/desktop/window/main_window.h"
#include "tests/support/patience.h"
#include "views/graph/graph_view.h"
#include "views/panels/layers_panel.h"
#include "views/panels/stage_bars.h"
#include "views/panels/verdict_panel.h"

#include <QAction>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QDockWidget>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QMenu>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTableView>
#include <QTableWidget>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace cutpoint;

class TestViewsTogether : public QObject {
    Q_OBJECT

    static QString sample(const char* name) { return QString(CUTPOINT_SAMPLE_MODELS) + "/" + name; }
    static void open(MainWindow& window, const QString& path) {
        QSignalSpy settled(&window, &MainWindow::settled);
        window.openPath(path);
        QVERIFY(settled.wait(test::patienceMs));
    }
    static QAction* action(MainWindow& window, const QString& text) {
        for (QAction* each : window.findChildren<QAction*>())
            if (each->text() == text)
                return each;
        return nullptr;
    }
    static int onEdge(const LayersPanel& panel) {
        int count = 0;
        const auto& model = *panel.model();
        for (int row = 0; row < model.rowCount(); ++row)
            count += model.index(row, LayersModel::SideColumn).data().toString().startsWith("edge");
        return count;
    }

private slots:
    void aPreviewIsSeenEverywhereAndGoes() {
        MainWindow window(MainWindow::Session::Fresh);
        window.show();
        open(window, sample("resnet18.json"));
        auto* graph = window.findChild<GraphView*>();
        auto* layers = window.docks().panel<LayersPanel>();
        Focus& focus = graph->focusOfViews();
        const int best = onEdge(*layers);
        const PerLayer<Side> everywhere(window.document().problem().graph->layers().size(), Side::Edge);
        focus.setPreview(everywhere, "Edge only");
        QTRY_VERIFY_WITH_TIMEOUT(graph->scene().preview, test::patienceMs);
        QVERIFY(graph->scene().preview->sides == everywhere);
        QTRY_COMPARE_WITH_TIMEOUT(onEdge(*layers), static_cast<int>(everywhere.size()), test::patienceMs);
        // The plan itself stays what it was.
        QVERIFY(graph->scene().plan.sides == window.solution()->plan.sides);
        focus.clearPreview();
        QTRY_VERIFY_WITH_TIMEOUT(!graph->scene().preview, test::patienceMs);
        QTRY_COMPARE_WITH_TIMEOUT(onEdge(*layers), best, test::patienceMs);
    }

    void aKeptPlanIsComparedWithTheLiveOne() {
        MainWindow window(MainWindow::Session::Fresh);
        window.show();
        open(window, sample("resnet18.json"));
        auto* graph = window.findChild<GraphView*>();
        QAction* keep = action(window, "&Keep this plan as A, to compare");
        QVERIFY(keep && keep->isEnabled());
        const auto a = window.solution()->plan.sides;
        keep->trigger();
        QTRY_VERIFY_WITH_TIMEOUT(graph->scene().frozen, test::patienceMs);
        Query query = window.document().query();
        query.network.bandwidth = BitsPerSecond(50e6);
        window.document().changeQuery(query, false);
        QTRY_VERIFY_WITH_TIMEOUT(graph->scene().plan.sides == window.solution()->plan.sides,
                                 test::patienceMs);
        QVERIFY(window.solution()->plan.sides != a);
        QVERIFY(graph->scene().frozen->sides == a);
        // The table says where it differs, the answer by how much.
        const auto* table = window.docks().panel<LayersPanel>();
        const auto& model = *table->model();
        int different = 0;
        for (int row = 0; row < model.rowCount(); ++row)
            different += model.index(row, LayersModel::SideColumn).data().toString().contains("(A: ");
        QVERIFY(different > 0);
        const auto* verdict = window.docks().panel<VerdictPanel>();
        QVERIFY(std::ranges::any_of(verdict->findChildren<QLabel*>(), [](const QLabel* label) {
            return label->isVisible() && label->text().contains("Plan A:");
        }));
        const auto* figures = verdict->findChild<QTableWidget*>();
        QCOMPARE(figures->horizontalHeaderItem(1)->text().simplified(), QString("Plan A"));
        // At the costs of now.
        QCOMPARE(graph->scene().frozen->times.transfer.value,
                 evaluatePlan(window.document().problem(), a)->times.transfer.value);
        keep->trigger();
        QTRY_VERIFY_WITH_TIMEOUT(!graph->scene().frozen, test::patienceMs);
    }

    void aCutMovedByHandIsOneStepOfUndo() {
        MainWindow window(MainWindow::Session::Fresh);
        window.show();
        open(window, sample("resnet18.json"));
        auto* graph = window.findChild<GraphView*>();
        const auto best = window.solution()->plan.sides;
        QAction* move = action(window, "&Move the cut by hand");
        QVERIFY(move && move->isEnabled());
        move->trigger();
        QCOMPARE(graph->tool(), GraphView::Tool::Cut);
        const auto& nodes = graph->scene().layout.nodes;
        const QPoint at = graph->fromScene(nodes[nodes.size() / 2].center()).toPoint();
        QTest::mousePress(graph, Qt::LeftButton, {}, at);
        QVERIFY(graph->draggedPlan());
        const auto dragged = graph->draggedPlan()->sides;
        QVERIFY(dragged != best);
        QVERIFY(!window.document().manualSides());
        QTest::mouseRelease(graph, Qt::LeftButton, {}, at);
        QVERIFY(window.document().manualSides() == dragged);
        QTRY_VERIFY_WITH_TIMEOUT(graph->scene().plan.sides == dragged, test::patienceMs);
        QVERIFY(window.solution()->plan.sides == dragged);
        window.document().undoStack().undo();
        QVERIFY(!window.document().manualSides());
        QTRY_VERIFY_WITH_TIMEOUT(graph->scene().plan.sides == best, test::patienceMs);
        QTest::keyClick(graph, Qt::Key_Escape);
        QVERIFY(!move->isChecked());
    }

    void aFusedGroupIsReleasedByHand() {
        // The sample with two layers that one kernel computes.
        QFile file(sample("resnet18.json"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QJsonObject root = QJsonDocument::fromJson(file.readAll()).object();
        QJsonArray layers = root["layers"].toArray();
        for (const int at : {5, 6}) {
            QJsonObject layer = layers[at].toObject();
            layer["group"] = "kernel 7";
            layers[at] = layer;
        }
        root["layers"] = layers;
        const QTemporaryDir folder;
        QFile fused(folder.filePath("fused.json"));
        QVERIFY(fused.open(QIODevice::WriteOnly));
        fused.write(QJsonDocument(root).toJson());
        fused.close();

        MainWindow window(MainWindow::Session::Fresh);
        window.show();
        open(window, fused.fileName());
        auto* graph = window.findChild<GraphView*>();
        QCOMPARE(graph->scene().ties.size(), 1u);
        QVERIFY(!graph->scene().ties[0].line.isEmpty());
        const Tie tie = graph->scene().ties[0].tie;
        const auto menuAction = [&](const QString& word) -> QAction* {
            const QPoint at =
                graph
                    ->fromScene(graph->scene().layout.nodes[static_cast<std::size_t>(tie.layers[0])].center())
                    .toPoint();
            QContextMenuEvent event(QContextMenuEvent::Mouse, at, graph->mapToGlobal(at));
            QCoreApplication::sendEvent(graph, &event);
            for (QMenu* menu : graph->findChildren<QMenu*>())
                for (QAction* each : menu->actions())
                    if (each->text().contains(word) && menu->isVisible())
                        return each;
            return nullptr;
        };
        QAction* release = menuAction("Release");
        QVERIFY(release && release->text().contains("kernel 7"));
        release->trigger();
        QVERIFY(window.document().problem().ties.empty());
        QTRY_VERIFY_WITH_TIMEOUT(graph->scene().ties.empty(), test::patienceMs);
        window.document().undoStack().undo();
        QCOMPARE(window.document().problem().ties.size(), 1u);
        window.document().undoStack().redo();
        // A project keeps it.
        QVERIFY(window.saveProject(folder.filePath("fused.cutpoint")));
        MainWindow other(MainWindow::Session::Fresh);
        other.show();
        open(other, folder.filePath("fused.cutpoint"));
        QVERIFY(other.document().problem().ties.empty());
        QVERIFY(!other.document().changeGroup("kernel 7", false));
        QCOMPARE(other.document().problem().ties.size(), 1u);
    }

    void aHiddenViewIsNotRefreshedUntilItIsShown() {
        MainWindow window(MainWindow::Session::Fresh);
        window.show();
        open(window, sample("resnet18.json"));
        auto* verdict = window.docks().panel<VerdictPanel>();
        const QString before = verdict->sentence();
        window.docks().dock("answer")->hide();
        Query query = window.document().query();
        query.network.bandwidth = BitsPerSecond(100e3);
        window.document().changeQuery(query, false);
        auto* graph = window.findChild<GraphView*>();
        QTRY_VERIFY_WITH_TIMEOUT(graph->scene().plan.sides == window.solution()->plan.sides,
                                 test::patienceMs);
        QCOMPARE(verdict->sentence(), before);
        window.docks().bringUp("answer");
        QTRY_VERIFY_WITH_TIMEOUT(verdict->sentence() != before, test::patienceMs);
    }

    void aSliderTickKeepsTheModelOfOthers() {
        // Whoever holds a moment may go on using it: a tick makes another one.
        MainWindow window(MainWindow::Session::Fresh);
        window.show();
        open(window, sample("resnet18.json"));
        const auto moment = window.advisor().moment();
        const double bandwidth = moment->problem->network.bandwidth.value;
        QVERIFY(moment->frontier && moment->frontier->holdsFor(*moment->problem));
        QSignalSpy changed(&window.advisor(), &Advisor::changed);
        Query query = window.document().query();
        query.network.bandwidth = BitsPerSecond(1e6);
        window.document().changeQuery(query, true);
        QCOMPARE(changed.count(), 1);
        QCOMPARE(moment->problem->network.bandwidth.value, bandwidth);
        QVERIFY(window.advisor().moment() != moment);
        QVERIFY(window.advisor().isSettled());
        QVERIFY(window.advisor().moment()->bands == moment->bands);
    }

    void sixtyRandomEditsCanAllBeUndone() {
        const auto model = importModelFile(sample("alexnet.json").toStdString(), {});
        QVERIFY(model.ok());
        Project source;
        source.source.model = sample("alexnet.json").toStdString();
        for (quint32 seed = 0; seed < 50; ++seed) {
            Document document;
            document.open(*model, source, {});
            const auto text = [&] { return projectText(document.snapshot(), "/tmp/x.cutpoint"); };
            const std::string before = text();
            QRandomGenerator random(seed);
            const auto size = static_cast<int>(model->graph->size());
            for (int i = 0; i < 60; ++i) {
                const auto layer = static_cast<LayerId>(random.bounded(1, size));
                Query query = document.query();
                switch (random.bounded(6)) {
                case 0:
                    document.editProfile({{layer, LayersModel::EdgeTime, random.generateDouble()},
                                          {layer, LayersModel::Output, 1e6 * random.generateDouble()}});
                    break;
                case 1:
                    static_cast<void>(document.changePin(layer, static_cast<Pin>(random.bounded(3))));
                    break;
                case 2:
                    query.network.bandwidth = BitsPerSecond(1e6 * (1 + random.generateDouble()));
                    document.changeQuery(query, random.bounded(2) == 0);
                    break;
                case 3:
                    query.limits.edgeMemory = Bytes(1e8 * random.generateDouble());
                    query.objective = static_cast<Objective>(random.bounded(2));
                    document.changeQuery(query, false);
                    break;
                case 4:
                    document.changeManualSides(PerLayer<Side>(static_cast<std::size_t>(size), Side::Edge));
                    document.changeManualSides(std::nullopt);
                    break;
                default:
                    document.reopen(*model, document.snapshot());
                }
            }
            QVERIFY(text() != before);
            while (document.undoStack().canUndo())
                document.undoStack().undo();
            QCOMPARE(QString::fromStdString(text()), QString::fromStdString(before));
        }
    }

    void aPasteIsOneStepOfUndo() {
        MainWindow window(MainWindow::Session::Fresh);
        window.show();
        open(window, sample("alexnet.json"));
        Document& document = window.document();
        QTableView& table = *window.docks().panel<LayersPanel>()->table();
        table.setCurrentIndex(table.model()->index(1, LayersModel::EdgeTime));
        const auto edges = [&] {
            std::vector<double> times;
            for (const LayerProfile& row : document.problem().profile.layers)
                times.push_back(row.edge.value);
            return times;
        };
        const auto before = edges();
        QGuiApplication::clipboard()->setText("1\t2\n3\t4\n5\t6\n");
        QTest::keySequence(&table, QKeySequence::Paste);
        QCOMPARE(document.undoStack().count(), 1);
        QVERIFY(edges() != before);
        document.undoStack().undo();
        QVERIFY(edges() == before);
    }

    void devicesAreChosenInTheWindow() {
        MainWindow window(MainWindow::Session::Fresh);
        window.show();
        open(window, sample("alexnet.json"));
        Document& document = window.document();
        for (const bool edge : {true, false}) {
            const auto menu = window.actions().menu(edge ? "edge-device" : "cloud-device");
            QAction* choice = menu->actions().value(1);
            QVERIFY(choice && choice->isEnabled());
            const auto from = [&] {
                const LayerProfile& row = document.problem().profile.layers[2];
                return edge ? row.edgeFrom : row.cloudFrom;
            };
            choice->trigger();
            QTRY_COMPARE_WITH_TIMEOUT(from(), Provenance::Estimated, 20000);
            const Profile& profile = document.problem().profile;
            QVERIFY(!(edge ? profile.edgeDevice : profile.cloudDevice).empty());
        }
    }

    void droppedTablesAreProfilesOfTheOpenModel() {
        MainWindow window(MainWindow::Session::Fresh);
        window.show();
        open(window, sample("alexnet.json"));
        Document& document = window.document();
        QTemporaryDir folder;
        const auto write = [&](const char* name, const char* column, const char* seconds) {
            QFile file(folder.filePath(name));
            if (!file.open(QIODevice::WriteOnly))
                return QString();
            file.write(QByteArray("layer,") + column + '\n');
            for (const Layer& layer : document.problem().graph->layers())
                file.write((layer.name + ',' + seconds + '\n').c_str());
            return file.fileName();
        };
        window.openDropped(
            {write("my_edge.csv", "edge_s", "0.25"), write("my_cloud.csv", "cloud_s", "0.0625")});
        QTRY_COMPARE_WITH_TIMEOUT(document.problem().profile.layers[2].cloud.value, 0.0625, test::patienceMs);
        QCOMPARE(document.problem().profile.layers[2].edge.value, 0.25);
        QVERIFY(document.hasUnsavedWork());
    }
};

QTEST_MAIN(TestViewsTogether)
#include "tst_views_together.moc"
