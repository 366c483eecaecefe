// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/cost/operator_cost.h"
#include "core/model/sentence.h"

#include "caffe.pb.h"

#include <vector>

namespace cutpoint {

/// What a Caffe layer makes of its bottoms.
struct CaffeEffect {
    std::vector<Shape> tops; ///< one per top
    OperatorCost cost;
    Sentence fault;    ///< not empty: why the layer cannot work on these shapes
    bool known = true; ///< false for an operator this reader does not know
};

/// Of a count, kernel, stride or pad; more is a fault of the file.
inline constexpr std::int64_t largestCaffeNumber = 1 << 20;
/// Caffe computes in floats.
inline constexpr double caffeFloatBytes = 4;

/// Caffe's own shape rules and the costs of one layer that is not a data layer. Every dimension of `bottoms`
/// is positive and each shape has at most 2^40 elements.
CaffeEffect caffeEffect(const caffe::LayerParameter& layer, const std::vector<Shape>& bottoms);

/// The same for Caffe's rarer layers; false, and nothing done, for a type that is none of them. `effect.tops`
/// has one shape per top and `bottoms` at least one.
bool caffeRareEffect(const caffe::LayerParameter& layer, const std::vector<Shape>& bottoms,
                     CaffeEffect& effect);

/// Shapes of a data layer's tops as the file gives them; empty shapes where it does not.
std::vector<Shape> caffeDataShapes(const caffe::LayerParameter& layer);
bool isCaffeDataLayer(const std::string& type);

} // namespace cutpoint
