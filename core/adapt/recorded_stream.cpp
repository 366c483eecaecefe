// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/adapt/recorded_stream.h"

#include "core/import/json_reader.h"

#include <algorithm>
#include <cmath>

namespace cutpoint {
namespace {

using nlohmann::json;

constexpr double smallestBytes = 1024; ///< transfers below it say nothing about the rate

std::optional<json> objectOf(std::string_view line) {
    json parsed = json::parse(line, nullptr, false);
    return parsed.is_object() ? std::optional(std::move(parsed)) : std::nullopt;
}

/// Calls each(line, number); stops when it answers false.
template <class Each>
void eachLine(std::string_view content, Each each) {
    std::size_t number = 0;
    while (!content.empty()) {
        const std::size_t end = std::min(content.find('\n'), content.size());
        std::string_view line = content.substr(0, end);
        content.remove_prefix(std::min(end + 1, content.size()));
        ++number;
        while (!line.empty() && (line.back() == '\r' || line.back() == ' '))
            line.remove_suffix(1);
        if (!line.empty() && !each(line, number))
            return;
    }
}

Seconds quantile(const RecordedStream& stream, double share) {
    if (stream.frames.empty())
        return Seconds(0);
    std::vector<double> values;
    for (const auto& frame : stream.frames)
        values.push_back(frame.latency.value);
    std::sort(values.begin(), values.end());
    return Seconds(values[static_cast<std::size_t>(share * static_cast<double>(values.size() - 1))]);
}

} // namespace

Seconds RecordedStream::median() const {
    return quantile(*this, 0.5);
}
Seconds RecordedStream::p95() const {
    return quantile(*this, 0.95);
}
Seconds RecordedStream::worst() const {
    return quantile(*this, 1);
}

std::int64_t RecordedStream::switches() const {
    std::int64_t found = 0;
    for (std::size_t i = 1; i < frames.size(); ++i)
        found += frames[i].plan != frames[i - 1].plan ? 1 : 0;
    return found;
}

std::int64_t RecordedStream::late() const {
    return std::count_if(frames.begin(), frames.end(), [this](const Frame& frame) {
        return frame.latency.value * framesPerSecond > 1 + 1e-9;
    });
}

bool isRecordedStream(std::string_view content) {
    bool found = false;
    int lines = 0;
    eachLine(content.substr(0, 1 << 16), [&](std::string_view line, std::size_t) {
        const auto object = objectOf(line);
        if (!object)
            return false;
        found = found ||
                (object->contains("frame") && object->contains("arrival_s") && object->contains("latency_s"));
        return !found && ++lines < 200 && (object->contains("event") || object->contains("frame"));
    });
    return found;
}

Result<RecordedStream> readRecordedStream(std::string_view content, const std::string& file) {
    RecordedStream stream;
    std::vector<std::pair<double, double>> believed; // when, bit/s
    std::optional<Issue> issue;
    std::size_t broken = 0;
    eachLine(content, [&](std::string_view line, std::size_t number) {
        const auto refuse = [&](std::size_t at) {
            issue = Issue{Severity::Error,
                          code::BadStream,
                          file,
                          static_cast<int>(at),
                          "",
                          say("The line is no frame and no event of a stream."),
                          say("Record it with: cutpoint-cli watch --json.")};
            return false;
        };
        if (broken > 0) // only the last line may be cut off
            return refuse(broken);
        const auto object = objectOf(line);
        if (!object) {
            broken = number;
            return true;
        }
        const auto at = [&](const char* key) { return jsonNumber(*object, key).value_or(0); };
        if (object->contains("event")) {
            stream.events.push_back(
                {Seconds(at("seconds")), jsonText(*object, "event"), jsonText(*object, "text")});
            if (const double rate = at("bandwidth_bit_s"); rate > 0 && std::isfinite(rate))
                believed.emplace_back(at("seconds"), rate);
            return true;
        }
        if (!object->contains("frame") || !object->contains("arrival_s"))
            return refuse(number);
        RecordedStream::Frame frame;
        frame.number = static_cast<std::int64_t>(std::clamp(at("frame"), 0.0, 1e15));
        frame.plan = static_cast<std::int64_t>(std::clamp(at("plan"), 0.0, 1e9));
        frame.arrival = Seconds(at("arrival_s"));
        frame.edge = Seconds(at("edge_s"));
        frame.transfer = Seconds(at("transfer_s"));
        frame.cloud = Seconds(at("cloud_s") + at("back_s")); // T_c ends when the answer is here
        frame.latency = Seconds(at("latency_s"));
        frame.done = Seconds(at("done_s"));
        frame.sentBytes = at("sent_bytes");
        for (const double value : {frame.arrival.value, frame.edge.value, frame.transfer.value,
                                   frame.cloud.value, frame.latency.value, frame.sentBytes})
            if (!(value >= 0) || !(value < 1e12))
                return refuse(number);
        stream.frames.push_back(frame);
        return true;
    });
    if (issue)
        return *issue;
    if (stream.frames.empty())
        return Issue{Severity::Error,
                     code::EmptyFile,
                     file,
                     0,
                     "",
                     say("There is no frame in the stream."),
                     say("Record it with: cutpoint-cli watch --json.")};
    std::stable_sort(stream.frames.begin(), stream.frames.end(),
                     [](const auto& a, const auto& b) { return a.arrival < b.arrival; });
    const Seconds begin = stream.frames.front().arrival;
    for (auto& frame : stream.frames) {
        frame.arrival = frame.arrival - begin;
        frame.done = frame.done - begin;
    }
    for (auto& event : stream.events)
        event.at = std::max(Seconds(0), event.at - begin);
    const auto count = static_cast<double>(stream.frames.size());
    const Seconds last = stream.frames.back().arrival;
    if (last.value > 0 && count > 1)
        stream.framesPerSecond = (count - 1) / last.value;
    stream.duration = last + Seconds(1 / stream.framesPerSecond);

    std::vector<std::pair<double, double>> seen;
    for (const auto& [when, rate] : believed)
        seen.emplace_back(std::max(0.0, when - begin.value), rate);
    for (const auto& frame : stream.frames)
        if (frame.sentBytes >= smallestBytes && frame.transfer.value > 0)
            seen.emplace_back((frame.arrival + frame.edge).value, 8 * frame.sentBytes / frame.transfer.value);
    std::stable_sort(seen.begin(), seen.end(),
                     [](const auto& a, const auto& b) { return a.first < b.first; });
    std::vector<BandwidthStep> steps;
    for (const auto& [when, rate] : seen) {
        if (when >= stream.duration.value)
            break;
        const double start = steps.empty() ? 0 : when;
        if (!steps.empty() && start <= steps.back().start.value)
            steps.back().rate = BitsPerSecond(rate);
        else
            steps.push_back({Seconds(start), BitsPerSecond(rate), {}});
    }
    if (steps.empty()) {
        stream.link = BandwidthTrace(BitsPerSecond(4e6)); // nothing was ever sent: any link does
        return stream;
    }
    auto link = BandwidthTrace::make(std::move(steps), stream.duration, "recorded stream");
    if (!link)
        return link.error();
    stream.link = *std::move(link);
    return stream;
}

} // namespace cutpoint
