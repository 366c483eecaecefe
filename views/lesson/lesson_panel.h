// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/study/lesson/question.h"
#include "views/graph/lesson_overlay.h"

#include <QTimer>
#include <QWidget>

#include <map>

class QComboBox;
class QLabel;
class QPushButton;
class QScrollArea;
class QToolButton;
class QVBoxLayout;

namespace cutpoint {

class Activity;
class ChartWidget;
class QuestionBox;

/// The lesson's text beside the graph: chapters, steps, what the reader does, and three questions at the end
/// of each chapter. It asks for chapters and tells what the picture is to show; it computes none.
class LessonPanel : public QWidget {
    Q_OBJECT

public:
    explicit LessonPanel(QWidget* parent = nullptr);

    /// Another model, or the same with other numbers; the place in the lesson stays. Null: none is open.
    void setMaterial(std::shared_ptr<const lesson::Material> material);
    /// The chapter that was asked for.
    void setChapter(lesson::Chapter chapter, std::vector<lesson::Question> questions);
    /// How questions were answered before, by chapter and question (from 0); the panel adds what comes.
    void setAnswers(std::map<std::pair<lesson::ChapterId, int>, bool> answers);
    /// It cannot be made.
    void setFailure(const Issue& issue);
    /// `step` counts from 1; past the last question it is the last one. Asks for the chapter where another
    /// one is shown.
    void goTo(lesson::ChapterId chapter, int step);

    lesson::ChapterId chapterId() const { return wanted_; }
    /// From 1; questions follow the steps.
    int step() const { return position_ + 1; }
    /// Steps and questions; 0 while there is no chapter.
    int stepCount() const;
    bool isQuestion() const;
    /// The reader's part of the step; null where he only looks on.
    Activity* activity() const { return activity_; }
    QuestionBox* questionBox() const { return question_; }

public slots:
    void forward();
    void back();
    void restart();
    void play(bool on);
    void layerChosen(cutpoint::LayerId layer);
    void linkChosen(int link);
    /// Tells overlayChanged() again.
    void showPicture();

signals:
    void chapterRequested(cutpoint::lesson::ChapterId chapter);
    void overlayChanged(std::shared_ptr<const cutpoint::LessonOverlay> overlay);
    /// The reader is at a step (from 1) of a chapter.
    void moved(cutpoint::lesson::ChapterId chapter, int step);
    void questionAnswered(cutpoint::lesson::ChapterId chapter, int question, bool right);
    void closeRequested();
    void handoutRequested();

protected:
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void createHead(QVBoxLayout& column);
    void createBody(QVBoxLayout& column);
    void createFoot(QVBoxLayout& column);
    void showStep();
    void showTexts(const lesson::Step& step);
    void showMore();
    void fitChart();
    void nameChapters();
    void retranslate();
    const lesson::Step* shownStep() const;

    std::shared_ptr<const lesson::Material> material_;
    std::optional<lesson::Chapter> chapter_;
    std::vector<lesson::Question> questions_;
    lesson::ChapterId wanted_ = lesson::ChapterId::Problem;
    int position_ = 0; ///< from 0; steps, then questions
    bool isAsked_ = false;
    std::map<std::pair<lesson::ChapterId, int>, bool> answers_; ///< whether right

    QComboBox* chapters_ = nullptr;
    QLabel *count_ = nullptr, *title_ = nullptr, *text_ = nullptr, *part_ = nullptr, *more_ = nullptr,
           *figures_ = nullptr, *codeTitle_ = nullptr, *code_ = nullptr;
    QToolButton* moreButton_ = nullptr;
    ChartWidget* chart_ = nullptr;
    QWidget* place_ = nullptr; ///< of the activity
    Activity* activity_ = nullptr;
    QuestionBox* question_ = nullptr;
    QScrollArea* scroll_ = nullptr;
    QPushButton *back_ = nullptr, *play_ = nullptr, *forward_ = nullptr, *restart_ = nullptr,
                *handout_ = nullptr, *close_ = nullptr;
    QTimer timer_;
};

} // namespace cutpoint
