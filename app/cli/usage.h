// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/issue.h"

#include <string>
#include <vector>

namespace CLI {
class App;
class Error;
} // namespace CLI

namespace cutpoint {

/// What is wrong with the words after the program's name, when the parser has refused them: an unknown
/// subcommand or option with the nearest that there is, or else the parser's own reason. Code "bad-option".
Issue usageIssue(const CLI::App& program, const std::vector<std::string>& words, const CLI::Error& error);

/// The value of `option` cannot be used. Code "bad-option", the option as the issue's node.
Issue badOption(const char* option, Sentence message, Sentence fix);

} // namespace cutpoint
