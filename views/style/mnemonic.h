// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace cutpoint {

/// A menu's text as it reads elsewhere: without the mark of its key, "&Open" or Chinese "打开(&O)"; "&&" is
/// one ampersand.
QString withoutMnemonic(const QString& text);

} // namespace cutpoint
