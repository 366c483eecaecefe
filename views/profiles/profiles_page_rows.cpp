// SPDX-License-Identifier: GPL-3.0-or-later
// The rows of a profile and the layers that they are about, side by side.
#include "views/profiles/profile_layers_model.h"
#include "views/profiles/profile_rows_model.h"
#include "views/profiles/profiles_page.h"
#include "views/style/palette.h"

#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QSortFilterProxyModel>
#include <QSplitter>
#include <QTableView>
#include <QVBoxLayout>

namespace cutpoint {
namespace {

QTableView* tableOf(QSortFilterProxyModel* proxy) {
    auto* table = new QTableView;
    table->setModel(proxy);
    table->setSortingEnabled(true);
    table->sortByColumn(-1, Qt::AscendingOrder);
    table->horizontalHeader()->setSortIndicatorClearable(true);
    table->horizontalHeader()->setHighlightSections(false);
    table->horizontalHeader()->setStretchLastSection(true);
    table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setAlternatingRowColors(true);
    table->setShowGrid(false);
    table->setWordWrap(false);
    table->setTabKeyNavigation(false);
    table->verticalHeader()->hide();
    table->verticalHeader()->setDefaultSectionSize(table->fontMetrics().height() + spacing);
    return table;
}

} // namespace

void ProfilesPage::createTables(QBoxLayout* column) {
    rowsTable_ = tableOf(rowsProxy_);
    rowsTable_->setObjectName("profileRows");
    rowsTable_->setItemDelegateForColumn(ProfileRowsModel::Runs, new RunsDelegate(rowsTable_));
    // What a row is about stands beside its name; the operator is what one can do without.
    rowsTable_->horizontalHeader()->moveSection(ProfileRowsModel::Layers, 1);
    rowsTable_->horizontalHeader()->moveSection(
        rowsTable_->horizontalHeader()->visualIndex(ProfileRowsModel::Type), ProfileRowsModel::Layers);
    rowsTable_->setDragEnabled(true);
    rowsTable_->setDragDropMode(QAbstractItemView::DragOnly);
    rowsTable_->setSelectionMode(QAbstractItemView::ExtendedSelection);
    layersTable_ = tableOf(layersProxy_);
    layersTable_->setObjectName("profileLayers");
    // Times that are compared stand side by side.
    layersTable_->horizontalHeader()->moveSection(ProfileLayersModel::From, ProfileLayersModel::Difference);
    layersTable_->setDragDropMode(QAbstractItemView::DropOnly);
    layersTable_->setDropIndicatorShown(true);
    layersTable_->setSelectionMode(QAbstractItemView::SingleSelection);
    auto* splitter = new QSplitter;
    splitter->addWidget(rowsTable_);
    splitter->addWidget(layersTable_);
    splitter->setStretchFactor(0, 3);
    splitter->setStretchFactor(1, 2);
    splitter->setChildrenCollapsible(false);
    auto* stack = new QVBoxLayout(tables_);
    stack->setContentsMargins(0, 0, 0, 0);
    stack->setSpacing(spacing / 2);
    stack->addWidget(splitter, 1);
    auto* foot = new QHBoxLayout;
    foot->setSpacing(spacing);
    effect_->setWordWrap(true);
    effect_->setObjectName("profileEffect");
    put_->setObjectName("putRowOnLayer");
    preview_->setCheckable(true);
    foot->addWidget(put_);
    foot->addWidget(effect_, 1);
    foot->addWidget(preview_);
    foot->addStretch();
    stack->addLayout(foot);
    column->addWidget(tables_, 1);
    connect(put_, &QPushButton::clicked, this, [this] {
        QList<int> lines;
        for (const QModelIndex& row : rowsTable_->selectionModel()->selectedRows())
            lines << rowsProxy_->mapToSource(row).row();
        const QModelIndex layer = layersTable_->currentIndex();
        if (!lines.isEmpty() && layer.isValid())
            putRowsOn(lines, layers_->layerAt(layersProxy_->mapToSource(layer).row()));
    });
    connect(preview_, &QPushButton::toggled, this, [this](bool shown) {
        const auto& other = profiles_->other(isCloud_);
        if (shown && other && other->result)
            focusOfViews().setPreview(other->result->planB.sides, QString::fromStdString(other->name));
        else
            focusOfViews().clearPreview();
    });
}

void ProfilesPage::connectTables() {
    connect(rows_, &ProfileRowsModel::useWished, this, &ProfilesPage::setAside);
    connect(layers_, &ProfileLayersModel::rowsDropped, this, &ProfilesPage::putRowsOn);
    connect(rowsTable_->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex& now) {
                if (selecting_ || !now.isValid())
                    return;
                const auto [match, row] = rows_->at(rowsProxy_->mapToSource(now).row());
                const auto& layers = match->matched.rows[row].layers;
                // A row without a layer leaves the layer that it may be put on.
                if (!layers.empty())
                    focusOfViews().selectLayer(layers.front());
            });
    connect(layersTable_->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex& now) {
                if (!selecting_ && now.isValid())
                    focusOfViews().selectLayer(layers_->layerAt(layersProxy_->mapToSource(now).row()));
            });
}

void ProfilesPage::putRowsOn(const QList<int>& lines, LayerId layer) {
    if (!moment().problem || layer < 0 || lines.isEmpty())
        return;
    // Of the file of the first; rows of several are put one after the other.
    const ProfileMatch* file = nullptr;
    ProfileFixes fixes;
    for (const int line : lines) {
        if (line < 0 || line >= rows_->rowCount())
            continue;
        const auto [match, row] = rows_->at(line);
        if (!file) {
            file = match;
            fixes = match->fixes;
        }
        if (match == file)
            fixes.layerOf[match->measured.rows[row].name] = moment().problem->graph->layer(layer).name;
    }
    if (file)
        emit fixesWished(QString::fromStdString(file->path), file->role, fixes);
}

void ProfilesPage::setAside(int line, bool used) {
    const auto [match, row] = rows_->at(line);
    ProfileFixes fixes = match->fixes;
    if (used)
        fixes.leftOut.erase(match->measured.rows[row].name);
    else
        fixes.leftOut.insert(match->measured.rows[row].name);
    emit fixesWished(QString::fromStdString(match->path), match->role, fixes);
}

/// A button in each row whose name is nearly a layer's.
void ProfilesPage::showNearMisses() {
    for (int line = 0; line < rows_->rowCount(); ++line) {
        const QString near = rows_->nearMiss(line);
        if (near.isEmpty())
            continue;
        auto* button = new QPushButton(tr("→ %1", "puts the row on this layer").arg(near));
        button->setToolTip(tr("Put the row on %1").arg(near));
        button->setProperty("nearMiss", true);
        connect(button, &QPushButton::clicked, this, [this, line, near] {
            if (moment().problem)
                putRowsOn({line}, moment().problem->graph->find(near.toStdString()));
        });
        rowsTable_->setIndexWidget(rowsProxy_->mapFromSource(rows_->index(line, ProfileRowsModel::Layers)),
                                   button);
    }
}

} // namespace cutpoint
