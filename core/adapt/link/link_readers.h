// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// One reader per format of a link's measurement. Internal to core/adapt/link.
#pragma once

#include "core/adapt/link/link_file.h"

#include <nlohmann/json_fwd.hpp>

namespace cutpoint::link_readers {

constexpr double kLongest = 1e9;  ///< seconds; beyond it sums lose their milliseconds
constexpr double kFastest = 1e15; ///< bit/s

Issue badTrace(const std::string& file, int line, Sentence message);

/// Intervals that follow each other become steps; the time between two is an outage when it is longer than
/// a few times the usual step, else the rate holds. `starts` ascend. Errors: BandwidthTrace::make's.
struct Sample {
    double start = 0, rate = 0; ///< seconds, bit/s
};
Result<BandwidthTrace> traceOf(const std::vector<Sample>& samples, double lastLength, std::string format);

Result<LinkMeasurement> readIperfJson(const nlohmann::json& document, const std::string& file);
Result<LinkMeasurement> readIperfStream(std::string_view content, const std::string& file);
Result<LinkMeasurement> readIperfText(std::string_view content, const std::string& file);
Result<LinkMeasurement> readIperfCsv(std::string_view content, const std::string& file);
Result<LinkMeasurement> readSpeedtest(const nlohmann::json& document, const std::string& file);
Result<LinkMeasurement> readPing(std::string_view content, const std::string& file);
Result<LinkMeasurement> readRateTable(std::string_view content, const std::string& file,
                                      const LinkChoice& choice);
Result<LinkMeasurement> readCellularLog(std::string_view content, const std::string& file);
Result<BandwidthTrace> readMahimahi(std::string_view content, const std::string& file);
Result<BandwidthTrace> readColumns(std::string_view content, const std::string& file);
Result<BandwidthTrace> readSabre(const nlohmann::json& document, const std::string& file);

/// "Fri Dec 17 14:07:46 UTC 2021", "2021-12-17T14:07:46.5", "14:07:46", or a number: seconds since some fixed
/// moment; nothing for other text.
std::optional<double> secondsOf(std::string_view text);

} // namespace cutpoint::link_readers
