// SPDX-License-Identifier: GPL-3.0-or-later
// What every user reaches: the page about a panel by F1, dialogs whose texts are whole in every language, a
// focus that is seen, hatches at every scale of the screen, plots told in words, every action on the sheet.
#include "app/desktop/window/language.h"
#include "app/desktop/window/main_window.h"
#include "app/desktop/window/theme.h"
#include "tests/support/clipped_text.h"
#include "tests/support/patience.h"
#include "views/help/handbook_view.h"
#include "views/panels/shortcut_sheet.h"
#include "views/panels/stage_bars.h"
#include "views/panels/welcome_page.h"
#include "views/plan_view.h"
#include "views/style/focus_ring.h"

#include <QApplication>
#include <QDialog>
#include <QDockWidget>
#include <QListWidget>
#include <QPainter>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableWidget>
#include <QTest>
#include <QTimer>
#include <QTreeWidget>

using namespace cutpoint;

class TestReach : public QObject {
    Q_OBJECT

    static QString sample(const char* name) { return QString(CUTPOINT_SAMPLE_MODELS) + "/" + name; }
    static void open(MainWindow& window) {
        QSignalSpy settled(&window, &MainWindow::settled);
        window.openPath(sample("resnet18.json"));
        QVERIFY(settled.wait(test::patienceMs));
    }
    static void languageRows() {
        QTest::addColumn<QString>("language");
        for (const Language& language : languages())
            QTest::newRow(qPrintable(language.word)) << language.word;
    }

private slots:
    void cleanup() { applyLanguage("en"); }

    void f1OpensThePageAboutThePanel() {
        MainWindow window(MainWindow::Session::Fresh);
        window.show();
        open(window);
        std::size_t asked = 0;
        for (const DockRow& row : dockTable()) {
            window.docks().bringUp(row.id);
            QDockWidget* dock = window.docks().dock(row.id);
            QWidget* inside = nullptr;
            for (QWidget* widget : dock->findChildren<QWidget*>())
                if (!inside && widget->isVisibleTo(dock) && widget->isEnabled() &&
                    widget->focusPolicy() != Qt::NoFocus)
                    inside = widget;
            if (!inside)
                continue;
            ++asked;
            inside->setFocus();
            window.actions().action("handbook")->trigger();
            const auto* handbook = window.findChild<HandbookView*>();
            QVERIFY(handbook && handbook->isVisible());
            QVERIFY2(handbook->shownPage() == row.handbookPage,
                     qPrintable(QString("%1: %2").arg(row.id, handbook->shownPage())));
        }
        QVERIFY(asked + 2 >= dockTable().size());
        QCOMPARE(window.actions().action("handbook")->shortcut(), QKeySequence(QKeySequence::HelpContents));
    }

    void noDialogIsClipped_data() { languageRows(); }
    void noDialogIsClipped() {
        QFETCH(QString, language);
        applyTheme("light");
        applyLanguage(language);
        MainWindow window(MainWindow::Session::Fresh);
        window.resize(1280, 800);
        window.show();
        open(window);
        QStringList clipped;
        int seen = 0;
        for (const char* name :
             {"input-shapes", "states", "whole-net", "report", "shortcuts", "handbook", "about"}) {
            const auto look = [&] {
                for (QWidget* top : QApplication::topLevelWidgets()) {
                    if (top == &window || !top->isVisible() || top->inherits("QMenu"))
                        continue;
                    ++seen;
                    QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
                    for (const QWidget* widget : top->findChildren<QWidget*>())
                        if (const int lack = widget->isVisible() ? test::lackOf(widget) : 0; lack > 0)
                            clipped << QString("%1: lacks %2 px of \"%3\"")
                                           .arg(name)
                                           .arg(lack)
                                           .arg(widget->property("text").toString());
                    top->close();
                }
            };
            const int before = seen;
            QTimer::singleShot(0, &window, look); // some dialogs wait for their answer
            window.actions().action(name)->trigger();
            QTRY_VERIFY2_WITH_TIMEOUT(seen > before, name, test::patienceMs);
        }
        QVERIFY2(clipped.isEmpty(), qPrintable('\n' + clipped.join('\n')));
    }

    void samplesAreNamedInFull_data() { languageRows(); }
    void samplesAreNamedInFull() {
        QFETCH(QString, language);
        applyLanguage(language);
        MainWindow window(MainWindow::Session::Fresh);
        window.resize(1280, 800);
        window.show();
        const auto* gallery = window.findChild<WelcomePage*>()->findChild<QListWidget*>();
        QTRY_VERIFY_WITH_TIMEOUT(gallery->count() > 10, test::patienceMs);
        for (int row = 0; row < gallery->count(); ++row) {
            const QListWidgetItem* item = gallery->item(row);
            const QRect room = gallery->visualItemRect(item);
            const int text = gallery->fontMetrics()
                                 .boundingRect(QRect(0, 0, room.width() - 8, 1000),
                                               Qt::AlignHCenter | Qt::TextWordWrap, item->text())
                                 .height();
            QVERIFY2(gallery->iconSize().height() + text <= room.height(), qPrintable(item->text()));
        }
    }

    /// Every widget that takes the keyboard looks otherwise while it has it.
    void focusIsSeenEverywhere_data() {
        QTest::addColumn<QString>("theme");
        QTest::newRow("light") << "light";
        QTest::newRow("dark") << "dark";
    }
    void focusIsSeenEverywhere() {
        QFETCH(QString, theme);
        applyTheme(theme);
        MainWindow window(MainWindow::Session::Fresh);
        window.resize(1440, 900);
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        const auto* ring = window.findChild<FocusRing*>();
        QVERIFY(ring && !ring->isVisible());             // around nothing as long as only the mouse is used
        window.setAttribute(Qt::WA_KeyboardFocusChange); // as the Tab key does
        window.findChild<WelcomePage*>()->setRecentFiles({sample("alexnet.json")});
        QStringList unseen;
        const auto look = [&](const QString& where) {
            for (QWidget* widget : window.findChildren<QWidget*>()) {
                if (!widget->isVisible() || !widget->isEnabled() || !(widget->focusPolicy() & Qt::TabFocus) ||
                    widget->visibleRegion().isEmpty() || widget->size().isEmpty() || widget->focusProxy() ||
                    widget->inherits("QTabBar") || widget->objectName().startsWith("qt_"))
                    continue;
                window.setFocus();
                if (QWidget* had = QApplication::focusWidget())
                    had->clearFocus();
                const QRect place =
                    QRect(widget->mapTo(&window, QPoint()), widget->size()).adjusted(-6, -6, 6, 6) &
                    window.rect();
                const QImage before = window.grab(place).toImage();
                widget->setFocus(Qt::TabFocusReason);
                if (!widget->hasFocus())
                    continue;
                if (window.grab(place).toImage() == before)
                    unseen << where + ": " + widget->metaObject()->className() + " " + widget->objectName() +
                                  " " + widget->property("text").toString();
            }
        };
        look("welcome");
        open(window);
        for (const char* dock : {"controls", "layers", "latency-by-bandwidth", "runtime"}) {
            window.docks().bringUp(dock);
            QCoreApplication::processEvents();
            look(dock);
        }
        unseen.removeDuplicates();
        QVERIFY2(unseen.isEmpty(), qPrintable('\n' + unseen.join('\n')));
    }

    /// 100, 150 and 200 %: hatches are neither lost nor filled.
    void hatchesStayVisibleAtEveryScale() {
        StageBars bars;
        bars.setRows({{"plan", {Seconds(1), Seconds(1), Seconds(1)}, true}});
        bars.resize(600, bars.sizeHint().height());
        for (const double scale : {1.0, 1.5, 2.0}) {
            QImage picture(bars.size() * scale, QImage::Format_ARGB32);
            picture.setDevicePixelRatio(scale);
            picture.fill(Qt::white);
            bars.render(&picture);
            // Along the bar's middle: the edge's and the cloud's parts change their colour again and again.
            int most = 0;
            for (int y = 0; y < picture.height(); ++y) {
                int changes = 0;
                for (int x = 1; x < picture.width(); ++x)
                    changes += picture.pixel(x, y) != picture.pixel(x - 1, y) ? 1 : 0;
                most = std::max(most, changes);
            }
            QVERIFY2(most > 30, qPrintable(QString("%1: %2").arg(scale).arg(most)));
        }
    }

    void everyPlotIsToldInWords() {
        MainWindow window(MainWindow::Session::Fresh);
        window.resize(1280, 800);
        window.show();
        open(window);
        for (const DockRow& row : dockTable()) {
            if (QLatin1String(row.handbookPage) != "plots")
                continue;
            QSignalSpy settled(&window, &MainWindow::settled);
            window.docks().bringUp(row.id);
            const QWidget* plot = window.docks().dock(row.id)->widget();
            if (const auto* table = plot->findChild<QTableWidget*>()) {
                QVERIFY2(!table->accessibleName().isEmpty(), row.id);
                continue;
            }
            QVERIFY2(!plot->accessibleName().isEmpty(), row.id);
            QTRY_VERIFY2_WITH_TIMEOUT(!plot->accessibleDescription().isEmpty(), row.id, test::patienceMs);
        }
    }

    void theSheetHasEveryActionWithAKey() {
        MainWindow window(MainWindow::Session::Fresh);
        window.show();
        open(window);
        window.actions().action("shortcuts")->trigger();
        auto* sheet = window.findChild<ShortcutSheet*>();
        QVERIFY(sheet && sheet->isVisible());
        QStringList told;
        const auto* list = sheet->findChild<QTreeWidget*>();
        for (int row = 0; row < list->topLevelItemCount(); ++row)
            told << list->topLevelItem(row)->text(1);
        for (const ActionRow& row : actionTable()) {
            if (row.kind == ActionRow::Kind::Separator || row.kind == ActionRow::Kind::Menu)
                continue;
            const QKeySequence keys = window.actions().action(row.id)->shortcut();
            const QString text = keys.toString(QKeySequence::NativeText);
            QVERIFY2(keys.isEmpty() || !told.filter(text).isEmpty(), row.id);
        }
    }
};

QTEST_MAIN(TestReach)
#include "tst_reach.moc"
