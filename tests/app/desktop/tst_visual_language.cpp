// SPDX-License-Identifier: GPL-3.0-or-later
// What signs and words of the window promise: marks that differ, icons that follow the theme, terms that are
// explained, advice that names what to click.
#include "app/desktop/help/handbook.h"
#include "app/desktop/window/main_window.h"
#include "app/desktop/window/theme.h"
#include "core/partition/analysis/best_by_objective.h"
#include "tests/support/patience.h"
#include "views/graph/graph_view.h"
#include "views/graph/layered_layout.h"
#include "views/graph/minimap.h"
#include "views/graph/selection_mark.h"
#include "views/panels/controls_panel.h"
#include "views/panels/log_slider.h"
#include "views/panels/verdict_panel.h"
#include "views/style/advice.h"
#include "views/style/icon.h"
#include "views/style/mnemonic.h"
#include "views/style/terms.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDockWidget>
#include <QFile>
#include <QRadioButton>
#include <QSignalSpy>
#include <QTableWidget>
#include <QTest>

#include <cmath>

using namespace cutpoint;

class TestVisualLanguage : public QObject {
    Q_OBJECT

    static QString sample(const char* name) { return QString(CUTPOINT_SAMPLE_MODELS) + "/" + name; }
    static void open(MainWindow& window, const QString& path) {
        QSignalSpy settled(&window, &MainWindow::settled);
        window.openPath(path);
        QVERIFY(settled.wait(test::patienceMs));
    }
    static double brightness(const QIcon& icon, QIcon::Mode mode) {
        const QImage picture = icon.pixmap(QSize(20, 20), mode).toImage();
        // As it looks on a dark window.
        double sum = 0;
        for (int x = 0; x < picture.width(); ++x)
            for (int y = 0; y < picture.height(); ++y) {
                const QColor color = picture.pixelColor(x, y);
                sum += color.lightnessF() * color.alphaF();
            }
        return sum;
    }

private slots:
    void cleanup() { applyTheme("light"); }

    void enabledIconsStandOutInBothThemes() {
        for (const char* name : {"open", "fit", "save", "zoom-in"}) {
            const QIcon icon = themedIcon(name);
            QVERIFY2(!icon.isNull(), name);
            applyTheme("dark");
            QVERIFY(brightness(icon, QIcon::Normal) > 1.8 * brightness(icon, QIcon::Disabled));
            applyTheme("light");
            // On a light window the darker is the stronger: more of the ink is there.
            const auto ink = [&](QIcon::Mode mode) {
                const QImage picture = icon.pixmap(QSize(20, 20), mode).toImage();
                double sum = 0;
                for (int x = 0; x < picture.width(); ++x)
                    for (int y = 0; y < picture.height(); ++y)
                        sum +=
                            (1 - picture.pixelColor(x, y).lightnessF()) * picture.pixelColor(x, y).alphaF();
                return sum;
            };
            QVERIFY(ink(QIcon::Normal) > 1.8 * ink(QIcon::Disabled));
        }
    }

    void keysOfMenusAreMarkedInMenusOnly() {
        QCOMPARE(withoutMnemonic("&Open…"), QString("Open…"));
        QCOMPARE(withoutMnemonic("Fish && &chips"), QString("Fish & chips"));
        QCOMPARE(withoutMnemonic(QString::fromUtf8("打开(&O)…")), QString::fromUtf8("打开…"));
        QCOMPARE(withoutMnemonic("Side (S)"), QString("Side (S)"));
    }

    void whatCanBeTickedIsSeenInBothThemes() {
        for (const char* theme : {"light", "dark"}) {
            applyTheme(theme);
            QRadioButton radio;
            QCheckBox box;
            for (QAbstractButton* button : std::initializer_list<QAbstractButton*>{&radio, &box}) {
                button->resize(40, 24);
                const QImage picture = button->grab().toImage();
                const double ground = button->palette().color(QPalette::Window).lightnessF();
                double most = 0;
                for (int x = 0; x < picture.width(); ++x)
                    for (int y = 0; y < picture.height(); ++y)
                        most = std::max(most, std::abs(picture.pixelColor(x, y).lightnessF() - ground));
                QVERIFY2(most > 0.2, qPrintable(QString("%1 %2").arg(theme).arg(most)));
            }
        }
    }

    void whatIsSelectedDoesNotLookLikeTheCut() {
        MainWindow window(MainWindow::Session::Fresh);
        window.resize(1280, 800);
        window.show();
        open(window, sample("resnet18.json"));
        auto* graph = window.findChild<GraphView*>();
        const Colors colors(graph->palette());
        const LayerId cut = window.solution()->plan.cut.front();
        const auto violet = [&] {
            graph->flush();
            const QImage picture = graph->grab().toImage();
            int count = 0;
            for (int x = 0; x < picture.width(); ++x)
                for (int y = 0; y < picture.height(); ++y)
                    count += picture.pixelColor(x, y) == selectionColor(colors);
            return count;
        };
        graph->selectLayer(-1);
        QCOMPARE(violet(), 0);
        graph->selectLayer(cut);
        QVERIFY(violet() > 20);
        QVERIFY(selectionColor(colors) != colors.transfer && selectionColor(colors) != colors.text);
    }

    void theFlowIsCalledThatOfTheCutOnlyWhereItIs() {
        MainWindow window(MainWindow::Session::Fresh);
        window.resize(1440, 900);
        window.show();
        open(window, sample("resnet18.json"));
        window.setView("network");
        auto* graph = window.findChild<GraphView*>();
        const auto legendSize = [&] {
            graph->flush();
            QImage picture(1000, 1000, QImage::Format_RGB32);
            QPainter painter(&picture);
            return paintLegend(painter, graph->scene(), Colors(graph->palette()), {0, 900}).size();
        };
        const QSizeF ofLatency = legendSize();
        QVERIFY(graph->scene().flow);
        QCOMPARE(graph->scene().flow->cut.value, window.solution()->plan.times.latency().value);
        const PerLayer<Side> alone(window.document().problem().graph->layers().size(), Side::Edge);
        window.document().changeManualSides(alone);
        QTRY_VERIFY_WITH_TIMEOUT(graph->scene().plan.sides == alone, test::patienceMs);
        QVERIFY(legendSize() != ofLatency);
    }

    void theMapOfALargeNetShowsSidesAndCut() {
        MainWindow window(MainWindow::Session::Fresh);
        window.resize(1280, 800);
        window.show();
        open(window, sample("inception_v4.json"));
        auto* graph = window.findChild<GraphView*>();
        graph->flush();
        const Colors colors(graph->palette());
        QImage map(180, 140, QImage::Format_RGB32);
        map.fill(colors.canvas);
        QPainter painter(&map);
        paintMinimapPicture(painter, graph->scene(), colors, pictureBounds(graph->scene()), map.size());
        int edge = 0, cloud = 0, cut = 0;
        for (int x = 0; x < map.width(); ++x)
            for (int y = 0; y < map.height(); ++y) {
                edge += map.pixelColor(x, y) == colors.edge;
                cloud += map.pixelColor(x, y) == colors.cloud;
                cut += map.pixelColor(x, y) == colors.transfer;
            }
        const Plan& plan = graph->scene().plan;
        const auto onEdge = std::count(plan.sides.begin(), plan.sides.end(), Side::Edge);
        const auto inCloud = static_cast<std::ptrdiff_t>(plan.sides.size()) - onEdge;
        QVERIFY(inCloud == 0 || cloud >= 2);
        QVERIFY(onEdge == 0 || edge + cut >= 2);
        QVERIFY(plan.cut.empty() || cut >= 16);
    }

    void theStripIsThatOfTheObjective() {
        MainWindow window(MainWindow::Session::Fresh);
        window.show();
        open(window, sample("resnet18.json"));
        auto* slider = window.findChild<LogSlider*>("bandwidthSlider");
        auto* objective = window.findChild<QComboBox*>("objective");
        const auto frontier = window.advisor().moment()->frontier;
        QVERIFY(frontier);
        for (int choice = 0; choice < objective->count(); ++choice) {
            objective->setCurrentIndex(choice);
            const Query query = window.document().query();
            const auto best = bestByObjective(*frontier, window.document().problem(), query.objective);
            const auto bands = bandwidthBands(best, window.document().problem());
            QTRY_VERIFY_WITH_TIMEOUT(slider->bands().size() == bands.size(), test::patienceMs);
            for (std::size_t i = 0; i < bands.size(); ++i)
                QTRY_COMPARE_WITH_TIMEOUT(slider->bands()[i].from, bands[i].from.value, test::patienceMs);
        }
    }

    void pinsAndJoulesAreTold() {
        MainWindow window(MainWindow::Session::Fresh);
        window.show();
        open(window, sample("alexnet.json"));
        Document& document = window.document();
        auto* verdict = window.findChild<VerdictPanel*>();
        auto* table = verdict->findChild<QTableWidget*>();
        const auto heading = [&](const QString& word) {
            for (int column = 0; column < table->columnCount(); ++column)
                if (table->horizontalHeaderItem(column)->text().replace('\n', ' ').startsWith(word))
                    return table->horizontalHeaderItem(column)->text().replace('\n', ' ');
            return QString();
        };
        QTRY_COMPARE_WITH_TIMEOUT(heading("Cloud only"), QString("Cloud only"), test::patienceMs);
        const LayerId first = document.problem().graph->topologicalOrder()[1];
        QVERIFY(!document.changePin(first, Pin::Edge));
        QTRY_COMPARE_WITH_TIMEOUT(heading("Cloud only"), QString("Cloud only, as pinned"), test::patienceMs);
        QCOMPARE(heading("Edge only"), QString("Edge only"));
        // A contradiction names both layers.
        const LayerId last = document.problem().graph->outputs().front();
        QVERIFY(!document.changePin(last, Pin::Edge));
        const auto refused = document.changePin(first + 1, Pin::Cloud);
        QVERIFY(refused);
        const std::string why = refused->message;
        for (const LayerId v : {last, static_cast<LayerId>(first + 1)})
            QVERIFY2(why.find(document.problem().graph->layer(v).name) != std::string::npos, why.c_str());
        // Joules follow the powers.
        const auto joules = [&] { return table->item(table->rowCount() - 1, 0)->text(); };
        QCOMPARE(table->verticalHeaderItem(table->rowCount() - 1)->text(), QString("Edge energy, J"));
        const QString before = joules();
        Query query = document.query();
        query.power.compute = Watts(50);
        document.changeQuery(query, false);
        QTRY_VERIFY_WITH_TIMEOUT(joules() != before, test::patienceMs);
    }

    void adviceNamesWhatToClick() {
        for (const char* option :
             {"--input-shape", "--output-bytes", "--input-bytes", "--element-bytes", "--edge-fixed",
              "--cloud-fixed", "--edge-device", "--cloud-device", "--edge-profile", "--cloud-profile",
              "--profile", "--accept-partial", "--bandwidth", "--fps", "--cloud-budget", "--pin", "--dim"}) {
            Issue issue;
            issue.fix = std::string("Give it with ") + option + " X.";
            const QString told = advice(issue);
            QVERIFY2(!told.isEmpty() && !told.contains("--"), option);
        }
        Issue foreign;
        foreign.fix = say("Let trtexec write the file with --exportProfile=FILE.");
        QVERIFY(advice(foreign).contains("--exportProfile"));
        Issue plain;
        plain.fix = say("Pin again.");
        QCOMPARE(advice(plain), QString("Pin again."));
    }

    void noIssueOfAnOpenedModelSpeaksOfOptions() {
        MainWindow window(MainWindow::Session::Fresh);
        window.show();
        open(window, sample("resnet18.json"));
        for (const Issue& issue : window.document().issues())
            QVERIFY2(!advice(issue).contains("--"), qPrintable(advice(issue)));
    }

    void everyTermHasItsPlaceInTheGlossary() {
        QFile file(":/handbook/en/glossary.md");
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QString glossary = QString::fromUtf8(file.readAll());
        int i = 0;
        for (const TermRow& row : termTable()) {
            QCOMPARE(static_cast<int>(row.term), i++);
            QVERIFY2(glossary.contains(QString("\n## %1\n").arg(row.entry)), row.entry);
            QVERIFY(explained({row.term}).contains(QString(row.text).toHtmlEscaped()));
        }
        // And each is told where it stands.
        MainWindow window(MainWindow::Session::Fresh);
        window.show();
        open(window, sample("resnet18.json"));
        QString tips;
        for (const QWidget* widget : window.findChildren<QWidget*>())
            tips += widget->toolTip() + widget->whatsThis();
        for (const char* word : {"Frontier", "Next best", "Certificate", "T_e, edge time"})
            QVERIFY2(tips.contains(QString("<b>%1</b>").arg(word)), word);
    }
};

QTEST_MAIN(TestVisualLanguage)
#include "tst_visual_language.moc"
