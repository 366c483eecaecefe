// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/patience.h"
#include "views/panels/controls_panel.h"
#include "views/panels/issues_panel.h"
#include "views/panels/job_strip.h"
#include "views/panels/quantity_field.h"
#include "views/panels/shortcut_sheet.h"
#include "views/panels/welcome_page.h"

#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QListWidget>
#include <QSignalSpy>
#include <QTest>
#include <QTreeWidget>
#include <QWheelEvent>

#include <cmath>

using namespace cutpoint;

class ControlsPanelTest : public QObject {
    Q_OBJECT

private slots:
    void cleanup() { QLocale::setDefault(QLocale::c()); }

    void draggingTheSliderReportsTheDragAndItsEnd() {
        ControlsPanel panel;
        panel.resize(320, 700);
        panel.show();
        auto* slider = panel.findChild<LogSlider*>("bandwidthSlider");
        QSignalSpy spy(&panel, &ControlsPanel::queryWished);
        const int y = slider->height() / 2;
        QTest::mousePress(slider, Qt::LeftButton, {}, {slider->positionOf(1e5), y + 4});
        QTest::mouseMove(slider, {slider->positionOf(1e8), y + 4});
        QTest::mouseRelease(slider, Qt::LeftButton, {}, {slider->positionOf(1e8), y + 4});
        QVERIFY(spy.size() >= 3);
        QVERIFY(spy.front().at(1).toBool());
        QVERIFY(!spy.back().at(1).toBool());
        QVERIFY(std::abs(std::log10(panel.query().network.bandwidth.value) - 8) < 0.05);
    }

    void presetLabelSetsTheExactRate() {
        ControlsPanel panel;
        panel.resize(320, 700);
        panel.show();
        auto* slider = panel.findChild<LogSlider*>("bandwidthSlider");
        QTest::mouseClick(slider, Qt::LeftButton, {}, slider->tickRect(3).center());
        QCOMPARE(panel.query().network.bandwidth.value, 18.88e6);
        QCOMPARE(panel.findChild<QuantityField*>("bandwidthField")->text(), QString("18.88 Mbit/s"));
    }

    void keysMoveTheSlider() {
        ControlsPanel panel;
        panel.show();
        auto* slider = panel.findChild<LogSlider*>("bandwidthSlider");
        QTest::keyClick(slider, Qt::Key_Right);
        QVERIFY(panel.query().network.bandwidth.value > 4e6);
        QTest::keyClick(slider, Qt::Key_Home);
        QCOMPARE(panel.query().network.bandwidth.value, 1e4);
        QTest::keyClick(slider, Qt::Key_End);
        QVERIFY(std::abs(panel.query().network.bandwidth.value / 1e9 - 1) < 1e-12);
    }

    void aBareNumberIsMeantInTheUnitShown() {
        ControlsPanel panel;
        auto* field = panel.findChild<QuantityField*>("bandwidthField");
        const std::pair<const char*, double> typed[] = {
            {"7", 7e6}, {"10M", 10e6}, {"2 MB/s", 16e6}, {"500 kbit/s", 500e3}, {"20", 20e3}};
        for (const auto& [text, rate] : typed) {
            field->selectAll();
            QTest::keyClicks(field, text);
            QTest::keyClick(field, Qt::Key_Return);
            QVERIFY2(field->hint().isEmpty(), text);
            QCOMPARE(panel.query().network.bandwidth.value, rate);
        }
    }

    void theWheelMovesOnlyWhatHasTheFocus() {
        ControlsPanel panel;
        panel.resize(360, 700);
        panel.show();
        QVERIFY(QTest::qWaitForWindowActive(&panel));
        auto* slider = panel.findChild<LogSlider*>("bandwidthSlider");
        auto* objective = panel.findChild<QComboBox*>("objective");
        panel.findChild<QuantityField*>("rttField")->setFocus();
        const Query before = panel.query();
        const auto roll = [](QWidget* widget) {
            const QPointF middle = widget->rect().center();
            QWheelEvent event(middle, widget->mapToGlobal(middle), {}, {0, 120}, Qt::NoButton, {},
                              Qt::NoScrollPhase, false);
            QApplication::sendEvent(widget, &event);
        };
        roll(slider);
        roll(objective);
        QVERIFY(panel.query() == before);
        slider->setFocus();
        roll(slider);
        QVERIFY(panel.query().network.bandwidth != before.network.bandwidth);
    }

    void everyValueOfTheQueryCanBeSet() {
        ControlsPanel panel;
        const auto type = [&](const char* name, const char* text) {
            if (auto* field = panel.findChild<QuantityField*>(QString(name) + "Field"); field) {
                // A limit that is left out is ticked first.
                for (auto* check : panel.findChildren<QCheckBox*>())
                    if (!field->isEnabled() && check->text() == field->accessibleName())
                        check->click();
                field->selectAll();
                QTest::keyClicks(field, text);
                QTest::keyClick(field, Qt::Key_Return);
            }
        };
        type("downlink", "20 Mbit/s");
        type("edgeMemory", "512 MiB");
        type("computePower", "3 W");
        type("transmitPower", "700 mW");
        type("idlePower", "1");
        type("transferOverhead", "1.06");
        type("rtt", "20 ms");
        type("edgeFixed", "126 ms");
        type("cloudFixed", "2 ms");
        Query wanted;
        wanted.network = {BitsPerSecond(4e6), Seconds(0.02), BitsPerSecond(20e6), 1.06};
        wanted.limits.edgeMemory = Bytes(512.0 * 1024 * 1024);
        wanted.power = {Watts(3), Watts(0.7), Watts(1)};
        wanted.fixed = {Seconds(0.126), Seconds(0.002)};
        QVERIFY(panel.query() == wanted);
    }

    void whatIsNoRateIsMarkedAndKeepsTheState() {
        ControlsPanel panel;
        auto* field = panel.findChild<QuantityField*>("bandwidthField");
        QSignalSpy spy(&panel, &ControlsPanel::queryWished);
        field->selectAll();
        QTest::keyClicks(field, "7 apples");
        QTest::keyClick(field, Qt::Key_Return);
        QVERIFY(field->hint().contains("Mbit/s"));
        QCOMPARE(spy.size(), 0);
        QCOMPARE(panel.query().network.bandwidth.value, 4e6);
        field->selectAll();
        QTest::keyClicks(field, "7 Mbit/s");
        QVERIFY(field->hint().isEmpty());
        QTest::keyClick(field, Qt::Key_Return);
        QCOMPARE(panel.query().network.bandwidth.value, 7e6);
    }

    void germanCommaAndPointAreBothRead() {
        QLocale::setDefault(QLocale(QLocale::German, QLocale::Germany));
        ControlsPanel panel;
        auto* field = panel.findChild<QuantityField*>("bandwidthField");
        for (const char* text : {"2,5 Mbit/s", "2.5 Mbit/s"}) {
            panel.setQuery({});
            field->selectAll();
            QTest::keyClicks(field, text);
            QTest::keyClick(field, Qt::Key_Return);
            QCOMPARE(panel.query().network.bandwidth.value, 2.5e6);
            QCOMPARE(field->text(), QString("2,5 Mbit/s"));
        }
    }

    void objectiveOverALimitSwitchesTheLimitOn() {
        ControlsPanel panel;
        QVERIFY(!panel.query().limits.samplingRate);
        panel.findChild<QComboBox*>("objective")->setCurrentIndex(3);
        QCOMPARE(panel.query().objective, Objective::KeepUp);
        QVERIFY(panel.query().limits.samplingRate.has_value());
        QVERIFY(panel.findChild<QuantityField*>("samplingRateField")->isEnabled());
    }

    void encodingIsWhatTheStateSays() {
        ControlsPanel panel;
        auto* combo = panel.findChild<QComboBox*>("encoding");
        combo->setCurrentIndex(1);
        QCOMPARE(panel.query().inputEncoding, 0.25);
        combo->setCurrentIndex(2);
        QCOMPARE(panel.query().inputEncoding, 0.1);
        QVERIFY(panel.findChild<QuantityField*>("encodingFactorField")->isEnabled());
        panel.setQuery({});
        QCOMPARE(combo->currentIndex(), 0);
    }

    void setQueryIsSilentAndComplete() {
        ControlsPanel panel;
        QSignalSpy spy(&panel, &ControlsPanel::queryWished);
        Query query;
        query.limits.samplingRate = FramesPerSecond(25);
        query.limits.cloudBudget = Seconds(0.2);
        query.objective = Objective::Budget;
        query.edgeSpeed = 2;
        query.inputEncoding = 0.5;
        query.network.rtt = Seconds(0.02);
        panel.setQuery(query);
        QCOMPARE(spy.size(), 0);
        QVERIFY(panel.query() == query);
        QCOMPARE(panel.findChild<QuantityField*>("rttField")->text(), QString("20 ms"));
    }

    void issuesListErrorsFirstAndReportTheirOwnIndex() {
        IssuesPanel panel;
        panel.resize(700, 200);
        panel.show();
        QVERIFY(!panel.list()->isVisible());
        panel.setIssues(
            {{Severity::Warning, code::ZeroTimes, "m.csv", 3, "relu", say("No time."), say("Measure it.")},
             {Severity::Error, code::CyclicGraph, "m.csv", 0, "", say("A cycle."), say("Remove it.")}});
        QVERIFY(panel.list()->isVisible());
        QCOMPARE(panel.list()->topLevelItem(0)->text(2), QString("A cycle."));
        QSignalSpy spy(&panel, &IssuesPanel::issueActivated);
        const auto* first = panel.list()->topLevelItem(0);
        QTest::mouseClick(panel.list()->viewport(), Qt::LeftButton, {},
                          panel.list()->visualItemRect(first).center());
        QCOMPARE(spy.size(), 1);
        QCOMPARE(spy.front().at(0).toInt(), 1);
    }

    void samplesOpenByClickAndByReturn() {
        WelcomePage page;
        page.resize(800, 600);
        page.setSamples({{"AlexNet", 20, true, "a.json", {}}, {"ResNet-18", 70, false, "r.json", {}}});
        page.show();
        QSignalSpy spy(&page, &WelcomePage::openRequested);
        QTest::mouseClick(page.gallery()->viewport(), Qt::LeftButton, {},
                          page.gallery()->visualItemRect(page.gallery()->item(1)).center());
        QCOMPARE(spy.size(), 1);
        QCOMPARE(spy.at(0).at(0).toString(), QString("r.json"));
        page.gallery()->setCurrentRow(0);
        QTest::keyClick(page.gallery(), Qt::Key_Return);
        QCOMPARE(spy.size(), 2);
        QCOMPARE(spy.at(1).at(0).toString(), QString("a.json"));
    }

    void sheetListsActionsWithKeysAndBlocksNothing() {
        QAction open("&Open…"), silent("No keys");
        open.setShortcut(QKeySequence("Ctrl+O"));
        ShortcutSheet sheet;
        sheet.setActions({&open, &silent});
        QVERIFY(!sheet.isModal());
        QCOMPARE(sheet.list()->topLevelItemCount(), 1);
        QCOMPARE(sheet.list()->topLevelItem(0)->text(0), QString("Open…"));
        QCOMPARE(sheet.list()->topLevelItem(0)->text(1), QString("Ctrl+O"));
    }

    void quickJobShowsNoStripSlowOneOffersCancel() {
        JobStrip strip;
        strip.start("Laying out");
        QVERIFY(!strip.isVisible());
        strip.finish();
        QTest::qWait(700);
        QVERIFY(!strip.isVisible());
        strip.start("Laying out");
        QTRY_VERIFY_WITH_TIMEOUT(strip.isVisible(), test::patienceMs);
    }
};

QTEST_MAIN(ControlsPanelTest)
#include "tst_controls_panel.moc"
