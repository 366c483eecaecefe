// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/plots/gantt_plot.h"

#include "core/export/study_csv.h"
#include "views/panels/number_text.h"
#include "views/plots/curve_style.h"
#include "views/plots/plot_parts.h"

#include <QComboBox>
#include <QHBoxLayout>

#include <algorithm>
#include <cmath>

namespace cutpoint {
namespace {

constexpr int frames = 8;

/// Where a stage's lane is; the queue is below them.
constexpr double lanes[] = {3, 2, 1};
constexpr double laneHalf = 0.36;

struct Spans {
    Seconds start[3], end[3];
};
Spans spansOf(const SimulatedFrame& f) {
    return {{f.edgeStart, f.sendStart, f.cloudStart}, {f.edgeEnd, f.sendEnd, f.cloudEnd}};
}

} // namespace

GanttPlot::GanttPlot(QWidget* parent, Focus* focus) : Plot(parent, focus), load_(new QComboBox) {
    load_->setObjectName(QStringLiteral("load"));
    load_->addItems({{}, {}});
    tools()->addWidget(load_);
    retranslate();
    connect(load_, &QComboBox::activated, this, [this] { computeAgain(); });
    canvas()->setReadout([this](int row, double x, double y) { return readout(row, x, y); });
    showEmpty();
}

void GanttPlot::retranslate() {
    Plot::retranslate();
    load_->setItemText(0, tr("At the sampling rate Q"));
    load_->setItemText(1, tr("Light and heavy load"));
    load_->setToolTip(tr("How fast frames arrive"));
    load_->setAccessibleName(load_->toolTip());
}

QString GanttPlot::emptyText() const {
    return tr(
        "Here you will see how frames pass through edge, uplink and cloud one after the other, and where "
        "they wait. Open a model to get it.");
}

bool GanttPlot::bothLoads(const PlotInput& input) const {
    return load_->currentIndex() == static_cast<int>(Load::LightAndHeavy) ||
           !input.problem->limits.samplingRate;
}

Plot::Work GanttPlot::computation(const PlotInput& input) {
    const bool both = bothLoads(input);
    return
        [this, both, problem = input.problem, chosen = input.chosen](const Effort& effort) -> Result<Show> {
            std::vector<FramesPerSecond> rates{lightRate(chosen.times), heavyRate(chosen.times)};
            if (!both)
                rates = {*problem->limits.samplingRate};
            std::vector<Gantt> known;
            for (const FramesPerSecond rate : rates) {
                auto gantt = ganttOf(*problem, chosen.sides, rate, frames, effort);
                if (!gantt)
                    return gantt.error();
                known.push_back(*std::move(gantt));
            }
            return Show([this, both, problem, sides = chosen.sides, known = std::move(known)] {
                study_ = known;
                problem_ = problem;
                sides_ = sides;
                both_ = both;
                showStudy();
            });
        };
}

bool GanttPlot::holds(const PlotInput& input) const {
    return problem_ && both_ == bothLoads(input) && input.chosen.sides == sides_ &&
           sameApartFrom(*problem_, *input.problem,
                         {.samplingRate = both_, .cloudBudget = true, .power = true});
}

QByteArray GanttPlot::csv() const {
    return study_.empty() ? QByteArray() : QByteArray::fromStdString(ganttCsv(study_.front()));
}

QString GanttPlot::readout(int row, double x, double y) const {
    const Gantt& gantt = study_[static_cast<std::size_t>(row)];
    const double scale = TimeUnit::of(study_.back().frames.back().cloudEnd).scale;
    const QString names[] = {tr("edge"), tr("uplink"), tr("cloud")};
    for (std::size_t k = 0; k < gantt.frames.size(); ++k) {
        const Spans spans = spansOf(gantt.frames[k]);
        for (int stage = 0; stage < 3; ++stage)
            if (std::abs(y - lanes[stage]) < laneHalf && x >= spans.start[stage].value * scale &&
                x <= spans.end[stage].value * scale)
                return tr("frame %1, %2: %3 to %4 (%5)\narrived at %6, latency %7")
                    .arg(k + 1)
                    .arg(names[stage], durationShown(spans.start[stage]), durationShown(spans.end[stage]),
                         durationShown(spans.end[stage] - spans.start[stage]),
                         durationShown(gantt.frames[k].arrival), durationShown(gantt.frames[k].latency()));
    }
    const auto waiting = std::ranges::count_if(gantt.frames, [&](const SimulatedFrame& f) {
        return f.arrival.value * scale <= x && x < f.edgeStart.value * scale;
    });
    return tr("%1: frames waiting for the edge: %2").arg(durationShown(Seconds(x / scale))).arg(waiting);
}

void GanttPlot::drawFrames(int row, const Gantt& gantt, double scale) {
    PlotCanvas& plot = *canvas();
    const Colors& colors = plot.colors();
    const QColor fills[] = {colors.edgeFill, colors.transferFill, colors.cloudFill};
    const QColor frame[] = {colors.edge, colors.transfer, colors.cloud};
    const auto box = [&](double from, double to, double bottom, double top, const QPen& pen,
                         const QBrush& brush) {
        auto* rect = new QCPItemRect(&plot);
        for (QCPItemPosition* corner : rect->positions())
            corner->setAxes(plot.x(row), plot.y(row));
        rect->setClipAxisRect(plot.row(row));
        rect->topLeft->setCoords(from, top);
        rect->bottomRight->setCoords(to, bottom);
        rect->setPen(pen);
        rect->setBrush(brush);
        return rect;
    };
    for (std::size_t k = 0; k < gantt.frames.size(); ++k) {
        const SimulatedFrame& f = gantt.frames[k];
        plot.addLine(row, Qt::Vertical, f.arrival.value * scale, QPen(colors.line, 1, Qt::DotLine));
        const Spans spans = spansOf(f);
        for (int stage = 0; stage < 3; ++stage) {
            const double from = spans.start[stage].value * scale, to = spans.end[stage].value * scale;
            if (!(from < to))
                continue;
            box(from, to, lanes[stage] - laneHalf, lanes[stage] + laneHalf, QPen(frame[stage]), fills[stage]);
            auto* text =
                plot.addText(row, {(from + to) / 2, lanes[stage]}, QString::number(k + 1), Qt::AlignCenter);
            const double pixels = std::abs(plot.x(row)->coordToPixel(to) - plot.x(row)->coordToPixel(from));
            text->setVisible(pixels > 14 || plot.row(row)->width() < 50);
        }
        // What waits for the edge, one above the other.
        if (f.arrival < f.edgeStart) {
            const double step = 0.8 / frames, bottom = -0.4 + step * static_cast<double>(f.queue);
            box(f.arrival.value * scale, f.edgeStart.value * scale, bottom, bottom + 0.8 * step,
                QPen(Qt::NoPen), colors.quietText);
        }
    }
}

/// The same frames under A: a thin outline over each lane.
void GanttPlot::drawPlanA(int row, const Gantt& live, double scale) {
    const Plan* a = planA();
    if (!a || a->sides == sides_)
        return;
    const auto gantt = ganttOf(*problem_, a->sides, live.samplingRate, frames);
    if (!gantt)
        return;
    for (const SimulatedFrame& f : gantt->frames) {
        const Spans spans = spansOf(f);
        for (int stage = 0; stage < 3; ++stage) {
            auto* rect = new QCPItemRect(canvas());
            for (QCPItemPosition* corner : rect->positions())
                corner->setAxes(canvas()->x(row), canvas()->y(row));
            rect->setClipAxisRect(canvas()->row(row));
            rect->topLeft->setCoords(spans.start[stage].value * scale, lanes[stage] + 1.25 * laneHalf);
            rect->bottomRight->setCoords(spans.end[stage].value * scale, lanes[stage] + 1.05 * laneHalf);
            rect->setPen(planAPen());
        }
    }
}

void GanttPlot::draw() {
    PlotCanvas& plot = *canvas();
    const int rows = static_cast<int>(study_.size());
    plot.reset(rows);
    plot.setDirections(Qt::Horizontal);
    double end = 0;
    for (const Gantt& gantt : study_)
        for (const SimulatedFrame& f : gantt.frames)
            end = std::max(end, f.cloudEnd.value);
    const TimeUnit unit = TimeUnit::of(study_.back().frames.back().cloudEnd);
    QStringList labels;
    for (int row = 0; row < rows; ++row) {
        const Gantt& gantt = study_[static_cast<std::size_t>(row)];
        plot.setFullRange(row, QCPRange(-0.01 * end * unit.scale, 1.02 * end * unit.scale),
                          QCPRange(-0.6, 4.6));
        const auto ticker = QSharedPointer<QCPAxisTickerText>::create();
        const QString names[] = {tr("edge"), tr("uplink"), tr("cloud")};
        for (int stage = 0; stage < 3; ++stage)
            ticker->addTick(lanes[stage], names[stage]);
        ticker->addTick(0, tr("waiting"));
        plot.y(row)->setTicker(ticker);
        plot.y(row)->grid()->setVisible(false);
        plot.x(row)->grid()->setVisible(false);
        labels << QString();
        drawFrames(row, gantt, unit.scale);
        drawPlanA(row, gantt, unit.scale);
        QCPItemText* heading = plot.addText(
            row, {0, 4.5},
            gantt.keepsUp ? tr("Light load: Q = %1 frames/s, every 1/Q = %2")
                                .arg(significantText(gantt.samplingRate.value),
                                     durationShown(Seconds(1 / gantt.samplingRate.value)))
                          : tr("Heavy load: Q = %1 frames/s, every 1/Q = %2; the slowest stage takes %3")
                                .arg(significantText(gantt.samplingRate.value),
                                     durationShown(Seconds(1 / gantt.samplingRate.value)),
                                     durationShown(gantt.times.maxStage())),
            Qt::AlignLeft | Qt::AlignTop);
        heading->setColor(gantt.keepsUp ? plot.colors().quietText : plot.colors().cloud);
    }
    plot.setLabels(tr("Time (%1)").arg(unit.unit), labels);
    const Gantt& last = study_.back();
    const auto longest = std::ranges::max(study_.back().frames, {}, &SimulatedFrame::queue).queue;
    setCaption(
        study_.size() > 1
            ? tr("The first %1 frames of the chosen plan when frames come slowly and when they come "
                 "faster than the slowest stage (%2) can take them. Dotted: arrivals.")
                  .arg(frames)
                  .arg(durationShown(last.times.maxStage()))
        : last.keepsUp
            ? tr("The first %1 frames of the chosen plan: each stage is done before the next frame "
                 "arrives. Dotted: arrivals.")
                  .arg(frames)
            : tr("The first %1 frames of the chosen plan: frames arrive every %2 but the slowest stage "
                 "takes %3, so the queue grows, to %4 here.")
                  .arg(frames)
                  .arg(durationShown(Seconds(1 / last.samplingRate.value)),
                       durationShown(last.times.maxStage()))
                  .arg(longest));
    plot.redraw();
}

} // namespace cutpoint
