// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/issue.h"

#include "core/model/printable_text.h"

namespace cutpoint {

std::string Issue::where() const {
    std::string text = file;
    if (line > 0)
        text += ":" + std::to_string(line);
    if (!node.empty())
        text += (text.empty() ? "" : ": ") + node;
    return validUtf8(text);
}

std::string Issue::text() const {
    const std::string place = where();
    return printable(place + (place.empty() ? "" : ": ") + advice());
}

std::string Issue::advice() const {
    return message.text() + (message.empty() || fix.empty() ? "" : " ") + fix.text();
}

} // namespace cutpoint
