// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/graph/network_labels.h"

#include "views/graph/network_routes.h"
#include "views/panels/number_text.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace cutpoint {
namespace {

constexpr LayerId labelledWhole = 40;
/// Beyond this a picture is painted before it is tidied.
constexpr LayerId tidiedUpTo = 1000;
constexpr double inset = NetworkRoutes::inset;

struct NetworkText {
    Q_DECLARE_TR_FUNCTIONS(NetworkText)
};

QString numberText(const NetworkFlow& flow, int link) {
    const auto text = [](double seconds) { return durationShown(Seconds(seconds)); };
    if (flow.saturated(link))
        return QStringLiteral("■ ") + text(flow.capacity(link));
    const QString capacity = flow.infinite(link) ? QStringLiteral("∞") : text(flow.capacity(link));
    if (!(flow.flow(link) > 0))
        return capacity;
    // A unit that both numbers have is said once.
    QString part = text(flow.flow(link));
    if (const qsizetype unit = part.lastIndexOf(' '); unit >= 0 && capacity.endsWith(part.mid(unit)))
        part.truncate(unit);
    return NetworkText::tr("%1 of %2").arg(part, capacity);
}

/// Whether a straight piece touches a rectangle: what is left of it between the rectangle's sides.
bool touches(const QRectF& rect, QPointF from, QPointF to) {
    double least = 0, most = 1;
    const auto clip = [&](double start, double along, double low, double high) {
        if (along == 0)
            return start >= low && start <= high;
        const double a = (low - start) / along, b = (high - start) / along;
        least = std::max(least, std::min(a, b));
        most = std::min(most, std::max(a, b));
        return least <= most;
    };
    return clip(from.x(), to.x() - from.x(), rect.left(), rect.right()) &&
           clip(from.y(), to.y() - from.y(), rect.top(), rect.bottom());
}

/// Finds each label the place with the least in its way.
class LabelPlaces {
public:
    LabelPlaces(const GraphScene& scene, const QFontMetricsF& metrics) : scene_(scene) {
        if (scene.graph->size() > tidiedUpTo)
            return;
        const auto paths = networkLinkPaths(scene, scene.flow->network);
        for (std::size_t i = 0; i < paths.size(); ++i)
            if (!paths[i].isEmpty() && (!scene.lesson || scene.lesson->isVisible(static_cast<int>(i)) ||
                                        scene.flow->network.links[i].kind == LinkKind::Dashed))
                for (const QPolygonF& line : paths[i].toSubpathPolygons())
                    lines_.push_back({line, line.boundingRect()});
        for (std::size_t v = 0; v < scene.layout.nodes.size(); ++v)
            if (scene.graph->successors(static_cast<LayerId>(v)).size() > 1) {
                const QPointF auxiliary = auxiliaryPoint(scene.layout.nodes[v]);
                const QString name =
                    QString::fromStdString(scene.graph->layer(static_cast<LayerId>(v)).name + "'");
                marks_.push_back(
                    QRectF(auxiliary - QPointF(7, 8), QSizeF(18 + metrics.horizontalAdvance(name), 16)));
            }
    }

    /// The best of some rectangles, earlier ones first among equals; it is taken then.
    QRectF best(const std::vector<QRectF>& candidates) {
        QRectF chosen = candidates.front();
        double least = INFINITY;
        if (scene_.graph->size() <= tidiedUpTo)
            for (const QRectF& rect : candidates)
                if (const double cost = costOf(rect); cost < least) {
                    least = cost;
                    chosen = rect;
                    if (cost == 0)
                        break;
                }
        taken_.push_back(chosen);
        return chosen;
    }

private:
    struct Line {
        QPolygonF points;
        QRectF bounds;
    };

    double costOf(const QRectF& rect) const {
        constexpr double impossible = 1000, bad = 20;
        double cost = 0;
        const auto meets = [&](const QRectF& other) { return other.intersects(rect); };
        cost += impossible * static_cast<double>(std::ranges::count_if(scene_.layout.nodes, meets));
        cost += impossible * static_cast<double>(std::ranges::count_if(taken_, meets));
        for (const NetworkColumn& column : scene_.network->columns)
            cost += meets(column.e) || meets(column.c) ? impossible : 0;
        cost += bad * static_cast<double>(std::ranges::count_if(marks_, meets));
        // The line of text is higher than its letters.
        const QRectF letters = rect.adjusted(1, 2, -1, -2);
        for (const Line& line : lines_) {
            if (line.bounds.right() < letters.left() || line.bounds.left() > letters.right() ||
                line.bounds.bottom() < letters.top() || line.bounds.top() > letters.bottom())
                continue;
            for (qsizetype i = 1; i < line.points.size(); ++i)
                if (touches(letters, line.points[i - 1], line.points[i])) {
                    cost += 1;
                    break;
                }
        }
        return cost;
    }

    const GraphScene& scene_;
    std::vector<Line> lines_;
    std::vector<QRectF> marks_; ///< auxiliary vertices with their names
    std::vector<QRectF> taken_;
};

/// Rectangles of one size at the given places, each moved along by some steps.
std::vector<QRectF> placesAt(const std::vector<QPointF>& places, QSizeF size, double step) {
    constexpr int steps = 10;
    std::vector<QRectF> all;
    for (int k = 0; k < steps; ++k)
        for (const QPointF place : places)
            all.emplace_back(place + QPointF(k * step, 0), size);
    return all;
}

} // namespace

bool isInCut(const GraphScene& scene, LayerId v, LinkKind kind) {
    if (!scene.decided() || (scene.lesson && scene.lesson->scene.isCutAsked))
        return false;
    if (kind == LinkKind::Black)
        return std::binary_search(scene.plan.cut.begin(), scene.plan.cut.end(), v);
    return scene.plan.onEdge(v) == (kind == LinkKind::Blue);
}

bool isFixedCostInCut(const GraphScene& scene, bool ofEdge) {
    if (!scene.decided() || (scene.lesson && scene.lesson->scene.isCutAsked))
        return false;
    for (LayerId v = 0; v < scene.graph->size(); ++v)
        if (!scene.graph->layer(v).isInput && scene.plan.onEdge(v) == ofEdge)
            return true;
    return false;
}

std::vector<NetworkLabel> networkLabels(const GraphScene& scene, const QFontMetricsF& metrics) {
    std::vector<NetworkLabel> labels;
    if (!scene.network || !scene.flow || scene.flow->red.size() != scene.layout.nodes.size())
        return labels;
    const NetworkRoutes routes(scene);
    const NetworkFlow& flow = *scene.flow;
    const double height = metrics.height();
    LabelPlaces places(scene, metrics);
    const auto add = [&](LayerId v, LinkKind kind, int link, bool isCut, const auto& candidates) {
        if (scene.lesson && !scene.lesson->isVisible(link))
            return;
        NetworkLabel label{{}, numberText(flow, link), kind, v, link, flow.saturated(link), isCut};
        label.rect = places.best(candidates(QSizeF(metrics.horizontalAdvance(label.text) + 4, height)));
        labels.push_back(std::move(label));
    };
    for (LayerId v = 0; v < scene.graph->size(); ++v) {
        const bool wanted = scene.lesson ? scene.lesson->scene.hasNumbers && scene.lesson->shows(v)
                                         : scene.graph->size() <= labelledWhole || v == scene.selected ||
                                               v == scene.hovered || isInCut(scene, v, LinkKind::Black);
        if (!wanted)
            continue;
        const auto at = static_cast<std::size_t>(v);
        const QRectF& box = scene.layout.nodes[at];
        const auto red = routes.fromE(at), blue = routes.toC(at);
        // Beside the box, above or below the line, and from there towards the rail.
        add(v, LinkKind::Red, flow.red[at], isInCut(scene, v, LinkKind::Red), [&](QSizeF size) {
            const double x = (red.straight ? box.left() - 10 : box.left() + inset - 6) - size.width();
            const double inner = box.top() - 1.5 - height;
            return red.straight ? placesAt({{x, red.y - height - 2}, {x, red.y + 2}}, size, -12)
                                : placesAt({{x, inner}, {x, red.y - height - 2}}, size, -12);
        });
        add(v, LinkKind::Blue, flow.blue[at], isInCut(scene, v, LinkKind::Blue), [&](QSizeF size) {
            const double x = blue.straight ? box.right() + 10 : box.right() - inset + 6;
            return blue.straight ? placesAt({{x, blue.y + 2}, {x, blue.y - height - 2}}, size, 12)
                                 : placesAt({{x, box.bottom() + 1.5}, {x, blue.y + 2}}, size, 12);
        });
        if (flow.black[at] >= 0)
            add(v, LinkKind::Black, flow.black[at], isInCut(scene, v, LinkKind::Black), [&](QSizeF size) {
                std::vector<QRectF> all;
                const double left = box.center().x() - 10 - size.width(), right = box.center().x() + 10;
                for (const double further : {0.0, 8.0, 16.0, 26.0})
                    for (const double down : {20.0, 12.0, 28.0, 38.0, 4.0})
                        for (const double x : {left - further, right + further})
                            all.emplace_back(QPointF(x, box.bottom() + down), size);
                return all;
            });
    }
    for (std::size_t i = 0; i < flow.network.links.size(); ++i) {
        if (flow.network.links[i].kind != LinkKind::Fixed ||
            (scene.lesson && !scene.lesson->scene.hasNumbers))
            continue;
        const bool ofEdge = flow.network.links[i].from == flow.network.edgeFixed;
        const QPolygonF line = routes.fixedCost(flow.network, flow.network.links[i]);
        add(-1, LinkKind::Fixed, static_cast<int>(i), isFixedCostInCut(scene, ofEdge), [&](QSizeF size) {
            const double above = line.front().y() - 8 - height, below = line.front().y() + 8;
            return ofEdge
                       ? placesAt({{line.back().x() - 4 - size.width(), above},
                                   {line.back().x() - 4 - size.width(), below}},
                                  size, -12)
                       : placesAt({{line.front().x() + 4, below}, {line.front().x() + 4, above}}, size, 12);
        });
    }
    return labels;
}

} // namespace cutpoint
