// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/adapt/link/link_file.h"

#include "core/adapt/link/link_readers.h"
#include "core/import/json_reader.h"
#include "core/import/plain_text.h"
#include "core/import/profiles/text_lines.h"
#include "core/model/quantity_text.h"
#include "core/model/sentence.h"

#include <algorithm>
#include <cmath>
#include <fstream>

namespace cutpoint {

using nlohmann::json;
using namespace link_readers;

namespace {

Result<LinkMeasurement> ofTrace(Result<BandwidthTrace> trace) {
    if (!trace)
        return trace.error();
    LinkMeasurement link;
    link.format = trace->format();
    link.issues = trace->issues();
    link.trace = std::move(trace).value();
    return link;
}

/// What `cutpoint-cli probe --json` prints.
Result<LinkMeasurement> readProbe(const json& document, const std::string& file) {
    LinkMeasurement link;
    link.format = "cutpoint-probe";
    const auto positive = [&](const char* key, auto& into) -> bool {
        const auto found = document.find(key);
        if (found == document.end() || found->is_null())
            return true;
        if (!found->is_number() || !(found->get<double>() > 0) || !std::isfinite(found->get<double>()))
            return false;
        into = typename std::decay_t<decltype(into)>::value_type(found->get<double>());
        return true;
    };
    for (const auto& [key, good] : {std::pair("bandwidth_bit_s", positive("bandwidth_bit_s", link.rate)),
                                    {"rtt_s", positive("rtt_s", link.rtt)},
                                    {"downlink_bit_s", positive("downlink_bit_s", link.downlink)},
                                    {"transfer_overhead", positive("transfer_overhead", link.overhead)}})
        if (!good)
            return Issue{Severity::Error,
                         code::BadTrace,
                         file,
                         0,
                         key,
                         say("It is not a positive number."),
                         say("Probe the link again: cutpoint-cli probe --json.")};
    return link;
}

bool isStream(std::string_view content) {
    return content.substr(0, 4096).find("\"event\"") != std::string_view::npos;
}

Result<LinkMeasurement> readJson(std::string_view content, const std::string& file) {
    if (content.front() == '{' && isStream(content))
        return readIperfStream(content, file);
    const auto document = parseJson(content, file);
    if (!document)
        return document.error();
    if (document->is_array())
        return ofTrace(readSabre(*document, file));
    if (document->contains("start") || document->contains("intervals") || document->contains("end"))
        return readIperfJson(*document, file);
    if (document->contains("bandwidth_bit_s"))
        return readProbe(*document, file);
    if (document->contains("download") || document->contains("upload"))
        return readSpeedtest(*document, file);
    return Issue{Severity::Error,
                 code::UnknownTrace,
                 file,
                 0,
                 "",
                 say("The JSON is of no tool that measures links and is known here."),
                 say("Known are iperf3 --json, speedtest and Sabre's lists.")};
}

bool isNumber(std::string_view text) {
    return parseNumber(text).has_value();
}

/// "Reply from 10.0.0.1: bytes=32 time=14ms TTL=57": Windows translates all but this end of the line.
bool isWindowsPing(std::string_view content) {
    const std::size_t end = content.find("ms TTL=");
    return end != std::string_view::npos && end > 0 && content[end - 1] >= '0' && content[end - 1] <= '9';
}

Result<LinkMeasurement> readText(std::string_view content, const std::string& file,
                                 const LinkChoice& choice) {
    constexpr std::size_t head = 4096;
    if (isWindowsPing(content.substr(0, head)))
        return readPing(content, file);
    TextLines lines(content);
    for (std::string_view line; lines.next(line);) {
        const std::string_view text = trimmedText(line);
        if (text.empty() || text.starts_with('#'))
            continue;
        if (containsText(text, "bytes from") || text.starts_with("PING ") || text.starts_with("Pinging "))
            return readPing(content, file);
        if (text.starts_with("Connecting to host") || text.starts_with("Server listening") ||
            text.starts_with("Client connecting") || text.starts_with("-----") || text.starts_with("[ ID]") ||
            (text.starts_with('[') && containsText(text, "bits/sec")) || text.starts_with("Accepted"))
            return readIperfText(content, file);
        const auto blanks = words(text);
        const auto commas = fields(text, ',');
        if ((commas.size() == 9 || commas.size() == 8) && isNumber(commas.front()) &&
            commas.front().size() == 14)
            return readIperfCsv(content, file);
        if (blanks.size() == 6 && std::all_of(blanks.begin(), blanks.end(), isNumber))
            return readCellularLog(content, file);
        const char* separators = ",;\t";
        for (const char* separator = separators; *separator; ++separator) {
            const auto cells = fields(text, *separator);
            if (cells.size() > 1 && std::none_of(cells.begin(), cells.end(), isNumber))
                return readRateTable(content, file, choice);
        }
        if (blanks.size() == 1 && commas.size() == 1 && text.find(';') == std::string_view::npos)
            return ofTrace(readMahimahi(content, file));
        return ofTrace(readColumns(content, file));
    }
    return Issue{Severity::Error,
                 code::EmptyFile,
                 file,
                 0,
                 "",
                 say("The file is empty."),
                 say("Give a recorded link or the output of iperf3 --json.")};
}

} // namespace

std::optional<BitsPerSecond> LinkMeasurement::bestRate() const {
    if (rate)
        return rate;
    return trace ? std::optional(trace->mean()) : std::nullopt;
}

Result<LinkMeasurement> readLink(std::string_view content, const std::string& file,
                                 const LinkChoice& choice) {
    if (content.starts_with("\xEF\xBB\xBF"))
        content.remove_prefix(3);
    const std::size_t first = content.find_first_not_of(" \t\r\n");
    const std::string_view text =
        first == std::string_view::npos ? std::string_view() : content.substr(first);
    if (!text.empty() && text.front() != '{' && text.front() != '[')
        return readText(content, file, choice);
    if (!text.empty() && text.front() == '[') {
        // iperf's text begins with "[ ID]" or "[  5]", a list with an object.
        const std::string_view line = text.substr(0, text.find('\n'));
        if (containsText(line, "ID]") || containsText(line, "bits/sec") || containsText(line, "] local "))
            return readText(content, file, choice);
    }
    return text.empty() ? readText(content, file, choice) : readJson(text, file);
}

Result<LinkMeasurement> readLinkFile(const std::filesystem::path& path) {
    constexpr std::uintmax_t kLargest = 256u << 20;
    std::filesystem::path file = path;
    LinkChoice choice;
    const std::string whole = path.string();
    const std::size_t mark = whole.rfind('?');
    if (mark != std::string::npos && !std::filesystem::exists(path)) {
        file = whole.substr(0, mark);
        for (const std::string_view part : fields(std::string_view(whole).substr(mark + 1), '&'))
            if (const std::size_t equals = part.find('='); equals != std::string_view::npos)
                choice[lowerText(part.substr(0, equals))] = std::string(part.substr(equals + 1));
    }
    const Issue unreadable{Severity::Error,
                           code::CannotRead,
                           file.string(),
                           0,
                           "",
                           say("The trace cannot be read or is larger than 256 MiB."),
                           say("Check the file's name.")};
    std::error_code error;
    const std::uintmax_t size = std::filesystem::file_size(file, error);
    if (error || size > kLargest)
        return unreadable;
    std::ifstream stream(file, std::ios::binary);
    std::string content(size, '\0');
    if (!stream.read(content.data(), static_cast<std::streamsize>(size)))
        return unreadable;
    const auto text = plainText(std::move(content), file.string(), kLargest);
    return text ? readLink(*text, file.string(), choice) : Result<LinkMeasurement>(text.error());
}

namespace {

Result<BandwidthTrace> traceFrom(Result<LinkMeasurement> link, const std::string& file) {
    if (!link) {
        Issue issue = link.error();
        issue.file = file;
        return issue;
    }
    if (!link->trace && !link->rate)
        return Issue{Severity::Error,
                     code::NoRate,
                     file,
                     0,
                     "",
                     say("The file tells round-trip times and no rate."),
                     say("Give a recorded link, or the output of iperf3 --json.")};
    BandwidthTrace trace = link->trace ? *link->trace : BandwidthTrace(*link->rate);
    trace.setIssues(link->issues);
    return trace;
}

} // namespace

Result<BandwidthTrace> readBandwidthTrace(std::string_view content, const std::string& file) {
    return traceFrom(readLink(content, file), file);
}

Result<BandwidthTrace> readBandwidthTraceFile(const std::filesystem::path& path) {
    return traceFrom(readLinkFile(path), path.string());
}

namespace link_readers {

Issue badTrace(const std::string& file, int line, Sentence message) {
    return {Severity::Error,
            code::BadTrace,
            file,
            line,
            "",
            std::move(message),
            say("A trace is Mahimahi packet times, lines of seconds and Mbit/s, a Sabre JSON list, a table "
                "with a column of rates, or what iperf3 wrote.")};
}

Result<BandwidthTrace> traceOf(const std::vector<Sample>& samples, double lastLength, std::string format) {
    std::vector<BandwidthStep> steps;
    if (samples.empty())
        return badTrace("", 0, say("The trace has no samples."));
    const double origin = samples.front().start;
    for (const Sample& sample : samples)
        steps.push_back({Seconds(sample.start - origin), BitsPerSecond(sample.rate), Seconds(0)});
    const Seconds duration = steps.back().start + Seconds(lastLength);
    return BandwidthTrace::make(std::move(steps), duration, std::move(format));
}

} // namespace link_readers
} // namespace cutpoint
