// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/issue.h"

#include <utility>

namespace cutpoint {

/// An error of the edge agent itself, at no place of a file.
inline Issue agentIssue(IssueCode code, Sentence message, Sentence fix) {
    return {Severity::Error, code, "", 0, "", std::move(message), std::move(fix)};
}

/// What is wrong and what can be done.
inline Sentence adviceOf(const Issue& issue) {
    return issue.fix.empty() ? issue.message : say("%1 %2", issue.message, issue.fix);
}

} // namespace cutpoint
