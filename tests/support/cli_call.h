// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// Calls the real program and reads what it prints.
#pragma once

#include <array>
#include <cerrno>
#include <cstdio>
#include <cstring>
#include <filesystem>
#include <fstream>
#include <gtest/gtest.h>
#include <nlohmann/json.hpp>
#include <sstream>
#include <string>
#include <sys/wait.h>
#include <unistd.h>
#include <vector>

namespace cli_call {

struct Called {
    int exitCode = -1;  ///< -1: the shell could not be started, or a signal from outside ended it
    std::string output; ///< stdout
    std::string errors; ///< stderr
};

inline std::string slurp(const std::filesystem::path& path) {
    std::ifstream stream(path, std::ios::binary);
    return std::string(std::istreambuf_iterator<char>(stream), {});
}

/// A path in the temporary folder that no other test process uses.
inline std::filesystem::path temporary(const std::string& name) {
    return std::filesystem::temp_directory_path() / ("cutpoint-tst-" + std::to_string(getpid()) + "-" + name);
}

/// Runs a shell command line.
inline Called shell(const std::string& command) {
    const auto errors = temporary("stderr");
    Called run;
    FILE* pipe = popen(("{ " + command + "; } 2>'" + errors.string() + "'").c_str(), "r");
    if (!pipe) {
        ADD_FAILURE() << "the shell cannot be started: " << std::strerror(errno);
        return run;
    }
    std::array<char, 4096> buffer;
    while (const auto n = fread(buffer.data(), 1, buffer.size(), pipe))
        run.output.append(buffer.data(), n);
    const int status = pclose(pipe);
    // Whatever ends the command, the shell tells it by its exit code.
    if (status < 0)
        ADD_FAILURE() << "the shell's end was not seen: " << std::strerror(errno);
    else if (WIFSIGNALED(status))
        ADD_FAILURE() << "somebody ended the shell by signal " << WTERMSIG(status) << ": " << command;
    else
        run.exitCode = WEXITSTATUS(status);
    run.errors = slurp(errors);
    std::filesystem::remove(errors);
    return run;
}

inline Called cli(const std::string& arguments) {
    return shell(std::string("'") + CUTPOINT_CLI + "' " + arguments);
}

/// Sends SIGINT once `sign`, "out" or "err", has something in it: the program is at work by then.
inline Called interrupted(const std::string& arguments, const std::string& sign) {
    const std::string out = temporary("stopped.out").string(), err = temporary("stopped.err").string();
    Called run = shell("'" CUTPOINT_CLI "' " + arguments + " >'" + out + "' 2>'" + err +
                       "' & p=$!; until test -s '" + (sign == "out" ? out : err) +
                       "'; do kill -0 $p || break; sleep 0.02; done; kill -INT $p; wait $p");
    run.output = slurp(out);
    run.errors = slurp(err);
    std::filesystem::remove(out);
    std::filesystem::remove(err);
    return run;
}

inline std::string sample(const char* name) {
    return std::string("'") + CUTPOINT_SAMPLE_MODELS + "/" + name + "' ";
}

inline std::string shared(const std::string& path) {
    return std::string("'") + CUTPOINT_SHARED_DATA + "/" + path + "' ";
}

/// What a successful call prints, as JSON; a discarded value and a failed expectation otherwise.
inline nlohmann::json json(const std::string& arguments) {
    const Called run = cli(arguments);
    EXPECT_EQ(run.exitCode, 0) << arguments << "\n" << run.errors;
    auto value = nlohmann::json::parse(run.output, nullptr, false);
    EXPECT_FALSE(value.is_discarded()) << arguments;
    return value;
}

/// Lines of unquoted CSV, split at commas; the last field keeps the rest.
inline std::vector<std::vector<std::string>> csv(const std::string& text, std::size_t columns) {
    std::vector<std::vector<std::string>> rows;
    std::istringstream lines(text);
    for (std::string line; std::getline(lines, line);) {
        auto& row = rows.emplace_back();
        std::istringstream fields(line);
        std::string field;
        while (row.size() + 1 < columns && std::getline(fields, field, ','))
            row.push_back(field);
        std::getline(fields, field, '\0');
        row.push_back(field);
    }
    return rows;
}

} // namespace cli_call
