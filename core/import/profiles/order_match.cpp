// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/profiles/order_match.h"

#include <algorithm>
#include <cmath>

namespace cutpoint {

namespace {

constexpr std::size_t kMostCells = 9'000'000;

/// Dimensions without the batch and those of 1, sorted.
Shape essence(const Shape& shape) {
    Shape sizes(shape.begin() + (shape.size() > 1 ? 1 : 0), shape.end());
    std::erase(sizes, 1);
    std::sort(sizes.begin(), sizes.end());
    return sizes;
}

bool isKnown(const Shape& shape) {
    return !shape.empty() && std::all_of(shape.begin(), shape.end(), [](auto size) { return size > 0; });
}

/// -1 when they differ, 1 when they agree, 0 when one is not known.
int compare(const Shape& a, const Shape& b) {
    if (!isKnown(a) || !isKnown(b))
        return 0;
    return essence(a) == essence(b) ? 1 : -1;
}

/// Weights of 4, 2 or 1 byte, with or without a bias.
int compareWeights(double row, double layer) {
    if (!(row > 0) || !(layer > 0))
        return 0;
    for (const double share : {1.0, 2.0, 4.0})
        if (std::abs(row / (layer * share) - 1) < 0.03)
            return 1;
    return -1;
}

} // namespace

bool isHeavy(OperatorKind kind) {
    return kind == OperatorKind::Convolution || kind == OperatorKind::Dense ||
           kind == OperatorKind::Recurrent || kind == OperatorKind::Attention;
}

int likeness(const OperatorTrait& row, const OperatorTrait& layer) {
    if (row.kind != layer.kind || (row.kind == OperatorKind::Unknown && row.type != layer.type))
        return 0;
    if (row.kind == OperatorKind::Unknown && row.type.empty())
        return 0;
    int evidence = 0;
    const int out = compare(row.out, layer.out);
    if (out < 0)
        return 0;
    evidence += out;
    if (!row.in.empty() && isKnown(row.in.front())) {
        bool any = false, comparable = false;
        for (const Shape& shape : layer.in) {
            const int same = compare(row.in.front(), shape);
            any = any || same > 0;
            comparable = comparable || same != 0;
        }
        if (comparable && !any)
            return 0;
        evidence += any ? 1 : 0;
    }
    const int weights = compareWeights(row.weights, layer.weights);
    if (weights < 0)
        return 0;
    evidence += weights;
    return (isHeavy(row.kind) ? 3 : 1) + 2 * evidence;
}

int batchRatio(const Shape& row, const Shape& layer) {
    if (!isKnown(row) || !isKnown(layer) || row.size() != layer.size() || row.size() < 2)
        return 0;
    if (!std::equal(row.begin() + 1, row.end(), layer.begin() + 1))
        return 0;
    const std::int64_t ratio = row.front() / layer.front();
    return row.front() % layer.front() == 0 && ratio <= 1'000'000 ? static_cast<int>(ratio) : 0;
}

std::vector<std::pair<std::size_t, std::size_t>> matchInOrder(const std::vector<OperatorTrait>& rows,
                                                              const std::vector<OperatorTrait>& layers) {
    std::vector<std::pair<std::size_t, std::size_t>> pairs;
    const std::size_t n = rows.size(), m = layers.size();
    if (n == 0 || m == 0)
        return pairs;
    std::vector<char> rowTaken(n, 0), layerTaken(m, 0);
    const auto take = [&](std::size_t i, std::size_t j) {
        pairs.emplace_back(i, j);
        rowTaken[i] = layerTaken[j] = 1;
    };
    if (n <= kMostCells / m) {
        std::vector<std::vector<int>> fits(n, std::vector<int>(m));
        std::vector<std::vector<int>> best(n + 1, std::vector<int>(m + 1, 0));
        for (std::size_t i = n; i-- > 0;)
            for (std::size_t j = m; j-- > 0;) {
                fits[i][j] = likeness(rows[i], layers[j]);
                best[i][j] = std::max(
                    {best[i + 1][j], best[i][j + 1], fits[i][j] > 0 ? best[i + 1][j + 1] + fits[i][j] : 0});
            }
        for (std::size_t i = 0, j = 0; i < n && j < m && best[i][j] > 0;) {
            if (fits[i][j] > 0 && best[i][j] == best[i + 1][j + 1] + fits[i][j])
                take(i++, j++);
            else if (best[i][j] == best[i][j + 1])
                ++j;
            else
                ++i;
        }
    } else { // too many for a table: the next layer that fits, within a window
        constexpr std::size_t kWindow = 64;
        for (std::size_t i = 0, j = 0; i < n && j < m; ++i)
            for (std::size_t k = j; k < std::min(m, j + kWindow); ++k)
                if (likeness(rows[i], layers[k]) > 0) {
                    take(i, k);
                    j = k + 1;
                    break;
                }
    }
    // Branches that ran in another order: only where shapes speak for it.
    std::size_t tries = kMostCells;
    for (std::size_t i = 0; i < n && tries > 0; ++i)
        for (std::size_t j = 0; !rowTaken[i] && j < m && tries > 0; ++j, --tries)
            if (!layerTaken[j] && likeness(rows[i], layers[j]) >= 3 &&
                (isKnown(rows[i].out) || (!rows[i].in.empty() && isKnown(rows[i].in.front()))))
                take(i, j);
    return pairs;
}

} // namespace cutpoint
