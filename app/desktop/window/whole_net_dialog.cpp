// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/window/whole_net_dialog.h"

#include "core/model/quantity_text.h"
#include "views/style/palette.h"
#include "views/style/told.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace cutpoint {

WholeNetDialog::WholeNetDialog(const std::string& edge, const std::string& cloud, QWidget* parent)
    : QDialog(parent), edge_(new QLineEdit(QString::fromStdString(edge))),
      cloud_(new QLineEdit(QString::fromStdString(cloud))), hint_(new QLabel),
      buttons_(new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel)) {
    setWindowTitle(tr("Whole-net times"));
    auto* form = new QFormLayout(this);
    form->setContentsMargins(2 * spacing, 2 * spacing, 2 * spacing, 2 * spacing);
    form->setSpacing(spacing);
    auto* purpose =
        new QLabel(tr("What a frame takes on one side alone, where that has been measured: the "
                      "layers' times are scaled to it. Measured layers keep their times unless all "
                      "are measured. Empty: the times stay as they are."));
    purpose->setWordWrap(true);
    form->addRow(purpose);
    edge_->setObjectName("edgeTotal");
    cloud_->setObjectName("cloudTotal");
    for (QLineEdit* field : {edge_, cloud_}) {
        field->setPlaceholderText(field == edge_ ? "263ms" : "20ms");
        field->setMinimumWidth(220);
        connect(field, &QLineEdit::textChanged, this, &WholeNetDialog::check);
    }
    form->addRow(tr("On the edge alone"), edge_);
    form->addRow(tr("In the cloud alone"), cloud_);
    hint_->setWordWrap(true);
    form->addRow(hint_);
    form->addRow(buttons_);
    connect(buttons_, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons_, &QDialogButtonBox::rejected, this, &QDialog::reject);
    check();
}

std::string WholeNetDialog::edgeTotal() const {
    return edge_->text().simplified().remove(' ').toStdString();
}

std::string WholeNetDialog::cloudTotal() const {
    return cloud_->text().simplified().remove(' ').toStdString();
}

void WholeNetDialog::check() {
    QString trouble;
    for (const std::string& text : {edgeTotal(), cloudTotal()}) {
        const auto total = parseDuration(text);
        if (!text.empty() && !total)
            trouble = told(total.error().message);
        else if (!text.empty() && !(total->value > 0))
            trouble = tr("A whole net takes more than no time.");
    }
    hint_->setText(trouble);
    buttons_->button(QDialogButtonBox::Ok)->setEnabled(trouble.isEmpty());
}

} // namespace cutpoint
