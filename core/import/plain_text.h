// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/issue.h"

#include <string>

namespace cutpoint {

/// What a tool wrote, as UTF-8: unpacked where it is gzip (PyTorch's *.pt.trace.json.gz), converted where it
/// is UTF-16 with its mark (a redirection of PowerShell); all else unchanged. Errors: "file-too-large" for
/// more than `most` unpacked bytes, "cannot-read" for gzip that is cut short or damaged.
Result<std::string> plainText(std::string content, const std::string& file,
                              std::size_t most = std::size_t{256} << 20);

} // namespace cutpoint
