// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/lesson/lesson_panel.h"

#include "views/lesson/activity.h"
#include "views/lesson/chart_widget.h"
#include "views/lesson/lesson_text.h"
#include "views/lesson/question_box.h"
#include "views/style/palette.h"
#include "views/style/told.h"

#include <QComboBox>
#include <QKeyEvent>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QToolButton>

#include <algorithm>

namespace cutpoint {
namespace {

/// Long enough for two sentences and a look at the picture.
constexpr int playMilliseconds = 7000;

QLabel* makeText() {
    auto* label = new QLabel;
    label->setWordWrap(true);
    label->setTextFormat(Qt::RichText);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

} // namespace

LessonPanel::LessonPanel(QWidget* parent) : QWidget(parent) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(spacing, spacing, spacing, spacing);
    createHead(*column);
    createBody(*column);
    createFoot(*column);
    timer_.setInterval(playMilliseconds);
    connect(&timer_, &QTimer::timeout, this, [this] {
        // Where the reader is asked for something, it waits for him.
        if (position_ + 1 >= stepCount() || isQuestion() || activity_)
            play(false);
        else
            forward();
    });
    setMinimumWidth(320);
    retranslate();
    showStep();
}

void LessonPanel::createHead(QVBoxLayout& column) {
    auto* row = new QHBoxLayout;
    chapters_ = new QComboBox;
    chapters_->setObjectName(QStringLiteral("chapters"));
    for (int k = 0; k < lesson::chapterCount; ++k)
        chapters_->addItem(QString());
    count_ = new QLabel;
    count_->setObjectName(QStringLiteral("count"));
    row->addWidget(chapters_, 1);
    row->addWidget(count_);
    column.addLayout(row);
    connect(chapters_, &QComboBox::activated, this,
            [this](int index) { goTo(static_cast<lesson::ChapterId>(index), 1); });
}

void LessonPanel::createBody(QVBoxLayout& column) {
    title_ = new QLabel;
    title_->setWordWrap(true);
    title_->setObjectName(QStringLiteral("title"));
    QFont large = title_->font();
    large.setPointSizeF(1.35 * large.pointSizeF());
    large.setBold(true);
    title_->setFont(large);
    text_ = makeText();
    text_->setObjectName(QStringLiteral("text"));
    QFont reading = text_->font();
    reading.setPointSizeF(1.12 * reading.pointSizeF());
    text_->setFont(reading);
    part_ = makeText();
    part_->setObjectName(QStringLiteral("part"));
    part_->setForegroundRole(QPalette::PlaceholderText);
    more_ = makeText();
    more_->setObjectName(QStringLiteral("more"));
    moreButton_ = new QToolButton;
    moreButton_->setCheckable(true);
    moreButton_->setAutoRaise(true);
    moreButton_->setObjectName(QStringLiteral("moreButton"));
    figures_ = makeText();
    chart_ = new ChartWidget;
    place_ = new QWidget;
    new QVBoxLayout(place_);
    place_->layout()->setContentsMargins(0, 0, 0, 0);
    question_ = new QuestionBox;
    codeTitle_ = new QLabel;
    code_ = makeText();
    code_->setObjectName(QStringLiteral("code"));
    code_->setFrameShape(QFrame::StyledPanel);
    code_->setMargin(spacing);

    auto* inside = new QWidget;
    auto* inner = new QVBoxLayout(inside);
    inner->setContentsMargins(0, 0, 0, 0);
    inner->setSpacing(spacing);
    for (QWidget* widget :
         std::initializer_list<QWidget*>{title_, text_, part_, moreButton_, more_, question_, place_,
                                         figures_, chart_, codeTitle_, code_})
        inner->addWidget(widget);
    inner->addStretch();
    scroll_ = new QScrollArea;
    scroll_->setWidget(inside);
    scroll_->setWidgetResizable(true);
    scroll_->setFrameShape(QFrame::NoFrame);
    scroll_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    column.addWidget(scroll_, 1);
    connect(moreButton_, &QToolButton::toggled, this, &LessonPanel::showMore);
    connect(question_, &QuestionBox::answered, this, [this](bool right) {
        const int number = position_ - static_cast<int>(chapter_->steps.size());
        answers_[{wanted_, number}] = right;
        nameChapters();
        emit questionAnswered(wanted_, number, right);
    });
}

void LessonPanel::createFoot(QVBoxLayout& column) {
    const auto button = [&](QHBoxLayout& row, const char* name, auto act) {
        auto* it = new QPushButton;
        it->setObjectName(name);
        it->setAutoDefault(true);
        connect(it, &QPushButton::clicked, this, act);
        row.addWidget(it);
        return it;
    };
    auto* first = new QHBoxLayout;
    back_ = button(*first, "back", &LessonPanel::back);
    forward_ = button(*first, "forward", &LessonPanel::forward);
    auto* second = new QHBoxLayout;
    play_ = button(*second, "play", &LessonPanel::play);
    play_->setCheckable(true);
    restart_ = button(*second, "restart", &LessonPanel::restart);
    handout_ = button(*second, "handout", &LessonPanel::handoutRequested);
    close_ = button(*second, "close", &LessonPanel::closeRequested);
    column.addLayout(first);
    column.addLayout(second);
}

void LessonPanel::setMaterial(std::shared_ptr<const lesson::Material> material) {
    material_ = std::move(material);
    chapter_.reset();
    questions_.clear();
    isAsked_ = false;
    if (material_)
        goTo(wanted_, position_ + 1);
    else
        showStep();
}

void LessonPanel::setChapter(lesson::Chapter chapter, std::vector<lesson::Question> questions) {
    if (!material_ || chapter.id != wanted_)
        return;
    isAsked_ = false;
    chapter_ = std::move(chapter);
    questions_ = std::move(questions);
    position_ = std::clamp(position_, 0, std::max(0, stepCount() - 1));
    showStep();
}

void LessonPanel::setAnswers(std::map<std::pair<lesson::ChapterId, int>, bool> answers) {
    answers_ = std::move(answers);
    nameChapters();
}

void LessonPanel::setFailure(const Issue& issue) {
    isAsked_ = false;
    chapter_.reset();
    showStep();
    text_->setText((told(issue.message) + ' ' + told(issue.fix)).toHtmlEscaped());
}

void LessonPanel::goTo(lesson::ChapterId chapter, int step) {
    const bool isOther = !chapter_ || chapter_->id != chapter;
    wanted_ = chapter;
    position_ = std::max(0, step - 1);
    if (!isOther) {
        position_ = std::min(position_, std::max(0, stepCount() - 1));
        return showStep();
    }
    chapter_.reset();
    questions_.clear();
    showStep();
    if (material_ && !isAsked_) {
        isAsked_ = true;
        emit chapterRequested(wanted_);
    } else if (material_) {
        emit chapterRequested(wanted_);
    }
}

int LessonPanel::stepCount() const {
    return chapter_ ? static_cast<int>(chapter_->steps.size() + questions_.size()) : 0;
}

bool LessonPanel::isQuestion() const {
    return chapter_ && position_ >= static_cast<int>(chapter_->steps.size());
}

const lesson::Step* LessonPanel::shownStep() const {
    if (!chapter_ || chapter_->steps.empty())
        return nullptr;
    const auto last = chapter_->steps.size() - 1;
    return &chapter_->steps[std::min(last, static_cast<std::size_t>(position_))];
}

void LessonPanel::forward() {
    if (position_ + 1 < stepCount()) {
        ++position_;
        showStep();
    } else if (chapter_ && wanted_ != lesson::ChapterId::Time) {
        goTo(static_cast<lesson::ChapterId>(static_cast<int>(wanted_) + 1), 1);
    }
}

void LessonPanel::back() {
    if (position_ > 0) {
        --position_;
        showStep();
    } else if (wanted_ != lesson::ChapterId::Problem) {
        // To its end.
        goTo(static_cast<lesson::ChapterId>(static_cast<int>(wanted_) - 1), 1000);
    }
}

void LessonPanel::restart() {
    play(false);
    goTo(wanted_, 1);
}

void LessonPanel::play(bool on) {
    const QSignalBlocker quiet(play_);
    play_->setChecked(on);
    if (on)
        timer_.start();
    else
        timer_.stop();
}

void LessonPanel::layerChosen(LayerId layer) {
    if (activity_)
        activity_->layerChosen(layer);
}

void LessonPanel::linkChosen(int link) {
    if (activity_)
        activity_->linkChosen(link);
}

void LessonPanel::showStep() {
    delete activity_;
    activity_ = nullptr;
    chapters_->setCurrentIndex(static_cast<int>(wanted_));
    const lesson::Step* step = shownStep();
    const bool asks = isQuestion();
    question_->setVisible(asks);
    for (QWidget* widget :
         std::initializer_list<QWidget*>{figures_, code_, codeTitle_, moreButton_, more_, place_, part_})
        widget->setVisible(false);
    back_->setEnabled(position_ > 0 || wanted_ != lesson::ChapterId::Problem);
    forward_->setEnabled(chapter_ && (position_ + 1 < stepCount() || wanted_ != lesson::ChapterId::Time));
    if (step == nullptr) {
        title_->setText(told(lesson::chapterTitle(wanted_)));
        text_->setText(material_ ? tr("This chapter is being made from your model …")
                                 : tr("Open a model to begin the lesson."));
        count_->clear();
        chart_->setChart({});
        emit overlayChanged(nullptr);
        return;
    }
    count_->setText(asks ? tr("question %1 of %2")
                               .arg(position_ - static_cast<int>(chapter_->steps.size()) + 1)
                               .arg(questions_.size())
                         : tr("%1 of %2").arg(position_ + 1).arg(chapter_->steps.size()));
    if (asks) {
        title_->setText(tr("What do you say?"));
        text_->clear();
        text_->setVisible(false);
        chart_->setChart({});
        const auto number = static_cast<std::size_t>(position_) - chapter_->steps.size();
        question_->setQuestion(questions_[number]);
        if (const auto known = answers_.find({wanted_, static_cast<int>(number)}); known != answers_.end())
            question_->recall(known->second);
    } else {
        text_->setVisible(true);
        showTexts(*step);
        activity_ = makeActivity(material_, *chapter_, *step, place_);
        if (activity_) {
            place_->layout()->addWidget(activity_);
            place_->show();
            connect(activity_, &Activity::changed, this, &LessonPanel::showPicture);
        }
    }
    scroll_->verticalScrollBar()->setValue(0);
    showPicture();
    fitChart();
    emit moved(wanted_, position_ + 1);
}

void LessonPanel::showTexts(const lesson::Step& step) {
    title_->setText(lessonSentence(step.title));
    text_->setText(lessonParagraph(step.text));
    more_->setText(lessonParagraph(step.more));
    moreButton_->setVisible(!step.more.empty());
    showMore();
    figures_->setText(lessonFigures(step.figures));
    figures_->setVisible(!step.figures.empty());
    chart_->setChart(step.chart);
    code_->setText(lessonCode(chapter_->code, step.codeLine, step.variables));
    code_->setVisible(step.codeLine >= 0);
    codeTitle_->setVisible(step.codeLine >= 0);
}

void LessonPanel::showMore() {
    const lesson::Step* step = shownStep();
    more_->setVisible(step != nullptr && !isQuestion() && !step->more.empty() && moreButton_->isChecked());
    moreButton_->setArrowType(moreButton_->isChecked() ? Qt::DownArrow : Qt::RightArrow);
    fitChart();
}

/// A chart gives up some of its height where the algorithm below it would not be seen.
void LessonPanel::fitChart() {
    chart_->setMostHeight(QWIDGETSIZE_MAX);
    if (chart_->isHidden())
        return;
    const QWidget* inside = scroll_->widget();
    const int width = scroll_->viewport()->width();
    const int excess = inside->layout()->totalHeightForWidth(width) - scroll_->viewport()->height();
    if (excess > 0)
        chart_->setMostHeight(chart_->heightForWidth(width) - excess);
}

void LessonPanel::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    // The layout has yet to tell the viewport its new size.
    QMetaObject::invokeMethod(this, &LessonPanel::fitChart, Qt::QueuedConnection);
}

void LessonPanel::showPicture() {
    const lesson::Step* step = shownStep();
    if (step == nullptr || !material_)
        return;
    auto overlay = std::make_shared<LessonOverlay>();
    overlay->scene = activity_ ? activity_->scene() : step->scene;
    if (activity_)
        overlay->pickedLinks = activity_->pickedLinks();
    if (!material_->isWhole()) {
        overlay->inWindow.assign(material_->graph().layers().size(), false);
        const std::vector<LayerId> window = material_->windowOf(overlay->scene);
        for (const LayerId v : window)
            overlay->inWindow[static_cast<std::size_t>(v)] = true;
        part_->setText(
            window == material_->window
                ? tr("Shown: the %1 layers around the best cut; the others are dimmed.").arg(window.size())
                : tr("Shown: the %1 layers around those of this step; the others are dimmed.")
                      .arg(window.size()));
        part_->show();
    }
    emit overlayChanged(std::move(overlay));
}

void LessonPanel::keyPressEvent(QKeyEvent* event) {
    switch (event->key()) {
    case Qt::Key_PageDown:
        return forward();
    case Qt::Key_PageUp:
        return back();
    case Qt::Key_Home:
        return restart();
    default:
        QWidget::keyPressEvent(event);
    }
}

/// Chapters by number and title, with how many of their questions are answered.
void LessonPanel::nameChapters() {
    constexpr int asked = 3;
    for (int k = 0; k < lesson::chapterCount; ++k) {
        const auto id = static_cast<lesson::ChapterId>(k);
        const auto right = std::ranges::count_if(
            answers_, [id](const auto& it) { return it.first.first == id && it.second; });
        const QString title = told(lesson::chapterTitle(id));
        chapters_->setItemText(
            k, right == 0 ? tr("%1. %2").arg(k + 1).arg(title)
                          : tr("%1. %2 – %3 of %4 right").arg(k + 1).arg(title).arg(right).arg(asked));
    }
}

void LessonPanel::retranslate() {
    nameChapters();
    chapters_->setAccessibleName(tr("Chapter"));
    moreButton_->setText(tr("Tell me &more"));
    moreButton_->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    codeTitle_->setText(tr("The algorithm"));
    back_->setText(tr("&Back"));
    back_->setToolTip(tr("Page Up"));
    forward_->setText(tr("For&ward"));
    forward_->setToolTip(tr("Page Down"));
    play_->setText(tr("&Play"));
    restart_->setText(tr("&Restart"));
    restart_->setToolTip(tr("The chapter from its first step (Home)"));
    handout_->setText(tr("Hand&out …"));
    handout_->setToolTip(tr("The lesson and its questions as a PDF"));
    close_->setText(tr("&Close"));
}

void LessonPanel::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        showStep();
    }
    QWidget::changeEvent(event);
}

} // namespace cutpoint
