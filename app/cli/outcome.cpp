// SPDX-License-Identifier: GPL-3.0-or-later
// How a command tells what went wrong.
#include "app/cli/commands.h"
#include "app/cli/telling.h"
#include "app/options/problem_options.h"

#include <cstdio>
#include <fmt/format.h>

namespace cutpoint {

void printIssue(const Issue& issue) {
    fmt::print(stderr, "{}\n", told(issue));
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
