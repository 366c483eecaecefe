// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace cutpoint {

/// What a manual page is made of besides the help text.
struct ManualPage {
    std::string name;    ///< of the page: "cutpoint-cli-plan"
    std::string version; ///< "0.1.0"
    std::string seeAlso; ///< page names with commas between; may be empty
};

/// The page in troff (man macros), section 1, from the text that `--help` prints: first paragraph the
/// description, "Usage: ..." the synopsis, then sections ("Options:") of entries (two blanks, a name, two
/// blanks or a new line, a text that may go on in indented lines). Entries without a text are kept line by
/// line, as examples need it.
std::string manualPage(const ManualPage& page, std::string_view help);

} // namespace cutpoint
