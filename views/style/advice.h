// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/issue.h"

#include <QString>

namespace cutpoint {

/// What a user of the window can do about an issue: the issue's own fix, or, where that names an option of
/// the command line, what to click instead.
QString advice(const Issue& issue);

} // namespace cutpoint
