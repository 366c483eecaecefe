// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace cutpoint {

/// One setting of an operator ("strides", "2, 2"), named and written as the model's file has it. Only told to
/// people: shapes and costs are computed by the importers.
struct Attribute {
    std::string name, value;
    bool operator==(const Attribute&) const = default;
};

/// In the order of the file, where its reader keeps one.
using Attributes = std::vector<Attribute>;

constexpr std::size_t mostAttributes = 32;        ///< of one layer; what follows is left out
constexpr std::size_t longestAttributeValue = 80; ///< bytes; a longer one is cut and ends with "..."

/// Appends one, printable and within the limits above, so that a hostile file costs a bounded amount; one
/// without a name or a value, and one more than `mostAttributes`, is passed over.
void addAttribute(Attributes& attributes, std::string_view name, std::string_view value);

/// "3, 3": as many of the numbers as a value may show.
std::string numbersText(std::span<const double> numbers);

} // namespace cutpoint
