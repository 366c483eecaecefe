// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/plots/budget_sweep_plot.h"

#include "core/export/study_csv.h"
#include "views/panels/number_text.h"
#include "views/plots/curve_style.h"
#include "views/plots/plot_parts.h"

#include <algorithm>
#include <cmath>

namespace cutpoint {

BudgetSweepPlot::BudgetSweepPlot(QWidget* parent, Focus* focus) : Plot(parent, focus) {
    canvas()->setReadout([this](int, double x, double) {
        const Plan& plan = stepAt(x).plan;
        return tr("T0 = %1: cut after %2\n%3\nlatency %4, %5")
            .arg(durationShown(Seconds(std::max(0.0, x) / scale_)), cutName(graph(), plan.cut),
                 stagesLine(plan.times), durationShown(plan.times.latency()), throughputShown(plan.times));
    });
    connect(canvas(), &PlotCanvas::pointed, this, [this](int, double x, double) {
        const Plan& plan = stepAt(x).plan;
        preview(plan.sides, plan.cut);
    });
    connect(canvas(), &PlotCanvas::clicked, this,
            [this](int, double x, double) { emit cutWished(stepAt(x).plan.sides); });
    connect(canvas(), &PlotCanvas::markerMoved, this, [this](double at, bool dragging) {
        wish([&](Query& query) { query.limits.cloudBudget = Seconds(std::max(0.0, at / scale_)); }, dragging);
    });
    showEmpty();
}

QString BudgetSweepPlot::emptyText() const {
    return tr("Here you will see what each budget of transfer and cloud time buys. Open a model to get it.");
}

Plot::Work BudgetSweepPlot::computation(const PlotInput& input) {
    return [this, problem = input.problem, frontier = input.frontier](const Effort& effort) -> Result<Show> {
        auto study = budgetSweep(*problem, frontier ? &*frontier : nullptr, effort);
        if (!study)
            return study.error();
        return Show([this, problem, known = *std::move(study), had = frontier.has_value()] {
            study_ = known;
            problem_ = problem;
            hadFrontier_ = had;
            showStudy();
        });
    };
}

bool BudgetSweepPlot::holds(const PlotInput& input) const {
    return problem_ && input.frontier.has_value() == hadFrontier_ &&
           sameApartFrom(*problem_, *input.problem,
                         {.samplingRate = true, .cloudBudget = true, .power = true});
}

QByteArray BudgetSweepPlot::csv() const {
    return study_ ? QByteArray::fromStdString(budgetSweepCsv(*problem_, *study_)) : QByteArray();
}

/// Past the last change and past what cloud-only takes, but not so far that the changes are crowded.
double BudgetSweepPlot::end() const {
    const double last = study_->steps.back().budget.value;
    return last > 0 ? 1.15 * last : 1;
}

const BudgetSweep::Step& BudgetSweepPlot::stepAt(double x) const {
    return study_->at(Seconds(std::max(0.0, x / scale_)));
}

void BudgetSweepPlot::draw() {
    PlotCanvas& plot = *canvas();
    plot.reset(2);
    const Colors& colors = plot.colors();
    const TimeUnit xUnit = TimeUnit::of(Seconds(end()));
    scale_ = xUnit.scale;
    double highest = 0, fastest = 0;
    for (const auto& step : study_->steps) {
        highest = std::max(highest, step.plan.times.latency().value);
        if (const double rate = 1 / step.plan.times.maxStage().value; std::isfinite(rate))
            fastest = std::max(fastest, rate);
    }
    const TimeUnit unit = TimeUnit::of(Seconds(highest));
    struct Line {
        int row;
        QString name;
        QPen pen;
        double (*value)(const StageTimes&);
    };
    const Line lines[] = {
        {0, tr("latency"), QPen(colors.transfer, 2.5), [](const StageTimes& t) { return t.latency().value; }},
        {0, tr("edge time T_e"), QPen(colors.edge, 1.5, Qt::DashLine),
         [](const StageTimes& t) { return t.edge.value; }},
        {1, tr("throughput"), QPen(colors.text, 2),
         [](const StageTimes& t) { return 1 / t.maxStage().value; }},
    };
    for (const Line& line : lines) {
        QVector<double> keys, values;
        const double scale = line.row == 0 ? unit.scale : 1;
        for (const auto& step : study_->steps) {
            keys << step.budget.value * scale_;
            values << scale * line.value(step.plan.times);
        }
        keys << 20 * end() * scale_; // the last step goes on
        values << values.back();
        QCPGraph* curve = plot.addCurve(line.row, line.name, line.pen);
        curve->setLineStyle(QCPGraph::lsStepLeft);
        curve->setData(keys, values, true);
        plot.addName(line.name, {curve});
    }
    const auto level = [&](int row, const Plan& plan, const char* algorithm, double value) {
        if (!std::isfinite(value) || value <= 0)
            return;
        const CurveStyle style = curveStyle(algorithm, colors);
        QCPGraph* line = plot.addCurve(row, style.title, style.pen);
        line->setData({-20 * end() * scale_, 20 * end() * scale_}, {value, value});
        if (row == 0)
            plot.addName(style.title, {line});
        Q_UNUSED(plan);
    };
    for (const auto& [algorithm, plan] :
         {std::pair("edge-only", &study_->edgeOnly), std::pair("cloud-only", &study_->cloudOnly)}) {
        level(0, *plan, algorithm, unit.scale * plan->times.latency().value);
        level(1, *plan, algorithm, 1 / plan->times.maxStage().value);
    }
    if (const Plan* a = planA()) {
        const double heights[] = {unit.scale * a->times.latency().value, 1 / a->times.maxStage().value};
        std::vector<QCPAbstractPlottable*> both;
        for (int row = 0; row < 2; ++row) {
            QCPGraph* line = plot.addCurve(row, planATitle(), planAPen());
            if (std::isfinite(heights[row]))
                line->setData({-20 * end() * scale_, 20 * end() * scale_}, {heights[row], heights[row]});
            both.push_back(line);
        }
        plot.addName(planATitle(), both);
    }
    const QCPRange x(-0.02 * end() * scale_, end() * scale_);
    plot.setFullRange(0, x, QCPRange(0, 1.1 * highest * unit.scale));
    plot.setFullRange(1, x, QCPRange(0, fastest > 0 ? 1.15 * fastest : 1));
    plot.setLabels(tr("Cloud budget T0 (%1): most transfer and cloud time a frame").arg(xUnit.unit),
                   {tr("Time (%1)").arg(unit.unit), tr("Frames/s")});
    drawMarks();
    const auto& last = study_->steps.back();
    QString text =
        study_->steps.size() < 2
            ? tr("No budget buys anything: everything stays on the edge.")
            : tr("The least edge time within T_t + T_c <= T0: below %1 all stays on the edge, from %2 on "
                 "more buys nothing. Steps: %3.")
                  .arg(durationShown(study_->steps[1].budget), durationShown(last.budget))
                  .arg(study_->steps.size());
    if (!study_->isExact)
        text +=
            ' ' + tr("The net is too wide for a frontier: these are the best plans known, others may need "
                     "less.");
    setCaption(text);
    plot.redraw();
}

void BudgetSweepPlot::drawMarks() {
    const auto budget = input().problem->limits.cloudBudget;
    canvas()->setMarker(budget ? budget->value * scale_ : -1e9,
                        budget ? tr("T0 = %1").arg(durationShown(*budget)) : QString(), budget.has_value());
}

} // namespace cutpoint
