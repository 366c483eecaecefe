// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/panels/layers_model.h"

#include "core/model/quantity_text.h"
#include "core/model/statistics.h"
#include "views/panels/number_text.h"
#include "views/style/terms.h"

#include <QFont>

#include <algorithm>
#include <cmath>

namespace cutpoint {

namespace {

bool isNumber(int column) {
    return column >= LayersModel::EdgeTime && column <= LayersModel::Parameters;
}

/// What one of the unit in the column's header is in SI units.
double unitOf(int column) {
    switch (column) {
    case LayersModel::EdgeTime:
    case LayersModel::CloudTime:
        return 1e-3;
    case LayersModel::Flops:
        return 1e6;
    default:
        return 1e3;
    }
}

/// So that opening and closing an editor, or copying and pasting, loses nothing.
QString allDigits(double value) {
    QLocale locale;
    locale.setNumberOptions(locale.numberOptions() | QLocale::OmitGroupSeparator);
    return locale.toString(value, 'g', QLocale::FloatingPointShortest);
}

} // namespace

QString provenanceText(Provenance provenance) {
    switch (provenance) {
    case Provenance::Missing:
        return LayersModel::tr("missing");
    case Provenance::Measured:
        return LayersModel::tr("measured");
    case Provenance::Imported:
        return LayersModel::tr("imported");
    case Provenance::Estimated:
        return LayersModel::tr("estimated");
    case Provenance::Computed:
        return LayersModel::tr("computed");
    case Provenance::Reconstructed:
        return LayersModel::tr("reconstructed");
    case Provenance::Invented:
        return LayersModel::tr("invented");
    case Provenance::Edited:
        return LayersModel::tr("edited");
    case Provenance::Assumed:
        return LayersModel::tr("assumed");
    case Provenance::Unknown:
        return LayersModel::tr("unknown");
    }
    return {};
}

void LayersModel::setProblem(std::shared_ptr<const Problem> problem) {
    // The same graph with other numbers keeps selection and scroll position.
    const bool sameRows = problem && problem_ && problem->graph == problem_->graph;
    if (!sameRows) {
        beginResetModel();
        sides_.clear();
        cut_.clear();
    }
    problem_ = std::move(problem);
    medianEdge_ = medianCloud_ = 0;
    if (problem_) {
        std::vector<double> edge, cloud;
        for (const LayerProfile& layer : problem_->profile.layers) {
            if (layer.edge.value > 0)
                edge.push_back(layer.edge.value);
            if (layer.cloud.value > 0)
                cloud.push_back(layer.cloud.value);
        }
        medianEdge_ = medianOf(std::move(edge));
        medianCloud_ = medianOf(std::move(cloud));
    }
    if (!sameRows)
        endResetModel();
    else if (rowCount() > 0)
        emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

void LayersModel::setPlan(const Plan& plan) {
    if (!problem_)
        return;
    const bool fits = plan.sides.size() == problem_->profile.layers.size();
    auto sides = fits ? plan.sides : PerLayer<Side>();
    auto cut = fits ? plan.cut : std::vector<LayerId>();
    if (sides == sides_ && cut == cut_)
        return;
    sides_ = std::move(sides);
    cut_ = std::move(cut);
    if (rowCount() > 0)
        emit dataChanged(index(0, SideColumn), index(rowCount() - 1, SideColumn));
}

void LayersModel::setFrozen(const std::optional<Plan>& frozen) {
    const bool fits = problem_ && frozen && frozen->sides.size() == problem_->profile.layers.size();
    auto sides = fits ? frozen->sides : PerLayer<Side>();
    if (sides == frozen_)
        return;
    frozen_ = std::move(sides);
    if (rowCount() > 0)
        emit dataChanged(index(0, SideColumn), index(rowCount() - 1, SideColumn));
}

int LayersModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() || !problem_ ? 0 : problem_->graph->size();
}

int LayersModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : ColumnCount;
}

double LayersModel::number(LayerId v, int column) const {
    const Layer& layer = problem_->graph->layer(v);
    const LayerProfile& profile = problem_->profile.layers[static_cast<std::size_t>(v)];
    switch (column) {
    case EdgeTime:
        return profile.edge.value;
    case CloudTime:
        return profile.cloud.value;
    case Output:
        return profile.output.value;
    case Flops:
        return layer.flops;
    case Parameters:
        return layer.parameterBytes.value;
    default:
        return 0;
    }
}

QString LayersModel::displayText(LayerId v, int column) const {
    const Layer& layer = problem_->graph->layer(v);
    const LayerProfile& profile = problem_->profile.layers[static_cast<std::size_t>(v)];
    switch (column) {
    case Name:
        return QString::fromStdString(layer.name);
    case Type:
        return QString::fromStdString(layer.type);
    case OutputShape:
        return QString::fromStdString(shapeText(layer.outputShape))
            .replace(QLatin1Char('x'), QStringLiteral("×"));
    case SideColumn:
        if (sides_.empty())
            return {};
        if (frozen_.size() == sides_.size() && frozen_[v] != sides_[v])
            return frozen_[v] == Side::Edge ? tr("cloud (A: edge)") : tr("edge (A: cloud)");
        if (sides_[static_cast<std::size_t>(v)] == Side::Cloud)
            return tr("cloud");
        return std::binary_search(cut_.begin(), cut_.end(), v) ? tr("edge, cut") : tr("edge");
    case From: {
        QStringList words;
        for (Provenance from : {profile.edgeFrom, profile.cloudFrom, profile.outputFrom})
            if (const QString word = provenanceText(from); !words.contains(word))
                words << word;
        return words.join(QStringLiteral(", "));
    }
    case EdgeTime:
    case CloudTime:
        if (!layer.isInput &&
            (column == EdgeTime ? profile.edgeFrom : profile.cloudFrom) == Provenance::Missing)
            return QStringLiteral("–");
        break;
    default:
        break;
    }
    const QString text = significantText(number(v, column) / unitOf(column));
    return lint(v, column).isEmpty() ? text : QStringLiteral("⚠ ") + text;
}

QString LayersModel::lint(LayerId v, int column) const {
    if (column != EdgeTime && column != CloudTime && column != Output)
        return {};
    const Layer& layer = problem_->graph->layer(v);
    const LayerProfile& profile = problem_->profile.layers[static_cast<std::size_t>(v)];
    const double value = number(v, column);
    if (column == Output)
        return value == 0 && !problem_->graph->successors(v).empty()
                   ? tr("Zero bytes: sending this output would be free.")
                   : QString();
    const Provenance from = column == EdgeTime ? profile.edgeFrom : profile.cloudFrom;
    if (layer.isInput || from == Provenance::Missing)
        return {};
    if (value == 0 && layer.flops > 0)
        return tr("Zero time although the layer computes something.");
    if (value > 1000)
        return tr("Over 1000 s: were milliseconds given as seconds?");
    const double usual = column == EdgeTime ? medianEdge_ : medianCloud_;
    const auto& order = problem_->graph->topologicalOrder();
    const auto first = std::find_if(order.begin(), order.end(),
                                    [&](LayerId u) { return !problem_->graph->layer(u).isInput; });
    if (from == Provenance::Measured && first != order.end() && *first == v && usual > 0 &&
        value > 50 * usual)
        return tr("More than 50 times the median: the first run may include warm-up.");
    return {};
}

QString LayersModel::toolTip(LayerId v, int column) const {
    const LayerProfile& profile = problem_->profile.layers[static_cast<std::size_t>(v)];
    const QString header = headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
    QString text = tr("%1: %2", "column: value").arg(header, displayText(v, column));
    const auto addSource = [&](Provenance from, const std::string& device) {
        text += QLatin1Char('\n') + tr("Source: %1").arg(provenanceText(from));
        if (!device.empty())
            text += QStringLiteral(", ") + QString::fromStdString(device);
    };
    if (column == EdgeTime)
        addSource(profile.edgeFrom, problem_->profile.edgeDevice);
    else if (column == CloudTime)
        addSource(profile.cloudFrom, problem_->profile.cloudDevice);
    else if (column == Output)
        addSource(profile.outputFrom, {});
    else if (column == From)
        text = tr("Edge time %1, cloud time %2, output size %3")
                   .arg(provenanceText(profile.edgeFrom), provenanceText(profile.cloudFrom),
                        provenanceText(profile.outputFrom));
    if (isEditable(column) && problem_->profile.batch > 1)
        text += QLatin1Char('\n') +
                tr("For a batch of %1 frames").arg(QLocale().toString(problem_->profile.batch));
    if (const QString warning = lint(v, column); !warning.isEmpty())
        text += QStringLiteral("\n⚠ ") + warning;
    return text;
}

QVariant LayersModel::data(const QModelIndex& index, int role) const {
    if (!problem_ || !checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const LayerId v = index.row();
    const int column = index.column();
    switch (role) {
    case Qt::DisplayRole:
        return displayText(v, column);
    case Qt::EditRole:
        return isEditable(column) ? allDigits(number(v, column) / unitOf(column)) : displayText(v, column);
    case SortRole:
        if (isNumber(column))
            return number(v, column);
        return displayText(v, column);
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(Qt::Alignment(isNumber(column) ? Qt::AlignRight | Qt::AlignVCenter
                                                                  : Qt::AlignLeft | Qt::AlignVCenter));
    case Qt::ToolTipRole:
        return toolTip(v, column);
    case Qt::FontRole: {
        const LayerProfile& profile = problem_->profile.layers[static_cast<std::size_t>(v)];
        const bool estimated = (column == EdgeTime && profile.edgeFrom == Provenance::Estimated) ||
                               (column == CloudTime && profile.cloudFrom == Provenance::Estimated);
        QFont font;
        // An estimate must not look like a measurement.
        font.setItalic(estimated);
        return estimated ? QVariant(font) : QVariant();
    }
    default:
        return {};
    }
}

std::optional<double> LayersModel::typedValue(const QString& text, int column) {
    std::optional<double> value = parseLocalNumber(text);
    if (value) {
        *value *= unitOf(column);
    } else if (column == Output) {
        if (const auto size = parseBytes(plainQuantityText(text)))
            value = size->value;
    } else if (const auto time = parseDuration(plainQuantityText(text))) {
        value = time->value;
    }
    return value && std::isfinite(*value) && *value >= 0 ? value : std::nullopt;
}

bool LayersModel::setData(const QModelIndex& index, const QVariant& value, int role) {
    if (role != Qt::EditRole || !problem_ || !checkIndex(index, CheckIndexOption::IndexIsValid) ||
        !flags(index).testFlag(Qt::ItemIsEditable))
        return false;
    const auto typed = typedValue(value.toString(), index.column());
    if (!typed) {
        emit refused(index.column() == Output
                         ? tr("“%1” is no size: type kilobytes, or a size with its unit such as 588 KiB")
                               .arg(value.toString())
                         : tr("“%1” is no time: type milliseconds, or a time with its unit such as 1.5 s")
                               .arg(value.toString()));
        return false;
    }
    if (*typed != number(index.row(), index.column()))
        emit editRequested({{index.row(), index.column(), *typed}});
    return true;
}

Qt::ItemFlags LayersModel::flags(const QModelIndex& index) const {
    Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    if (!index.isValid() || !problem_ || !isEditable(index.column()))
        return flags;
    // Raw inputs take no time on either side.
    if (problem_->graph->layer(index.row()).isInput && index.column() != Output)
        return flags;
    return flags | Qt::ItemIsEditable;
}

QVariant LayersModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation == Qt::Vertical)
        return role == Qt::DisplayRole ? QVariant(QLocale().toString(section + 1)) : QVariant();
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(Qt::Alignment(isNumber(section) ? Qt::AlignRight | Qt::AlignVCenter
                                                                   : Qt::AlignLeft | Qt::AlignVCenter));
    if (role == Qt::ToolTipRole)
        switch (section) {
        case SideColumn:
            return explained({Term::Cut});
        case EdgeTime:
            return explained({Term::EdgeTime, Term::Provenance});
        case CloudTime:
            return explained({Term::CloudTime, Term::Provenance});
        case Output:
            return explained({Term::TransferTime, Term::Provenance});
        case From:
            return explained({Term::Provenance});
        default:
            return {};
        }
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Name:
        return tr("Layer");
    case Type:
        return tr("Type");
    case OutputShape:
        return tr("Output shape");
    case SideColumn:
        return tr("Side");
    case EdgeTime:
        return tr("Edge, ms");
    case CloudTime:
        return tr("Cloud, ms");
    case Output:
        return tr("Output, kB");
    case Flops:
        return tr("FLOPs, M");
    case Parameters:
        return tr("Parameters, kB");
    case From:
        return tr("Provenance");
    default:
        return {};
    }
}

} // namespace cutpoint
