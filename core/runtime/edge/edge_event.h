// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// What an edge agent's events tell people.
#pragma once

#include "core/model/sentence.h"

#include <string>

namespace cutpoint {

namespace edge::v1 {
class Event;
}

/// "Plan changed" for "plan-changed". A word that is not known, of a newer agent, as it is.
Sentence eventKindSentence(const std::string& kind);
/// What happened.
Sentence eventSentence(const edge::v1::Event& event);

} // namespace cutpoint
