// SPDX-License-Identifier: GPL-3.0-or-later
// The replay, driven as a user would: played, scrubbed, stepped to the next change; hovering shows the plan.
#include "core/import/import.h"
#include "views/timeline/replay_view.h"

#include <QComboBox>
#include <QDoubleSpinBox>
#include <QSignalSpy>
#include <QSlider>
#include <QTableWidget>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

using namespace cutpoint;

namespace {

std::shared_ptr<Moment> momentOf(const char* file) {
    auto model = importModelFile(std::string(CUTPOINT_SAMPLE_MODELS) + '/' + file, {});
    if (!model)
        qFatal("%s", model.error().code.c_str());
    auto problem = std::make_shared<Problem>(makeProblem(model->graph, model->profile));
    auto moment = std::make_shared<Moment>();
    auto frontier = Frontier::build(*problem, {});
    auto answer = std::make_shared<Answer>();
    answer->solution.plan = frontier->answer(Objective::Latency, *problem).plan;
    moment->frontier = *std::move(frontier);
    moment->problem = std::move(problem);
    moment->answer = answer;
    return moment;
}

/// A view on tiny YOLOv2 under the steps of the four links.
struct Shown {
    ReplayView view;
    Shown() {
        view.resize(1000, 800);
        view.show();
        view.setMoment(momentOf("tiny_yolov2.json"), everything);
        view.findChild<QComboBox*>(QStringLiteral("source"))->setCurrentIndex(0);
        emit view.findChild<QComboBox*>(QStringLiteral("source"))->activated(0);
    }
    bool settled() {
        return QTest::qWaitFor([this] { return view.isSettled() && view.study() != nullptr; }, 30000);
    }
    template <class Widget>
    Widget* find(const char* name) {
        return view.findChild<Widget*>(QString::fromLatin1(name));
    }
};

} // namespace

class ReplayViewTest : public QObject {
    Q_OBJECT

private slots:
    void tableHoldsEveryPolicy() {
        Shown shown;
        QVERIFY(shown.settled());
        auto* table = shown.find<QTableWidget>("policies");
        QCOMPARE(table->rowCount(), 7);
        QCOMPARE(table->item(5, 0)->text(), QStringLiteral("recommended"));
        QVERIFY(table->item(5, 5)->text().toInt() > 0);
        QVERIFY(!shown.view.isEmpty());
        QVERIFY(shown.view.csv().startsWith("policy,frame,arrival_s"));
    }

    void changesAreSteppedTo() {
        Shown shown;
        QVERIFY(shown.settled());
        const auto& lane = shown.view.study()->lanes()[5];
        QVERIFY(lane.changes.size() > 1);
        QTest::mouseClick(shown.find<QToolButton>("nextChange"), Qt::LeftButton);
        QCOMPARE(shown.view.position().value, lane.changes[1].arrival.value);
        const auto& preview = shown.view.focusOfViews().preview();
        QVERIFY(preview.has_value());
        QCOMPARE(preview->sides, lane.plans[lane.changes[1].plan].sides);
        QTest::mouseClick(shown.find<QToolButton>("stepBack"), Qt::LeftButton);
        QVERIFY(shown.view.position() < lane.changes[1].arrival);
        QCOMPARE(shown.view.focusOfViews().preview()->sides, lane.plans[lane.changes[0].plan].sides);
        QTest::mouseClick(shown.find<QToolButton>("step"), Qt::LeftButton);
        QCOMPARE(shown.view.position().value, lane.changes[1].arrival.value);
        QTest::mouseClick(shown.find<QToolButton>("lastChange"), Qt::LeftButton);
        QCOMPARE(shown.view.position().value, lane.changes[0].arrival.value);
    }

    void scrubsAndPlays() {
        Shown shown;
        QVERIFY(shown.settled());
        shown.find<QSlider>("scrub")->setValue(5000);
        const Seconds half = shown.view.position();
        QVERIFY(std::abs(half.value - shown.view.study()->lastArrival().value / 2) < 1);
        QTest::mouseClick(shown.find<QToolButton>("play"), Qt::LeftButton);
        QVERIFY(shown.view.isPlaying());
        QTRY_VERIFY(shown.view.position() > half);
        QTest::mouseClick(shown.find<QToolButton>("play"), Qt::LeftButton);
        QVERIFY(!shown.view.isPlaying());
    }

    void controlsComputeAgain() {
        Shown shown;
        QVERIFY(shown.settled());
        const auto before = shown.view.study();
        shown.find<QDoubleSpinBox>("switchTime")->setValue(2);
        QTRY_VERIFY_WITH_TIMEOUT(shown.view.study() != before, 30000);
        QCOMPARE(shown.view.study()->world().switchTime.value, 2.0);
    }

    void aTraceIsOpenedAndABadOneRefused() {
        Shown shown;
        QVERIFY(shown.settled());
        QTemporaryDir folder;
        QFile file(folder.filePath(QStringLiteral("link.txt")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("0 4\n10 1\n20 8\n");
        file.close();
        QVERIFY(!shown.view.openTrace(file.fileName()));
        QTRY_COMPARE_WITH_TIMEOUT(shown.view.study()->world().trace.duration().value, 30.0, 30000);
        QVERIFY(shown.view.openTrace(folder.filePath(QStringLiteral("nothing"))).has_value());
    }
};

QTEST_MAIN(ReplayViewTest)
#include "tst_replay_view.moc"
