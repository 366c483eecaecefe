// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/desktop_program.h"

#include "core/process/sibling_program.h"

#include <cerrno>
#include <cstdlib>
#include <spawn.h>
#include <sys/wait.h>
#include <unistd.h>

extern char** environ;

namespace cutpoint {
namespace {

constexpr const char* kProgram = "cutpoint";

Issue missing() {
    return {Severity::Error,
            "no-desktop",
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

std::vector<char*> pointers(std::vector<std::string>& texts) {
    std::vector<char*> all;
    for (std::string& text : texts)
        all.push_back(text.data());
    all.push_back(nullptr);
    return all;
}

} // namespace

Result<int> runDesktop(const std::vector<std::string>& arguments) {
    std::vector<std::string> words{programPath()};
    words.insert(words.end(), arguments.begin(), arguments.end());
    std::vector<std::string> variables = environmentWithoutDisplay();
    pid_t child = 0;
    if (::posix_spawnp(&child, words.front().c_str(), nullptr, nullptr, pointers(words).data(),
                       pointers(variables).data()) != 0)
        return missing();
    int status = 0;
    while (::waitpid(child, &status, 0) < 0)
        if (errno != EINTR)
            return missing();
    constexpr int notFound = 127; // what a shell says, and spawn where exec fails late
    if (WIFEXITED(status) && WEXITSTATUS(status) == notFound)
        return missing();
    return WIFEXITED(status) ? WEXITSTATUS(status) : 1;
}

} // namespace cutpoint
