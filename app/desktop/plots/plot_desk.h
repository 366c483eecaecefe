// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QWidget;

namespace cutpoint {

class Plot;

/// Grants what plots ask for beyond the window: a file, paper, a folder of models.
class PlotDesk : public QObject {
    Q_OBJECT

public:
    /// `remembers` is whether the folder chosen last is kept for the next time. Dialogs belong to `window`.
    PlotDesk(bool remembers, QWidget& window);

    void serve(Plot& plot);

signals:
    /// For the status bar.
    void told(const QString& what);

private:
    void save(const Plot& plot);
    void print(const Plot& plot);

    bool remembers_;
    QWidget& window_;
};

} // namespace cutpoint
