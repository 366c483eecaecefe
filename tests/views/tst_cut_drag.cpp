// SPDX-License-Identifier: GPL-3.0-or-later
// The cut moved by hand, with the mouse in the picture.
#include "tests/support/brute_force.h"
#include "tests/support/patience.h"
#include "views/graph/graph_view.h"
#include "views/panels/number_text.h"

#include <QMouseEvent>
#include <QSignalSpy>
#include <QTest>

#include <set>

using namespace cutpoint;

namespace {

/// Ten layers: a fork of three branches, one with a fork inside, that meet in two steps.
///
///     0 - 1 - 2 - 5 - 8 - 9
///      \- 3 - 6 ---/     /
///      \- 4 - 7 --------/
Problem tenLayers() {
    std::vector<Layer> layers(10);
    Profile profile;
    for (std::size_t v = 0; v < layers.size(); ++v) {
        layers[v].name = "layer" + std::to_string(v);
        layers[v].type = v == 0 ? "Input" : "Conv";
        layers[v].isInput = v == 0;
        layers[v].outputBytes = Bytes(1000.0 * static_cast<double>(1 + v * 7 % 5));
        LayerProfile row;
        row.edge = Seconds(v == 0 ? 0 : 0.01 * static_cast<double>(1 + v % 3));
        row.cloud = Seconds(v == 0 ? 0 : 0.001);
        row.output = layers[v].outputBytes;
        profile.layers.push_back(row);
    }
    const std::vector<Link> links{{0, 1}, {1, 2}, {2, 5}, {5, 8}, {8, 9}, {0, 3},
                                  {3, 6}, {6, 8}, {0, 4}, {4, 7}, {7, 9}, {1, 5}};
    return makeProblem(std::make_shared<LayerGraph>(*LayerGraph::make("ten", layers, links)), profile);
}

/// The view with what the window and its document do for it.
class Hands : public QObject {
public:
    explicit Hands(const Problem& problem) : problem_(std::make_shared<const Problem>(problem)) {
        view.resize(1000, 900);
        view.show();
        connect(&view, &PlanView::cutWished, this, [this](const PerLayer<Side>& sides) {
            ++wishes;
            manual_ = sides;
            answer(Change::Plan);
        });
        answer(everything);
        QTRY_VERIFY_WITH_TIMEOUT(view.scene().layout.fits(*problem_->graph), test::patienceMs);
    }

    QPoint at(LayerId v) const {
        return view.fromScene(view.scene().layout.nodes[static_cast<std::size_t>(v)].center()).toPoint();
    }
    /// The middle of a link.
    QPoint on(std::size_t link) const {
        return view.fromScene(view.scene().layout.links[link].pointAtPercent(0.5)).toPoint();
    }
    void drag(const QList<QPoint>& way, Qt::KeyboardModifiers keys = {}) {
        QTest::mousePress(&view, Qt::LeftButton, keys, way.front());
        for (const QPoint& point : way.mid(1))
            move(point, keys);
    }
    void release(const QPoint& point, Qt::KeyboardModifiers keys = {}) {
        QTest::mouseRelease(&view, Qt::LeftButton, keys, point);
        view.flush();
    }
    void move(const QPoint& point, Qt::KeyboardModifiers keys) {
        QMouseEvent event(QEvent::MouseMove, point, view.mapToGlobal(point), Qt::NoButton, Qt::LeftButton,
                          keys);
        QCoreApplication::sendEvent(&view, &event);
    }
    void click(LayerId v) {
        QTest::mouseClick(&view, Qt::LeftButton, {}, at(v));
        view.flush();
    }
    const PerLayer<Side>& sides() const { return view.scene().plan.sides; }
    const Problem& problem() const { return *problem_; }

    GraphView view;
    int wishes = 0;

private:
    void answer(Changes changes) {
        auto moment = std::make_shared<Moment>();
        moment->problem = problem_;
        auto found =
            answerNow({*problem_, Objective::Latency, nullptr, nullptr, manual_ ? &*manual_ : nullptr});
        QVERIFY(found);
        moment->answer = std::make_shared<const Answer>(*std::move(found));
        view.setMoment(moment, changes);
        view.flush();
    }

    std::shared_ptr<const Problem> problem_;
    std::optional<PerLayer<Side>> manual_;
};

PerLayer<Side> sidesWith(std::initializer_list<LayerId> edge, std::size_t count = 10) {
    PerLayer<Side> sides(count, Side::Cloud);
    for (const LayerId v : edge)
        sides[static_cast<std::size_t>(v)] = Side::Edge;
    return sides;
}

} // namespace

class TestCutDrag : public QObject {
    Q_OBJECT
private slots:
    void everyDownsetIsReachedByTheMouse() {
        Hands hands(tenLayers());
        hands.view.setTool(GraphView::Tool::Cut);
        int count = 0;
        test::forEachPlan(hands.problem(), [&](const Plan& wanted) {
            ++count;
            for (LayerId v = 0; v < 10; ++v) {
                // Producers have smaller numbers: first what must go to the edge, then the rest away.
                const auto at = static_cast<std::size_t>(v);
                if (wanted.sides[at] == Side::Edge && hands.sides()[at] == Side::Cloud)
                    hands.click(v);
            }
            for (LayerId v = 9; v >= 0; --v) {
                const auto at = static_cast<std::size_t>(v);
                if (wanted.sides[at] == Side::Cloud && hands.sides()[at] == Side::Edge)
                    hands.click(v);
            }
            QVERIFY(hands.sides() == wanted.sides);
        });
        QVERIFY2(count > 30, qPrintable(QString::number(count)));
    }

    void theCostStandsBesideTheBestWhileDragging() {
        Hands hands(tenLayers());
        hands.view.setTool(GraphView::Tool::Cut);
        const Plan best = hands.view.scene().plan;
        // Over each layer in turn, in one stroke to whichever side the first one takes.
        QTest::mousePress(&hands.view, Qt::LeftButton, {}, hands.at(3));
        for (const LayerId v : {3, 6, 2, 5, 4, 8}) {
            hands.move(hands.at(v), {});
            const Plan* dragged = hands.view.draggedPlan();
            QVERIFY(dragged);
            const auto plan = evaluatePlan(hands.problem(), dragged->sides);
            QVERIFY(plan); // a downset at any time
            QCOMPARE(dragged->times.latency().value, plan->times.latency().value);
            QVERIFY(hands.view.cutText().contains(durationShown(plan->times.latency())));
            QVERIFY(hands.view.cutText().contains(durationShown(best.times.latency())));
            QVERIFY(hands.view.scene().plan.sides == dragged->sides);
            // Every other view shows it, too.
            const auto& preview = hands.view.focusOfViews().preview();
            QVERIFY(dragged->sides == best.sides || (preview && preview->sides == dragged->sides));
        }
        QCOMPARE(hands.wishes, 0);
        const auto dragged = hands.view.draggedPlan()->sides;
        hands.release(hands.at(8));
        QCOMPARE(hands.wishes, 1);
        QVERIFY(hands.sides() == dragged);
        QVERIFY(!hands.view.draggedPlan());
        QVERIFY(!hands.view.focusOfViews().preview());
    }

    void aLassoMovesSeveralBranchesAtOnce() {
        Hands hands(tenLayers());
        hands.view.moveAcross(9);
        if (hands.sides()[9] == Side::Edge)
            hands.view.moveAcross(1), hands.view.flush();
        // From everything in the cloud that can be there.
        for (const LayerId v : {1, 3, 4})
            if (hands.sides()[static_cast<std::size_t>(v)] == Side::Edge)
                hands.view.moveAcross(v), hands.view.flush();
        QVERIFY(hands.sides() == sidesWith({0}));
        // Around the whole row of 1, 3 and 4, which stand beside each other.
        QRectF row;
        for (const LayerId v : {1, 3, 4})
            row |= hands.view.scene().layout.nodes[static_cast<std::size_t>(v)].adjusted(-6, -6, 6, 6);
        const auto corner = [&](QPointF point) { return hands.view.fromScene(point).toPoint(); };
        hands.drag({corner(row.topLeft()), corner(row.topRight()), corner(row.bottomRight()),
                    corner(row.bottomLeft()), corner(row.topLeft())},
                   Qt::ShiftModifier);
        QVERIFY(hands.view.draggedPlan());
        hands.release(corner(row.topLeft()), Qt::ShiftModifier);
        QVERIFY(hands.sides() == sidesWith({0, 1, 3, 4}));
        // The same again brings them back.
        hands.drag({corner(row.topLeft()), corner(row.topRight()), corner(row.bottomRight()),
                    corner(row.bottomLeft()), corner(row.topLeft())},
                   Qt::ShiftModifier);
        hands.release(corner(row.topLeft()), Qt::ShiftModifier);
        QVERIFY(hands.sides() == sidesWith({0}));
    }

    void aLinkOfTheCutIsTakenHoldOf() {
        Hands hands(tenLayers());
        hands.view.setTool(GraphView::Tool::Cut);
        for (const LayerId v : {1, 3, 4})
            if (hands.sides()[static_cast<std::size_t>(v)] == Side::Edge)
                hands.click(v);
        hands.view.setTool(GraphView::Tool::Look);
        // Link 0 goes from 0 to 1; without any tool it is dragged over 1 and 2.
        QCOMPARE(hands.problem().graph->links()[0].consumer, 1);
        hands.drag({hands.on(0), hands.at(1), hands.at(2)});
        hands.release(hands.at(2));
        QVERIFY(hands.sides() == sidesWith({0, 1, 2}));
        // Anywhere else a drag moves the picture.
        const auto before = hands.sides();
        hands.drag({hands.at(9), hands.at(9) + QPoint(30, 30)});
        QVERIFY(!hands.view.draggedPlan());
        hands.release(hands.at(9));
        QVERIFY(hands.sides() == before);
    }

    void aClickOnALinkBringsTheCutThere() {
        Hands hands(tenLayers());
        hands.view.setTool(GraphView::Tool::Cut);
        for (std::size_t link = 0; link < hands.problem().graph->links().size(); ++link) {
            const Link ends = hands.problem().graph->links()[link];
            const auto isCut = [&] { return inCut(hands.view.scene(), ends); };
            if (isCut())
                continue;
            QTest::mouseClick(&hands.view, Qt::LeftButton, {}, hands.on(link));
            hands.view.flush();
            QVERIFY2(isCut(), qPrintable(QString("%1 - %2").arg(ends.producer).arg(ends.consumer)));
        }
    }

    void escapeGivesUpAndRawInputsStay() {
        Hands hands(tenLayers());
        hands.view.setTool(GraphView::Tool::Cut);
        const auto before = hands.sides();
        QTest::mousePress(&hands.view, Qt::LeftButton, {}, hands.at(5));
        QVERIFY(hands.sides() != before);
        QTest::keyClick(&hands.view, Qt::Key_Escape);
        QVERIFY(hands.sides() == before);
        hands.release(hands.at(5));
        QTest::mousePress(&hands.view, Qt::LeftButton, {}, hands.at(0));
        QVERIFY(hands.view.cutText().contains("raw input"));
        hands.release(hands.at(0));
        QCOMPARE(hands.wishes, 0);
        QTest::keyClick(&hands.view, Qt::Key_Escape);
        QCOMPARE(hands.view.tool(), GraphView::Tool::Look);
    }

    void theKeyboardMovesLayersToo() {
        Hands hands(tenLayers());
        const auto before = hands.sides();
        hands.view.selectLayer(8);
        QTest::keyClick(&hands.view, Qt::Key_X);
        hands.view.flush();
        QVERIFY(hands.sides()[8] != before[8]);
    }
};

QTEST_MAIN(TestCutDrag)
#include "tst_cut_drag.moc"
