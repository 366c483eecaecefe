// SPDX-License-Identifier: GPL-3.0-or-later
// A profile from a tool's file to a plan, by the widgets that a user drives.
#include "app/desktop/window/main_window.h"
#include "tests/support/patience.h"
#include "views/graph/graph_view.h"
#include "views/profiles/profile_layers_model.h"
#include "views/profiles/profile_rows_model.h"
#include "views/profiles/profiles_page.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QDockWidget>
#include <QDragEnterEvent>
#include <QDropEvent>
#include <QFile>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QPushButton>
#include <QSignalSpy>
#include <QStatusBar>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>
#include <QToolButton>
#include <array>

using namespace cutpoint;

class TestProfilePage : public QObject {
    Q_OBJECT

    QTemporaryDir folder_;

    static QString sample(const char* name) { return QString(CUTPOINT_SAMPLE_MODELS) + "/" + name; }
    QString write(const QString& name, const QByteArray& text) const {
        QFile file(folder_.filePath(name));
        if (file.open(QIODevice::WriteOnly))
            file.write(text);
        return file.fileName();
    }
    static void settle(MainWindow& window, const std::function<void()>& act) {
        QSignalSpy settled(&window, &MainWindow::settled);
        act();
        QVERIFY2(settled.wait(test::patienceMs), qPrintable(window.statusBar()->currentMessage()));
    }
    static void drop(MainWindow& window, const QString& path) { window.openDropped({path}); }
    static ProfilesPage* page(MainWindow& window) { return window.docks().panel<ProfilesPage>(); }
    static QPushButton* fix(MainWindow& window, const QString& text) {
        for (QPushButton* button : page(window)->findChildren<QPushButton*>())
            if (button->isVisible() && button->text().contains(text))
                return button;
        return nullptr;
    }
    static ProfileRowsModel* rows(MainWindow& window) { return page(window)->findChild<ProfileRowsModel*>(); }
    static double edgeTime(MainWindow& window, const char* layer) {
        const Problem& problem = window.document().problem();
        return problem.edgeTime(problem.graph->find(layer)).value;
    }
    /// Times of AlexNet's layers by a rule, with two names that are nearly right.
    static QByteArray almost(const Problem& problem, double unit) {
        QByteArray csv = "layer,time_ms\n";
        int number = 0;
        for (const LayerId v : problem.graph->topologicalOrder()) {
            const Layer& layer = problem.graph->layer(v);
            if (layer.isInput)
                continue;
            QByteArray name = QByteArray::fromStdString(layer.name);
            if (++number == 2 || number == 4)
                name += "x";
            csv += name + "," + QByteArray::number((1 + layer.flops / 1e8) * unit, 'g', 9) + "\n";
        }
        return csv;
    }

    /// Triggers an action that asks for files, and answers its dialog as a user types the names. Its title.
    static QString choose(MainWindow& window, const char* action, const QStringList& files) {
        QString title;
        QTimer::singleShot(0, &window, [&] {
            auto* dialog = qobject_cast<QFileDialog*>(QApplication::activeModalWidget());
            if (!dialog)
                return;
            title = dialog->windowTitle();
            auto* names = dialog->findChild<QLineEdit*>("fileNameEdit");
            names->setText('"' + files.join(QStringLiteral("\" \"")) + '"');
            QTest::keyClick(names, Qt::Key_Return);
        });
        window.findChild<QAction*>(action)->trigger();
        return title;
    }

private slots:
    void profilesOfOneSideAreChosenByDialogSeveralAtOnce() {
        MainWindow window(MainWindow::Session::Fresh);
        window.show();
        settle(window, [&] { window.openPath(sample("alexnet.json")); });
        const Problem before = window.document().problem();
        const LayerId last = before.graph->topologicalOrder().back();
        const std::string name = before.graph->layer(last).name;
        const auto cloudTime = [&] { return window.document().problem().cloudTime(last).value; };
        const QStringList boards{write("board_a.csv", almost(before, 1)),
                                 write("board_b.csv", almost(before, 2))};
        // Both are the edge's, whatever their names tell; the last one is in use, the other is kept.
        QCOMPARE(choose(window, "profile-edge", boards), "Open profiles of the edge device");
        const double expected = 2e-3 * (1 + before.graph->layer(last).flops / 1e8);
        QTRY_VERIFY_WITH_TIMEOUT(std::abs(edgeTime(window, name.c_str()) - expected) < 1e-9,
                                 test::patienceMs);
        QCOMPARE(cloudTime(), before.cloudTime(last).value);
        QStringList kept;
        for (const KeptProfile& profile : window.document().source().kept) {
            QVERIFY(profile.role == ProfileRole::Edge);
            kept << QString::fromStdString(profile.path);
        }
        QCOMPARE(kept, boards);
        QCOMPARE(window.document().source().edgeProfile, boards[1].toStdString());
        // The cloud's leaves the edge's alone.
        const QString server = write("a_board_too.csv", almost(before, 0.25));
        QCOMPARE(choose(window, "profile-cloud", {server}), "Open profiles of the cloud");
        QTRY_VERIFY_WITH_TIMEOUT(std::abs(cloudTime() - expected / 8) < 1e-9, test::patienceMs);
        QVERIFY(std::abs(edgeTime(window, name.c_str()) - expected) < 1e-9);
        // A table of both sides in one file.
        QByteArray both = "layer,edge_s,cloud_s\n";
        for (const Layer& layer : before.graph->layers())
            if (!layer.isInput)
                both += QByteArray::fromStdString(layer.name) + ",0.5,0.125\n";
        QCOMPARE(choose(window, "profile-both", {write("both.csv", both)}), "Open profiles of both sides");
        QTRY_COMPARE_WITH_TIMEOUT(cloudTime(), 0.125, test::patienceMs);
        QCOMPARE(edgeTime(window, name.c_str()), 0.5);
    }

    void aDroppedProfileIsMatchedAndPlannedWith() {
        MainWindow window(MainWindow::Session::Fresh);
        window.resize(1280, 800);
        window.show();
        settle(window, [&] { window.openPath(sample("alexnet.json")); }); // first click: the sample
        const QByteArray csv = almost(window.document().problem(), 1);
        QVERIFY(!window.docks().dock("profiles")->isVisible());
        settle(window, [&] { drop(window, write("pi4.csv", csv)); }); // second: the drop
        QVERIFY2(window.docks().dock("profiles")->isVisible(),
                 qPrintable(window.statusBar()->currentMessage()));
        QVERIFY(!page(window)->isCloud());
        QCOMPARE(window.document().source().edgeProfile, folder_.filePath("pi4.csv").toStdString());
        QVERIFY(window.solution()); // planned
        // Third: both near misses at once.
        QPushButton* all = fix(window, "Put them all there");
        QVERIFY(all);
        settle(window, [&] { QTest::mouseClick(all, Qt::LeftButton); });
        QVERIFY(!fix(window, "Put them all there"));
        for (int line = 0; line < rows(window)->rowCount(); ++line)
            QVERIFY(rows(window)->nearMiss(line).isEmpty());
        QVERIFY(window.solution());
        // One step back each.
        settle(window, [&] { window.document().undoStack().undo(); });
        QVERIFY(fix(window, "Put them all there"));
        settle(window, [&] { window.document().undoStack().undo(); });
        QVERIFY(window.document().source().edgeProfile.empty());
        QVERIFY(!fix(window, "Put them all there"));
    }

    /// A new user: the sample's card, the file dropped by the mouse, all near misses; the plan stands there.
    void aProfileIsDroppedByTheMouseAndPlannedWithInThreeSteps() {
        MainWindow window(MainWindow::Session::Fresh);
        window.resize(1280, 800);
        window.show();
        settle(window, [&] { window.openPath(sample("alexnet.json")); });
        const QString path = write("board.csv", almost(window.document().problem(), 1));
        QMimeData mime;
        mime.setUrls({QUrl::fromLocalFile(path)});
        const QPoint place = window.rect().center();
        QDragEnterEvent entered(place, Qt::CopyAction, &mime, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(&window, &entered);
        QVERIFY(entered.isAccepted());
        settle(window, [&] {
            QDropEvent dropped(place, Qt::CopyAction, &mime, Qt::LeftButton, Qt::NoModifier);
            QApplication::sendEvent(&window, &dropped);
        });
        QVERIFY(!page(window)->visibleRegion().isEmpty());
        QPushButton* all = fix(window, "Put them all there");
        QVERIFY(all);
        settle(window, [&] { QTest::mouseClick(all, Qt::LeftButton); });
        QVERIFY(window.solution());
        QVERIFY(!window.document().source().edgeProfile.empty());
        // What is no file of this machine is not taken.
        QMimeData link;
        link.setUrls({QUrl("https://example.org/p.csv")});
        QDragEnterEvent other(place, Qt::CopyAction, &link, Qt::LeftButton, Qt::NoModifier);
        other.setAccepted(false);
        QApplication::sendEvent(&window, &other);
        QVERIFY(!other.isAccepted());
    }

    void aModelAndItsProfilesAreDroppedTogether() {
        MainWindow window(MainWindow::Session::Fresh);
        window.show();
        settle(window, [&] { window.openPath(sample("alexnet.json")); });
        const Problem problem = window.document().problem();
        const QString edge = write("edge_board.csv", almost(problem, 1)),
                      cloud = write("cloud_gpu.csv", almost(problem, 0.1));
        MainWindow other(MainWindow::Session::Fresh);
        other.show();
        other.openDropped({edge, sample("alexnet.json"), cloud});
        QTRY_COMPARE_WITH_TIMEOUT(other.document().source().edgeProfile, edge.toStdString(),
                                  test::patienceMs);
        QTRY_COMPARE_WITH_TIMEOUT(other.document().source().cloudProfile, cloud.toStdString(),
                                  test::patienceMs);
    }

    void aNearMissIsMendedInItsRow() {
        MainWindow window(MainWindow::Session::Fresh);
        window.show();
        settle(window, [&] { window.openPath(sample("alexnet.json")); });
        const QByteArray csv = almost(window.document().problem(), 1);
        settle(window, [&] { drop(window, write("edge_near.csv", csv)); });
        QPushButton* button = nullptr;
        for (QPushButton* each : page(window)->rowsTable()->findChildren<QPushButton*>())
            if (!button && each->property("nearMiss").toBool())
                button = each;
        QVERIFY(button);
        const auto graph = window.document().problem().graph;
        settle(window, [&] { QTest::mouseClick(button, Qt::LeftButton); });
        int left = 0;
        for (int line = 0; line < rows(window)->rowCount(); ++line)
            left += rows(window)->nearMiss(line).isEmpty() ? 0 : 1;
        QCOMPARE(left, 1);
        // The picture stays as it was laid out.
        QCOMPARE(window.document().problem().graph.get(), graph.get());
    }

    void aRowIsDraggedOntoALayer() {
        MainWindow window(MainWindow::Session::Fresh);
        window.show();
        settle(window, [&] { window.openPath(sample("alexnet.json")); });
        QByteArray csv = almost(window.document().problem(), 1);
        csv += "something_else,7\n";
        settle(window, [&] { drop(window, write("edge_drag.csv", csv)); });
        const LayerGraph& graph = *window.document().problem().graph;
        const LayerId target = graph.topologicalOrder().back();
        const std::string name = graph.layer(target).name;
        const double before = edgeTime(window, name.c_str());
        auto* layers = page(window)->findChild<ProfileLayersModel*>();
        const int line = rows(window)->rowCount() - 1;
        const QModelIndex dragged = rows(window)->index(line, 0);
        QVERIFY(rows(window)->flags(dragged).testFlag(Qt::ItemIsDragEnabled));
        const QModelIndex onto = layers->index(layers->lineOf(target), 0);
        const std::unique_ptr<QMimeData> mime(rows(window)->mimeData({dragged}));
        QVERIFY(layers->canDropMimeData(mime.get(), Qt::CopyAction, -1, -1, onto));
        settle(window, [&] { layers->dropMimeData(mime.get(), Qt::CopyAction, -1, -1, onto); });
        QVERIFY(std::abs(edgeTime(window, name.c_str()) - before - 7e-3) < 1e-9);
        // Without a mouse: select both, press the button.
        settle(window, [&] { window.document().undoStack().undo(); });
        page(window)->rowsTable()->selectRow(line);
        page(window)->layersTable()->selectRow(layers->lineOf(target));
        settle(window, [&] {
            QTest::mouseClick(page(window)->findChild<QPushButton*>("putRowOnLayer"), Qt::LeftButton);
        });
        QVERIFY(std::abs(edgeTime(window, name.c_str()) - before - 7e-3) < 1e-9);
    }

    void aRowIsSetAsideAndEstimated() {
        MainWindow window(MainWindow::Session::Fresh);
        window.show();
        settle(window, [&] { window.openPath(sample("alexnet.json")); });
        const QByteArray csv = almost(window.document().problem(), 1);
        settle(window, [&] { drop(window, write("edge_aside.csv", csv)); });
        const std::string name = rows(window)->index(0, 0).data().toString().toStdString();
        const auto v = static_cast<std::size_t>(window.document().problem().graph->find(name));
        QCOMPARE(window.document().problem().profile.layers[v].edgeFrom, Provenance::Imported);
        settle(window,
               [&] { rows(window)->setData(rows(window)->index(0, 0), Qt::Unchecked, Qt::CheckStateRole); });
        QCOMPARE(window.document().problem().profile.layers[v].edgeFrom, Provenance::Estimated);
        QVERIFY(window.document().problem().profile.layers[v].edge.value > 0);
        settle(window,
               [&] { rows(window)->setData(rows(window)->index(0, 0), Qt::Checked, Qt::CheckStateRole); });
        QCOMPARE(window.document().problem().profile.layers[v].edgeFrom, Provenance::Imported);
    }

    void suspicionsAreMendedByOneClick() {
        MainWindow window(MainWindow::Session::Fresh);
        window.show();
        settle(window, [&] { window.openPath(sample("alexnet.json")); });
        const QByteArray csv = almost(window.document().problem(), 1000); // microseconds called ms
        settle(window, [&] { drop(window, write("edge_unit.csv", csv)); });
        const std::string name = rows(window)->index(0, 0).data().toString().toStdString();
        const double before = edgeTime(window, name.c_str());
        QPushButton* divide = fix(window, "1000");
        QVERIFY(divide);
        settle(window, [&] { QTest::mouseClick(divide, Qt::LeftButton); });
        QVERIFY(std::abs(edgeTime(window, name.c_str()) / before - 1e-3) < 1e-9);
        QPushButton* back = fix(window, "As in the file");
        QVERIFY(back);
        settle(window, [&] { QTest::mouseClick(back, Qt::LeftButton); });
        QVERIFY(std::abs(edgeTime(window, name.c_str()) / before - 1) < 1e-9);
    }

    void profilesAreKeptByNameSwitchedAndCompared() {
        MainWindow window(MainWindow::Session::Fresh);
        window.show();
        settle(window, [&] { window.openPath(sample("alexnet.json")); });
        const Problem problem = window.document().problem();
        settle(window, [&] { drop(window, write("edge_one.csv", almost(problem, 1))); });
        settle(window, [&] { drop(window, write("edge_two.csv", almost(problem, 2))); });
        auto* choice = page(window)->findChild<QComboBox*>("profileChoice");
        QCOMPARE(choice->count(), 2);
        QCOMPARE(choice->currentText(), QString("edge_two"));
        const std::string name = rows(window)->index(0, 0).data().toString().toStdString();
        const double two = edgeTime(window, name.c_str());
        settle(window, [&] {
            choice->setCurrentIndex(choice->findText("edge_one"));
            emit choice->activated(choice->currentIndex());
        });
        QVERIFY(std::abs(two / edgeTime(window, name.c_str()) - 2) < 1e-9);
        auto* compare = page(window)->findChild<QComboBox*>("profileCompare");
        settle(window, [&] {
            compare->setCurrentIndex(compare->findText("edge_two"));
            emit compare->activated(compare->currentIndex());
        });
        auto* layers = page(window)->findChild<ProfileLayersModel*>();
        const LayerId v = window.document().problem().graph->find(name);
        QCOMPARE(layers->index(layers->lineOf(v), ProfileLayersModel::Difference).data().toString(),
                 QString("+100 %"));
        // And in the graph.
        auto* graph = window.centralWidget()->findChild<GraphView*>();
        QVERIFY(graph);
        QCOMPARE(graph->scene().compared.size(), window.document().problem().graph->layers().size());
        QVERIFY(std::abs(comparedRatio(graph->scene().compared, std::array{v}) - 2) < 1e-9);
        auto* effect = page(window)->findChild<QLabel*>("profileEffect");
        QVERIFY2(effect->isVisible() && effect->text().contains("edge_two"), qPrintable(effect->text()));
        settle(window, [&] {
            compare->setCurrentIndex(0);
            emit compare->activated(0);
        });
        QVERIFY(graph->scene().compared.empty());
        // Given to the other side, and taken back.
        settle(window, [&] { emit page(window)->moveWished(ProfileRole::Edge, "edge_one"); });
        QVERIFY(page(window)->isCloud());
        QVERIFY(!window.document().source().cloudProfile.empty());
        QVERIFY(window.document().source().edgeProfile.empty());
        settle(window, [&] { window.document().undoStack().undo(); });
        QVERIFY(window.document().source().cloudProfile.empty());
        settle(window, [&] { emit page(window)->removeWished(ProfileRole::Edge, "edge_one"); });
        QVERIFY(window.document().source().edgeProfile.empty());
        QCOMPARE(window.document().source().kept.size(), 1U);
    }

    void aSideIsScaledToATotal() {
        MainWindow window(MainWindow::Session::Fresh);
        window.show();
        settle(window, [&] { window.openPath(sample("alexnet.json")); });
        const QByteArray csv = almost(window.document().problem(), 1).replace("x,", ",");
        settle(window, [&] { drop(window, write("edge_total.csv", csv)); });
        auto* total = page(window)->findChild<QLineEdit*>("profileTotal");
        settle(window, [&] {
            total->setText("250 ms");
            emit total->editingFinished();
        });
        Seconds sum;
        for (LayerId v = 0; v < window.document().problem().graph->size(); ++v)
            sum += window.document().problem().edgeTime(v);
        QVERIFY2(std::abs(sum.value - 0.25) < 1e-9, qPrintable(QString::number(sum.value)));
    }

    void aFileOfLittleIsShownAndTakenOnlyIfWanted() {
        MainWindow window(MainWindow::Session::Fresh);
        window.show();
        settle(window, [&] { window.openPath(sample("alexnet.json")); });
        const LayerGraph& graph = *window.document().problem().graph;
        QByteArray csv = "layer,time_ms\n";
        csv += QByteArray::fromStdString(graph.layer(graph.topologicalOrder().back()).name) + ",3\n";
        QSignalSpy failed(&window, &MainWindow::openFailed);
        settle(window, [&] { drop(window, write("edge_little.csv", csv)); });
        QCOMPARE(failed.count(), 1);
        QVERIFY(window.docks().dock("profiles")->isVisible());
        QVERIFY(window.document().source().edgeProfile.empty()); // the plan rests on what was there
        QCOMPARE(rows(window)->rowCount(), 1);
        QPushButton* take = fix(window, "estimate the rest");
        QVERIFY(take);
        settle(window, [&] { QTest::mouseClick(take, Qt::LeftButton); });
        QVERIFY(!window.document().source().edgeProfile.empty());
    }

    void whatIsNoProfileIsRefusedWithTheReason() {
        MainWindow window(MainWindow::Session::Fresh);
        window.show();
        settle(window, [&] { window.openPath(sample("alexnet.json")); });
        QSignalSpy failed(&window, &MainWindow::openFailed);
        drop(window, write("times.json", R"([{"startInMs": 1, "endInMs": 2, "computeMs": 1}])"));
        QVERIFY(failed.wait(test::patienceMs));
        QVERIFY(window.document().isOpen());
    }

    void theTablesKeepTheRulesOfModels() {
        MainWindow window(MainWindow::Session::Fresh);
        window.show();
        settle(window, [&] { window.openPath(sample("alexnet.json")); });
        QAbstractItemModelTester rowsTester(rows(window),
                                            QAbstractItemModelTester::FailureReportingMode::QtTest);
        QAbstractItemModelTester layersTester(page(window)->findChild<ProfileLayersModel*>(),
                                              QAbstractItemModelTester::FailureReportingMode::QtTest);
        const QByteArray csv = almost(window.document().problem(), 1);
        settle(window, [&] { drop(window, write("edge_rules.csv", csv)); });
        QVERIFY(rows(window)->rowCount() > 5);
    }

    void aHistogramCountsEveryRun() {
        QCOMPARE(histogramOf({1.F}, 4), std::vector<int>());
        QCOMPARE(histogramOf({1.F, 1.F}, 3), (std::vector<int>{0, 2, 0}));
        QCOMPARE(histogramOf({0.F, 1.F, 2.F, 3.F, 4.F}, 4), (std::vector<int>{1, 1, 1, 2}));
    }
};

QTEST_MAIN(TestProfilePage)
#include "tst_profile_page.moc"
