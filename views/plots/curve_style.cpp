// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/plots/curve_style.h"

#include "views/panels/number_text.h"

#include <QCoreApplication>

#include <cmath>

namespace cutpoint {
namespace {

/// The texts' context for translators.
struct Text {
    Q_DECLARE_TR_FUNCTIONS(CurveStyle)
};

QPen penOf(const QColor& color, double width, Qt::PenStyle style) {
    QPen pen(color, width, style);
    pen.setCapStyle(Qt::RoundCap);
    return pen;
}

} // namespace

CurveStyle curveStyle(const std::string& algorithm, const Colors& colors) {
    using Sign = QCPScatterStyle;
    const auto made = [](const QString& title, const QPen& pen, Sign::ScatterShape shape, double size = 8) {
        QPen solid(pen.color(), 1.5);
        return CurveStyle{title, pen, Sign(shape, solid, QBrush(Qt::NoBrush), size)};
    };
    const QColor purple(colors.dark ? "#DDA0C4" : "#A8557F"), green(colors.dark ? "#2FC79B" : "#007D5A"),
        sky(colors.dark ? "#7CC8F0" : "#3A86B0");
    if (algorithm == "exact")
        return made(Text::tr("Best plan (exact)"), penOf(colors.transfer, 3, Qt::SolidLine), Sign::ssDisc);
    if (algorithm == "dsl")
        return made(Text::tr("DSL (latency)"), penOf(colors.quietText, 1.5, Qt::SolidLine), Sign::ssCircle);
    if (algorithm == "dads")
        return made(Text::tr("DADS (by Q)"), penOf(sky, 2, Qt::DashDotDotLine), Sign::ssStar);
    if (algorithm == "dsh")
        return made(Text::tr("DSH (throughput)"), penOf(purple, 2, Qt::DashLine), Sign::ssTriangle);
    if (algorithm == "dsccs")
        return made(Text::tr("DSCCS (budget)"), penOf(green, 2, Qt::DashDotLine), Sign::ssSquare);
    if (algorithm == "neurosurgeon")
        return made(Text::tr("Neurosurgeon"), penOf(green, 1.5, Qt::DotLine), Sign::ssCross);
    if (algorithm == "edge-only")
        return made(Text::tr("Edge only"), penOf(colors.edge, 1.5, Qt::DashLine), Sign::ssPlusSquare);
    if (algorithm == "cloud-only")
        return made(Text::tr("Cloud only"), penOf(colors.cloud, 1.5, Qt::DashDotLine), Sign::ssCrossCircle);
    if (algorithm == "hull")
        return made(Text::tr("Within reach of weights"), penOf(purple, 1, Qt::NoPen), Sign::ssCircle, 7);
    if (algorithm == "chosen") {
        CurveStyle chosen =
            made(Text::tr("Chosen plan"), penOf(colors.transfer, 3, Qt::NoPen), Sign::ssDiamond, 13);
        chosen.sign.setBrush(colors.transfer);
        return chosen;
    }
    return made(Text::tr("Pareto-minimal plans"), penOf(colors.quietText, 1.5, Qt::SolidLine), Sign::ssDisc,
                3);
}

TimeUnit TimeUnit::of(Seconds largest) {
    const double t = largest.value;
    if (!(t > 0) || t >= 1 || !std::isfinite(t))
        return {1, QStringLiteral("s")};
    if (t >= 1e-3)
        return {1e3, QStringLiteral("ms")};
    return {1e6, QStringLiteral("µs")};
}

QString cutName(const LayerGraph& graph, const std::vector<LayerId>& cut, int most) {
    if (cut.empty())
        return Text::tr("nothing sent");
    QStringList names;
    for (const LayerId v : cut) {
        if (names.size() == most)
            return Text::tr("%1 + %2 more")
                .arg(names.join(QStringLiteral(" + ")))
                .arg(cut.size() - static_cast<std::size_t>(most));
        names << QString::fromStdString(graph.layer(v).name);
    }
    return names.join(QStringLiteral(" + "));
}

QString stagesLine(const StageTimes& times) {
    return Text::tr("edge %1, transfer %2, cloud %3")
        .arg(durationShown(times.edge), durationShown(times.transfer), durationShown(times.cloud));
}

QString throughputShown(const StageTimes& times) {
    return Text::tr("%1 frames/s").arg(significantText(1 / times.maxStage().value));
}

QColor planColor(double edgeShare, int turn, const Colors& colors) {
    const auto mixed = [](const QColor& a, const QColor& b, double share) {
        const auto part = [share](int p, int q) {
            return static_cast<int>(std::lround(p * share + q * (1 - share)));
        };
        return QColor(part(a.red(), b.red()), part(a.green(), b.green()), part(a.blue(), b.blue()));
    };
    // Through white or black rather than through brown, so that the ends stay what they mean.
    const QColor middle = colors.dark ? QColor("#3A3A3A") : QColor("#F2F2F2");
    const QColor base = edgeShare >= 0.5 ? mixed(colors.edge, middle, (edgeShare - 0.5) * 1.7 + 0.15)
                                         : mixed(colors.cloud, middle, (0.5 - edgeShare) * 1.7 + 0.15);
    return turn % 2 ? base.darker(118) : base;
}

} // namespace cutpoint
