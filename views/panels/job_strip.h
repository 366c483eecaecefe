// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QTimer>
#include <QWidget>

class QLabel;
class QPushButton;

namespace cutpoint {

/// "Laying out ResNet-50 … 1.2 s [Cancel]": appears once a job has taken half a second.
class JobStrip : public QWidget {
    Q_OBJECT

public:
    explicit JobStrip(QWidget* parent = nullptr);
    /// Starts the clock; a running job is replaced. `what` such as "Laying out ResNet-50".
    void start(const QString& what);
    /// Hides the strip.
    void finish();

signals:
    void cancelRequested();

protected:
    void changeEvent(QEvent* event) override;

private:
    void tick();

    QString what_;
    QElapsedTimer clock_;
    QTimer timer_;
    QLabel* text_;
    QPushButton* cancel_;
};

} // namespace cutpoint
