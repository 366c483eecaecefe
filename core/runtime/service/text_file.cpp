// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/runtime/service/text_file.h"

#include <fstream>

namespace cutpoint {

Result<std::string> readTextFile(const std::string& file) {
    constexpr std::size_t largest = 1 << 20;
    Issue issue;
    issue.file = file;
    std::ifstream in(file, std::ios::binary);
    std::string text(largest + 1, '\0');
    if (!in || (!in.read(text.data(), static_cast<std::streamsize>(text.size())) && !in.eof())) {
        issue.code = code::NoFile;
        issue.message = say("The file cannot be read.");
        return issue;
    }
    text.resize(static_cast<std::size_t>(in.gcount()));
    if (text.size() > largest) {
        issue.code = code::TooLarge;
        issue.message = say("The file is larger than 1 MiB.");
        return issue;
    }
    return text;
}

} // namespace cutpoint
