// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cerrno>
#include <chrono>
#include <csignal>
#include <cstdio>
#include <cstdlib>
#include <fcntl.h>
#include <filesystem>
#include <fstream>
#include <sstream>
#include <string>
#include <sys/wait.h>
#include <thread>
#include <unistd.h>
#include <vector>

namespace cutpoint::test {

/// The real cutpoint-agent as a child process with its output in files; killed at the end at the latest.
class AgentProcess {
public:
    explicit AgentProcess(std::vector<std::string> arguments) {
        static int count = 0;
        const auto base = std::filesystem::temp_directory_path() /
                          ("cutpoint-agent-" + std::to_string(getpid()) + "-" + std::to_string(++count));
        out_ = base.string() + ".out";
        err_ = base.string() + ".err";
        arguments.insert(arguments.begin(), std::string(CUTPOINT_BIN) + "/cutpoint-agent");
        std::vector<char*> words;
        for (std::string& argument : arguments)
            words.push_back(argument.data());
        words.push_back(nullptr);
        child_ = fork();
        if (child_ == 0) {
            const int out = open(out_.c_str(), O_CREAT | O_TRUNC | O_WRONLY, 0600);
            const int err = open(err_.c_str(), O_CREAT | O_TRUNC | O_WRONLY, 0600);
            dup2(out, 1);
            dup2(err, 2);
            execv(words[0], words.data());
            _exit(127);
        }
    }
    ~AgentProcess() {
        signal(SIGKILL);
        wait();
        std::error_code ignored;
        std::filesystem::remove(out_, ignored);
        std::filesystem::remove(err_, ignored);
    }
    AgentProcess(const AgentProcess&) = delete;
    AgentProcess& operator=(const AgentProcess&) = delete;

    /// The port of the line that starts with `word`; 0 when the process ended or two minutes passed without
    /// one.
    int port(const std::string& word = "listening ") {
        for (int i = 0; i < 12000 && !ended(); ++i) {
            std::istringstream lines(output());
            for (std::string line; std::getline(lines, line) && !lines.eof();)
                if (line.starts_with(word)) {
                    const auto colon = line.rfind(':');
                    return std::stoi(line.substr(colon + 1));
                }
            std::this_thread::sleep_for(std::chrono::milliseconds(10));
        }
        return 0;
    }
    void signal(int number) const {
        if (!reaped_)
            kill(child_, number);
    }
    /// The exit code, or minus the signal that ended it; -1000 when it did not end within 30 s.
    int wait() {
        for (int i = 0; i < 3000; ++i) {
            if (ended())
                return WIFEXITED(status_) ? WEXITSTATUS(status_) : -WTERMSIG(status_);
            std::this_thread::sleep_for(std::chrono::milliseconds(10));
        }
        return -1000;
    }
    bool ended() {
        if (!reaped_ && waitpid(child_, &status_, WNOHANG) == child_)
            reaped_ = true;
        return reaped_;
    }
    std::string output() const { return content(out_); }
    std::string log() const { return content(err_); }
    pid_t id() const { return child_; }
    /// Bytes: the most memory it ever held.
    double peakMemory() const { return told("VmHWM:"); }
    /// Bytes that it holds now.
    double memory() const { return told("VmRSS:"); }

private:
    double told(const std::string& word) const {
        std::ifstream in("/proc/" + std::to_string(child_) + "/status");
        for (std::string line; std::getline(in, line);)
            if (line.starts_with(word))
                return 1024.0 * std::stoi(line.substr(word.size()));
        return 0;
    }
    static std::string content(const std::string& file) {
        std::ifstream in(file);
        return {std::istreambuf_iterator<char>(in), {}};
    }

    std::string out_, err_;
    pid_t child_ = 0;
    int status_ = 0;
    bool reaped_ = false;
};

} // namespace cutpoint::test
