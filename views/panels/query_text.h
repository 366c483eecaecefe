// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/query.h"

#include <QString>

namespace cutpoint {

/// "Lowest latency", "Cloud budget", ...
QString objectiveTitle(Objective objective);
/// What is asked, in one line: "Lowest latency; Bandwidth 4 Mbit/s; Sampling rate Q 30 fps". Objective and
/// bandwidth always, and whatever is not as a new query has it.
QString queryText(const Query& query);

} // namespace cutpoint
