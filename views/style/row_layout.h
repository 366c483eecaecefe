// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLayout>

#include <memory>
#include <vector>

namespace cutpoint {

/// Widgets and layouts side by side, in as many rows as the width asks for; each row is filled by those of
/// its items that like to grow. It is as narrow as its widest item alone.
class RowLayout final : public QLayout {
public:
    explicit RowLayout(int between);
    ~RowLayout() override;

    void addItem(QLayoutItem* item) override;
    void addLayout(QLayout* layout);
    int count() const override { return static_cast<int>(items_.size()); }
    QLayoutItem* itemAt(int index) const override;
    QLayoutItem* takeAt(int index) override;

    Qt::Orientations expandingDirections() const override { return Qt::Horizontal; }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSize() const override;
    void setGeometry(const QRect& rect) override;

private:
    struct Row;
    std::vector<Row> rowsFor(int width) const;

    std::vector<QLayoutItem*> items_; ///< owned, as by every layout
};

} // namespace cutpoint
