// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/adapt/link/link_readers.h"
#include "core/import/json_reader.h"
#include "core/import/profiles/text_lines.h"
#include "core/model/quantity_text.h"
#include "core/model/sentence.h"

#include <algorithm>
#include <map>

namespace cutpoint::link_readers {

using nlohmann::json;

namespace {

const json* member(const json& object, const char* key) {
    if (!object.is_object())
        return nullptr;
    const auto found = object.find(key);
    return found == object.end() ? nullptr : &*found;
}

double medianOf(std::vector<double> values) {
    std::sort(values.begin(), values.end());
    return values[values.size() / 2];
}

void tellDirection(LinkMeasurement& link, bool reverse, const std::string& file) {
    if (reverse)
        link.issues.push_back({Severity::Warning, code::Downlink, file, 0, "",
                               say("The measurement is of the downlink (reverse); plans need the uplink."),
                               say("Measure without -R.")});
}

/// What intervals of either JSON form add up to.
struct Intervals {
    std::vector<Sample> samples;
    std::vector<double> rtts;
    double lastLength = 1;

    /// Errors: numbers that cannot be.
    std::optional<Issue> add(const json& interval, const std::string& file) {
        const json* sum = member(interval, "sum");
        if (!sum || jsonFlag(*sum, "omitted"))
            return std::nullopt;
        const auto start = jsonNumber(*sum, "start"), rate = jsonNumber(*sum, "bits_per_second");
        const auto end = jsonNumber(*sum, "end");
        if (!start || !rate || !(*start >= 0) || *start > kLongest || !(*rate >= 0) || *rate > kFastest)
            return badTrace(file, 0, say("An interval has no start or rate that could be true."));
        if (!samples.empty() && !(*start > samples.back().start))
            return badTrace(file, 0, say("The intervals' times do not ascend."));
        samples.push_back({*start, *rate});
        lastLength = end && *end > *start && *end < kLongest ? *end - *start : 1;
        if (const json* streams = member(interval, "streams"); streams && streams->is_array())
            for (const json& stream : *streams)
                if (const auto rtt = jsonNumber(stream, "rtt"); rtt && *rtt > 0 && *rtt < 1e9)
                    rtts.push_back(*rtt * 1e-6);
        return std::nullopt;
    }
};

Result<LinkMeasurement> measured(const Intervals& intervals, const json* end, const std::string& file) {
    LinkMeasurement link;
    link.format = "iperf3";
    if (!intervals.rtts.empty())
        link.rtt = Seconds(medianOf(intervals.rtts));
    if (end)
        for (const char* key : {"sum_received", "sum", "sum_sent"}) {
            const json* sum = member(*end, key);
            const auto rate = sum ? jsonNumber(*sum, "bits_per_second") : std::nullopt;
            if (!rate || !(*rate > 0) || *rate > kFastest || link.rate)
                continue;
            link.rate = BitsPerSecond(*rate);
            if (std::string_view(key) == "sum_sent")
                link.issues.push_back({Severity::Info, code::SenderRate, file, 0, "",
                                       say("The file tells what was sent and not what arrived; a short test "
                                           "counts full buffers, too."),
                                       say("Measure for ten seconds or longer.")});
            const auto lost = jsonNumber(*sum, "lost_percent");
            if (lost && *lost > 1 && *lost <= 100) {
                link.rate = BitsPerSecond(*rate * (1 - *lost / 100));
                link.issues.push_back({Severity::Warning, code::LostPackets, file, 0, "",
                                       say("%1 %% of the packets were lost; what arrived counts.", *lost),
                                       say("Send less, or measure with TCP.")});
            }
        }
    if (!intervals.samples.empty()) {
        auto trace = traceOf(intervals.samples, intervals.lastLength, "iperf3");
        if (trace)
            link.trace = std::move(trace).value();
        else if (!link.rate)
            return trace.error();
    }
    if (!link.trace && !link.rate)
        return Issue{Severity::Error,
                     code::NoRate,
                     file,
                     0,
                     "",
                     say("The file has no interval and no sum."),
                     say("Let iperf3 --json run to its end.")};
    return link;
}

Issue failedTest(const std::string& file, const std::string& why) {
    return {Severity::Error,
            code::MeasurementFailed,
            file,
            0,
            "",
            say("iperf3 failed: %1.", why.substr(0, 200)),
            say("Measure again.")};
}

/// "0.00-1.00", also "0.0- 1.0"; seconds.
std::optional<std::pair<double, double>> intervalOf(std::string text) {
    std::erase(text, ' ');
    const std::size_t dash = text.find('-');
    if (dash == std::string::npos)
        return std::nullopt;
    const auto start = parseNumber(std::string_view(text).substr(0, dash));
    const auto end = parseNumber(std::string_view(text).substr(dash + 1));
    if (!start || !end || !(*start >= 0) || !(*end > *start) || *end > kLongest)
        return std::nullopt;
    return std::pair(*start, *end);
}

/// "12.6 Mbits/sec": bit/s.
std::optional<double> rateOf(std::string_view number, std::string_view unit) {
    const auto value = parseNumber(number);
    double scale = 1;
    switch (unit.front()) {
    case 'K':
        scale = 1e3;
        break;
    case 'M':
        scale = 1e6;
        break;
    case 'G':
        scale = 1e9;
        break;
    default:
        break;
    }
    if (unit.ends_with("Bytes/sec"))
        scale *= 8;
    if (!value || !(*value >= 0) || *value * scale > kFastest)
        return std::nullopt;
    return *value * scale;
}

/// Rates by the start of their interval; streams of one interval add up.
Result<LinkMeasurement> fromRates(const std::map<std::pair<double, double>, double>& rates,
                                  std::optional<double> whole, const char* format, const std::string& file) {
    LinkMeasurement link;
    link.format = format;
    std::vector<Sample> samples;
    double end = 0, last = 1;
    for (const auto& [interval, rate] : rates) {
        if (!samples.empty() && interval.first < end - 1e-6)
            continue; // a summary over intervals that are there
        samples.push_back({interval.first, rate});
        end = interval.second;
        last = interval.second - interval.first;
    }
    if (!samples.empty()) {
        auto trace = traceOf(samples, last, format);
        if (trace)
            link.trace = std::move(trace).value();
        else if (!whole)
            return trace.error();
    }
    if (whole && *whole > 0)
        link.rate = BitsPerSecond(*whole);
    if (!link.trace && !link.rate)
        return Issue{Severity::Error,
                     code::NoRate,
                     file,
                     0,
                     "",
                     say("The text has no interval with a rate."),
                     say("Give all that iperf printed.")};
    return link;
}

} // namespace

Result<LinkMeasurement> readIperfJson(const json& document, const std::string& file) {
    if (const std::string error = jsonText(document, "error"); !error.empty())
        return failedTest(file, error);
    Intervals intervals;
    if (const json* list = member(document, "intervals"); list && list->is_array())
        for (const json& interval : *list)
            if (auto issue = intervals.add(interval, file))
                return *issue;
    auto link = measured(intervals, member(document, "end"), file);
    if (!link)
        return link;
    LinkMeasurement result = std::move(link).value();
    const json* start = member(document, "start");
    const json* test = start ? member(*start, "test_start") : nullptr;
    tellDirection(result, test && jsonNumber(*test, "reverse").value_or(0) != 0, file);
    return result;
}

Result<LinkMeasurement> readIperfStream(std::string_view content, const std::string& file) {
    Intervals intervals;
    json end;
    bool reverse = false;
    TextLines lines(content);
    for (std::string_view line; lines.next(line);) {
        if (trimmedText(line).empty())
            continue;
        const auto event = parseJson(line, file);
        if (!event) {
            Issue issue = event.error();
            issue.line = lines.number();
            return issue;
        }
        const std::string name = jsonText(*event, "event");
        const json* data = member(*event, "data");
        if (!data)
            continue;
        if (name == "error")
            return failedTest(file, data->is_string() ? data->get<std::string>() : "no reason told");
        if (name == "start")
            if (const json* test = member(*data, "test_start"))
                reverse = jsonNumber(*test, "reverse").value_or(0) != 0;
        if (name == "interval")
            if (auto issue = intervals.add(*data, file))
                return *issue;
        if (name == "end")
            end = *data;
    }
    auto link = measured(intervals, end.is_object() ? &end : nullptr, file);
    if (!link)
        return link;
    LinkMeasurement result = std::move(link).value();
    tellDirection(result, reverse, file);
    return result;
}

Result<LinkMeasurement> readIperfText(std::string_view content, const std::string& file) {
    std::map<std::pair<double, double>, double> rates, sums;
    std::optional<double> sent, received;
    bool reverse = false;
    TextLines lines(content);
    for (std::string_view line; lines.next(line);) {
        const std::string_view text = trimmedText(line);
        reverse = reverse || text.starts_with("Reverse mode");
        if (text.starts_with("iperf3: error"))
            return failedTest(file, std::string(text.substr(13)));
        const std::size_t close = text.find(']');
        if (!text.starts_with('[') || close == std::string_view::npos || containsText(text, "(omitted)"))
            continue;
        const std::string_view rest = text.substr(close + 1);
        const std::size_t seconds = rest.find("sec");
        if (seconds == std::string_view::npos)
            continue;
        const auto interval = intervalOf(std::string(rest.substr(0, seconds)));
        const auto parts = words(rest.substr(seconds));
        std::optional<double> rate;
        for (std::size_t i = 1; i < parts.size() && !rate; ++i)
            if (parts[i].ends_with("bits/sec") || parts[i].ends_with("Bytes/sec"))
                rate = rateOf(parts[i - 1], parts[i]);
        if (!interval || !rate)
            continue;
        const bool isSum = containsText(text.substr(0, close), "SUM");
        const bool isReceiver = text.ends_with("receiver"), isSender = text.ends_with("sender");
        if (isReceiver || isSender) {
            auto& total = isReceiver ? received : sent;
            total = isSum ? *rate : total.value_or(0) + *rate;
            continue;
        }
        if (isSum)
            sums[*interval] = *rate;
        else
            rates[*interval] += *rate;
    }
    auto& used = sums.empty() ? rates : sums;
    // iperf 2 ends with one line over the whole time.
    std::optional<double> whole = received ? received : sent;
    if (used.size() > 2) {
        const auto longest = std::max_element(used.begin(), used.end(), [](const auto& a, const auto& b) {
            return a.first.second - a.first.first < b.first.second - b.first.first;
        });
        const bool spans = longest->first.first == used.begin()->first.first &&
                           longest->first.second >= used.rbegin()->first.second - 0.5;
        if (spans) {
            whole = whole ? whole : longest->second;
            used.erase(longest);
        }
    }
    auto link = fromRates(used, whole, "iperf", file);
    if (!link)
        return link;
    LinkMeasurement result = std::move(link).value();
    tellDirection(result, reverse, file);
    return result;
}

Result<LinkMeasurement> readIperfCsv(std::string_view content, const std::string& file) {
    std::map<std::pair<double, double>, double> rates;
    std::optional<double> whole;
    TextLines lines(content);
    for (std::string_view line; lines.next(line);) {
        const auto cells = fields(line, ',');
        if (cells.size() < 9)
            continue;
        const auto interval = intervalOf(std::string(cells[6]));
        const auto rate = parseNumber(cells[8]);
        if (!interval || !rate || !(*rate >= 0) || *rate > kFastest)
            return badTrace(file, lines.number(),
                            say("The line has no interval or rate that could be true."));
        if (!rates.empty() && interval->first == 0 && interval->second > rates.rbegin()->first.second - 0.5 &&
            rates.size() > 1)
            whole = *rate;
        else
            rates[*interval] += *rate;
    }
    return fromRates(rates, whole, "iperf", file);
}

} // namespace cutpoint::link_readers
