// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/import/import.h"

namespace cutpoint {

/// The next value of a state of this shape may have that one: the same, or grown along one axis as a cache
/// does.
bool carriesOn(const Shape& before, const Shape& after);
/// Layers that nothing feeds: a frame's raw inputs, and what carries state between frames.
std::vector<LayerId> stateCandidates(const LayerGraph& graph);
/// Layers that may write the next frame's value of that one: those whose shape carries it on, outputs of the
/// model first.
std::vector<LayerId> stateWriters(const LayerGraph& graph, LayerId state);

/// Pairs by hand what carries state between frames (formulation, Section 7), as typed: "INPUT=LAYER" makes an
/// input hold the output of that layer from the frame before, "INPUT=" makes it a raw input of each frame.
/// What names no such layer, leaves no raw input, or pairs different sizes is left out and told
/// ("bad-state", a warning).
ImportedModel pairStates(ImportedModel model, const std::vector<std::string>& states);

} // namespace cutpoint
