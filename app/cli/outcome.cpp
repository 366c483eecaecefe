// SPDX-License-Identifier: GPL-3.0-or-later
// How a command tells what went wrong.
#include "app/cli/commands.h"
#include "app/options/problem_options.h"

#include <cstdio>
#include <fmt/format.h>

namespace cutpoint {

void printIssue(const Issue& issue) {
    const char* word = issue.severity == Severity::Error     ? "error"
                       : issue.severity == Severity::Warning ? "warning"
                                                             : "note";
    fmt::print(stderr, "{}: {}\n", word, issue.text());
}

void printIssues(const Issues& issues) {
    for (const Issue& issue : issues)
        printIssue(issue);
}

int fail(const Issue& issue) {
    printIssue(issue);
    return isUsageIssue(issue) ? badUsage : badInput;
}

} // namespace cutpoint
