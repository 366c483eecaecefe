// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/query.h"
#include "views/panels/quantity_field.h"

#include <optional>
#include <vector>

namespace cutpoint {

/// One value of the query. A new one is one row.
struct ControlRow {
    const char* name; ///< of the widgets: nameField, nameSlider
    const char* caption;
    const char* toolTip;
    QuantityField::Parser parse;
    QuantityField::Formatter format;
    std::optional<double> (*get)(const Query&); ///< none: the limit is not set
    void (*set)(Query&, std::optional<double>); ///< none only where `preset` is given
    double low = 0, high = 0;                   ///< of the slider; none when they are equal
    double preset = 0; ///< above zero: a limit that can be left out, and its first value
    bool gap = false;  ///< some room above
};

/// In the order in which they are shown.
const std::vector<ControlRow>& controlRows();

} // namespace cutpoint
