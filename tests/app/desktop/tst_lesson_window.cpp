// SPDX-License-Identifier: GPL-3.0-or-later
// The lesson in the real window: from the start to the first step, on any model, and back to work.
#include "app/desktop/window/main_window.h"
#include "views/graph/graph_view.h"
#include "views/lesson/lesson_panel.h"
#include "views/panels/welcome_page.h"

#include <QDockWidget>
#include <QImage>
#include <QLabel>
#include <QProcess>
#include <QPushButton>
#include <QSignalSpy>
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
        QTRY_COMPARE_WITH_TIMEOUT(panel->step(), 1, 20'000);
        QTRY_VERIFY_WITH_TIMEOUT(panel->stepCount() > 8, 20'000);
        QTRY_VERIFY_WITH_TIMEOUT(graph->scene().lesson, 20'000);
        QVERIFY(panel->isVisible());
        QCOMPARE(graph->scene().graph->size(), 5); // the paper's Fig. 9 behind a camera
        QVERIFY(window.findChild<QDockWidget*>("controls")->isHidden());

        panel->goTo(lesson::ChapterId::MinCut, 3);
        QTRY_VERIFY_WITH_TIMEOUT(graph->scene().lesson && graph->scene().lesson->scene.network, 20'000);
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
        QVERIFY(settled.wait(20'000));
        window.learn(lesson::ChapterId::Bandwidth, 2);
        auto* panel = window.findChild<LessonPanel*>();
        QTRY_VERIFY_WITH_TIMEOUT(panel->stepCount() > 8, 20'000);
        QCOMPARE(panel->step(), 2);
        const auto* graph = window.findChild<GraphView*>();
        QTRY_VERIFY_WITH_TIMEOUT(graph->scene().lesson, 20'000);
        QCOMPARE(graph->scene().graph->size(), 18);
        window.openPath(sample("fig9_toy.json"));
        QTRY_VERIFY_WITH_TIMEOUT(graph->scene().graph->size() == 4 && graph->scene().lesson, 20'000);
        QCOMPARE(panel->chapterId(), lesson::ChapterId::Bandwidth);
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
