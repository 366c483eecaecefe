// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/import.h"
#include "views/graph/block_painter.h"
#include "views/graph/graph_view.h"
#include "views/graph/layered_layout.h"
#include "views/graph/network_painter.h"
#include "views/graph/network_routes.h"
#include "views/graph/wrap_layout.h"

#include <QPainterPathStroker>
#include <QSet>
#include <QTest>

using namespace cutpoint;

class TestNetworkPicture : public QObject {
    Q_OBJECT

    static Problem sample(const QString& name) {
        const auto model = importModelFile((QString(CUTPOINT_SAMPLE_MODELS) + "/" + name).toStdString(), {});
        if (!model)
            qFatal("%s", model.error().message.text().c_str());
        return makeProblem(model->graph, model->profile);
    }
    static void show(GraphView& view, const Problem& problem, const Plan& plan) {
        view.resize(1600, 1000);
        view.setGraph(problem.graph, wrapLayout(*problem.graph, layeredLayout(*problem.graph)));
        view.setPicture(Picture::Network);
        view.setProblemAndPlan(problem, plan);
    }
    /// The line itself, not what it encloses.
    static bool runsThrough(const QPainterPath& path, const QRectF& rect) {
        QPainterPathStroker stroker;
        stroker.setWidth(0.5);
        return !path.isEmpty() && stroker.createStroke(path).intersects(rect);
    }
    static const NetworkLabel* labelOf(const std::vector<NetworkLabel>& labels, LayerId v, LinkKind kind) {
        for (const NetworkLabel& label : labels)
            if (label.layer == v && label.kind == kind)
                return &label;
        return nullptr;
    }

private slots:
    void labelsDoNotOverlap_data() {
        QTest::addColumn<QString>("name");
        for (const char* name : {"fig9_toy.json", "fig4_toy.json", "alexnet.json", "resnet18.json",
                                 "nin.json", "tiny_yolov2.json"})
            QTest::newRow(name) << name;
    }
    void labelsDoNotOverlap() {
        QFETCH(QString, name);
        Problem problem = sample(name);
        problem.network.bandwidth = BitsPerSecond(4e6);
        GraphView view;
        show(view, problem, minCutPlan(problem));
        QFont font = view.font();
        font.setPointSizeF(9);
        font.setBold(true);
        const auto labels = networkLabels(view.scene(), QFontMetricsF(font));
        // One number for each red, blue and black link.
        std::size_t expected = 0;
        for (LayerId v = 0; v < problem.graph->size(); ++v)
            expected += problem.graph->successors(v).empty() ? 2 : 3;
        QCOMPARE(labels.size(), expected);
        const auto words = [&](const NetworkLabel& label) {
            return QString("%1 of %2").arg(label.text, problem.graph->layer(label.layer).name.c_str());
        };
        for (std::size_t a = 0; a < labels.size(); ++a) {
            for (std::size_t b = a + 1; b < labels.size(); ++b)
                QVERIFY2(!labels[a].rect.intersects(labels[b].rect),
                         qPrintable(words(labels[a]) + " / " + words(labels[b])));
            for (const QRectF& box : view.scene().layout.nodes)
                QVERIFY2(!labels[a].rect.intersects(box), qPrintable(words(labels[a])));
            for (const NetworkColumn& column : view.scene().network->columns)
                QVERIFY2(!labels[a].rect.intersects(column.e) && !labels[a].rect.intersects(column.c),
                         qPrintable(words(labels[a])));
        }
    }

    void labelsOfSmallNetsCrossNoLink() {
        for (const char* name :
             {"fig9_toy.json", "fig9_computing.json", "fig4_toy.json", "tiny_yolov2.json"}) {
            Problem problem = sample(name);
            problem.network.bandwidth = BitsPerSecond(4e6);
            GraphView view;
            show(view, problem, minCutPlan(problem));
            QFont font = view.font();
            font.setPointSizeF(9);
            font.setBold(true);
            const auto paths = networkLinkPaths(view.scene(), view.scene().flow->network);
            for (const NetworkLabel& label : networkLabels(view.scene(), QFontMetricsF(font)))
                for (const QPainterPath& path : paths)
                    QVERIFY2(!runsThrough(path, label.rect.adjusted(1, 3, -1, -3)),
                             qPrintable(label.text + " in " + name));
        }
    }

    void fixedCostsHaveVerticesOfTheirOwn() {
        for (const char* name : {"fig9_computing.json", "fig6_inception.json", "resnet18.json"}) {
            Problem problem = sample(name);
            problem.network.bandwidth = BitsPerSecond(4e6);
            problem.fixed.edge = Seconds(0.126);
            problem.fixed.cloud = Seconds(0.009);
            problem.network.rtt = Seconds(0.02);
            GraphView view;
            show(view, problem, minCutPlan(problem));
            const CutNetwork& network = view.scene().flow->network;
            QVERIFY(network.edgeFixed >= 0 && network.cloudFixed >= 0);
            const NetworkLayout& layout = *view.scene().network;
            QVERIFY(view.scene().layout.bounds.contains(layout.edgeFixed));
            QVERIFY(view.scene().layout.bounds.contains(layout.cloudFixed));
            const auto paths = networkLinkPaths(view.scene(), network);
            for (std::size_t i = 0; i < paths.size(); ++i) {
                const LinkKind kind = network.links[i].kind;
                if (kind != LinkKind::Fixed && kind != LinkKind::Claim)
                    continue;
                // Drawn, from and to where its vertices are.
                QVERIFY(!paths[i].isEmpty());
                if (network.links[i].to == network.edgeFixed)
                    QCOMPARE(paths[i].currentPosition(), layout.edgeFixed);
                if (network.links[i].from == network.cloudFixed)
                    QCOMPARE(QPointF(paths[i].elementAt(0)), layout.cloudFixed);
                // Through no box but its own.
                for (const QRectF& box : view.scene().layout.nodes)
                    QVERIFY(!runsThrough(paths[i], box.adjusted(1, 1, -1, -1)));
            }
            QFont font = view.font();
            font.setPointSizeF(9);
            const auto labels = networkLabels(view.scene(), QFontMetricsF(font));
            QStringList numbers;
            for (const NetworkLabel& label : labels)
                if (label.kind == LinkKind::Fixed)
                    numbers.append(label.text);
            QCOMPARE(numbers.size(), 2);
            QVERIFY2(numbers.join(' ').contains("126 ms") && numbers.join(' ').contains("29.0 ms"),
                     qPrintable(numbers.join(' ')));
            // Without them nothing of it is drawn.
            problem.fixed = {};
            problem.network.rtt = Seconds(0);
            const QImage with = view.grab().toImage();
            view.setProblemAndPlan(problem, minCutPlan(problem));
            QVERIFY(view.grab().toImage() != with);
            QVERIFY(networkLabels(view.scene(), QFontMetricsF(font)).size() <= labels.size() - 2);
        }
    }

    void numbersAreThoseOfTheMinCut() {
        Problem problem = sample("fig9_toy.json");
        problem.network.bandwidth = BitsPerSecond(4e6);
        const Plan plan = minCutPlan(problem);
        GraphView view;
        show(view, problem, plan);
        const NetworkFlow& flow = *view.scene().flow;
        QVERIFY(qAbs(flow.cut.value - plan.times.latency().value) < 1e-9);
        // Max flow = min cut: every link of the cut is saturated, and these sum up to the flow.
        const auto labels = networkLabels(view.scene(), QFontMetricsF(view.font()));
        for (const NetworkLabel& label : labels)
            if (label.inCut && label.text != "0 s")
                QVERIFY2(label.saturated, qPrintable(label.text));
        // The raw input cannot leave the edge.
        QVERIFY(labelOf(labels, 0, LinkKind::Red)->text.endsWith(QStringLiteral("∞")));
    }

    void pinsAreInfiniteLinks() {
        Problem problem = sample("fig9_toy.json");
        problem.network.bandwidth = BitsPerSecond(4e6);
        problem.pins = {Pin::Free, Pin::Edge, Pin::Free, Pin::Cloud};
        GraphView view;
        show(view, problem, minCutPlan(problem));
        const auto labels = networkLabels(view.scene(), QFontMetricsF(view.font()));
        QVERIFY(labelOf(labels, 1, LinkKind::Red)->text.contains(QStringLiteral("∞")));
        QVERIFY(labelOf(labels, 3, LinkKind::Blue)->text.contains(QStringLiteral("∞")));
        QVERIFY(!labelOf(labels, 2, LinkKind::Red)->text.contains(QStringLiteral("∞")));
        QVERIFY(!labelOf(labels, 2, LinkKind::Blue)->text.contains(QStringLiteral("∞")));
        // Nor can anything be sent over a dead link.
        problem.pins = {};
        problem.network.bandwidth = BitsPerSecond(0);
        view.setProblemAndPlan(problem, minCutPlan(problem));
        const auto dead = networkLabels(view.scene(), QFontMetricsF(view.font()));
        QVERIFY(labelOf(dead, 2, LinkKind::Black)->text.contains(QStringLiteral("∞")));
    }

    void everyLinkIsDrawnClearOfTheBoxes() {
        // Boxes keep their size and their distance, and every column has its rails beside it.
        for (const char* name : {"googlenet.json", "inception_v4.json", "yolov3.json"}) {
            const Problem problem = sample(name);
            const GraphLayout before = wrapLayout(*problem.graph, layeredLayout(*problem.graph));
            const NetworkLayout after = networkLayout(*problem.graph, before);
            QVERIFY(after.graph.fits(*problem.graph));
            for (std::size_t a = 0; a < before.nodes.size(); ++a) {
                QCOMPARE(after.graph.nodes[a].size(), before.nodes[a].size());
                for (std::size_t b = a + 1; b < before.nodes.size(); ++b)
                    QVERIFY(!after.graph.nodes[a].intersects(after.graph.nodes[b]));
                for (const NetworkColumn& column : after.columns) {
                    QVERIFY(!after.graph.nodes[a].intersects(column.e));
                    QVERIFY(!after.graph.nodes[a].intersects(column.c));
                }
            }
        }
    }

    void blocksAreNamedWhereLayersAreTooSmall() {
        const Problem problem = sample("inception_v4.json");
        GraphView view;
        view.resize(600, 600);
        view.setGraph(problem.graph, wrapLayout(*problem.graph, layeredLayout(*problem.graph)));
        PerLayer<Side> sides(problem.graph->layers().size(), Side::Cloud);
        for (std::size_t v = 0; v < 40; ++v)
            sides[static_cast<std::size_t>(problem.graph->topologicalOrder()[v])] = Side::Edge;
        view.setProblemAndPlan(problem, *evaluatePlan(problem, sides));
        QFont font = view.font();
        font.setPixelSize(11);
        const auto labels = blockLabels(view.scene(), QFontMetricsF(font), view.zoom());
        QVERIFY2(labels.size() >= 10, qPrintable(QString::number(labels.size())));
        int split = 0;
        for (std::size_t a = 0; a < labels.size(); ++a) {
            QVERIFY(!labels[a].name.isEmpty());
            QVERIFY(view.scene().layout.bounds.left() <= labels[a].rect.left());
            QVERIFY(view.scene().layout.bounds.right() >= labels[a].rect.right() - 1e-6);
            for (std::size_t b = a + 1; b < labels.size(); ++b)
                QVERIFY(!labels[a].rect.intersects(labels[b].rect));
            split += labels[a].onEdge > 0 && labels[a].inCloud > 0;
        }
        // The cut runs through one stretch of the order, or between two.
        QVERIFY(split <= 1);
        QVERIFY(labels.front().onEdge > 0 && labels.front().inCloud == 0);
        QVERIFY(labels.back().inCloud > 0 && labels.back().onEdge == 0);
    }

    void aLargeNetShowsNumbersWhereOneLooks() {
        const Problem problem = sample("googlenet.json");
        GraphView view;
        show(view, problem, minCutPlan(problem));
        const QFontMetricsF metrics(view.font());
        const auto cutOnly = networkLabels(view.scene(), metrics);
        view.setSelectedLayer(7);
        const auto selected = networkLabels(view.scene(), metrics);
        QVERIFY(selected.size() > cutOnly.size());
        QVERIFY(labelOf(selected, 7, LinkKind::Red));
        view.setPicture(Picture::Dnn);
        QVERIFY(networkLabels(view.scene(), metrics).empty());
    }
};

QTEST_MAIN(TestNetworkPicture)
#include "tst_network_picture.moc"
