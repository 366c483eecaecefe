// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIcon>

namespace cutpoint {

/// The icon ":/icons/NAME.svg" in the colours of the palette of now: as dark or bright as the text beside it,
/// and quieter where it is disabled. Follows a change of the theme by itself.
QIcon themedIcon(const QString& name);

} // namespace cutpoint
