// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/adapt/step_curve.h"

#include "core/model/arithmetic.h"
#include "core/model/quantity_text.h"

#include <algorithm>
#include <cmath>

namespace cutpoint {
namespace {

constexpr double longest = 1e9; // seconds; beyond it sums lose their milliseconds

Issue badCurve(const std::string& file, int line, Sentence message) {
    return {Severity::Error,
            code::BadCurve,
            file,
            line,
            "",
            std::move(message),
            say("A curve is lines of seconds and a value that is zero or more.")};
}

/// Up to three fields of a line, parted by blanks or punctuation.
std::vector<std::string_view> fieldsOf(std::string_view text) {
    constexpr std::string_view separators = " \t\r,;";
    std::vector<std::string_view> fields;
    for (std::size_t at = text.find_first_not_of(separators);
         at != std::string_view::npos && fields.size() < 3;) {
        const std::size_t end = std::min(text.find_first_of(separators, at), text.size());
        fields.push_back(text.substr(at, end - at));
        at = text.find_first_not_of(separators, end);
    }
    return fields;
}

} // namespace

StepCurve::StepCurve(double value) : steps_{{Seconds(0), value}}, duration_(infinity) {}

Result<StepCurve> StepCurve::make(std::vector<Step> steps, Seconds duration) {
    if (steps.empty() || steps.front().start.value != 0)
        return badCurve("", 0, say("The curve does not begin at time 0."));
    for (std::size_t i = 0; i < steps.size(); ++i) {
        const double end = i + 1 < steps.size() ? steps[i + 1].start.value : duration.value;
        if (!(end > steps[i].start.value) || !(steps[i].start.value <= longest))
            return badCurve("", 0, say("The curve's times do not ascend."));
        if (!(steps[i].value >= 0))
            return badCurve("", 0, say("A value of the curve is negative or not a number."));
    }
    StepCurve curve;
    curve.steps_ = std::move(steps);
    curve.duration_ = duration;
    return curve;
}

double StepCurve::at(Seconds t) const {
    const double within =
        std::isfinite(duration_.value) ? std::fmod(std::max(0.0, t.value), duration_.value) : t.value;
    const auto after = std::upper_bound(steps_.begin(), steps_.end(), within,
                                        [](double x, const Step& step) { return x < step.start.value; });
    return after == steps_.begin() ? steps_.front().value : std::prev(after)->value;
}

double StepCurve::mean() const {
    if (!std::isfinite(duration_.value))
        return steps_.back().value;
    double area = 0;
    for (std::size_t i = 0; i < steps_.size(); ++i) {
        const Seconds end = i + 1 < steps_.size() ? steps_[i + 1].start : duration_;
        area += steps_[i].value * (end - steps_[i].start).value;
    }
    return area / duration_.value;
}

double StepCurve::largest() const {
    double most = 0;
    for (const Step& step : steps_)
        most = std::max(most, step.value);
    return most;
}

Result<StepCurve> readStepCurve(std::string_view content, const std::string& file) {
    std::vector<StepCurve::Step> steps;
    double origin = 0;
    for (int line = 1; !content.empty(); ++line) {
        const std::size_t end = std::min(content.find('\n'), content.size());
        const auto fields = fieldsOf(content.substr(0, end));
        content.remove_prefix(std::min(end + 1, content.size()));
        if (fields.empty() || fields.front().front() == '#')
            continue;
        const auto time = fields.size() == 2 ? parseNumber(fields[0]) : std::nullopt;
        const auto value = fields.size() != 2    ? std::nullopt
                           : fields[1] == "none" ? std::optional(infinity)
                                                 : parseNumber(fields[1]);
        if (!time || !value || !(std::abs(*time) <= longest) || !(*value >= 0))
            return badCurve(file, line, say("The line is not a time in seconds and a value."));
        if (steps.empty())
            origin = *time;
        else if (!(*time - origin > steps.back().start.value))
            return badCurve(file, line, say("The times do not ascend."));
        steps.push_back({Seconds(*time - origin), *value});
    }
    if (steps.empty())
        return Issue{Severity::Error,
                     code::EmptyFile,
                     file,
                     0,
                     "",
                     say("The curve is empty."),
                     say("Give lines of seconds and a value.")};
    const std::size_t n = steps.size();
    const double last = n > 1 ? steps[n - 1].start.value - steps[n - 2].start.value : 1.0;
    const Seconds duration = steps.back().start + Seconds(last);
    return StepCurve::make(std::move(steps), duration);
}

FrameClock::FrameClock(const StepCurve& rate) : curve_(&rate) {
    end_ = rate.steps().size() > 1 ? rate.steps()[1].start.value : rate.duration().value;
}

void FrameClock::advance() {
    asked_ += curve_->steps()[step_].value * (end_ - start_);
    if (++step_ == curve_->steps().size()) {
        step_ = 0;
        period_ += 1;
    }
    const double begun = period_ * curve_->duration().value;
    start_ = end_;
    end_ = begun +
           (step_ + 1 < curve_->steps().size() ? curve_->steps()[step_ + 1].start : curve_->duration()).value;
}

double FrameClock::next() {
    const double wanted = static_cast<double>(frame_++);
    if (curve_->steps().size() == 1) {
        rate_ = curve_->steps().front().value;
        return wanted / rate_;
    }
    // A frame that is due with the end of a step arrives with the next one that asks for any.
    while (!(asked_ + curve_->steps()[step_].value * (end_ - start_) > wanted * (1 + 1e-12)))
        advance();
    rate_ = curve_->steps()[step_].value;
    return std::max(start_, start_ + (wanted - asked_) / rate_);
}

} // namespace cutpoint
