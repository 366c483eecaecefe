// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/plots/plan_map_plot.h"

#include "core/export/study_csv.h"
#include "core/model/sentence.h"
#include "views/panels/number_text.h"
#include "views/plots/curve_style.h"
#include "views/plots/plot_parts.h"

#include <QComboBox>
#include <QHBoxLayout>

#include <algorithm>
#include <cmath>

namespace cutpoint {
namespace {

constexpr double bitsPerMegabit = 1e6;
constexpr std::size_t mostNames = 8;

} // namespace

PlanMapPlot::PlanMapPlot(QWidget* parent, Focus* focus) : Plot(parent, focus), what_(new QComboBox) {
    what_->setObjectName(QStringLiteral("what"));
    what_->addItems({{}, {}, {}, {}});
    tools()->addWidget(what_);
    retranslate();
    connect(what_, &QComboBox::activated, this, [this] { computeAgain(); });
    canvas()->setReadout([this](int, double x, double y) -> QString {
        const auto cell = cellAt(x, y);
        if (!cell)
            return {};
        const PlanMap::Cell& here = study_->at(cell->first, cell->second);
        const PlanMap::Entry& entry = study_->plans[static_cast<std::size_t>(here.plan)];
        const bool rate = shown_.axis == PlanMapAxis::SamplingRate;
        const QString place =
            rate ? tr("%1, Q = %2 frames/s")
                       .arg(bandwidthShown(BitsPerSecond(x * bitsPerMegabit)), significantText(y))
                 : tr("%1, T0 = %2")
                       .arg(bandwidthShown(BitsPerSecond(x * bitsPerMegabit)), durationShown(Seconds(y)));
        const QString cut = tr("cut after %1").arg(cutName(graph(), entry.plan.cut));
        return here.meets ? place + '\n' + cut
                          : place + '\n' + cut + '\n' + tr("no plan meets the limit; this one is nearest");
    });
    connect(canvas(), &PlotCanvas::pointed, this, [this](int, double x, double y) {
        const auto cell = cellAt(x, y);
        if (!cell) {
            endPreview();
            return;
        }
        const auto plan = static_cast<std::size_t>(study_->at(cell->first, cell->second).plan);
        preview(study_->plans[plan].plan.sides, study_->plans[plan].plan.cut);
    });
    connect(canvas(), &PlotCanvas::clicked, this, [this](int, double x, double y) {
        if (!cellAt(x, y))
            return;
        wish(
            [&](Query& query) {
                query.network.bandwidth = BitsPerSecond(x * bitsPerMegabit);
                if (shown_.axis == PlanMapAxis::SamplingRate)
                    query.limits.samplingRate = FramesPerSecond(y);
                else
                    query.limits.cloudBudget = Seconds(y);
            },
            false);
    });
    connect(canvas(), &PlotCanvas::markerMoved, this, [this](double at, bool dragging) {
        wish(
            [&](Query& query) {
                query.network.bandwidth = BitsPerSecond(std::clamp(at * bitsPerMegabit, 1e4, 1e9));
            },
            dragging);
    });
    showEmpty();
}

void PlanMapPlot::retranslate() {
    Plot::retranslate();
    const QString names[] = {tr("Sampling rate: lowest latency that keeps up"), tr("Sampling rate: DADS"),
                             tr("Cloud budget: least edge time"), tr("Cloud budget: lowest latency")};
    for (int i = 0; i < 4; ++i)
        what_->setItemText(i, names[i]);
    what_->setToolTip(tr("What is drawn upwards, and which plan counts as best"));
    what_->setAccessibleName(what_->toolTip());
}

QString PlanMapPlot::emptyText() const {
    return tr(
        "Here you will see which plan is best at which bandwidth and sampling rate, or cloud budget. Open "
        "a model to get it; nets that are too wide for a frontier have no map.");
}

PlanMapPlot::Question PlanMapPlot::question() const {
    using enum PlanMapPolicy;
    using enum PlanMapAxis;
    constexpr Question questions[] = {
        {KeepUp, SamplingRate}, {Dads, SamplingRate}, {Budget, CloudBudget}, {KeepUp, CloudBudget}};
    return questions[std::max(0, what_->currentIndex())];
}

Plot::Work PlanMapPlot::computation(const PlotInput& input) {
    return [this, asked = question(), problem = input.problem,
            frontier = input.frontier](const Effort& effort) -> Result<Show> {
        if (!frontier)
            return Issue{Severity::Info,
                         code::NoFrontier,
                         "",
                         0,
                         "",
                         say("This net is too wide for a frontier, which a plan map is made from."),
                         say("The plots of latency by cut and by bandwidth need none.")};
        PlanMapGrid grid;
        grid.policy = asked.policy;
        grid.axis = asked.axis;
        if (grid.axis == PlanMapAxis::CloudBudget) {
            grid.fromRow = 1e-3;
            grid.toRow = 10;
        }
        auto map = makePlanMap(*frontier, *problem, grid, effort.stop);
        if (!map)
            return map.error();
        return Show([this, asked, problem, known = *std::move(map)] {
            study_ = known;
            problem_ = problem;
            shown_ = asked;
            hadFrontier_ = true;
            showStudy();
        });
    };
}

bool PlanMapPlot::holds(const PlotInput& input) const {
    return problem_ && shown_ == question() && input.frontier.has_value() == hadFrontier_ &&
           sameApartFrom(*problem_, *input.problem,
                         {.bandwidth = true,
                          .samplingRate = true,
                          .cloudBudget = shown_.axis == PlanMapAxis::CloudBudget,
                          .power = true});
}

QByteArray PlanMapPlot::csv() const {
    return study_ ? QByteArray::fromStdString(planMapPlotCsv(*problem_, *study_)) : QByteArray();
}

/// Column and row.
std::optional<std::pair<int, int>> PlanMapPlot::cellAt(double x, double y) const {
    if (!study_ || !(x > 0 && y > 0))
        return std::nullopt;
    const auto index = [](double value, double low, double high, std::size_t count) {
        const double share = std::log(value / low) / std::log(high / low);
        return static_cast<int>(std::lround(share * static_cast<double>(count - 1)));
    };
    const auto columns = study_->bandwidths.size(), rows = study_->rowValues.size();
    const int column =
        index(x * bitsPerMegabit, study_->bandwidths.front().value, study_->bandwidths.back().value, columns);
    const int row = index(y, study_->rowValues.front(), study_->rowValues.back(), rows);
    if (column < 0 || row < 0 || column >= static_cast<int>(columns) || row >= static_cast<int>(rows))
        return std::nullopt;
    return std::pair(column, row);
}

QImage PlanMapPlot::picture(const std::vector<QColor>& fills) const {
    // Twice as fine as the cells, so that what no plan meets can be hatched.
    constexpr int fine = 3;
    const int columns = static_cast<int>(study_->bandwidths.size()) * fine,
              rows = static_cast<int>(study_->rowValues.size()) * fine;
    QImage image(columns, rows, QImage::Format_RGB32);
    for (int y = 0; y < rows; ++y)
        for (int x = 0; x < columns; ++x) {
            const PlanMap::Cell& cell = study_->at(x / fine, (rows - 1 - y) / fine);
            QColor color = fills[static_cast<std::size_t>(cell.plan)];
            if (!cell.meets && (x + y) % 9 < 3)
                color = canvas()->colors().dark ? color.darker(190) : color.darker(140);
            image.setPixelColor(x, y, color);
        }
    return image;
}

void PlanMapPlot::draw() {
    PlotCanvas& plot = *canvas();
    plot.reset(1);
    const Colors& colors = plot.colors();
    plot.setLogarithmic(plot.x(0));
    plot.setLogarithmic(plot.y(0));
    std::vector<QColor> fills;
    for (std::size_t i = 0; i < study_->plans.size(); ++i) {
        const auto& sides = study_->plans[i].plan.sides;
        const auto onEdge = std::ranges::count(sides, Side::Edge);
        double share = static_cast<double>(onEdge) / static_cast<double>(sides.size());
        if (study_->plans[i].plan.cut.empty())
            share = 1;
        fills.push_back(planColor(share, static_cast<int>(i), colors));
    }
    const double left = study_->bandwidths.front().value / bitsPerMegabit,
                 right = study_->bandwidths.back().value / bitsPerMegabit;
    const double low = study_->rowValues.front(), high = study_->rowValues.back();
    auto* map = new QCPItemPixmap(&plot);
    map->setLayer(QStringLiteral("background"));
    map->setPixmap(QPixmap::fromImage(picture(fills)));
    map->setScaled(true, Qt::IgnoreAspectRatio, Qt::FastTransformation);
    for (QCPItemPosition* corner : map->positions())
        corner->setAxes(plot.x(0), plot.y(0));
    map->setClipAxisRect(plot.row(0));
    map->topLeft->setCoords(left, high);
    map->bottomRight->setCoords(right, low);
    std::vector<std::size_t> order(study_->plans.size());
    for (std::size_t i = 0; i < order.size(); ++i)
        order[i] = i;
    std::ranges::stable_sort(order, std::greater{}, [&](std::size_t i) { return study_->plans[i].cells; });
    for (std::size_t k = 0; k < std::min(order.size(), mostNames); ++k) {
        const PlanMap::Entry& entry = study_->plans[order[k]];
        auto* sign = new HatchedBars(plot.x(0), plot.y(0), fills[order[k]], Qt::NoBrush);
        plot.addName(entry.plan.cut.empty() ? tr("edge only") : cutName(graph(), entry.plan.cut), {sign});
    }
    drawPlanA();
    const bool rate = shown_.axis == PlanMapAxis::SamplingRate;
    plot.setFullRange(0, QCPRange(left, right), QCPRange(low, high));
    plot.setLabels(tr("Bandwidth (Mbit/s)"), {rate ? tr("Q (frames/s)") : tr("T0 (s)")});
    drawMarks();
    const QString policy = what_->itemText(std::max(0, what_->currentIndex()));
    QString text =
        tr("%1. Plans that are best somewhere: %2; the names tell what is sent. Hatched: no plan meets the "
           "limit. Click to go there.")
            .arg(policy)
            .arg(study_->plans.size());
    if (order.size() > mostNames)
        text += ' ' + tr("The %1 largest are named.").arg(mostNames);
    setCaption(text);
    plot.redraw();
}

/// A letter in the middle of the cells that A wins.
void PlanMapPlot::drawPlanA() {
    const Plan* a = planA();
    if (!a)
        return;
    double column = 0, row = 0;
    int cells = 0;
    const int columns = static_cast<int>(study_->bandwidths.size()),
              rows = static_cast<int>(study_->rowValues.size());
    for (int y = 0; y < rows; ++y)
        for (int x = 0; x < columns; ++x)
            if (study_->plans[static_cast<std::size_t>(study_->at(x, y).plan)].plan.sides == a->sides) {
                column += x;
                row += y;
                ++cells;
            }
    if (cells == 0)
        return;
    const auto x = static_cast<std::size_t>(column / cells), y = static_cast<std::size_t>(row / cells);
    QCPItemText* letter =
        canvas()->addText(0, {study_->bandwidths[x].value / bitsPerMegabit, study_->rowValues[y]},
                          QStringLiteral("A"), Qt::AlignCenter);
    letter->setPadding(QMargins(4, 1, 4, 1));
    letter->setBrush(canvas()->colors().canvas);
    letter->setPen(planAPen());
}

void PlanMapPlot::drawMarks() {
    const Problem& now = *input().problem;
    if (now.network.bandwidth.value <= 0)
        return;
    const bool rate = shown_.axis == PlanMapAxis::SamplingRate;
    const auto q = now.limits.samplingRate;
    const auto budget = now.limits.cloudBudget;
    QString label = bandwidthShown(now.network.bandwidth);
    if (rate && q)
        label = tr("%1, Q = %2").arg(label, significantText(q->value));
    if (!rate && budget)
        label = tr("%1, T0 = %2").arg(label, durationShown(*budget));
    canvas()->setMarker(now.network.bandwidth.value / bitsPerMegabit, label, true);
}

} // namespace cutpoint
