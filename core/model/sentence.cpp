// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/sentence.h"

#include "core/model/printable_text.h"
#include "core/model/quantity_text.h"

#include <fmt/format.h>
#include <ostream>

namespace cutpoint {

std::string filled(const std::string& pattern, const std::vector<std::string>& arguments) {
    std::string text;
    for (std::size_t i = 0; i < pattern.size(); ++i) {
        const char digit = pattern[i] == '%' && i + 1 < pattern.size() ? pattern[i + 1] : '\0';
        const auto place = static_cast<std::size_t>(digit - '1');
        if (digit >= '1' && digit <= '9' && place < arguments.size()) {
            text += arguments[place];
            ++i;
        } else {
            text += pattern[i];
            i += digit == '%' ? 1 : 0; // "%%" is the sign itself
        }
    }
    return text;
}

std::string argumentText(const Argument& argument) {
    struct Writer {
        std::string operator()(const std::string& text) const { return validUtf8(text); }
        std::string operator()(long long number) const { return std::to_string(number); }
        std::string operator()(double number) const { return fmt::format("{:.3g}", number); }
        std::string operator()(Seconds time) const { return durationText(time); }
        std::string operator()(Bytes size) const { return bytesText(size); }
        std::string operator()(BitsPerSecond rate) const { return bandwidthText(rate); }
        std::string operator()(const std::shared_ptr<const Sentence>& within) const { return within->text(); }
    };
    return std::visit(Writer(), argument);
}

std::string Sentence::text() const {
    if (arguments_.empty())
        return validUtf8(pattern_);
    std::vector<std::string> texts;
    texts.reserve(arguments_.size());
    for (const Argument& argument : arguments_)
        texts.push_back(argumentText(argument));
    return filled(pattern_, texts);
}

std::ostream& operator<<(std::ostream& out, const Sentence& sentence) {
    return out << sentence.text();
}

} // namespace cutpoint
