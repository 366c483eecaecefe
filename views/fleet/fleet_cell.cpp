// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/fleet/fleet_cell.h"

#include "core/model/quantity_text.h"
#include "views/panels/number_text.h"

#include <QCoreApplication>

#include <cmath>

namespace cutpoint {
namespace {

/// The texts' context for translators.
struct CellText {
    Q_DECLARE_TR_FUNCTIONS(cutpoint::FleetView)
};

} // namespace

QString typeInto(FleetClass& one, FleetTable::Column column, const QString& text, double timeScale) {
    const std::string typed = plainQuantityText(text);
    const auto number = parseLocalNumber(text.trimmed());
    QString wrong;
    const auto positive = [&]() -> std::optional<double> {
        if (number && *number > 0 && *number < 1e12)
            return number;
        wrong = CellText::tr("“%1” is no number above zero.").arg(text);
        return std::nullopt;
    };
    switch (column) {
    case FleetTable::Count:
        if (number && *number >= 0 && *number <= 1e6 && *number == std::floor(*number))
            one.count = static_cast<std::int64_t>(*number);
        else
            wrong = CellText::tr("“%1” is no number of cameras.").arg(text);
        break;
    case FleetTable::Uplink: {
        const auto rate = parseBandwidth(typed);
        if (rate && rate->value > 0)
            one.bandwidth = *rate;
        else if (const auto mbit = positive())
            one.bandwidth = BitsPerSecond(*mbit * 1e6);
        break;
    }
    case FleetTable::Rate:
        if (const auto rate = positive())
            one.rate = FramesPerSecond(*rate);
        break;
    case FleetTable::EdgeSpeed:
        if (const auto speed = positive()) {
            Problem faster = *one.problem;
            faster.edgeSpeed = *speed;
            one.problem = std::make_shared<const Problem>(std::move(faster));
            one.points.reset(); // they are found anew with the next answer
        }
        break;
    case FleetTable::Limit:
        if (text.trimmed().isEmpty() || text.trimmed() == QStringLiteral("–")) {
            one.latency.reset();
        } else if (const auto time = parseDuration(typed)) {
            one.latency = *time;
        } else if (const auto bare = positive()) {
            one.latency = Seconds(*bare / timeScale);
        }
        break;
    default:
        break;
    }
    return wrong;
}

} // namespace cutpoint
