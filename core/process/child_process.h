// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/issue.h"
#include "core/model/units.h"

#include <memory>
#include <string>
#include <sys/types.h>
#include <vector>

namespace cutpoint {

/// A program started beside this one; it ends with its owner at the latest. Its stdout is read here, its
/// stderr goes where this program's goes.
class ChildProcess {
public:
    /// Errors: "cannot-start".
    static Result<std::unique_ptr<ChildProcess>> start(const std::vector<std::string>& command);
    /// Starts a program with these variables ("NAME=value"), which shares stdin, stdout and stderr with this
    /// one, and waits for its end: its exit code, 1 after a signal. Errors: "cannot-start".
    static Result<int> run(const std::vector<std::string>& command,
                           const std::vector<std::string>& variables);
    ~ChildProcess(); ///< SIGTERM, and SIGKILL when it is still there two seconds later

    /// Waits for a line that begins with `prefix` and answers what follows it; empty when time is up or the
    /// program has ended.
    std::string waitForLine(const std::string& prefix, Seconds wait);
    void signal(int number) const;
    /// SIGKILL, and waits for the end.
    void kill();
    /// True when it has ended by then; `exitCode` is then its own, or -1 after a signal.
    bool waitForEnd(Seconds wait, int* exitCode = nullptr);
    pid_t pid() const { return pid_; }

private:
    ChildProcess(pid_t pid, int output) : pid_(pid), output_(output) {}

    pid_t pid_;
    int output_;
    std::string read_;
    bool ended_ = false;
    int exitCode_ = -1;
};

} // namespace cutpoint
