// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// What is told to people, so that it can be told in another language: the English sentence with places for
/// its arguments, and the arguments apart.
#pragma once

#include "core/model/units.h"

#include <iosfwd>
#include <memory>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>
#include <variant>
#include <vector>

namespace cutpoint {

class Sentence;

/// What stands in one of a sentence's places. Quantities stay numbers, so that every language writes them its
/// own way; a text is shown as it is (a name, a word of a file).
/// A sentence within another is told in the same language.
using Argument = std::variant<std::string, long long, double, Seconds, Bytes, BitsPerSecond,
                              std::shared_ptr<const Sentence>>;

/// A whole sentence of the catalogue, "The layer \"%1\" has no shape.", and what stands at %1, %2 and so on.
class Sentence {
public:
    Sentence() = default;
    /// A literal is given to say(), which collects it for translators.
    Sentence(const char*) = delete;
    /// What others said, as they said it: no key for translators.
    Sentence(std::string text) : pattern_(std::move(text)) {}
    Sentence(std::string pattern, std::vector<Argument> arguments)
        : pattern_(std::move(pattern)), arguments_(std::move(arguments)) {}

    /// The key for translators.
    const std::string& pattern() const { return pattern_; }
    const std::vector<Argument>& arguments() const { return arguments_; }
    bool empty() const { return pattern_.empty(); }
    /// In English, in the C locale. A place without an argument stays as it is.
    std::string text() const;
    operator std::string() const { return text(); }
    friend bool operator==(const Sentence& a, std::string_view text) { return a.text() == text; }
    friend bool operator==(const Sentence& a, const Sentence& b) { return a.text() == b.text(); }

private:
    std::string pattern_;
    std::vector<Argument> arguments_;
};

/// Its English text.
std::ostream& operator<<(std::ostream& out, const Sentence& sentence);

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
inline Argument argument(std::string_view text) {
    return std::string(text);
}
inline Argument argument(char character) {
    return std::string(1, character);
}
inline Argument argument(Sentence sentence) {
    return std::make_shared<const Sentence>(std::move(sentence));
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
    return Sentence(std::string(pattern),
                    std::vector<Argument>{detail::argument(std::forward<Arguments>(arguments))...});
}

} // namespace cutpoint
