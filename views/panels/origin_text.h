// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/problem.h"

#include <QString>

namespace cutpoint {

/// Which devices the times are of and where they come from, so that an estimate is never taken for a
/// measurement: "Edge times: Raspberry Pi 4, estimated   Cloud times: unnamed device, measured".
QString originText(const Problem& problem);
/// False once every estimated time has been replaced, by measured ones for instance.
bool hasEstimates(const Problem& problem);

} // namespace cutpoint
