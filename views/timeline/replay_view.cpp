// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/timeline/replay_view.h"

#include "core/adapt/made_trace.h"
#include "core/export/replay_export.h"
#include "core/study/gantt.h"
#include "views/panels/number_text.h"
#include "views/plots/curve_style.h"
#include "views/plots/plot_parts.h"

#include <QComboBox>
#include <QDoubleSpinBox>
#include <QDragEnterEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QMimeData>
#include <QTableWidget>
#include <QTimer>

#include <algorithm>
#include <cmath>

namespace cutpoint {
namespace {

constexpr const char* madeNames[] = {"steps", "markov", "sine", "day"};

/// Seconds, minutes or hours, with what a second is worth on the axis.
TimeUnit axisUnit(Seconds length) {
    if (length.value > 3 * 3600)
        return {1.0 / 3600, QStringLiteral("h")};
    if (length.value > 300)
        return {1.0 / 60, QStringLiteral("min")};
    return {1, QStringLiteral("s")};
}

} // namespace

ReplayView::ReplayView(QWidget* parent, Focus* focus) : Plot(parent, focus), clock_(new QTimer(this)) {
    setAcceptDrops(true);
    makeControls();
    retranslate();
    chooseSource(1);
    canvas()->setDirections(Qt::Horizontal);
    canvas()->setReadout([this](int row, double x, double y) { return readout(row, x, y); });
    connect(canvas(), &PlotCanvas::pointed, this, [this](int row, double x, double y) {
        if (study_)
            showMoment(Seconds(x / scale_), row == Plans ? laneAtY(y) : selectedLane());
    });
    connect(canvas(), &PlotCanvas::clicked, this,
            [this](int, double x, double) { moveTo(Seconds(x / scale_)); });
    connect(canvas(), &PlotCanvas::markerMoved, this,
            [this](double at, bool) { moveTo(Seconds(at / scale_)); });
    clock_->setInterval(40);
    connect(clock_, &QTimer::timeout, this, &ReplayView::advance);
    showEmpty();
}

QString ReplayView::emptyText() const {
    return tr("Here you will see, moment by moment, which plan every policy runs on a recorded link and what "
              "it costs. Open a model to get it.");
}

QString ReplayView::policyName(ReplayPolicy policy) const {
    switch (policy) {
    case ReplayPolicy::Fixed:
        return tr("fixed");
    case ReplayPolicy::EdgeOnly:
        return tr("edge-only");
    case ReplayPolicy::CloudOnly:
        return tr("cloud-only");
    case ReplayPolicy::Neurosurgeon:
        return tr("Neurosurgeon");
    case ReplayPolicy::Dads:
        return tr("DADS");
    case ReplayPolicy::Recommended:
        return tr("recommended");
    case ReplayPolicy::Oracle:
        break;
    }
    return tr("oracle");
}

QColor ReplayView::laneColor(ReplayPolicy policy) const {
    const Colors& colors = canvas()->colors();
    switch (policy) {
    case ReplayPolicy::EdgeOnly:
        return colors.edge;
    case ReplayPolicy::CloudOnly:
        return colors.cloud;
    case ReplayPolicy::Recommended:
        return colors.text;
    case ReplayPolicy::Neurosurgeon:
        return QColor(0x00, 0x9e, 0x73);
    case ReplayPolicy::Dads:
        return QColor(0xcc, 0x79, 0xa7);
    case ReplayPolicy::Oracle:
        return colors.transfer;
    case ReplayPolicy::Fixed:
        break;
    }
    return colors.quietText;
}

void ReplayView::chooseSource(int index) {
    if (index == kMadeLinks) {
        const QString path = QFileDialog::getOpenFileName(this, tr("Open a recorded link"));
        source_->setCurrentIndex(sourceShown_);
        if (path.isEmpty())
            return;
        if (const auto issue = openTrace(path))
            showEmpty(QString::fromStdString(std::string(issue->message)) + ' ' +
                      QString::fromStdString(std::string(issue->fix)));
        return;
    }
    auto made = madeTrace(madeNames[index]);
    if (!made)
        return;
    trace_ = std::make_shared<const BandwidthTrace>(*std::move(made));
    traceName_ = source_->itemText(index);
    sourceShown_ = index;
    source_->setCurrentIndex(index);
    computeAgain();
}

std::optional<Issue> ReplayView::openTrace(const QString& path) {
    auto trace = readBandwidthTraceFile(path.toStdString());
    if (!trace)
        return trace.error();
    trace_ = std::make_shared<const BandwidthTrace>(*std::move(trace));
    traceName_ = QFileInfo(path).fileName();
    computeAgain();
    return std::nullopt;
}

void ReplayView::dragEnterEvent(QDragEnterEvent* event) {
    if (event->mimeData()->hasUrls() && event->mimeData()->urls().front().isLocalFile())
        event->acceptProposedAction();
}

void ReplayView::dropEvent(QDropEvent* event) {
    if (const auto issue = openTrace(event->mimeData()->urls().front().toLocalFile()))
        showEmpty(QString::fromStdString(std::string(issue->message)) + ' ' +
                  QString::fromStdString(std::string(issue->fix)));
    event->acceptProposedAction();
}

/// Without Q, what the fastest plan on the mean link carries with ease.
ReplayOptions ReplayView::options(const PlotInput& input, const BandwidthTrace& trace) const {
    ReplayOptions options;
    Problem mean = *input.problem;
    mean.network.bandwidth = trace.mean();
    const auto plan = evaluatePlan(mean, input.chosen.sides);
    double rate = plan ? lightRate(plan->times).value : 1;
    if (input.problem->limits.samplingRate)
        rate = input.problem->limits.samplingRate->value;
    options.rate = StepCurve(std::isfinite(rate) && rate > 0 ? std::min(rate, 1000.0) : 1);
    options.knowledge = knowledge_->currentIndex() == 0 ? Knowledge::Instant : Knowledge::Transfers;
    options.switchTime = Seconds(switchTime_->value());
    options.hysteresis = hysteresis_->value() / 100;
    return options;
}

Plot::Work ReplayView::computation(const PlotInput& input) {
    return [this, problem = input.problem, trace = trace_,
            options = options(input, *trace_)](const Effort& effort) -> Result<Show> {
        auto found = replay(*problem, *trace, options, effort);
        if (!found)
            return found.error();
        auto study = std::make_shared<const Replay>(*std::move(found));
        return Show([this, problem, trace, options, study] {
            study_ = study;
            problem_ = problem;
            shownTrace_ = trace;
            shownOptions_ = options;
            position_ = std::min(position_, study->lastArrival());
            showStudy();
        });
    };
}

bool ReplayView::holds(const PlotInput& input) const {
    if (!problem_ || shownTrace_ != trace_)
        return false;
    const ReplayOptions now = options(input, *trace_);
    return now.rate.steps().front().value == shownOptions_.rate.steps().front().value &&
           now.knowledge == shownOptions_.knowledge && now.switchTime == shownOptions_.switchTime &&
           now.hysteresis == shownOptions_.hysteresis &&
           sameApartFrom(*problem_, *input.problem, {.bandwidth = true, .samplingRate = true, .power = true});
}

QByteArray ReplayView::csv() const {
    if (!study_)
        return {};
    // Simulated again in parts, so that the replay itself need not hold them.
    QByteArray text = QByteArray::fromStdString(replayCsvHeader());
    constexpr std::int64_t part = 4096;
    for (std::size_t lane = 0; lane < study_->lanes().size(); ++lane)
        for (std::int64_t k = 0; k < study_->frameCount(); k += part)
            for (const ReplayFrame& frame : study_->frames(lane, k, part))
                text +=
                    QByteArray::fromStdString(replayCsvRow(*problem_->graph, study_->lanes()[lane], frame));
    return text;
}

/// The plan that runs then, in every view.
void ReplayView::showMoment(Seconds t, std::size_t lane) {
    if (t.value < 0 || t > study_->lastArrival())
        return;
    const ReplayLane& shown = study_->lanes()[lane];
    const ReplayPlan& plan = shown.plans[shown.planAt(study_->frameAt(t))];
    preview(plan.sides, plan.cut);
}

std::size_t ReplayView::selectedLane() const {
    const int row = table_->currentRow();
    const std::size_t lanes = study_ ? study_->lanes().size() : 0;
    if (row >= 0 && static_cast<std::size_t>(row) < lanes)
        return static_cast<std::size_t>(row);
    for (std::size_t i = 0; i < lanes; ++i)
        if (study_->lanes()[i].policy == ReplayPolicy::Recommended)
            return i;
    return 0;
}

std::size_t ReplayView::laneAtY(double y) const {
    const auto lanes = static_cast<double>(study_->lanes().size());
    return static_cast<std::size_t>(std::clamp(std::floor(lanes - y), 0.0, lanes - 1));
}

QString ReplayView::readout(int row, double x, double y) const {
    if (!study_)
        return {};
    const Seconds t(std::clamp(x / scale_, 0.0, study_->lastArrival().value));
    const std::int64_t number = study_->frameAt(t);
    const std::size_t lane = row == Plans ? laneAtY(y) : selectedLane();
    const auto frames = study_->frames(lane, number, 1);
    if (frames.empty())
        return {};
    const ReplayLane& shown = study_->lanes()[lane];
    const SimulatedFrame& frame = frames.front().frame;
    return tr("%1: %2\n%3, frame %4: cut after %5\nlatency %6, frames waiting: %7")
        .arg(durationShown(t), bandwidthShown(shownTrace_->rateAt(t)), policyName(shown.policy))
        .arg(number + 1)
        .arg(cutName(graph(), shown.plans[frame.plan].cut), durationShown(frame.latency()))
        .arg(frame.queue);
}

void ReplayView::draw() {
    PlotCanvas& plot = *canvas();
    drawing_ = true;
    plot.reset(rows);
    const Seconds length = std::max(study_->lastArrival(), Seconds(1e-3));
    const TimeUnit unit = axisUnit(length);
    scale_ = unit.scale;
    const auto& lanes = study_->lanes();
    planColors_.clear();
    for (const ReplayLane& lane : lanes) {
        auto& colors = planColors_.emplace_back();
        for (std::size_t i = 0; i < lane.plans.size(); ++i) {
            const auto& sides = lane.plans[i].sides;
            const auto edge = std::count(sides.begin(), sides.end(), Side::Edge);
            colors.push_back(planColor(static_cast<double>(edge) / static_cast<double>(sides.size()),
                                       static_cast<int>(edge), plot.colors()));
        }
    }
    plot.setLabels(tr("time (%1)").arg(unit.unit),
                   {tr("Mbit/s"), tr("plan"), tr("latency (s)"), tr("waiting"), tr("frames/s")});
    link_ = plot.addCurve(Link, {}, QPen(plot.colors().text, 1.5));
    link_->setLineStyle(QCPGraph::lsStepLeft);
    plans_ = new QCPItemPixmap(&plot);
    plans_->setClipAxisRect(plot.row(Plans));
    for (QCPItemPosition* corner : plans_->positions())
        corner->setAxes(plot.x(Plans), plot.y(Plans));
    plans_->setScaled(true, Qt::IgnoreAspectRatio, Qt::FastTransformation);
    QStringList names;
    latency_.clear();
    queue_.clear();
    throughput_.clear();
    for (const ReplayLane& lane : lanes) {
        const bool main = lane.policy == ReplayPolicy::Recommended;
        QPen pen(laneColor(lane.policy), main ? 2.0 : 1.2);
        if (lane.policy == ReplayPolicy::Oracle)
            pen.setStyle(Qt::DashLine);
        else if (lane.policy == ReplayPolicy::Fixed)
            pen.setStyle(Qt::DotLine);
        latency_.push_back(plot.addCurve(Latency, {}, pen));
        queue_.push_back(plot.addCurve(Queue, {}, pen));
        throughput_.push_back(plot.addCurve(Throughput, {}, pen));
        plot.addName(policyName(lane.policy), {latency_.back(), queue_.back(), throughput_.back()});
        names.prepend(policyName(lane.policy));
    }
    auto ticker = QSharedPointer<QCPAxisTickerText>::create();
    for (int i = 0; i < names.size(); ++i)
        ticker->addTick(i + 0.5, names[i]);
    plot.y(Plans)->setTicker(ticker);

    double fastest = 0, slowest = 0, longest = 1, most = 0;
    for (const BandwidthStep& step : shownTrace_->steps())
        fastest = std::max(fastest, step.rate.value / 1e6);
    for (const ReplayLane& lane : lanes) {
        // A policy that drowns must not flatten the others: twice the best ones' worst is shown at first.
        slowest = slowest == 0 ? lane.summary.worst.value : std::min(slowest, lane.summary.worst.value);
        longest = std::max(longest, static_cast<double>(lane.summary.mostWaiting));
        most = std::max(most, std::isfinite(lane.summary.framesPerSecond) ? lane.summary.framesPerSecond : 0);
    }
    const QCPRange time(0, length.value * scale_);
    plot.setFullRange(Link, time, roomy(0, fastest));
    plot.setFullRange(Plans, time, QCPRange(0, static_cast<double>(lanes.size())));
    plot.setFullRange(Latency, time, roomy(0, 2 * slowest));
    plot.setFullRange(Queue, time, roomy(0, longest));
    plot.setFullRange(Throughput, time, roomy(0, 1.5 * most));
    connect(plot.x(Link), QOverload<const QCPRange&>::of(&QCPAxis::rangeChanged), this,
            [this] { drawRange(); });
    drawing_ = false;
    drawRange();
    plot.setMarker(position_.value * scale_, durationShown(position_), true);
    fillTable();
    const auto best =
        std::min_element(lanes.begin(), lanes.end(), [](const ReplayLane& a, const ReplayLane& b) {
            return a.summary.mean < b.summary.mean;
        });
    const ReplayLane& chosen = lanes[selectedLane()];
    setCaption(
        tr("%1, %2 on average, %3 frames at %4 frames/s: %5 has a median latency of %6; the least mean "
           "has %7.")
            .arg(traceName_, bandwidthShown(shownTrace_->mean()))
            .arg(study_->frameCount())
            .arg(shortNumberText(study_->world().rate.mean()), policyName(chosen.policy),
                 durationShown(chosen.summary.median), policyName(best->policy)));
    plot.redraw();
}

void ReplayView::drawMarks() {
    canvas()->redraw();
}

void ReplayView::drawRange() {
    if (drawing_ || !study_ || link_ == nullptr)
        return;
    const QCPRange range = canvas()->x(Link)->range();
    const Seconds from(std::max(0.0, range.lower / scale_));
    const Seconds to(std::min(range.upper / scale_, study_->lastArrival().value));
    if (!(to > from))
        return;
    const auto scaled = [this](QVector<double> values) {
        for (double& value : values)
            value *= scale_;
        return values;
    };
    const RatePoints rate = ratePoints(*shownTrace_, from, to);
    link_->setData(scaled(rate.at), rate.mbit, true);
    for (std::size_t i = 0; i < study_->lanes().size(); ++i) {
        const LanePoints points = lanePoints(*study_, i, from, to);
        const QVector<double> at = scaled(points.at);
        latency_[i]->setData(at, points.latency, true);
        queue_[i]->setData(at, points.queue, true);
        throughput_[i]->setData(at, points.throughput, true);
    }
    const int columns = std::clamp(canvas()->row(Plans)->width(), 200, 2000);
    const QImage image = planImage(*study_, planColors_, from, to, columns);
    plans_->setPixmap(QPixmap::fromImage(image));
    plans_->topLeft->setCoords(from.value * scale_, static_cast<double>(study_->lanes().size()));
    plans_->bottomRight->setCoords(to.value * scale_, 0);
}

} // namespace cutpoint
