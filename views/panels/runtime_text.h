// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/panels/runtime_state.h"

#include <QString>

namespace cutpoint {

/// What is told of an edge agent, in the reader's language: a sentence a line.
QString accountText(const RuntimeState& state);
/// What it is doing: "Profiling: conv1"
QString jobText(const RuntimeState::Job& job);
/// What the last job has found; empty for nothing.
QString newsText(const RuntimeState::News& news);
/// The last refusal with its remedy; empty for none.
QString troubleText(const RuntimeState::Trouble& trouble);
QString otherModelText(const RuntimeState::OtherModel& other);

} // namespace cutpoint
