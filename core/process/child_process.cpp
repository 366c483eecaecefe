// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/process/child_process.h"

#include <cerrno>
#include <chrono>
#include <csignal>
#include <cstring>
#include <fcntl.h>
#include <poll.h>
#include <spawn.h>
#include <sys/wait.h>
#include <thread>
#include <unistd.h>

extern char** environ;

namespace cutpoint {
namespace {

using Clock = std::chrono::steady_clock;

Clock::time_point after(Seconds wait) {
    return Clock::now() +
           std::chrono::duration_cast<Clock::duration>(std::chrono::duration<double>(wait.value));
}

Issue cannotStart(const std::vector<std::string>& command, int error) {
    return {Severity::Error,
            code::CannotStart,
            "",
            0,
            command.empty() ? "" : command[0],
            say("The program cannot be started: %1.", std::strerror(error)),
            say("Build it, or install it beside this one.")};
}

/// As exec wants them; good as long as `texts` is.
std::vector<char*> pointers(const std::vector<std::string>& texts) {
    std::vector<char*> all;
    for (const std::string& text : texts)
        all.push_back(const_cast<char*>(text.c_str()));
    all.push_back(nullptr);
    return all;
}

} // namespace

Result<std::unique_ptr<ChildProcess>> ChildProcess::start(const std::vector<std::string>& command) {
    int ends[2];
    if (command.empty() || pipe2(ends, O_CLOEXEC) != 0)
        return cannotStart(command, command.empty() ? EINVAL : errno);
    const std::vector<char*> arguments = pointers(command);
    posix_spawn_file_actions_t actions;
    posix_spawn_file_actions_init(&actions);
    posix_spawn_file_actions_adddup2(&actions, ends[1], STDOUT_FILENO);
    // Signals that this program blocks, to wait for them, must reach the child.
    posix_spawnattr_t attributes;
    posix_spawnattr_init(&attributes);
    sigset_t none;
    sigemptyset(&none);
    posix_spawnattr_setsigmask(&attributes, &none);
    posix_spawnattr_setflags(&attributes, POSIX_SPAWN_SETSIGMASK);
    pid_t pid = 0;
    const int error = posix_spawnp(&pid, arguments[0], &actions, &attributes, arguments.data(), environ);
    posix_spawnattr_destroy(&attributes);
    posix_spawn_file_actions_destroy(&actions);
    close(ends[1]);
    if (error != 0) {
        close(ends[0]);
        return cannotStart(command, error);
    }
    return std::unique_ptr<ChildProcess>(new ChildProcess(pid, ends[0]));
}

Result<int> ChildProcess::run(const std::vector<std::string>& command,
                              const std::vector<std::string>& variables) {
    if (command.empty())
        return cannotStart(command, EINVAL);
    pid_t child = 0;
    const int error = posix_spawnp(&child, command[0].c_str(), nullptr, nullptr, pointers(command).data(),
                                   pointers(variables).data());
    if (error != 0)
        return cannotStart(command, error);
    int status = 0;
    while (waitpid(child, &status, 0) < 0)
        if (errno != EINTR)
            return cannotStart(command, errno);
    constexpr int notFound = 127; // what spawn says where exec fails late
    if (WIFEXITED(status) && WEXITSTATUS(status) == notFound)
        return cannotStart(command, ENOENT);
    return WIFEXITED(status) ? WEXITSTATUS(status) : 1;
}

ChildProcess::~ChildProcess() {
    if (!waitForEnd(Seconds(0))) {
        signal(SIGTERM);
        if (!waitForEnd(Seconds(2)))
            kill();
    }
    close(output_);
}

std::string ChildProcess::waitForLine(const std::string& prefix, Seconds wait) {
    const auto end = after(wait);
    while (true) {
        for (std::size_t newline = read_.find('\n'); newline != std::string::npos;
             newline = read_.find('\n')) {
            const std::string line = read_.substr(0, newline);
            read_.erase(0, newline + 1);
            if (line.starts_with(prefix))
                return line.substr(prefix.size());
        }
        const auto left = std::chrono::duration_cast<std::chrono::milliseconds>(end - Clock::now()).count();
        pollfd ready{output_, POLLIN, 0};
        if (left <= 0 || poll(&ready, 1, static_cast<int>(left)) <= 0)
            return {};
        char buffer[4096];
        const ssize_t got = read(output_, buffer, sizeof buffer);
        if (got <= 0)
            return {};
        read_.append(buffer, static_cast<std::size_t>(got));
    }
}

void ChildProcess::signal(int number) const {
    if (!ended_)
        ::kill(pid_, number);
}

void ChildProcess::kill() {
    signal(SIGKILL);
    waitForEnd(Seconds(60));
}

bool ChildProcess::waitForEnd(Seconds wait, int* exitCode) {
    const auto end = after(wait);
    while (!ended_) {
        int status = 0;
        if (waitpid(pid_, &status, WNOHANG) == pid_) {
            ended_ = true;
            exitCode_ = WIFEXITED(status) ? WEXITSTATUS(status) : -1;
        } else if (Clock::now() >= end) {
            return false;
        } else {
            std::this_thread::sleep_for(std::chrono::milliseconds(5));
        }
    }
    if (exitCode != nullptr)
        *exitCode = exitCode_;
    return true;
}

} // namespace cutpoint
