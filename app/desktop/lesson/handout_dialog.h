// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/study/lesson/step.h"

#include <QDialog>

class QCheckBox;
class QSpinBox;

namespace cutpoint {

/// What the handout is to hold: chapters, the number of the sheet of questions, and whether with answers.
class HandoutDialog : public QDialog {
    Q_OBJECT

public:
    explicit HandoutDialog(QWidget* parent = nullptr);

    /// Those that are ticked, in the lesson's order; at least one when it was accepted.
    std::vector<lesson::ChapterId> chapters() const;
    std::uint32_t seed() const;
    bool hasAnswers() const;

private:
    std::vector<QCheckBox*> chapters_;
    QSpinBox* seed_;
    QCheckBox* answers_;
};

} // namespace cutpoint
