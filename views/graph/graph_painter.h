// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/fold.h"
#include "core/model/plan.h"
#include "core/study/profile_comparison.h"
#include "views/graph/lesson_overlay.h"
#include "views/graph/network_flow.h"
#include "views/graph/network_layout.h"
#include "views/graph/tie_outlines.h"
#include "views/style/palette.h"

#include <QPainter>

#include <optional>

namespace cutpoint {

/// The two pictures of one layout: the layers, or the min-cut network G' (paper, Section III-B).
enum class Picture { Dnn, Network };
/// What the boxes' fill tells.
enum class Coloring { Side, EdgeTime, CloudTime, OutputBytes, Flops };

/// Everything a picture of a graph shows; painting depends on nothing else.
struct GraphScene {
    std::shared_ptr<const LayerGraph> graph;
    /// The boxes drawn, for Picture::Dnn; null: every layer by itself. Layers of one box lie on each other.
    std::shared_ptr<const Fold> fold;
    std::shared_ptr<const Fold> blocks; ///< what is named when layers are too small to be
    std::vector<QString> titles;        ///< by LayerId, names as short as can be; empty: whole names
    GraphLayout layout;                 ///< of the picture shown
    std::shared_ptr<const NetworkLayout> network; ///< for Picture::Network, beside `layout`
    std::shared_ptr<const NetworkFlow> flow;      ///< for Picture::Network; null: capacities are not shown
    std::shared_ptr<const Problem> problem;
    Plan plan;                   ///< sides empty: not decided yet
    std::optional<Plan> preview; ///< shown dashed beside it
    std::optional<Plan> frozen;  ///< A: shown thin beside it
    PerLayer<Pin> pins;
    std::vector<TieOutline> ties;
    Picture picture = Picture::Dnn;
    Coloring coloring = Coloring::Side;
    /// While two profiles are compared, by LayerId; empty otherwise. Shown in place of the coloring.
    std::vector<ComparedTime> compared;
    LayerId selected = -1, hovered = -1;
    int selectedLink = -1;                       ///< index of a link of the graph
    std::vector<bool> matches;                   ///< by LayerId; empty when nothing is searched
    std::shared_ptr<const LessonOverlay> lesson; ///< of a lesson; it comes with a plan and a flow of its own

    bool decided() const { return graph && plan.sides.size() == graph->layers().size(); }
    /// The quantity the coloring shows, in SI units; 0 for Side or when unknown.
    double quantity(LayerId v) const;
};

/// The plan cuts this link.
inline bool inCut(const GraphScene& scene, const Link& link) {
    return scene.decided() && scene.plan.onEdge(link.producer) && !scene.plan.onEdge(link.consumer);
}

/// A layer's name as it stands in its box. A lesson speaks of layers by their whole names.
QString layerTitle(const GraphScene& scene, LayerId v);

/// What the picture covers, rails of the network included.
QRectF pictureBounds(const GraphScene& scene);

/// Paints what of the scene lies in `visible` (scene units) into a painter already set to scene units.
/// `scale` is device pixels per scene unit: text keeps its size when zoomed out; below 0.2 there are plain
/// rectangles and the names of blocks. O(V + L).
void paintGraph(QPainter& painter, const GraphScene& scene, const Colors& colors, const QRectF& visible,
                double scale);

/// Paints what the colours mean above and right of `bottomLeft`, in device pixels; answers the rectangle it
/// took. With a width it runs in lines of at most that width, otherwise in columns.
QRectF paintLegend(QPainter& painter, const GraphScene& scene, const Colors& colors, QPointF bottomLeft,
                   double widest = 0);
/// The height that it takes in lines of at most that width, written in that font.
double legendHeight(const GraphScene& scene, const Colors& colors, QFont font, double widest);

/// True where something reads or returns the layer's output and nobody knows its size.
bool hasUnknownSize(const GraphScene& scene, LayerId v);
/// The size of a layer's output, "?" where it is unknown.
QString sizeShown(const GraphScene& scene, LayerId v);
/// All numbers of a layer as rich text, with units and provenance.
QString layerToolTip(const GraphScene& scene, LayerId v);
/// The same of the block that the layer is folded into: its sums; of the layer when it stands alone.
QString boxToolTip(const GraphScene& scene, LayerId v);
/// Producer, consumers and size of link `index` of the graph.
QString linkToolTip(const GraphScene& scene, std::size_t index);
/// The same in one line of plain text.
QString linkSentence(const GraphScene& scene, std::size_t index);
/// Why a layer runs where it does: its numbers, and what moving it to the other side would cost (flipCost, of
/// the latency of one frame). Rich text.
QString whyHere(const GraphScene& scene, LayerId v, Seconds flipCost);

} // namespace cutpoint
