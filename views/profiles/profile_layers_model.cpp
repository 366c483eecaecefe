// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/profiles/profile_layers_model.h"

#include "views/panels/number_text.h"
#include "views/profiles/profile_rows_model.h"
#include "views/style/palette.h"

#include <QApplication>
#include <QMimeData>

#include <algorithm>
#include <cmath>

namespace cutpoint {

QString differenceShown(double now, double other) {
    if (!(now > 0) || !(other > 0) || !std::isfinite(other / now))
        return QStringLiteral("–");
    const double ratio = other / now;
    constexpr double far = 3;
    if (ratio > far || ratio < 1 / far)
        return QStringLiteral("×") + significantText(ratio);
    const double percent = 100 * (ratio - 1);
    return (percent >= 0 ? QStringLiteral("+") : QStringLiteral("−")) +
           QLocale().toString(std::abs(percent), 'f', 0) + QStringLiteral(" %");
}

void ProfileLayersModel::setProfiles(std::shared_ptr<const ShownProfiles> profiles,
                                     std::shared_ptr<const Problem> problem, bool isCloud) {
    beginResetModel();
    profiles_ = std::move(profiles);
    problem_ = std::move(problem);
    isCloud_ = isCloud;
    lines_.clear();
    if (problem_)
        for (const LayerId v : problem_->graph->topologicalOrder())
            if (!problem_->graph->layer(v).isInput)
                lines_.push_back(v);
    endResetModel();
}

int ProfileLayersModel::lineOf(LayerId layer) const {
    const auto found = std::find(lines_.begin(), lines_.end(), layer);
    return found == lines_.end() ? -1 : static_cast<int>(found - lines_.begin());
}

int ProfileLayersModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(lines_.size());
}

int ProfileLayersModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : ColumnCount;
}

Seconds ProfileLayersModel::time(LayerId v) const {
    const LayerProfile& p = problem_->profile.layers[static_cast<std::size_t>(v)];
    return isCloud_ ? p.cloud : p.edge;
}

Seconds ProfileLayersModel::otherTime(LayerId v) const {
    const auto& other = profiles_->other(isCloud_);
    const auto at = static_cast<std::size_t>(v);
    return other && at < other->times.size() ? other->times[at] : Seconds(0);
}

QString ProfileLayersModel::fromText(LayerId v) const {
    const LayerProfile& p = problem_->profile.layers[static_cast<std::size_t>(v)];
    const Provenance from = isCloud_ ? p.cloudFrom : p.edgeFrom;
    if (from == Provenance::Edited)
        return tr("typed");
    if (from == Provenance::Estimated)
        return tr("estimated");
    for (const ProfileMatch& match : profiles_->side(isCloud_).files) {
        if (static_cast<std::size_t>(v) >= match.rowOf.size())
            continue;
        const int row = match.rowOf[static_cast<std::size_t>(v)];
        if (row < 0 && match.matched.timed[static_cast<std::size_t>(v)] != 0)
            return tr("takes no time");
        if (row < 0)
            continue;
        // The dearest layer of a group is the one that it is called after.
        const auto& layers = match.matched.rows[static_cast<std::size_t>(row)].layers;
        const auto host = std::max_element(layers.begin(), layers.end(), [this](LayerId a, LayerId b) {
            return problem_->graph->layer(a).flops < problem_->graph->layer(b).flops;
        });
        if (layers.size() > 1 && *host != v)
            return tr("fused with %1", "a layer")
                .arg(QString::fromStdString(problem_->graph->layer(*host).name));
        return tr("measured");
    }
    switch (from) {
    case Provenance::Measured:
        return tr("measured");
    case Provenance::Missing:
    case Provenance::Unknown:
        return tr("no time");
    default:
        return tr("from the model's file");
    }
}

QVariant ProfileLayersModel::data(const QModelIndex& index, int role) const {
    if (!problem_ || !checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const LayerId v = layerAt(index.row());
    const LayerProfile& p = problem_->profile.layers[static_cast<std::size_t>(v)];
    const bool isEstimated = (isCloud_ ? p.cloudFrom : p.edgeFrom) == Provenance::Estimated;
    const bool compares =
        profiles_ && profiles_->other(isCloud_) && !profiles_->other(isCloud_)->times.empty();
    switch (role) {
    case Qt::DisplayRole:
        switch (index.column()) {
        case Name:
            return QString::fromStdString(problem_->graph->layer(v).name);
        case Time:
            return (isEstimated ? QStringLiteral("≈ ") : QString()) + significantText(time(v).value * 1e3);
        case From:
            return profiles_ ? fromText(v) : QString();
        case Other:
            return compares ? significantText(otherTime(v).value * 1e3) : QString();
        case Difference:
            return compares ? differenceShown(time(v).value, otherTime(v).value) : QString();
        default:
            return {};
        }
    case SortRole:
        switch (index.column()) {
        case Time:
            return time(v).value;
        case Other:
            return otherTime(v).value;
        case Difference: {
            const double ratio = time(v).value > 0 ? otherTime(v) / time(v) : 1;
            return ratio > 0 ? std::abs(std::log(ratio)) : 0;
        }
        default:
            return data(index, Qt::DisplayRole);
        }
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(Qt::Alignment(
            (index.column() == Name || index.column() == From ? Qt::AlignLeft : Qt::AlignRight) |
            Qt::AlignVCenter));
    case Qt::FontRole: {
        QFont font = QApplication::font();
        font.setItalic(isEstimated && (index.column() == Time || index.column() == From));
        return font;
    }
    case Qt::ToolTipRole:
        return index.column() == Name ? tr("%1\nDrop a row of the profile here to give the layer its time.")
                                            .arg(QString::fromStdString(problem_->graph->layer(v).name))
                                      : QVariant();
    default:
        return {};
    }
}

QVariant ProfileLayersModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Name:
        return tr("Layer");
    case Time:
        return tr("Time [ms]");
    case From:
        return tr("From");
    case Other:
        return tr("Other [ms]");
    case Difference:
        return tr("Difference");
    default:
        return {};
    }
}

Qt::ItemFlags ProfileLayersModel::flags(const QModelIndex& index) const {
    return index.isValid() ? Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsDropEnabled
                           : Qt::ItemFlags(Qt::NoItemFlags);
}

QStringList ProfileLayersModel::mimeTypes() const {
    return {ProfileRowsModel::mimeType};
}

bool ProfileLayersModel::canDropMimeData(const QMimeData* data, Qt::DropAction, int, int,
                                         const QModelIndex& parent) const {
    return data && data->hasFormat(ProfileRowsModel::mimeType) && parent.isValid();
}

bool ProfileLayersModel::dropMimeData(const QMimeData* data, Qt::DropAction action, int row, int column,
                                      const QModelIndex& parent) {
    if (!canDropMimeData(data, action, row, column, parent))
        return false;
    QList<int> lines;
    for (const QByteArray& line : data->data(ProfileRowsModel::mimeType).split(' '))
        lines << line.toInt();
    emit rowsDropped(lines, layerAt(parent.row()));
    return true;
}

void ProfileLayersModel::retranslate() {
    emit headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    if (!lines_.empty())
        emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

} // namespace cutpoint
