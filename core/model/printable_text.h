// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace cutpoint {

/// `text` with the bytes that are no UTF-8 written as "\xff": names come out of files, and files may hold
/// anything. Overlong forms, surrogates and what is beyond U+10FFFF are no UTF-8.
std::string validUtf8(std::string_view text);

/// The same, and control characters (C0, DEL and C1) likewise, so that a name out of a file can neither
/// break a line nor speak to the terminal.
std::string printable(std::string_view text);

/// At most so many bytes of the text, without cutting a character in two.
std::string_view firstBytes(std::string_view text, std::size_t most);

} // namespace cutpoint
