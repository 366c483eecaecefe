// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/panels/job_strip.h"

#include "views/style/palette.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>

namespace cutpoint {

namespace {
constexpr int patienceMs = 500, tickMs = 100;
}

JobStrip::JobStrip(QWidget* parent)
    : QWidget(parent), text_(new QLabel), cancel_(new QPushButton(tr("Cancel"))) {
    setWhatsThis(tr("What runs now, and the button that ends it."));
    auto* line = new QHBoxLayout(this);
    line->setContentsMargins(spacing, spacing / 4, spacing, spacing / 4);
    line->addWidget(text_, 1);
    line->addWidget(cancel_);
    text_->setTextFormat(Qt::PlainText);
    text_->setMinimumWidth(1);
    setVisible(false);
    connect(&timer_, &QTimer::timeout, this, &JobStrip::tick);
    connect(cancel_, &QPushButton::clicked, this, &JobStrip::cancelRequested);
}

void JobStrip::start(const QString& what) {
    what_ = what;
    clock_.start();
    setVisible(false);
    timer_.start(patienceMs);
}

void JobStrip::finish() {
    timer_.stop();
    setVisible(false);
}

void JobStrip::tick() {
    text_->setText(
        tr("%1 … %2 s").arg(what_, QLocale().toString(static_cast<double>(clock_.elapsed()) / 1000, 'f', 1)));
    timer_.setInterval(tickMs);
    setVisible(true);
}

void JobStrip::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        cancel_->setText(tr("Cancel"));
        setWhatsThis(tr("What runs now, and the button that ends it."));
    }
}

} // namespace cutpoint
