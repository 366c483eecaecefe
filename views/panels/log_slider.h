// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractSlider>
#include <QString>

#include <functional>
#include <vector>

namespace cutpoint {

/// A slider over a positive quantity, logarithmic, with named presets above the groove and, underneath, a
/// strip that shows which plan rules where. Keyboard: arrows (fine), page keys, Home and End, as every
/// slider; assistive technology sees an ordinary slider.
class LogSlider : public QAbstractSlider {
    Q_OBJECT

public:
    /// A preset: drawn as a tick with a label that can be clicked.
    struct Tick {
        double value;
        QString label;
        QString toolTip;
    };
    /// One plan's reign: [from, to] in the slider's quantity; `edgeShare` in 0..1 is the part of the layers
    /// on the edge.
    struct Band {
        double from;
        double to;
        QString label;
        double edgeShare;
    };

    /// `minimum` and `maximum` in the quantity's SI unit, 0 < minimum < maximum.
    LogSlider(double minimum, double maximum, QWidget* parent = nullptr);

    /// Exactly what was set, clamped to the range; not rounded to a pixel.
    double quantity() const { return quantity_; }
    /// Moves without a signal.
    void setQuantity(double quantity);
    void setTicks(std::vector<Tick> ticks);
    /// Bands may reach past the range (0, infinity); an empty list hides the strip.
    void setBands(std::vector<Band> bands);
    const std::vector<Band>& bands() const { return bands_; }
    double minimumQuantity() const { return minimumQuantity_; }
    double maximumQuantity() const { return maximumQuantity_; }
    /// The quantity with its unit, as tooltips write it.
    QString quantityText() const { return format_(quantity_); }
    /// How tooltips write a quantity.
    void setFormatter(std::function<QString(double)> format) { format_ = std::move(format); }

    /// Horizontal position of a quantity, in widget coordinates.
    int positionOf(double quantity) const;
    /// Where the label of tick `i` can be clicked.
    QRect tickRect(std::size_t i) const;
    QRect stripRect() const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    /// The user moved it. `dragging` is true until the mouse button is released.
    void quantityChanged(double quantity, bool dragging);

protected:
    /// Only with the focus: whoever scrolls past must not move it.
    void wheelEvent(QWheelEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void changeEvent(QEvent* event) override;
    bool event(QEvent* event) override;

private:
    double quantityAt(int x) const;
    int stepOf(double quantity) const;
    int grooveY() const;
    void moveByUser(double quantity, bool dragging);

    double minimumQuantity_, maximumQuantity_, quantity_;
    std::vector<Tick> ticks_;
    std::vector<Band> bands_;
    std::function<QString(double)> format_;
    bool syncing_ = false;
};

} // namespace cutpoint
