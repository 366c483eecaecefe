// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/plots/qcustomplot_header.h"
#include "views/style/palette.h"

#include <functional>
#include <vector>

namespace cutpoint {

/// What all plots do alike. One or more rows of axes over a common x; the wheel zooms at the cursor, Shift
/// and wheel or a drag pans, a double click fits; a tracker line with values follows the mouse; a click on a
/// curve's name hides it, a double click leaves it alone; colours follow the palette.
class PlotCanvas : public QCustomPlot {
    Q_OBJECT

public:
    /// What the tracker tells at a place: one line for each value, with its unit.
    using Readout = std::function<QString(int row, double x, double y)>;

    explicit PlotCanvas(QWidget* parent = nullptr);

    /// Takes everything off and makes `rows` empty rows. What the user zoomed to is kept while the number of
    /// rows stays the same.
    void reset(int rows);
    QCPAxisRect* row(int i) const { return rows_[static_cast<std::size_t>(i)]; }
    int rowCount() const { return static_cast<int>(rows_.size()); }
    QCPAxis* x(int i) const { return row(i)->axis(QCPAxis::atBottom); }
    QCPAxis* y(int i) const { return row(i)->axis(QCPAxis::atLeft); }
    /// Axes with their labels; those of x only below the last row. A label of y may have shorter forms, one
    /// in a line.
    void setLabels(const QString& xLabel, const QStringList& yLabels);
    void setLogarithmic(QCPAxis* axis);
    /// Which way the wheel and drags move; both by default.
    void setDirections(Qt::Orientations directions) { directions_ = directions; }
    /// The range that a double click fits, shown at once unless the user has zoomed.
    void setFullRange(int i, QCPRange xRange, QCPRange yRange);

    QCPGraph* addCurve(int i, const QString& name, const QPen& pen);
    /// Adds a name that toggles `plottables` together; the first is drawn as its sign.
    void addName(const QString& name, std::vector<QCPAbstractPlottable*> plottables);
    /// Names hidden by the user stay hidden by what they are called.
    bool isHidden(const QString& name) const { return hidden_.contains(name); }
    void clickName(const QString& name, bool alone);

    void setReadout(Readout readout) { readout_ = std::move(readout); }
    /// What the tracker last told; empty while the mouse is elsewhere.
    const QString& readoutText() const { return told_; }

    /// A vertical line through all rows with a word on top. With `draggable` the mouse moves it:
    /// markerMoved() follows.
    void setMarker(double at, const QString& label, bool draggable);
    /// A horizontal one in a row; markerMoved() follows with its y.
    void setLevel(int i, double at, const QString& label, bool draggable);
    /// Marks move without anything else being drawn again.
    void moveMarker(double at, const QString& label);

    void fit();
    bool isZoomed() const { return zoomed_; }
    /// Draws everything when the event loop is reached; several calls are one.
    void redraw();
    /// As many labels as so high a picture has room for; redraw() does it for the window's.
    void spaceTicks(int tall);
    const Colors& colors() const { return colors_; }
    /// An unobtrusive line that is no curve: a grid of one's own, a limit.
    QCPItemStraightLine* addLine(int i, Qt::Orientation orientation, double at, const QPen& pen);
    QCPItemText* addText(int i, QPointF at, const QString& text, Qt::Alignment alignment);

signals:
    /// The palette changed: everything has to be drawn in other colours.
    void restyled();
    void pointed(int row, double x, double y);
    void left();
    void clicked(int row, double x, double y);
    void markerMoved(double at, bool dragging);
    void levelMoved(double at, bool dragging);

protected:
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    struct Name {
        QString text;
        std::vector<QCPAbstractPlottable*> plottables;
        QCPAbstractLegendItem* item;
    };
    enum class Held { Nothing, Canvas, Marker, Level };

    void style();
    void styleAxis(QCPAxis* axis);
    int rowAt(QPointF pos) const;
    Held holdable(QPointF pos) const;
    void pan(double dx, double dy, int i);
    void zoom(double factor, QPointF at, int i);
    void linkX(QCPAxis* changed);
    void track(QPointF pos);
    void untrack();
    void makeLegend();
    void showHidden();
    void wrapNames();

    Colors colors_;
    std::vector<QCPAxisRect*> rows_;
    std::vector<QCPRange> fullX_, fullY_;
    QCPLegend* names_ = nullptr;
    std::vector<Name> nameRows_;
    QSet<QString> hidden_;
    QStringList yLabels_;
    Readout readout_;
    QString told_;
    Qt::Orientations directions_ = Qt::Horizontal | Qt::Vertical;
    std::vector<QCPItemStraightLine*> marker_, tracker_;
    QCPItemText *markerLabel_ = nullptr, *trackerText_ = nullptr;
    QCPItemStraightLine* level_ = nullptr;
    int levelRow_ = 0;
    double markerAt_ = 0, levelAt_ = 0;
    bool markerDraggable_ = false, levelDraggable_ = false;
    Held held_ = Held::Nothing;
    QPointF pressedAt_, lastAt_;
    bool moved_ = false, zoomed_ = false, linking_ = false, secondClick_ = false;
};

} // namespace cutpoint
