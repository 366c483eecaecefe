// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/panels/number_text.h"

#include "core/model/quantity_text.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace cutpoint {

namespace {

struct Unit {
    double size;
    const char* name;
};

/// The largest unit that leaves at least 1 after rounding to three figures; `units` ascends.
template <std::size_t N>
const Unit& fittingUnit(double value, const std::array<Unit, N>& units) {
    const Unit* chosen = &units.front();
    for (const Unit& unit : units)
        if (std::abs(value) >= 0.9995 * unit.size)
            chosen = &unit;
    return *chosen;
}

QLocale ungrouped(QLocale locale) {
    locale.setNumberOptions(QLocale::OmitGroupSeparator | QLocale::OmitLeadingZeroInExponent);
    return locale;
}

} // namespace

QString significantText(double value, const QLocale& locale) {
    if (std::isnan(value))
        return QStringLiteral("–");
    if (std::isinf(value))
        return value < 0 ? QStringLiteral("−∞") : QStringLiteral("∞");
    if (value == 0)
        return ungrouped(locale).toString(0);
    const double size = std::abs(value);
    if (size < 1e-4)
        return ungrouped(locale).toString(value, 'e', 2);
    // 0.9995 and the like round up into the next decade and lose a decimal there.
    int decimals = 2 - static_cast<int>(std::floor(std::log10(size)));
    const double scale = std::pow(10.0, decimals);
    if (std::round(size * scale) >= 1000)
        --decimals;
    return ungrouped(locale).toString(value, 'f', std::max(0, decimals));
}

QString shortNumberText(double value, const QLocale& locale) {
    if (!std::isfinite(value) || value == 0)
        return significantText(value, locale);
    const double size = std::abs(value);
    if (size >= 999.5)
        return ungrouped(locale).toString(value, 'f', 0);
    return ungrouped(locale).toString(value, 'g', 3);
}

QString durationShown(Seconds time, const QLocale& locale) {
    if (!std::isfinite(time.value) || time.value == 0)
        return significantText(time.value, locale) + QStringLiteral(" s");
    static constexpr std::array<Unit, 4> units{{{1e-9, "ns"}, {1e-6, "µs"}, {1e-3, "ms"}, {1, "s"}}};
    const Unit& unit = fittingUnit(time.value, units);
    return significantText(time.value / unit.size, locale) + QLatin1Char(' ') + QString::fromUtf8(unit.name);
}

QString bytesShown(Bytes size, const QLocale& locale) {
    static constexpr std::array<Unit, 4> units{{{1, "B"}, {1e3, "kB"}, {1e6, "MB"}, {1e9, "GB"}}};
    const Unit& unit = fittingUnit(size.value, units);
    const double shown = size.value / unit.size;
    // A count of single bytes is whole.
    const QString number = unit.size == 1 && std::isfinite(shown) ? ungrouped(locale).toString(shown, 'f', 0)
                                                                  : significantText(shown, locale);
    return number + QLatin1Char(' ') + QString::fromUtf8(unit.name);
}

QString bandwidthShown(BitsPerSecond rate, const QLocale& locale) {
    static constexpr std::array<Unit, 4> units{
        {{1, "bit/s"}, {1e3, "kbit/s"}, {1e6, "Mbit/s"}, {1e9, "Gbit/s"}}};
    const Unit& unit = fittingUnit(rate.value, units);
    // 18.88 Mbit/s is a preset and must read as itself.
    const double shown = rate.value / unit.size;
    const QString number = std::isfinite(shown) && shown != 0 ? ungrouped(locale).toString(shown, 'g', 4)
                                                              : significantText(shown, locale);
    return number + QLatin1Char(' ') + QString::fromUtf8(unit.name);
}

QString percentShown(double fraction, const QLocale& locale) {
    const double percent = 100 * fraction;
    if (!std::isfinite(percent))
        return significantText(percent, locale) + QStringLiteral(" %");
    const bool small = percent != 0 && std::abs(percent) < 0.95;
    if (small && std::abs(percent) < 0.05)
        return QStringLiteral("< ") + ungrouped(locale).toString(0.1, 'f', 1) + QStringLiteral(" %");
    return ungrouped(locale).toString(percent, 'f', small ? 1 : 0) + QStringLiteral(" %");
}

std::optional<double> parseLocalNumber(const QString& text, const QLocale& locale) {
    const QString trimmed = text.trimmed();
    if (trimmed.isEmpty())
        return std::nullopt;
    if (const auto plain = parseNumber(trimmed.toStdString()))
        return plain;
    bool ok = false;
    const double value = locale.toDouble(trimmed, &ok);
    return ok ? std::optional(value) : std::nullopt;
}

std::string plainQuantityText(const QString& text, const QLocale& locale) {
    QString plain = text.trimmed();
    const QString point = locale.decimalPoint();
    if (point != QLatin1String(".") && plain.count(point) == 1 && !plain.contains(QLatin1Char('.')))
        plain.replace(point, QLatin1String("."));
    plain.replace(QStringLiteral("µs"), QStringLiteral("us"));
    return plain.toStdString();
}

} // namespace cutpoint
