// SPDX-License-Identifier: GPL-3.0-or-later
// Without a mouse, without eyes, and with a question: the graph view in the real window.
#include "app/desktop/window/main_window.h"
#include "core/partition/analysis/sensitivity.h"
#include "tests/support/patience.h"
#include "views/graph/graph_view.h"
#include "views/panels/number_text.h"

#include <QAccessible>
#include <QApplication>
#include <QSignalSpy>
#include <QStatusBar>
#include <QTest>

using namespace cutpoint;

class TestGraphQuestions : public QObject {
    Q_OBJECT

    static void open(MainWindow& window, const char* name) {
        window.resize(1280, 900);
        window.show();
        QSignalSpy settled(&window, &MainWindow::settled);
        window.openPath(QString(CUTPOINT_SAMPLE_MODELS) + "/" + name);
        QVERIFY(settled.wait(test::patienceMs));
    }
    static LayerId id(MainWindow& window, const char* name) {
        return window.document().problem().graph->find(name);
    }

private slots:
    void theKeyboardWalksAlongTheLinks() {
        MainWindow window(MainWindow::Session::Fresh);
        open(window, "alexnet.json");
        auto& graph = *window.findChild<GraphView*>();
        QSignalSpy selected(&graph, &GraphView::layerSelected);
        QTest::keyClick(&graph, Qt::Key_Return);
        QCOMPARE(graph.scene().selected, id(window, "input"));
        QTest::keyClick(&graph, Qt::Key_Down);
        const LayerId tower = graph.scene().selected;
        QVERIFY(tower == id(window, "conv1a") || tower == id(window, "conv1b"));
        const bool atLeft =
            graph.scene().layout.nodes[static_cast<std::size_t>(id(window, "conv1a"))].left() <
            graph.scene().layout.nodes[static_cast<std::size_t>(id(window, "conv1b"))].left();
        QTest::keyClick(&graph, (tower == id(window, "conv1a")) == atLeft ? Qt::Key_Right : Qt::Key_Left);
        QVERIFY(graph.scene().selected != tower);
        QVERIFY(graph.scene().selected == id(window, "conv1a") ||
                graph.scene().selected == id(window, "conv1b"));
        QTest::keyClick(&graph, Qt::Key_Up);
        QCOMPARE(graph.scene().selected, id(window, "input"));
        QTest::keyClick(&graph, Qt::Key_Up);
        QCOMPARE(graph.scene().selected, id(window, "input"));
        QVERIFY(selected.count() >= 4);
        const QPointF before = graph.fromScene({});
        QTest::keyClick(&graph, Qt::Key_Down, Qt::ShiftModifier);
        QVERIFY(graph.fromScene({}) != before);
        QCOMPARE(graph.scene().selected, id(window, "input"));
        QTest::keyClick(&graph, Qt::Key_Escape);
        QCOMPARE(graph.scene().selected, -1);
    }

    void aLinkCanBeSelected() {
        MainWindow window(MainWindow::Session::Fresh);
        open(window, "vgg16.json");
        auto& graph = *window.findChild<GraphView*>();
        QSignalSpy selected(&graph, &GraphView::linkSelected);
        graph.zoomActualSize();
        graph.setSelectedLayer(3);
        const auto& links = window.document().problem().graph->links();
        for (std::size_t i = 0; i < links.size(); ++i)
            if (links[i].producer == 3)
                QTest::mouseClick(
                    &graph, Qt::LeftButton, {},
                    graph.fromScene(graph.scene().layout.links[i].pointAtPercent(0.5)).toPoint());
        QCOMPARE(selected.count(), 1);
        const Problem& problem = window.document().problem();
        QCOMPARE(links[selected.front().front().toUInt()].producer, 3);
        const QString said = window.statusBar()->currentMessage();
        QVERIFY2(said.contains(bytesShown(problem.outputBytes(3))), qPrintable(said));
        QVERIFY2(said.contains(durationShown(problem.transferTime(3))), qPrintable(said));
    }

    void whyHereTellsTheFlipCost() {
        MainWindow window(MainWindow::Session::Fresh);
        open(window, "resnet18.json");
        auto& graph = *window.findChild<GraphView*>();
        const LayerId layer = id(window, "conv14");
        graph.setSelectedLayer(layer);
        const auto costs = flipCosts(window.document().problem());
        QVERIFY(costs.ok());
        const QString text = whyHere(graph.scene(), layer, (*costs)[static_cast<std::size_t>(layer)]);
        QVERIFY2(text.contains("runs in the cloud"), qPrintable(text));
        QVERIFY2(text.contains(durationShown((*costs)[static_cast<std::size_t>(layer)])), qPrintable(text));
        QVERIFY(whyHere(graph.scene(), 0, Seconds(INFINITY)).contains("raw input"));
        QTest::keyClick(&graph, Qt::Key_W);
        const auto note = [] {
            for (QWidget* widget : QApplication::topLevelWidgets())
                if (widget->isVisible() &&
                    QByteArray(widget->metaObject()->className()).contains("WhatsThat"))
                    return widget;
            return static_cast<QWidget*>(nullptr);
        };
        QTRY_VERIFY_WITH_TIMEOUT(note(), test::patienceMs);
        note()->close();
    }

    void layersAreAccessible() {
        MainWindow window(MainWindow::Session::Fresh);
        open(window, "tiny_yolov2.json");
        auto& graph = *window.findChild<GraphView*>();
        QAccessibleInterface* list = QAccessible::queryAccessibleInterface(&graph);
        QVERIFY(list);
        QCOMPARE(list->role(), QAccessible::List);
        QCOMPARE(list->childCount(), static_cast<int>(window.document().problem().graph->size()));
        QSet<QString> names;
        for (int i = 0; i < list->childCount(); ++i) {
            QAccessibleInterface* item = list->child(i);
            QVERIFY(item && item->isValid());
            QCOMPARE(item->role(), QAccessible::ListItem);
            QCOMPARE(list->indexOfChild(item), i);
            QVERIFY(item->parent() == list);
            QVERIFY(!item->rect().isEmpty());
            names << item->text(QAccessible::Name);
            const QString about = item->text(QAccessible::Description);
            QVERIFY2(about.contains("runs on the edge") || about.contains("runs in the cloud"),
                     qPrintable(about));
        }
        QCOMPARE(names.size(), list->childCount());
        QAccessibleInterface* third = list->child(2);
        third->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
        QVERIFY(third->state().selected);
        QVERIFY(list->focusChild() == third);
        QVERIFY(third->text(QAccessible::Description).contains("reads"));
        // Another model has other layers; what was known of the old one is not asked for any more.
        open(window, "fig9_toy.json");
        QCOMPARE(list->childCount(), 4);
        QVERIFY(list->child(3)->isValid());
        QVERIFY(!list->child(4));
    }
};

QTEST_MAIN(TestGraphQuestions)
#include "tst_graph_questions.moc"
