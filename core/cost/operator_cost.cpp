// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cost/operator_cost.h"

namespace cutpoint {

double elementCount(const Shape& shape) {
    constexpr double exactLimit = 9007199254740992.0; // 2^53
    double count = 1;
    for (std::int64_t d : shape) {
        if (d < 0)
            return 0;
        count *= static_cast<double>(d);
        if (count > exactLimit)
            return 0;
    }
    return count;
}

OperatorCost convolutionCost(double weights, double spatialPositions, double batch, double outputChannels,
                             bool bias, double bytesPerElement) {
    const double biases = bias ? outputChannels : 0;
    return {batch * spatialPositions * (2 * weights + biases), Bytes((weights + biases) * bytesPerElement)};
}

OperatorCost matrixProductCost(double rows, double inner, double columns, bool constantWeights, bool bias,
                               double bytesPerElement) {
    const double biases = bias ? columns : 0;
    return {rows * (2 * inner * columns + biases),
            Bytes(constantWeights ? (inner * columns + biases) * bytesPerElement : 0)};
}

OperatorCost elementwiseCost(double elements, double perElement) {
    return {elements * perElement, Bytes(0)};
}

} // namespace cutpoint
