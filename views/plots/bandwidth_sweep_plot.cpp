// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/plots/bandwidth_sweep_plot.h"

#include "core/export/study_csv.h"
#include "views/panels/number_text.h"
#include "views/plots/curve_style.h"
#include "views/plots/plot_parts.h"

#include <algorithm>
#include <cmath>

namespace cutpoint {
namespace {

constexpr double megabit = 1e6;

/// What a row shows of a point: 0 is latency, 1 throughput.
double valueOf(int row, const StageTimes& times) {
    const double value = row == 0 ? times.latency().value : 1 / times.maxStage().value;
    return std::isfinite(value) && value > 0 ? value : NAN;
}

const BandwidthCurve::Point& nearest(const BandwidthCurve& curve, double bandwidth) {
    const auto above = std::ranges::lower_bound(curve.points, BitsPerSecond(bandwidth), {},
                                                &BandwidthCurve::Point::bandwidth);
    if (above == curve.points.begin())
        return *above;
    if (above == curve.points.end())
        return curve.points.back();
    const auto below = above - 1;
    return bandwidth / below->bandwidth.value < above->bandwidth.value / bandwidth ? *below : *above;
}

} // namespace

BandwidthSweepPlot::BandwidthSweepPlot(QWidget* parent, Focus* focus) : Plot(parent, focus) {
    canvas()->setReadout([this](int, double x, double) { return readout(x); });
    connect(canvas(), &PlotCanvas::pointed, this, [this](int row, double x, double y) {
        if (const auto* point = pointAt(row, x, y))
            preview(study_->plans[point->plan].sides, study_->plans[point->plan].cut);
        else
            endPreview();
    });
    connect(canvas(), &PlotCanvas::clicked, this, [this](int row, double x, double y) {
        if (const auto* point = pointAt(row, x, y))
            emit cutWished(study_->plans[point->plan].sides);
    });
    connect(canvas(), &PlotCanvas::markerMoved, this, [this](double at, bool dragging) {
        wish(
            [&](Query& query) {
                query.network.bandwidth = BitsPerSecond(std::clamp(at * megabit, 1e4, 1e9));
            },
            dragging);
    });
    showEmpty();
}

QString BandwidthSweepPlot::emptyText() const {
    return tr("Here you will see latency and throughput of every algorithm over the bandwidth, and where the "
              "best plan changes. Open a model to get it.");
}

Plot::Work BandwidthSweepPlot::computation(const PlotInput& input) {
    return [this, problem = input.problem, frontier = input.frontier,
            objective = input.objective](const Effort& effort) -> Result<Show> {
        auto study = bandwidthSweep(*problem, frontier ? &*frontier : nullptr, objective, {}, effort);
        if (!study)
            return study.error();
        return Show([this, problem, objective, known = *std::move(study), had = frontier.has_value()] {
            study_ = known;
            problem_ = problem;
            objective_ = objective;
            hadFrontier_ = had;
            showStudy();
        });
    };
}

bool BandwidthSweepPlot::holds(const PlotInput& input) const {
    return problem_ && input.objective == objective_ && input.frontier.has_value() == hadFrontier_ &&
           sameApartFrom(*problem_, *input.problem,
                         {.bandwidth = true, .power = objective_ != Objective::Energy});
}

QByteArray BandwidthSweepPlot::csv() const {
    return study_ ? QByteArray::fromStdString(bandwidthSweepCsv(*problem_, *study_)) : QByteArray();
}

QString BandwidthSweepPlot::readout(double x) const {
    QStringList lines{bandwidthShown(BitsPerSecond(x * megabit))};
    for (const BandwidthCurve& curve : study_->curves) {
        const QString name = curveStyle(curve.algorithm, canvas()->colors()).title;
        if (canvas()->isHidden(name))
            continue;
        const StageTimes& times = nearest(curve, x * megabit).times;
        lines << tr("%1: %2, %3").arg(name, durationShown(times.latency()), throughputShown(times));
    }
    return lines.join('\n');
}

const BandwidthCurve::Point* BandwidthSweepPlot::pointAt(int row, double x, double y) const {
    constexpr double reach = 10; // pixels
    const BandwidthCurve::Point* best = nullptr;
    double least = reach;
    const double at = canvas()->y(row)->coordToPixel(y);
    for (const BandwidthCurve& curve : study_->curves) {
        if (canvas()->isHidden(curveStyle(curve.algorithm, canvas()->colors()).title))
            continue;
        const BandwidthCurve::Point& point = nearest(curve, x * megabit);
        const double away = std::abs(canvas()->y(row)->coordToPixel(valueOf(row, point.times)) - at);
        if (away < least) {
            least = away;
            best = &point;
        }
    }
    return best;
}

void BandwidthSweepPlot::draw() {
    PlotCanvas& plot = *canvas();
    plot.reset(2);
    double low[2] = {INFINITY, INFINITY}, high[2] = {0, 0};
    for (const BandwidthCurve& curve : study_->curves) {
        const CurveStyle style = curveStyle(curve.algorithm, plot.colors());
        std::vector<QCPAbstractPlottable*> both;
        for (int row = 0; row < 2; ++row) {
            QVector<double> keys, values;
            for (const BandwidthCurve::Point& point : curve.points) {
                const double value = valueOf(row, point.times);
                keys << point.bandwidth.value / megabit;
                values << value;
                if (std::isfinite(value)) {
                    low[row] = std::min(low[row], value);
                    high[row] = std::max(high[row], value);
                }
            }
            QCPGraph* line = plot.addCurve(row, style.title, style.pen);
            line->setData(keys, values, true);
            if (curve.algorithm == "dsh") {
                QCPScatterStyle sign = style.sign;
                sign.setSize(5);
                line->setScatterStyle(sign);
            }
            both.push_back(line);
        }
        plot.addName(style.title, both);
    }
    drawPlanA();
    const TimeUnit unit = {1, QStringLiteral("s")};
    for (int row = 0; row < 2; ++row) {
        plot.setLogarithmic(plot.x(row));
        plot.setLogarithmic(plot.y(row));
        plot.setFullRange(row, QCPRange(0.1, 100), roomyLog(low[row], high[row]));
        for (const BitsPerSecond b : study_->breakpoints)
            plot.addLine(row, Qt::Vertical, b.value / megabit, QPen(plot.colors().quietText, 1, Qt::DotLine));
        for (const BitsPerSecond b : study_->modeSwitches)
            plot.addLine(row, Qt::Vertical, b.value / megabit, QPen(plot.colors().cloud, 1.5, Qt::DashLine));
    }
    plot.setLabels(
        tr("Bandwidth (Mbit/s)"),
        {(tr("Latency (%1)") + QStringLiteral("\n") + tr("Time (%1)")).arg(unit.unit), tr("Frames/s")});
    drawMarks();
    report();
    plot.redraw();
}

/// A keeps its cut, so only what it sends grows cheaper.
void BandwidthSweepPlot::drawPlanA() {
    const Plan* a = planA();
    if (!a || study_->curves.empty())
        return;
    Problem here = *problem_;
    QVector<double> keys, values[2];
    for (const BandwidthCurve::Point& point : study_->curves.front().points) {
        here.network.bandwidth = point.bandwidth;
        const auto plan = evaluatePlan(here, a->sides);
        if (!plan)
            return;
        keys << point.bandwidth.value / megabit;
        for (int row = 0; row < 2; ++row)
            values[row] << valueOf(row, plan->times);
    }
    std::vector<QCPAbstractPlottable*> both;
    for (int row = 0; row < 2; ++row) {
        QCPGraph* line = canvas()->addCurve(row, planATitle(), planAPen());
        line->setData(keys, values[row], true);
        both.push_back(line);
    }
    canvas()->addName(planATitle(), both);
}

void BandwidthSweepPlot::report() {
    QStringList places;
    for (const BitsPerSecond b : study_->breakpoints)
        places << bandwidthShown(b);
    QString text = places.isEmpty() ? tr("One plan has the lowest latency at every bandwidth.")
                                    : tr("The plan of lowest latency changes at %1 (dotted).")
                                          .arg(places.join(tr(", ", "between bandwidths")));
    places.clear();
    for (const BitsPerSecond b : study_->modeSwitches)
        places << bandwidthShown(b);
    if (!places.isEmpty())
        text += ' ' + tr("DADS changes between heavy and light load at %1 (dashed).")
                          .arg(places.join(tr(", ", "between bandwidths")));
    if (!hadFrontier_ && objective_ != Objective::Latency && objective_ != Objective::Energy)
        text += ' ' + tr("The net is too wide for a frontier, so the exact answers are not shown.");
    setCaption(text);
}

void BandwidthSweepPlot::drawMarks() {
    const BitsPerSecond at = input().problem->network.bandwidth;
    if (at.value > 0)
        canvas()->setMarker(at.value / megabit, bandwidthShown(at), true);
}

} // namespace cutpoint
