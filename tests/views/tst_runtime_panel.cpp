// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/panels/runtime_panel.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableWidget>
#include <QTest>
#include <QTreeWidget>

using namespace cutpoint;

class TestRuntimePanel : public QObject {
    Q_OBJECT

private:
    static QPushButton* button(const RuntimePanel& panel, const QString& text) {
        for (auto* b : panel.findChildren<QPushButton*>())
            if (b->text() == text)
                return b;
        return nullptr;
    }

    static RuntimeState connected() {
        RuntimeState state;
        state.link = RuntimeState::Link::Connected;
        state.agent.model = "ResNet-18";
        return state;
    }

private slots:
    void asksForWhatTheStateAllows() {
        RuntimePanel panel;
        QSignalSpy connects(&panel, &RuntimePanel::connectRequested);
        QVERIFY(!button(panel, "Push plan")->isEnabled());
        QVERIFY(!button(panel, "Profile both sides")->isEnabled());
        panel.setAddress(" 10.0.0.7:8101 ");
        QTest::mouseClick(button(panel, "Connect"), Qt::LeftButton);
        QCOMPARE(connects.count(), 1);
        QCOMPARE(connects.front().front().value<RuntimeAddress>().address, "10.0.0.7:8101");

        RuntimeState state = connected();
        panel.setState(state);
        QVERIFY(!button(panel, "Push plan")->isEnabled());
        panel.setPlanAvailable(true);
        QVERIFY(button(panel, "Push plan")->isEnabled());
        QVERIFY(!button(panel, "Start frames")->isEnabled());
        QVERIFY(!button(panel, "Adopt times")->isEnabled());
        state.plan = RuntimeState::Plan{std::string("Split after conv1"), 3};
        state.profile = RuntimeState::ProfileQuality{0.03, 0.05};
        panel.setState(state);
        QVERIFY(button(panel, "Start frames")->isEnabled());
        QSignalSpy adopts(&panel, &RuntimePanel::adoptRequested);
        QTest::mouseClick(button(panel, "Adopt times"), Qt::LeftButton);
        QCOMPARE(adopts.count(), 1);

        state.streaming = true;
        panel.setState(state);
        QSignalSpy stops(&panel, &RuntimePanel::stopRequested);
        QTest::mouseClick(button(panel, "Stop frames"), Qt::LeftButton);
        QCOMPARE(stops.count(), 1);
        QVERIFY(!button(panel, "Profile both sides")->isEnabled());
        QSignalSpy leaves(&panel, &RuntimePanel::disconnectRequested);
        QTest::mouseClick(button(panel, "Disconnect"), Qt::LeftButton);
        QCOMPARE(leaves.count(), 1);
    }

    void aJobBlocksTheOthersAndCanBeCancelled() {
        RuntimePanel panel;
        panel.setPlanAvailable(true);
        RuntimeState state = connected();
        state.job = RuntimeState::Job{RuntimeState::Job::Kind::Profiling, std::string("conv1"), 3, 20};
        panel.setState(state);
        panel.show();
        QVERIFY(!button(panel, "Push plan")->isEnabled());
        QVERIFY(button(panel, "Cancel")->isVisible());
        QSignalSpy cancels(&panel, &RuntimePanel::cancelRequested);
        QTest::mouseClick(button(panel, "Cancel"), Qt::LeftButton);
        QCOMPARE(cancels.count(), 1);
    }

    void measuredStandsBesidePredicted() {
        RuntimePanel panel;
        RuntimeState state = connected();
        state.predicted = StageTimes{Seconds(0.100), Seconds(0.200), Seconds(0.050)};
        RuntimeState::Measured measured;
        measured.times = {Seconds(0.110), Seconds(0.190), Seconds(0.050)};
        measured.waiting = Seconds(0.01);
        measured.latency = Seconds(0.36);
        measured.framesPerSecond = 4.9;
        measured.frames = 100;
        state.measured = measured;
        panel.setState(state);
        auto* table = panel.findChild<QTableWidget*>();
        QCOMPARE(table->item(0, 0)->text(), "100");
        QCOMPARE(table->item(1, 0)->text(), "110");
        QCOMPARE(table->item(2, 0)->text(), "+10.0 %");
        QCOMPARE(table->item(2, 1)->text(), "−5.0 %");
        QCOMPARE(table->item(0, 3)->text(), "–");
        QCOMPARE(table->item(1, 3)->text(), "10.0");
        QCOMPARE(table->item(0, 4)->text(), "350");
        QCOMPARE(table->item(0, 5)->text(), "5.00");
        // A source of two frames a second is not blamed on the plan.
        state.sourceRate = 2;
        panel.setState(state);
        QCOMPARE(table->item(0, 5)->text(), "2.00");
        // Without its cloud the plan's times are not what runs.
        state.predictedAlone = StageTimes{Seconds(0.400), Seconds(0), Seconds(0)};
        state.measured->alone = true;
        panel.setState(state);
        QCOMPARE(table->item(0, 0)->text(), "400");
        QVERIFY(table->verticalHeaderItem(0)->text().contains("alone"));
        state.measured->alone = false;
        // Nothing measured yet: no figure that looks like one.
        state.measured.reset();
        panel.setState(state);
        QCOMPARE(table->item(1, 0)->text(), "–");
        QCOMPARE(table->item(2, 0)->text(), "–");
    }

    void tellsHowFarItsNumbersCanBeTrusted() {
        RuntimePanel panel;
        RuntimeState state = connected();
        state.adaptive = true;
        state.profile = RuntimeState::ProfileQuality{0.03, 0.05};
        state.bandwidth = BitsPerSecond(4e6);
        state.transferOverhead = 1.06;
        panel.setState(state);
        QString text;
        for (const auto* label : panel.findChildren<QLabel*>())
            text += label->text() + '\n';
        QVERIFY(text.contains("a pushed plan lasts until"));
        QVERIFY(text.contains("differ by 5"));
        QVERIFY(text.contains("right to 3"));
        QVERIFY(text.contains("1.06"));
    }

    void asksForAnAuthorityOnlyWhereOneIsUsed() {
        RuntimePanel panel;
        panel.show();
        auto* security = panel.findChild<QComboBox*>();
        QCOMPARE(security->count(), 4);
        QSignalSpy connects(&panel, &RuntimePanel::connectRequested);
        for (int i = 0; i < security->count(); ++i) {
            security->setCurrentIndex(i);
            const auto wanted = static_cast<RuntimeAddress::Security>(i);
            int fields = 0;
            for (const auto* field : panel.findChildren<QLineEdit*>())
                fields += field->isVisible() ? 1 : 0;
            QCOMPARE(fields, wanted == RuntimeAddress::Security::Authority ? 3 : 2);
            QTest::mouseClick(button(panel, "Connect"), Qt::LeftButton);
            QVERIFY(connects.takeFirst().front().value<RuntimeAddress>().security == wanted);
        }
    }

    void theLogIsBounded() {
        RuntimePanel panel;
        for (int i = 0; i < 1200; ++i)
            panel.addEvent(Seconds(i), say("Plan changed"), std::to_string(i));
        auto* events = panel.findChild<QTreeWidget*>();
        QCOMPARE(events->topLevelItemCount(), 1000);
        QCOMPARE(events->topLevelItem(999)->text(2), "1199");
    }
};

QTEST_MAIN(TestRuntimePanel)
#include "tst_runtime_panel.moc"
