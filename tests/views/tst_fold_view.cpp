// SPDX-License-Identifier: GPL-3.0-or-later
// Blocks folded and opened in the picture of the graph.
#include "core/cost/device.h"
#include "core/import/import.h"
#include "core/model/cut_mover.h"
#include "tests/support/made_nets.h"
#include "tests/support/patience.h"
#include "views/graph/block_painter.h"
#include "views/graph/graph_view.h"

#include <QElapsedTimer>
#include <QFontMetricsF>
#include <QSignalSpy>
#include <QTest>

#include <filesystem>

using namespace cutpoint;

namespace {

Problem readProblem(const std::filesystem::path& path) {
    ImportOptions options;
    options.file = path.string();
    const auto model = importModelFile(path, options);
    if (!model)
        return {};
    Profile profile = model->profile;
    if (!model->hasTimes())
        profile =
            estimateProfile(*model->graph, profile, findDevice("raspberry-pi-4"), findDevice("gtx-1080"));
    return makeProblem(model->graph, profile);
}

void show(GraphView& view, const Problem& problem, const PerLayer<Side>* cut = nullptr) {
    view.resize(1280, 800);
    view.show();
    auto moment = std::make_shared<Moment>();
    moment->problem = std::make_shared<const Problem>(problem);
    moment->answer = std::make_shared<const Answer>(
        *answerNow({*moment->problem, Objective::Latency, nullptr, nullptr, cut}));
    view.setMoment(moment, everything);
    view.flush();
    QTRY_VERIFY_WITH_TIMEOUT(view.isSettled() && !view.scene().layout.nodes.empty(), test::patienceMs);
}

QPoint middle(const GraphView& view, LayerId v) {
    return view.fromScene(view.scene().layout.nodes[static_cast<std::size_t>(v)].center()).toPoint();
}

std::size_t boxes(const GraphView& view) {
    return view.scene().fold ? view.scene().fold->boxes.size() : view.scene().graph->layers().size();
}

} // namespace

class TestFoldView : public QObject {
    Q_OBJECT

    void save(GraphView& view, const QString& name) {
        if (const QString folder = qEnvironmentVariable("CUTPOINT_PICTURES"); !folder.isEmpty())
            view.grab().save(folder + "/" + name + ".png");
    }

private slots:
    void everyBoxIsReadAtFit_data() {
        QTest::addColumn<QString>("file");
        const QString samples = QStringLiteral(CUTPOINT_SAMPLE_MODELS) + "/";
        const QString shared = QStringLiteral(CUTPOINT_SHARED_DATA) + "/";
        QTest::newRow("googlenet") << samples + "googlenet.json";
        QTest::newRow("inceptionv4") << samples + "inception_v4.json";
        QTest::newRow("resnet50") << shared + "models/onnx/light_resnet50.onnx";
        QTest::newRow("nasnet") << shared + "profiles/pipedream/nasnetalarge/graph.txt";
        QTest::newRow("made8000") << QString();
        QTest::newRow("irregular8000") << QString();
    }

    void everyBoxIsReadAtFit() {
        QFETCH(QString, file);
        if (!file.isEmpty() && !std::filesystem::exists(file.toStdString()))
            QSKIP("this net is not here");
        const bool isOfEqualCells = QByteArray(QTest::currentDataTag()) == "made8000";
        Problem problem = !file.isEmpty()  ? readProblem(file.toStdString())
                          : isOfEqualCells ? bench::equalCells(8000, 4, 5)
                                           : bench::nasnetLike(8000, 5, 3);
        QVERIFY(problem.graph);
        // A cut in the middle, so that there is one to be seen.
        const auto& order = problem.graph->topologicalOrder();
        const CutMover mover(problem);
        const PerLayer<Side> half =
            mover.move(mover.leastEdge(), std::span(order).first(order.size() / 2), Side::Edge).sides;
        GraphView view;
        show(view, problem, &half);
        const GraphScene& scene = view.scene();
        QVERIFY(scene.fold);
        // Room for two lines of text at 9 pt in every box at least, and no two boxes on each other.
        QVERIFY2(view.zoom() >= 0.6, qPrintable(QString::number(view.zoom())));
        std::vector<QRectF> areas;
        for (const FoldedBox& box : scene.fold->boxes) {
            const QRectF area = scene.layout.nodes[static_cast<std::size_t>(box.layers.front())];
            QVERIFY(view.rect().contains(
                QRectF(view.fromScene(area.topLeft()), area.size() * view.zoom()).toRect()));
            for (const QRectF& other : areas)
                QVERIFY(!other.intersects(area));
            areas.push_back(area);
        }
        save(view, QTest::currentDataTag());
    }

    void doubleClickOpensAndFolds() {
        GraphView view;
        show(view, bench::branches(300, 3, 5, 1));
        QVERIFY(view.scene().fold);
        const std::size_t before = boxes(view);
        const auto largest = std::ranges::max_element(view.scene().fold->boxes, {},
                                                      [](const FoldedBox& box) { return box.layers.size(); });
        const LayerId inside = largest->layers.front();
        QSignalSpy changed(&view, &GraphView::foldChanged);
        QTest::mouseDClick(&view, Qt::LeftButton, {}, middle(view, inside));
        QTRY_COMPARE_WITH_TIMEOUT(changed.count(), 1, test::patienceMs);
        QVERIFY(boxes(view) > before);
        save(view, "opened");
        QTest::mouseDClick(&view, Qt::LeftButton, {}, middle(view, inside));
        QTRY_COMPARE_WITH_TIMEOUT(changed.count(), 2, test::patienceMs);
        QCOMPARE(boxes(view), before);
        // The same by keys.
        view.selectLayer(inside);
        QTest::keyClick(&view, Qt::Key_Space);
        QTRY_COMPARE_WITH_TIMEOUT(changed.count(), 3, test::patienceMs);
        QVERIFY(boxes(view) > before);
        QTest::keyClick(&view, Qt::Key_Backspace);
        QTRY_COMPARE_WITH_TIMEOUT(changed.count(), 4, test::patienceMs);
        QCOMPARE(boxes(view), before);
        view.openAllBlocks();
        QTRY_COMPARE_WITH_TIMEOUT(boxes(view), view.scene().graph->layers().size(), test::patienceMs);
        view.foldAutomatically();
        QTRY_COMPARE_WITH_TIMEOUT(boxes(view), before, test::patienceMs);
    }

    void aSmallNetFoldsByHand() {
        GraphView view;
        show(view, bench::branches(30, 3, 3, 1));
        QVERIFY(!view.scene().fold);
        view.selectLayer(5);
        QTest::keyClick(&view, Qt::Key_Backspace);
        QTRY_VERIFY_WITH_TIMEOUT(view.scene().fold, test::patienceMs);
        QVERIFY(boxes(view) < view.scene().graph->layers().size());
        QTest::keyClick(&view, Qt::Key_Space);
        QTRY_VERIFY_WITH_TIMEOUT(!view.scene().fold, test::patienceMs);
    }

    void selectionCutAndPreviewWorkOnFoldedBoxes() {
        GraphView view;
        const Problem problem = bench::branches(300, 3, 5, 1);
        show(view, problem);
        const Fold& fold = *view.scene().fold;
        const auto& block =
            *std::ranges::max_element(fold.boxes, {}, [](const FoldedBox& box) { return box.layers.size(); });
        // A click selects a layer of the block; one that is selected elsewhere stays.
        QTest::mouseClick(&view, Qt::LeftButton, {}, middle(view, block.layers.front()));
        QCOMPARE(view.focusOfViews().selectedLayer(), block.layers.front());
        view.focusOfViews().selectLayer(block.layers[2]);
        view.flush();
        QTest::mouseClick(&view, Qt::LeftButton, {}, middle(view, block.layers.front()));
        QCOMPARE(view.focusOfViews().selectedLayer(), block.layers[2]);
        // A press with the tool moves the whole block.
        std::vector<Side> wished;
        connect(&view, &PlanView::cutWished, &view, [&](const std::vector<Side>& sides) { wished = sides; });
        view.setTool(GraphView::Tool::Cut);
        const bool onEdge =
            std::ranges::all_of(block.layers, [&](LayerId v) { return view.scene().plan.onEdge(v); });
        QTest::mouseClick(&view, Qt::LeftButton, {}, middle(view, block.layers.front()));
        QVERIFY(!wished.empty() && evaluatePlan(problem, wished));
        for (const LayerId v : block.layers)
            QCOMPARE(wished[static_cast<std::size_t>(v)] == Side::Cloud, onEdge);
        // A preview is drawn over the boxes.
        const QImage before = view.grab().toImage();
        view.focusOfViews().setPreview(std::vector<Side>(wished.size(), Side::Edge), "edge only");
        view.flush();
        QVERIFY(view.grab().toImage() != before);
    }

    void theNetworkAndALessonAreDrawnLayerByLayer() {
        GraphView view;
        show(view, bench::branches(120, 3, 5, 1));
        QVERIFY(view.scene().fold);
        view.setPicture(Picture::Network);
        QTRY_VERIFY_WITH_TIMEOUT(view.isSettled() && view.scene().network, test::patienceMs);
        QVERIFY(!view.scene().fold);
        view.setPicture(Picture::Dnn);
        QVERIFY(view.scene().fold);
    }

    void namesAndStructureAreAChoice() {
        GraphView view;
        const QString file = QStringLiteral(CUTPOINT_SAMPLE_MODELS) + "/googlenet.json";
        show(view, readProblem(file.toStdString()));
        QCOMPARE(view.foldBy(), FoldBy::Names);
        const auto names = view.scene().fold->boxOf;
        QVERIFY(std::ranges::any_of(view.scene().fold->boxes,
                                    [](const FoldedBox& box) { return box.name == "inception_4c"; }));
        QSignalSpy changed(&view, &GraphView::foldChanged);
        view.setFoldBy(FoldBy::Structure);
        QTRY_COMPARE_WITH_TIMEOUT(changed.count(), 1, test::patienceMs);
        QCOMPARE(view.scene().fold->by, FoldBy::Structure);
        save(view, "googlenet-structure");
    }
};

QTEST_MAIN(TestFoldView)
#include "tst_fold_view.moc"
