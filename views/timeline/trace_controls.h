// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/adapt/trace_change.h"

#include <QWidget>

class QDoubleSpinBox;
class QLabel;
class QToolButton;

namespace cutpoint {

/// What is done to an opened trace before it is replayed: a factor on its rates, the part that is kept, a
/// delay, a loop; and one button that undoes it all.
class TraceControls : public QWidget {
    Q_OBJECT

public:
    explicit TraceControls(QWidget* parent = nullptr);

    TraceChange change() const;
    /// As recorded, without a signal.
    void reset();
    /// Why the change cannot be made; empty: it can.
    void setRefusal(const QString& text);
    void retranslate();

signals:
    void changed(const cutpoint::TraceChange& change);

private:
    void tell();

    QDoubleSpinBox *scale_, *from_, *to_, *delay_, *loop_;
    QToolButton* asRecorded_;
    QLabel* refusal_;
};

} // namespace cutpoint
