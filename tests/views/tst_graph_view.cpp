// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/patience.h"
#include "views/graph/graph_export.h"
#include "views/graph/graph_view.h"
#include "views/graph/layered_layout.h"
#include "views/graph/wrap_layout.h"

#include <QBuffer>
#include <QDir>
#include <QPainter>
#include <QSignalSpy>
#include <QTest>
#include <QWheelEvent>

using namespace cutpoint;

namespace {

/// input, then blocks of conv-relu-add with a link around each, as in a residual network.
std::shared_ptr<const LayerGraph> residualNet(int blocks) {
    std::vector<Layer> layers(1);
    std::vector<Link> links;
    layers[0].name = "input";
    layers[0].type = "Input";
    layers[0].isInput = true;
    layers[0].outputBytes = Bytes(602112);
    LayerId last = 0;
    for (int b = 0; b < blocks; ++b) {
        for (const char* type : {"Conv", "Relu", "Add"}) {
            Layer layer;
            layer.name = "layer" + std::to_string(b) + "/" + type;
            layer.type = type;
            layer.outputBytes = Bytes(802816.0 / (b + 1));
            layer.flops = 1e8;
            links.push_back({static_cast<LayerId>(layers.size()) - 1, static_cast<LayerId>(layers.size())});
            layers.push_back(layer);
        }
        const auto end = static_cast<LayerId>(layers.size()) - 1;
        if (last != end - 1)
            links.push_back({last, end});
        last = end;
    }
    return std::make_shared<LayerGraph>(*LayerGraph::make("residual", layers, links));
}

Problem problemOf(const std::shared_ptr<const LayerGraph>& graph) {
    Profile profile = emptyProfile(*graph);
    for (std::size_t v = 1; v < profile.layers.size(); ++v) {
        profile.layers[v].edge = Seconds(0.02);
        profile.layers[v].cloud = Seconds(0.001 * static_cast<double>(v));
    }
    return makeProblem(graph, profile);
}

Plan planAt(const Problem& problem, LayerId firstInCloud) {
    PerLayer<Side> sides(problem.graph->layers().size(), Side::Edge);
    for (std::size_t v = static_cast<std::size_t>(firstInCloud); v < sides.size(); ++v)
        sides[v] = Side::Cloud;
    return *evaluatePlan(problem, sides);
}

bool overlapFree(const GraphLayout& layout) {
    for (std::size_t a = 0; a < layout.nodes.size(); ++a)
        for (std::size_t b = a + 1; b < layout.nodes.size(); ++b)
            if (layout.nodes[a].intersects(layout.nodes[b]))
                return false;
    return true;
}

QImage picture(GraphView& view) {
    return view.grab().toImage();
}

} // namespace

class TestGraphView : public QObject {
    Q_OBJECT
private slots:
    void anUnknownSizeIsAQuestionMarkOnDots() {
        GraphScene scene;
        scene.graph = residualNet(1);
        scene.layout = layeredLayout(*scene.graph);
        Problem problem = problemOf(scene.graph);
        const auto painted = [&] {
            QImage image(600, 600, QImage::Format_RGB32);
            image.fill(Qt::white);
            QPainter painter(&image);
            paintGraph(painter, scene, Colors(QPalette()), QRectF(0, 0, 600, 600), 1);
            return image;
        };
        scene.problem = std::make_shared<const Problem>(problem);
        const QImage before = painted();
        QVERIFY(!hasUnknownSize(scene, 1));
        problem.profile.layers[1].outputFrom = Provenance::Unknown;
        problem.profile.layers[1].output = Bytes(0);
        scene.problem = std::make_shared<const Problem>(problem);
        QCOMPARE(sizeShown(scene, 1), QString("?"));
        QVERIFY(sizeShown(scene, 2) != "?");
        QVERIFY(layerToolTip(scene, 1).contains("never sent"));
        QVERIFY(linkSentence(scene, 2).contains("not known"));
        QVERIFY(painted() != before);
    }

    void aTickThatLeavesThePlanIsNotPainted() {
        struct Painted : QObject {
            int count = 0;
            bool eventFilter(QObject*, QEvent* event) override {
                count += event->type() == QEvent::Paint ? 1 : 0;
                return false;
            }
        } painted;
        GraphView view;
        view.resize(600, 400);
        view.show();
        const auto tell = [&](const Problem& problem, Changes changes) {
            auto moment = std::make_shared<Moment>();
            moment->problem = std::make_shared<const Problem>(problem);
            moment->answer = std::make_shared<const Answer>(*answerNow({problem}));
            view.setMoment(moment, changes);
            view.flush();
            // Judged by what comes of it below.
            static_cast<void>(QTest::qWaitFor(
                [&] { return view.isSettled() && !view.scene().layout.nodes.empty(); }, test::patienceMs));
            QCoreApplication::sendPostedEvents();
            QTest::qWait(0);
            return moment;
        };
        Problem problem = problemOf(residualNet(3));
        problem.network.bandwidth = BitsPerSecond(1e3);
        tell(problem, everything);
        QTest::qWait(1);
        view.installEventFilter(&painted);
        problem.network.bandwidth = BitsPerSecond(1.01e3);
        const auto same = tell(problem, Change::Query | Change::Plan);
        QCOMPARE(painted.count, 0);
        QCOMPARE(view.scene().problem, same->problem);
        QCOMPARE(view.scene().plan.times.transfer.value, same->plan()->times.transfer.value);
        // With colours that follow the speeds, or another plan, there is something to see.
        view.setColoring(Coloring::EdgeTime);
        QTRY_VERIFY(painted.count > 0);
        painted.count = 0;
        problem.edgeSpeed = 2;
        tell(problem, Change::Query | Change::Plan);
        QTRY_VERIFY(painted.count > 0);
        view.setColoring(Coloring::Side);
        QTRY_VERIFY(painted.count > 1);
        painted.count = 0;
        problem.network.bandwidth = BitsPerSecond(1e12);
        problem.cloudSpeed = 1e6;
        const auto other = tell(problem, Change::Query | Change::Plan);
        QVERIFY(other->plan()->sides != same->plan()->sides);
        QTRY_VERIFY(painted.count > 0);
    }

    void layoutsDoNotOverlap();
    void tallStripIsWrapped();
    void wheelKeepsThePointUnderTheCursor();
    void clickSelectsAndTells();
    void dragPansWithoutSelecting();
    void searchFindsDimsAndSteps();
    void planAndColoringChangeThePicture();
    void keysZoomAndFit();
    void wrongSizesAreIgnored();
    void exportsHoldTheWholeGraph();
};

void TestGraphView::layoutsDoNotOverlap() {
    const auto graph = residualNet(20);
    const GraphLayout layout = layeredLayout(*graph);
    QVERIFY(layout.fits(*graph));
    QVERIFY(overlapFree(layout));
    for (const Link& link : graph->links())
        QVERIFY(layout.nodes[static_cast<std::size_t>(link.producer)].bottom() <
                layout.nodes[static_cast<std::size_t>(link.consumer)].top());
}

void TestGraphView::tallStripIsWrapped() {
    const auto graph = residualNet(166);
    const GraphLayout strip = layeredLayout(*graph);
    QVERIFY(strip.bounds.height() > 20 * strip.bounds.width());
    const GraphLayout wrapped = wrapLayout(*graph, strip);
    QVERIFY(wrapped.fits(*graph));
    QVERIFY(overlapFree(wrapped));
    const double aspect = wrapped.bounds.width() / wrapped.bounds.height();
    QVERIFY2(aspect > 0.8 && aspect < 3, qPrintable(QString::number(aspect)));
}

void TestGraphView::wheelKeepsThePointUnderTheCursor() {
    GraphView view;
    view.resize(800, 600);
    view.setGraph(residualNet(10), {});
    view.show();
    const QPointF at(250, 310), before = view.toScene(at);
    const double zoom = view.zoom();
    QWheelEvent wheel(at, view.mapToGlobal(at), {}, {0, 240}, Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase,
                      false);
    QCoreApplication::sendEvent(&view, &wheel);
    QVERIFY(view.zoom() > zoom * 1.4);
    QVERIFY((view.toScene(at) - before).manhattanLength() < 1e-6);
}

void TestGraphView::clickSelectsAndTells() {
    GraphView view;
    view.resize(800, 600);
    view.setGraph(residualNet(2), {});
    view.show();
    QSignalSpy spy(&view, &GraphView::layerSelected);
    const QPoint at = view.fromScene(view.scene().layout.nodes[3].center()).toPoint();
    QTest::mouseClick(&view, Qt::LeftButton, {}, at);
    QCOMPARE(spy.count(), 1);
    QCOMPARE(spy[0][0].value<LayerId>(), 3);
    QCOMPARE(view.scene().selected, 3);
    QVERIFY(view.accessibleDescription().contains("layer0/Add"));
}

void TestGraphView::dragPansWithoutSelecting() {
    GraphView view;
    view.resize(800, 600);
    view.setGraph(residualNet(2), {});
    view.show();
    QSignalSpy spy(&view, &GraphView::layerSelected);
    const QPointF grabbed = view.toScene({400, 300});
    QTest::mousePress(&view, Qt::LeftButton, {}, {400, 300});
    QTest::mouseMove(&view, {430, 320});
    QTest::mouseMove(&view, {460, 340});
    QTest::mouseRelease(&view, Qt::LeftButton, {}, {460, 340});
    QCOMPARE(spy.count(), 0);
    QVERIFY((view.toScene({460, 340}) - grabbed).manhattanLength() < 1e-6);
}

void TestGraphView::searchFindsDimsAndSteps() {
    GraphView view;
    view.resize(800, 600);
    view.setGraph(residualNet(5), {});
    const QImage before = picture(view);
    QSignalSpy spy(&view, &GraphView::layerSelected);
    QCOMPARE(view.find("RELU"), 5);
    const LayerId first = view.scene().selected;
    view.findNext();
    QVERIFY(view.scene().selected > first);
    view.findPrevious();
    QCOMPARE(view.scene().selected, first);
    QCOMPARE(spy.count(), 3);
    QVERIFY(picture(view) != before);
    QCOMPARE(view.find("no such layer"), 0);
    QCOMPARE(view.find({}), 0);
    QVERIFY(view.scene().matches.empty());
}

void TestGraphView::planAndColoringChangeThePicture() {
    GraphView view;
    view.resize(900, 700);
    const auto graph = residualNet(4);
    const Problem problem = problemOf(graph);
    view.setGraph(graph, {});
    view.setProblemAndPlan(problem, planAt(problem, 1));
    const QImage cloudOnly = picture(view);
    view.setProblemAndPlan(problem, planAt(problem, 7));
    const QImage split = picture(view);
    QVERIFY(split != cloudOnly);
    view.setColoring(Coloring::CloudTime);
    QVERIFY(picture(view) != split);
    view.setColoring(Coloring::Side);
    view.setPicture(Picture::Network);
    const QImage network = picture(view);
    QVERIFY(network != split);
    QPalette dark;
    dark.setColor(QPalette::Base, QColor("#202326"));
    dark.setColor(QPalette::Text, QColor("#f0f0f0"));
    view.setPalette(dark);
    const QImage night = picture(view);
    QVERIFY(night.pixelColor(5, night.height() - 5).lightness() < 60);
    if (const QString folder = qEnvironmentVariable("CUTPOINT_PICTURES"); !folder.isEmpty()) {
        split.save(folder + "/split.png");
        network.save(folder + "/network.png");
        night.save(folder + "/night.png");
    }
}

void TestGraphView::keysZoomAndFit() {
    GraphView view;
    view.resize(800, 600);
    view.setGraph(residualNet(30), {});
    view.show();
    const double fitted = view.zoom();
    QTest::keyClick(&view, Qt::Key_0);
    QCOMPARE(view.zoom(), 1.0);
    QTest::keyClick(&view, Qt::Key_Plus);
    QVERIFY(view.zoom() > 1);
    const QPointF before = view.toScene({0, 0});
    QTest::keyClick(&view, Qt::Key_Right);
    QVERIFY(view.toScene({0, 0}).x() > before.x());
    QTest::keyClick(&view, Qt::Key_F);
    QCOMPARE(view.zoom(), fitted);
}

void TestGraphView::wrongSizesAreIgnored() {
    GraphView view;
    const auto small = residualNet(1), large = residualNet(3);
    const Problem problem = problemOf(large);
    view.setGraph(small, layeredLayout(*large));
    QVERIFY(view.scene().layout.fits(*small));
    view.setProblemAndPlan(problem, planAt(problem, 2));
    QVERIFY(!view.scene().decided());
    view.setSelectedLayer(99);
    QCOMPARE(view.scene().selected, -1);
    view.setGraph(nullptr, {});
    QVERIFY(!picture(view).isNull());
}

void TestGraphView::exportsHoldTheWholeGraph() {
    GraphView view;
    const auto graph = residualNet(3);
    const Problem problem = problemOf(graph);
    view.setGraph(graph, {});
    view.setProblemAndPlan(problem, planAt(problem, 4));
    const Colors colors(view.palette());
    QBuffer svg, pdf, png, closed;
    for (QBuffer* buffer : {&svg, &pdf, &png})
        buffer->open(QIODevice::WriteOnly);
    QVERIFY(exportSvg(view.scene(), colors, svg));
    QVERIFY(svg.data().contains(">Add<"));
    QVERIFY(exportPdf(view.scene(), colors, pdf));
    QVERIFY(pdf.data().startsWith("%PDF"));
    QVERIFY(exportPng(view.scene(), colors, png));
    QVERIFY(QImage::fromData(png.data()).height() > view.scene().layout.bounds.height());
    QVERIFY(!exportPng(view.scene(), colors, closed));
    const QString dot = dotText(view.scene());
    QVERIFY(dot.contains("\"layer0/Add\" -> \"layer1/Conv\" [penwidth=4]"));
}

QTEST_MAIN(TestGraphView)
#include "tst_graph_view.moc"
