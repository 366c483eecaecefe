// SPDX-License-Identifier: GPL-3.0-or-later
// Writes the manual page of a program, or of one of its subcommands, from what its --help prints. Used by the
// build only.
#include "app/man/manual_page.h"

#include <array>
#include <cstdio>
#include <fstream>
#include <iostream>

namespace {

std::string shellQuoted(std::string_view word) {
    std::string text = "'";
    for (const char c : word)
        text += c == '\'' ? std::string("'\\''") : std::string(1, c);
    return text + "'";
}

/// Standard output of a command that succeeds; empty otherwise.
std::string outputOf(const std::string& command) {
    std::string text;
    FILE* pipe = popen(command.c_str(), "r");
    if (!pipe)
        return text;
    std::array<char, 4096> buffer;
    while (const auto n = fread(buffer.data(), 1, buffer.size(), pipe))
        text.append(buffer.data(), n);
    return pclose(pipe) == 0 ? text : std::string();
}

} // namespace

int main(int argc, char** argv) {
    if (argc < 6) {
        std::cerr << "usage: cutpoint-manual-page PAGE.1 NAME VERSION SEE-ALSO PROGRAM [WORD...]\n";
        return 2;
    }
    std::string command;
    for (int i = 5; i < argc; ++i)
        command += shellQuoted(argv[i]) + " ";
    const std::string help = outputOf(command + "--help");
    if (help.empty()) {
        std::cerr << "cutpoint-manual-page: no help from " << command << '\n';
        return 1;
    }
    std::ofstream stream(argv[1], std::ios::binary);
    stream << cutpoint::manualPage({argv[2], argv[3], argv[4]}, help);
    stream.flush();
    return stream ? 0 : 1;
}
