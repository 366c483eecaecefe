// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/profiles/shown_profiles.h"

#include <QAbstractTableModel>
#include <QStyledItemDelegate>

namespace cutpoint {

/// The rows of a side's files and the layers that each is about. A row can be set aside by its check box and
/// dragged onto a layer.
class ProfileRowsModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Name, Type, Time, Runs, Layers, File, ColumnCount };
    /// Beside the usual ones: the runs of a row in seconds, QList<double>; what the column sorts by.
    enum Role { RunsRole = Qt::UserRole, SortRole };
    /// Which rows a drag carries: pairs of a file's and a row's index as text.
    static constexpr const char* mimeType = "application/x-cutpoint-profile-rows";

    explicit ProfileRowsModel(QObject* parent = nullptr) : QAbstractTableModel(parent) {}

    void setProfiles(std::shared_ptr<const ShownProfiles> profiles, std::shared_ptr<const LayerGraph> graph,
                     bool isCloud);
    /// The file and the row of a line of the table.
    std::pair<const ProfileMatch*, std::size_t> at(int line) const;
    /// The line of a file's row; -1 for none.
    int lineOf(std::size_t file, std::size_t row) const;
    std::size_t fileOf(int line) const { return lines_[static_cast<std::size_t>(line)].first; }
    /// The layer whose name is near, of a near miss; empty for others.
    QString nearMiss(int line) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    QStringList mimeTypes() const override { return {mimeType}; }
    QMimeData* mimeData(const QModelIndexList& indexes) const override;
    /// Texts in the language of now.
    void retranslate();

signals:
    /// The user wants a row to count, or not to.
    void useWished(int line, bool used);

private:
    QString layersText(const ProfileMatch& match, std::size_t row) const;
    QString howText(const ProfileMatch& match, std::size_t row) const;
    const Timing& timing(int line) const;
    /// The suspicion that names this row; null for none.
    static const ProfileLint* lintOf(const ProfileMatch& match, std::size_t row);

    std::shared_ptr<const ShownProfiles> profiles_;
    std::shared_ptr<const LayerGraph> graph_;
    bool isCloud_ = false;
    std::vector<std::pair<std::size_t, std::size_t>> lines_; ///< file and row
};

/// Draws the runs of a row as a small histogram with the median marked; how many there are as text.
class RunsDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
};

/// How many of the runs fall into each of `bins` equal parts of their range. Empty for fewer than two runs.
std::vector<int> histogramOf(const std::vector<float>& runs, int bins);

} // namespace cutpoint
