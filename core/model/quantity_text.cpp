// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/quantity_text.h"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <fmt/format.h>
#include <span>

namespace cutpoint {
namespace {

struct UnitWord {
    std::string_view word; // lower case
    double factor;
};

std::string loweredUnit(std::string_view text) {
    std::string out;
    for (char c : text)
        out += c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
    return out;
}

Result<double> parseWithUnit(std::string_view text, std::span<const UnitWord> units, const Sentence& what,
                             const char* example) {
    const auto fail = [&](const Sentence& message) {
        return Issue{Severity::Error,
                     code::BadQuantity,
                     "",
                     0,
                     std::string(text),
                     message,
                     say("Write a number and its unit, such as %1.", example)};
    };
    double value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (error != std::errc())
        return fail(say("\"%1\" is not %2.", text, what));
    std::string_view rest(end, static_cast<std::size_t>(text.data() + text.size() - end));
    while (!rest.empty() && rest.front() == ' ')
        rest.remove_prefix(1);
    if (rest.empty())
        return fail(say("\"%1\" has no unit.", text));
    if (std::isnan(value) || value < 0)
        return fail(say("\"%1\" cannot be %2.", text, what));
    const std::string unit = loweredUnit(rest);
    for (const UnitWord& u : units)
        if (u.word == unit) // dividing by the whole number gives 700 mW the very double that 0.7 W is
            return u.factor < 1 ? value / std::round(1 / u.factor) : value * u.factor;
    return fail(say("\"%1\" is not a unit of %2.", rest, what));
}

/// Three significant figures without an exponent: 0.123, 1.23, 12.3, 123, 1230.
std::string threeFigures(double x) {
    if (x == 0 || !std::isfinite(x))
        return fmt::format("{}", x);
    // 9.996 is written with the digits of the 10.0 that it rounds to.
    const int digits = static_cast<int>(std::floor(std::log10(std::abs(x) * 1.0005)));
    return fmt::format("{:.{}f}", x, std::clamp(2 - digits, 0, 12));
}

std::string withUnit(double value, std::span<const UnitWord> units) {
    // The largest unit that keeps three figures at one or more; 0.9995 rounds up into the next one.
    for (const UnitWord& u : units)
        if (std::abs(value) >= u.factor * 0.9995)
            return threeFigures(value / u.factor) + " " + std::string(u.word);
    return threeFigures(value / units.back().factor) + " " + std::string(units.back().word);
}

} // namespace

std::optional<double> parseNumber(std::string_view text) {
    if (!text.empty() && text.front() == '+')
        text.remove_prefix(1);
    double value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (text.empty() || error != std::errc() || end != text.data() + text.size())
        return std::nullopt;
    return value;
}

Result<BitsPerSecond> parseBandwidth(std::string_view text) {
    static constexpr UnitWord units[] = {{"bit", 1},   {"kbit", 1e3},   {"mbit", 1e6},   {"gbit", 1e9},
                                         {"bit/s", 1}, {"kbit/s", 1e3}, {"mbit/s", 1e6}, {"gbit/s", 1e9},
                                         {"bps", 1},   {"kbps", 1e3},   {"mbps", 1e6},   {"gbps", 1e9}};
    const auto value = parseWithUnit(text, units, say("a bandwidth"), "4mbit");
    return value ? Result<BitsPerSecond>(BitsPerSecond(*value)) : value.error();
}

Result<Seconds> parseDuration(std::string_view text) {
    static constexpr UnitWord units[] = {{"ns", 1e-9}, {"us", 1e-6}, {"ms", 1e-3},
                                         {"s", 1},     {"min", 60},  {"h", 3600}};
    const auto value = parseWithUnit(text, units, say("a time"), "20ms");
    return value ? Result<Seconds>(Seconds(*value)) : value.error();
}

Result<Bytes> parseBytes(std::string_view text) {
    static constexpr UnitWord units[] = {{"b", 1},
                                         {"kb", 1e3},
                                         {"mb", 1e6},
                                         {"gb", 1e9},
                                         {"kib", 1024.0},
                                         {"mib", 1024.0 * 1024},
                                         {"gib", 1073741824.0}};
    const auto value = parseWithUnit(text, units, say("a size"), "64KiB");
    return value ? Result<Bytes>(Bytes(*value)) : value.error();
}

Result<double> parseOverhead(std::string_view text) {
    static constexpr UnitWord units[] = {{"%", 0.01}};
    const auto more = parseWithUnit(text, units, say("a transfer overhead"), "6%");
    return more ? Result<double>(1 + *more) : more.error();
}

Result<Watts> parsePower(std::string_view text) {
    static constexpr UnitWord units[] = {{"mw", 1e-3}, {"w", 1}, {"kw", 1e3}};
    const auto value = parseWithUnit(text, units, say("a power"), "5W");
    if (value && std::isinf(*value))
        return Issue{Severity::Error,
                     code::BadQuantity,
                     "",
                     0,
                     std::string(text),
                     say("A power cannot be infinite."),
                     say("Write a number and its unit, such as 5W.")};
    return value ? Result<Watts>(Watts(*value)) : value.error();
}

std::string durationText(Seconds time) {
    static constexpr UnitWord units[] = {{"s", 1}, {"ms", 1e-3}, {"us", 1e-6}, {"ns", 1e-9}};
    return time.value == 0 ? "0 s" : withUnit(time.value, units);
}

std::string bytesText(Bytes size) {
    static constexpr UnitWord units[] = {{"GB", 1e9}, {"MB", 1e6}, {"kB", 1e3}};
    return size.value < 999.5 ? fmt::format("{:.0f} B", size.value) : withUnit(size.value, units);
}

std::string bandwidthText(BitsPerSecond rate) {
    static constexpr UnitWord units[] = {{"Gbit/s", 1e9}, {"Mbit/s", 1e6}, {"kbit/s", 1e3}, {"bit/s", 1}};
    return rate.value == 0 ? "0 bit/s" : withUnit(rate.value, units);
}

std::string energyText(double joules) {
    static constexpr UnitWord units[] = {{"kJ", 1e3}, {"J", 1}, {"mJ", 1e-3}, {"uJ", 1e-6}};
    return joules == 0 ? "0 J" : withUnit(joules, units);
}

} // namespace cutpoint
