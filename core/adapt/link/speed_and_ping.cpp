// SPDX-License-Identifier: GPL-3.0-or-later
// Measurements that are one number: speedtest and ping.
#include "core/adapt/link/link_readers.h"
#include "core/import/json_reader.h"
#include "core/import/profiles/text_lines.h"
#include "core/model/quantity_text.h"

#include <algorithm>

namespace cutpoint::link_readers {

using nlohmann::json;

Result<LinkMeasurement> readSpeedtest(const json& document, const std::string& file) {
    LinkMeasurement link;
    link.format = "speedtest";
    std::optional<double> rate;
    const auto upload = document.find("upload");
    if (upload != document.end() && upload->is_object()) { // Ookla's own: bytes per second
        if (const auto bytes = jsonNumber(*upload, "bandwidth"))
            rate = *bytes * 8;
    } else { // speedtest-cli: bits per second
        rate = jsonNumber(document, "upload");
    }
    if (!rate || !(*rate > 0) || *rate > kFastest)
        return Issue{Severity::Error,
                     code::NoRate,
                     file,
                     0,
                     "",
                     say("The file has no upload rate."),
                     say("Let speedtest measure the upload, too.")};
    link.rate = BitsPerSecond(*rate);
    const auto ping = document.find("ping");
    std::optional<double> ms;
    if (ping != document.end())
        ms = ping->is_object() ? jsonNumber(*ping, "latency") : jsonNumber(document, "ping");
    if (ms && *ms > 0 && *ms < 1e6)
        link.rtt = Seconds(*ms * 1e-3);
    return link;
}

Result<LinkMeasurement> readPing(std::string_view content, const std::string& file) {
    std::vector<double> times;
    std::optional<double> average;
    TextLines lines(content);
    for (std::string_view line; lines.next(line);) {
        const auto numberAt = [&](std::size_t at) -> std::optional<double> {
            const std::string_view rest = line.substr(at);
            const std::size_t end = std::min(rest.find_first_not_of("0123456789."), rest.size());
            return parseNumber(rest.substr(0, end));
        };
        std::size_t at = line.find("time=");
        if (at == std::string_view::npos)
            at = line.find("time<");
        // Windows translates the word: "Zeit=14ms TTL=57".
        if (const std::size_t end = line.rfind("ms TTL="); at == std::string_view::npos && end != line.npos)
            if (const std::size_t sign = line.find_last_of("=<", end); sign != line.npos && sign >= 4)
                at = sign - 4;
        if (at != std::string_view::npos) {
            const auto ms = numberAt(at + 5);
            if (ms && *ms >= 0 && *ms < 1e6)
                times.push_back(*ms * 1e-3);
            continue;
        }
        // "rtt min/avg/max/mdev = a/b/c/d ms"
        const std::size_t equals = line.find("= ");
        if (containsText(line, "min/avg/max") && equals != std::string_view::npos) {
            const auto parts = fields(line.substr(equals + 2), '/');
            const auto ms = parts.size() >= 3 ? parseNumber(parts[1]) : std::nullopt;
            if (ms && *ms >= 0 && *ms < 1e6)
                average = *ms * 1e-3;
        }
    }
    if (times.empty() && !average)
        return Issue{Severity::Error,
                     code::NoRate,
                     file,
                     0,
                     "",
                     say("No answer to ping is in the file."),
                     say("Check that the host answers, and ping again.")};
    LinkMeasurement link;
    link.format = "ping";
    std::sort(times.begin(), times.end());
    link.rtt = Seconds(times.empty() ? *average : times[times.size() / 2]);
    return link;
}

} // namespace cutpoint::link_readers
