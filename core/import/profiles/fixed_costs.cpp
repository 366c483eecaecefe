// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/profiles/fixed_costs.h"

#include "core/import/profiles/text_lines.h"
#include "core/model/quantity_text.h"

#include <cmath>
#include <fmt/format.h>

namespace cutpoint {
namespace {

constexpr std::string_view kEdge = "# fixed costs: edge ", kCloud = " s, cloud ", kEnd = " s";

std::optional<Seconds> costOf(std::string_view text) {
    const auto number = parseNumber(std::string(text));
    return number && std::isfinite(*number) && *number >= 0 ? std::optional(Seconds(*number)) : std::nullopt;
}

} // namespace

std::string fixedCostsComment(const FixedCosts& fixed) {
    return fmt::format("{}{:.9g}{}{:.9g}{}\n", kEdge, fixed.edge.value, kCloud, fixed.cloud.value, kEnd);
}

std::optional<FixedCosts> fixedCostsIn(std::string_view content) {
    TextLines lines(content.substr(0, kFixedCostsWithin));
    for (std::string_view line; lines.next(line);) {
        const std::string_view text = trimmedText(line);
        const std::size_t middle = text.find(kCloud);
        if (!text.starts_with(kEdge) || !text.ends_with(kEnd) || middle == std::string_view::npos)
            continue;
        const auto edge = costOf(text.substr(kEdge.size(), middle - kEdge.size()));
        const std::size_t from = middle + kCloud.size();
        const auto cloud = costOf(text.substr(from, text.size() - kEnd.size() - from));
        if (edge && cloud)
            return FixedCosts{*edge, *cloud};
    }
    return std::nullopt;
}

} // namespace cutpoint
