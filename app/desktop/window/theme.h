// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace cutpoint {

/// Applies "light", "dark" or "" (follow the desktop) to the whole application. Every view derives its
/// colours from the palette, so nothing else has to know.
void applyTheme(const QString& theme);

} // namespace cutpoint
