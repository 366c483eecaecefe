// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <sstream>
#include <string>
#include <sys/types.h>
#include <vector>

namespace cutpoint::test {

/// The worker processes of an agent, in ascending order.
inline std::vector<pid_t> workersOf(pid_t agent) {
    std::vector<pid_t> found;
    std::error_code error;
    for (const auto& entry : std::filesystem::directory_iterator("/proc", error)) {
        std::ifstream in(entry.path() / "stat");
        std::string line;
        std::getline(in, line);
        const auto name = line.find("(cutpoint-engine)");
        if (name == std::string::npos)
            continue;
        std::istringstream rest(line.substr(name + 17));
        std::string state;
        pid_t parent = 0;
        rest >> state >> parent;
        std::string skipped;
        for (int i = 0; i < 15; ++i)
            rest >> skipped;
        int threads = 0;
        rest >> threads;
        // A process whose first thread has ended keeps its files as long as another one has not.
        const bool hasEnded = state == "Z" && threads <= 1;
        if (parent == agent && !hasEnded)
            found.push_back(std::stoi(line));
    }
    std::sort(found.begin(), found.end());
    return found;
}

} // namespace cutpoint::test
