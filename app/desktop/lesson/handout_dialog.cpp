// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/lesson/handout_dialog.h"

#include "views/style/told.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QGroupBox>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

#include <algorithm>

namespace cutpoint {

HandoutDialog::HandoutDialog(QWidget* parent)
    : QDialog(parent), seed_(new QSpinBox), answers_(new QCheckBox(tr("A page of &answers"))) {
    setWindowTitle(tr("Handout"));
    auto* column = new QVBoxLayout(this);
    auto* box = new QGroupBox(tr("Chapters"));
    auto* list = new QVBoxLayout(box);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Save | QDialogButtonBox::Cancel);
    for (int k = 0; k < lesson::chapterCount; ++k) {
        const auto id = static_cast<lesson::ChapterId>(k);
        auto* chapter = new QCheckBox(tr("&%1. %2").arg(k + 1).arg(told(lesson::chapterTitle(id))));
        chapter->setObjectName(QString::fromLatin1(lesson::chapterWord(id)));
        chapter->setChecked(true);
        connect(chapter, &QCheckBox::toggled, this, [this, buttons] {
            buttons->button(QDialogButtonBox::Save)->setEnabled(!this->chapters().empty());
        });
        list->addWidget(chapter);
        chapters_.push_back(chapter);
    }
    column->addWidget(box);
    auto* form = new QFormLayout;
    seed_->setObjectName(QStringLiteral("seed"));
    seed_->setRange(1, 9999);
    form->addRow(tr("&Sheet of questions"), seed_);
    auto* note = new QLabel(tr("Another number asks other questions: one for each student."));
    note->setWordWrap(true);
    form->addRow(note);
    column->addLayout(form);
    answers_->setObjectName(QStringLiteral("answers"));
    column->addWidget(answers_);
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

std::vector<lesson::ChapterId> HandoutDialog::chapters() const {
    std::vector<lesson::ChapterId> ids;
    for (std::size_t k = 0; k < chapters_.size(); ++k)
        if (chapters_[k]->isChecked())
            ids.push_back(static_cast<lesson::ChapterId>(k));
    return ids;
}

std::uint32_t HandoutDialog::seed() const {
    return static_cast<std::uint32_t>(seed_->value());
}

bool HandoutDialog::hasAnswers() const {
    return answers_->isChecked();
}

} // namespace cutpoint
