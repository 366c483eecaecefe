// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// Quantities as people read them: three significant figures, the default QLocale's decimal sign, no group
/// separators, always a unit. And back: the locale's own way of writing and the plain "1.5" are both read.
#pragma once

#include "core/model/units.h"

#include <QLocale>
#include <QString>

#include <optional>

namespace cutpoint {

/// Three significant figures; whole numbers above 1000; "∞" for infinity, "–" for NaN.
QString significantText(double value, const QLocale& locale = QLocale());
/// "790 ms", "1.25 s", "12.0 µs"; zero as "0 s".
QString durationShown(Seconds time, const QLocale& locale = QLocale());
/// "81.1 kB", "1.20 MB" (10^3).
QString bytesShown(Bytes size, const QLocale& locale = QLocale());
/// "4 Mbit/s", "130 kbit/s"; trailing zeros are dropped since users type such numbers.
QString bandwidthShown(BitsPerSecond rate, const QLocale& locale = QLocale());
/// "62 %": a fraction as per cent, one decimal below 1 %.
QString percentShown(double fraction, const QLocale& locale = QLocale());
/// Up to three significant figures without trailing zeros: "4", "5.85", "0.13".
QString shortNumberText(double value, const QLocale& locale = QLocale());

/// One number as the locale writes it ("1,5", "1.500,25" in German) or plainly ("1.5", "1e-3"). Plain wins
/// where both could be meant. Nothing for anything else.
std::optional<double> parseLocalNumber(const QString& text, const QLocale& locale = QLocale());
/// The text with the locale's decimal sign made ".", for the core's parsers of quantities with units.
std::string plainQuantityText(const QString& text, const QLocale& locale = QLocale());

} // namespace cutpoint
