// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/import/profiles/operator_kind.h"
#include "core/model/layer_graph.h"

#include <string>
#include <utility>
#include <vector>

namespace cutpoint {

/// What is known about a row or a layer beside its name.
struct OperatorTrait {
    OperatorKind kind = OperatorKind::Unknown;
    std::string type;      ///< as written, for kinds that are not known
    std::vector<Shape> in; ///< what it may read; any of them counts
    Shape out;             ///< empty when unknown
    double weights = 0;    ///< elements; 0 when unknown
};

/// Convolutions, products, recurrent layers and attention: what a net's time goes to.
bool isHeavy(OperatorKind kind);

/// How well a row fits a layer: 0 when they cannot be the same operator, more with every shape that agrees.
/// The batch (first dimension), the order of dimensions and those of 1 do not count: tools write NHWC, too.
int likeness(const OperatorTrait& row, const OperatorTrait& layer);

/// Frames per run of the row for one of the layer, from shapes that differ in the first dimension alone; 0
/// when they do not tell.
int batchRatio(const Shape& row, const Shape& layer);

/// The pairs (row, layer) of the alignment in both orders that fits best; then, of what is left, pairs whose
/// shapes agree, for tools that run branches in another order. O(rows * layers) up to 9 million, beyond that
/// only near the diagonal of what is left in order.
std::vector<std::pair<std::size_t, std::size_t>> matchInOrder(const std::vector<OperatorTrait>& rows,
                                                              const std::vector<OperatorTrait>& layers);

} // namespace cutpoint
