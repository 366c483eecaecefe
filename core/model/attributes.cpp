// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/attributes.h"

#include "core/model/printable_text.h"

#include <fmt/format.h>

namespace cutpoint {

namespace {

std::string shortened(std::string_view text) {
    constexpr std::string_view dots = "...";
    // Only so much is looked at: a weight may stand as a text of megabytes.
    const std::string clean = printable(firstBytes(text, longestAttributeValue + 1));
    if (text.size() <= longestAttributeValue && clean.size() <= longestAttributeValue)
        return clean;
    return std::string(firstBytes(clean, longestAttributeValue - dots.size())) + std::string(dots);
}

} // namespace

void addAttribute(Attributes& attributes, std::string_view name, std::string_view value) {
    if (name.empty() || value.empty() || attributes.size() >= mostAttributes)
        return;
    attributes.push_back({shortened(name), shortened(value)});
}

std::string numbersText(std::span<const double> numbers) {
    std::string text;
    for (const double number : numbers) {
        text += fmt::format("{}{}", text.empty() ? "" : ", ", number);
        if (text.size() > longestAttributeValue)
            break;
    }
    return text;
}

} // namespace cutpoint
