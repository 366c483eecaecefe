// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/lesson/chart_painter.h"
#include "views/panels/number_text.h"
#include "views/style/told.h"

#include <QCoreApplication>

#include <algorithm>

namespace cutpoint::detail {
namespace {

using lesson::Tree;

struct TreeText {
    Q_DECLARE_TR_FUNCTIONS(TreeText)
};

std::vector<int> levelsOf(const Tree& tree) {
    std::vector<int> levels;
    for (const Tree::Node& node : tree.nodes)
        levels.push_back(node.parent < 0 ? 0 : levels[static_cast<std::size_t>(node.parent)] + 1);
    return levels;
}

/// Every leaf gets a column, a parent the middle of its children.
std::vector<double> columnsOf(const Tree& tree, double& count) {
    std::vector<std::vector<int>> children(tree.nodes.size());
    for (std::size_t i = 0; i < tree.nodes.size(); ++i)
        if (tree.nodes[i].parent >= 0)
            children[static_cast<std::size_t>(tree.nodes[i].parent)].push_back(static_cast<int>(i));
    std::vector<double> columns(tree.nodes.size());
    count = 0;
    // Depth first with an explicit stack: trees may be deep.
    std::vector<std::pair<int, bool>> stack{{0, false}};
    while (!stack.empty()) {
        const auto [node, isSeen] = stack.back();
        stack.pop_back();
        const auto& below = children[static_cast<std::size_t>(node)];
        if (below.empty()) {
            columns[static_cast<std::size_t>(node)] = count++;
        } else if (isSeen) {
            columns[static_cast<std::size_t>(node)] = (columns[static_cast<std::size_t>(below.front())] +
                                                       columns[static_cast<std::size_t>(below.back())]) /
                                                      2;
        } else {
            stack.emplace_back(node, true);
            for (auto it = below.rbegin(); it != below.rend(); ++it)
                stack.emplace_back(*it, false);
        }
    }
    return columns;
}

/// By node: from where to where its label may reach, halfway to its neighbours on its level.
std::vector<std::pair<double, double>> roomOfLabels(const std::vector<int>& levels,
                                                    const std::vector<double>& middles, const QRectF& area) {
    std::vector<std::pair<double, double>> room(middles.size(), {area.left(), area.right()});
    for (std::size_t i = 0; i < middles.size(); ++i)
        for (std::size_t k = 0; k < middles.size(); ++k) {
            if (k == i || levels[k] != levels[i])
                continue;
            const double half = (middles[i] + middles[k]) / 2;
            if (middles[k] < middles[i])
                room[i].first = std::max(room[i].first, half);
            else
                room[i].second = std::min(room[i].second, half);
        }
    return room;
}

QString stateText(const Tree::Node& node, bool isIncumbent) {
    switch (node.state) {
    case Tree::State::Open:
        return TreeText::tr("open");
    case Tree::State::Pruned:
        return TreeText::tr("pruned");
    case Tree::State::Integral:
        return isIncumbent ? TreeText::tr("incumbent") : TreeText::tr("integral");
    case Tree::State::Branched:
        break;
    }
    return {};
}

} // namespace

int treeDepth(const Tree& tree) {
    const auto levels = levelsOf(tree);
    return levels.empty() ? 0 : 1 + *std::ranges::max_element(levels);
}

void paintTree(QPainter& painter, const QRectF& area, const Tree& tree, const Colors& colors) {
    if (tree.nodes.empty())
        return;
    double count = 1;
    const auto levels = levelsOf(tree);
    const auto columns = columnsOf(tree, count);
    const double column = area.width() / std::max(1.0, count);
    // A deep tree is written smaller, so that labels and boxes leave each other their room.
    const double most = painter.fontMetrics().height(), steps = std::max(1, treeDepth(tree) - 1);
    const double fits = (area.height() - 8) / (3.4 * steps + 2) / most;
    QFont font = painter.font();
    font.setPointSizeF(font.pointSizeF() * std::clamp(fits, 0.65, 1.0));
    painter.save();
    painter.setFont(font);
    const double line = painter.fontMetrics().height();
    const double width = std::min(110.0, column - 4), height = 2 * line + 2;
    const double level = std::min(3.6 * line, (area.height() - height - 8) / steps);
    const auto boxOf = [&](std::size_t i) {
        return QRectF(area.left() + column * (columns[i] + 0.5) - width / 2,
                      area.top() + 4 + level * levels[i], width, height);
    };
    for (std::size_t i = 0; i < tree.nodes.size(); ++i) {
        if (tree.nodes[i].parent < 0)
            continue;
        const QRectF box = boxOf(i), above = boxOf(static_cast<std::size_t>(tree.nodes[i].parent));
        painter.setPen(QPen(colors.line, 1.2));
        painter.drawLine(QPointF(above.center().x(), above.bottom()), QPointF(box.center().x(), box.top()));
    }
    // Above the lines, on a ground of their own.
    QColor ground = colors.canvas;
    ground.setAlphaF(0.85F);
    std::vector<double> middles;
    for (std::size_t i = 0; i < tree.nodes.size(); ++i)
        middles.push_back(boxOf(i).center().x());
    const auto room = roomOfLabels(levels, middles, area);
    for (std::size_t i = 0; i < tree.nodes.size(); ++i) {
        if (tree.nodes[i].parent < 0)
            continue;
        const QRectF box = boxOf(i);
        const auto [from, to] = room[i];
        // The side stands at the end.
        const QString branch = painter.fontMetrics().elidedText(told(tree.nodes[i].branch), Qt::ElideLeft,
                                                                static_cast<int>(to - from - 4));
        QRectF label(0, 0, painter.fontMetrics().horizontalAdvance(branch) + 2, line);
        label.moveCenter({box.center().x(), box.top() - line / 2 - 3});
        label.moveLeft(std::clamp(label.left(), from + 1, std::max(from + 1, to - 1 - label.width())));
        painter.fillRect(label, ground);
        painter.setPen(colors.text);
        painter.drawText(label, Qt::AlignCenter, branch);
    }
    for (std::size_t i = 0; i < tree.nodes.size(); ++i) {
        const Tree::Node& node = tree.nodes[i];
        const QRectF box = boxOf(i);
        const bool isIncumbent = static_cast<int>(i) == tree.incumbent;
        QPen pen(node.isLit ? colors.transfer : colors.text, node.isLit ? 3.5 : 1);
        if (node.state == Tree::State::Pruned || node.state == Tree::State::Open)
            pen.setStyle(node.state == Tree::State::Pruned ? Qt::DotLine : Qt::DashLine);
        painter.setPen(pen);
        painter.setBrush(node.state == Tree::State::Integral ? QBrush(colors.edgeFill)
                                                             : QBrush(colors.canvas));
        painter.drawRoundedRect(box, 5, 5);
        painter.setPen(node.state == Tree::State::Pruned ? colors.quietText : colors.text);
        const QString bound = node.bound.value < 0 ? TreeText::tr("infeasible") : durationShown(node.bound);
        const QString state = stateText(node, isIncumbent);
        // Words that are wider than their box are written smaller.
        const QString words = state.isEmpty() ? bound : bound + '\n' + state;
        const double wide = painter.fontMetrics().boundingRect(QRect(), Qt::AlignCenter, words).width() + 10;
        const QFont usual = painter.font();
        if (wide > box.width()) {
            QFont small = usual;
            small.setPointSizeF(usual.pointSizeF() * std::max(0.7, box.width() / wide));
            painter.setFont(small);
        }
        painter.drawText(box, Qt::AlignCenter, words);
        painter.setFont(usual);
    }
    if (tree.leftOut > 0) {
        painter.setPen(colors.quietText);
        painter.drawText(area, Qt::AlignRight | Qt::AlignTop,
                         TreeText::tr("%1 more are not shown").arg(tree.leftOut));
    }
    painter.restore();
}

} // namespace cutpoint::detail
