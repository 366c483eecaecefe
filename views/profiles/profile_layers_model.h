// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/profiles/shown_profiles.h"

#include <QAbstractTableModel>

namespace cutpoint {

/// The layers of the model on one side: their times, whose they are, and how another profile differs. Rows
/// of a profile are dropped on them.
class ProfileLayersModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Name, Time, From, Other, Difference, ColumnCount };
    static constexpr int SortRole = Qt::UserRole;

    explicit ProfileLayersModel(QObject* parent = nullptr) : QAbstractTableModel(parent) {}

    void setProfiles(std::shared_ptr<const ShownProfiles> profiles, std::shared_ptr<const Problem> problem,
                     bool isCloud);
    LayerId layerAt(int line) const { return lines_[static_cast<std::size_t>(line)]; }
    int lineOf(LayerId layer) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    QStringList mimeTypes() const override;
    Qt::DropActions supportedDropActions() const override { return Qt::CopyAction | Qt::MoveAction; }
    bool canDropMimeData(const QMimeData* data, Qt::DropAction action, int row, int column,
                         const QModelIndex& parent) const override;
    bool dropMimeData(const QMimeData* data, Qt::DropAction action, int row, int column,
                      const QModelIndex& parent) override;
    void retranslate();

signals:
    /// Lines of the table of rows were dropped on a layer.
    void rowsDropped(const QList<int>& lines, cutpoint::LayerId layer);

private:
    Seconds time(LayerId v) const;
    Seconds otherTime(LayerId v) const;
    QString fromText(LayerId v) const;

    std::shared_ptr<const ShownProfiles> profiles_;
    std::shared_ptr<const Problem> problem_;
    bool isCloud_ = false;
    std::vector<LayerId> lines_;
};

/// "+12 %", "−3 %", "×7"; a dash where there is nothing to compare.
QString differenceShown(double now, double other);

} // namespace cutpoint
