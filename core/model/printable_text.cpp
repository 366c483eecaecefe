// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/printable_text.h"

namespace cutpoint {
namespace {

unsigned char byteAt(std::string_view text, std::size_t i) {
    return static_cast<unsigned char>(text[i]);
}

/// How many bytes the well-formed character at `i` takes (Unicode, table 3-7); 0 when there is none.
std::size_t characterAt(std::string_view text, std::size_t i) {
    const unsigned char first = byteAt(text, i);
    if (first < 0x80)
        return 1;
    const std::size_t length = first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : 2;
    if (first < 0xC2 || first > 0xF4 || i + length > text.size())
        return 0;
    for (std::size_t k = 1; k < length; ++k)
        if ((byteAt(text, i + k) & 0xC0) != 0x80)
            return 0;
    const unsigned char second = byteAt(text, i + 1);
    const bool overlong = (first == 0xE0 && second < 0xA0) || (first == 0xF0 && second < 0x90);
    const bool surrogate = first == 0xED && second > 0x9F;
    const bool beyond = first == 0xF4 && second > 0x8F;
    return overlong || surrogate || beyond ? 0 : length;
}

bool isControl(std::string_view character) {
    const unsigned char first = byteAt(character, 0);
    return first < 0x20 || first == 0x7F || (first == 0xC2 && byteAt(character, 1) < 0xA0);
}

std::string written(std::string_view text, bool controlsToo) {
    constexpr char digits[] = "0123456789abcdef";
    std::string shown;
    for (std::size_t i = 0; i < text.size();) {
        const std::size_t length = characterAt(text, i);
        const std::string_view character = text.substr(i, length == 0 ? 1 : length);
        if (length == 0 || (controlsToo && isControl(character)))
            for (std::size_t k = 0; k < character.size(); ++k)
                shown.append(
                    {'\\', 'x', digits[byteAt(character, k) >> 4], digits[byteAt(character, k) & 15]});
        else
            shown += character;
        i += character.size();
    }
    return shown;
}

} // namespace

std::string validUtf8(std::string_view text) {
    return written(text, false);
}

std::string printable(std::string_view text) {
    return written(text, true);
}

std::string_view firstBytes(std::string_view text, std::size_t most) {
    if (text.size() <= most)
        return text;
    std::size_t end = most;
    while (end > 0 && most - end < 3 && (byteAt(text, end) & 0xC0) == 0x80)
        --end;
    return text.substr(0, (byteAt(text, end) & 0xC0) == 0x80 ? most : end);
}

} // namespace cutpoint
