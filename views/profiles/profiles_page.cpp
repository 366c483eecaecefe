// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/profiles/profiles_page.h"

#include "views/panels/number_text.h"
#include "views/panels/verdict.h"
#include "views/profiles/profile_layers_model.h"
#include "views/profiles/profile_rows_model.h"
#include "views/style/palette.h"
#include "views/style/told.h"

#include <QAction>
#include <QComboBox>
#include <QFileInfo>
#include <QHeaderView>
#include <QInputDialog>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QResizeEvent>
#include <QSortFilterProxyModel>
#include <QSplitter>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace cutpoint {
namespace {

/// From this width on there is room beside each other.
constexpr int narrow = 900;

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

void ProfilesPage::createBar(QBoxLayout* column) {
    auto* bar = new QHBoxLayout;
    bar->setSpacing(spacing / 2);
    for (QToolButton* side : {edge_, cloud_}) {
        side->setCheckable(true);
        side->setAutoExclusive(true);
        side->setToolButtonStyle(Qt::ToolButtonTextOnly);
        bar->addWidget(side);
    }
    edge_->setChecked(true);
    edge_->setObjectName("profilesEdge");
    cloud_->setObjectName("profilesCloud");
    choice_->setObjectName("profileChoice");
    compare_->setObjectName("profileCompare");
    total_->setObjectName("profileTotal");
    for (QComboBox* box : {choice_, compare_}) {
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(8);
    }
    profileCaption_->setBuddy(choice_);
    totalCaption_->setBuddy(total_);
    compareCaption_->setBuddy(compare_);
    total_->setMaximumWidth(fontMetrics().averageCharWidth() * 14);
    more_->setText(QStringLiteral("⋯"));
    more_->setPopupMode(QToolButton::InstantPopup);
    bar->addSpacing(spacing);
    bar->addWidget(profileCaption_);
    bar->addWidget(choice_, 2);
    bar->addWidget(add_);
    bar->addWidget(more_);
    auto* second = new QHBoxLayout;
    second->setSpacing(spacing / 2);
    second->addWidget(totalCaption_);
    second->addWidget(total_);
    second->addSpacing(spacing);
    second->addWidget(compareCaption_);
    second->addWidget(compare_, 2);
    // Side by side where there is room.
    bars_ = new QBoxLayout(QBoxLayout::TopToBottom);
    bars_->setSpacing(spacing);
    bars_->addLayout(bar, 3);
    bars_->addLayout(second, 2);
    column->addLayout(bars_);
    connect(edge_, &QToolButton::clicked, this, [this] { showSide(false); });
    connect(cloud_, &QToolButton::clicked, this, [this] { showSide(true); });
    connect(add_, &QPushButton::clicked, this, [this] { emit addWished(role()); });
    connect(choice_, &QComboBox::activated, this, [this](int index) {
        const auto& kept = profiles_->kept;
        const int at = choice_->itemData(index).toInt();
        if (at >= 0 && static_cast<std::size_t>(at) < kept.size())
            emit switchWished(kept[static_cast<std::size_t>(at)].role,
                              QString::fromStdString(kept[static_cast<std::size_t>(at)].name));
    });
    connect(compare_, &QComboBox::activated, this, [this](int index) {
        const int at = compare_->itemData(index).toInt();
        const auto& kept = profiles_->kept;
        emit compareWished(role(), at < 0 ? QString()
                                          : QString::fromStdString(kept[static_cast<std::size_t>(at)].name));
    });
    connect(total_, &QLineEdit::editingFinished, this, [this] {
        const QString typed = QString::fromStdString(plainQuantityText(total_->text().trimmed()));
        if (typed != QString::fromStdString(profiles_->side(isCloud_).total))
            emit totalWished(role(), typed);
    });
}

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

void ProfilesPage::createMenu() {
    auto* menu = new QMenu(more_);
    rename_ = menu->addAction(QString(), this, [this] {
        const KeptProfile* kept = current();
        if (!kept)
            return;
        auto* dialog = new QInputDialog(this);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->setWindowTitle(tr("Rename the profile"));
        dialog->setLabelText(tr("Name"));
        dialog->setTextValue(QString::fromStdString(kept->name));
        connect(dialog, &QInputDialog::textValueSelected, this,
                [this, role = kept->role, name = QString::fromStdString(kept->name)](const QString& typed) {
                    if (!typed.trimmed().isEmpty() && typed.trimmed() != name)
                        emit renameWished(role, name, typed.trimmed());
                });
        dialog->open();
    });
    move_ = menu->addAction(QString(), this, [this] {
        if (const KeptProfile* kept = current())
            emit moveWished(kept->role, QString::fromStdString(kept->name));
    });
    remove_ = menu->addAction(QString(), this, [this] {
        if (const KeptProfile* kept = current())
            emit removeWished(kept->role, QString::fromStdString(kept->name));
    });
    more_->setMenu(menu);
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

const KeptProfile* ProfilesPage::current() const {
    const auto& files = profiles_->side(isCloud_).files;
    if (files.empty())
        return nullptr;
    for (const KeptProfile& kept : profiles_->kept)
        if (kept.path == files.front().path && kept.role == files.front().role)
            return &kept;
    return nullptr;
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
    // A narrow dock must show the layers and the time of each row.
    const bool isNarrow = width() < narrow;
    size(rowsTable_, ProfileRowsModel::Name, isNarrow ? 120 : 260);
    size(rowsTable_, ProfileRowsModel::Layers, isNarrow ? 130 : 320);
    size(rowsTable_, ProfileRowsModel::Time, 90);
    rowsTable_->setColumnWidth(ProfileRowsModel::Runs, 92);
    size(rowsTable_, ProfileRowsModel::Type, 140);
    size(layersTable_, ProfileLayersModel::Name, isNarrow ? 90 : 220);
    size(layersTable_, ProfileLayersModel::Time, 90);
    size(layersTable_, ProfileLayersModel::Other, 90);
    size(layersTable_, ProfileLayersModel::Difference, 90);
    size(layersTable_, ProfileLayersModel::From, isNarrow ? 130 : 240);
    showBar();
    showSummary();
    showNotes();
    showNearMisses();
    showComparison();
}

void ProfilesPage::showBar() {
    const auto& side = profiles_->side(isCloud_);
    const auto belongs = [&](const KeptProfile& kept) {
        return kept.role == ProfileRole::Both || kept.role == role();
    };
    const auto isUsed = [&](const KeptProfile& kept) {
        return std::any_of(side.files.begin(), side.files.end(), [&](const ProfileMatch& file) {
            return file.path == kept.path && file.role == kept.role;
        });
    };
    // A second sign beside the pressed look, which some styles hardly draw.
    for (QToolButton* button : {edge_, cloud_}) {
        QFont own = font();
        own.setBold(button->isChecked());
        own.setUnderline(button->isChecked());
        button->setFont(own);
    }
    choice_->clear();
    compare_->clear();
    compare_->addItem(tr("nothing", "to compare with"), -1);
    int used = -1, usedFiles = 0;
    const auto& other = profiles_->other(isCloud_);
    for (std::size_t i = 0; i < profiles_->kept.size(); ++i) {
        const KeptProfile& kept = profiles_->kept[i];
        if (!belongs(kept))
            continue;
        const QString name = QString::fromStdString(kept.name);
        choice_->addItem(name, static_cast<int>(i));
        choice_->setItemData(choice_->count() - 1, QString::fromStdString(kept.path), Qt::ToolTipRole);
        if (isUsed(kept)) {
            used = choice_->count() - 1;
            ++usedFiles;
        } else {
            compare_->addItem(name, static_cast<int>(i));
            if (other && other->name == kept.name)
                compare_->setCurrentIndex(compare_->count() - 1);
        }
    }
    if (usedFiles > 1) {
        choice_->insertItem(0, tr("The median of %1 files").arg(usedFiles), -1);
        used = 0;
    }
    if (used < 0) {
        choice_->insertItem(0, tr("none: estimated"), -1);
        used = 0;
    }
    choice_->setCurrentIndex(used);
    choice_->setEnabled(choice_->count() > 1);
    compare_->setEnabled(compare_->count() > 1);
    const KeptProfile* kept = current();
    for (QAction* action : {rename_, remove_})
        action->setEnabled(kept != nullptr);
    move_->setEnabled(kept && kept->role != ProfileRole::Both);
    move_->setText(isCloud_ ? tr("These are the &edge's times") : tr("These are the &cloud's times"));
    if (!total_->hasFocus() || !total_->isModified())
        total_->setText(QString::fromStdString(side.total));
    setEnabled(moment().problem != nullptr);
}

void ProfilesPage::showSummary() {
    const auto& side = profiles_->side(isCloud_);
    QStringList lines;
    for (const ProfileMatch& file : side.files) {
        std::size_t unmatched = 0, aside = 0;
        for (const RowFate fate : file.fates) {
            unmatched += fate == RowFate::Unmatched || fate == RowFate::NearMiss ? 1 : 0;
            aside += fate == RowFate::Aside ? 1 : 0;
        }
        const int timed = static_cast<int>(file.matched.timedLayers);
        const int all = timed + static_cast<int>(file.matched.layersWithoutRow.size());
        QStringList parts;
        parts << (file.measured.runs > 0
                      ? tr("%1, runs: %2, all rows %3", "tool, count, time")
                            .arg(QString::fromStdString(file.measured.tool),
                                 QLocale().toString(file.measured.runs), durationShown(file.matched.sum))
                      : tr("%1, all rows %2", "tool, time")
                            .arg(QString::fromStdString(file.measured.tool),
                                 durationShown(file.matched.sum)));
        parts << tr("%1 of %2 layers timed (%3 of the work)")
                     .arg(QLocale().toString(timed), QLocale().toString(all),
                          percentShown(file.measuredShare));
        parts
            << tr("groups: %1").arg(QLocale().toString(static_cast<qulonglong>(file.matched.groups.size())));
        parts << tr("rows without a layer: %1").arg(QLocale().toString(static_cast<qulonglong>(unmatched)));
        if (aside > 0)
            parts << tr("set aside: %1").arg(QLocale().toString(static_cast<qulonglong>(aside)));
        if (file.matched.overhead.value > 0)
            parts << tr("%1 beyond the rows").arg(durationShown(file.matched.overhead));
        lines << (side.files.size() > 1 ? QFileInfo(QString::fromStdString(file.path)).fileName() + ": "
                                        : "") +
                     parts.join(QStringLiteral(" · "));
    }
    summary_->setText(lines.join(QLatin1Char('\n')));
    summary_->setVisible(!lines.isEmpty());
}

void ProfilesPage::addNote(const QString& text, const QString& action, std::function<void()> act) {
    auto* line = new QWidget;
    auto* row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(spacing);
    auto* label = new QLabel(QStringLiteral("⚠ ") + text);
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    row->addWidget(label, 1);
    if (act) {
        auto* button = new QPushButton(action);
        button->setProperty("profileFix", true);
        connect(button, &QPushButton::clicked, this, std::move(act));
        row->addWidget(button);
    }
    notes_->layout()->addWidget(line);
}

void ProfilesPage::showNotes() {
    while (QLayoutItem* item = notes_->layout()->takeAt(0)) {
        // It may be the button whose click led here.
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    const auto& side = profiles_->side(isCloud_);
    if (side.refusal) {
        const bool canBeTaken = side.refusal->code == code::PartialProfile;
        addNote(tr("Not in use: %1").arg(told(side.refusal->message)), tr("Take it, estimate the rest"),
                canBeTaken ? std::function<void()>([this] { emit partialWished(); }) : nullptr);
    }
    for (const ProfileMatch& file : side.files) {
        const QString path = QString::fromStdString(file.path);
        std::size_t near = 0;
        ProfileFixes all = file.fixes;
        for (std::size_t i = 0; i < file.fates.size(); ++i)
            if (file.fates[i] == RowFate::NearMiss) {
                ++near;
                all.layerOf[file.measured.rows[i].name] = file.near[i];
            }
        if (near > 1)
            addNote(tr("%1 rows name no layer, but nearly one each.")
                        .arg(QLocale().toString(static_cast<qulonglong>(near))),
                    tr("Put them all there"),
                    [this, path, role = file.role, all] { emit fixesWished(path, role, all); });
        for (const ProfileLint& lint : file.lints)
            addNote(
                told(lint.message), told(lint.action),
                [this, path, role = file.role, fixed = lint.fixed] { emit fixesWished(path, role, fixed); });
        if (file.fixes.times != 1 || file.fixes.cumulative || file.fixes.zerosMissing || file.fixes.batch) {
            ProfileFixes plain = file.fixes;
            plain.times = 1;
            plain.cumulative = plain.zerosMissing = false;
            plain.batch.reset();
            QStringList done;
            if (file.fixes.times != 1)
                done << tr("times × %1").arg(shortNumberText(file.fixes.times));
            if (file.fixes.cumulative)
                done << tr("each less the row before");
            if (file.fixes.zerosMissing)
                done << tr("zeros estimated");
            if (file.fixes.batch)
                done << tr("frames of a run: %1").arg(*file.fixes.batch);
            addNote(tr("Corrected: %1.").arg(done.join(QStringLiteral(", "))), tr("As in the file"),
                    [this, path, role = file.role, plain] { emit fixesWished(path, role, plain); });
        }
    }
    notes_->setVisible(notes_->layout()->count() > 0);
}

/// A button in each row whose name is nearly a layer's.
void ProfilesPage::showNearMisses() {
    for (int line = 0; line < rows_->rowCount(); ++line) {
        const QString near = rows_->nearMiss(line);
        if (near.isEmpty())
            continue;
        auto* button = new QPushButton(tr("→ %1", "puts the row on this layer").arg(near));
        button->setFlat(true);
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

void ProfilesPage::showComparison() {
    const auto& other = profiles_->other(isCloud_);
    std::vector<double> ratios;
    if (other && moment().problem && other->times.size() == moment().problem->profile.layers.size())
        for (std::size_t v = 0; v < other->times.size(); ++v) {
            const LayerProfile& p = moment().problem->profile.layers[static_cast<LayerId>(v)];
            const Seconds now = isCloud_ ? p.cloud : p.edge;
            ratios.push_back(now.value > 0 ? other->times[v] / now : 0);
        }
    emit ratiosChanged(ratios);
    preview_->setVisible(other && other->result && !other->result->samePlan);
    if (preview_->isHidden() && preview_->isChecked())
        preview_->setChecked(false);
    effect_->setVisible(other.has_value());
    if (!other)
        return;
    if (!other->result || !other->problem) {
        effect_->setText(other->issue ? told(other->issue->message) : tr("Comparing…"));
        return;
    }
    const ProfileComparison& found = *other->result;
    const auto& sums = isCloud_ ? found.cloud : found.edge;
    const QString name = QString::fromStdString(other->name);
    QString text = tr("All layers: %1 now, %2 in “%3” (%4).")
                       .arg(durationShown(sums.a), durationShown(sums.b), name,
                            differenceShown(sums.a.value, sums.b.value));
    text += QLatin1Char(' ');
    if (found.samePlan)
        text += tr("The plan is the same under both.");
    else if (!found.aUnderB)
        text += tr("Under “%1” the best plan is another: %2.")
                    .arg(name, placementText(*other->problem, found.planB));
    else
        text += tr("Under “%1” the best plan is another: %2. The plan of now would be %3 worse than it.")
                    .arg(name, placementText(*other->problem, found.planB), percentShown(found.loss()));
    effect_->setText(text);
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
