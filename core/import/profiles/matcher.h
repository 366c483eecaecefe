// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/import/layer_origins.h"
#include "core/import/profiles/measured_profile.h"

#include <string>
#include <vector>

namespace cutpoint {

/// How a row met its layers.
enum class MatchedBy {
    Nothing,
    Name,     ///< the layer's own name, or one that differs in case and separators only
    Tensor,   ///< what the layer, or the last of the fused ones, writes
    Position, ///< "Type_7": the node's place in the file
    Order,    ///< order, type and shapes
    Region,   ///< an accelerator's part of the net, by what runs before and after it
    Constant, ///< computes constants for the layer
    Charge,   ///< copies and layout changes of the layer
};

/// One row and the layers that share its time.
struct RowMatch {
    std::vector<LayerId> layers; ///< ascending; empty when the row is about no layer
    MatchedBy by = MatchedBy::Nothing;
};

/// A row that named nothing in the model, with the layer it may have meant.
struct UnmatchedRow {
    std::size_t row = 0;
    std::string near; ///< empty when no name is near
};

/// A profile laid over a model. Times are those of the file: per run, of its batch.
struct MatchedProfile {
    std::vector<RowMatch> rows;       ///< by row of the profile
    std::vector<char> timed;          ///< by LayerId: some row holds its time, be it 0
    std::vector<Seconds> edge, cloud; ///< by LayerId: the rows' medians, shared by FLOPs within a row
    std::vector<FusedGroup> groups;
    std::vector<UnmatchedRow> unmatchedRows;
    std::vector<LayerId> layersWithoutRow; ///< raw inputs left out
    std::size_t timedLayers = 0;
    Seconds sum;      ///< of all rows; in a run that is the median of the runs, where every run is known
    Seconds overhead; ///< of an inference and of no layer: the tool's own total less the sum, and conversions
    int batch = 1;    ///< frames per run
    bool batchFromShapes = false;
    Issues issues;
};

/// Joins rows with layers, in this order: names; names of tensors; places in the file; what a fused kernel
/// ends with; order, type and shapes; an accelerator's regions; layers that a fusion swallowed. Errors: the
/// same layer twice in a table ("duplicate-name"), one row that holds the whole net ("whole-net-row"), no row
/// that is about a layer ("profile-of-another-model"). O(rows * layers) at worst, bounded for huge ones.
Result<MatchedProfile> matchProfile(const LayerGraph& graph, const LayerOrigins& origins,
                                    const MeasuredProfile& profile, const std::string& file);

/// What is known of a profile without a model: sums, overhead, batch.
MatchedProfile measuredSums(const MeasuredProfile& profile);

} // namespace cutpoint
