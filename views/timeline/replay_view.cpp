// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/timeline/replay_view.h"

#include "core/adapt/made_trace.h"
#include "core/export/replay_export.h"
#include "core/study/gantt.h"
#include "views/panels/number_text.h"
#include "views/plots/curve_style.h"
#include "views/plots/plot_parts.h"
#include "views/style/told.h"
#include "views/timeline/trace_controls.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QLocale>
#include <QSplitter>
#include <QTableWidget>
#include <QTimer>
#include <QToolButton>

#include <algorithm>
#include <cmath>

namespace cutpoint {
namespace {

constexpr const char* madeNames[] = {"steps", "markov", "sine", "day"};
constexpr int drawnSteps = 240; ///< of a link drawn by hand
constexpr int wide = 1000;      ///< from here on the tables stand beside the timeline

} // namespace

ReplayView::ReplayView(QWidget* parent, Focus* focus)
    : Plot(parent, focus), timeline_(new Timeline), clock_(new QTimer(this)) {
    timeline_->setObjectName(QStringLiteral("timeline"));
    makeControls();
    makeTables();
    connectControls();
    retranslate();
    chooseSource(1);
    clock_->setInterval(40);
    connect(clock_, &QTimer::timeout, this, &ReplayView::advance);
    showEmpty();
}

QString ReplayView::emptyText() const {
    return tr("Here you will see, moment by moment, which plan every policy runs on a recorded link and what "
              "it costs. Open a model to get it.");
}

void ReplayView::chooseSource(int index) {
    if (index >= kMadeLinks) {
        source_->setCurrentIndex(sourceShown_);
        if (index == kMadeLinks)
            emit fileWished(File::Link);
        return;
    }
    auto made = madeTrace(madeNames[index]);
    if (!made)
        return;
    sourceShown_ = index;
    setLink(*std::move(made), source_->itemText(index));
    source_->setCurrentIndex(index);
}

/// A link from elsewhere has an entry of its own, the last.
void ReplayView::showSource(const QString& other) {
    while (source_->count() > kMadeLinks + 1)
        source_->removeItem(source_->count() - 1);
    constexpr int longestName = 36; // letters: a file's name must not make the window wide
    source_->addItem(other.size() <= longestName
                         ? other
                         : other.left(longestName / 2) + QChar(0x2026) + other.right(longestName / 2 - 1));
    source_->setItemData(source_->count() - 1, other, Qt::ToolTipRole);
    sourceShown_ = kMadeLinks + 1;
    source_->setCurrentIndex(sourceShown_);
}

void ReplayView::setLink(BandwidthTrace link, const QString& name) {
    opened_ = trace_ = std::make_shared<const BandwidthTrace>(std::move(link));
    change_ = {};
    changes_->reset();
    traceName_ = name;
    recorded_.reset();
    rateCurve_.reset();
    budgetCurve_.reset();
    drawn_.clear();
    const int known = source_->findText(name);
    if (known < 0 || known >= kMadeLinks)
        showSource(name);
    ++asked_;
    computeAgain();
}

void ReplayView::setScenario(const ReplayScenario& scenario) {
    setLink(scenario.link, QString::fromStdString(scenario.title));
    rateCurve_ = scenario.rate;
    budgetCurve_ = scenario.budget;
    source_->setToolTip(QString::fromStdString(scenario.note));
}

void ReplayView::setRecording(RecordedStream stream, const QString& name) {
    setLink(stream.link, name);
    recorded_ = std::make_shared<const RecordedStream>(std::move(stream));
}

void ReplayView::setRateCurve(std::optional<StepCurve> curve) {
    rateCurve_ = std::move(curve);
    ++asked_;
    computeAgain();
}

void ReplayView::setBudgetCurve(std::optional<StepCurve> curve) {
    budgetCurve_ = std::move(curve);
    ++asked_;
    computeAgain();
}

void ReplayView::setChange(const TraceChange& change) {
    if (!opened_ || change == change_)
        return;
    auto changed = changedTrace(*opened_, change);
    changes_->setRefusal(changed ? QString() : told(changed.error().message));
    if (!changed)
        return;
    change_ = change;
    trace_ = std::make_shared<const BandwidthTrace>(*std::move(changed));
    drawn_.clear();
    ++asked_;
    computeAgain();
}

/// The curve as the change of the link makes it.
StepCurve ReplayView::inStep(const StepCurve& curve) const {
    const auto changed = changedCurve(curve, change_, opened_->duration());
    return changed ? *changed : curve;
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
    if (recorded_)
        rate = recorded_->framesPerSecond;
    options.rate = StepCurve(std::isfinite(rate) && rate > 0 ? std::min(rate, 1000.0) : 1);
    if (rateCurve_)
        options.rate = inStep(*rateCurve_);
    if (budgetCurve_)
        options.budget = inStep(*budgetCurve_);
    options.knowledge = knowledge_->currentIndex() == 0 ? Knowledge::Instant : Knowledge::Transfers;
    options.switchTime = Seconds(switchTime_->value());
    options.hysteresis = hysteresis_->value() / 100;
    return options;
}

Plot::Work ReplayView::computation(const PlotInput& input) {
    return [this, problem = input.problem, trace = trace_,
            recorded = change_.changesTimes() ? nullptr : recorded_, asked = asked_,
            options = options(input, *trace_)](const Effort& effort) -> Result<Show> {
        auto found = replay(*problem, *trace, options, effort);
        if (!found)
            return found.error();
        auto study = std::make_shared<const Replay>(*std::move(found));
        return Show([this, problem, trace, recorded, asked, options, study] {
            study_ = study;
            problem_ = problem;
            shownTrace_ = trace;
            shownRecorded_ = recorded;
            shownOptions_ = options;
            shownAsked_ = asked;
            position_ = std::min(position_, study->lastArrival());
            showStudy();
        });
    };
}

bool ReplayView::holds(const PlotInput& input) const {
    if (!problem_ || shownAsked_ != asked_)
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
void ReplayView::showMoment(Seconds t, std::size_t policy) {
    if (!study_ || t.value < 0 || t > study_->lastArrival())
        return;
    const ReplayLane& shown = study_->lanes()[policy];
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

void ReplayView::select(std::size_t policy) {
    table_->setCurrentCell(static_cast<int>(policy), 0);
}

/// Strokes become steps of an even grid; the link is replayed when the mouse is released.
void ReplayView::drawLink(Seconds fromTime, double fromMbit, Seconds toTime, double toMbit, bool done) {
    if (!study_ || !lanes_)
        return;
    const Seconds duration = trace_->duration();
    const auto count = static_cast<double>(drawnSteps);
    if (drawn_.size() != drawnSteps) {
        drawn_.clear();
        for (int i = 0; i < drawnSteps; ++i)
            drawn_.push_back(trace_->rateAt(duration * ((i + 0.5) / count)).value / 1e6);
    }
    double a = fromTime / duration * count, b = toTime / duration * count;
    if (a > b) {
        std::swap(a, b);
        std::swap(fromMbit, toMbit);
    }
    for (int i = std::max(0, static_cast<int>(a)); i <= std::min(drawnSteps - 1, static_cast<int>(b)); ++i) {
        const double share = b > a ? std::clamp((i - a) / (b - a), 0.0, 1.0) : 1;
        drawn_[static_cast<std::size_t>(i)] = std::max(0.001, fromMbit + share * (toMbit - fromMbit));
    }
    std::vector<BandwidthStep> steps;
    for (int i = 0; i < drawnSteps; ++i)
        if (const BitsPerSecond rate(drawn_[static_cast<std::size_t>(i)] * 1e6);
            steps.empty() || !(steps.back().rate == rate))
            steps.push_back({duration * (i / count), rate, {}});
    auto made = BandwidthTrace::make(std::move(steps), duration, "drawn");
    if (!made)
        return;
    if (!done) {
        lanes_->setLink(std::make_shared<const BandwidthTrace>(*std::move(made)));
        timeline_->reload();
        return;
    }
    const auto moved = [this](const std::optional<StepCurve>& curve) {
        return curve ? std::optional(inStep(*curve)) : std::nullopt;
    };
    const auto rate = moved(rateCurve_), budget = moved(budgetCurve_);
    const std::vector<double> kept = drawn_;
    setLink(*std::move(made), tr("Drawn by hand"));
    rateCurve_ = rate;
    budgetCurve_ = budget;
    drawn_ = kept;
}

void ReplayView::draw() {
    showIcons();
    if (!study_)
        return;
    auto lanes = std::make_unique<ReplaySource>(ReplayShown{study_, problem_, shownTrace_, shownRecorded_},
                                                Colors(palette()));
    fillTable();
    lanes->setSelected(selectedLane());
    timeline_->setSource(lanes.get());
    lanes_ = std::move(lanes);
    timeline_->setPosition(position_);
    if (draw_->isChecked())
        timeline_->setDrawing(0);
    fillEvents();
    tellSelection();
}

void ReplayView::drawMarks() {
    timeline_->update();
}

void ReplayView::paintBody(QPainter& painter, QSize size) const {
    timeline_->paintTo(painter, size);
}

void ReplayView::fitBody() {
    timeline_->fit();
}

void ReplayView::resizeEvent(QResizeEvent* event) {
    Plot::resizeEvent(event);
    const Qt::Orientation fitting = width() >= wide ? Qt::Horizontal : Qt::Vertical;
    if (split_->orientation() == fitting)
        return;
    split_->setOrientation(fitting);
    split_->setStretchFactor(0, fitting == Qt::Horizontal ? 3 : 5);
    split_->setSizes(fitting == Qt::Horizontal ? QList<int>{3, 2} : QList<int>{3, 1});
}

/// What the selected policy did in a range: of the frames themselves where they are few.
QString ReplayView::statistics(Seconds from, Seconds to) const {
    const std::size_t lane = selectedLane();
    const ReplayLane& shown = study_->lanes()[lane];
    const std::int64_t first = study_->frameAt(from), last = study_->frameAt(to);
    std::int64_t frames = 0, switches = 0;
    double sum = 0, least = 1e300, most = 0;
    constexpr std::int64_t few = 4096;
    if (last - first <= few) {
        for (const ReplayFrame& one : study_->frames(lane, first, last - first + 1)) {
            const double latency = one.frame.latency().value;
            ++frames;
            sum += latency;
            least = std::min(least, latency);
            most = std::max(most, latency);
        }
    } else {
        const auto& buckets = shown.levels.front();
        const auto at = [](std::int64_t frame) {
            return static_cast<std::size_t>(frame) / ReplayLane::bucketFrames;
        };
        for (std::size_t i = at(first); i <= std::min(at(last), buckets.size() - 1); ++i) {
            frames += buckets[i].frames;
            sum += buckets[i].latencySum;
            least = std::min<double>(least, buckets[i].latencyLeast);
            most = std::max<double>(most, buckets[i].latencyMost);
        }
    }
    for (const ReplayChange& change : shown.changes)
        switches += change.frame > first && change.frame <= last ? 1 : 0;
    if (frames == 0)
        return {};
    double bits = 0;
    for (double t = from.value; t < to.value;) {
        const double end = std::min(to.value, shownTrace_->stepEnd(Seconds(t)).value);
        bits += shownTrace_->rateAt(Seconds(t)).value * (end - t);
        t = end;
    }
    const double span = (to - from).value;
    return tr("%1 to %2: %3 on average; %4: frames %5, latency %6 on average (%7 to %8), changes of plan %9.")
        .arg(clockText(from, Seconds(0.1)), clockText(to, Seconds(0.1)),
             bandwidthShown(BitsPerSecond(span > 0 ? bits / span : 0)), policyName(shown.policy))
        .arg(frames)
        .arg(durationShown(Seconds(sum / static_cast<double>(frames))), durationShown(Seconds(least)),
             durationShown(Seconds(most)))
        .arg(switches);
}

/// The caption: the selected range's statistics, or the whole replay's.
void ReplayView::tellSelection() {
    if (!study_)
        return;
    if (const auto& range = timeline_->selection()) {
        if (const QString text = statistics(range->first, std::min(range->second, study_->lastArrival()));
            !text.isEmpty()) {
            setCaption(text);
            return;
        }
    }
    const auto& lanes = study_->lanes();
    const auto best =
        std::min_element(lanes.begin(), lanes.end(), [](const ReplayLane& a, const ReplayLane& b) {
            return a.summary.mean < b.summary.mean;
        });
    const ReplayLane& chosen = lanes[selectedLane()];
    QString text =
        tr("%1, %2 on average, %3 frames at %4 frames/s: %5 has a median latency of %6; the least mean "
           "has %7.")
            .arg(traceName_, bandwidthShown(shownTrace_->mean()))
            .arg(QLocale().toString(static_cast<qlonglong>(study_->frameCount())))
            .arg(shortNumberText(study_->world().rate.mean()), policyName(chosen.policy),
                 durationShown(chosen.summary.median), policyName(best->policy));
    if (shownRecorded_)
        text += ' ' + tr("Measured: %1.").arg(durationShown(shownRecorded_->median()));
    setCaption(text);
}

} // namespace cutpoint
