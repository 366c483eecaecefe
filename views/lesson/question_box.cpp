// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/lesson/question_box.h"

#include "views/lesson/lesson_text.h"
#include "views/style/palette.h"
#include "views/style/told.h"

#include <QButtonGroup>
#include <QEvent>
#include <QLabel>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>

namespace cutpoint {

QuestionBox::QuestionBox(QWidget* parent)
    : QWidget(parent), text_(new QLabel), verdict_(new QLabel), options_(new QVBoxLayout),
      group_(new QButtonGroup(this)), check_(new QPushButton) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    text_->setWordWrap(true);
    verdict_->setWordWrap(true);
    verdict_->setObjectName(QStringLiteral("verdict"));
    check_->setObjectName(QStringLiteral("check"));
    column->addWidget(text_);
    column->addSpacing(spacing);
    column->addLayout(options_);
    column->addWidget(check_, 0, Qt::AlignLeft);
    column->addWidget(verdict_);
    connect(check_, &QPushButton::clicked, this, &QuestionBox::judge);
    connect(group_, &QButtonGroup::idClicked, this, [this] { check_->setEnabled(true); });
    retranslate();
}

void QuestionBox::setQuestion(const lesson::Question& question) {
    question_ = question;
    for (QAbstractButton* button : group_->buttons())
        delete button;
    for (std::size_t i = 0; i < question.options.size(); ++i) {
        auto* button = new QRadioButton(told(question.options[i]));
        button->setObjectName(QStringLiteral("option%1").arg(i));
        group_->addButton(button, static_cast<int>(i));
        options_->addWidget(button);
    }
    text_->setText(lessonSentence(question.text));
    text_->setAccessibleName(told(question.text));
    verdict_->clear();
    check_->setEnabled(false);
}

void QuestionBox::answer(int option) {
    if (auto* button = group_->button(option)) {
        button->setChecked(true);
        judge();
    }
}

void QuestionBox::recall(bool wasRight) {
    verdict_->setText(wasRight ? QStringLiteral("✔ ") + tr("You have answered this rightly before.")
                               : QStringLiteral("✘ ") + tr("Your last answer was wrong: try again."));
}

void QuestionBox::judge() {
    if (group_->checkedId() < 0)
        return;
    const bool isRight = group_->checkedId() == question_.right;
    const QString why = lessonSentence(question_.explanation);
    verdict_->setText(isRight ? QStringLiteral("✔ ") + tr("Right.") + ' ' + why
                              : QStringLiteral("✘ ") + tr("No.") + ' ' + why);
    emit answered(isRight);
}

void QuestionBox::retranslate() {
    check_->setText(tr("Chec&k"));
}

void QuestionBox::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        if (!question_.options.empty())
            setQuestion(lesson::Question(question_));
    }
    QWidget::changeEvent(event);
}

} // namespace cutpoint
