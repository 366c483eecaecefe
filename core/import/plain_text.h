// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/issue.h"

#include <string>
#include <string_view>

namespace cutpoint {

/// What a tool wrote, as UTF-8: unpacked where it is gzip (PyTorch's *.pt.trace.json.gz), converted where it
/// is UTF-16 with its mark (a redirection of PowerShell), its lines ended by LF where CR alone ended them (an
/// old Macintosh, a console's log); all else unchanged. Errors: "file-too-large" for
/// more than `most` unpacked bytes, "cannot-read" for gzip that is cut short or damaged.
Result<std::string> plainText(std::string content, const std::string& file,
                              std::size_t most = std::size_t{256} << 20);

/// True for text (not for binary content) with CR and no LF: its lines end in CR alone. O(content).
bool endsLinesInCr(std::string_view content);
/// LF for every CR. O(content).
std::string withLineFeeds(std::string content);

} // namespace cutpoint
