// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/lesson/lesson_session.h"

#include "views/graph/graph_view.h"
#include "views/lesson/lesson_panel.h"

#include <QSettings>

namespace cutpoint {

LessonSession::LessonSession(LessonPanel& panel, GraphView& graph, bool remembers, QObject* parent)
    : QObject(parent), panel_(panel), graph_(graph), remembers_(remembers) {
    connect(&panel, &LessonPanel::chapterRequested, this, &LessonSession::makeChapter);
    connect(&panel, &LessonPanel::overlayChanged, this,
            [this](const std::shared_ptr<const LessonOverlay>& overlay) {
                if (active_)
                    graph_.setLesson(overlay);
            });
    connect(&panel, &LessonPanel::closeRequested, this, &LessonSession::end);
    connect(&panel, &LessonPanel::moved, this, &LessonSession::remember);
    connect(&graph, &GraphView::layerSelected, &panel, &LessonPanel::layerChosen);
    connect(&graph, &GraphView::lessonLinkClicked, &panel, &LessonPanel::linkChosen);
}

void LessonSession::setProblem(const Problem& problem) {
    problem_ = problem;
    material_.reset();
    if (active_)
        makeMaterial();
}

void LessonSession::begin(std::optional<lesson::ChapterId> chapter, int step) {
    if (!chapter && remembers_) {
        const QSettings settings;
        chapter = lesson::chapterFromWord(settings.value("lesson/chapter").toString().toStdString());
        step = settings.value("lesson/step", 1).toInt();
    }
    const bool wasActive = active_;
    active_ = true;
    if (!material_)
        panel_.setMaterial(nullptr);
    panel_.goTo(chapter.value_or(lesson::ChapterId::Problem), step);
    if (problem_ && !material_)
        makeMaterial();
    else
        panel_.showPicture();
    if (!wasActive)
        emit activeChanged(true);
}

void LessonSession::end() {
    if (!active_)
        return;
    active_ = false;
    job_.drop();
    panel_.play(false);
    graph_.setLesson(nullptr);
    emit activeChanged(false);
}

void LessonSession::makeMaterial() {
    job_.start([this, problem = *problem_](const Effort& effort) -> LatestJob::Show {
        auto gathered = lesson::gather(problem, effort);
        return [this, gathered = std::move(gathered)] {
            if (!gathered) {
                panel_.setMaterial(nullptr);
                panel_.setFailure(gathered.error());
                emit settled();
                return;
            }
            material_ = *gathered;
            panel_.setMaterial(material_); // asks for its chapter
        };
    });
}

void LessonSession::makeChapter(lesson::ChapterId chapter) {
    if (!material_)
        return;
    job_.start([this, material = material_, chapter, seed = seed_](const Effort& effort) -> LatestJob::Show {
        auto made = lesson::makeChapter(*material, chapter, effort);
        auto questions = lesson::makeQuestions(*material, chapter, seed);
        return [this, material, made = std::move(made), questions = std::move(questions)] {
            if (material != material_)
                return;
            if (made)
                panel_.setChapter(*made, questions);
            else
                panel_.setFailure(made.error());
            emit settled();
        };
    });
}

void LessonSession::remember(lesson::ChapterId chapter, int step) {
    if (!remembers_ || !active_)
        return;
    QSettings settings;
    settings.setValue("lesson/chapter", lesson::chapterWord(chapter));
    settings.setValue("lesson/step", step);
}

} // namespace cutpoint
