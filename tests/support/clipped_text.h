// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QStyle>
#include <QStyleOptionComboBox>

#include <algorithm>

namespace cutpoint::test {

/// How many pixels of its text a widget lacks; 0 where all is seen.
inline int lackOf(const QWidget* widget) {
    if (const auto* box = qobject_cast<const QComboBox*>(widget)) {
        QStyleOptionComboBox option;
        option.initFrom(box);
        option.editable = box->isEditable();
        option.frame = box->hasFrame();
        option.subControls = QStyle::SC_All;
        const QRect field =
            box->style()->subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxEditField, box);
        return std::max(0, box->fontMetrics().horizontalAdvance(box->currentText()) - field.width());
    }
    if (const auto* label = qobject_cast<const QLabel*>(widget)) {
        if (label->text().isEmpty())
            return 0;
        if (label->wordWrap())
            return std::max(0, label->heightForWidth(label->width()) - label->height());
        return std::max(0, label->minimumSizeHint().width() - label->width());
    }
    if (const auto* button = qobject_cast<const QAbstractButton*>(widget))
        return button->text().isEmpty() ? 0 : std::max(0, button->sizeHint().width() - button->width());
    if (const auto* field = qobject_cast<const QLineEdit*>(widget)) {
        const QMargins margins = field->textMargins();
        const int frame = 2 * (2 + 2) + margins.left() + margins.right();
        return std::max(0, field->fontMetrics().horizontalAdvance(field->text()) + frame - field->width());
    }
    return 0;
}

} // namespace cutpoint::test
