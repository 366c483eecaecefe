// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/graph/graph_painter.h"

namespace cutpoint {

/// `share` of a, the rest of b.
QColor blend(const QColor& a, const QColor& b, double share);

/// Fills by quantity lie on a logarithmic ramp from the canvas to violet, which no side uses.
struct Ramp {
    double low = 0, high = 0;
    QColor from, to;

    /// O(V) unless the boxes show sides.
    Ramp(const GraphScene& scene, const Colors& colors);
    QColor color(double quantity) const;
};

/// The letters of a kind of blocks: A to Z but for those of the sides, then AA.
QString kindText(int kind);

/// Slower in another profile: purple; faster: green; three times is full. Neither side has these colours.
QColor ratioColor(double ratio, const Colors& colors);

/// Below this scale boxes are plain rectangles.
constexpr double boxScale = 0.2;

/// Paints boxes: single layers and folded blocks. Text is as large as at 100 % when zoomed out, in as many
/// lines as the box has room for.
class BoxPainter {
public:
    BoxPainter(QPainter& painter, const GraphScene& scene, const Colors& colors, double scale);

    /// A box that is one layer.
    void paintLayer(LayerId v);
    /// A block that is folded into one box.
    void paintBlock(BoxId box);

private:
    struct Face {
        QRectF box;
        int onEdge = 0, inCloud = 0; ///< layers; both 0 while undecided
        bool isInCut = false, isSelected = false, isHovered = false, isDimmed = false, isUnknown = false;
        bool isBlock = false;
        Pin pin = Pin::Free;
        double quantity = 0;
        double ratio = 0;  ///< of the other profile's time to that of now; 0 where none is compared
        QStringList lines; ///< the first one bold
    };
    void paint(const Face& face);
    QColor fillOf(const Face& face, const QColor& side) const;
    void paintFrame(const Face& face);
    void paintText(const Face& face);

    QPainter& painter_;
    const GraphScene& scene_;
    const Colors& colors_;
    double scale_;
    Ramp ramp_;
};

} // namespace cutpoint
