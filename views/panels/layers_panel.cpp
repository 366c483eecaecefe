// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/panels/layers_panel.h"

#include "views/style/palette.h"

#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QSortFilterProxyModel>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace cutpoint {

namespace {

/// Matches name, type and side, so that "conv" or "cloud" finds what one expects.
class LayersProxy : public QSortFilterProxyModel {
public:
    using QSortFilterProxyModel::QSortFilterProxyModel;

protected:
    bool filterAcceptsRow(int row, const QModelIndex& parent) const override {
        const auto pattern = filterRegularExpression();
        for (int column : {LayersModel::Name, LayersModel::Type, LayersModel::SideColumn})
            if (sourceModel()->index(row, column, parent).data().toString().contains(pattern))
                return true;
        return false;
    }
};

} // namespace

LayersPanel::LayersPanel(QWidget* parent, Focus* focus)
    : PlanView(parent, focus), model_(new LayersModel(this)), proxy_(new LayersProxy(this)),
      filter_(new QLineEdit), table_(new QTableView), empty_(new QLabel) {
    proxy_->setSourceModel(model_);
    proxy_->setSortRole(LayersModel::SortRole);
    proxy_->setFilterCaseSensitivity(Qt::CaseInsensitive);
    proxy_->setSortCaseSensitivity(Qt::CaseInsensitive);
    filter_->setClearButtonEnabled(true);
    table_->setModel(proxy_);
    table_->setSortingEnabled(true);
    // The model's own order until a header is clicked.
    table_->sortByColumn(-1, Qt::AscendingOrder);
    table_->setAlternatingRowColors(true);
    table_->setShowGrid(false);
    table_->setWordWrap(false);
    table_->setSelectionMode(QAbstractItemView::ExtendedSelection);
    table_->setTabKeyNavigation(false);
    table_->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + spacing);
    table_->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    table_->horizontalHeader()->setHighlightSections(false);
    QHeaderView* header = table_->horizontalHeader();
    header->setSectionsMovable(true);
    // Ascending, descending, and back to the model's own order.
    header->setSortIndicatorClearable(true);
    // A narrow dock shows the name and the numbers that decide; what the graph shows anyway comes after.
    for (int column : {LayersModel::OutputShape, LayersModel::Type, LayersModel::SideColumn})
        header->moveSection(header->visualIndex(column), header->visualIndex(LayersModel::Output));
    table_->installEventFilter(this);
    empty_->setWordWrap(true);
    empty_->setAlignment(Qt::AlignCenter);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, spacing / 2, 0, 0);
    column->setSpacing(spacing / 2);
    column->addWidget(filter_);
    column->addWidget(table_, 1);
    column->addWidget(empty_, 1);

    connect(filter_, &QLineEdit::textChanged, proxy_, &QSortFilterProxyModel::setFilterFixedString);
    connect(model_, &LayersModel::editRequested, this, &LayersPanel::editRequested);
    connect(model_, &LayersModel::refused, this, &LayersPanel::refused);
    connect(table_->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex& current) {
                if (selecting_)
                    return;
                const LayerId layer = current.isValid() ? proxy_->mapToSource(current).row() : -1;
                focusOfViews().selectLayer(layer);
                emit layerSelected(layer);
            });
    retranslate();
    showEmpty();
}

void LayersPanel::setProblem(std::shared_ptr<const Problem> problem) {
    const bool otherModel = !problem || !model_->problem() || problem->graph != model_->problem()->graph;
    selecting_ = true;
    model_->setProblem(std::move(problem));
    selecting_ = false;
    if (otherModel) {
        // Long names and shapes must not push the numbers out of sight.
        table_->horizontalHeader()->setResizeContentsPrecision(200);
        table_->resizeColumnsToContents();
        for (int column : {LayersModel::Name, LayersModel::Type, LayersModel::OutputShape})
            table_->setColumnWidth(
                column, std::min(table_->columnWidth(column), column == LayersModel::Name ? 140 : 180));
        table_->setColumnWidth(
            LayersModel::SideColumn,
            std::max(table_->columnWidth(LayersModel::SideColumn),
                     fontMetrics().horizontalAdvance(LayersModel::tr("edge, cut")) + 2 * spacing));
    }
    showEmpty();
}

void LayersPanel::setPlan(const Plan& plan) {
    model_->setPlan(plan);
}

void LayersPanel::setSelectedLayer(LayerId layer) {
    const bool known = layer >= 0 && layer < model_->rowCount();
    const QModelIndex index =
        known ? proxy_->mapFromSource(model_->index(layer, LayersModel::Name)) : QModelIndex();
    if (index.isValid() && table_->currentIndex().row() == index.row() &&
        table_->selectionModel()->isRowSelected(index.row()))
        return;
    selecting_ = true;
    if (index.isValid()) {
        table_->selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect |
                                                             QItemSelectionModel::Rows);
        table_->scrollTo(index);
    } else {
        table_->selectionModel()->clear();
    }
    selecting_ = false;
}

QString LayersPanel::selectionAsTsv() const {
    const QHeaderView* header = table_->horizontalHeader();
    QModelIndexList cells = table_->selectionModel()->selectedIndexes();
    erase_if(cells, [&](const QModelIndex& cell) { return header->isSectionHidden(cell.column()); });
    std::sort(cells.begin(), cells.end(), [&](const QModelIndex& a, const QModelIndex& b) {
        return std::pair(a.row(), header->visualIndex(a.column())) <
               std::pair(b.row(), header->visualIndex(b.column()));
    });
    QString text;
    const bool wholeRows = !table_->selectionModel()->selectedRows().isEmpty();
    if (wholeRows) {
        QStringList headers;
        for (int place = 0; place < header->count(); ++place)
            if (const int column = header->logicalIndex(place); !header->isSectionHidden(column))
                headers << model_->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
        text = headers.join(QLatin1Char('\t')) + QLatin1Char('\n');
    }
    int row = -1;
    for (const QModelIndex& cell : cells) {
        if (row >= 0)
            text += cell.row() == row ? QLatin1Char('\t') : QLatin1Char('\n');
        row = cell.row();
        // Numbers go out with all their digits, without marks.
        text += cell.data(LayersModel::isEditable(cell.column()) ? Qt::EditRole : Qt::DisplayRole).toString();
    }
    return text;
}

int LayersPanel::pasteBlock(const QString& block) {
    const QModelIndex start = table_->currentIndex();
    if (!start.isValid())
        return 0;
    QStringList lines = block.split(QLatin1Char('\n'));
    while (!lines.isEmpty() && lines.last().trimmed().isEmpty())
        lines.removeLast();
    const QHeaderView* header = table_->horizontalHeader();
    std::vector<int> columns;
    for (int place = header->visualIndex(start.column()); place < header->count(); ++place)
        if (const int column = header->logicalIndex(place); !header->isSectionHidden(column))
            columns.push_back(column);
    int row = start.row();
    std::vector<CellEdit> edits;
    for (const QString& line : lines) {
        const QStringList texts = line.split(QLatin1Char('\t'));
        bool numbers = false;
        for (int j = 0; j < std::min<int>(static_cast<int>(texts.size()), static_cast<int>(columns.size()));
             ++j) {
            const int column = columns[static_cast<std::size_t>(j)];
            if (!LayersModel::isEditable(column))
                continue;
            const auto value = LayersModel::typedValue(texts[j], column);
            numbers = numbers || value;
            const QModelIndex cell = proxy_->mapToSource(proxy_->index(row, column));
            if (value && cell.isValid() && cell.flags().testFlag(Qt::ItemIsEditable))
                edits.push_back({cell.row(), column, *value});
        }
        // The headers of a copied table belong to no layer.
        if (numbers || &line != &lines.front())
            ++row;
    }
    if (edits.empty())
        emit refused(tr("Nothing was pasted: there are no numbers for the columns from the current cell on"));
    else
        emit editRequested(edits);
    return static_cast<int>(edits.size());
}

bool LayersPanel::eventFilter(QObject* watched, QEvent* event) {
    if (watched == table_ && event->type() == QEvent::KeyPress) {
        auto* key = static_cast<QKeyEvent*>(event);
        if (key->matches(QKeySequence::Copy)) {
            QApplication::clipboard()->setText(selectionAsTsv());
            return true;
        }
        if (key->matches(QKeySequence::Paste)) {
            pasteBlock(QApplication::clipboard()->text());
            return true;
        }
    }
    return PlanView::eventFilter(watched, event);
}

void LayersPanel::refresh(Changes changes) {
    const Moment& now = moment();
    if (changes & (Change::Model | Change::Problem))
        setProblem(now.problem);
    if (!now.problem)
        return;
    if (changes & (Change::Model | Change::Problem | Change::Plan | Change::Focus)) {
        const auto& preview = focusOfViews().preview();
        const auto shown = preview ? evaluatePlan(*now.problem, preview->sides) : Issue();
        if (shown)
            setPlan(*shown);
        else if (const Plan* plan = now.plan())
            setPlan(*plan);
    }
    if (changes & (Change::Model | Change::Problem | Change::Plan | Change::Frozen))
        model_->setFrozen(now.frozen);
    if (changes & (Change::Model | Change::Problem | Change::Focus))
        setSelectedLayer(focusOfViews().selectedLayer());
}

void LayersPanel::retranslate() {
    filter_->setPlaceholderText(tr("Filter by name, type or side"));
    filter_->setAccessibleName(tr("Filter layers"));
    table_->setAccessibleName(tr("Layers"));
    empty_->setText(
        tr("The layers of the model appear here. Open a model with Ctrl+O or drop a file on the window."));
}

void LayersPanel::showEmpty() {
    const bool none = model_->rowCount() == 0;
    empty_->setVisible(none);
    table_->setVisible(!none);
    filter_->setVisible(!none);
}

} // namespace cutpoint
