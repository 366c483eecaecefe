// SPDX-License-Identifier: GPL-3.0-or-later
// The window for everyone: no text is cut off in any language, every control says what it is to those who do
// not see it, and What's This answers everywhere.
#include "app/desktop/window/language.h"
#include "app/desktop/window/main_window.h"
#include "app/desktop/window/theme.h"
#include "tests/support/clipped_text.h"
#include "tests/support/patience.h"
#include "views/panels/log_slider.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QComboBox>
#include <QDockWidget>
#include <QLabel>
#include <QLineEdit>
#include <QScrollArea>
#include <QSignalSpy>
#include <QTabBar>
#include <QTest>
#include <QToolBar>

using namespace cutpoint;

namespace {

/// Where a widget stands, for messages.
QString placeOf(const QWidget* widget) {
    QString place;
    for (; widget; widget = widget->parentWidget())
        if (!widget->objectName().isEmpty())
            place.prepend('/' + widget->objectName());
        else if (!widget->parentWidget() || QString(widget->metaObject()->className()).startsWith("cutpoint"))
            place.prepend(QString("/") + widget->metaObject()->className());
    return place;
}

} // namespace

class TestEveryone : public QObject {
    Q_OBJECT

    static QString sample(const char* name) { return QString(CUTPOINT_SAMPLE_MODELS) + "/" + name; }
    static void open(MainWindow& window, const QString& path) {
        QSignalSpy settled(&window, &MainWindow::settled);
        window.openPath(path);
        QVERIFY(settled.wait(test::patienceMs));
    }

private slots:
    void cleanup() { applyLanguage("en"); }

    void noTextIsClipped_data() {
        QTest::addColumn<QString>("language");
        for (const Language& language : languages())
            QTest::newRow(qPrintable(language.word)) << language.word;
    }

    void noTextIsClipped() {
        QFETCH(QString, language);
        applyTheme("light");
        applyLanguage(language);
        MainWindow window(MainWindow::Session::Fresh);
        window.resize(1280, 800);
        window.show();
        open(window, sample("resnet18.json"));
        QCOMPARE(window.size(), QSize(1280, 800));
        QStringList clipped;
        const auto look = [&](const QString& where) {
            QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
            for (const QWidget* widget : window.findChildren<QWidget*>()) {
                if (!widget->isVisible() || widget->visibleRegion().isEmpty())
                    continue;
                if (const int lack = test::lackOf(widget); lack > 0)
                    clipped << QString("%1: %2 lacks %3 px of \"%4\"")
                                   .arg(where, placeOf(widget))
                                   .arg(lack)
                                   .arg(widget->property("text").toString() +
                                        widget->property("currentText").toString());
            }
        };
        for (QDockWidget* dock : window.findChildren<QDockWidget*>()) {
            window.docks().bringUp(dock->objectName());
            QTest::qWait(20);
            look(dock->objectName());
            if (!dockTable().empty() && dock->objectName() == "lesson")
                dock->hide();
        }
        clipped.removeDuplicates();
        QVERIFY2(clipped.isEmpty(), qPrintable('\n' + clipped.join('\n')));
    }

    void theWindowFitsASmallScreen_data() { noTextIsClipped_data(); }
    void theWindowFitsASmallScreen() {
        QFETCH(QString, language);
        // Of 1366 x 768, what a panel and a title leave.
        const QSize screen(1366, 700);
        applyLanguage(language);
        MainWindow window(MainWindow::Session::Fresh);
        window.resize(screen);
        window.show();
        const auto fits = [&](const QString& where) {
            QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
            const QSize least = window.minimumSizeHint().expandedTo(window.size());
            QVERIFY2(least == screen,
                     qPrintable(QString("%1: %2 x %3").arg(where).arg(least.width()).arg(least.height())));
        };
        fits("welcome");
        open(window, sample("resnet18.json"));
        for (QDockWidget* dock : window.findChildren<QDockWidget*>()) {
            window.docks().bringUp(dock->objectName());
            QTest::qWait(5);
            fits(dock->objectName());
        }
    }

    void tabsKeepTheirNamesWhole() {
        MainWindow window(MainWindow::Session::Fresh);
        window.resize(1280, 800);
        window.show();
        open(window, sample("resnet18.json"));
        int bars = 0;
        for (const QTabBar* tabs : window.findChildren<QTabBar*>(QString(), Qt::FindDirectChildrenOnly)) {
            QCOMPARE(tabs->elideMode(), Qt::ElideNone);
            QVERIFY(tabs->usesScrollButtons());
            ++bars;
        }
        QVERIFY(bars > 0);
    }

    void everyControlHasAName() {
        MainWindow window(MainWindow::Session::Fresh);
        window.resize(1440, 900);
        window.show();
        open(window, sample("resnet18.json"));
        QStringList nameless;
        for (QDockWidget* dock : window.findChildren<QDockWidget*>()) {
            window.docks().bringUp(dock->objectName());
            QTest::qWait(5);
            for (QWidget* widget : window.findChildren<QWidget*>()) {
                if (!widget->isVisible() || widget->focusPolicy() == Qt::NoFocus ||
                    qobject_cast<QScrollArea*>(widget) || qobject_cast<QTabBar*>(widget) ||
                    widget->objectName().startsWith("qt_"))
                    continue;
                QAccessibleInterface* told = QAccessible::queryAccessibleInterface(widget);
                QVERIFY2(told, qPrintable(placeOf(widget)));
                if (told->text(QAccessible::Name).isEmpty())
                    nameless << placeOf(widget) + " " + widget->metaObject()->className();
            }
        }
        nameless.removeDuplicates();
        QVERIFY2(nameless.isEmpty(), qPrintable('\n' + nameless.join('\n')));
    }

    void valuesAreTold() {
        MainWindow window(MainWindow::Session::Fresh);
        window.show();
        open(window, sample("resnet18.json"));
        auto* slider = window.findChild<LogSlider*>("bandwidthSlider");
        QAccessibleInterface* told = QAccessible::queryAccessibleInterface(slider);
        QCOMPARE(told->role(), QAccessible::Slider);
        QCOMPARE(told->text(QAccessible::Name), QString("Bandwidth"));
        QCOMPARE(told->text(QAccessible::Value), QString("4 Mbit/s"));
        QVERIFY(told->valueInterface());
        auto* field = window.findChild<QLineEdit*>("bandwidthField");
        QCOMPARE(QAccessible::queryAccessibleInterface(field)->text(QAccessible::Value), QString("4 Mbit/s"));
        // A plot says in words what it shows.
        QWidget* plot = window.docks().dock("latency-by-bandwidth")->widget();
        QVERIFY(!plot->accessibleName().isEmpty());
        QVERIFY(plot->accessibleDescription().contains("Mbit/s"));
    }

    void whatsThisAnswersEverywhere() {
        MainWindow window(MainWindow::Session::Fresh);
        window.resize(1440, 900);
        window.show();
        open(window, sample("resnet18.json"));
        QStringList silent;
        for (const QWidget* widget : window.findChildren<QWidget*>()) {
            if (widget->focusPolicy() == Qt::NoFocus || widget->objectName().startsWith("qt_") ||
                widget->objectName().startsWith("Scroll") || // of the toolkit's tab bars
                widget->window() != &window || qobject_cast<const QTabBar*>(widget))
                continue;
            bool answers = false;
            for (const QWidget* up = widget; up && !answers; up = up->parentWidget())
                answers = !up->whatsThis().isEmpty();
            if (!answers)
                silent << placeOf(widget) + " " + widget->metaObject()->className();
        }
        silent.removeDuplicates();
        QVERIFY2(silent.isEmpty(), qPrintable('\n' + silent.join('\n')));
        // Each control of the query has its own.
        for (const char* name : {"bandwidthSlider", "samplingRateField", "idlePowerField"})
            QVERIFY2(!window.findChild<QWidget*>(name)->whatsThis().isEmpty(), name);
        for (const ActionRow& row : actionTable())
            if (row.kind == ActionRow::Kind::Action)
                QVERIFY2(!window.actions().action(row.id)->whatsThis().isEmpty(), row.id);
    }
};

QTEST_MAIN(TestEveryone)
#include "tst_everyone.moc"
