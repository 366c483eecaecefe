// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/study/lesson/question.h"

#include <QWidget>

class QButtonGroup;
class QLabel;
class QPushButton;
class QVBoxLayout;

namespace cutpoint {

/// One question with its options. An answer is judged and explained; another try is always free.
class QuestionBox : public QWidget {
    Q_OBJECT

public:
    explicit QuestionBox(QWidget* parent = nullptr);
    void setQuestion(const lesson::Question& question);
    const lesson::Question& question() const { return question_; }
    /// As a click on the option and on "Check".
    void answer(int option);

    /// Says how it was answered before.
    void recall(bool wasRight);

signals:
    void answered(bool right);

protected:
    void changeEvent(QEvent* event) override;

private:
    void judge();
    void retranslate();

    lesson::Question question_;
    QLabel *text_, *verdict_;
    QVBoxLayout* options_;
    QButtonGroup* group_;
    QPushButton* check_;
};

} // namespace cutpoint
