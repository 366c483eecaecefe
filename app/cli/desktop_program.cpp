// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/desktop_program.h"

#include "core/process/child_process.h"
#include "core/process/sibling_program.h"

#include <unistd.h>

extern char** environ;

namespace cutpoint {
namespace {

constexpr const char* kProgram = "cutpoint";

Issue missing() {
    return {Severity::Error,
            code::NoDesktop,
            "",
            0,
            kProgram,
            say("Only the desktop program can print, and it is not installed."),
            say("Install cutpoint beside cutpoint-cli, or build it with Qt.")};
}

/// Beside this program, else on the search path.
std::string programPath() {
    const std::string beside = siblingProgram(kProgram);
    return beside.empty() ? kProgram : beside;
}

/// This program's variables, but without a display.
std::vector<std::string> environmentWithoutDisplay() {
    std::vector<std::string> variables{"QT_QPA_PLATFORM=offscreen"};
    for (char** it = environ; *it != nullptr; ++it)
        if (!std::string(*it).starts_with("QT_QPA_PLATFORM="))
            variables.emplace_back(*it);
    return variables;
}

} // namespace

Result<int> runDesktop(const std::vector<std::string>& arguments) {
    std::vector<std::string> words{programPath()};
    words.insert(words.end(), arguments.begin(), arguments.end());
    const auto code = ChildProcess::run(words, environmentWithoutDisplay());
    return code ? Result<int>(*code) : Result<int>(missing());
}

} // namespace cutpoint
