// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/process/peer_process.h"

#include <mutex>
#include <string>
#include <string_view>

namespace cutpoint {

/// The program `cutpoint-onnx-shapes`, which runs libonnx's shape functions outside this process: they read
/// inputs without looking and can be crashed by a senseless graph, and no list of guards is known to be
/// complete. The other process can crash, hang or eat its memory limit, and costs one answer. It is started
/// by the first question and kept for the next ones, since starting it takes longer than a thousand answers;
/// it ends when this process does.
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

    /// The one all imports of this process share.
    static ShapeProcess& shared();

    /// Sends one frame and waits at most 2 s for the answer. Thread safe: questions take turns.
    Reply ask(std::string_view question);

private:
    std::mutex turn_;
    PeerProcess program_;
};

} // namespace cutpoint
