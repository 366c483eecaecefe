// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/runtime/edge/link_turns.h"

#include <algorithm>

namespace cutpoint {
namespace {

/// An answer is short beside an uplink when its way takes no more, in seconds or as a share of the uplink. A
/// word that comes so soon after it may have waited behind it.
constexpr Seconds kAtOnce(0.002);
constexpr double kLittle = 0.1;
/// So many times the way that a clear answer took, an answer takes at most.
constexpr double kLonger = 2;

} // namespace

/// Which frames count must not depend on how long they took, or the slow ones would be picked, or the fast
/// ones: where the answer before takes long, only those count that began after it.
ClearWays LinkTurns::answered(const FrameOnLink& frame) {
    ClearWays clear;
    const Seconds arrived = frame.sendStart + frame.uplink, inCloud = frame.queued + frame.compute;
    if (frame.timed) {
        const Seconds little = std::max(kAtOnce, frame.uplink * kLittle);
        const bool isShort = answerEnd_ - answerBegin_ <= little;
        const bool apart = arrived < answerBegin_ || arrived - answerEnd_ > little;
        clear.up = frame.sendStart >= answerEnd_ || (isShort && apart);
        clear.back = clear.up && arrived + inCloud >= answerEnd_;
    }
    const Seconds end = frame.sendStart + frame.total;
    Seconds begin = arrived + inCloud;
    if (!clear.up) {
        // When the cloud had a frame whose word waited is not known: at once, at the earliest.
        begin = frame.sendStart + inCloud;
        if (clearWay_)
            begin = std::max(begin, end - *clearWay_ * kLonger);
    }
    if (clear.back)
        clearWay_ = end - begin;
    longestWay_ = std::max(longestWay_, end - begin);
    answerBegin_ = begin;
    answerEnd_ = std::max(answerEnd_, end);
    if (!clear_ || (clear.up && clear.back) || !frame.timed) {
        clear_ = end;
        unclear_ = 0;
    } else {
        ++unclear_;
    }
    return clear;
}

bool LinkTurns::wantsAlone(Seconds now) const {
    return clear_ && unclear_ >= patientFrames && now - *clear_ >= patience;
}

} // namespace cutpoint
