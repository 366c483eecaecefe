// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/plots/plot.h"

#include <QApplication>
#include <QClipboard>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPdfWriter>
#include <QPrintDialog>
#include <QPrinter>
#include <QSaveFile>
#include <QStackedLayout>
#include <QSvgGenerator>
#include <QToolButton>

namespace cutpoint {
namespace {

/// Of a picture in a file, where nobody has chosen another.
constexpr QSize pictureSize{960, 540};
constexpr double pictureScale = 2;

} // namespace

Plot::Plot(QWidget* parent)
    : QWidget(parent), caption_(new QLabel), empty_(new QLabel), tools_(new QHBoxLayout),
      pages_(new QStackedLayout), canvas_(new PlotCanvas) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(spacing, spacing / 2, spacing, spacing / 2);
    column->setSpacing(spacing / 2);
    auto* head = new QHBoxLayout;
    head->setSpacing(spacing);
    caption_->setObjectName(QStringLiteral("caption"));
    caption_->setWordWrap(true);
    caption_->setTextInteractionFlags(Qt::TextSelectableByMouse);
    head->addWidget(caption_, 1);
    tools_->setSpacing(spacing);
    head->addLayout(tools_);
    auto* menuButton = new QToolButton;
    menuButton->setObjectName(QStringLiteral("plotMenu"));
    menuButton->setIcon(QIcon(QStringLiteral(":/icons/export.svg")));
    menuButton->setAutoRaise(true);
    menuButton->setPopupMode(QToolButton::InstantPopup);
    auto* menu = new QMenu(menuButton);
    copyPicture_ = menu->addAction(QString(), this, &Plot::copyPicture);
    copyData_ = menu->addAction(QString(), this, &Plot::copyData);
    menu->addSeparator();
    save_ = menu->addAction(QString(), this, &Plot::saveDialog);
    print_ = menu->addAction(QString(), this, &Plot::print);
    menu->addSeparator();
    fit_ = menu->addAction(QString(), canvas_, &PlotCanvas::fit);
    menuButton->setMenu(menu);
    head->addWidget(menuButton, 0, Qt::AlignTop);
    column->addLayout(head);
    empty_->setObjectName(QStringLiteral("empty"));
    empty_->setWordWrap(true);
    empty_->setAlignment(Qt::AlignCenter);
    empty_->setMargin(3 * spacing);
    pages_->addWidget(empty_);
    pages_->addWidget(canvas_);
    column->addLayout(pages_, 1);
    connect(canvas_, &PlotCanvas::restyled, this, [this] {
        if (!isEmpty_)
            draw();
    });
    connect(canvas_, &PlotCanvas::left, this, &Plot::previewEnded);
    retranslateAll();
}

void Plot::retranslateAll() {
    copyPicture_->setText(tr("Copy picture"));
    copyData_->setText(tr("Copy data"));
    save_->setText(tr("Save as..."));
    print_->setText(tr("Print..."));
    fit_->setText(tr("Show everything"));
    if (auto* button = findChild<QToolButton*>(QStringLiteral("plotMenu"))) {
        button->setToolTip(tr("Copy, save or print this plot"));
        button->setAccessibleName(button->toolTip());
    }
}

void Plot::setInput(const PlotInput& input) {
    const bool marksOnly = !isEmpty_ && holds(input);
    input_ = input;
    if (marksOnly)
        drawMarks();
}

void Plot::showEmpty(const QString& reason) {
    isEmpty_ = true;
    reason_ = reason;
    empty_->setText(reason.isEmpty() ? emptyText() : reason);
    caption_->setText(title());
    pages_->setCurrentWidget(empty_);
}

void Plot::showStudy() {
    isEmpty_ = false;
    pages_->setCurrentWidget(canvas_);
    draw();
}

void Plot::setCaption(const QString& text) {
    caption_->setText(text);
    setAccessibleName(title());
    setAccessibleDescription(text);
}

QString Plot::caption() const {
    return caption_->text();
}

void Plot::paintTo(QPainter& painter, QSize size) {
    const Colors& colors = canvas_->colors();
    painter.fillRect(QRect(QPoint(), size), colors.canvas);
    const int margin = 2 * spacing;
    QFont bold = font();
    bold.setBold(true);
    painter.setPen(colors.text);
    painter.setFont(bold);
    QRect room(margin, margin, size.width() - 2 * margin, size.height());
    QRect taken;
    QString heading = title();
    if (input_.problem)
        heading = tr("%1: %2").arg(QString::fromStdString(graph().name()), heading);
    painter.drawText(room, Qt::AlignTop | Qt::AlignLeft | Qt::TextWordWrap, heading, &taken);
    int top = taken.bottom() + 4;
    painter.setFont(font());
    painter.setPen(colors.quietText);
    painter.drawText(room.translated(0, top - margin), Qt::AlignTop | Qt::AlignLeft | Qt::TextWordWrap,
                     caption(), &taken);
    top = taken.bottom() + spacing;
    painter.translate(0, top);
    QCPPainter plotPainter;
    // QCustomPlot paints with its own painter only: through a picture of vectors.
    QPicture picture;
    if (plotPainter.begin(&picture)) {
        canvas_->toPainter(&plotPainter, size.width(), std::max(80, size.height() - top - spacing));
        plotPainter.end();
        painter.drawPicture(0, 0, picture);
    }
    canvas_->replot(QCustomPlot::rpQueuedReplot);
}

bool Plot::exportTo(const QString& path) {
    if (isEmpty_)
        return false;
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return false;
    const QString ending = QFileInfo(path).suffix().toLower();
    bool good = false;
    if (ending == QLatin1String("csv")) {
        const QByteArray text = csv();
        good = file.write(text) == text.size();
    } else if (ending == QLatin1String("png")) {
        QImage image(pictureSize * pictureScale, QImage::Format_RGB32);
        image.setDevicePixelRatio(pictureScale);
        QPainter painter(&image);
        painter.setRenderHint(QPainter::Antialiasing);
        paintTo(painter, pictureSize);
        painter.end();
        good = image.save(&file, "PNG");
    } else if (ending == QLatin1String("svg")) {
        QSvgGenerator svg;
        svg.setOutputDevice(&file);
        svg.setResolution(96);
        svg.setSize(pictureSize);
        svg.setViewBox(QRect(QPoint(), pictureSize));
        svg.setTitle(title());
        QPainter painter;
        if (painter.begin(&svg)) {
            paintTo(painter, pictureSize);
            good = painter.end();
        }
    } else if (ending == QLatin1String("pdf")) {
        QPdfWriter writer(&file);
        writer.setResolution(96);
        writer.setTitle(title());
        writer.setPageMargins(QMarginsF());
        writer.setPageSize(QPageSize(QSizeF(pictureSize) * 0.75, QPageSize::Point));
        QPainter painter;
        if (painter.begin(&writer)) {
            paintTo(painter, pictureSize);
            good = painter.end();
        }
    }
    if (!good)
        file.cancelWriting();
    return file.commit() && good;
}

void Plot::copyPicture() {
    QImage image(pictureSize * pictureScale, QImage::Format_RGB32);
    image.setDevicePixelRatio(pictureScale);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    paintTo(painter, pictureSize);
    painter.end();
    QApplication::clipboard()->setImage(image);
}

void Plot::copyData() {
    QApplication::clipboard()->setText(QString::fromUtf8(csv()));
}

void Plot::saveDialog() {
    const QString path =
        QFileDialog::getSaveFileName(this, tr("Save the plot"), word() + QStringLiteral(".svg"),
                                     tr("Pictures and data (*.svg *.png *.pdf *.csv)"));
    if (!path.isEmpty() && !exportTo(path))
        showEmpty(tr("%1 cannot be written. Check the folder and the file's ending.").arg(path));
}

void Plot::print() {
    QPrinter printer(QPrinter::HighResolution);
    printer.setPageOrientation(QPageLayout::Landscape);
    QPrintDialog dialog(&printer, this);
    if (dialog.exec() != QDialog::Accepted)
        return;
    QPainter painter(&printer);
    const QRect page = printer.pageLayout().paintRectPixels(printer.resolution());
    const double scale = static_cast<double>(page.width()) / pictureSize.width();
    painter.scale(scale, scale);
    paintTo(painter, QSize(pictureSize.width(), static_cast<int>(page.height() / scale)));
}

void Plot::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    retranslateAll();
    retranslate();
    if (isEmpty_)
        showEmpty(reason_);
    else
        draw();
}

} // namespace cutpoint
