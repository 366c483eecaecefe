// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/fleet/fleet_day_source.h"

#include "views/panels/number_text.h"
#include "views/plots/curve_style.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <cmath>

namespace cutpoint {
namespace {

/// The texts' context for translators.
struct DayText {
    Q_DECLARE_TR_FUNCTIONS(cutpoint::FleetDayPanel)
};

} // namespace

QColor fleetClassColor(std::size_t classIndex, const Colors& colors) {
    // Told apart by people who see colours differently, too.
    static constexpr std::array<QRgb, 6> light{0x0072B2, 0xD55E00, 0x007A5A, 0xA8457F, 0x7A6A00, 0x5B5B5B};
    static constexpr std::array<QRgb, 6> dark{0x56B4E9, 0xE69F00, 0x2FBF93, 0xE08BBB, 0xF0E442, 0xBBBBBB};
    return QColor::fromRgb((colors.dark ? dark : light)[classIndex % light.size()]);
}

FleetDaySource::FleetDaySource(const Fleet& fleet, std::shared_ptr<const FleetAnswers> answers,
                               const Colors& colors)
    : fleet_(fleet), answers_(std::move(answers)), colors_(colors) {
    for (const FleetClass& one : fleet_.classes)
        names_.push_back(QString::fromStdString(one.name));
}

FleetDaySource::Kind FleetDaySource::kind(std::size_t lane) const {
    if (lane == 0)
        return Kind::Workers;
    if (lane <= names_.size())
        return Kind::Plan;
    return lane == names_.size() + 1 ? Kind::Latency : lane == camerasLane() ? Kind::Cameras : Kind::Rate;
}

std::vector<TimelineLane> FleetDaySource::lanes() const {
    std::vector<TimelineLane> all;
    all.push_back({DayText::tr("Workers needed"), DayText::tr("workers"), false, {}, {}});
    for (std::size_t k = 0; k < names_.size(); ++k)
        all.push_back({names_[k], {}, true, fleetClassColor(k, colors_), names_[k]});
    all.push_back({DayText::tr("Latency"), QStringLiteral("s"), false, {}, {}});
    all.push_back({DayText::tr("Cameras"), DayText::tr("cameras"), false, {}, {}});
    all.push_back({DayText::tr("Frames of all"), DayText::tr("frames/s"), false, {}, {}});
    return all;
}

const FleetClassPlan* FleetDaySource::planOf(const FleetInstant& instant, std::size_t classIndex) const {
    if (classIndex >= instant.answer.classes.size() || instant.answer.classes[classIndex].split.empty())
        return nullptr;
    return &instant.answer.classes[classIndex];
}

QString FleetDaySource::cutOf(const FleetInstant& instant, std::size_t classIndex) const {
    if (instant.counts[classIndex] == 0)
        return DayText::tr("no cameras");
    const FleetClassPlan* plan = planOf(instant, classIndex);
    if (!plan)
        return DayText::tr("no plan");
    const FleetClass& one = fleet_.classes[classIndex];
    const QString most = cutName(*one.problem->graph, (*one.points)[plan->split.front().point].cut);
    return plan->split.size() == 1 ? most
                                   : DayText::tr("%1 (%2 of %3 cameras)")
                                         .arg(most)
                                         .arg(plan->split.front().count)
                                         .arg(plan->count);
}

double FleetDaySource::number(Kind kind, const FleetInstant& instant, std::size_t classIndex) const {
    const FleetClassPlan* plan = planOf(instant, classIndex);
    if (kind == Kind::Cameras)
        return static_cast<double>(instant.counts[classIndex]);
    if (!plan)
        return kind == Kind::Rate ? 0 : std::nan("");
    if (kind == Kind::Latency)
        return plan->meanLatency().value;
    return static_cast<double>(plan->count) * plan->rate.value;
}

std::vector<TimelineCurve> FleetDaySource::curves(std::size_t lane, Seconds from, Seconds to) const {
    const Kind what = kind(lane);
    const FleetDay& day = answers_->day;
    const auto stepped = [&](const QString& name, const QPen& pen, auto valueOf) {
        TimelineCurve curve;
        curve.name = name;
        curve.pen = pen;
        curve.isStepped = true;
        for (const FleetInstant& one : day.instants)
            if (one.to >= from && one.from <= to) {
                curve.at.append(one.from.value);
                curve.value.append(valueOf(one));
            }
        if (!curve.at.isEmpty()) {
            curve.at.append(std::min(to, day.length).value);
            curve.value.append(curve.value.back());
        }
        return curve;
    };
    if (what == Kind::Workers) {
        TimelineCurve there;
        there.pen = QPen(colors_.quietText, 1.5, Qt::DashLine);
        there.at = {from.value, to.value};
        there.value = {fleet_.server.workers, fleet_.server.workers};
        return {there, stepped({}, QPen(colors_.cloud, 2.5),
                               [](const FleetInstant& one) { return one.workers.value_or(std::nan("")); })};
    }
    std::vector<TimelineCurve> curves;
    if (what == Kind::Rate)
        return {stepped({}, QPen(colors_.text, 1.5), [this](const FleetInstant& one) {
            double sum = 0;
            for (std::size_t k = 0; k < names_.size(); ++k)
                sum += number(Kind::Rate, one, k);
            return sum;
        })};
    for (std::size_t k = 0; k < names_.size(); ++k) {
        const QPen pen(fleetClassColor(k, colors_), 2);
        TimelineCurve curve =
            stepped(names_[k], pen, [&](const FleetInstant& one) { return number(what, one, k); });
        if (what == Kind::Cameras && drawn_ && drawn_->first == k) {
            curve.at.clear();
            curve.value.clear();
            for (const StepCurve::Step& step : drawn_->second.steps()) {
                curve.at.append(step.start.value);
                curve.value.append(step.value);
            }
            curve.at.append(day.length.value);
            curve.value.append(curve.value.back());
        }
        curves.push_back(std::move(curve));
    }
    return curves;
}

std::vector<TimelineBand> FleetDaySource::bands(std::size_t lane, Seconds from, Seconds to, int) const {
    const std::size_t k = lane - 1;
    std::vector<TimelineBand> bands;
    for (const FleetInstant& one : answers_->day.instants) {
        if (one.to < from || one.from > to)
            continue;
        QColor color = colors_.line;
        if (const FleetClassPlan* plan = planOf(one, k)) {
            const auto& sides = (*fleet_.classes[k].points)[plan->split.front().point].sides;
            const auto edge = std::count(sides.begin(), sides.end(), Side::Edge);
            color = planColor(static_cast<double>(edge) / static_cast<double>(sides.size()),
                              static_cast<int>(edge), colors_);
        }
        const QString label = cutOf(one, k);
        if (!bands.empty() && bands.back().label == label && bands.back().color == color)
            bands.back().to = one.to.value;
        else
            bands.push_back({one.from.value, one.to.value, color, label});
    }
    return bands;
}

QString FleetDaySource::value(std::size_t lane, Seconds t) const {
    if (t.value < 0 || t > length())
        return {};
    const FleetInstant& now = answers_->day.at(t);
    const Kind what = kind(lane);
    if (what == Kind::Workers)
        return now.workers ? DayText::tr("%1 of %2")
                                 .arg(shortNumberText(*now.workers), shortNumberText(fleet_.server.workers))
                           : DayText::tr("none is enough");
    if (what == Kind::Plan)
        return cutOf(now, lane - 1);
    double sum = 0, cameras = 0, latency = 0;
    for (std::size_t k = 0; k < names_.size(); ++k) {
        cameras += static_cast<double>(now.counts[k]);
        sum += number(Kind::Rate, now, k);
        if (const FleetClassPlan* plan = planOf(now, k))
            latency += plan->meanLatency().value * static_cast<double>(plan->count);
    }
    if (what == Kind::Cameras)
        return shortNumberText(cameras);
    if (what == Kind::Rate)
        return DayText::tr("%1 frames/s").arg(shortNumberText(sum));
    return cameras > 0 && now.answer.hasPlan() ? durationShown(Seconds(latency / cameras)) : QString();
}

} // namespace cutpoint
