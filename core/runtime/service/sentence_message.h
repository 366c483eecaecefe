// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// Sentences on their way between processes, so that each is told where it is read, in the reader's language.
#pragma once

#include "core/model/sentence.h"

#include <string>

namespace cutpoint {

namespace sentence::v1 {
class Sentence;
}

/// Its texts become UTF-8, whatever they are.
sentence::v1::Sentence messageOf(const Sentence& sentence);

/// What another process said. `english` is what it said besides, which counts where the message is empty (a
/// process of before) or not to be believed: sentences within sentences beyond any of ours, or a text longer
/// than anyone reads.
Sentence sentenceOf(const sentence::v1::Sentence& message, const std::string& english);

} // namespace cutpoint
