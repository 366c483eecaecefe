// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// What is told to people, so that it can be told in another language: the English sentence with places for
/// its arguments, and the arguments apart.
#pragma once

#include "core/model/units.h"

#include <string>
#include <utility>
#include <variant>
#include <vector>

namespace cutpoint {

/// What stands in one of a sentence's places. Quantities stay numbers, so that every language writes them its
/// own way; a text is shown as it is (a name, a word of a file).
using Argument = std::variant<std::string, long long, double, Seconds, Bytes, BitsPerSecond>;

/// A whole sentence of the catalogue, "The layer \"%1\" has no shape.", and what stands at %1, %2 and so on.
class Sentence {
public:
    Sentence() = default;
    /// A sentence without places.
    Sentence(const char* pattern) : pattern_(pattern) {}
    Sentence(std::string pattern) : pattern_(std::move(pattern)) {}
    Sentence(std::string pattern, std::vector<Argument> arguments)
        : pattern_(std::move(pattern)), arguments_(std::move(arguments)) {}

    /// The key for translators.
    const std::string& pattern() const { return pattern_; }
    const std::vector<Argument>& arguments() const { return arguments_; }
    bool empty() const { return pattern_.empty(); }
    /// In English, in the C locale. A place without an argument stays as it is.
    std::string text() const;
    operator std::string() const { return text(); }

private:
    std::string pattern_;
    std::vector<Argument> arguments_;
};

/// Puts `arguments` into the places %1 to %9 of `pattern`, all at once: a "%2" within an argument stays.
std::string filled(const std::string& pattern, const std::vector<std::string>& arguments);

/// An argument in English: three significant figures and the unit for quantities, whole numbers as they are.
std::string argumentText(const Argument& argument);

namespace detail {
inline Argument argument(const char* text) {
    return std::string(text);
}
inline Argument argument(std::string text) {
    return text;
}
template <class Number>
requires std::is_integral_v<Number> Argument argument(Number number) {
    return static_cast<long long>(number);
}
template <class Other>
requires(!std::is_integral_v<Other>) Argument argument(Other quantity) {
    return quantity;
}
} // namespace detail

/// say("The layer \"%1\" sends %2.", name, Bytes(3.28e6)). The pattern must be a literal: tools collect the
/// literals for translators.
template <class... Arguments>
Sentence say(const char* pattern, Arguments&&... arguments) {
    return Sentence(pattern, {detail::argument(std::forward<Arguments>(arguments))...});
}

} // namespace cutpoint
