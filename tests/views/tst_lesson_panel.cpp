// SPDX-License-Identifier: GPL-3.0-or-later
// The lesson as a reader plays it: forward, back, his own moves, right and wrong answers.
#include "core/import/import.h"
#include "core/study/lesson/chapters.h"
#include "core/study/lesson/try_it.h"
#include "tests/support/patience.h"
#include "views/graph/graph_view.h"
#include "views/graph/layered_layout.h"
#include "views/lesson/activity.h"
#include "views/lesson/chart_widget.h"
#include "views/lesson/lesson_panel.h"
#include "views/lesson/question_box.h"
#include "views/print/handout.h"

#include <QBuffer>
#include <QComboBox>
#include <QImage>
#include <QLabel>
#include <QListWidget>
#include <QPainter>
#include <QPushButton>
#include <QRadioButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalSpy>
#include <QSlider>
#include <QTest>
#include <QToolButton>

#include <map>

using namespace cutpoint;
using lesson::ChapterId;

class TestLessonPanel : public QObject {
    Q_OBJECT

    // Made once for all tests: on a busy machine that is what takes their time, and QtTest ends a function
    // after five minutes.
    static std::shared_ptr<const lesson::Material> material(const char* name) {
        static std::map<std::string, std::shared_ptr<const lesson::Material>> made;
        auto& known = made[name];
        if (!known) {
            const auto model =
                importModelFile((QString(CUTPOINT_SAMPLE_MODELS) + "/" + name).toStdString(), {});
            if (!model)
                qFatal("%s", name);
            known = *lesson::gather(makeProblem(model->graph, model->profile));
        }
        return known;
    }
    using Told = std::pair<lesson::Chapter, std::vector<lesson::Question>>;
    static const Told& toldBy(const lesson::Material& material, ChapterId id) {
        static std::map<std::pair<const lesson::Material*, ChapterId>, Told> made;
        const auto key = std::pair(&material, id);
        auto it = made.find(key);
        if (it == made.end())
            it = made.emplace(key, Told(*lesson::makeChapter(material, id),
                                        lesson::makeQuestions(material, id, 1)))
                     .first;
        return it->second;
    }
    /// A panel whose wishes are granted at once.
    struct Reader {
        std::shared_ptr<const lesson::Material> material;
        LessonPanel panel;
        std::shared_ptr<const LessonOverlay> overlay;

        explicit Reader(const char* name) : material(TestLessonPanel::material(name)) {
            QObject::connect(&panel, &LessonPanel::chapterRequested, &panel, [this](ChapterId id) {
                const Told& told = toldBy(*material, id);
                panel.setChapter(told.first, told.second);
            });
            QObject::connect(&panel, &LessonPanel::overlayChanged, &panel,
                             [this](const auto& shown) { overlay = shown; });
            panel.resize(420, 800);
            panel.show();
            panel.setMaterial(material);
        }
        void press(const char* name) { click(panel.findChild<QAbstractButton*>(name)); }
        void activityPress(const char* name) { click(panel.activity()->findChild<QAbstractButton*>(name)); }
        static void click(QAbstractButton* button) {
            QVERIFY(button && button->isEnabled());
            button->click();
        }
        QString text(const char* name) { return panel.findChild<QLabel*>(name)->text(); }
        void goToActivity(ChapterId id) {
            panel.goTo(id, 1);
            for (int k = 0; k < 20 && panel.activity() == nullptr; ++k)
                panel.forward();
            QVERIFY(panel.activity());
        }
        int link(const std::string& name) const {
            for (std::size_t i = 0; i < material->network->links.size(); ++i)
                if (lesson::linkName(*material->network, material->graph(), static_cast<int>(i)) == name)
                    return static_cast<int>(i);
            qFatal("%s", name.c_str());
        }
    };

private slots:
    void forwardAndBackPassEveryStepOfEveryChapter_data() {
        QTest::addColumn<QByteArray>("name");
        for (const char* name : {"fig9_computing.json", "fig6_inception.json", "resnet18.json"})
            QTest::newRow(name) << QByteArray(name);
    }
    void forwardAndBackPassEveryStepOfEveryChapter() {
        QFETCH(QByteArray, name);
        Reader reader(name.constData());
        QCOMPARE(reader.panel.chapterId(), ChapterId::Problem);
        int steps = 1;
        auto* forward = reader.panel.findChild<QPushButton*>("forward");
        for (; forward->isEnabled() && steps < 200; ++steps) {
            forward->click();
            QVERIFY(reader.overlay);
            QVERIFY(!reader.text("title").isEmpty());
        }
        QCOMPARE(reader.panel.chapterId(), ChapterId::Time);
        QVERIFY(reader.panel.isQuestion());
        QCOMPARE(reader.panel.step(), reader.panel.stepCount());
        auto* back = reader.panel.findChild<QPushButton*>("back");
        int back_ = 1;
        for (; back->isEnabled() && back_ < 200; ++back_)
            back->click();
        QCOMPARE(back_, steps);
        QCOMPARE(reader.panel.step(), 1);
    }

    void keysAloneSuffice() {
        Reader reader("fig9_computing.json");
        QTest::keyClick(&reader.panel, Qt::Key_PageDown);
        QCOMPARE(reader.panel.step(), 2);
        QTest::keyClick(&reader.panel, Qt::Key_PageUp);
        QCOMPARE(reader.panel.step(), 1);
        QTest::keyClick(&reader.panel, Qt::Key_PageDown);
        QTest::keyClick(&reader.panel, Qt::Key_Home);
        QCOMPARE(reader.panel.step(), 1);
        // Everything that can be pressed can be reached by Tab.
        for (auto* button : reader.panel.findChildren<QAbstractButton*>())
            QVERIFY2(button->focusPolicy() & Qt::TabFocus, qPrintable(button->objectName()));
    }

    void placesAreOpenedAndRestarted() {
        Reader reader("fig9_computing.json");
        reader.panel.goTo(ChapterId::MinCut, 4);
        QCOMPARE(reader.panel.step(), 4);
        QVERIFY(reader.overlay->scene.network);
        reader.press("restart");
        QCOMPARE(reader.panel.step(), 1);
        reader.panel.goTo(ChapterId::Heavy, 9999);
        QCOMPARE(reader.panel.step(), reader.panel.stepCount());
        reader.panel.setMaterial(nullptr);
        QCOMPARE(reader.panel.stepCount(), 0);
        QVERIFY(!reader.overlay);
    }

    void moreIsToldWhenAskedFor() {
        Reader reader("fig9_computing.json");
        auto* more = reader.panel.findChild<QLabel*>("more");
        QVERIFY(more->isHidden());
        reader.press("moreButton");
        QVERIFY(!more->isHidden());
        QVERIFY(more->text().contains("DAG"));
    }

    void aCutOfOnesOwnIsPriced() {
        Reader reader("fig9_computing.json");
        reader.goToActivity(ChapterId::Problem);
        reader.panel.layerChosen(reader.material->graph().find("v1"));
        QVERIFY2(reader.panel.activity()->verdict().contains("No plan is faster"),
                 qPrintable(reader.panel.activity()->verdict()));
        QCOMPARE(reader.overlay->scene.sides, reader.material->best.sides);
        reader.panel.layerChosen(reader.material->graph().find("v4"));
        QVERIFY(reader.panel.activity()->verdict().contains("700 ms"));
        reader.panel.findChild<QSlider*>("cutSlider")->setValue(2);
        QVERIFY(reader.panel.activity()->verdict().contains("270 ms"));
    }

    void missedAndWrongLinksAreTold() {
        Reader reader("fig9_computing.json");
        reader.goToActivity(ChapterId::Network);
        reader.panel.linkChosen(reader.link("(e, v1)"));
        QCOMPARE(reader.overlay->pickedLinks, std::vector<int>{reader.link("(e, v1)")});
        reader.activityPress("check");
        QString verdict = reader.panel.activity()->verdict();
        QVERIFY2(verdict.contains("Missed") && verdict.contains("(v1, v1')") && verdict.contains("(e, v1)"),
                 qPrintable(verdict));
        reader.panel.linkChosen(reader.link("(e, v1)")); // off again
        const auto sides = lesson::vertexSides(*reader.material->network, reader.material->graph(),
                                               reader.material->example.sides);
        for (const int link : lesson::crossingLinks(*reader.material->network, sides))
            reader.panel.linkChosen(link);
        reader.activityPress("check");
        verdict = reader.panel.activity()->verdict();
        QVERIFY2(verdict.startsWith("Right"), qPrintable(verdict));
    }

    void pathsOfOnesOwnEndAtTheSameFlow() {
        Reader reader("fig9_computing.json");
        reader.goToActivity(ChapterId::MinCut);
        auto* list = reader.panel.activity()->findChild<QListWidget*>("next");
        QCOMPARE(list->count(), 5); // e leads to the frame and the four layers
        reader.panel.linkChosen(reader.link("(v1, c)"));
        QVERIFY(reader.panel.activity()->verdict().contains("does not begin where the path ends"));
        // By keyboard: the list's item, then the way to c.
        reader.panel.linkChosen(reader.link("(e, v1)"));
        QVERIFY(reader.panel.activity()->verdict().contains("reached v1"));
        reader.panel.linkChosen(reader.link("(v1, c)"));
        QVERIFY2(reader.panel.activity()->verdict().contains("8.00 ms"),
                 qPrintable(reader.panel.activity()->verdict()));
        reader.panel.linkChosen(reader.link("(e, v1)"));
        QVERIFY(reader.panel.activity()->verdict().contains("full"));
        reader.activityPress("finish");
        QVERIFY2(reader.panel.activity()->verdict().contains("270 ms"),
                 qPrintable(reader.panel.activity()->verdict()));
        QVERIFY(!reader.overlay->scene.reached.empty());
    }

    void predictionsAreJudged() {
        Reader reader("fig9_computing.json");
        reader.goToActivity(ChapterId::Bandwidth);
        const auto truth = lesson::predictionFor(*reader.material);
        const bool onEdge = truth.side == Side::Edge;
        reader.activityPress(onEdge ? "cloud" : "edge");
        QVERIFY(reader.panel.activity()->verdict().startsWith("No"));
        reader.activityPress(onEdge ? "edge" : "cloud");
        QVERIFY(reader.panel.activity()->verdict().startsWith("Right"));
        QCOMPARE(reader.overlay->scene.sides, truth.plan.sides);
    }

    void weightsMoveThePlan() {
        Reader reader("fig9_computing.json");
        reader.goToActivity(ChapterId::Heavy);
        const auto before = reader.overlay->scene.sides;
        reader.panel.activity()->findChild<QSlider*>("gamma")->setValue(60);
        QVERIFY(reader.overlay->scene.sides != before);
        QVERIFY(reader.panel.activity()->verdict().contains("gamma = 1000"));
    }

    void aTreeOfOnesOwnIsProved() {
        Reader reader("fig6_inception.json");
        reader.goToActivity(ChapterId::Budget);
        QVERIFY(!reader.overlay->scene.shares.empty());
        reader.activityPress("branch");
        QVERIFY(reader.panel.activity()->verdict().contains("ubproblems"));
        reader.activityPress("finish");
        QVERIFY2(reader.panel.activity()->verdict().contains("proved"),
                 qPrintable(reader.panel.activity()->verdict()));
        reader.activityPress("again");
        QVERIFY(reader.panel.activity()->verdict().startsWith("Subproblems: 1"));
    }

    void switchesAreScored() {
        Reader reader("fig9_computing.json");
        reader.goToActivity(ChapterId::Time);
        const QString fixed = reader.panel.activity()->verdict();
        QVERIFY(fixed.contains("DADS"));
        auto* box = reader.panel.activity()->findChild<QComboBox*>("part0");
        box->setCurrentIndex((box->currentIndex() + 1) % box->count());
        QVERIFY(reader.panel.activity()->verdict() != fixed);
    }

    void answersAreJudgedAndExplained() {
        Reader reader("fig9_computing.json");
        for (int k = 0; k < lesson::chapterCount; ++k) {
            reader.panel.goTo(static_cast<ChapterId>(k), 9999);
            QVERIFY(reader.panel.isQuestion());
            QuestionBox* box = reader.panel.questionBox();
            QSignalSpy answered(box, &QuestionBox::answered);
            const int right = box->question().right;
            box->answer(right == 0 ? 1 : 0);
            QCOMPARE(answered.takeFirst().at(0).toBool(), false);
            QVERIFY(box->findChild<QLabel*>("verdict")->text().contains("No."));
            box->answer(right);
            QCOMPARE(answered.takeFirst().at(0).toBool(), true);
            QVERIFY(box->findChild<QLabel*>("verdict")->text().contains("Right."));
            // By keyboard: choose, then check.
            auto* option = box->findChild<QRadioButton*>(QString("option%1").arg(right));
            option->setFocus();
            QTest::keyClick(option, Qt::Key_Space);
            QVERIFY(option->isChecked());
        }
    }

    void earlierAnswersAreToldAgain() {
        Reader reader("fig9_computing.json");
        auto* chapters = reader.panel.findChild<QComboBox*>("chapters");
        reader.panel.setAnswers({{{ChapterId::MinCut, 0}, true}, {{ChapterId::MinCut, 1}, false}});
        QVERIFY2(chapters->itemText(2).contains("1 of 3 right"), qPrintable(chapters->itemText(2)));
        QVERIFY(!chapters->itemText(1).contains("right"));
        reader.panel.goTo(ChapterId::MinCut, 9999);
        const int last = reader.panel.step();
        const auto verdict = [&](int step) {
            reader.panel.goTo(ChapterId::MinCut, step);
            return reader.panel.questionBox()->findChild<QLabel*>("verdict")->text();
        };
        QVERIFY(verdict(last - 2).contains("rightly before"));
        QVERIFY(verdict(last - 1).contains("try again"));
        QVERIFY(verdict(last).isEmpty());
        // A new answer counts at once.
        reader.panel.questionBox()->answer(reader.panel.questionBox()->question().right);
        QVERIFY2(chapters->itemText(2).contains("2 of 3 right"), qPrintable(chapters->itemText(2)));
    }

    void theAlgorithmIsSeenWithoutScrolling() {
        // As wide and high as in a window of 1280 x 800.
        for (const char* name : {"fig9_computing.json", "fig6_inception.json", "resnet18.json"}) {
            Reader reader(name);
            reader.panel.resize(420, 705);
            auto* code = reader.panel.findChild<QLabel*>("code");
            auto* scroll = reader.panel.findChild<QScrollArea*>();
            for (int k = 0; k < lesson::chapterCount; ++k) {
                reader.panel.goTo(static_cast<ChapterId>(k), 1);
                for (; !reader.panel.isQuestion(); reader.panel.forward()) {
                    if (code->isHidden() || reader.panel.activity())
                        continue;
                    QTRY_VERIFY2_WITH_TIMEOUT(scroll->verticalScrollBar()->maximum() == 0,
                                              qPrintable(QString("%1, chapter %2, step %3: %4 px too high")
                                                             .arg(name)
                                                             .arg(k + 1)
                                                             .arg(reader.panel.step())
                                                             .arg(scroll->verticalScrollBar()->maximum())),
                                              test::patienceMs);
                }
            }
        }
    }

    void theGraphShowsTheStepAndThenThePlanAgain() {
        Reader reader("fig9_computing.json");
        GraphView graph;
        graph.resize(900, 700);
        const Problem& problem = reader.material->problem;
        graph.setGraph(problem.graph, layeredLayout(*problem.graph));
        // Asked for too early, it is shown as soon as there is a problem.
        reader.panel.goTo(ChapterId::MinCut, 5);
        graph.setLesson(reader.overlay);
        QVERIFY(!graph.scene().lesson);
        graph.setProblemAndPlan(std::make_shared<Problem>(problem), reader.material->best);
        QVERIFY(graph.scene().lesson);
        QCOMPARE(graph.scene().picture, Picture::Network);
        QVERIFY(graph.scene().plan.sides.empty());
        QSignalSpy clicked(&graph, &GraphView::lessonLinkClicked);
        const QImage with = graph.grab().toImage();
        // The red link of the last layer, level with its box.
        const QRectF box = graph.scene().layout.nodes.back();
        QTest::mouseClick(&graph, Qt::LeftButton, {},
                          graph.fromScene({box.left() - 20, box.top() + box.height() / 3}).toPoint());
        QCOMPARE(clicked.size(), 1);
        QCOMPARE(clicked.front().at(0).toInt(), reader.link("(e, v4)"));
        graph.setLesson(nullptr);
        QCOMPARE(graph.scene().picture, Picture::Dnn);
        QCOMPARE(graph.scene().plan.sides, reader.material->best.sides);
        QVERIFY(graph.grab().toImage() != with);
        // One of another graph is not shown.
        Reader other("resnet18.json");
        other.panel.goTo(ChapterId::MinCut, 2);
        graph.setLesson(other.overlay);
        QVERIFY(!graph.scene().lesson);
    }

    void chartsPaintAtAnySize() {
        Reader reader("resnet18.json");
        for (int k = 3; k < lesson::chapterCount; ++k) {
            const auto chapter = *lesson::makeChapter(*reader.material, static_cast<ChapterId>(k));
            for (const auto& step : chapter.steps)
                for (const QSize size : {QSize(1, 1), QSize(60, 30), QSize(420, 300), QSize(2000, 1200)}) {
                    ChartWidget widget;
                    widget.setChart(step.chart);
                    widget.resize(size);
                    widget.grab();
                    if (!std::holds_alternative<std::monostate>(step.chart))
                        QVERIFY(!widget.accessibleName().isEmpty());
                }
        }
    }

    void whatIsShownOfALargeNetIsSaid() {
        for (const char* name : {"fig9_computing.json", "googlenet.json"}) {
            Reader reader(name);
            const bool isLarge = !reader.material->isWhole();
            for (int k = 0; k < lesson::chapterCount; ++k) {
                reader.panel.goTo(static_cast<ChapterId>(k), 1);
                for (int step = 1; step <= reader.panel.stepCount(); ++step) {
                    reader.panel.goTo(static_cast<ChapterId>(k), step);
                    const auto* part = reader.panel.findChild<QLabel*>("part");
                    QCOMPARE(part->isVisible(), isLarge);
                    if (!isLarge)
                        continue;
                    const auto shown = std::ranges::count(reader.overlay->inWindow, true);
                    QVERIFY2(part->text().contains(QString::number(shown)), qPrintable(part->text()));
                }
            }
        }
    }

    void theHandoutHasSelectableTextAndAnswersOnlyWhenWished() {
        Handout handout;
        handout.material = material("fig9_computing.json");
        handout.parts.push_back({*lesson::makeChapter(*handout.material, ChapterId::Network),
                                 lesson::makeQuestions(*handout.material, ChapterId::Network, 3)});
        const auto sizeOf = [](const Handout& made) {
            QBuffer file;
            file.open(QIODevice::WriteOnly);
            if (!writeHandout(made, file))
                return qsizetype(0);
            // Fonts are embedded with the characters they stand for: that is what can be selected.
            if (!file.data().startsWith("%PDF-") || !file.data().contains("/ToUnicode"))
                return qsizetype(-1);
            return qsizetype(file.data().count("/Type /Page\n"));
        };
        const auto plain = sizeOf(handout);
        QVERIFY(plain > 2);
        handout.hasAnswers = true;
        QCOMPARE(sizeOf(handout), plain + 1);
        QBuffer closed;
        QVERIFY(!writeHandout(handout, closed));
    }
};

QTEST_MAIN(TestLessonPanel)
#include "tst_lesson_panel.moc"
