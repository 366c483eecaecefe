// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QToolBar>

class QComboBox;
class QLabel;
class QLineEdit;

namespace cutpoint {

class Actions;

/// The actions with icons, what colours the layers, and the search.
class ToolBar : public QToolBar {
    Q_OBJECT

public:
    explicit ToolBar(const Actions& actions, QWidget* parent = nullptr);

    /// Index of the colouring; without a signal.
    void setColoring(int index);
    int coloring() const;
    /// "3 of 6" beside the search; `current` counts from 0.
    void setMatches(int current, int count);
    /// The keys go to the search.
    void search();
    void clearSearch();
    QString searched() const;
    void retranslate();

signals:
    void coloringChosen(int index);
    void searchChanged(const QString& text);
    void nextWanted();
    /// Esc: the keys go back to the graph.
    void searchEnded();

private:
    QComboBox* coloring_;
    QLabel* count_;
    QLineEdit* search_;
};

} // namespace cutpoint
