// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/plan.h"

#include <QStringList>
#include <QWidget>

#include <vector>

namespace cutpoint {

/// T_e, T_t, T_c of several plans as stacked bars over one scale, their sum right-aligned behind. Hatches
/// repeat in shape what the colours say.
class StageBars : public QWidget {
    Q_OBJECT

public:
    struct Row {
        QString label;
        StageTimes times;
        bool emphasised = false; ///< the plan itself, among what it is compared with
    };

    explicit StageBars(QWidget* parent = nullptr);
    void setRows(std::vector<Row> rows);
    const std::vector<Row>& rows() const { return rows_; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;
    bool event(QEvent* event) override;

private:
    int rowHeight() const;
    static QStringList stageNames();

    std::vector<Row> rows_;
};

} // namespace cutpoint
