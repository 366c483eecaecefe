// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/window_fit.h"

#include <algorithm>
#include <cmath>

namespace cutpoint {

std::optional<AxisFit> fitAxis(std::int64_t in, std::int64_t out, std::int64_t kernel) {
    constexpr std::int64_t largest = 1 << 20;
    if (in < 1 || out < 1 || kernel < 1 || std::max({in, out, kernel}) > largest)
        return std::nullopt;
    for (std::int64_t stride = 1; stride <= in; ++stride) {
        // floor((in + pad - kernel) / stride) + 1 == out for pad in [least, least + stride - 1].
        const std::int64_t least = (out - 1) * stride + kernel - in;
        const std::int64_t first = std::max<std::int64_t>(least, 0), last = least + stride - 1;
        if (last < first || first > 2 * (kernel - 1))
            continue;
        const std::int64_t pad = first % 2 != 0 && first < last ? first + 1 : first;
        const std::int64_t chosen = pad / 2 < kernel ? pad : first;
        return AxisFit{stride, chosen / 2, chosen - chosen / 2, in};
    }
    // No stride reaches the far end: look at the near part only.
    const std::int64_t stride = out > 1 ? std::max<std::int64_t>(1, (in - kernel) / (out - 1)) : 1;
    const std::int64_t used = (out - 1) * stride + kernel;
    if (used > in)
        return std::nullopt;
    return AxisFit{stride, 0, 0, used};
}

std::array<std::int64_t, 2> kernelOf(double area) {
    constexpr std::int64_t largest = 4096;
    if (!(area >= 0.95) || area > static_cast<double>(largest * largest))
        return {0, 0};
    const auto whole = static_cast<std::int64_t>(std::llround(area));
    const bool exact = std::abs(area - static_cast<double>(whole)) < 1e-6 * area;
    if (exact)
        for (auto high = static_cast<std::int64_t>(std::sqrt(static_cast<double>(whole)) + 0.5); high >= 1;
             --high)
            if (whole % high == 0 && (whole / high <= 3 * high || whole < 32))
                return {high, whole / high};
    // Not a count of cells: the nearest nearly square one.
    std::array<std::int64_t, 2> best{0, 0};
    double error = 0.05 * area;
    const auto side = static_cast<std::int64_t>(std::sqrt(area));
    for (std::int64_t high = std::max<std::int64_t>(1, side / 2); high <= side + 1; ++high) {
        const auto wide = std::max<std::int64_t>(1, std::llround(area / static_cast<double>(high)));
        const double off = std::abs(static_cast<double>(high * wide) - area);
        if (off <= error) {
            error = off;
            best = {high, wide};
        }
    }
    return best;
}

} // namespace cutpoint
