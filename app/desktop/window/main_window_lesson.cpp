// SPDX-License-Identifier: GPL-3.0-or-later
// The lesson's place in the window, and its handout.
#include "app/desktop/lesson/handout_dialog.h"
#include "app/desktop/lesson/lesson_session.h"
#include "app/desktop/window/gallery.h"
#include "app/desktop/window/main_window.h"
#include "views/graph/graph_view.h"
#include "views/lesson/lesson_panel.h"
#include "views/panels/welcome_page.h"
#include "views/style/told.h"

#include <QAction>
#include <QDockWidget>
#include <QFileDialog>
#include <QInputDialog>
#include <QStatusBar>

namespace cutpoint {

void MainWindow::createLesson() {
    lessonPanel_ = docks_->panel<LessonPanel>();
    lesson_ = new LessonSession(*lessonPanel_, *graph_, !freshSession_, this);
    connect(welcome_, &WelcomePage::learnRequested, this, [this] { learn(); });
    connect(lesson_, &LessonSession::settled, this, &MainWindow::checkSettled);
    connect(lesson_, &LessonSession::activeChanged, this, &MainWindow::showLessonDock);
    // The picture's buttons say what a step draws.
    connect(lessonPanel_, &LessonPanel::overlayChanged, this, [this] {
        if (lesson_->isActive())
            actions_->action(graph_->scene().picture == Picture::Network ? "network" : "dnn")
                ->setChecked(true);
    });
    connect(lessonPanel_, &LessonPanel::handoutRequested, this, &MainWindow::handoutDialog);
    connect(lesson_, &LessonSession::handoutDone, this,
            [this](const std::optional<Issue>& issue, const QString& path) {
                statusBar()->showMessage(issue ? told(issue->message)
                                               : tr("The handout is saved as %1").arg(path));
            });
    const QDockWidget* dock = docks_->dock("lesson");
    connect(dock->toggleViewAction(), &QAction::triggered, this, [this](bool shown) {
        if (shown)
            learn();
    });
    connect(dock, &QDockWidget::visibilityChanged, this, [this, dock] {
        if (dock->isHidden())
            lesson_->end();
    });
}

/// While the lesson runs it has the panels' place beside the graph; afterwards they are as they were.
void MainWindow::showLessonDock(bool active) {
    QDockWidget* lessonDock = docks_->dock("lesson");
    if (active) {
        besideLesson_.clear();
        for (QDockWidget* dock : findChildren<QDockWidget*>())
            if (dock != lessonDock && !dock->isHidden())
                besideLesson_.append(dock);
        for (QDockWidget* dock : besideLesson_)
            dock->hide();
        docks_->bringUp("lesson");
        constexpr int usual = 420;
        resizeDocks({lessonDock}, {usual}, Qt::Horizontal);
        lessonPanel_->setFocus();
    } else {
        actions_->action(graph_->scene().picture == Picture::Network ? "network" : "dnn")->setChecked(true);
        lessonDock->hide();
        // On the welcome page they stay hidden until there is work again.
        if (centre_->currentWidget() == graph_)
            for (QDockWidget* dock : besideLesson_)
                dock->show();
    }
}

void MainWindow::learn(std::optional<lesson::ChapterId> chapter, int step) {
    if (!document_.isOpen() || !opener_.reading().isEmpty()) {
        // The paper's own example is the one to begin with.
        learning_ = LessonPlace{chapter, step};
        if (opener_.reading().isEmpty())
            openPath(samplesFolder() + "/fig9_computing.json");
        return;
    }
    learning_.reset();
    showWork();
    lesson_->setProblem(document_.problem());
    lesson_->begin(chapter, step);
}

/// After a model has been opened or its numbers have changed.
void MainWindow::tellLesson() {
    if (const auto place = std::exchange(learning_, {}))
        learn(place->chapter, place->step);
    else if (lesson_->isActive())
        lesson_->setProblem(document_.problem());
}

void MainWindow::handoutDialog() {
    if (!lesson_->material())
        return;
    HandoutDialog dialog(this);
    if (dialog.exec() != QDialog::Accepted)
        return;
    const QString path =
        QFileDialog::getSaveFileName(this, tr("Save the handout"), tr("handout.pdf"), tr("PDF (*.pdf)"));
    if (path.isEmpty())
        return;
    HandoutWish wish;
    wish.path = path;
    wish.layout = graph_->scene().picture == Picture::Dnn ? graph_->scene().layout : GraphLayout();
    wish.chapters = dialog.chapters();
    wish.seed = dialog.seed();
    wish.hasAnswers = dialog.hasAnswers();
    statusBar()->showMessage(tr("The handout is being made …"));
    lesson_->print(wish);
}

} // namespace cutpoint
