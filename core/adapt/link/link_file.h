// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/adapt/bandwidth_trace.h"

#include <map>
#include <optional>

namespace cutpoint {

/// What a measurement of a link tells. At least one of the three is there.
struct LinkMeasurement {
    std::string format; ///< "iperf3", "iperf", "speedtest", "ping", "table", "cellular-log", "mahimahi",
                        ///< "columns", "sabre" or "cutpoint-probe"
    std::optional<BitsPerSecond> rate;     ///< of the whole measurement: what arrived, not what was sent
    std::optional<Seconds> rtt;            ///< median round trip
    std::optional<BitsPerSecond> downlink; ///< of the other direction, where both were measured
    std::optional<double> overhead;        ///< Network::overhead
    std::optional<BandwidthTrace> trace;   ///< how the rate changed
    Issues issues;                         ///< what was guessed, left out, or measured in the other direction

    /// `rate`, else the trace's mean.
    std::optional<BitsPerSecond> bestRate() const;
};

/// Which rows and columns of a table are meant: "time" and "rate" name columns, any other key a column and
/// the value that rows must have there.
using LinkChoice = std::map<std::string, std::string>;

/// Reads a measurement or a recorded link, told apart by content:
/// - iperf3 as JSON or JSON stream; iperf 2 and 3 as text (also -y C);
/// - Ookla's speedtest and speedtest-cli as JSON; ping;
/// - a table with a header that has a column of rates (drive tests, 5Gophers): columns are guessed from their
///   titles, and said; of several runs in one file the first is taken, and said;
/// - logs of the Ghent and Oslo measurements: six columns, bytes since the last line;
/// - Mahimahi: one integer a line, the millisecond at which a packet of 1,500 bytes may pass;
/// - columns: `seconds Mbit/s` a line; a rate holds until the next line, the last as long as the one before;
/// - what `cutpoint-cli probe --json` prints: rate, round trip, downlink and overhead;
/// - Sabre: a JSON list of {duration_ms, bandwidth_kbps, latency_ms}.
/// Lines that begin with # are comments. Errors: "empty-file", "bad-trace" with the line, "unknown-trace",
/// "no-rate", "unknown-column", "measurement-failed", JSON's own.
Result<LinkMeasurement> readLink(std::string_view content, const std::string& file,
                                 const LinkChoice& choice = {});

/// The same for a file of at most 256 MiB. "drive.csv?carrier=A&run=3" is the file drive.csv with a choice.
/// Errors also: "cannot-read".
Result<LinkMeasurement> readLinkFile(const std::filesystem::path& path);

} // namespace cutpoint
