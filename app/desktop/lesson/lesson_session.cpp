// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/lesson/lesson_session.h"

#include "app/desktop/lesson/lesson_progress.h"
#include "views/graph/graph_view.h"
#include "views/lesson/lesson_panel.h"

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
    connect(&panel, &LessonPanel::questionAnswered, this, &LessonSession::rememberAnswer);
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
        const LessonProgress::Place last = LessonProgress::place();
        chapter = last.chapter;
        step = last.step;
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
            recallAnswers();
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
    LessonProgress::keepPlace({chapter, step});
}

void LessonSession::rememberAnswer(lesson::ChapterId chapter, int question, bool isRight) {
    if (remembers_ && material_)
        LessonProgress::keepAnswer(material_->graph().name(), seed_, chapter, question, isRight);
}

void LessonSession::recallAnswers() {
    panel_.setAnswers(remembers_ ? LessonProgress::answers(material_->graph().name(), seed_)
                                 : LessonProgress::Answers());
}

void LessonSession::print(const HandoutWish& wish) {
    if (!material_)
        return;
    handout_.start([this, material = material_, wish](const Effort& effort) -> LatestJob::Show {
        auto handout = collectHandout(material, wish, effort);
        return [this, wish, handout = std::move(handout)] {
            // Fonts and paint belong to the GUI thread.
            emit handoutDone(handout ? printHandout(*handout, wish.path) : handout.error(), wish.path);
        };
    });
}

} // namespace cutpoint
