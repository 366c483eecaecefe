// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/sentence.h"

#include <QString>

namespace cutpoint {

/// A sentence of the core in the reader's language, its quantities as QLocale writes them. Sentences that the
/// catalogue does not know stay English.
QString told(const Sentence& sentence);

} // namespace cutpoint
