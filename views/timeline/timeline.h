// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/units.h"
#include "views/style/palette.h"

#include <QPen>
#include <QPixmap>
#include <QSet>
#include <QVector>
#include <QWidget>

#include <optional>
#include <vector>

namespace cutpoint {

/// A line in a lane: `value` at seconds `at`, ascending.
struct TimelineCurve {
    QString name;
    QPen pen;
    QVector<double> at, value;
    bool isStepped = false;
    bool isLoud = true; ///< decides the lane's scale
};

/// A stretch of a lane in one colour.
struct TimelineBand {
    double from = 0, to = 0; ///< s
    QColor color;
    QString label;
};

/// What a lane is called and how it is drawn.
struct TimelineLane {
    QString name;
    QString unit;        ///< of curves
    bool isBand = false; ///< else curves
    QColor sign;         ///< of the name; invalid for none
    QString group;       ///< a curve of this name is hidden and shown with the lane's name
};

/// Where a timeline gets what it draws. Asked for what is visible, in the detail that can be seen.
class TimelineSource {
public:
    virtual ~TimelineSource() = default;
    virtual Seconds length() const = 0;
    virtual std::vector<TimelineLane> lanes() const = 0;
    virtual std::vector<TimelineCurve> curves(std::size_t lane, Seconds from, Seconds to) const = 0;
    /// At most about `columns` of them.
    virtual std::vector<TimelineBand> bands(std::size_t lane, Seconds from, Seconds to,
                                            int columns) const = 0;
    /// Stretches of a lane of bands that are marked along its bottom.
    virtual std::vector<TimelineBand> marks(std::size_t lane, Seconds from, Seconds to) const {
        static_cast<void>(lane), static_cast<void>(from), static_cast<void>(to);
        return {};
    }
    /// What a mark means, and its colour; an empty label: there are none.
    virtual TimelineBand markMeaning() const { return {}; }
    /// The lane's value at a moment, with its unit.
    virtual QString value(std::size_t lane, Seconds t) const = 0;
};

/// Lanes over one time axis, from milliseconds to hours. The wheel zooms at the cursor, Shift and wheel or a
/// drag pans, W, A, S, D as in Perfetto, a double click shows everything; one tracker line goes through all
/// lanes with each one's value beside its name; M sets a mark; a drag in the ruler selects a range, one on a
/// name moves its lane; a click on a name hides its curve, a double click leaves it alone, and a right click
/// pins it to the top. What is still is drawn once: moving the playhead or the tracker costs a few lines.
class Timeline : public QWidget {
    Q_OBJECT

public:
    explicit Timeline(QWidget* parent = nullptr);

    /// Not owned; null shows nothing. Keeps the range when the length stays the same.
    void setSource(const TimelineSource* source);
    /// The source's numbers or colours are others.
    void reload();

    Seconds from() const { return from_; }
    Seconds to() const { return to_; }
    void setRange(Seconds from, Seconds to);
    void fit();
    Seconds position() const { return position_; }
    /// Where the playhead stands; scrolls when it leaves the range while `follow`.
    void setPosition(Seconds position, bool follow = false);
    const std::vector<Seconds>& marks() const { return marks_; }
    void toggleMark(Seconds at);
    const std::optional<std::pair<Seconds, Seconds>>& selection() const { return selection_; }
    /// Lanes from above, as numbers of the source.
    const std::vector<std::size_t>& order() const { return order_; }
    void moveLane(std::size_t from, std::size_t to);
    void togglePin(std::size_t lane);
    bool isHidden(const QString& curve) const { return hidden_.contains(curve); }
    /// While on, a drag in a lane of curves draws: drawn() follows instead of panning.
    void setDrawing(std::optional<std::size_t> lane);

    QRect laneRect(std::size_t lane) const;
    QRect nameRect(std::size_t lane) const;
    QRect rulerRect() const;
    double xOf(Seconds t) const;
    Seconds timeAt(double x) const;

    /// Everything but tracker and playhead, for files and printers.
    void paintTo(QPainter& painter, QSize size) const;

    QSize sizeHint() const override { return {600, 320}; }
    QSize minimumSizeHint() const override;

signals:
    /// The user moved the playhead.
    void moved(cutpoint::Seconds position);
    /// The mouse is at a moment, over that lane (-1: the ruler).
    void pointed(int lane, cutpoint::Seconds t);
    void left();
    void clicked(int lane, cutpoint::Seconds t);
    void rangeChanged();
    void selectionChanged();
    /// A stroke: from one moment and value to another.
    void drawn(cutpoint::Seconds fromTime, double fromValue, cutpoint::Seconds toTime, double toValue,
               bool done);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    struct Place {
        std::size_t lane;
        QRect rect;               ///< of the lane's picture
        double low = 0, high = 1; ///< of its curves
    };
    enum class Held { Nothing, Canvas, Ruler, Playhead, Name, Drawing };

    static constexpr int markTall = 3; ///< pixels that a mark takes of a band's bottom
    /// A line of text above the marks.
    int bandTall() const;
    void place();
    void placeIn(QRect room, std::vector<Place>& places) const;
    void paintLanes(QPainter& painter, std::vector<Place>& places) const;
    void paintRuler(QPainter& painter, QRect room) const;
    void paintCurves(QPainter& painter, Place& place) const;
    void paintBands(QPainter& painter, const Place& place) const;
    void paintNames(QPainter& painter) const;
    void zoom(double factor, double x);
    void pan(Seconds by);
    int nameWidth() const;
    const Place* placeAt(QPointF pos) const;
    double valueAt(const Place& place, double y) const;

    const TimelineSource* source_ = nullptr;
    std::vector<TimelineLane> lanes_;
    std::vector<std::size_t> order_;
    std::size_t pinned_ = 0; ///< so many of the first of `order_` are pinned
    QSet<QString> hidden_;
    Seconds from_, to_{1}, length_{1}, position_;
    std::optional<double> tracker_; ///< x
    std::vector<Seconds> marks_;
    std::optional<std::pair<Seconds, Seconds>> selection_;
    std::optional<std::size_t> drawing_;
    std::vector<Place> places_;
    QPixmap still_;
    bool isStale_ = true;
    Held held_ = Held::Nothing;
    std::size_t heldLane_ = 0;
    QPointF pressedAt_, lastAt_;
    bool dragged_ = false;
};

/// "1:02:03.250": as fine as `grain` needs.
QString clockText(Seconds t, Seconds grain);

} // namespace cutpoint
