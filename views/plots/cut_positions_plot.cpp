// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/plots/cut_positions_plot.h"

#include "core/export/study_csv.h"
#include "views/panels/number_text.h"
#include "views/plots/curve_style.h"
#include "views/plots/plot_parts.h"

#include <algorithm>
#include <cmath>

namespace cutpoint {

CutPositionsPlot::CutPositionsPlot(QWidget* parent, Focus* focus) : Plot(parent, focus) {
    canvas()->setReadout([this](int, double x, double) -> QString {
        const int bar = barAt(x);
        if (bar < 0)
            return {};
        const StageTimes& times = timesOf(bar);
        return tr("cut after %1\n%2\nlatency %3, slowest stage %4")
            .arg(cutName(graph(), cutOf(bar)), stagesLine(times), durationShown(times.latency()),
                 durationShown(times.maxStage()));
    });
    connect(canvas(), &PlotCanvas::pointed, this, [this](int, double x, double) {
        if (const int bar = barAt(x); bar >= 0)
            preview(sidesOfBar(bar), cutOf(bar));
        else
            endPreview();
    });
    connect(canvas(), &PlotCanvas::clicked, this, [this](int, double x, double) {
        if (const int bar = barAt(x); bar >= 0)
            emit cutWished(sidesOfBar(bar));
    });
    showEmpty();
}

QString CutPositionsPlot::emptyText() const {
    return tr(
        "Here you will see what every place to cut costs: edge, transfer and cloud time stacked. Open a "
        "model to get it.");
}

Plot::Work CutPositionsPlot::computation(const PlotInput& input) {
    return [this, problem = input.problem, frontier = input.frontier,
            objective = input.objective](const Effort& effort) -> Result<Show> {
        auto study = cutPositions(*problem, frontier ? &*frontier : nullptr, objective, effort);
        if (!study)
            return study.error();
        return Show([this, problem, objective, known = *std::move(study)] {
            study_ = known;
            problem_ = problem;
            objective_ = objective;
            showStudy();
        });
    };
}

bool CutPositionsPlot::holds(const PlotInput& input) const {
    return problem_ && input.objective == objective_ &&
           sameApartFrom(*problem_, *input.problem,
                         {.samplingRate = objective_ != Objective::KeepUp,
                          .cloudBudget = objective_ != Objective::KeepUp && objective_ != Objective::Budget,
                          .power = objective_ != Objective::Energy});
}

QByteArray CutPositionsPlot::csv() const {
    return study_ ? QByteArray::fromStdString(cutPositionsCsv(*problem_, *study_)) : QByteArray();
}

int CutPositionsPlot::barCount() const {
    return study_ ? static_cast<int>(study_->positions.size()) + (study_->optimumAt ? 0 : 1) : 0;
}

int CutPositionsPlot::barAt(double x) const {
    const int bar = static_cast<int>(std::lround(x));
    return std::abs(x - bar) <= 0.45 && bar >= 0 && bar < barCount() ? bar : -1;
}

const StageTimes& CutPositionsPlot::timesOf(int bar) const {
    const auto i = static_cast<std::size_t>(bar);
    return i < study_->positions.size() ? study_->positions[i].times : study_->optimum.plan.times;
}

const std::vector<LayerId>& CutPositionsPlot::cutOf(int bar) const {
    const auto i = static_cast<std::size_t>(bar);
    return i < study_->positions.size() ? study_->positions[i].cut : study_->optimum.plan.cut;
}

PerLayer<Side> CutPositionsPlot::sidesOfBar(int bar) const {
    const auto i = static_cast<std::size_t>(bar);
    return i < study_->positions.size() ? sidesOf(*problem_, study_->positions[i])
                                        : study_->optimum.plan.sides;
}

int CutPositionsPlot::optimumBar() const {
    return study_->optimumAt ? static_cast<int>(*study_->optimumAt) : barCount() - 1;
}

void CutPositionsPlot::drawPreview(const Plan* plan) {
    if (!preview_)
        return;
    preview_->setVisible(false);
    for (int bar = 0; plan && bar < barCount(); ++bar)
        if (cutOf(bar) == plan->cut && sidesOfBar(bar) == plan->sides) {
            preview_->topLeft->setCoords(bar - 0.46, canvas()->y(0)->range().upper);
            preview_->bottomRight->setCoords(bar + 0.46, 0);
            preview_->setVisible(true);
        }
    canvas()->layer(QStringLiteral("marks"))->replot();
}

void CutPositionsPlot::draw() {
    PlotCanvas& plot = *canvas();
    plot.reset(1);
    plot.setDirections(Qt::Horizontal | Qt::Vertical);
    const Colors& colors = plot.colors();
    const int count = barCount();
    std::vector<double> latencies;
    QStringList names;
    for (int bar = 0; bar < count; ++bar) {
        if (const double t = timesOf(bar).latency().value; std::isfinite(t))
            latencies.push_back(t);
        const auto i = static_cast<std::size_t>(bar);
        names << (i < study_->positions.size()
                      ? QString::fromStdString(graph().layer(study_->positions[i].last).name)
                      : cutName(graph(), cutOf(bar)));
    }
    std::ranges::sort(latencies);
    // Where a few early cuts send so much that the rest would be flat, they are let out of the picture.
    const double optimum = study_->optimum.plan.times.latency().value;
    const double middle = latencies.empty() ? 1 : latencies[latencies.size() / 2];
    const double highest = latencies.empty() ? 1 : latencies.back();
    const double shown = std::min(highest, 4 * std::max(middle, std::isfinite(optimum) ? optimum : 0));
    const TimeUnit unit = TimeUnit::of(Seconds(shown));

    const QColor fills[] = {colors.edge, colors.transfer, colors.cloud};
    const QString titles[] = {tr("edge T_e"), tr("transfer T_t"), tr("cloud T_c")};
    QCPBars* below = nullptr;
    for (int stage = 0; stage < 3; ++stage) {
        auto* bars = new HatchedBars(plot.x(0), plot.y(0), fills[stage], stageHatches[stage]);
        bars->setWidth(0.8);
        QVector<double> keys, values;
        for (int bar = 0; bar < count; ++bar) {
            const StageTimes& t = timesOf(bar);
            if (!std::isfinite(t.latency().value))
                continue;
            keys << bar;
            values << unit.scale * (stage == 0 ? t.edge : stage == 1 ? t.transfer : t.cloud).value;
        }
        bars->setData(keys, values, true);
        if (below)
            bars->moveAbove(below);
        below = bars;
        plot.addName(titles[stage], {bars});
    }
    const CurveStyle chosen = curveStyle("chosen", colors);
    QCPGraph* best = plot.addCurve(0, tr("best plan"), chosen.pen);
    best->setLineStyle(QCPGraph::lsNone);
    QCPScatterStyle sign = chosen.sign;
    sign.setPen(QPen(colors.canvas, 1.5));
    best->setScatterStyle(sign);
    if (std::isfinite(optimum))
        best->setData({double(optimumBar())}, {unit.scale * optimum});
    plot.addName(tr("best plan of all"), {best});

    if (const Plan* a = planA(); a && std::isfinite(a->times.latency().value)) {
        QCPGraph* level = plot.addCurve(0, planATitle(), planAPen());
        const double height = unit.scale * a->times.latency().value;
        level->setData({-1.0, double(count)}, {height, height});
        plot.addName(planATitle(), {level});
    }

    preview_ = new QCPItemRect(&plot);
    preview_->setLayer(QStringLiteral("marks"));
    preview_->setClipAxisRect(plot.row(0));
    preview_->setPen(QPen(colors.text, 1.5, Qt::DashLine));
    for (QCPItemPosition* corner : preview_->positions())
        corner->setAxes(plot.x(0), plot.y(0));
    preview_->setVisible(false);
    const auto ticker = QSharedPointer<NamesTicker>::create(names);
    ticker->setTickCount(std::max(4, plot.width() / 22));
    plot.x(0)->setTicker(ticker);
    plot.x(0)->setTickLabelRotation(count > 6 ? -55 : 0);
    plot.x(0)->grid()->setVisible(false);
    plot.x(0)->setSubTicks(false);
    plot.setLabels(study_->isChain ? tr("last layer on the edge")
                                   : tr("last layer on the edge, along the topological order"),
                   {tr("Latency (%1)").arg(unit.unit)});
    plot.setFullRange(0, QCPRange(-0.7, count - 0.3), QCPRange(0, 1.12 * shown * unit.scale));

    QString text;
    if (study_->optimumAt)
        text = tr("What each place to cut costs. Best of all plans: after %1, %2.")
                   .arg(cutName(graph(), study_->optimum.plan.cut), durationShown(Seconds(optimum)));
    else if (study_->best)
        text =
            tr("What each cut along the order costs. Best of all plans: %1, %2, which is none of them (last "
               "bar); the best along the order takes %3.")
                .arg(cutName(graph(), study_->optimum.plan.cut), durationShown(Seconds(optimum)),
                     durationShown(study_->positions[*study_->best].times.latency()));
    else
        text = tr("The pins leave no cut along the order; the bar is the best plan.");
    setCaption(text);
    plot.redraw();
}

} // namespace cutpoint
