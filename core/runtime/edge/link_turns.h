// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/units.h"

#include <optional>

namespace cutpoint {

/// How one answered frame used the link, on one clock.
struct FrameOnLink {
    Seconds sendStart;
    Seconds uplink; ///< until the word was here that the cloud has the frame
    Seconds queued, compute, total;
    bool timed = true; ///< the cloud told its times, and when it had the frame
};

/// Which of a frame's two ways tells the link's rate by its time.
struct ClearWays {
    bool up = false, back = false;
};

/// Frames follow each other so closely that the word of one (the cloud has it) comes back while the answer to
/// the one before it fills the downlink. Such a word waits behind that answer, or within it, and the uplink
/// looks slower than it is: of a constant link a plan with large answers would make one slow link after the
/// other. This tells which frames had the link to themselves, and asks for one that has when none had for
/// a while. One frame is sent at a time, and one at most is in the cloud then. Not thread-safe.
class LinkTurns {
public:
    /// Between two frames that are sent alone, in time and in frames: what they cost the throughput is little
    /// beside what they tell.
    static constexpr Seconds patience{2};
    static constexpr int patientFrames = 6;

    /// Of every answered frame, in the order they were sent.
    ClearWays answered(const FrameOnLink& frame);
    /// The next frame had better be sent when no other is in the cloud.
    bool wantsAlone(Seconds now) const;
    /// So long the word of a frame may wait behind the answer to the one before it; 0 before the first
    /// answer.
    Seconds longestWay() const { return clearWay_.value_or(longestWay_); }

private:
    Seconds answerBegin_, answerEnd_; ///< of the newest answer; it may have begun later
    std::optional<Seconds> clearWay_; ///< that the newest clear answer took
    Seconds longestWay_;              ///< that any may have taken
    std::optional<Seconds> clear_;    ///< when the newest clear frame, or the first of all, was here
    int unclear_ = 0;                 ///< since then
};

} // namespace cutpoint
