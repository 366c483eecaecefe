// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/study/lesson/chart.h"
#include "views/style/palette.h"

#include <QPainter>

namespace cutpoint {

/// Paints a chart of the lesson into `area`, on the screen or on paper; nothing for an empty one. Lines
/// differ by their dashes, bars by their hatches and nodes by their frames as well as by colour.
void paintChart(QPainter& painter, const QRectF& area, const lesson::Chart& chart, const Colors& colors);

/// How high a chart wants to be at a width; 0 for an empty one.
double chartHeight(const lesson::Chart& chart, double width);

/// What a chart shows in words, for those who cannot see it.
QString chartText(const lesson::Chart& chart);

namespace detail {
void paintCurves(QPainter& painter, const QRectF& area, const lesson::Curves& curves, const Colors& colors);
void paintTree(QPainter& painter, const QRectF& area, const lesson::Tree& tree, const Colors& colors);
/// Levels of a tree.
int treeDepth(const lesson::Tree& tree);
} // namespace detail

} // namespace cutpoint
