// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/profiles/profiles_page.h"

#include "views/profiles/profile_layers_model.h"
#include "views/profiles/profile_rows_model.h"
#include "views/style/palette.h"

#include <QAction>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QResizeEvent>
#include <QSortFilterProxyModel>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace cutpoint {
namespace {

/// From this width on there is room beside each other.
constexpr int narrow = 900;

QSortFilterProxyModel* proxyOf(QAbstractItemModel* model, int sortRole, QObject* parent) {
    auto* proxy = new QSortFilterProxyModel(parent);
    proxy->setSourceModel(model);
    proxy->setSortRole(sortRole);
    return proxy;
}

} // namespace

ProfilesPage::ProfilesPage(QWidget* parent, Focus* focus)
    : PlanView(parent, focus), edge_(new QToolButton), cloud_(new QToolButton), more_(new QToolButton),
      choice_(new QComboBox), compare_(new QComboBox), add_(new QPushButton), profileCaption_(new QLabel),
      totalCaption_(new QLabel), compareCaption_(new QLabel), summary_(new QLabel), empty_(new QLabel),
      effect_(new QLabel), total_(new QLineEdit), notes_(new QWidget), tables_(new QWidget),
      rows_(new ProfileRowsModel(this)), layers_(new ProfileLayersModel(this)),
      rowsProxy_(proxyOf(rows_, ProfileRowsModel::SortRole, this)),
      layersProxy_(proxyOf(layers_, ProfileLayersModel::SortRole, this)), put_(new QPushButton),
      preview_(new QPushButton) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(spacing, spacing / 2, spacing, spacing / 2);
    column->setSpacing(spacing / 2);
    createBar(column);
    summary_->setWordWrap(true);
    summary_->setTextInteractionFlags(Qt::TextSelectableByMouse);
    column->addWidget(summary_);
    auto* notes = new QVBoxLayout(notes_);
    notes->setContentsMargins(0, 0, 0, 0);
    notes->setSpacing(spacing / 4);
    column->addWidget(notes_);
    createTables(column);
    empty_->setWordWrap(true);
    empty_->setAlignment(Qt::AlignCenter);
    column->addWidget(empty_, 1);
    createMenu();
    connectTables();
    retranslate();
}

void ProfilesPage::setProfiles(std::shared_ptr<const ShownProfiles> profiles) {
    profiles_ = profiles ? std::move(profiles) : std::make_shared<const ShownProfiles>();
    note(Change::Problem);
}

void ProfilesPage::showSide(bool cloud) {
    isCloud_ = cloud;
    (cloud ? cloud_ : edge_)->setChecked(true);
    if (preview_->isChecked())
        preview_->setChecked(false);
    note(Change::Problem);
}

void ProfilesPage::refresh(Changes changes) {
    if (changes & (Change::Model | Change::Problem | Change::Language | Change::Theme))
        showAll();
    if (changes & (Change::Model | Change::Problem | Change::Focus)) {
        const LayerId selected = focusOfViews().selectedLayer();
        const int line = layers_->lineOf(selected);
        selecting_ = true;
        if (line >= 0) {
            const QModelIndex index = layersProxy_->mapFromSource(layers_->index(line, 0));
            layersTable_->setCurrentIndex(index);
            layersTable_->scrollTo(index);
        }
        selecting_ = false;
    }
}

void ProfilesPage::showAll() {
    const auto& side = profiles_->side(isCloud_);
    const bool hasModel = moment().problem != nullptr, hasFiles = !side.files.empty();
    selecting_ = true;
    rows_->setProfiles(profiles_, hasModel ? moment().problem->graph : nullptr, isCloud_);
    layers_->setProfiles(profiles_, moment().problem, isCloud_);
    selecting_ = false;
    rowsTable_->setColumnHidden(ProfileRowsModel::File, side.files.size() < 2);
    const bool compares = profiles_->other(isCloud_).has_value();
    layersTable_->setColumnHidden(ProfileLayersModel::Other, !compares);
    layersTable_->setColumnHidden(ProfileLayersModel::Difference, !compares);
    tables_->setVisible(hasModel && hasFiles);
    empty_->setVisible(!tables_->isVisibleTo(this));
    put_->setVisible(hasFiles);
    const auto size = [](QTableView* table, int column, int most) {
        table->resizeColumnToContents(column);
        table->setColumnWidth(column, std::min(table->columnWidth(column) + spacing, most));
    };
    // A narrow dock must show the layers, the time and the runs of each row.
    const bool isNarrow = width() < narrow;
    size(rowsTable_, ProfileRowsModel::Name, isNarrow ? 100 : 260);
    size(rowsTable_, ProfileRowsModel::Layers, isNarrow ? 100 : 320);
    size(rowsTable_, ProfileRowsModel::Time, isNarrow ? 72 : 90);
    rowsTable_->setColumnWidth(ProfileRowsModel::Runs, isNarrow ? 64 : 92);
    size(rowsTable_, ProfileRowsModel::Type, 140);
    size(layersTable_, ProfileLayersModel::Name, isNarrow ? 76 : 220);
    size(layersTable_, ProfileLayersModel::Time, isNarrow ? 72 : 90);
    size(layersTable_, ProfileLayersModel::Other, 90);
    size(layersTable_, ProfileLayersModel::Difference, 90);
    size(layersTable_, ProfileLayersModel::From, isNarrow ? 130 : 240);
    showBar();
    showSummary();
    showNotes();
    showNearMisses();
    showComparison();
}

void ProfilesPage::resizeEvent(QResizeEvent* event) {
    bars_->setDirection(event->size().width() < narrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    PlanView::resizeEvent(event);
}

void ProfilesPage::retranslate() {
    edge_->setText(tr("Edge"));
    cloud_->setText(tr("Cloud"));
    profileCaption_->setText(tr("&Profile"));
    totalCaption_->setText(tr("&Whole net"));
    total_->setPlaceholderText(tr("e.g. 263 ms"));
    total_->setToolTip(tr("What a frame takes on this side alone: the estimated layers are scaled to it, all "
                          "of them where everything is measured"));
    compareCaption_->setText(tr("Compare wit&h"));
    add_->setText(tr("&Add…"));
    add_->setToolTip(tr("A profile that any tool wrote; a file can also be dropped on the window"));
    more_->setAccessibleName(tr("More about this profile"));
    more_->setToolTip(tr("Rename, remove, or give it to the other side"));
    rename_->setText(tr("&Rename…"));
    remove_->setText(tr("Re&move"));
    put_->setText(tr("Put row on layer"));
    put_->setToolTip(tr("Gives the time of the rows selected on the left to the layer selected on the right; "
                        "dragging does the same"));
    preview_->setText(tr("Show its plan"));
    rowsTable_->setAccessibleName(tr("Rows of the profile"));
    layersTable_->setAccessibleName(tr("Layers and their times"));
    empty_->setText(
        tr("Which row of a profile is about which layer appears here. Drop the file that a profiler "
           "wrote on the window, or choose one with “Add…”: ONNX Runtime, OpenVINO, TensorRT, "
           "TensorFlow Lite, PyTorch, Caffe, ncnn or a CSV."));
    rows_->retranslate();
    layers_->retranslate();
    note(Change::Language);
}

} // namespace cutpoint
