// SPDX-License-Identifier: GPL-3.0-or-later
// The lesson in the real window: from the start to the first step, on any model, and back to work.
#include "app/desktop/lesson/handout_dialog.h"
#include "app/desktop/lesson/lesson_progress.h"
#include "app/desktop/lesson/lesson_session.h"
#include "app/desktop/window/main_window.h"
#include "tests/support/patience.h"
#include "views/graph/graph_view.h"
#include "views/lesson/lesson_panel.h"
#include "views/lesson/question_box.h"
#include "views/panels/welcome_page.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QDockWidget>
#include <QImage>
#include <QLabel>
#include <QProcess>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTabBar>
#include <QTemporaryDir>
#include <QTest>

using namespace cutpoint;

class TestLessonWindow : public QObject {
    Q_OBJECT

    static QString sample(const char* name) { return QString(CUTPOINT_SAMPLE_MODELS) + "/" + name; }
    static int runProgram(const QStringList& arguments) {
        QProcess process;
        process.start(QString(CUTPOINT_BIN) + "/cutpoint", arguments);
        if (!process.waitForFinished(60'000) || process.exitStatus() != QProcess::NormalExit)
            return -1;
        return process.exitCode();
    }

private slots:
    void oneClickLeadsFromTheStartToTheFirstStep() {
        MainWindow window(MainWindow::Session::Fresh);
        window.resize(1280, 800);
        window.show();
        auto* panel = window.findChild<LessonPanel*>();
        auto* graph = window.findChild<GraphView*>();
        QTest::mouseClick(window.findChild<WelcomePage*>()->findChild<QPushButton*>("learn"), Qt::LeftButton);
        QTRY_COMPARE_WITH_TIMEOUT(panel->step(), 1, test::patienceMs);
        QTRY_VERIFY_WITH_TIMEOUT(panel->stepCount() > 8, test::patienceMs);
        QTRY_VERIFY_WITH_TIMEOUT(graph->scene().lesson, test::patienceMs);
        QVERIFY(panel->isVisible());
        QCOMPARE(graph->scene().graph->size(), 5); // the paper's Fig. 9 behind a camera
        QVERIFY(window.findChild<QDockWidget*>("controls")->isHidden());

        panel->goTo(lesson::ChapterId::MinCut, 3);
        QTRY_VERIFY_WITH_TIMEOUT(graph->scene().lesson && graph->scene().lesson->scene.network,
                                 test::patienceMs);
        QCOMPARE(graph->scene().picture, Picture::Network);

        // Closed, the window is as it was.
        QTest::mouseClick(panel->findChild<QPushButton*>("close"), Qt::LeftButton);
        QVERIFY(!graph->scene().lesson);
        QCOMPARE(graph->scene().picture, Picture::Dnn);
        QVERIFY(!panel->isVisible());
        QVERIFY(!window.findChild<QDockWidget*>("controls")->isHidden());
    }

    void theLessonFollowsTheModelAndItsNumbers() {
        MainWindow window(MainWindow::Session::Fresh);
        window.resize(1280, 800);
        window.show();
        QSignalSpy settled(&window, &MainWindow::settled);
        window.openPath(sample("tiny_yolov2.json"));
        QVERIFY(settled.wait(test::patienceMs));
        window.learn(lesson::ChapterId::Bandwidth, 2);
        auto* panel = window.findChild<LessonPanel*>();
        QTRY_VERIFY_WITH_TIMEOUT(panel->stepCount() > 8, test::patienceMs);
        QCOMPARE(panel->step(), 2);
        const auto* graph = window.findChild<GraphView*>();
        QTRY_VERIFY_WITH_TIMEOUT(graph->scene().lesson, test::patienceMs);
        QCOMPARE(graph->scene().graph->size(), 18);
        window.openPath(sample("fig9_toy.json"));
        QTRY_VERIFY_WITH_TIMEOUT(graph->scene().graph->size() == 4 && graph->scene().lesson,
                                 test::patienceMs);
        QCOMPARE(panel->chapterId(), lesson::ChapterId::Bandwidth);
    }

    void answersAreKept() {
        QTemporaryDir settings;
        QSettings::setDefaultFormat(QSettings::IniFormat);
        QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, settings.path());
        QCoreApplication::setOrganizationName("CutpointTest");
        LessonProgress::keepAnswer("a/net, odd", 1, lesson::ChapterId::MinCut, 2, true);
        LessonProgress::keepAnswer("a/net, odd", 1, lesson::ChapterId::Time, 0, false);
        LessonProgress::keepAnswer("a/net, odd", 2, lesson::ChapterId::Time, 0, true);
        const LessonProgress::Answers known{{{lesson::ChapterId::MinCut, 2}, true},
                                            {{lesson::ChapterId::Time, 0}, false}};
        QCOMPARE(LessonProgress::answers("a/net, odd", 1), known);
        QVERIFY(LessonProgress::answers("another", 1).empty());
        QSettings().setValue("lesson/answers/another/1/heavy.x", true);
        QSettings().setValue("lesson/answers/another/1/nonsense", true);
        QVERIFY(LessonProgress::answers("another", 1).empty());
        LessonProgress::keepPlace({lesson::ChapterId::Budget, 4});
        QCOMPARE(LessonProgress::place().chapter, lesson::ChapterId::Budget);
        QCOMPARE(LessonProgress::place().step, 4);

        // Answered in the window, known in the next one.
        for (const bool isSecond : {false, true}) {
            MainWindow window(MainWindow::Session::Restored);
            window.show();
            window.openPath(sample("fig9_computing.json"));
            window.learn(lesson::ChapterId::Heavy, 999);
            auto* panel = window.findChild<LessonPanel*>();
            QTRY_VERIFY_WITH_TIMEOUT(panel->isQuestion(), test::patienceMs);
            const QString chapter = panel->findChild<QComboBox*>("chapters")->currentText();
            QCOMPARE(chapter.contains("1 of 3 right"), isSecond);
            panel->questionBox()->answer(panel->questionBox()->question().right);
        }
    }

    void theHandoutIsChosenInTheWindow() {
        HandoutDialog dialog;
        dialog.show();
        QCOMPARE(dialog.chapters().size(), std::size_t(lesson::chapterCount));
        for (auto* box : dialog.findChildren<QCheckBox*>())
            box->setChecked(false);
        auto* save = dialog.findChild<QDialogButtonBox*>()->button(QDialogButtonBox::Save);
        QVERIFY(!save->isEnabled());
        QTest::mouseClick(dialog.findChild<QCheckBox*>("min-cut"), Qt::LeftButton, {}, QPoint(8, 8));
        QVERIFY(save->isEnabled());
        dialog.findChild<QSpinBox*>("seed")->setValue(7);
        dialog.findChild<QCheckBox*>("answers")->setChecked(true);
        QCOMPARE(dialog.chapters(), std::vector{lesson::ChapterId::MinCut});
        QCOMPARE(dialog.seed(), 7U);
        QVERIFY(dialog.hasAnswers());

        // What was chosen is printed, off the GUI thread.
        MainWindow window(MainWindow::Session::Fresh);
        window.show();
        window.openPath(sample("fig9_computing.json"));
        window.learn();
        auto* panel = window.findChild<LessonPanel*>();
        QTRY_VERIFY_WITH_TIMEOUT(panel->stepCount() > 8, test::patienceMs);
        auto* session = window.findChild<LessonSession*>();
        QSignalSpy done(session, &LessonSession::handoutDone);
        QTemporaryDir folder;
        HandoutWish wish;
        wish.path = folder.filePath("one.pdf");
        wish.chapters = dialog.chapters();
        session->print(wish);
        QVERIFY(done.wait(test::patienceMs));
        QVERIFY(QFile(wish.path).size() > 1000);
        const qint64 one = QFile(wish.path).size();
        wish.path = folder.filePath("all.pdf");
        wish.chapters.clear();
        session->print(wish);
        QVERIFY(done.wait(test::patienceMs));
        QVERIFY(QFile(wish.path).size() > one);
        wish.path = folder.filePath("no/such/folder.pdf");
        session->print(wish);
        QVERIFY(done.wait(test::patienceMs));
        QVERIFY(done.last().at(0).value<std::optional<Issue>>().has_value());
    }

    void nothingShinesThroughTheLesson() {
        // The docks that the lesson hides leave no bar of their tabs behind.
        MainWindow window(MainWindow::Session::Fresh);
        window.resize(1280, 800);
        window.show();
        window.openPath(sample("fig9_computing.json"));
        window.learn(lesson::ChapterId::Problem, 1);
        auto* panel = window.findChild<LessonPanel*>();
        QTRY_VERIFY_WITH_TIMEOUT(panel->stepCount() > 8, test::patienceMs);
        const QRect lesson(panel->mapTo(&window, QPoint()), panel->size());
        for (const QTabBar* bar : window.findChildren<QTabBar*>(Qt::FindDirectChildrenOnly))
            QVERIFY2(!bar->isVisible() || !bar->geometry().intersects(lesson.adjusted(-8, 0, 8, 8)),
                     qPrintable(QString("%1 tabs at %2,%3, %4 x %5")
                                    .arg(bar->count())
                                    .arg(bar->x())
                                    .arg(bar->y())
                                    .arg(bar->width())
                                    .arg(bar->height())));
    }

    void aStepIsOpenedAndPicturedFromTheCommandLine() {
        QTemporaryDir folder;
        const QString picture = folder.filePath("step.png");
        QCOMPARE(runProgram({sample("fig9_computing.json"), "--lesson", "min-cut/4", "--size", "1280x800",
                             "--screenshot", picture}),
                 0);
        QCOMPARE(QImage(picture).size(), QSize(1280, 800));
        const QString other = folder.filePath("other.png");
        QCOMPARE(runProgram({sample("fig9_computing.json"), "--lesson", "3/5", "--size", "1280x800",
                             "--screenshot", other}),
                 0);
        QVERIFY(QImage(picture) != QImage(other));
        for (const char* wrong : {"mincut/4", "8/1", "3/0", "3/x", "/"})
            QCOMPARE(runProgram({sample("fig9_computing.json"), "--lesson", wrong, "--screenshot", picture}),
                     2);
        QCOMPARE(runProgram({"--handout", folder.filePath("h.pdf")}), 2);
        QCOMPARE(runProgram({sample("fig9_computing.json"), "--handout", folder.filePath("h.pdf"),
                             "--chapters", "1,time"}),
                 0);
        QVERIFY(QFile::exists(folder.filePath("h.pdf")));
    }
};

QTEST_MAIN(TestLessonWindow)
#include "tst_lesson_window.moc"
