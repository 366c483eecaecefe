// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace cutpoint {

/// What a part of the window is for, in a sentence or two: of a dock by its id, "graph", "welcome" or
/// "toolbar". Of a dock that is not known: where its page is.
QString partHelp(const QString& part);

} // namespace cutpoint
