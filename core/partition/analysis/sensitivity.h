// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/plan.h"
#include "core/model/sentence.h"

#include <array>
#include <stop_token>

namespace cutpoint {

/// One of the three numbers that a profile gives for a layer.
enum class ProfileNumber { EdgeTime, CloudTime, OutputSize };

/// "edge-time", "cloud-time", "output-size".
const char* profileNumberWord(ProfileNumber number);
/// The same for people.
Sentence profileNumberSentence(ProfileNumber number);

/// The smallest error in one number of one layer, all else being right, past which another plan has a lower
/// latency than the present one. For a given plan only one sign can do that.
struct LayerFlip {
    LayerId layer = 0;
    ProfileNumber number = ProfileNumber::EdgeTime;
    double relative = 0; ///< +0.2: past 20 % more; -0.2: past 20 % less; 0: another plan is as good already
};

/// The same for one number of all layers at once, by a common factor: a device that is slower or faster than
/// profiled, or (sizes) a bandwidth B / (1 + error).
struct CommonFlip {
    ProfileNumber number = ProfileNumber::EdgeTime;
    double down = 0; ///< -1 .. 0; minus infinity when even -100 % does not flip the plan
    double up = 0;   ///< 0 ..; infinite when not even a thousandfold does
};

/// How far the plan of lowest latency can be trusted when the profile is off.
struct Sensitivity {
    Plan plan;
    std::vector<LayerFlip> layers;    ///< those that can flip the plan, most critical first
    std::array<CommonFlip, 3> common; ///< by ProfileNumber

    /// The plan stays optimal whatever errors of at most this size all numbers have at once, each its own;
    /// past it some combination flips the plan. 0 .. 1.
    double radius = 0;

    /// No single number's error of at most `error` (0.2 for 20 %) flips the plan, nor a common one. `radius`
    /// answers for several at once.
    bool survives(double error) const;
};

/// Exact, by min cuts: an error in one number moves the cost of all plans that use it by the same amount, so
/// the plan flips when that amount reaches the cost of the best plan that differs there. Common factors and
/// the radius by Newton's method on the parametric min cut. Pins and rtt are kept (rtt has no error). The
/// moves of layers share augmentations along chains; sizes need up to three for each layer.
///
/// Errors: what checkProblem finds, "no-memory-limit", "dead-link" when every plan's latency is infinite,
/// "cancelled".
Result<Sensitivity> analyseSensitivity(const Problem& problem, std::stop_token stop = {});

/// How much the lowest latency grows when layer v is forced to the other side; by two min cuts. Infinite when
/// that is impossible, or when the plan it leads to waits for a dead link. Errors: what checkProblem finds,
/// "no-memory-limit".
Result<Seconds> flipCost(const Problem& problem, LayerId v);

/// flipCost() of every layer, by LayerId, from one min cut and an augmentation for each. Errors: as above,
/// "cancelled".
Result<std::vector<Seconds>> flipCosts(const Problem& problem, std::stop_token stop = {});

} // namespace cutpoint
