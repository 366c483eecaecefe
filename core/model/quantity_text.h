// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// Quantities as users write and read them. Always the C locale: "." is the decimal point.
#pragma once

#include "core/model/issue.h"
#include "core/model/units.h"

#include <optional>
#include <string>
#include <string_view>

namespace cutpoint {

/// The whole text as one finite or infinite number ("1.5", "1e-3"); nothing for anything else. Locale-free.
std::optional<double> parseNumber(std::string_view text);

/// "4mbit", "500kbit", "1gbit", "800bit" (also "Mbit/s", "mbps" as bits). A bare number is an error with a
/// hint.
Result<BitsPerSecond> parseBandwidth(std::string_view text);
/// "20ms", "1.5s", "30us", "2min", "1h".
Result<Seconds> parseDuration(std::string_view text);
/// "64KiB", "588KiB", "3MB", "10B", "1GiB".
Result<Bytes> parseBytes(std::string_view text);
/// "6%": what transfers take beyond size over bandwidth, as Network::overhead (1.06).
Result<double> parseOverhead(std::string_view text);
/// "5W", "2500mW".
Result<Watts> parsePower(std::string_view text);

/// Three significant figures with the fitting unit: "790 ms", "1.25 s".
std::string durationText(Seconds time);
/// "81.1 kB", "1.20 MB" (10^3).
std::string bytesText(Bytes size);
/// "4 Mbit/s", "130 kbit/s".
std::string bandwidthText(BitsPerSecond rate);
/// "1.25 J", "250 mJ".
std::string energyText(double joules);

} // namespace cutpoint
