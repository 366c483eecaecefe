// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/lesson/handout_job.h"
#include "core/study/lesson/chapters.h"
#include "core/study/lesson/question.h"
#include "views/latest_job.h"

#include <QObject>

namespace cutpoint {

class GraphView;
class LessonPanel;

/// The lesson of a window: makes chapters off the GUI thread from the model that is open, lets the panel tell
/// them and the graph show them, and remembers how far the reader has come.
class LessonSession : public QObject {
    Q_OBJECT

public:
    /// `remembers`: progress is kept in the settings.
    LessonSession(LessonPanel& panel, GraphView& graph, bool remembers, QObject* parent = nullptr);

    bool isActive() const { return active_; }
    /// False while a chapter is being made.
    bool isSettled() const { return !active_ || !job_.isRunning(); }
    /// The model of now, or the same with other numbers. The lesson goes on with it where it is.
    void setProblem(const Problem& problem);
    /// Shows a step, from 1; without one, where the reader was last.
    void begin(std::optional<lesson::ChapterId> chapter = {}, int step = 1);
    void end();
    /// Of the questions.
    void setSeed(std::uint32_t seed) { seed_ = seed; }
    /// Makes the handout off the GUI thread and writes it; handoutDone() tells what came of it. A later wish
    /// replaces one that is not done.
    void print(const HandoutWish& wish);
    const std::shared_ptr<const lesson::Material>& material() const { return material_; }

signals:
    /// Nothing: it was written.
    void handoutDone(std::optional<cutpoint::Issue> issue, QString path);
    /// isSettled() has become true.
    void settled();
    /// isActive() has changed.
    void activeChanged(bool active);

private:
    void makeMaterial();
    void makeChapter(lesson::ChapterId chapter);
    void remember(lesson::ChapterId chapter, int step);
    void rememberAnswer(lesson::ChapterId chapter, int question, bool isRight);
    void recallAnswers();

    LessonPanel& panel_;
    GraphView& graph_;
    bool remembers_;
    bool active_ = false;
    std::optional<Problem> problem_;
    std::shared_ptr<const lesson::Material> material_;
    std::uint32_t seed_ = 1;
    LatestJob job_, handout_;
};

} // namespace cutpoint
