// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/panels/offer_bar.h"

#include "views/style/palette.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace cutpoint {

OfferBar::OfferBar(QWidget* parent)
    : QWidget(parent), text_(new QLabel), accept_(new QPushButton), decline_(new QPushButton) {
    setWhatsThis(tr("An offer that can be taken or left."));
    auto* line = new QHBoxLayout(this);
    line->setContentsMargins(spacing, spacing / 2, spacing, spacing / 2);
    text_->setTextFormat(Qt::PlainText);
    text_->setWordWrap(true);
    line->addWidget(text_, 1);
    line->addWidget(accept_);
    line->addWidget(decline_);
    setVisible(false);
    connect(accept_, &QPushButton::clicked, this, [this] {
        hide();
        emit accepted();
    });
    connect(decline_, &QPushButton::clicked, this, [this] {
        hide();
        emit declined();
    });
}

void OfferBar::offer(const QString& what, const QString& accept, const QString& decline) {
    text_->setText(what);
    accept_->setText(accept);
    decline_->setText(decline);
    show();
}

void OfferBar::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        setWhatsThis(tr("An offer that can be taken or left."));
}

} // namespace cutpoint
