// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/import/import.h"

namespace cutpoint {

/// Unknown is not zero (formulation, Section 7): an output of 0 bytes that something reads, and a raw input
/// of 0 bytes, has no known size unless its shape states a dimension 0. Marks these in the profile; sizes
/// that are known again lose the mark. Answers the layers of unknown size. O(V).
std::vector<LayerId> markUnknownSizes(const LayerGraph& graph, Profile& profile);

/// The same for a model as it was read, in its graph, too, after the sizes that the user gave
/// (ImportOptions::inputBytesOf, outputBytesOf, inputBytes) are put in. Tells what stays unknown. Errors:
/// "no-such-layer" for a size of a layer that is not there.
Result<ImportedModel> settleSizes(ImportedModel model, const ImportOptions& options);

} // namespace cutpoint
