// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <mutex>
#include <optional>
#include <string>
#include <string_view>

#include <sys/types.h>

namespace cutpoint {

/// The program `cutpoint-onnx-shapes`, which runs libonnx's shape functions outside this process: they read
/// inputs without looking and can be crashed by a senseless graph, and no list of guards is known to be
/// complete. A child started by posix_spawn (never a plain fork: imports run on threads of a Qt process, and
/// only async-signal-safe calls are allowed after a fork there) can crash, hang or eat its memory limit, and
/// costs one answer. It is started by the first question and kept for the next ones, since starting it takes
/// longer than a thousand answers; it ends when this process does.
class ShapeProcess {
public:
    enum class Fate {
        Answered,
        Died,   ///< crashed, was out of time or of memory; the next question starts another
        Missing ///< the program is not beside this one, or cannot be started
    };
    struct Reply {
        Fate fate = Fate::Missing;
        std::string content; ///< when Answered
    };

    ShapeProcess() = default;
    ShapeProcess(const ShapeProcess&) = delete;
    ShapeProcess& operator=(const ShapeProcess&) = delete;
    ~ShapeProcess();

    /// The one all imports of this process share.
    static ShapeProcess& shared();

    /// Sends one frame and waits at most 2 s for the answer. Thread safe: questions take turns.
    Reply ask(std::string_view question);

private:
    bool start();
    void stop();
    bool send(std::string_view bytes);
    bool receive(char* bytes, std::size_t size, long long deadlineMs);

    std::mutex turn_;
    int channel_ = -1;
    pid_t child_ = -1;
};

} // namespace cutpoint
