// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/profiles/profile_rows_model.h"

#include "views/panels/number_text.h"
#include "views/style/palette.h"
#include "views/style/told.h"

#include <QApplication>
#include <QFileInfo>
#include <QMimeData>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace cutpoint {

std::vector<int> histogramOf(const std::vector<float>& runs, int bins) {
    if (runs.size() < 2 || bins < 1)
        return {};
    const auto [least, most] = std::minmax_element(runs.begin(), runs.end());
    std::vector<int> counts(static_cast<std::size_t>(bins));
    for (const float run : runs) {
        const double share = *most > *least ? (run - *least) / static_cast<double>(*most - *least) : 0.5;
        ++counts[static_cast<std::size_t>(std::clamp(static_cast<int>(share * bins), 0, bins - 1))];
    }
    return counts;
}

void ProfileRowsModel::setProfiles(std::shared_ptr<const ShownProfiles> profiles,
                                   std::shared_ptr<const LayerGraph> graph, bool isCloud) {
    beginResetModel();
    profiles_ = std::move(profiles);
    graph_ = std::move(graph);
    isCloud_ = isCloud;
    lines_.clear();
    if (profiles_ && graph_)
        for (std::size_t f = 0; f < profiles_->side(isCloud).files.size(); ++f)
            for (std::size_t r = 0; r < profiles_->side(isCloud).files[f].measured.rows.size(); ++r)
                lines_.emplace_back(f, r);
    endResetModel();
}

std::pair<const ProfileMatch*, std::size_t> ProfileRowsModel::at(int line) const {
    const auto& [file, row] = lines_[static_cast<std::size_t>(line)];
    return {&profiles_->side(isCloud_).files[file], row};
}

int ProfileRowsModel::lineOf(std::size_t file, std::size_t row) const {
    const auto found = std::find(lines_.begin(), lines_.end(), std::pair(file, row));
    return found == lines_.end() ? -1 : static_cast<int>(found - lines_.begin());
}

QString ProfileRowsModel::nearMiss(int line) const {
    const auto [match, row] = at(line);
    return QString::fromStdString(match->near[row]);
}

int ProfileRowsModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(lines_.size());
}

int ProfileRowsModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : ColumnCount;
}

const Timing& ProfileRowsModel::timing(int line) const {
    const auto [match, row] = at(line);
    return isCloud_ ? match->measured.rows[row].cloudTiming : match->measured.rows[row].timing;
}

const ProfileLint* ProfileRowsModel::lintOf(const ProfileMatch& match, std::size_t row) {
    for (const ProfileLint& lint : match.lints)
        if (std::find(lint.rows.begin(), lint.rows.end(), row) != lint.rows.end())
            return &lint;
    return nullptr;
}

QString ProfileRowsModel::layersText(const ProfileMatch& match, std::size_t row) const {
    const auto& layers = match.matched.rows[row].layers;
    const auto name = [&](std::size_t k) { return QString::fromStdString(graph_->layer(layers[k]).name); };
    switch (match.fates[row]) {
    case RowFate::Unmatched:
        return tr("no layer");
    case RowFate::NearMiss:
        return tr("%1?", "a layer whose name is near").arg(QString::fromStdString(match.near[row]));
    case RowFate::Overhead:
        return tr("overhead of the inference");
    case RowFate::Aside:
        if (layers.empty())
            return tr("takes no time");
        return layers.size() == 1
                   ? tr("%1: estimated", "layer").arg(name(0))
                   : tr("%1 and %2 more: estimated", "layer").arg(name(0)).arg(layers.size() - 1);
    case RowFate::Alone:
        return name(0);
    case RowFate::Grouped:
        return layers.size() == 2
                   ? tr("%1 with %2", "layers").arg(name(0), name(1))
                   : tr("%1 with %2 and %3 more", "layers").arg(name(0), name(1)).arg(layers.size() - 2);
    }
    return {};
}

QString ProfileRowsModel::howText(const ProfileMatch& match, std::size_t row) const {
    if (match.measured.rows[row].byHand)
        return tr("Put there by hand.");
    switch (match.matched.rows[row].by) {
    case MatchedBy::Name:
        return tr("Matched by its name.");
    case MatchedBy::Tensor:
        return tr("Matched by the tensor that is written.");
    case MatchedBy::Position:
        return tr("Matched by the node's place in the model's file.");
    case MatchedBy::Order:
        return tr("Matched by order, type and shapes.");
    case MatchedBy::Region:
        return tr("An accelerator's part of the net, by what runs before and after it.");
    case MatchedBy::Constant:
        return tr("Computes constants for the layer.");
    case MatchedBy::Charge:
        return tr("Copies and layout changes of the layer.");
    case MatchedBy::Nothing:
        break;
    }
    return match.fates[row] == RowFate::NearMiss
               ? tr("The model has no layer of this name. Drag the row onto the layer that it is about.")
           : match.fates[row] == RowFate::Unmatched
               ? tr("It is about no layer of the model. Drag it onto one, or leave it.")
               : QString();
}

QVariant ProfileRowsModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto [match, row] = at(index.row());
    const MeasuredRow& measured = match->measured.rows[row];
    const RowFate fate = match->fates[row];
    switch (role) {
    case Qt::DisplayRole:
        switch (index.column()) {
        case Name:
            return QString::fromStdString(measured.name);
        case Type:
            return QString::fromStdString(measured.type);
        case Time:
            return (lintOf(*match, row) ? QStringLiteral("⚠ ") : QString()) +
                   significantText(timing(index.row()).time.value * 1e3);
        case Runs: {
            const int runs = timing(index.row()).runs;
            return runs > 0 ? QLocale().toString(runs) : QStringLiteral("–");
        }
        case Layers:
            return layersText(*match, row);
        case File:
            return QFileInfo(QString::fromStdString(match->path)).fileName();
        default:
            return {};
        }
    case SortRole:
        if (index.column() == Time)
            return timing(index.row()).time.value;
        if (index.column() == Runs)
            return timing(index.row()).runs;
        if (index.column() == Layers) // what needs a hand first
            return static_cast<int>(fate == RowFate::NearMiss ? 0 : fate == RowFate::Unmatched ? 1 : 2);
        return data(index, Qt::DisplayRole);
    case Qt::CheckStateRole:
        if (index.column() == Name && fate != RowFate::Overhead)
            return match->fixes.leftOut.contains(measured.name) ? Qt::Unchecked : Qt::Checked;
        return {};
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(
            Qt::Alignment((index.column() == Time ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter));
    case Qt::ForegroundRole: {
        const Colors colors(QApplication::palette());
        if (index.column() == Layers && (fate == RowFate::Unmatched || fate == RowFate::NearMiss))
            return colors.dark ? colors.transfer : QColor("#8A5A00");
        if (fate == RowFate::Aside || fate == RowFate::Overhead)
            return colors.quietText;
        return {};
    }
    case Qt::ToolTipRole: {
        if (index.column() == Name)
            return tr("%1\nUnchecked, its layers are estimated at the scale of the other rows.")
                .arg(QString::fromStdString(measured.name));
        if (index.column() == Runs && timing(index.row()).runs > 1)
            return tr("%1 runs, median %2, half of them within %3 of it; the first run is left out.")
                .arg(timing(index.row()).runs)
                .arg(durationShown(timing(index.row()).time), durationShown(timing(index.row()).spread));
        if (const ProfileLint* lint = lintOf(*match, row); lint && index.column() == Time)
            return told(lint->message);
        if (index.column() != Layers)
            return {};
        QStringList names;
        for (const LayerId v : match->matched.rows[row].layers)
            names << QString::fromStdString(graph_->layer(v).name);
        return (names + QStringList{howText(*match, row)}).join(QLatin1Char('\n'));
    }
    case RunsRole: {
        QList<double> runs;
        for (const float run : timing(index.row()).each)
            runs << run;
        return QVariant::fromValue(runs);
    }
    default:
        return {};
    }
}

bool ProfileRowsModel::setData(const QModelIndex& index, const QVariant& value, int role) {
    if (role != Qt::CheckStateRole || index.column() != Name)
        return false;
    emit useWished(index.row(), value.toInt() == Qt::Checked);
    return true;
}

QVariant ProfileRowsModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Name:
        return tr("Row");
    case Type:
        return tr("Operator");
    case Time:
        return tr("Time [ms]");
    case Runs:
        return tr("Runs");
    case Layers:
        return tr("Layers");
    case File:
        return tr("File");
    default:
        return {};
    }
}

Qt::ItemFlags ProfileRowsModel::flags(const QModelIndex& index) const {
    if (!index.isValid())
        return Qt::NoItemFlags;
    Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsDragEnabled;
    if (index.column() == Name && index.data(Qt::CheckStateRole).isValid())
        flags |= Qt::ItemIsUserCheckable;
    return flags;
}

QMimeData* ProfileRowsModel::mimeData(const QModelIndexList& indexes) const {
    QStringList rows;
    for (const QModelIndex& index : indexes)
        if (const QString line = QString::number(index.row()); !rows.contains(line))
            rows << line;
    auto* mime = new QMimeData;
    mime->setData(mimeType, rows.join(QLatin1Char(' ')).toLatin1());
    return mime;
}

void ProfileRowsModel::retranslate() {
    emit headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    if (!lines_.empty())
        emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

void RunsDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                         const QModelIndex& index) const {
    QStyledItemDelegate::paint(painter, option, index);
    const auto runs = index.data(ProfileRowsModel::RunsRole).value<QList<double>>();
    const std::vector<float> each(runs.begin(), runs.end());
    constexpr int bins = 12, barWidth = 4;
    const std::vector<int> counts = histogramOf(each, bins);
    if (counts.empty())
        return;
    const Colors colors(option.palette);
    const int tallest = *std::max_element(counts.begin(), counts.end());
    const int room = option.rect.height() - 6;
    const int left = option.rect.right() - bins * barWidth - spacing / 2;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing, false);
    const bool isSelected = option.state.testFlag(QStyle::State_Selected);
    painter->setPen(isSelected ? option.palette.color(QPalette::HighlightedText) : colors.line);
    painter->drawLine(left, option.rect.bottom() - 3, left + bins * barWidth, option.rect.bottom() - 3);
    for (int k = 0; k < bins; ++k) {
        const int count = counts[static_cast<std::size_t>(k)];
        const int height = count == 0 ? 0 : std::max(1, room * count / tallest);
        painter->fillRect(left + k * barWidth, option.rect.bottom() - 3 - height, barWidth - 1, height,
                          isSelected ? option.palette.color(QPalette::HighlightedText) : colors.quietText);
    }
    painter->restore();
}

} // namespace cutpoint
