// SPDX-License-Identifier: GPL-3.0-or-later
// The timeline alone, driven by wheel, mouse and keys.
#include "views/timeline/timeline.h"

#include <QPainter>
#include <QSignalSpy>
#include <QTest>
#include <QWheelEvent>

using namespace cutpoint;

namespace {

/// Two lanes of curves around two of bands, an hour long.
class Made : public TimelineSource {
public:
    Seconds length() const override { return Seconds(3600); }
    std::vector<TimelineLane> lanes() const override {
        TimelineLane link, a, b, latency;
        link.name = "link";
        a.name = a.group = "a";
        b.name = b.group = "b";
        a.isBand = b.isBand = true;
        latency.name = "latency";
        return {link, a, b, latency};
    }
    std::vector<TimelineCurve> curves(std::size_t, Seconds from, Seconds to) const override {
        ++asked;
        TimelineCurve a{"a", QPen(Qt::red), {from.value, to.value}, {1, 2}, false, true};
        TimelineCurve b{"b", QPen(Qt::blue), {from.value, to.value}, {2, 1}, true, true};
        return {a, b};
    }
    std::vector<TimelineBand> bands(std::size_t, Seconds, Seconds, int) const override {
        return {{0, 1800, Qt::red, "conv1"}, {1800, 3600, Qt::blue, "conv2"}};
    }
    QString value(std::size_t lane, Seconds t) const override {
        return QStringLiteral("%1 at %2").arg(lane).arg(t.value);
    }
    mutable int asked = 0;
};

struct Shown {
    Made made;
    Timeline view;
    Shown() {
        view.resize(1000, 300);
        view.setSource(&made);
        view.show();
        view.setFocus();
        (void)QTest::qWaitForWindowExposed(&view);
    }
    QPoint at(double seconds, std::size_t lane = 0) {
        return {static_cast<int>(view.xOf(Seconds(seconds))), view.laneRect(lane).center().y()};
    }
    void wheel(QPoint pos, int steps, Qt::KeyboardModifiers modifiers = Qt::NoModifier) {
        QWheelEvent event(pos, view.mapToGlobal(pos), {}, QPoint(0, 120 * steps), Qt::NoButton, modifiers,
                          Qt::NoScrollPhase, false);
        QApplication::sendEvent(&view, &event);
    }
    void drag(QPoint from, QPoint to) {
        QTest::mousePress(&view, Qt::LeftButton, {}, from);
        QTest::mouseMove(&view, (from + to) / 2);
        QTest::mouseMove(&view, to);
        QTest::mouseRelease(&view, Qt::LeftButton, {}, to);
    }
};

} // namespace

class TimelineTest : public QObject {
    Q_OBJECT

private slots:
    void theWheelZoomsAtTheCursorFromHoursToMilliseconds() {
        Shown shown;
        QCOMPARE(shown.view.to().value, 3600.0);
        const QPoint pos = shown.at(900);
        const double under = shown.view.timeAt(pos.x()).value;
        for (int i = 0; i < 100; ++i)
            shown.wheel(pos, 1);
        QVERIFY(std::abs((shown.view.to() - shown.view.from()).value - 1e-3) < 1e-9);
        QVERIFY(std::abs(shown.view.timeAt(pos.x()).value - under) < 0.002);
        for (int i = 0; i < 100; ++i)
            shown.wheel(pos, -1);
        QCOMPARE(shown.view.from().value, 0.0);
        QCOMPARE(shown.view.to().value, 3600.0);
    }

    void keysZoomPanAndFit() {
        Shown shown;
        QTest::keyClick(&shown.view, Qt::Key_W);
        QVERIFY(shown.view.to() - shown.view.from() < Seconds(3600));
        const Seconds before = shown.view.from();
        QTest::keyClick(&shown.view, Qt::Key_D);
        QVERIFY(shown.view.from() > before);
        QTest::keyClick(&shown.view, Qt::Key_A);
        QVERIFY(std::abs((shown.view.from() - before).value) < 1e-6);
        QTest::keyClick(&shown.view, Qt::Key_S);
        QTest::keyClick(&shown.view, Qt::Key_0);
        QCOMPARE(shown.view.to().value, 3600.0);
    }

    void aDragAndShiftWheelPan() {
        Shown shown;
        shown.view.setRange(Seconds(1000), Seconds(1100));
        shown.drag(shown.at(1050), shown.at(1030));
        QVERIFY(std::abs(shown.view.from().value - 1020) < 3);
        const Seconds before = shown.view.from();
        shown.wheel(shown.at(1050), -1, Qt::ShiftModifier);
        QVERIFY(shown.view.from() > before);
        QTest::mouseDClick(&shown.view, Qt::LeftButton, {}, shown.at(1060));
        QCOMPARE(shown.view.from().value, 0.0);
    }

    void aClickMovesThePlayheadAndMSetsAMark() {
        Shown shown;
        QSignalSpy moved(&shown.view, &Timeline::moved), pointed(&shown.view, &Timeline::pointed);
        const QPointF at = shown.at(1200, 1);
        QMouseEvent move(QEvent::MouseMove, at, shown.view.mapToGlobal(at), Qt::NoButton, Qt::NoButton, {});
        QApplication::sendEvent(&shown.view, &move);
        QVERIFY(!pointed.isEmpty());
        QCOMPARE(pointed.last()[0].toInt(), 1);
        QTest::mouseClick(&shown.view, Qt::LeftButton, {}, shown.at(1200, 1));
        QVERIFY(std::abs(moved.last()[0].value<Seconds>().value - 1200) < 5);
        QTest::keyClick(&shown.view, Qt::Key_M);
        QCOMPARE(shown.view.marks().size(), std::size_t{1});
        QTest::keyClick(&shown.view, Qt::Key_M);
        QVERIFY(shown.view.marks().empty());
    }

    void aDragInTheRulerSelectsARange() {
        Shown shown;
        const int y = shown.view.rulerRect().center().y();
        shown.drag({shown.at(600).x(), y}, {shown.at(1200).x(), y});
        QVERIFY(shown.view.selection().has_value());
        QVERIFY(std::abs(shown.view.selection()->first.value - 600) < 10);
        QVERIFY(std::abs(shown.view.selection()->second.value - 1200) < 10);
        QTest::keyClick(&shown.view, Qt::Key_Escape);
        QVERIFY(!shown.view.selection());
    }

    void namesHideCurvesMoveLanesAndPinThem() {
        Shown shown;
        const auto name = [&](std::size_t lane) { return shown.view.nameRect(lane).center(); };
        QTest::mouseClick(&shown.view, Qt::LeftButton, {}, name(1));
        QVERIFY(shown.view.isHidden("a"));
        QTest::mouseClick(&shown.view, Qt::LeftButton, {}, name(1));
        QVERIFY(!shown.view.isHidden("a"));
        QTest::mouseDClick(&shown.view, Qt::LeftButton, {}, name(1));
        QVERIFY(shown.view.isHidden("b") && !shown.view.isHidden("a"));
        shown.drag(name(3), name(0));
        QCOMPARE(shown.view.order().front(), std::size_t{3});
        QTest::mouseClick(&shown.view, Qt::RightButton, {}, name(2));
        QCOMPARE(shown.view.order().front(), std::size_t{2});
        // A pinned lane stays above whatever is moved.
        shown.drag(name(1), name(2));
        QCOMPARE(shown.view.order().front(), std::size_t{2});
    }

    void drawingTellsStrokesInsteadOfPanning() {
        Shown shown;
        shown.view.setDrawing(0);
        shown.view.grab();
        QSignalSpy drawn(&shown.view, &Timeline::drawn);
        const QRect lane = shown.view.laneRect(0);
        shown.drag({shown.at(1000).x(), lane.bottom() - 2}, {shown.at(2000).x(), lane.top() + 2});
        QVERIFY(drawn.size() >= 2);
        QVERIFY(drawn.last()[4].toBool());
        QVERIFY(drawn.last()[3].toDouble() > drawn.first()[1].toDouble());
        QCOMPARE(shown.view.to().value, 3600.0);
    }

    void movingThePlayheadAsksForNothingAnew() {
        Shown shown;
        shown.view.grab();
        const int before = shown.made.asked;
        for (int i = 0; i < 20; ++i) {
            shown.view.setPosition(Seconds(i * 10));
            shown.view.grab();
        }
        QCOMPARE(shown.made.asked, before);
        shown.view.setPosition(Seconds(4000), true);
        shown.view.setRange(Seconds(0), Seconds(10));
        shown.view.grab();
        QVERIFY(shown.made.asked > before);
    }

    void timesAreWrittenAsFineAsNeeded_data() {
        QTest::addColumn<double>("seconds");
        QTest::addColumn<double>("grain");
        QTest::addColumn<QString>("text");
        QTest::newRow("hours") << 3723.0 << 60.0 << "1:02:03";
        QTest::newRow("minutes") << 63.0 << 1.0 << "1:03";
        QTest::newRow("tenths") << 63.25 << 0.1 << "1:03.2";
        QTest::newRow("milliseconds") << 0.004 << 0.001 << "0:00.004";
        QTest::newRow("nothing") << 0.0 << 3600.0 << "0:00:00";
    }
    void timesAreWrittenAsFineAsNeeded() {
        QFETCH(double, seconds);
        QFETCH(double, grain);
        QFETCH(QString, text);
        QLocale::setDefault(QLocale::c());
        QCOMPARE(clockText(Seconds(seconds), Seconds(grain)), text);
    }
};

QTEST_MAIN(TimelineTest)
#include "tst_timeline.moc"
