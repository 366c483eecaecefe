// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/plots/trade_off_plot.h"

#include "core/export/study_csv.h"
#include "views/graph/selection_mark.h"
#include "views/panels/number_text.h"
#include "views/plots/curve_style.h"
#include "views/plots/plot_parts.h"

#include <QComboBox>
#include <QHBoxLayout>

#include <algorithm>
#include <cmath>

namespace cutpoint {

TradeOffPlot::TradeOffPlot(QWidget* parent, Focus* focus) : Plot(parent, focus), axes_(new QComboBox) {
    axes_->setObjectName(QStringLiteral("axes"));
    axes_->addItems({{}, {}, {}, {}});
    tools()->addWidget(axes_);
    retranslate();
    connect(axes_, &QComboBox::activated, this, [this] {
        if (!isEmpty()) {
            canvas()->fit();
            draw();
        }
    });
    canvas()->setReadout([this](int, double x, double y) -> QString {
        const auto found = planAt(x, y);
        if (!found)
            return {};
        return tr("%1: cut after %2\n%3\nlatency %4, %5")
            .arg(found->name, cutName(graph(), found->plan.cut), stagesLine(found->plan.times),
                 durationShown(found->plan.times.latency()), throughputShown(found->plan.times));
    });
    connect(canvas(), &PlotCanvas::pointed, this, [this](int, double x, double y) {
        if (const auto found = planAt(x, y))
            preview(found->plan.sides, found->plan.cut);
        else
            endPreview();
    });
    connect(canvas(), &PlotCanvas::clicked, this, [this](int, double x, double y) {
        if (const auto found = planAt(x, y))
            emit cutWished(found->plan.sides);
    });
    connect(canvas(), &PlotCanvas::levelMoved, this, [this](double at, bool dragging) {
        wish([&](Query& query) { query.limits.cloudBudget = Seconds(std::max(0.0, at / scale_)); }, dragging);
    });
    showEmpty();
}

void TradeOffPlot::retranslate() {
    Plot::retranslate();
    const QString names[] = {tr("T_e against T_t + T_c"), tr("T_e against T_t"), tr("T_e against T_c"),
                             tr("T_t against T_c")};
    for (int i = 0; i < 4; ++i)
        axes_->setItemText(i, names[i]);
    axes_->setToolTip(tr("What is drawn against what"));
    axes_->setAccessibleName(axes_->toolTip());
}

QString TradeOffPlot::emptyText() const {
    return tr(
        "Here you will see every plan that no other beats, edge time against transfer and cloud time, and "
        "where each algorithm stands. Open a model to get it.");
}

Plot::Work TradeOffPlot::computation(const PlotInput& input) {
    return [this, problem = input.problem, frontier = input.frontier,
            chosen = input.chosen](const Effort& effort) -> Result<Show> {
        auto study = tradeOff(*problem, frontier ? &*frontier : nullptr, effort);
        if (!study)
            return study.error();
        return Show([this, problem, chosen, known = *std::move(study)] {
            study_ = known;
            problem_ = problem;
            chosen_ = chosen;
            showStudy();
        });
    };
}

bool TradeOffPlot::holds(const PlotInput& input) const {
    return problem_ && input.chosen.sides == chosen_.sides &&
           input.frontier.has_value() == study_->frontier.has_value() &&
           sameApartFrom(*problem_, *input.problem, {.samplingRate = true, .power = true});
}

QByteArray TradeOffPlot::csv() const {
    return study_ ? QByteArray::fromStdString(tradeOffCsv(*study_, chosen_)) : QByteArray();
}

QPointF TradeOffPlot::placeOf(const StageTimes& t) const {
    switch (axes_->currentIndex()) {
    case EdgeAndTransfer:
        return {t.edge.value * scale_, t.transfer.value * scale_};
    case EdgeAndCloud:
        return {t.edge.value * scale_, t.cloud.value * scale_};
    case TransferAndCloud:
        return {t.transfer.value * scale_, t.cloud.value * scale_};
    default:
        return {t.edge.value * scale_, (t.transfer + t.cloud).value * scale_};
    }
}

std::optional<TradeOffPlot::Found> TradeOffPlot::planAt(double x, double y) const {
    constexpr double reach = 9; // pixels
    const QPointF mouse(canvas()->x(0)->coordToPixel(x), canvas()->y(0)->coordToPixel(y));
    double least = reach;
    const auto isNearer = [&](const StageTimes& times) {
        const QPointF place = placeOf(times);
        const double away = std::hypot(canvas()->x(0)->coordToPixel(place.x()) - mouse.x(),
                                       canvas()->y(0)->coordToPixel(place.y()) - mouse.y());
        if (!(away < least))
            return false;
        least = away;
        return true;
    };
    std::optional<Found> found;
    for (const TradeOff::Mark& mark : study_->marks)
        if (isNearer(mark.plan.times))
            found = {mark.plan, curveStyle(mark.kind, canvas()->colors()).title};
    for (const Plan& plan : study_->hull)
        if (isNearer(plan.times))
            found = {plan, curveStyle("hull", canvas()->colors()).title};
    std::optional<std::size_t> point;
    for (std::size_t i = 0; i < study_->points.size(); ++i)
        if (isNearer(study_->points[i]))
            point = i;
    if (point)
        return Found{study_->frontier->plan(*point, *problem_), tr("Pareto-minimal")};
    return found;
}

void TradeOffPlot::drawFrontier() {
    PlotCanvas& plot = *canvas();
    const CurveStyle style = curveStyle("frontier", plot.colors());
    std::vector<QCPAbstractPlottable*> together;
    if (axes_->currentIndex() == EdgeAndRest) {
        QVector<double> keys, values;
        for (const std::size_t i : study_->staircase) {
            const QPointF place = placeOf(study_->points[i]);
            keys << place.x();
            values << place.y();
        }
        QCPGraph* line = plot.addCurve(0, style.title, style.pen);
        line->setLineStyle(QCPGraph::lsStepLeft);
        line->setData(keys, values, true);
        together.push_back(line);
    }
    QCPGraph* dots = plot.addCurve(0, style.title, style.pen);
    dots->setLineStyle(QCPGraph::lsNone);
    dots->setScatterStyle(style.sign);
    // Tens of thousands of dots say no more than one for each place that the eye tells apart.
    QSet<quint64> places;
    QVector<double> keys, values;
    double right = 1e-300, top = 1e-300;
    for (const StageTimes& times : study_->points) {
        const QPointF place = placeOf(times);
        right = std::max(right, place.x());
        top = std::max(top, std::isfinite(place.y()) ? place.y() : 0);
    }
    for (const StageTimes& times : study_->points) {
        const QPointF place = placeOf(times);
        constexpr double cells = 1500;
        const auto cell = static_cast<quint64>(place.x() / right * cells) << 32 |
                          static_cast<quint64>(std::min(place.y() / top, 1.0) * cells);
        if (places.contains(cell))
            continue;
        places.insert(cell);
        keys << place.x();
        values << place.y();
    }
    dots->setData(keys, values);
    together.push_back(dots);
    plot.addName(style.title, together);
}

void TradeOffPlot::drawPreview(const Plan* plan) {
    if (!preview_)
        return;
    preview_->setData(QVector<double>(), QVector<double>());
    if (plan)
        preview_->addData(placeOf(plan->times).x(), placeOf(plan->times).y());
    canvas()->layer(QStringLiteral("marks"))->replot();
}

void TradeOffPlot::draw() {
    PlotCanvas& plot = *canvas();
    plot.reset(1);
    const Colors& colors = plot.colors();
    double largest = 0;
    for (const TradeOff::Mark& mark : study_->marks)
        if (mark.kind != "cloud-only" && std::isfinite(mark.plan.times.latency().value))
            largest = std::max(largest, mark.plan.times.latency().value);
    const TimeUnit unit = TimeUnit::of(Seconds(largest));
    scale_ = unit.scale;
    if (!study_->points.empty())
        drawFrontier();
    const auto scatter = [&](const std::string& kind, const std::vector<const Plan*>& plans) {
        const CurveStyle style = curveStyle(kind, colors);
        QCPGraph* dots = plot.addCurve(0, style.title, style.pen);
        dots->setLineStyle(QCPGraph::lsNone);
        dots->setScatterStyle(style.sign);
        QVector<double> keys, values;
        for (const Plan* plan : plans) {
            const QPointF place = placeOf(plan->times);
            keys << place.x();
            values << place.y();
        }
        dots->setData(keys, values);
        plot.addName(style.title, {dots});
    };
    std::vector<const Plan*> hull;
    for (const Plan& plan : study_->hull)
        hull.push_back(&plan);
    scatter("hull", hull);
    scatter("chosen", {&chosen_});
    QPointF corner;
    for (const TradeOff::Mark& mark : study_->marks) {
        scatter(mark.kind, {&mark.plan});
        const QPointF place = placeOf(mark.plan.times);
        corner.setX(std::max(corner.x(), place.x()));
        if (mark.kind != "cloud-only" && std::isfinite(place.y()))
            corner.setY(std::max(corner.y(), place.y()));
    }
    if (const Plan* a = planA()) {
        QCPGraph* dots = plot.addCurve(0, planATitle(), planAPen());
        dots->setLineStyle(QCPGraph::lsNone);
        dots->setScatterStyle(
            QCPScatterStyle(QCPScatterStyle::ssDiamond, QPen(selectionColor(colors), 1.5), Qt::NoBrush, 13));
        const QPointF place = placeOf(a->times);
        dots->setData({place.x()}, {place.y()});
        plot.addName(planATitle(), {dots});
        corner.setX(std::max(corner.x(), place.x()));
    }
    const QPointF chosen = placeOf(chosen_.times);
    if (std::isfinite(chosen.y()))
        corner.setY(std::max(corner.y(), chosen.y()));
    preview_ = plot.addCurve(0, {}, Qt::NoPen);
    preview_->setLineStyle(QCPGraph::lsNone);
    preview_->setScatterStyle(
        QCPScatterStyle(QCPScatterStyle::ssCircle, QPen(colors.text, 1.5, Qt::DashLine), Qt::NoBrush, 18));
    preview_->setLayer(QStringLiteral("marks"));
    const bool withRest = axes_->currentIndex() == EdgeAndRest;
    const auto budget = problem_->limits.cloudBudget;
    if (budget && withRest)
        corner.setY(std::max(corner.y(), std::min(budget->value * scale_, 2 * corner.x())));
    // Cloud-only is often far above all else: the picture is made for the rest, and shows it when zoomed out.
    for (const Plan& plan : study_->hull)
        if (const double y = placeOf(plan.times).y(); y < 1.5 * std::max(corner.x(), corner.y()))
            corner.setY(std::max(corner.y(), y));
    const double right = std::max(corner.x(), 1e-12), top = corner.y() > 0 ? corner.y() : right;
    plot.setFullRange(0, QCPRange(-0.03 * right, 1.08 * right), QCPRange(-0.03 * top, 1.12 * top));
    if (withRest) {
        // All plans as fast as the chosen one.
        const double latency = chosen_.times.latency().value * scale_;
        if (std::isfinite(latency)) {
            QCPGraph* same = plot.addCurve(0, tr("same latency as the chosen plan"),
                                           QPen(colors.transfer, 1, Qt::DotLine));
            same->setData({-latency, 3 * latency}, {2 * latency, -2 * latency});
            plot.addName(tr("same latency as the chosen plan"), {same});
        }
        if (budget)
            plot.setLevel(0, budget->value * scale_, tr("T0 = %1").arg(durationShown(*budget)), true);
    }
    const QString unitText = unit.unit;
    const QString labels[][2] = {
        {tr("Edge time T_e (%1)").arg(unitText), tr("Transfer and cloud time T_t + T_c (%1)").arg(unitText)},
        {tr("Edge time T_e (%1)").arg(unitText), tr("Transfer time T_t (%1)").arg(unitText)},
        {tr("Edge time T_e (%1)").arg(unitText), tr("Cloud time T_c (%1)").arg(unitText)},
        {tr("Transfer time T_t (%1)").arg(unitText), tr("Cloud time T_c (%1)").arg(unitText)}};
    const auto& names = labels[axes_->currentIndex()];
    const QString symbols[] = {QStringLiteral("T_t + T_c"), QStringLiteral("T_t"), QStringLiteral("T_c"),
                               QStringLiteral("T_c")};
    const QString shorter = QStringLiteral("%1 (%2)").arg(symbols[axes_->currentIndex()], unitText);
    plot.setLabels(names[0], {names[1] + '\n' + shorter});
    QString text;
    if (study_->frontier && study_->points.size() == 1)
        text = tr("One plan beats all others in edge time, bytes and cloud time at once.");
    else if (study_->frontier)
        text = tr("%1 plans that no other beats in edge time, bytes and cloud time; rings mark the %2 that "
                  "DSH's "
                  "weights can reach.")
                   .arg(study_->points.size())
                   .arg(study_->hull.size());
    else
        text =
            tr("The net is too wide for all its plans, so only these are known: the algorithms' and %1 that "
               "weights reach.")
                .arg(study_->hull.size());
    if (!study_->isHullComplete && !study_->hull.empty())
        text += ' ' + tr("Weights reach more than these.");
    setCaption(text);
    plot.redraw();
}

} // namespace cutpoint
