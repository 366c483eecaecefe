// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/issue.h"

#include <string>

namespace cutpoint {

/// A small file (a certificate, a key, a configuration) in one string. Errors: "no-file"; "too-large" beyond
/// 1 MiB.
Result<std::string> readTextFile(const std::string& file);

} // namespace cutpoint
