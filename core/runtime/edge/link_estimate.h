// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/adapt/bandwidth_estimate.h"

#include <functional>
#include <mutex>

namespace cutpoint {

/// What is known about the link, each way: by the transfers of frames and their answers, and before the
/// first of them by the last probe. Thread-safe.
class LinkEstimate {
public:
    /// Seconds that never fall.
    using Clock = std::function<Seconds()>;
    explicit LinkEstimate(Clock clock = monotonicTime);
    /// The machine's.
    static Seconds monotonicTime();

    /// A frame of `size` was under way for `time` > 0, round trip included. One that took hardly longer than
    /// the round trip tells nothing of the rate and leaves age() as it is; when it was faster than the rate
    /// that is believed, it replaces that by the least that the link must carry, and age() asks for a probe.
    void transferred(Bytes size, Seconds time);
    /// A transfer that goes on tells that the link carries no more than this. Where more was believed, it
    /// replaces that, and age() asks for a probe.
    void atMost(BitsPerSecond most);
    /// An answer of that size came back in that time, round trip apart. One that took hardly longer than the
    /// round trip tells nothing.
    void answered(Bytes size, Seconds time);
    /// Replaces what earlier transfers and answers said.
    void probed(const BandwidthEstimate& estimate);
    /// The link was lost; whatever comes back may be another.
    void forget();

    std::optional<BitsPerSecond> bandwidth() const;
    /// The same while a frame of `size` has been on its way for `elapsed`: once that is four times what the
    /// bandwidth says, the link carries no more than the frame tells.
    std::optional<BitsPerSecond> bandwidthWhileSending(Bytes size, Seconds elapsed) const;
    /// The probe is too far from what is believed to be believed by itself.
    bool isContradictedBy(const BandwidthEstimate& estimate) const;
    /// At which answers come back; nothing before a probe has found it.
    std::optional<BitsPerSecond> downlink() const;
    Seconds rtt() const;
    /// Since the last transfer or probe that told the rate; infinite when nothing is known, or only a bound.
    Seconds age() const;

    /// Whether something but frames has used the link within the last `ago`: what frames took then tells of
    /// their share of it alone.
    bool sharedWithin(Seconds ago) const;

private:
    friend class LinkUse;
    const Clock clock_;
    mutable std::mutex mutex_;
    TransferHistory transfers_, answers_;
    std::optional<BitsPerSecond> probed_, probedDown_;
    Seconds rtt_;
    std::optional<Seconds> seen_;
    int users_ = 0;
    std::optional<Seconds> lastUse_; ///< when the last user left
};

/// An upload or a probe, from its begin to its end.
class LinkUse {
public:
    explicit LinkUse(LinkEstimate& link);
    ~LinkUse();
    LinkUse(const LinkUse&) = delete;
    LinkUse& operator=(const LinkUse&) = delete;

private:
    LinkEstimate& link_;
};

} // namespace cutpoint
