// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/adapt/bandwidth_trace.h"

#include "core/import/json_reader.h"
#include "core/model/quantity_text.h"

#include <algorithm>
#include <cmath>
#include <fmt/format.h>
#include <fstream>
#include <limits>

namespace cutpoint {
namespace {

constexpr double kInfinity = std::numeric_limits<double>::infinity();
constexpr double kPacketBits = 1500 * 8; // Mahimahi's MTU
constexpr double kLongest = 1e9;         // seconds; beyond it sums lose their milliseconds
constexpr double kFastest = 1e15;        // bit/s

Issue badTrace(const std::string& file, int line, Sentence message) {
    return {Severity::Error,
            "bad-trace",
            file,
            line,
            "",
            std::move(message),
            say("A trace is Mahimahi packet times, lines of seconds and Mbit/s, or a Sabre JSON list.")};
}

/// A line of text with its number; comments and blank lines are skipped.
struct Line {
    int number;
    std::vector<std::string_view> fields;
};

class Lines {
public:
    explicit Lines(std::string_view content) : rest_(content) {}

    bool next(Line& line) {
        while (!rest_.empty()) {
            ++number_;
            const std::size_t end = rest_.find('\n');
            const std::string_view text = rest_.substr(0, end);
            rest_.remove_prefix(end == std::string_view::npos ? rest_.size() : end + 1);
            line = {number_, split(text)};
            if (!line.fields.empty() && line.fields.front().front() != '#')
                return true;
        }
        return false;
    }

private:
    static std::vector<std::string_view> split(std::string_view text) {
        constexpr std::string_view kSeparators = " \t\r,;";
        std::vector<std::string_view> fields;
        for (std::size_t at = text.find_first_not_of(kSeparators); at != std::string_view::npos;) {
            const std::size_t end = std::min(text.find_first_of(kSeparators, at), text.size());
            fields.push_back(text.substr(at, end - at));
            at = text.find_first_not_of(kSeparators, end);
        }
        return fields;
    }

    std::string_view rest_;
    int number_ = 0;
};

Result<BandwidthTrace> readMahimahi(std::string_view content, const std::string& file) {
    std::vector<double> packets; // seconds
    Lines lines(content);
    for (Line line; lines.next(line);) {
        const auto ms = line.fields.size() == 1 ? parseNumber(line.fields[0]) : std::nullopt;
        if (!ms || !(*ms >= 0) || *ms > kLongest * 1000 || *ms != std::floor(*ms))
            return badTrace(file, line.number, say("The line is not one whole millisecond."));
        if (!packets.empty() && *ms / 1000 < packets.back())
            return badTrace(file, line.number, say("The packet times do not ascend."));
        packets.push_back(*ms / 1000);
    }
    const double duration = packets.back();
    if (!(duration > 0))
        return badTrace(file, 0, say("The trace lasts no time: its last packet is at millisecond 0."));
    const double bins = std::max(1.0, std::round(duration / 0.1));
    const double width = duration / bins;
    std::vector<BandwidthStep> steps;
    double next = 0; // first bin without a step yet; a silent gap is one step however long
    for (std::size_t i = 0; i < packets.size();) {
        const double bin = std::min(std::floor(packets[i] / width), bins - 1);
        if (bin > next)
            steps.push_back({Seconds(next * width), BitsPerSecond(0), Seconds(0)});
        std::size_t end = i;
        while (end < packets.size() && std::min(std::floor(packets[end] / width), bins - 1) == bin)
            ++end;
        const double rate = static_cast<double>(end - i) * kPacketBits / width;
        steps.push_back({Seconds(bin * width), BitsPerSecond(rate), Seconds(0)});
        i = end;
        next = bin + 1;
    }
    return BandwidthTrace::make(std::move(steps), Seconds(duration), "mahimahi");
}

Result<BandwidthTrace> readColumns(std::string_view content, const std::string& file) {
    std::vector<BandwidthStep> steps;
    double origin = 0;
    Lines lines(content);
    for (Line line; lines.next(line);) {
        const auto time = line.fields.size() == 2 ? parseNumber(line.fields[0]) : std::nullopt;
        const auto mbit = line.fields.size() == 2 ? parseNumber(line.fields[1]) : std::nullopt;
        if (!time || !mbit || !(std::abs(*time) <= kLongest))
            return badTrace(file, line.number,
                            say("The line is not a time in seconds and a rate in Mbit/s."));
        if (!(*mbit >= 0) || *mbit * 1e6 > kFastest)
            return badTrace(file, line.number, say("The rate is negative or beyond every link."));
        if (steps.empty())
            origin = *time;
        else if (!(*time - origin > steps.back().start.value))
            return badTrace(file, line.number, say("The times do not ascend."));
        steps.push_back({Seconds(*time - origin), BitsPerSecond(*mbit * 1e6), Seconds(0)});
    }
    const std::size_t n = steps.size();
    const double last = n > 1 ? steps[n - 1].start.value - steps[n - 2].start.value : 1.0;
    const Seconds duration = steps.back().start + Seconds(last);
    return BandwidthTrace::make(std::move(steps), duration, "columns");
}

Result<BandwidthTrace> readSabre(std::string_view content, const std::string& file) {
    const auto json = parseJson(content, file);
    if (!json)
        return json.error();
    std::vector<BandwidthStep> steps;
    double time = 0;
    for (std::size_t i = 0; i < json->size(); ++i) {
        const auto& entry = (*json)[i];
        const auto duration = entry.is_object() ? jsonNumber(entry, "duration_ms") : std::nullopt;
        const auto kbit = entry.is_object() ? jsonNumber(entry, "bandwidth_kbps") : std::nullopt;
        if (!duration || !kbit)
            return badTrace(file, 0, say("Entry %1 has no duration_ms or bandwidth_kbps.", i + 1));
        const double latency = jsonNumber(entry, "latency_ms").value_or(0);
        if (!(*duration >= 0) || !(*kbit >= 0) || *kbit * 1e3 > kFastest || !(latency >= 0) ||
            latency > 1e6 || !(time + *duration / 1000 <= kLongest))
            return badTrace(file, 0, say("Entry %1 has a value out of range.", i + 1));
        if (*duration == 0)
            continue;
        steps.push_back({Seconds(time), BitsPerSecond(*kbit * 1e3), Seconds(latency / 1000)});
        time += *duration / 1000;
    }
    return BandwidthTrace::make(std::move(steps), Seconds(time), "sabre");
}

} // namespace

BandwidthTrace::BandwidthTrace(BitsPerSecond rate)
    : steps_{{Seconds(0), rate, Seconds(0)}}, bitsBefore_{0}, bitsPerPeriod_(rate.value), duration_(1),
      format_("constant") {}

Result<BandwidthTrace> BandwidthTrace::make(std::vector<BandwidthStep> steps, Seconds duration,
                                            std::string format) {
    if (steps.empty() || steps.front().start.value != 0)
        return badTrace("", 0, say("The trace does not begin at time 0."));
    BandwidthTrace trace;
    trace.bitsBefore_.clear();
    double bits = 0;
    for (std::size_t i = 0; i < steps.size(); ++i) {
        const double end = i + 1 < steps.size() ? steps[i + 1].start.value : duration.value;
        const double rate = steps[i].rate.value;
        if (!(end > steps[i].start.value) || !(end <= kLongest))
            return badTrace("", 0, say("The trace's times do not ascend."));
        if (!(rate >= 0) || rate > kFastest)
            return badTrace("", 0, say("A rate of the trace is negative or beyond every link."));
        trace.bitsBefore_.push_back(bits);
        bits += rate * (end - steps[i].start.value);
    }
    if (!(bits > 0))
        return badTrace("", 0, say("The trace carries nothing: every rate is 0."));
    trace.steps_ = std::move(steps);
    trace.bitsPerPeriod_ = bits;
    trace.duration_ = duration;
    trace.format_ = std::move(format);
    return trace;
}

BitsPerSecond BandwidthTrace::mean() const {
    return BitsPerSecond(bitsPerPeriod_ / duration_.value);
}

std::size_t BandwidthTrace::stepAt(Seconds t) const {
    const double within = std::fmod(std::max(0.0, t.value), duration_.value);
    const auto after = std::upper_bound(steps_.begin(), steps_.end(), within,
                                        [](double x, const BandwidthStep& s) { return x < s.start.value; });
    return static_cast<std::size_t>(after - steps_.begin()) - 1;
}

Seconds BandwidthTrace::stepEnd(Seconds t) const {
    if (steps_.size() == 1)
        return Seconds(kInfinity);
    // As stepAt sees it: a quotient could be rounded over the end of a period where fmod is not.
    const double at = std::max(0.0, t.value);
    const double periods = std::round((at - std::fmod(at, duration_.value)) / duration_.value);
    const std::size_t i = stepAt(t);
    const double end =
        periods * duration_.value + (i + 1 < steps_.size() ? steps_[i + 1].start.value : duration_.value);
    // Rounding may put the end of the step on t itself; the caller's clock must go on.
    return Seconds(end > t.value ? end : std::nextafter(t.value, kInfinity));
}

double BandwidthTrace::bitsUntil(double t) const {
    const std::size_t i = stepAt(Seconds(t));
    const double within = std::fmod(t, duration_.value);
    return std::round((t - within) / duration_.value) * bitsPerPeriod_ + bitsBefore_[i] +
           steps_[i].rate.value * (within - steps_[i].start.value);
}

Seconds BandwidthTrace::transferEnd(Seconds start, Bytes size) const {
    const double from = std::max(0.0, start.value);
    if (!(size.value > 0))
        return Seconds(from);
    if (!(bitsPerPeriod_ > 0))
        return Seconds(kInfinity);
    if (steps_.size() == 1)
        return Seconds(from + 8 * size.value / steps_[0].rate.value);
    // Within the step no subtraction of large sums is needed, which keeps short transfers exact.
    const double rate = rateAt(start).value;
    if (rate > 0 && from + 8 * size.value / rate <= stepEnd(start).value)
        return Seconds(from + 8 * size.value / rate);
    const double target = bitsUntil(from) + 8 * size.value;
    double periods = std::floor(target / bitsPerPeriod_);
    double bits = target - periods * bitsPerPeriod_;
    if (!(bits > 0)) { // through with the last byte of a period, not after its silent end
        periods -= 1;
        bits = bitsPerPeriod_;
    }
    const auto after = std::lower_bound(bitsBefore_.begin(), bitsBefore_.end(), bits);
    std::size_t i = static_cast<std::size_t>(after - bitsBefore_.begin());
    i = i > 0 ? i - 1 : 0;
    const double within = steps_[i].start.value + (bits - bitsBefore_[i]) / steps_[i].rate.value;
    return Seconds(std::max(from, periods * duration_.value + within));
}

Result<BandwidthTrace> readBandwidthTrace(std::string_view content, const std::string& file) {
    if (content.starts_with("\xEF\xBB\xBF"))
        content.remove_prefix(3);
    const std::size_t first = content.find_first_not_of(" \t\r\n");
    Line line;
    Lines lines(content);
    Result<BandwidthTrace> trace = [&]() -> Result<BandwidthTrace> {
        if (first != std::string_view::npos && content[first] == '[')
            return readSabre(content, file);
        if (first == std::string_view::npos || !lines.next(line))
            return Issue{Severity::Error,
                         "empty-file",
                         file,
                         0,
                         "",
                         say("The trace is empty."),
                         say("Give packet times, lines of seconds and Mbit/s, or a Sabre JSON list.")};
        return line.fields.size() == 1 ? readMahimahi(content, file) : readColumns(content, file);
    }();
    if (trace)
        return trace;
    Issue issue = trace.error();
    issue.file = file;
    return issue;
}

Result<BandwidthTrace> readBandwidthTraceFile(const std::filesystem::path& path) {
    constexpr std::uintmax_t kLargest = 256u << 20;
    const Issue unreadable{Severity::Error,
                           "cannot-read",
                           path.string(),
                           0,
                           "",
                           say("The trace cannot be read or is larger than 256 MiB."),
                           say("Check the file's name.")};
    std::error_code error;
    const std::uintmax_t size = std::filesystem::file_size(path, error);
    if (error || size > kLargest)
        return unreadable;
    std::ifstream stream(path, std::ios::binary);
    std::string content(size, '\0');
    if (!stream.read(content.data(), static_cast<std::streamsize>(size)))
        return unreadable;
    return readBandwidthTrace(content, path.string());
}

} // namespace cutpoint
