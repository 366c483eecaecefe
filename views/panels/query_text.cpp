// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/panels/query_text.h"

#include "views/panels/control_rows.h"
#include "views/panels/controls_panel.h"

#include <QStringList>

namespace cutpoint {

QString objectiveTitle(Objective objective) {
    switch (objective) {
    case Objective::Latency:
        return ControlsPanel::tr("Lowest latency");
    case Objective::Throughput:
        return ControlsPanel::tr("Highest throughput");
    case Objective::Budget:
        return ControlsPanel::tr("Cloud budget");
    case Objective::KeepUp:
        return ControlsPanel::tr("Lowest latency that keeps up");
    case Objective::Energy:
        return ControlsPanel::tr("Lowest edge energy");
    }
    return {};
}

QString queryText(const Query& query) {
    QStringList parts{objectiveTitle(query.objective)};
    const Query usual;
    for (const ControlRow& row : controlRows())
        if (const auto value = row.get(query);
            value && (QLatin1String(row.name) == QLatin1String("bandwidth") || value != row.get(usual)))
            parts << ControlsPanel::tr("%1 %2", "control, value")
                         .arg(ControlsPanel::tr(row.caption), row.format(*value));
    return parts.join(QStringLiteral("; "));
}

} // namespace cutpoint
