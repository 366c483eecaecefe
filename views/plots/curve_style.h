// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/plan.h"
#include "views/plots/qcustomplot_header.h"
#include "views/style/palette.h"

#include <QString>

#include <string>

namespace cutpoint {

/// How an algorithm looks in every plot: a colour, a dash pattern and a sign of its own.
struct CurveStyle {
    QString title;
    QPen pen;
    QCPScatterStyle sign;
};

/// For an algorithm's word, "dads", "frontier", "hull" or "chosen".
CurveStyle curveStyle(const std::string& algorithm, const Colors& colors);

/// A time axis: seconds are multiplied by `scale` and labelled with `unit`.
struct TimeUnit {
    double scale = 1;
    QString unit;
    /// The unit in which the largest time has one to three digits before the point.
    static TimeUnit of(Seconds largest);
};

/// "pool5", "a + b", "a + b + 3 more": what a plan sends; "nothing sent" for edge-only.
QString cutName(const LayerGraph& graph, const std::vector<LayerId>& cut, int most = 2);
/// The three stages on one line: "edge 12 ms, transfer 3 ms, cloud 1 ms".
QString stagesLine(const StageTimes& times);
/// "12.5 frames/s" for the beat of these stages.
QString throughputShown(const StageTimes& times);

/// A colour for a plan by the share of its layers on the edge, with `turn` telling neighbours apart.
QColor planColor(double edgeShare, int turn, const Colors& colors);

} // namespace cutpoint
