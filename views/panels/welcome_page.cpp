// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/panels/welcome_page.h"

#include "views/style/icon.h"
#include "views/style/palette.h"

#include <QEvent>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QItemSelectionModel>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QStyle>
#include <QVBoxLayout>

#include <algorithm>

namespace cutpoint {

namespace {
constexpr QSize thumbnailSize(160, 104);
}

WelcomePage::WelcomePage(QWidget* parent)
    : QWidget(parent), title_(new QLabel), purpose_(new QLabel), samplesCaption_(new QLabel),
      recentCaption_(new QLabel), dropHint_(new QLabel), open_(new QPushButton), learn_(new QPushButton),
      clear_(new QPushButton), gallery_(new QListWidget), recent_(new QListWidget) {
    const auto enlarge = [](QLabel* label, double factor) {
        QFont font = label->font();
        font.setPointSizeF(font.pointSizeF() * factor);
        font.setBold(true);
        label->setFont(font);
    };
    enlarge(title_, 1.8);
    enlarge(samplesCaption_, 1.1);
    enlarge(recentCaption_, 1.1);
    purpose_->setWordWrap(true);
    dropHint_->setWordWrap(true);
    QFont large = open_->font();
    large.setPointSizeF(large.pointSizeF() * 1.2);
    open_->setFont(large);
    open_->setMinimumHeight(5 * spacing);
    open_->setIcon(themedIcon("open"));
    open_->setDefault(true);
    learn_->setFont(large);
    learn_->setMinimumHeight(5 * spacing);
    learn_->setIcon(themedIcon("learn"));
    learn_->setObjectName("learn");
    clear_->setFlat(true);
    gallery_->setViewMode(QListView::IconMode);
    gallery_->setResizeMode(QListView::Adjust);
    gallery_->setMovement(QListView::Static);
    gallery_->setIconSize(thumbnailSize);
    gallery_->setSpacing(spacing);
    gallery_->setUniformItemSizes(true);
    gallery_->setWordWrap(true);
    gallery_->setFrameShape(QFrame::NoFrame);
    recent_->setFrameShape(QFrame::NoFrame);
    recent_->setSpacing(spacing / 4);
    recent_->setTextElideMode(Qt::ElideMiddle);
    recent_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    for (QListWidget* list : {gallery_, recent_}) {
        connect(list, &QListWidget::itemClicked, this, &WelcomePage::openItem);
        connect(list, &QListWidget::itemActivated, this, [this, list](QListWidgetItem* item) {
            if (!list->style()->styleHint(QStyle::SH_ItemView_ActivateItemOnSingleClick, nullptr, list))
                openItem(item);
        });
    }
    connect(open_, &QPushButton::clicked, this, &WelcomePage::openDialogRequested);
    connect(learn_, &QPushButton::clicked, this, &WelcomePage::learnRequested);
    connect(clear_, &QPushButton::clicked, this, &WelcomePage::recentCleared);

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(4 * spacing, 3 * spacing, 4 * spacing, 3 * spacing);
    column->setSpacing(spacing);
    auto* head = new QHBoxLayout;
    auto* words = new QVBoxLayout;
    words->addWidget(title_);
    words->addWidget(purpose_);
    words->addWidget(dropHint_);
    head->addLayout(words, 1);
    head->addWidget(learn_, 0, Qt::AlignVCenter);
    head->addWidget(open_, 0, Qt::AlignVCenter);
    column->addLayout(head);
    column->addSpacing(spacing);
    column->addWidget(samplesCaption_);
    column->addWidget(gallery_, 3);
    auto* recentHead = new QHBoxLayout;
    recentHead->addWidget(recentCaption_);
    recentHead->addStretch(1);
    recentHead->addWidget(clear_);
    column->addLayout(recentHead);
    column->addWidget(recent_, 1);
    retranslate();
    setSamples({});
    setRecentFiles({});
}

void WelcomePage::openItem(QListWidgetItem* item) {
    emit openRequested(item->data(Qt::UserRole).toString());
}

void WelcomePage::setSamples(const std::vector<Sample>& samples) {
    gallery_->clear();
    samplesCaption_->setVisible(!samples.empty());
    for (const Sample& sample : samples) {
        auto* item = new QListWidgetItem;
        QPixmap picture = sample.thumbnail;
        if (!picture.isNull())
            picture = picture.scaled(thumbnailSize, Qt::KeepAspectRatio, Qt::SmoothTransformation);
        item->setIcon(QIcon(picture));
        item->setTextAlignment(Qt::AlignHCenter);
        item->setData(Qt::UserRole, sample.path);
        item->setToolTip(sample.path);
        gallery_->addItem(item);
    }
    samples_ = samples;
    nameSamples();
    // A start for the keyboard; nothing is chosen yet.
    if (gallery_->count() > 0)
        gallery_->setCurrentRow(0, QItemSelectionModel::NoUpdate);
}

/// Our own samples' files have their titles in English; some are more than the name of a net.
QString WelcomePage::titleShown(const QString& title) {
    static constexpr const char* ours[] = {
        QT_TRANSLATE_NOOP("cutpoint::WelcomePage", "7-layer example (Fig. 4)"),
        QT_TRANSLATE_NOOP("cutpoint::WelcomePage", "13-vertex example (Fig. 6)"),
        QT_TRANSLATE_NOOP("cutpoint::WelcomePage", "4-layer example (Fig. 9)"),
        QT_TRANSLATE_NOOP("cutpoint::WelcomePage", "Fig. 9, first layer computing"),
        QT_TRANSLATE_NOOP("cutpoint::WelcomePage", "Faster R-CNN of Fig. 21 (fitted)"),
        QT_TRANSLATE_NOOP("cutpoint::WelcomePage", "ResNet-18 of the paper")};
    for (const char* const english : ours)
        if (title == QLatin1String(english))
            return tr(english);
    return title;
}

/// Long titles take as many lines as they need; the gallery stays a grid.
void WelcomePage::nameSamples() {
    const int width = thumbnailSize.width() + 3 * spacing;
    int textHeight = 0;
    for (int row = 0; row < gallery_->count(); ++row) {
        const Sample& sample = samples_[static_cast<std::size_t>(row)];
        const QString kind = sample.isChain ? tr("input + %1 layers, chain").arg(sample.layers)
                                            : tr("input + %1 layers, DAG").arg(sample.layers);
        const QString text = titleShown(sample.title) + QLatin1Char('\n') + kind;
        gallery_->item(row)->setText(text);
        const QRect room(0, 0, width - spacing, 100 * spacing);
        textHeight = std::max(
            textHeight,
            gallery_->fontMetrics().boundingRect(room, Qt::AlignHCenter | Qt::TextWordWrap, text).height());
    }
    for (int row = 0; row < gallery_->count(); ++row)
        gallery_->item(row)->setSizeHint({width, thumbnailSize.height() + textHeight + 2 * spacing});
}

void WelcomePage::setRecentFiles(const QStringList& paths) {
    recent_->clear();
    for (const QString& path : paths) {
        const QFileInfo file(path);
        auto* item = new QListWidgetItem(tr("%1 – %2", "file – folder").arg(file.fileName(), file.path()));
        item->setData(Qt::UserRole, path);
        item->setToolTip(path);
        recent_->addItem(item);
    }
    for (QWidget* part : {static_cast<QWidget*>(recentCaption_), static_cast<QWidget*>(clear_),
                          static_cast<QWidget*>(recent_)})
        part->setVisible(!paths.isEmpty());
}

void WelcomePage::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void WelcomePage::retranslate() {
    title_->setText(tr("Cutpoint"));
    purpose_->setText(tr("Finds where to split a neural network between an edge device and the cloud."));
    dropHint_->setText(tr("Start with a sample, or drop a model here: ONNX, TensorFlow Lite, OpenVINO, "
                          "Caffe, Darknet, JSON, PipeDream or CSV."));
    open_->setText(tr("Open a model…"));
    learn_->setText(tr("Learn"));
    learn_->setToolTip(tr("A lesson in seven chapters: how the best cut is found"));
    samplesCaption_->setText(tr("Samples"));
    nameSamples();
    recentCaption_->setText(tr("Recent files"));
    clear_->setText(tr("Clear list"));
    gallery_->setAccessibleName(tr("Samples"));
    recent_->setAccessibleName(tr("Recent files"));
}

} // namespace cutpoint
