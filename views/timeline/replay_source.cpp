// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/timeline/replay_source.h"

#include "views/panels/number_text.h"
#include "views/plots/curve_style.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace cutpoint {
namespace {

/// The texts' context for translators.
struct Text {
    Q_DECLARE_TR_FUNCTIONS(cutpoint::ReplayView)
};

TimelineCurve stepsOf(const StepCurve& curve, Seconds from, Seconds to, const QPen& pen) {
    TimelineCurve line;
    line.pen = pen;
    line.isStepped = true;
    constexpr int most = 1500;
    const Seconds grain = (to - from) / most;
    const double period = curve.duration().value;
    for (double t = std::max(0.0, from.value); t < to.value && line.at.size() < 2 * most;) {
        const double value = curve.at(Seconds(t));
        line.at.append(t);
        line.value.append(std::isfinite(value) ? value : std::nan(""));
        if (!std::isfinite(period))
            break;
        // To the next step, whichever period it is in.
        const double begun = std::floor(t / period) * period;
        double next = begun + period;
        for (const StepCurve::Step& step : curve.steps())
            if (begun + step.start.value > t + 1e-12) {
                next = begun + step.start.value;
                break;
            }
        t = std::max(next, t + grain.value);
    }
    line.at.append(to.value);
    line.value.append(line.value.isEmpty() ? std::nan("") : line.value.back());
    return line;
}

QColor lateColor(const Colors& colors) {
    return QColor(colors.dark ? "#FF7043" : "#C62828");
}

QString secondsOrNone(double value) {
    return std::isfinite(value) ? durationShown(Seconds(value)) : Text::tr("no limit");
}

} // namespace

QString policyName(ReplayPolicy policy) {
    switch (policy) {
    case ReplayPolicy::Fixed:
        return Text::tr("fixed");
    case ReplayPolicy::EdgeOnly:
        return Text::tr("edge-only");
    case ReplayPolicy::CloudOnly:
        return Text::tr("cloud-only");
    case ReplayPolicy::Neurosurgeon:
        return Text::tr("Neurosurgeon");
    case ReplayPolicy::Dads:
        return Text::tr("DADS");
    case ReplayPolicy::Recommended:
        return Text::tr("recommended");
    case ReplayPolicy::Oracle:
        break;
    }
    return Text::tr("oracle");
}

QColor policyColor(ReplayPolicy policy, const Colors& colors) {
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
        return QColor(colors.dark ? "#7CC8F0" : "#3A86B0");
    case ReplayPolicy::Fixed:
        break;
    }
    return colors.quietText;
}

ReplaySource::ReplaySource(ReplayShown shown, const Colors& colors)
    : shown_(std::move(shown)), colors_(colors) {
    const PipelineWorld& world = shown_.replay->world();
    lanes_.push_back({Kind::Link});
    if (world.rate.steps().size() > 1)
        lanes_.push_back({Kind::Rate});
    if (world.budget && world.budget->steps().size() > 1)
        lanes_.push_back({Kind::Budget});
    const auto& policies = shown_.replay->lanes();
    if (shown_.recorded)
        lanes_.push_back({Kind::Measured});
    for (std::size_t i = 0; i < policies.size(); ++i) {
        lanes_.push_back({Kind::Plan, i});
        auto& colorsOf = planColors_.emplace_back();
        for (const ReplayPlan& plan : policies[i].plans) {
            const auto edge = std::count(plan.sides.begin(), plan.sides.end(), Side::Edge);
            colorsOf.push_back(planColor(static_cast<double>(edge) / static_cast<double>(plan.sides.size()),
                                         static_cast<int>(edge), colors_));
        }
    }
    for (const Kind kind : {Kind::Latency, Kind::Queue, Kind::Throughput})
        lanes_.push_back({kind});
}

int ReplaySource::policyOf(std::size_t lane) const {
    return lane < lanes_.size() && lanes_[lane].kind == Kind::Plan ? static_cast<int>(lanes_[lane].policy)
                                                                   : -1;
}

Seconds ReplaySource::length() const {
    return std::max(shown_.replay->lastArrival(), Seconds(1e-3));
}

std::vector<TimelineLane> ReplaySource::lanes() const {
    std::vector<TimelineLane> all;
    for (const Lane& lane : lanes_) {
        TimelineLane one;
        switch (lane.kind) {
        case Kind::Link:
            one.name = Text::tr("Bandwidth");
            one.unit = Text::tr("Mbit/s");
            break;
        case Kind::Rate:
            one.name = Text::tr("Rate Q");
            one.unit = Text::tr("frames/s");
            break;
        case Kind::Budget:
            one.name = Text::tr("Budget T0");
            one.unit = QStringLiteral("s");
            break;
        case Kind::Plan: {
            const ReplayPolicy policy = shown_.replay->lanes()[lane.policy].policy;
            one.name = one.group = policyName(policy);
            one.sign = policyColor(policy, colors_);
            one.isBand = true;
            break;
        }
        case Kind::Measured:
            one.name = one.group = Text::tr("measured");
            one.sign = colors_.transfer;
            one.isBand = true;
            break;
        case Kind::Latency:
            one.name = Text::tr("Latency");
            one.unit = QStringLiteral("s");
            break;
        case Kind::Queue:
            one.name = Text::tr("Waiting");
            one.unit = Text::tr("frames");
            break;
        case Kind::Throughput:
            one.name = Text::tr("Throughput");
            one.unit = Text::tr("frames/s");
            break;
        }
        all.push_back(one);
    }
    return all;
}

const std::vector<LanePoints>& ReplaySource::points(Seconds from, Seconds to) const {
    if (from == pointsFrom_ && to == pointsTo_)
        return points_;
    points_.clear();
    for (std::size_t i = 0; i < shown_.replay->lanes().size(); ++i)
        points_.push_back(lanePoints(*shown_.replay, i, from, to));
    pointsFrom_ = from;
    pointsTo_ = to;
    return points_;
}

std::vector<TimelineCurve> ReplaySource::curves(std::size_t lane, Seconds from, Seconds to) const {
    const Kind kind = lanes_[lane].kind;
    const PipelineWorld& world = shown_.replay->world();
    if (kind == Kind::Link) {
        const RatePoints rate = ratePoints(*shown_.link, from, to);
        return {{{}, QPen(colors_.text, 1.5), rate.at, rate.mbit, true, true}};
    }
    if (kind == Kind::Rate)
        return {stepsOf(world.rate, from, to, QPen(colors_.text, 1.5))};
    if (kind == Kind::Budget)
        return {stepsOf(*world.budget, from, to, QPen(colors_.text, 1.5))};
    std::vector<TimelineCurve> curves;
    const auto& policies = shown_.replay->lanes();
    // A policy that drowns must not flatten the others: the scale is theirs whose worst is near the best's.
    Seconds bestWorst(std::numeric_limits<double>::infinity());
    for (const ReplayLane& policy : policies)
        bestWorst = std::min(bestWorst, policy.summary.worst);
    const auto& all = points(from, to);
    for (std::size_t i = 0; i < policies.size(); ++i) {
        const LanePoints& known = all[i];
        TimelineCurve curve;
        curve.name = policyName(policies[i].policy);
        curve.pen = QPen(policyColor(policies[i].policy, colors_), i == selected_ ? 2.2 : 1.2);
        if (policies[i].policy == ReplayPolicy::Oracle)
            curve.pen.setStyle(Qt::DashLine);
        else if (policies[i].policy == ReplayPolicy::Fixed)
            curve.pen.setStyle(Qt::DotLine);
        curve.at = known.at;
        curve.value = kind == Kind::Latency ? known.latency
                      : kind == Kind::Queue ? known.queue
                                            : known.throughput;
        curve.isLoud =
            kind == Kind::Throughput || i == selected_ || policies[i].summary.worst <= 3.0 * bestWorst;
        curves.push_back(std::move(curve));
    }
    // The chosen one is drawn above the others.
    if (selected_ < curves.size())
        std::rotate(curves.begin() + static_cast<std::ptrdiff_t>(selected_),
                    curves.begin() + static_cast<std::ptrdiff_t>(selected_) + 1, curves.end());
    if (shown_.recorded && kind == Kind::Latency) {
        TimelineCurve measured;
        measured.name = Text::tr("measured");
        measured.pen = QPen(colors_.transfer, 2);
        const auto& frames = shown_.recorded->frames;
        constexpr std::size_t most = 2000;
        const std::size_t step = std::max<std::size_t>(1, frames.size() / most);
        for (std::size_t k = 0; k < frames.size(); k += step) {
            measured.at.append(frames[k].arrival.value);
            measured.value.append(frames[k].latency.value);
        }
        curves.push_back(std::move(measured));
    }
    return curves;
}

std::vector<TimelineBand> ReplaySource::bands(std::size_t lane, Seconds from, Seconds to, int columns) const {
    std::vector<TimelineBand> bands;
    const auto add = [&](double begin, double end, const QColor& color, const QString& label) {
        if (!bands.empty() && bands.back().label == label && bands.back().color == color)
            bands.back().to = end;
        else
            bands.push_back({begin, end, color, label});
    };
    if (lanes_[lane].kind == Kind::Measured) {
        const auto& frames = shown_.recorded->frames;
        for (std::size_t k = 0; k < frames.size(); ++k) {
            const double end =
                k + 1 < frames.size() ? frames[k + 1].arrival.value : shown_.recorded->duration.value;
            if (end < from.value || frames[k].arrival > to)
                continue;
            QColor color = colors_.transferFill;
            if (frames[k].plan % 2 == 1)
                color = color.darker(colors_.dark ? 70 : 115);
            add(frames[k].arrival.value, end, color, Text::tr("plan %1").arg(frames[k].plan));
        }
        return bands;
    }
    const std::size_t policy = lanes_[lane].policy;
    const ReplayLane& known = shown_.replay->lanes()[policy];
    const double last = shown_.replay->lastArrival().value;
    const auto label = [&](std::uint32_t plan) {
        return cutName(*shown_.problem->graph, known.plans[plan].cut);
    };
    const std::size_t first = known.changeAt(shown_.replay->frameAt(from));
    const auto after = std::upper_bound(known.changes.begin(), known.changes.end(), to,
                                        [](Seconds t, const ReplayChange& c) { return t < c.arrival; });
    const auto end = static_cast<std::size_t>(after - known.changes.begin());
    if (end - first <= static_cast<std::size_t>(columns)) {
        for (std::size_t i = first; i < end; ++i) {
            const ReplayChange& change = known.changes[i];
            add(change.arrival.value,
                i + 1 < known.changes.size() ? known.changes[i + 1].arrival.value : last,
                planColors_[policy][change.plan], label(change.plan));
        }
        return bands;
    }
    // More changes than can be seen: what runs in the middle of each column.
    const double width = (to - from).value / columns;
    std::size_t i = first;
    for (int column = 0; column < columns; ++column) {
        const double t = from.value + (column + 0.5) * width;
        if (t > last)
            break;
        while (i + 1 < known.changes.size() && known.changes[i + 1].arrival.value <= t)
            ++i;
        add(t - width / 2, t + width / 2, planColors_[policy][known.changes[i].plan],
            label(known.changes[i].plan));
    }
    return bands;
}

/// Frames whose answer takes longer than 1/Q: the fuller the colour, the more of them.
std::vector<TimelineBand> ReplaySource::marks(std::size_t lane, Seconds from, Seconds to) const {
    std::vector<TimelineBand> marks;
    if (lanes_[lane].kind != Kind::Plan)
        return marks;
    const LanePoints& known = points(from, to)[lanes_[lane].policy];
    for (qsizetype i = 0; i < known.at.size(); ++i) {
        if (!(known.late[i] > 0))
            continue;
        const double end = i + 1 < known.at.size() ? known.at[i + 1] : shown_.replay->lastArrival().value;
        QColor color = lateColor(colors_);
        color.setAlphaF(static_cast<float>(0.4 + 0.6 * known.late[i]));
        if (!marks.empty() && marks.back().to == known.at[i] && marks.back().color == color)
            marks.back().to = end;
        else
            marks.push_back({known.at[i], end, color, {}});
    }
    return marks;
}

TimelineBand ReplaySource::markMeaning() const {
    return {0, 0, lateColor(colors_), Text::tr("frames over 1/Q")};
}

const RecordedStream::Frame* ReplaySource::measuredAt(Seconds t) const {
    const auto& frames = shown_.recorded->frames;
    const auto after =
        std::upper_bound(frames.begin(), frames.end(), t,
                         [](Seconds x, const RecordedStream::Frame& f) { return x < f.arrival; });
    return after == frames.begin() ? nullptr : &*(after - 1);
}

QString ReplaySource::cutAt(std::size_t policy, Seconds t) const {
    const ReplayLane& known = shown_.replay->lanes()[policy];
    return cutName(*shown_.problem->graph, known.plans[known.planAt(shown_.replay->frameAt(t))].cut);
}

QString ReplaySource::value(std::size_t lane, Seconds t) const {
    const PipelineWorld& world = shown_.replay->world();
    if (t.value < 0 || t > length())
        return {};
    switch (lanes_[lane].kind) {
    case Kind::Link:
        return bandwidthShown(shown_.link->rateAt(t));
    case Kind::Rate:
        return Text::tr("%1 frames/s").arg(shortNumberText(world.rate.at(t)));
    case Kind::Budget:
        return secondsOrNone(world.budget->at(t));
    case Kind::Plan:
        return cutAt(lanes_[lane].policy, t);
    case Kind::Measured: {
        const auto* frame = measuredAt(t);
        return frame ? durationShown(frame->latency) : QString();
    }
    default:
        break;
    }
    if (points_.empty() || selected_ >= points_.size())
        return {};
    const LanePoints& known = points_[selected_];
    const auto after = std::upper_bound(known.at.begin(), known.at.end(), t.value);
    if (after == known.at.begin())
        return {};
    const auto i = after - known.at.begin() - 1;
    if (lanes_[lane].kind == Kind::Latency)
        return durationShown(Seconds(known.latency[i]));
    if (lanes_[lane].kind == Kind::Queue)
        return shortNumberText(known.queue[i]);
    return Text::tr("%1 frames/s").arg(shortNumberText(known.throughput[i]));
}

} // namespace cutpoint
