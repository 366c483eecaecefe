// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/window/input_shapes_dialog.h"

#include "app/options/problem_options.h"
#include "views/style/palette.h"
#include "views/style/told.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace cutpoint {

InputShapesDialog::InputShapesDialog(const std::vector<Row>& rows, QWidget* parent)
    : QDialog(parent), hint_(new QLabel),
      buttons_(new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel)) {
    setWindowTitle(tr("Input shapes"));
    auto* form = new QFormLayout(this);
    form->setContentsMargins(2 * spacing, 2 * spacing, 2 * spacing, 2 * spacing);
    form->setSpacing(spacing);
    auto* purpose = new QLabel(
        tr("The size of every layer follows from the shapes of the inputs, batch first: 1x3x224x224."));
    purpose->setWordWrap(true);
    form->addRow(purpose);
    for (const Row& row : rows) {
        auto* field = new QLineEdit(QString::fromStdString(shapeText(row.shape)));
        field->setPlaceholderText("1x3x224x224");
        field->setMinimumWidth(220);
        form->addRow(row.input, field);
        fields_.emplace_back(row.input, field);
        connect(field, &QLineEdit::textChanged, this, &InputShapesDialog::check);
    }
    hint_->setWordWrap(true);
    form->addRow(hint_);
    form->addRow(buttons_);
    connect(buttons_, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons_, &QDialogButtonBox::rejected, this, &QDialog::reject);
    check();
}

std::vector<std::string> InputShapesDialog::shapes() const {
    std::vector<std::string> all;
    for (const auto& [input, field] : fields_)
        if (const QString text = field->text().simplified().remove(' '); !text.isEmpty())
            all.push_back((input + "=" + text).toStdString());
    return all;
}

void InputShapesDialog::check() {
    ProblemOptions options;
    options.inputShapes = shapes();
    const auto read = readImportOptions(options);
    hint_->setText(read ? QString() : told(read.error().message));
    buttons_->button(QDialogButtonBox::Ok)->setEnabled(read.ok() && !options.inputShapes.empty());
}

} // namespace cutpoint
