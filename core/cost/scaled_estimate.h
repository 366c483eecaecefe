// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// Gaps in a measured side: unknown is not zero.
#pragma once

#include "core/cost/device.h"

#include <optional>

namespace cutpoint {

/// Which of the two times is meant.
enum class ProfileSide { Edge, Cloud };

/// How much of a side's work was timed: the share of the model's FLOPs in layers whose time is neither
/// missing nor estimated; of the layers where no FLOPs are known. 1 for a model without layers. O(V).
double measuredShare(const LayerGraph& graph, const Profile& profile, ProfileSide side);

/// What was done about a side's gaps.
struct FilledGaps {
    std::size_t layers = 0; ///< estimated now
    double scaledBy = 1;    ///< what their estimates were multiplied by
};

/// Gives every layer without a time the device's estimate, multiplied by the ratio of the sums over the
/// layers that have both: the measured ones set the scale. Marked Estimated; notes the scale in the profile.
/// O(V + L).
FilledGaps fillGaps(const LayerGraph& graph, Profile& profile, ProfileSide side, const Device& device);

/// Scales a side so that all its layers together take `total`, what a frame takes on this side alone less
/// what is paid once: the estimated layers only, what was measured stays; all layers when none is estimated.
/// The scale goes into the profile. Error "bad-total" when nothing positive is left for the layers to be
/// scaled. O(V).
std::optional<Issue> scaleToTotal(const LayerGraph& graph, Profile& profile, ProfileSide side, Seconds total);

} // namespace cutpoint
