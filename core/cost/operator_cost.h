// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// What one operator costs, from its shapes. FLOPs count a multiply-add as 2; elementwise work counts 1 per
/// element.
#pragma once

#include "core/model/layer_graph.h"

namespace cutpoint {

struct OperatorCost {
    double flops = 0;
    Bytes parameterBytes;
};

/// Number of elements; 0 when a dimension is unknown or the product passes 2^53. An empty shape counts 1 (a
/// scalar).
double elementCount(const Shape& shape);

/// Grouped convolution or deconvolution: `weights` is the number of weight elements, `spatialPositions` how
/// often each is used (output positions for a convolution, input positions for a deconvolution), per batch
/// item.
OperatorCost convolutionCost(double weights, double spatialPositions, double batch, double outputChannels,
                             bool bias, double bytesPerElement);

/// Matrix product of (rows x inner) by (inner x columns); parameters counted when the right side is constant.
OperatorCost matrixProductCost(double rows, double inner, double columns, bool constantWeights, bool bias,
                               double bytesPerElement);

/// Elementwise, normalising or pooling work over `elements` with `perElement` operations each.
OperatorCost elementwiseCost(double elements, double perElement);

} // namespace cutpoint
