// SPDX-License-Identifier: GPL-3.0-or-later
// Traces that other simulators read.
#include "core/adapt/link/link_readers.h"
#include "core/import/json_reader.h"
#include "core/model/quantity_text.h"

#include <algorithm>
#include <cmath>
#include <fmt/format.h>

namespace cutpoint::link_readers {

namespace {

constexpr double kPacketBits = 1500 * 8; // Mahimahi's MTU

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

} // namespace

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
    if (packets.empty())
        return badTrace(file, 0, say("The trace has no samples."));
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
    if (steps.empty())
        return badTrace(file, 0, say("The trace has no samples."));
    const std::size_t n = steps.size();
    const double last = n > 1 ? steps[n - 1].start.value - steps[n - 2].start.value : 1.0;
    const Seconds duration = steps.back().start + Seconds(last);
    return BandwidthTrace::make(std::move(steps), duration, "columns");
}

Result<BandwidthTrace> readSabre(const nlohmann::json& document, const std::string& file) {
    const nlohmann::json* list = &document;
    if (!document.is_array())
        return badTrace(file, 0, say("The JSON is not a list."));
    std::vector<BandwidthStep> steps;
    double time = 0;
    for (std::size_t i = 0; i < list->size(); ++i) {
        const auto& entry = (*list)[i];
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

} // namespace cutpoint::link_readers
